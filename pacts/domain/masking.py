"""What stands in the place of a masked text, and where it stands in the way of finding something by its words."""

import re

MASKED = re.compile(r"\[(?:secret|private key|card|ssn|iban|email|phone|masked [^\]]{1,60})\]")


def is_masked(text: str | None) -> bool:
    """Whether part of the text was masked: the page shows something else there."""
    return text is not None and "[" in text and MASKED.search(text) is not None


def before_mask(text: str) -> str:
    """The text up to the first thing in it that was masked."""
    return MASKED.split(text, maxsplit=1)[0] if "[" in text else text
