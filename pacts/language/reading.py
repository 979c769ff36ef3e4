"""One clause: from its words to drafts, by trying the readers that its lead allows."""

import re
from dataclasses import dataclass, field, replace

from pacts.domain.plan import Scope, Target
from pacts.domain.requirement import Role
from pacts.language import lexicon, predicates
from pacts.language.abilities import possible, read_editing, read_session
from pacts.language.actions import read_action
from pacts.language.announcements import told_from
from pacts.language.asides import without_openings
from pacts.language.assignments import assignments
from pacts.language.browser_actions import duration_of, limit_of, names_home, plain_number
from pacts.language.checks import (
    also_says,
    arrived,
    arrives,
    crossed,
    is_state,
    read_check,
    read_thing,
    says_more,
    says_something,
    text_in,
)
from pacts.language.clauses import Clause, clauses, sentences
from pacts.language.conditions import Split, during, fronted, trailing, without_done
from pacts.language.contractions import spelled_out
from pacts.language.deeds import Setting
from pacts.language.drafts import (
    CLEAR,
    DUBIOUS,
    EXPLICIT,
    FAIR,
    GUESS,
    Draft,
    Drafts,
    Text,
    check,
    scoped,
    surer,
    within,
)
from pacts.language.hidden import is_hidden
from pacts.language.instruments import done_with, means_before
from pacts.language.lead import Lead, find_predicate, strip_lead
from pacts.language.lexicon import DETERMINERS, INPUTS
from pacts.language.losses import beyond_plans, losses
from pacts.language.manuals import in_plain_words
from pacts.language.owners import belongs, owner_of
from pacts.language.paths import bare_path
from pacts.language.phrases import phrase_at, read_phrase, spelled
from pacts.language.preludes import bracketed, prelude
from pacts.language.restated import restated
from pacts.language.seeking import is_find, is_way, remembered, sought, way_and_find, with_find
from pacts.language.sessions import logged_in
from pacts.language.special import read_special
from pacts.language.target_phrase import kind_noun, opens_scope, parse_scope, parse_target
from pacts.language.tokens import Token, Tokens, lows, meant, raw
from pacts.language.value_phrase import literal
from pacts.language.verbs import by_first_word, check_leads, participles

_MANIPULATIONS = frozenset(
    [
        "answered",
        "clicked",
        "pressed",
        "tapped",
        "submitted",
        "filled",
        "entered",
        "typed",
        "set",
        "uploaded",
        "dragged",
        "hovered",
        "inserted",
        "double-clicked",
        "pasted",
        "right-clicked",
        "scrolled",
        "attached",
        "remembered",
        "memorised",
    ]
)
"""Participles that a passive makes an action of in any clause that is no expectation."""
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
    ("user", "story", ":"),
    ("acceptance", "criteria", ":"),
)
_FILLERS = frozenset(
    [
        "first",
        "second",
        "third",
        "next",
        "then",
        "finally",
        "lastly",
        "afterwards",
        "now",
        "also",
        "later",
        "ok",
        "okay",
        "so",
        "again",
        "please",
        "well",
        "and",
    ]
)
IRREVOCABLE = "irrevocably"
"""Behind a deed: it can't be taken back, whatever it is called."""
MAX_PLACE = 12
"""Tokens of a place at the beginning of a sentence."""
_EXISTENCE = frozenset(("presence", "existence", "visibility", "absence", "display"))
_CONDITIONS = frozenset(("if", "unless"))
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


@dataclass(slots=True)
class Context:
    """What earlier clauses left behind for later ones."""

    role: Role | None = None
    it: Target | None = None
    first: bool = True
    scopes: tuple[Scope, ...] = ()
    """A place named at the beginning of a sentence ("In the dialog, …")."""
    typing: bool = False
    """The last step used the keyboard."""
    asserted: bool = False
    """The last clause of the sentence was an expectation."""
    given: bool = False
    means: Target | None = None
    """A control named as the means ("Using the search box, …"), until something was done with it."""
    condition: Draft | None = None
    """What must hold for the sentence's steps ("If the banner is shown, …")."""
    found: Target | None = None
    """What was found last: whose "their" and "its" are."""
    finds: bool = False
    """Something is found later in the statement."""
    seeking: bool = False
    """A "find" waits for its object ("find and click X")."""
    story: bool = False
    """The text before told who wants something ("As a customer")."""
    judged: Draft | None = None
    """The last expectation of the sentence: "… but not "C"" is about the same thing."""
    subject: Tokens = ()
    """The words of its subject."""


@dataclass(slots=True)
class Reading:
    """What a statement was read as."""

    drafts: list[Draft] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
    """Clauses nobody understood."""
    ignored: list[str] = field(default_factory=list)
    """Narrative."""
    remarks: list["Remark"] = field(default_factory=list)
    """Words that are in no step although their clause was understood."""
    deferred: list[Draft] = field(default_factory=list)
    """What is judged when the sentence has been carried out ("X is shown by clicking Y")."""
    last: int = 0
    """How many drafts the clause before left; -1 when nobody understood it."""


@dataclass(frozen=True, slots=True)
class Remark:
    """Words of a clause that are in none of its steps."""

    clause: str
    words: str
    grave: bool
    """They may change the meaning; else they only describe or give a reason."""


