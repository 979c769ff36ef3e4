"""Reads the corpus of changed pages: what each page was, what it became, and which element each target is then.

A page is a folder with `before.html` and `changes.yaml`; in the pages, `data-mark="t1"` marks the element of a target.
A change is a list of edits of `before.html`'s text, or a whole page in a file of its own. Marks are taken off by
whoever opens the page, before anything else sees it (`benchmarks/heal.py` does so in the browser).

A change answers for the targets that it is about; the others are not asked after it.

Half of the pages of the folders "one" to "four" is held back, by the hash of the page's name. What lies in other
folders is opened: all of it is for tuning.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal

import yaml

from tests.corpus.halves import is_held

FOLDER = Path(__file__).parent
DIVIDED = frozenset({"one", "two", "three", "four"})
"""The folders of which half is held back."""
Step = Literal["click", "fill", "select", "check", "read"]
REFUSALS = frozenset(
    {
        "removed",
        "look-alike",
        "feature-broken",
        "disabled-for-good",
        "two-equal",
        "dangerous-neighbour",
        "to-another-page",
    }
)
"""Why refusing is the only right answer."""
_LOADER: Final[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""libyaml's where it is there: ninety files are read before the first test."""
_MARK = re.compile(r"""data-mark=(?:["']|&quot;|&#39;|\\["'])?([\w-]+)""")


@dataclass(frozen=True, slots=True)
class Goal:
    """One thing that a test touches on a page."""

    mark: str
    step: Step
    words: str
    destructive: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """What is right for a target after a change."""

    refuse: str
    """Why nothing may be taken; "" where the marked element is the same thing."""
    stale: bool
    """Whether an old locator of it would now match another element."""


@dataclass(frozen=True, slots=True)
class Change:
    """What a page became."""

    name: str
    kinds: tuple[str, ...]
    html: str
    """With its marks."""
    answers: Mapping[str, Answer]
    """By mark."""


@dataclass(frozen=True, slots=True)
class ChangedPage:
    """A page of the corpus and all that became of it."""

    name: str
    """Folder and name: "one/wp-posts"."""
    html: str
    """With its marks."""
    goals: tuple[Goal, ...]
    changes: tuple[Change, ...]

    @property
    def held(self) -> bool:
        """Whether it is held back."""
        return _is_held(self.name)


def changed_pages(folder: Path = FOLDER, *, held: bool = False) -> Iterator[ChangedPage]:
    """The pages of one half, by name; those of the other half are not even opened.

    Raises:
        ValueError: a page that contradicts itself: an edit that does not fit, a mark that is missing or too many.
    """
    for path in sorted(folder.glob("*/*/changes.yaml")):
        name = str(path.parent.relative_to(folder))
        if _is_held(name) == held:
            yield _read(path, name)


def _is_held(name: str) -> bool:
    return name.partition("/")[0] in DIVIDED and is_held(f"heals/{name}")


def _read(path: Path, name: str) -> ChangedPage:
    told: dict[str, Any] = yaml.load(path.read_text(encoding="utf-8"), Loader=_LOADER)
    html = (path.parent / "before.html").read_text(encoding="utf-8")
    goals = tuple(
        Goal(mark, each["step"], each["words"], bool(each.get("destructive"))) for mark, each in told["targets"].items()
    )
    changes = tuple(_change(path.parent, html, each) for each in told["changes"])
    page = ChangedPage(name, html, goals, changes)
    for change in (None, *changes):
        _check(page, change)
    return page


def _change(folder: Path, html: str, told: dict[str, Any]) -> Change:
    after = (folder / told["file"]).read_text(encoding="utf-8") if "file" in told else html
    for edit in told.get("edits") or ():
        after = _edited(after, edit, f"{folder.name}: {told['name']}")
    answers = {mark: _answer(each) for mark, each in told["answers"].items()}
    return Change(told["name"], tuple(told["kinds"]), after, answers)


def _edited(html: str, edit: dict[str, Any], where: str) -> str:
    found = html.count(edit["find"])
    if found == 0 or (found > 1 and not edit.get("all")):
        raise ValueError(f"{where}: {edit['find']!r} is there {found} times; an edit fits once, or says `all: true`")
    return html.replace(edit["find"], edit["put"])


def _answer(told: str | dict[str, Any]) -> Answer:
    if told == "heal":
        return Answer(refuse="", stale=False)
    assert isinstance(told, dict), told
    refuse = told.get("refuse", "")
    if refuse and refuse not in REFUSALS:
        raise ValueError(f"{refuse!r} is no reason to refuse; there are {', '.join(sorted(REFUSALS))}")
    return Answer(refuse=refuse, stale=bool(told.get("stale")))


def _check(page: ChangedPage, change: Change | None) -> None:
    """Each target is marked once where it is, and not at all where it is not."""
    where = f"{page.name}, {change.name if change else 'before'}"
    marks = _MARK.findall(change.html if change else page.html)
    asked = {goal.mark for goal in page.goals}
    if change is not None and (unknown := change.answers.keys() - asked):
        raise ValueError(f"{where}: answers for {', '.join(sorted(unknown))}, which the page does not ask")
    for goal in page.goals:
        if change is not None and goal.mark not in change.answers:
            continue
        wanted = 0 if change is not None and change.answers[goal.mark].refuse else 1
        if marks.count(goal.mark) != wanted:
            raise ValueError(f"{where}: {goal.mark} is marked {marks.count(goal.mark)} times, not {wanted}")
