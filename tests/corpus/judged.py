"""Whether a plan is one of those that are right for a sentence.

A deed in the author's own words (`goal do`) finds its control on the page by the words; the plans of the corpus name it
as its author thought of it. So `goal do = 'retake the quiz'` is `click "retake" button in "quiz"`, where the words of
both are the same, but for articles, prepositions, and kinds of elements.

Names in double quotes are compared as pages are: without case, and `"Negative amounts"` is `"negative amount"`.

Lines are compared in a normal form by meaning: what makes PACTS look for the same thing and claim the same of it on
every page is one claim, however it is written. A weaker or stronger claim is another one
(docs/explanation/decisions/0019-plans-are-compared-by-what-they-claim.md).
"""

import re
from collections.abc import Iterable
from typing import Final, get_args

from pacts.domain.plan import Kind, Relation
from tests.corpus.sentence_files import Sentence

_DEED: Final = re.compile(r"goal do (?P<place>[^=]*)= (?P<words>'.*'|\".*\")(?: !)?")
_ACTION: Final = re.compile(r"(?P<verb>click|check|uncheck|select) (?P<rest>.*)")
_EMPTY: Final = frozenset(
    {*get_args(Kind), *" ".join(get_args(Relation)).replace("_", " ").split()}
    | {"the", "a", "an", "of", "my", "your", "its", "from", "with", "by", "for", "to", "at", "on", "all", "where"}
)
_COLUMN_FIRST: Final = re.compile(r'(column "[^"]*")(?: column)? (row of "[^"]*")(?= |$)')
_CELL: Final = re.compile(r"check (not )?(?:cell|text) cell (.*)")
_PLACE: Final = rf"(?: (?:{'|'.join(get_args(Relation)).replace('_', ' ')}) (?:(?! (?:equals|contains) ).)+)"
_SHOWN_TEXT: Final = re.compile(rf'check visible "(?P<text>[^"]*)" text(?P<place>{_PLACE}?)')
_SAYING: Final = re.compile(rf"check text(?: (?:element|text)(?P<place>{_PLACE}))? contains '(?P<text>[^']*)'")
_NAME: Final = re.compile(r'"[^"]*"')
_PLURAL: Final = re.compile(r"(?<=[a-z]{3})(?<!s)s\b")
_WORD: Final = re.compile(r"[^\W_]+")


def is_right(sentence: Sentence, got: tuple[str, ...]) -> bool:
    """Whether the plan is listed, or says a listed one by a deed."""
    return any(_same(plan, got) or _says(plan, got) for plan in sentence.plans)


def _same(plan: tuple[tuple[str, ...], ...], got: tuple[str, ...]) -> bool:
    return len(plan) == len(got) and all(
        _plain(told) in map(_plain, wordings) for wordings, told in zip(plan, got, strict=True)
    )


def _plain(line: str) -> str:
    for rule in _RULES:
        line = rule(line)
    return _NAME.sub(lambda name: _PLURAL.sub("", name[0].lower()), line)


def _in_row_and_column(line: str) -> str:
    """`column C row of R` is `row of R column C`: each is a filter on what stands there, and neither asks the other."""
    return _COLUMN_FIRST.sub(r"\2 \1", line)


def _of_a_cell(line: str) -> str:
    """`check cell cell row of R column C` is `check text cell …`: of one cell both read the text that it shows."""
    return _CELL.sub(r"check \1text cell \2", line)


def _text_in_a_place(line: str) -> str:
    """`check visible "X" text [in P]` and `check text [element in P] contains 'X'`: the text X is shown [in P].

    Nothing else is named in either, and no number, order or look. `visible "X"` without the kind is another claim: a
    picture or a button that is only called so fulfils it. Another comparison and a denial stay as they are.
    """
    shown, said = _SHOWN_TEXT.fullmatch(line), _SAYING.fullmatch(line)
    if shown is not None and "'" not in shown["text"]:
        return f"check text{shown['place']} contains '{shown['text']}'"
    return f"check text{said['place'] or ''} contains '{said['text']}'" if said is not None else line


_RULES: Final = (_in_row_and_column, _of_a_cell, _text_in_a_place)
"""Each says one thing in one way."""


def _says(plan: tuple[tuple[str, ...], ...], got: tuple[str, ...]) -> bool:
    told = any(line.startswith("goal do ") for line in got) and len(plan) == len(got)
    return told and all(
        any(line == other or _is_deed(line, other) for line in wordings)
        for wordings, other in zip(plan, got, strict=True)
    )


def _is_deed(line: str, got: str) -> bool:
    deed, action = _DEED.fullmatch(got), _ACTION.fullmatch(line)
    if deed is None or action is None:
        return False
    verb, *others = _words(deed["words"])
    said = {*others, *_matter(_words(deed["place"]))}
    named = set(_matter(_words(action["rest"])))
    return named == _matter({verb, *said}) or (action["verb"] != "click" and named == _matter(said))


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]


def _matter(words: Iterable[str]) -> set[str]:
    return {word for word in words if word not in _EMPTY}
