import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pacts.language.tokens import raw, said, tokenize


def _kinds(text: str) -> list[tuple[str, str]]:
    return [(token.kind, token.value) for token in tokenize(text)]


@pytest.mark.parametrize(
    "quoted",
    ['"a b"', "“a b”", "„a b“", "«a b»", "'a b'", "''a b''", "`a b`", "‘a b’", "「a b」", "‹a b›"],
)
def test_every_kind_of_quote_holds_its_words_together(quoted: str) -> None:
    assert _kinds(f"type {quoted} now") == [("word", "type"), ("quote", "a b"), ("word", "now")]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ('with id "a” to the "on" position', ["a", "on"]),
        ('type "say “hi” now" here', ["say “hi” now"]),
        ('type "a ”b” c" here', ["a ”b” c"]),
    ],
)
def test_a_quote_that_opens_straight_may_end_in_a_lone_curly_one(text: str, values: list[str]) -> None:
    assert [value for kind, value in _kinds(text) if kind == "quote"] == values


def test_an_apostrophe_inside_a_word_opens_no_quote() -> None:
    assert _kinds("click Ann's button and the users' list")[1] == ("word", "Ann's")


def test_an_apostrophe_inside_single_quotes_closes_nothing() -> None:
    assert _kinds("see 'it's ok' there")[1] == ("quote", "it's ok")


def test_an_unclosed_quote_is_a_mark() -> None:
    assert _kinds('a 5" screen') == [("word", "a"), ("number", "5"), ("mark", '"'), ("word", "screen")]


def test_an_escaped_quote_stays_in_the_value() -> None:
    assert _kinds(r'type "a \"b\" c"')[1] == ("quote", 'a "b" c')


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("{{secret:shop}}", "reference", "{{secret:shop}}"),
        ("${NAME}", "reference", "${NAME}"),
        ("<name>", "reference", "<name>"),
        ("https://a.b/c?x=1.", "url", "https://a.b/c?x=1"),
        ("/cart,", "path", "/cart"),
        ("ann@example.com.", "email", "ann@example.com"),
        ("$29.99.", "number", "$29.99"),
        ("-5", "number", "-5"),
        ("10:30", "number", "10:30"),
        ("50%", "number", "50%"),
        ("#save", "selector", "#save"),
        ('[data-test="x"]', "selector", '[data-test="x"]'),
        ("Ctrl+A", "word", "Ctrl+A"),
        ("e-mail", "word", "e-mail"),
        ("2nd", "word", "2nd"),
    ],
)
def test_a_token_has_its_kind(text: str, kind: str, value: str) -> None:
    assert _kinds(text)[0] == (kind, value)


def test_a_contraction_is_two_words_and_reads_back_as_one() -> None:
    tokens = tokenize("it isn't there")
    assert [token.low for token in tokens] == ["it", "is", "not", "there"]
    assert raw(tokens) == "it isn't there"


def test_what_is_said_has_no_quotes() -> None:
    assert said(tokenize('the  "Save" button')) == "the Save button"


@given(st.text(max_size=300))
@settings(max_examples=100, deadline=None)
def test_no_character_but_white_space_and_marks_of_emphasis_is_lost(text: str) -> None:
    covered = {at for token in tokenize(text) for at in range(token.start, token.end)}
    assert all(at in covered or char.isspace() or char in "*_" for at, char in enumerate(text))
