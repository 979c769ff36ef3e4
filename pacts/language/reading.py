"""One clause: from its words to drafts, by trying the readers that its lead allows."""

from dataclasses import dataclass, field, replace

from pacts.domain.plan import Scope, Target
from pacts.domain.requirement import Role
from pacts.language import predicates
from pacts.language.actions import Setting, assignments, read_action
from pacts.language.checks import is_state, read_check, read_thing
from pacts.language.clauses import Clause, clauses, sentences
from pacts.language.drafts import CLEAR, FAIR, GUESS, Draft, Drafts, Text, check, scoped, surer
from pacts.language.lead import Lead, find_predicate, strip_lead
from pacts.language.lexicon import DETERMINERS
from pacts.language.phrases import phrase_at, read_phrase
from pacts.language.target_phrase import opens_scope, parse_scope
from pacts.language.tokens import Token, Tokens, lows, raw
from pacts.language.value_phrase import literal
from pacts.language.verbs import by_first_word, participles

_MANIPULATIONS = frozenset(
    [
        "clicked",
        "pressed",
        "tapped",
        "submitted",
        "filled",
        "entered",
        "typed",
        "set",
        "uploaded",
        "dragged",
        "hovered",
        "inserted",
        "double-clicked",
        "pasted",
        "right-clicked",
        "scrolled",
        "attached",
        "remembered",
        "memorised",
    ]
)
"""Participles that a passive makes an action of in any clause that is no expectation."""
_NARRATIVE: tuple[tuple[str, ...], ...] = (
    ("in", "order", "to"),
    ("in", "order", "that"),
    ("so", "that"),
    ("as", "a"),
    ("as", "an"),
    ("as", "the"),
    ("i", "want"),
    ("i", "want", "to"),
    ("i", "would", "like"),
    ("i", "am", "not", "logged", "in"),
    ("i", "am", "logged", "out"),
    ("feature", ":"),
    ("scenario", ":"),
    ("title", ":"),
    ("note", ":"),
    ("description", ":"),
    ("background", ":"),
    ("summary", ":"),
    ("goal", ":"),
    ("purpose", ":"),
    ("test", "case", ":"),
    ("user", "story", ":"),
    ("acceptance", "criteria", ":"),
)
_FILLERS = frozenset(
    [
        "first",
        "second",
        "third",
        "next",
        "then",
        "finally",
        "lastly",
        "afterwards",
        "now",
        "also",
        "later",
        "ok",
        "okay",
        "so",
        "again",
        "please",
        "well",
        "and",
    ]
)
_CONDITIONS = frozenset(("if", "unless"))
_HEADINGS = frozenset(
    [
        "steps",
        "step",
        "actions",
        "preconditions",
        "precondition",
        "expected",
        "result",
        "results",
        "given",
        "when",
        "then",
        "outcome",
        "test",
        "case",
        "criteria",
        "acceptance",
    ]
)


@dataclass(slots=True)
class Context:
    """What earlier clauses left behind for later ones."""

    role: Role | None = None
    it: Target | None = None
    first: bool = True
    scopes: tuple[Scope, ...] = ()
    """A place named at the beginning of a sentence ("In the dialog, …")."""
    typing: bool = False
    """The last step used the keyboard."""
    asserted: bool = False
    """The last clause of the sentence was an expectation."""
    given: bool = False
    story: bool = False
    """The text before told who wants something ("As a customer")."""


@dataclass(slots=True)
class Reading:
    """What a statement was read as."""

    drafts: list[Draft] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
    """Clauses nobody understood."""
    ignored: list[str] = field(default_factory=list)
    """Narrative."""


def read_statement(tokens: Tokens, context: Context) -> Reading:
    """Everything a statement says, clause by clause."""
    reading = Reading()
    for sentence in sentences(tokens):
        context.scopes, context.asserted = (), False
        wish = context.story and lows(sentence[:2]) in (("i", "want"), ("i", "would"), ("i", "need"), ("i", "can"))
        if is_narrative(sentence) or wish:
            reading.ignored.append(raw(sentence))
            context.story = True
            continue
        context.story = False
        if _condition(sentence):
            reading.unread.append(raw(sentence))
            continue
        for clause in clauses(sentence):
            _read_into(reading, clause, context)
    return reading


def _condition(sentence: Tokens) -> bool:
    """A sentence that decides on the page what to do: a plan has no branches."""
    first = next(
        (token.low for token in sentence if token.low not in ("-", "*", "•", "given", "then", "and", "when")), ""
    )
    return first in _CONDITIONS


def is_narrative(tokens: Tokens) -> bool:
    """Whether a sentence only tells who wants what and why."""
    words = [token.low for token in tokens if token.low not in ("*", "-", "#", "•", "given", "and")]
    if words and words[-1] == ":" and set(words[:-1]) <= _HEADINGS:
        return True
    starts = next((start for start in _NARRATIVE if tuple(words[: len(start)]) == start), None)
    if starts is None:
        return False
    if (starts[0] == "as" and any(token.low == "," for token in tokens)) or (
        starts[0] == "i" and starts[1] == "want" and len(words) > 3
    ):
        return starts[0] == "as" and not _acts(tokens)
    return True


