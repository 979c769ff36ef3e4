"""References inside values: what they may say, and the text they stand for at the moment of use."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal, assert_never

from pacts.domain.plan import secret_variable
from pacts.errors import UsageError
from pacts.language.generated import FAKE_KINDS, Generator, is_generated

ReferenceSort = Literal["secret", "ask", "env", "remembered", "generated"]
REFERENCE = re.compile(r"\{\{([^{}]*)\}\}")
_NAMED = re.compile(r"(secret|ask|env|remembered)\s*:\s*(.+)", re.DOTALL)
_SORTS: dict[str, ReferenceSort] = {"secret": "secret", "ask": "ask", "env": "env", "remembered": "remembered"}
_NAMES: dict[ReferenceSort, re.Pattern[str]] = {
    "ask": re.compile(r"[^{}|\n]{1,80}"),
    "secret": re.compile(r"[\w.\-/]+"),
    "env": re.compile(r"[A-Za-z_]\w*"),
    "remembered": re.compile(r"[^{}|\n]+"),
}


class UnresolvedReferenceError(UsageError):
    """A reference that stands for nothing; `.reference` is the text between the braces."""

    def __init__(self, message: str, *, reference: str) -> None:
        super().__init__(message)
        self.reference = reference


class UnknownReference(UnresolvedReferenceError):
    """The text between the braces is no reference of the step language."""


class MissingSecret(UnresolvedReferenceError):
    """No secret of that name is configured."""


class MissingEnvironment(UnresolvedReferenceError):
    """The environment has no such variable."""


class NotRemembered(UnresolvedReferenceError):
    """No earlier step remembered a value under that name."""


@dataclass(frozen=True, slots=True)
class Reference:
    """One parsed reference."""

    sort: ReferenceSort
    name: str
    """The secret's, variable's or remembered value's name; for generated data the whole text ("today+3d")."""

    def __str__(self) -> str:
        return f"{{{{{self.name}}}}}" if self.sort == "generated" else f"{{{{{self.sort}:{self.name}}}}}"


def parse_reference(inner: str) -> Reference | None:
    """The reference between the braces, or None when it is none."""
    text = inner.strip()
    named = _NAMED.fullmatch(text)
    if named:
        sort, name = _sort(named[1]), named[2].strip()
        return Reference(sort, name) if _NAMES[sort].fullmatch(name) else None
    return Reference("generated", text) if is_generated(text) else None


def _sort(word: str) -> ReferenceSort:
    return _SORTS[word]


def references(template: str) -> tuple[Reference, ...]:
    """The references of a text, in order; what is no reference is left out."""
    found = (parse_reference(inner) for inner in REFERENCE.findall(template))
    return tuple(reference for reference in found if reference is not None)


def resolve(
    template: str,
    *,
    secrets: Callable[[str], str | None],
    environment: Mapping[str, str],
    remembered: Mapping[str, str],
    generated: Generator,
) -> str:
    """The text with every reference replaced; raises `UnresolvedReferenceError` for the first that can not."""

    def replaced(match: re.Match[str]) -> str:
        reference = parse_reference(match[1])
        if reference is None:
            raise _unknown(match[1])
        match reference.sort:
            case "secret" | "ask":
                return _present(secrets(reference.name), reference)
            case "env":
                return _present(environment.get(reference.name), reference)
            case "remembered":
                return _present(remembered.get(reference.name), reference)
            case "generated":
                return _made(reference, generated)
            case _:
                assert_never(reference.sort)

    return REFERENCE.sub(replaced, template)


def _made(reference: Reference, generated: Generator) -> str:
    try:
        return generated.make(reference.name)
    except ValueError as exc:
        raise UnknownReference(f"{reference}: {exc}", reference=reference.name) from exc


def _unknown(inner: str) -> UnknownReference:
    kinds = ", ".join(sorted(FAKE_KINDS))
    return UnknownReference(
        f"{{{{{inner}}}}} is no reference: write secret:NAME, ask:NAME, env:NAME, remembered:NAME, today, now "
        f"or fake:KIND ({kinds})",
        reference=inner.strip(),
    )


def _present(value: str | None, reference: Reference) -> str:
    if value is not None:
        return value
    match reference.sort:
        case "secret" | "ask":
            variable = secret_variable(reference.name)
            raise MissingSecret(
                f"the secret {reference.name!r} is not set: export {variable}", reference=reference.name
            )
        case "env":
            raise MissingEnvironment(
                f"the environment variable {reference.name!r} is not set", reference=reference.name
            )
        case "remembered" | "generated":
            message = f"no earlier step remembered a value as {reference.name!r}"
            raise NotRemembered(message, reference=reference.name)
        case _:
            assert_never(reference.sort)
