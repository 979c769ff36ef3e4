"""Sorting by something, where no list of orders is offered: the header of the column is clicked."""

from pacts.domain.plan import Step, Target, Value
from pacts.eyes.resolve import Found
from pacts.eyes.words import phrase
from pacts.goals.scene import Expansion, Refusal, Scene

_ORDERS = tuple(Target(words=words, kind="dropdown") for words in ("sort by", "order by", "arrange by"))
"""What else a list of orders is called."""


_LITTLE = frozenset({"from", "by", "order", "sort", "first", "in", "the", "with"})
"""Words that an order of things may leave out."""


def is_sorting(step: Step) -> bool:
    """Whether a step chooses an order from a list that the page may not have."""
    target = step.target
    plain = step.verb == "select" and step.parent is None and step.value is not None
    return plain and target is not None and target.words == "sort" and target.kind == "dropdown"


def expand(scene: Scene) -> Expansion | Refusal:
    """The step on the list of orders; a click on the header, or on its arrow, where there is no such list."""
    target, value = scene.step.target, scene.step.value
    assert target is not None
    assert value is not None
    lists = (target, *(other.model_copy(update={"scope": target.scope}) for other in _ORDERS))
    for named, found in zip(lists, scene.ask(*lists, verb="select"), strict=True):
        if isinstance(found, Found):
            offered = _offered(scene, found, value)
            return Expansion((scene.again(target=named, value=offered),), "a list of orders is on the page")
    header = Target(words=value.template, kind="column", scope=target.scope)
    if isinstance(scene.ask(header)[0], Found):
        return Expansion((scene.move("click", header),), f'the header "{value.template}" sorts by it')
    return Expansion((scene.again(),), "nothing else sorts")


def _offered(scene: Scene, found: Found, value: Value) -> Value:
    """`price from high to low` as the list says it: "Price: high to low"; as it is said where nothing is just so."""
    node = scene.node_of(found.element)
    if node is None or node.c.tag != "select":
        return value
    said = _telling(value.template)
    options = [n.c.text or n.c.name for n in scene.view.inside(node) if n.c.role == "option"]
    same = [option for option in options if said and _telling(option) == said]
    return value.model_copy(update={"template": same[0]}) if len(same) == 1 else value


def _telling(words: str) -> list[str]:
    return [word for word in phrase(words).tokens if word not in _LITTLE]
