"""The deterministic planner: a requirement's statements become typed steps, without a model.

Nothing is silently dropped: every statement yields steps, or a notice and, when nobody understood it, an unclear line.
"""

import hashlib
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, fields, replace
from itertools import zip_longest

from pacts.domain.plan import Plan, Scope, Source, Step, Target, Value
from pacts.domain.requirement import Notice, Requirement, Statement
from pacts.language.actors import actors, by_role
from pacts.language.contexts import Context, Reading, Remark
from pacts.language.drafts import DUBIOUS, FAIR, Draft, Text
from pacts.language.forms import nearest_forms
from pacts.language.lead import find_predicate
from pacts.language.lexicon import DETERMINERS
from pacts.language.named_before import with_identities
from pacts.language.narrative import is_narrative
from pacts.language.parameters import Substitution
from pacts.language.plain_claims import with_claim
from pacts.language.plainly import plainly
from pacts.language.reading import read_statement
from pacts.language.records_told import record_told
from pacts.language.sealing import seal
from pacts.language.seeking import is_find, is_way
from pacts.language.spelling import has_plain_slip, respelled
from pacts.language.tables import Table, each_told, read_doc_string, read_table, signed_in
from pacts.language.tokens import Tokens, lows, tokenize
from pacts.language.told_records import gathered
from pacts.language.unclear import why_unclear

__all__ = ["nearest_forms", "plan", "read", "seal"]

ONCE = re.compile(r"\s*\((?:only )?once\)", re.IGNORECASE)
"""What an author writes behind a step that must not happen twice, whatever becomes of the run."""
LOW_CONFIDENCE = 0.7
"""Below it a step carries a warning (the settings' default limit for a plan)."""
WORST_STEP_MARGIN = 0.15
"""A plan is at most this much surer than its least sure step."""
MOST_UNREAD = 8
"""Unclear clauses named one by one; a statement with more is unclear as a whole."""
LONGEST_NAMED = 120
"""Characters of a line that a message repeats."""
_WAY_WORDS = 9
"""A longer sentence tells more than how something is looked for."""


@dataclass(slots=True)
class _Desk:
    """The plan in the making."""

    requirement: Requirement
    steps: list[Step] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    unclear: list[Source] = field(default_factory=list)
    remembered: set[str] = field(default_factory=set)
    actors: frozenset[str] = frozenset()


def plan(requirement: Requirement, *, seed: int = 0) -> Plan:
    """The plan of a requirement: the same for the same text, for any text, at no cost."""
    desk = _Desk(requirement, actors=actors(one.text for one in requirement.statements))
    context = Context()
    statements = gathered(requirement.statements)
    for statement, following in zip_longest(statements, statements[1:]):
        if following is not None and _only_says_how(statement, following):
            _report(desk, statement, Reading(ignored=[statement.text]))
        else:
            _place(desk, statement, context)
    desk.steps = with_identities(desk.steps)
    _close(desk)
    return Plan(
        requirement_id=requirement.id,
        title=requirement.title,
        base_url=requirement.base_url,
        steps=tuple(desk.steps),
        notices=tuple(desk.notices),
        unclear=tuple(desk.unclear),
        confidence=_confidence(desk),
        seed=seed,
        digest=digest(requirement),
    )


def _only_says_how(statement: Statement, following: Statement) -> bool:
    """`Navigate through the file tree. Find "Emile".`: the first tells how what the next one names is looked for."""
    tokens, rest = tokenize(statement.text), tokenize(following.text)
    bare = not (statement.table or statement.doc_string) and len(tokens) <= _WAY_WORDS
    return bare and is_way(tokens) and bool(rest) and is_find(rest[0].low)


def digest(requirement: Requirement) -> str:
    """SHA-256 over what the plan depends on: the statements with their tables and doc strings, and the parameters."""
    content = {
        "statements": [[s.text, s.role, [list(row) for row in s.table], s.doc_string] for s in requirement.statements],
        "parameters": dict(sorted(requirement.parameters.items())),
    }
    return hashlib.sha256(
        json.dumps(content, ensure_ascii=False, sort_keys=True).encode("utf-8", "replace")
    ).hexdigest()


def read(statement: Statement, context: Context) -> Reading:
    """What one statement says, its table and doc string included."""
    tokens = tokenize(statement.text)
    context.role = statement.role
    if statement.table and tokens:
        return _with_table(tokens, statement, context)
    if statement.doc_string is not None and tokens:
        return _with_doc_string(tokens, statement.doc_string, context)
    return read_statement(tokens, context)


