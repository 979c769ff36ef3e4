"""What stands before the matter of a clause: bullets, keywords, persons, modal verbs, and the verbs of expectation."""

from dataclasses import dataclass, replace
from functools import cache

from pacts.language import predicates
from pacts.language.deed_verbs import SEARCHING, deed_words, done_words, tells_a_deed
from pacts.language.doers import doer_size
from pacts.language.fact_verbs import active
from pacts.language.lexicon import DETERMINERS, nouns
from pacts.language.persons import NOBODY, PERSONS, SHOWN_PERSONS
from pacts.language.tokens import Tokens, lows
from pacts.language.value_phrase import number_of
from pacts.language.verbs import by_first_word, check_leads, inflections

MAX_ROUNDS = 16
_MARKS = frozenset(
    ["-", "*", "•", "‣", "◦", "·", "–", "—", "✓", "✔", ".", ",", ":", ";", ")", ">", "]", "+", "?", "!", "…"]
) | {"->", "=>", "→", "..."}
_NOISE: frozenset[tuple[str, ...]] = frozenset(
    tuple(phrase.split())
    for phrase in (
        "given",
        "when",
        "then",
        "and",
        "but",
        "also",
        "please",
        "kindly",
        "next",
        "finally",
        "lastly",
        "afterwards",
        "afterward",
        "subsequently",
        "firstly",
        "secondly",
        "thirdly",
        "now",
        "again",
        "after that",
        "after this",
        "after which",
        "before that",
        "in addition",
        "additionally",
        "furthermore",
        "moreover",
        "as well as",
        "at this point",
        "at the end",
        "in the end",
        "at last",
        "as a result",
        "as expected",
        "to start",
        "to begin with",
        "start by",
        "by default",
        "initially",
        "begin by",
        "starting by",
        "will you",
        "would you",
        "could you",
        "can you",
        "will you please",
        "would you please",
        "could you please",
        "can you please",
        "i want you to",
        "i would like you to",
        "you need to",
        "you have to",
        "you must",
        "your task is to",
        "the task is to",
        "let's",
        "lets",
        "let us",
        "go ahead and",
        "go and",
        "try to",
        "try and",
        "attempt to",
        "be sure to",
        "make sure to",
        "make sure you",
        "don't forget to",
        "do not forget to",
        "you should",
        "you can",
        "just",
        "simply",
        "once",
        "when",
        "after",
        "as soon as",
        "upon",
        "while",
        "suppose",
        "assume",
        "assuming",
        "assuming that",
        "given that",
        "it should be possible to",
        "proceed to",
        "continue by",
        "in the next step",
        "so",
        "where",
        "which",
        "who",
        "the system should",
    )
)
_ASSERTING: frozenset[tuple[str, ...]] = frozenset(
    tuple(phrase.split())
    for phrase in (
        "make sure that",
        "make sure",
        "makes sure that",
        "make certain that",
        "see to it that",
        "it is expected that",
        "it should be that",
        "i expect that",
        "expected",
        "expected result",
        "expected results",
        "expected outcome",
        "expected behavior",
        "expected behaviour",
        "result",
        "results",
        "outcome",
        "double-check that",
        "double check that",
        "be sure that",
        "take a look whether",
        "look at",
        "looks at",
        "have a look at",
        "take a look at",
        "look for",
        "looks for",
        "looked for",
        "check for",
    )
)
_ALWAYS_ASSERTING = frozenset(
    form for lemma in ("verify", "ensure", "assert", "expect", "validate", "prove") for form in inflections(lemma)
)
_EXISTENCE = frozenset(
    form for lemma in ("see", "observe", "notice", "spot", "find", "locate", "identify") for form in inflections(lemma)
)
_FINDING = frozenset(form for lemma in ("find", "locate", "identify") for form in inflections(lemma))
_VIEWING = inflections("view") | inflections("read") | {"have"}
_THAT = frozenset(("that", "whether", "if"))
_PERSON_ADJECTIVES = frozenset(
    [
        "registered",
        "logged-in",
        "new",
        "existing",
        "guest",
        "standard",
        "authenticated",
        "valid",
        "normal",
        "same",
        "regular",
        "admin",
    ]
)
_PRONOUNS = frozenset(["i", "we", "you", "he", "she", "they"])
_MODAL_PHRASES: frozenset[tuple[str, ...]] = frozenset(
    tuple(phrase.split())
    for phrase in (
        "should be able to",
        "should not be able to",
        "must not be able to",
        "will not be able to",
        "can not",
        "is not able to",
        "am not able to",
        "are not able to",
        "should be allowed to",
        "must be able to",
        "will be able to",
        "can be able to",
        "am able to",
        "is able to",
        "are able to",
        "was able to",
        "want to",
        "wants to",
        "wanted to",
        "would like to",
        "need to",
        "needs to",
        "have to",
        "has to",
        "had to",
        "try to",
        "tries to",
        "tried to",
        "attempt to",
        "attempts to",
        "decide to",
        "decides to",
        "choose to",
        "chooses to",
        "go ahead and",
        "goes on to",
        "proceed to",
        "proceeds to",
        "continue to",
        "get to",
        "are going to",
        "am going to",
        "is going to",
        "is to",
        "able to",
        "be able to",
        "should",
        "must",
        "can",
        "could",
        "will",
        "would",
        "shall",
        "may",
        "might",
        "do",
        "does",
        "did",
    )
)
_WISHING = frozenset(("want", "wants", "wanted", "would", "try", "tries", "tried", "decide", "decides"))
"""First words of the phrases above that say what a person wants to do."""
_ADVERBS = predicates.ADVERBS | {
    "then",
    "next",
    "manually",
    "quickly",
    "simply",
    "subsequently",
    "afterwards",
    "thereafter",
}
_LONGEST = 5


