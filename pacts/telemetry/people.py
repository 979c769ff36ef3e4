"""Names of people, where they are asked for: a given name from a list, and the family name after it."""

import importlib
import pkgutil
import re
from collections.abc import Iterable, Iterator, Sequence

from pacts.errors import SettingsError
from pacts.telemetry.rules import Rule

PERSON = "[person]"
FAKER = "faker"
"""The list that comes with the extra `names`."""
SHORTEST = 3
"""Letters of a given name: "An" and "Jo" are too often something else."""
PARTICLES = frozenset("van von der den de di da del della la le dos bin al el zu".split())  # noqa: SIM905 - a table
TITLES = frozenset("mr mrs ms mx dr prof herr frau mme mlle sr sra dott".split())  # noqa: SIM905 - a table
_WORD = r"[^\W\d_a-zß-öø-ÿ][^\W\d_]{0,30}+(?:['’\-][^\W\d_]{1,30}+){0,2}+\.?"
"""A word with a capital, an initial or a title: letters of any script."""
_RUN = re.compile(rf"(?<![\w@.\-]){_WORD}(?: (?:{_WORD}|(?:{'|'.join(sorted(PARTICLES))})(?= ))){{1,7}}+(?! ?@)")


def person_rule(names: Iterable[str]) -> Rule:
    """The rule that masks people: `Ann Lee`, where "Ann" is one of the given names, and `Mr. Lee`.

    A given name alone stays: "May", "Will" and "Page" are names, too.
    """
    known = frozenset(name.strip().casefold() for name in names if len(name.strip()) >= SHORTEST)

    def masked(match: re.Match[str]) -> str:
        words = match[0].split(" ")
        for at, word in enumerate(words[:-1]):
            titled = word.rstrip(".").casefold() in TITLES
            if (titled or word.casefold() in known) and (end := _family(words, at + 1, known)) is not None:
                first = at + titled
                return " ".join((*words[:first], PERSON, *words[end:]))
        return match[0]

    return Rule("person", _RUN, masked, by_looks=True)


def _family(words: Sequence[str], at: int, known: frozenset[str]) -> int | None:
    """Where the words after a name begin: behind more given names, initials, particles and one family name."""
    while at < len(words) - 1 and (len(words[at].rstrip(".")) == 1 or words[at].casefold() in PARTICLES | known):
        at += 1
    return None if words[at] in PARTICLES else at + 1


def given_names(setting: str) -> Iterable[str]:
    """The given names that the setting `redact_names` stands for.

    Args:
        setting: "faker", or "module:function" of a function without arguments that returns them.

    Raises:
        SettingsError: there is no such module or function, or it returns no texts.
    """
    module, _, function = setting.partition(":")
    try:
        if setting == FAKER:
            return tuple(_of_faker())
        found = getattr(importlib.import_module(module), function)()
    except (ImportError, AttributeError, ValueError, TypeError) as exc:
        move = "run `pip install 'pacts[names]'`" if setting == FAKER else "name a function as 'module:function'"
        raise SettingsError(f"the setting redact_names ({setting!r}) gives no names ({exc}): {move}") from exc
    names = tuple(found) if isinstance(found, Iterable) and not isinstance(found, str) else ()
    if not names or not all(isinstance(name, str) for name in names):
        raise SettingsError(f"the setting redact_names ({setting!r}) gives no names: have it return a list of texts")
    return names


def _of_faker() -> Iterator[str]:
    """The given names of every language that Faker knows."""
    people = importlib.import_module("faker.providers.person")
    for language in pkgutil.iter_modules(people.__path__):
        provider = importlib.import_module(f"{people.__name__}.{language.name}").Provider
        for attribute in dir(provider):
            told = getattr(provider, attribute)
            if attribute.startswith("first_name") and isinstance(told, Iterable) and not isinstance(told, str):
                yield from (name for name in told if isinstance(name, str))
