"""What a step can't mean: a page that is clicked, a list that is ticked, a language or a duration that is a place."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from pacts.domain.plan import Kind, Target
from pacts.language.deed_verbs import deed_words
from pacts.language.drafts import Draft, Drafts, Text
from pacts.language.lead import find_predicate
from pacts.language.lexicon import NUMBER_WORDS, SECONDS, is_plural, nouns, singular
from pacts.language.phrases import is_gerund
from pacts.language.tokens import Tokens, lows

_POINTED: frozenset[str] = frozenset(("click", "double_click", "right_click", "hover", "focus"))
_NEVER_TICKED: frozenset[Kind | None] = frozenset(
    ("list", "table", "text", "heading", "image", "link", "page", "section", "column", "alert", "header", "footer")
)
_LANGUAGES = frozenset(
    "english german french spanish italian dutch polish portuguese russian chinese japanese korean turkish arabic "  # noqa: SIM905 - a table
    "swedish danish norwegian finnish greek czech hungarian hebrew hindi ukrainian romanian".split()
)
_UNITS = SECONDS.keys() | frozenset(
    "hour hours day days week weeks month months year years mb gb kb tb km kg cm mm percent".split()  # noqa: SIM905 - a table
)
_OUTSIDE = frozenset("email e-mail mail sms phone post letter fax".split())  # noqa: SIM905 - a table
_ASKING = frozenset("who how why whether which whom".split())  # noqa: SIM905 - a table
"""What begins a clause, and no text of a page that nobody quoted."""
_SPEAKING = frozenset("saying stating reading named called titled labelled labeled entitled".split())  # noqa: SIM905 - a table
_LEADING = frozenset(
    "of in on to for with at by from than and or under over into onto per next between as near inside all both".split()  # noqa: SIM905 - a table
)


def plausible(drafts: Drafts, tokens: Tokens) -> Drafts:
    """The drafts with what they can only mean; none when one of them can't be meant at all."""
    quoted = {token.value for token in tokens if token.kind == "quote"}
    outside = any(way.low in ("by", "via") and what.low in _OUTSIDE for way, what in pairwise(tokens))
    checked = any(draft.sort == "check" for draft in drafts)
    alternates = any(a.low in ("switched", "toggled", "chosen") and b.low == "between" for a, b in pairwise(tokens))
    judged = bool(_JUDGED & {*lows(tokens)}) and any(draft.verb == "changed" for draft in drafts)
    ahead = any(_points_ahead(draft.target) for draft in drafts)
    ahead = ahead or (_is_painted(tokens) and all(draft.verb != "style" for draft in drafts))
    if checked and (alternates or judged or ahead or _is_ranked_away(drafts, tokens)):
        return ()
    if any(
        _is_in_a_store(draft, tokens) or _is_sent_on(draft, tokens) or _names_data(draft, quoted) for draft in drafts
    ):
        return ()
    if any(_has_markup_for_a_name(target) for draft in drafts for target in (draft.target, draft.destination)):
        return ()
    pointed = any(draft.verb in _POINTED for draft in drafts)
    typed = checked and _is_typed(drafts, tokens)
    typed = typed or any(_is_no_entry(draft, quoted, tokens) for draft in drafts)
    typed = typed or _means_another(drafts, tokens) or any(_is_several_terms(draft, quoted) for draft in drafts)
    typed = typed or any(draft.verb == "focused" and draft.target == Target(kind="page") for draft in drafts)
    typed = typed or any(_is_no_thing(draft, quoted, tokens) or _is_an_order(draft, tokens) for draft in drafts)
    if typed or (pointed and is_beside(tokens)) or any(_is_unseen_text(draft, quoted) for draft in drafts):
        return ()
    if (outside and checked) or _is_only_able(drafts, tokens) or any(_is_impossible(draft, quoted) for draft in drafts):
        return ()
    return tuple(_mended(draft, tokens) for draft in drafts)


def _is_several_terms(draft: Draft, quoted: set[str]) -> bool:
    """`search Lisbon, 2026-05-10 until 2026-05-12`: a date beside other words goes into a field of its own."""
    terms = draft.value.template if draft.verb == "search" and draft.value is not None else ""
    return terms not in quoted and _DATED.search(terms) is not None


