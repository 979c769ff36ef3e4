import re
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect
from playwright.async_api import TimeoutError as PlaywrightTimeoutError

from pacts.demo.pages import Fault
from pacts.demo.shop import PASSWORD, Shop

pytestmark = pytest.mark.asyncio(loop_scope="module")
ADDRESS = {"First name": "Ann", "Last name": "Lee", "E-mail": "ann@example.com", "Postal code": "10115"}


async def add(page: Page, product: str) -> None:
    card = page.get_by_role("listitem").filter(has_text=product)
    await card.get_by_role("button", name="Add to cart").click()
    await expect(card.get_by_role("button", name="Remove")).to_be_visible()


async def fill_address(page: Page) -> None:
    for label, text in ADDRESS.items():
        await page.get_by_label(label).fill(text)
    await page.get_by_label("Country").select_option("Germany")
    await page.get_by_label("I accept").check()


async def go_to_overview(page: Page) -> None:
    await add(page, "Trail Backpack")
    await page.goto("/checkout")
    await fill_address(page)
    await page.get_by_role("button", name="Continue").click()


async def test_an_order_is_confirmed_and_booked(customer: Page, shop: Shop) -> None:
    await go_to_overview(customer)
    await expect(customer.get_by_test_id("grand-total")).to_have_text("$58.85")
    await customer.get_by_role("button", name="Finish").click()
    await expect(customer.get_by_role("heading", name="Thank you for your order!")).to_be_visible()
    order = shop.orders[-1]
    await expect(customer.get_by_test_id("order-number")).to_have_text(order.number)
    assert (order.lines, order.total_cents) == ((("Trail Backpack", 1),), 5885)


@pytest.mark.parametrize(
    ("user", "password", "message"),
    [
        ("", "", "Username is required."),
        ("standard_user", "", "Password is required."),
        ("standard_user", "wrong", "do not match any user"),
        ("locked_out_user", PASSWORD, "has been locked out"),
    ],
)
async def test_a_refused_log_in_says_why(stranger: Page, user: str, password: str, message: str) -> None:
    await stranger.get_by_label("Username").fill(user)
    await stranger.get_by_label("Password", exact=True).fill(password)
    await stranger.get_by_role("button", name="Log in").click()
    await expect(stranger.get_by_role("alert")).to_contain_text(message)


async def test_the_right_password_leads_to_the_catalogue(stranger: Page) -> None:
    await stranger.get_by_label("Username").fill("standard_user")
    await stranger.get_by_label("Password", exact=True).fill(PASSWORD)
    await stranger.get_by_role("button", name="Log in").click()
    await expect(stranger.get_by_role("heading", name="Catalogue")).to_be_visible()


async def test_pages_behind_the_log_in_send_a_stranger_to_it(stranger: Page) -> None:
    await stranger.goto("/account")
    await expect(stranger.get_by_role("alert")).to_have_text("Please log in first.")


async def test_the_cookie_banner_takes_the_clicks_beneath_it_until_it_is_dismissed(stranger: Page) -> None:
    await stranger.get_by_label("Username").fill("standard_user")
    await stranger.get_by_label("Password", exact=True).fill(PASSWORD)
    await stranger.get_by_role("button", name="Log in").click()
    covered = stranger.get_by_role("link", name="Find a store")
    with pytest.raises(PlaywrightTimeoutError, match="intercepts pointer events"):
        await covered.click(timeout=2_000)
    await stranger.get_by_role("button", name="Only necessary").click()
    await covered.click()
    await expect(stranger.get_by_role("heading", name="Help")).to_be_visible()
    await expect(stranger.get_by_text("We use cookies")).to_be_hidden()


async def test_a_button_turns_into_remove_and_back_and_the_badge_counts(customer: Page) -> None:
    badge = customer.get_by_test_id("cart-badge")
    await add(customer, "Wool Socks")
    await add(customer, "Enamel Mug")
    await expect(badge).to_have_text("2")
    await customer.get_by_role("listitem").filter(has_text="Wool Socks").get_by_role("button").click()
    await expect(badge).to_have_text("1")
    await expect(customer.get_by_role("button", name="Remove")).to_have_count(1)


