"""What a reading left out: the words of a clause that stand in no step, so that none is dropped in silence."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from typing import Literal

from pacts.domain.plan import Target
from pacts.language import lexicon, predicates
from pacts.language.announcements import told_from
from pacts.language.asides import without_asides
from pacts.language.browser_actions import names_home
from pacts.language.consumed import consumed
from pacts.language.drafts import Draft, Drafts
from pacts.language.judged_values import COLOURS, TAIL_NOISE
from pacts.language.lead import find_predicate, strip_lead
from pacts.language.paths import chosen_path
from pacts.language.persons import PERSONS
from pacts.language.special import read_special, words_of
from pacts.language.target_actions import WHOLE, WHOLES, keys_in_turn
from pacts.language.target_phrase import kind_noun, opens_scope
from pacts.language.tokens import Tokens, lows
from pacts.language.value_phrase import DATES, EMPTY, FAKE_NOUNS, MADE_UP
from pacts.language.verbs import by_first_word, check_leads

Weight = Literal["literal", "purpose", "apposition", "words"]
"""How much a loss matters: a quoted text or number is what the author insisted on; a purpose or a word beside a
quoted name only describes; other words may change the meaning."""
_ALTERNATIVES: tuple[tuple[str, ...], ...] = tuple(
    tuple(phrase.split())
    for phrase in (
        "either",
        "the only way",
        "unless",
        "only if",
        "only when",
        "as long as",
        "in case",
        "while holding",
        "whichever",
        "whatever",
        "depending on",
        "at least one of",
        "one of the following",
        "any one of",
        "in this order",
        "in that order",
        "in the order",
        "correct order",
        "does nothing",
        "do nothing",
        "right order",
        "proper order",
        "expected order",
        "instead of",
        "rather than",
        "otherwise",
        "or else",
        "similar to",
        "as many",
        "as much",
    )
)
"""Words that change what is meant in a way no step can say."""
_NTH = re.compile(r"\d+(?:st|nd|rd|th)")
_PART = re.compile(r"[^\W_]+")
_FREE = frozenset(
    [
        "please",
        "long",
        "rest",
        "recently",
        "kindly",
        "also",
        "then",
        "next",
        "finally",
        "now",
        "again",
        "first",
        "second",
        "third",
        "just",
        "simply",
        "only",
        "still",
        "so",
        "well",
        "too",
        "as",
        "such",
        "i",
        "we",
        "you",
        "he",
        "she",
        "they",
        "it",
        "me",
        "us",
        "them",
        "him",
        "her",
        "my",
        "your",
        "his",
        "its",
        "their",
        "our",
        "who",
        "which",
        "that",
        "whose",
        "where",
        "when",
        "once",
        "after",
        "before",
        "while",
        "upon",
        "until",
        "till",
        "for",
        "to",
        "from",
        "with",
        "without",
        "by",
        "of",
        "in",
        "on",
        "at",
        "into",
        "onto",
        "and",
        "or",
        "but",
        "nor",
        "not",
        "no",
        "yes",
        "than",
        "if",
        "whether",
        "there",
        "here",
        "this",
        "these",
        "those",
        "one",
        "ones",
        "same",
        "own",
        "more",
        "most",
        "any",
        "each",
        "every",
        "all",
        "both",
        "successfully",
        "correctly",
        "automatically",
        "immediately",
        "manually",
        "directly",
        "shortly",
        "properly",
        "following",
        "follows",
        "given",
        "none",
        "nobody",
        "expected",
        "result",
        "results",
        "outcome",
        "step",
        "steps",
        "tell",
        "tells",
        "action",
        "actions",
        "make",
        "sure",
        "certain",
        "see",
        "let",
        "able",
        "allowed",
        "possible",
        "want",
        "wants",
        "like",
        "would",
        "try",
        "tries",
        "go",
        "goes",
        "going",
        "get",
        "gets",
        "got",
        "do",
        "does",
        "did",
        "done",
        "have",
        "has",
        "had",
        "having",
        "'s",
        "s",
        "t",
        "etc",
        "e.g",
        "i.e",
        "vs",
        "via",
        "using",
        "use",
        "used",
        "user",
        "users",
        "customer",
        "visitor",
        "admin",
        "somebody",
        "someone",
        "mouse",
        "keyboard",
        "key",
        "keys",
        "cursor",
        "pointer",
        "value",
        "values",
        "text",
        "texts",
        "word",
        "words",
        "page",
        "pages",
        "screen",
        "site",
        "website",
        "browser",
        "app",
        "application",
        "system",
        "ui",
        "webui",
        "gui",
        "interface",
        "name",
        "names",
        "called",
        "named",
        "labelled",
        "labeled",
        "titled",
        "number",
        "url",
        "path",
        "address",
        "title",
        "message",
        "messages",
        "up",
        "down",
        "out",
        "off",
        "over",
        "back",
        "be",
        "been",
        "being",
        "is",
        "are",
        "was",
        "were",
        "am",
        "times",
        "time",
        "twice",
        "thrice",
        "previous",
        "order",
        "way",
        "place",
        "places",
        "top",
        "bottom",
        "left",
        "right",
        "corner",
        "side",
        "middle",
        "upper",
        "lower",
        "hand",
        "end",
        "beginning",
        "new",
        "current",
        "currently",
        "existing",
        "valid",
        "invalid",
        "wrong",
        "correct",
        "incorrect",
        "random",
        "presence",
        "absence",
        "existence",
        "visibility",
        "environment",
        "variable",
        "secret",
        "remembered",
        "stored",
        "cart",
        "basket",
        "bag",
        "trolley",
    ]
)
"""Words whose loss changes nothing: grammar, politeness, and what the kind of a step says already."""


@dataclass(frozen=True, slots=True)
class Loss:
    """Words of a clause that are in none of its drafts."""

    weight: Weight
    words: str


def beyond_plans(tokens: Tokens) -> bool:  # noqa: PLR0911 - one return for each form
    """Whether a clause says what no step can: alternatives, exceptions, conditions at its end."""
    within = _is_kept_within(lows(tokens))
    tokens = tuple(strip_lead(tokens).tokens)
    words = lows(tokens)
    if words and (within or words[0] in _BEYOND or words[:2] in _ASKED_FOR or _is_of_speech(tokens)):
        return True
    if read_special(tokens, None):
        return False
    if not words or _ends_in_condition(tokens):
        return bool(words)
    helped = predicates.MODALS - {"to"} | predicates.BE
    later = any(word == "then" and before not in helped for before, word in pairwise(words))
    in_turn = later and (chosen_path(tokens[1:]) or keys_in_turn(tokens[1:]) or words[-1] in ("back", "forward"))
    if (later and not in_turn) or (
        tokens[0].low in by_first_word() and words[-1] == "order" and words[-2:-1] in _ORDERS
    ):
        return True
    some = words[2:] and tokens[1].kind == "word" and tokens[1].low not in {*lexicon.NUMBER_WORDS, "one"}
    if words[0] == "only" and some:
        return True
    functions = words[-1:] in (("work",), ("works",), ("function",), ("functions",)) and not _is_counted(tokens)
    if functions or _is_for_some(tokens):
        return True
    if any(word in ("in", "turns", "becomes") and after in COLOURS for word, after in pairwise(words)):
        return True
    lacking = tokens[0].low in _PICKING
    if any(
        word == "without" and not lacking and not tokens[at + 1].low.endswith("ing")
        for at, word in enumerate(words[:-1])
    ):
        return True
    said = any(
        words[at : at + len(phrase)] == phrase and not _names_order(tokens, at + len(phrase) - 1)
        for at, word in enumerate(words)
        for phrase in _led_by(word)
    )
    if any(word == "or" and after in predicates.BE | predicates.lexical().keys() for word, after in pairwise(words)):
        return True
    denied = bool({*words} & (predicates.NEGATIONS | {"no", "nor"}))
    return said or (not denied and any(_chooses(tokens, at) for at, word in enumerate(words) if word == "or"))


def _names_order(tokens: Tokens, at: int) -> bool:
    """`in the order summary`: a thing that is called so, and no order of things."""
    behind = tokens[at + 1 : at + 2]
    return tokens[at].low == "order" and bool(behind) and behind[0].low in _OF_ORDERS


_OF_ORDERS = frozenset(
    "summary details detail list table page history form overview section confirmation row total dialog view tab "  # noqa: SIM905 - a table
    "number box card panel area block header".split()
)


def _is_kept_within(words: tuple[str, ...]) -> bool:
    """`the system should store the value "5"`: what it keeps, and no page tells."""
    plain = words[1:] if words[:1] == ("the",) else words
    helping = predicates.MODALS | predicates.NEGATIONS | predicates.ADVERBS
    verb = next((word for word in plain[1:] if word not in helping), "")
    return bool(_WITHIN & {*plain[:1]}) and verb in _KEEPING_VERBS


_WITHIN = frozenset(("system", "application", "app", "server", "backend", "software", "program"))
_KEEPING_VERBS = frozenset("store stores stored save saves saved persist persists cache caches".split())  # noqa: SIM905 - a table


def _is_for_some(tokens: Tokens) -> bool:
    """`is not shown for prepaid customers`, `isn't visible to patients`: who sees it, which no page tells."""
    words = [token.low for token in tokens if token.kind == "word"]
    at = next((at for at in range(len(words) - 2, 0, -1) if words[at] in ("to", "for")), 0)
    told = at and words[at - 1] in _SEEN and len(words) - at <= _MOST_GROUP
    return bool(told) and words[-1] != lexicon.singular(words[-1]) in PERSONS


_SEEN = frozenset(("visible", "shown", "displayed", "hidden", "available", "accessible", "invisible"))
_MOST_GROUP = 4
"""Words of a group of people with "for"."""


def _is_counted(tokens: Tokens) -> bool:
    """`12 works`: things of which there are so many."""
    return len(tokens) > 1 and (tokens[-2].kind == "number" or tokens[-2].low in lexicon.NUMBER_WORDS)


def _is_of_speech(tokens: Tokens) -> bool:
    """`like good jokes`: compared, not liked; `tick their boxes`: those of things that no step names."""
    words = list(lows(tokens))
    if "their" in words and words[-1] in _CONTROLS:
        return True
    compared = words[0] == "like" and len(words) > 1 and tokens[1].kind == "word" and tokens[1].value.islower()
    return compared and words[1] not in {*lexicon.DETERMINERS, *lexicon.QUANTIFIERS, "it"} and words[-1].endswith("s")


_CONTROLS = frozenset(("checkboxes", "boxes", "switches", "buttons", "links"))


def _led_by(word: str) -> tuple[tuple[str, ...], ...]:
    """The alternatives that begin with a word."""
    return _alternatives().get(word, ())


@cache
def _alternatives() -> dict[str, tuple[tuple[str, ...], ...]]:
    return {one[0]: tuple(phrase for phrase in _ALTERNATIVES if phrase[0] == one[0]) for one in _ALTERNATIVES}


def _ends_in_condition(tokens: Tokens) -> bool:
    """`… once the terms are accepted`: a state that decides whether the rest holds."""
    if tokens[0].low.startswith(_PATIENT):
        return False
    at = next((at for at, token in enumerate(tokens) if at > 1 and token.low in _CONDITIONS), None)
    if at is None or not tokens[at].value.islower() or find_predicate(tokens[at + 1 :]) is None:
        return False
    return tokens[0].low in by_first_word() or find_predicate(tokens[:at]) is not None


_BEYOND = frozenset(("how", "what", "why", "nobody", "noone", "no-one"))
"""What they begin is asked, or denied of everybody."""
_ASKED_FOR = frozenset((verb, whom) for verb in ("tell", "show", "give", "send") for whom in ("me", "us"))
"""An answer that no step gives."""
_PICKING = frozenset(("open", "click", "select", "choose", "pick", "delete", "remove", "tap"))
"""Verbs before things that are told apart by what they lack ("the file without an extension")."""
_ORDERS = frozenset(
    (("ascending",), ("descending",), ("increasing",), ("decreasing",), ("alphabetical",), ("numerical",))
)
"""Orders in which things are to be done one after the other: no step says them."""
_PATIENT = ("wait", "scroll", "paus", "hold", "sleep")
_CONDITIONS = frozenset(("if", "once", "when", "after", "before", "until", "while", "unless"))


def _chooses(tokens: Tokens, at: int) -> bool:
    """`"A" or "B"`, `Save or press Enter`; inside a name ("Terms or conditions") it is a word like any other."""
    if not 0 < at < len(tokens) - 1:
        return False
    before, after = tokens[at - 1], tokens[at + 1]
    deed = tokens[0].low in by_first_word()
    other = after.low in by_first_word() and after.value.islower() and at + 2 < len(tokens)
    names = before.is_capital and after.is_capital and tokens[0].low not in _CONSENTING
    another = after.kind == "quote" and any(token.kind == "quote" for token in tokens[:at])
    return (before.is_literal and after.is_literal) or (deed and (other or names or another))


_CONSENTING = frozenset(("accept", "accepts", "agree", "agrees", "check", "checks", "tick"))
"""Verbs before the names of terms and conditions."""


def losses(tokens: Tokens, drafts: Drafts) -> tuple[Loss, ...]:
    """What the drafts leave out of their clause, heaviest first."""
    held = held_words(drafts) | consumed(drafts)
    matter = tuple(strip_lead(tokens).tokens)
    if all(draft.sort == "check" for draft in drafts):
        matter = tuple(without_asides(matter))
    missing = [at for at in range(len(matter)) if not _is_held(matter, at, held, drafts)]
    tail = _purpose_from(matter, missing)
    opens = all(draft.verb in ("open", "press") for draft in drafts) or _enters(drafts)
    found = [_loss(matter, run, tail) for run in _runs(missing)]
    found = [replace(loss, weight="apposition") if opens and loss.weight == "words" else loss for loss in found]
    found = [loss for loss in found if loss.weight != "apposition" or not _is_said_by_verb(loss.words, opens=opens)]
    order: tuple[Weight, ...] = ("literal", "words", "apposition", "purpose")
    return tuple(sorted(found, key=lambda loss: order.index(loss.weight)))


def _enters(drafts: Drafts) -> bool:
    """Whether nothing but a log-in is left: where to ("my bank account") only describes the application."""
    return len(drafts) == 1 and drafts[0].verb == "log_in" and not drafts[0].fields


def _is_said_by_verb(words: str, *, opens: bool) -> bool:
    """Whether a loss is the clause's own verb, or the name of the application that is opened."""
    low = words.lower()
    verbs = words == low and all(word in by_first_word() for word in low.split())
    return verbs or (opens and names_home(low))