def _acts(tokens: Tokens) -> bool:
    """Whether `As a user, I …` goes on to do something."""
    comma = next(at for at, token in enumerate(tokens) if token.low == ",")
    rest = tokens[comma + 1 :]
    return (
        bool(rest)
        and lows(rest[:2]) not in (("i", "want"), ("i", "would"), ("i", "need"))
        and bool(strip_lead(rest).tokens)
    )


def _read_into(reading: Reading, clause: Clause, context: Context) -> None:
    lead = strip_lead(clause.tokens)
    if clause.joint == "shows":
        lead = replace(lead, asserted=True, seen=True)
    if not lead.tokens or all(token.kind == "mark" for token in lead.tokens):
        return
    if _is_aside(clause.tokens) or all(token.kind == "mark" or token.low in _FILLERS for token in lead.tokens):
        return
    if opens_scope(lead.tokens):
        scopes = parse_scope(lead.tokens)
        placed = scopes or all(token.low not in by_first_word() for token in lead.tokens)
        if placed and find_predicate(lead.tokens) is None and not lead.asserted:
            context.scopes = scopes
            return
    drafts = _read(lead, context)
    if (
        drafts
        and _is_condition_of_time(clause.tokens, lead, context)
        and all(draft.sort == "check" for draft in drafts)
    ):
        drafts = tuple(Draft("wait_until", expectation=draft, confidence=draft.confidence) for draft in drafts)
    if clause.joint == "by" and drafts:
        drafts = _instead(reading, drafts)
    if not drafts:
        reading.unread.append(raw(clause.tokens))
        return
    source = raw(clause.tokens)
    for draft in drafts:
        placed_draft = (
            scoped(draft, context.scopes) if context.scopes and not draft.verb.startswith("switch") else draft
        )
        reading.drafts.append(replace(placed_draft, source=source))
    context.first = False
    context.asserted = drafts[-1].sort == "check"
    context.typing = drafts[-1].verb in ("press", "fill", "append", "type", "clear", "focus")
    target = drafts[-1].target
    if target is not None and not target.every and drafts[-1].verb != "count":
        context.it = target


def _is_condition_of_time(tokens: Tokens, lead: Lead, context: Context) -> bool:
    """`Once the page has loaded, …`: to be waited for."""
    words = [low for low in lows(tokens[:4]) if low not in ("and", "then", ",", "-")]
    timed = words[:1] in (["once"], ["after"], ["when"], ["upon"]) or words[:3] == ["as", "soon", "as"]
    return (timed or context.role == "when") and not lead.asserted and not lead.person


def _is_aside(tokens: Tokens) -> bool:
    """`As a registered user`, standing alone before a comma."""
    return lows(tokens[:2]) in (("as", "a"), ("as", "an")) and len(tokens) <= 6  # noqa: PLR2004 - an adjective or three


def _instead(reading: Reading, drafts: Drafts) -> Drafts:
    """`X by clicking Y`: the concrete way replaces what it brings about; a download stays one."""
    before = reading.drafts.pop() if reading.drafts else None
    if reading.unread:
        reading.unread.pop()
    if before is not None and before.verb == "download" and drafts[0].verb == "click":
        return (replace(before, target=drafts[0].target), *drafts[1:])
    return drafts


def _read(lead: Lead, context: Context) -> Drafts:
    if context.asserted and (lead.tokens[0].low == "not" or is_state(lead.tokens)):
        elliptic = _elliptic(lead, context)
        if elliptic:
            return elliptic
    given = context.given or lead.given or context.role == "given"
    if given and not lead.asserted:
        situation = _situation(lead)
        if situation:
            return situation
    drafts = _expected(lead, context) if lead.asserted else _told(lead, context)
    if not lead.negated:
        return drafts
    if any(draft.sort == "action" for draft in drafts):
        return ()
    return tuple(replace(draft, negated=not draft.negated) for draft in drafts)


def _elliptic(lead: Lead, context: Context) -> Drafts:
    """`… but not "C"`, `… and disabled`: what is left out is in the expectation before."""
    tokens = lead.tokens
    negated = tokens[0].low == "not" and len(tokens) > 1
    rest = tokens[1:] if negated else tokens
    if is_state(rest):
        start = tokens[0].start
        subject = tuple(Token("word", word, word, word, start, start) for word in ("it", "is"))
        return read_check((*subject, *tokens), context.it)
    drafts = surer(read_thing(rest, context.it), CLEAR) if negated else ()
    return tuple(replace(draft, negated=not draft.negated) for draft in drafts)


def _expected(lead: Lead, context: Context) -> Drafts:
    tokens = lead.tokens
    inner = strip_lead(tokens)
    if inner.tokens is not tokens and len(inner.tokens) < len(tokens) and inner.asserted:
        return _expected(replace(inner, seen=inner.seen or lead.seen), context)
    drafts = read_check(tokens, context.it, seen=lead.seen, person=lead.person)
    return drafts or surer(read_thing(tokens, context.it), CLEAR)


