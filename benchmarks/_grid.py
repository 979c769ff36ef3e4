"""Cases for the matcher that nobody wrote: pages changed by program, with the true answer of each target."""

import gettext
import pickle
import random
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

from playwright.async_api import Browser, Error, Page, Route

from benchmarks._healers import Looked
from pacts.domain.element import Fingerprint
from pacts.eyes.kinds import family
from pacts.eyes.look_alikes import with_look_alikes
from pacts.eyes.view import Node
from pacts.healing.purpose import Deed
from pacts.healing.snapshots import record_of
from pacts.runtime.look import take_look
from pacts.runtime.page_scripts import bundle
from pacts.settings import Settings
from tests.corpus.heals.reader import changed_pages
from tests.corpus.page_files import pages

CHANGES: Final = (Path(__file__).parent / "page_changes.js").read_text(encoding="utf-8")
ADDRESS: Final = "http://heal.test/page"
TARGETS: Final = 9
"""Elements of a page that a test uses."""
LARGEST: Final = 500
"""Nodes of a look; a longer page is left out, to have more pages."""
SEED: Final = 20_261_122
LANGUAGES: Final = ("de", "fr", "es", "it", "nl", "pl", "sv", "ja", "ru", "tr")
DEEDS: Final[Mapping[str, Deed]] = {
    "field": "fill", "password": "fill", "choice": "select", "checkbox": "check", "radio": "check",
    "button": "click", "link": "click", "menuitem": "click", "tab": "click",
    "text": "read", "heading": "read", "": "read",
}  # fmt: skip
"""What a test does with each kind."""


@dataclass(frozen=True, slots=True)
class Target:
    """One element that a test uses, as it was."""

    mark: str
    deed: Deed
    was: dict[str, object]


@dataclass(frozen=True, slots=True)
class Changed:
    """A page after one change."""

    name: str
    records: tuple[dict[str, object], ...]
    answers: dict[str, tuple[str, frozenset[int]]]
    """By mark: why nothing may be taken, and the places of what may."""


@dataclass(slots=True)
class GridPage:
    """A page, its targets and what became of it."""

    name: str
    targets: tuple[Target, ...]
    changes: list[Changed] = field(default_factory=list)


def sources() -> Iterator[tuple[str, str]]:
    """Name and HTML of every page that may be used for tuning."""
    for page in pages():
        if not page.held:
            yield f"pages/{page.name}", page.html
    for changed in changed_pages():
        yield f"heals/{changed.name}", changed.html


def dictionary(language: str) -> dict[str, str]:
    """What Django's own translators say in a language for the texts of an interface; {} without Django."""
    django = find_spec("django")
    if django is None or django.origin is None:
        return {}
    words: dict[str, str] = {}
    for path in sorted(Path(django.origin).parent.rglob(f"locale/{language}/LC_MESSAGES/django.mo")):
        with path.open("rb") as file:
            catalog = gettext.GNUTranslations(file)._catalog  # type: ignore[attr-defined]  # noqa: SLF001
        words |= {k.lower().rstrip(":"): v.rstrip(":") for k, v in catalog.items() if isinstance(k, str) and k and v}
    return words


class Grid:
    """Changes pages one by one in one browser."""

    def __init__(self, browser: Browser) -> None:
        self._browser, self._html = browser, ""

    async def page(self, name: str, html: str) -> GridPage | None:
        """The page with all of its changes; None where it has nothing to use, or is too long."""
        context = await self._browser.new_context(viewport={"width": 1280, "height": 800})
        await context.add_init_script(bundle())
        await context.route("**/*", self._serve)
        page = await context.new_page()
        self._html = html
        try:
            return await self._changed(page, name)
        finally:
            await context.close()

    async def _serve(self, route: Route) -> None:
        wanted = route.request.url == ADDRESS
        await route.fulfill(
            status=200 if wanted else 404,
            content_type="text/html; charset=utf-8",
            body=self._html if wanted else "",
        )

    async def _open(self, page: Page) -> None:
        await page.goto(ADDRESS)
        await page.wait_for_timeout(20)
        await page.evaluate(
            "() => document.querySelectorAll('[data-mark],[data-t]').forEach((one) => {"
            " one.removeAttribute('data-mark'); one.removeAttribute('data-t') })"
        )
        await page.evaluate(CHANGES)

    async def _changed(self, page: Page, name: str) -> GridPage | None:
        draw = random.Random(f"{SEED}{name}")
        await self._open(page)
        before = await _looked(page)
        if len(before.nodes) > LARGEST:
            return None
        chosen = await _chosen(page, before, draw)
        if not chosen:
            return None
        targets = tuple(_target(f"t{at}", node, before) for at, (node, _) in enumerate(chosen))
        paths = {target.mark: path for target, (_, path) in zip(targets, chosen, strict=True)}
        found = GridPage(name, targets)
        words = dictionary(draw.choice(LANGUAGES))
        for change in await page.evaluate("() => globalThis.__changes"):
            await self._open(page)
            ask = {"name": change, "seed": draw.randrange(2**31), "paths": paths, "words": words}
            with suppress(Error):
                answers = await page.evaluate("(ask) => globalThis.__change(ask)", ask)
                found.changes.append(await _after(page, change, answers))
        return found


