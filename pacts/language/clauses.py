"""Sentences and clauses: where one thing to do or to check ends and the next begins."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from pacts.language import lexicon
from pacts.language.browser_actions import duration_of
from pacts.language.continuations import also_says, arrives, says_more
from pacts.language.deed_verbs import tells_a_deed
from pacts.language.english_verbs import base_form, is_verb
from pacts.language.lead import commands, find_predicate, strip_lead
from pacts.language.lexicon import DETERMINERS
from pacts.language.paths import ARROWS
from pacts.language.phrases import is_gerund, phrase_at
from pacts.language.predicate_phrase import is_state
from pacts.language.predicates import BE, MODALS
from pacts.language.target_phrase import MOST_BETWEEN, kind_noun, opens_scope
from pacts.language.tokens import Token, Tokens, lows
from pacts.language.verbs import VerbEntry, by_first_word, check_leads

WINDOW = 24
"""Tokens looked at to the right of a joint: more is never needed to see a verb, and it keeps the time linear."""
_LIMIT_WORDS = 4
"""Fewer words say no more than a limit: "Within 3 seconds"."""
MAX_JOINTS = 8
"""Conjunctions and commas in a row; more are no language."""
_BACK = 40
_STOPS = frozenset((".", "!", "?", ";", "…", "..."))
_ABBREVIATIONS = frozenset(
    [
        "e.g",
        "i.e",
        "eg",
        "ie",
        "etc",
        "vs",
        "approx",
        "no",
        "nr",
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "st",
        "ltd",
        "inc",
        "corp",
        "co",
        "jr",
        "sr",
    ]
)
_JOINTS = frozenset((",", "and", "then", "&", "->", "→", "=>", "but", ";", "-", "—", "–", "or", "plus"))
_STRONG = frozenset(("then", "->", "→", "=>", ";", "but", "—", "–"))
_ARRIVING = frozenset(("takes", "leads", "brings", "redirects", "navigates", "sends"))
_OUTCOMES = _ARRIVING | {"opens", "shows", "displays", "reveals", "gives", "triggers", "produces", "raises"}
_LED = frozenset(("me", "us", "you", "him", "her", "them", "the", "user", "customer", "visitor", "back", "directly"))
"""Who is brought somewhere by a click."""
_LATER = frozenset(("when", "once", "after", "upon"))
_CHECKABLE = frozenset(("checkbox", "radio", "option", "switch", "field", "button", "link", "tab"))

Joint = Literal["start", "and", "before", "after", "by", "shows", "arrives", "purpose"]


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause and how it is joined to the one before."""

    tokens: Tokens
    joint: Joint = "start"


def sentences(tokens: Tokens) -> list[Tokens]:
    """The sentences of a statement."""
    found: list[Tokens] = []
    start = 0
    for at, token in enumerate(tokens):
        if token.kind == "mark" and token.low in _STOPS and _ends(tokens, at, start):
            found.append(tokens[start:at])
            start = at + 1
        elif _is_next_item(tokens, start, at):
            found.append(tokens[start:at])
            start = at
    found.append(tokens[start:])
    return [sentence for sentence in found if any(token.kind != "mark" or token.low == "*" for token in sentence)]


def _is_next_item(tokens: Tokens, start: int, at: int) -> bool:
    """`1. Open the menu 2. Click Save`: the number of the next step, where this one begins with its own."""
    if at < start + 3 or not _is_item(tokens, at) or not _is_item(tokens, start):
        return False
    return int(tokens[at].value) == int(tokens[start].value) + 1


def _is_item(tokens: Tokens, at: int) -> bool:
    token, sign = tokens[at], tokens[at + 1 : at + 2]
    return token.kind == "number" and token.value.isdecimal() and bool(sign) and sign[0].low in (".", ")")


