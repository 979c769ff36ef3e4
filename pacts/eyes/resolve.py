"""What the author's targets mean on the page as one look saw it."""

import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice
from typing import Final

from pacts.domain.element import Fingerprint, Locator, LocatorPart, Rejected, ResolvedElement
from pacts.domain.page import Snapshot
from pacts.domain.plan import CHECKS, Scope, Step, Target
from pacts.eyes.attributes import css_told, has_attributes, raw_css
from pacts.eyes.choosing import choices
from pacts.eyes.closers import closers
from pacts.eyes.collection import Collector
from pacts.eyes.comparing import best_of, keeps
from pacts.eyes.confirmed import is_sure, saying_part, says
from pacts.eyes.crossing import slot_at
from pacts.eyes.days import day_asked, day_said, days_called
from pacts.eyes.describe import describe, short
from pacts.eyes.described import Described
from pacts.eyes.destinations import is_only_in_a_deed
from pacts.eyes.dialog_titles import dialog_titles
from pacts.eyes.doubts import doubt, is_only_its_name
from pacts.eyes.drops import boxes_for, is_bare_box
from pacts.eyes.entries import entries
from pacts.eyes.evidence import does_nothing_of_it, is_borne_out
from pacts.eyes.figures import (
    are_counted_things,
    asks_for_a_figure,
    counted_by_a_badge,
    counted_kinds,
    is_figure,
    number_beside,
    number_in,
    shown_totals,
    sums_up,
    told_in,
    wordings,
)
from pacts.eyes.fitting import FLOOR, Fitter, Fitting, Wanted, best_each, table_of, without_headers
from pacts.eyes.gist import ENOUGH, Pointed, is_placed, pointed_elsewhere, pointed_to
from pacts.eyes.headed_field import headed_field
from pacts.eyes.identified import READ, is_identified
from pacts.eyes.kind_told import is_such, is_well_named, without_kind
from pacts.eyes.kinds import CHECKABLE, CONTAINER_KINDS, GOOD_FIT, LIKELY_FIT, fit, kind_fit
from pacts.eyes.labelled_widgets import labelled_widgets
from pacts.eyes.lattice import crossing_of, square_at
from pacts.eyes.listed import the_list
from pacts.eyes.locators import Proposal, Proposer
from pacts.eyes.look_alikes import with_look_alikes
from pacts.eyes.matching import Hit, Matcher
from pacts.eyes.messages import asks_a_message, may_be_message, messages_of
from pacts.eyes.no_value import is_no_value
from pacts.eyes.only_text import only_text
from pacts.eyes.order import STEP, chosen, in_order, is_apart, main_blocks, whole_family
from pacts.eyes.owned import ChosenOnes, Owned
from pacts.eyes.page_numbers import page_numbers
from pacts.eyes.pickers import pickers
from pacts.eyes.places_unsaid import stands_alone, without_place
from pacts.eyes.properties import value_names
from pacts.eyes.readings import joined, readings
from pacts.eyes.records import is_as_told, records
from pacts.eyes.reported import reported
from pacts.eyes.scopes import Place, Scoper
from pacts.eyes.select_all import select_all
from pacts.eyes.senders import log_in_form, senders, sending
from pacts.eyes.served import SERVED, asks_to_copy, copiers, is_unserved, servers
from pacts.eyes.settle import POINTING, collapse, peers, settle
from pacts.eyes.stability import stability
from pacts.eyes.stated import Said, stated
from pacts.eyes.struck import struck
from pacts.eyes.surroundings import Surroundings
from pacts.eyes.told import Told
from pacts.eyes.undertaking import doers, names_a_deed, verb_names
from pacts.eyes.user_menu import user_menu
from pacts.eyes.vain import Vain, asks_for_nothing, says_nothing
from pacts.eyes.value_of import is_label, value_beside, value_of_label, whole_figure
from pacts.eyes.valued import may_be_the_value, said_beside, text_under
from pacts.eyes.view import Node, View, heads_column, inmost, is_header_row, parts_of_a_field, sums_up_rows
from pacts.eyes.vocabulary import BLOCKS, GREATEST, ICONS, LEAST
from pacts.eyes.which_page import is_about
from pacts.eyes.words import WHOLE, match, phrase, stem, written_so

__all__ = ["Absent", "Ambiguous", "Found", "Resolution", "Wanted", "resolve", "resolve_all", "resolve_whole"]

_TEXTUAL: Final = frozenset({"text", "count", "cell", "order", "attribute", "remember"})
_SELF_DESCRIBED: Final = frozenset({"name", "text", "label", "alt", "beside", "title", "aria-label"})
_ROUGH: Final = frozenset({"forms", "part", "synonym", "described", "fuzzy", "weak"})
"""How words agree that are not just those that were said."""
_TELLING: Final = frozenset({"property", "state", "look"})
"""Sources of what is itself the value, and not the row or card that has it."""
_CLICKING: Final = frozenset({"click", "double_click", "right_click"})
OF_THE_PAGE: Final = "the page is called so"
"""How a text was told by no more than the page that it stands on."""
DONE_SO: Final = 0.8
"""How surely a control is meant that does what the words say without being called so."""
_JOINED: Final = re.compile(r"\sand\s", re.IGNORECASE)
_SIDES: Final = 2
_PRESSED: Final = frozenset({"button", "link", "menuitem", "tab"})
_OFFERED: Final = frozenset({"option", "menuitem", "menuitemradio", "menuitemcheckbox", "treeitem"})
"""Roles of what an open list or menu offers."""
_BLOCKS: Final = frozenset({None, "element", "item", "card", "row"})
_ENTRIES: Final = frozenset({"item", "row", "card"})
_PLAIN_BOXES: Final = CONTAINER_KINDS | {None, "element", "text", "icon", "image", "alert"}
"""Kinds of things that may be drawn by a box without a role or a name."""
_MARGINS: Final = frozenset({"complementary", "navigation", "contentinfo"})
_MARGIN_TAGS: Final = frozenset({"aside", "nav", "footer"})
_GROUPS: Final = frozenset({"radiogroup", "group"})
_ANY_OF: Final = frozenset({"text", "heading", "list", "table", "alert", "dialog", "form", "menu", "button", "link"})
"""Kinds that are named alone by those who mean whichever of them says something."""


@dataclass(frozen=True, slots=True)
class Found:
    """The element that is meant."""

    element: ResolvedElement
    source: str = ""
    """What of the page named it; "" where none of its own texts and labels did."""
    level: str = ""
    """How its words agree with what was said; "" likewise."""


@dataclass(frozen=True, slots=True)
class Absent:
    """Nothing on the page is meant."""

    reason: str
    nearest: tuple[str, ...]
    """What comes closest, in words."""
    hidden: bool = False
    """What is meant is in the page, and not shown."""
    elsewhere: bool = False
    """What is called so is shown in another place than the one it is looked for in."""
    vain: str = ""
    """Why its absence proves nothing: the place in which it is looked for is not on the page either."""


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """Several elements are meant equally well."""

    reason: str
    candidates: tuple[str, ...]
    """Each in words, with the place that tells it from the others."""
    elements: tuple[ResolvedElement, ...]


Resolution = Found | Absent | Ambiguous


def resolve(
    wanted: Sequence[Wanted],
    snapshot: Snapshot,
    *,
    tier_order: Sequence[int],
    test_id_attributes: Sequence[str],
    touched: Sequence[Fingerprint] = (),
    dragged: Mapping[str, ResolvedElement] | None = None,
) -> tuple[Resolution, ...]:
    """What each target means on the page: found, absent or ambiguous, in the order given.

    Args:
        wanted: the targets; all are answered from the one look.
        snapshot: the look.
        tier_order: the eight tiers, the preferred one first.
        test_id_attributes: attributes that count as test ids.
        touched: what earlier steps used, the last one last; it settles which of two equal forms is meant.
        dragged: by step id, what is known to be dragged; else it is what the step's target means.
    """
    resolver = _Resolver(snapshot, tier_order, test_id_attributes, touched)
    answers = [resolver.heard(one, resolver.answer(one)) for one in wanted]
    pairs = list(zip(wanted, answers, strict=True))
    moved = {w.step_id: a.element for w, a in pairs if not _is_goal(w) and isinstance(a, Found)} | dict(dragged or {})
    answers = [resolver.dropped(w, a, moved.get(w.step_id)) for w, a in zip(wanted, answers, strict=True)]
    goals = {w.step_id: a.element for w, a in zip(wanted, answers, strict=True) if _is_goal(w) and isinstance(a, Found)}
    return tuple(_onto_another(w, a, goals.get(w.step_id)) for w, a in zip(wanted, answers, strict=True))


def _is_goal(want: Wanted) -> bool:
    return want.part == "destination"


def _onto_another(want: Wanted, answer: Resolution, goal: ResolvedElement | None) -> Resolution:
    """The answer; absent where a thing would be dragged onto itself."""
    if goal is None or _is_goal(want) or not isinstance(answer, Found) or goal.ref is None:
        return answer
    if (answer.element.frame, answer.element.ref) != (goal.frame, goal.ref):
        return answer
    said = want.target.describe()
    return Absent(f"{said} and where it is to go are the same element: {answer.element.reason}", ())


def resolve_all(
    want: Wanted,
    snapshot: Snapshot,
    *,
    tier_order: Sequence[int],
    test_id_attributes: Sequence[str],
    touched: Sequence[Fingerprint] = (),
    meant: Sequence[ResolvedElement] = (),
) -> tuple[ResolvedElement, ...] | Absent | Ambiguous:
    """Each of the things that a plural target means, in the order one reads them, with a locator of its own.

    Args:
        want: the target: every, a number, the rest, or one (then the answer holds one).
        snapshot: the look.
        tier_order: the eight tiers, the preferred one first.
        test_id_attributes: attributes that count as test ids.
        touched: what earlier steps used, the last one last.
        meant: what earlier steps of the same sentence meant: "the others" are those of its kind without them.
    """
    return _Resolver(snapshot, tier_order, test_id_attributes, touched, meant).answer_all(want)


