"""The ways to read a target's words: as they are written, then others for where the page has nothing like them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import Final

from pacts.domain.plan import Filter, Look, Scope, Target
from pacts.eyes.fitting import Wanted
from pacts.eyes.kinds import CONTAINER_KINDS, FOLDING, LOOSE_KINDS
from pacts.eyes.properties import value_names
from pacts.eyes.rewording import heaped, reworded, with_seen_place
from pacts.eyes.scopes import owner_of
from pacts.eyes.settle import POINTING
from pacts.eyes.vocabulary import BLOCKS, ICONS, PHRASES, SIGN_NAMES, THINGS
from pacts.eyes.words import phrase, stem

_READ: Final = frozenset({"text", "value", "remember"})
_OF_LISTS: Final = frozenset((stem(noun),) for noun in BLOCKS)
"""What stands in lists: a plain noun that its value can stand for."""
_TICKING: Final = frozenset({"check", "uncheck"})
_DAYS: Final = 31
_SHAPES: Final = frozenset(
    [
        "circle",
        "square",
        "rectangle",
        "triangle",
        "ellipse",
        "oval",
        "polygon",
        "line",
        "letter",
        "digit",
        "number",
        "dot",
        "shape",
    ]
)
_COLORS: Final = frozenset(
    [
        "black",
        "silver",
        "gray",
        "grey",
        "white",
        "maroon",
        "red",
        "purple",
        "fuchsia",
        "magenta",
        "green",
        "lime",
        "olive",
        "yellow",
        "navy",
        "blue",
        "teal",
        "aqua",
        "cyan",
        "orange",
        "pink",
        "brown",
        "gold",
        "violet",
        "indigo",
        "turquoise",
        "beige",
    ]
)
_SORTS: Final = frozenset(
    [
        "folder",
        "filter",
        "slot",
        "view",
        "mode",
        "chip",
        "tag",
        "category",
        "screen",
        "date",
        "time",
        "cost",
        "costs",
        "step",
        "price",
        "billing",
        "theme",
        "layout",
        "currency",
    ]
)
"""Nouns after a name that say what sort of thing is called so."""
_NUMBERED: Final = frozenset(
    map(
        stem,
        BLOCKS
        | {"day", "page", "step", "number", "slide", "table", "level", "sheet", "year", "tab", "answer", "choice"},
    )
)
"""Stems of nouns before a number that is written by itself on the page."""
_NAMED_AFTER: Final = frozenset(
    {"card", "text", "row", "page", "list", "item", "table", "menu", "group", "image", "section", "tab", "form", "date"}
)
"""Kinds whose noun may as well be a part of the name: "Add card", "Short text", "Number of rows"."""
_ASIDE: Final = re.compile(r"^(.+?)\s*\(([^()]+)\)$")
_FOR: Final = frozenset({"field", "button", "dropdown", "checkbox", "switch", "slider", "link", "tab", "image", "icon"})
"""Kinds of things that are for something."""
_TOOL: Final = re.compile(r"^(\S+) (.+) (?:with|by|using|via) (?:the |its |an? )(.+)$")
"""A deed, a thing and what it is done with: "edit the card with its pencil"."""
_MEANS: Final = re.compile(r"^(.+?) (?:via|using|with|by|through) (?:the |its |an? )(.+)$")
"""A thing and the picture it is reached by: "the settings via the gear"."""
_DRAWN_BY: Final = re.compile(r"^(.+?) (?:behind|beside|at|next to) (?:the |its |an? )(.+)$")
"""A picture and what it stands by: "the pencil behind the phone number"."""
_DEED: Final = re.compile(r"^(\S+) (.+)$")
_GREYED: Final = re.compile(r"^gr[ae]yed?[- ]?(?:out)? (.+)$", re.IGNORECASE)
_SIGN: Final = re.compile(r"^(.+) (?:sign|symbol|mark)$", re.IGNORECASE)
_MARKED: Final = re.compile(r"^mark as (.+)$", re.IGNORECASE)
_OWN_THINGS: Final = frozenset({"document", "page", "file", "board", "report", "form", "article", "project", "sheet"})
"""What a page may be as a whole: "share the document" where nothing else is called so."""
_MENUS: Final = ("more", "more options", "open options", "actions", "menu")
"""What the button is called that opens the menu of a thing."""
_TICKED: Final = frozenset({"field", None, "element"})
"""What a person calls a box to tick."""
_QUALITIES: Final = ("ing", "ed")
"""Ends of words that tell of what sort a thing is: "the remaining days" are nothing's days."""
_SIZES: Final = frozenset(["small", "large", "big", "little", "tiny", "huge"])


