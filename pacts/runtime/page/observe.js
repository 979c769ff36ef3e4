// @ts-check
// What a check reads: the state of elements, and the text that a person sees on the page.

const MAX_ELEMENTS = 300;
const MAX_TEXT = 4000;
/** How often what is waited for is read again: a field's value changes without a mutation. */
const READ_POLL = 30;
const NEVER_TEXT = "script, style, template, noscript, head";

const neat = (/** @type {unknown} */ text) => __pacts.members.tidy(text);
/** As a person compares: without case, with plain marks. @param {unknown} text */
const folded = (text) =>
  neat(String(text ?? "").normalize("NFC").replace(/[‘’]/g, "'").replace(/[“”„]/g, '"').replace(/[–—−]/g, "-").replace(/…/g, "...").replace(/[\u200c\u200d\u2060\u00ad]/g, "")).toLowerCase();

const CONTROLS = "button, select, textarea, input:not([type=hidden]), [role=button]";
/** What a person reads, a control in a line being a word of its own. @param {any} node @returns {string} */
const readIn = (node) => {
  if (node.nodeType === Node.TEXT_NODE) return getComputedStyle(node.parentElement).visibility === "visible" ? node.data : "";
  if (node.nodeType !== Node.ELEMENT_NODE || node.matches(NEVER_TEXT)) return "";
  const { display } = getComputedStyle(node);
  if (display === "none") return "";
  const said = node.querySelector(CONTROLS) ? [...node.childNodes].map(readIn).join("") : (node.innerText ?? node.textContent);
  return display === "inline" && !node.matches(CONTROLS) ? said : ` ${said} `;
};
/** @param {any} el */
const textOf = (el) => neat(el.getClientRects().length && el.querySelector(CONTROLS) ? readIn(el) : (el.innerText ?? el.textContent));
/** @param {any} el */
const isReadOnly = (el) => Boolean(el.readOnly) || el.getAttribute("aria-readonly") === "true";
/** @param {Element} el */
const isFocused = (el) => {
  const root = /** @type {Document | ShadowRoot} */ (el.getRootNode());
  return root.activeElement === el || el.contains(root.activeElement);
};

