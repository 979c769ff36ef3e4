"""Steps in one short line each: what the sentence table compares."""

from pacts.domain.plan import Step


def outline(step: Step) -> str:
    verb = "check " * step.is_check + "not " * step.negated + step.verb
    parts = [verb, f"({step.name})" if step.name else "", step.target.describe() if step.target else ""]
    parts.append(f"-> {step.destination.describe()}" if step.destination else "")
    if step.value is not None or step.values:
        values = [step.value] if step.value is not None else list(step.values)
        sign = step.comparison if step.is_check else "="
        parts.append(" ".join((sign, ", ".join(repr(value.template) for value in values))))
    if step.expectation is not None:
        parts.append(f"<{outline(step.expectation)}>")
    parts.append(f"within {step.timeout_s:g}" if step.timeout_s else "")
    parts.append("!" if step.destructive else "")
    return " ".join(part for part in parts if part)
