// @ts-check
// What kind of control an element is, as far as performing on it must know.

const EDITABLE = "input:not([type=hidden]), textarea, [contenteditable=''], [contenteditable=true], [contenteditable=plaintext-only]";

/** @param {Element} el */
const isEditable = (el) => el.matches(EDITABLE) || /** @type {any} */ (el).isContentEditable === true;

/** The element's state as a person sees it: pressed, checked, selected; null when it has none. @param {Element} el */
const stateOf = (el) => {
  if (el instanceof HTMLInputElement && ["checkbox", "radio"].includes(el.type)) return el.checked;
  for (const name of ["aria-checked", "aria-pressed", "aria-selected"]) {
    const said = el.getAttribute(name);
    if (said === "true" || said === "false") return said === "true";
  }
  return null;
};

/** Classes that draw one of several links or tabs as the one that is chosen. */
const CHOSEN = /(^|[\s_-])(active|selected|current)(\s|$)/i;

/** @param {Element} el @returns {boolean} */
const isDrawnChosen = (el) =>
  (el.childElementCount === 1 && isDrawnChosen(el.children[0])) || CHOSEN.test(el.getAttribute("class") || "") || !["", "false"].includes(el.getAttribute("aria-current") || "");

/** Whether a link or button is drawn as the chosen one of several; null where none of them is. @param {Element} el */
const chosenAmong = (el) => {
  if (!el.matches("a, button, li, [role=tab], [role=link], [role=button]")) return null;
  for (const one of [el, el.parentElement]) {
    const others = [...(one?.parentElement?.children || [])].filter((each) => each !== one && each.localName === one?.localName);
    const drawn = others.filter(isDrawnChosen).length;
    if (one && others.length && isDrawnChosen(one) && !drawn) return true;
    if (one && drawn === 1 && !isDrawnChosen(one)) return false;
  }
  return null;
};

/** Classes by which a page marks what is done or chosen, by what is asked. @type {Record<string, RegExp>} */
const MARKS = {
  checked: /^(?:is-|has-)?(?:checked|ticked|completed?|done)$|(?:^|[a-z0-9])(?:--|__|[-_])(?:checked|ticked|completed?|done)$/i,
  selected: /^(?:is-|has-)?(?:selected|active|current|chosen|highlight|highlighted|picked)$|(?:^|[a-z0-9])(?:--|__|[-_])(?:selected|active|current|highlighted)$/i,
};
const UNMARKED = /(?:^|[-_])(?:un|not|non|in|de|no)[-_]?[a-z]+$/i;

/** @param {Element} el @param {RegExp} mark */
const bears = (el, mark) => [...el.classList].some((name) => mark.test(name) && !UNMARKED.test(name));

/** Whether a style sheet draws a mark on what has one of these classes, or is of this tag. @param {Element} el @param {RegExp} mark */
const isStyled = (el, mark) => {
  const own = new Set([el.localName, ...[...el.classList].map((name) => `.${name}`)]);
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
    let rules;
    try {
      rules = sheet.cssRules;
    } catch {
      continue; // of another origin
    }
    for (const rule of rules) {
      const selector = rule instanceof CSSStyleRule ? rule.selectorText : "";
      for (const compound of selector.split(/[\s>+~,]+/)) {
        const parts = compound.match(/^[a-z][\w-]*|\.[\w-]+/gi) || [];
        if (parts.length > 1 && parts.some((part) => own.has(part)) && parts.some((part) => part[0] === "." && mark.test(part.slice(1)))) return true;
      }
    }
  }
  return false;
};

/**
 * Whether a class marks it as checked or selected; where none does, false only on a page that marks others of its sort so.
 * @param {Element} el @param {string} asked
 */
const markedAs = (el, asked) => {
  const mark = MARKS[asked];
  if (!mark) return null;
  if (bears(el, mark)) return true;
  const alike = [...el.classList].flatMap((name) => [...document.getElementsByClassName(name)]);
  const beside = [...(el.parentElement?.children || [])].filter((one) => one.localName === el.localName);
  return [...alike, ...beside].some((one) => one !== el && bears(one, mark)) || isStyled(el, mark) ? false : null;
};

