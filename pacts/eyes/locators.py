"""How to find an element again: user-facing locators, best first, each unique by the look's own counts."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from pacts.domain.element import Locator, LocatorPart, Tier
from pacts.domain.masking import before_mask, is_masked
from pacts.domain.page import Candidate, FrameSnapshot, Snapshot
from pacts.eyes.names import css_string, is_identifier, stable_class, stable_id
from pacts.eyes.view import CONTAINER_ROLES, CONTAINER_TAGS, ROW_ROLES, Node, View
from pacts.eyes.words import Phrase, match, phrase, squeeze

RANKS: Final[dict[str, int]] = {
    "role": 10,  # what a person and a screen reader go by
    "label": 12,  # the words beside the field
    "test_id": 16,  # a promise to testers, though nobody sees it
    "placeholder": 20,  # seen, but goes away and is reworded more often
    "text": 22,  # for what is no control
    "text_shown": 23,  # the same where the page may hide it elsewhere
    "title": 24,
    "alt": 24,
    "role_part": 28,  # a name but for its counter
    "row_chain": 30,  # through the row or card that is named by its own words
    "named_chain": 32,  # through a named region, dialog or form
    "id": 34,  # written by a person, seen by none
    "css_chain": 36,  # through a row or card that has no role
    "name": 38,
    "role_long": 40,  # a name as long as a sentence, or a mere number
    "type": 42,
    "role_only": 44,  # the only one of its role, today
    "plain_chain": 46,  # through the only main, dialog or form
    "class": 60,  # styles change with every redesign
    "nth_chain": 80,
    "path": 85,  # a way through the tree, which any change of layout breaks
    "nth": 90,  # counts what is there today
}
"""Preference of each way to point at an element: lower is better."""
TIER_STEP: Final = 8
"""How far a tier that the settings moved by one place moves its locators."""
MOST: Final = 6
_FEW: Final = 20
_MOST_HELD: Final = 16
"""Parts of a block that are tried to tell it from blocks of another sort."""
_FILLED_ROW: Final = "tr:has(> td)"
"""A table row that is more than headers."""
_CHAINS: Final = 3
_SHORTEST_NAME: Final = 3
_HINTED: Final = 0.6
"""Words that agree less are not those the author named the row by."""
_SHORT_TEXT: Final = 60
LONG_NAME: Final = 70
TEXT_LIMIT: Final = 80
_DEFAULT_ORDER: Final = (1, 2, 3, 4, 5, 6, 7, 8)
_UNLISTED: Final = frozenset({"div", "span", "b", "i", "em", "strong", "small", "u", "font", "center"})
"""Tags of which a look lists some and not others."""
_LONE_ROLES: Final = frozenset(
    {"navigation", "main", "banner", "contentinfo", "dialog", "alertdialog", "complementary", "search", "table"}
)
_NAME_FROM_CONTENT: Final = ROW_ROLES | {"cell", "gridcell", "rowheader", "columnheader"}
_TELLING_TYPES: Final = frozenset({"password", "email", "search", "tel", "url", "file", "date", "submit"})
_DEFAULT_TEST_IDS: Final = ("data-testid", "data-test-id", "data-test", "data-cy", "data-qa")
_ANCESTORS: Final = 12


@dataclass(frozen=True, slots=True)
class Proposal:
    """One way to point at an element."""

    locator: Locator
    how: str
    """A key of `RANKS`."""
    tier: Tier
    rank: float

    @property
    def lasting(self) -> bool:
        """Whether it points by something that is meant to last."""
        return self.how not in {"class", "nth_chain", "nth", "path"}


def _on_masked(parts: Iterable[LocatorPart]) -> bool:
    """Whether parts go by words that were masked in the look: the page has others there."""
    return any(
        is_masked(part.value)
        or is_masked(part.name)
        or is_masked(part.has_text)
        or (part.has is not None and _on_masked(part.has.parts))
        for part in parts
    )


@dataclass(frozen=True, slots=True)
class _Way:
    """A locator part, and by which right."""

    part: LocatorPart
    how: str
    tier: Tier


def propose(
    candidate: Candidate,
    frame: FrameSnapshot,
    snapshot: Snapshot,
    *,
    tier_order: Sequence[int] = _DEFAULT_ORDER,
    test_id_attributes: Sequence[str] = _DEFAULT_TEST_IDS,
    hints: Sequence[str] = (),
    avoid_text: bool = False,
) -> tuple[Locator, ...]:
    """Locators of a candidate, best first, each predicted to match it alone.

    Args:
        candidate: an element of `frame`.
        frame: its frame, of `snapshot`.
        snapshot: the look.
        tier_order: the settings' order; a tier moved forward takes its locators with it.
        test_id_attributes: attributes that count as test ids.
        hints: the author's words for the row or card, preferred for telling it from the others.
        avoid_text: leave the element's own text out, because it is what will be checked.
    """
    view = View(snapshot)
    proposer = Proposer(view, tier_order=tier_order, test_id_attributes=test_id_attributes)
    found = proposer.propose(view.node(frame, candidate), hints=hints, avoid_text=avoid_text)
    return tuple(proposal.locator for proposal in found)


class Proposer:
    """Proposes locators on one look and predicts what each of them matches, as Playwright's engine would."""

    def __init__(
        self,
        view: View,
        *,
        tier_order: Sequence[int] = _DEFAULT_ORDER,
        test_id_attributes: Sequence[str] = _DEFAULT_TEST_IDS,
    ) -> None:
        self.view = view
        self._shift = {tier: (tuple(tier_order).index(tier) - _DEFAULT_ORDER.index(tier)) for tier in _DEFAULT_ORDER}
        self._test_ids = tuple(test_id_attributes)
        self._index: dict[tuple[object, ...], list[Node]] = defaultdict(list)
        self._said: dict[tuple[int, str], list[int]] = {}
        self._parts: dict[tuple[int, str, str], list[Node]] = {}
        self._unlisted = {frame.number: frame.unlisted for frame in view.snapshot.frames}
        for node in view.nodes:
            for key in self._keys(node):
                self._index[key].append(node)

    # --- what a part matches

    def _keys(self, node: Node) -> Iterator[tuple[object, ...]]:
        c, frame = node.c, node.frame.number
        if c.role and not c.aria_hidden:
            yield "role", frame, c.role, squeeze(c.name)
            yield "role", frame, c.role, None
        for label in {squeeze(c.label), squeeze(c.aria_label)} - {""}:
            yield "label", frame, label
        yield from self._plain_keys(c, frame)
        text = squeeze(c.text)
        if text and len(text) <= TEXT_LIMIT and not any(squeeze(child.c.text) == text for child in node.children):
            yield "text", frame, text
        yield "css", frame, c.tag
        if c.tag == "tr" and any(child.c.tag == "td" for child in node.children):
            yield "css", frame, _FILLED_ROW
        for name in c.classes:
            yield "css", frame, f"{c.tag}.{name}"
        if c.name_attribute:
            yield "css", frame, f"{c.tag}[name={css_string(c.name_attribute)}]"
        if c.type in _TELLING_TYPES and c.tag == "input":
            yield "css", frame, f"{c.tag}[type={css_string(c.type)}]"
        if c.element_id:
            yield "css", frame, _id_css(c.element_id)
        if c.path:
            yield "css", frame, c.path

    def _plain_keys(self, c: Candidate, frame: int) -> Iterator[tuple[object, ...]]:
        if c.placeholder:
            yield "placeholder", frame, squeeze(c.placeholder)
        if c.title:
            yield "title", frame, squeeze(c.title)
        if c.alt:
            yield "alt", frame, squeeze(c.alt)
        if c.aria_placeholder:
            yield "css", frame, f"[aria-placeholder={css_string(c.aria_placeholder)}]"
        for attribute, value in c.test_ids.items():
            yield "test_id", frame, attribute, value

    def matches(self, locator: Locator, frame: int) -> Sequence[Node]:
        """The nodes of a frame that the locator's parts match, in document order, as far as the look can tell."""
        within: Sequence[Node] | None = None
        for part in locator.parts:
            within = self._step(part, frame, within)
        return within or ()

    def _step(self, part: LocatorPart, frame: int, within: Sequence[Node] | None) -> Sequence[Node]:
        found: Sequence[Node] = self._found(part, frame)
        if within is not None:
            found = (
                _inside(found, within[0])
                if len(within) == 1
                else [n for n in found if any(box is not n and box.holds(n) for box in within)]
            )
        if part.has_text is not None:
            found = self._saying(found, part.has_text)
        if part.has is not None:
            inner = self.matches(part.has, frame)
            found = [node for node in found if any(node is not other and node.holds(other) for other in inner)]
        if part.visible:
            found = [node for node in found if node.c.visible]
        if part.nth is not None:
            found = found[part.nth :][:1] if part.nth != -1 else found[-1:]
        return found

    def _found(self, part: LocatorPart, frame: int) -> Sequence[Node]:
        match part.by:
            case "role":
                if part.name is not None and not part.exact:
                    return self._partly(frame, part.value, part.name.casefold())
                return self._index.get(("role", frame, part.value, part.name), ())
            case "test_id":
                return self._index.get(("test_id", frame, part.attribute, part.value), ())
            case _:
                return self._index.get((part.by, frame, part.value), ())

    def _partly(self, frame: int, role: str, name: str) -> list[Node]:
        """The nodes of a role in whose name the words stand."""
        key = (frame, role, name)
        if key not in self._parts:
            nodes = self._index.get(("role", frame, role, None), ())
            self._parts[key] = [n for n in nodes if name in squeeze(n.c.name).casefold()]
        return self._parts[key]

    def _saying(self, nodes: Sequence[Node], text: str) -> Sequence[Node]:
        """Of the nodes, in document order, those in which `has_text` finds the text."""
        if not nodes:
            return []
        places = self._places(nodes[0].frame.number, phrase(text).folded)
        if len(places) > len(nodes):
            return [
                node
                for node in nodes
                if (at := bisect_left(places, node.index)) < len(places) and places[at] < node.end
            ]
        allowed = {node.index for node in nodes} if len(places) > _FEW else None
        found: set[int] = set()
        for place in places:
            leaf = self.view.nodes[place]
            for up in (leaf, *leaf.ancestors()):
                if up.index in allowed if allowed is not None else _stands_in(up, nodes):
                    found.add(up.index)
        return [self.view.nodes[index] for index in sorted(found)]

    def _places(self, frame: int, folded: str) -> list[int]:
        key = (frame, folded)
        if key not in self._said:
            self._said[key] = [n.index for n, said in self.view.all_texts if n.frame.number == frame and folded in said]
        return self._said[key]

    def unique(self, locator: Locator, node: Node) -> bool:
        """Whether the locator is predicted to match this node and nothing else."""
        found = self.matches(locator, node.frame.number)
        return len(found) == 1 and found[0] is node

    # --- proposals

    def propose(self, node: Node, *, hints: Sequence[str] = (), avoid_text: bool = False) -> tuple[Proposal, ...]:
        """Ways to point at the node alone, best first; the last resort counts places."""
        every = [way for way in self._ways(node, avoid_text=avoid_text) if not _on_masked((way.part,))]
        ways = self._known(every, node)
        found = [self._proposal((way.part,), way.how, way.tier) for way in ways]
        found = [proposal for proposal in found if self.unique(proposal.locator, node)]
        found += self._itself(node, hints, avoid_text=avoid_text)
        found += self._chains(node, [way for way in ways if way.how != "path"], hints)
        if not found or min(p.rank for p in found) >= RANKS["class"]:
            tag = _Way(LocatorPart(by="css", value=node.c.tag), "nth", 8)
            found += self._counted(node, [*ways, *self._known([tag], node)])
            found = found or list(self._counted(node, [*every, tag]))
        found = [proposal for proposal in found if not _on_masked(proposal.locator.parts)]
        frames = self.frame_chain(node)
        found.sort(key=lambda proposal: proposal.rank)
        return tuple(_framed(proposal, frames) for proposal in _distinct(found)[:MOST])

    def _known(self, ways: Iterable[_Way], node: Node) -> list[_Way]:
        """The ways of which the look lists all they match: no element that is no candidate is made so."""
        unlisted = self._unlisted[node.frame.number]
        return [way for way in ways if way.part.by != "css" or way.part.value not in unlisted]

    def frame_chain(self, node: Node) -> tuple[Locator, ...]:
        """Locators of the iframes around a node, outermost first."""
        if node.frame.parent is None or node.frame.owner is None:
            return ()
        owner = self.view.of.get((node.frame.parent, node.frame.owner))
        if owner is None:
            return ()
        best = self.propose(owner)[0].locator
        return (*best.frames, Locator(parts=best.parts))

    def _proposal(self, parts: tuple[LocatorPart, ...], how: str, tier: Tier, extra: float = 0.0) -> Proposal:
        rank = RANKS[how] + self._shift[tier] * TIER_STEP + extra
        return Proposal(Locator(parts=parts), how, tier, rank)

    def _ways(self, node: Node, *, avoid_text: bool) -> Iterator[_Way]:
        """Single parts that match the node, unique or not."""
        c = node.c
        spoken = bool(c.role) and not c.aria_hidden
        if spoken and squeeze(c.name) and not (avoid_text and _named_by_content(node)):
            yield from _by_role(c, squeeze(c.name))
        if squeeze(c.label) and not _label_repeats(node):
            yield _Way(LocatorPart(by="label", value=squeeze(c.label)), "label", 5)
        elif squeeze(c.aria_label) and not spoken:
            yield _Way(LocatorPart(by="label", value=squeeze(c.aria_label)), "label", 1)
        for attribute in self._test_ids:
            if attribute in c.test_ids and not _machine_made(c.test_ids[attribute]):
                yield _Way(LocatorPart(by="test_id", value=c.test_ids[attribute], attribute=attribute), "test_id", 7)
        if squeeze(c.placeholder):
            yield _Way(LocatorPart(by="placeholder", value=squeeze(c.placeholder)), "placeholder", 4)
        if not avoid_text and not node.interactive and _says_it_itself(c):
            part = LocatorPart(by="text", value=squeeze(c.text))
            yield _Way(part, "text", 6)
            yield _Way(part.model_copy(update={"visible": True}), "text_shown", 6)
        if squeeze(c.alt):
            yield _Way(LocatorPart(by="alt", value=squeeze(c.alt)), "alt", 6)
        if squeeze(c.title):
            yield _Way(LocatorPart(by="title", value=squeeze(c.title)), "title", 8)
        yield from _by_css(c, spoken=spoken)

    def _itself(self, node: Node, hints: Sequence[str], *, avoid_text: bool) -> Iterator[Proposal]:
        """A row or card by the words that tell it from the others."""
        if node not in self.view.row_nodes or (avoid_text and not hints):
            return
        for way in self._known(self._row_parts(node, node, hints), node):
            if self.unique(Locator(parts=(way.part,)), node):
                yield self._proposal((way.part,), way.how, way.tier, extra=-12)
                return

    def _chains(self, node: Node, ways: Sequence[_Way], hints: Sequence[str]) -> list[Proposal]:
        """The element within something around it that is unique."""
        found: list[Proposal] = []
        for steps, around in enumerate(node.ancestors()):
            if steps >= _ANCESTORS or len(found) >= _CHAINS:
                break
            inner = self._inner(node, ways, around) or self._placed(node, around)
            if not inner:
                continue
            outer = next(
                (
                    way
                    for way in self._known(self._around(around, node, hints), node)
                    if self.unique(Locator(parts=(way.part,)), around)
                ),
                None,
            )
            if outer is not None:
                found += [
                    self._proposal(
                        (outer.part, way.part),
                        outer.how,
                        outer.tier,
                        extra=steps / 10 + RANKS[way.how] / 20,
                    )
                    for way in inner[:1]
                ]
        return found

    def _inner(self, node: Node, ways: Sequence[_Way], around: Node) -> list[_Way]:
        """The ways that are unique within the container."""
        good: list[_Way] = []
        for way in sorted(ways, key=lambda w: RANKS[w.how] + self._shift[w.tier] * TIER_STEP):
            matched = _inside(self._found(way.part, node.frame.number), around)
            if len(matched) == 1 and matched[0] is node:
                good.append(way)
        return good

    def _placed(self, node: Node, around: Node) -> list[_Way]:
        """By its place within its own row: the third cell of the row of Ann."""
        if around is not self.view.row(node) or (not node.c.role and node.c.tag not in {"td", "th"}):
            return []
        part = (
            LocatorPart(by="role", value=node.c.role)
            if node.c.role and not node.c.aria_hidden
            else LocatorPart(by="css", value=node.c.tag)
        )
        alike = _inside(self._found(part, node.frame.number), around)
        return [_Way(part.model_copy(update={"nth": alike.index(node)}), "nth", 6)] if node in alike else []

    def _around(self, around: Node, node: Node, hints: Sequence[str]) -> Iterator[_Way]:
        """Ways to point at a container, best first."""
        if around in self.view.row_nodes:
            yield from self._row_parts(around, node, hints)
        c = around.c
        if c.role in CONTAINER_ROLES - _NAME_FROM_CONTENT and c.name and len(c.name) <= LONG_NAME and not c.aria_hidden:
            yield _Way(LocatorPart(by="role", value=c.role, name=squeeze(c.name)), "named_chain", 6)
        for attribute in self._test_ids:
            if attribute in c.test_ids and not _machine_made(c.test_ids[attribute]):
                yield _Way(
                    LocatorPart(by="test_id", value=c.test_ids[attribute], attribute=attribute), "named_chain", 7
                )
        if stable_id(c.element_id):
            yield _Way(LocatorPart(by="css", value=_id_css(c.element_id)), "css_chain", 8)
        if c.role in _LONE_ROLES and not c.aria_hidden:
            yield _Way(LocatorPart(by="role", value=c.role), "plain_chain", 6)
        yield from self._headed(around)
        if c.tag in CONTAINER_TAGS - {"tr", "li"}:
            yield _Way(LocatorPart(by="css", value=c.tag), "plain_chain", 8)
        yield from (
            _Way(LocatorPart(by="css", value=f"{c.tag}.{name}"), "class", 8) for name in c.classes if stable_class(name)
        )

    def _headed(self, around: Node) -> Iterator[_Way]:
        """A section by the heading that stands in it."""
        if around.c.tag not in {"section", "article", "form", "fieldset", "aside", "div"}:
            return
        heading = next(
            (
                n
                for n in self.view.inside(around)[:12]
                if n.c.role == "heading" and n.c.name and n.frame is around.frame
            ),
            None,
        )
        if heading is None or heading.c.aria_hidden:
            return
        inside = Locator(parts=(LocatorPart(by="role", value="heading", name=squeeze(heading.c.name)),))
        for css in _shapes(around):
            yield _Way(LocatorPart(by="css", value=css, has=inside), "css_chain", 8)

    def _row_parts(self, row: Node, node: Node, hints: Sequence[str]) -> Iterator[_Way]:
        """A row or card told from its like by a text that stands in it."""
        for text in self._telling_texts(row, node, hints):
            if row.c.role in ROW_ROLES | {"group", "region"} and not row.c.aria_hidden:
                yield _Way(LocatorPart(by="role", value=row.c.role, has_text=text), "row_chain", 6)
            for attribute, value in row.c.test_ids.items():
                yield _Way(LocatorPart(by="test_id", value=value, attribute=attribute, has_text=text), "row_chain", 7)
            for css in _shapes(row):
                yield _Way(LocatorPart(by="css", value=css, has_text=text), "css_chain", 8)

    def _telling_texts(self, row: Node, node: Node, hints: Sequence[str]) -> list[str]:
        """Short texts of the row that are not the element's own, the most telling first."""
        said = [phrase(hint) for hint in hints if hint]
        texts: list[tuple[float, int, str]] = []
        for other in [row, *self.view.inside(row)]:
            text = squeeze(other.c.own_text)
            if not 1 < len(text) <= TEXT_LIMIT or other.frame is not row.frame or not other.c.visible:
                continue
            if node is not row and node.holds(other):
                continue
            if node.c.editable and _AMOUNT.fullmatch(text):
                continue  # what is typed may change it: the line total of a quantity
            texts.append((-_telling(other, text, said, self.view), other.index, text))
        return [text for worth, _, text in sorted(texts)[:6] if worth < 0]

    def _counted(self, node: Node, ways: Sequence[_Way]) -> Iterator[Proposal]:
        """By place: within a container that is unique, or among all."""
        if node.c.path:
            return  # the look does not list all of its make
        for way in ways:
            matched = self._found(way.part, node.frame.number)
            if node in matched:
                place = matched.index(node)
                extra = RANKS[way.how] / 20
                yield self._proposal((way.part.model_copy(update={"nth": place}),), "nth", way.tier, extra=extra)

    # --- all of a kind

    def covering(
        self, nodes: Sequence[Node], *, hints: Sequence[str] = (), within: Node | None = None
    ) -> Proposal | None:
        """One locator that matches exactly these nodes of one frame; None when there is none."""
        first = nodes[0]
        wanted = set(nodes)
        ways = [way for way in self._shared(nodes) if way.part.has_text is None]
        for outer in (None, *([within] if within is not None and within.frame is first.frame else [])):
            heads: Sequence[tuple[LocatorPart, ...]] = [()]
            if outer is not None:
                around = self._known(self._around(outer, outer, hints), outer)
                found = (way for way in around if self.unique(Locator(parts=(way.part,)), outer))
                heads = [(way.part,) for way in islice(found, 1)]
            for head in heads:
                for way in ways:
                    for part in (way.part, way.part.model_copy(update={"visible": True})):
                        locator = Locator(parts=(*head, part))
                        if set(self.matches(locator, first.frame.number)) == wanted:
                            return _framed(
                                Proposal(locator, way.how, way.tier, RANKS[way.how]), self.frame_chain(first)
                            )
        return None

    def holding(self, nodes: Sequence[Node]) -> Proposal | None:
        """One locator for neighbours that have no class of their own, by what each holds and nothing else does."""
        parents = {(node.c.path.rpartition(" > ")[0], node.c.tag) for node in nodes}
        parent, tag = parents.pop()
        if parents or not parent:
            return None
        inner = [n.c for n in self.view.inside(nodes[0]) if n.c.visible and n.c.role and not n.c.aria_hidden]
        parts = [LocatorPart(by="role", value=c.role, name=name) for c in inner for name in (None, squeeze(c.name))]
        for held in islice(dict.fromkeys(part for part in parts if part.name != ""), _MOST_HELD):
            if self._is_held(Locator(parts=(held,)), nodes):
                part = LocatorPart(by="css", value=f"{parent} > {tag}", has=Locator(parts=(held,)))
                return _framed(Proposal(Locator(parts=(part,)), "path", 8, RANKS["path"]), self.frame_chain(nodes[0]))
        return None

    def _is_held(self, inner: Locator, nodes: Sequence[Node]) -> bool:
        """Whether each of the nodes holds such a thing, and nothing outside of them is one."""
        found = self.matches(inner, nodes[0].frame.number)
        return all(any(node.holds(one) for one in found) for node in nodes) and all(
            any(node.holds(one) for node in nodes) for one in found
        )

    def _shared(self, nodes: Sequence[Node]) -> list[_Way]:
        """The ways that match every one of the nodes."""
        first = nodes[0].c
        ways = list(self._ways(nodes[0], avoid_text=False))
        if first.role and not first.aria_hidden:
            ways.append(_Way(LocatorPart(by="role", value=first.role), "role_only", 6))
        ways += [
            _Way(LocatorPart(by="css", value=f"{first.tag}.{name}"), "class", 8)
            for name in first.classes
            if stable_class(name)
        ]
        if first.role or first.tag not in _UNLISTED:
            ways.append(_Way(LocatorPart(by="css", value=first.tag), "class", 8))
        if first.tag == "tr":
            ways.append(_Way(LocatorPart(by="css", value=_FILLED_ROW), "class", 8))
        frame = nodes[0].frame.number
        shared = [way for way in self._known(ways, nodes[0]) if set(nodes) <= set(self._found(way.part, frame))]
        return sorted(shared, key=lambda way: RANKS[way.how])


