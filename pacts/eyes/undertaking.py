"""Which control of a page does a deed: each is weighed by its name, its role, and what it stands in."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from pacts.domain.deed_idioms import reworded
from pacts.domain.deed_words import BROAD, FARTHEST, GOING, REMOVING, SHOWING, called, split
from pacts.domain.plan import Scope, Step, Target
from pacts.eyes.deeds import UNSAID, Account, Deed, account, deed_of, hides, is_light, is_sort, takes, undone
from pacts.eyes.measures import MONTH_NAMES
from pacts.eyes.steppers import takes_one_off
from pacts.eyes.unchosen import to_choose
from pacts.eyes.view import Node, View, is_of_a_scale, pictured
from pacts.eyes.vocabulary import BLOCKS, FILLER, ICONS, SIGNS, THINGS
from pacts.eyes.words import phrase

_LONGEST: Final = 80
"""Characters of a name."""
_SWITCHES: Final = frozenset({"checkbox", "switch", "menuitemcheckbox"})
_TYPED: Final = frozenset({"textbox", "searchbox", "spinbutton", "slider", "combobox", "listbox"})
_SHOWS: Final = frozenset({"tab", "link", "button", "option", "radio", "menuitem", "menuitemradio", "treeitem"})
WEIGHTS: Final[dict[str, int]] = {
    "all": 0,  # the name says the deed and no more
    "here": 1,  # the name says what its place does not say already
    "called": 1,  # it is called like the thing, and its role does what the verb says
    "around": 2,  # the name is what buttons of all sorts say ("View"), and its row does not say the rest
    "more": 3,  # the name says the deed, and something else
    "verb": 4,  # the name is the verb, nothing says the object
}
"""How well a control accounts for a deed, the best first."""
_ONWARDS: Final = frozenset(phrase("next previous").concepts)
"""What pages through, whatever it pages through."""
_WHATEVER: Final = frozenset({"more", "all", "less"})
"""What is shown by a button that shows nothing in particular."""
_LISTS: Final = frozenset({"ul", "ol", "dl", "table"})
_TITLE: Final = 40
"""Characters of a text that may be the title of a list."""
_EVERY: Final = frozenset({"all", "every", "everything", "each"})
_NAMING: Final = frozenset({"link", "heading", "rowheader"})
"""Roles of what names a row."""
_PICKING: Final = frozenset({"select", "choose", "pick"})
"""Verbs by which one of several is taken, each of which a button may say."""
_BLOCKS: Final = frozenset(word for noun in BLOCKS for word in phrase(noun).concepts)
"""What a row or a card may be called, though it never says so."""
_THINGS: Final = frozenset(word for noun in THINGS for word in phrase(noun).concepts)
"""The same for what is less often listed: nothing is removed that is only of such a kind."""
_AROUND: Final = 2
"""How many rows around a control tell what it does it to."""
_A_MONTH: Final = re.compile(rf"\b(?:{MONTH_NAMES}) (?:19|20)\d\d\b")
_MONTH: Final = phrase("month").concepts
"""What stands beside "November 2026" turns the months."""
_ONE_THING: Final = 200
"""Characters of a block that tells of one thing."""
_NOWHERE: Final = 100
"""Blocks around a control; no page nests as many."""
_ROOM_TO_REMOVE: Final = 1
"""How much farther off its thing another control may stand that removes too: a line does not tell which is meant."""
_UNSAID: Final = 2
"""Words of the object that nothing near a control says, though it says the verb: a longer object is another one."""
_MORE: Final = 2
"""Words that a name may say beyond the deed."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """A control that may do the deed."""

    node: Node
    how: str
    rank: tuple[int, int, int, int]
    """Its weight, whether it says the verb itself, how much it says beyond the deed, how far off the rest is said."""


def doers(
    said: str, scopes: Sequence[Scope], view: View, place_of: Callable[[Target], Node | None], *, surely: bool = False
) -> tuple[list[Node], Deed]:
    """The controls that do a deed in the place that is named, else those that say the place's words themselves.

    Args:
        said: the deed in words.
        scopes: where it is done.
        view: the page.
        place_of: what a place's target means.
        surely: a name that only says what buttons of all sorts say ("Close") is not enough.
    """
    deed = deed_of(said)
    if scopes and (held := _within(scopes[0], view, place_of)) is not None:
        inside = frozenset(node for node in view.nodes if is_control(node) and held(node))
        if found := weigh(deed, view, inside.__contains__):
            return found, deed
    words = " ".join((said, *(_words(scope.target) for scope in scopes)))
    if idiomatic := _told_by_idiom(words, view):
        return idiomatic
    whole = deed_of(words)
    found = weigh(whole, view, is_control)
    return (_telling(found, whole, view) if surely else found), whole


def _told_by_idiom(said: str, view: View) -> tuple[list[Node], Deed] | None:
    """The controls that plainly do what an idiom says, and the deed in their words; None where it is said plainly."""
    deeds = [deed_of(words) for words in reworded(said)]
    told = [(found, deed) for deed in deeds if (found := _saying(_ranked(deed, view, is_control)))]
    if not told:
        return None
    best = min(found[0].rank for found, _ in told)
    plain = _ranked(deed_of(said), view, is_control)
    if best[0] > WEIGHTS["more"] or (plain and plain[0].rank <= best):
        return None
    nearest = [(found, deed) for found, deed in told if found[0].rank == best]
    nodes = dict.fromkeys(one.node for found, _ in nearest for one in found)
    return _distinct(list(nodes), view), nearest[0][1]


def _saying(found: list[Weighed]) -> list[Weighed]:
    """Those that say the verb, or another word for it, where the thing is."""
    return [one for one in found if one.rank[1] < UNSAID and one.how != "around"]


def _telling(found: list[Node], deed: Deed, view: View) -> list[Node]:
    """Those that say more than what buttons of all sorts say, or stand where the rest of the deed is said."""
    if all(not _is_broad(node) for node in found):
        return found
    plainly = _best(deed, view, is_control, least=WEIGHTS["more"])
    return [node for node in found if node in plainly or not _is_broad(node)]


def _is_broad(node: Node) -> bool:
    if any(map(str.isalnum, node.says)):
        return set(phrase(node.says).tokens) <= BROAD
    drawn = set(phrase(" ".join(pictured(node))).tokens)
    return not drawn or bool(drawn & BROAD)


def verb_names(step: Step | None) -> frozenset[str]:
    """What a control may be called that does what the verb of a step's sentence says."""
    words = [word for word in phrase(step.source.text).tokens if word not in {"i", "we"}] if step else []
    verb = " ".join(words[: split(words) or 1])
    return frozenset({verb, *called(verb)} | (_PICKING if verb in _PICKING else frozenset())) if verb else frozenset()


