"""Key names as people write them, in Playwright's words."""

import re

NAMES = {
    "ctrl": "Control", "control": "Control", "strg": "Control",
    "cmd": "Meta", "command": "Meta", "meta": "Meta", "win": "Meta", "windows": "Meta", "super": "Meta",
    "alt": "Alt", "option": "Alt", "shift": "Shift", "controlormeta": "ControlOrMeta", "mod": "ControlOrMeta",
    "enter": "Enter", "return": "Enter", "tab": "Tab", "esc": "Escape", "escape": "Escape",
    "space": "Space", "spacebar": "Space", "backspace": "Backspace", "delete": "Delete", "del": "Delete",
    "insert": "Insert", "ins": "Insert", "home": "Home", "end": "End",
    "pageup": "PageUp", "pgup": "PageUp", "pagedown": "PageDown", "pgdn": "PageDown", "pgdown": "PageDown",
    "up": "ArrowUp", "down": "ArrowDown", "left": "ArrowLeft", "right": "ArrowRight",
    "arrowup": "ArrowUp", "arrowdown": "ArrowDown", "arrowleft": "ArrowLeft", "arrowright": "ArrowRight",
    "uparrow": "ArrowUp", "downarrow": "ArrowDown", "leftarrow": "ArrowLeft", "rightarrow": "ArrowRight",
    "plus": "+", "minus": "-", "comma": ",", "period": ".", "slash": "/",
}  # fmt: skip
_FUNCTION_KEY = re.compile(r"f([1-9]|1\d|2[0-4])\Z", re.IGNORECASE)


def chord(text: str) -> str:
    """The chord in Playwright's words: "ctrl + a" is "Control+a"; a single character stays what it is."""
    stripped = text.strip()
    if len(stripped) <= 1:
        return stripped or "Space"
    return "+".join(_key(part) for part in _parts(stripped))


def _parts(text: str) -> list[str]:
    """The keys of a chord; "Control++" ends in the plus key."""
    body, plus = (text[:-2], ["+"]) if text.endswith("++") else (text, [])
    if "+" in body:
        return [*body.split("+"), *plus]
    if "-" in body and body.split("-")[0].strip().lower() in NAMES:
        return [*body.split("-"), *plus]
    return [body, *plus]


def _key(part: str) -> str:
    word = part.strip()
    plain = re.sub(r"[\s_-]+|key$", "", word.lower()) or word
    if plain in NAMES:
        return NAMES[plain]
    if _FUNCTION_KEY.match(word):
        return word.upper()
    return word
