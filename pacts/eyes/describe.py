"""A node in words, as messages name it."""

from pacts.eyes.view import Node, View
from pacts.eyes.words import squeeze

_KINDS = {
    "": "text",
    "textbox": "field",
    "searchbox": "field",
    "combobox": "dropdown",
    "listitem": "item",
    "img": "image",
}


def short(text: str, limit: int = 50) -> str:
    """The text on one line, cut where it is long."""
    text = squeeze(text)
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def describe(node: Node, view: View | None = None) -> str:
    """The element by kind and words; with a view also the row, dialog or heading it stands in."""
    kind = _KINDS.get(node.c.role, node.c.role)
    if not node.c.role and not node.c.own_text:
        kind = node.c.tag
    words = short(node.says or node.c.label or node.c.placeholder or node.c.name_attribute or node.c.element_id)
    said = f'{kind} "{words}"' if words else kind
    return said + (_place(node, view) if view else "")


def _place(node: Node, view: View) -> str:
    row = view.row(node)
    if row is not None and row is not node:
        words = short(row_words(row, node, view))
        if words:
            return f' in {"row" if row.c.tag == "tr" else "item"} "{words}"'
    dialog = view.dialog(node)
    if dialog is not None:
        return f' in dialog "{short(dialog.c.name)}"' if dialog.c.name else " in the dialog"
    for up in node.ancestors():
        if up.c.role in {"banner", "contentinfo", "navigation", "form", "region", "complementary", "group"}:
            return f' in {up.c.role} "{short(up.c.name)}"' if up.c.name else f" in {up.c.role}"
    return f' under "{short(node.c.heading)}"' if node.c.heading and node.c.heading != node.says else ""


def row_words(row: Node, node: Node, view: View) -> str:
    """What the row says besides the node itself."""
    texts = [n.c.own_text for n in [row, *view.inside(row)] if n.c.own_text and not node.holds(n) and n.c.visible]
    if not texts:
        texts = [row.c.text.replace(node.says, "")] if node.says else [row.c.text]
    return squeeze(" ".join(texts))
