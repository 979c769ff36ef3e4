"""The page says that the session is over and asks for a log-in: told. Nobody is logged in behind the author's back."""

import re

from pacts.failures.pattern import Facts, Finding, Pattern, short

OVER = re.compile(
    r"(session|sitzung)\W+(\w+\W+){0,3}(expired|timed out|ended|abgelaufen)|(logged|signed) (you )?out|"
    r"(log|sign) in again|session expirée|sesión (ha )?(caducad|expirad)|sessione scaduta|please (log|sign) in|"
    r"you (must|need to) (be )?(log|sign)(ged|ed)? ?in",
    re.IGNORECASE,
)


def detect(facts: Facts) -> Finding | None:
    """A page with a password field that says why, and has not what the step means."""
    found = OVER.search(facts.survey.said)
    if facts.trouble.kind not in {"absent", "gate"} or not facts.survey.passwords or found is None:
        return None
    if facts.subject is not None and facts.subject.shown:
        return None
    what = f'the page {facts.survey.url}, which says "{short(found[0])}"'
    said = f"{facts.trouble.message}; {what} and asks for a log-in"
    return Finding(what, cause="login_wall", message=said, final=True)


PATTERN = Pattern("session_over", "The session is over, and the page asks for a log-in", 2, detect)