def resolve_whole(
    step: Step, snapshot: Snapshot, *, tier_order: Sequence[int], test_id_attributes: Sequence[str]
) -> Found | None:
    """The one element that a step's whole sentence points to, where no reading of its target names one.

    Args:
        step: the step; its sentence is read, and what is done with the element.
        snapshot: the look.
        tier_order: the eight tiers, the preferred one first.
        test_id_attributes: attributes that count as test ids.
    """
    return _Resolver(snapshot, tier_order, test_id_attributes, ()).whole(step)


def resolve_stated(
    step: Step,
    snapshot: Snapshot,
    *,
    stood: AbstractSet[str] | None,
    tier_order: Sequence[int],
    test_id_attributes: Sequence[str],
) -> tuple[Found, Said] | None:
    """What of the page plainly says the statement of a check, and in which words.

    Args:
        step: the check.
        snapshot: the look.
        stood: what the page said before the last deed; None where there was none on this page.
        tier_order: the eight tiers, the preferred one first.
        test_id_attributes: attributes that count as test ids.
    """
    return _Resolver(snapshot, tier_order, test_id_attributes, ()).stated(step, stood)


@dataclass(frozen=True, slots=True, eq=False)
class _Same:
    """A snapshot as a key: the very object, whatever another one holds."""

    snapshot: Snapshot

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.snapshot is self.snapshot

    def __hash__(self) -> int:
        return id(self.snapshot)


@lru_cache(maxsize=2)
def _read_once(
    same: _Same, tier_order: tuple[int, ...], test_id_attributes: tuple[str, ...]
) -> tuple[View, Matcher, Proposer]:
    """What is made of a look once, for all the questions that are asked about it (80 ms at 5,000 elements)."""
    view = View(same.snapshot)
    matcher = Matcher(view, tier_order, test_id_attributes)
    return view, matcher, Proposer(view, tier_order=tier_order, test_id_attributes=test_id_attributes)


@dataclass(frozen=True, slots=True)
class _Choice:
    """What is left of what fits, where the target says, and the words of the places."""

    want: Wanted
    """The target as it was read in the end."""
    fitting: Fitting
    hits: list[Hit]
    places: list[str]


def _unmasked(said: Said) -> Said | None:
    """What is said up to what the look has masked as private, which no check can ask for."""
    text = _MASKED.split(said.text, maxsplit=1)[0].strip()
    return replace(said, text=text) if text else None


_MASKED: Final = re.compile(r"\[[a-z _]+\]")


