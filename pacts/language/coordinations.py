"""Things that are named together, in the wording of a plain list: `A as well as B`, `and so is B`, `not only A`."""

from pacts.language.turns import Turn

_KINDS = (
    "buttons|links|checkboxes|boxes|fields|options|tabs|icons|items|rows|columns|cards|names|texts|messages|sections"
)
_KIND = "checkbox|button|link|tab|field|option|box|icon|row|item|card|switch|radio"
_HOLDS = "shows|show|has|have|contains|contain|displays|lists|offers|includes"
_ENTER = "enter|enters|entered|type|types|typed|put|puts|fill|fills|write|writes|input|inputs"

_COUNTED = (
    "row|item|entry|result|product|email|mail|message|topic|post|comment|reply|task|todo|file|folder|record|book|user|"
    "customer|order|project|ticket|issue|event|article|note|contact|photo|song|video|recipe|invoice|employee|bookmark"
)
"""What is counted by its noun, so that "only the topic X" says that there is one topic."""

_CONTRASTS = (
    ("enabled", "disabled"),
    ("visible", "hidden"),
    ("checked", "unchecked"),
    ("selected", "unselected"),
    ("expanded", "collapsed"),
    ("active", "inactive"),
)
"""States of one sort: `A is so while B is not` tells both, and no condition."""
COORDINATIONS: tuple[Turn, ...] = (
    Turn(
        f"^ only the? <thing={_COUNTED}> <of=with|for|of|called|named>? <x:quote> <is=BE> "
        "<state=shown|displayed|listed|visible> $",
        "the <thing> <of> <x> <is> <state> and exactly 1 <thing> is shown",
        ('only the topic "A" is listed', 'the topic "A" is listed and exactly 1 topic is shown'),
        "statement",
    ),
    Turn(
        f"^ only the? <thing={_COUNTED}> <of=with|for|of|called|named> <x:name> <is=BE> "
        "<state=shown|displayed|listed|visible> $",
        "the <thing> <of> <x> <is> <state> and exactly 1 <thing> is shown",
        ("only the row with Desk is shown", "the row with Desk is shown and exactly 1 row is shown"),
        "statement",
    ),
    Turn(
        f"<see=see|sees> only the <thing={_COUNTED}> <of=with|for|of|called|named>? <x:quote> $$",
        "<see> the <thing> <of> <x> and exactly 1 <thing> is shown",
        ('I see only the email "A"', 'I see the email "A" and exactly 1 email is shown'),
    ),
    Turn(
        "<shows=shows|contains|lists|displays> <a:quote> and no longer <b:quote> $$",
        "<shows> <a> but not <b>",
        ('the list contains "A" and no longer "B"', 'the list contains "A" but not "B"'),
        "statement",
    ),
    Turn(
        "links to <a:name> and <b:name> $$",
        'links to "<a>" and "<b>"',
        ("I see links to Home and Orders", 'I see links to "Home" and "Orders"'),
    ),
    Turn(
        "<way=accepting|confirming> the question",
        "<way> the confirmation",
        ("I click Delete, accepting the question", "I click Delete, accepting the confirmation"),
    ),
    Turn(
        f"^ <x> <v={_HOLDS}> <q=at|more|fewer|less|only|exactly>? <r=most|least|than>? <n:count> <y:plain> "
        "and <a=a|an> <z> $",
        "<x> <v> <q> <r> <n> <y> and <x> <v> <a> <z>",
        ("the list shows two rows and a Next link", "the list shows two rows and the list shows a Next link"),
        "statement",
    ),
    Turn("as well as <the=DET>", "and <the>", ("I see the bell as well as the cart", "I see the bell and the cart")),
    Turn("as well as <x:quote>", "and <x>", ('I see "A" as well as "B"', 'I see "A" and "B"')),
    Turn(
        "not only <x> but also? <y> <is=BE|MODAL>",
        "<x> and <y> <is>",
        ("not only the bell but also the cart is shown", "the bell and the cart is shown"),
    ),
    Turn(
        "<x> <is=BE> <state:plain> ,? and? so is|are <y> $$",
        "<x> <is> <state> and <y> <is> <state>",
        ("the bell is shown and so is the cart", "the bell is shown and the cart is shown"),
        "statement",
    ),
    Turn(
        "<x> <is=BE> not <state:plain> ,? and? nor|neither is|are <y> $$",
        "<x> <is> not <state> and <y> <is> not <state>",
        ("the bell is not shown , nor is the cart", "the bell is not shown and the cart is not shown"),
        "statement",
    ),
    Turn(
        "<x> <is=BE> <state:plain> ,? and? <the=the> <y:quote> <kind>? too|also $$",
        "<x> <is> <state> and <the> <y> <kind> <is> <state>",
        ('it is shown, the "A" button too', 'it is shown and the "A" button is shown'),
        "statement",
    ),
    Turn(
        "<x> <is=BE> <state:plain> ,? and? <the=the> <y:quote> <kind>? as well $$",
        "<x> <is> <state> and <the> <y> <kind> <is> <state>",
        ('it is shown and the "A" button as well', 'it is shown and the "A" button is shown'),
        "statement",
    ),
    Turn(
        f"both the? <kinds={_KINDS}> ,|: <a:quote> and <b:quote> ,?",
        "the <kinds> <a> and <b>",
        ('both buttons, "A" and "B", are shown', 'the buttons "A" and "B" are shown'),
    ),
    Turn(
        "^ <verb=tick|check|click|press|select|choose|untick|uncheck> both <the=the>? <a:quote> and <other=the>? "
        f"<b:quote> <kind={_KIND}>",
        "<verb> <the> <a> <kind> and <other> <b> <kind>",
        ('tick both the "A" and the "B" checkbox', 'tick the "A" checkbox and the "B" checkbox'),
    ),
    Turn(
        f"<kind={_KIND}> ,? then|and also? <the=the> <b:quote> <other={_KIND}>",
        "<kind> and <the> <b> <other>",
        ('tick the "A" box, then the "B" box', 'tick the "A" box and the "B" box'),
        "deed",
    ),
    Turn(
        f"^ <verb={_ENTER}> <a:quote> and <b:quote> into|in|for the? fields|boxes|inputs? <c:quote> and <d:quote> "
        "fields|boxes|inputs? respectively? $$",
        "<verb> <a> into the <c> field and <b> into the <d> field",
        ('enter "A" and "B" into the fields "C" and "D"', 'enter "A" into the "C" field and "B" into the "D" field'),
    ),
    *(
        Turn(
            f"<a> <is=BE> <so={one}> while|whereas <b> <are=BE> <other={other}> $",
            "<a> <is> <so> and <b> <are> <other>",
            (f"the bell is {one} while the lamp is {other}", f"the bell is {one} and the lamp is {other}"),
            "statement",
        )
        for pair in _CONTRASTS
        for one, other in (pair, pair[::-1])
    ),
    Turn(
        "whereas|while <x:quote> <is=BE> <not=NOT> $$",
        "and <x> <is> <not>",
        ('"A" is on while "B" is not', '"A" is on and "B" is not'),
    ),
    Turn(
        "<shows=shows|contains|lists|displays> <a:quote> without <b:quote> $$",
        "<shows> <a> but not <b>",
        ('the page shows "A" without "B"', 'the page shows "A" but not "B"'),
        "statement",
    ),
    Turn(
        "<shows=shows|contains|lists|displays> <a:quote> instead|rather of|than <b:quote> $",
        "<shows> <a> but not <b>",
        ('the page shows "A" instead of "B"', 'the page shows "A" but not "B"'),
        "statement",
    ),
)
"""Each becomes a list, or two statements, that the readers know."""
