"""What can be a message: a page tells so by a role, by its markup, or by how it is written.

"A message says "Help centre"" is not true because a link of that name stands at the foot of the page. A message is
what the page says to its reader of its own accord: an alert, a toast, the text under a field, a paragraph. Names of
controls, headings, labels, headers and the short texts of rows and cards are none.
"""

import re
from itertools import islice
from typing import Final

from pacts.domain.plan import Target
from pacts.eyes.no_value import is_no_value
from pacts.eyes.properties import holds_rows
from pacts.eyes.view import TEXT_LIMIT, Node, View
from pacts.eyes.words import identifier, phrase

NOUN: Final = "message"
"""`Target.noun` of "a message", "a hint": kinds of text that not every text is."""
_SORTS: Final = frozenset(
    {"message", "error", "warning", "banner", "notice", "hint", "tooltip", "notification", "toast", "alert"}
)
"""Words that name a message and nothing of what it says."""
_REMARKS: Final = frozenset({"note", "remark", "description", "confirmation", "tip", "info", "caution"})
"""Words for messages that are as often labels of values."""
_UNLABELLED: Final = frozenset({"told", "place", "kind"})
_TEXTS: Final = frozenset({None, "text", "alert", "element"})
_ROLES: Final = frozenset({"alert", "alertdialog", "status", "log", "note", "tooltip"})
_MARKS: Final = frozenset(
    """
    alert alerts message messages msg toast toasts toastify toaster snackbar snack notice notices notification banner
    error errors errorlist err warning warn hint hints help helper tooltip tip feedback validation flash callout
    announcement confirmation success danger failure invalid info note description desc caution growl noty swal
    explain assistive infobar
    """.split()  # noqa: SIM905 - a table
)
"""What a message is called in tags, classes, ids and test ids."""
_ERRORS: Final = frozenset({"error", "errors", "errorlist", "alert", "validation", "flash"})
"""What a box is called that may hold a list of messages: the summary over a form."""
_OF_SORT: Final[dict[str, frozenset[str]]] = {
    "error": frozenset({"error", "errors", "errorlist", "err", "invalid"}),
    "warning": frozenset({"warning", "warnings", "warn"}),
}
"""How markup calls the messages of a sort."""
_MESSAGES: Final = frozenset({"message", "messages", "text", "texts"})
_SINGULAR: Final = {"errors": "error", "warnings": "warning"}
_SUMMARY: Final = 400
"""Characters of such a box."""
_NEAR: Final = 3
"""Boxes around a text that may be marked as the message."""
_PRESSED: Final = frozenset(
    {"button", "link", "tab", "option", "menuitem", "menuitemradio", "menuitemcheckbox", "treeitem", "switch", "radio"}
)
_NAMED: Final = frozenset({"label", "legend", "th", "dt", "title", "caption", "nav"})
_LISTED: Final = frozenset({"cell", "gridcell", "row", "listitem", "heading", "navigation", "treeitem", "option"})
_ENDS: Final = frozenset(".!?…")
_TOLD: Final = frozenset(
    """
    is are was were be been has have had does did do can could will would may must should need needs no not cannot
    please thanks thank welcome sorry sent lost done gone found made taken chosen left won there here you we
    """.split()  # noqa: SIM905 - a table
)
"""Words that tell something of something, which names and labels do not have."""
_TELLS: Final = ("ed", "n't", "n’t")
"""How other words end that do: "Connection restored"."""
_GREETING: Final = re.compile(
    r"(?:welcome(?: back)?|hello|hi|hey|good (?:morning|afternoon|evening)|(?:signed|logged) in as)\b[,:]?\s+\w",
    re.IGNORECASE,
)
"""How a page greets the one who logged in, on many pages by what opens their menu: "Welcome ann"."""
_PROSE: Final = 6
"""Words of a text in another language that is no name, where most of them begin small."""


def asks_a_message(target: Target, source: str = "") -> bool:
    """Whether the author calls what is meant a message, hint, error or the like, and says no more of it.

    Args:
        target: what is asked for.
        source: what of the page named what was found for it; a note that is labelled so may be any text.
    """
    if target.kind not in _TEXTS or target.ordinal is not None or _is_somebodys(target):
        return False  # "the last message" and "the message of Bo" are entries of a list
    said = set(phrase(target.words).tokens)
    sorts = _SORTS | _REMARKS if source in _UNLABELLED and not target.scope else _SORTS
    sort = bool(said) and said <= sorts and not target.quoted
    return target.kind == "alert" or target.noun == NOUN or sort