def _with_table(tokens: Tokens, statement: Statement, context: Context) -> Reading:
    words = _without_colon(tokens)
    drafts = read_table(words, statement.table, statement.role)
    if drafts:
        context.first = False
        return Reading(drafts=list(drafts))
    sentences = each_told(words, statement.table) or signed_in(words, statement.table)
    told = _told_by_cells(sentences, replace(context))
    if told is not None:
        context.first = False
        return told
    if (joined := _with_table_behind(words, statement, context)) is not None:
        return joined
    reading = read_statement(words, context)
    if not _is_used(statement.table, reading):
        reading.unread.append(statement.text)
    return reading


def _with_table_behind(words: Tokens, statement: Statement, context: Context) -> Reading | None:
    """`I press "Add" and fill in the form with:`: the table belongs to what is said last; None where nothing is."""
    ends = (at for at in range(len(words) - 2, 0, -1) if words[at].low == "and")
    for at in ends:
        drafts = read_table(words[at + 1 :], statement.table, statement.role)
        before = read_statement(words[:at], replace(context)) if drafts else Reading()
        if before.drafts and not before.unread and _are_alike(before.drafts, drafts):
            context.first = False
            before.drafts.extend(drafts)
            return before
    return None


def _are_alike(one: Sequence[Draft], other: Sequence[Draft]) -> bool:
    """Whether both only check, or both only do."""
    return len({draft.sort == "check" for draft in (*one, *other)}) == 1


def _told_by_cells(sentences: tuple[Tokens, ...], context: Context) -> Reading | None:
    """What a statement says of each cell of its table; None where one of them is not understood."""
    whole = Reading()
    for sentence in sentences:
        reading = read_statement(sentence, context)
        if reading.unread or not reading.drafts or any(draft.verb == "do" for draft in reading.drafts):
            return None
        whole.drafts.extend(reading.drafts)
    return whole if sentences else None


def _is_used(table: Table, reading: Reading) -> bool:
    return not table or bool(reading.unread)


def _without_colon(tokens: Tokens) -> Tokens:
    return tokens[:-1] if tokens[-1].low in (":", ".") and len(tokens) > 1 else tokens


def _with_doc_string(tokens: Tokens, text: str, context: Context) -> Reading:
    last = Reading(unread=[text])
    for words in read_doc_string(tokens, text):
        last = read_statement(words, context)
        if last.drafts and not last.unread:
            return last
    return last


def _place(desk: _Desk, statement: Statement, context: Context) -> None:
    substitution = Substitution(desk.requirement.parameters, desk.remembered)
    filled = _substituted(statement, substitution)
    for name in substitution.unknown:
        desk.notices.append(_unknown(name, statement, desk.requirement))
    filled, once = _marked(filled)
    if desk.actors:
        filled = filled.model_copy(update={"text": by_role(filled.text, desk.actors)})
    before = replace(context)
    reading = read(filled, context)
    if not desk.steps and statement.role == "when" and _is_only_a_page(reading):
        reading = read(filled.model_copy(update={"role": "given"}), before)
    said = filled.text
    if _is_doubtful(reading) or has_plain_slip(filled.text):
        better = _put_right(desk, filled, (reading, context), before)
        said = filled.text if better is reading else respelled(filled.text)[0]
        reading = better
    if _is_there_already(desk, filled, reading):
        reading = read(filled.model_copy(update={"text": _LOADED}), before)
    if (whose := _told_before(desk, filled, reading)) is not None:
        sure = FAIR if whose.kind == "row" else DUBIOUS
        reading.drafts = [replace(draft, target=whose, confidence=sure) for draft in reading.drafts]
    if statement.role in (None, "then") and not filled.table and filled.doc_string is None:
        reading = with_claim(reading, said, expected=statement.role == "then")
    for draft in reading.drafts:
        step = _step(draft, len(desk.steps) + 1, statement)
        desk.steps.append(step.model_copy(update={"once": True}) if once and not step.is_check else step)
        if draft.verb == "remember" and draft.name:
            desk.remembered.add(draft.name)
    _report(desk, statement, reading)


_LOADED = "wait until the page is loaded"


def _is_only_a_page(reading: Reading) -> bool:
    """`When I am on the cart page`: said first, it tells where one begins, and judges nothing."""
    drafts = reading.drafts
    page = len(drafts) == 1 and drafts[0].target is not None and drafts[0].target.kind == "page"
    return page and drafts[0].verb == "visible" and not drafts[0].negated


def _is_there_already(desk: _Desk, statement: Statement, reading: Reading) -> bool:
    """`When I click "Save"`, `And the page is loaded`: what was opened is waited for, and not opened again."""
    last = desk.steps[-1] if desk.steps and statement.role == "when" else None
    if last is None or [(draft.verb, draft.value) for draft in reading.drafts] != [("open", Text("/"))]:
        return False
    return (last.verb in ("open", "go_to") or last.role == "when") and "loaded" in lows(
        plainly(tokenize(statement.text))
    )


