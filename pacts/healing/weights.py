"""Every weight and limit of the matcher, each with its reason."""

from typing import Final

WEIGHTS: Final[dict[str, float]] = {
    # how lasting (Kluge and Stocco, arXiv 2505.16424: share still the same months later, over 10,377 pairs of elements)
    # x how well it tells one element of a page from another
    "tag": 0.99 * 0.2,  # nearly always the same, and shared by hundreds
    "role": 0.85 * 0.3,  # likewise
    "type": 0.96 * 0.3,
    "called": 0.95 * 1.2,  # what a person calls it
    "text": 0.95 * 0.3,  # mostly said by the name already
    "placeholder": 0.82 * 0.5,
    "name_attribute": 0.95 * 0.9,  # what the server reads: rarely renamed
    "element_id": 0.87 * 0.9,
    "test_id": 0.95 * 1.0,  # a promise to testers; not measured there, taken like `name`
    "href": 0.88 * 0.8,
    "src": 0.84 * 0.3,  # pictures are moved to other servers
    "title": 0.84 * 0.3,
    "alt": 0.84 * 0.3,
    "value": 0.84 * 0.4,  # of what is chosen or pressed
    "classes": 0.80 * 0.3,  # shared by all of its make
    "row": 0.53 * 1.6,  # which product, which person: tells twins apart
    "column": 0.53 * 0.6,
    "heading": 0.53 * 0.6,
    "section": 0.53 * 0.6,
    "ancestors": 0.79 * 0.4,  # the measured value of an id-relative path
    "id_xpath": 0.79 * 0.5,
    "xpath": 0.54 * 0.5,
    "css_path": 0.54 * 0.4,
    "neighbours": 0.53 * 0.6,
    "place": 0.35 * 0.3,  # layouts move
    "size": 0.35 * 0.2,  # not measured there; changes with every style sheet
    "extra": 0.80 * 0.2,  # attributes nobody told us about: like a class
}
"""Weight of each feature in the score, 0 to 1.2."""
ABSENT: Final = 0.35
"""Share of its weight that a feature counts with when only one of the two has it: a difference, but a mild one."""
OPTIONAL: Final = frozenset(
    {"text", "classes", "place", "size", "ancestors", "neighbours", "heading", "section", "extra"}
)
"""Features that come and go with the layout: having one where there was none is no difference."""

NAME_SCORE: Final[dict[str, float]] = {
    "same": 1.0,
    "near": 0.8,
    "doubtful": 0.4,
    "other": 0.0,
    "opposed": 0.0,
    "unknown": 0.0,
}
"""Likeness of two names by their bond."""
STRONG: Final[dict[str, float]] = {
    "test id": 1.0,  # there to be found by
    "id": 1.0,  # written by a person
    "name attribute": 0.9,  # twins such as radio buttons share it
    "address": 0.9,  # two links may lead to one page
    "name": 1.0,  # what a person looks for
    "placeholder": 0.7,  # said besides the name
    "value": 0.6,  # tells radio buttons of one name apart
    "row": 0.8,  # the record it belongs to; says nothing of which control of that record
    "text": 0.7,  # of what is read: it says what it said
    "classes": 0.5,  # only it is made so
    "title": 0.5,
    "place": 0.4,  # the same neighbours on both sides
}
"""Signs of identity and how far each goes; `row` and `place` are no strong sign alone."""
NOT_ALONE: Final = frozenset({"row", "place", "value", "classes", "title"})
SHORTLIST: Final = 28
"""Candidates that are compared closely: the rest shares too little to be told."""
SAME_ROW: Final = 0.5
"""Rows less alike than this belong to different records."""
SAME_PLACE: Final = 0.55
"""Surroundings less alike than this are different places."""
THRESHOLD: Final = 0.36
"""Least score of a heal. A redesign leaves little but the name and the label; what is wrong is stopped by the signs."""
MARGIN: Final = 0.06
"""Least distance to the next that could be the element as well; twins differ by 0.00 to 0.04 on the tuning half."""
DESTRUCTIVE_THRESHOLD: Final = 0.55
"""The same for what can't be taken back."""
DESTRUCTIVE_MARGIN: Final = 0.1
"""The same."""
