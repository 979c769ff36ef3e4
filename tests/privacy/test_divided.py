"""What is private is masked in what is told of a page where elements divide it, and plain numbers are not."""

import asyncio
import random
from collections.abc import Sequence
from pathlib import Path
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pacts import run_requirement
from pacts.domain.page import Lines
from pacts.domain.result import RunResult
from pacts.runtime.browser import Browser
from pacts.runtime.session import Session
from pacts.settings import Settings
from pacts.telemetry.divided import Divided
from pacts.telemetry.masked_session import Discretion, MaskedSession
from pacts.telemetry.redaction import Redactor
from tests.conftest import SettingsMaker
from tests.privacy.canaries import DIVIDED
from tests.privacy.hunt import sightings
from tests.privacy.leaky_app import LeakyApp
from tests.privacy.test_canaries import PARTS, REFERENCED, kept
from tests.runtime.stage import ask

REDACTOR = Redactor([REFERENCED])
PLAIN = Discretion(REDACTOR)


async def told_of(folder: Path, page: str, discretion: Discretion = PLAIN, check: str = "") -> str:
    """All that a look at a page tells; with a `check`, what one of the element with that CSS selector tells."""
    path = folder / "page.html"
    await asyncio.to_thread(path.write_text, f"<!doctype html><meta charset=utf-8>{page}", encoding="utf-8")
    async with Browser(Settings.load(step_timeout_s=0.1)) as browser:
        session = MaskedSession(await browser.session(), discretion)
        await session.open(path.as_uri())
        if check:
            return repr(await ask(cast("Session", session), "text", check, "something else", comparison="equals"))
        return (await session.look()).model_dump_json()


@pytest.mark.asyncio
async def test_no_part_of_what_elements_divide_is_told(tmp_path: Path) -> None:
    told = await told_of(tmp_path, "".join(one.shown for one in DIVIDED))
    assert {part for part in PARTS if part in told} == set()
    assert "Your new password is" in told
    assert "Paid by" in told


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "page",
    [
        "<table><tr><td>Card<td>7391<td>8462<td>5173<td>9024</table>",
        "<div><i>7391</i> <i>8462</i> <i>5173</i> <i>9024</i></div>",
        f"<p>Number {' - '.join(f'<input size=4 value={g}>' for g in ('7391', '8462', '5173', '9024'))}</p>",
        "<style>i {display: inline-block; margin: 9px}</style><p><i>7391</i><i>8462</i><i>5173</i><i>9024</i></p>",
        """<x-a><b>5173</b>-<b>9024</b></x-a><script>document.querySelector('x-a').attachShadow({mode: 'open'})
            .innerHTML = '<b>7391</b>-<b>8462</b>-<slot></slot>'</script>""",
    ],
    ids=["cells", "a line", "fields", "boxes", "a shadow root"],
)
async def test_each_group_of_a_card_is_masked_wherever_it_stands(tmp_path: Path, page: str) -> None:
    card = "4539148803436467"
    groups = [card[at : at + 4] for at in range(0, 16, 4)]
    for mark, group in zip(("7391", "8462", "5173", "9024"), groups, strict=True):
        page = page.replace(mark, group)
    told = await told_of(tmp_path, page)
    assert {group for group in groups if f'"{group}' in told or f"-{group}" in told or f"{group} " in told} == set()
    assert "[card]" in told


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("<p>Password: <a href='#'>Forgot?</a> Token: <button>Renew</button></p>", "Forgot? Renew"),
        ("<nav><a class=far href='#'>John</a><a class=far href='#'>@john.doe</a></nav>", "John @john.doe"),
        ("<table><tr><td>4111<td>1111<td>1113<td>1112</table>", "4111 1111 1113 1112"),
        ("<table><tr><td>4242<td>4242<td>4242<td>4242<td>4242</table>", "4242"),
        ("<p>ann</p><p>@example.com</p><ul><li>555<li>123<li>4567</ul>", "ann @example.com 555 123 4567"),
        ("<div style='display:flex'><b class=far>4111111</b><b class=far>111111111</b></div>", "4111111 111111111"),
        ("<table><tr><td>2019<td>2020<td>2021<td>2022</table>", "2019 2020 2021 2022"),
    ],
)
async def test_what_a_person_reads_as_several_things_is_told(tmp_path: Path, page: str, words: str) -> None:
    told = await told_of(tmp_path, f"<style>.far {{padding: 9px}}</style>{page}")
    assert [word for word in words.split() if f'"own_text":"{word}"' not in told] == []