@dataclass(frozen=True, slots=True)
class Lead:
    """A clause without its lead, and what the lead said."""

    tokens: Tokens
    asserted: bool = False
    """Something is to be checked, not done."""
    seen: bool = False
    """A verb of seeing was dropped: what follows is a thing that should be there."""
    negated: bool = False
    person: bool = False
    """A person was the subject."""
    given: bool = False
    modal: bool = False
    sought: bool = False
    """The verb of seeing was one of looking for something ("find X")."""
    doer: Tokens = ()
    """Who acts, told by words that nobody listed: "the learner"."""
    can: bool = False
    """The clause says that a person "can"."""
    able: bool = False
    """The clause says what can be done ("should be able to …")."""
    wish: bool = False
    """The clause says what a person wants to do ("I'd like to …")."""


def strip_lead(tokens: Tokens) -> Lead:
    """The clause's matter; never longer than the clause."""
    lead = Lead(tokens)
    for _ in range(MAX_ROUNDS):
        shorter = _once(lead)
        if shorter is None:
            return lead
        lead = shorter
    return lead


def _once(lead: Lead) -> Lead | None:
    if not lead.tokens:
        return None
    return _mark(lead) or _person(lead) or _expectation(lead) or _modal(lead) or _perfect(lead) or _noise(lead)


def _mark(lead: Lead) -> Lead | None:  # noqa: PLR0911 - one return for each form
    tokens = lead.tokens
    if tokens[0].kind == "mark" and tokens[0].low in _MARKS:
        return replace(lead, tokens=tokens[1:])
    if tokens[0].low in ("(", "[") and len(tokens) > 2 and tokens[2].low in (")", "]"):  # noqa: PLR2004 - a number of words
        return replace(lead, tokens=tokens[3:])
    if tokens[0].low == "[" and len(tokens) > 1 and tokens[1].low == "]":
        return replace(lead, tokens=tokens[2:])
    numbered = tokens[0].kind == "number" or (tokens[0].kind == "word" and len(tokens[0].low) == 1)
    if numbered and len(tokens) > 1 and tokens[1].low in (".", ")", ":") and len(tokens) > 2:  # noqa: PLR2004 - a number of words
        return replace(lead, tokens=tokens[2:])
    if tokens[0].low in ("step", "action") and len(tokens) > 1 and (tokens[1].kind == "number" or tokens[1].low == ":"):
        return replace(lead, tokens=tokens[2:])
    if tokens[0].low in ("precondition", "preconditions") and len(tokens) > 1 and tokens[1].low == ":":
        return replace(lead, tokens=tokens[2:], given=True)
    return None


def _person(lead: Lead) -> Lead | None:
    size = _person_size(lead.tokens)
    rest = lead.tokens[size:]
    who = tuple(token for token in lead.tokens[:size] if token.low not in _KNOWN)
    doer = who if size > 1 and size == doer_size(lead.tokens) else lead.doer
    return replace(lead, tokens=rest, person=True, doer=doer) if size and rest else None