def readings(want: Wanted) -> Iterator[Wanted]:
    """The target as it is written, then other ways to read its words, for where the page has nothing like them.

    Of things that are joined none is left out: "board and resign" is not the button "Resign".
    """
    limited = want.target.pick is not None and bool(want.target.words) and want.verb in _TYPED
    read = _limits(want) if limited else _every_reading(want)
    return (one for one in read if one is want or not _CUT.match(one.target.words))


_CUT: Final = re.compile(r"(?:and|or)\s|.*\s(?:and|or)\Z", re.IGNORECASE)
"""What is left of things that are joined where one of them was taken off."""


def _every_reading(want: Wanted) -> Iterator[Wanted]:
    target = want.target
    words = phrase(target.words).tokens
    if _in_calendar(target):
        yield from _numbered(want)
    if _may_be_named_after(target):
        yield replace(_reworded(want, words=f"{target.words} {target.kind}", kind=None), exact=True)
    if target.kind == "image" and target.scope and target.scope[0].relation == "row_of":
        yield replace(_reworded(want, words=target.scope[0].target.words, scope=target.scope[1:]), exact=True)
    yield from heaped(want)
    yield from _day(want)
    if target.rest and target.every and want.verb in _READ and want.value and words:
        yield replace(_reworded(want, words="remaining", rest=False, every=False), whole=True)
    yield from _labelled_for(want)
    yield want
    yield from _menu_of_a_place(want)
    yield from _chosen_option(want)
    yield from _box_of_row(want)
    yield from _box_that_tells(want)
    yield from _meant_for(want)
    if _is_of_a_list(target):
        yield _reworded(want, words="")
    yield from _numbered(want)
    yield from reworded(want, words)
    yield from _in_seen_place(want)
    if (marked := _MARKED.match(target.words)) and want.verb in POINTING:
        yield _reworded(want, words=marked[1], kind="checkbox", quoted=False, scope=())
        yield _reworded(want, words=marked[1], kind=None, quoted=False)
    if not (target.quoted or not words or target.attributes):
        yield from _otherwise(want, words)
    yield from _greyed(want)
    if want.verb == "checked" and target.kind == "page" and target.words:
        yield replace(_reworded(want, kind=None), exact=True)
    yield from _told_by_a_value(want)
    if target.kind in LOOSE_KINDS and target.words and want.verb in POINTING | FOLDING:
        yield replace(_reworded(want, kind=None), exact=True)


def _told_by_a_value(want: Wanted) -> Iterator[Wanted]:
    """A thing by the value of a property that the page does not name: "the mail with the subject "Lunch""."""
    target = want.target
    told = target.where[0] if len(target.where) == 1 else None
    plain = told is not None and bool(told.of and told.value) and told.comparison == "equals" and not told.negated
    if told is None or not plain or told.state or phrase(target.words).stems[-1:] not in _OF_LISTS:
        return
    if want.verb in POINTING | _TICKING and target.ordinal is None and not target.every:
        yield replace(_reworded(want, words=told.value, quoted=True, kind=None, where=()), whole=True)


def _chosen_option(want: Wanted) -> Iterator[Wanted]:
    """What is meant by "the selected option is X": of a closed list, what it shows itself."""
    target = want.target
    chosen = len(target.where) == 1 and target.where[0].state == "selected" and not target.where[0].negated
    if want.verb == "text" and target.kind == "option" and chosen and not (target.words or target.scope):
        yield _reworded(want, kind="dropdown", where=())


