"""What a thing is shown as: `the total is shown as "5"`, `I see the slider value as "5"`, `"Ann" is marked as late`."""

from dataclasses import replace

from pacts.domain.plan import Scope, Target
from pacts.language import predicates
from pacts.language.drafts import CLEAR, FAIR, Drafts, check, surer, within
from pacts.language.judged_values import judged_text, literal_list, valued
from pacts.language.lexicon import DETERMINERS, INPUTS
from pacts.language.sayings import parted, subjects_of
from pacts.language.subjects import Subject
from pacts.language.target_phrase import kind_noun, opens_scope, parse_target
from pacts.language.tokens import Tokens, lows, said
from pacts.language.verbs import by_first_word

_MARKED = frozenset(
    ("marked", "flagged", "labelled", "labeled", "tagged", "shown", "displayed", "listed", "categorized")
)
_SHOWING = ("shows", "contains", "has")
_SORTS = frozenset(("value", "text", "placeholder", "label", "title", "result", "option", "message", "name", "status"))
_PLAIN = frozenset(("displayed", "shown", "visible", "default", "current", "selected", *DETERMINERS))
_MOST_WORDS = 4
WORDS = _MARKED | {"as", "belongs", "belong", "assigned", "allocated", "attributed", "addressed", "linked"}
"""The words that these checks stand for."""


def read_portrayal(tokens: Tokens, it: Target | None) -> Drafts:
    """The check of what a thing is shown as; empty when the clause says nothing of the kind."""
    owned = _owned(tokens, it)
    at = next((at for at in range(len(tokens) - 1, 0, -1) if tokens[at].low == "as"), None)
    if at is None or owned:
        return owned
    return (
        _seen_as(tokens[:at], tokens[at + 1 :], it)
        or _marked_as(tokens, it)
        or _sorted_as(tokens[:at], tokens[at + 1 :])
    )


DEALT = frozenset(("assigned", "allocated", "attributed", "addressed", "linked"))
"""With "is" and "to" they tell a deed behind a `When`, and a state elsewhere."""


def _owned(tokens: Tokens, it: Target | None) -> Drafts:
    """`the task is assigned to "Ann"`, `the task belongs to "Ann"`: it shows whose it is."""
    if len(tokens) < 4 or tokens[-2].low != "to" or tokens[-1].kind != "quote":  # noqa: PLR2004 - a thing, its verb, "to", a name
        return ()
    verb = tokens[-3].low
    told = parted(tokens[:-2]) if verb in DEALT else None
    head = told.subject if told is not None and told.linked else tokens[:-3]
    if verb not in ("belongs", "belong") and told is None:
        return ()
    subject = _only(head, it)
    if subject is None or subject.about != "target":
        return ()
    drafts = valued(subject, "contains", tokens[-1:], default="contains")
    return tuple(replace(draft, negated=told.negated if told is not None else False) for draft in drafts)


def _seen_as(head: Tokens, tail: Tokens, it: Target | None) -> Drafts:
    """`the slider value as "95"`, `the summary displays the team as "North"`: what is named has that text."""
    listed = literal_list(tail)
    if listed is None or listed[1] or any(token.is_literal for token in head):
        return ()
    subject, negated = _portrayed(head, it)
    if subject is None:
        return ()
    exact = subject.about in ("value", "selected", "count", "url", "title") or (
        subject.target is not None and subject.target.kind in INPUTS
    )
    drafts = valued(subject, "equals" if exact else "contains", tail, default="contains")
    return tuple(replace(draft, negated=draft.negated != negated) for draft in surer(drafts, CLEAR))


def _portrayed(head: Tokens, it: Target | None) -> tuple[Subject | None, bool]:
    """What is shown as something: the words before "as", or what the subject before them shows."""
    if head[0].low in by_first_word() or head[0].low in predicates.BE:
        return None, False
    told = parted(head)
    shows = told is not None and bool(told.rest) and predicates.lexical().get(told.rest[0].low) in _SHOWING
    if told is not None and not (shows and len(told.rest) > 1):
        return (None, False) if told.linked or not shows else (_only(head, it), False)
    if told is None:
        return _only(head, it), False
    holder, part = _only(told.subject, it), _only(told.rest[1:], it)
    if holder is None or part is None or part.target is None or holder.target is None:
        return None, False
    place = () if holder.about == "page" else (Scope(relation="in", target=holder.target),)
    return replace(part, target=within(part.target, place)), told.negated


def _only(tokens: Tokens, it: Target | None) -> Subject | None:
    found = subjects_of(tokens, it)
    return found[0] if len(found) == 1 else None


def _marked_as(tokens: Tokens, it: Target | None) -> Drafts:
    """`"Squat" is marked as a personal record`: these words stand beside it."""
    told = parted(tokens)
    if told is None or not told.linked or len(told.rest) < 3 or told.rest[0].low not in _MARKED:  # noqa: PLR2004 - "marked as" and a word
        return ()
    known = any(lows(told.rest[:size]) in predicates.STATES for size in (4, 3, 2))
    words = tuple(token for token in told.rest[2:] if token.low not in DETERMINERS)
    plain = all(token.kind == "word" for token in words) and not any(
        opens_scope(words[at:]) for at in range(len(words))
    )
    if known or told.rest[1].low != "as" or not plain or not 0 < len(words) <= _MOST_WORDS:
        return ()
    subject = _only(told.subject, it)
    if subject is None or subject.about != "target" or subject.target is None:
        return ()
    if told.rest[0].low in ("shown", "displayed") and subject.target.kind in _FORMED:
        return ()  # `the message is displayed as plain text`: how it looks, and no words beside it
    noun = kind_noun(words, len(words))
    if noun is not None and noun[1].kind in ("text", "alert", "heading") and subject.target.quoted:
        shown = subject.target.model_copy(update={"kind": noun[1].kind})
        return (replace(check("visible", shown, confidence=CLEAR), negated=told.negated),)
    mark = Target(words=said(words), scope=(Scope(relation="row_of", target=subject.target),))
    return (replace(check("visible", mark, confidence=FAIR), negated=told.negated),)


_FORMED = frozenset(("text", "image", "alert", "dialog", "heading", "page"))
"""What takes a form; what is said of other things stands beside them."""


def _sorted_as(head: Tokens, tail: Tokens) -> Drafts:
    """`1,234 as displayed value`: the text itself; what it is called only describes."""
    listed = literal_list(head)
    plain = bool(tail) and tail[-1].low in _SORTS and all(token.low in _PLAIN for token in tail[:-1])
    phrase = parse_target(tail) if listed is not None and not plain and len(listed[0]) == 1 else None
    if phrase is not None and listed is not None and not listed[1] and (phrase.target.words or phrase.target.kind):
        return judged_text(Subject("target", phrase.target), "contains", listed[0][0], CLEAR)
    if listed is None or not plain:
        return ()
    return tuple(check("text", value=text, confidence=CLEAR) for text in listed[0])
