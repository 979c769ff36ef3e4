"""Steps in one short line each: what the sentence table compares."""

from pacts.domain.plan import Step


def outline(step: Step) -> str:
    if step.is_unread:
        return f"unclear: {step.source.text}"
    sort = "check " if step.is_check else "goal " if step.is_goal else ""
    verb = sort + "not " * step.negated + step.verb
    parts = [verb, f"({step.name})" if step.name else "", step.target.describe() if step.target else ""]
    parts.append(f"-> {step.destination.describe()}" if step.destination else "")
    if step.value is not None or step.values:
        values = [step.value] if step.value is not None else list(step.values)
        sign = step.comparison if step.is_check else "="
        parts.append(" ".join((sign, ", ".join(repr(value.template) for value in values))))
    if step.expectation is not None:
        parts.append(f"<{outline(step.expectation)}>")
    parts.append(" ".join(f"{name}={value.template!r}" for name, value in step.fields.items()))
    parts.append(" ".join(str(list(row)) for row in step.table))
    parts.append(f"within {step.timeout_s:g}" if step.timeout_s else "")
    parts.append(f"x{step.times}" if step.times != 1 else "")
    parts.append(f"if <{outline(step.condition)}>" if step.condition else "")
    parts.append(f"until <{outline(step.until)}>" if step.until else "")
    parts.append("optional" if step.optional else "")
    parts.append("!" if step.destructive else "")
    return " ".join(part for part in parts if part)
