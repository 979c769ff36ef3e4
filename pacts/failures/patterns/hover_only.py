"""The control shows only under the pointer: the pointer is moved over what shows it."""

from pacts.failures.pattern import Facts, Finding, Pattern, by_opener


def detect(facts: Facts) -> Finding | None:
    """An element that the page's own styles show while something is hovered over."""
    subject = facts.subject
    if subject is None or subject.shown or subject.hidden.by != "hover":
        return None
    what = f"{subject.outline}, shown only under the pointer"
    over = f'"{subject.hidden.caption}"' if subject.hidden.caption else f"its {subject.hidden.tag}"
    return Finding(what, by_opener("hover", subject, f"moved the pointer over {over}, which shows {subject.outline}"))


PATTERN = Pattern("hover_only", "The control shows only under the pointer", 17, detect)
