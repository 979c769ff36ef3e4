"""Turns of speech that tell a deed with its control, its example or its name: `with the slider`, `call it "Home"`."""

from pacts.language.turns import Turn

_SET = "set|sets|change|changes|adjust|adjusts|turn|turns|move|moves|put|puts|bring|brings"
_VIA = "with|using|via|through|by_means_of"
_LIST = "picker|selector|dropdown|menu|switcher|select|combobox|list|chooser"
_SWITCH = "switch|switches|change|changes|set|sets"
_TAKE = "choose|chooses|select|selects|pick|picks|enter|enters|type|types|upload|uploads|attach|attaches"
_PERSON = "it|them|him|her|me|us|you"
_BOOK = "book|books|request|requests|reserve|reserves|rent|rents"
_SEEN = "remain|remains|appears|appear|comes|come|is|are|shows|show|disappears"
_PRESS = "click|clicks|press|presses|tap|taps"

WAYS: tuple[Turn, ...] = (
    # By which control.
    Turn(
        f"^ <set={_SET}> <the=the|my|its>? <x!to> to <v:number> percent? {_VIA} the slider $",
        "set the <x> slider to <v>",
        ("set the hours to 80 with the slider", "set the hours slider to 80"),
    ),
    Turn(
        f"^ {_SET} <x!to> to <v:literal> {_VIA} <the=the> <name:plain> <kind=slider|field|box|input> $",
        "set <the> <name> <kind> to <v>",
        ("set the sound to 40 with the volume slider", "set the volume slider to 40"),
    ),
    Turn(
        f"^ {_SWITCH} <x!to|from> to <v:name> {_VIA} <the=the> <name:plain> <kind={_LIST}> $",
        "select <v> from <the> <name> dropdown",
        ("switch the version to V2 using the version picker", "select V2 from the version dropdown"),
    ),
    Turn(
        f"^ {_SWITCH} <x!to|from> to <v:plain> {_VIA} <the=the> <name:plain> <kind={_LIST}> $",
        'select "<v>" from <the> <name> dropdown',
        ("switch the size to large using the size menu", 'select "large" from the size dropdown'),
    ),
    Turn(
        f"^ {_SWITCH} to the|a? <x:plain>? <v:quote> {_VIA} <the=the> <name:plain> <kind={_LIST}> $",
        "select <v> from the <name> dropdown",
        ('switch to the branch "dev" with the branch picker', 'select "dev" from the branch dropdown'),
    ),
    # How far.
    Turn(
        "^ turn|turns <x!on|off|to|it|up|down> up|down <to=to> <v:clause> $",
        "set <x> <to> <v>",
        ("turn the heating up to 22", "set the heating to 22"),
    ),
    Turn(
        "^ dim|dims|brighten|brightens <x!to|it|them> <to=to> <v:number> percent? $",
        "set <x> slider <to> <v>",
        ("dim the lamp to 20%", "set the lamp slider to 20%"),
    ),
    Turn(
        "^ <on=turn|turns|switch|switches> on <x> and dim|dims|brighten|brightens it <to=to> <v:number> percent? $",
        "<on> on <x> and set <x> slider <to> <v>",
        ("turn on the lamp and dim it to 20%", "turn on the lamp and set the lamp slider to 20%"),
    ),
    # An example of what is meant.
    Turn(
        f"^ <take={_TAKE}> a|an|any|some <x:plain> ,|( e.g|e.g.|for_example . ,? <v:quote> )|, <to=in|into|to>",
        "<take> <v> <to>",
        ('enter a city, e.g. "Rome", in the box', 'enter "Rome" in the box'),
    ),
    Turn(
        f"^ <take={_TAKE}> a|an|any|some <x:plain> ,|( e.g|e.g.|for_example . ,? <v:quote> )|, under|below <s:name> $",
        "<take> <v> to <s>",
        ('upload a picture, e.g. "a.png", under Media', 'upload "a.png" to Media'),
    ),
    Turn(
        f"^ <take={_TAKE}> a|an|any|some <x:plain> ,|( e.g|e.g. . ,? <v:quote> )? $",
        "<take> the <x> <v>",
        ('type a name (e.g. "Ann")', 'type the name "Ann"'),
    ),
    Turn(
        f"^ <take={_TAKE}> a|an|any|some <x:plain> ,|( for example ,? <v:quote> )? $",
        "<take> the <x> <v>",
        ('choose any colour, for example "Red"', 'choose the colour "Red"'),
    ),
    # What it is called.
    Turn(
        "^ call|calls|name|names|title|titles|rename|renames it|this|them to? <v:quote> $",
        "enter <v> into the name field",
        ('click Copy and call it "Home"', 'click Copy and enter "Home" into the name field'),
    ),
    # What is written to others.
    Turn(
        "^ reply|replies|respond|responds with|by? <v:quote> and",
        "enter <v> into the reply field and",
        ('reply "Agreed" and press Send', 'enter "Agreed" into the reply field and press Send'),
    ),
    Turn(
        "^ comment|comments with <v:quote> $",
        "comment <v>",
        ('comment with "Fine" and press Send', 'comment "Fine" and press Send'),
    ),
    Turn(
        "^^ <the=the|a>? <who:plain> is|are asked|prompted for DET? <x:plain> , <p=she|he|they|i|you|the> "
        "enters|types|enter|type|gives|provides <v:literal>",
        "<p> enter <v> into the <x> field",
        ("the guest is asked for her name, she types 123", "she enter 123 into the name field"),
    ),
    # From when to when.
    Turn(
        f"^ <book={_BOOK}> <x!from> from <a:number> to|until|till <b:number> $",
        "enter <a> into the from field and enter <b> into the to field and click <book>",
        (
            "book a room from 2027-07-01 to 2027-07-05",
            "enter 2027-07-01 into the from field and enter 2027-07-05 into the to field and click book",
        ),
    ),
    Turn(
        f"<who=PERSON> {_BOOK} <x!from> from <a:number> to|until|till <b:number> $",
        "<who> enter <a> into the from field and enter <b> into the to field and submit",
        (
            "the guest books a room from 2027-07-01 to 2027-07-05",
            "the guest enter 2027-07-01 into the from field and enter 2027-07-05 into the to field and submit",
        ),
    ),
    # Where it is found.
    Turn(
        "^^ <deed:object> via|under <way:trail> $$",
        "choose <way> and <deed>",
        ("turn on alerts via Settings > Privacy", "choose Settings > Privacy and turn on alerts"),
        "deed",
    ),
    # How long.
    Turn(
        "^ allow|allows|give|gives up? to? <n:count> <s=second|seconds> for <x> to <y!be> $$",
        "verify that <x> should <y> within <n> <s>",
        ("allow five seconds for the sign to show", "verify that the sign should show within five seconds"),
    ),
    Turn(
        "^ allow|allows|give|gives <x!up|at|for> up? to? <n:count> <s=second|seconds> to <y> $$",
        "wait <n> <s>",
        ("give the page ten seconds to draw the map", "wait ten seconds"),
    ),
    Turn(
        f"^ <press={_PRESS}> <x:quote> <kind=button|link>? until no such button|link is|are? left|shown|there|"
        "available|visible|present $$",
        "<press> <x> until it disappears",
        ('click "More" until no such button is left', 'click "More" until it disappears'),
    ),
    Turn(
        f"^ <press={_PRESS}> <x:name> <kind=button|link>? until the|this|that button|link is|has|was? gone|disappears|"
        "vanishes|disappeared|vanished $$",
        "<press> <x> until it disappears",
        ("click Next until the button is gone", "click Next until it disappears"),
    ),
    # What is looked for, and where.
    Turn(
        "^ search|searches|look|looks for <x:inplace> $",
        'search for "<x>"',
        ("search for cars in Oslo", 'search for "cars in Oslo"'),
    ),
    Turn(
        "^ <add=add|adds|put|puts> <n:count> portions|pieces|units|copies|bottles|boxes|packs of <x:quote> "
        "<to=to|into> <the=the|my> <cart=cart|basket|bag|order>",
        "<add> <x> <to> <the> <cart> <n> times",
        ('add two portions of "Dal" to the cart', 'add "Dal" to the cart two times'),
    ),
    Turn(
        "<p=with> the <best=best|top> rating|score|reviews",
        "<p> the highest rating",
        ("open the hotel with the best rating", "open the hotel with the highest rating"),
    ),
    Turn(
        "<say:object> so that only|just|exactly <k:count> <x> remain|remains|is|are left|listed|shown|visible? $$",
        "<say> and verify that there are <k> <x>",
        ("filter by size so that only 4 shirts remain", "filter by size and verify that there are 4 shirts"),
        "deed",
    ),
    Turn(
        f"<say:object> so that <x:quote> <is={_SEEN}>",
        "<say> and verify that <x> <is>",
        ('sort by price so that "A" comes first', 'sort by price and verify that "A" comes first'),
        "deed",
    ),
    Turn(
        "<say:object> so that <the=the|all|every> <x!i|we|you|changes> <is=is|are> "
        "<state=visible|shown|listed|displayed|hidden|open|closed|checked|selected> $$",
        "<say> and verify that <the> <x> <is> <state>",
        ("click More so that all hints are visible", "click More and verify that all hints are visible"),
        "deed",
    ),
    Turn(
        "^^ VERB <say> : exactly|only|just? <n:count> <x:plain> $$",
        "<say> and verify that there are <n> <x>",
        ("search for tea: three results", "search for tea and verify that there are three results"),
        "deed",
    ),
)
"""Each is a deed that the readers know under other words."""