/** Cut away by a style of its own. @param {CSSStyleDeclaration} style */
const isCut = (style) =>
  /^inset\((?:100|[5-9]\d)%\)|^circle\(0|^polygon\(0(?:px)? 0(?:px)?(?:, 0(?:px)? 0(?:px)?)*\)/.test(style.clipPath) ||
  (style.position === "absolute" && /^rect\(0(?:px)?,? 0(?:px)?,? 0(?:px)?,? 0(?:px)?\)$/.test(style.clip));

/**
 * Whether nothing of it can be seen although it is drawn: outside what an ancestor lets through, left of or above the page, or cut
 * away by a clip (what a person can scroll to counts as seen).
 * @param {Element} el
 */
const isClipped = (el) => {
  let { left, top, right, bottom } = el.getBoundingClientRect();
  if (right + scrollX <= 0 || bottom + scrollY <= 0) return true;
  for (let at = /** @type {Element | null} */ (el); at && at !== document.body; at = at.parentElement ?? /** @type {any} */ (at.getRootNode()).host ?? null) {
    const style = getComputedStyle(at);
    if (isCut(style)) return true;
    if (at !== el && (style.overflowX !== "visible" || style.overflowY !== "visible") && style.display !== "contents") {
      const box = at.getBoundingClientRect();
      const hides = (/** @type {string} */ overflow, /** @type {number} */ size) => size <= 1 || ["hidden", "clip"].includes(overflow);
      if (hides(style.overflowX, box.width)) [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
      if (hides(style.overflowY, box.height)) [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
      if (right - left <= 0.5 || bottom - top <= 0.5) return true;
    }
    if (style.position === "fixed") return false;
  }
  return false;
};

/**
 * Whether it lies before a person's eyes and is not drawn, for it or what holds it is transparent. What comes into sight by
 * scrolling may be made so for the time being; a control may be drawn by what stands around it.
 * @param {Element} el
 */
const isTransparent = (el) => {
  const drawn = el.matches("input, select, textarea, option") ? el.parentElement : el;
  if (!drawn || drawn.checkVisibility({ opacityProperty: true })) return false;
  const { left, top, right, bottom } = el.getBoundingClientRect();
  return right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
};

/** Styles whose value at the end says that nothing is left to see, and those of a place, where any may say so. */
const LEAVING = { none: /^(?:opacity|(?:max)?(?:height|width))$/i, off: /^(?:visibility|display)$/, place: /^(?:transform|translate|scale|left|right|top|bottom|inset|margin|clippath)/i };
/** Longest that the end of a transition is waited for, in milliseconds. */
const PASSING = 1000;

/** @param {string} name @param {string} value */
const mayHide = (name, value) =>
  LEAVING.place.test(name) || (LEAVING.none.test(name) && Number.parseFloat(value) === 0) || (LEAVING.off.test(name) && /^(?:hidden|collapse|none)$/.test(value));

/**
 * Whether a transition is under way, here or around it, at whose end it may be out of sight: what is seen now is no answer.
 * @param {Element} el
 */
const isPassing = (el) =>
  document.getAnimations().some((one) => {
    const effect = /** @type {KeyframeEffect | null} */ (one.effect);
    if (!(one instanceof CSSTransition) || one.playState !== "running" || !effect?.target?.contains(el)) return false;
    const left = Number(effect.getComputedTiming().endTime) - Number(one.currentTime ?? 0);
    const last = /** @type {Record<string, unknown>} */ (effect.getKeyframes().at(-1) ?? {});
    return left <= PASSING && Object.entries(last).some(([name, value]) => mayHide(name, String(value)));
  });

const FAULTY = /(?:^|[ _-])(?:invalid|error|errors|has-error|danger)(?: |$)/i;

/** Whether the page says that what a field holds is wrong: by itself, or by how the box around it is marked; null when it does not. @param {any} el */
const faultOf = (el) => {
  if (el.getAttribute("aria-invalid") === "true") return "true";
  if (el.matches(":user-invalid")) return "true";
  for (let at = el, steps = 0; at && steps < 3; at = at.parentElement, steps += 1) {
    if (FAULTY.test(at.getAttribute("class") || "") && at.querySelectorAll("input,select,textarea").length < 2) return "true";
  }
  return null;
};

/** Whether an element without a box of its own holds something that is seen, as a sidebar does whose menu is fixed. @param {Element} el @returns {boolean} */
const holdsSeen = (el) => {
  const box = el.getBoundingClientRect();
  return !(box.width > 0 && box.height > 0) && [...el.children].some((child) => seen(child) || holdsSeen(child));
};

const ABLE =
  "button, input, select, textarea, option, optgroup, fieldset, summary, label, a[href], [role], [tabindex], [onclick], [aria-disabled], [disabled], [contenteditable]";
/** Roles of what is only read, and can't be disabled. */
const READ =
  /^(?:row|rowgroup|cell|rowheader|columnheader|table|list|listitem|heading|img|paragraph|status|alert|log|note|term|definition|article|region|main|banner|contentinfo|complementary|navigation|document|presentation|none|generic|text)$/;

/** Whether it is a control, which may be disabled: a text or a row can't, so nothing follows from its not being so. @param {Element} el */
const isAble = (el) => {
  if (el.localName.includes("-") || getComputedStyle(el).cursor === "pointer") return true;
  const role = (el.getAttribute("role") || "").trim().split(" ")[0];
  return el.matches(ABLE) && !(READ.test(role) && !el.matches("[tabindex], [onclick], [aria-disabled]"));
};

const SIGN = /^[$€£¥₹%]$/;

/** The sign of money or of a share that stands before or behind an element, outside of it: `$<b>20</b>`. @param {Element} el @param {boolean} before */
const signBeside = (el, before) => {
  const beside = before ? el.previousSibling : el.nextSibling;
  const told = neat(beside?.textContent ?? "");
  const sign = told ? [...told].at(before ? -1 : 0) || "" : "";
  if (!SIGN.test(sign) || (beside instanceof Element && told !== sign)) return "";
  const rest = before ? told.slice(0, -1) : told.slice(1);
  return (before ? /\d$/ : /^\d/).test(rest) ? "" : sign;
};

/** What is told of a video or audio, by the name it is asked by. @type {Record<string, (el: HTMLMediaElement) => boolean>} */
const PLAYER = {
  playing: (el) => !el.paused && !el.ended && el.readyState > 2,
  paused: (el) => el.paused,
  muted: (el) => el.muted || el.volume === 0,
};

/** What a person reads of a radio button or a checkbox. @param {Element} el */
const labelOf = (el) =>
  el instanceof HTMLInputElement && /^(?:radio|checkbox)$/.test(el.type) && el.checked ? neat([...(el.labels ?? [])].map((label) => label.textContent).join(" ")) : "";

/** The browser's own list that offers an option, where the page shows it. @param {Element} el */
const isOffered = (el) => {
  const list = el instanceof HTMLOptionElement && !el.hidden ? el.closest("select") : null;
  return Boolean(list && __pacts.members.shown(list) && !isClipped(list));
};

/** @param {Element} el @param {string} attribute @param {string} asked */
const stateFor = (el, attribute, asked) => {
  const members = __pacts.members;
  const player = el instanceof HTMLMediaElement;
  const told = player && attribute in PLAYER ? PLAYER[attribute](el) : null;
  const given = told !== null ? (told ? "true" : null) : attribute === "invalid" ? faultOf(el) : attribute ? el.getAttribute(attribute) : null;
  const field = el.matches("input, textarea, select");
  const secret = el instanceof HTMLInputElement && el.type === "password";
  const checked = members.stateOf(el) ?? (el.localName === "option" ? /** @type {any} */ (el).selected : null);
  const inSight = members.shown(el) && !isClipped(el) && !isTransparent(el);
  const offered = !inSight && isOffered(el);
  return {
    shown: inSight || offered,
    offered,
    holds: holdsSeen(el),
    drawn: members.shown(el),
    passing: asked === "visible" && isPassing(el),
    text: textOf(el).slice(0, MAX_TEXT),
    value: String(secret ? el.value : labelOf(el) || members.readingOf(el)).slice(0, MAX_TEXT),
    raw: field ? String(/** @type {any} */ (el).value) : "",
    field,
    offers: el instanceof HTMLSelectElement ? [...el.options].slice(0, MAX_ELEMENTS).map((option) => neat(option.textContent ?? "")) : [],
    secret,
    enabled: members.enabledNow(el),
    able: isAble(el),
    usable: members.isUsableNow(el),
    checked,
    chosen: members.chosenAmong(el),
    marked: checked === null && asked && asked !== "visible" ? members.markedAs(el, asked) : null,
    player,
    before: signBeside(el, true),
    after: signBeside(el, false),
    focused: isFocused(el),
    editable: members.enabledNow(el) && !isReadOnly(el) && (field || /** @type {any} */ (el).isContentEditable),
    attribute: attribute === "value" && field ? /** @type {any} */ (el).value : given,
  };
};

/** @param {Element[]} found @param {{attribute: string, state?: string}} ask */
const statesOf = (found, ask) => found.slice(0, MAX_ELEMENTS).map((el) => stateFor(el, ask.attribute, ask.state || ""));

/**
 * The states of what a locator matches; with `last`, as soon as they differ from it or the document changed, at most `wait` ms.
 * @param {Element[]} found @param {{attribute: string, state?: string, last: string | null, wait: number}} ask
 */
const observe = async (found, ask) => {
  const start = performance.now();
  const structure = __pacts.members.structureHere();
  for (;;) {
    const states = statesOf(found, ask);
    const key = JSON.stringify(states);
    const changed = key !== ask.last || __pacts.members.structureHere() !== structure || found.some((el) => !el.isConnected);
    if (ask.last === null || changed || performance.now() - start >= ask.wait) return { count: found.length, states, key };
    await new Promise((resolve) => setTimeout(resolve, Math.min(READ_POLL, ask.wait)));
  }
};

/** Every open shadow root under a root. @param {ParentNode} root @returns {ShadowRoot[]} */
const shadowsIn = (root) => {
  /** @type {ShadowRoot[]} */
  const found = [];
  for (const el of root.querySelectorAll("*")) {
    if (!el.shadowRoot) continue;
    found.push(el.shadowRoot, ...shadowsIn(el.shadowRoot));
  }
  return found;
};

/** Whether a person can see it: drawn, not transparent, not cut down to nothing. @param {Element} el */
const seen = (el) => {
  if (!__pacts.members.shown(el) || !el.checkVisibility({ opacityProperty: true })) return false;
  const box = el.getBoundingClientRect();
  return (box.width > 1 || box.height > 1) && !isClipped(el);
};

/**
 * The smallest elements from `el` down whose text passes; `may` is the quick test that the whole text must pass for a part to.
 * Smaller ones first: "Open" and "Unpaid" side by side are two words, although the text around them runs them together.
 * @param {Element} el @param {(text: string) => boolean} passes @param {(text: string) => boolean} may @returns {Element[]}
 */
const holdersIn = (el, passes, may) => {
  const text = textOf(el);
  if (!may(text)) return [];
  const inner = [...el.children].filter((child) => !child.matches(NEVER_TEXT)).flatMap((child) => holdersIn(child, passes, may));
  return inner.length || !passes(text) ? inner : [el];
};

const LETTER = /[\p{L}\p{M}]/u;
/** Scripts written without spaces, or with particles joined to words: a word has no edges there. */
const JOINED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** @param {string} a @param {string} b */
const isInWord = (a, b) => LETTER.test(a) && LETTER.test(b) && !JOINED.test(a) && !JOINED.test(b);

/** Whether the words stand in the text as they are: "paid" is not in "unpaid", nor "2 items" in "12 items". @param {string} text @param {string} want */
const hasWords = (text, want) => {
  for (let at = text.indexOf(want); at >= 0; at = text.indexOf(want, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + want.length)];
    const [first, last] = [[...want][0] ?? "", [...want].at(-1) ?? ""];
    const joinedBefore = isInWord([...before].at(-1) ?? "", first) || (/\d/.test(first) && /\d[.,]?$/.test(before));
    const joinedAfter = isInWord(last, [...after][0] ?? "") || (/\d/.test(last) && /^(?:\d|[.,]\d{3}|[.,]\d*[1-9])/.test(after));
    if (!joinedBefore && !joinedAfter) return true;
  }
  return want === "";
};

/** @param {string} comparison @param {string} wanted @returns {(text: string) => boolean} */
const passing = (comparison, wanted) => {
  const want = folded(wanted);
  if (comparison === "matches") {
    let pattern = /(?!)/;
    try {
      pattern = new RegExp(wanted, "iu");
    } catch {
      // An expression that is none matches nothing; the driver says so.
    }
    return (text) => pattern.test(neat(text));
  }
  return (text) => hasWords(folded(text), want);
};

/** Lines of a text as the page draws them. @param {string} text @param {string} comparison @param {string} wanted */
const lineHolds = (text, comparison, wanted) => {
  const want = folded(wanted);
  const lines = text.split(/[\n\t]+/).map(folded);
  if (comparison === "starts_with") return lines.some((line) => line.startsWith(want));
  if (comparison === "ends_with") return lines.some((line) => line.endsWith(want));
  return lines.some((line) => line === want);
};

/** Whether somebody can type into it. @param {Element} el */
const isTypedInto = (el) => !isReadOnly(el) && (el.localName === "textarea" || (el.localName === "input" && !CAPTIONED.test(/** @type {any} */ (el).type)));
const CAPTIONED = /^(?:button|submit|reset|image)$/;

/**
 * What fields show: values, chosen options, placeholders of empty fields, captions of buttons.
 * @param {ParentNode} root @param {boolean} typed whether what somebody may have typed counts
 */
const fieldTexts = (root, typed) => {
  const texts = [];
  for (const el of root.querySelectorAll("input:not([type=password]):not([type=hidden]), textarea, select")) {
    const field = /** @type {any} */ (el);
    if (["checkbox", "radio", "range", "color"].includes(field.type) || (!typed && field.value && isTypedInto(el))) continue;
    const text = __pacts.members.readingOf(el) || field.placeholder || "";
    if (text && seen(el)) texts.push(text);
  }
  return texts;
};

/** Whether the text stands in this document where a person sees it. @param {{text: string, comparison: string, typed: boolean}} ask */
const textIsShown = (ask) => {
  const passes = passing(ask.comparison === "matches" ? "matches" : "contains", ask.text);
  const want = folded(ask.text);
  const may = ask.comparison === "matches" ? passes : (/** @type {string} */ text) => folded(text).includes(want);
  const whole = !["contains", "matches"].includes(ask.comparison);
  const roots = [document, ...shadowsIn(document)];
  for (const root of roots) {
    const tops = root === document ? (document.body ? [document.body] : []) : [...root.children];
    for (const top of tops) {
      if (top.matches(NEVER_TEXT) || !holdersIn(top, passes, may).some(seen)) continue;
      if (!whole || lineHolds(/** @type {any} */ (top).innerText ?? "", ask.comparison, ask.text)) return true;
    }
    const fields = fieldTexts(root, ask.typed);
    if (fields.some((text) => passes(text) && (!whole || lineHolds(text, ask.comparison, ask.text)))) return true;
  }
  return false;
};

/**
 * Whether the text is shown, as soon as that is as `wanted`, at most `wait` ms later.
 * @param {{text: string, comparison: string, wanted: boolean, wait: number, typed: boolean}} ask
 */
const pageText = async (ask) => {
  const start = performance.now();
  for (;;) {
    const before = __pacts.members.structureHere();
    const found = textIsShown(ask);
    if (found === ask.wanted || performance.now() - start >= ask.wait) return found;
    await __pacts.members.nextChange({ ms: Math.min(250, ask.wait), since: before });
  }
};

__pacts.define("observe", observe);
__pacts.define("pageText", pageText);