def _ends(tokens: Tokens, at: int, start: int) -> bool:
    if at + 1 >= len(tokens):
        return True
    spaced = tokens[at + 1].start > tokens[at].end
    numbering = at - start == 1 and (tokens[at - 1].kind == "number" or len(tokens[at - 1].text) == 1)
    numbering = numbering or (at > start and _is_next_item(tokens, start, at - 1))
    short = at > start and tokens[at - 1].low in _ABBREVIATIONS and tokens[at].low == "."
    within = at > start and tokens[at].low in ("!", "?") and tokens[at + 1].low in _GOING_ON
    return (spaced or tokens[at].low == ";") and not numbering and not short and not within


_GOING_ON = frozenset("in on at as from to of for is are should into with next under below above message text".split())  # noqa: SIM905 - a table
"""Behind "Wow!" they go on about it; no sentence that is written with a small letter begins so."""


def clauses(sentence: Tokens) -> list[Clause]:
    """The clauses of a sentence in the order in which they happen."""
    found: list[Clause] = []
    start, at = 0, 1
    joint: Joint = "start"
    while at < len(sentence):
        cut = _cut(sentence, start, at)
        if cut is None:
            at += 1
            continue
        size, following = cut
        found.append(Clause(sentence[start:at], joint))
        start, joint = at + size, following
        at = start + 1
    found.append(Clause(sentence[start:], joint))
    return _ordered([clause for clause in found if clause.tokens])


def _ordered(found: Sequence[Clause]) -> list[Clause]:
    """`B after clicking A`: A comes first."""
    ordered: list[Clause] = []
    for clause in found:
        if clause.joint == "after" and ordered:
            ordered.insert(len(ordered) - 1, clause)
        else:
            ordered.append(clause)
    return ordered


def _cut(tokens: Tokens, start: int, at: int) -> tuple[int, Joint] | None:  # noqa: PLR0911 - one return for each form
    """How many tokens the joint at `at` has, and what it says; None when no clause begins behind it."""
    low = tokens[at].low
    if low in _JOINTS and not _is_plus_sign(tokens, at):
        return _coordination(tokens, start, at)
    if at > start + 1 and _submits(tokens, at):
        return 0, "and"
    if at > start + 2 and _sees_then(tokens, start, at):
        return 0, "and"
    failing = _fails_with(tokens, at)
    if failing and at > start:
        found = _outcome(tokens, start, at)
        return (failing, found[1]) if found is not None else None
    if low in _OUTCOMES and at > start and at + 1 < len(tokens):
        return _outcome(tokens, start, at)
    should = low in ("should", "must", "will") and at > start and at + 2 < len(tokens)
    if should and tokens[at + 1].low + "s" in _OUTCOMES:
        found = _outcome(tokens, start, at + 1, tokens[at + 1].low + "s")
        return (found[0] + 1, found[1]) if found is not None else None
    if low in ("before", "by") and at + 1 < len(tokens) and is_gerund(tokens[at + 1]):
        return 1, "before" if low == "before" else "by"
    if low in _LATER and at + 1 < len(tokens) and at > start:
        return _subordination(tokens, start, at)
    dragging = low == "so" and tokens[start].low in _DRAGGING and not _TARGETING & {*lows(tokens[start:at])}
    purpose = (low == "so" and not dragging and lows(tokens[at + 1 : at + 2]) == ("that",)) or lows(
        tokens[at : at + 3]
    ) == (
        "in",
        "order",
        "to",
    )
    return (1, "purpose") if purpose else None


_DRAGGING = frozenset(("drag", "move", "drags", "moves"))
_TARGETING = frozenset(("to", "onto", "into", "before", "after", "on", "by"))
"""Behind a drag: where it goes is told, so that what follows is a reason."""


def _is_plus_sign(tokens: Tokens, at: int) -> bool:
    """`Plus`, `click the plus`: a thing, no word that joins."""
    return tokens[at].value == "Plus" or (tokens[at].low == "plus" and tokens[at - 1].low in DETERMINERS)


def _submits(tokens: Tokens, at: int) -> bool:
    """`… hit submit` at the end, without any word that joins it."""
    led = tokens[at].low in ("hit", "press", "click") and lows(tokens[at + 1 :]) in (
        ("submit",),
        ("the", "submit", "button"),
    )
    return led and tokens[at - 1].low not in _JOINTS | {"to", "by", "after", "before", "when", "i", "you", "not"}