def _stands_in(node: Node, nodes: Sequence[Node]) -> bool:
    at = bisect_left(nodes, node.index, key=_index_of)
    return at < len(nodes) and nodes[at] is node


def _inside(nodes: Sequence[Node], around: Node) -> Sequence[Node]:
    """Of nodes in document order, those within another."""
    return nodes[bisect_left(nodes, around.index + 1, key=_index_of) : bisect_left(nodes, around.end, key=_index_of)]


def _index_of(node: Node) -> int:
    return node.index


def _by_role(c: Candidate, name: str) -> Iterator[_Way]:
    tier: Tier = 1 if squeeze(c.aria_label) == name else 6
    counts = any(ch.isdigit() for ch in name) and not any(ch.isalpha() for ch in name)
    how = "role_long" if counts or len(name) > LONG_NAME else "role"
    yield _Way(LocatorPart(by="role", value=c.role, name=name), how, tier)
    bare = before_mask(name).rstrip("0123456789()[] ")
    if bare != name and len(bare) >= _SHORTEST_NAME:
        yield _Way(LocatorPart(by="role", value=c.role, name=bare, exact=False), "role_part", tier)


def _by_css(c: Candidate, *, spoken: bool) -> Iterator[_Way]:
    if stable_id(c.element_id):
        yield _Way(LocatorPart(by="css", value=_id_css(c.element_id)), "id", 8)
    if c.name_attribute and not _machine_made(c.name_attribute):
        yield _Way(LocatorPart(by="css", value=f"{c.tag}[name={css_string(c.name_attribute)}]"), "name", 3)
    if c.aria_placeholder:
        yield _Way(
            LocatorPart(by="css", value=f"[aria-placeholder={css_string(c.aria_placeholder)}]"), "placeholder", 2
        )
    if c.type in _TELLING_TYPES and c.tag == "input":
        yield _Way(LocatorPart(by="css", value=f"{c.tag}[type={css_string(c.type)}]"), "type", 8)
    if spoken:
        yield _Way(LocatorPart(by="role", value=c.role), "role_only", 6)
    for name in c.classes:
        if stable_class(name):
            yield _Way(LocatorPart(by="css", value=f"{c.tag}.{name}"), "class", 8)
    if c.path:
        yield _Way(LocatorPart(by="css", value=c.path), "path", 8)
    if c.tag in {"iframe", "frame"}:
        yield _Way(LocatorPart(by="css", value=c.tag), "class", 8)


