"""Several elements fit the words: what settles which one is meant, without guessing."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import Final

from pacts.domain.element import Fingerprint
from pacts.domain.plan import ACTIONS, Side, Verb
from pacts.eyes.kinds import CHECKABLE
from pacts.eyes.matching import Hit
from pacts.eyes.view import CONTAINER_ROLES, Node, View, is_dialog
from pacts.eyes.words import LEVELS

PEER_WINDOW: Final = 0.045
"""Scores this close are equally good: a button and a link of one name (1.0 and 1.0), not a button and a plain text."""
UNSURE_WINDOW: Final = 0.09
"""The same among matches below `SURE`: there a small difference says nothing."""
SURE: Final = 0.8
_CLOSE: Final = frozenset(
    {
        "form",
        "row",
        "listitem",
        "article",
        "dialog",
        "alertdialog",
        "group",
        "radiogroup",
        "region",
        "tabpanel",
        "search",
    }
)
_CLOSE_TAGS: Final = frozenset({"form", "fieldset", "tr", "li", "article", "section", "dialog"})
_SIDES: Final = frozenset({"navigation", "complementary", "banner", "contentinfo", "search"})
_SIDE_TAGS: Final = frozenset({"nav", "aside"})
_HOLDERS: Final = frozenset({"tab", "option", "treeitem"})
"""Roles of what has things of its own in it, such as the cross that closes it."""
POINTING: Final = frozenset({"click", "double_click", "right_click", "hover", "press", "drag", "focus", "download"})
"""Verbs that need something under the mouse."""
_WRITTEN: Final = frozenset({"same", "case", "marks"})
_INLINE: Final = frozenset(
    {"span", "b", "strong", "em", "i", "code", "q", "mark", "font", "kbd", "u", "div", "cite", "samp"}
)
_CELLS: Final = frozenset({"cell", "gridcell"})
_SENTENCE: Final = 2
_SAME_LINE: Final = 8
"""Pixels that things on one line or in one column may be apart."""
_LOOSE: Final = frozenset({"part", "described", "fuzzy", "weak"})
"""Levels of words that say too little for the side to settle which of several is meant."""
_NEAR_SIDE: Final = 0.25
"""Of the way from the first to the last of several, the part in which they still stand at that side."""
_AROUND: Final = 3
"""Boxes around a link within which the picture of the same thing stands."""
_NOWHERE: Final = ("#", "javascript:")


@dataclass(frozen=True, slots=True)
class Settled:
    """What is left, and what settled it ("" when there was nothing to settle)."""

    hits: list[Hit]
    by: str = ""


def peers(hits: Sequence[Hit]) -> list[Hit]:
    """The hits that are as good as the best one."""
    best = max((hit.score for hit in hits), default=0.0)
    window = PEER_WINDOW if best >= SURE else UNSURE_WINDOW
    return [hit for hit in hits if hit.score >= best - window]


def settle(
    hits: list[Hit],
    verb: Verb,
    view: View,
    touched: Sequence[Fingerprint],
    *,
    described: bool = False,
    sides: Sequence[Side] = (),
) -> Settled:
    """One hit where the page or an earlier step tells which; several where nothing does.

    Args:
        hits: equally good matches.
        verb: what the step does.
        view: the page.
        touched: what earlier steps acted on, oldest first.
        described: the author described a thing that is only read ("the price", "the table") instead of quoting it: then
            the page's main thing is meant before its side parts and before the items of its lists.
        sides: where the author sees it.
    """
    if len(hits) == 1:
        return Settled(hits)
    steps = (
        ("the only one that is enabled", _enabled if verb in ACTIONS else _all),
        ("the only one that nothing covers", _uncovered),
        ("the one in the open dialog", _in_dialog),
        (f"the one at the {' '.join(sides)}", partial(_at, sides)),
        ("the only one written just so", _written_so if not described else _all),
        ("no box is clicked twice", _no_boxes if verb == "double_click" else _all),
        ("the only one that can be clicked", _clickable if verb in POINTING else _all),
        ("the others only mention it", _no_mention),
        ("the only one among other numbers", _among_numbers),
        ("the others go to the very end", _one_step),
        ("all lead to the same address", _same_address),
        ("the others of the dialog show only a sign", _in_words if verb in POINTING else _all),
        ("the others are pictures of it", _written if verb in POINTING else _all),
        ("the only one in the main part of the page", _in_main if described else _all),
        ("the only one that is not an item of a list", _outside_lists if described else _all),
    )
    for by, keep in steps:
        hits = keep(hits, view)
        if len(hits) == 1:
            return Settled(hits, by)
    near = _near_touched(hits, view, touched)
    if len(near) == 1:
        return Settled(near, "beside what an earlier step touched")
    exact = _exactest(hits)
    if len(exact) == 1:
        return Settled(exact, "the one whose words and kind agree best")
    if verb == "visible":
        return Settled(exact[:1], "the first of several that show it")
    return Settled(exact)


def _at(sides: Sequence[Side], hits: list[Hit], view: View) -> list[Hit]:
    """The hits that stand on all these sides of the others; all where none does."""
    del view
    if not sides or any(hit.node.c.box is None or hit.level in _LOOSE for hit in hits):
        return hits
    kept = [set(_towards(side, hits)) for side in sides]
    return [hit for at, hit in enumerate(hits) if all(at in each for each in kept)] or hits


def _towards(side: Side, hits: Sequence[Hit]) -> list[int]:
    """The places of the hits that stand on a side of the others: within the first part of the way across them."""
    ways = [_way(side, hit.node) for hit in hits]
    least, most = min(ways), max(ways)
    return [at for at, way in enumerate(ways) if way - least <= max(_SAME_LINE, (most - least) * _NEAR_SIDE)]


def _way(side: Side, node: Node) -> float:
    """Pixels from that side to its middle, up to a constant."""
    across, down = node.left + node.width / 2, node.top + node.height / 2
    return {"left": across, "right": -across, "top": down, "bottom": -down}[side]


def _all(hits: list[Hit], view: View) -> list[Hit]:
    del view
    return hits


def _enabled(hits: list[Hit], view: View) -> list[Hit]:
    del view
    return [hit for hit in hits if hit.node.c.enabled] or hits


def _written_so(hits: list[Hit], view: View) -> list[Hit]:
    """The hits that are letter for letter what was said, where others differ in capitals or signs."""
    del view
    literal = [hit for hit in hits if hit.level == "same" and hit.source != "picture"]
    return literal if literal and all(hit.level in _WRITTEN for hit in hits) else hits


def _no_boxes(hits: list[Hit], view: View) -> list[Hit]:
    """The hits without the boxes one ticks."""
    del view
    return [hit for hit in hits if hit.node.c.role not in CHECKABLE] or hits


def _clickable(hits: list[Hit], view: View) -> list[Hit]:
    """The hits on things that answer a click."""
    del view
    return [hit for hit in hits if hit.node.interactive or hit.node.c.clickable] or hits


def _no_mention(hits: list[Hit], view: View) -> list[Hit]:
    """The hits without those in a running text."""
    del view
    return [hit for hit in hits if not is_mention(hit.node)] or hits


_STEPS: Final = frozenset({">", "›", "→", "<", "‹", "←"})
_ENDS: Final = frozenset({"»", ">>", "«", "<<", "⏭", "⏮"})


def _one_step(hits: list[Hit], view: View) -> list[Hit]:
    """Beside a sign for one step, "next" and "previous" do not mean the sign for the last or first page."""
    del view
    signs = [(hit, " ".join((hit.node.c.text or hit.node.c.name).split())) for hit in hits]
    steps = [hit for hit, sign in signs if sign in _STEPS]
    return steps if steps and all(sign in _STEPS | _ENDS for _, sign in signs) else hits


def is_mention(node: Node) -> bool:
    """Whether it is a word or a sample within a sentence, not a thing of its own."""
    if node.interactive or node.parent is None or (node.c.clickable and node.c.text):
        return False
    return node.c.tag in _INLINE and len(node.parent.c.own_text.split()) > _SENTENCE


def _in_words(hits: list[Hit], view: View) -> list[Hit]:
    """The hit that says it in letters, where the dialog's others are signs such as the cross in its corner."""
    del view
    dialogs = {next((up for up in hit.node.ancestors() if is_dialog(up)), None) for hit in hits}
    written = [hit for hit in hits if any(sign.isalpha() for sign in hit.node.c.text) and len(hit.node.c.text) > 1]
    apart = len(dialogs) == 1 and None not in dialogs
    return written if apart and len(written) == 1 else hits