def _box_of_row(want: Wanted) -> Iterator[Wanted]:
    """What is ticked where "the second row" or "the first todo" is: its box."""
    target = want.target
    counted = target.kind in {"row", "item", "card"} and target.ordinal is not None and not target.every
    if counted and want.verb in {"check", "uncheck", "checked"}:
        inside = (Scope(relation="in", target=target.model_copy(update={"scope": ()})), *target.scope)
        yield _reworded(want, words="", quoted=False, noun="", kind="checkbox", ordinal=None, scope=inside)


def _box_that_tells(want: Wanted) -> Iterator[Wanted]:
    """`the "New orders" box shows 150`: where no field is called so, the figure that stands under or over the words."""
    target = want.target
    if want.verb == "value" and target.kind == "field" and target.words and not target.attributes:
        yield replace(_reworded(want, kind=None), verb="text", exact=True)


def _otherwise(want: Wanted, words: Sequence[str]) -> Iterator[Wanted]:
    """Other ways to read words that are no quotation."""
    target = want.target
    if looks := {look: word for look, word in _looks_said(words).items() if look not in target.looks}:
        rest = " ".join(word for word in words if word not in looks.values())
        seen = _reworded(want, words=rest, looks={**target.looks, **looks})
        yield seen
        if rest and target.kind in {None, "element"} and set(looks) == {"color"} and want.verb in POINTING:
            yield _of_its_colour(seen, rest)
    named = target.words[:1].isupper() and len(target.words) > 1
    if want.verb in POINTING and not named and (meaning := ICONS.get(" ".join(words))):
        for other in (meaning,) if meaning in PHRASES else meaning.split():
            yield _reworded(want, words=other, kind=target.kind or "button")
    owner = owner_of(target.words)
    if owner is not None and target.kind != "field":
        scope = Scope(relation="row_of", target=Target(words=owner[1]))
        yield _reworded(want, words=owner[0], scope=(scope, *target.scope))
    yield from _of_field(want, words)
    yield from _by_picture(want)
    yield from _plainer(want, words)
    yield from _labelled(want)
    yield from _told_apart(want)
    token = next((t for t in target.words.split() if _is_code(t)), None)
    if token and token != target.words and want.verb in POINTING:
        yield _reworded(want, words=token, quoted=True, kind=None)


def _meant_for(want: Wanted) -> Iterator[Wanted]:
    """What a control is for is its name where it stands in no row of that: "a text area for URLs"."""
    target = want.target
    place = target.scope[0] if target.scope else None
    if place is None or place.relation != "row_of" or target.words or target.every or target.ordinal is not None:
        return
    named = place.target
    sure = want.verb not in POINTING  # "the button in the row of Ann" is pressed, and is not called Ann
    if sure and target.kind in _FOR and named.words and named.kind is None and not named.scope:
        yield _reworded(want, words=named.words, quoted=named.quoted, scope=target.scope[1:])


def _menu_of_a_place(want: Wanted) -> Iterator[Wanted]:
    """What opens the menu of a card that is named, where it is no menu by its role: "the menu of the Visits card"."""
    target = want.target
    named = bool(target.scope) and bool(target.scope[0].target.words)
    if target.kind == "menu" and not target.words and named and want.verb == "click" and target.ordinal is None:
        for said in _MENUS:
            yield replace(_reworded(want, words=said, kind="button"), exact=True)


def _labelled_for(want: Wanted) -> Iterator[Wanted]:
    """What a field is for is its name: "the field under Billing for the postcode" is the Postcode there."""
    target = want.target
    bare = target.kind == "field" and not (target.words or target.attributes or target.looks or target.where)
    if not bare or want.verb not in _TYPED or target.ordinal is not None or target.every:
        return
    named = next((s for s in target.scope if s.relation == "row_of" and s.target.words and not s.target.scope), None)
    others = tuple(scope for scope in target.scope if scope is not named)
    if named is not None and others and named.target.kind is None:
        words, quoted = named.target.words, named.target.quoted
        yield replace(_reworded(want, words=words, quoted=quoted, scope=others), exact=True)


