"""The application's own dialog lies over the element: told, never dismissed."""

from pacts.failures.pattern import Facts, Finding, Pattern, short

FEW = 3


def detect(facts: Facts) -> Finding | None:
    """A dialog of the application."""
    found = next((one for one in facts.in_the_way if one.position == "dialog" and (one.ways or one.fields)), None)
    if found is None:
        return None
    what = f'the dialog "{short(found.heading or found.text)}"'
    ways = ", ".join(f'"{way.caption}"' for way in found.ways[:FEW] if way.caption)
    said = f"{facts.trouble.message}; {what} of the application is open over it"
    said += f": say in the requirement what to do with it ({ways})" if ways else ""
    return Finding(what, message=said)


PATTERN = Pattern("own_dialog", "The application's own dialog is open over the element", 90, detect)
