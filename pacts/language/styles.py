"""Expectations about what a person sees: "the message is red", "the heading is bold", "the font size is 24px"."""

from dataclasses import dataclass, replace

from pacts.domain.plan import Kind, Target
from pacts.language import predicates
from pacts.language.drafts import EXPLICIT, FAIR, Drafts, Text, check, scoped
from pacts.language.judged_values import COLOURS, compared_with
from pacts.language.lexicon import DETERMINERS, QUANTIFIERS, singular
from pacts.language.sayings import Saying, parted, subjects_of
from pacts.language.subjects import Subject, all_of
from pacts.language.target_phrase import count_of, opens_scope, parse_scope
from pacts.language.tokens import Token, Tokens, lows, meant
from pacts.language.value_phrase import literal

COLOUR_NAMES = (COLOURS - {"bold", "italics"}) | frozenset(
    [
        "violet",
        "cyan",
        "magenta",
        "turquoise",
        "teal",
        "navy",
        "gold",
        "golden",
        "silver",
        "maroon",
        "olive",
        "lime",
        "beige",
        "indigo",
        "crimson",
        "amber",
        "aqua",
        "fuchsia",
        "salmon",
        "coral",
        "khaki",
        "lavender",
        "tan",
        "transparent",
    ]
)
_SHADES = frozenset(("light", "dark", "bright", "pale", "deep"))
PROPERTIES: dict[tuple[str, ...], str] = {
    ("background",): "background-color",
    ("background", "color"): "background-color",
    ("color",): "color",
    ("text", "color"): "color",
    ("font", "color"): "color",
    ("border",): "border-color",
    ("border", "color"): "border-color",
    ("outline",): "outline-color",
    ("outline", "color"): "outline-color",
    ("frame",): "border-color",
    ("font",): "font-family",
    ("font", "family"): "font-family",
    ("font", "size"): "font-size",
    ("text", "size"): "font-size",
    ("font", "weight"): "font-weight",
    ("font", "style"): "font-style",
    ("text", "decoration"): "text-decoration",
    ("opacity",): "opacity",
    ("text", "alignment"): "text-align",
    ("alignment",): "text-align",
}
"""What people call a CSS property; a new one is one row."""
_ADJECTIVES: dict[tuple[str, ...], tuple[str, str]] = {
    ("bold",): ("font-weight", "bold"),
    ("bolded",): ("font-weight", "bold"),
    ("bold", "text"): ("font-weight", "bold"),
    ("bold", "font"): ("font-weight", "bold"),
    ("bold", "face"): ("font-weight", "bold"),
    ("italic",): ("font-style", "italic"),
    ("italics",): ("font-style", "italic"),
    ("italicised",): ("font-style", "italic"),
    ("italicized",): ("font-style", "italic"),
    ("underlined",): ("text-decoration", "underline"),
    ("struck", "through"): ("text-decoration", "line-through"),
    ("struck", "out"): ("text-decoration", "line-through"),
    ("crossed", "out"): ("text-decoration", "line-through"),
    ("crossed", "off"): ("text-decoration", "line-through"),
    ("crossed", "through"): ("text-decoration", "line-through"),
    ("strikethrough",): ("text-decoration", "line-through"),
    ("uppercase",): ("text-transform", "uppercase"),
    ("round",): ("border-radius", "round"),
    ("rounded",): ("border-radius", "round"),
    ("left", "aligned"): ("text-align", "left"),
    ("left-aligned",): ("text-align", "left"),
    ("right-aligned",): ("text-align", "right"),
    ("right", "aligned"): ("text-align", "right"),
}
"""What "is" says of the look of a text: the property and its value."""
_PAINTED = frozenset(("highlighted", "marked", "outlined", "framed", "bordered", "colored", "filled", "underlined"))
_SHOWN = frozenset(
    (
        "shown",
        "displayed",
        "rendered",
        "written",
        "printed",
        "appear",
        "appears",
        "shows",
        "colored",
        "painted",
        "drawn",
    )
)
_TEXTUAL: frozenset[Kind | None] = frozenset(("text", "heading", "link", "alert", "cell", "item", "option", None))
_PATCHES = frozenset(
    [
        "bar",
        "badge",
        "dot",
        "circle",
        "square",
        "box",
        "tile",
        "light",
        "indicator",
        "chip",
        "banner",
        "label",
        "pill",
        "star",
        "swatch",
        "shape",
        "rectangle",
    ]
)
"""Things whose colour is that of their ground, whatever text they hold."""
_FRAMED: frozenset[Kind | None] = frozenset(("field", "dropdown", "date", "checkbox", "radio"))
WORDS = (
    COLOUR_NAMES
    | _SHADES
    | _PAINTED
    | _SHOWN
    | frozenset(word for phrase in (*PROPERTIES, *_ADJECTIVES) for word in phrase)
    | {"letters", "font", "writing", "type", "ink", "print", "exactly", "only", "just"}
    | {"css", "style", "styled", "property", "colour", "coloured", "in", "through", "strike", "turns", "turn", "turned"}
)
"""The words that a style check stands for."""