_KNOWN = DETERMINERS | _PERSON_ADJECTIVES | PERSONS


def _person_size(tokens: Tokens) -> int:  # noqa: PLR0911 - one return for each form
    if tokens[0].low in _PRONOUNS:
        return 2 if _announces(tokens) else 1
    if tokens[0].low != "one" and number_of(tokens[0]) is not None:
        return 0
    at = 2 if lows(tokens[:2]) in (("as", "a"), ("as", "an"), ("as", "the")) else 0
    while at < min(len(tokens), 4) and (tokens[at].low in DETERMINERS or _tells_who(tokens, at)):
        at += 1
    if at >= len(tokens):
        return 0
    following = tokens[at + 1 :]
    if tokens[at].low in SHOWN_PERSONS and _tells_presence(following):
        return 0
    if tokens[at].low in PERSONS and (_tells_value(following) or _tells_contents(tokens[at].low, following)):
        return 0
    if tokens[at].low in PERSONS:
        comma = bool(following) and following[0].low == ","
        return at + 1 if (comma or _verbal(following)) else 0
    doer = doer_size(tokens)
    if doer:
        return doer
    named = (
        at == 0
        and tokens[0].is_capital
        and not (tokens[0].value.isupper() and len(tokens[0].value) > _INITIALS)
        and tokens[0].low not in _ADVERBS
        and tokens[0].low not in by_first_word()
        and tokens[0].low not in check_leads() | _EXISTENCE
    ) and tokens[0].low not in NOBODY
    return 1 if named and (_third_person(following) or _has_acted(tokens)) else 0


_INITIALS = 2
"""Capitals that may be somebody's name; more name a thing: "IBAN accepts spaces"."""


def _tells_who(tokens: Tokens, at: int) -> bool:
    """`the registered user`, `the admin user`; `the admin` alone is a person."""
    more = at + 1 < len(tokens) and tokens[at + 1].low in PERSONS
    return tokens[at].low in _PERSON_ADJECTIVES and (more or tokens[at].low not in PERSONS)


def _tells_value(tokens: Tokens) -> bool:
    """Whether what is said of a person is a value, so that it is one of a record's properties: `is "Ann"`."""
    at = 0
    while at < len(tokens) and tokens[at].low in predicates.MODALS | predicates.BE | predicates.ADVERBS | _HELPERS:
        at += 1
    return at > 0 and at == len(tokens) - 1 and tokens[at].is_literal and tokens[at - 1].low in predicates.BE


def _tells_contents(person: str, tokens: Tokens) -> bool:
    """Whether a part of the page is called like a person: `the editor contains "A"`."""
    at = 0
    while at < len(tokens) and tokens[at].low in predicates.MODALS | predicates.ADVERBS | _HELPERS:
        at += 1
    verb = tokens[at].low if at < len(tokens) - 1 else ""
    shows = person in _PANES and verb in ("show", "shows", "display", "displays") and tokens[at + 1].is_literal
    return verb in ("contain", "contains") or shows


_PANES = frozenset(("editor", "player", "viewer", "reader", "planner"))


def _tells_presence(tokens: Tokens) -> bool:
    """Whether what is said of a person is that it is shown: "should not appear", "is displayed", "is in the list"."""
    if lows(tokens[:1]) in (("has",), ("have",)) and lows(tokens[1:2]) != ("been",):
        return False
    at = 0
    while at < len(tokens) and tokens[at].low in predicates.MODALS | predicates.BE | predicates.ADVERBS | _HELPERS:
        at += 1
    rest = tokens[at:]
    said = predicates.lexical().get(rest[0].low) if rest else None
    if said in ("appears", "disappears"):
        return True
    states = (predicates.STATES.get(lows(rest[:size])) for size in (3, 2, 1))
    shown = any(state is not None and state.verb == "visible" for state in states)
    return at > 0 and (shown or lows(rest[:2]) in (("in", "the"), ("in", "a")))


_HELPERS = predicates.NEGATIONS | {"does", "do", "did", "no", "longer"}


