"""A new thing told by a table or a list of its values: `I add an expense with the following details:`."""

import re
from collections.abc import Sequence
from typing import Final

from pacts.domain.plan import Target
from pacts.domain.requirement import Statement
from pacts.language.drafts import FAIR, Draft, Drafts, Text
from pacts.language.lead import commands, strip_lead
from pacts.language.lexicon import singular
from pacts.language.tokens import Tokens, raw, tokenize

Table = tuple[tuple[str, ...], ...]
_MAKING: Final = frozenset("add adds added create creates created register registers registered".split())  # noqa: SIM905 - a table
_LEADING: Final = frozenset(("a", "an", "another", "one", "the", "following", "new", "these"))
_TAIL: Final = frozenset(
    "with having using the following these details detail values value data information fields properties attributes "  # noqa: SIM905 - a table
    "as follows its : , and by entering of".split()
)
_MOST: Final = 3
"""Words of a noun."""
_PAIR: Final = 2
_VALUE: Final = re.compile(r"\s*(?:[-*•]\s+)?(?P<label>[^\W\d_][\w \-/()]{0,30}?)\s*[:=]\s+(?P<value>\S.*?)\s*")
"""`- Subject: Broken chair`: a label and what is entered there."""


def record_added(tokens: Tokens, pairs: Drafts, table: Table) -> Drafts:
    """The goal for each record that a statement with a table adds; empty where the words are about something else.

    Args:
        tokens: the statement without the colon at its end.
        pairs: the fills that the table tells, where a row stands for a field.
        table: the table.
    """
    noun = _noun(strip_lead(tokens).tokens)
    if not noun:
        return ()
    if pairs:
        told = [tuple((one.target.words, one.value) for one in pairs if one.target is not None and one.value)]
    else:
        head, *rows = table
        even = len(head) > 1 and bool(rows) and all(len(row) == len(head) for row in rows)
        told = [_cells(head, row) for row in rows] if even else []
    return tuple(Draft("add", "goal", Target(words=noun), fields=fields, confidence=FAIR) for fields in told if fields)


def _cells(head: Sequence[str], row: Sequence[str]) -> tuple[tuple[str, Text], ...]:
    return tuple((name.strip(), Text(cell)) for name, cell in zip(head, row, strict=True) if cell.strip())


def _noun(said: Tokens) -> str:
    """What is added: "expense"; "" where the words do not say just that."""
    if len(said) < _PAIR or said[0].low not in _MAKING or said[1].low not in _LEADING:
        return ""
    start = next((at for at in range(1, len(said)) if said[at].low not in _LEADING), len(said))
    end = next((at for at in range(start, len(said)) if said[at].low in _TAIL), len(said))
    noun, tail = said[start:end], said[end:]
    plain = all(token.kind == "word" and token.value.islower() for token in noun)
    if not 1 <= len(noun) <= _MOST or not plain or any(token.low not in _TAIL for token in tail):
        return ""
    return " ".join((*(token.low for token in noun[:-1]), singular(noun[-1].low)))


def gathered(statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """The statements, with a list of values behind `Create a new ticket:` put to it as its table.

    Where the author himself ends the form afterwards, only the colon is taken away.
    """
    found: list[Statement] = []
    at = 0
    while at < len(statements):
        one = statements[at]
        told = _told(statements, at) if _opens(one) else []
        if not told:
            found.append(one)
            at += 1
            continue
        behind = statements[at + 1 + len(told)] if at + 1 + len(told) < len(statements) else None
        head = one.text.rstrip().removesuffix(":").rstrip()
        if behind is not None and behind.role != "then" and commands(tokenize(behind.text)):
            found.append(one.model_copy(update={"text": head}))
            at += 1
            continue
        found.append(one.model_copy(update={"text": f"{head} with:", "table": tuple(told)}))
        at += 1 + len(told)
    return tuple(found)


def _opens(statement: Statement) -> bool:
    tokens = tokenize(statement.text)
    bare = not statement.table and statement.doc_string is None and statement.role in (None, "given", "when")
    return bare and len(tokens) > _PAIR and raw(tokens[-1:]) == ":" and bool(_noun(strip_lead(tokens[:-1]).tokens))


def _told(statements: Sequence[Statement], at: int) -> list[tuple[str, str]]:
    """The labels and values of the lines behind a statement."""
    found: list[tuple[str, str]] = []
    for one in statements[at + 1 :]:
        value = _VALUE.fullmatch(one.text)
        if value is None or one.table or one.role not in (None, statements[at].role):
            break
        found.append((value["label"], value["value"].strip('"“”').rstrip(".")))
    return found