def read_statement(tokens: Tokens, context: Context) -> Reading:
    """Everything a statement says, clause by clause."""
    reading, tokens = Reading(), without_openings(spelled_out(tokens))
    if _is_dialogue(tokens):
        reading.unread.append(raw(tokens).rstrip(" .?!"))
        return reading
    context.finds = any(is_find(token.low) for token in tokens)
    for sentence in map(restated, map(in_plain_words, map(without_done, sentences(tokens)))):
        context.scopes, context.asserted, context.means, context.condition = (), False, None, None
        context.judged, context.subject = None, ()
        wish = context.story and lows(sentence[:2]) in (("i", "want"), ("i", "would"), ("i", "need"), ("i", "can"))
        expected = _tells_state(sentence) and context.role not in ("given", "when") and not context.given
        purposeful = lows(sentence[:2]) == ("in", "order") and prelude(sentence) is not None
        if (is_narrative(sentence) and not (expected or purposeful)) or wish:
            reading.ignored.append(raw(sentence))
            context.story = True
            continue
        context.story = False
        body = _conditioned(reading, _past_prelude(reading, sentence, context), context)
        if body is not None:
            _read_sentence(reading, _found_on_the_way(reading, body), context)
    if context.seeking:
        context.seeking = False
        reading.unread.append("find")
    return reading


def _is_dialogue(tokens: Tokens) -> bool:
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


def _read_sentence(reading: Reading, sentence: Tokens, context: Context) -> None:
    for clause in clauses(sentence):
        if clause.joint == "purpose":
            reading.ignored.append(raw(clause.tokens))
        else:
            _read_into(reading, clause, context)
    reading.drafts.extend(reading.deferred)
    reading.deferred.clear()
    if context.means is not None:
        words = context.means.describe()
        reading.remarks.append(Remark(raw(sentence), words, grave=False))


def _found_on_the_way(reading: Reading, sentence: Tokens) -> Tokens:
    """`switch between the tabs to find X`: the sentence from "find" on; the way is told as a remark."""
    lead = strip_lead(sentence)
    split = None if lead.asserted else way_and_find(lead.tokens)
    if split is None:
        return sentence
    way = raw(split[0])
    reading.remarks.append(Remark(raw(sentence), way, grave=False))
    return split[1]


def _past_prelude(reading: Reading, sentence: Tokens, context: Context) -> Tokens:
    """The sentence without its heading, its purpose or a bare moment, which are ignored."""
    sentence, asides = bracketed(sentence)
    reading.ignored.extend(raw(aside) for aside in asides)
    before = prelude(sentence)
    if before is None:
        return sentence
    reading.ignored.append(raw(sentence[: before.size]))
    rest, asides = bracketed(sentence[before.size :])
    reading.ignored.extend(raw(aside) for aside in asides)
    context.it = before.thing or context.it
    if before.thing is not None and before.thing.kind in INPUTS and "it" not in lows(rest):
        context.scopes = (Scope(relation="in", target=before.thing),)
    return rest


def _conditioned(reading: Reading, sentence: Tokens, context: Context) -> Tokens | None:
    """The sentence without the condition it begins with, which the context then holds; None if not understood."""
    if not _condition(sentence):
        return sentence
    split = fronted(sentence)
    state = _state(split.state, context, negated=split.sort == "unless") if split else None
    if split is None or state is None:
        reading.unread.append(raw(sentence))
        return None
    context.condition = state
    context.it = state.target or context.it
    return split.body


def _state(tokens: Tokens, context: Context, *, negated: bool) -> Draft | None:
    """The one check that a condition is."""
    lead = strip_lead(tokens)
    states = lead.asserted or find_predicate(tokens) is not None or tokens[0].low in ("there", "no")
    if not lead.tokens or not states or beyond_plans(tokens):
        return None
    drafts = _expected(replace(lead, asserted=True), context)
    lost = losses(tokens, drafts) if drafts else []
    if len(drafts) != 1 or drafts[0].sort != "check" or any(loss.weight in ("literal", "words") for loss in lost):
        return None
    denied = negated != lead.negated
    return replace(drafts[0], negated=drafts[0].negated != denied, source=raw(tokens))


def _tells_state(sentence: Tokens) -> bool:
    """`I am logged out`: a story before the steps, an expectation behind them."""
    return lows(strip_lead(sentence).tokens[:1]) in (("am",), ("is",), ("are",))


def _condition(sentence: Tokens) -> bool:
    """A sentence that decides on the page what to do: a plan has no branches."""
    first = next(
        (token.low for token in sentence if token.low not in ("-", "*", "•", "given", "then", "and", "when")), ""
    )
    return first in _CONDITIONS


def is_narrative(tokens: Tokens) -> bool:
    """Whether a sentence only tells who wants what and why."""
    words = [token.low for token in tokens if token.low not in ("*", "-", "#", "•", "given", "and")]
    if words and words[-1] == ":" and set(words[:-1]) <= _HEADINGS:
        return True
    starts = next((start for start in _NARRATIVE if tuple(words[: len(start)]) == start), None)
    if starts is None:
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


def _read_into(reading: Reading, clause: Clause, context: Context) -> None:
    for_good = len(clause.tokens) > 1 and clause.tokens[-1].low == IRREVOCABLE
    clause = replace(clause, tokens=clause.tokens[:-1]) if for_good else clause
    split = None if context.role == "then" else trailing(clause.tokens)
    phase = during(clause.tokens) if split is None else None
    whole = split or phase
    body = replace(_continued(reading, clause), tokens=whole.body) if whole else _continued(reading, clause)
    lead = _matter(body, context)
    if lead is None:
        if _is_aside(clause.tokens):
            reading.ignored.append(raw(clause.tokens))
        elif context.means is None:
            reading.remarks.extend(_lost_place(clause, context))
        return
    if lead.doer:
        reading.remarks.append(Remark(raw(clause.tokens), raw(lead.doer), grave=False))
    if _waits(reading, clause, lead, context):
        return
    lead = _with_reference(reading, lead, context)
    drafts = () if beyond_plans(body.tokens) else _timed(body, lead, context)
    drafts = tuple(_in_place(draft, context.scopes) for draft in _adapted(reading, drafts, clause, context))
    reading.remarks.extend(_unplaced(drafts, clause, context))
    drafts = _weighed(reading, clause, _phased(_limited(drafts, split, context), phase, context))
    _revisited(reading, drafts)
    if for_good:
        drafts = tuple(replace(draft, destructive=draft.sort != "check") for draft in drafts)
    if clause.joint == "by" and drafts:
        drafts = _instead(reading, drafts)
    if drafts:
        _take(reading, drafts, raw(clause.tokens), context)
    else:
        reading.unread.append(_whole(clause, context))
    reading.last = len(drafts) or -1
    at = find_predicate(lead.tokens)
    context.subject = lead.tokens[:at] if drafts and at else context.subject


