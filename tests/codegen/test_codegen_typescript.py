"""The TypeScript twin: it type-checks, is formatted, and passes on its own."""

import os
import subprocess
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from workshop import Course, css, every_verb, further_verbs, label, role

from pacts.codegen.executed import Executed
from pacts.codegen.typescript_test import write_typescript
from pacts.domain.element import Locator, LocatorPart

BASE = "http://127.0.0.1:9"


def put(run: Executed, folder: Path) -> None:
    for file in write_typescript(run):
        (folder / file.path).write_text(file.text, encoding="utf-8")


def tool(folder: Path, name: str, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [folder.parent / "node_modules" / ".bin" / name, *arguments],
        cwd=folder, capture_output=True, text=True, timeout=90, check=False, env={**os.environ, **environment},
    )  # fmt: skip


def test_the_twin_type_checks_is_formatted_and_passes(
    workshop: str, ts_project: Path, browser_path: str | None
) -> None:
    put(every_verb(workshop).executed(), ts_project)
    checked = tool(ts_project, "tsc", "--noEmit", "--strict", "-p", ".")
    assert checked.returncode == 0, checked.stdout
    shaped = tool(ts_project, "prettier", "--print-width", "120", "--check", "order-*.ts")
    assert shaped.returncode == 0, shaped.stdout + shaped.stderr
    ran = tool(
        ts_project, "playwright", "test",
        PACTS_SECRET_SHOP_PASSWORD="hunter2", **({"PACTS_BROWSER_PATH": browser_path} if browser_path else {}),
    )  # fmt: skip
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "1 passed" in ran.stdout


def test_gestures_and_further_checks_type_check_are_formatted_and_pass(
    workshop: str, ts_project: Path, browser_path: str | None
) -> None:
    put(further_verbs(workshop).executed(), ts_project)
    checked = tool(ts_project, "tsc", "--noEmit", "--strict", "-p", ".")
    assert checked.returncode == 0, checked.stdout
    shaped = tool(ts_project, "prettier", "--print-width", "120", "--check", "see-*.ts")
    assert shaped.returncode == 0, shaped.stdout + shaped.stderr
    ran = tool(ts_project, "playwright", "test", **({"PACTS_BROWSER_PATH": browser_path} if browser_path else {}))
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_the_twin_reads_classes_players_and_signs_as_the_run_did() -> None:
    course = Course(BASE).add("open")
    course.add("selected", css("#seat"), sort="check", notes=("state:class",))
    course.add("attribute", css("#tab"), "active", sort="check", name="class")
    course.add("attribute", css("video"), sort="check", name="playing")
    course.add("text", css("#sum"), "$20", sort="check", comparison="equals", notes=("sign:$",))
    said = "".join(file.text for file in write_typescript(course.executed()))
    assert "[...e.classList]" in said
    assert 'new RegExp("(?:^|\\\\s)" + escaped("active") + "(?:\\\\s|$)")' in said
    assert "e.readyState > 2" in said
    assert '"$20".replace("$", "")' in said


def test_strange_words_dates_and_long_locators_type_check(ts_project: Path) -> None:
    strange = "*/ \" ' ` ${x} \\ \u2028 \ud800 \n </script>"
    long = Locator(
        parts=tuple(LocatorPart(by="role", value="row", has_text=f"a rather long text number {n}") for n in range(4))
    )
    course = Course(BASE, title=strange).add("open", text=strange).add("fill", label(strange), strange)
    course.add("click", long).add("fill", label("Day"), "{{now+1m-2h|%d.%m.%Y}} {{env:REGION}}").add(
        "remember", css("b"), name=strange
    )
    course.add("fill", role("textbox"), "{{remembered:" + "x}}").check(
        "text", role("status"), strange, comparison="starts_with"
    )
    course.add("switch_tab", None, "2").add("switch_tab", None, "Terms").add("switch_tab", None, "previous").add(
        "upload", label("F"), "cv.pdf"
    )
    course.check("console_errors", negated=True).check("failed_requests", None, "0", comparison="at_most").check(
        "dialog"
    )
    put(course.check("text", None, "y" * 500).executed(), ts_project)
    checked = tool(ts_project, "tsc", "--noEmit", "--strict", "-p", ".")
    assert checked.returncode == 0, checked.stdout


def test_secrets_are_looked_up_and_files_stand_side_by_side() -> None:
    test, pages = write_typescript(Course(BASE).add("open").add("fill", label("Pin"), "{{secret:pin}}").executed())
    assert (test.path, pages.path) == ("order-at-the-workshop.spec.ts", "order-at-the-workshop.pages.ts")
    assert 'await homePage.pinField.fill(needed("PACTS_SECRET_PIN"));' in test.text
    assert 'import { HomePage } from "./order-at-the-workshop.pages";' in test.text


@settings(max_examples=40, deadline=None)
@given(st.text(st.characters(codec=None), max_size=25))
def test_any_words_can_be_written_as_utf_8(words: str) -> None:
    course = Course(BASE, title=words).add("open", text=words).add("fill", role("textbox", words), words)
    for file in write_typescript(course.executed()):
        file.text.encode("utf-8")
        assert "\u2028" not in file.text