def _named_by_content(node: Node) -> bool:
    """Whether the accessible name is just the text one would check."""
    c = node.c
    return (
        not c.aria_label
        and not c.label
        and bool(c.text)
        and c.role not in {"textbox", "combobox", "checkbox", "radio", "button", "link"}
    )


def _says_it_itself(c: Candidate) -> bool:
    """Whether its text is its own, not put together from what stands in it (how that is joined differs)."""
    return 0 < len(c.own_text) <= TEXT_LIMIT and squeeze(c.own_text) == squeeze(c.text)


def _label_repeats(node: Node) -> bool:
    """Whether the label holds the field and so repeats its options or text: then it can't be given exactly."""
    return node.c.tag != "input" and any(up.c.tag == "label" for up in node.ancestors())


def _machine_made(value: str) -> bool:
    return not stable_id(value) and any(ch.isdigit() for ch in value) and not value[:1].isdigit() and ":" in value


def _id_css(element_id: str) -> str:
    return f"#{element_id}" if is_identifier(element_id) else f"[id={css_string(element_id)}]"


def _shapes(node: Node) -> Iterator[str]:
    """CSS for what the node is like: its tag where that tells, its tag with a lasting class."""
    if node.c.tag in {"tr", "li", "article"}:
        yield node.c.tag
    yield from (f"{node.c.tag}.{name}" for name in node.c.classes if stable_class(name))
    if node.c.tag in {"section", "form", "fieldset", "aside", "dl"}:
        yield node.c.tag