_MOVING = ("go", "navigate", "move", "head", "scroll", "proceed", "browse", "come")


def _revisited(reading: Reading, drafts: Drafts) -> None:
    """`go to the "Save" button and click it`: one click; going there is no other."""
    last = reading.drafts[-1] if reading.drafts else None
    again = last is not None and len(drafts) == 1 and drafts[0].verb == last.verb == "click"
    if last is not None and again and drafts[0].target == last.target and last.source.lower().startswith(_MOVING):
        reading.drafts.pop()


def _whole(clause: Clause, context: Context) -> str:
    """The clause's words, with the condition its sentence began with."""
    words = raw(clause.tokens)
    return words if context.condition is None else f"if {context.condition.source}, {words}"


def _continued(reading: Reading, clause: Clause) -> Clause:
    """`… and on "B"`: with the verb of the clause before."""
    last = reading.drafts[-1] if reading.drafts else None
    first = clause.tokens[0]
    if last is not None and last.verb == "press" and clause.joint == "and" and _names_key(clause.tokens):
        key = replace(clause.tokens[-1], value="key", text="", low="key", start=first.end, end=first.end)
        return replace(clause, tokens=(meant("press", first), *clause.tokens, key))
    led = first.low == "on" or first.low in DETERMINERS or first.is_literal
    if (
        clause.joint != "and"
        or not led
        or last is None
        or last.sort != "action"
        or find_predicate(clause.tokens) is not None
    ):
        return clause
    if last.verb not in ("click", "hover", "double_click", "right_click"):
        return clause
    if any(token.low in by_first_word() and token.value.islower() for token in clause.tokens[1:]):
        return clause
    word, place = last.verb.replace("_", "-"), clause.tokens[0].start
    return replace(clause, tokens=(Token("word", word, word, word, place, place), *clause.tokens[first.low == "on" :]))


def _names_key(tokens: Tokens) -> bool:
    """`press Ctrl+A and then Delete`: a key, not what a button does."""
    return len(tokens) == 1 and tokens[0].is_capital and tokens[0].low in lexicon.KEYS


def _waits(reading: Reading, clause: Clause, lead: Lead, context: Context) -> bool:
    """Whether the clause only prepares a later one: a bare "find", or the way in which something is found."""
    if len(lead.tokens) == 1 and is_find(lead.tokens[0].low):
        context.seeking = True
        return True
    if context.finds and not lead.asserted and is_way(lead.tokens):
        reading.remarks.append(Remark(raw(clause.tokens), raw(clause.tokens), grave=False))
        return True
    if _is_nothing(lead.tokens):
        reading.ignored.append(raw(clause.tokens))
        return True
    return False


def _is_nothing(tokens: Tokens) -> bool:
    """`select nothing`: there is nothing to do."""
    idle = ("select", "choose", "pick", "click", "check", "tick", "do", "press")
    return len(tokens) == 2 and tokens[0].low in idle and tokens[1].low == "nothing"  # noqa: PLR2004 - verb and word


_FILLING = frozenset(
    ("type", "types", "enter", "enters", "put", "puts", "write", "writes", "input", "inputs", "insert")
)


def _with_reference(reading: Reading, lead: Lead, context: Context) -> Lead:
    """`find the last word … and type it into X`: what was found is remembered, and the pronoun is its value."""
    tokens = lead.tokens
    taken = (
        len(tokens) > 3  # noqa: PLR2004 - verb, pronoun, preposition, field
        and tokens[0].low in _FILLING
        and tokens[1].low in ("it", "that", "this", "them")
        and tokens[2].low in ("into", "in", "to", "as", "inside", "for")
    )
    last = reading.drafts[-1] if reading.drafts else None
    if not taken or (last is None and context.it is None):
        return lead
    if last is not None and last.verb in ("find", "copy"):
        reading.drafts[-1] = last = remembered(last)
    elif last is None or last.verb != "remember":
        if context.it is None:
            return lead
        last = Draft("remember", target=context.it, name="it", confidence=FAIR, source=raw(tokens))
        reading.drafts.append(last)
    name, span = f"{{{{remembered:{last.name}}}}}", tokens[1]
    value = Token("reference", name, name, "", span.start, span.end)
    return replace(lead, tokens=(tokens[0], value, *tokens[2:]))


def _adapted(reading: Reading, drafts: Drafts, clause: Clause, context: Context) -> Drafts:
    """The drafts with what the text around says: the find before, the means, whose the thing is."""
    if drafts and context.seeking and drafts[0].sort != "check":
        drafts, context.seeking = with_find(drafts), False
    if drafts and context.means is not None:
        drafts, used = done_with(drafts, context.means)
        context.means = None if used else context.means
    if reading.drafts and reading.drafts[-1].verb == "close_tab":
        drafts = tuple(_other_tab(draft) for draft in drafts)
    drafts = tuple(_of_sort(draft, clause.tokens, context) for draft in drafts)
    just_found = (
        bool(reading.drafts) and len(drafts) == 1 and reading.drafts[-1].verb == "find" and clause.joint == "and"
    )
    return tuple(
        _whose(draft, clause.tokens, context, just_found=just_found, single=len(drafts) == 1) for draft in drafts
    )


def _other_tab(draft: Draft) -> Draft:
    """`close the tab and go back to the first one`: a tab is meant."""
    target = draft.target
    if draft.verb != "click" or target is None or target.ordinal is None or target.words or target.scope:
        return draft
    return Draft("switch_tab", value=Text(str(target.ordinal)), confidence=FAIR) if target.ordinal > 0 else draft


