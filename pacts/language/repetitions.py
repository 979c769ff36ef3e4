"""Clauses that go on with the verb of the one before, or say its deed once more."""

from dataclasses import replace

from pacts.language import lexicon
from pacts.language.clauses import Clause
from pacts.language.contexts import Reading, Remark
from pacts.language.drafts import Drafts
from pacts.language.lead import find_predicate
from pacts.language.lexicon import DETERMINERS
from pacts.language.phrases import spelled
from pacts.language.tokens import Token, Tokens, meant, tokenize
from pacts.language.verbs import by_first_word

_MOVING = ("go", "navigate", "move", "head", "scroll", "proceed", "browse", "come")


def drop_revisited(reading: Reading, drafts: Drafts) -> None:
    """`go to the "Save" button and click it`: one click; going there is no other."""
    last = reading.drafts[-1] if reading.drafts else None
    again = last is not None and len(drafts) == 1 and drafts[0].verb == last.verb == "click"
    if last is not None and again and drafts[0].target == last.target and last.source.lower().startswith(_MOVING):
        reading.drafts.pop()


def answered_once(reading: Reading, drafts: Drafts) -> Drafts:
    """`enter "Bob" in the prompt and accept`, `… and press OK`: one answer; the prompt has nothing else to press."""
    last = reading.drafts[-1] if reading.drafts else None
    if last is None or last.verb != "dialog_accept" or last.value is None or len(drafts) != 1:
        return drafts
    pressed = drafts[0].target
    button = drafts[0].verb == "click" and pressed is not None and pressed.kind in (None, "button")
    said = pressed.words.lower() if button and pressed is not None and not pressed.scope else ""
    entered = drafts[0].verb == "press" and drafts[0].value is not None and drafts[0].value.template == "Enter"
    if said in _AGREEING or entered:
        return (reading.drafts.pop(),)
    return (replace(reading.drafts.pop(), verb="dialog_dismiss", value=None),) if said in _DECLINING else drafts


_AGREEING = frozenset(("ok", "okay", "accept", "confirm", "submit", "accept it", "confirm it", "submit it"))
_DECLINING = frozenset(("cancel", "dismiss", "cancel it", "dismiss it"))


def continued(reading: Reading, clause: Clause) -> Clause:
    """`… and on "B"`: with the verb of the clause before."""
    last = reading.drafts[-1] if reading.drafts else None
    first = clause.tokens[0]
    if last is not None and last.verb in _DIALOGS:
        return replace(clause, tokens=_of_alert(clause.tokens))
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
    if last.verb not in ("click", "hover", "double_click", "right_click", "expand", "collapse"):
        return clause
    if any(token.low in by_first_word() and token.value.islower() for token in clause.tokens[1:]):
        return clause
    word, place = last.verb.replace("_", "-"), clause.tokens[0].start
    return replace(clause, tokens=(Token("word", word, word, word, place, place), *clause.tokens[first.low == "on" :]))


_DIALOGS = frozenset(("dialog", "dialog_accept", "dialog_dismiss"))


def _of_alert(tokens: Tokens) -> Tokens:
    """`… and accept it`, `…, it reads "Sure?"`: the browser's dialog, of which no element can be meant."""
    at = next((at for at, token in enumerate(tokens) if token.low == "it"), None)
    if at is None:
        return tokens
    words = (replace(tokens[at], text=word, value=word, low=word) for word in ("the", "browser", "alert"))
    return (*tokens[:at], *words, *tokens[at + 1 :])


def _names_key(tokens: Tokens) -> bool:
    """`press Ctrl+A and then Delete`: a key, not what a button does."""
    return len(tokens) == 1 and tokens[0].is_capital and tokens[0].low in lexicon.KEYS


def done_instead(reading: Reading, drafts: Drafts) -> Drafts:
    """`X by clicking Y`: Y is how X is done; what X fills in stays, what it expects is judged when Y was done."""
    if reading.last < 0:
        if any(token.is_literal for token in tokenize(reading.unread[-1])):
            return drafts  # what it names would be lost
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
) | {"submit"}
"""Deeds without a value: the way that `by` names replaces them."""
