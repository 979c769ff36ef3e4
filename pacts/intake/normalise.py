"""Every accepted form of a requirement, normalised into the one canonical `Requirement`."""

import hashlib
import json
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import assert_never

from pydantic import ValidationError

from pacts.domain.requirement import Form, Notice, Requirement, Statement
from pacts.errors import RequirementError
from pacts.intake.canonical import read_canonical
from pacts.intake.detection import Detected, detect
from pacts.intake.draft import Draft, Ledger, Reading
from pacts.intake.gherkin_text import read_gherkin
from pacts.intake.markdown import read_markdown
from pacts.intake.nodes import mapping_text, read_json, read_yaml
from pacts.intake.parameters import Filler
from pacts.intake.plain_text import read_plain_text
from pacts.intake.source import Source, read_source
from pacts.intake.step_book import StepBook

MAX_TITLE = 80
MAX_SLUG = 48
MAX_SCENARIOS = 5_000
"""Scenarios and Examples rows of one input; more is a mistaken file."""
Given = str | bytes | Path | Mapping[str, object] | Requirement


@dataclass(frozen=True, slots=True)
class Intake:
    """What one input holds: a requirement for each scenario and Examples row."""

    title: str
    requirements: tuple[Requirement, ...]
    notices: tuple[Notice, ...]
    """Everything that was noticed, of the whole and of each requirement."""
    whole: tuple[Notice, ...] = ()
    """What concerns the whole text and stands in none of its several requirements; one alone has it among its own."""


def normalise(
    source: Given,
    *,
    name: str | None = None,
    form: Form | None = None,
    parameters: Mapping[str, str] | None = None,
    base_url: str | None = None,
    steps: StepBook | None = None,
) -> Intake:
    """The requirements in a text, a file, a mapping or a `Requirement`, with nothing silently dropped.

    Args:
        source: a text (never taken for a path), bytes, the `Path` of a file, the canonical form as a mapping, or a
            `Requirement`, which stays as it is but for parameters and base URL.
        name: a title for a text that has none.
        form: overrides the detection.
        parameters: values for placeholders; they win over those the source declares.
        base_url: wins over the one the source declares.
        steps: step definitions of the user's own; statements that fit one are replaced by what it stands for.

    Raises:
        RequirementError: nothing can be made of it; `code` is one of ``empty_requirement``, ``not_text``,
            ``too_large``, ``syntax``, and `line` is 1-based where it is known.
    """
    given = dict(parameters or {})
    if isinstance(source, Mapping):
        source = _from_mapping(source)
        form = form or "json"
    if isinstance(source, Requirement):
        return _as_given(source, given, base_url, steps or StepBook())
    read = read_source(source)
    detected = Detected(form, 1.0) if form else detect(read)
    reading = _read(read, detected.form)
    reading.confidence *= detected.confidence
    return _intake(reading, read, name, given, base_url, steps or StepBook())


def _from_mapping(mapping: Mapping[str, object]) -> Requirement | str:
    if "statements" not in mapping:
        return mapping_text(mapping)
    try:
        return Requirement.model_validate(dict(mapping))
    except ValidationError as exc:
        first = exc.errors(include_url=False)[0]
        where = ".".join(str(part) for part in first["loc"])
        raise RequirementError(
            f"the mapping is no Requirement: {where!r}: {first['msg']}; use `steps` for the canonical form",
            code="syntax",
        ) from exc


def _as_given(requirement: Requirement, parameters: Mapping[str, str], base_url: str | None, steps: StepBook) -> Intake:
    filler = Filler({**requirement.parameters, **parameters})
    filled = requirement.model_copy(
        update={
            "statements": _filled(requirement.statements, filler, steps),
            "parameters": {**requirement.parameters, **{k: v for k, v in parameters.items() if k in filler.used}},
            "base_url": base_url or requirement.base_url,
        }
    )
    return Intake(filled.title, (filled,), filled.notices)


def _read(source: Source, form: Form) -> Reading:
    ledger = Ledger(source.lines)
    match form:
        case "gherkin":
            return read_gherkin(ledger)
        case "markdown":
            return read_markdown(ledger)
        case "yaml":
            root = read_yaml(source.text)
            _claim_yaml_comments(ledger, [(n.line, n.end) for n in root.scalars()])
            return read_canonical(root, ledger)
        case "json":
            reading = read_canonical(read_json(source.text), ledger)
            reading.form = "json"
            ledger.claim("heading", 1, len(ledger.lines))  # what is left is punctuation: its reader is strict
            return reading
        case "lines" | "prose":
            return read_plain_text(ledger, join=form == "prose")
        case _:
            assert_never(form)


def _claim_yaml_comments(ledger: Ledger, scalars: Sequence[tuple[int, int]]) -> None:
    """A line that begins with # is a comment, unless it stands inside a block of text."""
    inside: set[int] = set()
    for first, last in scalars:
        inside.update(range(first, last))
    for number, line in enumerate(ledger.lines, 1):
        stripped = line.strip()
        if stripped.startswith("#") and number not in inside:
            ledger.claim("comment", number)
        elif stripped in {"---", "..."} or stripped.startswith("%YAML") or not stripped.strip("{}[],"):
            ledger.claim("heading", number)