class _Resolver:
    def __init__(
        self,
        snapshot: Snapshot,
        tier_order: Sequence[int],
        test_id_attributes: Sequence[str],
        touched: Sequence[Fingerprint],
        meant: Sequence[ResolvedElement] = (),
    ) -> None:
        read = _read_once(_Same(snapshot), tuple(tier_order), tuple(test_id_attributes))
        self.view, self.matcher, self.proposer = read
        self.described = Described(self.view)
        self.scoper = Scoper(self.view, self.matcher, self.described)
        self.collector = Collector(self.view, self.proposer)
        self.fitter = Fitter(self.view, self.matcher, self.scoper, self.collector)
        self.owned = Owned(self.view, self.matcher, self.scoper)
        self.vain = Vain(self.view, self.matcher, self.scoper)
        self.chosen = ChosenOnes(self.view, self.scoper)
        self.told = Told(self.view, self.scoper)
        self.surroundings = Surroundings(self.view)
        self.touched = touched
        self.scoper.meant = self._things
        self.meant = {(element.frame, element.ref) for element in meant}

    def answer(self, want: Wanted) -> Resolution:
        """What one target means, as one locator."""
        if (plain := self._plainly(want)) is not None:
            return plain
        choice = self._choose(want)
        told = self._figure(want, choice) if asks_for_a_figure(want) else None
        answer = told or self._doing(want, choice) or self._answered(want, choice)
        if isinstance(answer, Absent):
            answer = (
                self._only_text(want)
                or self._typed_text(want)
                or self._anywhere(want)
                or self._reported(want)
                or self._of_a_kind(want)
                or self._of_a_board(want)
                or self._of_what_is_open(want)
                or self._as_a_list(want)
                or self._page_itself(want)
                or answer
            )
        if isinstance(answer, Ambiguous):
            answer = self._spelt_out(want, answer) or answer
        if isinstance(answer, Found) and not self._is_as_told(want, answer):
            answer = Absent("what is called so is not as is told", ())
        if isinstance(answer, Absent):
            answer = self._record(want) or self._marked_by_author(want) or answer
        if not isinstance(answer, Found):
            return self._shown_count(want) or answer
        if answer.element.is_guess and asks_for_nothing(want):  # a link beside a list is hardly an item of it
            return Absent(f"{answer.element.reason}, which is a guess", (), vain=self.vain.why(want, elsewhere=False))
        answer = self._its_box(want, answer)
        against = self._region_called_so(want, answer) or self._part_lost(want, answer)
        undoubted = against or self._undoubted(want, self._downloading(want, answer))
        return self._in_each(want, undoubted) if want.each and isinstance(undoubted, Found) else undoubted

    def _marked_by_author(self, want: Wanted) -> Found | None:
        """What a class or an attribute of the author's own tells, and no look holds: the browser is asked for it."""
        target = want.target
        css = css_told(target.attributes)
        own = "class" not in target.attributes or (target.kind in _PLAIN_BOXES and want.verb in READ)
        plain = own or (want.step is not None and want.step.asks_for_none)
        told = target.scope or target.quoted or target.ordinal is not None or target.every or target.where
        if css is None or told or not plain:
            return None
        known = any(has_attributes(node, target.attributes) for node in self.view.nodes)
        return None if known else Found(_by_selector(want, css))

    def _plainly(self, want: Wanted) -> Resolution | None:
        """What is told by a selector, a place alone, a square, a mark or the page's own name, whatever words agree."""
        css = raw_css(want.target.attributes)
        if css is not None:
            return Found(_by_selector(want, css))
        region = self._in_region(want) if _asks_a_region(want) else None
        whole = self._page_itself(want) if want.target.kind == "date" else None
        told = region or self._square(want) or self._marked_so(want) or self._copying(want)
        return told or whole or self._as_a_day(want)

    def _region_called_so(self, want: Wanted, found: Found) -> Ambiguous | None:
        """The region around a field of just the name that the field has not: which "the editor" may be."""
        said = phrase(want.target.words).plain
        asked = want.verb in CHECKS and want.target.kind == "field" and bool(said)
        node = self._node_of(found) if asked else None
        if node is None or said in {phrase(name).plain for name in (node.c.name, node.c.label, node.c.placeholder)}:
            return None
        around = (up for up in node.ancestors() if up.c.role in {"region", "group", "form", "dialog", "tabpanel"})
        region = next((up for up in around if phrase(up.c.name).plain == said), None)
        if region is None:
            return None
        hits = [Hit(one, DONE_SO, 1.0, 6, "name", "same", want.target.words) for one in (node, region)]
        return self._ambiguous(want, hits, hits, [])

    def _is_as_told(self, want: Wanted, found: Found) -> bool:
        """Whether the thing, or its row, is as the conditions say: a button of the name is no such record."""
        told = bool(want.target.where) and not any(one.state for one in want.target.where)
        node = self._node_of(found) if told else None
        return node is None or is_as_told(node, want.target, self.view, surely=want.verb in CHECKS)

    def _record(self, want: Wanted) -> Found | None:
        """The row that shows what is told of a record, where nothing is called by the record's noun."""
        rows = records(want.target, self.view, self.scoper) if want.verb in CHECKS else []
        if not rows:
            return None
        hit = Hit(rows[0], 1.0, 1.0, 6, "row", "described", want.target.words)
        return Found(self._element(want, hit, "it shows what is told of it", [], []))

    def _spelt_out(self, want: Wanted, answer: Ambiguous) -> Found | None:
        """The one text whose letters are elements of their own, where a text is meant that nobody names."""
        target = want.target
        named = target.words or target.attributes or target.scope or target.looks or target.ordinal or target.every
        if target.kind != "text" or named:
            return None
        nodes = [self.view.of[(one.frame or 0, one.ref)] for one in answer.elements if one.ref is not None]
        parents = {node.parent for node in nodes}
        whole = next(iter(parents)) if len(parents) == 1 else None
        if whole is None or len(whole.children) != len(nodes) or len(nodes) != len(answer.elements):
            return None
        if whole.c.own_text or any(len(node.c.text) > 1 or node.interactive for node in nodes):
            return None
        hit = Hit(whole, 1.0, 1.0, 6, "text", "same", whole.c.text)
        return Found(self._element(want, hit, "its letters are one text", [], []))

    def dropped(self, want: Wanted, answer: Resolution, moved: ResolvedElement | None) -> Resolution:
        """The answer; for a box without a name into which something is dragged, the one that can hold it."""
        if not _is_goal(want) or moved is None or moved.ref is None or not is_bare_box(want.target):
            return answer
        node = self.view.of.get((moved.frame or 0, moved.ref))
        boxes = boxes_for(node, want.target, self.view) if node is not None else []
        if not boxes:
            return answer
        hits = [Hit(node, 1.0, 1.0, 6, "look", "same", want.target.describe()) for node in boxes]
        if len(hits) == 1:
            return Found(self._element(want, hits[0], "the only box that can hold it", hits, []))
        return answer if isinstance(answer, Ambiguous) else self._ambiguous(want, hits, hits, [])

    def _node_of(self, found: Found) -> Node | None:
        if found.element.ref is None or found.element.many:
            return None
        return self.view.of[(found.element.frame or 0, found.element.ref)]

    def _copying(self, want: Wanted) -> Resolution | None:
        """What copies a link, where no link is named."""
        return (
            self._served(want, copiers(self.view), "nothing on the page copies a link") if asks_to_copy(want) else None
        )

    def _its_box(self, want: Wanted, found: Found) -> Found:
        """What is found; of an entry that is asked whether it is ticked, the one box in it."""
        node = self._node_of(found) if want.verb == "checked" and want.target.kind in _ENTRIES else None
        if node is None or node.c.checked is not None or node.c.role in CHECKABLE:
            return found
        boxes = [n for n in self.view.inside(node) if n.c.role in CHECKABLE and n.c.visible]
        if len(boxes) != 1:
            return found
        hit = Hit(boxes[0], found.element.confidence, 1.0, 6, "kind", "same", "")
        return Found(self._element(want, hit, "it is the one box there", [], []))

    def _downloading(self, want: Wanted, found: Found) -> Resolution:
        """What is found; where that only names what is to be downloaded, the control of its row for that."""
        node = self._node_of(found)
        if node is None or want.verb not in SERVED:
            return found
        serving = servers(want, node, self.view)
        if not is_unserved(want, node) and (node in serving or len(serving) != 1):
            return found
        return self._served(want, serving, f"nothing there can {want.verb} {want.target.describe()}")

    def _served(self, want: Wanted, nodes: Sequence[Node], lacking: str) -> Resolution:
        """The one control that does it; absent or ambiguous without."""
        hits = [Hit(node, DONE_SO, 1.0, 6, "name", "synonym", node.says) for node in nodes]
        if len(hits) > 1:
            return self._ambiguous(want, hits, hits, [])
        return Found(self._element(want, hits[0], "it does that", [], [])) if hits else Absent(lacking, ())

    def _in_each(self, want: Wanted, found: Found) -> Resolution:
        """What is found, in each of the things that are named as its place; absent where one of them has none."""
        place = next((s.target for s in want.target.scope if s.target.every and s.relation in {"in", "row_of"}), None)
        if place is None:
            return found
        things = self._plural(self._choose(Wanted("", "target", place, "visible")))
        outer = tuple(scope for scope in want.target.scope if scope.target is not place)
        choice = self._choose(
            replace(want, target=want.target.model_copy(update={"scope": outer, "every": True}), value=None)
        )
        nodes = self._plural(choice) if choice.hits else []
        without = next((one for one in things if not any(_stands_in(one, node) for node in nodes)), None)
        if not things or without is not None:
            said = f"{describe(without)} has none" if without is not None else f"there is no {place.describe()}"
            return Absent(f"{said} of {want.target.describe()}", self._nearest(choice.hits))
        held = [node for node in nodes if any(_stands_in(one, node) for one in things)]
        return self._covered(want, choice.hits, [place.words], held)

    def _undoubted(self, want: Wanted, found: Resolution) -> Resolution:
        """What was found, unless something speaks against it that the claim is of this element."""
        if not isinstance(found, Found):
            return found
        if found.element.ref is None or found.element.many:
            return found
        node = self.view.of[(found.element.frame or 0, found.element.ref)]
        if not says(node, want.value or "", self.view):
            if not is_only_its_name(want, node):
                return found  # it is false by what it says, and that is told best
            what = describe(node, self.view)
            return Absent(f"{what} says no more than its name", (what,))
        why = doubt(want, node, self.view, source=found.source)
        return Absent(f"{describe(node, self.view)} {why}", (describe(node, self.view),)) if why else found

    def heard(self, want: Wanted, answer: Resolution) -> Resolution:
        """The answer, after what the whole sentence of the step says for one of several, or against the one."""
        if want.step is None or isinstance(answer, Absent):
            return answer
        if isinstance(answer, Ambiguous):
            return (None if is_placed(want.step) else self.whole(want.step)) or answer
        node = self._node_of(answer)
        rough = answer.level in _ROUGH
        other = pointed_elsewhere(want.step, node, self.view, rough=rough) if node is not None else None
        if node is None or other is None:
            return answer
        if other.share >= ENOUGH and (told := self._pointed(want.step, other)) is not None:
            return told
        hits = [Hit(one, DONE_SO, 1.0, 6, "sentence", "described", want.target.words) for one in (node, other.node)]
        by = f'"{short(want.target.words)}" comes near to {describe(node, self.view)}'
        doubted = self._ambiguous(want, hits, hits, [])
        return replace(doubted, reason=f"{by}, and the whole sentence to {describe(other.node, self.view)}")

    def whole(self, step: Step) -> Found | None:
        """The element that the whole sentence of a step points to."""
        meant = pointed_to(step, self.view)
        return self._pointed(step, meant) if meant is not None else None

    def stated(self, step: Step, stood: AbstractSet[str] | None) -> tuple[Found, Said] | None:
        """What says the statement of a check."""
        said = stated(step.claim, self.view, stood) if step.claim is not None else None
        said = _unmasked(said) if said is not None else None
        if said is None or "{{" in said.text:
            return None
        target = Target(words=step.source.text, kind="text")
        want = Wanted(step_id=step.id, part="target", target=target, verb="visible")
        hit = Hit(said.node, DONE_SO, 1.0, 6, "sentence", "described", said.text)
        return Found(self._element(want, hit, f'it says "{short(said.text)}"', [], [])), said

    def _pointed(self, step: Step, meant: Pointed) -> Found | None:
        target = step.target or Target(words=step.value.template if step.value else "")
        if _is_beside_itself(target, meant.node):
            return None
        want = Wanted(step_id=step.id, part="target", target=target, verb=step.verb)
        if is_unserved(want, meant.node):
            return None
        hit = Hit(meant.node, meant.share, 1.0, 6, "sentence", "described", target.words)
        return Found(self._element(want, hit, f"by {', '.join(meant.said)}", [], []))

    def _anywhere(self, want: Wanted) -> Found | None:
        """The one thing that is surely called so, where the page shows no such place: it is the place itself."""
        for reading in without_place(want, self._is_nowhere):
            told = self.answer(reading)
            if isinstance(told, Found) and stands_alone(reading, told.element):
                return told
        return None

    def _is_nowhere(self, want: Wanted, place: Target) -> bool:
        """Whether the page shows no such place; where presence is claimed, it must not even have a word of it."""
        said = phrase(place.words)
        if want.verb in _TEXTUAL:
            return True  # what is said there tells it, too
        if want.verb == "visible":
            return not any(word in self.view.by_word for word in (*said.stems, *said.concepts))
        hits = self.matcher.search(said, quoted=place.quoted)
        return not any(h.node.c.visible and h.level in WHOLE and h.source in _SELF_DESCRIBED for h in hits)

    def _of_a_board(self, want: Wanted) -> Found | None:
        """The column of a board of cards, which is a list with a heading: where something is dropped."""
        if want.verb != "drag" or want.part != "destination" or want.target.kind != "column":
            return None
        found = self.answer(replace(want, target=want.target.model_copy(update={"kind": "list"})))
        return found if isinstance(found, Found) and not found.element.is_guess else None

    def _as_a_list(self, want: Wanted) -> Found | None:
        """What holds the things of the page, which its author calls the list."""
        node = the_list(want.target, self.view) if want.verb in {"text", "visible"} else None
        things = [node] if node is not None and want.target.words else main_blocks(self.view)
        if node is None or (want.claimed and not self._saying_there(want, things)):
            return None
        hit = Hit(node, 1.0, 1.0, 6, "kind", "same", want.target.words)
        return Found(self._element(want, hit, "it holds the things that the page lists", [], []))

    def _saying_there(self, want: Wanted, places: Sequence[Node]) -> list[Node]:
        """The smallest things, at or in the places, that say what is expected."""
        said = phrase(want.value or "").plain
        inside = [n for place in places for n in (place, *self.view.inside(place)) if n.c.visible and n.c.text]
        return inmost(n for n in dict.fromkeys(inside) if said and f" {said} " in f" {phrase(n.c.text).plain} ")

    def _as_a_day(self, want: Wanted) -> Found | None:
        """The one cell of a day in the month that is shown: "the meeting is shown on May 20"."""
        target = want.target
        day = day_said(target.words) if want.verb == "text" and target == Target(words=target.words) else None
        cells = days_called(*day, self.view) if day is not None else []
        if len(cells) != 1:
            return None
        hit = Hit(cells[0], 1.0, 1.0, 8, "place", "same", target.words)
        return Found(self._element(want, hit, "the day of the month that is shown", [], []))

    def _page_itself(self, want: Wanted) -> Found | None:
        """The page, where the noun of a claim is what the page or the application is called."""
        target = want.target
        plain = target.words.isalpha() and target.words.islower() and target.kind in {None, "element", "date"}
        if want.verb != "text" or not plain or target != Target(words=target.words, kind=target.kind, noun=target.noun):
            return None
        main = next((n for n in self.view.nodes if n.c.role == "main" and n.c.visible), None)
        if not is_about(target.words, self.view.snapshot):
            return None
        if want.claimed:
            saying = self._saying_there(want, self.view.nodes)
            hit = Hit(saying[0], 1.0, 1.0, 6, "place", "same", target.words) if saying else None
            return Found(self._element(want, hit, OF_THE_PAGE, [], [])) if hit else None
        if main is None:
            return Found(_by_selector(want, "body", OF_THE_PAGE))
        hit = Hit(main, 1.0, 1.0, 6, "place", "same", target.words)
        return Found(self._element(want, hit, OF_THE_PAGE, [], []))

    def _of_what_is_open(self, want: Wanted) -> Found | None:
        """What does it to the thing that was just used, or that is open now, where its row has no such control."""
        target = want.target
        owner = target.scope[0].target if len(target.scope) == 1 and target.scope[0].relation == "row_of" else None
        if want.verb != "click" or target.kind != "button" or owner is None or not owner.quoted or not target.words:
            return None
        if not (self._is_used(owner) or self._is_open(owner)):
            return None
        told = self.answer(replace(want, target=target.model_copy(update={"scope": ()})))
        node = self._node_of(told) if isinstance(told, Found) else None
        apart = node is not None and self.view.row(node) is None
        return told if isinstance(told, Found) and apart and told.level in WHOLE and not told.element.is_guess else None

    def _is_used(self, thing: Target) -> bool:
        """Whether the thing is what the step before was done to."""
        last = self.touched[-1] if self.touched else None
        said = phrase(thing.words).plain
        return last is not None and said in {phrase(name).plain for name in (last.name, last.text, last.label) if name}

    def _is_open(self, thing: Target) -> bool:
        """Whether a heading outside of all rows, or a field, says just the thing."""
        said = phrase(thing.words).plain
        shown = (n for n in self.view.nodes if n.c.visible and (n.c.role == "heading" or n.c.editable))
        return any(phrase(n.c.value or n.c.text).plain == said and self.view.row(n) is None for n in shown)

    def _of_a_kind(self, want: Wanted) -> Found | None:
        """The one thing of the name, where the page bears out what the author calls such things."""
        for reading, noun in without_kind(want):
            told = self.answer(reading)
            if isinstance(told, Found) and told.element.ref is not None and is_well_named(told.element):
                node = self.view.of[(told.element.frame or 0, told.element.ref)]
                if is_such(node, noun, self.view):
                    return told
        return None

    def _reported(self, want: Wanted) -> Found | None:
        """The one message that says it in other words."""
        hit = reported(want, self.view)
        if hit is None or not self._may_stand_there(hit, want.target.scope):
            return None
        return Found(self._element(want, hit, f'it says "{short(hit.shown)}"', [], []))

    def _marked_so(self, want: Wanted) -> Resolution | None:
        """The first message of the sort that is asked for, which the page marks as one: "no error is shown"."""
        told = messages_of(want.target, self.view) if want.verb in {"visible", "count"} else []
        hits = [Hit(node, 1.0, 1.0, 6, "kind", "same", node.c.text[:80]) for node in told]
        kept, places = self._narrowed(hits, want)
        if kept and want.verb == "count":
            return self._covered(want, kept, places, [hit.node for hit in kept])
        return Found(self._element(want, kept[0], "the page marks it so", [], [])) if kept else None

    def _only_text(self, want: Wanted) -> Found | None:
        """The one text that says what is expected, where the author's noun is nowhere on the page."""
        hit = only_text(want, self.view)
        if hit is None or not self._may_stand_there(hit, want.target.scope):
            return None
        return Found(self._element(want, hit, "the one text that says it", [], []))

    def _part_lost(self, want: Wanted, found: Found) -> Absent | None:
        """Of "board and resign" the button "Resign" is only the one thing: what is pressed must say both."""
        node = self._node_of(found)
        sides = [] if want.target.quoted or want.verb not in POINTING else _JOINED.split(want.target.words)
        if len(sides) < _SIDES or node is None or node.c.role not in _PRESSED:
            return None
        own = (node.c.name, node.c.text, node.c.label, node.c.title, node.c.alt)
        told = {word for text in own if text for word in (*phrase(text).concepts, *phrase(text).stems)}
        if all(told & {*phrase(side).concepts, *phrase(side).stems} for side in sides):
            return None
        what = describe(node, self.view)
        return Absent(f"{what} is only a part of what {want.target.describe()} says", (what,))

    def _typed_text(self, want: Wanted) -> Found | None:
        """The one field in whose text a text stands that is to be selected."""
        target, said = want.target, phrase(want.target.words).plain
        if want.verb != "select_text" or target.kind != "text" or target.scope or not said:
            return None
        fields = [n for n in self.view.nodes if n.c.editable and n.c.visible and n.c.tag != "select"]
        saying = [n for n in fields if f" {said} " in f" {phrase(n.c.value or n.c.text).plain} "]
        inner = [n for n in saying if not any(n is not o and n.holds(o) for o in saying)]
        if len(inner) != 1:
            return None
        return Found(self._element(want, Hit(inner[0], 1.0, 1.0, 6, "text", "part", target.words), "", [], []))

    def _may_stand_there(self, hit: Hit, scopes: Sequence[Scope]) -> bool:
        """Whether it stands where the target says, in so far as the page says where that is."""
        said = [s for s in scopes if s.target.words and self.matcher.search(phrase(s.target.words), quoted=True)]
        return not said or bool(self.scoper.narrow([hit], said)[0])

    def _square(self, want: Wanted) -> Found | None:
        """The square of a board that is told by its row and column, the slot of a timetable by its day and hour."""
        place = crossing_of(want.target)
        node = square_at(*place, self.view) if place is not None else None
        node = slot_at(want.target, self.view) if node is None and want.verb in POINTING else node
        days = day_asked(want.target, self.view) if node is None else []
        node = days[0] if len(days) == 1 else node
        if node is None:
            return None
        hit = Hit(node, 1.0, 1.0, 8, "place", "same", want.target.words)
        return Found(self._element(want, hit, "where its row and its column meet", [], []))

    def _answered(self, want: Wanted, choice: _Choice) -> Resolution:
        if not choice.hits:
            return self._absent(want, choice.fitting)
        target = choice.want.target
        if target.every or (target.kind == "column" and want.verb in _TEXTUAL):
            return self._all(choice.want, choice.hits, choice.places)
        if (target.number or 1) > 1 or (target.rest and not self._is_one(choice)):
            return self._several(choice)
        return self._one(choice.want, choice.hits, choice.places)

    def _doing(self, want: Wanted, choice: _Choice) -> Resolution | None:
        """The control that does what the words say, where none is called so: "Complete sprint" finishes the sprint."""
        if choice.hits or want.verb != "click" or not names_a_deed(want.target):
            return None
        nodes, _ = doers(want.target.words, want.target.scope, self.view, self._place_of, surely=True)
        hits = [Hit(node, DONE_SO, 1.0, 6, "name", "synonym", node.says) for node in nodes]
        if len(hits) <= 1:
            return Found(self._element(want, hits[0], "it does that", [], [])) if hits else None
        said = f"{len(hits)} elements do what {want.target.describe()} says; name the row, section or position"
        elements = tuple(self._element(want, hit, "", hits, []) for hit in hits[:8])
        return Ambiguous(said, tuple(describe(hit.node, self.view) for hit in hits), elements)

    def _place_of(self, target: Target) -> Node | None:
        places = self._things(target)
        return places[0] if len(places) == 1 else None

    def answer_all(self, want: Wanted) -> tuple[ResolvedElement, ...] | Absent | Ambiguous:
        """What one target means, each thing by itself."""
        target = want.target
        css = raw_css(target.attributes)
        if css is not None:
            return (_by_selector(want, css),)
        choice = self._choose(want)
        if not choice.hits:
            return self._absent(want, choice.fitting)
        target = choice.want.target
        if not (target.every or target.rest or (target.number or 1) > 1):
            told = self._one(choice.want, choice.hits, choice.places)
            return (told.element,) if isinstance(told, Found) else told
        nodes = self._plural(choice)
        kept = chosen(nodes, target)
        if kept is None:
            return self._too_few(nodes)
        by_node = {hit.node: hit for hit in choice.hits}
        return tuple(
            self._element(
                choice.want,
                replace(by_node.get(node, choice.hits[0]), node=node),
                f"number {at} of {len(kept)}",
                [],
                choice.places,
            )
            for at, node in enumerate(kept, 1)
        )

    def _figure(self, want: Wanted, choice: _Choice) -> Found | Absent | None:
        """The element whose number tells how many there are, where the things themselves are not on the page."""
        nodes = self.collector.gather(choice.hits, choice.want.target) if choice.hits else list[Node]()
        if (total := self._shown_total(want, nodes)) is not None:
            return total
        if are_counted_things(want, nodes, choice.hits, self.view):
            return None
        for reading in wordings(want):
            told = self.answer(reading)
            if isinstance(told, Found) and told.element.ref is not None:
                node = self.view.of[(told.element.frame or 0, told.element.ref)]
                if is_figure(node):
                    bare = number_in(node, self.view)
                    return told if bare is None else self._told_by_number(want, bare)
        badges = self.owned.badges(badge) if (badge := counted_by_a_badge(want)) else []
        if len(badges) == 1:
            return Found(self._element(want, badges[0], "", badges, []))
        beside = self._beside_control(want, nodes[0]) if len(nodes) == 1 else None
        if beside is not None:
            return self._told_by_number(want, beside)
        return self._summed_up(want, nodes[0]) if len(nodes) == 1 else None

    def _shown_total(self, want: Wanted, nodes: Sequence[Node]) -> Found | None:
        """The one total that is shown of such things, or the number beside their name where not so many are listed."""
        totals = [] if want.target.scope else shown_totals(want, self.view)
        if len(totals) == 1 and not any(totals[0] is node or node.holds(totals[0]) for node in nodes):
            return self._told_by_number(want, totals[0])
        other = not want.target.scope and str(len(nodes)) != want.value
        shown = self.owned.badges(want.target.words) if other else []
        told = len(shown) == 1 and phrase(shown[0].node.c.text).plain == want.value
        return self._told_by_number(want, shown[0].node) if told else None

    def _summed_up(self, want: Wanted, thing: Node) -> Found | Absent | None:
        """The number that a summary of such things tells; where it tells none of just these, it is not one of them."""
        words = want.target.words
        if (told := told_in(thing, words, self.view)) is not None:
            return self._told_by_number(want, told)
        if not sums_up(thing, words):
            return None
        what = describe(thing, self.view)
        return Absent(f"{what} tells numbers, but not how many {want.target.describe()} there are", (what,))

    def _beside_control(self, want: Wanted, thing: Node) -> Node | None:
        """The number beside the one control that is called so, in the thing or the thing itself."""
        named = self.matcher.search(phrase(want.target.words), quoted=False)
        controls = {hit.node for hit in named if thing.holds(hit.node) and hit.node.interactive}
        return number_beside(controls.pop(), self.view) if len(controls) == 1 else None

    def _shown_count(self, want: Wanted) -> Found | None:
        """The number beside a name that counts what is in it."""
        for said in counted_kinds(want):
            if len(badges := self.owned.badges(said)) == 1:
                return self._told_by_number(want, badges[0].node)
        return None

    def _told_by_number(self, want: Wanted, node: Node) -> Found:
        hit = Hit(node, 1.0, 1.0, 6, "property", "same", want.target.words)
        return Found(self._element(want, hit, "the page tells the number", [], []))

    # --- choosing

    def _things(self, target: Target) -> list[Node]:
        """What a scope's target means that is chosen by its looks, a measure or a condition."""
        choice = self._choose(Wanted("", "target", target, "visible"))
        if not choice.hits:
            return records(target, self.view, self.scoper)
        if target.ordinal is not None or target.number is not None:
            return chosen(self._plural(choice), choice.want.target) or []
        nodes = [hit.node for hit in peers(choice.hits)]
        if not target.where:
            return nodes
        kept = [node for node in nodes if is_as_told(node, target, self.view, surely=True)]
        return kept or records(target, self.view, self.scoper) or nodes

    def _choose(self, want: Wanted) -> _Choice:
        """What the target means on this page; of a fact, the text of the thing's block that says it."""
        opening = pickers(want, self.view, self.scoper) or page_numbers(want, self.view)
        if opening := opening or dialog_titles(want, self.view):
            return _Choice(want, Fitting(opening, opening, opening), opening, [])
        if box := select_all(want, self.view):
            one = replace(want, target=want.target.model_copy(update={"every": False}))
            return _Choice(one, Fitting(box, box, box), box, [])
        choice = self._first_meant(want)
        told = self.told.find(want, choice.hits)
        named = [want.target.words, *(scope.target.words for scope in want.target.scope)]
        return _Choice(_told_by(want), choice.fitting, told, [words for words in named if words]) if told else choice

    def _first_meant(self, want: Wanted) -> _Choice:
        """The first reading of the target that means something on this page."""
        first, loose = None, False
        want = self._with_its_measure(self._as_one_name(want))
        for reading in readings(want):
            choice = self._read(reading)
            hits = self._valued(reading, [*choice.hits, *self._unseen_labels(reading, choice.fitting)])
            hits = [h for h in self._accounted(reading, hits) if reading is want or h.level != "weak"]
            hits = [hit for hit in hits if is_borne_out(want, reading, hit, self.view)]
            told = [] if hits or reading.exact else self._told_otherwise(reading)
            told = told or (self._told_at_first(want, hits) if reading is want else [])
            if told := [hit for hit in told if not does_nothing_of_it(want, reading, hit, self.view)]:
                return _Choice(_told_by(reading), choice.fitting, told, choice.places)
            if hits and not (reading is want and self._is_vague(hits)) and not (loose and not _is_whole(hits)):
                if reading is not want or not _is_loose(want, hits):
                    return replace(choice, hits=hits)
                loose = True
            first = first or replace(choice, hits=hits)
        assert first is not None  # a target has at least one reading
        if first.hits and not self._is_vague(first.hits):
            return first
        if not first.hits and (others := self._by_their_place(want)):
            return replace(first, hits=others)
        if not first.hits and (nameless := self._nameless(want)) is not None:
            return nameless
        hits, places = self._narrowed(self.surroundings.find(want), want)
        return replace(first, hits=hits, places=places) if hits else first

    def _by_their_place(self, want: Wanted) -> list[Hit]:
        """What only its place names: a choice, a headed field, what closes a message or sends a form, an entry."""
        chosen = choices(want, self.view) or headed_field(want, self.view, self.scoper)
        chosen = chosen or labelled_widgets(want, self.view)
        sent = senders(want, self.view) or sending(want, self.view) or log_in_form(want, self.view)
        return chosen or closers(want, self.view) or sent or entries(want, self.view)

    def _told_otherwise(self, want: Wanted) -> list[Hit]:
        """What its row or card names, or what is crossed out."""
        return self._narrowed(struck(want, self.view), want)[0] or self.owned.find(want)

    def _told_at_first(self, want: Wanted, hits: Sequence[Hit]) -> list[Hit]:
        """What its owner's row names, what is described by what it says, or chosen now, before the words are reread."""
        told = user_menu(want, hits, self.view)
        if not told and not self._is_named(hits):
            told = self.described.find(want.target, want.verb, verb_names(want.step))
        return self._better_told(want, hits) or told or self._chosen_now(want, hits)

    def _is_named(self, hits: Sequence[Hit]) -> bool:
        """Whether the page says the words themselves: then no description is to be read."""
        return any(hit.level in WHOLE and hit.source in _SELF_DESCRIBED | {"property", "group"} for hit in hits)

    def _better_told(self, want: Wanted, hits: Sequence[Hit]) -> list[Hit]:
        """What the row or card of the owner names, where all that was found only holds the words."""
        owned = any(scope.relation == "row_of" for scope in want.target.scope) and want.verb not in POINTING
        loose = all(hit.level in {"part", "described", "fuzzy"} and not hit.node.interactive for hit in hits)
        return self.owned.find(want) if owned and hits and loose else []

    def _chosen_now(self, want: Wanted, hits: Sequence[Hit]) -> list[Hit]:
        """What is selected or active, where the words ask for that."""
        told = self.chosen.find(want) if self.chosen.is_asked(want, hits) else []
        return [hit for hit in told if is_borne_out(want, want, hit, self.view)]

    def _nameless(self, want: Wanted) -> _Choice | None:
        """Pictures that nothing names, where the place tells which is meant."""
        tools = (r for r in readings(want) if r.target.kind == "icon" and r.target.scope and r.target.words in ICONS)
        for reading in (want, *tools):
            hits, places = self._narrowed(self.fitter.nameless(reading), reading)
            if len(hits) > 1 or (hits and reading.target.scope):
                return _Choice(reading, Fitting(hits, hits, hits), hits, places)
        return None

    def _as_one_name(self, want: Wanted) -> Wanted:
        """The target with its place as a part of its name, where the page has just that: "Balance after transfer"."""
        whole = joined(want)
        if whole is None:
            return want
        hits = self.matcher.search(phrase(whole.target.words), quoted=False)
        own = phrase(want.target.words)
        named = (hit for hit in hits if hit.node.c.visible and hit.level in WHOLE and hit.source in _SELF_DESCRIBED)
        both = any(
            written_so(own, phrase(hit.shown)) or set(own.concepts) & {*phrase(hit.shown).concepts} for hit in named
        )
        return whole if both else want

    def _with_its_measure(self, want: Wanted) -> Wanted:
        """The target with its measure as a part of its name, where the page has just that: "Longest distance"."""
        pick, words = want.target.pick, want.target.words
        if pick is None or not words or want.target.quoted:
            return want
        for most in GREATEST if pick.highest else LEAST:
            hits = self.matcher.search(phrase(f"{most} {words}"), quoted=True)
            shown = [hit for hit in hits if hit.node.c.visible and hit.source in _SELF_DESCRIBED]
            if any(hit.level in {"same", "case", "marks"} for hit in shown):
                return replace(want, target=want.target.model_copy(update={"words": f"{most} {words}", "pick": None}))
        return want

    def _unseen_labels(self, want: Wanted, tried: Fitting) -> list[Hit]:
        """Labels that only a screen reader tells, of values that are seen."""
        if not _asks_a_value(want) or any(hit.level in WHOLE for hit in tried.shown):
            return []
        labels = [hit for hit in tried.fitting if not hit.node.c.visible and hit.level in WHOLE]
        named = [hit for hit in labels if self._is_seen_value(hit, want)]
        return self._narrowed(named, want)[0]

    def _is_seen_value(self, hit: Hit, want: Wanted) -> bool:
        value = value_of_label(hit.node, want.target.words, want.value, self.view)
        return value is not None and value.c.visible

    def _accounted(self, want: Wanted, hits: list[Hit]) -> list[Hit]:
        """The hits that may be meant though their words differ, by what stands around them and by who says it how."""
        if want.target.quoted or not want.target.words:
            return hits
        return [hit for hit in hits if self.surroundings.allow(want, hit)]

    def _is_vague(self, hits: list[Hit]) -> bool:
        """Whether several say only a part of the author's words: another reading may tell which."""
        best = peers(hits)
        return len(best) > 1 and all(hit.level in {"described", "fuzzy"} for hit in best)

    def _valued(self, want: Wanted, hits: list[Hit]) -> list[Hit]:
        """The hits with the value in place of its label: a label alone is not what "the total is 5" asks about."""
        if want.verb == "select" and want.value:
            return _choice_called(want.value, best_each([self._list_beside(hit) for hit in hits]), self.view)
        if want.verb == "value" and want.target.kind in {"card", "item", "section", "group"}:
            return self._values_in(want, hits)
        if not _asks_a_value(want):
            return hits
        kept, labels = list[Hit](), set[Node]()
        for hit in hits:
            value = self._value_called(hit.node, want)
            if value is not None:
                kept.append(replace(hit, node=value, source="property"))
            elif want.value is not None and (
                is_header_row(hit.node, self.view) or is_label(hit.node, want.target.words, want.value)
            ):
                labels.add(hit.node)
                kept += [replace(hit, node=node, source="property") for node in said_beside(hit.node, want, self.view)]
            else:
                kept.append(hit)
        kept = best_each([hit for hit in kept if may_be_the_value(hit, want.target, labels, self.view)])
        figures = [hit for hit in kept if any(map(str.isdigit, hit.node.c.text or hit.node.c.value))]
        told = [hit for hit in figures if hit.source == "property"] if any(map(str.isdigit, want.value or "")) else []
        alone = len(told) == 1 and all(hit is told[0] or hit.node.holds(told[0].node) for hit in figures)
        return told if alone and len(figures) < len(kept) else kept

    def _value_called(self, label: Node, want: Wanted) -> Node | None:
        """The value of a label that says all the words, or all but the noun for the value."""
        names = value_names(want.target.words)
        return next((v for name in names if (v := value_of_label(label, name, want.value, self.view))), None)

    def _list_beside(self, hit: Hit) -> Hit:
        """The one list to choose from in the row that a text names; the hit itself where there is none."""
        row = None if hit.node.interactive else self.view.row(hit.node)
        inside = self.view.inside(row) if row is not None else ()
        lists = [n for n in inside if n.c.visible and (n.c.tag == "select" or n.c.role in {"combobox", "listbox"})]
        return replace(hit, node=lists[0]) if len(lists) == 1 else hit

    def _values_in(self, want: Wanted, hits: list[Hit]) -> list[Hit]:
        """For "the value of the Refunds tile": what stands beside its label in it."""
        found = []
        for hit in peers(hits):
            inside = [n for n in self.view.inside(hit.node) if n.c.visible]
            values = [v for n in inside if (v := value_of_label(n, want.target.words, want.value, self.view))]
            found.append(replace(hit, node=values[0]) if len(values) == 1 else hit)
        return best_each(found)

    def _read(self, want: Wanted) -> _Choice:
        target = want.target
        fitting = self.fitter.find(want)
        hits, places = self._narrowed(fitting.shown, want)
        if _asks_a_bare_item(want) and not any(hit.node.c.role in _OFFERED for hit in hits):
            hits = self._main_items() or hits
        if self._needs_blocks(want, hits):
            blocks, others = self._narrowed(self.fitter.blocks(want), want)
            hits, places = (blocks, others) if self._better(want, blocks, hits) else (hits, places)
        if target.pick is not None and hits:
            best = best_of(self._handled(hits, want), target.pick, self.view)
            hits = self._in_its_place(best, hits, target.ordinal) if want.verb == "visible" else best
        entry = target.kind == "item" and target.ordinal is not None and bool(target.scope) and not target.words
        if hits and (
            entry or target.pick is not None or target.kind == "column" or hits[0].source in {"list", "block"}
        ):
            hits = best_each([replace(hit, node=self.fitter.control_in(hit.node, want)) for hit in hits])
        if want.verb in _CLICKING and target.quoted and target.kind in _ENTRIES:
            hits = best_each([replace(hit, node=self._name_in(hit.node, target.words)) for hit in hits])
        return _Choice(want, fitting, hits, places)

    def _name_in(self, block: Node, words: str) -> Node:
        """What of a row or card answers to a click, where it is only the name; else the whole of it."""
        if block.interactive or block.c.clickable:
            return block
        said = phrase(words).plain
        inside = (n for n in self.view.inside(block) if n.c.visible and (n.c.clickable or n.interactive))
        named = inmost(n for n in inside if phrase(n.c.text).plain == said)
        return named[0] if len(named) == 1 else block

    def _in_its_place(self, best: list[Hit], hits: list[Hit], place: int | None) -> list[Hit]:
        """Of what is most so, what stands first or last of all of its make: "the cheapest product is listed first"."""
        if place not in (1, -1) or not best:
            return best
        make = (best[0].node.c.tag, best[0].node.parent)
        alike = in_order([hit.node for hit in hits if (hit.node.c.tag, hit.node.parent) == make], self.view)
        return [hit for hit in best if hit.node is alike[0 if place == 1 else -1]]

    def _handled(self, hits: list[Hit], want: Wanted) -> list[Hit]:
        """For "the larger box", the things that react to the mouse, where several do: not what is around them."""
        if want.target.words or want.target.kind not in {None, "element"} or want.verb not in POINTING:
            return hits
        handled = [hit for hit in hits if hit.node.interactive or hit.node.c.clickable]
        return handled if len(handled) > 1 else hits

    def _main_items(self) -> list[Hit]:
        """The rows or items of the list that the page is about, for "the first item"."""
        blocks = main_blocks(self.view, plain=True)
        return [Hit(n, 1.0, 1.0, 6, "block", "same", "") for n in blocks if not is_header_row(n, self.view)]

    def _narrowed(self, hits: list[Hit], want: Wanted) -> tuple[list[Hit], list[str]]:
        """The hits where the target says, as it says, and not meant before."""
        target = want.target
        kept, places = self.scoper.narrow(hits, target.scope)
        if not kept and target.kind == "item" and not target.words:
            kept = [Hit(n, 1.0, 1.0, 6, "block", "same", "") for n in self.scoper.on_board(target.scope)]
        if target.where:
            kept = [hit for hit in kept if keeps(hit.node, target.where, self.view)]
        return (self._unmeant(kept) if target.rest else kept), places

    def _unmeant(self, hits: list[Hit]) -> list[Hit]:
        """Without what was meant before; where nothing was, without what is chosen now or was touched last."""
        if self.meant:
            return [hit for hit in hits if (hit.node.frame.number, hit.node.c.ref) not in self.meant]
        before = {(was.role, was.name, was.element_id, was.ordinal) for was in self.touched}
        kept = [hit for hit in hits if not (hit.node.c.selected or hit.node.c.checked)]
        untouched = [
            hit
            for hit in kept
            if (hit.node.c.role, hit.node.c.name[:80], hit.node.c.element_id, self.view.twins(hit.node).index(hit.node))
            not in before
        ]
        return untouched if before else kept

    def _needs_blocks(self, want: Wanted, hits: list[Hit]) -> bool:
        """Whether a plain noun must be read as the repeated blocks of the page."""
        target = want.target
        counted = target.ordinal is not None or target.number is not None or target.pick is not None
        plain = target.every or target.rest or bool(target.where or target.scope)
        if not target.words or target.attributes or target.kind not in _BLOCKS or want.whole:
            return False
        if target.pick is None and not ((counted or plain) and _is_block(target.words)):
            return False
        if not (counted or target.every) and len(phrase(target.words).tokens) > 1:
            return False  # "the direct messages" of a person are not whichever message is theirs
        if not target.scope and whole_family([hit.node for hit in hits], target.words, self.view):
            return counted
        if target.pick is not None:
            return len(best_of(hits, target.pick, self.view, least=2)) == 0
        return len(hits) < max(abs(target.ordinal or 1), target.number or 1)

    def _better(self, want: Wanted, blocks: list[Hit], hits: list[Hit]) -> bool:
        return len(blocks) > len(hits) or (want.target.pick is not None and bool(blocks))

    def _plural(self, choice: _Choice) -> list[Node]:
        """The things that the target counts or takes all of, in the order one reads them."""
        target = choice.want.target
        if target.every or target.rest or target.where:
            nodes = self.collector.gather(choice.hits, target)
        else:
            nodes = [hit.node for hit in self._counted_hits(choice.want, choice.hits)]
        whole = [n for n in nodes if not any(o is not n and n.holds(o) for o in nodes)] if target.words else nodes
        return in_order(whole, self.view)

    def _several(self, choice: _Choice) -> Resolution:
        """One locator for "the first two" or "the others"."""
        nodes = self._plural(choice)
        kept = chosen(nodes, choice.want.target)
        if kept is None:
            return self._too_few(nodes)
        return self._covered(choice.want, choice.hits, choice.places, kept)

    def _is_one(self, choice: _Choice) -> bool:
        return len(self._plural(choice)) == 1

    def _too_few(self, nodes: Sequence[Node]) -> Absent:
        return Absent(f"there are only {len(nodes)} of them", tuple(describe(node, self.view) for node in nodes[:5]))

    def _in_region(self, want: Wanted) -> Resolution | None:
        """For "… is shown under X": what stands in the place and says what is expected, else the place itself."""
        scope, *outer = [Scope(relation="in", target=want.target)] if want.target.words else want.target.scope
        places = [one for one in self.scoper.best(scope.target, outer) if not self._is_left_by_a_deed(one, scope)]
        if not places or (want.target.words and is_header_row(places[0].node, self.view)):
            return None
        said = phrase(want.value or "")
        inside = [n for place in places for n in self.view.nodes if place.holds(n) and n.c.visible and n.c.text]
        saying = [n for n in inside if said.plain and f" {said.plain} " in f" {phrase(n.c.text).plain} "]
        parts = inmost(saying)
        if want.claimed and want.target.words and parts and all(is_no_value(n, self.view) for n in parts):
            return None
        smallest = parts[0] if parts else None
        node = smallest if smallest and not want.target.words else self._told_by_place(want, scope, places[0])
        hit = Hit(node, places[0].words, 1.0, 6, "place", "same", scope.target.words)
        return self._found(want, hit, "in the place that is named", [], [scope.target.words])

    def _is_left_by_a_deed(self, place: Place, scope: Scope) -> bool:
        """Whether a card is named only by a button that takes things elsewhere: "Add to cart" stands in no cart."""
        inside = (self.view.nodes[at] for span in place.inside for at in span)
        return is_only_in_a_deed(scope.target.words, [place.node, *inside])

    def _told_by_place(self, want: Wanted, scope: Scope, place: Place) -> Node:
        """What says it in the card that is the place, the text under a field, else the place itself."""
        if scope.relation in {"below", "after"} and place.node.c.editable:
            return text_under(place.node, self.view) or place.node
        box = self._box(place)
        said = said_beside(box, want, self.view) if want.target.words else []
        return said[0] if len(said) == 1 else box

    def _box(self, place: Place) -> Node:
        """The element that holds the place."""
        if place.shape != "section":
            return place.node
        return next((up for up in place.node.ancestors() if up.c.tag != "header"), place.node)

    # --- answering

    def _one(self, want: Wanted, hits: list[Hit], places: list[str]) -> Resolution:
        target = want.target
        if target.ordinal is not None or target.number is not None:
            return self._counted(want, hits, places)
        kept = self._collapsed(want, hits)
        best = peers(kept) if target.words or target.attributes else kept
        if want.claimed:
            best = self._suited(best, target)
        if _is_any_of_a_kind(want) or _is_one_of_the_chosen(want):
            best = _saying_it(best, want) or best
        if target.kind in CONTAINER_KINDS:
            best = _smallest(best)
        if target.kind == "list" and _is_any_of_a_kind(want):
            best = _not_apart([*best, *self._tables(best)])
        if _is_about_a_place(want, best) and (told := self._in_region(want)) is not None:
            return told
        described = not target.quoted and (want.verb in CHECKS or not target.words)
        settled = settle(best, want.verb, self.view, self.touched, described=described, sides=target.sides)
        if len(settled.hits) == 1:
            hit = self._saying_beside(want, settled.hits[0])
            return self._found(want, hit, settled.by, kept, places)
        if len(right := self.scoper.right_after(settled.hits, target.scope)) == 1:
            return self._found(want, right[0], "right after the words of its row", kept, places)
        if _is_any_of_a_kind(want):
            hit, by = _saying(settled.hits, want)
            return self._found(want, hit, by, kept, places)
        return self._ambiguous(want, settled.hits, kept, places)

    def _suited(self, hits: list[Hit], target: Target) -> list[Hit]:
        """What may be a message where one is asked for; of headings that nothing names, those of what it is about."""
        if target.kind == "heading" and not target.words:
            return [hit for hit in hits if not _is_marginal(hit.node)] or hits
        asked = asks_a_message(target)
        return ([hit for hit in hits if may_be_message(hit.node, self.view)] if asked else []) or hits

    def _saying_beside(self, want: Wanted, hit: Hit) -> Hit:
        """The part of a row or card that says what is expected of it, where the words name the row, not the part."""
        said = said_beside(hit.node, want, self.view) if hit.source not in _TELLING else []
        return replace(hit, node=said[0]) if len(said) == 1 else hit

    def _tables(self, lists: list[Hit]) -> list[Hit]:
        """The tables, which people call lists, too."""
        tables = [n for n in self.view.nodes if n.c.visible and (n.c.tag == "table" or n.c.role in {"grid", "table"})]
        return [replace(lists[0], node=node) for node in tables]

    def _collapsed(self, want: Wanted, hits: list[Hit]) -> list[Hit]:
        if want.target.kind in CONTAINER_KINDS:
            return best_each(hits)
        return collapse(hits, for_text=want.verb in CHECKS)

    def _counted_hits(self, want: Wanted, hits: list[Hit]) -> list[Hit]:
        """What one counts: each thing once, as one reads them, two links of one card to one address as one."""
        target = want.target
        kept = self._collapsed(want, hits)
        best = peers(kept) if target.words or target.attributes else kept
        if target.pick is None and target.kind == "row":
            best = without_headers(best, self.view)
        if target.looks and not target.words and want.verb in _CLICKING:
            best = [hit for hit in best if hit.node.interactive or hit.node.c.clickable] or best
        by_node = {hit.node: hit for hit in best}
        ordered: dict[object, Hit] = {}
        for node in in_order(list(by_node), self.view):
            row = self.view.row(node) if node.c.href else None
            ordered.setdefault((node.c.href, row) if row is not None else node, by_node[node])
        return list(ordered.values())

    def _counted(self, want: Wanted, hits: list[Hit], places: list[str]) -> Resolution:
        best = self._counted_hits(want, hits)
        kept = chosen([hit.node for hit in best], want.target)
        if kept is None and best:
            alike = self._of_its_make(hits, best[0].node)
            best = alike if len(alike) > len(best) else best
            kept = chosen([hit.node for hit in best], want.target)
        if kept is None and len(best) == 1 and (parts := parts_of_a_field(best[0].node, self.view)):
            best = [replace(best[0], node=node) for node in parts]
            kept = chosen(parts, want.target)
        if kept is None:
            only = best[0] if len(best) == 1 and self._is_the_nth(best[0].node, want.target) else None
            by = "the one that the attribute tells"
            return self._found(want, only, by, hits, places) if only else self._too_few([hit.node for hit in best])
        ordinal = want.target.ordinal or 1
        at = next(place for place, hit in enumerate(best) if hit.node is kept[0])
        best[at] = self._saying_beside(want, best[at])
        by = f"number {at + 1} of {len(best)}" if ordinal > 0 else f"number {-ordinal} from the end of {len(best)}"
        return self._found(want, best[at], by, hits, places)

    def _is_the_nth(self, node: Node, target: Target) -> bool:
        """`the second list with id "to"`: whether what the attribute tells is the second list of the page."""
        if target.ordinal is None or target.kind is None or not is_identified(target.attributes):
            return False
        alike = [n for n in self.view.nodes if n.c.visible and kind_fit(n, target.kind, self.view) >= GOOD_FIT]
        return chosen(in_order(alike, self.view), target) == [node]

    def _of_its_make(self, hits: list[Hit], first: Node) -> list[Hit]:
        """All the hits of one make side by side, however well each is named: "1 star", "2 stars", "3 stars"."""
        make = (first.c.tag, first.c.role, first.parent)
        by_node = {h.node: h for h in hits if (h.node.c.tag, h.node.c.role, h.node.parent) == make}
        return [by_node[node] for node in in_order(list(by_node), self.view)]

    def _all(self, want: Wanted, hits: list[Hit], places: list[str]) -> Resolution:
        nodes = self.collector.gather(hits, want.target)
        if not nodes:
            return Absent("only headers are there", ())
        nodes = self._headed(nodes) if want.verb == "order" else nodes
        kept = chosen(in_order(nodes, self.view), want.target)
        return self._too_few(nodes) if kept is None else self._covered(want, hits, places, nodes)

    def _headed(self, nodes: list[Node]) -> list[Node]:
        """What stands under a header that is all that was found: things are sorted by what their cells say."""
        headers = list(dict.fromkeys(up for node in nodes if (up := _header_of(node)) is not None))
        if len(headers) != 1 or any(
            not (node.holds(headers[0]) or headers[0].holds(node)) for node in nodes if node not in headers
        ):
            return nodes
        table = table_of(headers[0])
        cells = self.collector.column(headers[0].c.name or headers[0].c.text, quoted=True)
        shown = [hit.node for hit in cells if hit.node.c.visible and table_of(hit.node) is table]
        return [node for node in shown if not sums_up_rows(node)] or nodes

    def _covered(self, want: Wanted, hits: list[Hit], places: list[str], nodes: list[Node]) -> Resolution:
        """One locator for exactly these things."""
        proposal = self.collector.locate(sorted(nodes, key=lambda n: n.index), hints=[want.target.words, *places])
        first = next((hit for hit in hits if hit.node in set(nodes)), hits[0])
        if proposal is None:
            return Ambiguous(
                f"no one locator means these {len(nodes)} elements and nothing else",
                tuple(describe(node, self.view) for node in nodes[:8]),
                tuple(self._element(want, replace(first, node=node), "", hits, places) for node in nodes[:8]),
            )
        element = self._build(want, first, nodes[0], (proposal,), f"all {len(nodes)} that match", ())
        return Found(element.model_copy(update={"many": True}))

    def _ambiguous(self, want: Wanted, hits: list[Hit], kept: list[Hit], places: list[str]) -> Ambiguous:
        hits = sorted(hits, key=lambda hit: hit.node.index)
        return Ambiguous(
            f"{len(hits)} elements fit {want.target.describe()} equally well; name its row, section or position",
            tuple(describe(hit.node, self.view) for hit in hits[:8]),
            tuple(self._element(want, hit, "", kept, places) for hit in hits[:8]),
        )

    def _absent(self, want: Wanted, tried: Fitting) -> Absent:
        """Why nothing is meant, from the step that lost the last candidate."""
        missing = self._missing(want, tried)
        return replace(missing, vain=self.vain.why(want, elsewhere=missing.elsewhere) or self._filled(want))

    def _filled(self, want: Wanted) -> str:
        """What the property of a record says that is expected to be empty: "the driver of PX-101 is empty"."""
        place, *outer = want.target.scope or [Scope(relation="in", target=Target())]
        if not asks_for_nothing(want) or not (outer or place.target.scope):
            return ""
        asked = place.target.model_copy(update={"scope": (*place.target.scope, *outer)})
        told = self.answer(replace(want, target=asked, verb="text", value=None))
        if not isinstance(told, Found) or told.source != "property" or told.element.ref is None:
            return ""
        shown = self.view.of[(told.element.frame or 0, told.element.ref)].c.text
        return f'it shows "{short(shown)}"' if shown.strip() and not says_nothing(shown) else ""

    def _missing(self, want: Wanted, tried: Fitting) -> Absent:
        said = want.target.describe()
        raw, fitting, shown = tried.raw, tried.fitting, tried.shown
        if shown and not want.target.scope:
            return Absent(f"{describe(shown[0].node)} is on the page, but not as {said} says", self._nearest(shown))
        if shown:
            scope = "; ".join(f"{s.relation.replace('_', ' ')} {s.target.describe()}" for s in want.target.scope)
            what = describe(shown[0].node)
            return Absent(f"{what} is on the page, but not {scope}", self._nearest(shown), elsewhere=True)
        if fitting:
            return Absent(
                f"{describe(fitting[0].node)} is in the page but not shown", self._nearest(fitting), hidden=True
            )
        seen = [hit for hit in raw if hit.node.c.visible and hit.words >= FLOOR] if want.target.words else []
        if seen:
            best = max(seen, key=lambda hit: hit.words)
            return Absent(
                f"{describe(best.node)} has the words but is not what is meant by {said}", self._nearest(seen)
            )
        return Absent(f"nothing on the page is called {said}", self._alike(want))

    def _nearest(self, hits: list[Hit]) -> tuple[str, ...]:
        best = sorted(hits, key=lambda hit: -hit.words)[:20]
        return tuple(dict.fromkeys(describe(hit.node, self.view) for hit in best))[:5]

    def _alike(self, want: Wanted) -> tuple[str, ...]:
        """Shown things of the wanted kind, when no words agree; first those that share most words."""
        stems = set(phrase(want.target.words).stems)
        fitting = [
            n
            for n in self.view.nodes
            if n.c.visible and n.interactive and fit(n, want.target.kind, want.verb, self.view) >= LIKELY_FIT
        ]
        alike = sorted(fitting, key=lambda n: -len(stems & set(phrase(n.c.name or n.c.text[:80]).stems)))
        said = (describe(node) for node in alike if node.says or node.c.label)
        return tuple(dict.fromkeys(islice(said, 10)))[:5]

    # --- building

    def _found(self, want: Wanted, hit: Hit, by: str, others: list[Hit], places: list[str]) -> Found | Absent:
        """The element; of an expectation, only what is surely asked about or says what is expected."""
        hit = replace(hit, node=self._link_of(want, saying_part(want, hit.node, self.view)))
        element = self._element(want, hit, by, others, places)
        node = self.view.of[(element.frame or 0, element.ref or 0)]
        if is_sure(want, replace(hit, node=node), self.view):
            return Found(element, hit.source, hit.level)
        what = describe(node, self.view)
        said = not want.value or says(node, want.value, self.view)
        lacks = "is not what is asked for" if said else f'does not say "{short(want.value or "")}"'
        return Absent(f"{what} comes closest, but {lacks}", (what,))

    def _link_of(self, want: Wanted, node: Node) -> Node:
        """The one link of a row that is called just so, for a click on the row where nothing hears that."""
        if want.verb != "click" or want.target.kind not in _ENTRIES or node.interactive or node.c.clickable:
            return node
        said = phrase(want.target.words)
        links = [n for n in self.view.inside(node) if n.c.visible and n.c.role == "link"]
        called = [n for n in links if said.plain and match(said, phrase(n.says)).level in WHOLE]
        return called[0] if len(called) == 1 else node

    def _element(self, want: Wanted, hit: Hit, by: str, others: list[Hit], places: list[str]) -> ResolvedElement:
        node = hit.node
        if want.verb in {"text", "remember", "value"} and want.target.kind in {None, "text", "element"}:
            node = whole_figure(value_beside(node, want.target.words, want.value, self.view), want.value)
        own_words = hit.source in _SELF_DESCRIBED and bool(want.target.words) and node is hit.node
        avoid = not own_words and want.verb in CHECKS
        hints = [*places, want.target.words] if want.target.kind in CONTAINER_KINDS else places
        ways = self.proposer.propose(node, hints=[h for h in hints if h], avoid_text=avoid)
        return self._build(want, hit, node, ways, by, self._rejected(hit, others))

    def _build(
        self, want: Wanted, hit: Hit, node: Node, ways: Sequence[Proposal], by: str, rejected: tuple[Rejected, ...]
    ) -> ResolvedElement:
        return ResolvedElement(
            step_id=want.step_id,
            part=want.part,
            locator=ways[0].locator,
            spare=tuple(way.locator for way in ways[1:]),
            tier=hit.tier,
            confidence=round(min(1.0, hit.score), 3),
            stability=stability(node, ways[0], self.view),
            fingerprint=with_look_alikes(node, self.view),
            reason=_reason(want.target, hit, node, by),
            alternatives=rejected,
            ref=node.c.ref,
            frame=node.frame.number,
            document=node.frame.document,
        )

    def _rejected(self, hit: Hit, others: list[Hit]) -> tuple[Rejected, ...]:
        lost = sorted((other for other in others if other.node is not hit.node), key=lambda other: -other.score)[:5]
        return tuple(Rejected(what=describe(o.node, self.view), reason=_why_lost(o, hit), tier=o.tier) for o in lost)


