import pytest

from pacts.intake.normalise import normalise
from pacts.intake.sentences import sentences
from tests.intake.reading import codes, only, said, texts


def test_one_step_a_line_with_title_address_parameters_and_comments() -> None:
    requirement = only(
        "Log in\n\n# a comment\nURL: http://127.0.0.1:8000\nuser = ann\nParameters:\n  city: New York\n\n"
        '1. Open /login\n2. Type "<user>" in the "User" field\n   of the form.\n// remark\n3) Choose {city}\n'
        '- Click "Log in". The page shows "Welcome."\n'
    )
    assert requirement.title == "Log in"
    assert requirement.form == "lines"
    assert requirement.base_url == "http://127.0.0.1:8000"
    assert requirement.parameters == {"user": "ann", "city": "New York"}
    assert [(s.line, s.text) for s in requirement.statements] == [
        (9, "Open /login"),
        (10, 'Type "ann" in the "User" field of the form.'),
        (13, "Choose New York"),
        (14, 'Click "Log in".'),
        (14, 'The page shows "Welcome."'),
    ]
    assert codes(requirement) == [("other", "info", 1), ("ignored_comment", "info", 3)]


def test_prose_is_cut_into_sentences_with_the_lines_they_start_in() -> None:
    requirement = only(
        'Ann opens the shop at http://shop.test/a.b and logs in as "ann" with e.g. the\n'
        'password "x. Y". She adds the\n"Backpack" to the cart. The total is 12.50 EUR.\n\nThen she logs out.\n'
    )
    assert requirement.form == "prose"
    assert said(requirement) == [
        (1, None, 'Ann opens the shop at http://shop.test/a.b and logs in as "ann" with e.g. the password "x. Y".'),
        (2, None, 'She adds the "Backpack" to the cart.'),
        (3, None, "The total is 12.50 EUR."),
        (5, "then", "she logs out."),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Open it. Click it.", ["Open it.", "Click it."]),
        ("Open e.g. the menu, i.e. the left one. Done.", ["Open e.g. the menu, i.e. the left one.", "Done."]),
        ("It costs 3.50 EUR. Pay 3.50.", ["It costs 3.50 EUR.", "Pay 3.50."]),
        (
            "Upload report.final.pdf to https://a.test/x.y?z=1. Wait.",
            ["Upload report.final.pdf to https://a.test/x.y?z=1.", "Wait."],
        ),
        ('Type "Hello. World! Yes?" now. End', ['Type "Hello. World! Yes?" now.', "End"]),
        ("Type 'Hello. World' now. End", ["Type 'Hello. World' now.", "End"]),
        ("Don't click. It isn't Ann's. End", ["Don't click.", "It isn't Ann's.", "End"]),
        ('It says "Welcome." Click it.', ['It says "Welcome."', "Click it."]),
        ('A lone " quote. Next one.', ['A lone " quote.', "Next one."]),
        ("Is it there? Yes! Good.", ["Is it there?", "Yes!", "Good."]),
        ("Wait... then click. Done.", ["Wait... then click.", "Done."]),
        ("Mr. J. Smith and Ann B. Doe log in. Done.", ["Mr. J. Smith and Ann B. Doe log in.", "Done."]),
        ("Choose item no. 5 of Fig. 3. Done.", ["Choose item no. 5 of Fig. 3.", "Done."]),
        ("Choose yes or no. Click it.", ["Choose yes or no.", "Click it."]),
        ("click save. then wait.", ["click save.", "then wait."]),
        ("打开页面。点击按钮。", ["打开页面。", "点击按钮。"]),
        ("Choose option A. Click Save.", ["Choose option A.", "Click Save."]),
        ("Use Node.js v. 2 here. End", ["Use Node.js v. 2 here.", "End"]),
    ],
)
def test_a_full_stop_ends_a_sentence_only_where_it_does(text: str, expected: list[str]) -> None:
    found = list(sentences(text))
    assert [sentence for _, sentence in found] == expected
    assert all(text[offset:].startswith(sentence) for offset, sentence in found)


def test_labels_give_roles_and_leave_the_steps() -> None:
    requirement = only(
        "Title: Checkout\nPreconditions:\n- I am logged in\nSteps:\n- Click Pay\n- Wait\n"
        'Expected result: The page shows "Thanks"\n'
    )
    assert requirement.title == "Checkout"
    assert said(requirement) == [
        (3, "given", "I am logged in"),
        (5, "when", "Click Pay"),
        (6, "when", "Wait"),
        (7, "then", 'The page shows "Thanks"'),
    ]


