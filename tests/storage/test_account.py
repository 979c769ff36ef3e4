"""The account that root's PostgreSQL runs as is made once, however many processes start on a fresh machine."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from pacts.storage import account
from pacts.storage.account import Account

USERADD = """#!/bin/sh
before=$(cat "{known}" 2>/dev/null)   # as the real one: looked up first, written a while later, the last one counts
sleep 0.1
echo "$$" >> "{calls}"
[ -n "$before" ] || echo "$$" > "{known}"
"""


def test_of_several_at_once_one_makes_it_and_all_use_that(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    known, calls, program = tmp_path / "known", tmp_path / "calls", tmp_path / "useradd"
    program.write_text(USERADD.format(known=known, calls=calls))
    program.chmod(0o700)

    def by_name(name: str) -> Account | None:
        return Account(name, int(known.read_text()), 1) if known.exists() else None

    monkeypatch.setattr("shutil.which", lambda *_, **__: str(program))
    monkeypatch.setattr(account, "_by_name", by_name)
    with ThreadPoolExecutor(6) as pool:
        made = list(pool.map(lambda _: account._made(), range(6)))

    assert len(calls.read_text().split()) == 1
    assert made == [by_name(account.NAME)] * 6
