"""Whether a plan is one of those that are right for a sentence.

A deed in the author's own words (`goal do`) finds its control on the page by the words; the plans of the corpus name it
as its author thought of it. So `goal do = 'retake the quiz'` is `click "retake" button in "quiz"`, where the words of
both are the same, but for articles, prepositions, and kinds of elements.

Names in double quotes are compared as pages are: without case, and `"Negative amounts"` is `"negative amount"`.
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
_NAME: Final = re.compile(r'"[^"]*"')
_PLURAL: Final = re.compile(r"(?<=[a-z]{3})(?<!s)s\b")
_WORD: Final = re.compile(r"[^\W_]+")


def is_right(sentence: Sentence, got: tuple[str, ...]) -> bool:
    """Whether the plan is listed, or says a listed one by a deed."""
    return any(_same(plan, got) or _says(plan, got) for plan in sentence.plans)


def _same(plan: tuple[str, ...], got: tuple[str, ...]) -> bool:
    return list(map(_plain, plan)) == list(map(_plain, got))


def _plain(line: str) -> str:
    return _NAME.sub(lambda name: _PLURAL.sub("", name[0].lower()), line)


def _says(plan: tuple[str, ...], got: tuple[str, ...]) -> bool:
    told = any(line.startswith("goal do ") for line in got) and len(plan) == len(got)
    return told and all(line == other or _is_deed(line, other) for line, other in zip(plan, got, strict=True))


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
