"""A remembered selector in a few hundred bytes, sealed with SHA-256: what both layers hold."""

import json
import zlib
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Final

from pydantic import ValidationError

from pacts.domain.element import ResolvedElement
from pacts.domain.selector import Selector

SPARE: Final = 2
"""Other locators that are kept: the gate seldom needs one, and a third never."""
REASON: Final = 120
SEAL: Final = 32
LEFT_OUT: Final = {"step_id", "ref", "document", "alternatives", "origin", "execution_tier", "stability"}
"""What is only true of the step or the document it was found in, or the same of every one that is kept."""
VOCABULARY: Final = (
    b'"destination""component":"many":true"ordinal":"twins":"column":"value":"enabled":false"before":"after":"path":"/'
    b'"row":"heading":"ancestors":["main:","form:","listitem:","region:","dialog:","banner:","navigation:","row:"]'
    b'"href":"/"title":"alt":"classes":["btn","button","primary"]"test_id":"element_id":"name_attribute":"placeholder":'
    b'"type":"submit""text""password""email""checkbox""label":"text":"box":{"x":"y":"width":"height":'
    b'"language":"en"},"reason":"is called "spare":[{"parts":[{"by":"css","value":"{"by":"label","value":'
    b'"fingerprint":{"tag":"input","role":"textbox","name":"tag":"a","role":"link","tag":"h1","role":"heading",'
    b'"tag":"button","role":"button","name":"exact":true,"has_text":"tier":6,"confidence":1.0,'
    b'{"locator":{"parts":[{"by":"role","value":"button","name":"'
)
"""What entries have in common, the most frequent at the end: a preset dictionary saves half of a small entry."""


@dataclass(frozen=True, slots=True)
class Sealed:
    """An entry as it is stored."""

    packed: bytes
    digest: bytes
    """SHA-256 of what it is known by and of what it holds: one under another's key is corrupted, too."""


def seal(selector: Selector) -> Sealed:
    """The entry of a selector."""
    element = selector.element
    kept = element.model_copy(update={"spare": element.spare[:SPARE], "reason": element.reason[:REASON]})
    told = kept.model_dump(mode="json", exclude=LEFT_OUT, exclude_defaults=True)
    told["fingerprint"] = _rounded(told["fingerprint"])
    packer = zlib.compressobj(level=9, wbits=-15, zdict=VOCABULARY)
    text = json.dumps([told, selector.sketch], ensure_ascii=False, separators=(",", ":"))
    packed = packer.compress(text.encode("utf-8", "replace")) + packer.flush()
    return Sealed(packed, digest_of(selector.key.asked, selector.key.page, packed))


def _rounded(fingerprint: dict[str, Any]) -> dict[str, Any]:
    """Places to the half pixel: the gate compares no finer."""
    box = fingerprint.get("box")
    return fingerprint if not box else fingerprint | {"box": {side: round(at * 2) / 2 for side, at in box.items()}}


def digest_of(asked: bytes, page: str, packed: bytes) -> bytes:
    """What an entry must match."""
    return sha256(asked + page.encode("utf-8", "replace") + b"\n" + packed).digest()


def is_intact(asked: bytes, page: str, packed: bytes, digest: bytes) -> bool:
    """Whether the entry is what was stored under this key."""
    return digest_of(asked, page, packed) == digest


def unsealed(packed: bytes) -> tuple[ResolvedElement, str] | None:
    """The element and the page's sketch; None for an entry that another version of PACTS made.

    Raises:
        zlib.error: it can't be unpacked.
    """
    unpacker = zlib.decompressobj(wbits=-15, zdict=VOCABULARY)
    text = unpacker.decompress(packed) + unpacker.flush()
    try:
        told, sketch = json.loads(text)
        element = ResolvedElement.model_validate(
            {"step_id": "", "stability": "stable", "origin": "remembered"} | told,
        )
    except (ValueError, TypeError, ValidationError):
        return None
    return element, str(sketch)
