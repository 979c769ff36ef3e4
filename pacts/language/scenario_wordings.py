"""Turns of speech of those who write scenarios: whose role one has, what one is led to, what opens with what in it."""

from pacts.language.turns import Turn

_WHO = "user|customer|admin|administrator|visitor|guest|client|member|employee|student|patient|manager|buyer|shopper"
_SITE = "page|screen|site|website|dashboard|homepage|view"
_LOGGED = "logged|signed|log|logs|sign|signs"
_OF_MANY = (
    "product|products|item|items|row|rows|card|cards|option|options|seat|seats|record|records|entry|entries|element|"
    "day|date|slot|checkbox|link|button|result|results|user|customer|order|room|hotel|flight|category|size|colour|color"
)
"""Of which there are several side by side; a "random article" or "random page" may be what a link is called."""
_RIGHTS = "role|permission|permissions|rights|privileges"
_KINDS = "button|link|tab|input|field|icon|menu|checkbox|option|textbox|dropdown"
_TRAIT = "status|state|owner|author|type|category|priority|role|stage|assignee|severity"
_UNMOVED = "focus|cursor|caret|pointer|slider|page|view|map|PERSON"
_NO_PERSON = "on|in|off|out|back|over|to|message|mail|email|text|reply|form|request|link|it|them|data|mails|messages"
_MARGIN = "middle|center|centre|corner|edge|top|bottom|left|right|between|on|at|order"

_ENTER = "enter|enters|type|types|fill|fills|input|inputs|provide|provides|insert|inserts"
_FIELD = "field|input|box|textbox|textarea"
_RANK = (
    "admin|administrator|user|customer|teacher|student|manager|member|editor|moderator|seller|agent|owner|operator|"
    "supervisor|employee|doctor|patient|guest"
)
_COLOUR = "red|green|blue|yellow|orange|grey|gray|black|white|purple|pink|brown|violet|gold|silver"
_QUICKLY = "in|with? quick|rapid|quickly|rapidly|fast|swiftly succession?"
_OPENED = "loaded|open|opened|displayed"
_STATES = (
    "open|opened|closed|collapsed|expanded|hidden|checked|unchecked|selected|deselected|unselected|enabled|disabled|"
    "active|inactive|empty|focused"
)
_SIGHTS = (
    "list|table|grid|menu|form|gallery|board|calendar|chart|map|sidebar|header|footer|carousel|dropdown|field|fields|input|"
    "inputs|button|buttons|checkbox|checkboxes|box|boxes|panel|section|editor|toolbar|navbar|player|slider|canvas"
)
"""What a page is said to be loaded with, that a person sees."""
_ONE_AT_A_TIME = "question|slide|card|step|word|quote|song|track|riddle|exercise|problem|image|photo|picture"
"""Of which one is shown after the other: right after the page is opened it is the first."""
_WHOLE = "web? page|webpage|application|app|site|website|screen"

RECORDS: tuple[Turn, ...] = (
    Turn(
        "^^ a|an <k:record> with <n:trait> <v:quote> and|, <m:trait> <w:quote> "
        "is|already? exists|appears|present|listed? in <the=DET> <place!BE|MODAL|with> $$",
        "<the> <place> contains a row with <v> and <w>",
        ('a book with title "A" and author "B" is in the list', 'the list contains a row with "A" and "B"'),
        "statement",
    ),
)
"""A record told by two of its values is a row that shows both."""