def _whose(draft: Draft, tokens: Tokens, context: Context, *, just_found: bool, single: bool) -> Draft:
    """`click on their address`, `find the row of Ann and click Edit`: of what was found before."""
    words = lows(tokens)
    owned = bool({"their", "his", "her", "its"} & {*words})
    found = context.found or (context.it if owned and context.it and context.it.kind in _OWNERS else None)
    if found is None or draft.target is None or draft.target == found or draft.sort == "check":
        return draft
    purpose = single and "to" in words and bool({"it", "them"} & {*words[words.index("to") :]})
    control = draft.target.kind in ("icon", "button", "link", "image", "checkbox", None) and draft.verb in _CLICKS
    holds = just_found and control and (found.kind in ("row", "item", "card") or belongs(found))
    bare = not draft.target.scope and (owned or holds or (purpose and control))
    if not bare:
        return draft
    place = owner_of(found)
    inner = place.model_copy(update={"target": place.target.model_copy(update={"scope": ()})})
    return scoped(draft, (inner, *place.target.scope))


_OWNERS = frozenset(("row", "item", "card"))
"""What has controls of its own: "hover over the row of Ann and open its menu"."""


def _of_sort(draft: Draft, tokens: Tokens, context: Context) -> Draft:
    """`… then the last one`: of the sort that was meant before."""
    target, it = draft.target, context.it
    bare = target is not None and it is not None and not (target.words or target.kind or target.looks)
    if not bare or target is None or it is None or not {"one", "ones", "other", "others"} & {*lows(tokens)}:
        return draft
    chosen = it.kind in ("button", "icon") and it.ordinal is None and tokens[0].low in ("choose", "select", "pick")
    if it.kind in INPUTS or chosen:
        return replace(draft, target=target.model_copy(update={"kind": "item"}))
    sort: dict[str, object] = {"kind": it.kind}
    if not it.quoted and lexicon.singular(it.words.split(" ")[-1].lower()) in lexicon.COUNTED:
        sort["words"] = it.words
    return replace(draft, target=target.model_copy(update=sort))


_CLICKS = frozenset(("click", "check", "uncheck", "hover", "double_click", "right_click"))


def _limited(drafts: Drafts, split: Split | None, context: Context) -> Drafts:  # noqa: PLR0911 - one return for each form
    """The drafts with their conditions and repetitions."""
    if context.condition is not None:
        if any(draft.sort == "check" for draft in drafts):
            return ()
        drafts = tuple(replace(draft, condition=context.condition) for draft in drafts)
    if split is None or not drafts:
        return drafts
    if any(draft.sort == "check" for draft in drafts):
        return ()
    if not split.state:
        return tuple(replace(draft, optional=True) for draft in drafts)
    before = replace(context, it=drafts[-1].target or context.it)
    state = _state(split.state, before, negated=split.sort in ("unless", "while"))
    if state is None:
        return ()
    if split.sort in ("until", "while"):
        return (*drafts[:-1], replace(drafts[-1], until=state))
    return tuple(replace(draft, condition=state) for draft in drafts)


def _is_sentence(draft: Draft) -> bool:
    """Whether a target's unquoted words are a statement ("… must be disabled") or point elsewhere ("all of them")."""
    target = draft.target
    if target is None or target.quoted:
        return False
    words = target.words.lower().split(" ")
    said = any(word in _MUST and at and at + 1 < len(words) for at, word in enumerate(words))
    return said or (draft.sort == "check" and len(words) > 1 and bool({"them", "they", "it"} & {*words}))


_MUST = frozenset(("must", "should", "shall", "cannot", "mustn't", "shouldn't"))


def _is_about_it(draft: Draft) -> bool:
    """`it brings back the colours`: a statement that nobody understood is no text of the page."""
    bare = draft.verb == "text" and draft.target is None and draft.value is not None and draft.confidence < EXPLICIT
    return bare and draft.value is not None and draft.value.template.lower().startswith(("it ", "they "))


def _is_beside(draft: Draft, *, told: bool) -> bool:
    """Whether a draft would only look at the words of a sentence that says something else."""
    return _waits_for_talk(draft) or (_is_sentence(draft) and not told) or _is_about_it(draft)


def _counts_words(draft: Draft) -> bool:
    """`the number of rows is shown`: nothing to compare a count with."""
    told = draft.value.template if draft.verb == "count" and draft.value is not None else "0"
    return not any(sign.isdigit() for sign in told) and not told.startswith(("{", "<", "$"))


def _waits_for_talk(draft: Draft) -> bool:
    """`The patient waits patiently while …`: several words that nobody quoted are no text to wait for."""
    seen = draft.expectation if draft.verb == "wait_until" else None
    if seen is None:
        return False
    if seen.verb == "visible" and seen.target is not None and seen.target.kind is None and not seen.target.quoted:
        said = seen.target.words
    elif seen.verb == "text" and seen.target is None and seen.value is not None:
        said = seen.value.template
    else:
        return False
    return seen.confidence < EXPLICIT and said.islower() and len(said.split(" ")) > 3  # noqa: PLR2004 - words of a text


def _phased(drafts: Drafts, phase: Split | None, context: Context) -> Drafts:
    """Expectations that hold while something is so; none when the state can't be seen on the page."""
    if phase is None or not drafts or not phase.state:
        return drafts
    if any(draft.sort != "check" or draft.condition is not None for draft in drafts):
        return ()
    if drafts[0].verb == "changed":
        return drafts
    before = replace(context, it=drafts[-1].target or context.it)
    state = _state(phase.state, before, negated=False)
    if state is None or state.verb not in _LASTING:
        return ()
    return tuple(replace(draft, condition=state) for draft in drafts)


_LASTING = frozenset(
    ("visible", "checked", "enabled", "selected", "expanded", "focused", "editable", "count", "value", "text", "url")
)
"""What can be so for a while; a change or a message only happens."""


