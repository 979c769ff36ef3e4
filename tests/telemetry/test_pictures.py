"""Pictures go to LangSmith only where that is asked for, and only those in which all that is private is covered."""

from collections.abc import Iterator
from hashlib import sha256

import pytest

from pacts import run_requirement
from pacts.domain.result import RunResult
from pacts.domain.span import Span
from pacts.graph.traced_session import traced_session
from pacts.runtime.browser import Browser
from pacts.runtime.covers import Privacy
from pacts.telemetry.spans import Tracer
from tests.conftest import SettingsMaker
from tests.runtime.stage import Site, make_settings
from tests.telemetry.receiver import LangSmithReceiver

PAGE = "<h1>Orders</h1><p>ann@example.com</p>"
JUDGED = Privacy(lambda text: [(0, len(text))] if "@" in text else [])


@pytest.fixture
def site() -> Iterator[Site]:
    site = Site()
    yield site
    site.close()


@pytest.mark.parametrize("asked", ["yes", ""], ids=["asked for", "by default"])
def test_a_masked_picture_is_attached_to_its_step_where_that_is_asked_for(
    asked: str,
    site: Site,
    receiver: LangSmithReceiver,
    run_settings: SettingsMaker,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, value in receiver.environment().items():
        monkeypatch.setenv(name, value)
    settings = run_settings(trace_share=1, generate=(), **({"trace_pictures": True} if asked else {}))
    result = run_requirement('I see "Orders".', base_url=site.page("/orders", PAGE), settings=settings)
    assert isinstance(result, RunResult)
    assert result.status == "passed", result.verdict.explanation

    kinds = {key: run["extra"]["metadata"]["pacts_kind"] for key, run in receiver.runs.items()}
    kept = {step.evidence.screenshot for step in result.steps} - {None}
    assert kept
    assert {sha256(data).hexdigest() for data in receiver.attachments.values()} == (kept if asked else set())
    assert {kinds[name.partition(".")[0]] for name in receiver.attachments} == ({"step"} if asked else set())


class Told:
    """Keeps what it is told."""

    def __init__(self) -> None:
        self.spans: list[Span] = []

    def emit(self, span: Span) -> None:
        self.spans.append(span)


@pytest.mark.parametrize(
    ("privacy", "frame", "masked"),
    [(Privacy(), "", False), (JUDGED, "<iframe src='{elsewhere}/stuck'></iframe>", False), (JUDGED, "", True)],
    ids=["nobody judged what is private", "a frame did not tell", "all is covered"],
)
async def test_a_picture_that_may_show_something_private_is_named_by_no_span(
    privacy: Privacy, frame: str, site: Site, *, masked: bool
) -> None:
    site.page("/stuck", "<script>addEventListener('load', () => { for (;;); })</script>")
    elsewhere = site.origin.replace("127.0.0.1", "localhost")
    told, settings = Told(), make_settings()
    async with Browser(settings, privacy=privacy) as browser:
        plain = await browser.session(settings)
        await plain.open(site.page("/orders", PAGE + frame.format(elsewhere=elsewhere)))
        tracer = Tracer([told])
        session = traced_session(plain, tracer)
        with tracer.span("see", kind="step"):
            picture = await session.picture(None)
        await plain.close()
    assert picture.masked == masked
    (step,) = (span for span in told.spans if span.name == "see" and span.end)
    assert step.pictures == ((sha256(picture.data).hexdigest(),) if masked else ())
