"""The sketch of a page's structure, in some 240 bytes, and how much two pages differ by it.

A page is taken as the set of what stands in what (tag and role of an element and of the one around it), each pair again
at its second, fourth, eighth... occurrence: a list that grows from 40 rows to 60 is the same page. Of the hashes of
these the least are kept (a bottom-k sketch, Cohen and Kaplan 2007): of a small page all, so that it is compared
exactly; of a large one a fair sample. `pacts/runtime/page/imprint.js` draws it.
"""

from base64 import b64decode
from binascii import Error
from typing import Final

KEPT: Final = 80
"""Hashes of three bytes that a sketch holds at most; the same number is in imprint.js."""
DRIFT: Final = 0.35
"""Difference from which a page is not the remembered one any more: a good third of it changed."""


def hashes_of(sketch: str) -> tuple[int, frozenset[int]]:
    """How many parts the page has, and the least of their hashes; (0, none) for what is no sketch."""
    number, _, packed = sketch.partition(":")
    try:
        data = b64decode(packed, validate=True)
        return int(number), frozenset(int.from_bytes(data[at : at + 3]) for at in range(0, len(data) - 2, 3))
    except (ValueError, Error):
        return 0, frozenset()


def difference(one: str, other: str) -> float | None:
    """Which share of the larger page the other one does not have, 0 to 1; None where one of them is not known."""
    (count, least), (others, least_of_other) = hashes_of(one), hashes_of(other)
    if not least or not least_of_other:
        return None
    union = sorted(least | least_of_other)
    if count > KEPT or others > KEPT:
        union = union[:KEPT]  # beyond these, one of the samples is silent
    both = sum(part in least and part in least_of_other for part in union) / len(union)
    shared = both / (1 + both) * (count + others)
    return min(1.0, max(0.0, 1 - shared / max(count, others)))


def has_drifted(remembered: str, now: str) -> bool:
    """Whether the page is so much another one that what is remembered of it is looked for anew."""
    share = difference(remembered, now)
    return share is not None and share > DRIFT
