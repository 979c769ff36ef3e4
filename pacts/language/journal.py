"""What the browser noted: console errors and failed requests."""

from dataclasses import replace

from pacts.language.drafts import Drafts, check
from pacts.language.tokens import Tokens, lows


def journal_checks(tokens: Tokens, *, negated: bool) -> Drafts:
    """Console errors and failed requests."""
    joint = next((at for at in range(1, len(tokens) - 1) if lows(tokens[at : at + 2]) == ("and", "no")), None)
    both = (
        (journal_checks(tokens[:joint], negated=negated), journal_checks(tokens[joint + 2 :], negated=True))
        if joint
        else ()
    )
    if both and all(both):
        return (*both[0], *both[1])
    words = {token.low for token in tokens}
    negated = negated != bool(words & {"free", "clean", "without", "no"})
    if "console" in words and words & {"error", "errors", "messages", "warnings", "clean"}:
        return (replace(check("console_errors"), negated=negated),)
    if words & {"javascript", "js"} and words & {"error", "errors"}:
        return (replace(check("console_errors"), negated=negated),)
    if words & {"failed", "failing", "broken", "fail", "fails"} and words & {"request", "requests", "calls"}:
        return (replace(check("failed_requests"), negated=negated),)
    return ()
