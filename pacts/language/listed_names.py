"""Names without quotes: in lists (`the fields PIN and Repeat PIN`) and behind a click (`click Copy link`)."""

from collections.abc import Callable, Iterator

from pacts.language.deed_verbs import deed_words
from pacts.language.lexicon import NUMBER_WORDS, is_plural, nouns, singular
from pacts.language.predicates import BE, MODALS
from pacts.language.shown_things import PAIRS
from pacts.language.tokens import Token, Tokens, as_quote, lows, meant, put_in

_JOINTS = frozenset((",", "and", "&", "or"))
_ENDS = (
    BE | MODALS | frozenset("in on with from at into for using by have has show shows appear appears but then".split())  # noqa: SIM905 - a table
)
_LONGEST_NAME = 4
_HOLDING = frozenset("contains contain includes include lists list offers offer mentions mention".split())  # noqa: SIM905 - a table
_BOXES = frozenset("boxes checkboxes tickboxes checkmarks".split())  # noqa: SIM905 - a table
_BESIDE = ((("next", "to"), 2), (("beside",), 1), (("for",), 1), (("in", "front", "of"), 3))


def _listed(tokens: Tokens, start: int) -> tuple[list[Tokens], int]:
    """The names of a list that begins at `start`, and where it ends; none where it is no list of names."""
    names: list[Tokens] = []
    at = start
    while at < len(tokens):
        end = _name_end(tokens, at)
        if end == at:
            break
        names.append(tokens[at:end])
        at = end
        while at < len(tokens) and tokens[at].low in _JOINTS and at + 1 < len(tokens):
            at += 1
        if at == end:
            break
    return names, (at if not names else _end_of(names, tokens))


def _end_of(names: list[Tokens], tokens: Tokens) -> int:
    return next(at for at, token in enumerate(tokens) if token is names[-1][-1]) + 1


def _name_end(tokens: Tokens, at: int) -> int:
    """Where a name ends that begins here: in quotes, or a capital word and the small ones behind it."""
    if tokens[at].kind == "quote":
        return at + 1
    end = at
    while end < len(tokens) and tokens[end].kind == "word" and tokens[end].low not in _JOINTS | _ENDS:
        end += 1
    return end if tokens[at].is_capital and end - at <= _LONGEST_NAME else at


def names_of(tokens: Tokens) -> list[Token]:
    """The names that a phrase ends in, in quotes: `the plans Basic and Plus`; none where it names one thing or none."""
    start = next((at for at, token in enumerate(tokens) if token.is_capital or token.kind == "quote"), len(tokens))
    names, end = _listed(tokens, start)
    return [as_quote(name) for name in names] if len(names) > 1 and end == len(tokens) else []


def _quoted(names: list[Tokens]) -> Iterator[Token]:
    """The names in quotes, with commas between."""
    for at, name in enumerate(names):
        if at:
            yield meant(",", name[0])
        yield as_quote(name)


def _behind_plural(tokens: Tokens) -> Tokens:
    """`the tabs Profile, Message and Security`: each name is one, whatever else its words mean."""
    for at in range(len(tokens) - 3):
        plural = tokens[at].value.islower() and is_plural(tokens[at].low) and lows(tokens[at : at + 1]) in nouns()
        names, end = _listed(tokens, at + 1) if plural else ([], 0)
        if len(names) > 1 and any(name[0].kind != "quote" for name in names):
            return (*tokens[: at + 1], *_quoted(names), *tokens[end:])
    return tokens


def _behind_number(tokens: Tokens) -> Tokens:
    """`there are three tabs: A, B, C`: as many, and each of them."""
    colon = next((at for at in range(3, len(tokens) - 2) if tokens[at].low == ":"), 0)
    counted = colon and tokens[colon - 1].value.islower() and tokens[colon - 1].low.endswith("s")
    if not counted or not _is_number(tokens[colon - 2]) or lows(tokens[colon - 4 : colon - 2]) != ("there", "are"):
        return tokens
    names, end = _listed(tokens, colon + 1)
    if len(names) < 2 or end < len(tokens):  # noqa: PLR2004 - a list
        return tokens
    noun, here = tokens[colon - 1], tokens[colon]
    kind = (noun,) if (noun.low,) in nouns() else ()
    shown = (meant("are", tokens[-1]), meant("shown", tokens[-1]))
    joint = (meant("and", here), meant("verify", here), meant("that", here), meant("the", here))
    return (*tokens[:colon], *joint, *kind, *_quoted(names), *shown)


