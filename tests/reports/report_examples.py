# ruff: noqa: E501 - pages and expected code stand on one line
"""Realistic run results: what a report is made of."""

from dataclasses import dataclass, field
from datetime import UTC, datetime

from pacts.domain.element import Box, Locator, LocatorPart
from pacts.domain.plan import Plan, Source, Step
from pacts.domain.requirement import Criterion, Notice, Requirement, Statement
from pacts.domain.result import (
    Artifact,
    Evidence,
    FailedRequest,
    GateReport,
    GeneratedTest,
    Heal,
    Mitigation,
    RunHeader,
    RunResult,
    StepResult,
    Timings,
    Verdict,
)

SHOP = """<!doctype html><title>Shop</title><style>body{font:16px system-ui;margin:0;background:#f4f6f8}
header{background:#24435c;color:#fff;padding:16px 32px;font-size:22px}main{display:grid;grid-template-columns:repeat(3,1fr);gap:24px;padding:32px}
article{background:#fff;border-radius:8px;padding:20px;box-shadow:0 1px 4px #0002}article div{height:140px;background:#dbe5ee;border-radius:6px}
button{background:#24435c;color:#fff;border:0;border-radius:6px;padding:10px 16px;font-size:15px}</style>
<header>Corner shop</header><main>""" + "".join(
    f"<article><div></div><h3>{name}</h3><p>{price}</p><button>Add to cart</button></article>"
    for name, price in [("Backpack", "$29.99"), ("Bottle", "$12.50"), ("Lamp", "$49.00")]
)
LINES = (
    "Open the shop",
    'Log in as "ann" with {{secret:shop_password}}',
    'Click "Add to cart" in the "Backpack" card',
    'The cart badge shows "1"',
    'Open the cart and check that the total is "$29.99"',
    "Check out",
    '"Thank you for your order" is shown',
)
CODE = '''"""Buy a backpack."""

import os

from playwright.sync_api import Page, expect

from buy_a_backpack_pages import HomePage


def test_buy_a_backpack(page: Page) -> None:
    # line 3: Click "Add to cart" in the "Backpack" card
    home_page = HomePage(page)
    home_page.add_to_cart_button_in_backpack.click()
    expect(home_page.cart_badge).to_contain_text("1", timeout=5_000)
'''


@dataclass(frozen=True)
class Example:
    run: RunResult
    pictures: dict[str, bytes] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    code: dict[str, str] = field(default_factory=dict)


def _locator(kind: str, name: str, inside: str = "") -> Locator:
    around = (LocatorPart(by="role", value="article", has_text=inside),) if inside else ()
    return Locator(parts=(*around, LocatorPart(by="role", value=kind, name=name)))


