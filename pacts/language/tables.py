"""Data tables and doc strings under a step: each row or cell becomes a step of its own."""

from dataclasses import replace

from pacts.domain.plan import Scope, Target
from pacts.domain.requirement import Role
from pacts.language.drafts import CLEAR, FAIR, Draft, Drafts, Text, check
from pacts.language.lead import strip_lead
from pacts.language.tokens import Token, Tokens, tokenize
from pacts.language.verbs import VerbEntry, by_first_word

Table = tuple[tuple[str, ...], ...]
_FIELD_HEADERS = frozenset(
    ("field", "fields", "label", "name", "key", "input", "property", "element", "parameter", "column")
)
_VALUE_HEADERS = frozenset(("value", "values", "data", "text", "content", "input", "expected", "expected value"))
_PAIR = 2


def read_table(tokens: Tokens, table: Table, role: Role | None) -> Drafts:
    """The steps a table stands for under the words of its statement; empty when the words give it no meaning."""
    lead = strip_lead(tokens)
    width = max((len(row) for row in table), default=0)
    if not lead.tokens or not width:
        return ()
    entry = next((entry for rest, entry in by_first_word().get(lead.tokens[0].low, ()) if not rest), None)
    if lead.asserted or role == "then" or entry is None:
        expecting = (
            lead.asserted
            or role == "then"
            or any(t.low in ("shows", "contains", "has", "following") for t in lead.tokens)
        )
        return _expected(lead.tokens, table, width) if expecting else ()
    return _done(entry, table, width)


def read_doc_string(tokens: Tokens, text: str) -> tuple[Tokens, ...]:
    """The statement's tokens with the doc string as its quoted value, in the orders worth trying."""
    words = [token for token in tokens if token.low not in (":", "following", "this")]
    end = words[-1].end if words else 0
    quote = Token("quote", text, text, "", end + 1, end + 1)
    plain = [token for token in words if token.low not in ("text", "the") or token is not words[-1]]
    at = next((p for p, token in enumerate(plain) if token.low in ("into", "in", "to", "for") and p), None)
    if at is None:
        return ((*plain, quote),)
    verb = [token for token in plain[:at] if token.low not in ("the", "text", "a", "value", "content", "message")]
    return ((*verb, quote, *plain[at:]), (*plain, quote))


def _pairs(table: Table) -> tuple[tuple[str, str], ...]:
    head = [cell.strip().lower() for cell in table[0]]
    rows = table[1:] if head[0] in _FIELD_HEADERS and head[1] in _VALUE_HEADERS else table
    return tuple((row[0], row[1]) for row in rows if len(row) == _PAIR)


def _done(entry: VerbEntry, table: Table, width: int) -> Drafts:
    if entry.frame in ("fill", "set", "select"):
        if width == _PAIR and (len(table) != _PAIR or _is_headed(table)):
            return tuple(_filled(name, value) for name, value in _pairs(table))
        if len(table) > 1 and width >= 1 and entry.frame != "select":
            return tuple(_filled(name, value) for row in table[1:] for name, value in zip(table[0], row, strict=False))
    if entry.frame in ("target", "select", "press") and width == 1:
        verb = "click" if entry.verb == "select" else entry.verb
        return tuple(Draft(verb, target=_target(row[0]), confidence=CLEAR) for row in table if row and row[0].strip())
    return ()


def _is_headed(table: Table) -> bool:
    return table[0][0].strip().lower() in _FIELD_HEADERS and table[0][1].strip().lower() in _VALUE_HEADERS


def _filled(name: str, value: str) -> Draft:
    return Draft("fill", target=_target(name).model_copy(update={"kind": "field"}), value=Text(value), confidence=CLEAR)


def _target(words: str) -> Target:
    tokens = tokenize(words.strip())
    quoted = len(tokens) == 1 and tokens[0].kind == "quote"
    return Target(words=tokens[0].value if quoted else words.strip(), quoted=True)


def _expected(tokens: Tokens, table: Table, width: int) -> Drafts:
    if width == 1:
        return tuple(check("text", value=Text(row[0])) for row in table if row and row[0].strip())
    fields = {token.low for token in tokens} & {"form", "fields", "field", "inputs", "values"}
    if width == _PAIR and (fields or _is_headed(table)):
        return tuple(
            replace(
                check("value", _target(name).model_copy(update={"kind": "field"}), Text(value)), comparison="equals"
            )
            for name, value in _pairs(table)
        )
    if len(table) < _PAIR:
        return tuple(check("text", value=Text(cell)) for cell in table[0] if cell.strip())
    return tuple(draft for row in table[1:] for draft in _cells(table[0], row))


def _cells(header: tuple[str, ...], row: tuple[str, ...]) -> Drafts:
    """A row that must be there, by its first cell, with its other cells."""
    if not row:
        return ()
    key = Scope(relation="row_of", target=Target(words=row[0], quoted=True))
    found: list[Draft] = [check("visible", Target(words=row[0], kind="row", quoted=True), confidence=FAIR)]
    for name, value in zip(header[1:], row[1:], strict=False):
        column = Scope(relation="column", target=Target(words=name, quoted=True))
        cell = check("cell", Target(kind="cell", scope=(key, column)), Text(value), confidence=CLEAR)
        found.append(replace(cell, comparison="equals"))
    return tuple(found)
