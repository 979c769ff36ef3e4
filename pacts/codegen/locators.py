"""Locator data rendered as Python and TypeScript source: two of its three renderings (the third is live)."""

from dataclasses import dataclass

from pacts.codegen.text import python_string, typescript_string
from pacts.domain.element import Locator, LocatorPart

_PLAYWRIGHT_TEST_ID = "data-testid"
_TEXT_LIKE = {
    "label": ("get_by_label", "getByLabel"),
    "placeholder": ("get_by_placeholder", "getByPlaceholder"),
    "alt": ("get_by_alt_text", "getByAltText"),
    "title": ("get_by_title", "getByTitle"),
    "text": ("get_by_text", "getByText"),
}


def python(locator: Locator, root: str = "page") -> str:
    """The locator as a Python expression over `root`, one line long."""
    return _Python(root).chain(locator)


def typescript(locator: Locator, root: str = "page") -> str:
    """The locator as a TypeScript expression over `root`, one line long."""
    return _TypeScript(root).chain(locator)


def typescript_links(locator: Locator, root: str = "page") -> list[str]:
    """The TypeScript expression cut into its calls, the root first, for a line that would be too long."""
    return _TypeScript(root).links(locator)


@dataclass(frozen=True, slots=True)
class _Python:
    root: str

    def chain(self, locator: Locator) -> str:
        frames = "".join(self._parts(frame) + ".content_frame" for frame in locator.frames)
        return self.root + frames + self._parts(locator)

    def _parts(self, locator: Locator) -> str:
        return "".join(self._base(part) + self._filters(part) + self._place(part) for part in locator.parts)

    def _base(self, part: LocatorPart) -> str:
        value = python_string(part.value)
        if part.by == "role":
            exact = ", exact=True" if part.exact else ""
            named = "" if part.name is None else f", name={python_string(part.name)}{exact}"
            return f".get_by_role({value}{named})"
        if part.by in _TEXT_LIKE:
            return f".{_TEXT_LIKE[part.by][0]}({value}{', exact=True' if part.exact else ''})"
        if part.by == "test_id" and part.attribute == _PLAYWRIGHT_TEST_ID:
            return f".get_by_test_id({value})"
        return f".locator({python_string(css_of(part))})"

    def _filters(self, part: LocatorPart) -> str:
        given = [] if part.has_text is None else [f"has_text={python_string(part.has_text)}"]
        if part.has is not None:
            given.append(f"has={self.chain(part.has)}")
        if part.visible:
            given.append("visible=True")
        return f".filter({', '.join(given)})" if given else ""

    @staticmethod
    def _place(part: LocatorPart) -> str:
        if part.nth is None:
            return ""
        return {0: ".first", -1: ".last"}.get(part.nth, f".nth({part.nth})")


@dataclass(frozen=True, slots=True)
class _TypeScript:
    root: str

    def chain(self, locator: Locator) -> str:
        return "".join(self.links(locator))

    def links(self, locator: Locator) -> list[str]:
        frames = [link for frame in locator.frames for link in (*self._parts(frame), ".contentFrame()")]
        return [self.root, *frames, *self._parts(locator)]

    def _parts(self, locator: Locator) -> list[str]:
        links = [link for part in locator.parts for link in (self._base(part), self._filters(part), self._place(part))]
        return [link for link in links if link]

    def _base(self, part: LocatorPart) -> str:
        value = typescript_string(part.value)
        if part.by == "role":
            exact = ", exact: true" if part.exact else ""
            named = "" if part.name is None else f", {{ name: {typescript_string(part.name)}{exact} }}"
            return f".getByRole({value}{named})"
        if part.by in _TEXT_LIKE:
            return f".{_TEXT_LIKE[part.by][1]}({value}{', { exact: true }' if part.exact else ''})"
        if part.by == "test_id" and part.attribute == _PLAYWRIGHT_TEST_ID:
            return f".getByTestId({value})"
        return f".locator({typescript_string(css_of(part))})"

    def _filters(self, part: LocatorPart) -> str:
        given = [] if part.has_text is None else [f"hasText: {typescript_string(part.has_text)}"]
        if part.has is not None:
            given.append(f"has: {self.chain(part.has)}")
        if part.visible:
            given.append("visible: true")
        return f".filter({{ {', '.join(given)} }})" if given else ""

    @staticmethod
    def _place(part: LocatorPart) -> str:
        if part.nth is None:
            return ""
        return {0: ".first()", -1: ".last()"}.get(part.nth, f".nth({part.nth})")


def css_of(part: LocatorPart) -> str:
    """The CSS selector of a `css` part, or of a `test_id` part that Playwright has no method for."""
    if part.by == "css":
        return part.value
    return f'[{part.attribute}="{_css_string(part.value)}"]'


def _css_string(text: str) -> str:
    """The text inside a double-quoted CSS string; control characters as hexadecimal escapes (CSS Syntax 4.3.7)."""
    return "".join(_css_character(character) for character in text)


def _css_character(character: str) -> str:
    if character in '"\\':
        return "\\" + character
    return f"\\{ord(character):x} " if character < " " or character == "\x7f" else character
