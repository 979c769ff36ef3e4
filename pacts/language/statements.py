"""A subject and what is said of it: `the "Save" button is enabled`."""

from dataclasses import replace

from pacts.domain.plan import Scope, Target
from pacts.language import predicates
from pacts.language.absences import none_said
from pacts.language.appearance import is_color
from pacts.language.appearing import GONE, appears, folded_out, opened_address, without_particle
from pacts.language.cells import crossed, owned_cell
from pacts.language.contents import (
    default_comparison,
    held_beside,
    held_things,
    none_held,
    place_in,
    pointed_to,
    read_out,
    stands_beside,
)
from pacts.language.copulas import becomes, copular
from pacts.language.counts import LISTED, MEASURES, counted_subject, counts_in, past_list_of, some_in_state
from pacts.language.denials import denied_if, each_denied
from pacts.language.drafts import CLEAR, DUBIOUS, Draft, Drafts, check, scoped, surer, within
from pacts.language.holdings import read_holding
from pacts.language.journal import journal_checks
from pacts.language.judged_values import compared_with, judged_text, literal_list, valued
from pacts.language.lead import find_predicate
from pacts.language.lexicon import DETERMINERS, INPUTS, QUANTIFIERS, nouns
from pacts.language.offered_options import chosen_in, options_named, options_offered
from pacts.language.own_parts import own_part, part_holding, part_told
from pacts.language.predicate_phrase import Predicate, is_state, without_ending
from pacts.language.predicates import BE, Lexeme
from pacts.language.records import seen_often
from pacts.language.shown_things import dialog_check, is_place, text_in
from pacts.language.sort_orders import some_order, sorted_things
from pacts.language.states import emptiness
from pacts.language.statuses import STATUSES, has_status
from pacts.language.subjects import Subject, names_dialog, owned_by, special_subject
from pacts.language.target_phrase import opens_scope, parse_scope, parse_target, parse_targets
from pacts.language.tokens import Tokens, lows, meant


def depictions(tokens: Tokens, it: Target | None) -> Drafts:
    """`I see the button disabled`, `I see "Red" as selected`: how the thing is seen."""
    at = next((at for at in range(1, len(tokens)) if _is_depiction(tokens, at)), None)
    if at is None or find_predicate(tokens) is not None or not tokens[at].value.islower():
        return ()
    head = tokens[:at]
    head = head[:-1] if head[-1].low in ("as", "being") and len(head) > 1 else head
    while len(head) > 1 and head[-1].low in predicates.ADVERBS:
        head = head[:-1]
    there = predicates.STATES.get(lows(tokens[at:]))
    counted = there is not None and there.verb == "visible" and tokens[at].low in LISTED and not head[-1].is_literal
    if counted or lows(tokens[at:]) in _PARTICLES or opens_scope(head[-1:]):
        return ()
    return said_of(head, Predicate(negated=False, copula=True, lexeme=None, rest=tokens[at:]), it)


def _is_depiction(tokens: Tokens, at: int) -> bool:
    """Whether a state stands at a place, and nothing but a place behind it."""
    sizes = (n for n in (3, 2, 1) if at + n <= len(tokens))
    size = next((n for n in sizes if lows(tokens[at : at + n]) in predicates.STATES | _EMPTY), 0)
    rest = tokens[at + size :]
    joined = tokens[at + size - 1].low in ("from", "to") if size and at + size <= len(tokens) else False
    placed = bool(rest) and (opens_scope(rest) or joined) and tokens[at].low.endswith(("ed", "en", "wn"))
    return bool(size) and at + size <= len(tokens) and (not rest or placed)


_PARTICLES = frozenset(
    (("up",), ("back",), ("on",), ("off",), ("there",), ("in",), ("away",), ("done",), ("part", "of"))
)
"""They end names, too: "Sign up"."""


_EMPTY = dict.fromkeys(predicates.EMPTY_STATES)


