"""What the author's targets mean on the page as one look saw it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from pacts.domain.element import Fingerprint, Locator, LocatorPart, Rejected, ResolvedElement
from pacts.domain.page import Snapshot
from pacts.domain.plan import CHECKS, Kind, Scope, Target, Verb
from pacts.eyes.attributes import has_attributes, raw_css
from pacts.eyes.collection import Collector
from pacts.eyes.describe import describe, short
from pacts.eyes.fingerprint import fingerprint_of
from pacts.eyes.kinds import CHECKABLE, CONTAINER_KINDS, LEAST_FIT, LIKELY_FIT, fit, kind_fit
from pacts.eyes.locators import Proposal, Proposer
from pacts.eyes.matching import Hit, Matcher
from pacts.eyes.scopes import Place, Scoper
from pacts.eyes.settle import collapse, peers, settle
from pacts.eyes.stability import stability
from pacts.eyes.value_of import value_beside
from pacts.eyes.view import Node, View
from pacts.eyes.words import phrase

FLOOR: Final = 0.5
"""A lower score is no match: the target is absent."""
QUOTED_FLOOR: Final = 0.56
"""The same for words in quotes, which the page should show."""
_POINTING: Final = frozenset({"click", "double_click", "right_click", "hover", "download", "press", "focus"})
_TEXTUAL: Final = frozenset({"text", "count", "cell", "order", "attribute", "remember"})
_HIDDEN_IS_FINE: Final = frozenset({"upload"})
_LITERAL_KINDS: Final = frozenset({None, "element", "text", "alert", "heading"})
_UPWARDS: Final = 6
"""How far above a text the thing that is clicked may be."""
_WIDE_KINDS: Final = frozenset({"field", "text", "icon", "section", "group", "menu", "alert"})
"""Kinds of several makes: a dropdown is counted among the fields, but no link among the buttons."""
_SELF_DESCRIBED: Final = frozenset({"name", "text", "label", "alt", "beside", "title", "aria-label"})


@dataclass(frozen=True, slots=True)
class Wanted:
    """A target of a step that is to be found."""

    step_id: str
    part: Literal["target", "destination"]
    target: Target
    verb: Verb
    value: str | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """The element that is meant."""

    element: ResolvedElement


@dataclass(frozen=True, slots=True)
class Absent:
    """Nothing on the page is meant."""

    reason: str
    nearest: tuple[str, ...]
    """What comes closest, in words."""


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
) -> tuple[Resolution, ...]:
    """What each target means on the page: found, absent or ambiguous, in the order given.

    Args:
        wanted: the targets; all are answered from the one look.
        snapshot: the look.
        tier_order: the eight tiers, the preferred one first.
        test_id_attributes: attributes that count as test ids.
        touched: what earlier steps used, the last one last; it settles which of two equal forms is meant.
    """
    resolver = _Resolver(snapshot, tier_order, test_id_attributes, touched)
    return tuple(resolver.answer(one) for one in wanted)


class _Resolver:
    def __init__(
        self,
        snapshot: Snapshot,
        tier_order: Sequence[int],
        test_id_attributes: Sequence[str],
        touched: Sequence[Fingerprint],
    ) -> None:
        self.view = View(snapshot)
        self.matcher = Matcher(self.view, tier_order, test_id_attributes)
        self.scoper = Scoper(self.view, self.matcher)
        self.proposer = Proposer(self.view, tier_order=tier_order, test_id_attributes=test_id_attributes)
        self.collector = Collector(self.view, self.proposer)
        self.touched = touched

    def answer(self, want: Wanted) -> Resolution:
        css = raw_css(want.target.attributes)
        if css is not None:
            return Found(_by_selector(want, css))
        if _asks_a_region(want) and (told := self._in_region(want)) is not None:
            return told
        raw = self._raw(want)
        fitting = [hit for hit in self._fitted(raw, want) if hit.score >= _floor(want.target)]
        shown = [hit for hit in fitting if self._usable(hit.node, want.verb)]
        scoped, places = self.scoper.narrow(shown, want.target.scope)
        if not scoped:
            return self._absent(want, raw, fitting, shown)
        if want.target.every or (want.target.kind == "column" and want.verb in _TEXTUAL):
            return self._all(want, scoped, places)
        return self._one(want, scoped, places)

    def _in_region(self, want: Wanted) -> Resolution | None:
        """For "… is shown under X": what stands in the place and says what is expected, else the place itself."""
        scope, *outer = [Scope(relation="in", target=want.target)] if want.target.words else want.target.scope
        places = self.scoper.best(scope.target, outer)
        if not places:
            return None
        said = phrase(want.value or "")
        inside = [n for place in places for n in self.view.nodes if place.holds(n) and n.c.visible and n.c.text]
        saying = [n for n in inside if said.plain and f" {said.plain} " in f" {phrase(n.c.text).plain} "]
        smallest = next((n for n in saying if not any(n is not o and n.holds(o) for o in saying)), None)
        node = smallest if smallest and not want.target.words else self._box(places[0])
        hit = Hit(node, places[0].words, 1.0, 6, "place", "same", scope.target.words)
        return Found(self._element(want, hit, "in the place that is named", [], [scope.target.words]))

    def _box(self, place: Place) -> Node:
        """The element that holds the place."""
        if place.shape != "section":
            return place.node
        return next((up for up in place.node.ancestors() if up.c.tag != "header"), place.node)

    # --- finding

    def _raw(self, want: Wanted) -> list[Hit]:
        """Everything that carries the words, or everything of the kind when there are none."""
        target = want.target
        said = phrase(target.words)
        if target.attributes:
            nodes = [n for n in self.view.nodes if has_attributes(n, target.attributes)]
            hits = [Hit(n, 1.0, 1.0, 7 if n.c.test_ids else 8, "attribute", "same", target.describe()) for n in nodes]
            return (
                hits
                if not said.plain
                else [h for h in hits if self.matcher.measure(said, h.node, quoted=False, literal=False)]
            )
        if not said.text:
            return [Hit(n, 1.0, 1.0, 6, "kind", "same", target.kind or "") for n in self.view.nodes]
        hits = self.matcher.search(said, quoted=target.quoted, literal=_literal(want))
        if target.every and not target.quoted and (members := self.collector.members(target, hits, self.scoper)):
            return members
        if not target.quoted and target.kind in _LITERAL_KINDS:
            hits = hits + self.matcher.messages(said)
        return hits + self._holders(hits, target) + self._columns(want)

    def _fitted(self, hits: Sequence[Hit], want: Wanted) -> list[Hit]:
        """The hits of the right kind; a text in a clickable thing stands for the thing."""
        target, verb = want.target, want.verb
        rated = []
        for hit in hits:
            if hit.source == "column":
                rated.append(hit)
                continue
            own = self._promoted(hit, want)
            how_well = fit(own.node, target.kind, verb, self.view)
            if how_well > 0:
                rated.append(replace(own, fit=how_well))
        rated = _best_each(rated)
        if not target.words and not target.attributes:
            return self._of_kind(rated, target)
        return rated

    def _of_kind(self, hits: list[Hit], target: Target) -> list[Hit]:
        """For "the last row", "the second field": the best fitting make of the kind, header rows left out."""
        kept = [hit for hit in hits if hit.fit >= LEAST_FIT]
        if target.kind in {"row", "item", "card"}:
            kept = _without_headers(kept, self.view)
            bodies = [hit for hit in kept if hit.node.c.role == "row" or hit.node.c.tag == "tr"]
            return bodies if bodies and target.kind == "row" else kept
        best = max((hit.fit for hit in kept), default=0.0)
        return [hit for hit in kept if hit.fit >= best - (0.15 if target.kind in _WIDE_KINDS else 0.03)]

    def _promoted(self, hit: Hit, want: Wanted) -> Hit:
        """The clickable thing around a text, where clicking it is clicking the text."""
        node = hit.node
        if want.target.kind in CONTAINER_KINDS or node.interactive:
            return hit
        if want.verb not in _POINTING and want.target.kind in {"text", "heading", "alert", "image"}:
            return hit
        if hit.source in {"id", "class"}:
            return hit
        for steps, up in enumerate(node.ancestors()):
            if steps >= _UPWARDS or (
                up in self.view.row_nodes and not up.interactive and up.index in self.view.has_interactive
            ):
                break
            if up.interactive and not up.c.editable and up.c.tag not in {"select", "table"}:
                return replace(hit, node=up) if self._is_its_name(hit, up) else hit
            if up.c.clickable and want.verb in _POINTING and up.index not in self.view.has_interactive and up.c.visible:
                return replace(hit, node=up)
        return hit

    def _is_its_name(self, hit: Hit, up: Node) -> bool:
        """Whether the text is what the control says, not a remark in it."""
        return up.c.role not in {"listbox", "combobox", "tree"} and len(up.c.text) <= 3 * max(len(hit.shown), 20)

    def _holders(self, hits: Sequence[Hit], target: Target) -> list[Hit]:
        """Rows, cards, sections and dialogs that are named by words inside them."""
        if target.kind not in CONTAINER_KINDS - {"column", "cell", "page", "menu"}:
            return []
        found = []
        for hit in hits:
            for place in self.scoper.named_by(hit, target.kind):
                shape = 0.98 if place.shape in {"row", "headed", "own"} else 0.9
                found.append(replace(hit, node=place.node, words=place.words * shape, tier=6))
        return [hit for hit in found if kind_fit(hit.node, target.kind, self.view) > 0]

    def _columns(self, want: Wanted) -> list[Hit]:
        """The cells under a header, for what is asked of a whole column."""
        if want.target.kind != "column" or want.verb not in _TEXTUAL:
            return []
        return self.collector.column(want.target.words, quoted=want.target.quoted)

    def _usable(self, node: Node, verb: Verb) -> bool:
        """Whether a person could see it; a hidden box counts when its label is shown."""
        if node.c.visible or verb in _HIDDEN_IS_FINE:
            return True
        if node.c.role in CHECKABLE or node.c.type in {"checkbox", "radio"}:
            said = phrase(node.c.label or node.c.name).plain
            around = any(up.c.visible and up.c.tag == "label" for up in node.ancestors())
            return around or bool(said and self.view.label_nodes.get(said))
        return False

    # --- answering

    def _one(self, want: Wanted, hits: list[Hit], places: list[str]) -> Resolution:
        target = want.target
        kept = collapse(hits, for_text=want.verb in CHECKS) if target.kind not in CONTAINER_KINDS else _best_each(hits)
        best = peers(kept) if target.words or target.attributes else kept
        if target.ordinal is not None:
            return self._counted(want, self._countable(best, want), hits, places)
        if target.kind in CONTAINER_KINDS:
            best = _smallest(best)
        if _is_about_a_place(want, best) and (told := self._in_region(want)) is not None:
            return told
        described = not target.quoted and (want.verb in CHECKS or not target.words)
        settled = settle(best, want.verb, self.view, self.touched, described=described)
        if len(settled.hits) == 1:
            return Found(self._element(want, settled.hits[0], settled.by, kept, places))
        return self._ambiguous(want, settled.hits, kept, places)

    def _countable(self, best: list[Hit], want: Wanted) -> list[Hit]:
        """What one counts: each thing once, in document order, two links of one card to one address as one."""
        kept = _without_headers(best, self.view) if want.target.kind == "row" else best
        ordered: dict[object, Hit] = {}
        for hit in sorted(kept, key=lambda h: h.node.index):
            row = self.view.row(hit.node) if hit.node.c.href else None
            ordered.setdefault((hit.node.c.href, row) if row is not None else hit.node, hit)
        return list(ordered.values())

    def _counted(self, want: Wanted, best: list[Hit], hits: list[Hit], places: list[str]) -> Resolution:
        ordinal = want.target.ordinal or 1
        at = ordinal - 1 if ordinal > 0 else len(best) + ordinal
        if not 0 <= at < len(best):
            return Absent(
                f"there are only {len(best)} of them", tuple(describe(hit.node, self.view) for hit in best[:5])
            )
        by = f"number {at + 1} of {len(best)}" if ordinal > 0 else f"number {-ordinal} from the end of {len(best)}"
        return Found(self._element(want, best[at], by, hits, places))

    def _all(self, want: Wanted, hits: list[Hit], places: list[str]) -> Resolution:
        nodes = self.collector.gather(hits, want.target)
        proposal = self.collector.locate(nodes, hints=[want.target.words, *places])
        first = next(hit for hit in hits if hit.node in set(nodes))
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

    def _absent(self, want: Wanted, raw: list[Hit], fitting: list[Hit], shown: list[Hit]) -> Absent:
        """Why nothing is meant, from the step that lost the last candidate."""
        said = want.target.describe()
        if shown:
            scope = "; ".join(f"{s.relation.replace('_', ' ')} {s.target.describe()}" for s in want.target.scope)
            return Absent(f"{describe(shown[0].node)} is on the page, but not {scope}", self._nearest(shown))
        if fitting:
            return Absent(f"{describe(fitting[0].node)} is in the page but not shown", self._nearest(fitting))
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
        """Shown things of the wanted kind, when no words agree."""
        alike = (
            n
            for n in self.view.nodes
            if n.c.visible and n.interactive and fit(n, want.target.kind, want.verb, self.view) >= LIKELY_FIT
        )
        return tuple(dict.fromkeys(describe(node) for node in alike if node.says or node.c.label))[:5]

    # --- building

    def _element(self, want: Wanted, hit: Hit, by: str, others: list[Hit], places: list[str]) -> ResolvedElement:
        node = hit.node
        if want.verb in {"text", "remember", "value"} and want.target.kind in {None, "text", "element"}:
            node = value_beside(node, want.target.words, want.value, self.view)
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
            fingerprint=fingerprint_of(node, self.view),
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
        (hit.node.interactive or hit.node.c.role == "heading")
        and phrase(want.value).plain not in phrase(hit.node.c.text).plain
        for hit in hits
    )


def _floor(target: Target) -> float:
    return QUOTED_FLOOR if target.quoted else FLOOR


def _literal(want: Wanted) -> bool:
    """Whether the words are themselves what the step asserts: then nothing like them will do."""
    return want.target.quoted and want.verb in {"visible", "count"} and want.target.kind in _LITERAL_KINDS


def _best_each(hits: Sequence[Hit]) -> list[Hit]:
    """The best hit of each node, in document order."""
    best: dict[Node, Hit] = {}
    for hit in hits:
        if hit.node not in best or hit.score > best[hit.node].score:
            best[hit.node] = hit
    return sorted(best.values(), key=lambda hit: hit.node.index)


def _smallest(hits: list[Hit]) -> list[Hit]:
    """Containers without those that hold another of them."""
    return [h for h in hits if not any(o.node is not h.node and h.node.holds(o.node) for o in hits)]


def _without_headers(hits: list[Hit], view: View) -> list[Hit]:
    kept = [hit for hit in hits if not is_header_row(hit.node, view)]
    return kept or hits


def is_header_row(node: Node, view: View) -> bool:
    """A table row that holds only column headers."""
    if node.parent is not None and node.parent.c.tag == "thead":
        return True
    cells: list[Kind | str] = [n.c.role for n in view.inside(node) if n.parent is node]
    return bool(cells) and all(role == "columnheader" for role in cells)


def _by_selector(want: Wanted, css: str) -> ResolvedElement:
    """What the author gave as a selector that only the browser can read."""
    return ResolvedElement(
        step_id=want.step_id,
        part=want.part,
        locator=Locator(parts=(LocatorPart(by="css", value=css),)),
        tier=8,
        confidence=0.9,
        stability="volatile",
        fingerprint=Fingerprint(tag=""),
        reason=f"the requirement gives the selector {css!r}",
        many=want.target.every,
    )