def called_by(names: frozenset[str], controls: Sequence[Node]) -> Node | None:
    """The one control that is called by the verb: "select the train at 8" presses its "Select"."""
    said = [node for node in controls if phrase(node.says).plain in names]
    return said[0] if len(said) == 1 else None


def names_a_deed(target: Target) -> bool:
    """Whether a button is named by what is done with it, in words that nobody quoted."""
    bare = target.kind == "button" and not (target.quoted or target.attributes or target.where or target.looks)
    one = target.ordinal is None and target.number is None and not (target.every or target.rest or target.pick)
    words = target.words.lower().split()
    return bare and one and len(words) > 1 and split(words) > 0


def _words(target: Target) -> str:
    inner = " ".join(_words(scope.target) for scope in target.scope)
    return f"{target.words or target.kind or ''} {inner}".strip()


def _within(scope: Scope, view: View, place_of: Callable[[Target], Node | None]) -> Callable[[Node], bool] | None:
    """Whether a control stands in the place; None where the page does not show the place."""
    place = place_of(scope.target)
    if place is None:
        return None
    if scope.relation == "in":
        return place.holds if place.children else None
    return (view.row(place) or place).holds if scope.relation == "row_of" else None


def weigh(deed: Deed, view: View, allowed: Callable[[Node], bool]) -> list[Node]:
    """The controls that account for a deed equally well; none where none does plainly."""
    if deed.tool:
        plain = replace(deed, tool=())
        drawn = (node for node in view.nodes if node.c.visible and node.c.text == node.c.own_text in SIGNS)
        signs = frozenset(node for node in drawn if node.c.name in {"", node.c.own_text})
        found = _best(deed, view, allowed) or _best(deed, view, signs.__contains__)
        return found or _best(plain, view, allowed, least=WEIGHTS["more"])
    return _best(deed, view, allowed)