@dataclass(frozen=True, slots=True)
class _Look:
    name: str
    value: Text


def read_style(tokens: Tokens, it: Target | None) -> Drafts:
    """The check of how something looks; empty when nothing of that kind is said."""
    tokens = tuple(_american(token) for token in tokens if token.low not in (".", "!"))
    if len(tokens) < 3:  # noqa: PLR2004 - a subject, a verb and a look
        return ()
    drafts = _by_css(tokens, it)
    said = None if drafts else parted(tokens)
    return drafts or (_by_saying(said, it) if said is not None else ())


def _american(token: Token) -> Token:
    low = token.low.replace("colour", "color").removesuffix("-colored")
    return token if low == token.low else replace(token, low=low)


def _by_saying(said: Saying, it: Target | None) -> Drafts:  # noqa: PLR0911 - one return for each form
    rest = tuple(token for token in said.rest if token.low not in predicates.ADVERBS)
    place = next((at for at in range(1, len(rest)) if _is_place(rest[at:])), None)
    if place is not None and said.linked and not any(token.is_literal for token in rest[:place]):
        inner = _by_saying(replace(said, rest=rest[:place]), it)
        return tuple(scoped(draft, parse_scope(rest[place:])) for draft in inner)
    held = _property_held(rest)
    if held is not None:
        return _looks(said.subject, held, it, negated=said.negated)
    part = _part_held(said.subject, rest)
    if part is not None:
        return _looks(part[0], _Look("color", part[1]), it, negated=said.negated)
    owned = _property_of(said.subject)
    if owned is not None and rest:
        value = _value(rest)
        return _looks(owned[1], _Look(owned[0], value), it, negated=said.negated) if value else ()
    if not said.linked:
        return ()
    joint = next((at for at in range(1, len(rest) - 1) if rest[at].low == "and"), None)
    if joint is not None and not any(token.is_literal for token in rest):
        halves = [_adjectival(said, part, it) for part in (rest[:joint], rest[joint + 1 :])]
        return tuple(draft for half in halves for draft in half) if all(halves) else ()
    return _adjectival(said, rest, it)


def _is_place(tokens: Tokens) -> bool:
    """`in the editor`, but not `in red`."""
    words = {token.low for token in tokens}
    look = words & COLOUR_NAMES or words & {word for phrase in _ADJECTIVES for word in phrase}
    return opens_scope(tokens) and not look and bool(parse_scope(tokens))


def _adjectival(said: Saying, rest: Tokens, it: Target | None) -> Drafts:
    """`is bold`, `is shown in red`, `turns green`."""
    painted = rest[0].low if rest and rest[0].low in _PAINTED else ""
    while rest and rest[0].low in _SHOWN | _PAINTED | {"in", "with", "a", "an", "the", "as"} and len(rest) > 1:
        rest = rest[1:]
    stripped = tuple(token for token in rest if token.low not in ("text", "font", "letters", "color"))
    look = _ADJECTIVES.get(lows(rest)) or _ADJECTIVES.get(lows(stripped))
    if look is not None:
        return _looks(said.subject, _Look(look[0], Text(look[1])), it, negated=said.negated)
    colour = _colour(stripped)
    if colour is None:
        return ()
    return _looks(said.subject, _Look(painted or "color?", colour), it, negated=said.negated)


