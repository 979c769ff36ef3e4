"""The matcher on PACTS' own look: the remembered fingerprint, and the page as it is now."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from pacts.domain.element import Fingerprint, Rejected, ResolvedElement
from pacts.domain.page import Snapshot
from pacts.domain.plan import Verb
from pacts.eyes.describe import describe
from pacts.eyes.fingerprint import fingerprint_of, section_of
from pacts.eyes.locators import Proposer
from pacts.eyes.look_alikes import with_look_alikes
from pacts.eyes.record_name import texts_of_row
from pacts.eyes.stability import stability
from pacts.eyes.view import Node, View
from pacts.healing.decision import MatchDecision
from pacts.healing.matcher import MatchSettings, match_element
from pacts.healing.naming import bond
from pacts.healing.purpose import Deed
from pacts.healing.reading import Element, read

_DEEDS: Final[dict[str, Deed]] = {
    **dict.fromkeys(("fill", "type", "clear", "append"), "fill"),
    **dict.fromkeys(("select", "choose"), "select"),
    **dict.fromkeys(("check", "uncheck"), "check"),
}
"""What the matcher calls a step's verb; a check reads, all else presses."""


@dataclass(frozen=True, slots=True)
class Reidentified:
    """The element was known again."""

    element: ResolvedElement
    decision: MatchDecision


@dataclass(frozen=True, slots=True)
class Refused:
    """Nothing on the page is the element beyond doubt."""

    decision: MatchDecision

    @property
    def reason(self) -> str:
        """Why, in words."""
        return "; ".join(self.decision.reasons)


class NodeRecord(Mapping[str, object]):
    """A node of a look as a record for the matcher; what costs is worked out when it is asked for."""

    __slots__ = ("_cheap", "_full", "_node", "_view")

    def __init__(self, node: Node, view: View) -> None:
        self._node, self._view = node, view
        c = node.c
        self._cheap: dict[str, object] = {
            "tag": c.tag, "role": c.role, "type": c.type, "accessible_name": c.name, "text": c.text[:80],
            "placeholder": c.placeholder or c.aria_placeholder, "title": c.title, "alt": c.alt, "icon": c.icon,
            "name_attribute": c.name_attribute, "element_id": c.element_id, "classes": c.classes, "href": c.href,
            "test_id": next(iter(c.test_ids.values()), ""), "heading": c.heading, "column": c.column,
            "visible": c.visible, "enabled": c.enabled, "is_button": c.clickable and not c.role,
        }  # fmt: skip
        self._full: dict[str, object] | None = None

    def __getitem__(self, key: str) -> object:
        if key in self._cheap:
            return self._cheap[key]
        if self._full is None:
            said = texts_of_row(self._node, self._view)
            self._full = record_of(fingerprint_of(self._node, self._view)) | {"row_texts": said}
        return self._full[key]

    def __iter__(self) -> Iterator[str]:
        return iter(_KEYS)

    def __len__(self) -> int:
        return len(_KEYS)


def record_of(fingerprint: Fingerprint) -> dict[str, object]:
    """The fingerprint as a record for the matcher."""
    told = fingerprint.model_dump(exclude={"name", "ordinal", "look_alikes"})
    named = {"accessible_name": fingerprint.name, "section": section_of(fingerprint.ancestors)}
    alike = [{_SAID.get(field, field): text for field, text in each.items()} for each in fingerprint.look_alikes]
    return {**told, **named, **({"look_alikes": alike} if alike else {})}


_SAID: Final = {"name": "accessible_name"}
"""What a record calls a field of a fingerprint."""
_KEYS: Final = (
    *(name for name in Fingerprint.model_fields if name not in {"name", "ordinal", "look_alikes"}),
    *("accessible_name", "section", "icon", "visible", "is_button", "row_texts"),
)


def deed_of(verb: Verb, *, check: bool = False) -> Deed:
    """What the matcher calls what a step does."""
    return "read" if check else _DEEDS.get(verb, "click")


