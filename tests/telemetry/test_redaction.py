import base64
import copy
import html
import json
import time
from dataclasses import dataclass
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, SecretStr

from pacts.telemetry.redaction import RULES, SECRET, Redactor


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("password=hunter2 next", "password=[secret] next"),
        ('{"password": "hunter 2", "a": 1}', '{"password": "[secret]", "a": 1}'),
        ('{\\"api_key\\": \\"hunter2\\"}', '{\\"api_key\\": \\"[secret]\\"}'),
        ("dbPassword: hunter2", "dbPassword: [secret]"),
        ("https://bob:hunter2@host/x", "https://bob:[secret]@host/x"),
        ("http://a.test/?token=hunter2&x=1", "http://a.test/?token=[secret]&x=1"),
        ("Authorization: Bearer abc.def", "Authorization: [secret]"),
        ('"Cookie": "sid=hunter2; b=c"', '"Cookie": "[secret]"'),
        ("Set-Cookie: sid=hunter2; HttpOnly", "Set-Cookie: [secret]"),
        ("sent bearer abcdef123456", "sent bearer [secret]"),
        ("eyJhbGciOiJI.eyJzdWIiOiIx.c2lnbmF0dXJl", "[secret]"),
        ("key sk-proj-abc123def456ghi789jkl.", "key [secret]."),
        ("ghp_abcdefghijklmnop1234", "[secret]"),
        ("AKIAIOSFODNN7EXAMPLE", "[secret]"),
        ("xoxb-1234-5678-abcdefg", "[secret]"),
        ("lsv2_pt_abcdef1234", "[secret]"),
        ("-----BEGIN RSA PRIVATE KEY-----\nMIIE\nab==\n-----END RSA PRIVATE KEY-----", "[private key]"),
        ("card 4111 1111 1111 1111.", "card [card]."),
        ("card-5500005555555559", "card-[card]"),
        ("order 1234 4111 1111 1111 1111 99", "order 1234 [card] 99"),
        ("ssn 123-45-6789", "ssn [ssn]"),
        ("to ann.lee+x@mail.example.com, please", "to [email], please"),
        ("call +49 170 1234567", "call [phone]"),
        ("call (555) 123-4567", "call [phone]"),
        ("call 555-123-4567", "call [phone]"),
    ],
)
def test_what_is_a_secret_by_its_looks_or_its_name_is_masked(written: str, told: str) -> None:
    assert Redactor().text(written) == told


@pytest.mark.parametrize(
    "text",
    [
        'Click the "Save" button',
        "2026-11-21 05:30:00 took 123.45 ms",
        "run 20261121-043000-1f3a9c7b",
        "127.0.0.1:8000/path?x=1",
        "{{secret:shop_password}}",
        "basic functionality of the password field",
        "sk-circle-fade-dot-container",
        "4111 1111 1111 1112",
        "laptop: 5",
        "version 1.2.3.4 of 2026.11.21",
        "0195f3a0-7b1c-7d2e-9f3a-123456789012",
    ],
)
def test_what_is_no_secret_stays(text: str) -> None:
    assert Redactor().text(text) == text


@pytest.mark.parametrize(
    "form",
    [
        lambda s: s,
        lambda s: quote(s, safe=""),
        quote,
        quote_plus,
        lambda s: quote(s, safe="").lower() if quote(s, safe="") != s else s,
        lambda s: base64.b64encode(s.encode()).decode(),
        lambda s: base64.b64encode(b"ann:" + s.encode() + b" and more").decode(),
        lambda s: base64.urlsafe_b64encode(b"x" + s.encode() + b"xy").decode(),
        lambda s: json.dumps({"a": s}),
        lambda s: json.dumps({"a": s}, ensure_ascii=False),
        html.escape,
        lambda s: s.encode().hex(),
    ],
)
def test_a_learned_literal_is_masked_in_every_form_it_travels_in(form: object) -> None:
    secret = 'tŷ"/&p s>wörd\\?+'
    redactor = Redactor()
    redactor.learn(secret)
    travelled = form(secret)  # type: ignore[operator]
    told = redactor.text(f"before {travelled} after")
    assert told.startswith("before ")
    assert told.endswith(" after")
    assert "[secret]" in told
    assert travelled not in told


def test_a_short_literal_is_masked_only_where_it_stands_alone() -> None:
    redactor = Redactor(["abc"])
    assert redactor.text("abc abcd xabc (abc)") == "[secret] abcd xabc ([secret])"
    assert redactor.value({"a": "abc"}) == {"a": "[secret]"}


def test_an_empty_literal_is_not_learned() -> None:
    redactor = Redactor(["", "  "])
    assert redactor.text("a b  c") == "a b  c"


def test_own_patterns_are_applied_under_their_name() -> None:
    assert Redactor(patterns={"ticket": r"TCK-\d{3}"}).text("see TCK-123") == "see [ticket]"


class _Model(BaseModel):
    name: str
    password: str
    hidden: SecretStr


@dataclass
class _Data:
    mail: str
    token: str