def _uncovered(hits: list[Hit], view: View) -> list[Hit]:
    """The hits that nothing covers; the heads of columns say nothing of the covered things under them."""
    del view
    kept = [hit for hit in hits if not hit.node.c.covered]
    return hits if all(hit.node.c.role == "columnheader" for hit in kept) else kept


def _in_dialog(hits: list[Hit], view: View) -> list[Hit]:
    """The hits in an open dialog, of several dialogs in the innermost."""
    inside = [(dialog, hit) for hit in hits if (dialog := view.dialog(hit.node)) is not None]
    deepest = max((dialog.depth for dialog, _ in inside), default=0)
    return [hit for dialog, hit in inside if dialog.depth == deepest] or hits


def _in_main(hits: list[Hit], view: View) -> list[Hit]:
    """The hits that stand in none of the page's side parts."""
    del view
    aside = [hit for hit in hits if any(_is_side(up) for up in hit.node.ancestors())]
    return [hit for hit in hits if hit not in aside] or hits


def _is_side(node: Node) -> bool:
    return node.c.role in _SIDES or node.c.tag in _SIDE_TAGS


def _outside_lists(hits: list[Hit], view: View) -> list[Hit]:
    """The hits that stand once, where the others stand in rows or cards of which there are many."""
    return [hit for hit in hits if view.row(hit.node) is None] or hits