def _property_held(rest: Tokens) -> _Look | None:
    """`has a blue background`, `has a background color of "x"`, `has the css property "x" with value "y"`."""
    if not rest or rest[0].low not in (
        "has",
        "have",
        "with",
        "having",
        "had",
        "gets",
        "get",
        "got",
        "receives",
        "shows",
    ):
        return None
    words = tuple(token for token in rest[1:] if token.low not in DETERMINERS)
    for size in (2, 1):
        before, after = words[:-size], words[size:]
        name = PROPERTIES.get(lows(words[-size:]))
        value = _colour(before) if name else None
        if name and value:
            return _Look(name, value)
        name = PROPERTIES.get(lows(words[:size]))
        value = _value(after[1:] if after and after[0].low in ("of", "set", "=", ":") else after) if name else None
        if name and value and after:
            return _Look(name, value)
    return None


_OWN = frozenset(("price", "date", "label", "name", "title", "total", "status", "amount", "text", "number", "caption"))
"""Parts of a thing that are written in a colour: "has a grey price"."""


def _part_held(subject: Tokens, rest: Tokens) -> tuple[Tokens, Text] | None:
    """`has a grey price`: the price of the subject, and its colour."""
    if len(rest) < 3 or rest[0].low not in ("has", "have", "had") or rest[1].low not in DETERMINERS:  # noqa: PLR2004 - "has a" colour
        return None
    colour = _colour(rest[2:-1])
    if colour is None or rest[-1].low not in _OWN:
        return None
    inside, each = meant("inside", rest[-1]), meant("all", rest[-1])
    last = subject[-1]
    several = last.value.islower() and singular(last.low) != last.low and subject[0].low not in QUANTIFIERS
    things = (each, *subject[subject[0].low in DETERMINERS :]) if several else subject
    return (rest[-1], inside, *things), colour


def _property_of(subject: Tokens) -> tuple[str, Tokens] | None:
    """The property and its owner: `the background color of X`, `the X's color`, `the text color of X`."""
    owned = len(subject) > 1 and subject[0].low in ("its", "their") and PROPERTIES.get(lows(subject[1:]))
    if owned:
        return owned, (replace(subject[0], text="it", value="it", low="it"),)
    plain = [at for at, token in enumerate(subject) if token.low not in DETERMINERS]
    bare = PROPERTIES.get(lows(subject[at] for at in plain))
    if bare == "background-color":
        return bare, (replace(subject[-1], text="page", value="page", low="page"),)
    for size in (2, 1):
        words = tuple(subject[at] for at in plain[:size])
        after = plain[size] if len(plain) > size else None
        name = PROPERTIES.get(lows(words))
        if name and after is not None and subject[after].low in ("of", "for", "in", "on"):
            return name, subject[after + 1 :]
        name = PROPERTIES.get(lows(subject[-size:]))
        owner = subject[:-size]
        if name and owner and any(token.low not in DETERMINERS for token in owner):
            last = owner[-1]
            if last.low.endswith("'s"):
                cut = replace(last, text=last.text[:-2], value=last.value[:-2], low=last.low[:-2])
                return name, (*owner[:-1], cut)
            if size > 1 or lows(subject[-1:]) in (("color",), ("background",), ("opacity",)):
                return name, owner
    return None


def _by_css(tokens: Tokens, it: Target | None) -> Drafts:
    """`X css "font-size" equals to "14px"`, `X has the css property "color" with the value "red"`."""
    at = next((at for at, token in enumerate(tokens) if at and token.low in ("css", "style")), None)
    if at is None:
        return ()
    if lows(tokens[at : at + 2]) == ("css", "property") and lows(tokens[at + 3 : at + 4]) == ("of",):
        return _of_property(tokens[at + 2], tokens[at + 4 :], it)
    literals = [place for place in range(at, len(tokens)) if tokens[place].is_literal]
    if len(literals) != 2:  # noqa: PLR2004 - the property and its value
        return ()
    others = {token.low for place, token in enumerate(tokens) if place > at and place not in literals}
    grammar = predicates.BE | predicates.MODALS | DETERMINERS | {"property", "style", "value", "of", "with", "set", "="}
    if not others <= grammar | {"equals", "equal", "to", "rule", "attribute", ":", "not", "contain", "contains"}:
        return ()
    owner = tokens[:at]
    while owner and owner[-1].low in DETERMINERS | predicates.MODALS | {"with", "having", "has", "have"}:
        owner = owner[:-1]
    look = _Look(tokens[literals[0]].value, literal(tokens[literals[1]]))
    return _looks(owner, look, it, negated="not" in others) if owner else ()


