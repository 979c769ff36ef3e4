"""The texts of a step with every reference resolved, at the moment of use and nowhere before."""

from pacts.domain.plan import Step, Value
from pacts.graph.context import RunContext
from pacts.graph.state import RunState
from pacts.language.generated import Generator
from pacts.language.values import resolve


def values_of(context: RunContext, state: RunState, asked: Step) -> tuple[str, ...]:
    """The value and the values of a step, as they are typed or compared.

    Raises:
        UsageError: a secret, a variable or a remembered value that is not there.
    """
    templates = ([asked.value] if asked.value else []) + list(asked.values)
    if asked.verb == "paste" and not templates:
        templates = [Value(template="{{remembered:clipboard}}")]
    generator = Generator(seed=state["plan"].seed, clock=context.services.clock)
    return tuple(
        resolve(
            value.template,
            secrets=context.secret,
            environment=context.services.environment,
            remembered=state.get("remembered", {}),
            generated=generator,
        )
        for value in templates
    )