def said_of(tokens: Tokens, predicate: Predicate, it: Target | None) -> Drafts:  # noqa: C901, PLR0911, PLR0912 - one for each form
    """One reading for each subject of "A and B are visible"."""
    tokens = without_ending(tokens)
    tokens = _without_shown(tokens)
    if not tokens or (tokens[-1].low in ("it", "they") and len(tokens) > 1) or _untold(tokens, predicate.rest):
        return ()
    tokens = _plain_subject(tokens, predicate, it)
    negated = tokens[0].low == "no" and len(tokens) > 1 and compared_with(tokens)[0] is None
    if negated:
        tokens = tokens[1:]
    without = none_said(tokens, predicate, it, negated=negated)
    if without:
        return without
    special = journal_checks((*tokens, *predicate.rest), negated=negated or predicate.negated)
    if special:
        return special
    counted = () if negated else some_in_state(tokens, predicate, it) or counted_subject(tokens, predicate, it)
    if counted:
        return counted
    if lows(tokens[:2]) == ("none", "of") and len(tokens) > 2 and not negated:  # noqa: PLR2004 - "none of" and a thing
        negated, tokens = True, _all_of_them(tokens[2:])
    if tokens[0].low in ("nothing", "everything", "anything", "something", "none", "neither", "either"):
        return ()
    if tokens[-1].low in ("focus", "cursor") and predicate.rest and opens_scope(predicate.rest):
        return _focus_at(predicate, it)
    options = options_named(tokens, predicate, it)
    if options:
        return options
    drafts: list[Draft] = []
    if predicate.each and tokens[0].low not in QUANTIFIERS:
        tokens = (replace(tokens[0], text="all", value="all", low="all"), *tokens[tokens[0].low in DETERMINERS :])
    told = part_told(tokens, predicate, it)
    for part in (told,) if told is not None else _subjects(tokens, it):
        read = _judged(part, predicate, tokens, it)
        if not read:
            return ()
        drafts.extend(read)
    if negated and lows(predicate.rest)[:1] and predicate.rest[-1].low in STATUSES:
        return surer(tuple(map(each_denied, drafts)), DUBIOUS)
    return tuple(map(each_denied, drafts)) if negated else tuple(drafts)


def _untold(tokens: Tokens, rest: Tokens) -> bool:
    """`in the cart is …`, `the changes are saved`, `they are in the default order`: nothing that can be looked for."""
    kept = lows(rest[:1]) == ("saved",) and tokens[-1].low in _KEPT_UNSEEN
    return kept or is_place(tokens) or some_order(rest)


_KEPT_UNSEEN = frozenset("change changes data details information settings edits progress preferences".split())  # noqa: SIM905 - a table
"""That these were saved is not seen by their being there."""


def _all_of_them(tokens: Tokens) -> Tokens:
    """`none of the cells`: not one of all the cells."""
    rest = tokens[1:] if tokens[0].low in DETERMINERS else tokens
    return (replace(tokens[0], text="all", value="all", low="all"), *rest) if rest else tokens


_PLACING = frozenset(("in", "on", "under", "below", "above", "next"))
"""Behind "shows" they say where: `the new row shows in the table`."""


def _plain_subject(tokens: Tokens, predicate: Predicate, it: Target | None) -> Tokens:
    """`both A and B`: A and B; `it`, where nothing was spoken of: the page."""
    if tokens[0].low == "both" and "and" in lows(tokens[2:-1]):
        return tokens[1:]
    nothing = it is None or it.kind in _LEADING_ON
    whole = nothing and lows(tokens) == ("it",) and predicate.lexeme in ("shows", "contains", "has", "reads")
    return (replace(tokens[0], text="page", value="page", low="page"),) if whole else tokens


_LEADING_ON = frozenset(("link", "menuitem"))
"""What was clicked and shows nothing itself: "it shows the orders" is said of the page that it leads to."""


def _without_shown(tokens: Tokens) -> Tokens:
    """`the message displayed`, `the message that is shown`: the message."""
    while tokens and tokens[-1].low in predicates.ADVERBS | {"that"}:
        tokens = tokens[:-1]
    if len(tokens) < 3 or tokens[-1].low not in ("displayed", "shown"):  # noqa: PLR2004 - an article, a noun, a participle
        return tokens
    relative = tokens[-2].low in BE and tokens[-3].low in ("that", "which")
    return (
        tokens[:-3] if relative else tokens[:-1] if tokens[-2].kind == "word" and tokens[-2].low not in BE else tokens
    )


def _focus_at(predicate: Predicate, it: Target | None) -> Drafts:
    """`the focus is on the Email field`."""
    phrase = parse_target(predicate.rest[1:], it)
    drafts = (check("focused", phrase.target, confidence=phrase.confidence),) if phrase else ()
    return denied_if(drafts, predicate.negated)


