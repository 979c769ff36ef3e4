"""Turns of speech that tell what is so with its manner, place or number: `in red`, `the last one in the list`."""

from pacts.language.turns import Turn

_SAYS = "says|say|reads|read|shows|show|displays|display"
_MANNER = (
    "red|green|blue|yellow|black|white|grey|gray|orange|purple|pink|brown|bold|italics|italic|capitals|uppercase|"
    "underlined"
)
_ORDER = "first|second|third|fourth|fifth|last|top|bottom"
_ROW = "message|link|button|row|item|entry|option|tab|card|heading|field|column|product|result|post|file|task|image"
_DRAWN = "drawn|plotted|rendered|depicted|painted"
_LISTED = "listed|shown|displayed|offered|given|available|named|suggested"
_MENU = "dropdown|menu|list|select|combobox|picker"
_IN = "in|on|from"

MANNERS: tuple[Turn, ...] = (
    # How it looks.
    Turn(
        f"^ it MODAL? {_SAYS} <v:quote> in <how={_MANNER}> $$",
        "verify that <v> is <how>",
        ('it says "Gone" in red', 'verify that "Gone" is red'),
    ),
    Turn(
        f"<x!it> MODAL? <says={_SAYS}> <v:literal> in <how={_MANNER}> $$",
        "<x> <says> <v> and <x> is <how>",
        ('the line reads "Sold" in green', 'the line reads "Sold" and the line is green'),
        "statement",
    ),
    Turn(
        f"<x!it> is shown|displayed|given as <v:literal> in <how={_MANNER}> $$",
        "<x> shows <v> and <x> is <how>",
        ('the sum is shown as "5" in red', 'the sum shows "5" and the sum is red'),
        "statement",
    ),
    Turn(
        "<said> in <m=dark|light|night|compact|edit|preview|fullscreen|reading|offline> mode|theme $$",
        "<said> while <m> mode is on",
        ("the page is black in dark mode", "the page is black while dark mode is on"),
        "statement",
    ),
    # Where it stands.
    Turn(
        "^ <x> <is=BE|sits|stands|lies|appears> now? to the <side=left|right> of",
        "<x> is <side> of",
        ("the map is to the left of the list", "the map is left of the list"),
    ),
    Turn(
        "^ <x> sits|stands|lies <at=below|above|under|beside|inside>",
        "<x> is <at>",
        ("the map sits below the list", "the map is below the list"),
    ),
    Turn(
        f"^ that? the <noun={_ROW}> <v:quote> MODAL? BE <the=the> <n={_ORDER}> one <in=in|of|on|under>",
        "<v> is <the> <n> <noun> <in>",
        ('the row "Sum" is the last one in the table', '"Sum" is the last row in the table'),
    ),
    Turn(
        f"^ that? the <v:quote> <noun={_ROW}> MODAL? BE <the=the> <n={_ORDER}> one <in=in|of|on|under>",
        "<v> is <the> <n> <noun> <in>",
        ('the "Sum" row is the last one in the table', '"Sum" is the last row in the table'),
    ),
    Turn(
        "^ <x> <has=has|contains|shows|lists> the <what=tabs|options|entries|headings|steps|links|buttons> "
        "<all:clause> in|on that|this|the given|following|said? order $$",
        "the <what> in <x> are <all> in this order",
        ("the menu has the links A and B in that order", "the links in the menu are A and B in this order"),
    ),
    Turn(
        f"^ <x> can|could be chosen|selected|picked {_IN} <the=the> <list:plain> <menu={_MENU}> $$",
        "<x> is enabled in <the> <list> <menu>",
        ('"Away" can be chosen in the mode menu', '"Away" is enabled in the mode menu'),
    ),
    # How many.
    Turn(
        f"^ <n:count> <x:plain> are {_DRAWN} $$",
        "there are <n> <x>",
        ("seven bars are drawn", "there are seven bars"),
    ),
    Turn(
        f"^ <n:count> <x:plain> are {_DRAWN} <in=in|on> <y:clause> $$",
        "there are <n> <x> <in> <y>",
        ("seven bars are drawn in the chart", "there are seven bars in the chart"),
    ),
    Turn(
        f"^ there are|is <n:count> <x:plain> {_LISTED} :",
        "there are <n> <x> :",
        ('there are two pets listed: "A" and "B"', 'there are two pets : "A" and "B"'),
    ),
    Turn(
        f"^ exactly|just|only? <n:count> <x:plain> are {_LISTED} :",
        "there are <n> <x> :",
        ('exactly two pets are listed: "A" and "B"', 'there are two pets : "A" and "B"'),
    ),
    Turn(
        "^ <x> <has=has|contains|shows|lists|offers> <n:count> <y:plain> : <all:clause> $$",
        "<x> <has> <n> <y> and <x> <has> <all>",
        ('the list has two entries: "A" and "B"', 'the list has two entries and the list has "A" and "B"'),
    ),
    Turn(
        "there is|are a|an <x:plain> with <n:count> <y:plain> $$",
        "there are <n> <y> in the <x>",
        ("there is a list with 6 entries", "there are 6 entries in the list"),
    ),
    # What it is.
    Turn(
        "^ <step:numbered> BE now? the? active|current|highlighted|selected one|step|page? $$",
        'the "<step>" item is selected',
        ("step 3 of 5 is now active", 'the "step 3 of 5" item is selected'),
    ),
    Turn(
        "<see=see|sees|notice|find> <x!that> , which is|reads|shows|says <v:literal> $$",
        "<see> <x> and it is <v>",
        ("I see my fee, which is 40", "I see my fee and it is 40"),
    ),
    Turn(
        "^^ <x:clause> : <n=between|at|above|below|more|less> <than=least|most|than>? <v:number> <rest:clause>? $$",
        "the <x> is <n> <than> <v> <rest>",
        ("power today: between 5 and 9", "the power today is between 5 and 9"),
    ),
    Turn(
        "can|could|may no longer|more be",
        "can not be",
        ("the name can no longer be edited", "the name can not be edited"),
    ),
    Turn(
        "<file:quote> arrives|arrived $$",
        "<file> is downloaded",
        ('"a.pdf" arrives', '"a.pdf" is downloaded'),
    ),
    Turn(
        "<get=download|downloads> <x> and verify|check that? the file|file's name contains|includes <v:quote>",
        "<get> <x> and verify that a file <v> is downloaded",
        ('download it and check the file name contains "a"', 'download it and verify that a file "a" is downloaded'),
    ),
    # What a deed leads to.
    Turn(
        "^ pressing|hitting <k:quote> moves|shifts|sets|puts|places the? focus to|on|in|into <x> $$",
        "after pressing the <k> key , <x> is focused",
        ('pressing "/" moves the focus to the box', 'after pressing the "/" key , the box is focused'),
    ),
    Turn(
        "^ GERUND <deed:object> moves|shifts|sets|puts|places the? focus to|on|in|into <x> $$",
        "after <deed> , <x> is focused",
        ("pressing Tab moves the focus to the box", "after pressing Tab , the box is focused"),
    ),
    Turn(
        "^ GERUND <deed:object> asks|prompts for <x> $$",
        "after <deed> , <x> is shown",
        ("clicking Buy asks for a PIN", "after clicking Buy , a PIN is shown"),
    ),
    Turn(
        "^ GERUND <deed:object> requires|demands|triggers|needs <x> $$",
        "after <deed> , <x> is shown",
        ("deleting it requires a PIN", "after deleting it , a PIN is shown"),
    ),
)
"""Each is a statement that the readers know under other words."""
