"""Where step definitions come from: `pacts.steps.yaml` files and Python files with `@pacts.step` functions."""

import inspect
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

from pacts.domain.requirement import Statement
from pacts.errors import RequirementError, UsageError
from pacts.intake.nodes import Node, read_yaml
from pacts.intake.step_book import StepBook, StepDefinition
from pacts.intake.step_phrase import Phrase, Values, fill, parse_phrase, unknown_in
from pacts.steps import MARK

NAME = "pacts.steps.yaml"
"""The file that is looked for next to a requirement and in the working folder."""


def step_book(requirement: object, steps: Path | None = None, modules: Sequence[str] = ()) -> StepBook:
    """The step definitions that hold for a requirement (a `Path`, or anything that has no folder of its own).

    Args:
        requirement: what will be read.
        steps: a file with definitions; they win over those next to the requirement and in the working folder.
        modules: Python files with definitions; they win over all others.

    Raises:
        UsageError: a file is not there.
        RequirementError: a file can't be read as definitions; the message says where.
    """
    files = [_of_module(Path(name)) for name in modules]
    files += [read_step_file(place) for place in _places(requirement, steps)]
    return StepBook(tuple(tuple(found) for found in files if found))


def _places(requirement: object, steps: Path | None) -> Iterator[Path]:
    if steps is not None and not steps.is_file():
        raise UsageError(f"the setting steps names {str(steps)!r}, which is no file: mend the path or unset it")
    beside = requirement.parent if isinstance(requirement, Path) else None
    named = (steps, beside / NAME if beside is not None else None, Path(NAME))
    seen: set[Path] = set()
    for place in named:
        if place is not None and place.is_file() and place.resolve() not in seen:
            seen.add(place.resolve())
            yield place


def read_step_file(place: Path) -> list[StepDefinition]:
    """The definitions of a YAML file: phrases with the steps they stand for."""
    try:
        root = read_yaml(place.read_text(encoding="utf-8"))
    except RequirementError as exc:
        raise RequirementError(f"{place}: {exc}", code=exc.code, line=exc.line) from exc
    except (OSError, UnicodeDecodeError) as exc:
        raise RequirementError(f"{place} can't be read ({exc}): save it as UTF-8 text") from exc
    found = [_written(place, phrase, body) for phrase, body in _rows(place, root)]
    _demand_distinct(found)
    return found


def _rows(place: Path, root: Node) -> Iterator[tuple[Node, Node]]:
    """Each phrase with its body: `phrase: [steps]`, or a list of `step:` and `do:` under `steps:`."""
    if root.kind != "map":
        raise _error(place, root, "write `phrase: [steps]`, or `steps:` with a list of `step:` and `do:`")
    for key, value in root.pairs:
        if key.text != "steps" or value.kind != "list" or any(item.kind != "map" for item in value.items):
            yield key, value
            continue
        for item in value.items:
            parts = {name.text: part for name, part in item.pairs}
            if set(parts) != {"step", "do"}:
                raise _error(place, item, f"a definition has `step:` and `do:`, this one has {sorted(parts)}")
            yield parts["step"], parts["do"]


def _written(place: Path, phrase: Node, body: Node) -> StepDefinition:
    parsed = _phrase(phrase.text, f"{place}:{phrase.line}")
    lines = body.items if body.kind == "list" else (body,)
    if body.kind == "map" or any(line.kind != "scalar" for line in lines):
        raise _error(place, body, f"the step {phrase.text!r} needs a list of steps, or a text with one step a line")
    texts = tuple(text.strip() for line in lines for text in line.text.splitlines() if text.strip())
    if not texts:
        raise _error(place, phrase, f"the step {phrase.text!r} stands for nothing: write at least one step")
    for text in texts:
        name = unknown_in(text, parsed)
        if name is not None:
            raise _error(place, body, f"{text!r} uses {{{name}}}, which the phrase {phrase.text!r} does not name")

    def make(values: Values, statement: Statement) -> tuple[str, ...]:
        del statement
        return tuple(fill(text, values) for text in texts)

    return StepDefinition(parsed, make, f"{place}:{phrase.line}")


