"""What a model proposes for the author's words: believed only where the words themselves say it."""

import re
from collections.abc import Iterable, Iterator

from pacts.domain.plan import Plan, Step, Value
from pacts.domain.requirement import Notice, Requirement, Statement
from pacts.language.lexicon import is_destructive

REFERENCE = re.compile(r"\{\{[^{}]*\}\}")
NAME = re.compile(r'^\s*- (?:text: (.{1,60})|[\w ]+ "(.*)".*)$', re.MULTILINE)
"""What a line of an outline says that a thing is called; running text names nothing."""


def believed(
    given: Requirement, proposed: Requirement, plan: Plan, outline: str
) -> tuple[Requirement, tuple[Notice, ...]]:
    """The proposed requirement, its doubtful lines as the author wrote them, and a notice for each of those.

    Args:
        given: the requirement as it was written.
        proposed: the same with some lines put in other words.
        plan: of the proposed requirement.
        outline: of the page that the model saw.
    """
    said = _by_line(given.statements)
    changed = {line for line, texts in _by_line(proposed.statements).items() if texts != said.get(line)}
    doubts: dict[int, str] = {}
    for step in plan.steps:
        line = step.source.line
        doubt = objection(step, " ".join(said.get(line, ())), outline) if line in changed else None
        if doubt is not None:
            doubts.setdefault(line, doubt)
    if not doubts:
        return proposed, ()
    told = (
        Notice(code="model_reply", message=f"the model's reading was refused: {doubt}", line=line)
        for line, doubt in doubts.items()
    )
    return _with_lines_of(given, proposed, set(doubts)), tuple(told)


def objection(step: Step, written: str, outline: str) -> str | None:
    """Why a step is more than what is written, if it is.

    The page may have told the model to go somewhere, to type something, to delete something: none of that is done
    unless the author said so.
    """
    targets = [target for target in (step.target, step.destination) if target is not None]
    deletes = step.destructive or (step.sort != "check" and any(is_destructive(target.words) for target in targets))
    if deletes and not is_destructive(written):
        return f"it does what can't be taken back ({step.source.text!r}), and the line says nothing of that"
    for value in _values(step):
        invented = [reference for reference in REFERENCE.findall(value.template) if reference not in written]
        if invented:
            return f"it uses {invented[0]}, which the line does not"
        if not _says(written, value.template):
            return f"the line does not say {value.template!r}"
    seen = "\n".join((written, *(text or name for text, name in NAME.findall(outline))))
    unknown = next((target.words for target in targets if not _known(target.words, seen)), None)
    if unknown is not None:
        return f"neither the line nor the page names {unknown!r}"
    return None


def _values(step: Step) -> Iterator[Value]:
    """What is typed, opened or expected; amounts are the step language's own words."""
    if step.verb in {"scroll", "wait"}:
        return
    for asked in (step, step.expectation, step.condition, step.until):
        if isinstance(asked, Step):
            yield from (value for value in (asked.value, *asked.values, *asked.fields.values()) if value is not None)


def _known(words: str, seen: str) -> bool:
    """Whether a thing's name is one that was written or shown, as a whole or in each of its words."""
    return _says(seen, words) or all(_says(seen, word) for word in words.split())


def _says(written: str, value: str) -> bool:
    return _plain(value) in _plain(written)


def _plain(text: str) -> str:
    return " ".join(text.lower().split())


def _by_line(statements: Iterable[Statement]) -> dict[int, tuple[str, ...]]:
    found: dict[int, tuple[str, ...]] = {}
    for statement in statements:
        found[statement.line] = (*found.get(statement.line, ()), statement.text)
    return found


def _with_lines_of(given: Requirement, proposed: Requirement, lines: set[int]) -> Requirement:
    """The proposed requirement with some lines taken from the given one."""
    kept = [one for one in proposed.statements if one.line not in lines]
    restored = [one for one in given.statements if one.line in lines]
    statements = tuple(sorted((*kept, *restored), key=lambda one: one.line))
    return proposed.model_copy(update={"statements": statements})