class _Grumpy:
    def __str__(self) -> str:
        raise ZeroDivisionError


def test_structures_are_copied_with_everything_in_them_masked() -> None:
    given_value = {
        "password": "x",
        "nested": [{"Authorization": ["a", "b"]}, ("ann@example.com", 4111111111111111)],
        "ann@example.com": 1,
        "bob@example.com": 2,
        "model": _Model(name="ann@example.com", password="p", hidden=SecretStr("s")),
        "data": _Data("ann@example.com", "t"),
        "bytes": b"ann@example.com",
        "set": {"ann@example.com"},
        "odd": _Grumpy(),
        "tokens": 12,
        "password_shown": True,
        "cookie": None,
        3: 1.5,
    }
    before = copy.copy(given_value)
    told = Redactor().value(given_value)
    assert told == {
        "password": SECRET,
        "nested": [{"Authorization": SECRET}, ("[email]", "[card]")],
        "[email]": 1,
        "[email] 2": 2,
        "model": {"name": "[email]", "password": SECRET, "hidden": SECRET},
        "data": {"mail": "[email]", "token": SECRET},
        "bytes": "[email]",
        "set": ["[email]"],
        "odd": "<_Grumpy>",
        "tokens": 12,
        "password_shown": True,
        "cookie": None,
        3: 1.5,
    }
    assert given_value == before
    assert given_value["nested"][0] == {"Authorization": ["a", "b"]}  # type: ignore[index]


def test_the_order_of_keys_stays() -> None:
    told = Redactor().value({"b": 1, "a": {"z": 1, "y": [1]}, "c": "x"})
    assert json.dumps(told) == '{"b": 1, "a": {"z": 1, "y": [1]}, "c": "x"}'


def test_depth_costs_no_recursion_and_a_circle_ends() -> None:
    deep: object = "ann@example.com"
    for _ in range(50_000):
        deep = [deep]
    told = Redactor().value({"deep": deep})
    for _ in range(50_000):
        told = told["deep"][0] if isinstance(told, dict) else told[0]  # type: ignore[index]
    assert told == "[email]"
    circle: list[object] = [1]
    circle.append(circle)
    assert Redactor().value(circle) == [1, "[circular]"]


def test_the_same_object_twice_is_no_circle() -> None:
    shared = {"a": 1}
    assert Redactor().value([shared, shared]) == [{"a": 1}, {"a": 1}]


HOSTILE = (
    *(
        "a",
        "a-",
        "a.",
        "a@",
        "a@a.",
        "%40",
        "eyJ-",
        "eyJa.",
        "-----BEGIN PRIVATE KEY-----",
        "1 ",
        "1",
        "1-",
        "+1 ",
        "(123",
    ),
    *(
        "0",
        "012 ",
        "cookie:",
        'cookie="',
        "password=",
        'password="',
        'password=\\"',
        "://",
        "://a:",
        "a://a:",
        "bearer ",
    ),
    *("sk-", "xoxb-", "AKIA", "SG.", "mot de ", "secret ", "token", "{{", '"', "\\", "\n", "key ", "é", "123-45-", "-"),
)
BUDGET_S = 0.5


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_rule_is_linear_on_hostile_text(rule: object) -> None:
    texts = [(unit * (40_000 // len(unit) + 1))[:40_000] for unit in HOSTILE]
    texts += [f'password="{chr(92) * 40_000}', "bearer " + "a" * 40_000, "cookie: " + "x" * 40_000, "1" * 39_999 + "x"]
    for text in texts:
        started = time.process_time()
        rule.apply(text, text.lower())  # type: ignore[attr-defined]
        assert time.process_time() - started < BUDGET_S, text[:20]


def test_many_learned_literals_stay_fast() -> None:
    redactor = Redactor(f"pass-word-{n}-ü" for n in range(50))
    text = "pass-word pass- " * 2_500
    started = time.process_time()
    redactor.text(text)
    assert time.process_time() - started < BUDGET_S


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


@settings(max_examples=100, deadline=None)
@given(
    secret=st.text(st.characters(exclude_categories=["Cs"]), min_size=4, max_size=30).filter(
        lambda s: len(s.strip()) >= 4
    ),
    around=st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
)
def test_a_learned_literal_never_survives(secret: str, around: str) -> None:
    redactor = Redactor([secret])
    structure = {"a": [f"{around}{secret}{around}", {secret: secret}], "b": (secret.encode(),)}
    assert secret not in json.dumps(redactor.value(structure), ensure_ascii=False).replace(SECRET, "")
    assert secret.strip() not in redactor.text(f"{around}{secret}{around}").replace(SECRET, "")


LEAVES = st.none() | st.booleans() | st.integers(-99, 99) | st.sampled_from(["a", "b c", "Ü"])


@settings(max_examples=60, deadline=None)
@given(
    st.recursive(
        LEAVES,
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from("abcdef"), inner, max_size=4),
        max_leaves=30,
    )
)
def test_harmless_structures_come_back_equal(value: object) -> None:
    assert Redactor().value(value) == value
