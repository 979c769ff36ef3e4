"""What a deed is done with: `using the search box, …`, `use the textbox to enter X`, `select 40 with the slider`."""

import re
from dataclasses import dataclass, replace

from pacts.domain.plan import Kind, Target
from pacts.language.drafts import Draft, Drafts, Text
from pacts.language.lexicon import DETERMINERS
from pacts.language.target_phrase import kind_noun, parse_target
from pacts.language.tokens import Tokens
from pacts.language.value_phrase import number_of
from pacts.language.verbs import by_first_word

CONTROLS: frozenset[Kind] = frozenset(("field", "slider", "dropdown", "date", "radio", "checkbox", "switch", "file"))
_MEANS = frozenset(("with", "using", "via", "through"))
_NUMBER = re.compile(r"[-+]?\d+(?:[.,]\d+)?\s?%?")


@dataclass(frozen=True, slots=True)
class Means:
    """A control that is named as the means, and the words without it."""

    target: Target
    rest: Tokens


def means_before(tokens: Tokens) -> Means | None:
    """`using the search box` (with nothing behind it), `use the textbox to enter X`."""
    if not tokens or tokens[0].low not in ("using", "use", "uses", "with", "via") or len(tokens) < 2:  # noqa: PLR2004
        return None
    to = next((p for p in range(2, len(tokens) - 1) if tokens[p].low == "to" and _is_deed(tokens[p + 1].low)), None)
    comma = next((p for p in range(2, len(tokens)) if tokens[p].low == ","), None)
    ends = [place for place in (to, comma) if place is not None]
    if tokens[0].low in ("use", "uses") and to is None:
        return None
    end = min(ends) if ends else len(tokens)
    tail = end
    while end > 2 and tokens[end - 1].low in ("below", "above", "provided", "given"):  # noqa: PLR2004 - a noun stays
        end -= 1
    if kind_noun(tokens, end) is None and tokens[end - 1].kind != "quote":
        return None
    phrase = parse_target(tokens[1:end])
    return Means(phrase.target, tokens[tail + 1 :]) if phrase else None


def _is_deed(low: str) -> bool:
    return low in by_first_word() or low in ("look", "search")


def means_after(tokens: Tokens) -> Means | None:
    """`104 with the slider`: the value and the control."""
    at = next((p for p in range(len(tokens) - 2, 0, -1) if tokens[p].low in _MEANS), None)
    if at is None or tokens[at + 1].low not in DETERMINERS:
        return None
    noun = kind_noun(tokens, len(tokens))
    named = noun is not None and noun[1].kind in CONTROLS
    spun = tokens[-1].low in ("spinner", "spinbutton", "stepper", "wheel", "colorwheel", "picker")
    phrase = parse_target(tokens[at + 1 :]) if named or spun else None
    if phrase is None:
        return None
    target = phrase.target if named else phrase.target.model_copy(update={"kind": "field"})
    return Means(target, tokens[:at])


def set_by(target: Target, value: Text, confidence: float) -> Draft:
    """A value put in by means of a control of its kind."""
    if target.kind == "slider":
        return Draft("set_slider", target=target, value=value, confidence=confidence)
    if target.kind == "dropdown":
        return Draft("select", target=target, value=value, confidence=confidence)
    return Draft("fill", target=target, value=value, confidence=confidence)


def done_with(drafts: Drafts, target: Target) -> tuple[Drafts, bool]:
    """The drafts done by means of a control, and whether any of them is."""
    done = tuple(_done(draft, target) for draft in drafts)
    return done, done != drafts


def _done(draft: Draft, target: Target) -> Draft:
    control = target.kind in CONTROLS
    if draft.verb == "type" and draft.value is not None and draft.target is None and control:
        return set_by(target, draft.value, draft.confidence)
    if draft.verb == "find" and draft.target is not None and target.kind == "field":
        return Draft("search", "goal", target, value=Text(draft.target.words), confidence=draft.confidence)
    if draft.verb == "search" and draft.target is None and target.kind == "field":
        return replace(draft, target=target)
    value = _bare_value(draft.target.words) if draft.verb == "click" and draft.target and not draft.target.kind else ""
    if control and value and (target.kind != "slider" or _NUMBER.fullmatch(value)) and target.kind != "checkbox":
        return set_by(target, Text(value), draft.confidence)
    return draft


def _bare_value(words: str) -> str:
    """`number 42`: 42."""
    return words.removeprefix("number ").removeprefix("value ")


def is_number(tokens: Tokens) -> bool:
    """Whether the words are one number."""
    return len(tokens) == 1 and (number_of(tokens[0]) is not None or _NUMBER.fullmatch(tokens[0].value) is not None)
