"""Sealing: sensitive literals of a requirement become secret references, so that nothing downstream ever holds them."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from pacts.domain.requirement import Criterion, Requirement, Statement
from pacts.language.contexts import Context
from pacts.language.drafts import Draft
from pacts.language.lexicon import FIELD_NOUNS, SENSITIVE, is_sensitive, nouns
from pacts.language.reading import read_statement
from pacts.language.tables import read_doc_string
from pacts.language.tokens import tokenize
from pacts.language.values import REFERENCE, parse_reference
from pacts.language.verbs import by_first_word

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
_HEADER_WORDS = re.compile(r"[A-Z]?[a-z0-9]+|[A-Z]+")
_SLUG = re.compile(r"[^a-z0-9]+")
_CELL = re.compile(r"(?<!\\)\|")
_SHORT_HEADERS = frozenset(("password", "pwd", "pass", "passwd", "pw", "passphrase", "passcode"))
"""As the last word of a header or parameter they always mean a password."""
_SECRET_HEADERS = frozenset(" ".join(phrase).replace("-", " ") for phrase in SENSITIVE)
LONG_ENOUGH = 6
"""A shorter literal is replaced only where it was found: it is a part of too many innocent words."""
LONG_ALONE = 8
"""The same for a literal of letters only, in texts from which nothing is read."""


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
    parameters = _parameters(requirement.parameters, vault)
    statements = tuple(_statement(statement, vault, parameters) for statement in requirement.statements)
    source = _source(requirement.source, vault)
    title = _line(requirement.title, vault)
    criteria = tuple(c.model_copy(update={"text": _line(c.text, vault)}) for c in requirement.criteria)
    sealed = requirement.model_copy(
        update={
            "id": _safe_id(requirement.id, vault),
            "title": _swept(title, vault),
            "source": _swept(source, vault),
            "statements": tuple(_swept_statement(statement, vault) for statement in statements),
            "parameters": parameters,
            "criteria": tuple(_swept_criterion(criterion, vault) for criterion in criteria),
            "notices": tuple(n.model_copy(update={"message": _swept(n.message, vault)}) for n in requirement.notices),
        }
    )
    return sealed, {name: literal for literal, name in vault.names.items()}


def _parameters(given: Mapping[str, str], vault: _Vault) -> dict[str, str]:
    """The parameters, sealed where their name says that they are secret: the column of an Examples table."""
    found = dict(given)
    for name, value in given.items():
        if value.strip() and heads_secrets(name) and not _is_reference(value):
            found[name] = vault.reference(value, _spoken(name))
    return found


def heads_secrets(header: str) -> bool:
    """Whether a column or parameter of this name holds secrets: "password", "confirm password", "user_pwd"."""
    words = [word.lower() for word in _HEADER_WORDS.findall(header)]
    while len(words) > 1 and words[-1] in ("field", "value", "input"):
        words.pop()
    if not words:
        return False
    tails = (" ".join(words[at:]) for at in range(max(0, len(words) - 4), len(words)))
    return words[-1] in _SHORT_HEADERS or any(tail in _SECRET_HEADERS for tail in tails)


def _spoken(header: str) -> str:
    words = [word.lower() for word in _HEADER_WORDS.findall(header)]
    return "password" if words[-1:] and words[-1] in _SHORT_HEADERS else " ".join(words)


def _swept_statement(statement: Statement, vault: _Vault) -> Statement:
    """The statement without what other statements gave away; a short literal stays where it was not found itself."""
    if not vault.names:
        return statement
    update = {
        "text": _swept(statement.text, vault, everywhere=False),
        "table": tuple(tuple(_swept(cell, vault, everywhere=False) for cell in row) for row in statement.table),
        "doc_string": statement.doc_string and _swept(statement.doc_string, vault, everywhere=False),
        "criterion": statement.criterion and _safe_id(statement.criterion, vault),
    }
    return statement.model_copy(update=update)


def _swept_criterion(criterion: Criterion, vault: _Vault) -> Criterion:
    return criterion.model_copy(update={"id": _safe_id(criterion.id, vault), "text": _swept(criterion.text, vault)})


def _safe_id(identity: str, vault: _Vault) -> str:
    """An id without the slug of a literal; unchanged, and so still the one that was noted, when it holds none."""
    for literal in vault.names:
        slug = _SLUG.sub("-", literal.lower()).strip("-")
        if _is_telling(literal) and len(slug) >= LONG_ENOUGH:
            identity = re.sub(rf"(?<![a-z0-9]){re.escape(slug)}(?![a-z0-9])", "secret", identity)
    return identity


def _source(source: str, vault: _Vault) -> str:
    """The source line by line, and table by table where lines are rows."""
    found: list[str] = []
    rows: list[str] = []
    for line in source.split("\n"):
        if line.strip().startswith("|"):
            rows.append(line)
            continue
        found += _rows(rows, vault)
        rows = []
        found.append(_line(line, vault))
    return "\n".join((*found, *_rows(rows, vault)))


def _rows(lines: Sequence[str], vault: _Vault) -> list[str]:
    """The lines of one table with the cells of its secret columns sealed, their layout kept."""
    if len(lines) < 2:  # noqa: PLR2004 - a header and a row
        return list(lines)
    header = [cell.strip() for cell in _CELL.split(lines[0])]
    secret = {at: name for at, name in enumerate(header) if heads_secrets(name)}
    pairs = len(header) == 4 and 1 in secret  # noqa: PLR2004 - two cells and what stands outside the bars
    return [
        line if not number and not pairs else _row(line, secret, vault, pairs=pairs)
        for number, line in enumerate(lines)
    ]


def _row(line: str, secret: Mapping[int, str], vault: _Vault, *, pairs: bool) -> str:
    cells = _CELL.split(line)
    named = cells[1].strip() if pairs else ""
    for at, cell in enumerate(cells):
        words = (named if at == 2 and heads_secrets(named) else "") if pairs else secret.get(at, "")  # noqa: PLR2004 - the second cell
        text = cell.strip()
        if words and text.strip("-: ") and not _is_reference(text) and not _PARAMETER.fullmatch(text):
            cells[at] = cell.replace(text, vault.reference(text, _spoken(words)))
    return "|".join(cells)


def _references(requirement: Requirement) -> set[str]:
    texts = [requirement.source, *requirement.parameters.values()]
    for statement in requirement.statements:
        texts += [statement.text, statement.doc_string or "", *(cell for row in statement.table for cell in row)]
    found = (parse_reference(inner) for text in texts for inner in REFERENCE.findall(text))
    return {reference.name for reference in found if reference and reference.sort in {"secret", "ask"}}


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
        spans += [(*value.span, name) for name, value in draft.fields if value.span is not None and is_sensitive(name)]
    for match in _NAMED_LITERAL.finditer(text) if reading.unread or not reading.drafts else ():
        group = "value" if match["value"] is not None else "bare"
        if _is_a_panel(match["name"], match[group]):
            continue
        if not any(start < match.end(group) and match.start(group) < end for start, end, _ in spans):
            spans.append((match.start(group), match.end(group), match["name"]))
    return _replaced(text, spans, vault, parameters)


def _is_a_panel(name: str, literal: str) -> bool:
    """`the card "Recent orders"`: a part of the page, for a payment card has a number."""
    return name.lower() == "card" and sum(sign.isdigit() for sign in literal) < _CARD_DIGITS


_CARD_DIGITS = 4
"""Fewer are no card's number, nor the end of one."""


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


