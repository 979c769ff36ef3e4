"""The steps of one clause, by trying the readers that its lead allows."""

from dataclasses import replace

from pacts.domain.plan import Target
from pacts.language import lexicon, predicates
from pacts.language.abilities import ENTERING, impossible, possible, read_editing, read_session
from pacts.language.actions import read_action
from pacts.language.assignments import Assignment, assignments
from pacts.language.checks import read_check, read_thing
from pacts.language.contexts import Context
from pacts.language.continuations import also_says, arrives, says_more, says_something
from pacts.language.deed_verbs import tells_a_deed
from pacts.language.deeds import Setting
from pacts.language.drafts import CLEAR, FAIR, GUESS, Draft, Drafts, check, surer
from pacts.language.ellipses import arrived_at, denied_of_another, left_out
from pacts.language.facts import read_told
from pacts.language.lead import Lead, find_predicate, strip_lead
from pacts.language.lexicon import DETERMINERS, NUMBER_WORDS, singular
from pacts.language.paths import bare_path
from pacts.language.phrases import phrase_at, read_phrase
from pacts.language.portrayals import DEALT
from pacts.language.predicate_phrase import is_state
from pacts.language.records_told import record_told
from pacts.language.seeking import sought
from pacts.language.situations import begins_with_verb, situated
from pacts.language.special import read_special
from pacts.language.tokens import Tokens, lows
from pacts.language.value_phrase import literal
from pacts.language.verbs import by_first_word, participles

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


_EXISTENCE = frozenset(("presence", "existence", "visibility", "absence", "display"))


def read_clause(lead: Lead, context: Context) -> Drafts:  # noqa: C901, PLR0911, PLR0912 - one return for each form
    """The drafts of a clause; empty when no reader that its lead allows takes it."""
    if not lead.tokens or (lead.asserted and lead.person and tells_a_deed(lead.tokens)):
        return ()
    acting = not lead.person or context.role == "when"
    if lead.sought and acting and not (lead.negated or lead.modal or context.asserted or context.role == "then"):
        found = sought(lead, context.it)
        if found:
            context.found = found[0].target
            return found
    more = says_more(lead.tokens) or also_says(lead.tokens)
    more = more or arrives(lead.tokens)
    if context.asserted and (lead.tokens[0].low == "not" or is_state(lead.tokens) or more):
        elliptic = left_out(lead, context)
        if elliptic:
            return elliptic
    if context.asserted and not lead.asserted:
        denied = denied_of_another(lead.tokens, context)
        if denied:
            return denied
    enters = lead.tokens[0].low in ENTERING  # `the user should enter a name` asks for a deed, and tells no text
    may = lead.modal and (lead.can or lead.able or (context.role not in ("given", "when") and not enters))
    able = read_editing(lead.tokens, context.it) if lead.person and may and not lead.asserted else ()
    if able:
        return tuple(replace(draft, negated=lead.negated) for draft in able)
    given = context.given or lead.given or context.role == "given"
    if given and not lead.asserted:
        situation = situated(lead, first=context.first)
        if situation:
            return situation
    drafts = expected_of(lead, context) if lead.asserted else _told(lead, context)
    drafts = _set_so(drafts, lead, context) if given and not lead.asserted else drafts
    told = len(lead.tokens) > 2  # noqa: PLR2004 - more than the verb alone
    named = told or (lead.can and any(token.is_literal for token in lead.tokens))
    if (lead.able or lead.can) and context.role == "then" and drafts and _are_deeds(drafts):
        drafts = possible(drafts) or drafts if named or drafts[0].verb == "log_out" else ()
    if lead.able and any(draft.sort == "action" for draft in drafts):
        bare = len(lead.tokens) <= 2 and phrase_at(lead.tokens) is not None  # noqa: PLR2004 - the verb alone
        drafts = () if bare else surer(drafts, GUESS)
    if not lead.negated:
        return drafts
    if any(draft.sort == "action" for draft in drafts):
        judged = (lead.can or lead.able) and told and context.role not in ("given", "when")
        return impossible(drafts) if judged else ()
    return tuple(replace(draft, negated=not draft.negated) for draft in drafts)


