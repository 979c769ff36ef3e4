"""Who acts in a scenario under a name that no list has: somebody who clicks, enters and sees is a person."""

import re
from collections.abc import Iterable

from pacts.language.deed_verbs import deed_words
from pacts.language.persons import NOBODY, people

_PERSONAL = (
    r"clicks|enters|types|logs (?:in|out)|log ?in with|presses|navigates|visits|fills|wants to|is logged in|"
    r"(?:should|can|must|will) (?:not )?(?:see|be able to)|sees|is on the|does not see"
)
"""What things never do; a page opens, a search finds, a form is submitted, too."""
_ACTING = re.compile(rf"(?P<who>[A-Z][a-z]+) (?:{_PERSONAL})\b")


def actors(texts: Iterable[str]) -> frozenset[str]:
    """The names that act in the statements of a scenario, at least twice, as a thing that is named does not."""
    found = [match["who"] for text in texts if (match := _ACTING.match(text)) is not None]
    known = people() | NOBODY | deed_words() | _NO_NAMES
    return frozenset(name for name in found if found.count(name) > 1 and name.lower() not in known)


_NO_NAMES = frozenset(
    ("it", "he", "she", "they", "we", "you", "nobody", "everybody", "everyone", "this", "that", "one")
)


def by_role(text: str, names: frozenset[str]) -> str:
    """The statement with "the user" for a name that acts in it."""
    first, _, rest = text.partition(" ")
    return f"the user {rest}" if rest and first in names else text
