"""The table of what leads a deed or an expectation in and out without changing it: politeness, wishes, moments."""

from pacts.language.turns import Turn

_WISHING = "wants|want|decides|decide|tries|try|needs|need|chooses|attempts|attempt|wishes|wish"
_OTHERS = "user|customer|visitor|shopper|admin|guest|member|tester|buyer|editor|client|manager|he|she|they"
_REASON = "continue|proceed|go|move|advance|finish"

_COMES = "BE|MODAL|does|stands|stays|remains|appears|disappears|shows|opens|closes|contains|changes|reads|becomes"
_CHECK = "check|verify|see|ensure|confirm|test|validate"
_IN = "in|on|inside|within|at|under"
_SAYS = "BE|reads|shows|says|displays|equals|states"

LEADS: tuple[Turn, ...] = (
    Turn(
        "^ tell|show|prove|confirm|report to? me|us that",
        "verify that",
        ("tell me that it is shown", "verify that it is shown"),
    ),
    Turn(
        "^ tell me|us <it=it|there|they|the> <is=BE|has|have|shows|contains|MODAL|names>",
        "verify that <it> <is>",
        ("tell me it has two rows", "verify that it has two rows"),
    ),
    Turn("^ go ahead and VERB", "", ("go ahead and press Send", "press Send")),
    Turn("^ make sure|certain to VERB", "", ("make sure to press Send", "press Send")),
    Turn("^ make sure you VERB", "", ("make sure you press Send", "press Send")),
    Turn("^ be sure|certain to VERB", "", ("be sure to press Send", "press Send")),
    Turn("^ remember to VERB", "", ("remember to press Send", "press Send")),
    Turn("^ do not forget to VERB", "", ("don't forget to press Send", "press Send")),
    Turn("^ i would like you to VERB", "", ("I would like you to press Send", "press Send")),
    Turn(
        "^ it is required|necessary|needed|time to VERB",
        "",
        ("it is required to press Send", "press Send"),
    ),
    Turn(
        f"^^ <the=the|a|this>? <who={_OTHERS}> {_WISHING} to VERB",
        "<the> <who>",
        ("the user wants to press Send", "the user press Send"),
    ),
    Turn(
        "<who=PERSON> then|now|next|simply|just|first|finally|also VERB",
        "<who>",
        ("I then press Send", "I press Send"),
    ),
    Turn("^^ as a|an|the <role:plain> ,? i VERB", "I", ("as an admin I press Send", "I press Send")),
    Turn(
        "am|is|are going to <the=the|a|my>",
        "go to <the>",
        ("I am going to the cart", "I go to the cart"),
    ),
    Turn(
        f"in? order? to {_REASON} on|further|ahead|forward|on? $$",
        "",
        ("log out to go on", "log out"),
        "deed",
    ),
    # When it is so: the deed comes first.
    Turn(
        "^ if|whenever <the=the|a>? <who=PERSON> <deed!see|sees|has|have|is|are|can|BE|MODAL|NOT> ,",
        "when <the> <who> <deed> ,",
        ("if I press Send, it is shown", "when I press Send, it is shown"),
    ),
    Turn(
        "every|each|any time <the=the|a>? <who=PERSON> VERB",
        "when <the> <who>",
        ("every time I press Send, it is shown", "when I press Send, it is shown"),
    ),
    Turn(
        "<e> if|whenever <the=the|a>? <who=PERSON> <deed!see|sees|has|have|is|are|can|BE|MODAL|NOT> $$",
        "<e> when <the> <who> <deed>",
        ("it is shown if I press Send", "it is shown when I press Send"),
        "statement",
    ),
    Turn(
        "<e> as soon as <the=the|a>? <who=PERSON> VERB",
        "<e> when <the> <who>",
        ("it is shown as soon as I press Send", "it is shown when I press Send"),
        "statement",
    ),
    Turn(
        f"^ on|by|through|upon GERUND <deed> , <e> <is={_COMES}>",
        "after <deed> , <e> <is>",
        ("on pressing Send, it is shown", "after pressing Send, it is shown"),
    ),
    Turn("^^ having VERB", "after I have", ("having pressed Send, log out", "after I have pressed Send, log out")),
    Turn(
        "^^ before GERUND <late:clause> , <early:clause> $$",
        "<early> before <late>",
        ("before pressing Send, log out", "log out before pressing Send"),
    ),
    Turn(
        "^^ <late:clause> after|once <the=the>? <who=PERSON> VERB <early:clause> $$",
        "after <the> <who> <early> , <late>",
        ("log out after you press Send", "after you press Send, log out"),
        "deed",
    ),
    Turn(
        f"^^ <check={_CHECK}> that|if|whether <e> when|once|after|if <the=the|a>? <who=PERSON> VERB <deed:clause> $$",
        "when <the> <who> <deed> , verify that <e>",
        ("check that it is shown when I press Send", "when I press Send, verify that it is shown"),
    ),
    Turn(
        "^^ make sure that? <e> when|once|after|if <the=the|a>? <who=PERSON> VERB <deed:clause> $$",
        "when <the> <who> <deed> , verify that <e>",
        ("make sure that it is shown when I press Send", "when I press Send, verify that it is shown"),
    ),
    Turn(
        f"^ after|upon GERUND <deed:object> <the=the|a|an> <e!the|a|an> <is={_COMES}>",
        "after <deed> , <the> <e> <is>",
        ("after pressing Enter the dialog is shown", "after pressing Enter, the dialog is shown"),
    ),
    Turn(
        "^ after|upon GERUND <deed!clicking|pressing|tapping|hitting|selecting|choosing|opening|entering|the|a|an|,> "
        "<the=the|a|an|my|his|her> <e!the|a|an|,> <is=BE|MODAL>",
        "after <deed> , <the> <e> <is>",
        ("after registering the dialog is shown", "after registering, the dialog is shown"),
    ),
    Turn(
        f"^ after|upon GERUND <deed:object> <e:quote> <is={_COMES}>",
        "after <deed> , <e> <is>",
        ('after pressing Enter "A" is shown', 'after pressing Enter, "A" is shown'),
    ),
    Turn(
        "^ after|upon GERUND <deed:object> ORDER",
        "after <deed> ,",
        ("after pressing Enter check the box", "after pressing Enter, check the box"),
    ),
    Turn(
        f"^ <when=when|once|after|if> <the=the|a>? <who=PERSON> VERB <deed:object> <this=the|a|an> <e!the|a|an> "
        f"<is={_COMES}>",
        "<when> <the> <who> <deed> , <this> <e> <is>",
        ("when I press Enter the dialog is shown", "when I press Enter, the dialog is shown"),
    ),
    Turn(
        f"^ <when=when|once|after|if> <the=the|a>? <who=PERSON> VERB <deed:object> <e:quote> <is={_COMES}>",
        "<when> <the> <who> <deed> , <e> <is>",
        ('when I press Enter "A" is shown', 'when I press Enter, "A" is shown'),
    ),
    Turn("as well as ORDER", "and", ("press Enter as well as check the box", "press Enter and check the box")),
    Turn(
        f"^^ ORDER <deed:object> :|-|–|— <e> <is={_COMES}>",
        "<deed> , <e> <is>",
        ("press the bell - the dialog is shown", "press the bell, the dialog is shown"),
        "deed",
    ),
    Turn(
        f"<deed:object> to {_CHECK} that|if|whether",
        "<deed> and verify that",
        ("press the bell to see if it is shown", "press the bell and verify that it is shown"),
        "deed",
    ),
    Turn(
        "<deed:object> to make sure that?",
        "<deed> and verify that",
        ("press the bell to make sure it is shown", "press the bell and verify that it is shown"),
        "deed",
    ),
    Turn(
        "^^ <e:clause> <when=after|once> <the=DET> <page=page|screen|site|form> <is=has|is|was|loads|loaded|opens> "
        "<done=loaded|been|finished|ready|open|opened|there|complete>? <so=loaded|opened|loading>? $$",
        "<when> <the> <page> <is> <done> <so> , <e>",
        ("press Send once the page has loaded", "once the page has loaded, press Send"),
    ),
    # Where it is so: the place comes first.
    Turn(
        "^^ and? being|back|still|once|while|when|whilst|again|already|staying|standing <on=on|in|at|inside> <the=DET> "
        "<place:clause> ,",
        "<on> <the> <place> ,",
        ("back on the cart page, press Send", "on the cart page, press Send"),
    ),
    Turn(
        "^^ from <the=DET> <place:clause> <page=page|screen|site|view> ,",
        "on <the> <place> <page> ,",
        ("from the cart page, press Send", "on the cart page, press Send"),
    ),
    Turn(
        "^^ with <the=DET> <thing:clause> <state=open|opened|closed|visible|shown|displayed|expanded|collapsed|"
        "selected|checked|ticked|enabled|disabled|empty|showing> ,",
        "while <the> <thing> is <state> ,",
        ("with the menu open, press Send", "while the menu is open, press Send"),
    ),
    Turn(
        f"^ <in={_IN}> the <name:quote> <kind:plain> <text:quote> <is=BE|MODAL|appears|disappears|contains|shows>",
        "<in> the <name> <kind> , <text> <is>",
        ('in the "Lamp" card "Sold" is shown', 'in the "Lamp" card, "Sold" is shown'),
    ),
    Turn(
        f"^ <in={_IN}> the <kind=header|footer|sidebar|dialog|cart|basket|menu|table|list|form|popup|modal|toolbar|"
        "summary|navigation> <text:quote> <is=BE|MODAL|appears|disappears>",
        "<in> the <kind> , <text> <is>",
        ('in the header "Sold" is shown', 'in the header, "Sold" is shown'),
    ),
    Turn(
        f"^ that? <what!page|screen|site|app|it|there|column> <is={_SAYS}> <value:literal> "
        "<in=in|inside|within> <the=the|this> <place!BE|MODAL> $$",
        "<in> <the> <place> , <what> <is> <value>",
        ('the total is "5" in the header', 'in the header, the total is "5"'),
        "statement",
    ),
    Turn(
        f"^ that? <what!page|screen|site|app|it|there> <is={_SAYS}> <value:literal> "
        "on <the=the|this> <place!row|line|day> <page=page|screen|view> $$",
        "on <the> <place> <page> , <what> <is> <value>",
        ('the total is "5" on the cart page', 'on the cart page, the total is "5"'),
        "statement",
    ),
    Turn(
        "^^ <e> ,|;|- i.e|ie .? ,? <so:clause> $$",
        "<e> and <so>",
        ("the box is checked, i.e. the dialog is shown", "the box is checked and the dialog is shown"),
    ),
    Turn(
        "^^ <x!BE|MODAL|PERSON> : VERB <do> it $$",
        "<do> the <x>",
        ("newsletter: check it", "check the newsletter"),
        "any",
    ),
    Turn(
        "^^ <x!BE|MODAL|PERSON> : VERB <do> it <rest:clause> $$",
        "<do> the <x> <rest>",
        ('quantity: set it to "3"', 'set the quantity to "3"'),
        "any",
    ),
    Turn(
        "^^ <do=create|creates|add|adds|post|register> <a=a|an|the> <x:plain> : "
        "<f!pick|choose|select|call|enter|type|press|click|set|use|tick> <v:quote>",
        "<do> <a> <x> with <f> <v>",
        ('create a task: name "Milk"', 'create a task with name "Milk"'),
    ),
    Turn(
        "^^ <x!BE|MODAL|PERSON> : <do=tick|untick|check|uncheck> the|this? box|checkbox $$",
        "<do> the <x> checkbox",
        ("newsletter: tick the box", "tick the newsletter checkbox"),
    ),
    Turn(
        "^^ GERUND <deed:object> MODAL set <x!BE|MODAL> to <v:clause> $$",
        "after <deed> , <x> is <v>",
        ('pressing the bell should set the total to "0"', 'after pressing the bell, the total is "0"'),
    ),
    Turn(", please $$", "", ("press Send, please", "press Send")),
    Turn("<x:literal> now|please $$", "<x>", ('the total is "5" now', 'the total is "5"')),
    Turn("<x:literal> again|too|immediately $$", "<x>", ('enter "5" again', 'enter "5"'), "deed"),
    Turn("<press=press|presses|hit|hits> <key:name> now $$", "<press> <key>", ("press Enter now", "press Enter")),
    Turn("<x> <y:plain> now|please $$", "<x> <y>", ("press the bell now", "press the bell")),
    Turn(
        "is|are supposed|expected|meant|required to",
        "should",
        ("the button is supposed to be shown", "the button should be shown"),
    ),
)
"""Each is left out, or becomes the lead that is known."""
