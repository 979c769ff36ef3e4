"""An order that no reading understood, kept whole: the page says whether one of its controls plainly does it.

One rule for all of them: a sentence that begins with an English verb as an order does, or with a person and a verb, or
with a person's wish ("I'd like to …"), is the goal `do` with all its words, so unsure that the plan warns of it. What
no control could be told stays unclear: a choice left open, an exception, a condition, several things at once, a text
that must be typed, a thing that only the writer knows.
"""

from itertools import pairwise
from typing import Final

from pacts.domain.deed_idioms import is_idiom, reworded
from pacts.domain.deed_words import EMPTY, MAKING, REMOVING, SAYING
from pacts.domain.plan import GUESSED
from pacts.language.deed_verbs import forms, size_of
from pacts.language.drafts import Draft, Drafts, Text
from pacts.language.english_verbs import base_form, is_verb
from pacts.language.hidden import is_known_to_writer
from pacts.language.lead import Lead, find_predicate
from pacts.language.lexicon import DETERMINERS, NUMBER_WORDS, is_destructive, nouns
from pacts.language.persons import PERSONS
from pacts.language.plausibility import is_beside
from pacts.language.tokens import Token, Tokens, lows, tokenize
from pacts.language.verbs import by_first_word, participles

FEWEST: Final = 2
MOST: Final = 18
"""Words of an order that may still be one deed; more are a story."""
_NO_ORDERS: Final = frozenset(
    "am is are was were be been can could will would shall should may might must do does did "  # noqa: SIM905 - a table
    "know notice expect want need like think believe wish hope understand mean seem feel own "
    "in on at by for with from to of as if when while since after before until because no how what where why who which "
    "there here it they he she we you verify check confirm ensure assert test validate wait hover "
    "type enter fill write input key upload drop paste remember hold scroll search drag try "
    "repeat print".split()
)
"""Words that begin no deed: they help a verb or join clauses, tell a state of mind or a check, or ask for what only the
author can give (a text, a file, a key, a moment)."""
BY_HAND: Final = frozenset(("click", "press", "tap", "open", "choose", "pick", "select", "sort", "tick", "untick"))
"""Verbs of the hand: what they are done to is looked for by its words before the whole order is."""
_NO_KINDS: Final = frozenset(("mark", "selector", "reference", "url", "path"))
"""Sorts of words that no control is called by."""
_LEAVES_OPEN: Final = frozenset(
    "or but nor not then except unless until if whether whoever whatever whichever somehow anything "  # noqa: SIM905 - a table
    "everyone everybody nobody everywhere elsewhere else various every each both either neither correct wrong "
    "correctly properly somewhere twice thrice times keyboard mouse shortcut slider because like browser "
    "browser's others rest while above below many several multiple few together remembered possible "
    "ascending descending alphabetically".split()
)
"""Words that ask for more than one deed, for one of several, or for none that a control could do."""
_HAPPENING: Final = frozenset(("have", "get", "receive", "come", "arrive", "keep"))
"""Verbs that with a person tell what happens to them: "I get a confirmation", "she comes from Portugal"."""
_TELLING: Final = frozenset(("say", "state", "tell", "declare", "indicate", "mention"))
"""Verbs behind which a sentence of its own may stand that an answer of the page says."""
_ASKING: Final = frozenset(("see", "find", "look", "show", "learn", "read"))
"""Verbs behind which a question may stand that something on the page answers."""
_SPEAKERS: Final = frozenset(("i", "we", "you", "he", "she", "they", "when", "given", "and", "then", "as"))
_QUESTIONS: Final = frozenset(("how", "who", "what", "where", "when", "why", "which"))
_CAUSING: Final = frozenset(("make", "let", "have", "get", "keep", "stop", "help"))
"""Verbs that say who or what is brought to do something, and then what that is."""
_OPENING: Final = DETERMINERS | frozenset(
    "to in on into onto up out off down over for from with at between back away about through nothing only "  # noqa: SIM905 - a table
    "it me us them him her myself someone something one more another different within around along".split()
)
"""Words behind an order's verb: an article, a preposition, a pronoun."""
_TOLD_BY: Final = frozenset(
    "with as : = named called titled labelled labeled saying reading text words word message reason comment note "  # noqa: SIM905 - a table
    "picture image file photo document".split()
)
"""Before a literal they say what is typed or chosen, or what a new thing is called."""
_TRIMMED: Final = frozenset((".", "!", "please", "now", ","))
"""At a sentence's end they tell nothing."""


