"""A statement: from its words to drafts, clause by clause."""

from dataclasses import replace

from pacts.domain.plan import Scope, Target
from pacts.language.adjuncts import with_adjuncts, without_adjuncts
from pacts.language.anaphora import dealt_with, is_hollow, meant_by, named_again
from pacts.language.announcements import reported
from pacts.language.asides import without_openings
from pacts.language.circumstances import conditioned, done_to, limited, phased
from pacts.language.clauses import Clause, clauses, sentences
from pacts.language.conditions import Split, during, trailing, without_done
from pacts.language.contexts import Context, Reading, Remark
from pacts.language.contractions import spelled_out
from pacts.language.drafts import Draft, Drafts
from pacts.language.exclusions import makes_exception
from pacts.language.filled_before import FILLING, of_both, overwritten
from pacts.language.first_person import in_first_person
from pacts.language.guessed_deeds import guessed_deed
from pacts.language.handled_at_last import handled_at_last
from pacts.language.lead import Lead, find_predicate, strip_lead
from pacts.language.lexicon import INPUTS, IRREVOCABLE
from pacts.language.losses import beyond_plans
from pacts.language.matters import matter_of, placed_draft
from pacts.language.misplacings import misplaces
from pacts.language.moments import timed_steps
from pacts.language.narrative import (
    is_aside,
    is_dialogue,
    is_narrative,
    is_nothing,
    is_wish,
    tells_outcome,
    tells_state,
    tells_who,
)
from pacts.language.occasions import tells_occasion
from pacts.language.persons import PERSONS
from pacts.language.plainly import by_role, plainly
from pacts.language.plausibility import ends_one_twice, is_elsewhere_too, plausible
from pacts.language.preludes import bracketed, prelude
from pacts.language.references import adapted, awaited, with_reference
from pacts.language.repetitions import answered_once, continued, done_instead, drop_revisited
from pacts.language.seeking import is_find, is_way, way_and_find
from pacts.language.sources import as_sources
from pacts.language.tokens import Tokens, as_written, lows, raw
from pacts.language.told_at_last import told_at_last
from pacts.language.tongues import tongue_of
from pacts.language.translated import in_english
from pacts.language.undertakings import undertaken
from pacts.language.untold import untold
from pacts.language.weighing import lost_place, unplaced, weighed


def read_statement(tokens: Tokens, context: Context) -> Reading:
    """Everything a statement says, clause by clause; in another language, only what has an English form."""
    tongue = tongue_of(tokens)
    if tongue is None:
        return _read_english(tokens, context)
    said = in_english(tongue, tokens)
    reading = _read_english(said, context) if said is not None else Reading()
    if not reading.drafts or reading.unread or any(draft.verb == "do" for draft in reading.drafts):
        return Reading(unread=[raw(tokens).rstrip(" .?!")])
    return Reading(drafts=[replace(draft, source=raw(tokens)) for draft in reading.drafts])


def _read_english(tokens: Tokens, context: Context) -> Reading:
    reading, tokens = Reading(), without_openings(spelled_out(tokens))
    if is_dialogue(tokens):
        reading.unread.append(raw(tokens).rstrip(" .?!"))
        return reading
    context.finds = any(is_find(token.low) for token in tokens)
    for context.written in map(without_done, sentences(tokens)):
        told, who = in_first_person(context.written)
        told, beside = without_adjuncts(told)
        context.beside = tuple(beside)
        if not told:
            reading.ignored.append(raw(context.written))
            continue
        if _is_set_aside(reading, told, context):
            continue
        reading.remarks.extend(Remark(raw(context.written), raw(one), grave=False) for one in (*who, *beside))
        sentence = plainly(by_role(told, context.role))
        reading.remarks.extend(_not_restated(context.written, sentence, beside))
        context.scopes, context.sides = (), ()
        context.asserted, context.means, context.condition = False, None, None
        context.judged, context.subject = None, ()
        wish = context.story and lows(sentence[:2]) in (("i", "want"), ("i", "would"), ("i", "need"), ("i", "can"))
        expected = tells_state(sentence) and context.role not in ("given", "when") and not context.given
        purposeful = lows(sentence[:2]) == ("in", "order") and prelude(sentence) is not None
        if (is_narrative(sentence) and not (expected or purposeful)) or wish:
            reading.ignored.append(raw(sentence))
            context.story = True
            continue
        context.story = False
        if makes_exception(sentence) or ends_one_twice(context.written) or is_elsewhere_too(context.written):
            reading.unread.append(raw(context.written).rstrip(" .?!"))
            continue
        body = conditioned(reading, _past_prelude(reading, sentence, context), context)
        if body is not None:
            _read_sentence(reading, _found_on_the_way(reading, body), context)
    if reading.unread and not reading.drafts:
        _understand_at_last(reading, tokens, context)
    if context.seeking:
        context.seeking = False
        reading.unread.append("find")
    reading.remarks.extend(untold(tokens, reading))
    return reading


