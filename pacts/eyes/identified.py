"""Targets that an attribute identifies: what bears it is meant, whatever it says."""

from collections.abc import Mapping
from typing import Final

from pacts.domain.plan import Verb

IDENTITIES: Final = frozenset({"id", "data-testid", "data-test", "data-test-id", "data-cy", "data-qa"})
"""Attributes that authors give to one element to tell it from all others."""
READ: Final[frozenset[Verb]] = frozenset({"checked", "selected", "value", "text", "visible", "style", "attribute"})
"""What is only read can be read of anything."""


def is_identified(attributes: Mapping[str, str]) -> bool:
    """Whether one of the attributes tells an element from all others."""
    return any(name.lower() in IDENTITIES for name in attributes)