def _subjects(tokens: Tokens, it: Target | None) -> tuple[Subject, ...]:
    single = special_subject(tokens, it)
    if single is None:
        tokens = owned_by(tokens)
        single = special_subject(tokens, it)
    if single is not None:
        return (single,)
    address = {"row", "column"} <= {token.low for token in tokens} and "cell" in lows(tokens[:3])
    one = parse_target(tokens, it) if address else None
    phrases = (one,) if one is not None else parse_targets(tokens, it, listed=True)
    return tuple(Subject("target", phrase.target, confidence=phrase.confidence) for phrase in phrases)


def _judged(subject: Subject, predicate: Predicate, words: Tokens, it: Target | None) -> Drafts:
    if subject.about in ("value", "text") and subject.target is not None and subject.target.kind == "column":
        subject = replace(subject, about="target", target=crossed(subject.target))
    if predicate.lexeme is not None:
        drafts = _lexical(subject, predicate, words, it)
    elif predicate.copula or not predicate.rest or is_state(predicate.rest):
        drafts = copular(subject, predicate, words)
    else:
        drafts = ()
    if predicate.negated and has_status(subject.target, predicate.rest):
        drafts = surer(drafts, DUBIOUS)  # where it says so is not known, and elsewhere it says nothing of it
    return surer(denied_if(drafts, predicate.negated), subject.confidence)


def _lexical(  # noqa: C901, PLR0911, PLR0912 - one return for each form
    subject: Subject, predicate: Predicate, words: Tokens, it: Target | None
) -> Drafts:
    rest = without_ending(predicate.rest)
    match predicate.lexeme:
        case "appears" | "opens":
            address = opened_address(subject, predicate.lexeme, rest)
            if address:
                return address
            folded = folded_out(subject, predicate.lexeme, rest)
            return folded or appears(subject, without_particle(rest), words)
        case "closes" if rest and rest[0].low not in GONE:
            return ()
        case "disappears" | "closes":
            return denied_if(appears(subject, without_particle(rest), words), negated=True)
        case "contains" | "has" | "shows" if predicate.copula and rest and opens_scope(rest):
            return ()
        case "shows" if words[-1].kind != "mark" and (not rest or (rest[0].low in _PLACING and parse_scope(rest))):
            return appears(subject, rest, words)
        case "has" if _is_common_knowledge(words, rest):
            return ()
        case "contains" | "has" | "shows":
            return _holding(subject, predicate.lexeme, rest, it)
        case "reads":
            return read_out(subject, rest)
        case "matches":
            literal_there = any(token.is_literal for token in rest)
            return valued(subject, "matches", rest, default="matches") if literal_there else ()
        case "unfolds" | "folds":
            folds = predicate.lexeme == "folds"
            alone = subject.about == "target" and not rest
            return (replace(check("expanded", subject.target), negated=folds),) if alone else ()
        case "points":
            return pointed_to(subject, rest)
        case "starts":
            if rest[:1] and rest[0].low in ("with", "by"):
                return valued(subject, "starts_with", rest[1:], default="starts_with")
            if len(rest) == 2 and rest[0].low == "at" and rest[1].kind == "number":  # noqa: PLR2004 - "at" and a number
                return valued(subject, "contains", rest[1:], default="contains")
            return appears(subject, without_particle(rest), words)
        case "ends":
            past = rest[1:] if rest[:1] and rest[0].low in ("with", "in", "on") else rest
            return valued(subject, "ends_with", past, default="ends_with")
        case _:
            return becomes(subject, predicate, rest, words)


def _is_common_knowledge(words: Tokens, rest: Tokens) -> bool:
    """`Nurses have gentle hands`: what all of a sort have, in words that name nothing on a page."""
    sort = len(words) == 1 and words[0].value.istitle() and words[0].low.endswith("s")
    named = not sort or (words[0].low,) in nouns()
    plain = len(rest) > 1 and all(token.kind == "word" and token.value.islower() for token in rest)
    return not named and plain and not any((t.low,) in nouns() or t.low in DETERMINERS | {"no"} for t in rest)