_DATED = re.compile(r"\S\s+\d{4}-\d{2}-\d{2}|\d{4}-\d{2}-\d{2}\s+\S")


def is_elsewhere_too(tokens: Tokens) -> bool:
    """`shown in the list and on the details page`: no page shows both places."""
    words = lows(token for token in tokens if token.low != ".")
    if not _SHOWN & {*words}:
        return False
    at = next((at for at in range(3, len(words) - 2) if words[at] == "and" and words[at + 1] in ("on", "in")), 0)
    places = at and any(word in ("in", "on") for word in words[2:at]) and words[at + 2] in ("the", "a", "its")
    return bool(places) and words[-1] in ("page", "screen")


_SHOWN = frozenset(("visible", "shown", "displayed", "listed", "present"))


def _points_ahead(target: Target | None) -> bool:
    """`I see the following status`, and nothing follows."""
    if target is None:
        return False
    words = target.words.lower().split() if not target.quoted else []
    return words[:1] == ["following"] or any(_points_ahead(scope.target) for scope in target.scope)


def _is_painted(tokens: Tokens) -> bool:
    """`… in neutral colour`: a look that nobody can compare, and no place."""
    words = lows(token for token in tokens if token.low != ".")
    return words[-1:] in (("colour",), ("color",)) and words[-3:-2] == ("in",)


def _has_markup_for_a_name(target: Target | None) -> bool:
    """Whether what only tells an element in its markup became a part of its name: "the field with data-testid"."""
    if target is None:
        return False
    written = not target.quoted and bool(_MARKUP & {*target.words.lower().split()})
    return written or any(_has_markup_for_a_name(scope.target) for scope in target.scope)


_MARKUP = frozenset(("data-testid", "data-test", "data-test-id", "data-cy", "data-qa"))


def _is_typed(drafts: Drafts, tokens: Tokens) -> bool:
    """`Fill in the "A" and "B"`: an order that does not say where to is no claim that the page shows them."""
    texts = all(draft.verb == "text" and draft.target is None for draft in drafts)
    return texts and bool(_TYPING & {*lows(tokens[:1])}) and tokens[-1].kind == "quote"


_TYPING = frozenset(("enter", "enters", "fill", "fills", "type", "types", "input", "inputs"))


def is_beside(tokens: Tokens) -> bool:
    """`click near the "Save" button`, `double-click outside the map`: not on it, and where is not told."""
    words = lows(tokens)
    clicked = [at for at, word in enumerate(words[:-2], 1) if word in _CLICKING]
    return any(words[at] in _BESIDE or words[at : at + 2] in _BESIDE_IT for at in clicked)


_CLICKING = frozenset(
    f"{how}{deed}" for how in ("", "double-", "right-") for deed in ("click", "clicks", "tap", "taps")
)
_BESIDE = frozenset(("near", "outside", "beside", "around", "nearby"))
_BESIDE_IT = frozenset(
    (("close", "to"), ("next", "to"), ("away", "from"), ("anywhere", "outside"), ("somewhere", "outside"))
)


def _is_unseen_text(draft: Draft, quoted: set[str]) -> bool:
    """`enter only spaces`: what is typed is told, and not as it is written."""
    if draft.verb not in ("fill", "type", "select") or draft.value is None:
        return False
    said = draft.value.template
    return said not in quoted and bool(_SPACES & {*said.lower().split()}) and {*said.lower().split()} <= _SPACED


def _means_another(drafts: Drafts, tokens: Tokens) -> bool:
    """`click on a different job's "View" button`: which ones were used before is not told by any name."""
    if "different" not in lows(tokens) or not any(draft.sort == "action" for draft in drafts):
        return False
    return not any(draft.target is not None and "different" in draft.target.describe() for draft in drafts)


@dataclass(frozen=True, slots=True)
class _Said:
    """One draft with the words it was read from, as the rules below look at it."""

    draft: Draft
    target: Target
    words: list[str]
    """Of the target, where nobody quoted them; in lower case."""
    value: str
    """As nobody quoted it; empty where somebody did."""
    tokens: Tokens