def _weighed(reading: Reading, clause: Clause, drafts: Drafts) -> Drafts:
    """The drafts with the doubt that words in none of them leave; none when a literal was lost."""
    told = told_from(clause.tokens) is not None
    if not drafts or any(_is_beside(draft, told=told) for draft in drafts):
        return ()
    if is_hidden(drafts, clause.tokens) or any(_counts_words(draft) for draft in drafts):
        return ()
    phase = during(clause.tokens) if all(draft.sort == "check" for draft in drafts) else None
    lost = losses(phase.body if phase else clause.tokens, drafts)
    if any(loss.weight == "literal" for loss in lost):
        return ()
    if any(loss.weight == "words" for loss in lost) and all(draft.sort == "check" for draft in drafts):
        return ()
    source = raw(clause.tokens)
    reading.remarks.extend(Remark(source, loss.words, grave=loss.weight == "words") for loss in lost)
    return surer(drafts, DUBIOUS) if any(loss.weight == "words" for loss in lost) else drafts


def _lost_place(clause: Clause, context: Context) -> list[Remark]:
    """What a clause that only names a place says beyond the place that was understood."""
    placed = Draft("click", target=Target(scope=context.scopes))
    source, page = raw(clause.tokens), any(token.low in ("page", "screen", "site") for token in clause.tokens)
    return [Remark(source, loss.words, grave=not page) for loss in losses(clause.tokens, (placed,))]


def _unplaced(drafts: Drafts, clause: Clause, context: Context) -> list[Remark]:
    """A place that was named before a step which has none (`In the "Edit" menu, choose File > Save`)."""
    named = next((scope.target for scope in context.scopes if scope.target.words), None)
    if named is None or not drafts or any(draft.target or draft.expectation for draft in drafts):
        return []
    return [Remark(raw(clause.tokens), named.words or "", grave=False)]


def _matter(clause: Clause, context: Context) -> Lead | None:
    """The clause without its lead and place; None when nothing else is in it."""
    lead = strip_lead(clause.tokens)
    looked = clause.joint == "by" and bool(lead.tokens) and lead.tokens[0].low in check_leads()
    if looked and len(lead.tokens) > 1:
        lead = replace(lead, tokens=lead.tokens[1:])
    if clause.joint == "shows" or looked:
        lead = replace(lead, asserted=True, seen=True)
    means = means_before(lead.tokens)
    if means is not None:
        context.means = means.target
        lead = strip_lead(means.rest) if means.rest else replace(lead, tokens=())
        if not lead.tokens:
            return None
    fillers = all(token.kind == "mark" or token.low in _FILLERS for token in lead.tokens)
    if fillers or _is_aside(clause.tokens):
        return None
    if limit_of(lead.tokens)[0] is not None:
        return lead
    at = _after_place(lead.tokens) or _after_between(lead.tokens)
    if at:
        context.scopes = parse_scope(lead.tokens[:at])
        return strip_lead(lead.tokens[at:])
    return None if _is_place(lead, context) else lead


def _is_place(lead: Lead, context: Context) -> bool:
    """Whether the clause only names a place (`In the dialog`), which then holds for what follows."""
    if not opens_scope(lead.tokens) or (len(lead.tokens) > 1 and lead.tokens[1].low.endswith("ing")):
        return False
    scopes = parse_scope(lead.tokens)
    placed = bool(scopes) or all(token.low not in by_first_word() for token in lead.tokens)
    if not placed or lead.asserted or find_predicate(lead.tokens) is not None:
        return False
    context.scopes = scopes
    return True


def _timed(clause: Clause, lead: Lead, context: Context) -> Drafts:
    """The clause's drafts; a state that is only named as a moment (`once X is shown`) is waited for."""
    if clause.joint == "arrives":
        return arrived(lead.tokens)
    if lows(clause.tokens[:1]) == ("after",):
        paused = _paused(lead, context)
        if paused:
            return paused
    limit, rest = limit_of(lead.tokens)
    if limit is not None and rest and not lead.tokens[0].low.startswith(("wait", "paus")):
        past = _past_limit(lead, rest)
        drafts = _read(past, context) if past.tokens else ()
        checks = all(draft.sort == "check" for draft in drafts)
        return tuple(replace(draft, timeout_s=limit) for draft in drafts) if checks else ()
    drafts = _read(lead, context)
    waits = _is_condition_of_time(clause.tokens, lead) and all(draft.sort == "check" for draft in drafts)
    if not waits:
        return drafts
    return tuple(Draft("wait_until", expectation=draft, confidence=draft.confidence) for draft in drafts)


def _past_limit(lead: Lead, rest: Tokens) -> Lead:
    """The lead of what follows `Within 5 seconds`."""
    if rest[0] is lead.tokens[0]:
        return replace(lead, tokens=rest)
    inner = strip_lead(rest)
    return replace(inner, asserted=inner.asserted or lead.asserted, seen=inner.seen or lead.seen)


def _paused(lead: Lead, context: Context) -> Drafts:
    """`After 5 seconds the message disappears`: a pause, then the rest."""
    found = duration_of(lead.tokens)
    if found is None:
        return ()
    seconds, size = found
    pause = Draft("wait", value=Text(plain_number(seconds)))
    rest = strip_lead(lead.tokens[size:])
    drafts = _read(rest, context) if rest.tokens else ()
    return (pause, *drafts) if drafts or not rest.tokens else ()


def _take(reading: Reading, drafts: Drafts, source: str, context: Context) -> None:
    reading.drafts.extend(replace(draft, source=source) for draft in drafts)
    if context.scopes and context.scopes[0].target.kind in INPUTS:
        context.scopes = ()
    last = drafts[-1]
    context.first = False
    context.asserted = last.sort == "check"
    context.judged = last if context.asserted else None
    context.typing = last.verb in ("press", "fill", "append", "type", "clear", "focus")
    seen = last.expectation if last.verb == "wait_until" and last.expectation is not None else last
    if seen.target is not None and not seen.target.every and seen.verb != "count":
        context.it = seen.target
    context.it = _awaited(last.until) or context.it


