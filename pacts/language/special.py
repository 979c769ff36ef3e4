"""Expectations with a form of their own, each in its file: the readers in the order in which they are asked.

A new kind of assertion is a file with a reader and its words, one row here, and its words in `words_of`.
"""

from collections.abc import Callable
from functools import cache, lru_cache

from pacts.domain.plan import Target, Verb
from pacts.language import (
    abilities,
    addressed,
    announcements,
    attributes,
    audits,
    changes,
    facts,
    holdings,
    measured,
    new_tabs,
    orders,
    players,
    portrayals,
    records,
    remainders,
    stores,
    styles,
)
from pacts.language.asides import without_asides
from pacts.language.drafts import Drafts
from pacts.language.judged_values import URL_WORDS
from pacts.language.lexicon import PRONOUNS
from pacts.language.tokens import Token, Tokens

Reader = Callable[[Tokens, Target | None], Drafts]
READERS: tuple[Reader, ...] = (
    announcements.read_announcement,
    abilities.read_ability,
    audits.read_audit,
    stores.read_store,
    changes.read_change,
    measured.read_measured,
    styles.read_style,
    orders.read_order,
    players.read_player,
    attributes.read_attribute,
    records.read_record,
    remainders.read_remainder,
    addressed.read_addressed,
    portrayals.read_portrayal,
    holdings.read_holding,
    facts.read_fact,
)


def read_special(tokens: Tokens, it: Target | None) -> Drafts:
    """The drafts of the first form that knows the clause; empty when none does."""
    if len(tokens) > LONGEST:
        return ()
    words = tuple(without_asides(tokens))
    if not words:
        return ()
    refers = it is not None and (any(token.low in _REFERRING for token in words) or remainders.counts_those(words))
    return _asked(words, it) if refers else _said(words)


_REFERRING = PRONOUNS | {"same", "its", "their", "one", "ones", "there", "other", "others"}
"""Words that may point at what was named before."""


def _asked(tokens: Tokens, it: Target | None) -> Drafts:
    return next((drafts for reader in READERS if (drafts := reader(tokens, it))), ())


@lru_cache(maxsize=256)
def _said(tokens: tuple[Token, ...]) -> Drafts:
    """The drafts of a clause that points at nothing before it: several readers ask for the same one."""
    return _asked(tokens, None)


_LED = frozenset(
    [
        "navigate",
        "navigates",
        "redirect",
        "redirects",
        "leads",
        "lead",
        "takes",
        "take",
        "brings",
        "bring",
        "sends",
        "forwards",
    ]
)
_JOURNAL = frozenset(
    [
        "free",
        "clean",
        "occur",
        "occurs",
        "occurred",
        "fail",
        "fails",
        "logged",
        "happen",
        "happened",
        "made",
        "reported",
        "of",
    ]
)
LONGEST = 60
"""Tokens of a clause that these forms can say; more is another kind of sentence."""


@cache
def words_of() -> dict[Verb, frozenset[str]]:
    """The words that a check's own verb says, so that they are in its step without standing in it."""
    return {
        "accessibility": audits.WORDS,
        "screenshot": audits.WORDS,
        "cookie": stores.WORDS,
        "storage": stores.WORDS,
        "changed": changes.WORDS,
        "style": styles.WORDS,
        "order": orders.WORDS,
        "count": records.WORDS | remainders.WORDS,
        "text": measured.WORDS | addressed.WORDS | portrayals.WORDS,
        "tab_count": new_tabs.WORDS,
        "url": _LED | URL_WORDS,
        "visible": _LED | measured.WORDS | addressed.WORDS | announcements.WORDS | portrayals.WORDS,
        "console_errors": _JOURNAL,
        "failed_requests": _JOURNAL,
        "enabled": abilities.WORDS,
        "editable": abilities.WORDS,
        "focused": abilities.WORDS,
        "attribute": attributes.WORDS | abilities.WORDS | players.WORDS,
    }