def _is_no_thing(draft: Draft, quoted: set[str], tokens: Tokens) -> bool:
    """Whether what a step is about is nothing that is there to use or to see: one of the rules below says so."""
    if draft.target is None:
        return False
    words = draft.target.words.lower().split() if not draft.target.quoted else []
    value = draft.value.template if draft.value is not None and draft.value.template not in quoted else ""
    said = _Said(draft, draft.target, words, value, tokens)
    return any(rule(said) for rule in _NO_THINGS)


def _is_who_made_it(said: _Said) -> bool:
    """`(the row) created by "Ann"`."""
    one = len(said.words) == 1 and said.words[0] in _MADE
    return one and said.draft.verb == "click" and bool(said.target.scope)


def _is_no_field(said: _Said) -> bool:
    """`type "x" on the list page`, `put eggs in the basket`."""
    pressed = said.target.kind in _PRESSED and said.tokens[0].low not in _TYPING
    held = said.target.kind == "page" or pressed or said.words[-1:] in _HOLDERS
    return held and said.draft.verb in ("fill", "type")


def _is_the_right_one(said: _Said) -> bool:
    """`I see the correct total`: which one that is, the text does not tell."""
    return said.draft.verb == "visible" and said.words[:1] in _JUDGED_RIGHT


def _begins_a_clause(said: _Said) -> bool:
    """`contains "A"`, `selects the row`, `→ the page`: a clause whose subject was not found, and no name."""
    return bool({"→", "->", "indicating"} & {*said.words}) or said.words[:1] in _SAYING_FIRST


def _is_a_response(said: _Said) -> bool:
    """`the http status`."""
    return "http" in said.words and said.words[-1:] in (["response"], ["status"], ["code"])


def _is_any_choice(said: _Said) -> bool:
    """`select a size for the product`: which one is left open."""
    chosen = said.draft.verb == "select" and not said.target.quoted and said.value in _CHOICES
    return chosen and "for" in lows(said.tokens)


def _is_a_listing(said: _Said) -> bool:
    """`filter by a, b via the menu`: several choices, and no one of them."""
    return said.draft.verb == "select" and said.words == ["filter"] and bool(_LISTING.search(said.value))


def _is_an_ability(said: _Said) -> bool:
    """`the list is sortable`, `a box with two fields`: what it is like, and no text that it shows."""
    described = len(said.value.split()) > _TWO and " with " in said.value
    return said.draft.sort == "check" and (said.value in _ABLE or described)


def _is_a_thing_for_a_text(said: _Said) -> bool:
    """`the box says its own name`: what is said is told, and not as it is written."""
    led = said.value.lower().startswith(("the ", "its ", "their ", "that ")) and len(said.value) > len("the x")
    return led and said.draft.verb in ("text", "value") and said.draft.comparison == "equals"


def _is_a_pronoun(said: _Said) -> bool:
    """`the list begins with it`: a word that stands for a text, and no text."""
    return said.draft.verb in ("text", "value", "cell") and said.value.lower() in _PRONOUNS


def _is_any_alert(said: _Said) -> bool:
    """`check the alert`: nothing is ticked there."""
    return said.draft.verb == "check" and said.target.kind == "alert" and not said.target.words


_NO_THINGS: tuple[Callable[[_Said], bool], ...] = (
    _is_who_made_it,
    _is_no_field,
    _is_the_right_one,
    _begins_a_clause,
    _is_a_response,
    _is_any_choice,
    _is_a_listing,
    _is_an_ability,
    _is_a_thing_for_a_text,
    _is_a_pronoun,
    _is_any_alert,
)
_PRONOUNS = frozenset(("it", "them", "this", "that", "these", "those", "they"))
_LISTING = re.compile(r",|/| via ")
_PRESSED: frozenset[Kind | None] = frozenset(("card", "button", "link", "heading"))
_JUDGED_RIGHT = (["correct"], ["right"], ["expected"], ["proper"], ["appropriate"])
_CHOICES = frozenset("size colour color option variant quantity seat slot category type date time".split())  # noqa: SIM905 - a table
_ABLE = frozenset(
    "collapsible expandable resizable sortable draggable searchable scrollable responsive accessible functional "  # noqa: SIM905 - a table
    "clickable usable selectable dismissible unique distinct".split()
)
_MADE = frozenset("created owned assigned uploaded sent written posted submitted shared".split())  # noqa: SIM905 - a table
_HOLDERS = (["basket"], ["cart"], ["bag"], ["trolley"])
_SAYING_FIRST = (["contain"], ["contains"], ["selects"], ["clicks"], ["enters"], ["chooses"], ["types"], ["presses"])