@pytest.mark.asyncio
async def test_what_stands_behind_pictures_in_the_text_is_masked_to_the_letter(
    tmp_path: Path,
) -> None:
    told = await told_of(tmp_path, "<p>😀😀 a<b>nn@example</b>.com 😀 and Bob</p>")
    assert "😀 and Bob" in told
    assert "nn@example" not in told


@pytest.mark.asyncio
async def test_what_the_author_wrote_is_spared_whole_but_no_part_of_it(tmp_path: Path) -> None:
    words = 'Fill "Mail" with "ann.lee@example.com". Click "Bob".'
    page = "<p>ann<b>.lee@</b>example.com</p><p><a href='#'>Bob</a><i>@example.com</i></p>"
    told = await told_of(tmp_path, page, Discretion(REDACTOR, lambda: words))
    assert "ann.lee@example.com" in told, "it is his"
    assert '".lee@"' not in told, "a part of it is sent to places that its whole is not sent to"
    assert '"Bob"' in told, "that is told everywhere: it tells nothing of the address"


@pytest.mark.asyncio
async def test_a_check_that_fails_does_not_tell_the_part_that_stood_there(tmp_path: Path) -> None:
    page = "<p>Owner vide<b>d@corp.ex</b>ample</p><p>Card 45<i>39-1488-0343-6467</i></p>"
    for selector, part in (("b", "d@corp.ex"), ("i", "39-1488-0343-6467")):
        told = await told_of(tmp_path, page, check=selector)
        assert "something else" in told
        assert part not in told


def test_a_failed_check_and_a_run_keep_no_part(run_settings: SettingsMaker, tmp_path: Path) -> None:
    settings = run_settings(secrets={"api": REFERENCED}, data_dir=tmp_path / "data")
    with LeakyApp() as app:
        result = run_requirement('Click "Pay". The "owner" shows "nobody".', base_url=app.url, settings=settings)
    assert isinstance(result, RunResult)
    assert result.status != "passed", result.verdict.explanation
    assert sightings(kept(settings, tmp_path), PARTS) == {}


