"""The checks with a form of their own in words, as their readers read them again."""

from collections.abc import Callable
from dataclasses import dataclass

from pacts.domain.plan import OF_ADDRESS, Change, Comparison, Step


@dataclass(frozen=True, slots=True)
class Spoken:
    """The parts of a check in words."""

    target: str
    """"" when the check has none."""
    value: str
    values: tuple[str, ...]
    name: str
    """In quotes."""
    compared: str
    """How the value is compared, and the value."""

    @property
    def subject(self) -> str:
        """What the check is about."""
        return self.target or "the page"


_CHANGES: dict[Change, tuple[str, str]] = {
    "increased": ("has increased", "has not increased"),
    "decreased": ("has decreased", "has not decreased"),
    "changed": ("has changed", "stays the same"),
    "unchanged": ("stays the same", "has changed"),
    "moved": ("changes", "does not change"),
    "stayed": ("does not change", "changes"),
}
_AMOUNTS: dict[Comparison, str] = {
    "at_least": "at least ",
    "at_most": "at most ",
    "more_than": "more than ",
    "less_than": "less than ",
}
MOST_ROWS = 3
"""Rows of an expected table that are told; the others are counted."""


def _change(step: Step, said: Spoken) -> str:
    if step.target is None and step.name == "unchanged":
        return "nothing changes"
    same = [ways for change, ways in _CHANGES.items() if change == step.name]
    ways = same[0] if same else _CHANGES["changed"]
    subject = "the URL" if step.name in OF_ADDRESS else said.subject
    subject = f"the number of {subject}" if step.target is not None and step.target.every else subject
    by = f" by {_AMOUNTS.get(step.comparison, '')}{said.value}" if step.value is not None else ""
    return f"{subject} {ways[step.negated]}{by}"


def _style(step: Step, said: Spoken) -> str:
    be = "is not" if step.negated else "is"
    return f"the css property {said.name} of {said.subject} {be} {said.value}"


def _stored(step: Step, said: Spoken) -> str:
    if step.verb == "storage" and not step.name:
        holds = "does not contain" if step.negated else "contains"
        empty = "is empty" if step.negated else "is not empty"
        return f"the local storage {empty if step.value is None else f'{holds} the text {said.value}'}"
    subject = f"the {'cookie' if step.verb == 'cookie' else 'local storage entry'} {said.name}"
    if step.value is None:
        return f"{subject} {'does not exist' if step.negated else 'exists'}"
    return f"{subject} {said.compared}"


def _accessible(step: Step, said: Spoken) -> str:
    impact = f"{step.value.template} " if step.value is not None else ""
    some = f"{'' if step.negated else 'no '}{impact}accessibility violations"
    return f"{said.subject} has {some}" if step.target is not None else f"there are {some}"


def _picture(step: Step, said: Spoken) -> str:
    like = "does not look like" if step.negated else "looks like"
    return f"{said.subject} {like} the baseline {said.name}"


def _order(step: Step, said: Spoken) -> str:
    if not step.values:
        way = step.value.template if step.value else "ascending"
        return f"{said.subject} {'is not' if step.negated else 'is'} sorted in {way} order"
    texts = said.values
    if len(texts) == 2 and (step.target is None or not step.target.every):  # noqa: PLR2004 - a pair
        place = f" in {said.target}" if step.target is not None else ""
        return f"{texts[0]} {'does not come' if step.negated else 'comes'} before {texts[1]}{place}"
    counted = step.target is not None and step.target.number is not None
    listed = f"{', '.join(texts[:-1])} and {texts[-1]}{'' if counted else ' in this order'}"
    return f"{said.target} is {listed}" if step.target is not None else listed


def _table(step: Step, said: Spoken) -> str:
    rows = step.table[1:]
    told = "; ".join(", ".join(row) for row in rows[:MOST_ROWS])
    more = f" and {len(rows) - MOST_ROWS} more" if len(rows) > MOST_ROWS else ""
    heads = ", ".join(step.table[0]) if step.table else ""
    return f"{said.target or 'the table'} {'does not have' if step.negated else 'has'} the rows ({heads}) {told}{more}"


def _expanded(step: Step, said: Spoken) -> str:
    return f"{said.subject} {'is not' if step.negated else 'is'} expanded"


def _held(step: Step, said: Spoken) -> str:
    """An attribute that is there, whatever its value."""
    if step.value is not None or step.name == "required":
        return ""
    return f"{said.subject} {'does not have' if step.negated else 'has'} the attribute {said.name}"


def _chosen(step: Step, said: Spoken) -> str:
    return "" if step.value is not None else f"{said.subject} {'is not' if step.negated else 'is'} selected"


SAYERS: dict[str, Callable[[Step, Spoken], str]] = {
    "changed": _change,
    "style": _style,
    "cookie": _stored,
    "storage": _stored,
    "accessibility": _accessible,
    "screenshot": _picture,
    "order": _order,
    "table": _table,
    "expanded": _expanded,
    "attribute": _held,
    "selected": _chosen,
}
"""By verb: the sentence of its check; "" where the usual one says it."""
