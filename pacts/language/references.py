"""What earlier clauses say of the steps of a later one: "it", "their", "the last one"."""

from dataclasses import replace

from pacts.domain.plan import Target
from pacts.language import lexicon
from pacts.language.clauses import Clause
from pacts.language.contexts import Context, Reading
from pacts.language.drafts import EXPLICIT, FAIR, Draft, Drafts, Text, scoped
from pacts.language.instruments import done_with
from pacts.language.lead import Lead
from pacts.language.lexicon import INPUTS
from pacts.language.owners import belongs, owner_of
from pacts.language.seeking import remembered, with_find
from pacts.language.tokens import Token, Tokens, lows, raw

_FILLING = frozenset(
    ("type", "types", "enter", "enters", "put", "puts", "write", "writes", "input", "inputs", "insert")
)


def with_reference(reading: Reading, lead: Lead, context: Context) -> Lead:
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


def adapted(reading: Reading, drafts: Drafts, clause: Clause, context: Context) -> Drafts:
    """The drafts with what the text around says: the find before, the means, whose the thing is."""
    if drafts and context.seeking and drafts[0].sort != "check":
        drafts, context.seeking = with_find(drafts), False
    if drafts and context.means is not None:
        drafts, used = done_with(drafts, context.means)
        context.means = None if used else context.means
    if reading.drafts and reading.drafts[-1].verb == "close_tab":
        drafts = tuple(_other_tab(draft) for draft in drafts)
    drafts = tuple(_taken_back(reading, draft, clause.tokens) for draft in drafts)
    drafts = tuple(_switched_back(draft, clause.tokens, context) for draft in drafts)
    drafts = tuple(_of_sort(draft, clause.tokens, context) for draft in drafts)
    drafts = tuple(_of_the_thing(reading, draft) for draft in drafts)
    just_found = (
        bool(reading.drafts) and len(drafts) == 1 and reading.drafts[-1].verb == "find" and clause.joint == "and"
    )
    return tuple(
        _whose(draft, clause.tokens, context, just_found=just_found, single=len(drafts) == 1) for draft in drafts
    )


def _taken_back(reading: Reading, draft: Draft, tokens: Tokens) -> Draft:
    """`select "A" and "B" in the list, then deselect "B"`, `… then deselect it`: of the list it was chosen from."""
    if draft.verb != "uncheck" or draft.target is None or not {*lows(tokens[:3])} & _DESELECTING:
        return draft
    chosen = next((one for one in reversed(reading.drafts) if one.verb == "select"), None)
    if chosen is None or chosen.target is None:
        return draft
    if draft.target == chosen.target or draft.target.words in ("both", "all"):
        return replace(chosen, verb="deselect", source="")
    value = next((text for text in chosen.texts if text.template == draft.target.words), None)
    same = value is not None and draft.target.kind in (None, "option") and not draft.target.scope
    return replace(chosen, verb="deselect", value=value, values=(), source="") if same else draft


def _switched_back(draft: Draft, tokens: Tokens, context: Context) -> Draft:
    """`switch on A. B shows "x". Switch it off again`: A, which was switched, and not what was judged since."""
    before = context.switched
    turned = draft.target is not None and draft.target == context.it and "it" in lows(tokens[:4])
    if not turned or before is None or {before.verb, draft.verb} != {"check", "uncheck"}:
        return draft
    return replace(draft, target=before.target)


_DESELECTING = frozenset(
    ("deselect", "deselects", "deselected", "unselect", "unselects", "unselected", "remove", "removes")
)


def _of_the_thing(reading: Reading, draft: Draft) -> Draft:
    """`set the quantity to 3 and put it in the basket`: not the quantity, but the thing that the page shows."""
    last = reading.drafts[-1] if reading.drafts else None
    target = draft.target
    if last is None or last.verb not in _SETTING or draft.verb != "click" or target is None:
        return draft
    adds = target.words.startswith("add to ") and not target.quoted
    own = tuple(scope for scope in target.scope if scope.target != last.target)
    return replace(draft, target=target.model_copy(update={"scope": own})) if adds else draft


_SETTING = frozenset(("fill", "select", "set_slider", "check"))


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
        return replace(draft, target=target.model_copy(update={"kind": "item", "noun": ""}))
    sort: dict[str, object] = {"kind": it.kind}
    if not it.quoted and lexicon.singular(it.words.split(" ")[-1].lower()) in lexicon.COUNTED:
        sort["words"] = it.words
    return replace(draft, target=target.model_copy(update=sort))


_CLICKS = frozenset(("click", "check", "uncheck", "hover", "double_click", "right_click"))


def awaited(until: Draft | None) -> Target | None:
    """`press Next until "Suite" is in view, then select it`: what was waited for."""
    if until is None or until.sort != "check" or until.negated:
        return None
    if until.verb == "text" and until.target is None and until.value is not None:
        return Target(words=until.value.template, quoted=until.confidence >= EXPLICIT)
    return until.target if until.verb == "visible" else None
