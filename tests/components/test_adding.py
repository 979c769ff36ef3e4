"""A component of one's own is one file: the one in the docs."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from pacts.runtime import components
from pacts.runtime.components.registry import all_components
from pacts.runtime.session import Session
from tests.components.conftest import Visit
from tests.runtime.stage import do

pytestmark = pytest.mark.asyncio(loop_scope="session")
PAGE = Path(__file__).parents[2] / "docs" / "how-to" / "add-a-component.md"


def block(language: str) -> str:
    found = re.search(rf"^```{language}\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    assert found
    return found[1]


@pytest.fixture
def added(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    (tmp_path / "rating.py").write_text(block("python"), encoding="utf-8")
    monkeypatch.setattr(components, "__path__", [*components.__path__, str(tmp_path)])
    all_components.cache_clear()
    yield
    all_components.cache_clear()


async def test_the_component_of_the_docs_is_found_and_used(session: Session, show: Visit, added: None) -> None:
    light = "<script>for (const [at, star] of document.querySelectorAll('.star').entries()) star.onclick = () => {"
    await show(block("text") + light + "document.title = at + 1 }</script>")
    deed = await do(session, "set_slider", ".star-rating", "4")
    assert deed.ok, deed.message
    assert deed.notes == ("component:rating", "entered:4")
    assert await session.tabs.current.title() == "4"
    assert "from 1 to 5" in (await do(session, "fill", ".star-rating", "9")).message


async def test_every_component_knows_its_place_and_what_it_can_do() -> None:
    known = all_components()
    assert [one.rank for one in known] == sorted(one.rank for one in known)
    assert {verb for one in known for verb in one.verbs} >= {
        "fill", "select", "deselect", "check", "uncheck", "set_slider", "upload", "drag",
    }  # fmt: skip