def test_given_when_then_in_other_lines_give_roles() -> None:
    requirement = only(
        "Open the shop\nGiven I am logged in\nand I have a cart\nwhen I pay\nThen: it is paid\nExpected: x\nOpen it\n"
    )
    assert [(s.role, s.text) for s in requirement.statements] == [
        (None, "Open the shop"),
        ("given", "I am logged in"),
        ("given", "I have a cart"),
        ("when", "I pay"),
        ("then", "it is paid"),
        ("then", "x"),
        (None, "Open it"),
    ]


def test_criteria_are_kept_with_their_statements() -> None:
    requirement = only('Open /\nAC1: The cart shows "1"\nAC-2: The total is 5\n')
    assert [(s.text, s.criterion) for s in requirement.statements] == [
        ("Open /", None),
        ('The cart shows "1"', "AC1"),
        ("The total is 5", "AC-2"),
    ]
    assert [(c.id, c.text, c.line) for c in requirement.criteria] == [
        ("AC1", 'The cart shows "1"', 2),
        ("AC-2", "The total is 5", 3),
    ]


def test_items_under_acceptance_criteria_are_one_criterion_each() -> None:
    requirement = only("Open /\nClick Go\nAcceptance criteria:\n- A is shown\n- B is shown\n")
    assert [c.id for c in requirement.criteria] == ["AC-1", "AC-2"]
    assert [s.criterion for s in requirement.statements] == [None, None, "AC-1", "AC-2"]


def test_several_scenarios_share_what_stands_before_them() -> None:
    intake = normalise("URL: http://a.test\nOpen /\nScenario: one\nClick A\nScenario: two\nClick B\n")
    assert [(r.title, texts(r), r.base_url) for r in intake.requirements] == [
        ("one", ["Open /", "Click A"], "http://a.test"),
        ("two", ["Open /", "Click B"], "http://a.test"),
    ]


def test_tables_and_quoted_blocks_belong_to_the_step_before() -> None:
    requirement = only(
        'Fill in the form\n| Name | Ann |\n| City | Bonn |\nType the text\n"""\n  a\n    b\n"""\nClick Go\n'
    )
    assert requirement.statements[0].table == (("Name", "Ann"), ("City", "Bonn"))
    assert requirement.statements[1].doc_string == "a\n  b"
    assert texts(requirement) == ["Fill in the form", "Type the text", "Click Go"]


@pytest.mark.parametrize(
    "text",
    [
        "Open http://a.test\n\nClick Go\nWait\n",
        'Click "Go"\n\nThe page shows "x"\nWait\n',
        "The user logs in\n\nClick Go\nWait\n",
        "Log in\n\nClick Go\n",
        "Delete the account\nClick Go\nWait\n",
    ],
)
def test_a_first_line_that_may_be_a_step_is_a_step(text: str) -> None:
    requirement = only(text)
    assert requirement.statements[0].line == 1


@pytest.mark.parametrize(
    "text",
    [
        "Checkout of a basket\n\nOpen /\nClick Go\n",
        "Log in and out:\n1. Open /\n2. Click Go\n",
        "A user can log in with a password\n\n- Open /\n- Click Go\n",
        "Checkout\n========\nOpen /\nClick Go\n",
        "Checkout basics\nSteps:\n- Open /\n- Click Go\n",
        "Title: Open sesame\nOpen /\nClick Go\n",
        "Requirement: Open sesame\nOpen /\nClick Go\n",
    ],
)
def test_a_first_line_that_names_the_rest_is_the_title(text: str) -> None:
    requirement = only(text)
    assert texts(requirement) == ["Open /", "Click Go"]
    assert requirement.title == text.split("\n", maxsplit=1)[0].removeprefix("Title: ").removeprefix(
        "Requirement: "
    ).rstrip(":")


def test_strange_characters_survive() -> None:
    text = 'Click \u200b"Za\u200dhl\u202een" 👩‍👩‍👧\r\n\tاضغط على "حفظ"\r\nPress \x07 Tab\there\r'
    assert texts(only(text)) == ['Click \u200b"Za\u200dhl\u202een" 👩‍👩‍👧', 'اضغط على "حفظ"', "Press \x07 Tab\there"]