def _why_lost(lost: Hit, won: Hit) -> str:
    if not lost.node.c.enabled and won.node.c.enabled:
        return "disabled"
    if lost.node.c.covered and not won.node.c.covered:
        return "covered by something else"
    if lost.score >= won.score - 0.005:
        return "as good in words, settled by place"
    return (
        f"its words agree less ({lost.level}, {lost.score:.2f})"
        if lost.words < won.words
        else f"less the kind that is meant ({lost.score:.2f})"
    )


def _reason(target: Target, hit: Hit, node: Node, by: str) -> str:
    if not target.words:
        said = f"{describe(node)} is the {target.kind or 'element'} asked for"
    elif hit.level == "same":
        said = f'its {hit.source} is "{short(hit.shown)}"'
    else:
        said = f'its {hit.source} "{short(hit.shown)}" agrees with "{short(target.words)}" ({hit.level})'
    return f"{said}; {by}" if by else said


def _asks_a_region(want: Wanted) -> bool:
    """Whether it is asked what a place says, and nothing in it is named."""
    target = want.target
    nothing = not target.words and not target.attributes and target.kind in {None, "element", "text"}
    placed = (
        len(target.scope) > 0
        and target.scope[0].relation in {"in", "below", "after"}
        and bool(target.scope[0].target.words)
    )
    return nothing and placed and want.verb in {"text", "visible"} and target.ordinal is None and not target.every