def _best(deed: Deed, view: View, allowed: Callable[[Node], bool], *, least: int = WEIGHTS["verb"]) -> list[Node]:
    """The best of the controls; none where the best is no good."""
    return _distinct([one.node for one in _ranked(deed, view, allowed, least=least)], view)


def _ranked(deed: Deed, view: View, allowed: Callable[[Node], bool], *, least: int = WEIGHTS["verb"]) -> list[Weighed]:
    """The best of the controls, all of one rank; none where the best is no good."""
    found = [one for node in view.nodes if allowed(node) for one in [_weighed(deed, node, view)] if one is not None]
    best = min((one.rank for one in found), default=(least + 1,))
    if best[0] > least:
        return []
    near = best[-1] + _ROOM_TO_REMOVE * (deed.verb in REMOVING and not _is_its_row(deed, best, found, view))
    kept = [one for one in found if one.rank[:-1] == best[:-1] and one.rank[-1] <= near]
    if best[0] >= WEIGHTS["verb"]:
        kept = [one for one in kept if not _is_of_another(deed, one.node, view)]
    return kept


def _is_its_row(deed: Deed, best: tuple[int, ...], found: list[Weighed], view: View) -> bool:
    """Whether the best stands in a row that says all there is to say of the thing, and the page has other such rows."""
    nearest = [one.node for one in found if one.rank == best]
    row = view.row(nearest[0]) if len(nearest) == 1 else None
    return row is not None and best[-1] == 0 and bool(deed.names) and len(view.twins(nearest[0])) > 1


def is_control(node: Node) -> bool:
    """Whether one can press, tick or choose it."""
    c = node.c
    usable = c.visible and c.enabled and not c.editable and c.role not in _TYPED
    pressed = node.interactive or c.clickable or c.tag in {"summary", "a"}
    return usable and pressed and c.tag not in {"html", "body", "form"}


def names_of(node: Node, view: View) -> Iterator[str]:
    """What a control is called: its name, its text, its tooltip, and what its picture stands for."""
    c = node.c
    own = (c.name, c.text, c.title, c.aria_label, c.label, c.alt)
    shown = [text for text in own if text and len(text) <= _LONGEST]
    yield from dict.fromkeys(map(undone, shown))
    yield from (text.split(":")[0] for text in {c.title, c.aria_label} if ":" in text)
    if (not shown or max(map(len, shown)) <= len("ab")) and not is_of_a_scale(node):
        yield from pictured(node)
    if not shown and (beside := view.beside(node)):
        yield beside


def _weighed(deed: Deed, node: Node, view: View) -> Weighed | None:
    if deed.tool:
        return _by_its_picture(deed, node, view)
    if deed.verb in REMOVING and takes_one_off(node, view):
        return None
    switches = node.c.role in _SWITCHES
    told = (account(deed, name, switches=switches) for name in names_of(node, view))
    accounts = [one for one in told if one is not None]
    rated = [one for one in (_rated(deed, node, view, each) for each in accounts) if one is not None]
    return min(rated, key=lambda one: one.rank, default=None)


def _by_its_picture(deed: Deed, node: Node, view: View) -> Weighed | None:
    """A control that is the tool which is named, where the thing is: "edit the card with its pencil"."""
    c = node.c
    signs = (*names_of(node, view), *pictured(node), *(inner.c.icon for inner in view.inside(node)[:3]), *c.classes)
    meaning = ICONS.get(" ".join(deed.tool), "").split()
    shown = [set(phrase(sign.replace("-", " ")).tokens) for sign in signs if sign]
    if not any(set(deed.tool) <= words or words & {*meaning} for words in shown):
        return None
    told = {word for name in names_of(node, view) for word in phrase(name).concepts}
    unmet = [word for word in deed.object if word not in told and not is_sort(word)]
    if set(unmet) - surroundings(node, view) or _is_called_otherwise(deed, node):
        return None
    return Weighed(node, "here", (WEIGHTS["here"], 0, 0, _distance(unmet, node, view)))