def _awaited(until: Draft | None) -> Target | None:
    """`press Next until "Suite" is in view, then select it`: what was waited for."""
    if until is None or until.sort != "check" or until.negated:
        return None
    if until.verb == "text" and until.target is None and until.value is not None:
        return Target(words=until.value.template, quoted=until.confidence >= EXPLICIT)
    return until.target if until.verb == "visible" else None


def _after_place(tokens: Tokens) -> int:
    """Where the matter begins in `In the search field enter "cat"`; 0 when no place comes first."""
    if not opens_scope(tokens):
        return 0
    for at in range(2, min(len(tokens), MAX_PLACE)):
        named = at > 2 and tokens[at - 1].is_capital and tokens[at].low in DETERMINERS  # noqa: PLR2004 - a preposition and a thing
        settled = tokens[at - 1].kind == "quote" or named or kind_noun(tokens, at) is not None
        states = settled and tokens[at].low in DETERMINERS and find_predicate(tokens[at:]) is not None
        begins = tokens[at].low in ("i", "we", "you", "it", "there") or states
        begins = begins or (tokens[at].low in by_first_word() and settled)
        if begins and at + 1 < len(tokens):
            return at
    return 0


def _after_between(tokens: Tokens) -> int:
    """Where the matter begins in `Between A and B there is a swap icon`."""
    if tokens[0].low != "between":
        return 0
    there = next((at for at, token in enumerate(tokens) if at > 3 and token.low in ("there", "i", ",")), 0)  # noqa: PLR2004 - two things
    return there if there and parse_scope(tokens[:there]) else 0


def _in_place(draft: Draft, scopes: tuple[Scope, ...]) -> Draft:  # noqa: PLR0911 - one return for each form
    """The draft at the place its sentence began with; the place may be the very field or list it needs."""
    if not scopes or draft.verb.startswith("switch"):
        return draft
    if draft.verb == "text" and draft.target is not None and draft.target.kind == "column":
        cell = crossed(within(draft.target, scopes))
        return replace(draft, verb="cell" if cell.kind == "cell" else draft.verb, target=cell)
    if draft.verb == "text" and draft.target is None and draft.value is not None:
        placed = text_in(None, draft.value, scopes, draft.confidence)
        return replace(draft, verb=placed.verb, target=placed.target)
    place = scopes[0].target.model_copy(update={"scope": scopes[1:]})
    if draft.verb == "type" and draft.target is None:
        typed_at = place.kind in (None, "field", "dropdown", "date", "cell", "slider", "element")
        return replace(draft, verb="fill", target=place) if typed_at else draft
    if draft.target is not None and draft.target.kind == "option" and draft.target.scope:
        return draft
    if draft.verb == "click" and draft.target is not None and place.kind == "dropdown":
        return replace(draft, verb="select", target=place, value=Text(draft.target.words))
    return scoped(draft, scopes)


def _is_condition_of_time(tokens: Tokens, lead: Lead) -> bool:
    """`Once the page has loaded, …`: to be waited for."""
    words = [low for low in lows(tokens[:4]) if low not in ("and", "then", ",", "-")]
    if words[:2] in (["after", "which"], ["after", "that"], ["after", "this"]):
        return False
    timed = words[:1] in (["once"], ["after"], ["when"], ["upon"]) or words[:3] == ["as", "soon", "as"]
    return timed and not lead.asserted and not lead.person


def _is_aside(tokens: Tokens) -> bool:
    """`As a registered user` or `When asked to confirm`, standing alone before a comma."""
    if lows(tokens[:2]) in _ASKED and not any(token.is_literal for token in tokens):
        return True
    return lows(tokens[:2]) in (("as", "a"), ("as", "an")) and len(tokens) <= 6  # noqa: PLR2004 - a number of words


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


def _instead(reading: Reading, drafts: Drafts) -> Drafts:
    """`X by clicking Y`: Y is how X is done; what X fills in stays, what it expects is judged when Y was done."""
    if reading.last < 0:
        reading.remarks.append(Remark(reading.unread[-1], reading.unread.pop(), grave=False))
        return drafts
    before = reading.drafts[len(reading.drafts) - reading.last :]
    if not before:
        return drafts
    del reading.drafts[len(reading.drafts) - reading.last :]
    reading.deferred.extend(draft for draft in before if draft.sort == "check")
    if before[-1].verb == "download" and drafts[0].verb == "click":
        return (replace(before[-1], target=drafts[0].target), *drafts[1:])
    done = [part for draft in before for part in spelled(draft)]
    kept = [draft for draft in done if draft.sort == "action" and draft.verb not in _BARE_DEEDS]
    reading.drafts.extend(kept)
    told = [] if kept else [draft.source for draft in before if draft.verb in _BARE_DEEDS][:1]
    reading.remarks.extend(Remark(source, source, grave=False) for source in told)
    return drafts


_BARE_DEEDS = frozenset(
    ("click", "press", "open", "hover", "double_click", "dialog_accept", "dialog_dismiss", "back", "check", "uncheck")
)
"""Deeds without a value: the way that `by` names replaces them."""


