"""Ways along a menu or tree: `A > B > C`, `"Users > Permissions"`, `Edit and then Copy from the menu`."""

import re

from pacts.language.drafts import CLEAR, EXPLICIT, FAIR, Draft, Drafts, Text
from pacts.language.lead import find_predicate
from pacts.language.lexicon import DETERMINERS
from pacts.language.tokens import Token, Tokens, said

ARROWS = frozenset((">", "→", "->", ">>", "»", "⇒", "=>"))
_GLUED = re.compile(r"\s*(?:->|=>|>>|>|→|⇒|»)\s*")
MENUS = frozenset(("menu", "menubar", "tree", "navigation", "sidebar", "toolbar", "bar", "nav", "panel"))
"""Where paths begin: it is seen by the path's first name."""


def chosen_path(tokens: Tokens) -> Drafts:
    """The goal to go along a path; empty when the words name none."""
    return _arrowed(tokens) or _quoted(tokens) or _in_turn(tokens)


def quoted_path(tokens: Tokens) -> Drafts:
    """The goal for a path that stands in quotes."""
    return _quoted(tokens)


def arrowed_path(tokens: Tokens) -> Drafts:
    """The goal for names with arrows between them: `the File menu → Export`."""
    groups = [token for before, token in zip((None, *tokens), tokens, strict=False) if before and before.low in ARROWS]
    named = bool(groups) and all(token.is_capital or token.kind == "quote" for token in groups)
    drafts = _arrowed(tokens) if named else ()
    return drafts if all(text.template.count(" ") < MOST_WORDS for draft in drafts for text in draft.values) else ()


MOST_WORDS = 4
"""Words of a name on a way; more are a clause."""


def bare_path(tokens: Tokens) -> Drafts:
    """The goal for a line that is nothing but a path of names (`Help > About`); a comparison is none."""
    names = [
        token for before, token in zip((None, *tokens), tokens, strict=False) if before is None or before.low in ARROWS
    ]
    named = len(names) > 1 and all(token.is_capital or token.kind == "quote" for token in names)
    return _arrowed(tokens) if named and tokens[-1].low not in ARROWS and find_predicate(tokens) is None else ()


def _is_remarked(tokens: Tokens) -> bool:
    """Whether an arrow stands in brackets: "Price (High > Low)" is a name, and no way."""
    open_brackets = 0
    for token in tokens:
        open_brackets += (token.low == "(") - (token.low == ")")
        if open_brackets > 0 and token.low in ARROWS:
            return True
    return False


def _arrowed(tokens: Tokens) -> Drafts:
    if not any(token.low in ARROWS for token in tokens) or _is_remarked(tokens):
        return ()
    groups: list[list[Token]] = [[]]
    via = next((p for p, token in enumerate(tokens) if token.low in ("via", "through") or token.low in ARROWS), 0)
    for token in _without_menu(tokens[via + 1 :] if tokens[via].low in ("via", "through") else tokens):
        if token.low in ARROWS:
            groups.append([])
        elif token.low not in DETERMINERS or groups[-1]:
            groups[-1].append(token)
    groups = [group[:-1] if len(group) > 1 and group[-1].low in MENUS else group for group in groups]
    if not all(groups):
        return ()
    sure = EXPLICIT if all(len(group) == 1 for group in groups) else CLEAR
    return _path([said(group) for group in groups], sure)


_BRACKETED = re.compile(r"\([^()]*\)")
_LISTS = frozenset(("dropdown", "combobox", "select", "listbox", "options"))


def _chooses(tokens: Tokens) -> bool:
    """`select "Price > Rating" from the sort dropdown`: the name of one option."""
    low = [token.low for token in tokens]
    return "from" in low and bool(_LISTS & {*low[low.index("from") :]})


def _quoted(tokens: Tokens) -> Drafts:
    """`"Users > Permissions" in site administration`, `the item 'A->B' in a tree`."""
    quotes = [token for token in tokens if token.kind == "quote"]
    if len(quotes) != 1 or not _GLUED.search(_BRACKETED.sub("", quotes[0].value).strip(" <>-")) or _chooses(tokens):
        return ()
    names = [name for name in _GLUED.split(quotes[0].value) if name]
    return _path(names, CLEAR) if len(names) > 1 else ()


def _in_turn(tokens: Tokens) -> Drafts:
    """`Edit and then Copy from the menu`."""
    plain = _without_menu(tokens)
    if len(plain) == len(tokens) or not any(token.low == "then" for token in plain):
        return ()
    groups: list[list[Token]] = [[]]
    for token in plain:
        if token.low in ("then", ",", "and"):
            groups.append([])
        elif token.low not in DETERMINERS:
            groups[-1].append(token)
    named = [group for group in groups if group]
    return _path([said(group) for group in named], FAIR) if len(named) > 1 else ()


def _without_menu(tokens: Tokens) -> Tokens:
    """The words before `from the menu`."""
    at = next((p for p in range(1, len(tokens) - 1) if tokens[p].low in ("from", "in", "of", "under")), None)
    return tokens[:at] if at is not None and tokens[-1].low in MENUS else tokens


def _path(names: list[str], sure: float) -> Drafts:
    return (Draft("choose_path", "goal", values=tuple(Text(name) for name in names), confidence=sure),)
