import io
import json
import logging
import subprocess
import sys
from collections.abc import Iterator

import pytest

from pacts.telemetry.log import EVENT_NAMES, log_event, mask_logs_with, set_up_logging, tear_down_logging
from pacts.telemetry.redaction import Redactor


@pytest.fixture(autouse=True)
def silence() -> Iterator[None]:
    yield
    tear_down_logging()


def test_without_set_up_nothing_is_written() -> None:
    code = (
        "from pacts.telemetry.log import log_event\n"
        "log_event('STEP', id='s01')\n"
        "import logging; logging.getLogger('pacts.telemetry').info('x')\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, timeout=60)
    assert done.stdout == done.stderr == b""


def test_an_event_is_one_line_of_key_values() -> None:
    out = io.StringIO()
    set_up_logging(stream=out)
    log_event("STEP", name="s01", said="two words\nand a line", ms=1.5, none=None, event="x")
    line = out.getvalue()
    assert line.count("\n") == 1
    assert line.rstrip().endswith('STEP name=s01 said="two words\\nand a line" ms=1.5 none=None event_=x')


def test_an_event_is_one_json_object() -> None:
    out = io.StringIO()
    set_up_logging(as_json=True, stream=out)
    for name in EVENT_NAMES:
        log_event(name, tier=6, nested={"password": "x"})
    lines = [json.loads(line) for line in out.getvalue().splitlines()]
    assert [line["event"] for line in lines] == list(EVENT_NAMES)
    assert lines[0]["tier"] == 6
    assert lines[0]["nested"] == {"password": "[secret]"}
    assert lines[0]["level"] == "info"
    assert lines[0]["timestamp"].startswith("20")


def test_what_is_logged_is_redacted() -> None:
    out = io.StringIO()
    set_up_logging(stream=out, redactor=Redactor(["hunter2"]))
    log_event("HEAL", what="typed hunter2", mail="ann@example.com")
    logging.getLogger("pacts.other").warning("hunter2 %s", "hunter2")
    try:
        int("hunter2")
    except ValueError:
        logging.getLogger("pacts.other").exception("it broke")
    assert "hunter2" not in out.getvalue()
    assert "[email]" in out.getvalue()
    assert "WARNING" in out.getvalue()
    assert "it broke" in out.getvalue()


def test_the_level_is_respected_and_set_up_twice_writes_once() -> None:
    out = io.StringIO()
    set_up_logging(level="warning", stream=out)
    log_event("STEP", id="s01")
    assert out.getvalue() == ""
    set_up_logging(stream=out)
    set_up_logging(stream=out)
    log_event("STEP", id="s02")
    assert out.getvalue().count("STEP") == 1


def test_a_redactor_that_comes_later_masks_the_lines_with_what_it_learns() -> None:
    stream = io.StringIO()
    set_up_logging(stream=stream)
    redactor = Redactor(patterns={"ticket": r"TCK-\d{3}"})
    mask_logs_with(redactor)
    redactor.learn("opensesame")
    log_event("RESULT", said="opensesame for TCK-123")
    tear_down_logging()
    assert "[secret] for [masked ticket]" in stream.getvalue()
