"""Sealing: sensitive literals of a requirement become secret references, so that nothing downstream ever holds them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import partial

from pacts.domain.requirement import Requirement, Statement
from pacts.language.drafts import Draft
from pacts.language.lexicon import is_sensitive
from pacts.language.reading import Context, read_statement
from pacts.language.tables import read_doc_string
from pacts.language.tokens import tokenize
from pacts.language.values import REFERENCE, parse_reference

_HINT = re.compile(
    r"pass|\bpin\b|token|key|secret|card|cvv|cvc|ssn|social|code|otp|iban|pwd|log(?:ged|ging|s)?[ -]?(?:in|on|into)\b"
    r"|sign(?:ed|ing|s)?[ -]?(?:in|on|into)\b|authenticat",
    re.IGNORECASE,
)
"""A line without any of these words holds nothing to seal."""
_NAMED_LITERAL = re.compile(
    r"""
    (?P<name>
        (?:(?:confirm|repeat|new|old|current)\s+)?
        (?: pass(?:word|code|phrase|wd)? | pwd | pin(?:\s+code)? | (?:api|access|auth|bearer)?[ _-]?token
          | (?:api|access|secret|private)[ _-]?key | client[ _-]?secret | secret | (?:credit\s+|debit\s+)?card
          | (?:credit\s+|debit\s+)?card\s+number
          | cvv2? | cvc | ssn | social\s+security\s+number | security\s+code | otp | one-time\s+code | iban )
    )
    ["'”’]? (?:\s+(?:field|input|box|is|of|to|as|with|value|the|=)\b){0,4} \s* [:=]? \s*
    (?: ["“'‘«`](?P<value>[^"”'’»`\n]{1,200})["”'’»`] | (?P<bare>(?=[^\s"<{]{0,40}[\d!@$%^&*])[^\s"“'<{]{4,200}) )
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""A sensitive word and the literal it names, in a line that was not understood."""
_PARAMETER = re.compile(r"(?:\$\{|\{\{|\{|<)\s*([A-Za-z_][\w .\-]*?)\s*(?:\}\}|\}|>)")
_WORDS = re.compile(r"[^\W_]+")
LONG_ENOUGH = 6
"""A shorter literal is replaced only where it was found: it is a part of too many innocent words."""


@dataclass(slots=True)
class _Vault:
    """The secrets found so far, by name and by literal."""

    taken: set[str]
    names: dict[str, str] = field(default_factory=dict)
    """Name by literal."""

    def reference(self, literal: str, words: str) -> str:
        """The reference that stands for a literal of a field."""
        if literal not in self.names:
            self.names[literal] = self._free(_name(words))
        return f"{{{{secret:{self.names[literal]}}}}}"

    def _free(self, name: str) -> str:
        used = self.taken | set(self.names.values())
        candidates = (name if number == 1 else f"{name}_{number}" for number in range(1, len(used) + 2))
        return next(candidate for candidate in candidates if candidate not in used)


def seal(requirement: Requirement) -> tuple[Requirement, dict[str, str]]:
    """The requirement without its sensitive literals, and the literals by the names that now stand for them."""
    vault = _Vault(taken=_references(requirement))
    parameters = dict(requirement.parameters)
    statements = tuple(_statement(statement, vault, parameters) for statement in requirement.statements)
    source = "\n".join(_line(line, vault) for line in requirement.source.split("\n"))
    sealed = requirement.model_copy(
        update={
            "statements": statements,
            "parameters": parameters,
            "source": _swept(source, vault),
            "title": _swept(_line(requirement.title, vault), vault),
            "criteria": tuple(
                criterion.model_copy(update={"text": _swept(_line(criterion.text, vault), vault)})
                for criterion in requirement.criteria
            ),
        }
    )
    return sealed, {name: literal for literal, name in vault.names.items()}


def _references(requirement: Requirement) -> set[str]:
    texts = [requirement.source, *requirement.parameters.values()]
    for statement in requirement.statements:
        texts += [statement.text, statement.doc_string or "", *(cell for row in statement.table for cell in row)]
    found = (parse_reference(inner) for text in texts for inner in REFERENCE.findall(text))
    return {reference.name for reference in found if reference and reference.sort == "secret"}


def _name(words: str) -> str:
    drop = {"the", "a", "an", "field", "input", "box", "your", "my", "enter", "type"}
    kept = [word for word in (found.lower() for found in _WORDS.findall(words)) if word not in drop]
    return "_".join(kept)[:60] or "secret"


def _statement(statement: Statement, vault: _Vault, parameters: dict[str, str]) -> Statement:
    text = _text(statement.text, statement.role, vault, parameters)
    doc_string = statement.doc_string
    if doc_string is not None and _is_sensitive_block(statement):
        doc_string = vault.reference(doc_string, "secret text") if not _is_reference(doc_string) else doc_string
    return statement.model_copy(
        update={"text": text, "table": _table(statement.table, vault, parameters), "doc_string": doc_string}
    )


def _is_sensitive_block(statement: Statement) -> bool:
    for words in read_doc_string(tokenize(statement.text), statement.doc_string or ""):
        if any(_sensitive_words(draft) for draft in read_statement(words, Context(role=statement.role)).drafts):
            return True
    return False


def _line(line: str, vault: _Vault) -> str:
    """One line of the source: its words, and the cells of a table row."""
    stripped = line.strip()
    if stripped.startswith("|"):
        return line
    return _text(line, None, vault, {})


def _text(text: str, role: str | None, vault: _Vault, parameters: dict[str, str]) -> str:
    if not _HINT.search(text):
        return text
    context = Context(
        role="given" if role == "given" else "when" if role == "when" else "then" if role == "then" else None
    )
    spans: list[tuple[int, int, str]] = []
    reading = read_statement(tokenize(text), context)
    for draft in reading.drafts:
        words = _sensitive_words(draft)
        if words:
            spans += [(*value.span, words) for value in draft.texts if value.span is not None]
    for match in _NAMED_LITERAL.finditer(text) if reading.unread or not reading.drafts else ():
        group = "value" if match["value"] is not None else "bare"
        if not any(start < match.end(group) and match.start(group) < end for start, end, _ in spans):
            spans.append((match.start(group), match.end(group), match["name"]))
    return _replaced(text, spans, vault, parameters)


def _sensitive_words(draft: Draft) -> str:
    """The field's words when the draft's value is one that must not be stored."""
    typed = draft.verb in ("fill", "append", "type", "value", "wait_until")
    target = draft.target
    if not typed or target is None:
        return ""
    words = " ".join((target.words, *target.attributes.values()))
    return words if is_sensitive(words) else ""


def _replaced(text: str, spans: Iterable[tuple[int, int, str]], vault: _Vault, parameters: dict[str, str]) -> str:
    pieces: list[str] = []
    last = 0
    for start, end, words in sorted(set(spans)):
        literal = text[start:end]
        if start < last or not literal.strip() or _is_reference(literal):
            continue
        parameter = _PARAMETER.fullmatch(literal.strip())
        if parameter:
            _seal_parameter(parameter[1], words, vault, parameters)
            continue
        pieces += [text[last:start], vault.reference(literal, words)]
        last = end
    return "".join((*pieces, text[last:]))


def _is_reference(literal: str) -> bool:
    return REFERENCE.fullmatch(literal.strip()) is not None and parse_reference(literal.strip()[2:-2]) is not None


def _seal_parameter(name: str, words: str, vault: _Vault, parameters: dict[str, str]) -> None:
    value = parameters.get(name)
    if value and not _is_reference(value):
        parameters[name] = vault.reference(value, words)


def _table(
    table: tuple[tuple[str, ...], ...], vault: _Vault, parameters: dict[str, str]
) -> tuple[tuple[str, ...], ...]:
    """A sensitive header seals its column; a sensitive first cell of a two-column table seals its neighbour."""
    if not table or not table[0]:
        return table
    columns = {at: cell for at, cell in enumerate(table[0]) if is_sensitive(cell)} if len(table) > 1 else {}
    pairs = all(len(row) == 2 for row in table)  # noqa: PLR2004 - a number of words
    if pairs and 0 in columns:
        columns = {}
    sealed: list[tuple[str, ...]] = []
    for number, row in enumerate(table):
        cells = list(row)
        for at, cell in enumerate(row):
            words = columns.get(at) if number else None
            if words is None and pairs and at == 1 and is_sensitive(cells[0]):
                words = cells[0]
            if words is not None:
                cells[at] = _replaced(cell, [(0, len(cell), words)], vault, parameters)
        sealed.append(tuple(cells))
    return tuple(sealed)


def _swept(text: str, vault: _Vault) -> str:
    """The text without what is left of the literals: in quotes or table cells, and anywhere when they are long."""
    for literal in sorted(vault.names, key=len, reverse=True):
        if literal not in text:
            continue
        escaped = re.escape(literal)
        reference = f"{{{{secret:{vault.names[literal]}}}}}"
        telling = len(literal) >= LONG_ENOUGH and not literal.isalpha()
        pattern = (
            rf"(?<!\w){escaped}(?!\w)"
            if telling
            else rf"(?<=[\"“'‘«`]){escaped}(?=[\"”'’»`])|(?<=\|)(\s*){escaped}(?=\s*\|)"
        )
        text = re.sub(pattern, partial(_in_place, reference), text)
    return text


def _in_place(reference: str, match: re.Match[str]) -> str:
    return (match[1] if match.lastindex else "") + reference
