"""Scenario parameters: `<name>`, `{name}`, `{{name}}` and `${NAME}` in a statement become their values."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from pacts.language.lexicon import KEYS, MODIFIERS
from pacts.language.values import parse_reference

_PLACE = re.compile(
    r"\{\{\s*(?P<double>[^{}]*?)\s*\}\}"
    r"|\$\{\s*(?P<dollar>[^{}]*?)\s*\}"
    r"|(?<![\w{$])\{(?P<single>[A-Za-z_][\w.\- ]{0,60})\}"
    r"|<(?P<angle>[A-Za-z_][\w.\- ]{0,60})>"
)
_HTML = frozenset(
    [
        "a",
        "b",
        "i",
        "u",
        "p",
        "s",
        "br",
        "hr",
        "em",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "li",
        "td",
        "th",
        "tr",
        "div",
        "img",
        "pre",
        "svg",
        "nav",
        "sub",
        "sup",
        "body",
        "code",
        "form",
        "head",
        "html",
        "input",
        "label",
        "link",
        "main",
        "meta",
        "span",
        "table",
        "style",
        "title",
        "video",
        "audio",
        "script",
        "strong",
        "button",
        "iframe",
        "select",
        "option",
        "textarea",
        "section",
        "footer",
        "header",
        "article",
    ]
)
_ENVIRONMENT = re.compile(r"(?:env[:.]|ENV_)([A-Za-z_]\w*)")


@dataclass(slots=True)
class Substitution:
    """Replaces parameters and collects the names nobody knows."""

    parameters: Mapping[str, str]
    remembered: Collection[str] = ()
    unknown: list[str] = field(default_factory=list)

    def apply(self, text: str) -> str:
        """The text with its parameters replaced and its references in their canonical form."""
        return _PLACE.sub(self._replaced, text) if any(sign in text for sign in "{<") else text

    def _replaced(self, match: re.Match[str]) -> str:
        style = match.lastgroup or ""
        name = match[style].strip()
        value = self._value(name)
        if style == "double":
            reference = parse_reference(name)
            if reference is not None:
                return str(reference)
        if value is not None:
            return value
        if style == "double" and name in self.remembered:
            return f"{{{{remembered:{name}}}}}"
        environment = _ENVIRONMENT.fullmatch(name)
        if style in ("dollar", "double") and environment:
            return f"{{{{env:{environment[1]}}}}}"
        if not _is_literal(style, name, match.string):
            self.unknown.append(name or match[0])
        return match[0]

    def _value(self, name: str) -> str | None:
        if name in self.parameters:
            return self.parameters[name]
        folded = name.casefold().replace(" ", "_")
        return next((v for k, v in self.parameters.items() if k.casefold().replace(" ", "_") == folded), None)


def _is_literal(style: str, name: str, text: str) -> bool:
    """Braces and angles that people write for other reasons: HTML, key names."""
    if style == "angle":
        return name.lower() in _HTML or f"</{name}>" in text or (" " in name and len(name.split()) > 3)  # noqa: PLR2004 - a number of words
    return style == "single" and (name.lower() in KEYS or name.lower() in MODIFIERS or " " in name)