def _verbal(tokens: Tokens) -> bool:
    if not tokens:
        return False
    low = tokens[0].low
    known = low in deed_words() or low in check_leads() or low in predicates.BE or low in predicates.MODALS
    acted = low in ("has", "have", "had") and len(tokens) > 1 and tokens[1].low in done_words() | {"been"}
    return (
        known
        or acted
        or lows(tokens[:2]) in (("looks", "for"), ("look", "for"))
        or low in ("do", "does", "did", "searches", "signs", "logs", "views", "receive", "receives", "gets")
        or low in predicates.ARRIVAL_VERBS
        or (low in _ADVERBS and _verbal(tokens[1:]))
        or tells_a_deed(tokens)
    )


def _third_person(tokens: Tokens) -> bool:
    if lows(tokens[:2]) == ("looks", "for"):
        return len(tokens) > 2  # noqa: PLR2004 - looks for what
    if len(tokens) > 1 and tokens[0].low in _HAPPENING and tokens[1].low in _HAPPENED:
        return False
    if " ".join(lows(tokens[:2])) in active():
        return False  # "Ann comes from Oslo" tells of her, and no deed
    return bool(tokens) and tokens[0].low in by_first_word() and tokens[0].low.endswith("s") and len(tokens) > 1


def _announces(tokens: Tokens) -> bool:
    """`I will (then) click`: what is done, not what can be done."""
    announced = tokens[0].low in ("i", "we") and lows(tokens[1:2]) in (("will",), ("shall",))
    return announced and len(tokens) > 2 and tokens[2].low in by_first_word().keys() | {"then", "now", "also"}  # noqa: PLR2004


_HAPPENING = frozenset(("opens", "closes", "loads", "updates", "submits", "saves", "changes", "refreshes", "starts"))
_HAPPENED = frozenset(("with", "in", "on", "as", "for", "from", "after", "to", "when", "and", "successfully"))
"""Behind a verb without object: `ItemDialog opens with two fields` tells of a thing."""
_ACTED = frozenset(
    "opened clicked tapped logged signed entered typed selected chosen gone navigated visited filled pressed uploaded "  # noqa: SIM905 - a table
    "written sent searched".split()
)
"""What only a person has done: a form or a status "has changed", too."""


def _has_acted(tokens: Tokens) -> bool:
    """`Maya has opened the channel`."""
    acted = lows(tokens[1:2]) in (("has",), ("had",)) and lows(tokens[2:3])[0:1] != () and tokens[2].low in _ACTED
    return acted and len(tokens) > 3 and (tokens[0].low,) not in nouns()  # noqa: PLR2004 - name, verb, object


def _expectation(lead: Lead) -> Lead | None:  # noqa: PLR0911 - one return for each form
    tokens = lead.tokens
    for size in range(min(_LONGEST, len(tokens) - 1), 0, -1):
        words = lows(tokens[:size])
        if words in _ASSERTING and (
            words[0] not in ("expected", "result", "results", "outcome") or tokens[size].low in (":", "-")
        ):
            looked = words[0].startswith("look")
            return replace(lead, tokens=tokens[size:], asserted=True, seen=words[-1] == "for", sought=looked)
    low = tokens[0].low
    if low in _ALWAYS_ASSERTING and len(tokens) > 1:
        return _asserting(lead, 1)
    if low in _EXISTENCE and len(tokens) > 1 and _asks(lead):
        return None
    given = _given_to_see(lead)
    if given:
        return replace(lead, tokens=tokens[given:], asserted=True, seen=True)
    if (
        low in _EXISTENCE
        and len(tokens) > 1
        and tokens[1].low not in _REFLEXIVE
        and not (low == "find" and tokens[1].low == "in")
    ):
        stated = tokens[1].low in _THAT and find_predicate(tokens[2:]) is not None
        return replace(_asserting(lead, 1), seen=not stated, sought=low in _FINDING)
    counted = number_of(tokens[1]) is not None or tokens[1].low == "no" if len(tokens) > 2 else False  # noqa: PLR2004 - a number of words
    if low in ("have", "has") and lead.person and counted:
        return replace(lead, tokens=tokens[1:], asserted=True, seen=True)
    views = low == "views" and lead.person
    if low in _VIEWING and len(tokens) > 1 and (lead.modal or views) and low != "have":
        return replace(lead, tokens=tokens[1:], asserted=True, seen=True)
    if low in check_leads() and len(tokens) > 1 and (tokens[1].low in _THAT or _states_something(tokens[1:])):
        return _asserting(lead, 1)
    return None


