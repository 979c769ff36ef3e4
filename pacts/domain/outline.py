"""The outline of a page: what it shows as indented lines, which a DOM difference compares."""

from collections.abc import Sequence

from pacts.domain.page import Candidate, FrameSnapshot

OUTLINE_LINES = 400
OUTLINE_TEXT = 120
"""Characters of one text in the outline."""
_NAMED_BY_CONTENT = frozenset(
    [
        "button",
        "cell",
        "checkbox",
        "columnheader",
        "gridcell",
        "heading",
        "link",
        "menuitem",
        "menuitemcheckbox",
        "menuitemradio",
        "option",
        "radio",
        "row",
        "rowheader",
        "switch",
        "tab",
        "tooltip",
        "treeitem",
    ]
)
_STATES = (("enabled", False, "disabled"), ("checked", True, "checked"), ("selected", True, "selected"))


def outline_of(frames: Sequence[FrameSnapshot]) -> str:
    """The frames as indented "role name" lines, the first with those in it, without what fields hold."""
    return _Outline(frames).text()


class _Outline:
    """The snapshot as indented lines, without what fields hold."""

    def __init__(self, frames: Sequence[FrameSnapshot]) -> None:
        self._frames = frames
        self._lines: list[str] = []

    def text(self) -> str:
        self._write(self._frames[0], 0)
        return "\n".join(self._lines)

    def _write(self, frame: FrameSnapshot, indent: int) -> None:
        depths: dict[int, tuple[int, str]] = {}
        holders = _holders_of_values(frame.candidates)
        for one in frame.candidates:
            if len(self._lines) >= OUTLINE_LINES:
                return
            depth, above = depths.get(one.parent or 0, (indent, ""))
            said = _said(one, above, named=one.ref not in holders) if one.visible and not one.aria_hidden else ""
            if said:
                self._lines.append(f"{'  ' * depth}- {said}")
                depths[one.ref] = (depth + 1, one.name if one.role else above)
            else:
                depths[one.ref] = (depth, above)
            if one.frame_child is not None:
                self._write(self._frames[one.frame_child], depth + 1)


def _said(one: Candidate, above: str, *, named: bool) -> str:
    """An element's line; "" when it has nothing to say that was not said by what is around it."""
    text = "" if above and one.own_text in above else one.own_text[:OUTLINE_TEXT]
    if one.tag in {"iframe", "frame"}:
        return _quoted("iframe", one.name)
    if not one.role or one.role in {"none", "presentation", "generic"}:
        return f"text: {text}" if text else ""
    line = _quoted(one.role, one.name if named or one.role not in _NAMED_BY_CONTENT else "")
    states = "".join(f" [{said}]" for field, value, said in _STATES if getattr(one, field) is value)
    if one.expanded is not None:
        states += " [expanded]" if one.expanded else " [collapsed]"
    return line + states + (f": {text}" if text and text not in one.name else "")


def _quoted(role: str, name: str) -> str:
    return f'{role} "{name[:OUTLINE_TEXT]}"' if name else role


def _holders_of_values(candidates: Sequence[Candidate]) -> set[int]:
    """Refs of everything around a field that holds a value: their names, made of their content, repeat it."""
    parents = {one.ref: one.parent for one in candidates}
    holders: set[int] = set()
    for one in candidates:
        if one.value and (one.editable or one.role not in _NAMED_BY_CONTENT):
            above = one.parent
            while above is not None and above not in holders:
                holders.add(above)
                above = parents.get(above)
    return holders