def _is_set_aside(reading: Reading, told: Tokens, context: Context) -> bool:
    """Whether the sentence asks for nothing here: it tells who acts or what they wish, or somebody else's deed."""
    if context.role == "given" and (is_wish(told) or tells_who(told)):
        reading.ignored.append(raw(told))
        return True
    sole = lows(told[:3]) == ("the", "only", "way")
    if sole or _done_elsewhere(told, context) or _is_fixture(told, context):
        reading.unread.append(raw(context.written).rstrip(" .?!"))
        return True
    return False


def _done_elsewhere(told: Tokens, context: Context) -> bool:
    """`another user replies`: a deed in somebody else's browser, unless it is the log-in of one who is named."""
    written = context.written
    other = lows(written[:1]) == ("another",) and len(written) > 1 and written[1].low in PERSONS
    enters = any(token.low in _ENTERING for token in told[:4]) and ("as" in lows(told) or _holds_literal(told))
    return other and not enters and context.role != "then"


def _is_fixture(told: Tokens, context: Context) -> bool:
    """`a user with email "ann@x.org" exists`: what was stored beforehand, of which no page tells."""
    words = lows(told)
    there = words[:2] in (("there", "is"), ("there", "are")) or words[-1:] in (("exists",), ("exist",))
    owns = words[-3:] in (("has", "an", "account"), ("have", "an", "account"))
    someone = bool({*words[:5]} & (PERSONS | {"account", "accounts"}))
    kept = bool({"email", "password", "e-mail"} & {*words}) and _holds_literal(told)
    return context.role == "given" and someone and ((there and kept) or (owns and _holds_literal(told)))


def _holds_literal(tokens: Tokens) -> bool:
    return any(token.is_literal for token in tokens)


_ENTERING = frozenset(("log", "logs", "logged", "sign", "signs", "signed", "login"))


def _not_restated(written: Tokens, sentence: Tokens, beside: list[Tokens]) -> list[Remark]:
    """The heading and the literals of a sentence that its restatement has no place for, and that nobody told of."""
    if sentence == written:
        return []
    told = (token for one in (sentence, *beside) for token in one)
    kept = [(token.start, token.end) for token in told if token.end > token.start]
    colon = next((at for at, token in enumerate(written[:_HEADING]) if token.low == ":"), 0)
    left = [
        token
        for at, token in enumerate(written)
        if (token.is_literal or (at < colon and token.kind == "word"))
        and not any(start <= token.start and token.end <= end for start, end in kept)
    ]
    return [Remark(raw(written), raw((token,)), grave=False) for token in left]


_HEADING = 7
"""Tokens of a heading with its colon."""


def _read_sentence(reading: Reading, sentence: Tokens, context: Context) -> None:
    if told := reported(sentence):
        _take(reading, tuple(placed_draft(draft, context) for draft in told), raw(sentence), context)
        return
    for clause in clauses(sentence):
        if clause.joint != "purpose":
            for one in named_again(clause, context.told, context.it, context.pressed):
                _read_into(reading, one, context)
        elif tells_outcome(clause.tokens):
            so = clause.tokens[lows(clause.tokens[:1]) == ("that",) :]
            _read_into(reading, replace(clause, joint="and", tokens=so), context)
        else:
            reading.ignored.append(raw(clause.tokens))
    reading.drafts.extend(reading.deferred)
    reading.deferred.clear()
    if context.means is not None:
        words = context.means.describe()
        reading.remarks.append(Remark(raw(sentence), words, grave=False))


def _found_on_the_way(reading: Reading, sentence: Tokens) -> Tokens:
    """`switch between the tabs to find X`: the sentence from "find" on; the way is told as a remark."""
    lead = strip_lead(sentence)
    split = None if lead.asserted else way_and_find(lead.tokens)
    if split is None:
        return sentence
    way = raw(split[0])
    reading.remarks.append(Remark(raw(sentence), way, grave=False))
    return split[1]


