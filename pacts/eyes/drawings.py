"""What signs and icons look like, whatever they stand for: "the right arrow", "the paper clip", "the filled heart"."""

from collections.abc import Iterator
from typing import Final

DRAWINGS: Final[dict[str, tuple[str, ...]]] = {
    **dict.fromkeys("<‹«←◀❮⟵◂⬅⇦", ("left arrow", "back arrow", "arrow left", "arrow to the left")),
    **dict.fromkeys(">›»→❯⟶▸⇨", ("right arrow", "forward arrow", "arrow right", "arrow to the right")),
    **dict.fromkeys("▶►", ("triangle", "play triangle")),
    **dict.fromkeys("↑▲▴⬆⌃", ("up arrow", "arrow up", "upward arrow")),
    **dict.fromkeys("↓▼▾⬇⌄", ("down arrow", "arrow down", "downward arrow")),
    **dict.fromkeys("♥❤", ("heart", "filled heart", "full heart", "red heart")),
    **dict.fromkeys("♡🤍", ("heart", "empty heart", "outlined heart", "hollow heart")),
    **dict.fromkeys("★⭐", ("star", "filled star", "full star")),
    "☆": ("star", "empty star", "outlined star", "hollow star"),
    **dict.fromkeys("☺😀😊🙂😃😄😁", ("smiling face", "happy face", "smiley", "smiley face", "smile")),
    **dict.fromkeys("☹🙁😞😟😠", ("sad face", "frowning face", "unhappy face")),
    **dict.fromkeys("😐😑", ("neutral face", "straight face")),
    "📎": ("paper clip",),
    **dict.fromkeys("🔍🔎", ("magnifying glass", "magnifier", "loupe")),
    "🗑": ("trash can", "bin", "dustbin", "garbage can"),
    **dict.fromkeys("☰≡", ("hamburger", "three lines", "three bars")),
    **dict.fromkeys("⋮⋯…", ("three dots", "dots", "ellipsis")),
    **dict.fromkeys("⚙", ("gear", "cog", "cogwheel")),
    **dict.fromkeys("✎✏🖉", ("pencil", "pen")),
    "🔔": ("bell",),
    **dict.fromkeys("✉📧", ("envelope", "letter")),
    **dict.fromkeys("⌂🏠", ("house",)),
    **dict.fromkeys("💬🗨", ("speech bubble", "bubble")),
    **dict.fromkeys("🔒🔓", ("padlock",)),
    "💡": ("light bulb", "lightbulb"),
    "🛒": ("shopping cart", "trolley"),
    **dict.fromkeys("📅🗓", ("calendar",)),
    **dict.fromkeys("👍", ("thumbs up", "thumb up")),
    **dict.fromkeys("👎", ("thumbs down", "thumb down")),
    **dict.fromkeys("💾", ("floppy disk", "disk")),
    **dict.fromkeys("➤✈", ("paper plane",)),
    **dict.fromkeys("☀", ("sun",)),
    **dict.fromkeys("☾🌙", ("moon", "crescent")),
    **dict.fromkeys("🌐", ("globe",)),
    **dict.fromkeys("⚑🚩⚐", ("flag",)),
    **dict.fromkeys("✓✔", ("tick", "check mark")),
    **dict.fromkeys("⟳↻🔄", ("circular arrow", "round arrow")),
    **dict.fromkeys("↩↶", ("back arrow", "curved arrow", "undo")),
    **dict.fromkeys("↪↷", ("redo",)),
    "÷": ("divide", "division"),
    "×": ("times", "multiply", "multiplication"),
    **dict.fromkeys("+＋", ("plus", "addition")),
    **dict.fromkeys("-−–", ("minus", "subtract", "subtraction")),
    "=": ("equals", "equal"),
    ".": ("dot", "point", "decimal point", "period"),
    ",": ("comma", "decimal comma"),
    "%": ("percent", "percentage"),
    "±": ("plus minus", "sign", "change sign"),
    "√": ("square root", "root"),
    **dict.fromkeys("⌫", ("backspace",)),
    **dict.fromkeys("⏎↵", ("enter", "return")),
    "⇧": ("shift",),
    **dict.fromkeys("⏭", ("next", "skip forward")),
    **dict.fromkeys("⏮", ("previous", "skip back")),
    **dict.fromkeys("🔀", ("shuffle",)),
    **dict.fromkeys("🔁", ("repeat",)),
}
"""A sign → what a person says that sees it."""
_POINTED: Final = frozenset({"arrow", "chevron", "caret", "angle", "triangle", "arrowhead"})
"""Icons that point somewhere."""
_WAYS: Final[dict[str, str]] = {
    **{way: way for way in ("left", "right", "up", "down")},
    "back": "left",
    "prev": "left",
    "previous": "left",
    "forward": "right",
    "next": "right",
    "w": "left",
    "e": "right",
    "n": "up",
    "s": "down",
    "top": "up",
    "bottom": "down",
}
_LONGEST: Final = 3
"""Signs in a row that are still one picture: "<<", "▲▲"."""
ARROWS: Final = frozenset("<‹«←◀❮⟵◂⬅⇦>›»→❯⟶▸⇨▶►↑▲▴⬆⌃↓▼▾⬇⌄▹▿")
"""Signs that point somewhere."""


def drawn_as(text: str, icon: str) -> Iterator[str]:
    """What a person says that sees a short text of signs, or an icon of that name."""
    signs = text.replace("\ufe0f", "").strip()
    if 0 < len(signs) <= _LONGEST and len(set(signs)) == 1:
        yield from DRAWINGS.get(signs[0], ())
        if signs[0] in ARROWS:
            yield "arrow"
    words = icon.split()
    if _POINTED & set(words):
        yield from (f"{_WAYS[word]} arrow" for word in words if word in _WAYS)