def _states_something(tokens: Tokens) -> bool:
    """Whether a statement follows "check"; `check the "A" checkbox: the list is shown` has a deed before it."""
    at = find_predicate(tokens)
    before = {*lows(tokens[:at])} if at is not None else set[str]()
    return at is not None and not ({"checkbox", "switch"} & before and {":", "-", "–", "—", "to", ","} & before)


def _asks(lead: Lead) -> bool:
    """`see who changed it`, `find out what it costs`: an order to look something up, and no expectation."""
    behind = lead.tokens[1].low
    return not lead.person and (behind in _QUESTIONS or lows(lead.tokens[:2]) == ("find", "out"))


_QUESTIONS = frozenset(("how", "who", "what", "why"))
_REFLEXIVE = frozenset(("himself", "herself", "themselves", "myself", "yourself", "ourselves", "itself"))
_SHOWN_TO = frozenset(
    (
        ("presented", "with"),
        ("greeted", "with"),
        ("greeted", "by"),
        ("shown",),
        ("displayed",),
        ("offered",),
        ("given",),
        ("welcomed", "by"),
    )
) | {("informed", "by"), ("warned", "with"), ("welcomed", "with"), ("prompted", "with"), ("presented",)}
"""What happens to a person who is given something to see."""


_GETTING = predicates.GETTING | inflections("receive")
_ELSEWHERE = frozenset(("email", "e-mail", "mail", "sms", "call", "letter", "mails", "emails"))
"""What a person gets outside the page."""


def _given_to_see(lead: Lead) -> int:
    """How many tokens say that a person is given something to see: "is presented with", "should be shown"."""
    if not lead.person or not lead.tokens:
        return 0
    first, following = lead.tokens[0], lead.tokens[1:2]
    if first.low in _GETTING and following and (following[0].low in ("a", "an", "the") or following[0].is_literal):
        return 0 if any(token.low in _ELSEWHERE for token in lead.tokens) else 1
    if first.low not in predicates.MODALS | predicates.BE:
        return 0
    at = 0
    while at < len(lead.tokens) and lead.tokens[at].low in predicates.MODALS | predicates.BE:
        at += 1
    bare = at == 0 or lead.tokens[at - 1].low not in predicates.BE
    size = next((n for n in (2, 1) if lows(lead.tokens[at : at + n]) in _SHOWN_TO), 0)
    rest = lead.tokens[at + size :]
    return at + size if size and not bare and rest and rest[0].low not in ("to", "in", "on", "at", "by") else 0


def _asserting(lead: Lead, size: int) -> Lead:
    tokens = lead.tokens[size:]
    if tokens and tokens[0].low in _THAT and len(tokens) > 1:
        tokens = tokens[1:]
    if lows(tokens[:2]) == ("to", "see"):
        return replace(lead, tokens=tokens[2:], asserted=True, seen=True)
    return replace(lead, tokens=tokens, asserted=True)


def _modal(lead: Lead) -> Lead | None:
    tokens = lead.tokens
    if not lead.person and tokens[0].low not in ("do", "should", "must", "can"):
        return None
    for size in range(min(_LONGEST, len(tokens) - 1), 0, -1):
        goes_on = tokens[0].low.startswith(("proceed", "continue")) and tokens[size].low not in deed_words()
        if lows(tokens[:size]) in _MODAL_PHRASES and not goes_on and not _is_check_of_person(tokens, size):
            said = lows(tokens[:size])
            shorter = replace(
                lead,
                tokens=tokens[size:],
                modal=True,
                can=lead.can or "can" in said,
                able=lead.able or bool({"able", "allowed"} & {*said}),
                wish=said[0] in _WISHING and said[-1] == "to",
            )
            return _negation(replace(shorter, negated=lead.negated != ("not" in said)))
    if lead.person and tokens[0].low in _ADVERBS and len(tokens) > 1 and not (lead.seen and tokens[0].low == "only"):
        return replace(lead, tokens=tokens[1:])
    return None


def _is_check_of_person(tokens: Tokens, size: int) -> bool:
    """`should be redirected`, `should be on the cart page`: the modal belongs to the expectation."""
    return any(token.low in predicates.BE for token in tokens[size : size + 2])


