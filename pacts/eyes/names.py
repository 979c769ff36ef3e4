"""Which ids and classes a person wrote, and which a machine makes anew at every build or render."""

import re
from typing import Final

_GENERATED: Final = (
    re.compile(r"^:[rR]?\w*:$"),  # React useId
    re.compile(r"^«\w+»$"),  # React 19 useId
    re.compile(r"^_?r_\w{1,3}_$"),
    re.compile(
        r"(^|[-_])(ember|ext-gen|gwt-uid|yui|radix|headlessui|react-select|downshift|mui|mat-input|cdk|ng-tns|uid|uuid|guid)"
        r"[-_:]?\S*\d"
    ),
    re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-"),  # UUID
    re.compile(r"\d{4,}"),  # counters, timestamps, database ids
    re.compile(r"(^|[-_])(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{6,}($|[-_])"),  # hex hashes
    re.compile(r"(^|[-_:])\w*\d+$"),  # a trailing number: the n-th of something
    re.compile(r"[:.]"),  # JSF and framework paths
)
_GENERATED_CLASS: Final = (
    re.compile(r"^(css|sc|jss|makeStyles|emotion|svelte|astro|jsx|styled|tw)-?[-\w]*$"),
    re.compile(r"^(_ngcontent|_nghost|ng-|v-|data-v-)"),
    re.compile(r"^_"),  # CSS modules
    re.compile(r"__?[A-Za-z0-9]*\d[A-Za-z0-9]*$"),  # CSS modules: name_hash
    re.compile(r"[A-Za-z]+[-_](?=\w*\d)(?=\w*[A-Za-z])\w{5,}$"),
    re.compile(r"^(?=\w*\d)(?=\w*[a-z])(?=\w*[A-Z])\w{5,}$"),
    re.compile(r"^[a-z]{1,2}\d*$"),
)
_STATE: Final = frozenset(
    {
        "active",
        "selected",
        "open",
        "opened",
        "closed",
        "focus",
        "focused",
        "hover",
        "hovered",
        "disabled",
        "enabled",
        "loading",
        "loaded",
        "show",
        "shown",
        "visible",
        "hidden",
        "hide",
        "in",
        "fade",
        "checked",
        "current",
        "collapsed",
        "expanded",
        "editing",
        "completed",
        "first",
        "last",
        "odd",
        "even",
        "invalid",
        "valid",
        "dirty",
        "pristine",
        "touched",
        "untouched",
        "error",
        "has-error",
        "is-active",
        "is-open",
    }
)
_SHORTEST: Final = 3
"""A shorter class is made by a minifier."""
_RANDOM: Final = 6
"""So many letters without a vowel are no word."""
_BLANK: Final = 0x20
_IDENTIFIER: Final = re.compile(r"-?[A-Za-z_][\w-]*\Z", re.ASCII)


def stable_id(element_id: str) -> bool:
    """Whether the id looks written by a person."""
    return bool(element_id) and not any(rule.search(element_id) for rule in _GENERATED) and not _noisy(element_id)


def stable_class(name: str) -> bool:
    """Whether the class looks written by a person and does not tell a state or a mere layout."""
    if not _IDENTIFIER.match(name) or name in _STATE or len(name) < _SHORTEST:
        return False
    return not any(rule.search(name) for rule in _GENERATED_CLASS) and not _noisy(name) and not re.search(r"\d", name)


def is_identifier(text: str) -> bool:
    """Whether CSS takes the text as it is after `#` or `.`."""
    return bool(_IDENTIFIER.match(text))


def css_string(text: str) -> str:
    """The text as a quoted CSS string."""
    escaped = "".join(f"\\{ord(ch):x} " if ord(ch) < _BLANK else ("\\" + ch if ch in '"\\' else ch) for ch in text)
    return f'"{escaped}"'


def _noisy(name: str) -> bool:
    """A part without vowels and long, as random letters are."""
    return any(len(part) >= _RANDOM and not re.search("[aeiouyAEIOUY]", part) for part in re.split(r"[-_]", name))
