"""Prompts: Markdown files beside this one, each named with a version that no edit can forget to raise."""

from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Prompt:
    """The standing instructions of one kind of question."""

    name: str
    text: str

    @property
    def version(self) -> str:
        """``rephrase@1f3a9c7b``: the first eight digits of the text's SHA-256."""
        return f"{self.name}@{sha256(self.text.encode()).hexdigest()[:8]}"


@cache
def prompt(name: str) -> Prompt:
    """The prompt of that name."""
    return Prompt(name, (files("pacts.llm") / "prompts" / f"{name}.md").read_text(encoding="utf-8"))


def versions() -> tuple[str, ...]:
    """All prompts with their versions, for a run's header."""
    found = (files("pacts.llm") / "prompts").iterdir()
    return tuple(sorted(prompt(path.name.removesuffix(".md")).version for path in found if path.name.endswith(".md")))
