"""Playwright's own engine, taken from the installed driver, to compare with. Only tests see it."""

from functools import cache
from pathlib import Path

import playwright

PREPARE = """() => {
  if (globalThis.__engine) return;
  const module = {};
  eval(SOURCE);
  globalThis.__engine = new (module.exports.InjectedScript())(globalThis, {
    isUnderTest: false, sdkLanguage: "python", frameSeq: 0, testIdAttributeName: "data-testid", stableRafCount: 2,
    browserName: "chromium", shouldPrependErrorPrefix: true, isUtilityWorld: false, customEngines: [],
  });
}"""

COMPARE = """() => {
  globalThis.__prepare();
  const tidy = (text) => text.replace(/[\\u200b\\u00ad]/g, "").trim().replace(/\\s+/g, " ");
  const utils = globalThis.__engine.utils;
  const ours = globalThis[Symbol.for("pacts")];
  const all = [];
  const collect = (root) => {
    for (const element of root.querySelectorAll("*")) {
      all.push(element);
      if (element.shadowRoot) collect(element.shadowRoot);
    }
  };
  collect(document);
  const differences = [];
  const accessible = ours.accessible;
  accessible.begin();
  for (const element of all) {
    const facts = accessible.factsOf(element);
    const role = accessible.roleOf(facts);
    const ourSeen = [role, accessible.nameOf(facts), accessible.isDisabled(facts)];
    const theirSeen = [
      utils.getAriaRole(element) || "",
      tidy(utils.getElementAccessibleNameText(element, false)),
      globalThis.__engine.elementState(element, "disabled").matches,
    ];
    if (JSON.stringify(ourSeen) !== JSON.stringify(theirSeen)) {
      differences.push({ element: element.outerHTML.slice(0, 300), ours: ourSeen, theirs: theirSeen });
    }
  }
  accessible.end();
  return { compared: all.length, differences };
}"""


@cache
def source_literal() -> str:
    """The engine's source, as the JavaScript string literal it is stored as."""
    text = (Path(playwright.__file__).parent / "driver/package/lib/coreBundle.js").read_text(encoding="utf-8")
    marker = text.index("InjectedScript: () =>")
    start = text.rindex("source", 0, text.rindex("var __commonJS", 0, marker))
    line = text[text.index("=", start) + 1 : text.index("\n", start)]
    return line.strip().rstrip(";")


def install_script() -> str:
    """An init script that makes `__prepare()` build the engine when it is first asked for."""
    return f"globalThis.__prepare = {PREPARE.replace('SOURCE', source_literal())};"
