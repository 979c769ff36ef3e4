"""What the words of a clause that are in none of its steps make of them."""

from itertools import pairwise

from pacts.domain.plan import Target
from pacts.language.announcements import told_from
from pacts.language.clauses import Clause
from pacts.language.conditions import during
from pacts.language.contexts import Context, Reading, Remark
from pacts.language.drafts import DUBIOUS, EXPLICIT, Draft, Drafts, surer
from pacts.language.exclusions import drops_exclusion
from pacts.language.hidden import is_hidden
from pacts.language.losses import held_words, losses
from pacts.language.misnomers import has_misnomer
from pacts.language.misplacings import misplaces
from pacts.language.occasions import tells_occasion
from pacts.language.particulars import misses_particular
from pacts.language.tokens import Tokens, raw


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


def _states_what_can_be(draft: Draft, tokens: Tokens) -> bool:
    """`the parcel cannot be cancelled`: that it says "cancelled" is another claim."""
    value = draft.value.template if draft.sort == "check" and draft.verb == "text" and draft.value is not None else ""
    can = any(token.low in ("can", "could") for token in tokens)
    return can and any(a.low == "be" and b.value == value and not b.is_literal for a, b in pairwise(tokens))


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


def weighed(reading: Reading, clause: Clause, drafts: Drafts) -> Drafts:
    """The drafts with the doubt that words in none of them leave; none when a literal was lost."""
    said = told_from(clause.tokens) is not None
    if not drafts or any(_is_beside(draft, told=said) for draft in drafts):
        return ()
    beside = any(_states_what_can_be(draft, clause.tokens) for draft in drafts)
    if beside or is_hidden(drafts, clause.tokens) or any(_counts_words(draft) for draft in drafts):
        return ()
    if any(
        lost(drafts, clause.tokens)
        for lost in (drops_exclusion, has_misnomer, misplaces, misses_particular, tells_occasion)
    ):
        return ()
    phase = during(clause.tokens) if all(draft.sort == "check" for draft in drafts) else None
    lost = losses(phase.body if phase else clause.tokens, drafts)
    if any(loss.weight == "literal" for loss in lost):
        return ()
    if any(loss.weight == "words" for loss in lost) and all(draft.sort == "check" for draft in drafts):
        return ()
    source = raw(clause.tokens)
    told = [loss.words for loss in lost]
    reading.remarks.extend(Remark(source, loss.words, grave=loss.weight == "words") for loss in lost)
    reading.remarks.extend(Remark(source, words, grave=True) for words in _left_undone(drafts, clause.tokens, told))
    return surer(drafts, DUBIOUS) if any(loss.weight == "words" for loss in lost) else drafts


def _left_undone(drafts: Drafts, tokens: Tokens, told: list[str]) -> list[str]:
    """`close the dialog without saving`: what a deed must not do is in no step."""
    at = next((at for at, (a, b) in enumerate(pairwise(tokens)) if a.low == "without" and b.low.endswith("ing")), None)
    judged = any(draft.sort == "check" for draft in drafts)
    held = held_words(drafts)
    if at is None or judged or any("without" in words for words in told) or tokens[at + 1].low in held:
        return []
    return [raw(tokens[at:])]


def lost_place(clause: Clause, context: Context) -> list[Remark]:
    """What a clause that only names a place says beyond the place that was understood."""
    placed = Draft("click", target=Target(scope=context.scopes))
    source, page = raw(clause.tokens), any(token.low in ("page", "screen", "site") for token in clause.tokens)
    found = [Remark(source, loss.words, grave=not page) for loss in losses(clause.tokens, (placed,))]
    named = page and len(clause.tokens) > _BARE_PAGE
    return found or [Remark(source, source, grave=False)] * named


_BARE_PAGE = 3
"""Words of a page without a name: "on the page"."""


def unplaced(drafts: Drafts, clause: Clause, context: Context) -> list[Remark]:
    """A place that was named before a step which has none (`In the "Edit" menu, choose File > Save`)."""
    named = next((scope.target for scope in context.scopes if scope.target.words), None)
    if named is None or not drafts or any(draft.target or draft.expectation for draft in drafts):
        return []
    return [Remark(raw(clause.tokens), named.words or "", grave=False)]
