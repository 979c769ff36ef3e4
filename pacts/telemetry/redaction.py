"""Redaction: what must not leave the process is replaced before anything is sent, logged or stored.

Every rule is linear in the text: its repetitions are bounded or can't overlap, and its first characters are rare enough
that a long hostile text costs no more than a long harmless one (`tests/telemetry/test_redaction.py` holds the budget).
"""

import base64
import dataclasses
import html
import json
import re
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import quote, quote_plus

from pydantic import BaseModel, SecretBytes, SecretStr

SECRET = "[secret]"  # noqa: S105 - what stands in a secret's place
_MARK = "\0"
MAX_LITERALS = 20_000
"""Forms of learned literals; the first are never forgotten, more are a mistake."""
SHORT_LITERAL = 4
"""A shorter secret is masked only where it stands alone: inside words it would destroy the text."""

SENSITIVE_KEY = re.compile(
    r"pass(?:wor[dt]|wd|phrase|code)|(?:^|[_\-.\s])(?:pwd|pin|otp|cvv|cvc|ssn|jwt|sid|pass)(?:$|[_\-.\s\d])"
    r"|kennwort|contraseña|secret|token(?!s|ize|_?count)|api[_\-\s]?key|(?:access|private|client)[_\-]?key"
    r"|authori[sz]ation|^auth$|bearer|credential|cookie|session[_\-]?(?:id|key)|csrf|xsrf|x-amz-s",
    re.IGNORECASE,
)
"""Names under which a value is a secret whatever it looks like."""
HARMLESS_KEY = re.compile(
    r"(?:tokens?|cookies?)[_\-]?(?:count|total|limit|used|cost|policy)|(?:prompt|completion|total|input|output)[_\-]?tokens?$",
    re.IGNORECASE,
)
"""Names that sound like one and are a count."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern and what it is replaced by. A `needle` that is absent from the text spares the search."""

    name: str
    pattern: re.Pattern[str]
    replacement: str | Callable[[re.Match[str]], str]
    needles: tuple[str, ...] = ()
    """Lower-case texts of which one must occur; none means that the pattern is always tried."""

    def apply(self, text: str, lowered: str) -> str:
        """The text with every match replaced."""
        if self.needles and not any(needle in lowered for needle in self.needles):
            return text
        return self.pattern.sub(self.replacement, text)


def _luhn(digits: str) -> bool:
    total = 0
    for place, digit in enumerate(reversed(digits)):
        number = int(digit) * (2 if place % 2 else 1)
        total += number - 9 if number > 9 else number  # noqa: PLR2004 - the sum of two digits
    return total % 10 == 0


def _card(match: re.Match[str]) -> str:
    """The groups of digits with every run of them that is a card number masked."""
    parts = re.split(r"([ \-])", match[0])
    groups, marks = parts[::2], parts[1::2]
    for size in range(len(groups), 0, -1):
        for start in range(len(groups) - size + 1):
            if _is_card("".join(groups[start : start + size])):
                before = "".join(a + b for a, b in zip(groups[:start], marks[:start], strict=True))
                after = "".join(b + a for b, a in zip(marks[start + size - 1 :], groups[start + size :], strict=True))
                return f"{before}[card]{after}"
    return match[0]


def _is_card(digits: str) -> bool:
    """Whether digits are a payment card's by ISO 7812: length, issuer and check digit."""
    if not 13 <= len(digits) <= 19 or len(set(digits)) == 1:  # noqa: PLR2004 - ISO 7812
        return False
    issued = digits[0] in "3456" or "2221" <= digits[:4] <= "2720"
    return issued and _luhn(digits)


def _phone(match: re.Match[str]) -> str:
    digits = re.sub(r"\D", "", match[0])
    return "[phone]" if 8 <= len(digits) <= 15 else match[0]  # noqa: PLR2004 - E.164


_QUOTE = r"\\?[\"']"
_VALUE = (
    r"(?:\"(?:[^\"\\\n]|\\.){0,4096}+\"|'(?:[^'\\\n]|\\.){0,4096}+'|\\\"[^\"\\\n]{0,4096}+\\\""
    r"|[^\s\"'&,;<>{}\[\]()\\]{1,4096}+)"
)
_NAME = (
    r"(?:pass(?:wor[dt]|wd|phrase|code)|kennwort|contraseña|mot\s?de\s?passe|(?<!\{\{)secret(?:[_-]?key)?|x-api-key"
    r"|api[_-]?key|access[_-]?key(?:[_-]?id)?|secret[_-]?access[_-]?key|private[_-]?key|session[_-]?(?:id|key)"
    r"|csrfmiddlewaretoken|token|(?<![A-Za-z])(?:pwd|otp|cvv|cvc))"
)

