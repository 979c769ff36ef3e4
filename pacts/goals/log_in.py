"""Logging in: the fields of the log-in form on this page, or the way to it."""

import re
from typing import Final

from pacts.domain.plan import Target, Value
from pacts.eyes.view import Node
from pacts.goals.naming import named
from pacts.goals.scene import Expansion, Move, Refusal, Scene, shown_words, words_of

USER: Final = re.compile(r"user|e-?mail|login|log-in|account|phone|customer|member|identifier|benutzer|nick")
CODE: Final = re.compile(r"code|otp|token|pin|captcha")
ENTER: Final = re.compile(
    r"\s*(?:log\s?[- ]?in|sign\s?[- ]?in|log\s?on|enter|continue|next|submit|go|ok|let me in)\b.*"
)
LOG_IN: Final = re.compile(r"(?:.*\b)?(?:log\s?[- ]?in|sign\s?[- ]?in|log\s?on)\b.*")
NOT_IT: Final = re.compile(
    r"forgot|register|sign\s?up|create|with (?:google|facebook|apple|github|microsoft)|reset|help"
)
MAX_ROUNDS: Final = 4
"""To the form, the user, the password: more would be a circle."""
TYPED: Final = frozenset({"", "text", "email", "tel", "search", "number", "url"})


def expand(scene: Scene) -> Expansion | Refusal:
    """Fill what is asked for and press the button; where the form is elsewhere, go there first."""
    password = next((n for n in scene.shown if n.c.type == "password" and n.c.enabled), None)
    fields = scene.step.fields
    if password is not None:
        return _whole(scene, password)
    if scene.rounds < MAX_ROUNDS and (user := _lone_user(scene)) is not None and "user" in fields:
        return _first_half(scene, user)
    if scene.rounds < MAX_ROUNDS and (way := _way_in(scene)) is not None:
        click = named(scene, way, scene.move("click"))
        return Expansion((click, scene.again()), f'the log-in form is behind "{shown_words(way)}"')
    asked = "no password field" if "password" in fields else "no field for the user"
    return Refusal(f"{asked} on the page, and nothing that leads to a log-in form")


def _whole(scene: Scene, password: Node) -> Expansion | Refusal:
    """User, password, the rest, and the button of the same form."""
    fields = scene.step.fields
    form = _form(scene, password)
    user = _user(scene, password, form)
    if "user" in fields and user is None:
        return Refusal("no field for the user beside the password field")
    moves: list[Move] = []
    if user is not None and "user" in fields:
        moves.append(named(scene, user, scene.move("fill", value=fields["user"])))
    if "password" in fields:
        moves.append(named(scene, password, scene.move("fill", value=fields["password"])))
    moves += [scene.move("fill", Target(words=label, kind="field"), value) for label, value in _others(scene)]
    moves.append(_enter(scene, password, form))
    return Expansion(tuple(moves), "the page asks for a password")


def _first_half(scene: Scene, user: Node) -> Expansion:
    """A form that asks for the user first and for the password on the next page."""
    fill = named(scene, user, scene.move("fill", value=scene.step.fields["user"]))
    enter = _enter(scene, user, _form(scene, user))
    rest = {name: value for name, value in scene.step.fields.items() if name != "user"}
    moves = (fill, enter) + ((scene.again(fields=rest),) if rest else ())
    return Expansion(moves, "the page asks for the user first")


def _others(scene: Scene) -> list[tuple[str, Value]]:
    return [(label, value) for label, value in scene.step.fields.items() if label not in {"user", "password"}]


def _form(scene: Scene, field: Node) -> Node | None:
    """The form around a field, else the nearest thing around it that holds a button, too."""
    for up in field.ancestors():
        if up.c.tag == "form" or up.c.role in {"form", "dialog"} or up.c.tag == "dialog":
            return up
    return next((up for up in field.ancestors() if any(_is_button(n) for n in scene.view.inside(up))), None)


def _inside(scene: Scene, form: Node | None) -> list[Node]:
    return [n for n in scene.shown if form is None or form.holds(n)]


def _user(scene: Scene, password: Node, form: Node | None) -> Node | None:
    """The field before the password, the one that is called so first."""
    before = [n for n in _inside(scene, form) if n.index < password.index and _is_typed(n)]
    before = before or [n for n in scene.shown if n.index < password.index and _is_typed(n)]
    called = [n for n in before if USER.search(words_of(n) + scene.view.beside(n).lower())]
    return next(reversed(called or before), None)


def _is_typed(node: Node) -> bool:
    c = node.c
    return c.editable and c.enabled and c.type in TYPED and c.role != "searchbox" and "search" not in words_of(node)


def _lone_user(scene: Scene) -> Node | None:
    """The one field of a page that asks for nothing but the user."""
    typed = [n for n in scene.shown if _is_typed(n) and not CODE.search(words_of(n))]
    called = [n for n in typed if USER.search(words_of(n) + scene.view.beside(n).lower())]
    if len(called) != 1:
        return None
    form = _form(scene, called[0])
    return called[0] if any(ENTER.fullmatch(shown_words(n)) for n in _inside(scene, form) if _is_button(n)) else None


def _enter(scene: Scene, field: Node, form: Node | None) -> Move:
    """The button that sends the form; Enter where there is none."""
    buttons = [n for n in _inside(scene, form) if _is_button(n) and n.c.enabled and n.index != field.index]
    plain = [n for n in buttons if ENTER.fullmatch(shown_words(n)) and not NOT_IT.search(shown_words(n))]
    after = [n for n in plain if n.index > field.index]
    first = next(iter([n for n in after if LOG_IN.fullmatch(shown_words(n))] or after or plain), None)
    if first is None:
        first = next((n for n in buttons if n.c.type == "submit" and n.index > field.index), None)
    return scene.move("submit") if first is None else named(scene, first, scene.move("click"))


def _is_button(node: Node) -> bool:
    return node.c.role == "button" or (
        node.c.tag in {"button", "input"} and node.c.type in {"submit", "button", "image"}
    )


def _way_in(scene: Scene) -> Node | None:
    """A link or a button that leads to the log-in form."""
    ways = [n for n in scene.shown if n.c.role in {"link", "button", "menuitem", "tab"} and n.c.enabled]
    fitting = [n for n in ways if LOG_IN.fullmatch(shown_words(n)) and not NOT_IT.search(shown_words(n))]
    short = sorted(fitting, key=lambda n: (len(shown_words(n)), n.index))
    return short[0] if short else None
