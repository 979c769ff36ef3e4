"""The heal patch: changed locators as a unified diff of the kept test's page objects, and of nothing else."""

import difflib
from collections.abc import Mapping, Sequence
from dataclasses import replace

from pacts.codegen import locators
from pacts.codegen.executed import Executed, SourceFile
from pacts.codegen.pages import Book, book_of
from pacts.codegen.python_test import python_pages
from pacts.codegen.typescript_test import typescript_pages
from pacts.domain.element import Locator
from pacts.domain.result import Heal


def write_patch(
    run: Executed, heals: Sequence[Heal], kept: Mapping[str, str], *, healed_in: str, kept_from: str
) -> str:
    """A patch for `git apply` in the folder of the kept test; "" where none of its files has one of the locators.

    The page objects are written anew from the run that the test was written from, once as they were and once with the
    new locators, so that names, steps and expectations are the same in both.

    Args:
        run: that the kept test was written from.
        heals: changed locators, by the steps of that run.
        kept: its generated files, text by name.
        healed_in: id of the run that healed.
        kept_from: id of `run`.
    """
    book = book_of(run)
    mended = _mended(book, heals)
    if mended == book:
        return ""
    written = ((python_pages(run, one), typescript_pages(run, one)) for one in (book, mended))
    pairs = zip(*written, strict=True)
    told = "".join(_difference(before, after, kept[before.path]) for before, after in pairs if before.path in kept)
    return _head(heals, healed_in, kept_from) + told if told else ""


def _mended(book: Book, heals: Sequence[Heal]) -> Book:
    """The page objects under their old names, with the new locators."""
    changes: dict[tuple[str, str], Locator] = {}
    for heal in heals:
        if (handle := book.handle(heal.step_id)) is not None:
            changes[(handle.page.class_name, handle.element)] = heal.after
    pages = tuple(
        replace(
            page,
            elements={name: changes.get((page.class_name, name), known) for name, known in page.elements.items()},
        )
        for page in book.pages
    )
    return replace(book, pages=pages)


def _difference(before: SourceFile, after: SourceFile, kept: str) -> str:
    """The diff of one file as it was kept."""
    edited = _carried_over(before.text, after.text, kept)
    names = (f"a/{before.path}", f"b/{before.path}")
    return "".join(difflib.unified_diff(kept.splitlines(keepends=True), edited.splitlines(keepends=True), *names))


def _carried_over(before: str, after: str, kept: str) -> str:
    """The kept text with what differs between the two, where that stands in it just once."""
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    for sort, a, b, c, d in difflib.SequenceMatcher(a=old, b=new, autojunk=False).get_opcodes():
        gone = "".join(old[a:b])
        if sort == "replace" and kept.count(gone) == 1:
            kept = kept.replace(gone, "".join(new[c:d]))
    return kept


def _head(heals: Sequence[Heal], healed_in: str, kept_from: str) -> str:
    """What a reader should know; `git apply` skips it."""
    told = [f"Locators that the run {healed_in} changed, in the test that was kept of the run {kept_from}."]
    told.append("In the folder of that test: git apply heal.patch. Nothing that is expected is changed.")
    for heal in heals:
        told += ["", f"{heal.step_id}: {locators.python(heal.before)}", f"  -> {locators.python(heal.after)}"]
        told.append(f"  {heal.strategy}, {heal.similarity:.0%} alike")
    return "\n".join(" ".join(line.split("\n")) for line in told) + "\n\n"
