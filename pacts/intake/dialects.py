"""Gherkin's spoken languages: which one a text is written in."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from gherkin.dialect import DIALECTS

from pacts.intake.draft import is_blank

LANGUAGE_LINE = re.compile(r"^\s*#\s*language\s*:\s*([a-zA-Z\-_]+)\s*$")
_STEP_KEYS = ("given", "when", "then", "and", "but")
_HEAD_KEYS = ("scenario", "scenarioOutline", "background", "rule", "examples")


@cache
def feature_keywords() -> dict[str, tuple[str, ...]]:
    """Each word for "Feature" with the languages that use it."""
    found: dict[str, list[str]] = {}
    for language, words in DIALECTS.items():
        for word in words["feature"]:
            found.setdefault(word, []).append(language)
    return {word: tuple(languages) for word, languages in found.items()}


@cache
def step_keywords(language: str) -> tuple[str, ...]:
    """The words a step begins with, without the "* " that is a bullet elsewhere; longest first."""
    words = {word for key in _STEP_KEYS for word in _words(language, key) if word.strip() != "*"}
    return tuple(sorted(words, key=len, reverse=True))


@cache
def head_keywords(language: str) -> tuple[str, ...]:
    """The words that head scenarios, backgrounds, rules and examples, with their colon."""
    return tuple({f"{word}:" for key in _HEAD_KEYS for word in _words(language, key)})


def _words(language: str, key: str) -> Sequence[str]:
    found: Sequence[str] = DIALECTS[language][key]  # type: ignore[literal-required]
    return found


def first_word_for(language: str, key: str) -> str:
    """The language's first word for a header ("feature", "scenario")."""
    return _words(language, key)[0]


def language_of(lines: Sequence[str]) -> str | None:
    """The language of a Gherkin text with a header; None when it has none."""
    for line in _content(lines):
        declared = LANGUAGE_LINE.match(line)
        if declared:
            return declared[1]
        if line.lstrip().startswith(("@", "#")):
            continue
        return _by_header(line.strip(), lines)
    return None


def _by_header(line: str, lines: Sequence[str]) -> str | None:
    word, colon, _ = line.partition(":")
    languages = feature_keywords().get(word.strip(), ()) if colon else ()
    if not languages:
        return None
    headed = [language for language in languages if _has_scenario(language, lines)]
    if not headed:  # a line "Feature: …" over plain steps is a title
        return None
    scored = {language: _matches(language, lines) for language in headed}
    return max(headed, key=lambda language: (scored[language], language == "en"))


def _has_scenario(language: str, lines: Sequence[str]) -> bool:
    heads = head_keywords(language)
    return any(line.lstrip().startswith(heads) for line in lines)


def _matches(language: str, lines: Sequence[str]) -> int:
    """How many lines are steps or heads in a language."""
    starts = (*step_keywords(language), *head_keywords(language), "*", "|")
    return sum(1 for line in lines[:400] if line.lstrip().startswith(starts))


def headerless_language(lines: Sequence[str]) -> str | None:
    """The language of steps that stand without a Feature header; None when some line is no step."""
    content = list(_content(lines))
    candidates = ["en", *(language for language in DIALECTS if language != "en")]
    return next((language for language in candidates if _is_headerless(language, content)), None)


def _is_headerless(language: str, content: Sequence[str]) -> bool:
    if not content:
        return False
    steps, heads = step_keywords(language), (*head_keywords(language), "@", "#", "|")
    stepped = 0
    for line, in_doc_string in _outside_doc_strings(content):
        if in_doc_string or line.startswith(heads):
            continue
        if not line.startswith(steps):
            return False
        stepped += 1
    return stepped > 0 and _has_roles(language, content)


def _has_roles(language: str, content: Iterable[str]) -> bool:
    """Whether a step opens with a real word for Given, When or Then: short ones are everyday words elsewhere."""
    words = tuple(w for key in ("given", "when", "then") for w in _words(language, key) if _is_telling(w))
    return any(line.lstrip().startswith(words) for line in content)


def _is_telling(word: str) -> bool:
    bare = word.strip()
    return len(bare) > 2 or any(ord(letter) > 0x2E80 for letter in bare)  # noqa: PLR2004 - CJK words are short


def _outside_doc_strings(content: Iterable[str]) -> Iterator[tuple[str, bool]]:
    fence = ""
    for raw in content:
        line = raw.lstrip()
        if fence:
            if line.startswith(fence):
                fence = ""
            yield line, True
        elif line.startswith(('"""', "```")):
            fence = line[:3]
            yield line, True
        else:
            yield line, False


def _content(lines: Sequence[str]) -> Iterator[str]:
    return (line for line in lines if not is_blank(line))