def _of_property(name: Token, tokens: Tokens, it: Target | None) -> Drafts:
    """`the css property "color" of X is "red"`, behind its name."""
    said = parted(tokens)
    value = _value(said.rest) if said is not None and said.linked else None
    return _looks(said.subject, _Look(name.value, value), it, negated=said.negated) if said and value else ()


def _value(tokens: Tokens) -> Text | None:
    _, tokens = compared_with(tokens)
    words = tuple(token for token in tokens if token.low not in DETERMINERS | {"to", "set", "value", ":"})
    if len(words) == 1 and words[0].is_literal:
        return literal(words[0])
    if len(words) == 1 and words[0].kind == "selector":
        return Text(words[0].value)
    return _colour(words) or (_plain(words) if words and lows(words[:1]) in (("bold",), ("italic",)) else None)


def _plain(tokens: Tokens) -> Text:
    return Text(" ".join(token.value for token in tokens))


def _colour(tokens: Tokens) -> Text | None:
    """`red`, `dark blue`, `"#ff0000"` as the author says it."""
    words = [token for token in tokens if token.low not in DETERMINERS]
    if len(words) == 1 and words[0].kind == "selector" and words[0].value.startswith("#"):
        return Text(words[0].value)
    if not words or words[-1].low not in COLOUR_NAMES or any(token.low not in _SHADES for token in words[:-1]):
        return None
    return _plain(words)


def _looks(subject: Tokens, look: _Look, it: Target | None, *, negated: bool) -> Drafts:
    if subject and opens_scope(subject):
        return ()
    counted = _counted(subject, look, it, negated=negated)
    if counted:
        return counted
    found = tuple(_each(part, subject) for part in subjects_of(subject, it))
    if not found or any(part.about not in ("target", "text", "page") for part in found):
        return ()
    return tuple(
        replace(
            check("style", part.target, look.value, confidence=_sure(look, part.confidence)),
            name=_named(look, part.target),
            negated=negated,
        )
        for part in found
    )


def _counted(subject: Tokens, look: _Look, it: Target | None, *, negated: bool) -> Drafts:
    """`exactly one row is red`: how many there are of that colour."""
    found = count_of(subject) if subject and subject[0].low in ("exactly", "only", "just") else None
    target = all_of(found[1], it) if found is not None and look.name == "color?" and not negated else None
    if found is None or target is None:
        return ()
    such = target.model_copy(update={"looks": {**target.looks, "color": look.value.template}})
    return (replace(check("count", such, Text(str(found[0])), confidence=FAIR), comparison="equals"),)


def _each(part: Subject, words: Tokens) -> Subject:
    """`the sold-out items have a grey price`: every one of them."""
    target = part.target
    end = next((at for at in range(1, len(words)) if opens_scope(words[at:])), len(words))
    last = words[end - 1]
    several = (
        last.kind == "word" and last.value.islower() and singular(last.low) != last.low and "and" not in lows(words)
    )
    if target is None or not several or target.quoted or target.ordinal is not None or target.number or target.pick:
        return part
    return replace(part, target=target.model_copy(update={"every": True}))


def _sure(look: _Look, subject: float) -> float:
    return min(subject, FAIR if look.name in _PAINTED or look.name == "color?" else EXPLICIT, EXPLICIT)


def _named(look: _Look, target: Target | None) -> str:
    """The property that a colour is of: a text's own, a button's ground, a field's frame."""
    kind = target.kind if target is not None else "page"
    if look.name in _PAINTED:
        framed = look.name in ("outlined", "framed", "bordered") or kind in _FRAMED
        return "border-color" if framed else "background-color"
    if look.name != "color?":
        return look.name
    if kind in _FRAMED:
        return "border-color"
    patch = target is not None and target.words.lower().split(" ")[-1] in _PATCHES
    return "color" if kind in _TEXTUAL and not patch else "background-color"