def _is_an_order(draft: Draft, tokens: Tokens) -> bool:
    """`Create a profile with a picture`: a deed, and nothing called so that is shown."""
    if _orders_to_show(draft, tokens):
        return True
    if draft.verb != "visible" or draft.target is None or draft.target.quoted:
        return False
    first = tokens[0].low if len(tokens) > 1 and tokens[1].low in ("a", "an", "the") else ""
    ordered = first in deed_words() and draft.target.words.lower().split(" ")[0] == first
    return ordered and find_predicate(tokens) is None


def _orders_to_show(draft: Draft, tokens: Tokens) -> bool:
    """`Show what ends soon`: who says so wishes to see it, and claims nothing of what is called "Show what"."""
    led = tokens[0].low in _SEEKING and any(word in _QUESTIONS for word in lows(tokens[1:3]))
    words = draft.target.words.lower().split() if draft.target is not None and not draft.target.quoted else []
    return led and draft.sort == "check" and words[:1] == [tokens[0].low]


_SEEKING = frozenset(("show", "see", "find", "look", "learn", "read"))
_QUESTIONS = frozenset(("what", "who", "which", "where", "when", "how"))


def _is_no_entry(draft: Draft, quoted: set[str], tokens: Tokens) -> bool:
    """`Theme: choose Dark`, `set it to 1 with the minus sign`, `change status to "Done" on …`: no text is typed so."""
    if draft.verb not in ("fill", "type") or draft.value is None or draft.value.template in quoted:
        return False
    words = draft.value.template.split()
    ordered = len(words) > 1 and words[0] in _HANDS
    by_means = len(words) > 2 and bool({"with", "using", "via"} & {*words[1:]})  # noqa: PLR2004 - a value, "with" and what
    led = draft.target is not None and {"should", "must"} & {*lows(tokens)} and is_gerund(tokens[0])
    swapped = draft.target is not None and draft.target.words in quoted and bool(draft.target.where)
    return ordered or by_means or swapped or bool(led)


_HANDS = frozenset("press click tap choose select pick tick untick open check uncheck hit drag hover".split())  # noqa: SIM905 - a table
_SPACES = frozenset(("spaces", "whitespace", "whitespaces", "blanks"))
_SPACED = _SPACES | {"only", "just", "blank", "white", "some", "several", "of", "nothing", "but", "characters"}


_JUDGED = frozenset(("correctly", "properly", "appropriately"))
"""`the total is updated correctly`: that it is another one now does not tell that it is the right one."""


def ends_one_twice(tokens: Tokens) -> bool:
    """`delete the row with name "A" and price "B"`: one record of which two things are told, and no two records."""
    places = [at for at, token in enumerate(tokens) if token.kind == "quote"]
    if len(places) < _TWO or not {*lows(tokens[: places[0]])} & _ENDING:
        return False
    return all(_names_a_property(tokens, at, first=at == places[0]) for at in places)


_ENDING = frozenset(
    "delete deletes remove removes cancel cancels archive archives revoke revokes erase erases".split()  # noqa: SIM905 - a table
)
_TWO = 2


def _names_a_property(tokens: Tokens, at: int, *, first: bool) -> bool:
    """Whether a quote is the value of what the word before it names: `with name "A"`, `and price "B"`."""
    lead, noun = lows(tokens[max(0, at - 2) : at])[-2:] if at >= _TWO else ("", "")
    return noun.isalpha() and (lead in ("with", "having", "whose") if first else lead in ("and", ","))


