"""Data tables and doc strings under a step: each row or cell becomes a step of its own."""

import re
from dataclasses import replace
from itertools import pairwise

from pacts.domain.plan import Kind, Scope, Target
from pacts.domain.requirement import Role
from pacts.language.drafts import CLEAR, Draft, Drafts, Text, check
from pacts.language.lead import Lead, find_predicate, strip_lead
from pacts.language.lexicon import is_plural, nouns, singular
from pacts.language.predicates import NEGATIONS
from pacts.language.shown_things import text_in
from pacts.language.target_phrase import opens_scope, parse_scope, parse_target
from pacts.language.tokens import Token, Tokens, raw, tokenize
from pacts.language.told_records import record_added
from pacts.language.verbs import VerbEntry, by_first_word

Table = tuple[tuple[str, ...], ...]
_FIELD_HEADERS = frozenset(
    ("field", "fields", "label", "name", "key", "input", "property", "element", "parameter", "column")
)
_VALUE_HEADERS = frozenset(("value", "values", "data", "text", "content", "input", "expected", "expected value"))
_PAIR = 2
_NOUN = 4
"""Words within which a noun stands behind "the following"."""


def read_table(tokens: Tokens, table: Table, role: Role | None) -> Drafts:
    """The steps a table stands for under the words of its statement; empty when the words give it no meaning."""
    lead = strip_lead(tokens)
    width = max((len(row) for row in table), default=0)
    if not lead.tokens or not width:
        return ()
    added = record_added(tokens, _pairs_filled(tokens, table, width), table) if role != "then" else ()
    if added:
        return added
    if role != "then" and _is_sent(tokens):
        filled_in = _pairs_filled(tokens, table, width)
        return (*filled_in, Draft("submit", confidence=CLEAR)) if filled_in else ()
    entry = next((entry for rest, entry in by_first_word().get(lead.tokens[0].low, ()) if not rest), None)
    filled = (
        entry is not None and entry.frame in ("fill", "set") and lead.person and not lead.modal and not lead.asserted
    )
    if entry is not None and entry.frame in ("fill", "set") and lead.modal and role == "then":
        return ()  # `the user should enter:` tells neither a deed nor what is shown
    if lead.asserted or (role == "then" and not filled) or entry is None:
        expecting = (
            lead.asserted
            or role == "then"
            or any(t.low in ("shows", "contains", "has", "following") for t in lead.tokens)
        )
        return _expected(lead, table, width) if expecting else ()
    return _done(entry, table, width, tokens)


_SUBMITTING = frozenset(("submit", "submits", "submitted"))


def _is_sent(tokens: Tokens) -> bool:
    """`I submit the form with:`, `the form is submitted with:`: what is filled in before it is sent."""
    words = [token.low for token in _before_colon(tokens)]
    return bool(_SUBMITTING & {*words}) and "form" in words and words[-1] in ("with", "values", "data", "details")


def read_doc_string(tokens: Tokens, text: str) -> tuple[Tokens, ...]:
    """The statement's tokens with the doc string as its quoted value, in the orders worth trying."""
    words = [token for token in tokens if token.low not in (":", "following", "this")]
    end = words[-1].end if words else 0
    quote = Token("quote", text, text, "", end + 1, end + 1)
    plain = [token for token in words if token.low not in ("text", "the") or token is not words[-1]]
    at = next((p for p, token in enumerate(plain) if token.low in ("into", "in", "to", "for") and p), None)
    if at is None:
        return ((*plain, quote),)
    verb = [token for token in plain[:at] if token.low not in ("the", "text", "a", "value", "content", "message")]
    return ((*verb, quote, *plain[at:]), (*plain, quote))


