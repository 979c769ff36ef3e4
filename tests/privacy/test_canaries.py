"""Nothing of an application's secrets is sent, printed or kept, whatever becomes of the run."""

import html
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from pacts import run_requirement
from pacts.domain.result import RunResult
from pacts.settings import Settings
from pacts.telemetry.log import set_up_logging, tear_down_logging
from tests.cli.shell import ROOT
from tests.conftest import SettingsMaker
from tests.privacy.canaries import CANARIES, DIVIDED
from tests.privacy.hunt import database_bytes, files_below, found_in, sightings
from tests.privacy.leaky_app import LeakyApp
from tests.telemetry.receiver import LangSmithReceiver

AUTHOR = "canary.author@example.com"
"""What the requirement's author wrote: kept here, and told nobody."""
TYPED = "typed-canary-91x"
REFERENCED = "open se&same/ü"
PARTS = [html.unescape(part) for divided in DIVIDED for part in divided.parts]
SECRETS = [*(canary.secret for canary in CANARIES), TYPED, REFERENCED, *PARTS]
FLOW = f"""Fill "Email" with "{AUTHOR}".
Fill "Password" with "{TYPED}".
Fill "Comment" with "{{{{secret:api}}}}".
Click "Pay". I see "Paid". Click "Write to {AUTHOR}". I see "Sent".
Click "Export". Click "Reset". I see """


def kept(settings: Settings, folder: Path) -> dict[str, bytes]:
    """Every row and every file."""
    assert settings.database_url is not None
    return {**database_bytes(settings.database_url.get_secret_value()), **files_below(folder)}


@pytest.mark.parametrize(
    "end",
    ["never there", pytest.param("Reset done", marks=pytest.mark.full)],
    ids=["of a run that fails", "of a run that passes"],
)
def test_no_byte_that_leaves_or_is_kept_holds_a_canary(
    run_settings: SettingsMaker,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    end: str,
) -> None:
    settings = run_settings(secrets={"api": REFERENCED}, data_dir=tmp_path / "data", trace_share=1)
    with LangSmithReceiver() as receiver, LeakyApp() as app:
        for name, value in receiver.environment().items():
            monkeypatch.setenv(name, value)
        set_up_logging()
        try:
            result = run_requirement(f'{FLOW}"{end}".', base_url=app.url, settings=settings)
        finally:
            tear_down_logging()
    assert isinstance(result, RunResult)
    assert result.status == ("passed" if end == "Reset done" else "failed"), result.verdict.explanation
    assert len(result.steps) == 11
    printed = "".join(capfd.readouterr()) + repr(result.verdict)
    told = {"sent": bytes(receiver.raw), "printed": printed.encode()}
    rows = kept(settings, tmp_path)
    assert len(receiver.runs) > 20
    assert sightings({**told, **rows}, SECRETS) == {}
    assert not found_in(told["sent"], [AUTHOR])
    assert found_in(rows["run_steps"], [AUTHOR]), "what the author wrote is still known to who repeats the run"


@pytest.mark.full
def test_a_run_that_heals_keeps_no_canary_of_either_page(run_settings: SettingsMaker, tmp_path: Path) -> None:
    settings = run_settings(secrets={"api": REFERENCED}, data_dir=tmp_path / "data")
    text = 'Click "Pay". I see "Paid".'
    with LeakyApp() as app:
        before = run_requirement(text, base_url=app.url, settings=settings)
        app.button = "Payment"
        after = run_requirement(text, base_url=app.url, settings=settings)
    assert (before.status, after.status) == ("passed", "healed")
    assert sightings(kept(settings, tmp_path), SECRETS) == {}


@pytest.mark.full
@pytest.mark.parametrize("act", [3, 5])
def test_a_run_that_is_killed_leaves_no_canary(run_settings: SettingsMaker, tmp_path: Path, act: int) -> None:
    settings = run_settings(data_dir=tmp_path / "data")
    assert settings.database_url is not None
    given = {"database_url": settings.database_url.get_secret_value(), "data_dir": str(tmp_path / "data")}
    given |= {"report_dir": str(tmp_path / "report"), "verify": "never"}
    with LeakyApp() as app:
        text = f'{FLOW}"Reset done".'.replace(". ", ".\n")
        plan = {"settings": given | {"secrets": {"api": REFERENCED}}, "url": app.url, "text": text}
        told = subprocess.run(
            [sys.executable, "-m", "tests.durability.mortal", json.dumps({**plan, "kill": {"act": act}})],
            capture_output=True,
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            timeout=300,
            check=False,
        )
    assert told.returncode == -9, told.stderr
    places = {"printed": told.stdout + told.stderr, **kept(settings, tmp_path)}
    assert sightings(places, SECRETS) == {}


def test_the_search_finds_a_secret_in_what_it_is_encoded_in() -> None:
    import base64
    import gzip
    import zlib
    from urllib.parse import quote

    raw = REFERENCED.encode()
    forms = [raw, base64.b64encode(b"xy" + raw), gzip.compress(raw), zlib.compress(base64.b64encode(raw))]
    forms += [quote(REFERENCED).encode(), html.escape(REFERENCED).encode(), json.dumps(REFERENCED).encode()]
    forms += [raw.hex().encode(), "open se&s<b>ame</b>/ü".encode(), base64.urlsafe_b64encode(raw)]
    for form in forms:
        assert found_in(b"before " + form if form[0] < 128 and form[:1] not in b"\x1fx" else form, [REFERENCED]), form
    assert not found_in(b"open sesame", [REFERENCED])