def _is_called_otherwise(deed: Deed, node: Node) -> bool:
    """Whether it has a name, of which no word is of the deed: its picture only decorates it."""
    named = [phrase(name) for name in {node.c.name, node.c.text} if name and len(name) > len("ab")]
    told = [account(deed, name.text) for name in named if not set(deed.tool) & set(name.tokens)]
    return bool(told) and not any(one is not None and (one.verb is not None or one.met) for one in told)


def _rated(deed: Deed, node: Node, view: View, told: Account) -> Weighed | None:
    how = _how(deed, node, view, told)
    if how is None:
        return None
    left = 0 if deed.about else len(told.left)
    far = _distance([word for word in told.unmet if not is_sort(word)], node, view)
    if how == "here" and far and _is_broad(node) and not _is_said_beside(told.unmet, node, view):
        how = "around"
    return Weighed(node, how, (WEIGHTS[how], UNSAID if told.verb is None else told.verb, left, far))


def _distance(words: Sequence[str], node: Node, view: View) -> int:
    """How many rows and cards around a control must be read until they say each of the words, all words together.

    A word that none of them says counts as farther off than any other.
    """
    common = {word for text in _page_says(view) for word in phrase(text).concepts}
    left = {word for word in words if word not in common}
    blocks = [up for up in node.ancestors() if up in view.row_nodes or _is_short(up)] if left else []
    far = 0
    for block in blocks:
        texts = (inner.c.own_text or inner.c.name for inner in (block, *view.inside(block)))
        left -= {word for text in texts for word in _told_by(text)}
        far += len(left)
    return far + len(left) * (_NOWHERE - len(blocks))


def _is_said_beside(words: Sequence[str], node: Node, view: View) -> bool:
    """Whether the row or block around a control says any of the words."""
    row = view.row(node)
    blocks = [up for up in node.ancestors() if _is_short(up) and (row is None or row.holds(up) or up is row)]
    texts = (
        n.c.own_text or n.c.name for block in (*blocks, *filter(None, [row])) for n in (block, *view.inside(block))
    )
    return any(word in words for text in texts for word in phrase(text).concepts)


def _is_short(node: Node) -> bool:
    """Whether all that a block says is about one thing, as a panel, a line or a comment is."""
    return 0 < len(node.c.text) <= _ONE_THING and bool(node.children)


def _how(deed: Deed, node: Node, view: View, told: Account) -> str | None:
    """In what way the name accounts for the deed; None where it does not."""
    unmet = [word for word in told.unmet if not is_sort(word) and word not in deed.said_besides]
    around = surroundings(node, view) if unmet else frozenset[str]()
    if set(unmet) & set(deed.names) & _BLOCKS:
        around = around - (_BLOCKS & set(deed.names) - _said_around(node, view))  # "mail-1" is no kind of thing
    absent = [word for word in unmet if word not in around and not _is_its_kind(word, unmet, deed, node, view)]
    other = bool(told.verb) and _is_of_another_row([word for word in unmet if word not in _BLOCKS], node, view)
    everything = _does_one_of_all(deed, node, view) or _does_all_for_one(deed, node, unmet)
    if _ONWARDS & set(unmet) or other or everything or (deed.asks and (absent or not _repeats(deed, node))):
        return None  # what stands around says of no control that it goes to the next one
    if told.verb is None:
        return _without_verb(deed, node, told, absent)
    if told.left:
        accounted = not absent and bool(told.met or not deed.object)
        return "more" if accounted and len(told.left) <= _MORE else None
    if not told.unmet:
        return "all"
    if not absent:
        return "here" if told.verb < FARTHEST or _least_near(node) == FARTHEST else None
    return "verb" if _does_it_unsaid(deed, node, view, told.verb, absent) else None