def _is_about_a_place(want: Wanted, hits: Sequence[Hit]) -> bool:
    """Whether the words name a link or a heading, but what is asked is what stands under it: "the cart lists …"."""
    if want.verb != "text" or want.target.quoted or want.target.kind not in {None, "element"} or not want.value:
        return False
    return bool(hits) and all(
        hit.source != "property"
        and hit.level in WHOLE - {"synonym"}
        and not hit.node.c.editable
        and (hit.node.interactive or hit.node.c.role == "heading")
        and hit.node.c.role not in CHECKABLE
        and phrase(want.value).plain not in phrase(hit.node.c.text).plain
        for hit in hits
    )


def _is_any_of_a_kind(want: Wanted) -> bool:
    """Whether nothing but a kind is named in what is expected: "the heading says X" means that a heading does."""
    target = want.target
    bare = not (target.words or target.attributes or target.looks or target.where or target.pick)
    anywhere = target.kind in {None, "element"} and any(scope.relation == "column" for scope in target.scope)
    return bare and want.verb == "text" and (target.kind in _ANY_OF or anywhere) and bool(want.value)


def _is_beside_itself(target: Target, node: Node) -> bool:
    """Whether it is what another thing is said to stand beside: "the link to the right of Reset" is not Reset."""
    beside = (scope.target for scope in target.scope if scope.relation not in {"in", "row_of", "column"})
    names = {phrase(name).plain for name in (node.c.name, node.c.text, node.c.label) if name}
    return any(phrase(place.words).plain in names for place in beside if place.words)


