"""When something is so: "within 5 seconds", "once the page has loaded", "after 5 seconds"."""

from dataclasses import replace

from pacts.language.arrivals import arrived
from pacts.language.browser_actions import duration_of, limit_of, plain_number
from pacts.language.clause_steps import read_clause
from pacts.language.clauses import Clause
from pacts.language.contexts import Context
from pacts.language.drafts import Draft, Drafts, Text
from pacts.language.lead import Lead, strip_lead
from pacts.language.tokens import Tokens, lows


def timed_steps(clause: Clause, lead: Lead, context: Context) -> Drafts:
    """The clause's drafts; a state that is only named as a moment (`once X is shown`) is waited for."""
    if clause.joint == "arrives":
        return arrived(lead.tokens)
    if lows(clause.tokens[:1]) == ("after",):
        paused = _paused(lead, context)
        if paused:
            return paused
    limit, rest = limit_of(lead.tokens)
    if limit is not None and rest and not lead.tokens[0].low.startswith(("wait", "paus")):
        past = _past_limit(lead, rest)
        drafts = read_clause(past, context) if past.tokens else ()
        checks = all(draft.sort == "check" for draft in drafts)
        return tuple(replace(draft, timeout_s=limit) for draft in drafts) if checks else ()
    drafts = read_clause(lead, context)
    waits = _is_condition_of_time(clause.tokens, lead) and all(draft.sort == "check" for draft in drafts)
    if not waits:
        return drafts
    return tuple(Draft("wait_until", expectation=draft, confidence=draft.confidence) for draft in drafts)


def _past_limit(lead: Lead, rest: Tokens) -> Lead:
    """The lead of what follows `Within 5 seconds`."""
    if rest[0] is lead.tokens[0]:
        return replace(lead, tokens=rest)
    inner = strip_lead(rest)
    return replace(inner, asserted=inner.asserted or lead.asserted, seen=inner.seen or lead.seen)


def _paused(lead: Lead, context: Context) -> Drafts:
    """`After 5 seconds the message disappears`: a pause, then the rest."""
    found = duration_of(lead.tokens)
    if found is None:
        return ()
    seconds, size = found
    pause = Draft("wait", value=Text(plain_number(seconds)))
    rest = strip_lead(lead.tokens[size:])
    drafts = read_clause(rest, context) if rest.tokens else ()
    return (pause, *drafts) if drafts or not rest.tokens else ()


def _is_condition_of_time(tokens: Tokens, lead: Lead) -> bool:
    """`Once the page has loaded, …`: to be waited for."""
    words = [low for low in lows(tokens[:4]) if low not in ("and", "then", ",", "-")]
    if words[:2] in (["after", "which"], ["after", "that"], ["after", "this"]):
        return False
    timed = words[:1] in (["once"], ["after"], ["when"], ["upon"]) or words[:3] == ["as", "soon", "as"]
    return timed and not lead.asserted and not lead.person