def _negation(lead: Lead) -> Lead:
    if lead.tokens and lead.tokens[0].low in predicates.NEGATIONS:
        return replace(lead, tokens=lead.tokens[1:], negated=not lead.negated)
    if lows(lead.tokens[:2]) == ("no", "longer"):
        return replace(lead, tokens=lead.tokens[2:], negated=not lead.negated)
    return lead


def _perfect(lead: Lead) -> Lead | None:
    """`have clicked`, `am clicking`, `no longer see`."""
    tokens = lead.tokens
    if lead.person and tokens[0].low == "no" and len(tokens) > 1:
        negated = _negation(lead)
        return negated if negated is not lead else None
    if not lead.person or len(tokens) < 2:  # noqa: PLR2004 - a number of words
        return None
    at = next((place for place, token in enumerate(tokens[1:4], 1) if token.low not in _ADVERBS), 0)
    word = tokens[at].low if at else ""
    if tokens[0].low in ("have", "has", "had") and word in done_words():
        return replace(lead, tokens=tokens[at:])
    if tokens[0].low in ("am", "are", "is") and word.endswith("ing") and word in deed_words():
        return replace(lead, tokens=tokens[at:])
    return None


def _noise(lead: Lead) -> Lead | None:
    tokens = lead.tokens
    if tokens[0].low in ("keep", "keeps") and len(tokens) > 1 and tokens[1].low.endswith("ing"):
        return replace(lead, tokens=tokens[1:]) if tokens[1].low in deed_words() else None
    for size in range(min(_LONGEST, len(tokens) - 1), 0, -1):
        words = lows(tokens[:size])
        if words == ("next",) and (tokens[1].low == "to" or _is_next_one(tokens)):
            continue
        if words == ("the", "system", "should") and tokens[size].low in predicates.base_forms():
            continue
        if words in _NOISE and not (words[-1] == "to" and tokens[size].low not in deed_words()):
            return replace(lead, tokens=tokens[size:], given=lead.given or words[0] == "given")
    leading = tokens[0].low in ("first", "then") and len(tokens) > 1
    if leading and (tokens[1].low in (",", "of") or tokens[1].low in deed_words() or tokens[1].low in _PRONOUNS):
        return replace(lead, tokens=tokens[1:])
    adverb = tokens[0].low in _ADVERBS - {"all", "both"}
    if adverb and len(tokens) > 1 and (tokens[1].low == "," or tokens[1].low in by_first_word()):
        return replace(lead, tokens=tokens[1:])
    return None


def commands(tokens: Tokens) -> bool:
    """Whether a sentence begins with a deed."""
    lead = strip_lead(tokens[:LOOKED_AT])
    if not lead.tokens or lead.asserted:
        return False
    return lead.tokens[0].low in by_first_word() or lead.tokens[0].low in SEARCHING


LOOKED_AT = 24
"""Tokens of a sentence's beginning that tell what it is about."""


def _is_next_one(tokens: Tokens) -> bool:
    """`Next button is disabled`: a thing called so."""
    thing = lows(tokens[1:2]) in nouns() and tokens[1].low not in by_first_word()
    return thing and len(tokens) > 2 and (tokens[2].low in predicates.BE or tokens[2].low in predicates.MODALS)  # noqa: PLR2004 - next, thing, verb


def find_predicate(tokens: Tokens, start: int = 0) -> int | None:
    """Where the finite verb that says something about a subject stands; None when there is none."""
    relative, finite = False, _finite_words()
    for at in range(start, len(tokens)):
        token = tokens[at]
        if token.kind != "word":
            relative = relative and token.kind != "quote"
            continue
        if token.low in ("that", "which", "who", "whose", "where") and at > 0:
            relative = True
        elif token.low not in finite or _tells_which(tokens, at):
            continue
        elif (token.value.islower() or _said_in_capitals(tokens, at)) and _finite(tokens, at):
            if not relative:
                return at
            relative = token.low not in predicates.BE
    return None


@cache
def _finite_words() -> frozenset[str]:
    """Every word that `_finite` may take for a finite verb: most words are none, and this is asked of all of them."""
    helping = predicates.BE | predicates.GETTING | predicates.SEEMING | predicates.MODALS | predicates.lexical().keys()
    return helping | _TAKING | {"to", "has", "have", "had", "does", "do", "did", "can", "need", "needs", "no", "never"}


def _tells_which(tokens: Tokens, at: int) -> bool:
    """`the held deposit`: what is said of a noun; "A contains B" names the one A."""
    before = tokens[at - 1] if at else None
    article = before is not None and before.low in _ARTICLES and before.text != "A"
    return article and tokens[at].low not in predicates.BE | predicates.MODALS


