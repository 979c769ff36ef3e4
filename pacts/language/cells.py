"""Cells where a row and a column meet."""

from dataclasses import replace

from pacts.domain.plan import Scope, Target
from pacts.language import lexicon, predicates
from pacts.language.drafts import FAIR, Drafts, check
from pacts.language.lexicon import DETERMINERS
from pacts.language.predicates import Lexeme
from pacts.language.subjects import Subject
from pacts.language.tokens import Tokens
from pacts.language.value_phrase import literal


def owned_cell(subject: Subject, lexeme: Lexeme, rest: Tokens) -> Drafts:
    """`"Bob" has the role "Admin"`: the cell of a row and the column that is named."""
    words = [token for token in rest if token.low not in DETERMINERS]
    target = subject.target
    plain = len(words) == 2 and words[0].kind == "word" and words[1].is_literal  # noqa: PLR2004 - a name and its value
    if lexeme != "has" or not plain or target is None or not target.quoted or target.kind not in (None, "row"):
        return ()
    if (words[0].low,) in lexicon.nouns() or words[0].low in predicates.ADVERBS:
        return ()
    row = Scope(relation="row_of", target=Target(words=target.words, quoted=True))
    column = Scope(relation="column", target=Target(words=words[0].value))
    cell = Target(kind="cell", scope=(row, column, *target.scope))
    return (replace(check("cell", cell, literal(words[1]), confidence=FAIR), comparison="equals"),)


def crossed(target: Target) -> Target:
    """`the Name column … in the first row`: the cell where the two meet."""
    columns = [scope for scope in target.scope if scope.relation == "column"]
    counted = [scope for scope in target.scope if scope.target.kind == "column" and scope.target.ordinal is not None]
    if target.kind == "row" and not target.words and counted:
        rest = tuple(scope for scope in target.scope if scope is not counted[0])
        place = Scope(relation="in", target=target.model_copy(update={"scope": rest}))
        return Target(kind="cell", ordinal=counted[0].target.ordinal, scope=(place,))
    if target.kind == "row" and target.words and columns:
        row = Scope(relation="row_of", target=Target(words=target.words, quoted=target.quoted))
        return Target(kind="cell", scope=(row, *target.scope))
    rows = [scope for scope in target.scope if scope.relation == "row_of" or scope.target.kind == "row"]
    if target.kind != "column" or not target.words or not rows:
        return target
    column = Scope(relation="column", target=Target(words=target.words, quoted=target.quoted))
    return Target(kind="cell", scope=(rows[0], column, *(scope for scope in target.scope if scope is not rows[0])))
