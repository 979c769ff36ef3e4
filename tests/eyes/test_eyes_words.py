"""Words of the author against words of the page."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pacts.eyes.words import identifier, match, opposed, phrase


@pytest.mark.parametrize(
    ("said", "shown", "level"),
    [
        ("Log in", "Log in", "same"),
        ("log in", "Log In", "case"),
        ("Email", "Email: *", "marks"),
        ("Email", "Email (required)", "marks"),
        ("Login", "Log in", "joined"),
        ("E-mail", "email", "joined"),
        ("Cart", "Cart (3)", "counter"),
        ("search", "Search, or Use Alt+S Key", "marks"),
        ("Bold", "Bold Ctrl + Shift + B", "marks"),
        ("Remote", "Remote control + 2", "part"),
        ("Night", "Night shift 2", "part"),
        ("the products", "Product", "forms"),
        ("Sign in", "Log in", "synonym"),
        ("Surname", "Last name", "synonym"),
        ("basket", "Cart", "synonym"),
        ("Delete account", "Remove account", "synonym"),
        ("Save", "Save changes", "part"),
        ("cart", "Shopping cart, 2 items", "part"),
        ("search box", "Search", "forms"),
        ("Submit", "Save", "weak"),
        ("Recieve newsletter", "Receive newsletter", "typo"),
    ],
)
def test_words_agree_at_a_level(said: str, shown: str, level: str) -> None:
    assert match(phrase(said), phrase(shown)).level == level


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("Delete", "Save"),
        ("Save", "Don't save"),
        ("Next", "Previous"),
        ("Log in", "Log out"),
        ("Log in", "Sign up"),
        ("First name", "Last name"),
        ("Billing address", "Shipping address"),
        ("Subscribe", "Unsubscribe"),
        ("Add to cart", "Remove from cart"),
        ("Add to cart", "Add to wishlist"),
        ("Min price", "Max price"),
        ("Item 1", "Item 12"),
        ("Address line 1", "Address line 2"),
        ("Accept all", "Reject all"),
        ("valid", "invalid"),
        ("Enable", "Disable"),
        ("New password", "Current password"),
    ],
)
def test_words_that_mean_something_else_never_agree(said: str, shown: str) -> None:
    assert not match(phrase(said), phrase(shown))
    assert not match(phrase(shown), phrase(said), quoted=True)


def test_a_description_is_not_met_by_half_of_it() -> None:
    assert not match(phrase("cart badge"), phrase("Bags"))
    assert not match(phrase("accept the terms"), phrase("Terms"))
    assert not match(phrase("delete user"), phrase("User"))


def test_an_identifier_is_read_as_words() -> None:
    assert identifier("firstName").plain == "first name"
    assert identifier("shopping_cart-badge").plain == "shopping cart badge"


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=40), st.text(max_size=40))
def test_a_match_is_a_share_and_a_text_matches_itself(one: str, other: str) -> None:
    left, right = phrase(one), phrase(other)
    assert 0.0 <= match(left, right).score <= 1.0
    assert opposed(left, right) == opposed(right, left)
    assert not left.text or match(left, left).score == 1.0
