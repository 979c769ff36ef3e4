"""Messages whose words nobody quoted: `an error is shown indicating that the name is missing`."""

from dataclasses import replace

from pacts.domain.plan import Kind, Scope, Target
from pacts.language import predicates
from pacts.language.drafts import CLEAR, FAIR, Drafts, check
from pacts.language.lead import find_predicate, strip_lead
from pacts.language.lexicon import DETERMINERS, PRONOUNS
from pacts.language.placings import PLACING
from pacts.language.sayings import parted
from pacts.language.target_phrase import parse_target
from pacts.language.tokens import Tokens, lows, said
from pacts.language.value_phrase import literal
from pacts.language.verbs import by_first_word, inflections

_TELLERS = frozenset(
    form
    for lemma in "indicate,state,say,explain,confirm,inform,tell,warn,advise,notify,report,announce,mention".split(",")  # noqa: SIM905 - a table
    for form in inflections(lemma)
    if form.endswith(("ing", "s"))
)
"""Behind a message: what it says follows."""
_INFORMING = frozenset(form for lemma in ("inform", "tell", "warn", "notify") for form in inflections(lemma))
"""They need somebody who is told: what they quote alone is a message, too."""
_MESSAGES = frozenset(
    "message,notification,banner,toast,alert,popup,pop-up,dialog,error,warning,notice,text,hint,prompt,snackbar,"  # noqa: SIM905 - a table
    "modal,tooltip,info,label,note".split(",")
)
_TOLD = frozenset(("me", "him", "her", "them", "us", "user", "users", "customer", "that", "of", ":"))
_JOINING = frozenset(("and", "then", "but", ";"))
_SHOWN = frozenset(("visible", "displayed", "shown", "present", "appears", "appear"))
MOST_SAID = 20
"""Words of what a message says; more are another sentence."""
MOST_REPORTED = 30
"""Words of what is reported as one sentence that no reader parted."""
WORDS = _TELLERS | _MESSAGES | _TOLD
"""The words that a check of a message stands for."""


def read_announcement(tokens: Tokens, _it: Target | None) -> Drafts:
    """The check that a message of that meaning is shown; empty when the clause tells of none, or quotes it alone."""
    at = told_from(tokens)
    if at is None:
        return ()
    head, matter = _parts(tokens[:at], _matter(tokens[at + 1 :]))
    quotes = [token for token in matter if token.kind == "quote"]
    least = 4 if quotes and tokens[at].low not in _INFORMING else 1
    if not least <= len(matter) <= MOST_SAID or len(quotes) > 1:
        return ()
    found = _message(head)
    if found is None:
        return ()
    target, negated = found
    if quotes:
        return (check("text", target, literal(quotes[0]), confidence=CLEAR),) if not negated else ()
    shown = target.model_copy(update={"words": said(matter)})
    return (replace(check("visible", shown, confidence=FAIR), negated=negated),)


def reported(sentence: Tokens) -> Drafts:
    """The check that a message says what a whole sentence reports, whatever clauses stand in that.

    `an error above the field says that a comment is needed when the quantity goes down` is one claim: what stands
    behind "that" is the message, and no condition, order or claim of its own.
    """
    tokens = sentence[:-1] if lows(sentence[-1:]) in ((".",), ("!",)) else sentence
    lead = strip_lead(tokens)
    if lead.negated or lead.able or lead.person or lead.doer:
        return ()
    told = lead.tokens
    at = next((at for at, low in enumerate(lows(told)) if at and low in _TELLERS), len(told))
    head, matter = _parts(told[:at], _behind_that(told[at + 1 :]))
    if not 2 <= len(matter) <= MOST_REPORTED:  # noqa: PLR2004 - a clause
        return ()
    if _is_two_claims(matter):
        return ()
    found = _message(head) if _is_one_message(told[:at]) else None
    if found is None or found[1]:
        return ()
    return (check("visible", found[0].model_copy(update={"words": said(matter)}), confidence=FAIR),)