def _past_prelude(reading: Reading, sentence: Tokens, context: Context) -> Tokens:
    """The sentence without its heading, its purpose or a bare moment, which are ignored."""
    sentence, asides = bracketed(sentence)
    reading.ignored.extend(raw(aside) for aside in asides)
    before = prelude(sentence)
    if before is None:
        return sentence
    reading.ignored.append(raw(sentence[: before.size]))
    rest, asides = bracketed(sentence[before.size :])
    reading.ignored.extend(raw(aside) for aside in asides)
    context.it = before.thing or context.it
    if before.thing is not None and before.thing.kind in INPUTS and "it" not in lows(rest):
        context.scopes = (Scope(relation="in", target=before.thing),)
    return rest


def _read_into(reading: Reading, clause: Clause, context: Context) -> None:
    for_good = len(clause.tokens) > 1 and clause.tokens[-1].low == IRREVOCABLE
    clause = replace(clause, tokens=clause.tokens[:-1]) if for_good else clause
    split = None if context.role == "then" else trailing(clause.tokens)
    phase = during(clause.tokens) if split is None else None
    whole = split or phase
    body = replace(continued(reading, clause), tokens=whole.body) if whole else continued(reading, clause)
    lead = matter_of(body, context)
    if lead is None:
        if is_aside(clause.tokens):
            reading.ignored.append(raw(clause.tokens))
        elif context.means is None:
            reading.remarks.extend(lost_place(clause, context))
        return
    if lead.doer:
        reading.remarks.append(Remark(raw(clause.tokens), raw(lead.doer), grave=False))
    if _waits(reading, clause, lead, context):
        return
    lead = with_reference(reading, lead, context)
    spoken_of = context.it
    context.it = overwritten(lead, context) or spoken_of
    drafts = () if beyond_plans(body.tokens) else timed_steps(body, lead, context)
    drafts = tuple(placed_draft(draft, context) for draft in adapted(reading, drafts, clause, context))
    reading.remarks.extend(unplaced(drafts, clause, context))
    drafts = plausible(phased(limited(drafts, split, context), phase, context), clause.tokens)
    drafts = as_sources(weighed(reading, clause, drafts))
    drafts = drafts or _undertaken(body, lead, split, context)
    if lows(clause.tokens[:3]) == ("the", "system", "should") and any(draft.sort != "check" for draft in drafts):
        drafts = ()  # `the system should save the data`: what it does by itself is nobody's deed
    drafts = () if _is_no_step(drafts, clause, context) else drafts
    drafts = () if is_hollow(clause, drafts, context.told, context.it, context.pressed) else drafts
    drop_revisited(reading, drafts)
    drafts = answered_once(reading, drafts)
    if for_good:
        drafts = tuple(replace(draft, destructive=draft.sort != "check") for draft in drafts)
    if clause.joint == "by" and drafts:
        drafts = done_instead(reading, drafts)
    drafts = tuple(one for draft in drafts for one in of_both(draft, clause.tokens, context))
    if drafts:
        _take(reading, drafts, raw(clause.tokens), context)
        context.asserted = context.asserted and clause.tokens[0].low not in ("while", "when")
        context.it = _dealt_with(drafts[-1], lead.tokens, spoken_of) or context.it
        context.it = meant_by(clause, drafts, context.written) or context.it
        context.told = dealt_with(context.told, drafts, clause.tokens)
    else:
        reading.unread.append(_whole(clause, context))
    reading.last = len(drafts) or -1
    at = find_predicate(lead.tokens)
    context.subject = lead.tokens[:at] if drafts and at else context.subject


def _is_property(drafts: Drafts, clause: Clause, context: Context) -> bool:
    """`… with id "12" and state "Open"`: what else something has, and no deed."""
    done = any(draft.sort == "action" for draft in drafts)
    return done and context.role == "then" and clause.joint == "and" and lows(clause.tokens[:1]) == ("state",)


def _is_no_step(drafts: Drafts, clause: Clause, context: Context) -> bool:
    """Whether the clause tells something for which there is no step."""
    return any(told(drafts, clause, context) for told in (_is_brought_about, _is_property, _is_going_on, _is_kept))


def _is_kept(drafts: Drafts, clause: Clause, context: Context) -> bool:
    """`Given local storage contains the note "Milk"`: no step of a person puts it there."""
    del clause
    kept = any(draft.verb == "storage" and not draft.name and not draft.negated for draft in drafts)
    return context.role == "given" and kept


def _is_going_on(drafts: Drafts, clause: Clause, context: Context) -> bool:
    """`Then the admin is editing`: what somebody does at the moment, and no deed of the run."""
    if context.role == "then" and any(draft.verb == "scroll" and draft.sort == "action" for draft in drafts):
        return True
    last = lows(clause.tokens[-2:])
    going = len(last) > 1 and last[0] in ("is", "are") and last[1].endswith("ing")
    return context.role == "then" and going and any(draft.sort == "action" for draft in drafts)


