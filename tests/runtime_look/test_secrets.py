"""What a sensitive field holds never leaves the page."""

# ruff: noqa: E501 - a piece of HTML is read as one line

import pytest

from .conftest import Look, every, only

pytestmark = pytest.mark.asyncio(loop_scope="session")

FIELDS = {
    "a password field": '<input type="password" value="S3CRET">',
    "a password shown as text": '<input type="text" name="password" value="S3CRET">',
    "autocomplete": '<input autocomplete="section-a cc-number" value="S3CRET">',
    "a one-time code": '<input autocomplete="one-time-code" value="S3CRET">',
    "camel case": '<input id="cardNumber" value="S3CRET">',
    "a label": "<label>Your PIN <input value=S3CRET></label>",
    "a label by reference": '<b id="l">API token</b><input aria-labelledby="l" value="S3CRET">',
    "a placeholder": '<input placeholder="CVV" value="S3CRET">',
    "a text area": '<textarea name="client_secret">S3CRET</textarea>',
    "an editable block": '<div role="textbox" contenteditable aria-label="SSN">S3CRET</div>',
}


@pytest.mark.parametrize("field", FIELDS.values(), ids=FIELDS.keys())
async def test_the_value_of_a_sensitive_field_stays_where_it_is(look: Look, field: str) -> None:
    around = f"<table><tr><td>Row {field}</td></tr></table><label>Around {field}<input type=checkbox></label><ul><li role=option>{field}</li></ul>"

    snapshot = await look(around)

    assert "S3CRET" not in snapshot.model_dump_json()


async def test_an_ordinary_field_with_a_similar_name_keeps_its_value(look: Look) -> None:
    snapshot = await look(
        '<input name="shipping" value="1"><input name="passenger" value="2"><input id="spinner" value="3">'
    )

    assert [one.value for one in every(snapshot, tag="input")] == ["1", "2", "3"]


async def test_the_name_of_what_is_around_an_ordinary_field_has_its_value_as_playwright_says(look: Look) -> None:
    snapshot = await look('<table><tr><td>Guests <input value="3"></td></tr></table>')

    assert only(snapshot, tag="td").name == "Guests 3"