SCENARIOS: tuple[Turn, ...] = (
    Turn(
        "^^ <the=DET>? <x:plain> <kind=button|link|tab|toggle|switch|item> icon <h=MODAL>? <is=BE> DET <y:plain> icon",
        "the <y> icon <h> <is> visible in the <x> <kind>",
        ("the like button icon is a heart icon", "the heart icon is visible in the like button"),
        "statement",
    ),
    Turn(
        "^ <verb=enter|enters|type|types|input|inputs|write|writes|fill|fills> a|an|the|some <x:plain>? "
        "value|number|text|string|amount <v:literal> <in=into|in> <the=DET>",
        "<verb> <v> <in> <the>",
        ('enter a numeric value "5" into the box', 'enter "5" into the box'),
        "deed",
    ),
    Turn(
        "^^ <x> MODAL? retain|retains|keep|keeps its|the <a=placeholder|label|title|value|tooltip> <v:quote> $$",
        "the <a> of <x> should be <v>",
        ('the box should retain its placeholder "Name"', 'the placeholder of the box should be "Name"'),
        "statement",
    ),
    Turn(
        "<at=after|in> a|some few|couple|short|little? of? seconds|moments|moment|while|time|delay $$",
        "within 10 seconds",
        ("the banner should disappear after a few seconds", "the banner should disappear within 10 seconds"),
        "statement",
    ),
    Turn(
        "^^ <x!after|wait|waits|until> exactly|about|approximately|around? after <n:number> "
        "<s=second|seconds|minute|minutes> $$",
        "after <n> <s> <x>",
        (
            "the badge should be removed from the list after 2 seconds",
            "after 2 seconds the badge should be removed from the list",
        ),
        "statement",
    ),
    Turn(
        f"<is=BE> <open={_OPENED}> with <the=DET> first|initial <x={_ONE_AT_A_TIME}> visible|shown|displayed|open $",
        "<is> <open> and <the> <x> <is> visible",
        ("the page is open with the first slide shown", "the page is open and the slide is visible"),
    ),
    Turn(
        f"<is=BE> <open={_OPENED}> with <the=DET> <x:plain> visible|shown|displayed $",
        "<is> <open> and <the> <x> <is> visible",
        ("the page is open with the cart visible", "the page is open and the cart is visible"),
    ),
    Turn(
        f"<is=BE> <open={_OPENED}> with <the=DET> <x:plain> <so={_STATES}> $",
        "<is> <open> and <the> <x> <is> <so>",
        ("the page is open with the menu collapsed", "the page is open and the menu is collapsed"),
    ),
    Turn(
        f"<is=BE> <open={_OPENED}> with <all=all|no|every> <x:plain> <so={_STATES}> $",
        "<is> <open> and <all> <x> are <so>",
        ("the page is open with all boxes unchecked", "the page is open and all boxes are unchecked"),
    ),
    Turn(
        f"<is=BE> fully|successfully? <open={_OPENED}> with <the=DET> <x:plain>? <thing={_SIGHTS}> $",
        "<is> <open> and <the> <x> <thing> <is> visible",
        ("the page is loaded with the task list", "the page is loaded and the task list is visible"),
    ),
    Turn(
        f"<is=BE> fully|successfully? <open={_OPENED}> with DET list of <x:plain> $",
        "<is> <open> and the <x> are visible",
        ("the page is loaded with a list of songs", "the page is loaded and the songs are visible"),
    ),
    Turn(
        f"^ <the=DET> {_WHOLE} with|containing|showing <a=DET> <x:plain>? <thing={_SIGHTS}> is|was <open={_OPENED}> $",
        "<the> page is <open> and <a> <x> <thing> is visible",
        ("the web page with the task list is loaded", "the page is loaded and the task list is visible"),
    ),
    Turn(
        "<is=BE> <open=loaded> and visible|displayed|ready|shown $$",
        "<is> <open>",
        ("the page is loaded and visible", "the page is loaded"),
    ),
    Turn(
        "^^ <x> <h=MODAL>? <have=have|has|be|is> full opacity $$",
        "the opacity of <x> should be 1",
        ("the badge should have full opacity", "the opacity of the badge should be 1"),
        "statement",
    ),
    Turn(
        "^^ <x> <h=MODAL>? <have=have|has|be|is> a|an|the? full|reduced|partial|lower|lowered|low|half|medium opacity "
        "of? (? <n:number> )? $$",
        "the opacity of <x> should be <n>",
        ("the badge should have reduced opacity (0.4)", "the opacity of the badge should be 0.4"),
        "statement",
    ),
    Turn(
        "^^ the <of=background|text|font|border|outline|fill> <c=color|colour> of <x> MODAL? change|changes|"
        "turn|turns|switch|switches to? <v> $$",
        "the <of> <c> of <x> should be <v>",
        (
            "the text color of the badge should change to red",
            "the text color of the badge should be red",
        ),
        "statement",
    ),
    Turn(
        "^^ <x> MODAL? remain|remains|stay|stays not <so=visible|displayed|shown|present> $$",
        "<x> should not be <so>",
        ("the card should remain not visible", "the card should not be visible"),
        "statement",
    ),
    Turn(
        "^^ the same <x:plain> MODAL? still? <is=be|is|are|remain|remains> still? displayed|shown|visible|there "
        "in <place> $$",
        "<place> should stay the same",
        ("the same word is still shown in the box", "the box should stay the same"),
        "statement",
    ),
    Turn(
        "^ <x> within the|a? given|allotted|allowed? time limit $$",
        "<x>",
        ("type the answer within the time limit", "type the answer"),
        "deed",
    ),
    Turn(
        "^^ <x> <h=MODAL>? remain|remains|stay|stays|keeps <v:literal> in <place> $$",
        "<x> should be shown as <v> in <place>",
        ('the sum should remain "2" in the box', 'the sum should be shown as "2" in the box'),
        "statement",
    ),
    Turn(
        "^^ <x!message|text|heading|title|label> <h=MODAL>? <show=display|displays|show|shows> <v:quote> with a|an|the "
        "<y!with> <thing=button|link|icon|image> <told=with|having>? <attr!with>? $$",
        "<x> <h> <show> <v> and the <y> <thing> <told> <attr> is visible in <x>",
        (
            'the card shows "Done" with a "Retry" button',
            'the card shows "Done" and the "Retry" button is visible in the card',
        ),
        "statement",
    ),
    Turn(
        "^^ <the=DET>? <x:plain>? <kind=image|img|picture|photo|video|audio|logo|avatar> source|src MODAL? "
        "be|is|become|becomes|change|changes|update|updates to? <v:quote> $$",
        "the <x> <kind> should have the src <v>",
        ('the cover image source should be "/a.png"', 'the cover image should have the src "/a.png"'),
        "statement",
    ),
    Turn(
        "^^ <x> <kind=button|link|tab|toggle|switch|item> icon <h=MODAL>? change|changes|switch|switches|turn|turns "
        "to|into DET <y:plain> icon",
        "the <y> icon <h> be visible in <x> <kind>",
        ("the like button icon should change to a heart icon", "the heart icon should be visible in the like button"),
        "statement",
    ),
    Turn(
        "^^ <x> <h=MODAL>? <to=change|changes|update|updates|switch|switches> to <v:quote> in <place!and|when> $$",
        "<x> in <place> <h> <to> to <v>",
        ('the state should change to "Done" in the row', 'the state in the row should change to "Done"'),
        "statement",
    ),
    Turn(
        "^^ i|we have DET? <v:quote> in DET <cart=cart|basket|bag|trolley> $$",
        "the <cart> contains <v>",
        ('I have a "Red mug" in my cart', 'the cart contains "Red mug"'),
        "statement",
    ),
    # Deeds.
    Turn(
        "^ select|selects|choose|chooses|pick|picks the <kind=checkbox|radio|box> next|beside|near to? <n:literal> $",
        "tick the <kind> next to <n>",
        ('select the checkbox next to "A"', 'tick the checkbox next to "A"'),
        "deed",
    ),
    Turn(
        "^ attach|attaches|upload|uploads the? file|document|image|picture|photo? <f:quote> to|in|into DET "
        "message|email|mail|post|comment|ticket|request|form|chat $",
        "upload <f>",
        ('attach the file "a.pdf" to the message', 'upload "a.pdf"'),
        "deed",
    ),
    Turn(
        "^ enable|enables|activate|activates the|my|all? <x=notifications|alerts> $",
        "turn on <x>",
        ("enable the notifications", "turn on notifications"),
        "deed",
    ),
    Turn(
        "^ disable|disables|deactivate|deactivates the|my|all? <x=notifications|alerts> $",
        "turn off <x>",
        ("disable the notifications", "turn off notifications"),
        "deed",
    ),
    Turn(
        "^ <go=go|goes|navigate|navigates|browse> through|via|using|with the? <k:plain>? menu to <x:quote> > "
        "<y:quote> $",
        "<go> to <x> > <y>",
        ('navigate through the menu to "A" > "B"', 'navigate to "A" > "B"'),
        "deed",
    ),
    Turn(
        "^ <go=go|goes|navigate|navigates|browse> through|via|using|with the? <k:plain>? menu to <x:trail> $",
        "<go> to <x>",
        ("navigate through the menu to Staff > Rooms", "navigate to Staff > Rooms"),
        "deed",
    ),
    Turn(
        "^ select|selects|choose|chooses|pick|picks|enter|enters <day=today's|tomorrow's|yesterday's> date $",
        "enter <day> date into the date field",
        ("select tomorrow's date", "enter tomorrow's date into the date field"),
        "deed",
    ),
    Turn(
        "and|then choose|chooses|opt|opts|decide|decides|proceed|proceeds to VERB",
        "and",
        ("select the bill and choose to download it", "select the bill and download it"),
        "deed",
    ),
    Turn(
        "^ edit|edits|change|changes|update|updates <x!DET|to> so that|to it|its|the text|title|name? "
        "says|say|reads|read <v:quote> $$",
        "edit <x> and change it to <v>",
        ('edit note "A" so that it says "B"', 'edit note "A" and change it to "B"'),
        "deed",
    ),
    Turn(
        "^ edit|edits|change|changes|update|updates <the=DET> <x!to> so that|to it|its|the text|title|name? "
        "says|say|reads|read <v:quote> $$",
        "edit <the> <x> and change it to <v>",
        ('edit the note "A" so that it says "B"', 'edit the note "A" and change it to "B"'),
        "deed",
    ),
    Turn(
        f"^ <verb={_ENTER}> DET <x:plain> <v:quote> <in=into|in> <the=DET> <f:plain>? <kind={_FIELD}> <n:quote> $",
        "<verb> <v> <in> <the> <kind> <n>",
        ('enter an invalid age "x" into the age field "Years"', 'enter "x" into the field "Years"'),
        "deed",
    ),
    Turn(
        f"^ <verb={_ENTER}> <the=DET>? <f:plain> <v:quote> to login|logon|signin|log_in|sign_in <why:clause>? $$",
        "<verb> <the> <f> <v>",
        ('enter the username "Ann" to login to the shop', 'enter the username "Ann"'),
        "deed",
    ),
    Turn(
        '<in=in|into|onto> <x:clause>? with|using "username|"email|"user|"login as <u:quote> and|, '
        '"password as <p:quote>',
        "in with username <u> and password <p>",
        ('log in with "Username" as "a" and "Password" as "b"', 'log in with username "a" and password "b"'),
    ),
    Turn(
        f"<in={_LOGGED}> <on=in|on> as DET? <role={_RANK}> <u:quote> with|and|using DET? password <p:quote>",
        "<in> <on> as <u> with password <p>",
        ('I am logged in as admin "a" with password "b"', 'I am logged in as "a" with password "b"'),
    ),
    Turn(
        "<v:quote> ( <why:clause> ) <in=into|in|for|to>",
        "<v> <in>",
        ('enter "12" (one too many) into the box', 'enter "12" into the box'),
        "deed",
    ),
    Turn(
        "^ refresh|refreshes|reload|reloads his|her|their|my|its browser|page|tab|screen|window $",
        "reload the page",
        ("refresh their browser", "reload the page"),
    ),
    Turn(
        "<n:number> milli seconds|second|secs",
        "<n> milliseconds",
        ("wait for 300 milli seconds", "wait for 300 milliseconds"),
    ),
    Turn(
        "^ <go=go|goes|navigate|navigates> to : ",
        "<go> to",
        ("go to: Staff > Rooms", "go to Staff > Rooms"),
    ),
    Turn(
        "<kind=icon|button|link> ( <x> )",
        "<kind>",
        ("click the close icon (cross) on the tab", "click the close icon on the tab"),
        "deed",
    ),
    Turn(
        "^ <s=search|searches|look|looks> for <x> and|then show|shows|tell|tells|give|gives me|us "
        "<the=the|its|their|his|her> <y> $$",
        "<s> for <x> , then verify that <the> <y> is visible",
        ("search for Oslo and show me the price", "search for Oslo, then verify that the price is visible"),
        "deed",
    ),
    Turn(
        "until the? <x=page|form|site|screen|application|app> is ready",
        "until the page is loaded",
        ("wait until the page is ready", "wait until the page is loaded"),
    ),
    Turn(
        "^ single-click|single-clicks|left-click|left-clicks|singleclick|singleclicks on|upon? <the=DET>",
        "click <the>",
        ("single-click on the tile", "click the tile"),
        "deed",
    ),
    Turn(
        f"<n:count> <times=times> {_QUICKLY} $",
        "<n> <times>",
        ("press it 3 times quickly", "press it 3 times"),
        "deed",
    ),
    Turn(
        f"<often=twice|thrice> {_QUICKLY} $",
        "<often>",
        ("press it twice quickly", "press it twice"),
        "deed",
    ),
    Turn(
        f"several|multiple times {_QUICKLY}? $",
        "3 times",
        ("press it several times quickly", "press it 3 times"),
        "deed",
    ),
    Turn(
        "^ <verb=enter|enters|type|types|input|inputs|write|writes> a|an|the "
        "<x!of|for|from|by|with|named|called|as|in|on|to> <v:quote> <in=into> <the=DET>",
        "<verb> <v> <in> <the>",
        ('enter a wrong word "Moon" into the box', 'enter "Moon" into the box'),
        "deed",
    ),
    Turn(
        "^ <verb=enter|enters|type|types|input|inputs|write|writes> a|an very|extremely|really|unusually|rather|"
        "exceedingly|super long|short|large|big|small|detailed <x:plain> <v:quote> <in=into|in> <the=DET>",
        "<verb> <v> <in> <the>",
        ('enter a very long title "Moon" into the box', 'enter "Moon" into the box'),
        "deed",
    ),
    Turn(
        f"^^ the|this|that? {_WHOLE} has|have? finish|finishes|finished|completes|completed loading $$",
        "the page is loaded",
        ("the web page finishes loading", "the page is loaded"),
    ),
    Turn(
        f"^^ the|this|that? {_WHOLE} has|have|is|fully|completely? loads|loaded "
        "fully|completely|successfully|entirely $$",
        "the page is loaded",
        ("the page loads completely", "the page is loaded"),
    ),
    Turn(
        "^ click|clicks|tap|taps on? to open|view|see|show",
        "click",
        ("click to open the shop", "click the shop"),
        "deed",
    ),
    Turn("^ click|clicks|tap|taps on? to VERB", "", ("click to delete the draft", "delete the draft"), "deed"),
    Turn(
        f"^ <click=click|clicks|tap|taps> in|inside|over|upon <x!{_MARGIN}> $",
        "<click> <x>",
        ("click in the search field", "click the search field"),
        "deed",
    ),
    Turn(
        f"^ look|looks at <the=the|my|this> <x!{_MARGIN}> <page={_SITE}> $",
        "go to <the> <x> <page>",
        ("look at the orders page", "go to the orders page"),
    ),
    Turn(
        f"^ <verb=forward|forwards|send|sends|email|emails|mail|mails> <who!DET|NOT|{_NO_PERSON}> "
        "<the=the|this|that|my|a|an> <x> $",
        "<verb> <the> <x> to <who>",
        ("forward Ann the message", "forward the message to Ann"),
        "deed",
    ),
    Turn(
        "^ take|takes|put|puts <x> off hold $",
        "resume <x>",
        ("take the parcel off hold", "resume the parcel"),
        "deed",
    ),
    Turn(
        "<deed:object> using|via|through <the=the> <x:plain> <form=form> $",
        "<deed> in <the> <x> <form>",
        ('add a comment "Nice" using the comment form', 'add a comment "Nice" in the comment form'),
        "deed",
    ),
    Turn(
        f"<logged={_LOGGED}> <in=in|on> with|under|using DET? <r!BE> {_RIGHTS} $$",
        "<logged> <in> as <r>",
        ("I am logged in with the editor role", "I am logged in as editor"),
    ),
    Turn(
        f"<logged={_LOGGED}> <in=in|on> with|under|using|in the? role of? <r!BE> $$",
        "<logged> <in> as <r>",
        ('I am logged in with role "editor"', 'I am logged in as "editor"'),
    ),
    Turn(
        "^ <verb=click|clicks|select|selects|choose|chooses|pick|picks|open|opens|tap|taps|add|adds> a|one|any "
        f"random|arbitrary <x={_OF_MANY}>",
        "<verb> any <x>",
        ("click a random product", "click any product"),
        "deed",
    ),
    Turn(
        f"^ <click=click|clicks|tap|taps|press|presses|select|selects> on|in? the? <kind={_KINDS}> <n:name> "
        "<in=in|on|inside|from> DET? <x> $",
        "<click> the <kind> <n> <in> the <x>",
        ("click on link Terms in footer", "click the link Terms in the footer"),
        "deed",
    ),
    Turn(
        f"<in=into|in> <kind={_KINDS}> <n:name> <at=in|on|inside> DET? <x> $",
        "<in> the <kind> <n> <at> the <x>",
        ('type "x" into input Name in the login form', 'type "x" into the input Name in the login form'),
        "deed",
    ),
    Turn(
        "<fill=field|box|bar|input|area> and enter $$",
        "<fill> and press enter",
        ('type "x" into the search box and enter', 'type "x" into the search box and press enter'),
        "deed",
    ),
    Turn(
        "<fill=field|box|bar|input|area> and <click=click|clicks|tap> $$",
        "<fill> , then <click>",
        ('type "x" into the search box and click', 'type "x" into the search box, then click'),
        "deed",
    ),
    Turn(
        "^ edit|edits <the=DET> <x:plain> with the? id|name|title|number|email|username|code <n:literal> $",
        "click edit in the row of <n>",
        ('edit the client with id "240"', 'click edit in the row of "240"'),
        "deed",
    ),
    Turn(
        "^ <verb=enter|enters|type|types|input|inputs|provide|provides> <x> like <q:quote> $",
        "<verb> <x> <q>",
        ('enter the name like "Ann"', 'enter the name "Ann"'),
        "deed",
    ),
    Turn(
        "^ use|uses DET date|time picker|selector|calendar to VERB",
        "",
        ('use the date picker to set the start to "3"', 'set the start to "3"'),
        "deed",
    ),
    Turn(
        "^ choose|chooses|select|selects|pick|picks|take|takes the|an option to VERB",
        "",
        ("select the option to export the list", "export the list"),
        "deed",
    ),
    Turn(
        "^ confirm|confirms|repeat|repeats|retype|retypes|re-enter|re-enters DET? new? "
        "<x=password|passcode|pin|email|e-mail> <v:literal> $",
        "enter <v> into the confirm <x> field",
        ('confirm the new password "x1"', 'enter "x1" into the confirm password field'),
        "deed",
    ),
    Turn(
        "<f:quote> ( <n:number> mb|kb|gb|bytes|b )",
        "<f>",
        ('upload the file "a.png" (2 MB)', 'upload the file "a.png"'),
    ),
    Turn(
        "^ <visit=visit|visits|open|opens|browse|browses> <x> as a|an guest|visitor|anonymous|unregistered "
        "user|visitor|customer? $$",
        "<visit> <x>",
        ("visit the website as a guest user", "visit the website"),
        "deed",
    ),
    Turn(
        "^ <verb=sort|sorts|arrange|arranges> <x> by <key!in> in|with an|the? "
        "<way=ascending|descending|increasing|decreasing> order $",
        "<verb> <x> by <key> , <way>",
        ("sort the orders by price in descending order", "sort the orders by price, descending"),
        "deed",
    ),
    # Situations.
    Turn(
        "^^ DET? PERSON BE|have|has|had NOT yet? logged|signed in|on|into yet? $$",
        "I am not logged in",
        ("I am not signed in", "I am not logged in"),
    ),
    Turn(
        "^^ DET? PERSON? <u:quote> <is=BE> logged|signed in as DET? <r!and|with|on> $$",
        "I am logged in as <u>",
        ('"ann" is logged in as editor', 'I am logged in as "ann"'),
    ),
    Turn(
        "^^ the|a? PERSON BE in DET? <r!PERSON|logged|signed> role $$",
        "the user is logged in as <r>",
        ('the user is in the "Admin" role', 'the user is logged in as "Admin"'),
    ),
    Turn(
        "^^ the|a? PERSON have|has|had <n:count> <x:plain> in|inside|on DET? <place!BE|MODAL> $$",
        "there are <n> <x> in the <place>",
        ("I have two products in my cart", "there are two products in the cart"),
    ),
    Turn(
        "^^ the|a? PERSON have|has|had DET <x:plain>? <name:quote> in|inside DET? <place!BE|MODAL> $$",
        "<name> is in the <place>",
        ('I have the book "Dune" in my cart', '"Dune" is in the cart'),
    ),
    Turn(
        "^^ the|a|an? PERSON have|has|had an|the? empty <x!BE|MODAL> $$",
        "the <x> is empty",
        ("I have an empty cart", "the cart is empty"),
    ),
    Turn(
        "^^ an|the empty <x!BE|MODAL|appears|appear|shows|opens|gives|yields|returns|raises|triggers|causes|leads> $$",
        "the <x> is empty",
        ("an empty basket", "the basket is empty"),
    ),
    Turn(
        "^^ i|there? am|is? a|an|the logged|signed|logged-in|signed-in in|on? <who=user|customer|member> $$",
        "the <who> is logged in",
        ("I am a logged in user", "the user is logged in"),
    ),
    Turn(
        f"^^ the|a|an? {_WHO} <on=on|at> the? <x!BE|MODAL> <page={_SITE}> $$",
        "I am on the <x> <page>",
        ("user at the login page", "I am on the login page"),
    ),
    Turn(
        f"<logged={_LOGGED}> <in=in|on> as DET PERSON with|having DET? <r!BE|all|every|full|no|following> {_RIGHTS} $$",
        "<logged> <in> as <r>",
        ('I am logged in as a user with the "editor" role', 'I am logged in as "editor"'),
    ),
    # Expectations.
    Turn(
        "^^ <x:clause> without a|the|any? page? refresh|reload|refreshing|reloading the? page? $$",
        "<x> and the page is not reloaded",
        ('I see "Ready" without page refresh', 'I see "Ready" and the page is not reloaded'),
        "statement",
    ),
    Turn(
        "^^ DET? PERSON MODAL NOT be able to submit the? form? $$",
        "the submit button should be disabled",
        ("I should not be able to submit", "the submit button should be disabled"),
    ),
    Turn(
        "<at=at> least <a:number> and at most <b:number> $$",
        "between <a> and <b>",
        ("the count should be at least 3 and at most 5", "the count should be between 3 and 5"),
        "statement",
    ),
    Turn(
        "^^ <x!PERSON|MODAL> MODAL? has|have|contain|contains|show|shows|offer|offers|list|lists exactly|only? "
        "<n:count> <k=options|items|tabs|links|buttons|columns|entries|fields|headings> : <y:clause> $$",
        "the number of <k> in <x> is <n> and <x> contains <y>",
        (
            "the dropdown has exactly 3 options: A, B, C",
            "the number of options in the dropdown is 3 and the dropdown contains A, B, C",
        ),
        "statement",
    ),
    Turn(
        "^^ the <n=first|last|second> <noun:plain> MODAL? <is=be|is> <a:quote> and the <m=second|third|last|next> one? "
        "<b:quote> $$",
        "the <n> <noun> is <a> and the <m> <noun> is <b>",
        ('the first row should be "A" and the last "B"', 'the first row is "A" and the last row is "B"'),
        "statement",
    ),
    Turn(
        "<is=be|is|show|shows|say|says|read|reads> <a:literal> not|rather <than=than>? <b:literal> $$",
        "<is> <a>",
        ('the total should be "5" not "6"', 'the total should be "5"'),
        "statement",
    ),
    Turn(
        "^^ DET? response <m=MODAL|does>? <not=NOT>? <c=contain|contains|include|includes> <q:quote> $$",
        "the page <m> <not> <c> <q>",
        ('the response should not contain "A"', 'the page should not contain "A"'),
        "statement",
    ),
    Turn(
        "<see=see|sees> the <x!that|DET> set to <v:quote> $$",
        "<see> that the <x> is <v>",
        ('I should see the plan set to "Pro"', 'I should see that the plan is "Pro"'),
    ),
    Turn(
        "<see=see|sees> a|an|the? appropriate|suitable|proper <x:plain> like <q:quote> $$",
        "<see> <q>",
        ('I should see an appropriate message like "None"', 'I should see "None"'),
    ),
    Turn(
        "^^ <x> MODAL? show|shows|display|displays a|an|the? <y=total|subtotal|sum|amount|balance> amount|price? of "
        "<v:literal> $$",
        "the <y> in <x> is <v>",
        ('the invoice should show a total of "5"', 'the total in the invoice is "5"'),
        "statement",
    ),
    Turn(
        "toast alert|popup|pop-up|dialog",
        "toast message",
        ('I see a toast alert with text "Saved"', 'I see a toast message with text "Saved"'),
    ),
    Turn(
        "MODAL be reduced|raised|lowered|increased|decreased|adjusted|discounted|recalculated|recomputed|incremented|"
        "decremented|bumped to <n:literal>",
        "should be <n>",
        ("the total should be reduced to $85", "the total should be $85"),
        "statement",
    ),
    Turn(
        "^^ <x!status|state|health|condition> MODAL? remain|remains|stay|stays|be|is "
        "stable|steady|intact|unaffected $$",
        "<x> does not change",
        ("the centre should remain stable", "the centre does not change"),
        "statement",
    ),
    Turn(
        "^^ <x> <kind=field|input|textbox|box|button> MODAL? has|have|be|is the|a|an? of? type <v:quote> $$",
        "the type attribute of <x> <kind> should be <v>",
        ('the mail field should have type "email"', 'the type attribute of the mail field should be "email"'),
        "statement",
    ),
    Turn(
        f"^^ <x!PERSON|MODAL|that|text> MODAL? <s=shows|show|displays|display|reads|read|says|say> <q:quote> in "
        f"<c={_COLOUR}> text|letters|font|type|writing $$",
        "<x> <s> <q> and the text color of <x> is <c>",
        ('the card shows "5" in red text', 'the card shows "5" and the text color of the card is red'),
        "statement",
    ),
    Turn(
        "^^ <x!and|or> <is=BE|MODAL> <be=be>? <seen=visible|shown|displayed|listed|present> <in=in|on> <d=DET> "
        "<a!and|,> and <on=in|on> <e=DET> <b!page|screen|view|,> $$",
        "<x> <is> <be> <seen> <in> <d> <a> and <x> <is> <be> <seen> <on> <e> <b>",
        (
            "the status is shown in the list and in the header",
            "the status is shown in the list and the status is shown in the header",
        ),
        "statement",
    ),
    Turn(
        "^^ <x> <k=card|banner|message|dialog|panel|popup|section|alert|notification|widget|modal> <h=MODAL>? "
        "<s=shows|show|displays|display|contains|contain> <q:quote> with|and a|an <b:plain> <c=button|link|icon> $$",
        "<x> <k> <h> <s> <q> and a <b> <c> is visible in <x> <k>",
        (
            'the balance card shows "Sorry" with a retry button',
            'the balance card shows "Sorry" and a retry button is visible in the balance card',
        ),
        "statement",
    ),
    Turn(
        "^^ <x> <is=is|are|be|MODAL> only be? <s=enabled|clickable|active|available> after|once <c!,|and> $$",
        "<x> is disabled and after <c> , <x> is enabled",
        (
            "the button is only enabled after the user selects a colour",
            "the button is disabled and after the user selects a colour, the button is enabled",
        ),
        "statement",
    ),
    Turn(
        "^^ <x> MODAL? BE still? remembered|preserved|persisted|retained|kept|saved|stored "
        "across|after|between|through|on a|the|page? page? reload|refresh|reloads|refreshes|reloading|refreshing "
        "the|a? page|browser|tab? $$",
        "after refreshing the page , <x> does not change",
        ("the page size is remembered across reloads", "after refreshing the page, the page size does not change"),
        "statement",
    ),
    Turn(
        "^^ after|on|upon a|the? page? reloading|refreshing|reload|refresh the? page|browser? ,? <x!after> "
        "MODAL? BE still? remembered|preserved|persisted|retained|kept|saved|stored $$",
        "after refreshing the page , <x> does not change",
        ("after a reload my settings are still saved", "after refreshing the page, my settings does not change"),
    ),
    Turn(
        "<x=redirected|taken|navigated|routed|sent|brought|forwarded> into|onto|towards",
        "<x> to",
        ("I should be redirected into the search page", "I should be redirected to the search page"),
    ),
    Turn(
        "^^ <x:clause> <o=sorted|ordered|arranged> by <y!each|every> each|every time $$",
        "<x> <o> by <y>",
        ("the list is sorted by date each time", "the list is sorted by date"),
        "statement",
    ),
    Turn(
        "^^ <after=after|upon|when|on|once> GERUND <x!,> <k=button|link|icon|tab|form|option|menu|page> "
        "<who=user|customer|visitor|admin> <is=BE|MODAL>",
        "<after> <x> <k> , the <who> <is>",
        (
            'after clicking the "OK" button user is redirected to the cart page',
            'after clicking the "OK" button, the user is redirected to the cart page',
        ),
    ),
    Turn(
        "<see=see|sees|find|finds> the text|message|word|words on|in the page|screen :? <q:quote> $",
        "<see> <q>",
        ('I should not see the text in the page "Oops"', 'I should not see "Oops"'),
    ),
    Turn(
        "^^ PERSON|a|an|the PERSON? BE|MODAL? NOT|unable be? able? to? click|press|tap|use on? <x!until> until <y> $$",
        "<x> is disabled until <y>",
        (
            'I am not able to click "Create" until the name is filled in',
            '"Create" is disabled until the name is filled in',
        ),
    ),
    Turn(
        "^^ pay attention to|at <the=the> <x> -|–|:|, it <must=MODAL>",
        "<the> <x> <must>",
        ("pay attention to the Apply button - it must be disabled", "the Apply button must be disabled"),
    ),
    Turn(
        "there is|are no data|text|value|values|input|inputs|content filled|entered|typed in|into? in? any|the "
        "field|fields|input|inputs",
        "all fields are empty",
        ("when there is no data filled in any field", "when all fields are empty"),
    ),
    Turn("his/her|her/his|his_or_her own?", "the", ("his/her own profile is shown", "the profile is shown")),
    Turn(
        "^^ the|a? PERSON MODAL? see|sees <the=DET> <x:plain> as <y:plain> $$",
        "<the> <x> is <y>",
        ("I see the order as shipped", "the order is shipped"),
    ),
    Turn(
        "on the? page with the? path|url|address|route <p:literal> $$",
        "on <p>",
        ('I should be on the page with the path "/cart"', 'I should be on "/cart"'),
    ),
    Turn(
        "<shows=show|shows|display|displays> a|the count|number|value|badge of <n:number> $$",
        "<shows> <n>",
        ("the cart icon shows a count of 3", "the cart icon shows 3"),
        "statement",
    ),
    Turn(
        "completely|totally|entirely|fully <is=empty|blank|gone|hidden|visible|disabled>",
        "<is>",
        ("the cart is completely empty", "the cart is empty"),
    ),
    Turn(
        "expect|expects|see|sees a|an|the? redirection|redirect to",
        "should be redirected to",
        ("the user expects redirection to the login page", "the user should be redirected to the login page"),
    ),
    Turn(
        "<that=that|which> states|informs|tells|announces|notifies|confirms|indicates me|us|him|her|them? <q:quote>",
        "<that> says <q>",
        ('I see a message that states "Saved"', 'I see a message that says "Saved"'),
    ),
    Turn(
        "stating|informing|telling|notifying|announcing|confirming|indicating|saying me|us|him|her|them? :? <q:quote>",
        "saying <q>",
        ('I see a banner stating "Saved"', 'I see a banner saying "Saved"'),
    ),
    Turn(
        f"^^ that? <x!{_UNMOVED}> MODAL? move|moves to|into <the=DET>",
        "<x> is moved to <the>",
        ("the card should move to the last column", "the card is moved to the last column"),
        "statement",
    ),
    Turn(
        f"^^ that? <x!{_UNMOVED}> MODAL? move|moves to|into <y:name> $$",
        "<x> is in <y>",
        ("the card moves to Done", "the card is in Done"),
        "statement",
    ),
    Turn(
        "^^ that? <x!PERSON> MODAL? BE moved to|into <y:name> $$",
        "<x> is in <y>",
        ("the card is moved to Done", "the card is in Done"),
        "statement",
    ),
    Turn(
        f"^^ that? <x!there|PERSON|it> MODAL? has|have <a={_TRAIT}> <v:name> $$",
        "the <a> of <x> contains <v>",
        ("the order should have status PAID", "the status of the order contains PAID"),
        "statement",
    ),
    Turn(
        "^^ <x!that|PERSON> MODAL? BE? opens|open|appears|appear|shown|displayed|opened "
        "showing|listing|containing|displaying <the=DET> <y>",
        "<x> shows <the> <y>",
        ("a panel opens showing the order fields", "a panel shows the order fields"),
        "statement",
    ),
    Turn(
        "^^ <x!that|PERSON|-|–|:|saying|click|press> MODAL? stays|remains|stay|remain $$",
        "<x> is shown",
        ("the banner stays", "the banner is shown"),
        "statement",
    ),
    Turn(
        "^^ <x!that|PERSON|-|–|:|saying|click|press> MODAL? stays|remains|stay|remain on the page|screen $$",
        "<x> is shown",
        ("the banner stays on the screen", "the banner is shown"),
        "statement",
    ),
    Turn(
        "<shows=shows|displays> me|us|him|her|them <the=DET>",
        "<shows> <the>",
        ("the app shows me the orders page", "the app shows the orders page"),
        "statement",
    ),
    Turn(
        "^^ the presence|existence of <x> BE|MODAL be? verified|checked|confirmed|validated $$",
        "verify that <x> is shown",
        ("the presence of the banner is verified", "verify that the banner is shown"),
    ),
    Turn(
        "^^ the|a? PERSON BE not shown|given|offered|presented with? <x> $$",
        "I do not see <x>",
        ("I am not shown the banner", "I do not see the banner"),
    ),
    Turn(
        "^^ the? i|we|user expect|expects <x!that|to> not to",
        "<x> should not",
        ("I expect the banner not to appear", "the banner should not appear"),
    ),
    Turn(
        "<x> <may=MODAL>? BE available|ready for|to download|downloading|be_downloaded $$",
        "<x> can be downloaded",
        ("the report is available for download", "the report can be downloaded"),
        "statement",
    ),
)
"""What is meant is a deed or a check that the readers know."""
