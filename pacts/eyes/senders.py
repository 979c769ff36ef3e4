"""The button that sends a form, where the author says what sending it does and the page only says "OK"."""

from itertools import islice
from typing import Final

from pacts.eyes.fitting import Wanted, is_nameless_picture
from pacts.eyes.kinds import is_multiline
from pacts.eyes.matching import Hit
from pacts.eyes.view import Node, View
from pacts.eyes.words import phrase

SURE: Final = 0.8
"""How surely it is meant: by the form it sends, not by a name."""
_SAYS_NOTHING: Final = frozenset(
    {"ok", "okay", "go", "enter", "continue", "next", "submit", "send", "confirm", "done", "proceed", "start", "→", "»"}
)
"""Names of a button that say no more than that it goes on."""
_LOG_IN: Final = frozenset({"log in", "login", "sign in", "signin", "logon", "log on"})
_KINDS: Final = frozenset({None, "button", "element"})
_AROUND: Final = 6
"""Elements around a password that may be its form."""


def senders(want: Wanted, view: View) -> list[Hit]:
    """The one button beside the page's one password, for "press login"; none where it says anything else."""
    target = want.target
    if want.verb not in {"click", "press"} or target.quoted or target.scope or target.kind not in _KINDS:
        return []
    words = " ".join(word for word in phrase(target.words).tokens if word not in {"the", "button", "form"})
    secrets = [node for node in view.nodes if node.c.type == "password" and node.c.visible]
    if words not in _LOG_IN or len(secrets) != 1:
        return []
    form = next((up for up in islice(secrets[0].ancestors(), _AROUND) if _buttons(up, view)), None)
    buttons = _buttons(form, view) if form is not None else []
    if len(buttons) != 1 or not _SAYS_NOTHING & {buttons[0].says.strip(), phrase(buttons[0].says).plain}:
        return []
    return [Hit(buttons[0], SURE, 1.0, 6, "name", "described", buttons[0].says)]


def log_in_form(want: Wanted, view: View) -> list[Hit]:
    """What asks for a password and one thing besides, for "the login form" of a page that says "Sign in"."""
    target = want.target
    if target.kind != "form" or target.quoted or target.scope or phrase(target.words).plain not in _LOG_IN:
        return []
    secrets = [node for node in view.nodes if node.c.type == "password" and node.c.visible]
    around = islice(secrets[0].ancestors(), _AROUND) if len(secrets) == 1 else ()
    form = next((up for up in around if up.c.tag not in {"html", "body"} and _buttons(up, view)), None)
    if form is None:
        return []
    form = next((up for up in (form, *form.ancestors()) if up.c.tag == "form"), form)
    fields = [node for node in view.inside(form) if node.c.visible and node.c.editable]
    return [Hit(form, SURE, 1.0, 6, "name", "described", "")] if len(fields) <= _ASKED else []


_ASKED: Final = 2
"""Fields by which one logs in: who one is, and the password; more make an account."""


def sending(want: Wanted, view: View) -> list[Hit]:
    """The one button, a picture without a name, of the one form in which one writes, for "send the message"."""
    target = want.target
    if want.verb != "click" or target.quoted or target.scope or target.kind not in _KINDS:
        return []
    if not set(phrase(target.words).tokens[:1]) <= {"send", "post"} or not target.words:
        return []
    texts = [node for node in view.nodes if node.c.visible and is_multiline(node) and node.c.enabled]
    form = next((up for up in texts[0].ancestors() if up.c.tag == "form"), None) if len(texts) == 1 else None
    buttons = _buttons(form, view) if form is not None else []
    if len(buttons) != 1 or not is_nameless_picture(buttons[0]):
        return []
    return [Hit(buttons[0], SURE, 1.0, 6, "name", "described", "")]


def _buttons(form: Node, view: View) -> list[Node]:
    return [node for node in view.inside(form) if node.c.visible and node.c.role == "button"]
