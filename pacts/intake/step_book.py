"""Step definitions of the user's own: which phrase fits a statement, and the plain statements it stands for."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from pacts.domain.requirement import Statement
from pacts.errors import RequirementError
from pacts.intake.step_phrase import Phrase, Values

MAX_STEPS = 1_000
"""Statements that one statement may stand for; more is a mistake that multiplies."""
Making = Callable[[Values, Statement], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class StepDefinition:
    """One phrase and what it stands for."""

    phrase: Phrase
    make: Making
    """The plain steps for the values that the phrase matched and the statement they stand in."""
    place: str
    """"pacts.steps.yaml:3"."""


@dataclass(frozen=True, slots=True)
class StepBook:
    """All definitions that hold for a requirement; those named first win over later files."""

    files: tuple[tuple[StepDefinition, ...], ...] = ()

    def expanded(self, statement: Statement) -> tuple[Statement, ...]:
        """The plain statements that a statement stands for; itself when no phrase fits.

        Raises:
            RequirementError: a phrase stands for itself, two fit equally well, or it stands for nothing.
        """
        if not self.files or statement.defined is not None:
            return (statement,)
        found = tuple(self._expanded(statement, statement.text, ()))
        if len(found) > MAX_STEPS:
            raise RequirementError(
                f"line {statement.line}: {statement.text!r} stands for more than {MAX_STEPS:,} steps: split it",
                code="too_large",
                line=statement.line,
            )
        return found

    def _expanded(self, statement: Statement, said: str, path: tuple[StepDefinition, ...]) -> Iterator[Statement]:
        definition = self._fitting(statement.text)
        if definition is None:
            yield statement if not path else statement.model_copy(update={"defined": said})
            return
        if definition in path:
            raise _circle((*path[path.index(definition) :], definition), statement)
        for inner in self._steps(definition, statement):
            yield from self._expanded(inner, said, (*path, definition))

    def _steps(self, definition: StepDefinition, statement: Statement) -> Iterator[Statement]:
        values = definition.phrase.match(statement.text) or {}
        texts = definition.make(values, statement)
        if not texts:
            raise RequirementError(
                f"{definition.place}: the step {definition.phrase.text!r} stands for nothing: write at least one step",
                line=statement.line,
            )
        attached = _attached(texts) if statement.table or statement.doc_string is not None else None
        for at, text in enumerate(texts):
            bare = {} if at == attached else {"table": (), "doc_string": None}
            yield statement.model_copy(update={"text": text, **bare})

    def _fitting(self, text: str) -> StepDefinition | None:
        for definitions in self.files:
            fitting = [one for one in definitions if one.phrase.match(text) is not None]
            if not fitting:
                continue
            best = max(fitting, key=lambda one: one.phrase.literal_size)
            rival = next(
                (one for one in fitting if one is not best and one.phrase.literal_size == best.phrase.literal_size),
                None,
            )
            if rival is not None:
                raise RequirementError(
                    f"{text!r} fits {best.phrase.text!r} ({best.place}) as well as {rival.phrase.text!r} "
                    f"({rival.place}): make one of the phrases say more"
                )
            return best
        return None


def _attached(texts: tuple[str, ...]) -> int:
    """Which step gets the table or doc string: the one that ends with a colon, else the last."""
    return next((at for at, text in enumerate(texts) if text.rstrip().endswith(":")), len(texts) - 1)


def _circle(path: tuple[StepDefinition, ...], statement: Statement) -> RequirementError:
    said = " → ".join(f"{one.phrase.text!r} ({one.place})" for one in path)
    return RequirementError(
        f"line {statement.line}: the step stands for itself: {said}; take the last of these out of the first",
        line=statement.line,
    )
