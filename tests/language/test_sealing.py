import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pacts.domain.requirement import Criterion, Notice, Statement
from pacts.language.planner import plan, seal

from .factory import requirement_of

SECRET = "hunter2!x"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('Enter "hunter2!x" into the Password field', "password"),
        ("Enter 'hunter2!x' into Password", "password"),
        ('Fill "Password" with "hunter2!x"', "password"),
        ('Enter the username "ann" and the password "hunter2!x"', "password"),
        ('Log in as "ann" with password "hunter2!x"', "password"),
        ("I am logged in as ann with password hunter2!x", "password"),
        ("Sign in as ann / hunter2!x", "password"),
        ("Password: hunter2!x", "password"),
        ('Type "hunter2!x" in the "API key" field', "api_key"),
        ('Set the card number to "hunter2!x"', "card_number"),
        ('Enter "hunter2!x" in the CVV box', "cvv"),
        ('"hunter2!x" is entered into the PIN field', "pin"),
        ('Enter "hunter2!x" as the social security number', "social_security_number"),
        ('Frobnicate with the token "hunter2!x"', "token"),
        ('the password field contains "hunter2!x"', "password"),
    ],
)
def test_a_sensitive_literal_becomes_a_reference(text: str, name: str) -> None:
    sealed, secrets = seal(requirement_of(text))
    assert secrets == {name: SECRET}
    assert SECRET not in sealed.model_dump_json()
    assert f"{{{{secret:{name}}}}}" in sealed.statements[0].text
    if not plan(sealed).unclear:
        told = [(step.value, *step.values, *step.fields.values()) for step in plan(sealed).steps]
        values = [text.template for texts in told for text in texts if text]
        assert f"{{{{secret:{name}}}}}" in values


@pytest.mark.parametrize(
    "text",
    [
        'Enter "ann" into the Username field',
        'I should see "Password is required"',
        'the error message says "Wrong password"',
        'Click the "Password" field',
        'Enter "{{secret:pw}}" into the Password field',
        'Click "Forgot your password?"',
        'Frobnicate the card "Recent orders" twice over',
    ],
)
def test_ordinary_text_stays(text: str) -> None:
    requirement = requirement_of(text)
    assert seal(requirement) == (requirement, {})


def test_different_literals_of_one_name_are_numbered_and_equal_ones_are_one() -> None:
    sealed, secrets = seal(
        requirement_of(
            'Enter "aaa111" into Password', 'Enter "bbb222" into Password', 'Enter "aaa111" into Confirm password'
        )
    )
    assert secrets == {"password": "aaa111", "password_2": "bbb222"}
    assert "{{secret:password}}" in sealed.statements[2].text


def test_a_name_that_the_author_uses_is_not_taken() -> None:
    _, secrets = seal(requirement_of('Enter "{{secret:password}}" into Password', 'Enter "bbb222" into Password'))
    assert secrets == {"password_2": "bbb222"}


def test_a_parameter_that_goes_into_a_password_field_is_sealed() -> None:
    sealed, secrets = seal(requirement_of('Enter "<pw>" into the Password field', parameters={"pw": "s3cret!"}))
    assert secrets == {"password": "s3cret!"}
    assert sealed.parameters == {"pw": "{{secret:password}}"}
    assert plan(sealed).steps[0].value is not None
    assert plan(sealed).steps[0].value.template == "{{secret:password}}"  # type: ignore[union-attr]


def test_tables_are_sealed_by_field_and_by_column() -> None:
    pairs = Statement(
        text="I fill in the form with:", table=(("Name", "Ann"), ("Password", "s3cret!"), ("City", "Rome"))
    )
    columns = Statement(text="these accounts exist:", table=(("user", "password"), ("ann", "other!")))
    sealed, secrets = seal(
        requirement_of(statements=(pairs, columns), source="| Password | s3cret! |\n| ann | other! |")
    )
    assert secrets == {"password": "s3cret!", "password_2": "other!"}
    assert "s3cret!" not in sealed.model_dump_json()
    assert "other!" not in sealed.model_dump_json()


def test_other_scenarios_in_the_source_are_sealed_too() -> None:
    source = (
        'Scenario: one\n  Given I enter "aaa111" into Password\nScenario: two\n  Given I enter "bbb222" into Password\n'
    )
    sealed, secrets = seal(requirement_of('I enter "aaa111" into Password', source=source))
    assert set(secrets.values()) == {"aaa111", "bbb222"}
    assert "aaa111" not in sealed.source
    assert "bbb222" not in sealed.source


def test_an_innocent_word_equal_to_a_password_stays() -> None:
    sealed, _ = seal(requirement_of('Log in as "admin" with password "admin"', "Open the admin page"))
    assert sealed.statements[1].text == "Open the admin page"
    assert 'as "admin"' in sealed.statements[0].text


def test_a_literal_is_swept_from_title_id_criteria_notices_and_other_statements() -> None:
    sealed, _ = seal(
        requirement_of(
            'Enter "hunter2!x" into Password',
            'I see "hunter2!x"',
            id="login-with-hunter2-x-0123abcd",
            title="Login with hunter2!x",
            criteria=(Criterion(id="ac1", text="hunter2!x is accepted"),),
            notices=(Notice(code="other", message="line 1: hunter2!x"),),
        )
    )
    assert "hunter2" not in sealed.model_dump_json()
    assert sealed.criteria[0].id == "ac1"


def test_an_id_without_a_literal_stays() -> None:
    sealed, _ = seal(requirement_of('Enter "hunter2!x" into Password', id="login-0123abcd"))
    assert sealed.id == "login-0123abcd"


@pytest.mark.parametrize("header", ["password", "pwd", "pass", "user_pwd", "Confirm password", "userPassword"])
def test_the_column_of_a_password_is_sealed_in_every_row_of_the_source(header: str) -> None:
    source = f"Examples:\n  | user | {header} | message |\n  | ann  | alpha | ok |\n  | bob  | beta  | no |"
    sealed, secrets = seal(requirement_of("I log in", source=source, parameters={"user": "ann", header: "alpha"}))
    assert "alpha" not in sealed.source
    assert "beta" not in sealed.source
    assert set(secrets.values()) == {"alpha", "beta"}
    assert sealed.parameters["user"] == "ann"
    assert "alpha" not in sealed.parameters[header]
    assert "| ann  |" in sealed.source


def test_a_column_about_a_password_error_is_no_secret() -> None:
    source = "| user | password error |\n| ann | is required |"
    sealed, secrets = seal(requirement_of("I log in", source=source))
    assert sealed.source == source
    assert not secrets


@given(st.text(max_size=200), st.text(max_size=40))
@settings(max_examples=80, deadline=None)
def test_sealing_any_text_never_raises_and_seals_once(text: str, value: str) -> None:
    sealed, _ = seal(requirement_of(text, f'Enter "{value}" into Password'))
    again, more = seal(sealed)
    assert again == sealed or more
