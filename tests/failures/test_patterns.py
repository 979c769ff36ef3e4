"""Each failure pattern on a page that shows it, and on one that only looks like it."""

import pytest

from pacts.domain.note import Trouble
from pacts.domain.plan import Source, Step, Target
from pacts.failures.pattern import Facts, Finding
from pacts.failures.registry import known_patterns, recognised
from pacts.runtime.session import Session
from tests.failures.pages import NEAR_MISSES, SHOWS, TOLD, Case
from tests.runtime.stage import Reply, Site, element

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def opened(session: Session, site: Site, case: Case) -> Facts:
    """The facts of a step that could not be done on the case's page."""
    for path, body in case.extra.items():
        site.page(path, body)
    site.replies["/page"] = Reply(f"<!DOCTYPE html><title>Test</title><body>{case.html}</body>")
    deed = await session.open(site.origin + "/page")
    assert deed.ok, deed.message
    if case.kind == "tab":
        await session.tabs.current.click("a")
        page = await session.tabs.arrival(1)
        assert page is not None
        await page.wait_for_load_state()
        session.tabs.switch(page)
    return await facts(session, case)


async def facts(session: Session, case: Case) -> Facts:
    absent = case.kind in {"absent", "tab"}
    found = element("#t") if "id=t" in case.html or "= 't'" in case.html else None
    if case.kind == "twin":
        found = element("button")
    if case.kind == "replaced":
        found = element("#t")
        await session.tabs.current.wait_for_selector("#t2")
    if case.kind == "tab":
        found = None
    if case.kind == "pointer":
        await session.tabs.current.mouse.move(2, 2)
    causes = {"twin": "element_absent", "replaced": "element_absent", "readonly": "element_disabled"}
    cause = "element_absent" if absent else causes.get(case.kind, "element_covered")
    trouble = Trouble.model_validate(
        {"step_id": "s01", "kind": "absent" if absent else "gate", "cause": cause, "message": "it could not be used"}
    )
    step = Step.model_validate(
        {
            "id": "s01",
            "sort": "action",
            "verb": case.verb,
            "target": Target(words=case.target),
            "source": Source(line=1, text=f"{case.verb} {case.target}"),
        }
    )
    return Facts(trouble, step, await session.survey(found), wording=case.wording)


def of(known: Facts, name: str) -> Finding | None:
    return next((finding for pattern, finding in recognised(known) if pattern.id == name), None)


@pytest.mark.parametrize("case", SHOWS, ids=[f"{case.pattern}-{place}" for place, case in enumerate(SHOWS)])
async def test_a_known_failure_is_recognised_and_mended(session: Session, site: Site, case: Case) -> None:
    known = await opened(session, site, case)
    finding = of(known, case.pattern)
    assert finding is not None, (known.survey, [pattern.id for pattern, _ in recognised(known)])
    assert finding.remedy is not None

    done = await session.remedy(finding.remedy, known.subject.ref if known.subject else 0)

    assert done is not None, finding
    assert done.detail == finding.remedy.told
    if case.kind == "late_frame" or "iframe" in case.html:
        inner = session.tabs.current.frames[-1]
        await inner.click("#t", timeout=8000)
    elif case.verb == "fill":
        await session.tabs.current.fill("#t", "Ann", timeout=8000)
    else:
        await session.tabs.current.locator("#t, #t2").click(timeout=8000)
    assert await session.tabs.current.title() == "done"


@pytest.mark.parametrize("case", TOLD, ids=[f"{case.pattern}-{place}" for place, case in enumerate(TOLD)])
async def test_what_may_not_be_mended_is_told_and_left_alone(session: Session, site: Site, case: Case) -> None:
    known = await opened(session, site, case)
    found = recognised(known)

    assert of(known, case.pattern) is not None, known.survey
    assert [
        pattern.id for pattern, finding in found if finding.remedy is not None and finding.remedy.do == "dismiss"
    ] == []
    for _, finding in found:
        if finding.remedy is not None:
            await session.remedy(finding.remedy.model_copy(), known.subject.ref if known.subject else 0)
    assert await session.tabs.current.title() == "Test"


@pytest.mark.parametrize("case", NEAR_MISSES, ids=[f"{case.pattern}-{place}" for place, case in enumerate(NEAR_MISSES)])
async def test_what_only_looks_like_it_is_not_taken_for_it(session: Session, site: Site, case: Case) -> None:
    known = await opened(session, site, case)

    assert of(known, case.pattern) is None, known.survey


async def test_there_are_at_least_fourteen_patterns_and_each_has_a_page_that_shows_it() -> None:
    ids = {pattern.id for pattern in known_patterns()}
    shown = {case.pattern for case in (*SHOWS, *TOLD)}

    assert len(ids) >= 14
    assert ids - shown == {"dialog", "navigation"}  # what the browser itself does: in test_mending.py
    assert [pattern.order for pattern in known_patterns()] == sorted(pattern.order for pattern in known_patterns())
