"""The table of turns of speech: what strangers say, and the wording that the readers know for it."""

from pacts.language.turns import Turn

_ALERT = "^ switch to the? alert|alerts|popup|pop-up|confirm|prompt and then? click|press? on?"
_CHANGE = "change|changes|switch|switches|update|updates|set|sets|move|moves"
_DONE = "complete|completed|done|finished|read|unread|resolved|incomplete|important"
_SENT_AWAY = "close|closes|dismiss|dismisses"
_TOLD_ONE = "message|notification|toast|notice|banner|hint|snackbar|warning|tip|announcement"
_TELLS = "BE|MODAL|says|reads|shows|contains|displays"
_FORMAT = "pdf|csv|excel|xlsx|json|xml|word|spreadsheet"
_STATES = "closed|open|hidden|visible|empty|disabled|enabled|checked|unchecked|selected|expanded|collapsed"
_WORKED_OUT = "estimated|calculated|given|stated|listed|priced|rated|valued|computed|quoted"
_TEXT = "the|a|an? text|message|label|title|value|name|error|heading <said:quote>"

TURNS: tuple[Turn, ...] = (
    # Deeds.
    Turn(
        "^ add|adds|insert|inserts|type|types|write|append|put <a:plain>? <text:quote> <more>? to|at the end of",
        "append <text> to",
        ('add "x" to the end of the text', 'append "x" to the text'),
    ),
    Turn("^ give|gives|gave <x> a|the thumbs up", "like <x>", ("give the post a thumbs up", "like the post")),
    Turn("^ give|gives|gave <x> a|the thumbs down", "dislike <x>", ("give it a thumbs down", "dislike it")),
    Turn("^ give|gives|gave <x> a thumbs-up|like|heart", "like <x>", ("give Ann a heart", "like Ann")),
    Turn(
        "^ give|gives|gave <x> a|an <deed=star|upvote|downvote>",
        "<deed> <x>",
        ("give the answer an upvote", "upvote the answer"),
    ),
    Turn(
        "^ put|puts|place|places <x> in|into|on|onto <the=DET> <holder=cart|basket|bag|trolley|wishlist|watchlist|"
        "favourites|favorites|playlist|collection>",
        "add <x> to <the> <holder>",
        ('put "Lamp" into the cart', 'add "Lamp" to the cart'),
    ),
    Turn(
        "<which=next|previous> page of DET? <x> $",
        "<which> page",
        ("go to the next page of results", "go to the next page"),
        "deed",
    ),
    Turn(
        "^ go|move|navigate|advance|proceed|continue|skip on|ahead? to the <which=next|previous> one",
        "click <which>",
        ("read the question and go to the next one", "read the question and click next"),
    ),
    Turn(
        "<a> , <which=which|that> <verb=has|have|is|are|contains>",
        "<a> <which> <verb>",
        ("open the course, which has two seats", "open the course which has two seats"),
        "deed",
    ),
    Turn(
        "<says=says|reads|states|shows|displays|tells|say|read|state|show|display> that <text:quote> $",
        "<says> <text>",
        ('a message says that "Saved"', 'a message says "Saved"'),
    ),
    Turn(
        "<the=DET> following <one=week|month|day|year|page|song|track|slide|image|photo|picture|step|question|chapter|"
        "episode|level|round>",
        "<the> next <one>",
        ("go to the following week", "go to the next week"),
        "deed",
    ),
    Turn(
        "<the=DET> preceding <one=week|month|day|year|page|song|track|slide|image|photo|picture|step|question|chapter|"
        "episode|level|round>",
        "<the> previous <one>",
        ("go to the preceding page", "go to the previous page"),
        "deed",
    ),
    Turn(
        "^ <x> is|was last <done=active|seen|updated|modified|changed|edited|opened|used> <when:quote> $",
        "the <done> of <x> is <when>",
        ('Ann was last active "3 days ago"', 'the active of Ann is "3 days ago"'),
    ),
    Turn(
        f"^ {_SENT_AWAY} <the=DET> <what={_TOLD_ONE}> about|regarding|concerning DET? <x:plain> $",
        "close <the> <x> <what>",
        ("dismiss the notice about the delay", "close the delay notice"),
        "deed",
    ),
    Turn(
        f"^ dismiss|dismisses <the=DET> <x:plain> <what={_TOLD_ONE}> $",
        "close <the> <x> <what>",
        ("dismiss the delay notice", "close the delay notice"),
        "deed",
    ),
    Turn(
        f"^ get|gets rid of <the=DET> <x:plain>? <what={_TOLD_ONE}> $",
        "close <the> <x> <what>",
        ("get rid of the cookie notice", "close the cookie notice"),
        "deed",
    ),
    Turn(
        f"^ make|makes <the=DET> <x:plain>? <what={_TOLD_ONE}> go away|disappear $",
        "close <the> <x> <what>",
        ("make the notification go away", "close the notification"),
        "deed",
    ),
    Turn(
        "afterwards|afterward|thereafter|subsequently $$",
        "",
        ("play the song and mute it afterwards", "play the song and mute it"),
    ),
    Turn(
        "<verb=check|verify> the download <file:literal>",
        "<verb> that <file> is downloaded",
        ('check the download "a.zip"', 'check that "a.zip" is downloaded'),
    ),
    Turn(
        "^ only DET? <n:plain>? <x:quote> is|are|appears|remains|stays <how=shown|displayed|left|visible>? in|on "
        "<the=DET> <list=list|table|grid|results>",
        "<the> <list> contains only <x>",
        ('only "A" is left in the table', 'the table contains only "A"'),
        "statement",
    ),
    Turn("all the way", "", ("drag the slider all the way to the right", "drag the slider to the right"), "deed"),
    Turn(
        "any of <the=the|these|those>",
        "one of <the>",
        ('click any of the "Add" buttons', 'click one of the "Add" buttons'),
        "deed",
    ),
    Turn(
        f"^ <verb=mark|marks|marked> <x!as> <state={_DONE}> $",
        "<verb> <x> as <state>",
        ("mark all tasks complete", "mark all tasks as complete"),
        "deed",
    ),
    Turn(
        "^ use the? tab key? to move|go|navigate to <x> $",
        "press tab until <x> is focused",
        ("use the Tab key to move to the Name field", "press tab until the Name field is focused"),
    ),
    Turn(
        "^^ tab over? to|into <x> $",
        "press tab until <x> is focused",
        ("tab to the Save button", "press tab until the Save button is focused"),
    ),
    Turn(
        "^^ tab out|away of|from",
        "press tab in",
        ("tab out of the Name field", "press tab in the Name field"),
    ),
    Turn(
        "^^ move|shift the? focus away|out from|of",
        "press tab in",
        ("move the focus away from the Name field", "press tab in the Name field"),
    ),
    Turn(
        "^ PERSON? leave|leaves|unfocus|unfocuses the|my <x!on|in|at|to|of>? <f=field|input|textbox|textarea|box> $",
        "press tab in the <x> <f>",
        ("leave the Name field", "press tab in the Name field"),
    ),
    Turn("^ PERSON? blur|blurs", "press tab in", ("blur the Name field", "press tab in the Name field")),
    Turn(
        "on <this=this|the> website|site|webpage $$",
        "",
        ("click the banner on this website", "click the banner"),
        "deed",
    ),
    Turn(
        "^ choose|chooses|select|selects|pick|picks <in=from|in|under> <list> : <option> $",
        'select "<option>" <in> <list>',
        ("choose from the menu of the first post: Make a copy", 'select "Make a copy" from the menu of the first post'),
    ),
    Turn(
        "^^ scroll|scrolls <x!to>? so that <y> <is=BE|appears|comes>",
        "scroll <x> until <y> <is>",
        ("scroll so that the footer is visible", "scroll until the footer is visible"),
    ),
    Turn(
        "^^ filter|filters <x>? to show|see only|just?",
        "filter <x> by",
        ("filter the list to show only open orders", "filter the list by open orders"),
    ),
    Turn(
        f"^ <verb={_CHANGE}> <x!range> from <a:literal> to <b:literal>",
        "<verb> <x> to <b>",
        ('change the status from "Open" to "Closed"', 'change the status to "Closed"'),
    ),
    Turn(
        "^ <v=select|selects|choose|chooses|pick|picks> the <o=first|second|third|fourth|fifth|last> option "
        "in|from|of the dropdown|list|select|menu|box $",
        "<v> the <o> option",
        ("choose the second option from the dropdown", "choose the second option"),
    ),
    Turn(
        "^ create|creates|make|makes <a=DET> <kind:plain> <name:quote>",
        "add <a> <kind> <name>",
        ('create a note "Milk"', 'add a note "Milk"'),
    ),
    Turn(
        "^ create|creates|make|makes <a=a|an|the> <kind:plain> with the|a|an? <of:plain> <v:quote>",
        "add <a> <kind> with <of> <v>",
        ('create a task with the priority "High"', 'add a task with priority "High"'),
    ),
    Turn(
        "^ edit|edits the|a? <k:plain>? <a:quote> and change|changes|rename|renames it to <b:quote>",
        "rename <a> to <b>",
        ('edit the task "A" and change it to "B"', 'rename "A" to "B"'),
    ),
    Turn(
        "^ <e=edit|edits> the <k=task|note|todo|to-do|item|entry|product|user|post|card|event|contact|record|project|"
        "recipe|article|order|row> <a:quote>",
        "<e> <a>",
        ('edit the task "A"', 'edit "A"'),
    ),
    Turn(
        "^ post|posts|leave|leaves|write|writes a|an|the <k=comment|review|reply> saying|with|that? says? the? text? "
        "<a:quote> and post|posts|submit|submits|send|sends it",
        "add a <k> <a>",
        ('write the comment "A" and post it', 'add a comment "A"'),
    ),
    Turn(
        "^ post|posts a|an|the <k=comment|review> saying|with|that? says? the? text? <a:quote>",
        "add a <k> <a>",
        ('post a comment saying "A"', 'add a comment "A"'),
    ),
    Turn(
        "^ <l=leave|leaves|write|writes> a|an|the <k=comment|review> saying|with|that says? the? text? <a:quote>",
        "<l> a <k> <a>",
        ('leave a comment saying "A"', 'leave a comment "A"'),
    ),
    Turn(
        "^ <p=press|presses|hit|hits> the? keys <x:number>",
        "<p> <x>",
        ("press the keys 1 and 2", "press 1 and 2"),
    ),
    Turn(
        "^ <s=sort|sorts> by <x:plain> in <o=descending|ascending> order $",
        "<s> the list by <x> in <o> order",
        ("sort by price in descending order", "sort the list by price in descending order"),
    ),
    Turn(
        "^ <d=drag|drags> the <a=first|second|third|fourth|last> <noun:plain> <on=onto|to|on|over> the "
        "<b=first|second|third|fourth|last> one? $",
        "<d> the <a> <noun> <on> the <b> <noun>",
        ("drag the first card onto the second", "drag the first card onto the second card"),
    ),
    Turn(
        "^ pick|picks|select|selects|choose|chooses the date <x:number> <m:clause>? $",
        "set the date to <x> <m>",
        ("pick the date 12 March 2027", "set the date to 12 March 2027"),
    ),
    Turn(
        "^ drag|drags <x> from <a> down|up|over|across to",
        "drag <x> from <a> to",
        ("drag the handle from C2 down to C9", "drag the handle from C2 to C9"),
    ),
    Turn(
        "^ <verb=replace|replaces|overwrite|overwrites> DET text|content|contents|value|words in|of|inside",
        "<verb>",
        ('replace the text in the editor with "x"', 'replace the editor with "x"'),
    ),
    Turn(
        "^ <verb=replace|replaces|overwrite|overwrites> the text|content|contents|value|words with|by",
        "<verb> the field with",
        ('replace the text with "x"', 'replace the field with "x"'),
    ),
    Turn(
        "<verb=save|saves|submit|submits|apply|applies|publish|publishes|send|sends> it|them|this|that $",
        "<verb>",
        ("fill in the form and save it", "fill in the form and save"),
    ),
    Turn(
        "<verb=confirm|confirms|accept|accepts|dismiss|dismisses|decline|declines> <the=DET> "
        "question|warning|prompt|request|confirmation $$",
        "<verb> <the> dialog",
        ("press Delete and confirm the question", "press Delete and confirm the dialog"),
    ),
    Turn(
        "^ edit|edits <the=the|this|that> <row=row|line|entry|record|item|card> <with=with|of|for|containing>",
        "click edit in <the> <row> <with>",
        ('edit the row with "Ann"', 'click edit in the row with "Ann"'),
    ),
    Turn(
        "after a|the? page? reload|refresh $$",
        "after reloading the page",
        ('"Ann" is shown after a page reload', '"Ann" is shown after reloading the page'),
    ),
    Turn(
        "^ <verb=drag|drags|move|moves|put|place|drop> <a> in front of",
        "<verb> <a> before",
        ('drag "A" in front of "B"', 'drag "A" before "B"'),
    ),
    Turn(
        f'{_ALERT} accept|ok|okay|yes|"ok $$',
        "accept the alert",
        ("switch to the alert and click on OK", "accept the alert"),
    ),
    Turn(
        f'{_ALERT} dismiss|cancel|no|"cancel $$',
        "dismiss the alert",
        ("switch to the alert and click Cancel", "dismiss the alert"),
    ),
    Turn(
        "<by=by> checking <x> <kind=checkbox|checkboxes|box|boxes|switch|radio|option|toggle>",
        "<by> ticking <x> <kind>",
        ("start by checking the terms box", "start by ticking the terms box"),
    ),
    Turn(
        "^ <verb=add|adds|create|creates|insert|inserts|upload|uploads> another|further <x:plain> $",
        "<verb> a <x>",
        ("add another row", "add a row"),
    ),
    Turn(
        "^ <verb=enter|enters|type|types|input|inputs|use|uses|provide|provides> in? the|a|an? "
        "wrong|incorrect|invalid|valid|correct|false|registered|unregistered|existing|nonexistent|non-existent "
        "<field> <x:literal>",
        "<verb> the <field> <x>",
        ('enter the wrong password "abc"', 'enter the password "abc"'),
    ),
    Turn(
        "^ insert|inserts <a=a|an|another|one> <new=new|blank|empty>? "
        "<what=row|column|table|page|slide|sheet|section|chart|image|picture|link|line|break|comment|cell>",
        "add <a> <new> <what>",
        ("insert a new row above the first", "add a new row above the first"),
    ),
    Turn(
        "to the far|very|extreme|outer <side=left|right|top|bottom|end>",
        "to the <side>",
        ("drag the slider to the far right", "drag the slider to the right"),
    ),
    Turn(
        "^ <verb=choose|chooses|select|selects|pick|picks|use|uses|take|takes> <a> instead of <b> $",
        "<verb> <a>",
        ("choose hardcover instead of paperback", "choose hardcover"),
        "deed",
    ),
    Turn(
        "^ <verb=add|adds|put|puts|order|orders|buy|buys> <n=two|three|four|five|six|2|3|4|5|6> "
        "copies|pieces|units|portions|bottles|boxes|packs|items of <x:name>",
        "<verb> <x> <n> times",
        ('add two copies of "Dune" to the basket', 'add "Dune" two times to the basket'),
    ),
    Turn(
        "^ <verb=type|types|enter|enters|input|inputs|write|writes> <x:literal> to VERB <why:plain> $",
        "<verb> <x> so that <why>",
        ('type "DELETE" to confirm', 'type "DELETE" so that confirm'),
    ),
    Turn(
        "^ <verb=enter|enters|type|types> the <field> <x:literal> to VERB <why:plain> $",
        "<verb> <x> into the <field> field so that <why>",
        ("enter the TAN 1234 to confirm the transfer", "enter 1234 into the TAN field so that confirm the transfer"),
    ),
    Turn(
        "^ <verb=choose|chooses|select|selects|pick|picks> <x:joined> as <the=the|a|an|my> <list:plain> $",
        '<verb> "<x>" as <the> <list>',
        ("choose cash on delivery as the payment method", 'choose "cash on delivery" as the payment method'),
    ),
    Turn(
        "^ use|uses the search box|field|bar|function? to find|search for? <x>",
        "search for <x>",
        ('use the search to find "Lamp"', 'search for "Lamp"'),
    ),
    Turn(
        "^ <open=open|opens|choose|chooses|select|selects> <x> via|using <the=the> <list> <menu=menu|dropdown> $",
        "click <the> <list> <menu> and click <x>",
        ('open the "Settings" page via the user menu', 'click the user menu and click the "Settings" page'),
    ),
    Turn(
        "^ go|goes|navigate|navigates to <x> via|through|using <the=the> <list> <menu=menu|dropdown> $",
        "click <the> <list> <menu> and click <x>",
        ('go to "Settings" via the user menu', 'click the user menu and click "Settings"'),
    ),
    Turn(
        "^ wait|waits for? a short|little? moment|bit|while|second $",
        "wait 1 second",
        ("wait a moment", "wait 1 second"),
    ),
    Turn(
        "until the? page? loading is|has|was? finished|completed|complete|done|over",
        "until the page is loaded",
        ("wait until loading has finished", "wait until the page is loaded"),
    ),
    Turn(
        "^ follow|follows the user|channel|author|artist|person|topic|shop|account|company <x:name>",
        "click follow in the row of <x>",
        ('follow the user "ann"', 'click follow in the row of "ann"'),
    ),
    Turn(
        f"^ <verb=download|downloads> <x> as a|an? {_FORMAT} file|document? $",
        "<verb> <x>",
        ("download the May statement as PDF", "download the May statement"),
    ),
    Turn(
        f"^ <verb=export|exports> <x> to|into|in a|an? {_FORMAT} file|document|format? $",
        "<verb> <x>",
        ("export the list to Excel", "export the list"),
    ),
    Turn(
        "^ take|takes <x> out of",
        "remove <x> from",
        ('take "Lamp" out of the basket', 'remove "Lamp" from the basket'),
    ),
    Turn(
        "^ drop|drops <x:quote> into|onto|on|in",
        "drag <x> to",
        ('drop "a.txt" into the "Docs" folder', 'drag "a.txt" to the "Docs" folder'),
    ),
    *(
        Turn(
            f"<the=the|this|that> {owner}'s <what:plain> $",
            f"<the> <what> of the {owner}",
            (f"open the {owner}'s menu", f"open the menu of the {owner}"),
            "deed",
        )
        for owner in ("row", "item", "card", "message", "post", "file", "product")
    ),
    # What is said of things.
    Turn(
        "^^ no user|one|customer|body BE logged|signed in $$",
        "I am not logged in",
        ("no user is logged in", "I am not logged in"),
    ),
    Turn("^^ nobody BE logged|signed in $$", "I am not logged in", ("nobody is signed in", "I am not logged in")),
    Turn(
        f"^ <x> <says={_TELLS}> <a> and <is=BE|MODAL>",
        "<x> <says> <a> and <x> <is>",
        ("the button is visible and is enabled", "the button is visible and the button is enabled"),
        "statement",
    ),
    Turn(
        "the <n=first|second|third|last|next> <noun:plain> <is=BE|reads|says|shows> <a:literal> and the "
        "<m=second|third|fourth|last|next> <was=BE|reads|says|shows>",
        "the <n> <noun> <is> <a> and the <m> <noun> <was>",
        ('the first item is "A" and the second is "B"', 'the first item is "A" and the second item is "B"'),
    ),
    Turn("BE tomorrow's $$", "is tomorrow", ("the date is tomorrow's", "the date is tomorrow")),
    Turn("BE today's $$", "is today", ("the date is today's", "the date is today")),
    Turn("BE yesterday's $$", "is yesterday", ("the date is yesterday's", "the date is yesterday")),
    Turn(
        "MODAL? never|not exceeds|exceed <n:number>",
        "is at most <n>",
        ("the price never exceeds 100", "the price is at most 100"),
    ),
    Turn(
        "nothing MODAL? BE displayed|shown|listed|visible <in=in|on|inside>",
        "there is nothing <in>",
        ("nothing is displayed in the cart", "there is nothing in the cart"),
    ),
    Turn(
        "MODAL? differs|differ from <x:literal>",
        "is not <x>",
        ('the result differs from "0"', 'the result is not "0"'),
    ),
    Turn(
        "BE different from <x:literal>",
        "is not <x>",
        ('the result is different from "0"', 'the result is not "0"'),
    ),
    Turn(
        f"stays|remains <state={_STATES}> $$",
        "is <state>",
        ("the menu stays closed", "the menu is closed"),
    ),
    Turn(
        "MODAL? has|have? go|goes|went|gone|rise|rises|rose|jump|jumps|jumped|drop|drops|dropped|fall|falls|fell|"
        "climbs|change|changes|changed|increase|increases|decrease|decreases from <a:literal> to <b:literal>",
        "is <b>",
        ("the counter went from 3 to 4", "the counter is 4"),
        "statement",
    ),
    Turn(
        "<x!column|columns> comes|amounts|adds|sums|totals|runs up? to <n:literal>",
        "<x> is <n>",
        ("the total amounts to 30", "the total is 30"),
        "statement",
    ),
    Turn(
        "greets|welcomes me|us|him|her|them with <x:quote>",
        "shows <x>",
        ('the header greets me with "Hello"', 'the header shows "Hello"'),
    ),
    Turn(
        "greets|welcomes the user|customer|visitor|guest with <x:quote>",
        "shows <x>",
        ('the page greets the user with "Hello"', 'the page shows "Hello"'),
    ),
    Turn(
        f"<is=BE> <no=NOT>? {_WORKED_OUT} at|as <n:number>",
        "<is> <no> <n>",
        ("the index is calculated as 23.0", "the index is 23.0"),
    ),
    Turn(
        "^ <x:quote> BE shown|displayed|listed|given as <the=the> <what!first|second|third|last|top|only|one|same> $",
        "<the> <what> is <x>",
        ('"open" is shown as the status of Ann', 'the status of Ann is "open"'),
    ),
    Turn(
        "<x> now <is=appears|appear|shows|show|is|are|reads|contains|has|belongs|says|displays|lists>",
        "<x> <is>",
        ('"A" now appears in the list', '"A" appears in the list'),
    ),
    Turn(
        "<there=listed|shown|displayed|appears|appear|found|visible> under|below <name:name> $$",
        "<there> in the <name> section",
        ('"Tea" is listed under Drinks', '"Tea" is listed in the Drinks section'),
    ),
    Turn(
        "MODAL not|never go|rise|climb|get|be above|over|beyond|past <n:number>",
        "is at most <n>",
        ("the slider may not go above 90", "the slider is at most 90"),
    ),
    Turn(
        "MODAL not|never go|fall|drop|get|be below|under <n:number>",
        "is at least <n>",
        ("the volume must never fall below 10", "the volume is at least 10"),
    ),
    Turn(
        "^^ <list> lists|shows|displays <a:quote> <order=before|after> <b:quote> $$",
        "<a> comes <order> <b> in <list>",
        ('the menu lists "A" before "B"', '"A" comes before "B" in the menu'),
    ),
    Turn(
        "^^ <x> BE marked|labelled|labeled|tagged|decorated with <a=a|an> <sign:plain> $$",
        "<a> <sign> is visible near <x>",
        ("the fields are marked with an asterisk", "an asterisk is visible near the fields"),
    ),
    Turn(
        "<name:quote> is|are a|an <kind=link|button|heading|field|checkbox|dropdown|tab|image|icon|radio> $$",
        "the <kind> <name> is visible",
        ('"Siren" is a link', 'the link "Siren" is visible'),
    ),
    Turn(
        "<x> MODAL? keeps|keep|continues|continue to? increasing|growing|rising|climbing",
        "<x> increases",
        ("the time keeps increasing", "the time increases"),
    ),
    Turn(
        "<x> MODAL? keeps|keep|continues|continue to? decreasing|falling|shrinking|dropping",
        "<x> decreases",
        ("the stock keeps falling", "the stock decreases"),
    ),
    Turn(
        "<x> MODAL? keeps|keep|continues|continue to? changing|updating",
        "<x> changes",
        ("the clock keeps changing", "the clock changes"),
    ),
    Turn(
        "looks|look|seems|seem pressed|depressed|engaged $$",
        "is selected",
        ("the Bold button looks pressed", "the Bold button is selected"),
    ),
    Turn(
        "BE? ranked|sorted|ordered above|before",
        "comes before",
        ('"A" is ranked above "B"', '"A" comes before "B"'),
        "statement",
    ),
    Turn(
        "BE? ranked|sorted|ordered below|after",
        "comes after",
        ('"A" is ranked below "B"', '"A" comes after "B"'),
        "statement",
    ),
    Turn(
        "^^ in <place> , <a:quote> comes <order=before|after> <b:quote> $$",
        "<a> comes <order> <b> in <place>",
        ('in the ranking, "A" comes before "B"', '"A" comes before "B" in the ranking'),
    ),
    Turn(
        "for a few|couple of? seconds|moments $$",
        "",
        ("a message is shown for a few seconds", "a message is shown"),
        "statement",
    ),
    Turn("MODAL never be", "must not be", ("the total can never be negative", "the total must not be negative")),
    Turn(
        "<moment=when|once|after|whenever> <x> has|have? BE clicked|tapped $$",
        "after clicking <x>",
        ("the menu opens when the icon is clicked", "the menu opens after clicking the icon"),
    ),
    Turn(
        "as soon as <x> has|have? BE clicked|tapped|pressed $$",
        "after clicking <x>",
        ("the menu opens as soon as the icon is clicked", "the menu opens after clicking the icon"),
    ),
    Turn(
        "<moment=when|once|after|whenever> <x> has|have? BE pressed $$",
        "after pressing <x>",
        ("the menu opens when F1 is pressed", "the menu opens after pressing F1"),
    ),
    Turn(
        "<moment=when|once|after|whenever> <x> BE hovered $$",
        "after hovering <x>",
        ("the tip opens when the icon is hovered", "the tip opens after hovering the icon"),
    ),
    Turn(
        "<terms=terms|conditions|policy|agreement|rules|consent> <is=BE> <no=NOT>? accepted",
        "<terms> <is> <no> checked",
        ("the terms are accepted", "the terms are checked"),
    ),
    Turn(
        "<is=BE|not> on the|this|that page|screen $$",
        "<is> shown",
        ('"Ann" is not on this page', '"Ann" is not shown'),
    ),
    Turn(
        "<tip=tooltip|hint> on hover",
        "<tip>",
        ('the tooltip on hover reads "x"', 'the tooltip reads "x"'),
    ),
    Turn(
        "nothing MODAL? BE? left|remaining|remains|remain over? <in=in|on|inside>",
        "there is nothing <in>",
        ("nothing is left in the cart", "there is nothing in the cart"),
    ),
    Turn(
        "there <is=BE> <no=no|not> <x:plain> left|remaining over? $",
        "there <is> <no> <x>",
        ("there is no task left", "there is no task"),
    ),
    Turn(
        "there <is=BE> <no=no|not> <x:plain> left|remaining over? <in=in|on|inside>",
        "there <is> <no> <x> <in>",
        ("there is no task left in the list", "there is no task in the list"),
    ),
    Turn(
        "<when=when|while|if|unless|whenever> nothing <is=BE> <chosen=selected|checked|ticked|chosen|marked>",
        "<when> no item <is> <chosen>",
        ("Delete is disabled when nothing is selected", "Delete is disabled when no item is selected"),
    ),
    Turn(
        "<who=i|we|user> want|wants|need|needs|expect|expects to be",
        "<who> should be",
        ("I want to be told the price", "I should be told the price"),
    ),
    Turn(
        "<n:number> or more|above|higher|over of?",
        "at least <n>",
        ("there are 5 or more rows", "there are at least 5 rows"),
    ),
    Turn(
        "<n:number> or fewer|less of?",
        "at most <n>",
        ("there are 5 or fewer rows", "there are at most 5 rows"),
    ),
    Turn(
        "BE titled|entitled|headed|captioned <title:literal> $$",
        "has the title <title>",
        ('the dialog is titled "Delete"', 'the dialog has the title "Delete"'),
    ),
    Turn(
        "during <the=DET> <x:plain> $$",
        "while <the> <x> is shown",
        ("Save is disabled during the animation", "Save is disabled while the animation is shown"),
    ),
    Turn("<x> or not $$", "<x>", ("check whether Save is enabled or not", "check whether Save is enabled")),
    Turn(
        "directly|just|immediately|right|exactly <near=next|below|above|beneath|under|underneath|beside|behind|before|"
        "after|near|inside>",
        "<near>",
        ("click the icon right next to Ann", "click the icon next to Ann"),
    ),
    Turn(
        "<with=with|the|following|a|an> <noun=text|message|label|title|value|name|error|heading|tooltip> : <x:quote>",
        "<with> <noun> <x>",
        ('a toast appears with the text: "Saved"', 'a toast appears with the text "Saved"'),
    ),
    Turn(
        f"<x> appears|appear|opens|displays with {_TEXT}",
        "<x> shows <said>",
        ('a toast appears with the text "Saved"', 'a toast shows "Saved"'),
    ),
    Turn(
        f"<x> pops|shows|comes up with {_TEXT}",
        "<x> shows <said>",
        ('a toast pops up with the text "Saved"', 'a toast shows "Saved"'),
    ),
    Turn(
        f"<x> BE shown|displayed with {_TEXT}",
        "<x> shows <said>",
        ('a toast is shown with the text "Saved"', 'a toast shows "Saved"'),
    ),
)
