"""Values that must not leave, in a text that a model is to write anew: it sees a reference in each one's place."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

QUOTED = re.compile(r'"([^"]+)"|“([^”]+)”')


@dataclass(slots=True)
class Veil:
    """The author's quoted values that masking would destroy, by the reference that stands for each."""

    mask: Callable[[str], str]
    _values: dict[str, str] = field(default_factory=dict)

    def cover(self, text: str) -> str:
        """The text with `"{{value:1}}"` for a quoted e-mail address, telephone number and the like."""
        return QUOTED.sub(self._covered, text)

    def lift(self, text: str) -> str:
        """The text with the values in their places again."""
        for reference, value in self._values.items():
            text = text.replace(reference, value)
        return text

    def _covered(self, found: re.Match[str]) -> str:
        value = found[1] or found[2]
        if self.mask(value) == value:
            return found[0]
        reference = f"{{{{value:{len(self._values) + 1}}}}}"
        self._values[reference] = value
        return f'"{reference}"'
