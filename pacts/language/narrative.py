"""Sentences that only tell: who wants what and why, headings, talk."""

from pacts.language.lead import find_predicate, strip_lead
from pacts.language.persons import PERSONS, people
from pacts.language.predicates import BE
from pacts.language.tokens import Tokens, lows

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
    ("actual", ":"),
    ("actual", "result", ":"),
    ("actual", "results", ":"),
    ("actual", "behaviour", ":"),
    ("actual", "behavior", ":"),
    ("user", "story", ":"),
    ("acceptance", "criteria", ":"),
)


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


def is_dialogue(tokens: Tokens) -> bool:
    """`Which lesson is next? …`, `… and press Reset? No: …`, `… lovely, aren't they?`, `In my opinion …`: talk."""
    words = lows(tokens)
    asks = next((at for at, word in enumerate(words) if word == "?"), None)
    if words[:3] in _OPINIONS or words[:2] in _OPINIONS:
        return True
    if asks is None:
        return False
    tag = asks > 3 and words[asks - 1] in _TAGS and words[asks - 2] == "not" and "," in words[asks - 5 : asks]  # noqa: PLR2004 - "aren't they"
    answered = words[asks + 1 : asks + 2] in (("no",), ("yes",)) and asks > 1
    return tag or answered or words[0] in ("which", "who", "what", "why", "how", "where")


_OPINIONS = frozenset(
    (("in", "my", "opinion"), ("i", "think"), ("i", "believe"), ("i", "guess"), ("i", "hope"), ("i", "feel"))
)


_TAGS = frozenset(("they", "it", "he", "she", "we", "you", "i", "there"))


def tells_state(sentence: Tokens) -> bool:
    """`I am logged out`: a story before the steps, an expectation behind them."""
    return lows(strip_lead(sentence).tokens[:1]) in (("am",), ("is",), ("are",))


def tells_outcome(purpose: Tokens) -> bool:
    """`(filter the list so) that only "A" is shown`: what is to be seen then, and no mere reason."""
    tokens = [token for token in purpose if token.low not in ("that", "only", ".", "all", "the", "just")]
    if len(tokens) < 2 or tokens[0].low in PERSONS | _TAGS - {"it", "they", "there"}:  # noqa: PLR2004 - a thing and a state
        return False
    states = tokens[-2].low in BE and tokens[-1].low in _SEEN_STATES
    return states or (any(token.is_literal for token in tokens) and find_predicate(tokens) is not None)


_SEEN_STATES = frozenset("shown visible hidden displayed disabled enabled checked ticked unchecked listed".split())  # noqa: SIM905 - a table


def is_narrative(tokens: Tokens) -> bool:
    """Whether a sentence only tells who wants what and why."""
    words = [token.low for token in tokens if token.low not in ("*", "-", "#", "•", "given", "and")]
    if words and words[-1] == ":" and set(words[:-1]) <= _HEADINGS:
        return True
    starts = next((start for start in _NARRATIVE if tuple(words[: len(start)]) == start), None)
    if starts is None or (starts[-1] == ":" and len(words) == len(starts) + 1 and tokens[-1].kind == "quote"):
        return False
    if (starts[0] == "as" and any(token.low == "," for token in tokens)) or (
        starts[:2] in (("i", "want"), ("i", "would")) and len(words) > len(starts) + 1
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


def is_nothing(tokens: Tokens) -> bool:
    """`select nothing`, `take a screenshot`, `close the browser`: there is nothing to do, or it is done anyway."""
    words = tuple(token.low for token in tokens if token.low not in _LITTLE)
    if words[1:] in (("screenshot",), ("screenshots",)) and words[0] in _TAKING:
        return True
    if words[1:] == ("browser",) and words[0] in ("close", "closes", "quit", "quits", "exit", "exits"):
        return True
    idle = ("select", "choose", "pick", "click", "check", "tick", "do", "press")
    return len(tokens) == 2 and tokens[0].low in idle and tokens[1].low == "nothing"  # noqa: PLR2004 - verb and word


_LITTLE = frozenset(("the", "a", "an", "of", "page", "current", "my", "."))
_TAKING = frozenset(("take", "takes", "capture", "captures", "make", "makes", "save", "saves"))


def is_aside(tokens: Tokens) -> bool:
    """`As a registered user` or `When asked to confirm`, standing alone before a comma."""
    if lows(token for token in tokens if token.kind == "word") in _LATER:
        return True
    if lows(tokens[:2]) in _ASKED and not any(token.is_literal for token in tokens):
        return True
    somebody = lows(tokens[:2]) == ("as", "the") and bool(people() & {*lows(tokens[2:4])})
    role = somebody or lows(tokens[:2]) in (("as", "a"), ("as", "an"))
    return role and len(tokens) <= 6  # noqa: PLR2004 - a number of words


_LATER = frozenset((("after", "that"), ("after", "this"), ("before", "that"), ("as", "a", "result"), ("by", "then")))
"""Moments that only say that the next thing is the next."""
_ASKED = frozenset(
    (
        ("when", "asked"),
        ("when", "prompted"),
        ("once", "asked"),
        ("once", "prompted"),
        ("asked", "to"),
        ("prompted", "to"),
    )
)


_WISHING = frozenset("want wants wish wishes intend intends plan plans hope hopes".split())  # noqa: SIM905 - a table


def is_wish(tokens: Tokens) -> bool:
    """`(Given) I want to book a flight`: what somebody is about to do; the steps that do it follow."""
    start = int(lows(tokens[:1]) in (("the",), ("a",), ("an",)))
    who, said = lows(tokens[start : start + 1]), lows(tokens[start + 1 : start + 4])
    wishes = len(said) > 1 and said[0] in _WISHING and said[1] == "to"
    return who in _WISHERS and (wishes or said == _WOULD)


def tells_who(tokens: Tokens) -> bool:
    """`(Given) I am a new customer`: who acts, where it asks for no rights; an admin has to be logged in as one."""
    start = next((size for size in (3, 2) if lows(tokens[:size]) in _BEING), 0)
    said = tuple(low for low in lows(tokens[start:]) if low != ".")
    return bool(start) and len(said) > 1 and said[0] in ("a", "an", "the") and {*said[1:]} <= _ANYBODY


_BEING = frozenset((("i", "am"), ("the", "user", "is"), ("user", "is"), ("the", "visitor", "is")))
_ANYBODY = frozenset(
    "user visitor guest customer shopper person buyer new registered existing returning anonymous regular normal "  # noqa: SIM905 - a table
    "ordinary typical unregistered first-time unauthenticated public".split()
)


_WISHERS = frozenset((word,) for word in PERSONS | {"i", "we"})
_WOULD = ("would", "like", "to")