def _is_one_of_the_chosen(want: Wanted) -> bool:
    """Whether what is chosen now is asked for by its kind: each group of tabs has one that is."""
    target = want.target
    state = target.where[0].state if len(target.where) == 1 and not target.where[0].negated else ""
    return want.verb == "text" and state == "selected" and not target.words and not target.scope


def _asks_a_bare_item(want: Wanted) -> bool:
    """Whether an item is counted of which nothing else is said: "the first item"."""
    target = want.target
    bare = not (target.words or target.attributes or target.looks or target.where or target.pick or target.scope)
    return bare and target.kind in {"item", "card"} and target.ordinal is not None


def _not_apart(hits: list[Hit]) -> list[Hit]:
    """The lists that are no menus, bars or messages beside what the page is about, unless there are no others."""
    return [hit for hit in hits if not is_apart(hit.node)] or hits


def _is_marginal(node: Node) -> bool:
    """Whether it stands beside or below what the page is about."""
    return any(up.c.role in _MARGINS or up.c.tag in _MARGIN_TAGS for up in node.ancestors())


def _saying_it(hits: Sequence[Hit], want: Wanted) -> list[Hit]:
    """The one that says just what is expected; none where several do."""
    said = phrase(want.value or "").plain
    saying = [hit for hit in hits if said and phrase(hit.node.c.text).plain == said]
    return saying if len(saying) == 1 else []


