"""What may be chosen on a page and is not: "a hard game" is none that is begun while "Easy" is chosen."""

from functools import lru_cache
from typing import Final

from pacts.eyes.view import View
from pacts.eyes.words import phrase

_CHOICES: Final = frozenset({"option", "radio"})


@lru_cache(maxsize=2)
def to_choose(view: View) -> frozenset[str]:
    """The concepts by which the options and radio buttons are called that could be chosen instead of those that are."""
    offered = (n for n in view.nodes if n.c.role in _CHOICES and n.c.enabled)
    unchosen = [n for n in offered if not (n.c.selected or n.c.checked)]
    return frozenset(word for n in unchosen for word in phrase(n.c.name or n.c.label or n.c.text).concepts)
