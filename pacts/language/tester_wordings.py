"""Turns of speech of those who write test cases, bug reports and orders to an assistant: me, the state of, again."""

from pacts.language.turns import Turn

_STATE = (
    "selected|unselected|checked|unchecked|ticked|unticked|enabled|disabled|active|inactive|expanded|collapsed|"
    "focused|hidden|visible|read-only|readonly"
)
_NTH = "first|second|third|fourth|fifth|last"
_PARTS = "row|column|card|line|item|product|result|entry|record|list|table|section|cell|post|comment|message|tile"
_WRITE = "write|writes|post|posts|enter|enters|type|types|add|adds|leave|leaves"
_CHECK = "verify|check|ensure|assert|confirm|validate"
_LOADED = "ajax|network|requests|request|xhr|navigation|page|site"
_OVER = (
    "finish|finished|complete|completed|end|ended|settle|settled|stop|stopped|be|become|done|over|resolve|resolved|"
    "load|loaded|loading|idle"
)
_HELD = "spinner|loader|animation|transition|overlay|skeleton|indicator|throbber|splash"
_ONTO = "into|onto|in|on|to|at|inside|over"
_DRAG = "drag|drags|pull|pulls"
_CLICKED = "click|clicks|tap|taps|press|presses|double-click|double-clicks|select|selects"
_PRESSED = "click|clicks|tap|taps|press|presses|hit|hits"
_LOG = "log|logs|logged|sign|signs|signed"
_MAKING = "adding|creating|saving|submitting|entering|deleting|removing|moving|booking|ordering|changing|renaming"
_BOT = "bot|assistant|chatbot|agent|system"
_TURN = "toggle|toggles|switch|switches|set|sets|move|moves|flip|flips|turn|turns|slide|slides|put|puts"