/** Classes by which a toggle of a page's own shows that it is on. */
const ON = /(^|[-_ ])(checked|selected|active|on|enabled|toggled|pressed)($|[-_ ])/i;
/** What toggles of a page's own are called. */
const TOGGLES = /check|toggle|switch|radio|tick|select/i;

/** The state as `stateOf` tells it, else as the classes of what is plainly a toggle do. @param {Element} el */
const toggled = (el) => {
  const said = stateOf(el);
  if (said !== null || el.getAttribute("aria-checked") === "mixed") return said;
  const classes = el.getAttribute("class") || "";
  return TOGGLES.test(classes) || /checkbox|radio|switch/.test(el.getAttribute("role") || "") ? ON.test(classes.replace(/(uncheck|deselect|inactive)\w*/gi, "")) : null;
};

/** How many elements around a control are told: a component's own root is seldom further out. */
const AROUND = 5;

/** The elements around it, nearest first, each as "tag.class.class[role]". @param {Element} el */
const around = (el) => {
  const found = [];
  for (let at = __pacts.members.above(el); at && found.length < AROUND && at !== document.body; at = __pacts.members.above(at)) {
    const classes = [...at.classList].map((name) => `.${name}`).join("");
    const role = at.getAttribute("role");
    found.push(`${at.localName}${classes}${role ? `[${role}]` : ""}`);
  }
  return found;
};

/** A control clipped to a speck, as styled boxes are: something else is drawn for it. @param {Element} el */
const isSpeck = (el) => {
  const box = el.getBoundingClientRect();
  return el.matches("[type=checkbox], [type=radio]") && box.width <= 2 && box.height <= 2;
};

/** @param {Element} el */
const facts = (el) => {
  const control = /** @type {any} */ (el);
  const attribute = (/** @type {string} */ name) => el.getAttribute(name) || "";
  const role = attribute("role").split(" ")[0];
  return {
    tag: el.localName,
    type: el instanceof HTMLInputElement ? el.type : "",
    role,
    editable: isEditable(el),
    multiple: Boolean(control.multiple) || attribute("aria-multiselectable") === "true",
    checked: stateOf(el),
    hidden: !__pacts.members.shown(el) || isSpeck(el),
    popup: attribute("aria-haspopup"),
    controls: attribute("aria-controls") || attribute("aria-owns"),
    datalist: Boolean(attribute("list")),
    min: attribute("min") || attribute("aria-valuemin"),
    max: attribute("max") || attribute("aria-valuemax"),
    step: attribute("step"),
    now: attribute("aria-valuenow"),
    readonly: Boolean(control.readOnly) || attribute("aria-readonly") === "true",
    autocomplete: attribute("aria-autocomplete"),
    expanded: attribute("aria-expanded"),
    placeholder: attribute("placeholder") || attribute("aria-placeholder"),
    classes: attribute("class"),
    around: around(el),
    keyed: __pacts.members.hearsKeys(el),
  };
};

/** The options of a native list. @param {Element} el */
const optionsOf = (el) =>
  [.../** @type {HTMLSelectElement} */ (el).options].map((option) => ({
    label: __pacts.members.tidy(option.label || option.textContent),
    value: option.value,
    disabled: option.matches(":disabled") || Boolean(option.closest("optgroup:disabled")),
    selected: option.selected,
    group: option.parentElement instanceof HTMLOptGroupElement ? __pacts.members.tidy(option.parentElement.label) : "",
  }));

/** What a person reads on the element: a field's value, a list's chosen options, else its text. @param {Element} el */
const readingOf = (el) => {
  if (el instanceof HTMLSelectElement) return [...el.selectedOptions].map((o) => __pacts.members.tidy(o.textContent)).join(", ");
  if (el instanceof HTMLInputElement && el.type === "password") return "";
  if (el instanceof HTMLInputElement || el instanceof HTMLTextAreaElement) return el.value;
  return __pacts.members.tidy(/** @type {any} */ (el).innerText ?? el.textContent);
};

