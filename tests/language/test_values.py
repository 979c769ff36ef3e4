from contextlib import suppress
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pacts.errors import UsageError
from pacts.language.generated import FAKE_KINDS, Generator
from pacts.language.values import (
    MissingEnvironment,
    MissingSecret,
    NotRemembered,
    UnknownReference,
    UnresolvedReferenceError,
    parse_reference,
    references,
    resolve,
)

NOON = datetime(2026, 1, 31, 12, 0, 5, tzinfo=UTC)


def _generator(seed: int = 0) -> Generator:
    return Generator(seed, lambda: NOON)


def _resolved(template: str) -> str:
    return resolve(
        template,
        secrets={"pw": "s3cret"}.get,
        environment={"HOST": "h"},
        remembered={"my total": "9"},
        generated=_generator(),
    )


@pytest.mark.parametrize(
    ("template", "text"),
    [
        ("plain", "plain"),
        ("a {{secret:pw}} b", "a s3cret b"),
        ("{{ env:HOST }}", "h"),
        ("{{remembered:my total}}", "9"),
        ("{{today}}", "2026-01-31"),
        ("{{today+3d}}", "2026-02-03"),
        ("{{today+1m}}", "2026-02-28"),
        ("{{today-1m|%d.%m.%Y}}", "31.12.2025"),
        ("{{today+1y-1w}}", "2027-01-24"),
        ("{{now+90min}}", "2026-01-31T13:30:05"),
    ],
)
def test_a_reference_is_replaced(template: str, text: str) -> None:
    assert _resolved(template) == text


@pytest.mark.parametrize(
    ("template", "error", "reference"),
    [
        ("{{secret:nope}}", MissingSecret, "nope"),
        ("{{env:NOPE}}", MissingEnvironment, "NOPE"),
        ("{{remembered:nope}}", NotRemembered, "nope"),
        ("{{fake:nope}}", UnknownReference, "fake:nope"),
        ("{{today+999999y}}", UnknownReference, "today+999999y"),
    ],
)
def test_what_is_missing_is_named(template: str, error: type[UnresolvedReferenceError], reference: str) -> None:
    with pytest.raises(error) as caught:
        _resolved(template)
    assert caught.value.reference == reference
    assert isinstance(caught.value, UsageError)


def test_a_secret_with_braces_is_not_resolved_again() -> None:
    text = resolve(
        "{{secret:x}}", secrets=lambda _: "{{env:HOST}}", environment={}, remembered={}, generated=_generator()
    )
    assert text == "{{env:HOST}}"


@pytest.mark.parametrize("kind", sorted(FAKE_KINDS))
def test_generated_data_depends_on_seed_and_reference_only(kind: str) -> None:
    first = _generator().make(f"fake:{kind}")
    _generator().make("fake:email")
    assert _generator().make(f"fake:{kind}#1") == first
    assert first


def test_a_second_one_and_another_seed_differ() -> None:
    made = {_generator().make("fake:email"), _generator().make("fake:email#2"), _generator(1).make("fake:email")}
    assert len(made) == 3


def test_references_are_listed_in_order() -> None:
    assert [str(found) for found in references("{{today}} {{x}} {{secret:a}}")] == ["{{today}}", "{{secret:a}}"]


@given(st.text(max_size=60))
@settings(max_examples=100, deadline=None)
def test_parsing_any_reference_never_raises(text: str) -> None:
    parse_reference(text)
    with suppress(UnresolvedReferenceError):
        _resolved("{{" + text + "}}")