def _is_number(token: Token) -> bool:
    return token.kind == "number" or token.low in NUMBER_WORDS


def _held(tokens: Tokens) -> Tokens:
    """`the list contains Tea and Salt, but not Oil`: three texts."""
    verbs = (p for p in range(1, len(tokens) - 3) if tokens[p].low in _HOLDING and tokens[p].value.islower())
    at = next((p for p in verbs if tokens[p + 1].is_capital), 0)
    names, end = _listed(tokens, at + 1) if at else ([], 0)
    pair = len(names) == 2 and (names[0][-1].low, names[1][0].low) in PAIRS  # noqa: PLR2004 - two words
    if len(names) < 2 or pair or all(name[0].kind == "quote" for name in names) or _is_noun(names[-1][-1]):  # noqa: PLR2004
        return tokens
    rest = tokens[end:]
    but = next((p for p in range(len(rest) - 2) if lows(rest[p : p + 2]) == ("but", "not")), None)
    if but is not None and rest[but + 2].is_capital:
        last = _name_end(rest, but + 2)
        rest = (*rest[: but + 2], as_quote(rest[but + 2 : last]), *rest[last:])
    return (*tokens[: at + 1], *_quoted(names), *rest)


def _is_noun(token: Token) -> bool:
    return token.value.islower() and (token.low,) in nouns()


def _boxes_beside(tokens: Tokens) -> Tokens:
    """`tick the boxes next to Tea and Milk`: the boxes Tea and Milk."""
    for at in range(1, len(tokens) - 3):
        size = next((size for words, size in _BESIDE if lows(tokens[at + 1 : at + 1 + size]) == words), 0)
        boxes = tokens[at].low in _BOXES and size
        names, end = _listed(tokens, at + 1 + size) if boxes else ([], 0)
        if len(names) > 1:
            return (*tokens[: at + 1], *_quoted(names), *tokens[end:])
    return tokens


_ENTERING = frozenset("enter enters entered type types put puts write writes fill input".split())  # noqa: SIM905 - a table
_FIELDS = frozenset(("fields", "boxes", "textboxes", "inputs", "cells"))


def _into_each(tokens: Tokens) -> Tokens:
    """`enter "x" into the fields A and B`: into A, and the same into B."""
    if not tokens:
        return tokens
    verb = next((at for at, token in enumerate(tokens[:3]) if token.low in _ENTERING), None)
    into = next((at for at in range(1, len(tokens) - 3) if tokens[at].low in ("in", "into")), None)
    if verb is None or into is None or not any(token.is_literal for token in tokens[verb:into]):
        return tokens
    start = into + 1 + (tokens[into + 1].low in ("the", "both"))
    behind = tokens[start].low in _FIELDS
    names, end = _listed(tokens, start + behind)
    before = not behind and len(names) > 1 and end < len(tokens) and tokens[end].low in _FIELDS
    if len(names) < 2 or not (behind or before):  # noqa: PLR2004 - a list
        return tokens
    return (*tokens[:verb], *_each(tokens[verb:into], names), *tokens[end + before :])


def _each(deed: Tokens, names: list[Tokens]) -> Iterator[Token]:
    for at, name in enumerate(names):
        if at:
            yield meant("and", deed[0])
        yield from deed
        quote = as_quote(name)
        yield from (meant("into", quote), meant("the", quote), quote, meant("field", quote))


_CLICKING = frozenset("click clicks clicked press presses tap taps hit hits choose chooses on".split())  # noqa: SIM905 - a table
_DEEDS = frozenset(
    "add copy create delete remove edit send share insert show hide open close save upload change duplicate rename "  # noqa: SIM905 - a table
    "print export import reset archive generate attach take update write post compose invite "
    "mark clear next previous".split()
)
_CONTROLS = frozenset(
    "button field checkbox radio switch dropdown tab icon slider frame page menu dialog menuitem option".split()  # noqa: SIM905 - a table
)
_LINKED = frozenset(("copy", "share", "insert", "generate", "create", "send", "add"))
"""What a link is done to, so that "Copy link" is no link called "Copy"."""
_OPENING = frozenset(("open", "close", "show", "hide"))
_SEPARATED = frozenset("in up out on off to from of for with below under above beside next near behind at by".split())  # noqa: SIM905 - a table


