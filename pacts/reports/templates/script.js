// @ts-check
"use strict";
for (const button of document.querySelectorAll("button[data-copy]")) {
  button.addEventListener("click", async () => {
    const source = document.getElementById(button.getAttribute("data-copy") ?? "");
    if (!source) return;
    let copied = false;
    try {
      await navigator.clipboard.writeText(source.textContent ?? "");
      copied = true;
    } catch {
      const range = document.createRange();
      range.selectNodeContents(source);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      copied = document.execCommand("copy");
    }
    button.textContent = copied ? "Copied" : "Press Ctrl+C";
    setTimeout(() => (button.textContent = "Copy"), 2000);
  });
}
for (const button of document.querySelectorAll("button[data-unfold]")) {
  button.addEventListener("click", () => {
    const steps = document.querySelectorAll("details.step");
    const open = button.getAttribute("aria-pressed") !== "true";
    for (const step of steps) step.toggleAttribute("open", open);
    button.setAttribute("aria-pressed", String(open));
    button.textContent = open ? "Fold all" : "Unfold all";
  });
}
for (const button of document.querySelectorAll("button.zoom")) {
  button.addEventListener("click", () => {
    const wide = button.closest(".detail, .story")?.classList.toggle("wide");
    button.setAttribute("aria-pressed", String(Boolean(wide)));
  });
}
/** @type {Element[]} */
let folded = [];
addEventListener("beforeprint", () => {
  folded = [...document.querySelectorAll("details:not([open])")];
  for (const each of folded) each.setAttribute("open", "");
});
addEventListener("afterprint", () => {
  for (const each of folded) each.removeAttribute("open");
});
function reveal() {
  const aim = document.getElementById(location.hash.slice(1));
  if (aim instanceof HTMLDetailsElement) aim.open = true;
}
addEventListener("hashchange", reveal);
reveal();