def _saying(hits: Sequence[Hit], want: Wanted) -> tuple[Hit, str]:
    """Of several things of the kind, the one that says it, else the chief one."""
    said = phrase(want.value or "")
    for hit in hits:
        if said.plain and f" {said.plain} " in f" {phrase(hit.node.c.text).plain} ":
            return hit, f"the {want.target.kind} that says it, of {len(hits)}"
    chief = min(hits, key=lambda hit: (hit.node.c.level or len(hits), hit.node.index))
    return chief, f"the first of {len(hits)}: none says it"


def _asks_a_value(want: Wanted) -> bool:
    """Whether the words name a property whose value is read, not the text itself."""
    target = want.target
    named = bool(target.words) and not target.quoted and not target.attributes and not target.every
    return named and want.verb in {"text", "remember", "value", "changed"} and target.kind in {None, "text", "element"}


def _stands_in(thing: Node, node: Node) -> bool:
    return thing is node or thing.holds(node)


def _told_by(want: Wanted) -> Wanted:
    """The target without the kind and the places that its row or card has settled."""
    return replace(want, target=want.target.model_copy(update={"kind": None}))


def _smallest(hits: list[Hit]) -> list[Hit]:
    """Containers without those that hold another of them."""
    return [h for h in hits if not any(o.node is not h.node and h.node.holds(o.node) for o in hits)]