def _told(lead: Lead, context: Context) -> Drafts:
    """A clause without a verb of expectation: an action, or a statement about the page."""
    tokens = lead.tokens
    setting = Setting(context.it, first=context.first, typing=context.typing)
    expected = context.role == "then" or context.asserted
    if _begins_with_verb(tokens) and not (
        lead.tokens[0].low == "check" and context.role == "then" and _plain_check(tokens)
    ):
        checked = read_check(tokens, context.it, person=lead.person) if _noun_first(tokens) else ()
        drafts = checked or read_action(tokens, setting)
        if drafts:
            return drafts
    passive = () if expected else _passive(tokens, setting, when=context.role == "when")
    if passive:
        return passive
    drafts = read_check(tokens, context.it, person=lead.person)
    if drafts:
        return drafts
    if any(token.low in (":", "=") for token in tokens[:8]):
        return _listed_values(tokens, setting, expected=expected)
    if expected or tokens[0].low == "no" or (tokens[0].low == "check" and context.role == "then"):
        rest = tokens[1:] if tokens[0].low == "check" else tokens
        return surer(
            read_thing(rest, context.it),
            FAIR if (rest and rest[0].low in DETERMINERS) or (rest[:1] and rest[0].is_literal) else GUESS,
        )
    return ()


def _plain_check(tokens: Tokens) -> bool:
    return not any(token.low in ("checkbox", "checkboxes", "box", "radio") for token in tokens)


def _begins_with_verb(tokens: Tokens) -> bool:
    return tokens[0].kind == "word" and (tokens[0].low in by_first_word() or phrase_at(tokens) is not None)


def _noun_first(tokens: Tokens) -> bool:
    """`Search results are displayed`: the verb form is part of a subject."""
    at = find_predicate(tokens)
    waits = tokens[0].low.startswith(("wait", "scroll", "paus", "hold", "remember", "type", "typing"))
    if at is None or at == 0 or waits or len(tokens) < 2:  # noqa: PLR2004 - a subject and a predicate
        return False
    return at == 1 or (tokens[1].low not in DETERMINERS and not tokens[1].is_literal)


def _passive(tokens: Tokens, setting: Setting, *, when: bool) -> Drafts:
    """`the form is submitted`, `"ann" is entered into the Username field`: read with the verb in front."""
    at = find_predicate(tokens)
    if at is None or at == 0:
        return ()
    verb = next((p for p in range(at + 1, min(at + 4, len(tokens))) if tokens[p].low in participles()), None)
    allowed = _MANIPULATIONS if not when else participles()
    if verb is None or tokens[verb].low not in allowed or any(t.low in predicates.NEGATIONS for t in tokens[at:verb]):
        return ()
    rest = tokens[verb + 1 :]
    by = next((place for place, token in enumerate(rest) if token.low == "by"), None)
    return surer(read_action((tokens[verb], *tokens[:at], *(rest if by is None else rest[:by])), setting), CLEAR)


def _listed_values(tokens: Tokens, setting: Setting, *, expected: bool) -> Drafts:
    """`Username: ann`, `Name = Bob`."""
    found = assignments(tokens, setting)
    if expected:
        return tuple(
            replace(check("value", item.target.target, item.values[0], confidence=FAIR), comparison="equals")
            for item in found
        )
    return tuple(
        Draft("fill", target=item.target.target, value=item.values[0], confidence=min(FAIR, item.confidence))
        for item in found
    )


def _situation(lead: Lead) -> Drafts:
    """What a `Given` states becomes the way there: a page that is open, a person who is logged in."""
    tokens = lead.tokens
    if "logged" in lows(tokens) or "signed" in lows(tokens):
        at = next(place for place, token in enumerate(tokens) if token.low in ("logged", "signed"))
        drafts = read_phrase(tokens[at:])
        if drafts:
            return drafts
    if _begins_with_verb(tokens):
        return ()
    at = find_predicate(tokens)
    if at is None:
        return ()
    url = next((token for token in tokens if token.kind in ("url", "path")), None)
    if url is not None:
        return (Draft("open", value=literal(url), confidence=CLEAR),)
    words = [token for token in tokens[:at] if token.low not in DETERMINERS]
    homes = {
        "app",
        "application",
        "shop",
        "site",
        "website",
        "store",
        "page",
        "browser",
        "system",
        "home",
        "homepage",
        "start",
        "web",
    }
    states = {"open", "opened", "running", "loaded", "up", "available", "started", "displayed", "shown"}
    if words and all(t.low in homes for t in words) and any(t.low in states for t in tokens[at + 1 :]):
        return (Draft("open", value=Text("/"), confidence=CLEAR),)
    drafts = read_check(tokens, None, person=lead.person)
    arrival = (
        len(drafts) == 1 and drafts[0].target is not None and drafts[0].target.kind == "page" and not drafts[0].negated
    )
    if not arrival or drafts[0].verb != "visible" or drafts[0].target is None:
        return ()
    home = drafts[0].target.words.lower() in (
        "home",
        "start",
        "main",
        "landing",
        "",
        "homepage",
        "website",
        "site",
        "app",
        "shop",
    )
    return (Draft("open", value=Text("/" if home else drafts[0].target.words), confidence=drafts[0].confidence),)
