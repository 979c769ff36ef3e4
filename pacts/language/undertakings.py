"""Deeds that no verb of the step language names: what is done is told by the page ("throw away the changes")."""

from itertools import pairwise

from pacts.domain.deed_words import EMPTY, GIVING, HIDING, MAKING, SAYING, SHOWING, TURNING
from pacts.domain.plan import Target
from pacts.language.deed_verbs import base_of, forms, size_of
from pacts.language.drafts import EXPLICIT, FAIR, Draft, Drafts, Text
from pacts.language.english_verbs import base_form, is_verb
from pacts.language.hidden import is_known_to_writer
from pacts.language.lead import Lead, find_predicate, strip_lead
from pacts.language.lexicon import DETERMINERS, NUMBER_WORDS, is_destructive, nouns
from pacts.language.target_phrase import opens_scope, places_of
from pacts.language.tokens import Token, Tokens, lows
from pacts.language.value_phrase import literal
from pacts.language.verbs import by_first_word

MOST_WORDS = 9
"""Words of a deed; more are a story."""
MOST_NAKED = 3
"""Words of an object without an article."""
_LEAVES_OPEN = frozenset(
    "and or but then not except unless until if whether whose than who whoever whatever "  # noqa: SIM905 - a table
    "whichever which how why because somehow something anything everything everyone nobody "
    "everywhere elsewhere more most many several multiple various every each all both either "
    "neither correctly properly again only together instead without while before after when "
    "alone twice thrice times across browser browser's keyboard mouse key keys shortcut slider "
    "no.of rest others like just text steps".split()
)
"""Words that ask for more than one deed, or for none that a control of the page could do."""
_WITH_NUMBER = SHOWING | HIDING | {"jump to", "skip to", "go to", "return to", "use", "switch to"}
"""Verbs behind which a number is a part of a name ("question 6", "50 per page")."""
UNSURE = 0.6
"""How surely a sentence that nobody understood is a deed: the plan warns of it."""
_FEWEST = 3
"""Words of a sentence that is read as a whole."""
_ALONE = frozenset(("only", "just"))
"""Words that only say how much is done."""
_UNTOLD = frozenset(("quote", "mark", "selector", "reference", "url", "path", "email"))
"""Sorts of words that no control is called by."""
_JOINING = frozenset(("and", "all", "everything", "at", "just"))
"""Words that a control may have in its name: "Swap origin and destination", "Renew all"."""
_COUNTED = frozenset(
    (
        "first",
        "second",
        "third",
        "last",
        "correct",
        "right",
        "wrong",
        "that",
        "someone",
        "with",
        "else",
        "own",
        "is",
        "it",
        "above",
        "below",
        "before",
        "after",
        "between",
        "as",
        "than",
    )
)
"""Words by which one of several is meant, a place is told, or something is given: a deed leaves that to the reader."""
_NO_VERBS = frozenset(
    "am is are was were be been have has had can could will would shall should may might must do does did not see know "  # noqa: SIM905 - a table
    "notice expect want need like think believe wish hope understand in on at by for with from to of as if when while "
    "since after before until because no how what where why who which there here it they he she we you one more type "
    "write enter fill input key upload drag drop scroll hover wait verify check confirm ensure assert make give get "
    "come comes try read print note record remember open click press select choose pick sort".split()
)
"""Words that begin no deed: they help a verb or join clauses, or say what is typed, moved, chosen, felt or checked."""
_PICKED = frozenset(("that", "correct", "right", "wrong", "someone", "else", "than", "is", "between"))
"""Words by which one of several is picked out, which a deed leaves to the reader."""
_GIVEN_BY = frozenset(("to", "with", "as", ":", "="))
"""Before a literal they say what is typed or chosen."""
_NO_NAMES = frozenset(("mark", "selector", "reference", "url", "path"))
_ADVERB_END = "ly"
_IT = frozenset(("it", "them", "this", "that", "these", "those", "me", "him", "her"))
_ONE = frozenset(("a", "an", "another", "new"))


_NO_ONE = frozenset(("nobody", "noone", "none"))
"""Who does nothing: what they do not do is no deed."""


def undertaken(clause: Tokens, lead: Lead) -> Drafts:
    """The goal of a clause that tells a deed in its own words; empty where it tells none."""
    if lows(clause[:1]) == ("do",) and len(clause) > 1 and clause[1].kind == "quote":
        return _spelled(_plain(clause))
    if lead.asserted or lead.negated or lead.modal or lead.able or not lead.tokens or clause[0].low in _NO_ONE:
        return ()
    tokens = _plain(lead.tokens)
    size = _verb_size(tokens, person=lead.person)
    if not size or not _is_plain(tokens, size):
        return ()
    verb, rest = base_of(tokens[:size]), tokens[size:]
    only = bool(rest) and rest[0].low == "only" and verb in SHOWING
    end = _end_of_object(rest)
    words = " ".join((verb, *(_said(token) for token in rest[int(only) : end])))
    return (_deed(words, rest[end:], FAIR),)


