"""The requirement's own words where the page shows them: a task's text over the page is not what the task is about."""

from typing import Final

from pacts.eyes.view import Node, View

_WORDS: Final = 5
"""Shorter sentences may well be what a thing is called: "Sign in to your account"."""
_NAMING: Final = frozenset({"label", "legend", "option", "th", "summary", "title"})


def repeated(view: View) -> frozenset[Node]:
    """What only repeats a line of the requirement, or all of them, and the texts in it.

    A field or a picture tells nothing of its own: where nothing else says anything, it is no part of what is repeated.
    """
    told = frozenset(_plain(line) for line in _lines(view.snapshot.wording))
    found = [node for node in view.nodes if told and _repeats(node, told)]
    parts = (part for node in found for part in (node, *view.inside(node)))
    return frozenset(part for part in parts if part.c.text and not part.c.editable and not part.interactive)


def _lines(wording: tuple[str, ...]) -> list[str]:
    return [line for line in (*wording, " ".join(wording)) if len(line.split()) >= _WORDS]


def _repeats(node: Node, told: frozenset[str]) -> bool:
    text = node.c.text
    if not node.c.visible or node.interactive or node.c.tag in _NAMING or len(text.split()) < _WORDS:
        return False
    return _plain(text) in told and not any(up.interactive for up in node.ancestors())


def _plain(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())