def _told_before(desk: _Desk, statement: Statement, reading: Reading) -> Target | None:
    """Of what a line without a verb tells: `Then the cart shows "Lamp"`, `And the price "$40"` tells of the cart."""
    last = desk.steps[-1] if desk.steps and statement.role == "then" else None
    if last is None or last.role != "then" or last.verb != "text" or last.target is None or last.negated:
        return None
    tokens = tokenize(statement.text)
    bare = len(tokens) <= _FACT_WORDS and tokens[-1:] and tokens[-1].is_literal and tokens[0].low in DETERMINERS
    named = all(token.kind == "word" and token.value.islower() for token in tokens[:-1])
    if not bare or not named or find_predicate(tokens) is not None or len(reading.drafts) != 1:
        return None
    told = reading.drafts[0]
    return (
        _record_of(last, desk.requirement) if told.verb == "text" and told.target is None and not told.negated else None
    )


def _record_of(step: Step, requirement: Requirement) -> Target | None:
    """What the step tells of: the row of "Lamp" where its line says `a product with title "Lamp"`."""
    target = step.target
    if target is None or step.value is None or (target.kind == "row" and target.quoted):
        return target
    line = next((said for said in requirement.statements if said.line == step.source.line), None)
    tokens = tokenize(line.text) if line is not None else ()
    told = next((told for at in range(len(tokens)) if (told := record_told(tokens[at:])) is not None), None)
    if told is None or [value.value for _, value in told[0].values] != [step.value.template]:
        return target
    return Target(words=step.value.template, kind="row", quoted=True, scope=(Scope(relation="in", target=target),))


_FACT_WORDS = 4
"""Words of a thing with its value: "the total price "$40""."""


def _is_doubtful(reading: Reading) -> bool:
    """Whether a statement was not wholly understood, or left to the page."""
    nothing = not (reading.drafts or reading.ignored)
    return (
        nothing
        or bool(reading.unread)
        or any(draft.verb == "do" or draft.confidence < FAIR for draft in reading.drafts)
    )


def _put_right(desk: _Desk, statement: Statement, read_so: tuple[Reading, Context], before: Context) -> Reading:
    """The reading of the statement without its slips of the pen, where that one is clear; else as it was read."""
    reading, context = read_so
    text, slips = respelled(statement.text)
    if not slips:
        return reading
    better = read(statement.model_copy(update={"text": text}), before)
    if _is_doubtful(better) or not better.drafts:
        return reading
    for each in fields(Context):
        setattr(context, each.name, getattr(before, each.name))
    for wrong, right in slips:
        message = f'"{wrong}" was read as "{right}"'
        desk.notices.append(Notice(code="other", message=message, severity="info", line=statement.line))
    return better


def _marked(statement: Statement) -> tuple[Statement, bool]:
    """The statement without the mark that it must not happen twice, and whether it had one."""
    text, marks = ONCE.subn("", statement.text)
    return (statement.model_copy(update={"text": text}), True) if marks else (statement, False)


def _substituted(statement: Statement, substitution: Substitution) -> Statement:
    table = tuple(tuple(substitution.apply(cell) for cell in row) for row in statement.table)
    text = substitution.apply(statement.text)
    doc_string = None if statement.doc_string is None else substitution.apply(statement.doc_string)
    return statement.model_copy(update={"text": text, "table": table, "doc_string": doc_string})


def _step(draft: Draft, number: int, statement: Statement) -> Step:
    source = Source(line=statement.line, text=draft.source or statement.text, defined=statement.defined)
    step = Step(
        id=f"s{number:02d}",
        sort=draft.sort,
        verb=draft.verb,
        target=draft.target,
        destination=draft.destination,
        value=Value(template=draft.value.template) if draft.value is not None else None,
        values=tuple(Value(template=text.template) for text in draft.values),
        comparison=draft.comparison,
        negated=draft.negated,
        name=draft.name,
        expectation=_step(draft.expectation, number, statement) if draft.expectation else None,
        timeout_s=draft.timeout_s,
        table=draft.table,
        fields={name: Value(template=text.template) for name, text in draft.fields},
        times=draft.times,
        condition=_step(draft.condition, number, statement) if draft.condition else None,
        until=_step(draft.until, number, statement) if draft.until else None,
        optional=draft.optional,
        destructive=draft.destructive,
        claim=draft.claim,
        source=source,
        role=statement.role,
        criterion=statement.criterion,
        confidence=round(draft.confidence, 3),
    )
    return step if draft.confidence >= LOW_CONFIDENCE else step.model_copy(update={"notices": (_doubt(step),)})


