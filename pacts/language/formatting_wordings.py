"""Formatting: `make "Total" bold` is a text that is selected and a button of the editor that is pressed."""

from pacts.language.turns import Turn

_STYLE = "bold|italic|italics|underlined|underline|strikethrough|superscript|subscript|uppercase"
_MAKE = "make|makes|turn|turns|set|sets|format|formats"
_TEXT = "word|words|text|phrase|sentence"
_SAID = "<n!field|fields|box|area|editor|button|is|on>"
_PART = "line|part|passage|paragraph|heading"
_ALL = "everything|it_all"
_COLOUR = (
    "red|orange|yellow|green|blue|purple|violet|pink|black|white|gray|grey|brown|cyan|magenta|navy|teal|lime|maroon"
)

FORMATS: tuple[Turn, ...] = (
    Turn(
        f"^ {_MAKE} the? {_PART}? <n:quote> in? <s={_STYLE}> $",
        "select the text <n> and click the <s> button",
        ('make "Total" bold', 'select the text "Total" and click the bold button'),
    ),
    Turn(
        f"^ give|gives|apply|applies the? {_PART}? <n:quote> the|a style|format|formatting <s={_STYLE}> $",
        "select the text <n> and click the <s> button",
        ('give "Total" the style italics', 'select the text "Total" and click the italics button'),
    ),
    Turn(
        f"^ {_MAKE} the {_TEXT} {_SAID} <s={_STYLE}> $",
        'select the text "<n>" and click the <s> button',
        ("make the word Total bold", 'select the text "Total" and click the bold button'),
    ),
    Turn(
        f"^ give|gives|apply|applies the {_TEXT} {_SAID} the|a style|format|formatting <s={_STYLE}> $",
        'select the text "<n>" and click the <s> button',
        ("give the text Total the style italics", 'select the text "Total" and click the italics button'),
    ),
    Turn(
        f"^ {_MAKE}|give|gives|colour|color the {_TEXT} {_SAID} the colour|color <c={_COLOUR}> $",
        'select the text "<n>" and click the text color button and click the <c> box',
        (
            "give the text Total the color blue",
            'select the text "Total" and click the text color button and click the blue box',
        ),
    ),
    Turn(
        f"^ put|puts|set|sets the? {_PART}? <n:quote> in|to <s={_STYLE}> $",
        "select the text <n> and click the <s> button",
        ('put "Total" in italics', 'select the text "Total" and click the italics button'),
    ),
    Turn(
        f"^ bold|bolds|embolden the? {_TEXT}|line|part? <n:quote> $",
        "select the text <n> and click the bold button",
        ('bold "Total"', 'select the text "Total" and click the bold button'),
    ),
    Turn(
        f"^ italicize|italicise|italicizes|italicises the? {_TEXT}|line|part? <n:quote> $",
        "select the text <n> and click the italic button",
        ('italicise "Total"', 'select the text "Total" and click the italic button'),
    ),
    Turn(
        f"^ underline|underlines the? {_TEXT}|line|part? <n:quote> $",
        "select the text <n> and click the underline button",
        ('underline "Total"', 'select the text "Total" and click the underline button'),
    ),
    Turn(
        f"^ {_MAKE} {_ALL} in? <s={_STYLE}> $",
        "select all the text in the editor and click the <s> button",
        ("make everything bold", "select all the text in the editor and click the bold button"),
    ),
    Turn(
        f"^ {_MAKE} all|the all|the|whole|entire text <s={_STYLE}> $",
        "select all the text in the editor and click the <s> button",
        ("make all the text bold", "select all the text in the editor and click the bold button"),
    ),
    Turn(
        f"^ give|gives {_ALL} the style|format|formatting <s={_STYLE}> $",
        "select all the text in the editor and click the <s> button",
        ("give everything the style bold", "select all the text in the editor and click the bold button"),
    ),
    Turn(
        f"^ {_MAKE} the selected|marked|highlighted text|words|part <s={_STYLE}> $",
        "click the <s> button",
        ("make the selected text bold", "click the bold button"),
    ),
    Turn(
        f"^ {_MAKE}|give|gives|colour|color the? {_PART}? <n:quote> the? colour|color? <c={_COLOUR}> $",
        "select the text <n> and click the text color button and click the <c> box",
        (
            'give "Total" the color blue',
            'select the text "Total" and click the text color button and click the blue box',
        ),
    ),
    Turn(
        f"^ {_MAKE}|give|gives|colour|color {_ALL} the? colour|color? <c={_COLOUR}> $",
        "select all the text in the editor and click the text color button and click the <c> box",
        (
            "make everything the color purple",
            "select all the text in the editor and click the text color button and click the purple box",
        ),
    ),
)
