"""Where a picture or a sound comes from: "the cover source should be "/a.png"" is its attribute `src`."""

import re
from dataclasses import replace
from typing import Final

from pacts.domain.plan import Kind, Target
from pacts.language.drafts import Draft, Drafts

_SOURCES: Final = frozenset({"source", "src"})
_ENDS: Final = "png|jpe?g|gif|svg|webp|avif|ico|mp3|mp4|ogg|wav|webm|m4a|html?"
_ADDRESS: Final = re.compile(rf"\S*(?:/|\.(?:{_ENDS})\b)\S*", re.IGNORECASE)
"""What a source is: an address, or the name of a file."""
_PICTURES: Final[dict[str, Kind]] = dict.fromkeys(("image", "picture", "photo", "img"), "image")


def as_sources(drafts: Drafts) -> Drafts:
    """The drafts, a text that is called a source and is an address being the attribute of what has it."""
    return tuple(
        replace(draft, verb="attribute", name="src", target=owner) if (owner := _owner(draft)) else draft
        for draft in drafts
    )


def _owner(draft: Draft) -> Target | None:
    """What has the source; None where none is judged."""
    target = draft.target
    if draft.verb != "text" or draft.sort != "check" or target is None or draft.value is None or target.quoted:
        return None
    *words, last = target.words.split() or [""]
    if last.lower() not in _SOURCES or not _ADDRESS.fullmatch(draft.value.template):
        return None
    if words:
        kind = _PICTURES.get(words[-1].lower())
        rest = " ".join(words[:-1] if kind else words)
        return target.model_copy(update={"words": rest, "kind": kind or target.kind})
    if len(target.scope) == 1 and target.scope[0].relation in _OF:
        return target.scope[0].target
    return target.model_copy(update={"words": ""}) if target.attributes else None


_OF: Final = frozenset({"in", "row_of"})