@pytest.mark.full
def test_without_the_search_across_elements_their_parts_are_kept(
    run_settings: SettingsMaker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nothing(self: Discretion, lines: Lines) -> tuple[Divided, ...]:
        del self, lines
        return ()

    monkeypatch.setattr(Discretion, "divided", nothing)
    settings = run_settings(secrets={"api": REFERENCED}, data_dir=tmp_path / "data")
    with LeakyApp() as app:
        run_requirement('Click "Pay". I see "never there".', base_url=app.url, settings=settings)
    leaked = set().union(*sightings(kept(settings, tmp_path), PARTS).values())
    assert len(leaked) > len(PARTS) // 2


NUMBERS = st.text("0123456789", min_size=14, max_size=14)
SEPARATORS = ("\t", "\t-\t", "\n", "\t \t")


def grouped(digits: str, sizes: Sequence[int]) -> list[str]:
    ends = [sum(sizes[: at + 1]) for at in range(len(sizes))]
    return [digits[end - size : end] for size, end in zip(sizes, ends, strict=True)]


def with_check_digit(digits: str) -> str:
    """The digits with one that makes the sum of ISO 7812 whole."""
    doubled = [int(digit) * (2 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(digits))]
    return digits + str(-sum(number - 9 if number > 9 else number for number in doubled) % 10)


@given(st.sampled_from(["4929", "5133", "2221", "6011", "3530"]), NUMBERS, st.sampled_from(SEPARATORS))
def test_every_card_in_four_cells_is_found(issuer: str, number: str, separator: str) -> None:
    card = with_check_digit(issuer + number[:11])
    text = f"Card\t{separator.join(grouped(card, (4, 4, 4, 4)))}\t12/27"
    (found,) = REDACTOR.found(text)
    assert (found.shown, text[: found.start], text[found.end :]) == ("[card]", "Card\t", "\t12/27")


@given(st.sampled_from(["34", "37"]), NUMBERS, st.sampled_from(SEPARATORS))
def test_every_card_in_three_cells_is_found(issuer: str, number: str, separator: str) -> None:
    text = f"Card\t{separator.join(grouped(with_check_digit(issuer + number[:12]), (4, 6, 5)))}\tok"
    assert [found.shown for found in REDACTOR.found(text)] == ["[card]"]


@given(st.sampled_from(["ZQXK", "BARC"]), NUMBERS, st.sampled_from(SEPARATORS))
def test_every_account_in_cells_is_found(bank: str, number: str, separator: str) -> None:
    account = bank + number
    check = 98 - int("".join(str(int(char, 36)) for char in f"{account}GB00")) % 97
    text = f"To\t{separator.join(grouped(f'GB{check:02}{account}', (4, 4, 4, 4, 4, 2)))}\tand"
    assert [(found.shown, text[found.end :]) for found in REDACTOR.found(text)] == [("[iban]", "\tand")]


@given(
    st.sampled_from(["ann.lee@example.com", "x+y@sub.corp.example.org", "o-k_1@abc.de"]),
    st.lists(st.integers(1, 11), min_size=1, max_size=4, unique=True),
)
def test_an_address_is_found_wherever_a_line_is_divided(address: str, cuts: list[int]) -> None:
    ends = [*sorted(cut for cut in cuts if cut < len(address)), len(address)]
    lines = Lines(text=address, owners=tuple(range(len(ends))), ends=tuple(ends))
    (divided,) = PLAIN.divided(lines)
    assert "".join(piece.text for piece in divided.pieces) == address


def false_masks(columns: int, digits: Sequence[int], rows: int) -> float:
    """The share of rows of random numbers of which something is masked; each row begins with a word."""
    dice = random.Random(20)
    told = 0
    for _ in range(rows):
        cells = [str(dice.randint(10 ** (size - 1), 10**size - 1)) for size in dice.choices(digits, k=columns)]
        told += bool(REDACTOR.found("\t".join(("Row", *cells))))
    return told / rows


@pytest.mark.parametrize("columns", [3, 4, 5, 8, 16])
def test_tables_of_numbers_of_any_length_are_told(columns: int) -> None:
    assert false_masks(columns, (1, 2, 3, 4, 5, 6), 4000) < 0.002


def test_of_rows_of_exactly_four_numbers_of_four_digits_few_are_masked() -> None:
    assert false_masks(4, (4,), 4000) < 0.04
    assert false_masks(3, (4,), 4000) == false_masks(5, (4,), 4000) == 0


def test_what_was_told_before_is_masked_as_soon_as_it_is_learned_or_its_author_is_another() -> None:
    redactor, words = Redactor(), ["write to ann@example.com"]
    discretion = Discretion(redactor, lambda: words[0])

    assert discretion.text("ann@example.com tells Zebra-47-Lima") == "ann@example.com tells Zebra-47-Lima"
    redactor.learn("Zebra-47-Lima")
    assert "Zebra" not in discretion.text("ann@example.com tells Zebra-47-Lima")
    words[0] = "write to nobody"
    assert "ann@" not in discretion.text("ann@example.com tells Zebra-47-Lima")
