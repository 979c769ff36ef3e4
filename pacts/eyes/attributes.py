"""Targets that name attributes outright: `data-testid "save"`, a CSS selector."""

import re
from collections.abc import Mapping
from typing import Final

from pacts.eyes.identified import IDENTITIES
from pacts.eyes.view import Node
from pacts.eyes.words import squeeze

_SIMPLE: Final = re.compile(
    r"""(?P<tag>[a-zA-Z][\w-]*)?(?P<rest>(?:[#.][\w-]+|\[[\w-]+=(?:"[^"]*"|'[^']*'|[\w-]+)\])*)\Z"""
)
_ROOTS: Final = frozenset({"body", "html"})
"""What no look holds, for it is the page itself."""
_PIECE: Final = re.compile(r"""([#.])([\w-]+)|\[([\w-]+)=(?:"([^"]*)"|'([^']*)'|([\w-]+))\]""")


def has_attributes(node: Node, wanted: Mapping[str, str]) -> bool:
    """Whether the node has all the attributes, a simple CSS selector among them."""
    return all(
        _selected(node, value) if name == "css" else _has(node, name.lower(), value) for name, value in wanted.items()
    )


def raw_css(wanted: Mapping[str, str]) -> str | None:
    """The selector that only the browser can read (with combinators or pseudo-classes); None when the look can."""
    css = wanted.get("css")
    if css is None or (css and css.lower() not in _ROOTS and _SIMPLE.match(css)):
        return None
    return css


def css_told(wanted: Mapping[str, str]) -> str | None:
    """The selector for what is told by a class or by an attribute of the author's own, which no look has to hold."""
    own = [
        name for name in map(str.lower, wanted) if name == "class" or (name[:5] == "data-" and name not in IDENTITIES)
    ]
    if not own or any(_NO_SELECTOR & {name.lower(), *value} for name, value in wanted.items()):
        return None
    return "".join(_part(name.lower(), value) for name, value in wanted.items())


_NO_SELECTOR: Final = frozenset({"css", "label", "text", "tag", "value", '"', "\\", "\n"})


def _part(name: str, value: str) -> str:
    if name == "class":
        return "".join(f'[class~="{word}"]' for word in value.split())
    return f'[{name}="{value}"]'


def _selected(node: Node, css: str) -> bool:
    found = _SIMPLE.match(css)
    if found is None or (found["tag"] and found["tag"].lower() != node.c.tag):
        return False
    for sign, word, name, *values in _PIECE.findall(found["rest"]):
        wanted = (
            ("id" if sign == "#" else "class", word) if sign else (name.lower(), next((v for v in values if v), ""))
        )
        if not _has(node, *wanted):
            return False
    return True


def _has(node: Node, name: str, value: str) -> bool:
    c = node.c
    if name == "class":
        return set(value.split()) <= set(c.classes)
    if name in c.test_ids:
        return c.test_ids[name] == value
    held = {
        "id": c.element_id,
        "name": c.name_attribute,
        "placeholder": c.placeholder,
        "title": c.title,
        "alt": c.alt,
        "type": c.type,
        "href": c.href,
        "role": c.role,
        "aria-label": c.aria_label,
        "aria-placeholder": c.aria_placeholder,
        "label": c.label,
        "text": c.text,
        "value": c.value,
        "tag": c.tag,
    }.get(name)
    if held is None or not held:
        return False
    return squeeze(held) == squeeze(value) or (name == "href" and held.endswith(value))