def undertaken_at_last(sentence: Tokens) -> Drafts:
    """The goal of a whole sentence that no reader understood and that begins with a verb: the page may know the deed.

    It is so unsure that the plan says it. What is typed, set or uploaded is no deed of a control, and stays unread.
    """
    lead = strip_lead(sentence)
    tokens = _plain(lead.tokens)
    told = lead.asserted or lead.negated or lead.modal or lead.able or lead.doer
    tokens = tokens[1:] if lows(tokens[:1]) and tokens[0].low in _ALONE else tokens
    if told or not _FEWEST - lead.person <= len(tokens) <= MOST_WORDS or any(t.kind in _UNTOLD for t in tokens):
        return ()
    if not (_begins_a_deed(tokens) or _may_be_a_deed(tokens, person=lead.person)):
        return ()
    size = size_of(tokens)
    words = (base_of(tokens[:size]), *map(_said, tokens[size:])) if size else map(_said, tokens)
    return (_deed(" ".join(words), (), UNSURE),)


def undertaken_unread(lead: Lead) -> Drafts:
    """The goal of a clause that nobody understood, where somebody plainly does something: the page may know the deed.

    An order begins with a verb in its base form, a report with a person and a verb. What the clause gives (a text to
    type, a file), chooses or leaves open is no deed of a control, and stays unread.
    """
    tokens = _plain(lead.tokens)
    told = lead.asserted or lead.negated or lead.modal or lead.able or lead.doer
    if told or not _FEWEST - lead.person <= len(tokens) <= MOST_UNREAD or not _is_told_as_a_deed(tokens, lead):
        return ()
    words = " ".join((base_form(tokens[0].low) or tokens[0].low, *map(_said, tokens[1:])))
    return (_deed(words, (), UNSURE),)


MOST_UNREAD = 14
"""Words of a clause that nobody understood and that may still be one deed."""


def _is_told_as_a_deed(tokens: Tokens, lead: Lead) -> bool:
    """Whether a verb stands first and what follows is its object, with no statement in it."""
    first, rest = tokens[0], tokens[1:]
    base = base_form(first.low) if first.kind == "word" and rest else None
    if (
        base is None
        or base in _NO_VERBS - {"give"} | {"tell", "repeat"}
        or (first.low,) in nouns()
        or find_predicate(rest) is not None
    ):
        return False
    if not (lead.person or (first.low == base and (base in forms() or _opens_object(rest[0])))):
        return False
    if any(token.low in _OPEN_ENDED or token.low in _IT or token.kind in _NO_NAMES for token in rest):
        return False
    many = base in MAKING and any(NUMBER_WORDS.get(token.low, 1) > 1 for token in rest)
    return not (many or _gives_text(rest) or _is_unsaid(rest))


def _gives_text(rest: Tokens) -> bool:
    """Whether a text is given, or several: `hand it in with the reason "Moved"`, `invite "Ann" and "Bob"`."""
    quoted = [at for at, token in enumerate(rest) if token.is_literal and token.kind != "number"]
    led = any(token.low in _GIVEN_BY - {"to"} for token in rest[: max(quoted, default=0)])
    given = any(a.low in _GIVEN_BY | _NAMED_BY and b.is_literal for a, b in pairwise(rest))
    return len(quoted) > 1 or led or given


def _opens_object(token: Token) -> bool:
    """Whether a word shows that the one before it is a verb: an article, a name, a number, a preposition."""
    return token.low in DETERMINERS | _TO or token.is_capital or token.is_literal or token.low in NUMBER_WORDS


_TO = frozenset("to in on into onto up out off down over for from with at between back away".split())  # noqa: SIM905 - a table
_NAMED_BY = frozenset(
    ("named", "called", "titled", "labelled", "labeled", "saying", "reading", "text", "words", "word")
)
_NAMED_BY |= {"message", "reason", "comment", "note", "picture", "image", "file", "photo", "document"}
"""Before a literal they say what a new thing is called or what is written."""
_OPEN_ENDED = _LEAVES_OPEN - _JOINING - {"text", "no.of", "across", "like", "steps"}
_OPEN_ENDED |= _PICKED - {"between"} | {"first", "second", "third", "last", "above", "below", "after"}


def _may_be_a_deed(tokens: Tokens, *, person: bool) -> bool:
    """Whether it begins with a verb that no table of ours knows: "void the invoice", "I forgot my password"."""
    first, rest = tokens[0], tokens[1:]
    known = first.low in forms() or first.low in by_first_word() or first.low in _NO_VERBS | DETERMINERS
    inflected = first.low.endswith(("ing", "s")) and not first.low.endswith("ss")
    if first.kind != "word" or known or inflected or first.low in NUMBER_WORDS:
        return False
    if not (person or is_verb(first.low)):
        return False
    if not (person or rest[0].low in DETERMINERS) or rest[0].low in _IT:
        return False
    if any(token.low in _LEAVES_OPEN | _PICKED or (token.low in NUMBER_WORDS and token.low != "one") for token in rest):
        return False
    given = any(a.low in _GIVEN_BY and b.is_literal for a, b in pairwise(rest))
    return not (given or _is_unsaid(rest) or find_predicate(rest) is not None)