RULES: tuple[Rule, ...] = (
    Rule(
        "private_key",
        re.compile(
            r"-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----(?:[^-]|-(?!----)){0,20000}+"
            r"(?:-----END [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----)?"
        ),
        "[private key]",
        ("private key",),
    ),
    Rule(
        "header",
        re.compile(
            rf"(?i)\b((?:proxy-)?authorization|set-cookie|cookie)({_QUOTE})?(\s{{0,3}}[:=]\s{{0,3}})({_QUOTE})?"
            r"[^\r\n\"'\\]{1,8192}"
        ),
        lambda m: f"{m[1]}{m[2] or ''}{m[3]}{m[4] or ''}{SECRET}",
        ("authorization", "cookie"),
    ),
    Rule(
        "bearer",
        re.compile(r"\b((?i:bearer|basic|digest))\s{1,3}(?=\S{0,64}[\dA-Z=])[A-Za-z0-9\-._~+/]{8,4096}+={0,2}"),
        rf"\1 {SECRET}",
        ("bearer", "basic", "digest"),
    ),
    Rule(
        "jwt",
        re.compile(
            r"(?<![A-Za-z0-9_\-])eyJ[A-Za-z0-9_\-]{5,8192}+\.[A-Za-z0-9_\-]{2,8192}+(?:\.[A-Za-z0-9_\-]{0,8192}+)?"
        ),
        SECRET,
        ("eyj",),
    ),
    Rule(
        "userinfo",
        re.compile(r"(?i)\b([a-z][a-z0-9+.\-]{1,20}://)([^\s/@:\"'<>]{0,256}):([^\s/@\"'<>]{1,256})@"),
        rf"\1\2:{SECRET}@",
        ("://",),
    ),
    Rule(
        "named",
        re.compile(rf"(?i)({_NAME})({_QUOTE})?(\s{{0,3}}(?:=>|[:=])\s{{0,3}})({_VALUE})"),
        lambda m: f"{m[1]}{m[2] or ''}{m[3]}{_kept_quotes(m[4])}",
        ("pass", "pwd", "kennwort", "contrase", "secret", "key", "token", "session", "otp", "cvv", "cvc"),
    ),
    Rule(
        "known_keys",
        re.compile(
            r"\b(?:[spr]k[-_]|csk-|gsk_|rk_)(?=[A-Za-z_\-]{0,40}\d)[A-Za-z0-9_\-]{16,512}+"
            r"|\bgh[pousr]_[A-Za-z0-9]{16,512}+|\bgithub_pat_[A-Za-z0-9_]{16,512}+|\bglpat-[A-Za-z0-9_\-]{16,128}+"
            r"|\b(?:AKIA|ASIA|AROA|AIDA)[A-Z0-9]{12,64}+|\bxox[abeoprs]-[A-Za-z0-9\-]{8,512}+|\bxapp-[A-Za-z0-9\-]{8,512}+"
            r"|\blsv2_[A-Za-z0-9_]{8,512}+|\bls__[A-Za-z0-9]{8,512}+|\bAIza[A-Za-z0-9_\-]{30,64}+|\bya29\.[A-Za-z0-9_\-]{16,1024}+"
            r"|\bSG\.[A-Za-z0-9_\-]{16,64}+\.[A-Za-z0-9_\-]{16,128}+|\bhf_[A-Za-z0-9]{16,128}+|\bnpm_[A-Za-z0-9]{16,128}+"
            r"|\bpypi-[A-Za-z0-9_\-]{16,512}+|\bdop_v1_[a-f0-9]{32,128}+|\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{16,128}+"
            r"|\bwhsec_[A-Za-z0-9]{16,128}+"
        ),
        SECRET,
    ),
    Rule("ssn", re.compile(r"(?<![\d\-])(?!000|666|9\d\d)\d{3}([- ])(?!00)\d{2}\1(?!0000)\d{4}(?![\d\-])"), "[ssn]"),
    Rule("card", re.compile(r"(?<![\w.])(?<!\d-)\d(?:[ \-]?\d){12,40}+(?!\w)"), _card),
    Rule(
        "email",
        re.compile(r"(?<![\w.+%\-])[\w.+%\-]{1,64}(?:@|%40)(?:[A-Za-z0-9\-]{1,63}\.){1,8}[A-Za-z]{2,24}\b"),
        "[email]",
        ("@", "%40"),
    ),
    Rule(
        "phone",
        re.compile(
            r"(?<![\w.+\-/=])(?:\+\d{1,3}[ .\-]?(?:\(\d{1,4}\)[ .\-]?)?|\(\d{2,5}\)[ .\-]?|00\d{1,3}[ .\-])"
            r"\d(?:[ .\-]?\d){5,13}(?![\w\-])"
            r"|(?<![\w.+\-/=])\d{3}([.\- ])\d{3}\1\d{4}(?![\w\-])"
            r"|(?<![\w.+\-/=])0\d{2,4}[ \-/]\d{3,4}[ \-]?\d{3,5}(?![\w\-])"
        ),
        _phone,
    ),
)
"""In this order: the names first, so that what they cover keeps its shape for no later rule."""


