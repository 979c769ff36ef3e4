"""The page asks for a proof of being human: told."""

from pacts.failures.pattern import Facts, Finding, Pattern


def detect(facts: Facts) -> Finding | None:
    """A captcha where the step's element is not to be had."""
    if not facts.survey.captcha or (facts.subject is not None and facts.subject.shown and facts.subject.enabled):
        return None
    what = f"a proof of being human ({facts.survey.captcha})"
    return Finding(
        what, cause="captcha", message=f"{facts.trouble.message}; the page asks for {what}", final=facts.subject is None
    )


PATTERN = Pattern("captcha", "The page asks for a proof of being human", 3, detect)
