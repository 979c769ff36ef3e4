"""Turns of speech of those who write test suites: what a badge shows, values side by side, pages by their names."""

from pacts.language.turns import Turn

_ENTER = "enter|enters|type|types|fill|fills|input|inputs|provide|provides|insert|inserts|give|gives"
_CLICK = "click|clicks|press|presses|tap|taps|hit|hits"
_FIELD = "field|input|box|textbox|textarea|area"
_SHOWN = "shown|displayed|visible|present"
_BESIDE = (
    "in|into|to|as|for|with|on|by|of|is|from|above|below|beside|near|next|before|after|between|whose|which|that|until|"
    "while|when|if|than|button|link|row|card|section"
)
_NTH = "first|second|third|fourth|fifth|last"
_MADE = "first|last|middle|full|user|company|street|phone|telephone|mobile|zip|postal|email|e-mail"
_TRAITS = "title|name|price|label|heading|description|status|text|cost|author|rating|link"
_DONE = "todo|todos|task|tasks|to-do|to-dos|chore|chores"

SUITES: tuple[Turn, ...] = (
    # Deeds.
    Turn(
        "^^ <x:clause> with an? explicit|implicit|fluent wait|waits $$",
        "<x>",
        ("click the Save button with explicit wait", "click the Save button"),
    ),
    Turn(
        f"^ <click={_CLICK}> to <x!DET|VERB|be|the|this|that> <kind=button|link> $",
        "<click> the <x> <kind>",
        ("click to Login button", "click the Login button"),
    ),
    Turn(
        f"^ <click={_CLICK}> on? <the=DET>? <x> icon/button|button/icon|button/link|link/button|button/tab|tab/link $",
        "<click> the <x>",
        ("click on the Basket icon/button", "click the Basket"),
    ),
    Turn(
        "^ trigger|triggers and <then=accept|accepts|dismiss|dismisses|confirm|confirms|cancel|cancels> <the=DET> "
        "<x!and|page> <kind=alert|confirm|prompt|dialog> $$",
        "click the <x> <kind> button and <then> the <kind>",
        ("trigger and accept the delete confirm", "click the delete confirm button and accept the confirm"),
    ),
    Turn(
        "^ trigger|triggers|open|opens|click|clicks <the=DET> <x!and|page> prompt and type|types|enter|enters|answer|"
        "answers|input|inputs with? <v:quote> $$",
        "click <the> <x> prompt and answer the prompt with <v>",
        ('trigger the rename prompt and type "A"', 'click the rename prompt and answer the prompt with "A"'),
    ),
    Turn(
        "^ move|moves DET? mouse|cursor|pointer? to|over|onto <the=DET>? <x!page|screen|to> "
        "<kind=icon|image|avatar|figure|picture|photo|thumbnail> $$",
        "hover over <the> <x> <kind>",
        ("move to the second avatar", "hover over the second avatar"),
    ),
    Turn(
        f"^ <enter={_ENTER}> in? <the=DET>? <a!in|into|to|as|for|with|on|by|of|is|called|named> <v:quote> ,? and? "
        f"DET? <b!{_BESIDE}|and|called|named|at|then|under|inside|click|press|submit|again> <w:quote>",
        "<enter> <a> <v> and <b> <w>",
        ('enter first name "A" last name "B"', 'enter first name "A" and last name "B"'),
        "deed",
    ),
    Turn(
        f"^ <enter={_ENTER}> <the=DET>? <a!in|into|to|as|for|with|on|by|of|is> <v:quote> to DET? <b!and> "
        f"<kind={_FIELD}>",
        "<enter> <v> into the <b> <kind>",
        ('enter amount "80" to the Sum field', 'enter "80" into the Sum field'),
        "deed",
    ),
    Turn(
        f"^ <enter={_ENTER}> <the=DET>? <a!in|into|to|as|for|with|on|by|of|is> <v:quote> on|in DET? <p!and|{_FIELD}> "
        "page|screen $$",
        "<enter> <the> <a> <v>",
        ('enter the title "A" on the New note page', 'enter the title "A"'),
        "deed",
    ),
    Turn(
        f"^ <enter={_ENTER}> a|an|any|some|valid|unique|random|new valid|unique|random|new? <a={_MADE}> "
        "<b=name|code|number|address> $$",
        "<enter> a random <a> <b> in the <a> <b> field",
        ("enter a valid last name", "enter a random last name in the last name field"),
        "deed",
    ),
    Turn(
        f"^ <enter={_ENTER}> a|an|any|some|unique|random|new valid|unique|random|new? <a=email|e-mail> $$",
        "<enter> a random <a> in the <a> field",
        ("enter a unique email", "enter a random email in the email field"),
        "deed",
    ),
    Turn(
        f"^ <enter={_ENTER}> unique|random|a|an new|unique|random <a=username|phone|telephone|city|company> $$",
        "<enter> a random <a> in the <a> field",
        ("enter a unique username", "enter a random username in the username field"),
        "deed",
    ),
    Turn(
        f"^ <enter={_ENTER}> a? random text|word|string in|into <the=DET> <x> <kind={_FIELD}> $$",
        "<enter> a random word in <the> <x> <kind>",
        ("enter random text in the title field", "enter a random word in the title field"),
        "deed",
    ),
    Turn(
        f"^ <enter={_ENTER}> a? random text|word|string in|into <the=DET> <kind={_FIELD}> $$",
        "<enter> a random word in <the> <kind>",
        ("enter random text in the field", "enter a random word in the field"),
        "deed",
    ),
    Turn(
        "<n:number> milli-seconds|milli-second|millis|msec|msecs",
        "<n> milliseconds",
        ("wait for 300 milli-seconds", "wait for 300 milliseconds"),
    ),
    Turn(
        f"^ <enter={_ENTER}|write|writes> DET? <a:plain> in|into DET? <b!and|{_FIELD}> <kind={_FIELD}> <v:quote> $$",
        "<enter> <v> in the <b> <kind>",
        ('enter name in the name field "Ann"', 'enter "Ann" in the name field'),
        "deed",
    ),
    Turn(
        f"^ mark|marks|toggle|toggles <the=DET> <k={_DONE}> <v:quote> done|complete|completed $$",
        "mark <the> <k> <v> as completed",
        ('toggle the chore "Sweep" done', 'mark the chore "Sweep" as completed'),
        "deed",
    ),
    Turn(
        "^^ <who=the|a>? <p=PERSON> <is=BE> on|at DET? <x:brand> homepage $$",
        "I am on the homepage",
        ("user is on the Green Valley homepage", "I am on the homepage"),
    ),
    Turn(
        "^^ <who=the|a>? <p=PERSON> <is=BE> on|at DET? <x:brand> home page $$",
        "I am on the home page",
        ("I am on the Green Valley home page", "I am on the home page"),
    ),
    Turn(
        "^ create|creates a|an|the new? <k=todo|to-do|task|note|memo|reminder|chore> called|named|titled? <v:quote> $$",
        "add a new <k> <v>",
        ('create a task "Milk"', 'add a new task "Milk"'),
    ),
    Turn(
        "^ <add=add|adds|create|creates> a|an|the new? todo|to-do item|task|entry? for <v:quote> $$",
        "<add> a new todo <v>",
        ('add a todo for "Milk"', 'add a new todo "Milk"'),
        "deed",
    ),
    Turn(
        f"^ toggle|toggles <the=DET> <nth={_NTH}> <k={_DONE}> item|entry? $$",
        "click the checkbox of <the> <nth> <k>",
        ("toggle the first task", "click the checkbox of the first task"),
    ),
    Turn(
        "^ <search=search|searches> without <x> $$",
        "click the search button",
        ("search without any keyword", "click the search button"),
    ),
    Turn(
        "^ press|presses|hit|hits <the=DET>? <key=enter|tab|escape|esc|backspace|return> button $",
        "press <the> <key> key",
        ("press the enter button", "press the enter key"),
        "deed",
    ),
    Turn(
        '^ press|presses|hit|hits DET? button|key "enter|"return $',
        "press the Enter key",
        ('press button "Enter"', "press the Enter key"),
        "deed",
    ),
    Turn(
        '^ press|presses|hit|hits DET? button|key "tab $',
        "press the Tab key",
        ('press key "Tab"', "press the Tab key"),
        "deed",
    ),
    Turn(
        "^^ the? PERSON? is|was|be logged|signed in? with DET? credentials|account|login <a:quote> and|, <b:quote> $$",
        "I log in with username <a> and password <b>",
        ('the user is logged with the credentials "a" and "b"', 'I log in with username "a" and password "b"'),
    ),
    Turn(
        "^ successfully <login=login|logs|log|sign|signs|logins> <in=in|into|on|to>?",
        "<login> <in>",
        ("successfully log in to the shop", "log in to the shop"),
    ),
    Turn(
        "^ <open=open|opens|load|loads|launch|launches|visit|visits> <the=DET>? <x!PERSON|DET|of> homepage $$",
        "<open> the homepage",
        ("open the Acme Shop homepage", "open the homepage"),
    ),
    Turn(
        "^ <open=open|opens|load|loads|launch|launches|visit|visits> <the=DET>? <x:brand> home page $$",
        "<open> the home page",
        ("open the Acme Shop home page", "open the home page"),
    ),
    Turn(
        "^ <click=click|clicks|select|selects> on? <the=DET>? <x:quote> <k!page|homepage|in|on|from|of>? on|at|from "
        "DET? homepage|home_page $$",
        "<click> <the> <x> <k>",
        ('click the "Lamp" tile on the homepage', 'click the "Lamp" tile'),
    ),
    Turn(
        "^^ DET? <x!BE|that|when|if|DET|MODAL|PERSON> <kind=button|link|icon> is|was|gets clicked|pressed|tapped $$",
        "click the <x> <kind>",
        ("clear basket button is clicked", "click the clear basket button"),
    ),
    # Expectations.
    Turn(
        "^^ <c=verify|check|validate|confirm|ensure>? that? DET? <k:record> id <v:quote> is|are|was|should be? "
        "displayed|shown|visible|present|listed $$",
        "<v> is displayed",
        ('verify guest ID "4711" is displayed', '"4711" is displayed'),
    ),
    Turn(
        "^ <v=verify|check|confirm|ensure|validate> that? the? PERSON? landed|lands|land to|on|at|in DET? <x!DET|page> "
        "page successfully? $$",
        "<v> that I am on the <x> page",
        ("verify that landed to orders page successfully", "verify that I am on the orders page"),
    ),
    Turn(
        "^^ DET? <x!BE|MODAL|with> with a|an <c=green|red|yellow|blue|orange|grey|gray> background colour|color? "
        "MODAL|is be? displayed|shown|visible $$",
        "the <x> is shown and the <x> background color is <c>",
        ("a note with a red background is shown", "the note is shown and the note background color is red"),
    ),
    Turn(
        f"^^ the? PERSON? on <the=DET> <x> <page=page|screen> and <y:quote> <is=is|should|MODAL> be? <shown={_SHOWN}>",
        "I am on <the> <x> <page> and <y> <is> <shown>",
        ('user on the review page and "Sure?" is shown', 'I am on the review page and "Sure?" is shown'),
    ),
    Turn(
        "^^ that? the|a|an <x!BE|no|MODAL> <kind=error|warning|alert|notification> MODAL? appear|appears|pop|pops up? "
        "with <v:quote> text|message? $$",
        "the <kind> message <v> is shown",
        ('a name error will appear with "Too short"', 'the error message "Too short" is shown'),
    ),
    Turn(
        "^^ that? DET? <x!BE|MODAL|no> <k=badge|counter|bubble> <h=MODAL>? <show=show|shows|display|displays|say|says> "
        "<v:quote> item|items|product|products|message|messages|notification|notifications $$",
        "the <x> <k> <h> <show> <v>",
        ('the basket badge should show "2" items', 'the basket badge should show "2"'),
        "statement",
    ),
    Turn(
        f"^^ the? PERSON MODAL? see|sees that? DET? <nth={_NTH}> <x:plain> <t={_TRAITS}> is|as <v:quote> $$",
        "the <nth> <x> <t> is <v>",
        ('User sees first book title is "A"', 'the first book title is "A"'),
    ),
    Turn(
        f"^^ that? DET? <nth={_NTH}> <x:record> <t={_TRAITS}> <h=MODAL>? <is=BE> <v:quote> $$",
        "the <t> of the <nth> <x> <h> <is> <v>",
        ('the first book title is "A"', 'the title of the first book is "A"'),
        "statement",
    ),
    Turn(
        "^^ the? PERSON MODAL? see|sees DET? <x:quote> page|screen $$",
        "I should be on the <x> page",
        ('I should see the "Orders" page', 'I should be on the "Orders" page'),
    ),
    Turn(
        "^^ DET? <x!BE|MODAL|DET|PERSON>? page|screen of|for <v:quote> MODAL|is be? "
        f"<shown={_SHOWN}|opened|open|loaded> $$",
        "the <v> page is <shown>",
        ('Product page of "Lamp" is displayed', 'the "Lamp" page is displayed'),
    ),
    Turn(
        "^ DET? <x!BE|MODAL|that|PERSON> <h=header|heading|title> is|are|was displayed|shown|visible as <v:quote> $$",
        "the <x> <h> is <v>",
        ('the page header is shown as "Orders"', 'the page header is "Orders"'),
        "statement",
    ),
    Turn(
        "^^ <the=DET>? <x> <h=MODAL> be? shown|displayed|seen|listed as completed|complete|done|checked|ticked $$",
        "<the> <x> <h> be completed",
        ('the "Milk" task should be shown as done', 'the "Milk" task should be completed'),
        "statement",
    ),
    Turn(
        f"^^ <the=DET>? <x>? <k={_DONE}> item|items? <h=MODAL> be|remain|stay active|incomplete|uncompleted $$",
        "<the> <x> <k> <h> not be completed",
        ("the first task should be active", "the first task should not be completed"),
        "statement",
    ),
    Turn(
        "^^ that? DET? text|title|name of the? new? <k:record> <v:quote> is|was entered|typed|written and "
        "<shown=displayed|shown|visible> $$",
        "<v> is <shown>",
        ('the text of the new note "A" is entered and displayed', '"A" is displayed'),
    ),
    Turn(
        "^ DET? <x!BE|that|PERSON> <k=dropdown|select|combobox|menu> default selected? option|value|selection "
        "is|should be? <v:quote> $$",
        "<v> is selected in the <x> <k>",
        ('the Sort dropdown default option is "A"', '"A" is selected in the Sort dropdown'),
    ),
    Turn(
        '^^ <x:quote> <h=MODAL>? <is=be|is> "visible|"displayed|"shown $$',
        "<x> <h> <is> visible",
        ('"Saved." should be "visible"', '"Saved." should be visible'),
    ),
    Turn(
        "^^ that? DET? <x!BE|MODAL|than> MODAL? have|has|contain|contains|show|shows <n:count> more <k:record> than "
        "before|previously|earlier $$",
        "the number of <k> in the <x> increases by <n>",
        ("the table should have one more row than before", "the number of row in the table increases by one"),
    ),
    Turn(
        "^^ that? DET? <x!BE|MODAL|than> MODAL? have|has|contain|contains|show|shows <n:count> less|fewer <k:record> "
        "than before|previously|earlier $$",
        "the number of <k> in the <x> decreases by <n>",
        ("the table has one fewer row than before", "the number of row in the table decreases by one"),
    ),
    Turn(
        "^^ that? <who=the|a>? <p=PERSON> MODAL? be|is|was? routed|taken|sent|brought|returned|led back? to "
        "<the=DET>? <x!PERSON|DET> page|screen $$",
        "I should be on the <x> page",
        ("the user should be routed back to the login page", "I should be on the login page"),
    ),
    Turn(
        "^^ the? PERSON have|has a|an|the <k:record> <v:quote> on|in DET <place=list|board> $$",
        "a <k> <v> is in the <place>",
        ('I have a chore "Sweep" on my list', 'a chore "Sweep" is in the list'),
    ),
    Turn(
        f"^^ the? PERSON MODAL? see|sees <n:count> active|incomplete|uncompleted|unfinished <k={_DONE}> $$",
        "<n> <k> are not completed",
        ("I should see 2 unfinished tasks", "2 tasks are not completed"),
    ),
    Turn(
        f"^^ the? PERSON MODAL? see|sees <n:count> completed|finished <k={_DONE}> $$",
        "<n> <k> are completed",
        ("I should see 2 completed tasks", "2 tasks are completed"),
    ),
    Turn(
        "^ no <k:plain> is|are|were? found|available $$",
        "there are 0 <k>",
        ("no mugs found", "there are 0 mugs"),
    ),
)
"""What is meant is a step, or two, that the readers know."""

LANDINGS: tuple[Turn, ...] = (
    Turn(
        "^^ that? the? PERSON MODAL be? able? to? successfully? login|log|logged|sign|signed in|on? successfully? "
        "to|into|onto DET? <x!DET|account|system|application|app|site> page|screen|dashboard $$",
        "I should be on the <x> page",
        ("the user must successfully log in to the Orders page", "I should be on the Orders page"),
    ),
)
"""What an expectation says so."""