def each_told(tokens: Tokens, table: Table) -> tuple[Tokens, ...]:
    """`add these products to the cart` and a column of names: the sentence with each of them; else nothing."""
    at = next((p for p, token in enumerate(tokens) if token.low in ("following", "these")), 0) or _before_all(tokens)
    if not at or any(len(row) != 1 for row in table):
        return ()
    near = range(at + 1, min(at + _NOUN, len(tokens)))
    end = next((p for p in near if tokens[p].kind == "word" and singular(tokens[p].low) != tokens[p].low), 0) + 1
    noun = tokens[end - 1]
    if end == 1:
        return ()
    start = at - (tokens[at - 1].low in ("the", "all"))
    the, one = replace(tokens[start], value="the", low="the"), singular(noun.low)
    named = (the, *tokens[at + 1 : end - 1], replace(noun, value=one, low=one))
    rows = table[1:] if len(table) > 1 and _is_head(table[0][0], tokens) else table
    cells = [row[0].strip() for row in rows if row[0].strip()]
    quotes = (Token("quote", cell, cell, "", noun.end, noun.end) for cell in cells)
    return tuple((*tokens[:start], *named, quote, *tokens[end:]) for quote in quotes)


def _before_all(tokens: Tokens) -> int:
    """Where "the" stands of `add the items to the list:`, whose cells are the items; 0 for nowhere."""
    pairs = enumerate(pairwise(tokens))
    return next((p for p, (token, noun) in pairs if token.low == "the" and is_plural(noun.low)), 0)


def signed_in(tokens: Tokens, table: Table) -> tuple[Tokens, ...]:
    """`log in with valid credentials` and a table of one user and password: the log-in with them; else nothing."""
    if len(table) != _PAIR or any(len(row) != _PAIR for row in table):
        return ()
    user, password = (cell.strip().lower().replace(" ", "") for cell in table[0])
    with_at = next((p for p, token in enumerate(tokens) if token.low in ("with", "using")), 0)
    if user not in _USERS or password not in _PASSWORDS or not with_at or "log" not in raw(tokens[:with_at]).lower():
        return ()
    return (tokenize(f'{raw(tokens[:with_at])} with username "{table[1][0]}" and password "{table[1][1]}"'),)


_USERS = frozenset(("user", "username", "email", "e-mail", "login", "userid", "emailaddress"))
_PASSWORDS = frozenset(("password", "pass", "pwd", "passwd"))


def _pairs(table: Table) -> tuple[tuple[str, str], ...]:
    head = [cell.strip().lower() for cell in table[0]]
    rows = table[1:] if head[0] in _FIELD_HEADERS and head[1] in _VALUE_HEADERS else table
    return tuple((row[0], row[1]) for row in rows if len(row) == _PAIR)


def _done(entry: VerbEntry, table: Table, width: int, tokens: Tokens) -> Drafts:
    if entry.frame in ("fill", "set", "select"):
        if filled := _pairs_filled(tokens, table, width):
            return filled
        if len(table) > 1 and width >= 1 and entry.frame != "select" and not _holds_records(table):
            return tuple(_filled(name, value) for row in table[1:] for name, value in zip(table[0], row, strict=False))
    if entry.frame in ("target", "select", "press") and width == 1:
        verb = "click" if entry.verb == "select" else entry.verb
        return tuple(Draft(verb, target=_target(row[0]), confidence=CLEAR) for row in table if row and row[0].strip())
    return ()


def _pairs_filled(tokens: Tokens, table: Table, width: int) -> Drafts:
    """A row for each field: its name and what it is filled with; nothing where the first row names the fields."""
    told = {token.low for token in tokens}
    fields = "fields" in told and "values" in told
    down = width == _PAIR and (len(table) != _PAIR or fields or _is_headed(table) or _names_down(table))
    if not down or _holds_records(table):
        return ()
    return tuple(_filled(name, value) for name, value in _pairs(table))


def _holds_records(table: Table) -> bool:
    """Whether several records stand under the names of their fields, which no one form takes."""
    heads = len(table) > _PAIR and all(map(_names_field, table[0]))
    return heads and not any(_names_field(row[0]) for row in table[1:] if row)


def _names_down(table: Table) -> bool:
    """Of two rows with two cells: whether fields are named in the first column, and not in the first row."""
    (first, second), (third, _) = table
    alone = _ends_like_field(first) and not _ends_like_field(second)
    return alone or (_names_field(third) and not (_names_field(first) and _names_field(second)))


def _ends_like_field(cell: str) -> bool:
    """`Question name`: whatever stands before what forms call a field."""
    return cell.strip().lower().split(" ")[-1] in _FIELDS


