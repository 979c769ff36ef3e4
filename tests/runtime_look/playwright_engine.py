"""Playwright's own engine, taken from the installed driver, to compare with. Only tests see it."""

# ruff: noqa: E501 - a piece of HTML is read as one line

from functools import cache
from pathlib import Path

import playwright

_PREPARE = """() => {
  if (globalThis.__engine) return;
  const module = {};
  eval(SOURCE);
  globalThis.__engine = new (module.exports.InjectedScript())(globalThis, {
    isUnderTest: false, sdkLanguage: "python", frameSeq: 0, testIdAttributeName: "data-testid", stableRafCount: 2,
    browserName: "chromium", shouldPrependErrorPrefix: true, isUtilityWorld: false, customEngines: [],
  });
}"""

COMPARE = """(html) => {
  globalThis.__prepare();
  document.body.setHTMLUnsafe(html);
  const tidy = (text) => text.replace(/[\\u200b\\u00ad]/g, "").trim().replace(/\\s+/g, " ");
  const engine = globalThis.__engine;
  const accessible = globalThis[Symbol.for("pacts")].accessible;
  const all = [];
  const collect = (root) => {
    for (const element of root.querySelectorAll("*")) {
      all.push(element);
      if (element.shadowRoot) collect(element.shadowRoot);
    }
  };
  collect(document.body);
  const hidden = new Set(all);
  const disabled = new Set();
  for (const role of new Set(all.map((element) => engine.utils.getAriaRole(element)))) {
    if (!role) continue;
    const found = (more) => engine.querySelectorAll(engine.parseSelector("internal:role=" + role + more), document);
    for (const element of found("")) hidden.delete(element);
    for (const element of found("[disabled=true][include-hidden=true]")) disabled.add(element);
  }
  const differences = [];
  accessible.begin();
  for (const element of all) {
    const facts = accessible.factsOf(element);
    const role = accessible.roleOf(facts);
    const ours = [role, accessible.nameOf(facts), role !== "" && accessible.isDisabled(facts), role === "" || accessible.isHidden(facts)];
    const theirs = [
      engine.utils.getAriaRole(element) || "",
      tidy(engine.utils.getElementAccessibleNameText(element, false)),
      disabled.has(element),
      hidden.has(element),
    ];
    if (JSON.stringify(ours) !== JSON.stringify(theirs)) differences.push({ element: element.outerHTML.slice(0, 400), ours, theirs });
  }
  accessible.end();
  return { compared: all.length, differences };
}"""
"""Shows the HTML and compares role, name, disabled and hidden of every element."""


@cache
def install_script() -> str:
    """An init script that makes `__prepare()` build the engine when it is first asked for."""
    return f"globalThis.__prepare = {_PREPARE.replace('SOURCE', _source_literal())};"


def _source_literal() -> str:
    """The engine's source, as the JavaScript string literal it is stored as."""
    text = (Path(playwright.__file__).parent / "driver/package/lib/coreBundle.js").read_text(encoding="utf-8")
    marker = text.index("InjectedScript: () =>")
    start = text.rindex("source", 0, text.rindex("var __commonJS", 0, marker))
    line = text[text.index("=", start) + 1 : text.index("\n", start)]
    return line.strip().rstrip(";")