def _swept(text: str, vault: _Vault, *, everywhere: bool = True) -> str:
    """The text without what is left of the literals: anywhere when they are telling.

    Where nothing is read from the text (`everywhere`), short ones go, too, in quotes and table cells.
    """
    for literal in sorted(vault.names, key=len, reverse=True):
        telling = _is_telling(literal) or (everywhere and _is_no_word(literal))
        if literal not in text or not (telling or everywhere):
            continue
        escaped = re.escape(literal)
        reference = f"{{{{secret:{vault.names[literal]}}}}}"
        pattern = (
            rf"(?<!\w){escaped}(?!\w)"
            if telling
            else rf"(?<=[\"“'‘«`]){escaped}(?=[\"”'’»`])|(?<=\|)(\s*){escaped}(?=\s*\|)"
        )
        text = re.sub(pattern, partial(_in_place, reference), text)
    return text


def _is_telling(literal: str) -> bool:
    """Whether a literal is no word that could stand in a text for another reason."""
    return len(literal) >= LONG_ENOUGH and not literal.isalpha()


def _is_no_word(literal: str) -> bool:
    """Whether letters alone are long enough, and no word of the language, to be the literal wherever they stand."""
    low = literal.lower()
    known = low in FIELD_NOUNS or (low,) in nouns() or low in by_first_word() or (low,) in SENSITIVE
    return len(literal) >= LONG_ALONE and not known


def _in_place(reference: str, match: re.Match[str]) -> str:
    return (match[1] if match.lastindex else "") + reference
