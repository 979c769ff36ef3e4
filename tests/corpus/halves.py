"""Which half of a corpus a thing belongs to, and the log of each look at the half that is held back.

The first collection was divided in the same way until 2026-11-21; then its held half was opened and all of it is for
tuning (docs/explanation/decisions/0005-the-held-half-is-opened-and-made-anew.md). What is held back now is half of the
second collection, which other authors made: the folders `second` beside the first.
"""

import hashlib
import os
from datetime import UTC, datetime
from pathlib import Path

HELD_LOG = Path(__file__).parent / "held.log"
SECOND = "second"
"""The folder of the collection that is divided."""


def is_held(key: str) -> bool:
    """Whether a thing of the second collection is held back: by the hash of its key, so that nobody chooses."""
    return hashlib.sha256(key.encode()).digest()[0] % 2 == 1


def held_wanted(benchmark: str) -> bool:
    """Whether the held-back half is to be measured (`HELD=1`); each use is written into the log beside this file."""
    if os.environ.get("HELD") != "1":
        return False
    with HELD_LOG.open("a", encoding="utf-8") as log:
        log.write(f"{datetime.now(UTC):%Y-%m-%d %H:%M} {benchmark}\n")
    return True
