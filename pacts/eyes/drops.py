"""Where something is dropped that has no name: "the black box", "the left box" are boxes that can hold it."""

from collections.abc import Sequence
from typing import Final

from pacts.domain.plan import Pick, Target
from pacts.eyes.fitting import is_control
from pacts.eyes.looks import is_swatch, looking_so
from pacts.eyes.view import CONTAINER_TAGS, Node, View

_ROOMY: Final = 1.2
"""How much longer a box must be than what is put into it."""
_NAMELESS: Final = frozenset({None, "element"})
_SIDES: Final[dict[str, tuple[bool, bool]]] = {
    "left": (True, False),
    "right": (True, True),
    "upper": (False, False),
    "top": (False, False),
    "lower": (False, True),
    "bottom": (False, True),
}
"""Side → whether it is told across the page, and whether at the far end of it."""


def is_bare_box(target: Target) -> bool:
    """Whether the place is told by its looks, side or size alone."""
    told = bool(target.looks) or (target.pick is not None and (target.pick.by in _SIDES or target.pick.by == "size"))
    named = target.words or target.attributes or target.scope or target.where or target.ordinal or target.every
    return told and not named and target.kind in _NAMELESS


def boxes_for(moved: Node, target: Target, view: View) -> list[Node]:
    """The boxes that are as the author says and that can hold what is moved; it is not in any of them yet."""
    drawn = [node for node in view.nodes if _is_drawn(node) and _can_hold(node, moved)]
    kept = looking_so(drawn, target.looks, view) if target.looks else drawn
    return _farthest(kept, target.pick) if target.pick is not None else kept


def _is_drawn(node: Node) -> bool:
    """Whether a person sees a box there: a shape, a patch, or what reacts to the mouse and is no control."""
    box = node.c.visible and node.width > 0 and node.c.tag not in CONTAINER_TAGS | {"svg", "canvas"}
    return box and not is_control(node) and (bool(node.c.shape) or is_swatch(node) or node.c.clickable)


def _can_hold(node: Node, moved: Node) -> bool:
    roomy = node.width >= _ROOMY * moved.width and node.height >= _ROOMY * moved.height
    return roomy and node is not moved and not node.holds(moved)


def _farthest(boxes: Sequence[Node], pick: Pick) -> list[Node]:
    if pick.by not in _SIDES:
        extents = [node.width * node.height for node in boxes]
        best = (max if pick.highest else min)(extents, default=0.0)
        return [node for node, extent in zip(boxes, extents, strict=True) if extent == best]
    across, far = _SIDES[pick.by]
    places = [_middle(node, across=across) for node in boxes]
    best = (max if far else min)(places, default=0.0)
    return [node for node, place in zip(boxes, places, strict=True) if place == best]


def _middle(node: Node, *, across: bool) -> float:
    box = node.c.box
    if box is None:
        return 0.0
    return box.x + box.width / 2 if across else box.y + box.height / 2