def _runs(places: Sequence[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for place in places:
        if runs and place == runs[-1][-1] + 1:
            runs[-1].append(place)
        else:
            runs.append([place])
    return runs


def _loss(tokens: Tokens, run: list[int], tail: int | None) -> Loss:
    words = " ".join(tokens[at].text for at in run)
    if tail is not None and run[0] >= tail:
        made = lows(tokens[tail : tail + 2]) == ("so", "that") and any(tokens[at].kind == "quote" for at in run)
        return Loss("literal" if made else "purpose", words)
    on_page = _names_the_page(tokens, run) or _paraphrases(tokens, run)
    if any(tokens[at].is_literal for at in run):
        told = len(run) == 1 and (on_page or _was_before(tokens, run[0]))
        return Loss("apposition" if told else "literal", words)
    described = on_page or (words.lower() not in _TELLING and _describes(tokens, run))
    return Loss("apposition" if described else "words", words)


def _names_the_page(tokens: Tokens, run: list[int]) -> bool:
    """`… on the "Sponsor" page`, `… in account page`: where the whole page is meant, its name is only told."""
    before, after = lows(tokens[max(0, run[0] - 3) : run[0]]), lows(tokens[run[-1] + 1 : run[-1] + 3])
    named = bool({"page", "screen"} & {*after}) and len(run) <= _LONGEST_NAME
    return named and bool({"on", "in", "at", "of", "from"} & {*before})


_LONGEST_NAME = 4
"""Words of a page's name."""


def _was_before(tokens: Tokens, at: int) -> bool:
    """`changes from "Off" to "On"`: what it was is over."""
    return lows(tokens[at - 1 : at]) == ("from",) and lows(tokens[at + 1 : at + 2]) == ("to",)


def _paraphrases(tokens: Tokens, run: list[int]) -> bool:
    """`a hint saying that too few letters were typed - "Type 3 letters"`: what is quoted is what it says."""
    told = told_from(tokens)
    return told is not None and run[0] > told and tokens[-1].kind == "quote"


def _describes(tokens: Tokens, run: list[int]) -> bool:  # noqa: PLR0911 - one return for each form
    """Whether the words stand beside a name or kind and only describe it: `the blue "Save" button`, `the red icon`."""
    before = tokens[run[0] - 1] if run[0] else None
    after = tokens[run[-1] + 1 : run[-1] + 3]
    if len(after) > 1 and after[0].low == ":" and after[1].is_literal:
        after = after[1:]
    if tokens[0].low.startswith("search") and any(token.low == "for" for token in after[:1]):
        return True
    named = tokens[run[-1] + 1 : run[-1] + 5]
    if _with_name(after, named):
        return True
    if any(token.low in _NAMED and following.is_literal for token, following in pairwise(named)):
        return True
    if after and (after[0].is_literal or (len(after) > 1 and _names_next(after))):
        return True
    if before is not None and before.is_literal and len(run) == 1:
        return True
    if after and after[0].low in ("by", "for", "on") and tokens[0].low in by_first_word() and run[0] <= 2:  # noqa: PLR2004 - behind the verb and an article
        return True
    led = before is None or before.low in lexicon.DETERMINERS
    if led and len(run) == 1 and tokens[run[0]].low in lexicon.COUNTED and bool(after) and after[0].is_capital:
        return True  # `the product Lamp`
    return led and len(run) == 1 and bool(after) and _leads_to_kind(tokens[run[-1] + 1 :])


def _with_name(after: Tokens, named: Tokens) -> bool:
    """`… for Rate Plan with Description "A"`: a name follows, and what sort of name it is."""
    led = bool(after) and after[0].low in ("with", "having", "whose")
    return led and any(token.kind == "quote" for token in named[2:4]) and not any(t.low in predicates.BE for t in named)


def _names_next(tokens: Tokens) -> bool:
    """`… for "A"`, `… (data) set "A"`: a name follows behind one word more."""
    sort = tokens[0].kind == "word" and tokens[1].kind == "quote" and not opens_scope(tokens)
    said = (
        tokens[0].low in predicates.BE | predicates.NEGATIONS | predicates.MODALS
        or tokens[0].low in predicates.lexical()
    )
    return (tokens[0].low in _NAMING and tokens[1].is_literal) or (sort and not said)


_TELLING = frozenset(("only", "twice", "thrice"))
"""Words that change what is asked, wherever they stand."""
_NAMED = frozenset(("called", "named", "titled", "entitled", "labelled", "labeled", "saying"))
_NAMING = frozenset(("for", "called", "named", "titled", "entitled", "labelled", "labeled", "with", "saying", "from"))


def _leads_to_kind(tokens: Tokens) -> bool:
    return any((token.low,) in lexicon.nouns() for token in tokens[:2])


def _purpose_from(tokens: Tokens, missing: Sequence[int]) -> int | None:
    """Where `to submit the form`, `in order to …` or `so that …` begins, when nothing behind it was used."""
    for at in range(1, len(tokens) - 1):
        low, following = tokens[at].low, tokens[at + 1]
        ordered = low == "in" and following.low == "order"
        verbal = (
            following.low in by_first_word()
            or following.low in check_leads()
            or (at + 1 in missing and following.value.islower())
        )
        plain = low == "to" and following.kind == "word" and verbal
        because = low in ("because", "since") or (low == "so" and following.low == "that")
        without = low == "without" and following.low.endswith("ing")
        if (ordered or plain or because or without) and any(place > at for place in missing):
            return at
    return None


def _is_held(tokens: Tokens, at: int, held: frozenset[str], drafts: Drafts) -> bool:  # noqa: C901, PLR0911 - one return for each form
    token = tokens[at]
    if token.kind in ("mark", "selector"):
        return True
    if token.kind == "number":
        return _is_number_held(tokens, at, held)
    if token.is_literal:
        return _covers(
            words_in(token.value),
            held,
            loud=token.kind == "quote" and not any(draft.verb in _LOOSE for draft in drafts),
        )
    counted = any(draft.verb == "count" for draft in drafts)
    each = any(draft.target is not None and draft.target.every for draft in drafts)
    if token.low == "only" and not counted and not each and _excludes(tokens, at):
        return False
    if token.low in lexicon.TIMES and token.low != "once" and not counted and all(d.sort == "check" for d in drafts):
        return False
    if _NTH.fullmatch(token.low):
        return token.low[:-2] in held or token.low in held
    if any(token.low in words_of().get(draft.verb, ()) for draft in drafts):
        return True
    placed = opens_scope(tokens) and token.value.islower()
    if _is_loud(token.low, drafts):
        return _covers(words_in(token.low), held, loud=True)
    if token.low in _KINDS and all(draft.sort == "check" for draft in drafts):
        noun = kind_noun(tokens, at + 1)
        return noun is None or _covers(words_in(token.low), held, loud=True) or noun[1].kind in _kinds_of(drafts)
    if token.low.endswith("ly") and lows(tokens[at + 1 : at + 2]) in predicates.STATES:
        return True
    named = at > 0 and token.is_capital and tokens[at - 1].low in by_first_word()
    early = (at < _VERB_PLACES and not named) or placed or token.low.endswith(("ing", "ed"))
    verb = token.low in by_first_word() and early
    whole = token.low in WHOLES and tokens[0].low in WHOLE
    return verb or whole or token.low in grammar() or _covers(words_in(token.low), held)


_LOOSE = frozenset(("press", "dialog_accept", "dialog_dismiss"))
"""Verbs whose quoted words are keys, or the question of a dialog."""


def _excludes(tokens: Tokens, at: int) -> bool:
    """Whether "only" says that nothing else is there: right before a name or at the clause's beginning."""
    named = at + 1 < len(tokens) and (tokens[at + 1].kind == "quote" or tokens[at + 1].low in ("the", "once"))
    return named or at == 0


_VERB_PLACES = 3
"""A verb stands among the first words of its clause; later the same word is a noun ("the order list")."""


def _is_number_held(tokens: Tokens, at: int, held: frozenset[str]) -> bool:
    following = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if following in lexicon.SECONDS or following == "times" or (at == 0 and following in (".", ")")):
        return True
    shift = tokens[at].value + following[:1]  # "3 days from today" is "{{today+3d}}"
    return shift in held or _covers(words_in(tokens[at].value), held)


def _covers(parts: Iterable[str], held: frozenset[str], *, loud: bool = False) -> bool:
    return all(part in held or lexicon.singular(part) in held or (not loud and part in grammar()) for part in parts)


def _is_loud(word: str, drafts: Drafts) -> bool:
    """Whether a word that an action may leave out narrows an expectation, so that it must stand in a step."""
    made = any("{{" in text.template for draft in drafts for text in draft.texts)
    return word in _LOUD and not made and all(draft.sort == "check" for draft in drafts)


_LOUD = frozenset(
    ("middle", "center", "centre", "phone", "email", "e-mail", "street", "city", "country", "zip", "postcode")
) | frozenset(("twice", "thrice", "random", "previous"))
"""Places and properties that say which thing is judged."""
_KINDS = frozenset(("link", "button", "checkbox", "icon", "image", "picture", "photo"))
"""Things whose kind an expectation must keep."""


def _kinds_of(drafts: Drafts) -> frozenset[str]:
    """The kinds that the drafts' targets and their places have."""
    targets = [draft.target for draft in drafts] + [draft.condition.target for draft in drafts if draft.condition]
    kinds: set[str] = set()
    while targets:
        target = targets.pop()
        if target is not None:
            kinds.add(target.kind or "")
            targets.extend(scope.target for scope in target.scope)
    return frozenset(kinds)


def words_in(text: str) -> list[str]:
    """The words of a text in small letters."""
    return [part.lower() for part in _PART.findall(text)]


def held_words(drafts: Drafts) -> frozenset[str]:
    """The words, also in the singular, of the texts that the drafts hold."""
    texts = [text for draft in drafts for text in _texts(draft)]
    words = {word for text in texts for word in words_in(text)}
    return frozenset(words | {lexicon.singular(word) for word in words})


def _texts(draft: Draft) -> Iterable[str]:
    yield draft.name or ""
    yield str(draft.timeout_s or "")
    yield from (text.template for text in draft.texts)
    yield from (text.template.removesuffix("px") for text in draft.texts)
    yield from (name for name, _ in draft.fields)
    yield str(draft.times) if draft.sort != "check" else ""
    for target in (draft.target, draft.destination):
        yield from _target_texts(target)
    for inner in (draft.expectation, draft.condition, draft.until):
        if inner is not None:
            yield from _texts(inner)


def _target_texts(target: Target | None) -> Iterable[str]:
    if target is None:
        return
    yield target.words
    yield (target.kind or "").replace("_", " ")
    yield str(target.ordinal or "")
    yield str(target.number or "")
    yield " ".join(target.looks.values())
    yield target.pick.by if target.pick else ""
    yield from (f"{one.of} {one.value} {one.state}" for one in target.where)
    yield from (f"{name} {value}" for name, value in target.attributes.items())
    for scope in target.scope:
        yield from _target_texts(scope.target)


@cache
def grammar() -> frozenset[str]:
    """Words that the language uses up: nouns of kinds, places, states, keys, numbers, dates."""
    phrases: list[Iterable[str]] = [
        *lexicon.nouns(),
        *lexicon.RELATIONS,
        *lexicon.LABELS,
        *lexicon.CONTENTS,
        *lexicon.ATTRIBUTES,
        *lexicon.ORDINAL_PHRASES,
        *predicates.STATES,
        *predicates.EMPTY_STATES,
        *predicates.VALUE_STATES,
        *predicates.ARRIVALS,
        *predicates.COMPARISONS,
        *predicates.PARTS_OF,
    ]
    singles: list[Iterable[str]] = [
        _FREE,
        TAIL_NOISE,
        check_leads(),
        predicates.BE,
        predicates.SEEMING,
        predicates.MODALS,
        predicates.ADVERBS,
        predicates.NEGATIONS,
        predicates.DESCENDING,
        predicates.SORTED,
        predicates.ARRIVAL_VERBS,
        predicates.lexical(),
        lexicon.DETERMINERS,
        lexicon.QUANTIFIERS,
        lexicon.PRONOUNS,
        lexicon.ORDINALS,
        lexicon.NUMBER_WORDS,
        lexicon.TIMES,
        lexicon.SECONDS,
        lexicon.KEYS,
        [word for key in lexicon.KEYS for word in key.split()],
        lexicon.MODIFIERS,
        MADE_UP,
        ("ascending", "alphabetical", "alphabetically", "chronological", "low", "high", "a", "z", "between"),
        ("console", "javascript", "js", "errors", "error", "failed", "requests", "request", "calls", "network"),
        ("downloaded", "dialog", "prompt", "confirm", "confirmation", "popup", "pop-up", "windows", "tabs", "default"),
    ]
    spoken = [phrase.split() for table in (DATES, FAKE_NOUNS, EMPTY) for phrase in table]
    return frozenset(word.lower() for group in (*phrases, *singles, *spoken) for word in group)