def messages_of(target: Target, view: View) -> list[Node]:
    """The shown texts that the page itself marks as messages of the sort that is asked for, whatever they say.

    Args:
        target: what is asked for: "an error", "warnings"; of anything else there is none.
        view: the page.
    """
    tokens = phrase(target.words).tokens
    said = {_SINGULAR.get(token, token) for token in tokens} - _MESSAGES
    named = target.kind in _TEXTS or bool(_MESSAGES & set(tokens))
    if target.quoted or not named or len(said) != 1 or not said <= _OF_SORT.keys():
        return []
    marks = _OF_SORT[said.pop()]
    marked = [node for node in view.nodes if _is_short(node) and _is_called_so(node, marks)]
    told = [node for node in marked if not (_is_of_a_control(node) or holds_rows(node, view))]
    return [node for node in told if not any(other is not node and node.holds(other) for other in told)]


def _is_short(node: Node) -> bool:
    return node.c.visible and not node.c.editable and 0 < len(node.c.text.strip()) <= _SUMMARY


def _is_somebodys(target: Target) -> bool:
    """Whether it is told whose it is, as of what people write to each other."""
    owner = next((scope.target for scope in target.scope if scope.relation == "row_of"), None)
    return owner is not None and owner.kind is None and owner.words[:1].isupper()


def may_be_message(node: Node, view: View) -> bool:
    """Whether the page tells that the text is a message, or it is written like one and stands where one may."""
    if is_no_value(node, view):
        return False
    if _is_written_by_people(node, view):
        return True
    if _is_of_a_control(node):
        return _GREETING.match(node.c.text.strip()) is not None
    return _is_marked(node, view) or _is_prose(node, view)


def _is_written_by_people(node: Node, view: View) -> bool:
    """Whether it stands in a log, or is an entry of a page whose controls write or search messages: a mail, a chat."""
    if any(up.c.role == "log" for up in node.ancestors()):
        return True
    row = view.row(node)
    if row is None or node.interactive:
        return False
    controls = (n for n in view.nodes if n.c.visible and (n.interactive or n.c.role == "heading") and not row.holds(n))
    return any(_WRITING & set(phrase(n.c.name or n.c.text).tokens) for n in controls)


_WRITING: Final = frozenset({"inbox", "mail", "mailbox", "compose", "conversation", "conversations", "chat", "chats"})
"""Words that only stand where people write to each other."""


def is_marked(node: Node, view: View) -> bool:
    """Whether the page itself calls an element a message, whatever it says: by its role or by its markup."""
    return node.c.role in {"dialog", *_ROLES} or (not _is_of_a_control(node) and _is_marked(node, view))


def _is_of_a_control(node: Node) -> bool:
    """Whether the text is what a control, a label or an entry to choose is called."""
    boxes = [up for up in (node, *islice(node.ancestors(), _NEAR)) if up.c.text == node.c.text]
    return any(up.interactive or up.c.role in _PRESSED or up.c.tag in _NAMED for up in boxes)


def _is_marked(node: Node, view: View) -> bool:
    """Whether a role or the markup of the text, or of a small box around it, calls it a message."""
    boxes = list(islice(node.ancestors(), _NEAR))
    small = (up for up in boxes if len(up.c.text) <= TEXT_LIMIT and not holds_rows(up, view))
    summary = (up for up in boxes if len(up.c.text) <= _SUMMARY)
    told = any(up.c.role in _ROLES or _is_called_so(up, _MARKS) for up in (node, *small))
    return told or any(up.c.role == "alert" or _is_called_so(up, _ERRORS) for up in summary)


def _is_called_so(node: Node, marks: frozenset[str]) -> bool:
    names = (node.c.tag, node.c.element_id, *node.c.classes, *node.c.test_ids.values())
    return any(marks & set(identifier(name).tokens) for name in names if name)


def _is_prose(node: Node, view: View) -> bool:
    """Whether it is written as people tell something; in a list or table, whether it ends as sentences do."""
    text = node.c.text.rstrip()
    if text[-1:] in _ENDS:
        return not text[:-1].replace(".", "").isdigit()
    if any(_is_entry(up, view) for up in (node, *node.ancestors())):
        return False
    words = text.split()
    small = sum(word[:1].islower() for word in words)
    if len(words) >= _PROSE and small * 2 > len(words):
        return True
    tells = any(token in _TOLD or token.endswith(_TELLS) for token in phrase(text).tokens)
    return tells and (small > 0 or len(words) == 1)


def _is_entry(node: Node, view: View) -> bool:
    """Whether it is of a list, table or menu, or a small card among others."""
    small = len(node.c.text) <= TEXT_LIMIT
    return node.c.role in _LISTED or node.c.tag in _NAMED or (small and node in view.row_nodes)