TESTERS: tuple[Turn, ...] = (
    Turn(
        "set <to=to|at> <n:number> ( <x:plain> ) $$",
        "set <to> <n>",
        ("the volume slider is set to 5 (maximum volume)", "the volume slider is set to 5"),
    ),
    Turn(
        "<mode=mode> <h=MODAL>? <is=BE> enabled|activated|active $",
        "<mode> <h> <is> on",
        ("dark mode should be enabled", "dark mode should be on"),
        "statement",
    ),
    Turn(
        "<mode=mode> <h=MODAL>? <is=BE> disabled|deactivated|inactive $",
        "<mode> <h> <is> off",
        ("dark mode is disabled", "dark mode is off"),
        "statement",
    ),
    # Deeds.
    Turn(
        "^ <sort=sort|sorts|order|orders|arrange|arranges> DET <x:plain> <way=newest|oldest|latest|earliest|cheapest|"
        "dearest|highest|lowest|largest|smallest|biggest|shortest|longest> <first=first|last> $",
        "<sort> by <way> <first>",
        ("sort the photos oldest first", "sort by oldest first"),
        "deed",
    ),
    Turn(
        "^ <go=go|goes|return|returns|switch|switches|navigate|navigates> <back=back>? to all <x:plain> $",
        "<go> <back> to the <x>",
        ("go back to all recipes", "go back to the recipes"),
        "deed",
    ),
    Turn(
        "^ <enter=enter|enters|type|types|set|sets|apply|applies> a|an <f:plain> of <v:number> percent|per-cent $",
        "<enter> a <f> of <v>",
        ("enter a discount of 10 percent", "enter a discount of 10"),
        "deed",
    ),
    Turn(
        "^ <tick=tick|ticks|untick|unticks|check|checks|uncheck|unchecks> <x> and search|searches $$",
        "<tick> <x> and click the search button",
        ('tick "New" and search', 'tick "New" and click the search button'),
        "deed",
    ),
    Turn(
        "^ search|searches again $",
        "click the search button",
        ("tick the box and search again", "tick the box and click the search button"),
        "deed",
    ),
    Turn(
        "^ confirm|confirms <the=DET> <what=booking|order|payment|purchase|reservation|deletion|transfer|registration|"
        "removal|cancellation|checkout|appointment|subscription> : <then:clause> $$",
        "click <the> confirm <what> button ; <then>",
        ('confirm the booking: "A" is shown', 'click the confirm booking button; "A" is shown'),
    ),
    # What the page leaves as it is: nothing is entered before the form is sent.
    Turn(
        "^ <send=submit|submits|send|sends> <the=DET> <x:plain> without any <y:plain> $",
        "<send> <the> <x>",
        ("submit the form without any data", "submit the form"),
        "deed",
    ),
    Turn(
        "<x> form <is=is|was|gets> <sent=submitted|sent> without any <y:plain> $",
        "<x> form <is> <sent>",
        ("the search form is submitted without any values", "the search form is submitted"),
    ),
    Turn(
        "^ add|adds a|an <x=comment|note|reply|message|review> without any <y:plain> $",
        "click the add <x> button",
        ("add a comment without any text", "click the add comment button"),
        "deed",
    ),
    Turn(
        "^ <make=create|creates|add|adds|register|registers> another <x:plain> <with=with|called|named|titled> <y>",
        "<make> a <x> <with> <y>",
        ('create another project called "x"', 'create a project called "x"'),
    ),
    Turn(
        "^ <x!which|that> has|have gone $",
        "<x> is gone",
        ('"A" has gone', '"A" is gone'),
        "statement",
    ),
    Turn(
        "^ there is|are no <x:plain> yet $",
        "there are no <x>",
        ("there are no comments yet", "there are no comments"),
        "statement",
    ),
    Turn(
        "<is=is|are> <state=disabled|enabled|hidden|empty|selected|unselected|checked|unchecked|visible> at first $",
        "<is> <state>",
        ("the save button is disabled at first", "the save button is disabled"),
        "statement",
    ),
    Turn(
        "^ <choose=choose|chooses|select|selects|pick|picks|set|sets> <v:quote> as|for DET? "
        "<f=region|area|group|section|view|type> $",
        "<choose> <v> from the <f> dropdown",
        ('select "North" as region', 'select "North" from the region dropdown'),
        "deed",
    ),
    Turn(
        f"^ {_PRESSED} DET? <x:name> button? without a|an|any <y:plain> $",
        "click <x>",
        ("click Send without a subject", "click Send"),
        "deed",
    ),
    Turn(
        "^ <press=click|clicks|press|presses|tap|taps|save|saves|submit|submits|continue|continues|proceed|send|sends> "
        "<x!without>? without entering|typing|filling|providing|specifying|selecting|choosing|picking|giving <y> $",
        "<press> <x>",
        ("press Save without entering a title", "press Save"),
        "deed",
    ),
    Turn(
        "^ <set=change|changes|set|sets|update|updates> <the=DET> <f:plain> to "
        "<v=editor|list|table|grid|text|image|link|card|page|section|group|form|button|checkbox|number|date|time> $$",
        '<set> <the> <f> to "<v>"',
        ("change the role to Editor", 'change the role to "Editor"'),
        "deed",
    ),
    Turn(
        "^ have|has|had? send|sends|sent DET? <n=message|reply> <x:quote> $",
        "enter <x> into the <n> field and click the send button",
        ('send the message "Hi"', 'enter "Hi" into the message field and click the send button'),
    ),
    Turn(
        "^ confirm|confirms with|by delete $",
        "click the delete button",
        ("confirm with Delete", "click the delete button"),
        "deed",
    ),
    Turn(
        "^ <press=click|clicks|press|presses|tap|taps|select|selects|choose|chooses> <x:clause> in this|that|exactly "
        "this|that? order $$",
        "<press> <x>",
        ("click A, B and C in this order", "click A, B and C"),
        "deed",
    ),
    Turn(
        "^ <do=start|starts|begin|begins|join|joins> <it=it|the> <n:plain>? with DET <f:plain> <v:quote> $",
        "enter <v> as the <f> and <do> <it> <n>",
        ('start the game with the code "12"', 'enter "12" as the code and start the game'),
        "deed",
    ),
    Turn(
        f"^ <log={_LOG}> in|on as DET? <who:plain> <u:quote> with|and|using DET? "
        "password|pin|passcode|passphrase <p:literal>",
        "<log> in with username <u> and password <p>",
        ('log in as user "Ann" with PIN "1"', 'log in with username "Ann" and password "1"'),
    ),
    Turn(
        f"^ DET? PERSON <u:quote> has|have|is|had <log={_LOG}> in|on with|using DET? "
        "password|pin|passcode|passphrase <p:literal>",
        "<log> in with username <u> and password <p>",
        ('the customer "Ann" has logged in with PIN "1"', 'logged in with username "Ann" and password "1"'),
    ),
    # What a deed leads to, or what is so at first.
    Turn(
        f"^^ then? <x!user|customer|i|he|she> {_BOT} answers|replies|responds with|: <q:quote> $$",
        "<q> is shown",
        ('the help bot replies with "Hi"', '"Hi" is shown'),
        "statement",
    ),
    Turn(
        f"^^ then? <x!user|customer|i|he|she> {_BOT} answers|replies|responds <q:quote> $$",
        "<q> is shown",
        ('the help bot answers "Hi"', '"Hi" is shown'),
        "statement",
    ),
    Turn(
        "^^ <after=after|by|upon>? creating <a=a|an|another>",
        "<after> adding <a>",
        ("creating a board shows it", "adding a board shows it"),
    ),
    Turn(
        f"^^ <do={_MAKING}> <deed:clause> <is=BE> refused|rejected|declined|denied|prevented with|by <x> $$",
        "after <do> <deed> , <x> <is> shown",
        ('adding Bo is refused with "No"', 'after adding Bo, "No" is shown'),
    ),
    Turn(
        f"^^ <do={_MAKING}> <deed:clause> BE not possible|allowed|permitted :|, <x:clause> $$",
        "after <do> <deed> , <x>",
        ("adding Bo is not possible: the dialog is red", "after adding Bo , the dialog is red"),
    ),
    Turn(
        "^^ as? long? as|while nothing|none BE selected|ticked|checked|chosen , <x:clause> $$",
        "<x>",
        ("as long as nothing is selected, Delete is disabled", "Delete is disabled"),
    ),
    Turn(
        "<x> <is=BE> <state=disabled|enabled|hidden|visible> as? long? as|while nothing|none BE "
        "selected|ticked|checked|chosen $$",
        "<x> <is> <state>",
        ("the bell is disabled while nothing is selected", "the bell is disabled"),
        "statement",
    ),
    Turn(
        f"^ <drag={_DRAG}> <x> and|then drop|drops|release|releases it|them? <to={_ONTO}> <y>",
        "<drag> <x> to <y>",
        ("drag the card and drop it into the bin", "drag the card to the bin"),
        "deed",
    ),
    Turn(
        f"^ <click={_CLICKED}> again <on=on>? <x!to|and|until|in|after>",
        "<click> <on> <x>",
        ("click again on the bell", "click on the bell"),
        "deed",
    ),
    Turn(
        f'^ {_TURN} <the=DET> <x> to|into DET? on|checked|enabled|activated|"on|"checked|"enabled|"activated '
        "position|state|setting $",
        "turn on <the> <x>",
        ("toggle the sound switch to the on position", "turn on the sound switch"),
        "deed",
    ),
    Turn(
        f'^ {_TURN} <the=DET> <x> to|into DET? off|unchecked|disabled|deactivated|"off|"unchecked|"disabled|'
        '"deactivated position|state|setting $',
        "turn off <the> <x>",
        ("move the sound switch into the off position", "turn off the sound switch"),
        "deed",
    ),
    Turn(
        "^ <hover=hover|hovers> DET? mouse|cursor|pointer|mouse_pointer on|over|to|onto|at",
        "<hover> over",
        ("hover the mouse on the bell", "hover over the bell"),
        "deed",
    ),
    Turn(
        "^ <log=log|sign> me|us <in=in|out|up|on|off>",
        "<log> <in>",
        ('log me in as "Ann"', 'log in as "Ann"'),
    ),
    Turn(
        "^ take|bring|lead|navigate|get me|us back to <the=DET> <x> <page=page|screen|site|dashboard|list|view> $",
        "go back to <the> <x> <page>",
        ("take me back to the orders page", "go back to the orders page"),
    ),
    Turn(
        "^ take|bring|lead|navigate me|us to <the=DET> <x> <page=page|screen|site|dashboard|list|view> $",
        "go to <the> <x> <page>",
        ("take me to the orders page", "go to the orders page"),
    ),
    Turn(
        "^ <verb=subscribe|unsubscribe|register|enrol|enroll|unregister> me|us <to=to|from|for|in>",
        "<verb> <to>",
        ("unsubscribe me from the newsletter", "unsubscribe from the newsletter"),
    ),
    Turn(
        "^ <click=click|clicks|press|presses|tap|taps|select|selects> on? <x> again to VERB",
        "<click> <x> to",
        ("click on Save again to store the note", "click Save to store the note"),
        "deed",
    ),
    Turn(
        "^ <search=search|look> for <x!on|at|in> on|at <site:url> $",
        "open <site> and <search> for <x>",
        ("search for mugs on shop.example.org", "open shop.example.org and search for mugs"),
        "deed",
    ),
    Turn(
        "^ find|finds <x!on|at|in> on <site:url> $",
        "open <site> and find <x>",
        ("find the cheapest mug on shop.example.org", "open shop.example.org and find the cheapest mug"),
    ),
    Turn(
        "<the=the|a|an|any> <x!the|a|an|that|which|with|price> under|below|cheaper_than <sum:money>",
        "<the> <x> with a price below <sum>",
        ("open the cheapest mug under $20", "open the cheapest mug with a price below $20"),
    ),
    Turn(
        "<the=the|a|an|any> <x!the|a|an|that|which|with|price> over|above <sum:money>",
        "<the> <x> with a price above <sum>",
        ("open the first mug over $20", "open the first mug with a price above $20"),
    ),
    Turn(
        f"^ <write={_WRITE}> a|the? comment|reply|note|message? <x:quote> <under=under|below|in|on|to> "
        "the|a <kind!field|box|input|textbox|area|column|line|editor|DET> "
        "called|titled|named|entitled|labelled|labeled <name:quote> $",
        "<write> <x> <under> the <name> <kind>",
        ('write "x" under the post titled "A"', 'write "x" under the "A" post'),
        "deed",
    ),
    Turn(
        "^ change|changes|switch|switches <the=DET> <x:plain> from <a:plain> to <b:plain> $",
        "change <the> <x> to <b>",
        ("change the unit from miles to metres", "change the unit to metres"),
        "deed",
    ),
    Turn(
        f"^ <deed:object> to {_CHECK} <x!that|if|whether|the|how> <is=has|have|is|are> <done=BE|not|now|NOT|been>?",
        "<deed> and verify that <x> <is> <done>",
        ("press the bell to confirm it is shown", "press the bell and verify that it is shown"),
        "deed",
    ),
    # Things.
    Turn(
        f"<in=in|of|on|from> <nth={_NTH}> <part={_PARTS}>",
        "<in> the <nth> <part>",
        ("click the link in second row", "click the link in the second row"),
    ),
    Turn(
        "the|a|an <x:addressed> <kind=message|error|notification|alert|toast|warning|banner>",
        'the "<x>" <kind>',
        ("I see the failed to save message", 'I see the "failed to save" message'),
        "statement",
    ),
    Turn(
        "<has=has|have|see|sees|show|shows|contains> <a=a|an|the> visible <x!columns|rows|area|part>",
        "<has> <a> <x>",
        ("each card has a visible badge", "each card has a badge"),
        "statement",
    ),
    # Expectations.
    Turn(
        "^^ that? the? new|current|resulting|final|loaded|opened page|site|browser? url|address "
        "<is=BE|MODAL|contains|contain|has|have|includes|include|ends|starts|matches|equals>",
        "the url <is>",
        ('the new page URL contains "/a"', 'the url contains "/a"'),
        "statement",
    ),
    Turn(
        f"^ <check={_CHECK}> that? the new|resulting|final|loaded|opened "
        "page|site|browser? url|address <is=BE|MODAL|contains|contain|has|have|includes|include|ends|starts|matches>",
        "<check> that the url <is>",
        ('verify the new page URL contains "/a"', 'verify that the url contains "/a"'),
    ),
    Turn(
        f"^^ <check={_CHECK}>? that? the? current|new|displayed|opened "
        "page|screen|view is|should be? the? <x!BE|NOT|DET|PERSON|first|second|last|next|previous|in> "
        "page|screen|view $$",
        "<check> I am on the <x> page",
        ("the current page is the cart page", "I am on the cart page"),
    ),
    Turn(
        "^^ it|system|application|app|browser MODAL|is|gets be? redirected|redirect|navigated <to=to|back>",
        "the user should be redirected <to>",
        ("it should be redirected to the cart page", "the user should be redirected to the cart page"),
        "statement",
    ),
    Turn(
        "^^ that? <x!PERSON> MODAL? indicate|indicates|mark|marks|flag|flags|denote|denotes that? the? <q:quote> "
        "<f=field|input>? is|are|as required|mandatory|obligatory $$",
        "<q> <f> is required",
        ('the form should indicate "Name" is required', '"Name" is required'),
    ),
    Turn(
        f"^^ the|a? PERSON MODAL? see|sees the|a|an <state={_STATE}> state of|for|on|in <x> $$",
        "<x> is <state>",
        ("I should see the selected state for the mug", "the mug is selected"),
    ),
    Turn(
        "^^ that? the|a|an? <x!BE>? download is|gets|was|has|should? been|be? triggered|started|initiated|begun $$",
        "a file is downloaded",
        ("a PDF download is triggered", "a file is downloaded"),
    ),
    Turn(
        f"^^ <check={_CHECK}> that|if? the|a|an? PERSON can|could not click|press|tap|push|hit on? <x> $$",
        "<check> that <x> can not be clicked",
        ("verify that the user can not press the bell", "verify that the bell can not be clicked"),
    ),
    Turn(
        f"^^ <check={_CHECK}> that|if? the|a|an? PERSON BE not able|allowed to click|press|tap|push|hit on? <x> $$",
        "<check> that <x> can not be clicked",
        ("verify that the user is not able to press the bell", "verify that the bell can not be clicked"),
    ),
    Turn(
        f"^^ {_CHECK} navigation|redirection|redirect to <the=DET>? <x> page|screen $$",
        "verify that I am on the <x> page",
        ("verify navigation to the cart page", "verify that I am on the cart page"),
    ),
    Turn(
        "^^ the|an|a? error|warning|notification|toast|alert|success|validation message|text? : <q:quote> $$",
        "<q> is shown",
        ('Error: "Wrong code"', '"Wrong code" is shown'),
    ),
    Turn(
        "^^ that? <x!BE|has|have> BE not changed|modified|altered <in=in|on|inside> <the=DET> <place> $$",
        "<x> <in> <the> <place> has not changed",
        ("the price is not changed in the cart", "the price in the cart has not changed"),
        "statement",
    ),
    Turn(
        "<n=one|two|three|four|five|six> or more <x>",
        "at least <n> <x>",
        ("the list contains two or more mugs", "the list contains at least two mugs"),
        "statement",
    ),
    Turn(
        f"BE in a|an|the|its? <state={_STATE}> state|mode $$",
        "is <state>",
        ("the switch is in the disabled state", "the switch is disabled"),
        "statement",
    ),
    Turn(
        f"MODAL be in a|an|the|its? <state={_STATE}> state|mode $$",
        "should be <state>",
        ("the switch should be in the disabled state", "the switch should be disabled"),
        "statement",
    ),
    Turn(
        f"^ see|observe|notice|watch <x!that|if|how|BE|MODAL> stay|stays|remain|remains|still? <state={_STATE}> $$",
        "verify that <x> is <state>",
        ("see the lamp stay disabled", "verify that the lamp is disabled"),
    ),
)
"""What is meant is a step, or two, that the readers know."""

WAITS: tuple[Turn, ...] = (
    Turn(
        "wait|waits for|until all? DET? "
        f"{_LOADED} calls|call|requests|request|activity|traffic? to|is|are|has|have been? {_OVER} {_OVER}? $$",
        "wait until the page is loaded",
        ("wait for the ajax to finish", "wait until the page is loaded"),
    ),
    Turn(
        f"wait|waits for|until <the=DET>? <x={_HELD}> to|is|are|has|have been? {_OVER} $$",
        "wait until <the> <x> is gone",
        ("wait for the animation to finish", "wait until the animation is gone"),
    ),
    Turn(
        "wait|waits for <x!that> to finish|complete|end|settle|stop $$",
        "wait until <x> finishes",
        ("wait for the import to complete", "wait until the import finishes"),
    ),
)
"""Said before any purpose is left out: here "to finish" is what is waited for."""
