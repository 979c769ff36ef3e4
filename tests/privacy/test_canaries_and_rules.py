"""Each rule is needed: without it a planted secret gets through."""

import pytest

from pacts.telemetry.redaction import Redactor
from pacts.telemetry.rules import RULES
from tests.privacy.canaries import CANARIES, Canary


def leaked(redactor: Redactor, canaries: tuple[Canary, ...] = CANARIES) -> set[str]:
    """Names of the canaries that are still there when all of them went through, each in a text of its own."""
    return {canary.name for canary in canaries if canary.secret in redactor.text(f"before {canary.shown} after")}


def test_there_are_more_than_sixty_different_canaries() -> None:
    assert len({canary.secret for canary in CANARIES}) == len(CANARIES) > 60
    assert all(canary.secret for canary in CANARIES)


def test_no_canary_gets_through_all_rules() -> None:
    assert leaked(Redactor()) == set()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_that_is_switched_off_lets_its_canaries_through(rule: object) -> None:
    off = Redactor(rules=[other for other in RULES if other is not rule])
    own = {canary.name for canary in CANARIES if canary.rule == rule.name}  # type: ignore[attr-defined]
    assert own
    assert leaked(off) & own, "what it masks is masked by others, too: it is not needed, or its canaries are badly made"
