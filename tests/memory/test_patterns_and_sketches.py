"""Which addresses are one page, and by how much two pages differ."""

from base64 import b64encode

import pytest

from pacts.cli.cache import bytes_of, seconds_of
from pacts.domain.page_pattern import page_pattern
from pacts.domain.sketch import difference, has_drifted
from pacts.errors import UsageError


@pytest.mark.parametrize(
    ("url", "pattern"),
    [
        ("http://a.test", "/"),
        ("https://a.test/orders/17", "/orders/:n"),
        ("https://a.test/orders/17/", "/orders/:n/"),
        ("https://a.test/orders/order-1042/lines/3.5", "/orders/order-:n/lines/:n"),
        ("https://a.test/u/6f9619ff-8b86-d011-b42d-00cf4fc964ff", "/u/:id"),
        ("https://a.test/blob/d41d8cd98f00b204e9800998ecf8427e", "/blob/:id"),
        ("https://a.test/c/5f3a91bc", "/c/:id"),
        ("https://a.test/2026-11-21/agenda", "/:n/agenda"),
        ("https://a.test/feedback", "/feedback"),
        ("https://a.test/s?q=red+mug&page=2&q=blue", "/s?page&q"),
        ("https://a.test/s?page=3&q=", "/s?page&q"),
        ("https://a.test/#/products/12?tab=1", "/#/products/:n"),
        ("https://a.test/doc#section-2", "/doc"),
        ("https://a.test/%C3%A4rzte/7", "/%C3%A4rzte/:n"),
        ("http://[::1", ""),
    ],
)
def test_a_page_is_told_by_its_address_without_numbers_ids_and_values(url: str, pattern: str) -> None:
    assert page_pattern(url) == pattern


def sketch(parts: range, count: int | None = None) -> str:
    packed = b"".join(part.to_bytes(3) for part in parts)
    return f"{count or len(parts)}:{b64encode(packed).decode()}"


@pytest.mark.parametrize("share", [0, 10, 20, 35, 50, 80, 100])
def test_the_difference_is_the_share_that_was_exchanged_or_removed(share: int) -> None:
    kept = 40 - 40 * share // 100
    whole = sketch(range(40))
    exchanged = sketch(range(40 - kept, 80 - kept))
    assert difference(whole, exchanged) == pytest.approx(1 - kept / 40)
    if kept:
        assert difference(whole, sketch(range(kept))) == pytest.approx(1 - kept / 40)
    assert has_drifted(whole, exchanged) == (share > 35)


@pytest.mark.parametrize("unknown", ["", "rubbish", "12:", "x:AAAA", "3:?!"])
def test_what_is_not_known_is_no_drift(unknown: str) -> None:
    assert difference(unknown, sketch(range(9))) is None
    assert not has_drifted(unknown, sketch(range(9)))


def test_ages_and_sizes_are_read_as_people_write_them() -> None:
    assert [seconds_of(said) for said in ("30d", "12h", "1.5 m", "45S")] == [2_592_000, 43_200, 90, 45]
    assert [bytes_of(said) for said in ("50MB", "800 kb", "1GB", "12345")] == [50_000_000, 800_000, 10**9, 12_345]
    for wrong in ("soon", "30", "-1d", ""):
        with pytest.raises(UsageError, match="--older-than"):
            seconds_of(wrong)
    with pytest.raises(UsageError, match="--max-size"):
        bytes_of("50 apples")