def _is_brought_about(drafts: Drafts, clause: Clause, context: Context) -> bool:
    """`When the quantity is increased by one`: a deed, and by which control is not told."""
    del clause
    changed = any(draft.verb == "changed" and draft.name in _BROUGHT for draft in drafts)
    played = any(draft.verb == "attribute" and draft.name in _PLAYED and draft.value is None for draft in drafts)
    return context.role == "when" and (changed or played)


_BROUGHT = frozenset(("increased", "decreased"))
_PLAYED = frozenset(("playing", "paused", "muted"))


def _undertaken(body: Clause, lead: Lead, split: Split | None, context: Context) -> Drafts:
    """What nobody understood as a deed that the page may know how to do; no expectation ever is one."""
    if context.role == "then" or context.asserted or body.joint not in ("start", "and"):
        return ()
    told = () if beyond_plans(body.tokens) else undertaken(body.tokens, lead)
    told = told or guessed_deed(lead, body.tokens, by_hand=False)
    drafts = tuple(placed_draft(draft, context) for draft in told)
    return () if misplaces(drafts, body.tokens) else limited(drafts, split, context)


def _understand_at_last(reading: Reading, tokens: Tokens, context: Context) -> None:
    """The one sentence that nobody understood as a deed, or as a fact: the page says whether it knows it."""
    said = sentences(tokens)
    if len(said) != 1:
        return
    beyond = beyond_plans(tokens)
    drafts: Drafts = ()
    if context.role != "then":
        drafts = (() if beyond else handled_at_last(said[0])) or guessed_deed(strip_lead(said[0]), said[0])
    if context.role in (None, "then") and not beyond:
        drafts = drafts or told_at_last(said[0])
    if drafts and not (tells_occasion(drafts, said[0]) or misplaces(drafts, said[0])):
        reading.drafts.extend(replace(draft, source=raw(tokens)) for draft in drafts)
        reading.unread.clear()


def _whole(clause: Clause, context: Context) -> str:
    """The clause's words, with the condition its sentence began with."""
    words = raw(as_written(with_adjuncts(clause.tokens, context.beside), context.written))
    if context.condition is None:
        return words
    led = context.written[0].text if context.written and context.written[0].low == "if" else "if"
    return f"{led} {context.condition.source}, {words}"


def _waits(reading: Reading, clause: Clause, lead: Lead, context: Context) -> bool:
    """Whether the clause only prepares a later one: a bare "find", or the way in which something is found."""
    if len(lead.tokens) == 1 and is_find(lead.tokens[0].low):
        context.seeking = True
        return True
    if context.finds and not lead.asserted and is_way(lead.tokens):
        reading.remarks.append(Remark(raw(clause.tokens), raw(clause.tokens), grave=False))
        return True
    if is_nothing(lead.tokens):
        reading.ignored.append(raw(clause.tokens))
        return True
    return False


def _dealt_with(draft: Draft, tokens: Tokens, spoken_of: Target | None) -> Target | None:
    """`remove "Lamp" and check that it is gone`: what is spoken of is the lamp, not the button that removes it."""
    named = draft.target.words.lower().partition(" ")[0] if draft.verb == "click" and draft.target else ""
    if not named or not tokens[0].low.startswith(named):
        return None
    of_it = draft.target is not None and any(scope.target == spoken_of for scope in draft.target.scope)
    return spoken_of if of_it and lows(tokens[1:2]) == ("it",) else done_to(draft, tokens)


def _take(reading: Reading, drafts: Drafts, source: str, context: Context) -> None:
    reading.drafts.extend(replace(draft, source=source) for draft in drafts)
    if context.scopes and context.scopes[0].target.kind in INPUTS:
        context.scopes = ()
    last = drafts[-1]
    context.first = False
    context.asserted = last.sort == "check"
    context.judged = last if context.asserted else None
    context.typing = last.verb in ("press", "fill", "append", "type", "clear", "focus")
    if last.sort == "action":
        context.switched = last if last.verb in {"check", "uncheck"} else None
    context.filled = (*context.filled, *(one.target for one in drafts if one.verb in FILLING and one.target))
    context.pressed = last.target if last.verb in {"click", "double_click"} else None
    seen = last.expectation if last.verb == "wait_until" and last.expectation is not None else last
    if seen.target is not None and not seen.target.every and seen.verb != "count":
        context.it = seen.target
    context.it = awaited(last.until) or context.it
