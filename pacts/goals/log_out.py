"""Logging out: the control that does it, wherever the page keeps it."""

import re
from typing import Final

from pacts.eyes.view import Node
from pacts.goals.naming import named
from pacts.goals.openers import openers
from pacts.goals.scene import Expansion, Refusal, Scene, shown_words

LOG_OUT: Final = re.compile(r"(?:.*\b)?(?:log\s?[- ]?out|sign\s?[- ]?out|log\s?off|sign\s?off)\b.*")
ACCOUNT: Final = re.compile(r"\b(?:account|profile|user|menu|avatar|me|settings|hello|hi|welcome|logged in)\b")
MAX_ROUNDS: Final = 6


def expand(scene: Scene) -> Expansion | Refusal:
    """Click what logs out; open the menus that may hold it first."""
    control = next((n for n in scene.shown if _acts(n) and LOG_OUT.fullmatch(shown_words(n))), None)
    if control is not None:
        return Expansion((named(scene, control, scene.move("click")),), f'"{shown_words(control)}" logs out')
    menus = openers(scene, None, sorts=frozenset({"menu", "section"})) if scene.rounds < MAX_ROUNDS else []
    likely = sorted(menus, key=lambda one: (not ACCOUNT.search(shown_words(one.node)), one.node.index))
    if not likely:
        return Refusal("nothing on the page logs out, and no menu that may hold it is left")
    first = likely[0]
    return Expansion((first.move(scene), scene.again()), f'"{shown_words(first.node)}" may hold what logs out')


def _acts(node: Node) -> bool:
    return (node.interactive or node.c.clickable) and node.c.enabled
