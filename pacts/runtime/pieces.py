"""A piece of a text by its number: "the last word", "the second line", "the first number"."""

import re

from pacts.domain.pieces import PIECES, sort_of_piece
from pacts.domain.plan import Target
from pacts.runtime.outcome import Refusal


def piece_of(text: str, target: Target | None) -> str | None:
    """The piece of the text that a target asks for; None when it asks for the whole.

    Raises:
        Refusal: the text has no piece of this number.
    """
    sort = sort_of_piece(target.words) if target is not None else None
    if target is None or target.quoted or sort is None or target.kind not in {None, "text"}:
        return None
    found = [match.group().strip() for match in re.finditer(PIECES[sort], text)]
    number = target.ordinal or 1
    at = number - 1 if number > 0 else len(found) + number
    if not 0 <= at < len(found):
        raise Refusal("element_absent", f"the text has {len(found)} {sort}s: there is no number {number}")
    return found[at]