_TAKING = frozenset(("receives", "gains", "loses", "takes"))
"""Before "focus"."""


def _said_in_capitals(tokens: Tokens, at: int) -> bool:
    """`Error Message Should Be Displayed`: a verb that is no part of a name, however it is written."""
    low = tokens[at].low
    following = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if low in ("should", "must"):
        return following in predicates.BE or following in predicates.NEGATIONS or following in predicates.lexical()
    if low in ("is", "are"):
        return at > 0 and (following in predicates.NEGATIONS or (following,) in predicates.STATES)
    return at > 0 and low in ("appears", "disappears", "exists", "contains") and tokens[at - 1].kind == "word"


def _finite(tokens: Tokens, at: int) -> bool:  # noqa: C901, PLR0911 - one return for each form
    low = tokens[at].low
    following = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if low in predicates.BE:
        return low not in ("be", "been", "being") or at == 0
    if low in predicates.GETTING:
        return at > 0 and ((following,) in predicates.STATES or "focus" in lows(tokens[at + 1 : at + 3]))
    if low in predicates.SEEMING and (following,) in predicates.STATES:
        return at > 0
    if low in _TAKING and "focus" in lows(tokens[at + 1 : at + 3]):
        return at > 0
    if low == "to":
        return at > 0 and (following in predicates.BE or following in predicates.lexical())
    if low in ("has", "have", "had"):
        return at > 0 or following == "been"
    if low in ("does", "do", "did"):
        return following == "not"
    if low == "can":
        return following in ("be", "not", "contain", "show", "appear")
    if low in ("need", "needs"):
        return following == "to"
    if low in predicates.MODALS:
        return True
    if low == "no" and following == "longer":
        return at > 0
    if low == "never":
        return at > 0
    return _finite_lexical(tokens, at, low, following)


_BEHIND_PARTICIPLES = frozenset(
    ("in", "on", "at", "below", "above", "under", "next", "by", "for", "from", "inside", "within")
)


def _goes_on_finite(tokens: Tokens) -> bool:
    """Whether a finite verb follows: `the total shown in the header is "5"`."""
    helping = predicates.BE | predicates.MODALS - {"to", "need", "has", "have", "had"}
    verbs = (token.low in helping and token.value.islower() for token in tokens if token.kind == "word")
    return any(verbs)


_ARTICLES = frozenset(("the", "a", "an", "his", "her", "their", "its", "my", "your"))
"""Before what is no verb: "the displayed total", "the features list"."""


_ALSO_THINGS = frozenset(("updates", "changes", "shows", "alerts", "displays", "opens", "loads", "reads"))
"""Verbs that are things, too."""
_SWITCHING = frozenset(
    "turn switch enable disable activate deactivate mute unmute hide allow block stop pause resume save discard "  # noqa: SIM905 - a table
    "apply undo revert review accept reject cancel publish submit keep".split()
)
"""Orders: behind them a thing is named to the end, as in "turn off the email updates"."""
_ENDING = frozenset((".", "!", ",", "and", "then", "in", "on", "for", "from", "at", "of", "by"))


def _finite_lexical(tokens: Tokens, at: int, low: str, following: str) -> bool:  # noqa: PLR0911 - one return for each form
    if low.startswith("return") and following == "to":
        return False
    if low not in predicates.lexical() or at == 0 or low.endswith("ing"):
        return False
    if tokens[at - 1].low in _ARTICLES and low.endswith(("ed", "s")):
        return False
    ends = at + 1 == len(tokens) or following in _ENDING
    if low in _ALSO_THINGS and ends and tokens[0].low in _SWITCHING:
        return False
    if low.endswith(("ed", "wn")) and following in _BEHIND_PARTICIPLES and _goes_on_finite(tokens[at + 2 :]):
        return False
    spoken = following in predicates.lexical() and following not in predicates.base_forms()
    if spoken or following in predicates.BE or following in predicates.MODALS - {"to"}:
        return False
    if low in predicates.NEVER_NOUNS or low not in predicates.base_forms():
        return True
    before = tokens[at - 1]
    more = at + 1 < len(tokens)
    return before.low.endswith("s") and not before.low.endswith("ss") and before.kind == "word" and more