/** The element that scrolls what a person calls "the page". */
const scroller = () => {
  const main = document.scrollingElement || document.documentElement;
  if (main.scrollHeight > main.clientHeight + 1) return main;
  let best = main;
  let area = 0;
  for (const el of document.querySelectorAll("body *")) {
    if (el.scrollHeight <= el.clientHeight + 1 || !/(auto|scroll)/.test(getComputedStyle(el).overflowY)) continue;
    const size = el.clientWidth * el.clientHeight;
    if (size > area) [best, area] = [el, size];
  }
  return best;
};

/** Where an element is to stand for a way to scroll it: four fifths of what it shows, or an edge. @param {Element} el @param {string} to */
const scrolledTo = (el, to) => {
  const [wide, high] = [el.clientWidth * 0.8, el.clientHeight * 0.8];
  const ways = {
    top: { top: 0 }, bottom: { top: el.scrollHeight },
    up: { top: el.scrollTop - high }, down: { top: el.scrollTop + high },
    left: { left: el.scrollLeft - wide }, right: { left: el.scrollLeft + wide },
  };
  return /** @type {ScrollToOptions} */ (ways[/** @type {keyof typeof ways} */ (to)]);
};

/** Whether a person can scroll it. @param {Element} el @param {boolean} across */
const scrolls = (el, across) => {
  const style = getComputedStyle(el);
  const longer = across ? el.scrollWidth - el.clientWidth : el.scrollHeight - el.clientHeight;
  return longer > 1 && /auto|scroll/.test(across ? style.overflowX : style.overflowY);
};

/** @param {{to: string}} ask */
const scrollPage = (ask) => {
  scroller().scrollTo({ ...scrolledTo(scroller(), ask.to), behavior: "instant" });
};

/**
 * Scroll an element: itself, else the largest part of it that scrolls. Where nothing in it does, its edge is brought
 * into view, or what it stands in is scrolled. @param {Element} el @param {{to: string}} ask
 */
const scrollWithin = (el, ask) => {
  const across = ask.to === "left" || ask.to === "right";
  const size = (/** @type {Element} */ one) => one.clientWidth * one.clientHeight;
  const parts = [...el.querySelectorAll("*")].filter((one) => scrolls(one, across)).sort((a, b) => size(b) - size(a));
  let own = scrolls(el, across) ? el : parts[0];
  if (!own && (ask.to === "top" || ask.to === "bottom")) return el.scrollIntoView({ block: ask.to === "top" ? "start" : "end", behavior: "instant" });
  for (let up = el.parentElement; up && !own; up = up.parentElement) if (scrolls(up, across)) own = up;
  own ??= scroller();
  own.scrollTo({ ...scrolledTo(own, ask.to), behavior: "instant" });
};

/** The document's HTML with the values of secret fields removed. @param {{selectors: string[]}} ask */
const withoutSecrets = (ask) => {
  const copy = /** @type {Element} */ (document.documentElement.cloneNode(true));
  const secret = ["input[type=password]", "input[autocomplete*=password]", "input[autocomplete^=cc-]", "input[autocomplete=one-time-code]", ...ask.selectors];
  for (const el of copy.querySelectorAll(secret.join(","))) {
    el.removeAttribute("value");
    if (el.localName === "textarea") el.textContent = "";
  }
  for (const el of copy.querySelectorAll("script")) el.textContent = "";
  for (const el of copy.querySelectorAll("input[type=hidden][value]")) {
    if (/token|csrf|nonce|secret|session|auth/i.test(el.getAttribute("name") || "")) el.removeAttribute("value");
  }
  return `<!DOCTYPE html>\n${copy.outerHTML}`;
};

__pacts.define("facts", facts);
__pacts.define("stateOf", stateOf);
__pacts.define("chosenAmong", chosenAmong);
__pacts.define("markedAs", markedAs);
__pacts.define("toggled", toggled);
__pacts.define("readingOf", readingOf);
__pacts.define("optionsOf", optionsOf);
__pacts.define("scrollPage", scrollPage);
__pacts.define("scrollWithin", scrollWithin);
__pacts.define("withoutSecrets", withoutSecrets);