def _sees_then(tokens: Tokens, start: int, at: int) -> bool:
    """`When I press Save I see "Done"`: somebody sees something, without any comma behind what is done before."""
    if tokens[at].low not in _SEEING or tokens[start].low not in _LATER | {"if", "as"} or tokens[at - 1].low in _TYING:
        return False
    before = strip_lead(tokens[start + 1 : at])
    acts = before.person and len(before.tokens) > 1 and before.tokens[0].low in by_first_word()
    behind = strip_lead(tokens[at : at + WINDOW])
    return acts and behind.person and (behind.seen or behind.asserted)


_SEEING = frozenset(("i", "we", "you", "he", "she", "they"))
_TYING = _JOINTS | {"that", "which", "what", "where", "who", "when", "if", "as", "than", "before", "after", "until"}
"""Before a person they tie its deed to what was named."""


def _fails_with(tokens: Tokens, at: int) -> int:
    """How many tokens `must fail with` or `fails with` has."""
    size = 1 if tokens[at].low in ("must", "should", "will", "shall") else 0
    fails = lows(tokens[at + size : at + size + 2]) in (("fail", "with"), ("fails", "with"))
    return size + 2 if fails and at + size + 2 < len(tokens) else 0


def _outcome(tokens: Tokens, start: int, at: int, said: str = "") -> tuple[int, Joint] | None:
    """`clicking X shows Y`, `clicking X takes me to Y`; `said` is the form that the table knows."""
    matter = strip_lead(tokens[start : start + WINDOW]).tokens
    if not matter or not is_gerund(matter[0]):
        return None
    if (said or tokens[at].low) not in _ARRIVING:
        return 1, "shows"
    to = next((place for place in range(at + 1, min(at + 6, len(tokens) - 1)) if tokens[place].low == "to"), None)
    led = to is not None and all(token.low in _LED for token in tokens[at + 1 : to])
    return (to + 1 - at, "arrives") if to is not None and led else None


def _subordination(tokens: Tokens, start: int, at: int) -> tuple[int, Joint] | None:
    if is_gerund(tokens[at + 1]):
        return 1, "after"
    lead = strip_lead(tokens[at + 1 : at + 1 + WINDOW])
    acts = lead.person and bool(lead.tokens) and _is_verb(lead.tokens, tokens[at], strong=False)
    before = tokens[max(start, at - _BACK) : at]
    complete = find_predicate(before) is not None or "nothing" in lows(before[:2])
    return (1, "after") if acts and complete else None


def _coordination(tokens: Tokens, start: int, at: int) -> tuple[int, Joint] | None:
    size = 1
    while size < MAX_JOINTS and at + size < len(tokens) and tokens[at + size].low in _JOINTS:
        size += 1
    after = at + size
    joints = set(lows(tokens[at:after]))
    along = bool(joints & ARROWS) and _goes_along(tokens[start:at], tokens[after:])
    if (
        along
        or after >= len(tokens)
        or tokens[after].low in _JOINTS
        or (joints <= {"-", "or", "–"} and not _orders_behind_dash(tokens, at, after))
        or (joints & ARROWS and _is_name_path(tokens[start:]))
    ):
        return None
    strong = bool(joints & _STRONG)
    left = tokens[start:at]
    if joints <= {","} and duration_of(left[1:]) is not None and left[0].low == "within" and len(left) < _LIMIT_WORDS:
        return None
    if joints == {"and"} and left and left[0].low == "between" and len(left) <= MOST_BETWEEN + 1:
        return None
    if joints == {"but"} and left and left[-1].low in ("last", "all", "nothing", "anything", "everything"):
        return None
    if joints == {"then"} and left and left[-1].low in MODALS - {"to"} | BE:
        return None
    right = tokens[after : after + WINDOW]
    with_it = joints == {","} and _goes_on_with_it(right) and _commands(left)
    return (size, "and") if with_it or _starts_clause(right, left, strong=strong) else None