def _is_of_a_list(target: Target) -> bool:
    """Whether an entry is counted in a list that is named: "the second video in the "Up next" list"."""
    place = target.scope[0] if target.scope else None
    listed = place is not None and place.relation == "in" and place.target.kind == "list" and place.target.words
    counted = target.ordinal is not None and target.kind in {"item", "row", "card"} and not target.quoted
    return bool(listed) and counted and stem(target.words.lower()) in _NUMBERED


def _of_its_colour(want: Wanted, noun: str) -> Wanted:
    """What only its colour tells: among repeated blocks ("the red event"), or in a group ("the orange accent")."""
    if stem(noun) in _NUMBERED:
        return _reworded(want, words="")
    return _reworded(want, words="", scope=(Scope(relation="in", target=Target(words=noun)), *want.target.scope))


def joined(want: Wanted) -> Wanted | None:
    """The target with its first place read as a part of its name; None when it can be none."""
    target = want.target
    place = target.scope[0].target if target.scope else None
    if place is None or target.quoted or not target.words or target.every or place.quoted or not place.words:
        return None
    if place.kind in CONTAINER_KINDS or place.scope or place.ordinal is not None or place.where or place.pick:
        return None
    relation = target.scope[0].relation
    between = "" if relation in {"in", "row_of"} else relation.replace("_", " ")
    words = f"{target.words} {between} {place.words}"
    if phrase(words).concepts == phrase(target.words).concepts:
        return None  # "12 in row A": what says no more than "12" is not called "12 A"
    return _reworded(want, words=words, scope=target.scope[1:])


def _in_seen_place(want: Wanted) -> Iterator[Wanted]:
    """With the place known by its looks: "in the green notice"."""
    place = next(iter(want.target.scope), None)
    said = phrase(place.target.words).tokens if place is not None and not place.target.quoted else ()
    if len(said) > 1 and (seen := _looks_said(said)):
        yield with_seen_place(want, seen, said)


def _numbered(want: Wanted) -> Iterator[Wanted]:
    """Numbers that are written on the page: "page 2", "the 3rd in the calendar"; "the unchecked box" is a checkbox."""
    target = want.target
    if any(condition.state == "checked" for condition in target.where) and target.kind in _TICKED:
        yield _reworded(want, kind="checkbox")
    if any(condition.state == "checked" for condition in target.where) and want.verb in {"check", "uncheck"}:
        yield _reworded(want, kind="checkbox")
    if target.words or want.verb not in POINTING or target.ordinal is None or target.ordinal < 1:
        return
    if target.kind == "page" or (_in_calendar(target) and target.kind in {None, "element", "date", "cell"}):
        yield _reworded(want, words=str(target.ordinal), quoted=True, kind=None, ordinal=None)


def _day(want: Wanted) -> Iterator[Wanted]:
    """A number with nothing that is counted: "the 11th" is a day of the calendar that is shown."""
    target = want.target
    bare = not (target.words or target.scope or target.attributes or target.looks or target.where or target.pick)
    if bare and target.kind in {None, "element"} and target.number is None and 0 < (target.ordinal or 0) <= _DAYS:
        yield _reworded(want, words=str(target.ordinal), quoted=True, kind="cell", ordinal=None)


def _may_be_named_after(target: Target) -> bool:
    """Whether the noun for the kind may be the end of the name."""
    counted = target.every or target.ordinal is not None or target.number is not None
    told = bool(target.words) and not target.quoted and not counted
    return told and target.kind in _NAMED_AFTER and target.kind not in phrase(target.words).stems


