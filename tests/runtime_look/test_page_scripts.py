"""The loader of the in-page code."""

from importlib.resources import files

import pytest

from pacts.runtime.page_scripts import bundle, call


def test_the_bundle_holds_every_file_the_prelude_first() -> None:
    folder = files("pacts.runtime.page")
    texts = {item.name: item.read_text(encoding="utf-8") for item in folder.iterdir() if item.name.endswith(".js")}
    code = bundle()

    assert {"prelude.js", "accessible.js", "look.js"} <= set(texts)
    assert all(text in code for text in texts.values())
    assert min(texts, key=lambda name: code.index(texts[name])) == "prelude.js"


def test_a_name_that_is_no_name_is_refused() -> None:
    with pytest.raises(ValueError, match="no name of a page function"):
        call("x; alert(1)")
