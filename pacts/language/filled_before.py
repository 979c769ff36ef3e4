"""The fields that were filled before: what "it" is that is replaced, and which two fields "both" are."""

from dataclasses import replace
from typing import Final

from pacts.domain.plan import Target
from pacts.language.contexts import Context
from pacts.language.drafts import Draft, Drafts
from pacts.language.lead import Lead
from pacts.language.tokens import Tokens, lows

FILLING: Final = frozenset({"fill", "append"})
_REPLACING: Final = frozenset(
    [
        "replace",
        "replaces",
        "replaced",
        "change",
        "changes",
        "changed",
        "overwrite",
        "overwrites",
        "correct",
        "corrects",
    ]
)
_BOTH: Final = 2


def overwritten(lead: Lead, context: Context) -> Target | None:
    """`… the strength is "weak". Replace it by "b"`: the field that was filled, not what was judged meanwhile."""
    verb, it, by, *_ = (*lows(lead.tokens[:3]), "", "", "")
    if verb not in _REPLACING or it != "it" or by not in ("by", "with", "to") or lead.asserted:
        return None
    return next(reversed(context.filled), None)


def of_both(draft: Draft, tokens: Tokens, context: Context) -> Drafts:
    """`both fields are empty`: the two that were filled; where more were, nobody can tell which are meant."""
    both = draft.target == Target(kind="field", every=True, number=_BOTH) and "both" in lows(tokens)
    if not both or draft.sort != "check":
        return (draft,)
    fields = [field for at, field in enumerate(context.filled) if field not in context.filled[:at]]
    return tuple(replace(draft, target=field) for field in fields) if len(fields) == _BOTH else (draft,)
