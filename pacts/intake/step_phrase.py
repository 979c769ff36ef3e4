"""Phrases of step definitions: from `I am logged in as {user}` to what they match in a statement."""

import re
from dataclasses import dataclass

PARAMETER = re.compile(r"(?<!\{)\{([^{}\n]{0,60})\}(?!\})")
_TYPES: dict[str, str] = {
    "string": r"\"[^\"]*\"|“[^”]*”|'[^']*'",
    "int": r"[-+]?\d+",
    "float": r"[-+]?\d*[.,]?\d+",
    "word": r"[^\s]+",
    "": r".+?",
}
_SUFFIXES = {"d": "int", "int": "int", "f": "float", "float": "float", "g": "float", "w": "word", "word": "word"}
_SUFFIXES |= {"s": "", "string": "string", "S": "word", "": ""}
_ANY = r"\"[^\"]*\"|“[^”]*”|.+?"
_LEAD = re.compile(r"^(?:[-*•]\s+|\d+[.)]\s+)?(?:(?:given|when|then|and|but)\s+)?", re.IGNORECASE)
_QUOTES = {'"': '"', "“": "”", "'": "'"}
Values = dict[str, str]


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of a phrase."""

    name: str
    kind: str
    """string, int, float, word, or "" for any text."""

    def given(self, text: str) -> str | int | float:
        """What a Python function gets: a number for a number, a text without its quotes for everything else."""
        match self.kind:
            case "int":
                return int(text)
            case "float":
                return float(text.replace(",", "."))
            case _:
                return text


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase with its parameters, ready to be matched."""

    text: str
    parameters: tuple[Parameter, ...]
    pattern: re.Pattern[str]

    @property
    def literal_size(self) -> int:
        """Characters that are no parameter: the phrase that says more of a statement fits it better."""
        return len(PARAMETER.sub("", self.text))

    def match(self, statement: str) -> Values | None:
        """What the parameters match in a statement, without quotes; None when the phrase is another one."""
        found = self.pattern.fullmatch(bare(statement))
        if found is None:
            return None
        return {parameter.name: _unquoted(found[at + 1]) for at, parameter in enumerate(self.parameters)}


def bare(statement: str) -> str:
    """A statement without bullet, keyword and full stop, with single spaces."""
    text = " ".join(_LEAD.sub("", statement.strip(), count=1).split())
    return text[:-1] if text.endswith((".", ":")) else text


def parse_phrase(text: str) -> Phrase:
    """The phrase behind a text with `{parameters}`, `optional(s)` and `one/other` words.

    Raises:
        ValueError: a parameter's type is none, or two have one name.
    """
    plain = bare(text)
    parameters: list[Parameter] = []
    pieces: list[str] = []
    last = 0
    for found in PARAMETER.finditer(plain):
        parameter = _parameter(found[1].strip(), parameters)
        pieces += [_words(plain[last : found.start()]), f"({_pattern(parameter, found[1])})"]
        parameters.append(parameter)
        last = found.end()
    pieces.append(_words(plain[last:]))
    if not "".join(pieces).strip() or len(plain) == sum(len(found[0]) for found in PARAMETER.finditer(plain)):
        raise ValueError(f"the phrase {text!r} has no words of its own: every statement would fit it")
    return Phrase(text, tuple(parameters), re.compile("".join(pieces), re.IGNORECASE))


def fill(text: str, values: Values) -> str:
    """The text with the parameters' values in it."""
    return PARAMETER.sub(lambda found: values.get(found[1].strip(), found[0]), text)


def unknown_in(text: str, phrase: Phrase) -> str | None:
    """A `{name}` of a step that its phrase has not."""
    names = {parameter.name for parameter in phrase.parameters}
    found = (match[1].strip() for match in PARAMETER.finditer(text))
    return next((name for name in found if name not in names and re.fullmatch(r"[A-Za-z_]\w*", name)), None)


def _parameter(inner: str, before: list[Parameter]) -> Parameter:
    name, colon, suffix = inner.partition(":")
    if colon and suffix not in _SUFFIXES:
        raise ValueError(f"the parameter {{{inner}}} has no type {suffix!r}: write d, f, w, s, int, float or word")
    kind = _SUFFIXES[suffix] if colon else (name if name in _TYPES else "")
    typed = not colon and name in _TYPES
    taken = {parameter.name for parameter in before}
    if not typed:
        if name in taken:
            raise ValueError(f"two parameters are called {name!r}: give each a name of its own")
        return Parameter(name, kind)
    base = name or "text"
    numbered = (base if count == 1 else f"{base}{count}" for count in range(1, len(before) + 2))
    return Parameter(next(one for one in numbered if one not in taken), kind)


def _pattern(parameter: Parameter, inner: str) -> str:
    return _TYPES[parameter.kind] if parameter.kind else _TYPES[""] if not inner.strip() else _ANY


def _words(text: str) -> str:
    """The words between parameters: `item(s)` with or without the s, `is/are` one of both, any white space."""
    pieces: list[str] = []
    for part in re.split(r"(\s+)", text):
        if part.isspace():
            pieces.append(r"\s+")
        elif "/" in part.strip("/") and not part.startswith(("/", "http")):
            pieces.append("(?:" + "|".join(_optional(one) for one in part.split("/")) + ")")
        else:
            pieces.append(_optional(part))
    return "".join(pieces)


def _optional(word: str) -> str:
    return re.sub(r"\\\(([^()]*)\\\)", r"(?:\1)?", re.escape(word))


def _unquoted(text: str) -> str:
    closer = _QUOTES.get(text[:1])
    return text[1:-1] if closer is not None and len(text) > 1 and text.endswith(closer) else text