def _told_apart(want: Wanted) -> Iterator[Wanted]:
    """What is added to a name, what a thing is used with, the deed in a button's name, the menu of a thing."""
    target = want.target
    if aside := _ASIDE.match(target.words):
        yield from readings(_reworded(want, words=aside[1]))
        if target.kind != "menu":
            yield from readings(_reworded(want, words=aside[2], kind=None))
    elif tool := _TOOL.match(target.words):
        yield replace(_reworded(want, words=tool[3], kind="icon", scope=(_row_of(tool[2]), *target.scope)), exact=True)
    elif target.kind == "button" and (deed := _DEED.match(target.words)):
        yield replace(_reworded(want, words=deed[1], scope=(_row_of(deed[2]), *target.scope)), exact=True)
        if deed[2].lower() in _OWN_THINGS:
            yield replace(_reworded(want, words=deed[1]), exact=True)
    elif target.kind == "page" and want.verb in POINTING:
        yield _reworded(want, words=f"{target.words} view", kind="button")
    elif target.kind == "menu" and want.verb in POINTING:
        yield _reworded(want, words=f"{target.words} menu", kind="button")
        for said in _MENUS:
            opener = _reworded(want, words=said, kind="button", scope=(_row_of(target.words), *target.scope))
            yield replace(opener, exact=True)
    yield from _drawn(want)


def _drawn(want: Wanted) -> Iterator[Wanted]:
    """A sign by its name, and what is used by its picture: "the dollar sign", "the search by its magnifier"."""
    target = want.target
    if mark := _SIGN.match(target.words):
        yield _reworded(want, words=SIGN_NAMES.get(mark[1], mark[1]), kind="icon")
    if target.scope and target.scope[0].relation == "row_of" and target.scope[0].target.words in ICONS:
        yield _reworded(want, kind="icon", scope=target.scope[1:])


def _by_picture(want: Wanted) -> Iterator[Wanted]:
    """What is done with a picture: "the settings via the gear", "the pencil behind the phone", a cross that closes."""
    target = want.target
    if want.verb not in POINTING:
        return
    if (means := _MEANS.match(target.words)) and means[2] in ICONS:
        yield replace(_reworded(want, words=means[1]), exact=True)
        yield _reworded(want, words=means[2], kind="icon")
    if (drawn := _DRAWN_BY.match(target.words)) and drawn[1] in ICONS:
        yield _reworded(want, words=drawn[1], kind="icon", scope=(_row_of(drawn[2]), *target.scope))
    place = target.scope[0] if target.scope else None
    if place is not None and place.target.kind == "dialog" and place.target.words in ICONS:
        bare = place.model_copy(update={"target": Target(kind="dialog")})
        yield _reworded(want, words=place.target.words, kind="icon", scope=(bare, *target.scope[1:]))


_NUMBER_OF: Final = re.compile(r"^(?:number|amount|count|quantity) of (?:the )?(.+)$")
_ENDS: Final[dict[str, str]] = {
    **dict.fromkeys(("arrival", "destination", "target"), "to"),
    **dict.fromkeys(("departure", "origin", "start", "starting"), "from"),
}
"""How the ends of a journey are called → how their fields are labelled."""
_STOPS: Final = frozenset(
    {"station", "stop", "city", "airport", "port", "place", "point", "location", "address", "town"}
)


def _of_field(want: Wanted, words: Sequence[str]) -> Iterator[Wanted]:
    """What the label of a field says of it: "the number of seats" is "Seats", "the arrival station" is "To"."""
    if want.verb not in _SET:
        return
    if counted := _NUMBER_OF.match(want.target.words):
        yield replace(_reworded(want, words=counted[1]), whole=True)
    if words[0] in _ENDS and set(words[1:]) <= _STOPS:
        for said in (words[0], _ENDS[words[0]]):
            yield replace(_reworded(want, words=said), whole=True)


def _limits(want: Wanted) -> Iterator[Wanted]:
    """The field for the end of a range: "the highest price" is what stands under Price as "Max" or "to"."""
    target = want.target
    for end in _HIGH_ENDS if target.pick is not None and target.pick.highest else _LOW_ENDS:
        for words, scope in (
            (f"{end} {target.words}", ()),
            (end, (_row_of(target.words),)),
            (end, (_under(target.words),)),
        ):
            yield replace(_reworded(want, words=words, pick=None, scope=(*scope, *target.scope)), exact=True)


def _under(words: str) -> Scope:
    return Scope(relation="in", target=Target(words=words))