def _names_field(cell: str) -> bool:
    """Whether a cell is nothing but what most forms call a field."""
    words = re.sub(r"[^a-z]+", " ", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", cell).lower()).split()
    return bool(words) and words[-1] in _FIELDS and all(word in _FIELDS | _SORTS for word in words)


_FIELDS = frozenset(
    "username user login email mail password passwd passcode pin name firstname lastname surname title comment "  # noqa: SIM905 - a table
    "comments description message subject phone telephone mobile fax address street city town country state zip "
    "postcode code age birthday date time gender company price amount quantity category status type url website body "
    "content text notes note number confirmation role language colour color size tags tag author summary priority "
    "severity assignee owner department deadline due".split()
)
_SORTS = frozenset(
    ("first", "last", "full", "middle", "new", "old", "current", "confirm", "repeat", "your", "e", "postal")
)
"""Which of several: the first name, the new password."""


def _is_headed(table: Table) -> bool:
    return table[0][0].strip().lower() in _FIELD_HEADERS and table[0][1].strip().lower() in _VALUE_HEADERS


def _filled(name: str, value: str) -> Draft:
    return Draft("fill", target=_target(name).model_copy(update={"kind": "field"}), value=Text(value), confidence=CLEAR)


def _target(words: str) -> Target:
    tokens = tokenize(words.strip())
    quoted = len(tokens) == 1 and tokens[0].kind == "quote"
    return Target(words=tokens[0].value if quoted else words.strip(), quoted=True)


def _expected(lead: Lead, table: Table, width: int) -> Drafts:
    tokens = _before_colon(lead.tokens)
    negated = lead.negated != any(token.low in NEGATIONS | {"no"} for token in tokens)
    if width == 1 or (len(table) == 1 and _kind_listed(tokens) == "column"):
        column = table if width == 1 else tuple((cell,) for cell in table[0])
        return _each_text(tokens, column, negated=negated)
    described = _described(table)
    if described:
        return tuple(replace(draft, negated=negated) for draft in described)
    if shown := _messages(tokens, table):
        return tuple(replace(draft, negated=negated) for draft in shown)
    fields = {token.low for token in tokens} & {"form", "fields", "field", "inputs", "values"}
    if width == _PAIR and (fields or _is_headed(table)):
        drafts = (check("value", _field(name), Text(value)) for name, value in _pairs(table))
        return tuple(replace(draft, comparison="equals", negated=negated) for draft in drafts)
    if len(table) < _PAIR:
        texts = (check("text", value=Text(cell)) for cell in table[0] if cell.strip())
        return tuple(replace(draft, negated=negated) for draft in texts)
    target = _named_table(tokens)
    return (replace(check("table", target, confidence=CLEAR), table=table, negated=negated),)


def _messages(tokens: Tokens, table: Table) -> Drafts:
    """`I see these errors:` and the message for each field: the messages are shown."""
    told = {token.low for token in tokens} & {"error", "errors", "message", "messages", "warnings"}
    head = [cell.strip().lower() for cell in table[0]]
    headed = len(head) == _PAIR and head[0] in _FIELD_HEADERS and head[1].split(" ")[-1] in _MESSAGES
    if not (told and headed and len(table) > 1):
        return ()
    return tuple(check("text", value=Text(row[1])) for row in table[1:] if len(row) == _PAIR and row[1].strip())


_MESSAGES = frozenset(("error", "errors", "message", "messages", "warning"))
_TYPES: dict[str, Kind] = {
    **dict.fromkeys(
        ("text", "textarea", "input", "email", "password", "number", "text input", "number input"), "field"
    ),
    **dict.fromkeys(("select", "dropdown", "combobox"), "dropdown"),
    "checkbox": "checkbox",
    "radio": "radio",
    "date": "date",
    "file": "file",
}
"""What kind of control a cell says that a field is."""


def _described(table: Table) -> Drafts:
    """Names and the kind of each (`| Slug | text |`), or the kind and the name (`| Heading | Orders |`)."""
    rows = [row for row in table if len(row) >= _PAIR]
    body = rows[1:] if rows and rows[0][0].strip().lower() in ("field", "fields", "label") else rows
    if body and all(row[1].strip().lower() in _TYPES for row in body):
        named = (_target(row[0]).model_copy(update={"kind": _TYPES[row[1].strip().lower()]}) for row in body)
        return tuple(check("visible", one, confidence=CLEAR) for one in named)
    known = [nouns().get((row[0].strip().lower(),)) for row in rows]
    if len(rows) != len(table) or any(noun is None or noun.kind in _DATA for noun in known) or len(table[0]) != _PAIR:
        return ()
    shown = (
        _target(row[1]).model_copy(update={"kind": noun.kind})
        for row, noun in zip(rows, known, strict=True)
        if noun is not None
    )
    return tuple(check("visible", one, confidence=CLEAR) for one in shown)


_DATA = frozenset(("field", "item", "row", "column", "table", "list", "page", "date", "file", "option"))
"""Kinds that head columns, too."""


def _before_colon(tokens: Tokens) -> Tokens:
    while tokens and tokens[-1].low in (":", ".", "below", "follows", "as", "following"):
        tokens = tokens[:-1]
    return tokens


def _field(name: str) -> Target:
    return _target(name).model_copy(update={"kind": "field"})


def _each_text(tokens: Tokens, table: Table, *, negated: bool) -> Drafts:
    """One column: each cell is a text, a thing of the kind that is named, or an option of the list that is."""
    kind = _kind_listed(tokens)
    if _says_a_state(tokens):
        return ()
    told = len(table) > 1 and table[0][0].islower() and not any(row[0].islower() for row in table[1:] if row)
    rows = table[1:] if len(table) > 1 and (told or _is_head(table[0][0], tokens)) else table
    cells = [row[0] for row in rows if row and row[0].strip()]
    place = _place(tokens) or _holder(tokens)
    if kind == "option" and {token.low for token in tokens} & _MENUS:
        kind = None
    if kind == "column":
        place = tuple(scope for scope in place if scope.target.kind == "table")
    if len(cells) > 1 and _in_order(tokens) and not negated:
        things = Target(kind=kind or "item", every=True, scope=place)
        values = tuple(Text(cell) for cell in cells)
        return (replace(check("order", things, confidence=CLEAR), values=values, comparison="equals"),)
    drafts: list[Draft] = []
    typed = _typed_into(tokens) if kind is None and not place else None
    for cell in cells:
        if typed is not None:
            drafts.append(replace(check("value", typed, Text(cell)), comparison="contains"))
        elif kind is not None:
            target = _target(cell).model_copy(update={"kind": kind, "scope": place})
            drafts.append(check("visible", target, confidence=CLEAR))
        else:
            drafts.append(text_in(None, Text(cell), place))
    return tuple(replace(draft, negated=negated) for draft in drafts)


_LIKE_HEADERS = frozenset(("column", "field"))
"""Kinds of things that are themselves called "Name" or "Title"."""


def _is_head(cell: str, tokens: Tokens) -> bool:
    """Whether the first cell of a lone column is none of the things."""
    return _is_called(cell, tokens) if _kind_listed(tokens) in _LIKE_HEADERS else _heads(cell, tokens)


def _is_called(cell: str, tokens: Tokens) -> bool:
    """Whether a cell only repeats what the others are: `| column |` under "the following columns"."""
    words = cell.strip().lower().split()
    said = {singular(token.low) for token in tokens}
    return bool(words) and singular(words[0]) in said and words[1:] in ([], ["name"], ["names"])


def _says_a_state(tokens: Tokens) -> bool:
    """`the following fields are disabled`: more than that they are shown; said of each of them, one by one."""
    words = [token.low for token in tokens]
    faulty = any(pair in _FAULTY for pair in pairwise(words))
    return "following" in words and (faulty or bool(_STATES & {*words[words.index("following") + 2 :]}))


_FAULTY = frozenset((("an", "error"), ("have", "errors"), ("has", "errors"), ("show", "errors")))
_STATES = frozenset(
    "disabled enabled required mandatory optional checked ticked unchecked selected unselected preselected invalid "  # noqa: SIM905 - a table
    "hidden missing absent empty blank readonly read-only editable focused highlighted clickable expanded "
    "collapsed".split()
)
_MENUS = frozenset(("nav", "navbar", "navigation", "sidebar", "menu", "side-nav", "sidenav"))
"""Where options are links."""


def _in_order(tokens: Tokens) -> bool:
    """`… in the correct order`."""
    low = [token.low for token in tokens]
    return low[-1:] == ["order"] and bool({"in"} & {*low[-4:]}) and not {"ascending", "descending"} & {*low}


def _holder(tokens: Tokens) -> tuple[Scope, ...]:
    """`the dropdown has …`: the place is the subject."""
    at = find_predicate(tokens)
    phrase = parse_target(tokens[:at]) if at else None
    held = phrase is not None and (
        phrase.target.kind in _HOLDING or (phrase.target.kind in _NAMED and _is_thing(phrase.target))
    )
    return (Scope(relation="in", target=phrase.target),) if phrase is not None and held else ()


def _typed_into(tokens: Tokens) -> Target | None:
    """`the Name field should contain …`: the field."""
    at = find_predicate(tokens)
    phrase = parse_target(tokens[:at]) if at else None
    return phrase.target if phrase is not None and phrase.target.kind == "field" and phrase.target.words else None


_HOLDING = frozenset(
    "dropdown list menu dialog section card table alert form row header footer sidebar navigation".split()  # noqa: SIM905 - a table
)
_NAMED: frozenset[Kind | None] = frozenset((None, "text"))
_WHOLE = frozenset(
    "page system app application site website web screen following result results user users it there that they "  # noqa: SIM905 - a table
    "response output these those one".split()
)
"""What says of a place no more than that it is the page, or that no place is told."""


def _is_thing(target: Target) -> bool:
    """Whether the words name a place on the page: "the tooltip", "the order summary"."""
    return bool(target.words) and not _WHOLE & {*target.words.lower().split()} and not target.scope


def _heads(cell: str, tokens: Tokens) -> bool:
    """Whether the first cell of a lone column only says what the others are: `| name |` under "the following names"."""
    low = cell.strip().lower()
    said = {singular(token.low) for token in tokens}
    return low in _FIELD_HEADERS | _VALUE_HEADERS | _COLUMN_HEADERS or singular(low) in said


_COLUMN_HEADERS = frozenset(("title", "titles", "item", "items", "message", "messages", "option", "options", "names"))


def _kind_listed(tokens: Tokens) -> Kind | None:
    """`the following links`: what kind of thing each cell names."""
    noun = next(
        (nouns()[(token.low,)] for token in reversed(tokens) if is_plural(token.low) and (token.low,) in nouns()), None
    )
    return noun.kind if noun is not None and noun.kind in _NAMED_KINDS else None


_NAMED_KINDS = frozenset(
    ("button", "link", "field", "checkbox", "radio", "option", "tab", "menuitem", "heading", "column", "icon", "image")
)


def _place(tokens: Tokens) -> tuple[Scope, ...]:
    """`… in the Country dropdown`: where the texts are."""
    at = next((at for at in range(1, len(tokens)) if opens_scope(tokens[at:]) and parse_scope(tokens[at:])), None)
    scopes = parse_scope(tokens[at:]) if at is not None else ()
    return (
        () if any(scope.target.words.lower().startswith("following") or _orders(scope) for scope in scopes) else scopes
    )


def _orders(scope: Scope) -> bool:
    return scope.target.words.lower().split(" ")[-1] == "order"


def _named_table(tokens: Tokens) -> Target | None:
    """The table that the words name ("the Users table"); None when they only say that there is one."""
    scopes = _place(tokens)
    if scopes and scopes[0].target.kind in ("table", "section", "card", "dialog"):
        named = scopes[0].target
        return named if named.words or named.attributes or named.ordinal is not None or named.kind != "table" else None
    at = find_predicate(tokens)
    phrase = parse_target(tokens[:at] if at else tokens)
    if phrase is None or phrase.target.kind != "table":
        return None
    target = phrase.target
    return target if target.attributes or target.words not in ("", "following") else None