def example(status: str, picture: bytes = b"") -> Example:
    """A run of the shop that ended with the given status."""
    stop = {"passed": 99, "healed": 99, "failed": 5, "invalid": 0, "blocked": 1, "error": 3, "waiting": 3}[status]
    steps = tuple(
        Step.model_validate(
            {
                "id": f"s{n:02}",
                "sort": "check" if n in {4, 5, 7} else "action",
                "verb": ("open", "fill", "click", "text", "text", "click", "visible")[n - 1],
                "source": Source(line=n, text=text),
                "criterion": "AC1" if n < 5 else "AC2",
                "confidence": 1.0 if n != 5 else 0.86,
            }
        )
        for n, text in enumerate(LINES, 1)
    )
    results = tuple(_result(n, steps[n - 1], status, stop) for n in range(1, len(LINES) + 1) if n <= stop)
    words = {
        "passed": ("none", "ok", "All 7 steps did what the requirement says.", ""),
        "healed": (
            "none",
            "ok",
            "All expectations were met; one button was renamed and was found again.",
            "Look at the patch and accept it if the rename was meant.",
        ),
        "failed": (
            "product_defect",
            "expectation_not_met",
            'The total in the cart should be "$29.99", but the page says "$59.98".',
            "Check how the cart counts an article that was added once: the request that added it was answered with 500.",
        ),
        "invalid": (
            "unclear_requirement",
            "unclear_step",
            "Line 6 was not understood: “Check out”.",
            'Say what to click, for example: Click the "Check out" button.',
        ),
        "blocked": (
            "environment",
            "unreachable",
            "http://127.0.0.1:8000/ did not answer.",
            "Start the application and run again.",
        ),
        "error": (
            "infrastructure",
            "browser_crashed",
            "The browser crashed twice at step 3.",
            "Run again; if it happens again, report it with the run's id.",
        ),
        "waiting": ("none", "ok", "A one-time code is needed.", "Answer with pacts resume."),
    }[status]
    text = "\n".join(LINES)
    run = RunResult.model_validate(
        {
            "run_id": "run-20261121-5f3a9c17",
            "requirement": Requirement(
                id="buy-a-backpack-1a2b3c4d",
                title="Buy a backpack",
                form="lines",
                source=text,
                tags=("@smoke",),
                statements=tuple(Statement(text=line, line=n) for n, line in enumerate(LINES, 1)),
                criteria=(
                    Criterion(id="AC1", text="An article can be put into the cart"),
                    Criterion(id="AC2", text="The cart shows what is to be paid"),
                ),
                notices=(
                    Notice(code="low_confidence", message="“Open the cart and check …” holds two actions", line=5),
                ),
            ),
            "plan": Plan(
                requirement_id="buy-a-backpack-1a2b3c4d",
                title="Buy a backpack",
                base_url="http://127.0.0.1:8000/",
                steps=steps,
                confidence=0.97,
                seed=7,
            ),
            "steps": results,
            "verdict": Verdict.model_validate(
                {
                    "status": status,
                    "cause": words[0],
                    "code": words[1],
                    "explanation": words[2],
                    "next_move": words[3],
                    "failing_step": f"s{stop:02}" if 0 < stop < 99 else None,
                    "criteria": {"AC1": "passed" if stop > 4 else "blocked", "AC2": "passed" if stop > 9 else "failed"}
                    if stop
                    else {},
                }
            ),
            "header": RunHeader(
                seed=7,
                pacts_version="0.1.0",
                playwright_version="1.65.2",
                browser="Chromium 140",
                git_commit="0a7c53e",
                settings={
                    "step_timeout_s": 10.0,
                    "viewport_width": 1280,
                    "viewport_height": 800,
                    "heal": "auto",
                    "model": None,
                },
            ),
            "started_at": datetime(2026, 11, 21, 9, 30, tzinfo=UTC),
            "seconds": 8.42,
            "generated": (
                GeneratedTest(
                    language="py",
                    path="out/test_buy_a_backpack.py",
                    files=("out/test_buy_a_backpack.py",),
                    state="verified",
                    seconds=2.9,
                ),
            )
            if stop == 99
            else (),
            "artifacts": (Artifact(id="ab" * 32, kind="screenshot", media_type="image/png", size=1),),
        }
    )
    difference = '--- the last good run\n+++ this run\n@@ -4,3 +4,3 @@\n   heading "Your cart"\n-  text "$29.99"\n+  text "$59.98"\n   button "Check out"\n'
    return Example(
        run,
        {"ab" * 32: picture} if picture else {},
        {"cd" * 32: difference},
        {"test_buy_a_backpack.py": CODE} if stop == 99 else {},
    )


def _result(number: int, step: Step, status: str, stop: int) -> StepResult:
    failing = number == stop
    healed = status == "healed" and number == 3
    box = Box(x=52, y=344, width=118, height=40) if number == 3 else Box(x=440, y=288, width=150, height=28)
    before, after = _locator("button", "Add to cart", "Backpack"), _locator("button", "Put in basket", "Backpack")
    return StepResult.model_validate(
        {
            "step_id": step.id,
            "outcome": ("skipped" if status == "waiting" else status) if failing else "healed" if healed else "passed",
            "cause": "expectation_not_met" if failing and status == "failed" else "ok",
            "expected": 'the text "$29.99"' if number == 5 else "",
            "actual": "$59.98" if number == 5 and failing else "$29.99" if number == 5 else "",
            "locator": None if number == 1 else _locator("button", "Add to cart", "Backpack"),
            "tier": None if number == 1 else (6, 5, 7)[number % 3],
            "element_reason": "" if number == 1 else "the only visible button of that name in the card “Backpack”",
            "gate": GateReport(
                passed=True, points=dict.fromkeys(("unique", "visible", "enabled", "stable", "scoped"), True)
            )
            if number in {2, 3, 6}
            else None,
            "box": None if number == 1 else box,
            "viewport": (1280, 800),
            "timings": Timings(
                total_ms=190 + 140 * (number % 4),
                ready_ms=40,
                look_ms=35,
                gate_ms=12,
                act_ms=60 * number,
                settle_ms=30,
                screenshot_ms=45,
                store_ms=5,
            ),
            "mitigations": (Mitigation(kind="dismissed_banner", detail='clicked "Accept all" in the dialog "Cookies"'),)
            if number == 2
            else (),
            "heals": (
                Heal(
                    step_id=step.id,
                    strategy="fingerprint",
                    before=before,
                    after=after,
                    similarity=0.93,
                    margin=0.41,
                    reason="same place, same neighbours, new words",
                ),
            )
            if healed
            else (),
            "evidence": Evidence(
                screenshot="ab" * 32,
                dom_difference="cd" * 32 if failing else None,
                url="http://127.0.0.1:8000/cart",
                console_errors=("TypeError: total is undefined (cart.js:41)",) if failing else (),
                failed_requests=(FailedRequest(method="POST", url="http://127.0.0.1:8000/api/cart", status=500),)
                if failing
                else (),
            ),
        }
    )