def step_of(draft: Draft, number: int, statement: Statement) -> Step:
    """The numbered step that a draft of a statement becomes."""
    return _step(draft, number, statement)


def _doubt(step: Step) -> Notice:
    if step.is_guess or step.is_left:
        return _left_to_the_page(step)
    what = step.target.describe() if step.target else step.verb
    message = f'"{_short(step.source.text)}" was read as {step.verb} {what}: say it more plainly'
    return Notice(code="low_confidence", message=message, line=step.source.line)


def _left_to_the_page(step: Step) -> Notice:
    """What is told of an order that no reading understood."""
    known = "it holds where the page plainly says so" if step.is_left else "a control that plainly does it is used"
    does = f"{known}, or the run ends as invalid"
    forms = "; ".join(nearest_forms(step.source.text))
    message = f'"{_short(step.source.text)}" is left to the page: {does}. The nearest forms are: {forms}'
    return Notice(code="low_confidence", message=message, line=step.source.line)


def _report(desk: _Desk, statement: Statement, reading: Reading) -> None:
    unread = reading.unread if len(reading.unread) <= MOST_UNREAD else [statement.text]
    for text in unread:
        desk.unclear.append(Source(line=statement.line, text=text))
        desk.notices.append(_unclear(text, statement.line))
    for text in reading.ignored:
        message = f'"{_short(text)}" tells no step and was ignored'
        desk.notices.append(Notice(code="ignored_comment", message=message, severity="info", line=statement.line))
    for remark in reading.remarks:
        desk.notices.append(_left_out(remark, statement.line))
    if not (reading.drafts or reading.unread or reading.ignored):
        _empty_line(desk, statement)


def _empty_line(desk: _Desk, statement: Statement) -> None:
    words = any(token.kind != "mark" for token in tokenize(statement.text))
    if words and not is_narrative(tokenize(statement.text)):
        desk.unclear.append(Source(line=statement.line, text=statement.text))
        desk.notices.append(_unclear(statement.text, statement.line))
        return
    message = f'"{_short(statement.text)}" has no words and was ignored'
    desk.notices.append(Notice(code="ignored_comment", message=message, severity="info", line=statement.line))


def _left_out(remark: Remark, line: int) -> Notice:
    words, clause = _short(remark.words), _short(remark.clause)
    if remark.grave:
        message = f'"{clause}": the words "{words}" are in no step; say it more plainly'
        return Notice(code="low_confidence", message=message, line=line)
    message = f'"{clause}": the words "{words}" only describe and are in no step'
    return Notice(code="other", message=message, severity="info", line=line)


def _unclear(text: str, line: int) -> Notice:
    forms = "; ".join(nearest_forms(text))
    why = why_unclear(tokenize(text[: LONGEST_NAMED * 2]))
    reason = f": {why}" if why else ""
    message = f'"{_short(text)}" is not understood{reason}. The nearest forms are: {forms}'
    return Notice(code="unclear_step", message=message, severity="error", line=line)


def _unknown(name: str, statement: Statement, requirement: Requirement) -> Notice:
    known = ", ".join(sorted(requirement.parameters)) or "none"
    message = (
        f"the parameter {name!r} is not known (known: {known}); "
        "write {{env:NAME}} or {{secret:NAME}} for values from outside"
    )
    return Notice(code="unknown_parameter", message=message, severity="error", line=statement.line)


def _close(desk: _Desk) -> None:
    if not desk.steps and not desk.unclear:
        message = "the requirement has no step: write what to do and what to expect"
        desk.notices.append(Notice(code="empty", message=message, severity="error"))
        return
    if desk.steps and not any(step.is_check for step in desk.steps):
        message = 'no step checks anything: add what should be seen, such as: I see "Thank you"'
        desk.notices.append(Notice(code="missing_expectation", message=message))


def _confidence(desk: _Desk) -> float:
    """The mean over steps and unclear lines (which count as nothing), held near the least sure step.

    A doubtful check bounds the plan: no number of sure steps makes a verdict surer than what it rests on.
    """
    if not desk.steps:
        return 0.0
    sure = [LOW_CONFIDENCE if step.is_left else step.confidence for step in desk.steps]
    mean = sum(sure) / (len(sure) + len(desk.unclear))
    judged = min((one for one, step in zip(sure, desk.steps, strict=True) if step.is_check), default=1.0)
    left = any(step.is_left for step in desk.steps)
    bound = judged if left or judged < LOW_CONFIDENCE else 1.0
    return round(min(mean, min(sure) + WORST_STEP_MARGIN, bound), 3)


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_NAMED else text[: LONGEST_NAMED - 1] + "…"