def _begins_a_deed(tokens: Tokens) -> bool:
    """Whether it begins with a verb in its base form, and says what that is done to once."""
    size = size_of(tokens) if tokens else 0
    if not 0 < size < len(tokens) or tokens[0].low != forms()[tokens[0].low]:
        return False
    open_ended = any(token.low in (_LEAVES_OPEN | _COUNTED) - _JOINING for token in tokens)
    return not (open_ended or base_of(tokens[:size]) in EMPTY | MAKING or _is_unsaid(tokens[size:]))


def _deed(words: str, place: Tokens, sure: float) -> Draft:
    scopes = places_of(place)
    if place and not scopes:
        words = f"{words} {' '.join(_said(token) for token in place)}"
    target = Target(scope=scopes) if scopes else None
    return Draft("do", "goal", target, value=Text(words), confidence=sure, destructive=is_destructive(words))


def _spelled(tokens: Tokens) -> Drafts:
    """`do "throw away the changes" in the dialog`: the step in its own words."""
    place = tokens[2:]
    if place and not places_of(place):
        return ()
    return (_deed(literal(tokens[1]).template, place, EXPLICIT),)


def _plain(tokens: Tokens) -> Tokens:
    end = len(tokens)
    while end and tokens[end - 1].low in (".", "!", "please", "now", "again", ","):
        end -= 1
    return tokens[:end]


def _said(token: Token) -> str:
    return f'"{token.value}"' if token.kind == "quote" else token.value


def _verb_size(tokens: Tokens, *, person: bool) -> int:
    """How many tokens the verb has: a base form, or behind a person any form but a participle in -ing."""
    first = tokens[0].low
    inflected = first != forms().get(first)
    return 0 if inflected and (not person or first.endswith("ing")) else size_of(tokens)


def _is_plain(tokens: Tokens, size: int) -> bool:
    """Whether what follows the verb is one short thing that a control may be called by."""
    verb, rest = base_of(tokens[:size]), tokens[size:]
    if len(tokens) > MOST_WORDS or any(token.kind in _NO_NAMES for token in rest):
        return False
    matter = rest[1:] if lows(rest[:1]) == ("only",) else rest
    if any(token.low in _LEAVES_OPEN for token in matter) or (matter and all(token.low in _IT for token in matter)):
        return False
    if _is_unsaid(matter) or _tells_otherwise(verb, matter) or find_predicate(matter) is not None:
        return False
    literals = [token for token in matter if token.is_literal]
    return not literals or _may_name(verb, literals)


def _tells_otherwise(verb: str, rest: Tokens) -> bool:
    """Whether the words behind the verb make another sentence of it: "make the board agile", "change it to 5"."""
    words = lows(rest)
    if verb in EMPTY:
        return not _ONE & {*words[:1]} or len(words) > MOST_NAKED
    given = verb in GIVING and any(token.is_capital or token.kind == "quote" for token in rest)
    made = verb in MAKING and any(word in NUMBER_WORDS for word in words if word != "one")
    turned = (verb in TURNING and "to" in words[1:]) or (verb in SHOWING and "as" in words[1:])
    repeated = verb == "repeat" and bool(words) and words[0] not in DETERMINERS
    return given or made or turned or repeated or _is_no_object(rest)


def _is_no_object(rest: Tokens) -> bool:
    """`preview marks the row as duplicate`: without an article it is short, and no verb of its own."""
    if not rest or rest[0].low in DETERMINERS | _LINKING or rest[0].is_literal or rest[0].is_capital:
        return False
    doing = rest[0].low.endswith("s") and rest[0].low in forms()
    return doing or len(rest) > MOST_NAKED + ("per" in lows(rest))


_LINKING = frozenset(("to", "in", "on", "with", "for", "from", "by", "as", "at", "of", "my", "only"))


def _may_name(verb: str, literals: list[Token]) -> bool:
    """Whether the one name or number that is given may be a part of what a control is called."""
    if len(literals) > 1 or verb in MAKING | SAYING or verb in ("leave", "use"):
        return False
    return literals[0].kind == "quote" or (literals[0].kind == "number" and verb in _WITH_NUMBER)


def _is_unsaid(rest: Tokens) -> bool:
    """Whether it depends on what only the writer knows, or how it is done."""
    manner = any(token.low.endswith(_ADVERB_END) and len(token.low) > len("early") for token in rest[-1:])
    known = any(is_known_to_writer(token.low) for token in rest if token.value.islower())
    naked = bool(rest) and rest[-1].low in DETERMINERS
    named = any(a.low == "as" and b.is_literal for a, b in pairwise(rest))
    return manner or known or naked or named


def _end_of_object(rest: Tokens) -> int:
    """Where the place begins in which it is done."""
    return next((at for at in range(1, len(rest)) if opens_scope(rest[at:])), len(rest))