def _behind_that(told: Tokens) -> Tokens:
    """What is reported: behind "that", to whomever it is told; empty where no "that" stands there."""
    at = next((at for at, low in enumerate(lows(told)) if low == "that" or low not in _TOLD | DETERMINERS), len(told))
    return told[at + 1 :] if lows(told[at : at + 1]) == ("that",) else ()


def _is_two_claims(matter: Tokens) -> bool:
    """Whether another claim or an order is joined to what is reported: "… that it is sent and the form is closed"."""
    joints = [at for at, low in enumerate(lows(matter)) if low in _JOINING]
    return any(find_predicate(matter[:at]) is not None and _is_clause(matter[at + 1 :]) for at in joints)


def _is_clause(tokens: Tokens) -> bool:
    """Whether words claim or order something by themselves."""
    ordered = bool(tokens) and tokens[0].low in by_first_word()
    return ordered or strip_lead(tokens).person or find_predicate(tokens) is not None


def _is_one_message(head: Tokens) -> bool:
    """Whether a message is what the head is about, alone or at a place: no "field of the message"."""
    named = next((place for place, low in enumerate(lows(head)) if low in _MESSAGES), None)
    if named is None or {*lows(head[:named])} & PLACING:
        return False
    return not head[named + 1 :] or head[named + 1].low in PLACING


def told_from(tokens: Tokens) -> int | None:
    """Where a message is said to tell something; None when none is."""
    return next((at for at in range(1, len(tokens)) if _tells(tokens, at)), None)


def _tells(tokens: Tokens, at: int) -> bool:
    """Whether a teller stands at a place: behind a message, or behind what says that it is shown."""
    if tokens[at].low not in _TELLERS or not tokens[at].value.islower():
        return False
    before = tokens[at - 1].low
    return before in _MESSAGES or (before in _SHOWN and bool(_MESSAGES & {*lows(tokens[:at])}))


def _matter(tokens: Tokens) -> Tokens:
    """What is told, without the persons it is told to."""
    while tokens and tokens[0].low in _TOLD | DETERMINERS:
        tokens = tokens[1:]
    return tokens


def _parts(head: Tokens, matter: Tokens) -> tuple[Tokens, Tokens]:
    """Head and matter; a predicate at the very end belongs to the head ("a message saying X is shown")."""
    if find_predicate(head) is not None or not matter or matter[-1].low not in _SHOWN:
        return head, matter
    at = len(matter) - 1
    while at and matter[at - 1].low in predicates.BE | predicates.MODALS | predicates.NEGATIONS | predicates.ADVERBS:
        at -= 1
    return (*head, *matter[at:]), matter[:at]


def _message(head: Tokens) -> tuple[Target, bool] | None:
    """What shows the message, and whether that is denied."""
    told = parted(head)
    subject = told.subject if told is not None else head
    holder = _with_message(told.rest) if told is not None else None
    phrase = parse_target(subject)
    if phrase is None:
        return None
    negated = told.negated if told is not None else False
    if holder is not None:
        return Target(kind="text", scope=(Scope(relation="in", target=phrase.target),)), negated
    there = told is None or {*lows(told.rest)} <= _SHOWN | predicates.ADVERBS | DETERMINERS | {"on", "screen", "page"}
    kind: Kind = phrase.target.kind if phrase.target.kind in ("alert", "dialog") else "text"
    plain = not phrase.target.quoted and phrase.target.words.lower() not in PRONOUNS
    return (Target(kind=kind, scope=phrase.target.scope), negated) if there and plain else None


def _with_message(rest: Tokens) -> Tokens | None:
    """`… is displayed with a message`: the message in the thing that is displayed."""
    words = lows(rest)
    at = next((at for at, word in enumerate(words) if word == "with"), None)
    return rest[at:] if at is not None and words[:at] and words[0] in _SHOWN and words[-1] in _MESSAGES else None


def told_text(tokens: Tokens) -> Drafts:
    """`(I am) notified that the first name is required`: words of that meaning are shown."""
    matter = _matter(tokens)
    if lows(tokens[:1]) != ("that",) or len(matter) < 2 or any(token.kind == "quote" for token in matter):  # noqa: PLR2004 - a clause
        return ()
    return (check("visible", Target(words=said(matter), kind="text"), confidence=FAIR),)