def _is_in_a_store(draft: Draft, tokens: Tokens) -> bool:
    """`local storage contains the index`: what no page shows, and under which name it is kept is not told."""
    words = lows(tokens)
    named = bool(_STORES & {*words}) or any(pair in _STORE_PAIRS for pair in pairwise(words))
    return named and draft.sort == "check" and draft.verb not in {"storage", "cookie"} and _lies_in(draft.target)


def _lies_in(target: Target | None) -> bool:
    if target is None:
        return True
    own = target.words.lower() if not target.quoted else ""
    return own in _STORE_NAMES or any(_lies_in(scope.target) for scope in target.scope)


_STORES = frozenset(("localstorage", "sessionstorage", "indexeddb"))
_STORE_PAIRS = (("local", "storage"), ("session", "storage"), ("browser", "storage"))
_STORE_NAMES = (
    _STORES | {" ".join(pair) for pair in _STORE_PAIRS} | {f"browser's {pair[0]} storage" for pair in _STORE_PAIRS}
)


def _names_data(draft: Draft, quoted: set[str]) -> bool:
    """`enter an invalid "x"`, `submit valid booking details`: of what sort the data are, and no field or button."""
    target = draft.target
    if target is None or target.quoted or draft.sort == "check" or target.words in quoted:
        return False
    words = {*target.words.lower().split()}
    untold = draft.verb == "fill" and draft.value is not None and draft.value.template in _DATA - quoted
    return untold or (draft.verb == "fill" and words <= _VALIDITY and bool(words)) or _sends_data(draft, words)


def _sends_data(draft: Draft, words: set[str]) -> bool:
    return draft.verb == "click" and bool(words & _VALIDITY) and bool(words & _DATA)


_VALIDITY = frozenset(("valid", "invalid", "correct", "incorrect", "wrong"))
_DATA = frozenset(("details", "credentials", "data", "information", "info"))


def _is_ranked_away(drafts: Drafts, tokens: Tokens) -> bool:
    """`the cheapest tickets come first`: that they are there says less."""
    words = lows(tokens)
    led = any(a in ("come", "comes") and b in ("first", "last") for a, b in pairwise(words))
    return led and all(draft.verb in ("text", "visible") and _is_unranked(draft.target) for draft in drafts)


def _is_unranked(target: Target | None) -> bool:
    return target is None or (target.ordinal is None and target.pick is None)


_DONE = frozenset(("expanded", "order", "download", "checked", "changed"))
"""What has been done; that it can be is another matter."""


def _is_only_able(drafts: Drafts, tokens: Tokens) -> bool:
    """`the sidebar can be hidden`: it may still be there."""
    words = lows(tokens)
    able = any(low in ("can", "could", "may", "might") and words[at + 1] == "be" for at, low in enumerate(words[:-1]))
    return able and any(one.verb in _DONE or (one.verb == "visible" and one.negated) for one in drafts)


def _mended(draft: Draft, tokens: Tokens) -> Draft:
    target = draft.target
    if target is None or draft.sort == "check":
        sign = _sign_in(draft, target) if target is not None else None
        return sign or (draft if target is None else replace(draft, target=_all_told(draft, target, tokens)))
    if draft.verb == "fill" and _is_picture(draft, target):
        return replace(draft, verb="upload")
    if draft.verb in _POINTED and target.kind == "page" and target.words and not target.scope:
        return replace(draft, target=target.model_copy(update={"kind": None, "words": _with_noun(target, tokens)}))
    if draft.verb == "check" and target.kind in _NEVER_TICKED and any(token.low == "check" for token in tokens):
        return replace(draft, verb="visible", sort="check")
    return draft


def _sign_in(draft: Draft, target: Target) -> Draft | None:
    """`the button shows the icon "▶"`: a sign that is written, and no picture of that name."""
    drawn = target.kind == "icon" and target.quoted and not any(sign.isalnum() for sign in target.words)
    place, *outer = target.scope or (None,)
    if draft.verb != "visible" or not drawn or place is None or place.relation != "in" or outer:
        return None
    return replace(draft, verb="text", target=place.target, value=Text(target.words), comparison="contains")