_TYPED: Final = frozenset({"fill", "append", "clear", "set_slider"})
_HIGH_ENDS: Final = ("max", "maximum", "highest", "to", "up to", "until", "latest")
_LOW_ENDS: Final = ("min", "minimum", "lowest", "from", "at least", "earliest")
"""How the fields for the ends of a range are labelled."""
_SET: Final = frozenset({"fill", "append", "clear", "select", "set_slider", "click"})


def _greyed(want: Wanted) -> Iterator[Wanted]:
    """What is drawn as out of use: "the greyed-out Export button"."""
    if found := _GREYED.match(want.target.words):
        condition = Filter(state="enabled", negated=True)
        yield _reworded(want, words=found[1], where=(*want.target.where, condition))


def _row_of(words: str) -> Scope:
    return Scope(relation="row_of", target=Target(words=words))


def _labelled(want: Wanted) -> Iterator[Wanted]:
    """Of a value, only what a label says of it: "the best score" is "Best: 340"."""
    if want.verb in _READ and want.target.kind in {None, "element"} and not want.target.every:
        section = list(_of_a_section(want))
        surely = any(_is_thing(reading.target.scope[0].target.words) for reading in section)
        yield from section if surely else ()
        for name in islice(value_names(want.target.words), 1, None):
            yield replace(_reworded(want, words=name), whole=True)
        yield from () if surely else section


def _of_a_section(want: Wanted) -> Iterator[Wanted]:
    """Of two nouns, the last as a label in what the first names: "the policy number" is the Number of "Your policy"."""
    head, _, noun = want.target.words.rpartition(" ")
    if head and not head.endswith(_QUALITIES) and want.value and want.verb == "text":
        place = Scope(relation="in", target=Target(words=head))
        yield replace(_reworded(want, words=noun, scope=(place, *want.target.scope)), whole=True)


def _is_thing(words: str) -> bool:
    """Whether words are a name, or a noun of things that have properties."""
    return words[:1].isupper() or words.lower() in BLOCKS | THINGS


def _in_calendar(target: Target) -> bool:
    return any("calendar" in scope.target.words or scope.target.kind == "date" for scope in target.scope)


def _plainer(want: Wanted, words: Sequence[str]) -> Iterator[Wanted]:
    """Without the noun that only says what sort of thing it is: "the drafts folder", "day 31", "the satellite view"."""
    target = want.target
    if target.kind == "page" and want.verb in POINTING:
        yield _reworded(want, kind=None, quoted=True)
    if len(words) > 1 and words[-1] in _SORTS:
        plain = _reworded(want, words=" ".join(words[:-1]), quoted=want.verb in POINTING, kind=None)
        yield replace(plain, whole=want.verb not in POINTING)
    if len(words) > 1 and stem(words[0]) in _NUMBERED and (words[-1].isdigit() or target.words[-2:-1] == " "):
        kind = target.kind if target.kind in {"row", "card", "item"} else None
        yield replace(_reworded(want, words=" ".join(words[1:]), quoted=True, kind=kind), whole=True)
    if target.scope and target.scope[0].relation == "in" and want.verb in POINTING and target.kind == "button":
        if not target.scope[0].target.words:
            return
        said = f"{target.words} {target.scope[0].target.words}"
        yield _reworded(want, words=said, quoted=True, scope=target.scope[1:])


def _reworded(want: Wanted, **changed: object) -> Wanted:
    return replace(want, target=want.target.model_copy(update=changed))


def _looks_said(words: Sequence[str]) -> dict[Look, str]:
    """The colour, shape and size among the words."""
    sorts: tuple[tuple[Look, frozenset[str]], ...] = (("color", _COLORS), ("shape", _SHAPES), ("size", _SIZES))
    found: dict[Look, str] = {}
    for look, named in sorts:
        word = next((word for word in words if word in named or word.removesuffix("s") in named), None)
        if word is not None:
            found[look] = word
    return found


def _is_code(token: str) -> bool:
    """A token that is no word: "(1,-2)", "#123", "@ann"."""
    return len(token) > len("#1") and token[:1] in "@#(["