def _goes_on_with_it(right: Tokens) -> bool:
    """`open the picture, rotate it and …`: a deed in a row of them, done to what the one before named."""
    verb = right[0].value.islower() and is_verb(right[0].low)
    return verb and len(right) > 2 and right[1].low in ("it", "them") and right[2].low in _JOINTS  # noqa: PLR2004 - verb, it, joint


def _orders_behind_dash(tokens: Tokens, at: int, after: int) -> bool:
    """`A dialog asks "Sure?" - press OK`: what is done then, behind a dash with spaces around it."""
    dash = tokens[at]
    spaced = after == at + 1 and dash.low in ("-", "–") and dash.start > tokens[at - 1].end
    order = tokens[after].value.islower() and tokens[after].start > dash.end and commands(tokens[after:])
    return spaced and order and (tokens[after].low,) not in lexicon.nouns()


def _is_name_path(tokens: Tokens) -> bool:
    """`Elsa -> Edit -> OK`: nothing but names with arrows between them."""
    names = [token for token in tokens if token.low not in ARROWS]
    arrows = len(tokens) - len(names)
    named = all(token.is_capital or token.kind == "quote" for token in names)
    return named and arrows > 1 and len(names) <= (arrows + 1) * 2 and tokens[-1].low not in ARROWS


def _goes_along(left: Tokens, right: Tokens) -> bool:
    """`click on File → Export → PDF`: one way along a menu, not several deeds."""
    end = next((at for at, token in enumerate(right) if token.low in ARROWS | {",", "and"}), len(right))
    step = right[:end]
    named = 0 < len(step) < _LONGEST_STEP and (step[0].is_capital or step[0].kind == "quote")
    lead = strip_lead(left[:WINDOW]).tokens
    leads = bool(lead) and lead[0].low in _ALONG and find_predicate(left[:WINDOW]) is None
    deed = len(step) > 1 and (step[0].low in by_first_word() or step[0].low in check_leads()) and not step[1].is_capital
    return named and leads and not deed and find_predicate(step) is None


_LONGEST_STEP = 4
"""Words of a menu's entry on a way; more are a clause."""
_ALONG = frozenset(
    ("click", "clicks", "tap", "open", "go", "navigate", "choose", "select", "press", "browse", "head", "visit")
)


def _starts_clause(right: Tokens, left: Tokens, *, strong: bool) -> bool:  # noqa: C901, PLR0911, PLR0912 - one return for each form
    named = left[:-1] if left[-1].low in ("and", ",") and len(left) > 1 else left
    if _lists_names(left, right) or _goes_on_telling(left, right):
        return False
    if named[-1].is_capital and right[0].is_capital and strip_lead(named).tokens[:1] and _chooses_in_menu(left, right):
        return False
    if (len(right) > 1 or (strong and right[0].kind == "quote")) and _is_click(left) and _goes_on(right, strong=strong):
        return True
    there = (acts_there(right) or tells_a_deed(right) or _orders(right, strong=strong)) and _commands(left)
    later = lows(right[:1])[0] in _LATER and len(right) > 1
    more = says_more(right) or arrives(right) or _shall_also(right, left)
    elliptic = right[0].low == "not" or is_state(right) or more
    if elliptic and (more or not left[-1].is_literal) and find_predicate(left[-_BACK:]) is not None:
        return True
    if arrives(right) and strip_lead(left[:WINDOW]).seen:
        return True
    if right[0].low == "not" and len(right) > 1 and right[1].low not in by_first_word():
        return True
    if there or lows(right[:2]) in (("after", "that"), ("so", "that")) or (later and is_gerund(right[1])):
        return True
    lead = strip_lead(right)
    tokens = lead.tokens
    if not tokens:
        return False
    if lead.asserted or lead.seen:
        return not (right[0].is_capital and left[-1].is_capital and len(right) == 1)
    if not strong and _is_listed_name(right, left):
        return False
    if lead.person and (tokens[0].low in BE or tokens[0].low in MODALS or _is_verb(tokens, left[-1], strong=True)):
        return True
    if _is_verb(tokens, left[-1], strong=strong or len(right) > len(tokens)):
        return True
    if tokens[0].low == "there" and len(tokens) > 1 and (tokens[1].low in BE or tokens[1].low in MODALS):
        return True
    return _has_predicate(tokens) and _is_complete(left, strong=strong)