def guessed_deed(lead: Lead, clause: Tokens, *, by_hand: bool = True) -> Drafts:
    """The goal of a clause that nobody understood, where it plainly is an order; empty where it is none.

    Args:
        lead: the clause without its lead.
        clause: the clause as it is written.
        by_hand: it may begin with a verb of the hand.
    """
    tokens = _plain(lead.tokens)
    if tokens and not by_hand and base_form(tokens[0].low) in BY_HAND:
        return ()
    if not (_is_wanted(lead, clause) and FEWEST - lead.person <= len(tokens) <= MOST):
        return ()
    tokens = [token for at, token in enumerate(tokens) if not _shortens(tokens, at)]
    named = not any(token.kind in _NO_KINDS for token in tokens)
    if named and (idiom := _idiom(tokens, person=lead.person)) is not None:
        return (idiom,)
    if not (named and _is_order(tokens, person=lead.person)) or _leaves_open(tokens) or _asks_for_keys(tokens):
        return ()
    if is_done(tokens) or is_beside(tokens):
        return ()
    words = " ".join((base_form(tokens[0].low) or tokens[0].low, *map(_said, tokens[1:])))
    ends = is_destructive(words) or _ends_something(tokens)
    return (Draft("do", "goal", value=Text(words), confidence=GUESSED, destructive=ends),)


def _idiom(tokens: Tokens, *, person: bool) -> Draft | None:
    """`put the invoice away`: an order that is told by more words than its verb, whatever the verb alone tells."""
    base = base_form(tokens[0].low) or tokens[0].low
    words = " ".join((base, *map(_said, tokens[1:])))
    if not (person or tokens[0].low == base) or not is_idiom(words):
        return None
    told = reworded(words)
    if any(_leaves_open(tokenize(one)) for one in told):
        return None
    ends = is_destructive(words) or all(map(is_destructive, told)) or _ends_something(tokens)
    return Draft("do", "goal", value=Text(words), confidence=GUESSED, destructive=ends)


def is_done(tokens: Tokens) -> bool:
    """`order confirmed`, `email sent`: what is so already; "keep signed in" and "get started" are deeds."""
    last = tokens[-1].low
    done = 1 < len(tokens) <= _LONGEST_NOTE and last in participles() and (last.endswith("ed") or last in _PAST)
    return done and base_form(tokens[0].low) not in _CAUSING and tokens[-2].low not in DETERMINERS


_LONGEST_NOTE: Final = 3
"""Words of what a page tells when something is done: "password reset email sent" is longer, and no deed either."""
_PAST: Final = frozenset(("sent", "paid", "made", "sold", "found", "lost"))


def _asks_for_keys(tokens: Tokens) -> bool:
    """`log in with my new password`: what is typed there only the author knows."""
    enters = lows(tokens[:2]) in (("log", "in"), ("logs", "in"), ("sign", "in"), ("signs", "in")) or (
        tokens[0].low in ("login", "logins")
    )
    return enters and bool({"with", "using", "as"} & {*lows(tokens)})


def _shortens(tokens: Tokens, at: int) -> bool:
    """Whether a mark is the dot of an abbreviation: "Dr. Weiss"."""
    return tokens[at].low == "." and at > 0 and tokens[at - 1].is_capital and len(tokens[at - 1].low) <= len("prof")


def _is_wanted(lead: Lead, clause: Tokens) -> bool:
    """Whether somebody does it or wishes it, and it is not what is checked, forbidden or allowed."""
    told = lead.asserted or lead.negated or (lead.modal and not lead.wish) or lead.able or lead.doer
    return bool(lead.tokens) and not told and not (lead.person and _is_named(clause))


