"""What a `Given` states: the way there."""

import re

from pacts.domain.plan import Target
from pacts.language.browser_actions import names_home
from pacts.language.checks import read_check
from pacts.language.drafts import CLEAR, FAIR, Draft, Drafts, Text, surer
from pacts.language.lead import Lead, find_predicate
from pacts.language.lexicon import DETERMINERS
from pacts.language.phrases import phrase_at, read_phrase
from pacts.language.sessions import logged_in
from pacts.language.tokens import Tokens, lows
from pacts.language.value_phrase import literal
from pacts.language.verbs import by_first_word

_PLACES = frozenset(
    [
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
        "main",
        "landing",
        "web",
        "portal",
        "url",
    ]
)
"""What is open when a `Given` says that it is."""


_OPEN_STATES = frozenset(["open", "opened", "running", "loaded", "up", "available", "started", "displayed", "shown"])


def begins_with_verb(tokens: Tokens) -> bool:
    """Whether the tokens start with a verb of an action."""
    return tokens[0].kind == "word" and (tokens[0].low in by_first_word() or phrase_at(tokens) is not None)


def situated(lead: Lead, *, first: bool) -> Drafts:
    """What a `Given` states becomes the way there: a page that is open, a person who is logged in."""
    tokens = lead.tokens
    session = next((at for at, token in enumerate(tokens) if token.low in ("logged", "signed")), None)
    drafts = read_phrase(tokens[session:]) if session is not None else ()
    if (
        session is not None
        and not drafts
        and not lead.negated
        and lows(tokens[session + 1 : session + 2]) in ((), ("in",))
    ):
        drafts = logged_in(tokens[session + 2 :])
    if drafts or begins_with_verb(tokens):
        return drafts
    return _opened(lead) or _arrived(lead, first=first)


_ADDRESS = re.compile(r"(?:/|https?://)\S*\Z")
"""An address, also in quotes."""


def _opened(lead: Lead) -> Drafts:
    """`the shop is open`, `the page is at https://…`."""
    tokens = lead.tokens
    at = find_predicate(tokens)
    subject = {token.low for token in (tokens if at is None else tokens[:at]) if token.low not in DETERMINERS}
    url = next((token for token in tokens if token.kind in ("url", "path") or _ADDRESS.match(token.value)), None)
    if url is not None and (lead.person or subject & _PLACES):
        return (Draft("open", value=literal(url), confidence=CLEAR),)
    behind = () if at is None else tokens[at + 1 :]
    opened = any(token.low in _OPEN_STATES for token in behind) and "with" not in lows(behind)
    return (Draft("open", value=Text("/"), confidence=CLEAR),) if subject and subject <= _PLACES and opened else ()


def _is_site(target: Target) -> bool:
    """`the demo shop website`: the whole of it, and no page of that name."""
    return not target.quoted and target.words.lower().rpartition(" ")[2] in ("site", "website", "homepage")


def _arrived(lead: Lead, *, first: bool) -> Drafts:
    """`I am on the cart page`: the way there at the beginning, and where the steps before must have led later."""
    drafts = read_check(lead.tokens, None, person=lead.person)
    if first and len(drafts) == 1 and drafts[0].verb == "url" and not drafts[0].negated and lead.person:
        return (Draft("open", value=drafts[0].value, confidence=CLEAR),)
    if len(drafts) != 1 or drafts[0].verb != "visible" or drafts[0].negated:
        return ()
    target = drafts[0].target
    if target is None or target.kind != "page":
        return ()
    home = not target.words or names_home(target.words) or _is_site(target)
    if not home and not first:
        return surer(drafts, FAIR)
    return (Draft("open", value=Text("/" if home else target.words), confidence=drafts[0].confidence),)