def _set_so(drafts: Drafts, lead: Lead, context: Context) -> Drafts:
    """`Given dark mode is on`: it is switched on where it is not; what is so by default is only looked at."""
    words = {*lows(lead.tokens)}
    settled = lead.negated or bool(words & _BY_ITSELF)
    filled = () if settled or context.role != "given" else _typed_in(drafts) or _recorded(drafts, context)
    if filled:
        return filled
    written = () if settled else _written_down(drafts, lead)
    if written:
        pairs = zip(written, drafts, strict=True)
        added = [
            ((_added(name, draft),) if _is_of_cart(draft) else (_added(name, draft), draft)) for name, draft in pairs
        ]
        return tuple(step for steps in added for step in steps)
    if lead.negated or words & _BY_ITSELF or not all(_is_switched(draft) for draft in drafts):
        return drafts
    return tuple(
        replace(draft, verb="uncheck" if draft.negated else "check", sort="action", negated=False) for draft in drafts
    )


def _typed_in(drafts: Drafts) -> Drafts:
    """`Given the search field contains "mug"`: it is typed there where it is not."""
    if len(drafts) != 1:
        return ()
    (there,) = drafts
    target, value = there.target, there.value
    field = target is not None and target.kind == "field" and not target.every
    typed = there.verb == "value" and there.comparison in ("contains", "equals") and not there.negated
    if not (field and typed) or value is None or not value.template:
        return ()
    missing = replace(there, negated=True)
    return (Draft("fill", target=target, value=value, condition=missing, confidence=FAIR), there)


def _recorded(drafts: Drafts, context: Context) -> Drafts:
    """`Given a bill with name "Rent" and price "5" exists`: it is added where no row shows it."""
    told = record_told(context.written)
    there = drafts[0] if drafts and all(draft.sort == "check" and not draft.negated for draft in drafts) else None
    if told is None or there is None or there.verb != "visible" or there.target is None or there.target.kind != "row":
        return ()
    record = told[0]
    if len(record.values) < 2 or record.bare or record.controls:  # noqa: PLR2004 - a name alone is no record
        return ()
    fields = tuple((name.value, literal(value)) for name, value in record.values)
    add = Draft("add", "goal", Target(words=record.noun.value), fields=fields, confidence=FAIR)
    return (replace(add, condition=replace(there, negated=True)), *drafts)


def _added(name: str, there: Draft) -> Draft:
    """What is written down, or put into the cart, where it is missing."""
    missing = replace(there, negated=True)
    if _is_of_cart(there):
        thing = Target(words=name, quoted=True)
        return Draft("add", "goal", thing, destination=there.target, condition=missing, confidence=FAIR)
    return Draft("add", "goal", Target(words=name, kind="item", quoted=True), condition=missing, confidence=FAIR)


def _is_of_cart(draft: Draft) -> bool:
    """Whether it is judged what lies in the cart of a shop."""
    target = draft.target
    bare = target is not None and target == Target(words=target.words, kind=target.kind, noun=target.noun)
    return draft.verb == "text" and bare and target is not None and target.words.lower() in _CARTS


_HOLDS = frozenset(("contains", "contain", "containing", "has", "have", "holds", "includes", "in", "with"))
_NO_GOODS = frozenset(("no", "text", "message", "label", "heading", "button", "link", "note", "words"))
_CARTS = frozenset(("cart", "basket", "bag", "shopping cart", "shopping basket", "shopping bag", "trolley"))


def _written_down(drafts: Drafts, lead: Lead) -> tuple[str, ...]:
    """What the notes are called that are there: "Milk" of `a task "Milk" is in the list`."""
    quotes = [token for token in lead.tokens if token.kind == "quote"]
    alike = all(not draft.negated and draft.verb in ("visible", "text") for draft in drafts)
    counted = any(token.kind == "number" or token.low in NUMBER_WORDS for token in lead.tokens)
    there = bool(quotes) and len(drafts) == len(quotes) and alike and not counted
    before = {token.low for token in lead.tokens[: lead.tokens.index(quotes[0])]} if there else set[str]()
    led = lows(lead.tokens[:1])[0] in ("a", "an", "the", "there") or len(quotes) > 1
    noted = led and bool({singular(low) for low in before} & _NOTED)
    said = {token.low for token in lead.tokens if token.kind == "word"}
    held = all(map(_is_of_cart, drafts)) and bool(said & _HOLDS) and not said & (predicates.NEGATIONS | _NO_GOODS)
    named = there and (noted or held)
    return tuple(token.value for token in quotes) if named else ()


_NOTED = frozenset(("todo", "to-do", "task", "note", "reminder", "memo"))
"""What people write down in a list of their own: `Given a task "Milk" is in the list` is added where it is missing."""


def _is_switched(draft: Draft) -> bool:
    target = draft.target
    if draft.verb != "checked" or target is None:
        return False
    if target.every:
        return target.kind in ("checkbox", "switch") and target.number is None and not target.rest
    return target.kind in ("checkbox", "switch", "radio") or (target.kind is None and target.words.endswith(" mode"))


