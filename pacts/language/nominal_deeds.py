"""Deeds told by a noun, and what a control does told as its own deed: `a click on X opens Y`, `X opens Y`."""

from pacts.language.turns import Turn

_OPENS = "opens|shows|displays|reveals"
_CLOSES = "closes|hides|removes"
_CONTROL = "button|link|icon|tab|entry|menuitem|arrow"

NOMINAL: tuple[Turn, ...] = (
    Turn(
        "^^ to <person:name> , <do=reply|respond|answer> with? <text:quote> $$",
        "<do> to the message of <person> with <text>",
        ('to Ann, respond "Thanks"', 'respond to the message of Ann with "Thanks"'),
    ),
    Turn(
        "^^ a|the|one|another single? click|tap on",
        "clicking",
        ("a click on Send closes it", "clicking Send closes it"),
    ),
    Turn(
        "^^ a|the|one double-click on",
        "double-clicking",
        ("a double-click on it closes it", "double-clicking it closes it"),
    ),
    Turn(
        "^^ with|by|through|upon|on a|one single? click|tap on <x> ,",
        "after clicking <x> ,",
        ("with a click on Send, it closes", "after clicking Send, it closes"),
    ),
    Turn(
        "<y> <does=appears|disappears|opens|closes|changes|pops|shows> up? with|by|through|upon|on a|one click|tap on "
        "<x> $$",
        "<y> <does> after clicking <x>",
        ("the menu opens on a click on it", "the menu opens after clicking it"),
    ),
    Turn(
        "GERUND <x> makes <y> appear|visible $$",
        "<x> shows <y>",
        ("pressing Send makes the bell appear", "pressing Send shows the bell"),
    ),
    Turn(
        "GERUND <x> makes <y> disappear|vanish|invisible $$",
        "<x> hides <y>",
        ("pressing Send makes the bell disappear", "pressing Send hides the bell"),
    ),
    Turn(
        "GERUND <x> results|leads|result|lead in|to <y> being shown|displayed|visible|opened $$",
        "<x> shows <y>",
        ("pressing Send results in the bell being shown", "pressing Send shows the bell"),
    ),
    Turn(
        f", which|that {_OPENS} <y> $$",
        "and verify that <y> appears",
        ("press Send, which opens the menu", "press Send and verify that the menu appears"),
        "deed",
    ),
    Turn(
        f", which|that {_CLOSES} <y> $$",
        "and verify that <y> disappears",
        ("press Send, which closes the menu", "press Send and verify that the menu disappears"),
        "deed",
    ),
    Turn(
        f"^^ the <x:quote> <kind={_CONTROL}> <does=opens|closes|reveals> <y=the|a|an>",
        "clicking the <x> <kind> <does> <y>",
        ('the "A" button opens the menu', 'clicking the "A" button opens the menu'),
    ),
    Turn(
        "^ wait|waits while|as_long_as <x> <is=BE> <state:plain> $$",
        "wait until <x> <is> not <state>",
        ("wait while the spinner is visible", "wait until the spinner is not visible"),
    ),
    Turn(
        "<press=press|hit|type> <key:name> while in",
        "<press> <key> in",
        ("press Enter while in the box", "press Enter in the box"),
    ),
    Turn(
        "^ wait|pause|sleep at least|about|around|roughly <n:number>",
        "wait <n>",
        ("wait at least 5 seconds", "wait 5 seconds"),
    ),
    Turn(
        "^ let <n:count> <unit=seconds|second|minutes|minute> pass|elapse|go $$",
        "wait <n> <unit>",
        ("let 5 seconds pass", "wait 5 seconds"),
    ),
    Turn("^ bring <x> into view|sight $$", "scroll to <x>", ("bring the footer into view", "scroll to the footer")),
    Turn(
        "^ choose|select|pick the? file? <f:literal> for upload|uploading $$",
        "upload <f>",
        ('choose the file "a.png" for upload', 'upload "a.png"'),
    ),
    Turn(
        "^ choose|select|pick <f:literal> as the file to upload $$",
        "upload <f>",
        ('select "a.png" as the file to upload', 'upload "a.png"'),
    ),
    Turn(
        "^^ that? a|the download of|named|called|titled? <f:literal> starts|begins|happens|completes|finishes $$",
        "<f> is downloaded",
        ('the download of "a.pdf" begins', '"a.pdf" is downloaded'),
    ),
    Turn(
        "^^ that? the browser|page|app|application|system|user downloads|gets <f:literal> as? a? download? $$",
        "<f> is downloaded",
        ('the browser downloads "a.pdf"', '"a.pdf" is downloaded'),
    ),
    Turn(
        "the href|target|address|url|destination of <the=the|this> <x> link <is=BE> <v:literal>",
        "<the> <x> link points to <v>",
        ('the href of the "Docs" link is "/docs"', 'the "Docs" link points to "/docs"'),
    ),
    Turn(
        "<k=link> goes|refers to <v:literal>",
        "<k> points to <v>",
        ('the "A" link goes to "/a"', 'the "A" link points to "/a"'),
    ),
    Turn(
        "<who=PERSON> MODAL? reach|reaches|reached <the=DET> <x> <page=page|screen|view> $$",
        "<who> is taken to <the> <x> <page>",
        ("the user reaches the cart page", "the user is taken to the cart page"),
    ),
)
"""Each becomes the deed, the wait or the expectation that the readers know."""