def _read(lead: Lead, context: Context) -> Drafts:  # noqa: C901, PLR0911, PLR0912 - one return for each form
    acting = not lead.person or context.role == "when"
    if lead.sought and acting and not (lead.negated or lead.modal or context.asserted or context.role == "then"):
        found = sought(lead, context.it)
        if found:
            context.found = found[0].target
            return found
    more = says_more(lead.tokens) or also_says(lead.tokens)
    more = more or arrives(lead.tokens)
    if context.asserted and (lead.tokens[0].low == "not" or is_state(lead.tokens) or more):
        elliptic = _elliptic(lead, context)
        if elliptic:
            return elliptic
    if context.asserted and not lead.asserted:
        denied = _denied_of(lead.tokens, context)
        if denied:
            return denied
    able = read_editing(lead.tokens, context.it) if lead.person and lead.modal and not lead.asserted else ()
    if able:
        return tuple(replace(draft, negated=lead.negated) for draft in able)
    given = context.given or lead.given or context.role == "given"
    if given and not lead.asserted:
        situation = _situation(lead, first=context.first)
        if situation:
            return situation
    drafts = _expected(lead, context) if lead.asserted else _told(lead, context)
    told = len(lead.tokens) > 2  # noqa: PLR2004 - more than the verb alone
    if (
        (lead.able or lead.can)
        and told
        and context.role == "then"
        and drafts
        and all(draft.sort == "action" for draft in drafts)
    ):
        drafts = possible(drafts) or drafts
    if lead.able and any(draft.sort == "action" for draft in drafts):
        bare = len(lead.tokens) <= 2 and phrase_at(lead.tokens) is not None  # noqa: PLR2004 - the verb alone
        drafts = () if bare else surer(drafts, GUESS)
    if not lead.negated:
        return drafts
    if any(draft.sort == "action" for draft in drafts):
        return ()
    return tuple(replace(draft, negated=not draft.negated) for draft in drafts)


def arrived_at(tokens: Tokens) -> Drafts:
    """`redirected to the login page`, `stays on the login page`: where a person now is."""
    start = tokens[0].start
    stays = tokens[0].low in predicates.ARRIVAL_VERBS
    led = () if stays else (Token("word", "is", "is", "is", start, start),)
    return read_check((*led, *tokens), None, person=True)


def _elliptic(lead: Lead, context: Context) -> Drafts:
    """`… but not "C"`, `… and disabled`: what is left out is in the expectation before."""
    tokens = lead.tokens
    if arrives(tokens):
        return arrived_at(tokens)
    judged = _judged_again(tokens, context)
    if judged:
        return judged
    negated = tokens[0].low == "not" and len(tokens) > 1
    rest = tokens[1:] if negated else tokens
    if says_more(tokens) or also_says(tokens):
        start = tokens[0].start
        shall = ("it", "should") if tokens[0].low in predicates.base_forms() else ("it",)
        last = context.judged
        gone = last is not None and last.verb == "visible" and last.negated
        return read_check(
            (*(Token("word", w, w, w, start, start) for w in shall), *tokens), None if gone else context.it
        )
    if is_state(rest):
        start = tokens[0].start
        subject = tuple(Token("word", word, word, word, start, start) for word in ("it", "is"))
        return read_check((*subject, *tokens), context.it)
    drafts = surer(read_thing(rest, context.it), CLEAR) if negated else ()
    return tuple(replace(draft, negated=not draft.negated) for draft in drafts)


def _judged_again(tokens: Tokens, context: Context) -> Drafts:
    """`… but not "Bob"` and `… and does not contain "x"`: said of the subject of the expectation before."""
    last = context.judged
    if last is None:
        return ()
    rest = tokens[1:] if tokens[0].low == "not" else ()
    if len(rest) == 1 and rest[0].is_literal and last.value is not None and last.verb in _COMPARED:
        return (replace(last, value=literal(rest[0]), negated=not last.negated, source=""),)
    if last.verb == "style" and 0 < len(rest) <= 2 and all(token.kind == "word" for token in rest):  # noqa: PLR2004 - "dark red"
        return (replace(last, value=Text(raw(rest)), negated=not last.negated, source=""),)
    if says_more(tokens) and context.subject and last.verb in ("url", "title"):
        return read_check((*context.subject, *tokens), context.it)
    return ()


_COMPARED = frozenset(("text", "url", "title", "value", "cell", "attribute"))


def _denied_of(tokens: Tokens, context: Context) -> Drafts:
    """`… but Redo isn't`: what was said of the thing before is denied of another."""
    last, said = context.judged, lows(tokens[-2:])
    if last is None or len(tokens) < 3 or said[1] not in predicates.NEGATIONS or last.target is None:  # noqa: PLR2004 - a thing and two words
        return ()
    if said[0] not in predicates.BE | predicates.MODALS | {"does", "do", "did"}:
        return ()
    phrase = parse_target(tokens[:-2], context.it)
    if phrase is None:
        return ()
    return (replace(last, target=phrase.target, negated=not last.negated, source=""),)


def _expected(lead: Lead, context: Context) -> Drafts:
    tokens = lead.tokens
    inner = strip_lead(tokens)
    if inner.tokens is not tokens and len(inner.tokens) < len(tokens) and inner.asserted:
        return _expected(replace(inner, seen=inner.seen or lead.seen), context)
    if lead.able and not lead.seen and tokens[0].low in by_first_word():
        return possible(read_action(tokens, Setting(context.it))) if len(tokens) > 2 else ()  # noqa: PLR2004 - more than the verb
    plain = tokens[1:] if tokens[0].low == "the" else tokens
    if lows(plain[1:2]) == ("of",) and plain[0].low in _EXISTENCE and len(plain) > 2:  # noqa: PLR2004 - a number of words
        there = read_thing(plain[2:], context.it)
        return tuple(replace(draft, negated=plain[0].low == "absence") for draft in there)
    if tokens[0].low.endswith("ing") and tokens[0].low in by_first_word() and lows(tokens[:1]) not in lexicon.nouns():
        if find_predicate(tokens) is not None:
            return ()
        return read_action(tokens, Setting(context.it))
    drafts = read_check(tokens, context.it, seen=lead.seen, person=lead.person)
    return drafts or surer(read_thing(tokens, context.it), CLEAR)