async def test_the_catalogue_is_searched_filtered_and_sorted_in_the_page(customer: Page, shop: Shop) -> None:
    before = len(shop.requests)
    await customer.get_by_placeholder("Search products").fill("jacket")
    await expect(customer.get_by_text("2 products")).to_be_visible()
    await customer.get_by_placeholder("Search products").fill("zzz")
    await expect(customer.get_by_text("No products match your search.")).to_be_visible()
    await customer.get_by_placeholder("Search products").fill("")
    await customer.get_by_label("Bags").check()
    await customer.get_by_label("Sort by").select_option("Price (high to low)")
    shown = customer.get_by_role("heading", level=2)
    await expect(shown).to_have_text(["Weekender Duffel", "Trail Backpack", "City Backpack"])
    assert [seen.path for seen in shop.requests[before:] if seen.path != "/favicon.ico"] == []


async def test_reviews_and_recommendations_come_late(customer: Page) -> None:
    await customer.get_by_role("link", name="Trail Backpack").click()
    await expect(customer.get_by_text("Loading reviews…")).to_be_visible()
    await expect(customer.get_by_text("Carried it for two weeks")).to_be_visible()
    await expect(customer.get_by_role("link", name="City Backpack")).to_be_visible()


async def test_the_components_work_in_their_shadow_roots(customer: Page) -> None:
    await customer.get_by_role("link", name="City Backpack").click()
    await customer.get_by_role("combobox", name="Colour").click()
    await customer.get_by_role("option", name="Sand").click()
    await expect(customer.get_by_role("combobox", name="Colour")).to_have_text("Sand")
    await customer.get_by_role("radio", name="4 stars").click()
    await expect(customer.get_by_text("You rated it 4 of 5")).to_be_visible()
    await customer.get_by_role("button", name="Increase quantity").click()
    await customer.get_by_role("button", name="Add to cart").click()
    await expect(customer.get_by_test_id("cart-badge")).to_have_text("2")


async def test_the_cart_counts_anew_when_a_quantity_changes(customer: Page) -> None:
    await add(customer, "Enamel Mug")
    await customer.get_by_title("Shopping cart").click()
    await customer.get_by_label("Quantity of Enamel Mug").fill("3")
    await customer.get_by_label("Quantity of Enamel Mug").blur()
    await expect(customer.get_by_role("row", name="Enamel Mug").get_by_text("$36.00")).to_be_visible()
    await customer.get_by_placeholder("Promo code").fill("summer10")
    await customer.get_by_role("button", name="Apply").click()
    await expect(customer.get_by_text("10 % off is applied.")).to_be_visible()
    await customer.get_by_role("button", name="Remove").click()
    await expect(customer.get_by_text("Your cart is empty.")).to_be_visible()


async def test_the_checkout_form_names_every_problem(customer: Page) -> None:
    await add(customer, "Enamel Mug")
    await customer.goto("/checkout")
    await expect(customer.get_by_role("button", name="Continue")).to_be_disabled()
    await customer.get_by_label("E-mail").fill("nobody")
    await customer.get_by_label("Delivery date").fill("2020-01-01")
    await customer.get_by_label("I accept").check()
    await customer.get_by_role("button", name="Continue").click()
    await expect(customer.get_by_role("alert")).to_contain_text("6 marked fields")
    for message in (
        "First name is required.",
        "Enter a valid e-mail address.",
        "Choose a country.",
        "from tomorrow on",
    ):
        await expect(customer.get_by_text(message)).to_be_visible()
    await expect(customer.get_by_label("E-mail")).to_have_value("nobody")


async def test_an_order_is_deleted_after_a_question_and_comes_back_with_undo(customer: Page) -> None:
    await customer.goto("/account")
    row = customer.get_by_role("row", name="PX-1002")
    customer.once("dialog", lambda dialog: dialog.dismiss())
    await row.get_by_role("button", name="Delete").click()
    await expect(row).to_be_visible()
    customer.once("dialog", lambda dialog: dialog.accept())
    await row.get_by_role("button", name="Delete").click()
    await expect(row).to_be_hidden()
    await customer.get_by_role("button", name="Undo").click()
    await expect(customer.get_by_role("row").nth(2)).to_contain_text("PX-1002")


async def test_an_order_is_edited_in_a_dialog(customer: Page) -> None:
    await customer.goto("/account")
    row = customer.get_by_role("row", name="PX-1003")
    await row.get_by_role("button", name="Edit").click()
    await customer.get_by_role("dialog").get_by_label("Status").select_option("Cancelled")
    await customer.get_by_role("dialog").get_by_label("Note").fill("too late")
    await customer.get_by_role("button", name="Save").click()
    await expect(row).to_contain_text("Cancelled")
    await expect(row).to_contain_text("too late")