def _lists_names(left: Tokens, right: Tokens) -> bool:
    """`the Save, Print and Send buttons`: names under one article, whatever verbs they are."""
    names = left[1:]
    led = left[0].low in DETERMINERS and bool(names) and all(t.is_capital or t.low in (",", "and", "or") for t in names)
    return led and right[0].is_capital


def _goes_on_telling(left: Tokens, right: Tokens) -> bool:
    """`with the name "Bo" and the role "Admin", …`: another value of the same thing, and no text that it says."""
    end = next((at for at, token in enumerate(right) if token.is_literal), 0)
    label = right[1:end]
    noun = right[0].low in DETERMINERS and 0 < len(label) <= _LABEL and all(token.kind == "word" for token in label)
    behind = right[end + 1 : end + 2]
    last = next((at for at in reversed(range(len(left))) if left[at].low in _TELLING), None)
    told = last is not None and left[-1].is_literal and all(token.low not in (",", "then") for token in left[last:])
    closed = not behind or behind[0].low in (",", "and") or behind[0].low in BE or behind[0].low.endswith("s")
    return noun and told and closed and find_predicate(label) is None


_LABEL = 3
"""Words of a value's label."""
_TELLING = frozenset(("with", "named", "called"))


def _orders(right: Tokens, *, strong: bool) -> bool:
    """`… then zoom to my farm`, `… and keep the original`: a verb of English, and what shows that it is one."""
    first = right[0]
    verb = first.value.islower() and is_verb(first.low) and first.low != "tell" and (first.low,) not in lexicon.nouns()
    return verb and len(right) > 1 and (right[1].low in DETERMINERS or (strong and right[1].low in _LED_ON))


_LED_ON = frozenset(("to", "in", "on", "into", "out", "up", "off"))


def _commands(left: Tokens) -> bool:
    """Whether the left side begins with a deed, told in words of the step language or in others."""
    lead = strip_lead(left[:WINDOW])
    return commands(left) or (not lead.asserted and tells_a_deed(lead.tokens))


def _shall_also(right: Tokens, left: Tokens) -> bool:
    """`the list should open and show all options`: the second verb behind one "should"."""
    at = find_predicate(left[-_BACK:])
    modal = at is not None and left[-_BACK:][at].low in MODALS - {"has", "have", "had"}
    return modal and also_says(right)


def _is_listed_name(right: Tokens, left: Tokens) -> bool:
    """`I see filters for client, start date and end date`: nouns that begin like a verb go on with what is seen."""
    nounish = any(entry.noun for _, entry in by_first_word().get(right[0].low, ()))
    if not right[1:] or not nounish or not strip_lead(left[:WINDOW]).seen:
        return False
    second = right[1]
    named = second.kind == "word" and second.low not in DETERMINERS and second.is_capital == right[0].is_capital
    return named and not opens_scope(right[1:]) and second.low not in BE | MODALS | {"it", "them", "that", "and", ","}


