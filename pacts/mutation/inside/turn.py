"""One time through the test: what a person could see on the way, and what was asked of the server."""

import time
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import BrowserContext, Error, Request, Response

from .exchange import Seen

LINES = 400
"""Of a page, more say nothing new."""
READ = r"""() => {
  if (!document.body) return [];
  const lines = document.body.innerText.split("\n").map(line => line.trim()).filter(Boolean);
  for (const el of document.querySelectorAll("input, textarea, select")) {
    if (el.type === "password" || el.type === "hidden" || !el.checkVisibility()) continue;
    const chosen = el.tagName === "SELECT" ? [...el.selectedOptions].map(one => one.label).join(", ") : el.value;
    const state = el.type === "checkbox" || el.type === "radio" ? String(el.checked) : chosen;
    const label = (el.labels && el.labels[0] && el.labels[0].innerText) || el.ariaLabel || el.placeholder || "field";
    lines.push(`${label}: ${state}`);
  }
  for (const el of document.querySelectorAll(":disabled")) lines.push(`${el.innerText}: disabled`);
  return [document.title, location.pathname, ...lines];
}"""
"""What a person could see in a frame: its texts, and what stands in its fields but for passwords."""


@dataclass
class Turn:
    """One time through the test."""

    context: BrowserContext
    fault: dict[str, Any] | None
    began: float = field(default_factory=time.monotonic)
    fired: list[str] = field(default_factory=list)
    readings: list[tuple[str, ...]] = field(default_factory=list)
    requests: list[Seen] = field(default_factory=list)
    slowest_s: float = 0.0
    inside: bool = False
    """A call of the test is under way: what it calls itself is not looked at."""

    def read(self) -> None:
        """Note what a person could see now, on all tabs and in all frames."""
        lines: list[str] = []
        for page in self.context.pages:
            for frame in page.frames:
                try:
                    lines += frame.evaluate(READ)[:LINES]
                except Error:  # it went away meanwhile
                    continue
        self.readings.append(tuple(lines))

    def note(self, response: Response) -> None:
        """Remember a request that could be broken later."""
        if response.request.resource_type in {"document", "xhr", "fetch"}:
            self.requests.append(Seen(response))

    def finished(self, request: Request) -> None:
        """Its body can be had."""
        for seen in self.requests:
            seen.finished = seen.finished or seen.response.request == request

    def take_bodies(self) -> None:
        """Keep what scripts were answered, and forms that were not sent elsewhere: for answers without asking."""
        for seen in self.requests:
            if seen.finished and (seen.key[2] != "document" or seen.key[0] != "GET"):
                try:
                    seen.body = seen.response.body()
                except Error:  # the browser has forgotten it
                    continue