_AMOUNT: Final = re.compile(r"[-+]?\s*(?:[$€£¥]\s*[\d.,' ]+|[\d.,' ]*\d[.,]\d+|[\d.,' ]+[$€£¥])")
"""A sum or another number, with nothing beside it."""


def _telling(node: Node, text: str, hints: Iterable[Phrase], view: View) -> float:
    """How well a text tells its row from the others; 0 for what is not worth a try."""
    said = phrase(text)
    worth = 1.0
    for hint in hints:
        found = match(hint, said)
        worth += 6 * found.score if found.score > _HINTED else 0.0
    if node.c.role in {"heading", "rowheader"} or node.c.tag in {"strong", "b", "h1", "h2", "h3", "h4", "h5", "h6"}:
        worth += 2
    if node.c.role == "link":
        worth += 1
    if node.c.role == "button" or any(up.c.role == "button" for up in list(node.ancestors())[:2]):
        worth -= 2
    if any(ch.isdigit() for ch in text):
        worth -= 0.5 if any(ch.isalpha() for ch in text) else 0.95
    if len(view.same_text(text)) > 1:
        worth -= 0.4
    return worth if worth > 0 and len(text) <= _SHORT_TEXT else worth / 4


def _framed(proposal: Proposal, frames: tuple[Locator, ...]) -> Proposal:
    if not frames:
        return proposal
    locator = Locator(frames=frames, parts=proposal.locator.parts)
    return Proposal(locator, proposal.how, proposal.tier, proposal.rank)


def _distinct(proposals: Sequence[Proposal]) -> list[Proposal]:
    seen: dict[str, Proposal] = {}
    for proposal in proposals:
        seen.setdefault(proposal.locator.model_dump_json(), proposal)
    return list(seen.values())
