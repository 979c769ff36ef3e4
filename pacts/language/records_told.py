"""Records told by their values: a row that shows several of them, and a new one that is made of them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from pacts.language import predicates
from pacts.language.lexicon import DETERMINERS
from pacts.language.tokens import Token, Tokens, lows, meant

_HOLDING = frozenset(
    "contain contains include includes have has show shows display displays list lists".split()  # noqa: SIM905 - a table
)
_CONTROLS = frozenset(("button", "link", "icon", "checkbox"))
_NO_RECORDS = frozenset(
    "button link field input image heading dialog message icon alert toast option label text error notification "  # noqa: SIM905 - a table
    "banner element checkbox form section window popup menu tab title page header column columns single".split()
)
_OF_MARKUP = frozenset("id class href src alt style data-testid placeholder".split())  # noqa: SIM905 - a table
_OF_ELEMENTS = frozenset("text label role color colour background icon value type tooltip url link".split())  # noqa: SIM905 - a table
"""What an element that is looked at has, too; who makes a record gives it such values."""
_MAKING = frozenset("add adds added create creates created make makes made record records recorded".split())  # noqa: SIM905 - a table
_NEW = frozenset(("new", "another", "second", "third"))
_EXISTING = frozenset(("exists", "exist", "appears", "present", "listed"))
_LONGEST_SUBJECT = 12


@dataclass(frozen=True, slots=True)
class Record:
    """What is told of one record."""

    noun: Token
    values: tuple[tuple[Token, Token], ...]
    """Each trait with its value."""
    bare: tuple[Token, ...] = ()
    """Traits of which no value is told."""
    controls: tuple[Tokens, ...] = ()
    """The words of the buttons that stand with it."""


def record_told(tokens: Tokens) -> tuple[Record, Tokens] | None:
    """The record that begins here, `a bill with name "Rent" and price "5"`, and the words behind it; None for none."""
    if len(tokens) < 4 or tokens[0].low not in ("a", "an", "the"):  # noqa: PLR2004 - article, noun, trait, value
        return None
    at = 2 if tokens[1].low in _NEW else 1
    noun = tokens[at]
    if not _is_plain(noun) or noun.low in _NO_RECORDS or lows(tokens[at + 1 : at + 2]) != ("with",):
        return None
    values: list[tuple[Token, Token]] = []
    bare: list[Token] = []
    controls: list[Tokens] = []
    at, going = at + 2, True
    while going:
        size = _part(tokens[at:], values, bare, controls)
        if not size:
            return None
        at += size
        behind = _joint(tokens[at:])
        going = bool(behind) and bool(_part(tokens[at + behind :], [], [], []))
        at += behind if going else 0
    return Record(noun, tuple(values), tuple(bare), tuple(controls)), tokens[at:]


def _tells_by_values(tokens: Tokens) -> bool:
    """Whether there may be a record: `with`, and a value behind it."""
    at = next((at for at, token in enumerate(tokens) if token.low == "with"), None)
    return at is not None and any(token.is_literal for token in tokens[at:])


def _joint(tokens: Tokens) -> int:
    """How many words join the next part."""
    size = 1 if lows(tokens[:1]) in ((",",), ("and",)) else 0
    return 2 if lows(tokens[:2]) == (",", "and") else size


def _part(tokens: Tokens, values: list[tuple[Token, Token]], bare: list[Token], controls: list[Tokens]) -> int:
    """How many words the part has that begins here; it is put where it belongs."""
    start = 1 if tokens and tokens[0].low in ("a", "an", "the", "its") else 0
    end = next((p for p in range(start + 1, min(len(tokens), start + 4)) if tokens[p].low in _CONTROLS), None)
    if start and end is not None and all(token.kind in ("word", "quote") for token in tokens[start:end]):
        controls.append(tokens[start : end + 1])
        return end + 1
    if len(tokens) <= start or not _is_trait(tokens[start]):
        return 0
    if tokens[start + 1 : start + 2] and tokens[start + 1].kind in ("quote", "number"):
        values.append((tokens[start], tokens[start + 1]))
        return start + 2
    if len(tokens) > start + 1 and tokens[start + 1].low not in (",", "and"):
        return 0
    bare.append(tokens[start])
    return start + 1


def _is_plain(token: Token) -> bool:
    return token.kind == "word" and token.value.islower() and token.low not in DETERMINERS | predicates.BE


def _is_trait(token: Token) -> bool:
    return _is_plain(token) and token.low not in _OF_MARKUP and token.low not in ("and", "with", "in", "to")


def _at_end(tokens: Tokens) -> bool:
    return not [token for token in tokens if token.low not in (".", "!")]


def listed(tokens: Tokens) -> Tokens:
    """`the list contains a book with title "A", author "B" and an Edit button`: its row shows both and has it."""
    if not _tells_by_values(tokens):
        return tokens
    places = (p for p in range(1, min(len(tokens), _LONGEST_SUBJECT)) if tokens[p].low in _HOLDING)
    found = next(((at, told) for at in places if (told := record_told(tokens[at + 1 :])) is not None), None)
    if found is None or {*lows(tokens[: found[0]])} & (predicates.NEGATIONS | {"no"}):
        return tokens
    at, (record, rest) = found
    if not _at_end(rest) or len(record.values) + len(record.controls) < 2:  # noqa: PLR2004
        return tokens
    looked_at = any(trait.low in _OF_ELEMENTS for trait in (*record.bare, *(name for name, _ in record.values)))
    return tuple(_of_row(tokens[: at + 1], record)) if record.values and not looked_at else tokens


def _of_row(subject: Tokens, record: Record) -> Iterator[Token]:
    """`there is an Edit button in the "A" row and the list contains a row with "A" and "B"`."""
    first, here = record.values[0][1], subject[-1]
    for control in record.controls:
        yield from (*_meant("there is a", here), *control, *_meant("in the", here), first, *_meant("row and", here))
    for trait in record.bare:
        yield from (meant("the", here), trait, *_meant("in the", here), first, *_meant("row is not empty and", here))
    yield from (*subject, *_meant("a row with", here))
    for count, (_, value) in enumerate(record.values):
        if count:
            yield meant("and" if count + 1 == len(record.values) else ",", here)
        yield value


def _meant(words: str, at: Token) -> Tokens:
    return tuple(meant(word, at) for word in words.split())


def made(tokens: Tokens) -> Tokens:
    """`I create a contact with name "Ann" and phone "1"`: add a contact with the values name "Ann" and phone "1"."""
    if not _tells_by_values(tokens):
        return tokens
    at = next((p for p, token in enumerate(tokens[:4]) if token.low in _MAKING), None)
    if at is None or any(token.kind != "word" for token in tokens[:at]):
        return tokens
    told = record_told(tokens[at + 1 :])
    if told is None or not _at_end(told[1]):
        return tokens
    record = told[0]
    if len(record.values) < 2 or record.bare or record.controls:  # noqa: PLR2004
        return tokens
    here = tokens[at]
    ending = next((end for end in ("s", "ed") if here.low.endswith(end) or here.low in ("made", "makes")), "")
    verb = meant(f"add{ending}", here)
    pairs = [token for pair in record.values for token in (meant(",", here), *pair)][1:]
    return (*tokens[:at], verb, meant("a", here), record.noun, *_meant("with values", here), *pairs)


TURNS: tuple[Callable[[Tokens], Tokens], ...] = (made, listed)