_BY_ITSELF = frozenset(("default", "initially", "already", "still", "originally", "automatically"))


def _are_deeds(drafts: Drafts) -> bool:
    """Whether nothing is judged: an ability that is told must not be made use of."""
    return all(draft.sort == "action" or draft.verb == "log_out" for draft in drafts)


_SUCCEEDING = frozenset("work works worked working functions succeeds succeed fails fail behaves".split())  # noqa: SIM905 - a table
"""What is told of a deed that is spoken of: `verify that filtering works` asks for none."""


def expected_of(lead: Lead, context: Context) -> Drafts:
    """The drafts of a clause that its lead makes an expectation."""
    tokens = lead.tokens
    inner = strip_lead(tokens)
    if inner.tokens is not tokens and len(inner.tokens) < len(tokens) and inner.asserted:
        return expected_of(replace(inner, seen=inner.seen or lead.seen), context)
    if lead.able and not lead.seen and tokens[0].low in by_first_word():
        return possible(read_action(tokens, Setting(context.it))) if len(tokens) > 2 else ()  # noqa: PLR2004 - more than the verb
    plain = tokens[1:] if tokens[0].low == "the" else tokens
    if lows(plain[1:2]) == ("of",) and plain[0].low in _EXISTENCE and len(plain) > 2:  # noqa: PLR2004 - a number of words
        there = read_thing(plain[2:], context.it)
        return tuple(replace(draft, negated=plain[0].low == "absence") for draft in there)
    if tokens[0].low.endswith("ing") and tokens[0].low in by_first_word() and lows(tokens[:1]) not in lexicon.nouns():
        if find_predicate(tokens) is not None or _SUCCEEDING & {*lows(tokens)}:
            return ()
        if not (lead.seen and _is_compound(tokens)):
            return read_action(tokens, Setting(context.it))
    drafts = read_check(tokens, context.it, seen=lead.seen, person=lead.person) or _fact(lead, context)
    told = not drafts and not lead.seen and says_something(tokens)
    return drafts if drafts or told else surer(read_thing(tokens, context.it), CLEAR)


def _is_compound(tokens: Tokens) -> bool:
    """`(I see) opening hours`: a noun that is put together, for nothing is seen done to a thing without an article."""
    second = tokens[1] if len(tokens) > 1 else None
    return second is not None and second.kind == "word" and second.value.islower() and second.low not in DETERMINERS