def _is_picture(draft: Draft, target: Target) -> bool:
    """`change the profile picture to me.png`: a file is given to a picture, and nothing is typed."""
    value = draft.value.template.lower() if draft.value is not None else ""
    return target.kind == "image" and _FILE.fullmatch(value) is not None


_OF_EACH = frozenset(("enabled", "style", "checked", "selected", "editable", "expanded", "text"))
"""Checks of what is so of each of several things."""


def _all_told(draft: Draft, target: Target, tokens: Tokens) -> Target:
    """`the seats that are sold are greyed out`: all of them, where a plural has a condition of its own."""
    single = target.every or target.number or target.ordinal is not None or target.pick or target.quoted
    last = target.words.split()[-1].lower() if target.words else ""
    if single or not target.where or draft.verb not in _OF_EACH:
        return target
    if not (last != singular(last) if last else _is_plural_kind(target.kind, tokens)):
        return target
    return target.model_copy(update={"every": True, "kind": target.kind or "item"})


def _is_plural_kind(kind: Kind | None, tokens: Tokens) -> bool:
    """`the rows that are overdue`: several of the kind."""
    nouns_told = (noun for noun, following in pairwise(tokens) if following.low in ("that", "which", "who"))
    return any(
        is_plural(noun.low) and (found := nouns().get((noun.low,))) and found.kind == kind for noun in nouns_told
    )


def _with_noun(target: Target, tokens: Tokens) -> str:
    """`week view`: what is clicked is called so, and no page."""
    last = target.words.split()[-1].lower()
    for before, noun in pairwise(tokens):
        if before.low == last and (noun.low,) in nouns() and not target.quoted:
            return f"{target.words} {noun.value}"
    return target.words


def _is_impossible(draft: Draft, quoted: set[str]) -> bool:
    if _is_misplaced(draft, quoted):
        return True
    places = [scope for target in (draft.target, draft.destination) if target for scope in _scopes(target)]
    if any(_is_no_place(place) for place in places):
        return True
    named = [target for target in (draft.target, *places) if target is not None and not target.quoted]
    if any(_is_no_name(target, done=draft.sort != "check") for target in named):
        return True
    texts = (text.template.split() for text in draft.texts if text.template not in quoted)
    inner = (one for one in (draft.expectation, draft.condition, draft.until) if one is not None)
    return (draft.sort == "check" and any(map(_is_no_text, texts))) or any(_is_impossible(one, quoted) for one in inner)


def _is_misplaced(draft: Draft, quoted: set[str]) -> bool:
    """`select "up"`, a number or a file where neither can be, `begins with a timestamp`: described, not said."""
    told = draft.value.template if draft.value is not None else ""
    named = draft.target.words if draft.target is not None else ""
    if draft.verb == "upload":
        return told.isdigit() or _FILE.fullmatch(named) is not None
    if draft.verb in ("fill", "select"):
        piece = named not in quoted and (named.lower() in _PARTICLES or " + " in named)
        return piece or (told not in quoted and " = " in told)
    described = draft.comparison in ("starts_with", "ends_with") and told not in quoted
    return draft.sort == "check" and described and told.startswith(("a ", "an "))


def _is_sent_on(draft: Draft, tokens: Tokens) -> bool:
    """`send "a.pdf" to Ann`: to whom is more than the press of a button beside it."""
    pressed = draft.target if draft.verb == "click" else None
    given = pressed is not None and bool(pressed.scope) and pressed.words in ("send", "share", "forward")
    quoted = any(token.kind == "quote" for token in tokens)
    return (
        given
        and quoted
        and any(a.low in ("to", "with") and b.is_capital and b.kind == "word" for a, b in pairwise(tokens))
    )


_FILE = re.compile(r"[\w\-]+\.(?:pdf|docx?|xlsx?|csv|txt|png|jpe?g|gif|svg|webp|zip|json|xml|mp[34])")
_PARTICLES = frozenset(("up", "out", "off", "only", "also", "first", "then", "down", "on", "just"))
_NOBODY = frozenset(("none", "neither", "both", "each", "past", "future", "either", "which"))
"""What holds nothing: "in the past", "of none"."""