def acts_there(right: Tokens) -> bool:
    """`… and in the "More" menu select "Copy"`: a place, then a deed in it."""
    if right[0].low not in ("in", "on", "from", "under") or len(right) < 4:  # noqa: PLR2004 - a place and a deed
        return False
    for at in range(2, min(len(right) - 1, WINDOW // 2)):
        placed = kind_noun(right, at) is not None or right[at - 1].kind == "quote" or right[at].low == ","
        deed = right[at + 1] if right[at].low == "," else right[at]
        if placed and deed.low in by_first_word() and deed.value.islower():
            return True
    return False


def _chooses_in_menu(left: Tokens, right: Tokens) -> bool:
    """`choose Edit and then Copy from the menu`: one way along a menu."""
    chooses = strip_lead(left).tokens[0].low.startswith(("choose", "select", "pick"))
    return chooses and any(token.low in ("menu", "menubar") for token in right[1:6])


def _goes_on(right: Tokens, *, strong: bool) -> bool:
    """`… and on "B"`, `… then the last one`: the same is done to another thing."""
    led = right[0].low == "on" or (strong and (right[0].low in DETERMINERS or right[0].is_literal))
    verbs = any(t.low in by_first_word() and t.value.islower() for t in right[1:WINDOW])
    return led and not verbs and find_predicate(right) is None


def _is_click(left: Tokens) -> bool:
    """Whether the left side clicks or points at something, so that `and on "B"` goes on with it."""
    verb = strip_lead(left[:WINDOW]).tokens[:1]
    return bool(verb) and verb[0].low.rstrip("s").startswith(
        ("click", "tap", "hover", "double-click", "press", "unfold", "expand", "collapse", "fold")
    )


def _has_predicate(tokens: Tokens) -> bool:
    end = next((at for at, token in enumerate(tokens) if token.low in (",", "and", "then", ";")), len(tokens))
    return find_predicate(tokens[:end]) is not None or (
        end < len(tokens) and find_predicate(tokens[: end + 6]) is not None
    )


def _is_complete(left: Tokens, *, strong: bool) -> bool:
    """Whether the left side can stand alone, so that a new subject may follow."""
    if opens_scope(left) and find_predicate(left[-_BACK:]) is None:
        return True
    lead = strip_lead(left[:WINDOW])
    if lead.asserted and not lead.seen:
        return find_predicate(left[-_BACK:], 0) is not None
    acting = bool(lead.tokens) and (
        lead.seen or lead.tokens[0].low in by_first_word() or phrase_at(lead.tokens) is not None
    )
    done = lead.person and len(lead.tokens) > 1 and left[0].low in _LED_BY and base_form(lead.tokens[0].low) is not None
    return acting or done or strong or find_predicate(left[-_BACK:]) is not None


_LED_BY = _LATER | {"if", "as"}
"""What a clause begins with that tells what is done before the next one: `When I crop the photo, …`."""


def _takes_to(tokens: Tokens, entries: Sequence[VerbEntry]) -> bool:
    """Whether "to" behind a verb leads to a place or person: `go to checkout`, `reply to Ann`."""
    moves = any(lemma.split()[:2][-1:] == ["to"] for entry in entries for lemma in entry.lemmas)
    return (moves or any(entry.bare for entry in entries)) and tokens[2].low not in BE


def _is_verb(tokens: Tokens, before: Token, *, strong: bool) -> bool:  # noqa: PLR0911 - one return for each form
    """Whether the tokens start with a verb in its role of a verb, rather than a name or noun."""
    first = tokens[0]
    if first.kind != "word":
        return False
    entries = [entry for rest, entry in by_first_word().get(first.low, ()) if lows(tokens[1 : 1 + len(rest)]) == rest]
    phrase = phrase_at(tokens)
    lead = first.low in check_leads()
    if not entries and phrase is None and not lead:
        return False
    if len(tokens) == 1:
        named = first.is_capital and before.is_capital
        return (any(entry.bare for entry in entries) or phrase is not None) and not named
    leads_on = tokens[1].low == "to" and len(tokens) > 2 and _takes_to(tokens, entries)  # noqa: PLR2004 - verb, to, place
    if tokens[1].low in BE or (tokens[1].low in MODALS and not leads_on):
        return False
    if first.value.isupper() and len(first.value) > 1 and not before.value.isupper():
        return False
    noun = None if tokens[1].is_capital and first.value.islower() else lexicon.nouns().get((tokens[1].low,))
    nounish = (
        lead or phrase is not None or any(entry.noun for entry in entries) or (first.is_capital and before.is_capital)
    )
    if noun is not None and nounish and not strong and (len(tokens) == 2 or noun.kind not in _CHECKABLE):  # noqa: PLR2004 - a number of words
        return False
    return (
        tokens[1].low not in (",", "and", ".") or any(entry.bare for entry in entries) or tokens[1].low in DETERMINERS
    )