def _told(lead: Lead, context: Context) -> Drafts:  # noqa: C901, PLR0911, PLR0912 - one return for each form
    """A clause without a verb of expectation: an action, or a statement about the page."""
    tokens = lead.tokens
    setting = Setting(context.it, first=context.first, typing=context.typing, pressed=context.pressed)
    expected = context.role == "then" or context.asserted
    if expected and lead.person and tokens[0].low in ("logged", "signed"):
        return read_session(tokens)
    if lows(tokens[1:2]) == (":",) and len(tokens) == 3 and tokens[2].kind == "quote" and not expected:  # noqa: PLR2004 - name, colon, value
        return _listed_values(tokens, setting, expected=False)
    session = read_phrase(tokens[1:]) if lead.person and tokens[0].low in predicates.BE and not expected else ()
    if session and session[0].verb != "log_out":
        return session
    if begins_with_verb(tokens) and not (
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
    before = context.role == "given" or context.given or lead.given
    dealt = not expected and not _comes_of_a_deed(tokens, context)
    done = _passive(tokens, setting, when=True, given=before) if context.role == "when" and dealt else ()
    if done:
        return done
    own = () if expected else bare_path(tokens)
    if context.role == "when" and lows(tokens[-2:-1]) == ("to",) and {*lows(tokens[-3:-2])} & DEALT:
        return ()
    own = own or read_special(tokens, context.it)
    if own:
        return own
    passive = _passive(tokens, setting, when=context.role == "when", given=before) if dealt else ()
    if passive:
        return passive
    drafts = read_check(tokens, context.it, person=lead.person) or _fact(lead, context)
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


def _fact(lead: Lead, context: Context) -> Drafts:
    """What a verb that nobody listed says of a thing; before the steps and of a person it is a deed."""
    told = not lead.person and context.role not in ("given", "when") and not (context.given or lead.given)
    return read_told(lead.tokens, context.it) if told else ()


_SAYING = predicates.MODALS - {"to", "need", "has", "have", "had", "may", "will"}


def _lists_values(tokens: Tokens) -> bool:
    """`Username: ann`: names and values, no sentence before the colon."""
    at = next((at for at, token in enumerate(tokens[:8]) if token.low in (":", "=")), 0)
    value = tokens[at + 1 :]
    told = find_predicate(value) is not None or bool({*lows(value)} & _SAYING)
    sentence = told and not any(token.is_literal for token in value)
    return at > 0 and find_predicate(tokens[:at]) is None and not sentence


def _plain_check(tokens: Tokens) -> bool:
    return not any(token.low in ("checkbox", "checkboxes", "box", "radio") for token in tokens)


def _noun_first(tokens: Tokens) -> bool:
    """`Search results are displayed`: the verb form is part of a subject."""
    at = find_predicate(tokens)
    box = lows(tokens[:2]) == ("remember", "me")  # what a checkbox says
    waits = not box and tokens[0].low.startswith(("wait", "scroll", "paus", "hold", "remember", "type", "typing"))
    if at is None or at == 0 or waits or tokens[at].low == "to" or len(tokens) < 2:  # noqa: PLR2004 - a number of words
        return False
    if (tokens[0].low,) in lexicon.nouns() and at == 2 and tokens[1].kind == "quote":  # noqa: PLR2004 - noun and name
        return True
    if at == 1 and tokens[0].low.startswith(("select", "choose", "pick")) and lows(tokens[2:3]) in (("in",), ("from",)):
        return False
    return at == 1 or (tokens[1].low not in DETERMINERS and not tokens[1].is_literal)


_BECOMING = frozenset(("becomes", "become", "became", "gets", "turns"))
"""Nobody does what a thing becomes by itself: `the button becomes enabled`."""


def _comes_of_a_deed(tokens: Tokens, context: Context) -> bool:
    """`When I tick Terms, the button is enabled`: behind a person's deed and a bare comma nobody does anything more."""
    before = [token for token in context.written if token.start < tokens[0].start]
    while before and before[-1].low in DETERMINERS:
        before.pop()
    bare = len(before) > 1 and before[-1].low == ","
    return context.role == "when" and not context.first and bare and strip_lead(tuple(before)).person


def _passive(tokens: Tokens, setting: Setting, *, when: bool, given: bool) -> Drafts:
    """`the form is submitted`, `"ann" is entered into the Username field`: read with the verb in front."""
    at = find_predicate(tokens)
    if at is None or at == 0 or tokens[at].low in predicates.SEEMING:
        return ()
    verb = next((p for p in range(at + 1, min(at + 4, len(tokens))) if tokens[p].low in participles()), None)
    if verb is not None and tokens[at].low in _BECOMING and (tokens[verb].low,) in predicates.STATES:
        return ()
    allowed = _MANIPULATIONS if not when else participles()
    filled = verb is not None and any(lows(tokens[verb : verb + n]) in predicates.VALUE_STATES for n in (2, 3))
    if filled and not (when or given):
        return ()
    if verb is not None and tokens[at].low == "should" and (tokens[verb].low,) in predicates.STATES:
        return ()
    if verb is None or tokens[verb].low not in allowed or any(t.low in predicates.NEGATIONS for t in tokens[at:verb]):
        return ()
    rest = tokens[verb + 1 :]
    by = next((place for place, token in enumerate(rest) if token.low == "by"), None)
    return surer(read_action((tokens[verb], *tokens[:at], *(rest if by is None else rest[:by])), setting), CLEAR)


_WORKED_OUT = frozenset("balance subtotal sum points score result average".split())  # noqa: SIM905 - a table
"""What an application works out, so that nobody types it: `Balance: 0.00`."""


def _is_only_read(item: Assignment) -> bool:
    """Whether nothing can be typed there: `Heading = "Welcome"`, `Points of Rovers: 31`."""
    target = item.target.target
    named = target.words.lower().partition(" of ")[0].split(" ")[-1:]
    return target.kind in ("heading", "alert") or (
        target.kind is None and not target.quoted and named[0] in _WORKED_OUT
    )


def _listed_values(tokens: Tokens, setting: Setting, *, expected: bool) -> Drafts:
    """`Username: ann`, `Name = Bob`."""
    found = assignments(tokens, setting)
    if any(map(_is_only_read, found)):
        told = (check("text", item.target.target, item.values[0], confidence=FAIR) for item in found)
        return tuple(replace(draft, comparison="equals") for draft in told)
    if expected:
        return tuple(
            replace(check("value", item.target.target, item.values[0], confidence=FAIR), comparison="equals")
            for item in found
        )
    return tuple(
        Draft("fill", target=item.target.target, value=item.values[0], confidence=min(FAIR, item.confidence))
        for item in found
    )