def _phrase(text: str, place: str) -> Phrase:
    try:
        return parse_phrase(text)
    except ValueError as exc:
        raise RequirementError(f"{place}: {exc}") from exc


def _demand_distinct(definitions: Iterable[StepDefinition]) -> None:
    seen: dict[str, StepDefinition] = {}
    for one in definitions:
        before = seen.setdefault(one.phrase.pattern.pattern, one)
        if before is not one:
            raise RequirementError(
                f"{one.place}: the step {one.phrase.text!r} is defined at {before.place} already: take one away"
            )


def _error(place: Path, node: Node, said: str) -> RequirementError:
    return RequirementError(f"{place}:{node.line}: {said}", line=node.line)


def _of_module(place: Path) -> list[StepDefinition]:
    """The definitions of a Python file, in the order of their names."""
    module = _loaded(place)
    functions = [value for value in vars(module).values() if inspect.isfunction(value) and hasattr(value, MARK)]
    found = [_called(place, function, phrase) for function in functions for phrase in getattr(function, MARK)]
    _demand_distinct(found)
    return found


def _loaded(place: Path) -> ModuleType:
    if not place.is_file():
        raise UsageError(f"the setting step_modules names {str(place)!r}, which is no file: mend the path")
    spec = spec_from_file_location(f"_pacts_steps_{place.stem}", place)
    if spec is None or spec.loader is None:
        raise UsageError(f"the setting step_modules names {str(place)!r}, which is no Python file: name a .py file")
    module = module_from_spec(spec)
    sys.path.insert(0, str(place.parent.resolve()))
    try:
        spec.loader.exec_module(module)
    except Exception as exc:  # the user's code may raise anything; what it raised is told with its file and line
        raise UsageError(
            f"{_where(place, exc)}: the step definitions can't be loaded ({exc!r}): mend the file"
        ) from exc
    finally:
        sys.path.remove(str(place.parent.resolve()))
    return module


def _where(place: Path, exc: BaseException) -> str:
    """File and line of the user's code that raised."""
    if isinstance(exc, SyntaxError) and exc.lineno is not None:
        return f"{exc.filename}:{exc.lineno}"
    trace = exc.__traceback__
    line = None
    while trace is not None:
        line = trace.tb_lineno if trace.tb_frame.f_code.co_filename == str(place) else line
        trace = trace.tb_next
    return f"{place}:{line}" if line is not None else str(place)


def _called(place: Path, function: Callable[..., str | Iterable[str]], text: str) -> StepDefinition:
    where = f"{place}:{function.__code__.co_firstlineno}"
    phrase = _phrase(text, where)

    def make(values: Values, statement: Statement) -> tuple[str, ...]:
        ordered, named = _arguments(function, phrase, values, statement)
        try:
            made = function(*ordered, **named)
            texts = made.splitlines() if isinstance(made, str) else [str(one) for one in made]
        except Exception as exc:  # the user's code may raise anything; what it raised is told with its file and line
            raise RequirementError(
                f"{_where(place, exc)}: the step {text!r} raised {exc!r} for {statement.text!r}: mend the function",
                line=statement.line,
            ) from exc
        return tuple(one.strip() for one in texts if one.strip())

    return StepDefinition(phrase, make, where)


def _arguments(
    function: Callable[..., object], phrase: Phrase, values: Values, statement: Statement
) -> tuple[list[object], dict[str, object]]:
    """What the function is called with: by name where the names agree, else in order."""
    names = set(inspect.signature(function).parameters)
    extra: dict[str, object] = {"table": statement.table, "doc_string": statement.doc_string}
    named = {name: value for name, value in extra.items() if name in names}
    ordered: list[object] = []
    for parameter in phrase.parameters:
        value = parameter.given(values[parameter.name])
        if parameter.name in names:
            named[parameter.name] = value
        else:
            ordered.append(value)
    return ordered, named