def _is_its_kind(word: str, unmet: Sequence[str], deed: Deed, node: Node, view: View) -> bool:
    """Whether a word only says of what kind the thing is that the row of a control names: "the server web-2"."""
    row = view.row(node)
    if word not in _THINGS or row is None or deed.verb in REMOVING:
        return False
    others = [other for other in unmet if other not in _THINGS]
    return bool(others) and all(any(row.holds(view.nodes[at]) for at in view.by_word.get(o, ())) for o in others)


def _does_it_unsaid(deed: Deed, node: Node, view: View, far: int, absent: Sequence[str]) -> bool:
    """Whether a control that only says the verb does it to what nothing near it says."""
    if far >= _least_near(node) or set(absent) & set(deed.names) or len(absent) > _UNSAID or not _acts(node):
        return False
    if deed.verb in SHOWING and set(phrase(node.says).tokens) <= BROAD | _WHATEVER:
        return False
    return not set(absent) & to_choose(view)


def _repeats(deed: Deed, node: Node) -> bool:
    """Whether a control says a word of the clause itself, behind its verb: "Sent" for "show what I sent"."""
    said = phrase(deed.said[len(deed.verb) :]).stems
    return bool({*said} & {*phrase(node.says).stems} - FILLER)


def _does_one_of_all(deed: Deed, node: Node, view: View) -> bool:
    """Whether all are meant, and the control stands at each of them: one "Renew" of three does not renew all books."""
    said = {*phrase(deed.said).tokens}
    return bool(_EVERY & said) and not _EVERY & {*phrase(node.says).tokens} and len(view.twins(node)) > 1


def _does_all_for_one(deed: Deed, node: Node, unmet: Sequence[str]) -> bool:
    """Whether one thing is meant that the control does not say, and it does it to all: "Delete all"."""
    one = bool(set(unmet) & set(deed.names)) or deed.verb in REMOVING
    return (
        one and bool(unmet) and bool(_EVERY & {*phrase(node.says).tokens}) and not _EVERY & {*phrase(deed.said).tokens}
    )


def _is_of_another_row(words: Sequence[str], node: Node, view: View) -> bool:
    """Whether rows are named by a word that a control does not say, and it stands in none of them."""
    for word in words:
        saying = (view.nodes[at] for at in view.by_word.get(word, ()))
        named = ((view.row(one), one) for one in saying if one.c.visible and one.c.role in _NAMING)
        rows = {row for row, one in named if row is not None and len(row.c.text) > len(one.c.text)}
        if rows and not any(row is node or row.holds(node) for row in rows):
            return True
    return False


def _least_near(node: Node) -> int:
    """How near its name must be to the verb where it says nothing else: "Create" is no word for "write a post"."""
    return 1 if _is_broad(node) else FARTHEST


def _acts(node: Node) -> bool:
    """Whether a press on it does something at once, instead of opening what holds the deeds."""
    menu = any(up.c.role in {"menubar", "navigation"} for up in node.ancestors())
    return node.c.expanded is None and not menu


def _without_verb(deed: Deed, node: Node, told: Account, absent: Sequence[str]) -> str | None:
    """A control that is called like the thing: its role must do what the verb says."""
    named_last = bool(deed.last) and not set(deed.last) & set(told.unmet)
    if deed.about and named_last and node.c.role == "link" and deed.verb in SHOWING:
        return "more"
    if any(not is_sort(word) for word in told.left) or not told.met:
        return None
    if deed.verb in GOING and phrase(node.says).plain.isdigit():
        return "more"
    if set(absent) & set(deed.names):
        return None
    if named_last and told.met == len(deed.last) and (node.says or deed.chooses or is_light(deed)):
        return "called" if deed.chooses or not (absent and deed.to_it) else None
    tolerated = not absent or set(deed.object) - set(told.unmet) <= _ONWARDS
    return "called" if tolerated and _does(deed, node) else None


