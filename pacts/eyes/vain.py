"""Absences that prove nothing: what is missing in a place that is not there, and "no items" where a text may be one."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from pacts.domain.plan import Scope, Target
from pacts.eyes.describe import short
from pacts.eyes.destinations import is_only_in_a_deed
from pacts.eyes.fitting import Wanted
from pacts.eyes.kinds import GOOD_FIT, kind_fit
from pacts.eyes.matching import Matcher
from pacts.eyes.no_value import is_no_value
from pacts.eyes.scopes import Place, Scoper, whose_record
from pacts.eyes.view import Node, View
from pacts.eyes.words import WHOLE, identifier, phrase

_NOTHING: Final = re.compile(
    r"\b(?:no|none|nothing|nobody|empty|never|zero|not|yet|without|any|0(?:[.,]0+)?)\b|n['’]t\b|[∅—]", re.IGNORECASE
)
"""Words by which a page says that there is nothing, and sums of nothing."""
_HEADING: Final = "heading"
_MARKS: Final = frozenset(
    phrase(word).stems for word in ("badge", "indicator", "counter", "marker", "mark", "dot", "pill")
)
"""What is drawn at the name of a thing, and seldom called so by the page."""


class Vain:
    """Tells why it proves nothing that something was not found."""

    def __init__(self, view: View, matcher: Matcher, scoper: Scoper) -> None:
        self.view = view
        self._matcher = matcher
        self._scoper = scoper

    def why(self, want: Wanted, *, elsewhere: bool) -> str:
        """What speaks against believing an absence, "" where nothing does.

        Args:
            want: what was looked for.
            elsewhere: something that is called so is shown in another place than the one that is named.
        """
        places = [scope for scope in want.target.scope if scope.relation in {"in", "row_of"}]
        if (elsewhere or want.verb == "count") and (lost := next((s for s in places if not self._is_here(s)), None)):
            return f"{lost.target.describe()} is not on the page"
        if asks_for_nothing(want) and (lead := next((s for s in places if self._is_elsewhere(s)), None)) is not None:
            return f"the page only shows what leads to {lead.target.describe()}"
        if (marked := self._marked_there(want.target)) is not None:
            return f'it shows "{short(marked)}", which may be one'
        shown = self._left_over(want.target.scope) if asks_for_nothing(want) else None
        return f'it shows "{short(shown)}", which may be one' if shown else ""

    def _is_here(self, scope: Scope) -> bool:
        """Whether the place that is named, or whose it is, is on the page, or something that is called so."""
        owner = whose_record(scope.target)
        place = owner or scope.target
        if not place.words or self._scoper.places(place):
            return True
        if any(is_empty_place(n, place, self.view) for n in self.view.nodes):
            return True
        hits = self._matcher.search(phrase(place.words), quoted=place.quoted)
        whole = scope.relation == "in" and owner is None
        return any(hit.node.c.visible and (hit.level in WHOLE or not whole) for hit in hits)

    def _is_elsewhere(self, scope: Scope) -> bool:
        """Whether nothing on the page is the place, but links and buttons that lead or take something there."""
        target = scope.target
        if scope.relation != "in" or not target.words or target.kind is not None:
            return False
        places = self._scoper.best(target, ())
        return bool(places) and all(self._only_leads_there(place, target.words) for place in places)

    def _only_leads_there(self, place: Place, words: str) -> bool:
        nodes = [place.node, *(self.view.nodes[at] for span in place.inside for at in span)]
        if is_only_in_a_deed(words, nodes):
            return True
        controls = [node for node in nodes if node.interactive]
        told = (n for n in nodes if n.c.visible and n.c.own_text)
        beside = any(not any(control is n or control.holds(n) for control in controls) for n in told)
        return bool(controls) and not beside and not any(says_nothing(control.c.text) for control in controls)

    def _left_over(self, scopes: Sequence[Scope]) -> str:
        """A text of the place that is no label, heading or control, where none says that there is nothing."""
        place, *outer = scopes
        found = self._scoper.best(place.target, outer) or self._scoper.best(_as_titled(place.target), outer)
        if not found and (place.target.words or self._is_hidden(place.target)):
            return ""
        held = [self.view.nodes[at] for one in found for span in one.inside for at in span]
        nodes = held if found else self.view.nodes
        texts = [node.c.own_text for node in _telling(nodes, self.view)]
        return "" if any(map(says_nothing, texts)) else next(iter(texts), "")

    def _marked_there(self, target: Target) -> str | None:
        """What the one place is called that tells by its name what no mark in it may tell: "design, 2 unread"."""
        said = phrase(target.words)
        owner = target.scope[0] if len(target.scope) == 1 else None
        if owner is None or owner.relation not in {"in", "row_of"} or target.quoted or said.stems[-1:] not in _MARKS:
            return None
        wanted = {*said.stems[:-1]}
        hits = self._matcher.search(phrase(owner.target.words), quoted=owner.target.quoted)
        there = [hit.node for hit in hits if hit.node.c.visible and hit.node.interactive]
        inside = [n for node in there for n in (node, *self.view.inside(node)) if n.c.visible]
        names = (name for n in inside for name in (n.c.name, n.c.aria_label, n.c.title) if name)
        return next((name for name in names if wanted and wanted <= {*phrase(name).stems}), None)

    def _is_hidden(self, place: Target) -> bool:
        """Whether there is such a place that is not shown, as an empty list has no size."""
        return any(not n.c.visible and kind_fit(n, place.kind, self.view) >= GOOD_FIT for n in self.view.nodes)


def is_empty_place(node: Node, place: Target, view: View) -> bool:
    """Whether it is the very place by its id, `bill-list` for "the bill list", and holds nothing, so has no size."""
    names = (node.c.element_id, *node.c.test_ids.values())
    said = {phrase(f"{place.words} {place.noun or place.kind or ''}").plain, phrase(place.words).plain}
    called = not place.quoted and any(identifier(name).plain in said for name in names if name)
    return called and not node.c.text and not node.interactive and not any(True for _ in view.inside(node))


def says_nothing(text: str) -> bool:
    """Whether a text tells that there is nothing, or a sum of nothing."""
    return _NOTHING.search(text) is not None


def asks_for_nothing(want: Wanted) -> bool:
    """Whether a place is said to be empty, whatever could be in it."""
    target = want.target
    bare = target.kind in {"item", "row"} and not target.words and not target.where and not target.looks
    return bare and want.verb == "count" and want.value == "0" and bool(target.scope)


def _as_titled(place: Target) -> Target:
    """The place by the heading that names its kind, too: "Wish list" over a section that is no list."""
    return Target(words=f"{place.words} {place.noun or place.kind or ''}".strip(), quoted=True)


def _telling(nodes: Iterable[Node], view: View) -> list[Node]:
    return [
        node
        for node in nodes
        if node.c.visible
        and any(map(str.isalnum, node.c.own_text))
        and not is_no_value(node, view)
        and not any(up.c.role == _HEADING for up in (node, *node.ancestors()))
    ]