def _kept_quotes(value: str) -> str:
    for mark in ('\\"', '"', "'"):
        if value.startswith(mark) and value.endswith(mark) and len(value) >= 2 * len(mark):
            return f"{mark}{SECRET}{mark}"
    return SECRET


class Redactor:
    """Masks secrets in texts and in whole structures; learns further literals while it is in use."""

    def __init__(
        self,
        literals: Iterable[str] = (),
        *,
        patterns: Mapping[str, str] | None = None,
        rules: Iterable[Rule] = RULES,
    ) -> None:
        """Take the first literals and patterns.

        Args:
            literals: secrets known from the start.
            patterns: own regular expressions by name; a match becomes ``[name]``.
            rules: the built-in rules, or others.
        """
        own = (Rule(name, re.compile(pattern), f"[{name}]") for name, pattern in (patterns or {}).items())
        self._rules = (*own, *rules)
        self._lock = threading.Lock()
        self._forms: set[str] = set()
        self._short: set[str] = set()
        self._longest_first: tuple[str, ...] = ()
        self._alone: re.Pattern[str] | None = None
        for literal in literals:
            self.learn(literal)

    def learn(self, literal: str) -> None:
        """Mask a literal from now on, also in its URL-encoded, base64, JSON-escaped and HTML-escaped forms."""
        if not literal.strip() or literal == SECRET:
            return
        with self._lock:
            if len(literal.strip()) < SHORT_LITERAL:
                self._short.add(literal.strip())
            elif literal not in self._forms and len(self._forms) < MAX_LITERALS:
                self._forms.update(_forms_of(literal))
            else:
                return
            self._longest_first = tuple(sorted(self._forms, key=lambda form: (-len(form), form)))
            self._alone = _standing_alone(self._short)

    def text(self, text: str) -> str:
        """The text with everything that a rule or a learned literal matches replaced."""
        if not text:
            return text
        text = self._without_learned(text)
        lowered = text.lower()
        for rule in self._rules:
            text = rule.apply(text, lowered)
        return text

    def _without_learned(self, text: str) -> str:
        """One search a form is faster than one pattern of all forms; the mark keeps a masked place out of the next."""
        for form in self._longest_first:
            if form in text:
                text = text.replace(form, _MARK)
        if _MARK in text:
            text = text.replace(_MARK, SECRET)
        return text if self._alone is None else self._alone.sub(SECRET, text)

    def value(self, value: object) -> object:
        """A new structure of plain data with every text in it redacted, and every value under a sensitive name.

        Mappings, lists, tuples, sets, dataclasses, pydantic models, bytes and texts are taken apart to any depth;
        numbers, booleans and None stay; anything else is replaced by its redacted `str()`. The given value is not
        touched. A container that holds itself becomes ``[circular]``.
        """
        return _Walk(self).copy(value)

    def is_sensitive(self, key: str) -> bool:
        """Whether a value of that name is a secret whatever it looks like."""
        return SENSITIVE_KEY.search(key) is not None and HARMLESS_KEY.search(key) is None


def _standing_alone(short: set[str]) -> re.Pattern[str] | None:
    return re.compile("|".join(rf"(?<!\w){re.escape(form)}(?!\w)" for form in sorted(short))) if short else None


def _forms_of(literal: str) -> Iterator[str]:
    """The literal and what becomes of it in URLs, JSON, HTML, headers and logs."""
    yield literal
    trimmed = literal.strip()
    raw = literal.encode("utf-8", "surrogatepass")
    yield trimmed
    for form in (
        quote(literal, safe="", errors="replace"),
        quote_plus(literal, errors="replace"),
        quote(literal, errors="replace"),
    ):
        yield form
        yield re.sub(r"%[0-9A-F]{2}", lambda match: match[0].lower(), form)
    yield json.dumps(literal)[1:-1]
    yield json.dumps(literal, ensure_ascii=False)[1:-1]
    yield json.dumps(json.dumps(literal))[3:-3]
    yield html.escape(literal)
    yield html.escape(literal, quote=False)
    yield html.escape(literal).replace("&#x27;", "&#39;")
    yield repr(literal)[1:-1]
    yield from _base64_forms(raw)