_SOME = DETERMINERS | {"some", "any"}
_FILLING = frozenset((("text",), ("value",), ("content",), ("text", "in", "it"), ("contents",), ("input",)))
"""What a field has that is not empty."""


def _one(subject: Subject, rest: Tokens) -> Tokens:
    """`no headphone jack`: not one of them in a thing, which need not say what it lacks."""
    plain = all(token.kind == "word" and token.value.islower() for token in rest)
    held = subject.about == "target" and subject.target is not None and subject.target.kind != "page"
    return (meant("a", rest[0]), *rest[1:]) if plain and held else rest[1:]


def _holding(subject: Subject, lexeme: Lexeme, rest: Tokens, it: Target | None) -> Drafts:  # noqa: C901, PLR0911, PLR0912 - one return for each form
    if not rest or {token.low for token in rest} & (MEASURES | {"accessibility"}):
        return ()
    if any(is_color(token.low) for token in rest[:2]) and rest[-1].kind == "quote":
        return held_things(subject, rest, it)
    if subject.about == "page" and "alert" in lows(rest) and names_dialog(rest) and (dialog := dialog_check(rest)):
        return dialog
    if "as" in lows(rest) and subject.target is not None and (depicted := depictions(rest, it)):
        place = () if subject.target.kind == "page" else (Scope(relation="in", target=subject.target),)
        return tuple(scoped(draft, place) for draft in depicted)
    if lows(rest) in (("no", "value"), ("no", "text"), ("no", "content"), ("no", "contents")):
        return emptiness(subject)
    if lows(token for token in rest if token.low not in _SOME) in _FILLING and (
        subject.target is not None and subject.target.kind in INPUTS
    ):
        return denied_if(emptiness(subject), negated=True)
    if rest[0].low == "no" and len(rest) > 1:
        return none_held(subject, rest[1:], it) or denied_if(
            _holding(subject, lexeme, _one(subject, rest), it), negated=True
        )
    if subject.about in ("url", "title", "dialog", "value", "text", "attribute", "selected", "count"):
        return valued(
            subject,
            *compared_with(rest),
            default="equals" if lexeme == "has" and subject.about != "text" else "contains",
        )
    often = seen_often(rest)
    if often and subject.target is not None and subject.target.kind != "page":
        often = tuple(scoped(draft, (Scope(relation="in", target=subject.target),)) for draft in often)
    part = often or own_part(subject, rest) or chosen_in(subject, lexeme, rest)
    if part:
        return part
    held = read_holding(rest, it) if subject.target is not None else ()
    if held:
        return held if subject.about == "page" else tuple(scoped(one, (place_in(subject),)) for one in held)
    counted = counts_in(subject, past_list_of(rest), it)
    if counted:
        return counted
    offered = options_offered(subject, lexeme, rest)
    if offered:
        return offered
    owned = owned_cell(subject, lexeme, rest) or sorted_things(rest, it)
    if owned:
        return owned
    compared, value_tokens = compared_with(rest)
    listed = literal_list(value_tokens)
    if listed is not None and (not listed[1] or subject.target is not None):
        default = default_comparison(subject, listed[0])
        inner = part_holding(subject, listed[1])
        if stands_beside(subject, listed[1]):
            return held_beside(subject, *listed)
        if inner is not None:
            subject = inner
        elif listed[1] and subject.target is not None and subject.target.kind != "page":
            subject = replace(subject, target=crossed(within(subject.target, listed[1])))
        elif listed[1]:
            return tuple(text_in(None, item, listed[1]) for item in listed[0])
        return tuple(draft for value in listed[0] for draft in judged_text(subject, compared or default, value))
    if lexeme != "contains" and (parts := _parts_of_each(subject, rest, it)):
        return parts
    return held_things(subject, rest, it)


def _parts_of_each(subject: Subject, rest: Tokens, it: Target | None) -> Drafts:
    """`each card shows title and price`, `all products have prices`: a thing of that name in each, and no such word."""
    plain = all(token.low == "," or (token.kind == "word" and token.value.islower()) for token in rest)
    if subject.target is None or not subject.target.every or not plain or rest[0].low in DETERMINERS:
        return ()
    place = (Scope(relation="in", target=subject.target),)
    phrases = parse_targets(rest, it, listed=True)
    return tuple(check("visible", within(one.target, place), confidence=min(CLEAR, one.confidence)) for one in phrases)