def _is_named(clause: Tokens) -> bool:
    """Whether who does it is a name or a thing: "Money makes the world go round", "Nobody answers"."""
    first = clause[0]
    return first.low not in PERSONS | DETERMINERS | _SPEAKERS


def _is_order(tokens: Tokens, *, person: bool) -> bool:
    """Whether a verb stands first and what follows is what it is done to, and no statement."""
    first, rest = tokens[0], tokens[1:]
    base = base_form(first.low) if first.kind == "word" else None
    if base is None or (first.low != base and not person) or _is_no_order(base, rest, person=person):
        return False
    if not rest:
        return first.low in forms()
    if not (person or _is_verb_before(first, rest[0])):
        return False
    return _answers(base, rest) or (not _states(tokens) and _is_done_to(base, tokens))


def _is_no_order(base: str, rest: Tokens, *, person: bool) -> bool:
    """Whether a verb begins none: "I have a voucher" tells, "write an answer" leaves open what."""
    writes_to = base == "write" and lows(rest[:1]) == ("to",)
    given_up = base == "drop" and rest[:1] and rest[0].low in _OWNED and not _ONTO & {*lows(rest)}
    return (base in _NO_ORDERS and not (writes_to or given_up)) or (person and base in _HAPPENING)


_OWNED: Final = frozenset(("my", "our", "your", "his", "her", "their"))
"""Before what is dropped they say that it is given up: a reservation, a class, a claim."""
_ONTO: Final = frozenset(("on", "onto", "in", "into", "over", "at", "down", "off", "to"))
"""Behind what is dropped they say where it is put."""


def _answers(base: str, rest: Tokens) -> bool:
    """Whether a sentence of its own tells what is answered or looked up: "say that …", "see who …"."""
    told = base in _TELLING and any(token.low == "that" for token in rest)
    return told or (base in _ASKING and any(token.low in _QUESTIONS for token in rest[:2]))


def _is_done_to(base: str, tokens: Tokens) -> bool:
    """Whether what follows the verb is a thing that is named, and what is brought about with it where the verb asks."""
    rest = tokens[1:]
    if base in _CAUSING | EMPTY:
        return size_of(tokens) > 1 or _brings_about(base, rest)
    told = base == "tell" and "about" not in lows(rest[1:3])
    return not told and not {"it", "them"} & {*lows(rest)}


def _states(tokens: Tokens) -> bool:
    """Whether the words state something of their own, and do not only tell which thing is meant by it.

    "the people I look after" and "hotels where I can bring my dog" tell which; "the button is grey" states.
    """
    at = find_predicate(tokens, 1)
    return at is not None and not any(b.low in _SUBJECTS and a.low != "as" for a, b in pairwise(tokens[1:at]))


_SUBJECTS: Final = frozenset(("i", "we", "you", "he", "she", "they"))
"""Behind a noun they begin a clause that says which one is meant."""


def _is_verb_before(first: Token, following: Token) -> bool:
    """Whether a word that may be a noun, too, is a verb by what follows it: an article, a name, a number."""
    known = first.low in forms() or first.low in by_first_word() or first.low in _CAUSING | _ASKING
    opens = following.low in _OPENING or following.is_literal or following.is_capital or following.low in NUMBER_WORDS
    return opens or (known and (first.low,) not in nouns() and following.kind == "word")


def _brings_about(base: str, rest: Tokens) -> bool:
    """Whether behind the thing it is told what it is to do or how it is to change: "make the text bigger"."""
    if base == "get" or rest[0].low in _PARTICLES:
        return True
    start = next((at for at, token in enumerate(rest) if token.low not in DETERMINERS), len(rest))
    behind = rest[start + 1 :]
    changed = any(token.low in _DEGREES or _compares(token) for token in behind)
    judged = any(token.low in ("look", "feel", "seem") for token in behind)
    done = any(is_verb(token.low) or base_form(token.low) is not None for token in behind)
    another = rest[0].low == "it" and lows(behind[:1]) in (("a",), ("an",), ("the",))
    given = base == "give" and any(token.low == "to" for token in behind)
    return not judged and (changed or done or another or given or rest[0].low in ("a", "an", "another"))