def _base64_forms(raw: bytes) -> Iterator[str]:
    """The characters that the bytes alone decide, at each of the three places they can stand in a longer base64."""
    yield raw.hex()
    whole = base64.b64encode(raw).decode()
    yield from (whole, whole.replace("+", "-").replace("/", "_"))
    for shift in range(3):
        encoded = base64.b64encode(b"\0" * shift + raw).decode()
        start = (0, 2, 3)[shift]
        end = len(encoded.rstrip("=")) - (1 if (shift + len(raw)) % 3 else 0)
        core = encoded[start:end]
        if len(core) >= 2 * SHORT_LITERAL:
            yield core
            yield core.replace("+", "-").replace("/", "_")


class _Walk:
    """One copy of one structure, without recursion: a stack of work, so that depth costs no call frames."""

    def __init__(self, redactor: Redactor) -> None:
        self._redactor = redactor
        self._open: set[int] = set()
        self._work: list[Callable[[], None]] = []

    def copy(self, value: object) -> object:
        result: list[object] = []
        self._put(value, result.append)
        while self._work:
            self._work.pop()()
        return result[0]

    def _put(self, value: object, give: Callable[[object], None]) -> None:
        """Hand over the copy of a value now if it is plain, or later when its parts are copied."""
        match value:
            case None | bool() | int() | float():
                give(self._number(value))
            case str():
                give(self._redactor.text(str(value)))
            case SecretStr() | SecretBytes():
                give(SECRET)
            case bytes() | bytearray() | memoryview():
                give(self._redactor.text(bytes(value).decode("utf-8", "replace")))
            case _:
                self._container(value, give)

    def _number(self, value: float | None) -> object:
        """A number stays unless its digits are themselves a secret (a card typed as an integer)."""
        if value is None or isinstance(value, bool):
            return value
        written = str(value)
        masked = self._redactor.text(written) if len(written) >= SHORT_LITERAL else written
        return value if masked == written else masked

    def _container(self, value: object, give: Callable[[object], None]) -> None:
        if id(value) in self._open:
            give("[circular]")
            return
        fields = _fields(value)
        if fields is not None:
            self._open.add(id(value))
            self._mapping(value, fields, give)
        elif isinstance(value, list | tuple | set | frozenset):
            self._open.add(id(value))
            self._sequence(value, list(value), give)
        else:
            give(self._redactor.text(_as_text(value)))

    def _mapping(self, value: object, fields: Sequence[tuple[object, object]], give: Callable[[object], None]) -> None:
        found: dict[object, object] = {}

        def done() -> None:
            self._open.discard(id(value))
            give(found)

        self._work.append(done)
        for key, part in reversed(fields):
            self._work.append(self._entry(found, key, part))

    def _entry(self, found: dict[object, object], key: object, part: object) -> Callable[[], None]:
        def enter() -> None:
            plain = isinstance(key, int | float | bool | None)
            name = _free(found, key if plain else self._redactor.text(str(key)))
            if isinstance(key, str) and self._redactor.is_sensitive(key) and _says_something(part):
                found[name] = SECRET
                return
            found[name] = None  # keeps the order of the keys
            self._put(part, lambda copy: found.__setitem__(name, copy))

        return enter

    def _sequence(self, value: object, items: list[object], give: Callable[[object], None]) -> None:
        found: list[object] = [None] * len(items)
        kind = tuple if isinstance(value, tuple) else list

        def done() -> None:
            self._open.discard(id(value))
            give(kind(found))

        self._work.append(done)
        for place in reversed(range(len(items))):
            self._work.append(self._item(found, place, items[place]))

    def _item(self, found: list[object], place: int, part: object) -> Callable[[], None]:
        return lambda: self._put(part, lambda copy: found.__setitem__(place, copy))


def _free(found: Mapping[object, object], name: object) -> object:
    """The name, or one with a number when two keys were masked to the same."""
    if name not in found:
        return name
    return next(fresh for n in range(2, len(found) + 3) if (fresh := f"{name} {n}") not in found)


def _says_something(value: object) -> bool:
    """Whether a value could be the secret itself: not a flag, not nothing, not empty."""
    return value is not None and not isinstance(value, bool) and value not in ("", b"") and value not in ([], {}, ())


def _fields(value: object) -> Sequence[tuple[object, object]] | None:
    if isinstance(value, Mapping):
        return list(value.items())
    if isinstance(value, BaseModel):
        named = [(name, getattr(value, name)) for name in type(value).model_fields]
        return [*named, *(value.model_extra or {}).items()]
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return [(field.name, getattr(value, field.name, None)) for field in dataclasses.fields(value)]
    return None


def _as_text(value: object) -> str:
    try:
        return str(value)
    except Exception:  # noqa: BLE001 - a foreign object's __str__ may fail in any way; a span is no reason to end a run
        return f"<{type(value).__name__}>"
