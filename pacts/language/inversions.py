"""What is said before what it is said of: `"Open" is the text of the heading`."""

from collections.abc import Callable

from pacts.language.lexicon import DETERMINERS
from pacts.language.predicates import BE, MODALS, NEGATIONS
from pacts.language.target_phrase import kind_noun
from pacts.language.tokens import Tokens
from pacts.language.verbs import check_leads

_SAID = frozenset("text value title label status content name caption heading total sum price amount".split())  # noqa: SIM905 - a table
_NO_NAMES = frozenset(("same", "only", "active", "current", "default", "correct", "last", "new", "one"))
"""`"Home" is the active tab` says something of the tab "Home"."""
_LEADS = frozenset(("that", "then", "whether", "if", "-", ":", "and"))


def _value_first(tokens: Tokens) -> Tokens:
    """`"Open" is the text of the heading`: the text of the heading is "Open"."""
    start = next((at for at, token in enumerate(tokens[:5]) if token.kind in ("quote", "number")), None)
    if start is None or not all(token.low in _LEADS or token.low in check_leads() for token in tokens[:start]):
        return tokens
    verb = start + 1
    while verb < len(tokens) and tokens[verb].low in BE | MODALS | NEGATIONS | {"now", "still", "also"}:
        verb += 1
    end = len(tokens) - (tokens[-1].low in (".", "!"))
    thing = tokens[verb:end]
    if verb == start + 1 or tokens[verb - 1].low == "to" or not _is_holder(thing):
        return tokens
    return (*tokens[:start], *thing, *tokens[start + 1 : verb], tokens[start], *tokens[end:])


def _is_holder(thing: Tokens) -> bool:
    """Whether a thing with a text is named: `the text of …`, `the selected option in …`, `the "Status" heading`."""
    if len(thing) == 2 and thing[0].low == "the":  # noqa: PLR2004 - an article and a noun
        return thing[1].low in _SAID - {"text", "value", "title", "name", "content"}
    if len(thing) < 3 or thing[0].low not in DETERMINERS - {"a", "an"} or thing[1].low in _NO_NAMES:  # noqa: PLR2004 - an article and a noun
        return False
    if any(token.low in (",", "and", "or", "when", "that", "which") for token in thing):
        return False
    if thing[1].low in _SAID and thing[2].low in ("of", "in"):
        return True
    option = thing[1].low in ("selected", "chosen") and thing[3:4] and thing[3].low in ("in", "of")
    return bool(option) or (thing[1].kind == "quote" and kind_noun(thing, len(thing)) is not None)


TURNS: tuple[Callable[[Tokens], Tokens], ...] = (_value_first,)
