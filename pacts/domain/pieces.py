"""Pieces of a text that one counts: words, lines, sentences, numbers."""

from typing import Final

PIECES: Final[dict[str, str]] = {
    "word": r"""[^\s.,;:!?"“”()\[\]…]+(?:[.,:'’-][^\s.,;:!?"“”()\[\]…]+)*""",
    "line": r"[^\n]*\S[^\n]*",
    "sentence": r"\S[\s\S]*?(?:[.!?]+(?=\s|$)|$)",
    "letter": r"[^\W\d_]",
    "character": r"\S",
    "digit": r"\d",
    "number": r"[-−]?\d+(?:[.,]\d+)*",
}
"""How a piece is told from the next: regular expressions that Python and JavaScript read alike."""


def sort_of_piece(words: str) -> str | None:
    """The sort of piece that words name ("words" is "word"); None when they name none."""
    sort = words.strip().lower()
    sort = sort if sort in PIECES else sort.removesuffix("s")
    return sort if sort in PIECES else None
