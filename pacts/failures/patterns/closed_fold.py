"""A closed part hides the element: opened by its own header, when that does nothing else."""

from pacts.failures.pattern import Facts, Finding, Pattern, by_opener
from pacts.language.grave import beyond

NAMES = {"details": "the closed part", "collapsed": "the closed part", "tab": "the tab"}


def detect(facts: Facts) -> Finding | None:
    """An element in a part whose header is there to be clicked."""
    subject = facts.subject
    if subject is None or subject.shown or subject.hidden.by not in NAMES:
        return None
    header = subject.hidden
    if header.href or not header.plain or beyond(facts.step.source.text, header.caption) is not None:
        return None
    what = f'{NAMES[header.by]} "{header.caption}"'
    return Finding(what, by_opener("open", subject, f"opened {what}, which hid {subject.outline}"))


PATTERN = Pattern("closed_fold", "A closed part hides the element", 16, detect)