async def test_an_invoice_is_downloaded(customer: Page, tmp_path: Path) -> None:
    await customer.goto("/account")
    async with customer.expect_download() as waiting:
        await customer.get_by_role("row", name="PX-1001").get_by_title("Download invoice").click()
    download = await waiting.value
    assert download.suggested_filename == "invoice-PX-1001.txt"
    await download.save_as(tmp_path / "invoice.txt")
    assert "Total: $30.82" in (tmp_path / "invoice.txt").read_text(encoding="utf-8")


async def test_a_return_takes_a_photo(customer: Page, tmp_path: Path) -> None:
    photo = tmp_path / "mug.png"
    photo.write_bytes(b"0123456789")
    await customer.goto("/returns")
    await customer.get_by_label("Order").select_option("PX-1001")
    await customer.get_by_label("Photo of the item").set_input_files(photo)
    await customer.get_by_role("button", name="Send return").click()
    await expect(customer.get_by_role("status").first).to_contain_text("mug.png (10 bytes)")


async def test_the_stock_table_pages_filters_sorts_and_changes(customer: Page) -> None:
    await customer.goto("/stock")
    rows = customer.locator("tbody tr:visible")
    await customer.get_by_role("button", name="Next").click()
    await expect(customer.get_by_text("Page 2 of 3")).to_be_visible()
    await customer.get_by_role("button", name="Previous").click()
    await customer.get_by_role("button", name="Price").click()
    await expect(rows.first).to_contain_text("Bike Light")
    await customer.get_by_placeholder("Filter by product").fill("jacket")
    await expect(rows).to_have_count(2)
    customer.once("dialog", lambda dialog: dialog.accept("7"))
    await rows.first.get_by_role("button", name="Edit").click()
    await expect(rows.first.get_by_role("cell").nth(4)).to_have_text("7")
    await customer.get_by_label("Select all").check()
    await customer.get_by_role("button", name="Mark as sold out").click()
    await expect(rows.last.get_by_role("cell").nth(4)).to_have_text("0")


async def test_the_frames_have_their_own_forms(customer: Page) -> None:
    await customer.goto("/help")
    stores = customer.frame_locator("iframe[title='Store locator']")
    await stores.get_by_label("City or postal code").fill("Berlin")
    await stores.get_by_role("button", name="Search").click()
    await expect(stores.get_by_text("2 stores found")).to_be_visible()
    await customer.get_by_role("tab", name="Newsletter").click()
    news = customer.frame_locator("iframe[title='Newsletter']")
    await news.get_by_placeholder("Your e-mail address").fill("ann@example.com")
    await news.get_by_role("button", name="Sign up").click()
    await expect(news.get_by_text("ann@example.com is signed up")).to_be_visible()


async def test_the_terms_open_in_a_new_tab(customer: Page) -> None:
    async with customer.context.expect_page() as waiting:
        await customer.get_by_role("link", name="Terms and conditions").click()
    await expect(await waiting.value).to_have_title(re.compile("Terms and conditions"))


@pytest.mark.parametrize("fault", ["total", "500-on-checkout", "button-removed", "button-renamed", "badge-stuck"])
async def test_each_defect_can_be_switched_on(chromium: Browser, fault: Fault) -> None:
    with Shop(break_=fault) as broken:
        page = await (await chromium.new_context(base_url=broken.url)).new_page()
        assert await _defect_seen(page, fault)
        assert not broken.orders
        await page.context.close()


async def _defect_seen(page: Page, fault: Fault) -> bool:
    await page.request.post("/login", form={"username": "standard_user", "password": PASSWORD})
    await page.goto("/catalogue")
    await page.get_by_role("button", name="Accept all").click()
    await add(page, "Trail Backpack")
    if fault == "badge-stuck":
        return await page.get_by_test_id("cart-badge").is_hidden()
    await page.goto("/cart")
    if fault == "button-renamed":
        return await page.get_by_role("link", name="Proceed to checkout").is_visible()
    await page.goto("/checkout")
    await fill_address(page)
    await page.get_by_role("button", name="Continue").click()
    if fault == "total":
        return await page.get_by_test_id("grand-total").inner_text() == "$54.85"
    if fault == "button-removed":
        return await page.get_by_role("button", name="Finish").count() == 0
    async with page.expect_response(lambda answer: answer.request.method == "POST") as answer:
        await page.get_by_role("button", name="Finish").click()
    return (await answer.value).status == 500
