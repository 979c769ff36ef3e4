"""Tables compared: the rows that must be there, by their column headers, in any order."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from pacts.runtime.compare import number, plain

TOLD = 3
"""Missing rows that a message names."""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table as it is shown."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    @classmethod
    def of(cls, rows: Sequence[Sequence[str]], *, headed: bool) -> Self:
        """The table of these rows, the first its header where it has one."""
        whole = tuple(tuple(row) for row in rows)
        return cls(whole[0], whole[1:]) if headed and whole else cls((), whole)

    def places(self, header: Sequence[str]) -> list[int] | None:
        """Which column each header names; None when one is not there."""
        if not self.header:
            return list(range(len(header))) if all(len(row) >= len(header) for row in self.rows) else None
        own = [plain(name) for name in self.header]
        found = [_place(own, plain(name)) for name in header]
        return None if None in found else [place for place in found if place is not None]


def _place(own: list[str], name: str) -> int | None:
    if name in own:
        return own.index(name)
    like = [at for at, other in enumerate(own) if name and (name in other or (other and other in name))]
    return like[0] if len(like) == 1 else None


def compare(expected: Sequence[Sequence[str]], grids: Sequence[Grid]) -> tuple[bool, str]:
    """Whether a table holds the expected rows, and what is missing from the one that comes closest."""
    if not grids:
        return False, "there is no table on the page"
    header, *rows = [list(row) for row in expected] or [[]]
    headed = [grid for grid in grids if grid.header]
    fitting = [grid for grid in headed or grids if grid.places(header) is not None]
    if not fitting:
        known = "; ".join(", ".join(grid.header) or "no headers" for grid in grids[:TOLD])
        return False, f"no table with the columns {', '.join(header)} (there are: {known})"
    told = [(_missing(header, rows, grid), grid) for grid in fitting]
    missing, grid = min(told, key=lambda pair: len(pair[0]))
    if not missing:
        return True, f"all {len(rows)} rows are there"
    return False, "; ".join(_difference(header, row, grid) for row in missing[:TOLD])


def _missing(header: list[str], rows: list[list[str]], grid: Grid) -> list[list[str]]:
    """The expected rows without a row of their own in the table."""
    left = [_cells(row, grid.places(header) or []) for row in grid.rows]
    missing = []
    for row in rows:
        same = next((at for at, cells in enumerate(left) if _agree(row, cells)), None)
        if same is None:
            missing.append(row)
        else:
            del left[same]
    return missing


def _cells(row: Sequence[str], places: Sequence[int]) -> list[str]:
    return [row[place] if place < len(row) else "" for place in places]


def _agree(expected: Sequence[str], cells: Sequence[str]) -> bool:
    return all(_same(want, have) for want, have in zip(expected, cells, strict=False))


def _same(want: str, have: str) -> bool:
    if plain(want) == plain(have):
        return True
    bare = want.replace(".", "", 1).replace("-", "", 1).strip().isdigit()
    return bare and have.strip()[:1] in "$€£¥-+0123456789" and number(want) == number(have)


def _difference(header: list[str], row: list[str], grid: Grid) -> str:
    """The missing row, and how the most similar one differs."""
    said = ", ".join(row)
    likes = [_cells(other, grid.places(header) or []) for other in grid.rows]
    best = max(likes, key=lambda cells: sum(map(_same, row, cells)), default=None)
    if best is None or not any(map(_same, row, best)):
        return f"no row ({said})"
    differing = (
        f'{name} is "{have}" instead of "{want}"'
        for name, want, have in zip(header, row, best, strict=False)
        if not _same(want, have)
    )
    return f"no row ({said}): nearest ({', '.join(best)}), {', '.join(differing)}"
