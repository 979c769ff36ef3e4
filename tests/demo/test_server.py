import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor

import pytest

from pacts.demo.shop import Shop


def _ask(url: str, cookie: str = "") -> tuple[int, str]:
    request = urllib.request.Request(url, headers={"Cookie": cookie} if cookie else {})
    try:
        with urllib.request.urlopen(request, timeout=5) as answer:
            return answer.status, answer.headers.get("Set-Cookie", "")
    except urllib.error.HTTPError as refused:
        return refused.code, ""


def test_visitors_side_by_side_have_sessions_of_their_own(shop: Shop) -> None:
    with ThreadPoolExecutor(8) as pool:
        cookies = [cookie for _, cookie in pool.map(_ask, [f"{shop.url}/"] * 24)]
    assert len(set(cookies)) == 24


def test_an_unknown_address_is_not_found_and_static_files_stay_in_their_folder(shop: Shop) -> None:
    assert _ask(f"{shop.url}/static/shop.css")[0] == 200
    for path in ("/static/../templates/login.html", "/static/%2e%2e/page.html", "/static/none.css"):
        assert _ask(shop.url + path)[0] == 404


def test_a_closed_shop_answers_nobody(shop: Shop) -> None:
    with Shop() as short:
        url = short.url
    with pytest.raises(urllib.error.URLError):
        _ask(url)