def _scopes(target: Target) -> Iterator[Target]:
    for scope in target.scope:
        yield scope.target
        yield from _scopes(scope.target)


def _is_no_place(place: Target) -> bool:
    """`in French`, `for 1 hour`, `by email`: how it is said, how long, and by which way."""
    words = place.words.lower().split()
    if place.quoted or not words or place.kind is not None:
        return False
    if len(words) == 1 and (words[0] in _NOBODY or words[0].isdigit()):
        return True
    spans = len(words) > 1 and words[-1] in _UNITS and (words[0].isdigit() or words[0] in {*NUMBER_WORDS, "a", "an"})
    return words[0] in _LANGUAGES or spans or (len(words) == 1 and words[0] in _UNITS)


_GOING_ON = frozenset(("continues", "finishes", "completes"))
_OBJECTS = frozenset(("him", "her", "them"))
"""Whom a deed is done to: nothing is called "book her"; "us" is not among them, for many links are "Contact us"."""


def _is_no_name(target: Target, *, done: bool) -> bool:
    """`three attempts the account`, `review saying`: a piece of a sentence; a control may say what it does."""
    words, of_a_kind = target.words.split(), target.kind is not None
    if words[-1:] and words[-1] in _GOING_ON:
        return True
    if len(words) > 1 and words[0].lower() in _SYSTEMS and words[1] in _BEHIND_THE_SCENES:
        return True
    if done and target.words.islower() and _OBJECTS & {*words[1:]}:
        return True
    if not words or ((done or of_a_kind) and words[0].lower() in deed_words()):
        return False
    if words == ["there"] or words[-1] in ("get", "gets", "got") or (len(words) > 1 and words[-1] == "I"):
        return True
    inner = any(word == "the" and words[at - 1].lower() not in _LEADING for at, word in enumerate(words) if at)
    return inner or (len(words) > 1 and words[-1] in _SPEAKING - ({"reading"} if done else set()))


_SYSTEMS = frozenset(("system", "app", "application", "server", "browser", "backend", "client", "site", "website"))
_BEHIND_THE_SCENES = frozenset(
    "fetches retrieves sends receives validates performs generates creates saves computes calculates "  # noqa: SIM905 - a table
    "triggers verifies".split()
)
"""What a system does: `the system fetches the rates` is no thing that is shown."""
_LIMITS = frozenset(("above", "over", "below", "under", "beyond"))
"""`free for orders over 50`: when it is so."""
_POSSESSING = frozenset(("our", "your", "my", "their", "his", "her"))
_RECKONED = frozenset(("divided", "multiplied", "minus", "whereupon", "respectively"))


def _is_no_text(words: list[str]) -> bool:
    """`cheaper than the first`, `who changed it`, `every minute`, `calculated as 23`: no text that a page shows."""
    if _LIMITS & {*words} and any(word.isdigit() for word in words) and words[0].islower():
        return True
    if any(before.endswith("er") and word == "than" for before, word in pairwise(words)):
        return True
    if len(words) < 2 or not words[0].islower():  # noqa: PLR2004 - a single word may be a text
        return False
    compared = words[0].endswith("er") and "than" in words
    told = words[0].endswith("ed") and words[1] in ("as", "at", "by", "with", "from", "to", "in", "on", "into")
    if _RECKONED & {*words[1:]}:
        return True
    going_on = words[0].endswith("ing") and len(words) > _LONGEST_STATE and bool(_SINCE & {*words[1:]})
    asked = len(words) > _LONGEST_STATE and bool(_ASKING & {*words[1:-1]})
    if going_on or asked:
        return True
    return words[0] in _ASKING | _POSSESSING or compared or told or (words[0] == "every" and words[1] in _UNITS)


_LONGEST_STATE = 3
"""Words of a state that goes on, as a page tells it: "waiting for approval"."""
_SINCE = frozenset(("since", "while", "until", "because", "although", "from", "when"))