def _filled(statements: Sequence[Statement], filler: Filler, steps: StepBook) -> tuple[Statement, ...]:
    """The statements with their parameters filled in, and step definitions replaced by what they stand for."""
    found: list[Statement] = []
    for statement in statements:
        filled = filler.statement(statement)
        expanded = steps.expanded(filled)
        found += expanded if expanded == (filled,) else (filler.statement(one) for one in expanded)
    return tuple(found)


def _intake(
    reading: Reading,
    source: Source,
    name: str | None,
    parameters: Mapping[str, str],
    base_url: str | None,
    steps: StepBook,
) -> Intake:
    whole = _notices_of_the_whole(reading)
    if not any(draft.statements for draft in reading.drafts):
        raise RequirementError(
            "the requirement holds no step, only titles, comments or descriptions: write what to do and what to expect",
            code="empty_requirement",
            line=next((notice.line for notice in whole if notice.line), None),
        )
    if len(reading.drafts) > MAX_SCENARIOS:
        raise RequirementError(
            f"{len(reading.drafts):,} scenarios are more than {MAX_SCENARIOS:,}: split the text into several files",
            code="too_large",
        )
    title = name or reading.title or source.stem
    single = len(reading.drafts) == 1
    requirements = [
        _requirement(draft, reading, source, parameters, base_url, steps, title=title, whole=whole if single else ())
        for draft in reading.drafts
    ]
    notices = [*whole, *(notice for requirement in requirements for notice in requirement.notices)]
    return Intake(
        title=title or requirements[0].title,
        requirements=_with_own_ids(requirements),
        notices=tuple(dict.fromkeys(notices)),
        whole=() if single else whole,
    )


def _notices_of_the_whole(reading: Reading) -> tuple[Notice, ...]:
    found = [*reading.notices, *reading.asides()]
    for line in reading.ledger.unclaimed():
        text = reading.ledger.lines[line - 1].strip()
        message = f"nothing was made of this line: {text[:80]!r}; write it as a step or as a comment"
        found.append(Notice(code="other", message=message, line=line))
    return tuple(found)


def _requirement(
    draft: Draft,
    reading: Reading,
    source: Source,
    parameters: Mapping[str, str],
    base_url: str | None,
    steps: StepBook,
    *,
    title: str,
    whole: tuple[Notice, ...],
) -> Requirement:
    filler = Filler({**draft.parameters, **parameters})
    statements = _filled(draft.statements, filler, steps)
    named = filler.fill(draft.title or title or _first_words(statements), statements[0].line if statements else 1)
    url = base_url or (filler.fill(draft.base_url, 1) if draft.base_url else None)
    used = filler.used | draft.consumed
    kept = {
        **draft.parameters,
        **{key: value for key, value in parameters.items() if key in used | set(draft.parameters)},
    }
    notices = (*draft.notices, *filler.notices(), *_unused(draft.parameters, used), *whole)
    return Requirement(
        id=f"{_slug(draft.slug or named)}-{_digest(named, url, kept, statements)}",
        title=named,
        form=reading.form,
        language=draft.language,
        source=source.text,
        base_url=url,
        parameters=kept,
        tags=tuple(dict.fromkeys(draft.tags)),
        statements=statements,
        criteria=tuple(draft.criteria),
        confidence=round(min(1.0, reading.confidence), 3),
        notices=notices,
    )


def _unused(declared: Mapping[str, str], used: set[str]) -> Iterable[Notice]:
    idle = [key for key in declared if key not in used]
    if idle:
        message = f"declared but never used: {', '.join(idle)}"
        yield Notice(code="unused_parameter", message=message, severity="info")


def _first_words(statements: Sequence[Statement]) -> str:
    text = " ".join(statements[0].text.split()) if statements else "requirement"
    return text if len(text) <= MAX_TITLE else text[: MAX_TITLE - 1].rsplit(" ", 1)[0] + "…"


def _slug(title: str) -> str:
    plain = unicodedata.normalize("NFKD", title)
    letters = "".join(letter for letter in plain if not unicodedata.combining(letter))
    words = re.sub(r"[^a-z0-9]+", "-", letters.lower()).strip("-")
    return words[:MAX_SLUG].strip("-") or "requirement"


def _digest(title: str, url: str | None, parameters: Mapping[str, str], statements: Sequence[Statement]) -> str:
    """Eight hex digits of what the requirement says; line numbers, comments and layout don't count."""
    said = [s.model_dump(exclude={"line", "defined"}) for s in statements]
    canonical = json.dumps([title, url, dict(parameters), said], ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(canonical.encode()).hexdigest()[:8]


def _with_own_ids(requirements: Sequence[Requirement]) -> tuple[Requirement, ...]:
    """Equal scenarios told apart by a number."""
    seen: dict[str, int] = {}
    found: list[Requirement] = []
    for requirement in requirements:
        count = seen[requirement.id] = seen.get(requirement.id, 0) + 1
        renamed = requirement.model_copy(update={"id": f"{requirement.id}-{count}"}) if count > 1 else requirement
        found.append(renamed)
    return tuple(found)