def reidentify(
    fingerprint: Fingerprint,
    snapshot: Snapshot,
    *,
    settings: MatchSettings | None = None,
    step_id: str = "",
    part: Literal["target", "destination"] = "target",
    verb: Verb = "click",
    destructive: bool = False,
    others: Sequence[Fingerprint] = (),
    tier_order: Sequence[int] = (1, 2, 3, 4, 5, 6, 7, 8),
    test_id_attributes: Sequence[str] = ("data-testid", "data-test-id", "data-test", "data-cy", "data-qa"),
) -> Reidentified | Refused:
    """The element with this fingerprint on the page as it now is, with new locators; or why none is surely it.

    Args:
        fingerprint: what the element was.
        snapshot: the page now.
        settings: limits of score and margin.
        step_id: of the step that is healed.
        part: which of the step's targets.
        verb: what the step does.
        destructive: what it does can't be taken back.
        others: other elements that are remembered of the same page.
        tier_order: as for `resolve`.
        test_id_attributes: as for `resolve`.
    """
    view = View(snapshot)
    nodes = [node for node in view.nodes if node.c.visible]
    records: list[Element] = [NodeRecord(node, view) for node in nodes]
    decision = match_element(
        record_of(fingerprint),
        records,
        step=deed_of(verb),
        destructive=destructive,
        settings=settings,
        others=[record_of(other) for other in others],
    )
    if decision.index is None:
        return Refused(decision)
    proposer = Proposer(view, tier_order=tier_order, test_id_attributes=test_id_attributes)
    return Reidentified(_element(nodes, decision, view, proposer, step_id, part), decision)


def strangeness(
    fingerprint: Fingerprint,
    snapshot: Snapshot,
    *,
    document: str,
    ref: int,
    deed: Deed,
    destructive: bool = False,
    settings: MatchSettings | None = None,
    others: Sequence[Fingerprint] = (),
) -> str:
    """Why what a remembered locator matches is not the element any more; "" when it is, or can't be told.

    Args:
        fingerprint: what the element was.
        snapshot: the page now.
        document: of what the locator matches.
        ref: the look's number of what it matches.
        deed: what is done to it.
        destructive: it can't be taken back.
        settings: limits of score and margin.
        others: other elements that are remembered of the same page.
    """
    view = View(snapshot)
    nodes = view.nodes
    at = next((n.index for n in nodes if n.frame.document == document and n.c.ref == ref), None)
    if at is None:
        return ""
    decision = match_element(
        record_of(fingerprint),
        [NodeRecord(node, view) for node in nodes],
        step=deed,
        destructive=destructive,
        settings=settings,
        others=[record_of(other) for other in others],
    )
    if decision.index == at or _is_plain(decision, at):
        return ""
    if decision.index is not None:
        elsewhere = describe(nodes[decision.index], view)
        return f"the locator now matches {describe(nodes[at], view)}; the element is {elsewhere}"
    found = next((one.refused for one in decision.ranking if one.index == at), "")
    return f"the locator now matches {describe(nodes[at], view)}: {found or decision.reasons[0]}"


def is_called(fingerprint: Fingerprint, words: str) -> bool:
    """Whether the words are what a person calls the element, all of it."""
    names = read(record_of(fingerprint), accessible=True).names
    return any(bond(words, name) == "same" for name in names)


def _is_plain(decision: MatchDecision, at: int) -> bool:
    """Whether nothing contradicts it, though it has twins: its locator tells it from them."""
    found = next((one for one in decision.ranking if one.index == at), None)
    sound = found is not None and not found.refused and not found.contradictions and "name" in found.signs
    return sound and decision.index is None


def _element(
    nodes: Sequence[Node],
    decision: MatchDecision,
    view: View,
    proposer: Proposer,
    step_id: str,
    part: Literal["target", "destination"],
) -> ResolvedElement:
    assert decision.index is not None
    node = nodes[decision.index]
    ways = proposer.propose(node)
    return ResolvedElement(
        step_id=step_id,
        part=part,
        locator=ways[0].locator,
        spare=tuple(way.locator for way in ways[1:]),
        tier=ways[0].tier,
        confidence=decision.score,
        stability=stability(node, ways[0], view),
        fingerprint=with_look_alikes(node, view),
        reason=f"{describe(node)} is the element that was used before: {decision.reasons[0]}",
        alternatives=tuple(
            Rejected(what=describe(nodes[other.index], view), reason=other.refused or f"{other.score:.0%} alike")
            for other in decision.ranking
            if other.index != decision.index
        ),
        ref=node.c.ref,
        frame=node.frame.number,
        document=node.frame.document,
        origin="healed",
    )