_PARTICLES: Final = frozenset(("go", "up", "in", "on", "off", "back", "away", "along"))
"""Right behind the verb they make another verb of it: "let go of the seat", "give up"."""
_DEGREES: Final = frozenset(("more", "less", "fewer", "again", "later"))


def _compares(token: Token) -> bool:
    return token.kind == "word" and token.low.endswith("er") and len(token.low) > len("over")


def _leaves_open(tokens: Tokens) -> bool:
    """Whether it asks for what no one control could be told."""
    pairs, rest = [(a.low, b.low) for a, b in pairwise(tokens)], tokens[1:]
    open_ended = any(after in _LEAVES_OPEN and (word, after) not in _CLOSED for word, after in pairs)
    excepted = any(pair in _EXCEPTING or (pair[0] == "without" and _is_manner(pair[1])) for pair in pairs)
    several = _is_several(tokens) or any(word == "and" and is_verb(after) for word, after in pairs)
    unknown = any(is_known_to_writer(t.low) for t in rest if t.value.islower() and t.low != "different")
    return open_ended or excepted or several or unknown or _gives_text(tokens) or tokens[-1].low in DETERMINERS


_CLOSED: Final = frozenset((("as", "if"), ("somebody", "else"), ("someone", "else")))
"""Pairs that leave nothing open to the writer: a control asks for who it is."""
_EXCEPTING: Final = frozenset(
    (("instead", "of"), ("rather", "than"), ("new", "tab"), ("new", "window"), ("right", "answer"))
) | frozenset((who, verb) for who in ("you", "i") for verb in ("wish", "want", "like", "prefer"))
"""Pairs of words that say what is not to be done, another way than a press, or what only the author knows."""


def _is_manner(word: str) -> bool:
    """Whether what follows "without" tells how it is done ("without a name"), and not which thing is meant."""
    return word.endswith("ing") or word in DETERMINERS


def _is_several(tokens: Tokens) -> bool:
    """Whether it is done to several things: "all the loans that are due", "four folders"."""
    words = {*lows(tokens[1:])}
    some = bool({"all", "everything"} & words and {"that", "who", "which"} & words)
    return some or (tokens[0].low in MAKING and any(NUMBER_WORDS.get(token.low, 1) > 1 for token in tokens[1:2]))


def _gives_text(tokens: Tokens) -> bool:
    """Whether a text is given, or several, or one is picked for something: `hand it in with the reason "Moved"`."""
    rest = tokens[1:]
    picked = tokens[0].low in ("pick", "choose", "select") and any(
        token.low in ("as", "from", "a", "an") for token in rest
    )
    quoted = [at for at, token in enumerate(rest) if token.is_literal and token.kind != "number"]
    led = any(token.low in _TOLD_BY for token in rest[: max(quoted, default=0)])
    given = any(a.low in _TOLD_BY and b.is_literal for a, b in pairwise(rest))
    measured = any(a.low in _MEASURED_BY and b.kind == "number" for a, b in pairwise(rest))
    written = tokens[0].low in MAKING | SAYING and any(token.kind == "quote" for token in rest)
    return len(quoted) > 1 or written or picked or led or given or measured


_MEASURED_BY: Final = frozenset(("to", "than", "least", "most", "by", "at"))
"""Before a number they say how much: that is set or compared, and no control is called so."""


def _ends_something(tokens: Tokens) -> bool:
    """Whether the order makes an end of a thing, which can't be taken back: "throw out", "cancel my subscription"."""
    words = [base_form(tokens[0].low) or tokens[0].low, *lows(tokens[1:4])]
    return words[0] in _ENDING or any(" ".join(words[:size]) in REMOVING for size in (1, 2, 3))


_ENDING: Final = frozenset(
    ("cancel", "drop", "terminate", "revoke", "wipe", "purge", "destroy", "withdraw", "deactivate")
)


def _plain(tokens: Tokens) -> Tokens:
    end = len(tokens)
    while end and tokens[end - 1].low in _TRIMMED:
        end -= 1
    return tokens[:end]


def _said(token: Token) -> str:
    return f'"{token.value}"' if token.kind == "quote" else token.value