def _among_numbers(hits: list[Hit], view: View) -> list[Hit]:
    """Of equal numbers, the one that stands among others: a page of a pager, not the count of a cart."""
    if not all(hit.node.c.text.isdigit() for hit in hits):
        return hits
    return [hit for hit in hits if numbers_around(hit.node, view) > 1] or hits


def numbers_around(node: Node, view: View) -> int:
    row = view.row(node)
    at = row if row is not None and row.c.text == node.c.text else node
    return sum(other.c.text.isdigit() for other in view.siblings(at) if other is not at and other.c.visible)


def _written(hits: list[Hit], _view: View) -> list[Hit]:
    """Of links of one name around one place, the one that is written: the others are the pictures beside it."""
    written = [hit for hit in hits if hit.node.c.text.strip()]
    if len(written) != 1 or any(hit.node.c.role != "link" for hit in hits):
        return hits
    name = written[0].node.c.name
    near = list(islice(written[0].node.ancestors(), _AROUND))
    beside = all(hit.node.c.name == name and any(up.holds(hit.node) for up in near) for hit in hits)
    return written if beside else hits


def _same_address(hits: list[Hit], view: View) -> list[Hit]:
    del view
    address = hits[0].node.c.href
    if not address or address.startswith(_NOWHERE) or address.endswith("#"):
        return hits
    if any(hit.node.c.href != address or hit.node.c.role != "link" for hit in hits):
        return hits
    return [max(hits, key=lambda hit: (hit.score, -hit.node.index))]


def _exactest(hits: list[Hit]) -> list[Hit]:
    """The hits whose words agree best; among those, the ones of the better fitting kind."""
    level = max(map(_exactness, hits))
    exact = [hit for hit in hits if _exactness(hit) == level]
    fit = max(hit.fit for hit in exact)
    return [hit for hit in exact if hit.fit >= fit - 0.005]


def _exactness(hit: Hit) -> float:
    """How exactly its words are those that were said; what a picture is called, nobody reads letter for letter."""
    level = LEVELS.get(hit.level, 0.0)
    return min(level, LEVELS["case"]) if hit.source == "picture" else level


def _near_touched(hits: list[Hit], view: View, touched: Sequence[Fingerprint]) -> list[Hit]:
    """The hits that share the closest form, row, card or dialog with what was touched last."""
    for fingerprint in reversed(touched):
        node = _find(fingerprint, view)
        if node is None:
            continue
        for up in [node, *node.ancestors()]:
            if not _is_close(up, view):
                continue
            inside = [hit for hit in hits if up.holds(hit.node)]
            if inside:
                return inside if len(inside) < len(hits) else hits
    return hits


def _is_close(node: Node, view: View) -> bool:
    return node.c.role in _CLOSE or node.c.tag in _CLOSE_TAGS or node in view.row_nodes


def _find(was: Fingerprint, view: View) -> Node | None:
    """The node that an earlier step touched, when it is still plainly there."""
    same = [
        node
        for node in view.nodes
        if node.c.role == was.role
        and node.c.tag == was.tag
        and node.c.name[:80] == was.name
        and node.c.element_id == was.element_id
        and node.c.name_attribute == was.name_attribute
    ]
    if len(same) == 1:
        return same[0]
    return same[was.ordinal] if 0 <= was.ordinal < len(same) and view.twins(same[0]) == same else None


def collapse(hits: Sequence[Hit], *, for_text: bool) -> list[Hit]:
    """One hit for each thing: a text and the element around it that says the same are one."""
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda h: h.node.index):
        while kept and kept[-1].node.holds(hit.node) and not _outer_wins(kept[-1], hit, for_text=for_text):
            kept.pop()
        if not kept or not kept[-1].node.holds(hit.node):
            kept.append(hit)
    return kept


def _outer_wins(outer: Hit, inner: Hit, *, for_text: bool) -> bool:
    if outer.node.c.role in _HOLDERS and outer.source == inner.source == "picture" and inner.node.c.title:
        return False  # the cross in a tab is a thing of its own
    if abs(outer.score - inner.score) > PEER_WINDOW:
        return outer.score > inner.score
    if outer.node.interactive != inner.node.interactive:
        return outer.node.interactive
    if outer.node.c.role in _CELLS and not (for_text or outer.node.c.clickable):
        return False  # what is clicked is the text in a cell, not the middle of the cell
    if outer.node.c.role in CONTAINER_ROLES and inner.node.c.role not in CONTAINER_ROLES and for_text:
        return False
    return outer.score > inner.score + 0.005 or outer.node.c.text == inner.node.c.text
