// @ts-check
// The elements that a locator of the run means in this document, worked out in the page itself: an event has to be judged
// before the page hears it. What `page.js` stands on; roles and names are those of `accessible.js`.

/** @typedef {{by: string, value: string, name: string | null, exact: boolean, attribute: string, has_text: string | null, has: any, visible: boolean, nth: number | null}} Part */

const { begin, factsOf, roleOf, nameOf, isHidden, labelsOf, tidy } = __pacts.members.accessible;
const SILENT = "script, style, template, noscript, head, title";

/** What is done whenever the page changes: `page.js` sets it. */
let work = () => {};
const watcher = new MutationObserver(() => work());
const ALL = { childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: ["disabled", "aria-disabled", "hidden", "class", "style"] };
/** @type {WeakSet<Node>} */
const watched = new WeakSet();
const watch = (/** @type {Node} */ root) => {
  if (watched.has(root)) return;
  watched.add(root);
  watcher.observe(root, ALL);
};

/** Every element below, through open shadow roots. @param {any} root @returns {Element[]} */
const below = (root) => {
  const found = [];
  for (const el of root.querySelectorAll("*")) {
    found.push(el);
    if (el.shadowRoot) {
      watch(el.shadowRoot);
      found.push(...below(el.shadowRoot));
    }
  }
  if (root.shadowRoot) found.push(...below(root.shadowRoot));
  return found;
};

/** @param {any} el */
const isSeen = (el) => {
  const box = el.getBoundingClientRect();
  return el.checkVisibility({ visibilityProperty: true }) && box.width > 0 && box.height > 0;
};

/** As Playwright compares: exactly, or as a piece whatever the case. @param {string} text @param {string} wanted @param {boolean} exact */
const says = (text, wanted, exact) =>
  exact ? tidy(text) === tidy(wanted) : tidy(text).toLowerCase().includes(tidy(wanted).toLowerCase());

/** @param {any} el */
const textOf = (el) => (el.matches("input[type=submit], input[type=button], input[type=reset]") ? el.value : el.textContent || "");

/** @param {any} el */
const labelled = (el) => {
  const by = (el.getAttribute("aria-labelledby") || "").split(/\s+/).filter(Boolean);
  const named = by.map((id) => el.getRootNode().getElementById?.(id)).filter(Boolean);
  return [...labelsOf(el), ...named].map((/** @type {any} */ label) => label.textContent || "").concat(el.getAttribute("aria-label") || []);
};

/** @param {any} el @param {Part} part */
const fits = (el, part) => {
  const attribute = (/** @type {string} */ name) => el.hasAttribute(name) && says(el.getAttribute(name), part.value, part.exact);
  switch (part.by) {
    case "role": {
      const facts = factsOf(el);
      if (roleOf(facts) !== part.value || isHidden(facts)) return false;
      return part.name === null || says(nameOf(facts), part.name, part.exact);
    }
    case "label":
      return labelled(el).some((/** @type {string} */ text) => says(text, part.value, part.exact));
    case "placeholder":
    case "alt":
    case "title":
      return attribute(part.by);
    case "test_id":
      return el.getAttribute(part.attribute) === part.value;
    case "text":
      return says(textOf(el), part.value, part.exact) && ![...el.children].some((child) => says(textOf(child), part.value, part.exact));
    default:
      return el.matches(part.value);
  }
};

/** The elements that a locator means here; none where it is one that only a driver understands. @param {any} locator @param {any} [from] @returns {any[]} */
const resolve = (locator, from = document) => {
  if (from === document) begin();
  let found = [from];
  for (const part of locator.parts) {
    /** @type {Set<any>} */
    const next = new Set();
    for (const scope of found) for (const el of below(scope)) if (!el.matches(SILENT) && fits(el, part)) next.add(el);
    found = [...next].filter(
      (el) =>
        (part.has_text === null || says(el.textContent || "", part.has_text, false)) &&
        (part.has === null || resolve(part.has, el).length > 0) &&
        (!part.visible || isSeen(el)),
    );
    if (part.nth !== null) found = found.slice(part.nth, part.nth === -1 ? undefined : part.nth + 1);
  }
  return found;
};

/** @returns {any[]} */
const meant = () => {
  try {
    return fault.locator === null ? [] : resolve(fault.locator);
  } catch (error) {
    if (error instanceof DOMException) return [];
    throw error;
  }
};

/** Whether this document is the one of the fault: its frame, and its page. */
const isHere = () => {
  const inside = window.parent !== window;
  if (fault.locator !== null && inside !== fault.locator.frames.length > 0) return false;
  return inside || fault.path === "" || new RegExp(fault.path).test(location.pathname);
};