async def _looked(page: Page) -> Looked:
    return Looked(page, await take_look(page, test_id_attributes=Settings().test_id_attributes))


async def _chosen(page: Page, before: Looked, draw: random.Random) -> list[tuple[Node, list[int]]]:
    """Elements that a test may use, of every kind that the page has, each with its path."""
    main = before.nodes[0].frame if before.nodes else None
    usable = [
        node
        for node in before.nodes
        if node.frame is main and node.c.visible and node.c.enabled and _kind(node) in DEEDS and _is_told(node)
    ]
    draw.shuffle(usable)
    usable.sort(key=lambda node: _kind(node) in {"text", "heading", ""})
    said = [node for node in usable if _kind(node) in {"text", "heading", ""}][:2]
    used = [node for node in usable if node not in said][: TARGETS - len(said)]
    paths = await page.evaluate("(refs) => globalThis.__pathsOf(refs)", [node.c.ref for node in (*used, *said)])
    return [(node, path) for node, path in zip((*used, *said), paths, strict=True) if path is not None]


def _kind(node: Node) -> str:
    return family(node.c.role, node.c.tag, node.c.type)


def _is_told(node: Node) -> bool:
    if _kind(node) in {"text", "heading", ""}:
        return bool(node.c.own_text) and len(node.c.own_text) < 60
    return bool(node.c.name or node.c.label or node.c.placeholder or node.c.element_id or node.c.test_ids)


def _target(mark: str, node: Node, before: Looked) -> Target:
    fingerprint: Fingerprint = with_look_alikes(node, before.view)
    return Target(mark, DEEDS[_kind(node)], record_of(fingerprint))


async def _after(page: Page, change: str, answers: Mapping[str, str | None]) -> Changed:
    right: Mapping[str, Sequence[int]] = await page.evaluate("() => globalThis.__right()")
    framed = await page.evaluate("() => [...globalThis.__held.values()].some((one) => one.ownerDocument !== document)")
    looked = await _looked(page)
    main = looked.nodes[0].frame if looked.nodes else None
    told: dict[str, tuple[str, frozenset[int]]] = {}
    for mark, refuse in answers.items():
        places = {n.index for n in looked.nodes if n.c.ref in right[mark] and (n.frame is main) != framed}
        if refuse is not None and (refuse or any(looked.nodes[at].c.visible for at in places)):
            told[mark] = (refuse, frozenset(places))
    return Changed(change, tuple(dict(record) for record in looked.records), told)


def keep(folder: Path, page: GridPage) -> None:
    """Write a page down, to be measured again without a browser."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{page.name.replace('/', '~')}.pickle").write_bytes(pickle.dumps(page))


def kept(folder: Path) -> Iterator[GridPage]:
    """The pages that were written down."""
    for path in sorted(folder.glob("*.pickle")):
        yield pickle.loads(path.read_bytes())


def same_elsewhere(was: Mapping[str, Any], records: Sequence[Mapping[str, Any]]) -> bool:
    """Whether something leads to the same address under the same name: it serves as well as what went."""
    return bool(was["href"]) and any(
        one["href"] == was["href"] and one["accessible_name"] == was["accessible_name"] for one in records
    )