def _does(deed: Deed, node: Node) -> bool:
    """Whether what its role does is what the verb says."""
    c = node.c
    switched = c.checked is not None
    if hides(deed) or takes(deed):
        return switched
    shows = c.role in _SHOWS or switched or c.clickable or c.tag in {"summary", "a"}
    return (deed.chooses and shows) or (is_light(deed) and c.role == "button")


def surroundings(node: Node, view: View) -> frozenset[str]:
    """The concepts of what a control stands in: the page, the dialog, the section, the row, and what that may be."""
    in_a_row = any(up in view.row_nodes for up in node.ancestors())
    return _said_around(node, view) | (_BLOCKS if in_a_row else frozenset[str]())


def _said_around(node: Node, view: View) -> frozenset[str]:
    """The concepts that are said of what a control stands in."""
    texts = [node.c.heading, *_page_says(view)]
    texts.extend(up.c.name for up in node.ancestors() if len(up.c.name) <= _LONGEST)
    rows = [up for up in node.ancestors() if up in view.row_nodes][:_AROUND]
    for row in dict.fromkeys((*rows, *_block(node, view), *filter(_is_short, node.ancestors()))):
        texts.extend((row.c.text, *(inner.c.own_text for inner in view.inside(row) if inner.c.visible)))
    texts.extend((*_field_beside(node, view), *_titles_of_lists(node, view)))
    words = set[str]()
    for text in texts:
        words.update(_told_by(text) if text else ())
    return frozenset(words)


def _titles_of_lists(node: Node, view: View) -> Iterator[str]:
    """The short texts right before the lists in which a control stands, which are no headings by their markup."""
    for up in node.ancestors():
        before = view.nodes[up.index - 1] if up.index and up.c.tag in _LISTS else None
        if before is not None and before.c.visible and not before.interactive and len(before.c.own_text) <= _TITLE:
            yield before.c.own_text


def _told_by(text: str) -> set[str]:
    """The concepts of a text; "November 2026" tells a month."""
    said = phrase(text)
    return {*said.concepts, *(_MONTH if _A_MONTH.search(said.plain) else ())}


def _page_says(view: View) -> list[str]:
    """What the page as a whole is called."""
    return [view.snapshot.title, *(node.says for node in view.headlines)]


def _field_beside(node: Node, view: View) -> Iterator[str]:
    """What the one field is called that a control stands with: its arrow, its plus."""
    for up in list(node.ancestors())[:_AROUND]:
        fields = [n for n in view.inside(up) if n.c.visible and (n.c.editable or n.c.role == "spinbutton")]
        if len(fields) == 1:
            yield from (fields[0].c.name, fields[0].c.label, view.beside(fields[0]))
            return


def _block(node: Node, view: View) -> list[Node]:
    """The largest thing around a control in which it is the only one of its name, where there are several."""
    others = [twin for twin in view.twins(node) if twin is not node and twin.c.visible]
    alone = [up for up in node.ancestors() if not any(up.holds(other) for other in others)]
    return alone[-1:] if others else []


def _is_of_another(deed: Deed, node: Node, view: View) -> bool:
    """Whether a control that says only the verb stands in a row of something else: it does it to that."""
    row = view.row(node)
    if row is None or node.c.role in {"menuitem", "tab"}:
        return False
    if len([twin for twin in view.twins(node) if twin.c.visible]) > 1:
        return True
    wanted = [word for word in deed.object if not is_sort(word)]
    return bool(wanted) and all(any(not row.holds(view.nodes[at]) for at in view.by_word.get(w, ())) for w in wanted)


def _distinct(nodes: list[Node], view: View) -> list[Node]:
    """The nodes without those that only hold, or only label, another of them."""
    kept = [n for n in nodes if not any(o is not n and n.holds(o) for o in nodes)] or nodes
    boxes = [n for n in kept if n.c.checked is not None]
    labels = [n for n in kept if n.c.tag == "label" and any(box.says == n.says for box in boxes)]
    kept = [n for n in kept if n not in labels]
    in_dialog = [n for n in kept if view.dialog(n) is not None]
    return in_dialog if len(in_dialog) == 1 else kept
