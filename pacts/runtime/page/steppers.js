// @ts-check
// Things one steps up and down: spin buttons, sliders; and the numbers on the page by which one sees how far they are.

/** Names of stepping buttons, in the languages and signs that pages use. */
const UP = /(^|[^a-z])(up|increase|increment|plus|add|more|inc|higher|next)([^a-z]|$)|^[+＋▲△▴⌃↑]$/i;
const DOWN = /(^|[^a-z])(down|decrease|decrement|minus|subtract|less|dec|lower|prev(ious)?)([^a-z]|$)|^[-−–－▼▽▾⌄↓]$/i;
/** Elements around a slider whose numbers are compared; more would only cost time. */
const MOST_NUMBERS = 400;
const LEVELS_OUT = 5;

/** @param {Element} el */
const nameOf = (el) =>
  ["aria-label", "title", "name", "data-action", "data-role", "value"].map((a) => el.getAttribute(a) || "").join(" ") + ` ${__pacts.members.tidy(el.textContent).slice(0, 20)}`;

/** @param {Element} el */
const classWords = (el) => [...el.classList].join(" ").replace(/[-_]/g, " ");

/** @param {Element} el @param {RegExp} pattern */
const called = (el, pattern) => pattern.test(nameOf(el).trim()) || pattern.test(__pacts.members.tidy(el.textContent)) || pattern.test(classWords(el)) || [...el.querySelectorAll("*")].some((inner) => pattern.test(classWords(inner)));

/** The two buttons of a spin button: by their names, else by their places. @param {Element} el */
const steppers = (el) => {
  let at = __pacts.members.above(el);
  for (let level = 0; at && level < 4 && at !== document.body; level += 1, at = __pacts.members.above(at)) {
    const fields = [...at.querySelectorAll("input, textarea, select, [role=spinbutton]")].filter(__pacts.members.drawn);
    if (fields.length > 1) break;
    const buttons = __pacts.members.deepAll(at, "button, [role=button], a, [class*=handler i], [class*=spin i]:not(input), [class*=step i]:not(input)").filter((/** @type {Element} */ b) => b !== el && !b.contains(el) && b.getBoundingClientRect().width > 1);
    const up = buttons.find((/** @type {Element} */ b) => called(b, UP) && !called(b, DOWN));
    const down = buttons.find((/** @type {Element} */ b) => called(b, DOWN) && !called(b, UP));
    if (up && down) return keepPair(up, down);
    const leaves = buttons.filter((/** @type {Element} */ b) => !buttons.some((/** @type {Element} */ other) => other !== b && b.contains(other)));
    if (leaves.length === 2) return byPlace(leaves[0], leaves[1]);
  }
  return { up: -1, down: -1 };
};

/** @param {Element} up @param {Element} down */
const keepPair = (up, down) => {
  __pacts.members.keepAll([up, down]);
  return { up: 0, down: 1 };
};

/** The upper one counts up; of two side by side, the right one. @param {Element} a @param {Element} b */
const byPlace = (a, b) => {
  const one = a.getBoundingClientRect();
  const two = b.getBoundingClientRect();
  if (Math.abs(one.top - two.top) > 3) return one.top < two.top ? keepPair(a, b) : keepPair(b, a);
  return one.left > two.left ? keepPair(a, b) : keepPair(b, a);
};

/** What a spin button stands at. @param {Element} el */
const steppedValue = (el) => {
  const value = /** @type {any} */ (el).value;
  if (value !== undefined && value !== "") return String(value);
  return el.getAttribute("aria-valuenow") || __pacts.members.tidy(el.textContent);
};

/** The handle and the track of a slider, in the page's viewport. @param {Element} el */
const sliderParts = (el) => {
  const size = (/** @type {Element} */ e) => Math.max(e.getBoundingClientRect().width, e.getBoundingClientRect().height);
  let track = el;
  if (size(el) < 40) {
    let at = __pacts.members.above(el);
    for (let level = 0; at && level < 4; level += 1, at = __pacts.members.above(at)) {
      if (size(at) >= Math.max(size(el) * 2, 40)) {
        track = at;
        break;
      }
    }
  }
  const box = __pacts.members.boxInPage(track);
  const vertical = el.getAttribute("aria-orientation") === "vertical" || (track !== el && box.height > box.width * 1.5);
  return { handle: __pacts.members.boxInPage(el), track: box, vertical, apart: track !== el };
};

/** Every number near the slider, by element, so that two lists tell which of them follows it. @param {Element} el */
const numbersNear = (el) => {
  let root = el;
  for (let level = 0; level < LEVELS_OUT; level += 1) {
    const at = __pacts.members.above(root);
    if (!at || at === document.documentElement) break;
    root = at;
  }
  /** @type {{where: number, text: string}[]} */
  const told = [];
  const all = [root, ...__pacts.members.deepAll(root, "*")];
  for (const [where, node] of all.entries()) {
    if (told.length >= MOST_NUMBERS) break;
    if (node.childElementCount === 0) {
      const text = __pacts.members.tidy(/** @type {any} */ (node).value ?? node.textContent);
      if (/\d/.test(text) && text.length < 30) told.push({ where, text });
    }
    const now = node.getAttribute("aria-valuetext") || "";
    if (/\d/.test(now)) told.push({ where: where + 100000, text: now });
  }
  const now = el.getAttribute("aria-valuenow") ?? (el instanceof HTMLInputElement ? el.value : null);
  return { now, valueText: el.getAttribute("aria-valuetext") || "", style: /** @type {HTMLElement} */ (el).style?.cssText || "", numbers: told };
};

__pacts.define("steppers", steppers);
__pacts.define("steppedValue", steppedValue);
__pacts.define("sliderParts", sliderParts);
__pacts.define("numbersNear", numbersNear);