def _choice_called(value: str, hits: list[Hit], view: View) -> list[Hit]:
    """Of the radio buttons of a group, the one that is called like what is to be selected."""
    if len(hits) == 1 and hits[0].node.c.role in _GROUPS:
        inside = [n for n in view.inside(hits[0].node) if n.c.role == "radio" and _is_called_so(n, value, view)]
        return [replace(hits[0], node=inside[0])] if len(inside) == 1 else hits
    if len(hits) == 1 and (headed := _in_its_row(hits[0].node, view)):
        crossing = [n for n in headed if match(phrase(value), phrase(n.c.column)).level in WHOLE]
        return [replace(hits[0], node=crossing[0])] if len(crossing) == 1 else hits if crossing else []
    if len(hits) <= 1 or any(hit.node.c.role != "radio" for hit in hits):
        return hits
    return [hit for hit in hits if _is_called_so(hit.node, value, view)] or hits


def _in_its_row(node: Node, view: View) -> list[Node]:
    """The radio buttons in the row that a text heads, each below a header of its own: a grid of questions."""
    row = view.row(node)
    if row is None or ((node.interactive or node.c.editable) and node.c.role != "radio"):
        return []
    radios = [n for n in view.inside(row) if n.c.role == "radio"]
    return radios if all(n.c.column for n in radios) and len(radios) > 1 else []


def _is_called_so(radio: Node, value: str, view: View) -> bool:
    name = radio.c.label or radio.c.name or view.beside(radio)
    return match(phrase(value), phrase(name)).level in WHOLE


def _is_loose(want: Wanted, hits: Sequence[Hit]) -> bool:
    """Whether a claim is only described by what was found, whose words may fit better when they are read otherwise."""
    return want.verb in CHECKS and all(hit.level in {"described", "fuzzy"} for hit in hits)


def _is_whole(hits: Sequence[Hit]) -> bool:
    """Whether every word is accounted for by some hit."""
    return any(hit.level in WHOLE for hit in hits)


def _is_block(words: str) -> bool:
    """Whether the noun is one that repeated blocks are called by."""
    stems = phrase(words).stems
    return bool(stems) and (stems[-1] == STEP or any(stem(noun) == stems[-1] for noun in BLOCKS))


def _by_selector(want: Wanted, css: str, why: str = "") -> ResolvedElement:
    """What the author gave as a selector that only the browser can read, or the whole page."""
    return ResolvedElement(
        step_id=want.step_id,
        part=want.part,
        locator=Locator(parts=(LocatorPart(by="css", value=css),)),
        tier=8,
        confidence=0.9,
        stability="volatile",
        fingerprint=Fingerprint(tag=""),
        reason=why or f"the requirement gives the selector {css!r}",
        many=want.target.every,
    )


def _header_of(node: Node) -> Node | None:
    """The header of a column that a node is, or stands in: the link that sorts by it."""
    return next((up for up in (node, *node.ancestors()) if heads_column(up)), None)