def _clicked_name(tokens: Tokens) -> Tokens:
    """`click Copy link`, `press Add card`: a deed and what it is done to are what the control says."""
    for at in range(1, len(tokens) - 1):
        if tokens[at - 1].low not in _CLICKING or not tokens[at].is_capital or tokens[at].low not in _DEEDS:
            continue
        end = at + 1
        while end < len(tokens) and tokens[end].kind == "word" and tokens[end].low not in _JOINTS | _ENDS | _SEPARATED:
            end += 1
        if end > at + 1 and end - at <= _LONGEST_NAME and _is_object(tokens[at].low, tokens[at + 1 : end]):
            return (*tokens[:at], as_quote(tokens[at:end]), *tokens[end:])
    return tokens


def _is_object(verb: str, words: Tokens) -> bool:
    """Whether the noun at the end is what the deed is done to, and not the sort of the control."""
    noun = nouns().get((words[-1].low,)) if all(word.value.islower() for word in words) else None
    if noun is None:
        return False
    if noun.kind == "link":
        return verb in _LINKED
    if noun.kind == "menu":
        return verb in _OPENING
    turned = noun.kind == "page" and verb in ("next", "previous", "add", "create", "delete")
    return turned or noun.kind not in _CONTROLS


_SEVERAL = frozenset(("are", "were", "appear", "have"))


def _two_named(tokens: Tokens) -> Tokens:
    """`Ann and Bob are listed`: two names, where the verb is one of several and neither name is a plural."""
    if len(tokens) < 5 or tokens[1].low != "and" or tokens[3].low not in _SEVERAL:  # noqa: PLR2004 - two names and what is said
        return tokens
    names = [tokens[:1], tokens[2:3]]
    return (*_quoted(names), *tokens[3:]) if all(_is_single_name(name[0]) for name in names) else tokens


def _is_single_name(token: Token) -> bool:
    """Whether a word can only be the name of one thing: a capital, no plural, no deed, no kind of thing."""
    named = token.kind == "word" and token.is_capital and not is_plural(token.low) and not token.low.endswith("s")
    return named and token.low not in deed_words() | PRONOUNS and (token.low,) not in nouns()


_NAMES = frozenset(("names", "titles", "labels", "headings", "headers", "captions"))
_MOST_OF_SUBJECT = 6


def _are_called(tokens: Tokens) -> Tokens:
    """`the tabs are Home and Profile`, `the names in the legend are A and B, in this order`: each of them."""
    at = next((p for p in range(1, min(len(tokens) - 3, _MOST_OF_SUBJECT + 1)) if tokens[p].low in ("are", "be")), 0)
    if not at or tokens[0].low != "the":
        return tokens
    kind = 2 + (lows(tokens[1:3]) in nouns())
    many = tokens[1].low in _NAMES or (is_plural(tokens[kind - 1].low) and lows(tokens[1:kind]) in nouns())
    listed = many and (tokens[at + 1].is_capital or (tokens[at + 1].kind == "quote" and at > 2))  # noqa: PLR2004 - a place
    names, end = _listed(tokens, at + 1) if listed else ([], 0)
    rest = tokens[end : len(tokens) - (tokens[-1].low in (".", "!"))]
    ordered = lows(token for token in rest if token.low != ",") in (("in", "this", "order"), ("in", "that", "order"))
    if len(names) < 2 or (rest and not ordered):  # noqa: PLR2004 - a list
        return tokens
    if ordered:
        return (*tokens[: at + 1], *(meant(word, tokens[at]) for word in ("in", "this", "order", ":")), *_quoted(names))
    if at == 2 or tokens[1].low in _NAMES:  # noqa: PLR2004 - behind the noun
        return (*tokens[: at + 1], *_quoted(names))
    noun = (*tokens[1 : kind - 1], put_in(singular(tokens[kind - 1].low), tokens[kind - 1]))
    each = [token for name in names for token in (meant("and", name[0]), put_in("the", name[0]), *noun, as_quote(name))]
    return (*each[1:], *tokens[kind : at + 1], meant("shown", tokens[at]))


PRONOUNS = frozenset("i you we he she they it this that these those both all".split())  # noqa: SIM905 - a table

TURNS: tuple[Callable[[Tokens], Tokens], ...] = (
    _two_named,
    _are_called,
    _into_each,
    _boxes_beside,
    _behind_number,
    _behind_plural,
    _held,
    _clicked_name,
)
