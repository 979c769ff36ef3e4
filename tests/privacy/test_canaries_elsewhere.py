"""Runs that ask models, remember in Redis, send over OTLP, lose their browser and break: none of it holds a canary."""

import json
import os
import re
import signal
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import psutil
import pytest
from redis import Redis

from pacts import run_suite
from pacts.cli.progress import progress
from pacts.domain.event import Event, StepStarted
from pacts.domain.result import RunResult
from pacts.settings import Settings
from pacts.storage.selectors_redis import PATIENT_S, RedisSelectors
from pacts.telemetry.log import set_up_logging, tear_down_logging
from tests.conftest import SettingsMaker
from tests.llm.model_server import ModelServer, Scripted, model_server
from tests.memory.weather import quick
from tests.privacy.canaries import CANARIES
from tests.privacy.hunt import files_below, found_in, sightings
from tests.privacy.leaky_app import LeakyApp
from tests.privacy.test_canaries import AUTHOR, REFERENCED, SECRETS, TYPED, kept
from tests.runs.site import browsers
from tests.telemetry.receiver import LangSmithReceiver, OtlpReceiver

BUTTON = "Kick things off"
"""What no rule takes for an ignition lever, and a model does."""
TEXT = f"""Fill "Password" with "{TYPED}"
Fill "Comment" with "{{{{secret:api}}}}"
Click the ignition lever
I see "Paid"
Click "Write to {AUTHOR}"
Click "Export"
Click "Reset"
I see "Reset done"
"""


@pytest.fixture
def scratch() -> Iterator[Path]:
    """Where browsers have their profiles: a short path, for the sockets in it."""
    with TemporaryDirectory(prefix="pc") as folder:
        yield Path(folder)


def leaky_model() -> Callable[[str], Scripted]:
    """Names the button, and says every canary with it."""

    def think(said: str) -> Scripted:
        found = re.search(rf'^(\d+)\. \w+ "{BUTTON}"', said, re.MULTILINE)
        reason = f"{AUTHOR} and " + " and ".join(canary.shown for canary in CANARIES)
        return Scripted(json.dumps({"number": int(found[1]) if found else None, "reason": reason}))

    return think


def run(settings: Settings, url: str, hear: Callable[[Event], None], text: str = TEXT) -> RunResult:
    """A run, its progress shown and its events told."""
    set_up_logging()
    try:
        with progress(quiet=False) as show:

            def listen(event: Event) -> None:
                show(event)
                hear(event)

            (result,) = run_suite([text], base_url=url, settings=settings, listen=listen).runs
    finally:
        tear_down_logging()
    return result


def remembered(redis: Redis) -> bytes:
    """Every key and value of a Redis."""
    found = [(key, redis.type(key), redis.dump(key), _value(redis, key)) for key in redis.scan_iter()]
    assert found
    return repr(found).encode() + b"".join(raw for _, _, dumped, value in found for raw in (dumped, *value))


def _value(redis: Redis, key: bytes) -> list[bytes]:
    match redis.type(key):
        case b"string":
            return [redis.get(key)]
        case b"hash":
            return [part for pair in redis.hgetall(key).items() for part in pair]
        case _:
            return []


def asked(model: ModelServer) -> bytes:
    assert model.asked
    return json.dumps([model.asked, model.paths], ensure_ascii=False).encode()


def test_neither_models_nor_redis_nor_otlp_nor_progress_hear_a_canary(
    run_settings: SettingsMaker, tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[bytes] = []
    monkeypatch.setattr("pacts.storage.selectors_redis.RedisSelectors", partial(RedisSelectors, answer_s=PATIENT_S))
    with quick() as memory, OtlpReceiver() as collector, LeakyApp() as app, model_server(think=leaky_model()) as model:
        app.button = BUTTON
        settings = run_settings(
            secrets={"api": REFERENCED},
            data_dir=tmp_path / "data",
            redis_url=memory.url,
            otlp_endpoint=collector.url,
            trace_share=1,
            model="m",
            llm_base_url=model.url,
            strategy="A",
        )
        result = run(settings, app.url, lambda event: told.append(event.model_dump_json().encode()))
        assert result.status == "passed", result.verdict.explanation
        redis = remembered(Redis.from_url(memory.url))
        prompts = asked(model)
    assert any("took" in notice.message for notice in result.verdict.warnings), "the model was asked and named one"
    left = {"sent over OTLP": bytes(collector.raw), "prompts": prompts, "Redis": redis}
    printed = {"printed": "".join(capfd.readouterr()).encode(), "events": b"\n".join(told)}
    assert len(collector.spans) > 20
    assert sightings({**left, **printed, **kept(settings, tmp_path)}, SECRETS) == {}
    assert not found_in(left["sent over OTLP"] + prompts, [AUTHOR])


def test_a_run_whose_browser_dies_and_that_breaks_leaves_no_canary_and_no_dump(
    run_settings: SettingsMaker,
    tmp_path: Path,
    scratch: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    """The browser is ended as by a fault of its own, which makes it dump its memory if it ever does."""
    told: list[bytes] = []
    monkeypatch.setenv("TMPDIR", str(scratch))
    struck: list[int] = []
    others = {process.pid for process in browsers(psutil.Process())}

    def hear(event: Event) -> None:
        told.append(event.model_dump_json().encode())
        if not isinstance(event, StepStarted):
            return
        if event.index == 3 and not struck:
            struck.extend({process.pid for process in browsers(psutil.Process())} - others)
            for pid in struck:
                os.kill(pid, signal.SIGSEGV)
        if event.index == 5:
            raise RuntimeError(" and ".join(canary.shown for canary in CANARIES))

    with LangSmithReceiver() as receiver, LeakyApp() as app:
        for name, value in receiver.environment().items():
            monkeypatch.setenv(name, value)
        settings = run_settings(secrets={"api": REFERENCED}, data_dir=tmp_path / "data")
        app.button = BUTTON
        result = run(settings, app.url, hear, TEXT.replace("the ignition lever", f'"{BUTTON}"'))
    assert struck, result.verdict.explanation
    assert (result.status, result.verdict.code) == ("error", "internal"), result.verdict.explanation
    assert "RuntimeError" in result.verdict.explanation
    printed = {"printed": "".join(capfd.readouterr()).encode(), "events": b"\n".join(told)}
    places = {"sent": bytes(receiver.raw), **printed, **kept(settings, tmp_path), **files_below(scratch)}
    assert sightings(places, SECRETS) == {}
    assert not [place for place in places if place.endswith((".dmp", ".core")) or Path(place).name.startswith("core")]
