"""What only the corpus knows of a page: which elements are marked, and what a person would write to find them."""

from contextlib import suppress

from playwright.async_api import ElementHandle, Error, Page

from benchmarks._healers import Looked, Remembered
from pacts.runtime.page_scripts import call, invoke
from tests.corpus.heals.reader import Goal

HARVEST = """(attribute) => {
  window.__truth = {};
  const visit = (root) => {
    for (const element of root.querySelectorAll("*")) {
      if (element.shadowRoot) visit(element.shadowRoot);
      if (!element.hasAttribute(attribute)) continue;
      for (const mark of element.getAttribute(attribute).split(/\\s+/)) (window.__truth[mark] ??= []).push(element);
      element.removeAttribute(attribute);
    }
  };
  visit(document);
}"""
TRUTH = "(mark) => (window.__truth[mark] ?? [])[0] ?? null"
IS_TRUE = """([truth, found]) => {
  if (truth === found) return true;
  const shadow = (node) => [...(node.shadowRoot?.children ?? [])].map((one) => one.innerText).join(" ");
  const said = (node) => node.innerText || shadow(node);
  const plain = (node) => (said(node) ?? "").replace(/\\s+/g, " ").trim();
  const up = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host ?? null;
  const holds = (outer, inner) => {
    for (let at = inner; at; at = up(at)) if (at === outer) return true;
    return false;
  };
  const [outer, inner] = holds(truth, found) ? [truth, found] : [found, truth];
  if (!holds(outer, inner)) return truth.control === found || found.control === truth;
  const controls = outer.querySelectorAll("a, button, input, select, textarea, [role]");
  const around = (one) => inner === one || inner.contains(one) || one.contains(inner);
  return plain(outer) === plain(inner) && [...controls].every(around);
}"""
SELECTOR = """(element) => {
  const quoted = (text) => JSON.stringify(text);
  const root = element.getRootNode();
  const one = (css) => { try { return root.querySelectorAll(css).length === 1; } catch { return false; } };
  const tag = element.localName;
  const tries = [];
  const names = "data-testid data-test data-cy data-qa id name href placeholder aria-label title".split(" ");
  for (const name of names)
    if (element.getAttribute(name)) tries.push(`${tag}[${name}=${quoted(element.getAttribute(name))}]`);
  const classes = [...element.classList].map((name) => "." + CSS.escape(name)).join("");
  if (classes) tries.push(tag + classes);
  for (const css of tries) if (one(css)) return css;
  const text = (element.textContent ?? "").replace(/\\s+/g, " ").trim();
  const path = [];
  for (let at = element; at && at.nodeType === 1 && at !== document.documentElement; at = at.parentElement) {
    if (at.id) { path.unshift(`${at.localName}[id=${quoted(at.id)}]`); break; }
    const children = [...(at.parentElement?.children ?? [at])];
    const like = children.filter((each) => each.localName === at.localName);
    path.unshift(like.length > 1 ? `${at.localName}:nth-of-type(${like.indexOf(at) + 1})` : at.localName);
  }
  return one(path.join(" > ")) ? path.join(" > ") : `${tag}:has-text(${quoted(text)})`;
}"""
"""The selector that a person would write for an element: by an attribute of its own, else by its path."""


async def take_marks(page: Page, attribute: str = "data-mark") -> None:
    """Take the marks off, before anything else sees the page; the truth is kept where nobody looks."""
    for frame in page.frames:
        with suppress(Error):
            await frame.evaluate(HARVEST, attribute)


async def truth(page: Page, mark: str) -> ElementHandle | None:
    """The marked element, in whatever frame or shadow root; None where nothing is marked so."""
    for frame in page.frames:
        with suppress(Error):
            element = (await frame.evaluate_handle(TRUTH, mark)).as_element()
            if element is not None:
                return element
    return None


async def remember(page: Page, looked: Looked, goal: Goal) -> Remembered | None:
    """What is known of a goal's element from now on; None when the look did not list it."""
    element = await truth(page, goal.mark)
    frame = None if element is None else await element.owner_frame()
    if element is None or frame is None:
        return None
    document, ref = await frame.evaluate(call("documentId")), await invoke(element, "refOf")
    fingerprint = looked.fingerprint(document, ref)
    return None if fingerprint is None else Remembered(goal, fingerprint, await element.evaluate(SELECTOR))


async def is_true(marked: ElementHandle | None, found: ElementHandle) -> bool:
    """Whether what was found is the marked element, or its label, or a part of it or around it that is all of it."""
    if marked is None:
        return False
    try:
        return bool(await marked.evaluate(f"(truth, found) => ({IS_TRUE})([truth, found])", found))
    except Error:
        return False  # of another document


async def matched(page: Page, selector: str) -> ElementHandle | None:
    """The one element that a selector matches; None when it matches none or several."""
    try:
        live = page.locator(selector)
        return await live.element_handle(timeout=500) if await live.count() == 1 else None
    except Error:
        return None