def _told(lead: Lead, context: Context) -> Drafts:  # noqa: C901, PLR0911, PLR0912 - one return for each form
    """A clause without a verb of expectation: an action, or a statement about the page."""
    tokens = lead.tokens
    setting = Setting(context.it, first=context.first, typing=context.typing)
    expected = context.role == "then" or context.asserted
    if expected and lead.person and tokens[0].low in ("logged", "signed"):
        return read_session(tokens)
    session = read_phrase(tokens[1:]) if lead.person and tokens[0].low in predicates.BE and not expected else ()
    if session and session[0].verb != "log_out":
        return session
    if _begins_with_verb(tokens) and not (
        lead.tokens[0].low == "check" and context.role == "then" and _plain_check(tokens)
    ):
        if tokens[0].low.endswith("ing") and (at := find_predicate(tokens)) and tokens[at].low in predicates.BE:
            return read_special(tokens, context.it) or read_check(tokens, context.it)
        checked = read_check(tokens, context.it, person=lead.person) if _noun_first(tokens) else ()
        drafts = checked or read_action(tokens, setting)
        if drafts:
            return drafts
    if expected and arrives(tokens):
        return arrived_at(tokens)
    own = () if expected else bare_path(tokens)
    if context.role == "when" and lows(tokens[-2:-1]) == ("to",) and {*lows(tokens[-3:-2])} & _DEALT:
        return ()
    own = own or read_special(tokens, context.it)
    if own:
        return own
    before = context.role == "given" or context.given or lead.given
    passive = () if expected else _passive(tokens, setting, when=context.role == "when", given=before)
    if passive:
        return passive
    drafts = read_check(tokens, context.it, person=lead.person)
    if drafts:
        return drafts
    if _lists_values(tokens):
        return _listed_values(tokens, setting, expected=expected)
    if tokens[0].low in predicates.BE:
        return ()
    if lead.person or says_something(tokens) or find_predicate(tokens) is not None:
        return ()
    if expected or tokens[0].low == "no" or (tokens[0].low == "check" and context.role == "then"):
        rest = tokens[1:] if tokens[0].low == "check" else tokens
        return surer(
            read_thing(rest, context.it),
            FAIR if (rest and rest[0].low in DETERMINERS) or (rest[:1] and rest[0].is_literal) else GUESS,
        )
    return ()


_DEALT = frozenset(("assigned", "allocated", "attributed", "addressed", "linked"))
"""With "is" and "to" they tell a deed behind a `When`, and a state elsewhere."""


def _lists_values(tokens: Tokens) -> bool:
    """`Username: ann`: names and values, no sentence before the colon."""
    at = next((at for at, token in enumerate(tokens[:8]) if token.low in (":", "=")), 0)
    return at > 0 and find_predicate(tokens[:at]) is None


def _plain_check(tokens: Tokens) -> bool:
    return not any(token.low in ("checkbox", "checkboxes", "box", "radio") for token in tokens)


def _begins_with_verb(tokens: Tokens) -> bool:
    return tokens[0].kind == "word" and (tokens[0].low in by_first_word() or phrase_at(tokens) is not None)


def _noun_first(tokens: Tokens) -> bool:
    """`Search results are displayed`: the verb form is part of a subject."""
    at = find_predicate(tokens)
    waits = tokens[0].low.startswith(("wait", "scroll", "paus", "hold", "remember", "type", "typing"))
    if at is None or at == 0 or waits or tokens[at].low == "to" or len(tokens) < 2:  # noqa: PLR2004 - a number of words
        return False
    if (tokens[0].low,) in lexicon.nouns() and at == 2 and tokens[1].kind == "quote":  # noqa: PLR2004 - noun and name
        return True
    if at == 1 and tokens[0].low.startswith(("select", "choose", "pick")) and lows(tokens[2:3]) in (("in",), ("from",)):
        return False
    return at == 1 or (tokens[1].low not in DETERMINERS and not tokens[1].is_literal)


def _passive(tokens: Tokens, setting: Setting, *, when: bool, given: bool) -> Drafts:
    """`the form is submitted`, `"ann" is entered into the Username field`: read with the verb in front."""
    at = find_predicate(tokens)
    if at is None or at == 0:
        return ()
    verb = next((p for p in range(at + 1, min(at + 4, len(tokens))) if tokens[p].low in participles()), None)
    allowed = _MANIPULATIONS if not when else participles()
    filled = verb is not None and any(lows(tokens[verb : verb + n]) in predicates.VALUE_STATES for n in (2, 3))
    if filled and not (when or given) and tokens[at].low in predicates.BE:
        return ()
    if verb is None or tokens[verb].low not in allowed or any(t.low in predicates.NEGATIONS for t in tokens[at:verb]):
        return ()
    rest = tokens[verb + 1 :]
    by = next((place for place, token in enumerate(rest) if token.low == "by"), None)
    return surer(read_action((tokens[verb], *tokens[:at], *(rest if by is None else rest[:by])), setting), CLEAR)


def _listed_values(tokens: Tokens, setting: Setting, *, expected: bool) -> Drafts:
    """`Username: ann`, `Name = Bob`."""
    found = assignments(tokens, setting)
    if expected:
        return tuple(
            replace(check("value", item.target.target, item.values[0], confidence=FAIR), comparison="equals")
            for item in found
        )
    return tuple(
        Draft("fill", target=item.target.target, value=item.values[0], confidence=min(FAIR, item.confidence))
        for item in found
    )


def _situation(lead: Lead, *, first: bool) -> Drafts:
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
    if drafts or _begins_with_verb(tokens):
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
    opened = at is not None and any(token.low in _OPEN_STATES for token in tokens[at + 1 :])
    return (Draft("open", value=Text("/"), confidence=CLEAR),) if subject and subject <= _PLACES and opened else ()


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
    home = not target.words or names_home(target.words)
    if not home and not first:
        return surer(drafts, FAIR)
    return (Draft("open", value=Text("/" if home else target.words), confidence=drafts[0].confidence),)