def test_a_very_long_line_is_one_statement() -> None:
    assert texts(only("Click " + "x" * 10_000)) == ["Click " + "x" * 10_000]


def test_a_selector_at_the_start_of_a_line_is_no_comment() -> None:
    assert texts(only("#save is visible\nClick #save\n//div[@id='a'] is visible\n")) == [
        "#save is visible",
        "Click #save",
        "//div[@id='a'] is visible",
    ]


def test_what_somebody_wants_is_done_where_it_is_all_that_is_written() -> None:
    assert texts(only("I want to forward Ann's mail to Bob.")) == ["I want to forward Ann's mail to Bob."]
    story = "I want to see my orders\nSo that I can pay them\nOpen /orders\nI see 3 orders"
    assert texts(only(story)) == ["Open /orders", "I see 3 orders"]


_REPORT = (
    "{steps}\n1. Open /settings\n2. Click Save\n\n"
    '{expected}\nThe toast "Saved" is shown.\n\n'
    "{actual}\nNothing is shown.\n"
)
_STYLES = ("{}", "{}:", "**{}**", "**{}:**", "**{}**:", "### {}")


@pytest.mark.parametrize("style", _STYLES)
@pytest.mark.parametrize("steps", ["Steps to reproduce", "To Reproduce", "How to test", "Reproduction steps"])
@pytest.mark.parametrize(
    ("expected", "actual"), [("Expected behavior", "Actual behavior"), ("Expected result", "Observed results")]
)
def test_what_a_bug_report_observed_is_never_what_is_checked(
    style: str, steps: str, expected: str, actual: str
) -> None:
    heads = {"steps": steps, "expected": expected, "actual": actual}
    requirement = only(_REPORT.format(**{part: style.format(head) for part, head in heads.items()}))
    assert [(s.role, s.text) for s in requirement.statements] == [
        ("when", "Open /settings"),
        ("when", "Click Save"),
        ("then", 'The toast "Saved" is shown.'),
    ]


@pytest.mark.parametrize("label", ["Expected", "Expected result", "Expected Results"])
@pytest.mark.parametrize("style", ["{}: ", "**{}:** ", "**{}**: ", "__{}:__ "])
@pytest.mark.parametrize("item", ["- {}", "- [ ] {}", "2. {}"])
def test_a_label_in_bold_is_the_label(label: str, style: str, item: str) -> None:
    text = f"- Press Save\n{item.format(style.format(label))}The dialog opens\n"
    requirement = only(f"# Checks\n\n{text}")
    assert [(s.role, s.text) for s in requirement.statements][1:] == [("then", "The dialog opens")]


def test_a_label_below_an_item_is_none_of_its_words() -> None:
    requirement = only("# Checks\n\n**Steps:**\n1. Open /a\n2. Click Save\n**Expected Result:** The dialog opens\n")
    assert [(s.role, s.text) for s in requirement.statements] == [
        ("when", "Open /a"),
        ("when", "Click Save"),
        ("then", "The dialog opens"),
    ]


@pytest.mark.parametrize("line", ["Status: Active", "Priority: High", "the expected behavior", "Result", "Steps"])
def test_a_word_that_a_form_may_ask_for_is_no_heading(line: str) -> None:
    assert line in texts(only(f"Open /a\n{line}\nClick Save\n"))


@pytest.mark.parametrize("steps", ["Steps:", "**Steps:**", "### Steps", "Steps to reproduce"])
@pytest.mark.parametrize(
    "filed", ["Priority: High", "- **Type:** Functional", "Severity: Major", "Environment: Chrome"]
)
def test_what_a_test_case_is_filed_under_is_no_step(steps: str, filed: str) -> None:
    text = f"{filed}\n\n{steps}\n1. Open /a\n2. Set Priority to High\n\n**Expected result:** the dialog opens\n"
    assert texts(only(text)) == ["Open /a", "Set Priority to High", "the dialog opens"]


def test_what_stands_under_a_heading_nobody_knows_is_read_after_what_was_observed() -> None:
    text = "Steps:\n1. Open /a\n\nActual result:\nIt crashes\n\nNow check by hand:\n1. Click Save\n"
    assert texts(only(text)) == ["Open /a", "Now check by hand:", "Click Save"]
