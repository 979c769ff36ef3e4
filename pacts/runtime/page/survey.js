// @ts-check
// The survey: what this document tells about a step that could not be done. It only tells; what it means is judged by the
// failure patterns, and what is done about it by the remedies.

const OVERLAYS = "dialog, [role=dialog], [role=alertdialog], [aria-modal=true], [id*=cookie i], [class*=cookie i], [id*=consent i], [class*=consent i], [id*=gdpr i], [class*=gdpr i], [id*=newsletter i], [class*=newsletter i], [class*=banner i], [class*=modal i], [class*=overlay i], [class*=popup i], [id*=popup i], [id*=modal i]";
const WAYS = "button, [role=button], input[type=button], input[type=submit], a[href], a[role], a:not([href]), [aria-label][tabindex], [aria-label][onclick], [onclick]";
const FIELDS = "input:not([type=hidden]):not([type=button]):not([type=submit]):not([type=reset]):not([type=image]), textarea, select, [contenteditable=true], [role=textbox], [role=combobox]";
const BUSY = "[aria-busy=true], [role=progressbar], progress";
const PLACEHOLDER = /(?:^|[-_\s])(?:skeleton|shimmer|ghost-line|placeholder-(?:glow|wave)|content-loader|bone)(?:$|[-_\s\d])|skeleton|shimmer/i;
const CAPTCHA = "iframe[src*=captcha i], iframe[src*=turnstile i], iframe[title*=captcha i], [class*=g-recaptcha i], [class*=h-captcha i], [class*=cf-turnstile i], [id*=captcha i], img[src*=captcha i], input[name*=captcha i]";

/** How much is told, each with its reason. */
const SURVEYED = {
  /** A banner with its whole policy in it is no longer a banner. */
  text: 4000,
  /** Enough to see what a page is about. */
  said: 2000,
  /** More lie over a page only where a script has gone wrong. */
  overlays: 12,
  ways: 30,
  /** A list that scrolls has at least half as much again as it shows; less is a margin. */
  scrolls: 1.5,
  /** Share of a scroller's height that one empty part makes up when it only holds the place of rows. */
  spacer: 0.4,
  scrollers: 6,
  /** Elements that are asked for their classes: a page is told busy by its first screens. */
  asked: 4000,
  levels: 12,
  /** Milliseconds that a list is given at its end to fetch more. */
  more: 800,
};

const { shown, enabledNow, tidy, above, middle, deepest, reaches, outlineOf, refOf, standIn } = {
  shown: (/** @type {Element} */ el) => __pacts.members.shown(el),
  enabledNow: (/** @type {Element} */ el) => __pacts.members.enabledNow(el),
  tidy: (/** @type {unknown} */ text) => __pacts.members.tidy(text),
  above: (/** @type {Node} */ node) => __pacts.members.above(node),
  middle: (/** @type {Element} */ el) => __pacts.members.middle(el),
  deepest: (/** @type {number} */ x, /** @type {number} */ y) => __pacts.members.deepest(x, y),
  reaches: (/** @type {Element} */ el, /** @type {Element} */ hit) => __pacts.members.reaches(el, hit),
  outlineOf: (/** @type {Element} */ el) => __pacts.members.outlineOf(el),
  refOf: (/** @type {Element} */ el) => __pacts.members.refOf(el),
  standIn: (/** @type {Element} */ el) => __pacts.members.standIn(el),
};

/** @param {ParentNode} root @returns {ParentNode[]} */
const rootsIn = (root) => {
  const found = [root];
  for (const el of root.querySelectorAll("*")) if (el.shadowRoot) found.push(...rootsIn(el.shadowRoot));
  return found;
};

/** All that match, in shadow trees, too. @param {ParentNode} root @param {string} selector @returns {any[]} */
const everywhere = (root, selector) => rootsIn(root).flatMap((one) => [...one.querySelectorAll(selector)]);

/** @param {Node} outer @param {Node | null} node */
const within = (outer, node) => {
  for (let at = node; at; at = above(at)) if (at === outer) return true;
  return false;
};

/** @param {Element} el */
const marksOf = (el) => tidy([el.localName, el.id, el.getAttribute("class"), el.getAttribute("role"), el.getAttribute("aria-label"), el.getAttribute("aria-live"), el.getAttribute("title")].filter(Boolean).join(" ")).toLowerCase().slice(0, 300);

/** @param {any} el */
const captionOf = (el) => tidy(el.value && el.matches("input") ? el.value : el.getAttribute("aria-label") || el.innerText || el.getAttribute("title") || el.querySelector("img[alt]")?.alt || "").slice(0, 80);

/** How it lies over the page; "" when it stands in its flow. @param {Element} el */
const positionOf = (el) => {
  if (el.matches("dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true]")) return "dialog";
  for (let at = /** @type {Element | null} */ (el), level = 0; at && level < 3; at = above(at), level += 1) {
    const position = getComputedStyle(at).position;
    if (position === "fixed" || position === "sticky") return position;
  }
  return getComputedStyle(el).position === "absolute" ? "absolute" : "";
};

/** The outermost part of what lies there that does not hold the element. @param {Element} hit @param {Element} el */
const layerOf = (hit, el) => {
  let best = hit;
  for (let at = /** @type {Element | null} */ (hit); at && at !== document.body && at !== document.documentElement && !within(at, el); at = above(at)) {
    if (at === hit || positionOf(at) || at.matches("iframe")) best = at;
  }
  return best;
};

/** @param {Element} el */
const shareOf = (el) => {
  const box = el.getBoundingClientRect();
  const wide = Math.min(box.right, innerWidth) - Math.max(box.left, 0);
  const high = Math.min(box.bottom, innerHeight) - Math.max(box.top, 0);
  return wide > 0 && high > 0 ? Math.min(1, (wide * high) / (innerWidth * innerHeight)) : 0;
};

/** @param {any} field */
const typeOf = (field) => (/mail/i.test(`${field.type} ${field.name} ${field.id} ${field.placeholder} ${field.autocomplete}`) ? "email" : field.type || field.localName);

/** @param {Element} way */
const told = (way) => ({ ref: refOf(way), caption: captionOf(way), tag: way.localName, element_id: way.id, marks: marksOf(way) });

/** What lies over the page, in words. @param {any} el @param {boolean} covers @param {Element | null} subject */
const overlay = (el, covers, subject) => {
  const fields = everywhere(el, FIELDS).filter(shown);
  const ways = [...(el.matches(WAYS) ? [el] : []), ...everywhere(el, WAYS)].filter((one) => shown(one) && enabledNow(one));
  const box = el.getBoundingClientRect();
  const inner = [...el.querySelectorAll("*")].slice(0, 60).map((one) => `${one.id} ${one.getAttribute("class") || ""} ${one.getAttribute("role") || ""}`).join(" ");
  const heading = el.querySelector("h1, h2, h3, h4, [role=heading]");
  return {
    document: __pacts.documentId(),
    ref: refOf(el),
    outline: outlineOf(el),
    tag: el.localName,
    role: el.getAttribute("role") || "",
    marks: marksOf(el),
    inner: tidy(inner).toLowerCase().slice(0, 1200),
    text: tidy(el.shadowRoot ? [...el.shadowRoot.children].map((/** @type {any} */ one) => one.innerText || "").join(" ") : el.innerText).slice(0, SURVEYED.text + 1),
    heading: heading ? tidy(/** @type {any} */ (heading).innerText) : "",
    position: positionOf(el),
    share: shareOf(el),
    box: { x: box.x, y: box.y, width: box.width, height: box.height },
    ways: ways.slice(0, SURVEYED.ways).map(told),
    fields: fields.map(typeOf),
    filled: fields.some((field) => Boolean(field.value) && !["checkbox", "radio", "select-one", "range", "color"].includes(field.type) && field.value !== field.defaultValue),
    busy: el.matches(BUSY) || everywhere(el, BUSY).some(shown),
    hovered: el.matches(":hover"),
    covers,
    holds_target: Boolean(subject && within(el, subject)),
  };
};

/** What would receive the click, as far as this document knows; brings the element into view. @param {Element} el @returns {Element | null} */
const coverNow = (el) => (shown(el) || standIn(el) ? __pacts.members.coverOf(shown(el) ? el : standIn(el)) : null);

/** @param {Element | null} subject */
const overlaysNow = (subject) => {
  const cover = subject ? coverNow(subject) : null;
  const first = cover && subject ? layerOf(cover, subject) : null;
  const others = rootsIn(document).flatMap((root) => [...root.querySelectorAll(OVERLAYS), ...[...root.querySelectorAll("body > *, :host > *")].filter((el) => getComputedStyle(el).position === "fixed")]);
  const lying = [...new Set(others)].filter((el) => el !== first && el !== document.body && shown(el) && positionOf(el));
  const all = [...(first ? [first] : []), ...lying].slice(0, SURVEYED.overlays);
  return all.map((el) => overlay(el, el === first || Boolean(first && (within(el, cover) || within(first, el))), subject));
};

/** Whether a person may take it for a switch of a fold: it sends nothing. @param {Element} el */
const isPlain = (el) => !(el.matches("[type=submit], [type=image]") || (el.matches("button:not([type])") && el.closest("form") && !el.hasAttribute("aria-expanded") && !el.hasAttribute("aria-controls")));

/** @param {string} by @param {Element} el */
const hiddenBy = (by, el) => {
  const link = /** @type {any} */ (el.closest("a[href]"));
  const href = link ? link.getAttribute("href") : "";
  return { by, ref: refOf(el), caption: captionOf(el), tag: el.localName, element_id: el.id, href: href && !/^(#|javascript:)/i.test(href) ? href : "", plain: isPlain(el) };
};

/** The control that says that it opens a part. @param {Element} part @returns {Element | null} */
const headerOf = (part) => {
  const root = /** @type {ParentNode} */ (part.getRootNode());
  const id = part.id ? CSS.escape(part.id) : "";
  const named = id ? root.querySelector(`[aria-controls~="${id}"], [data-bs-target="#${id}"], [data-target="#${id}"], [href="#${id}"]`) : null;
  if (named) return named;
  const before = part.previousElementSibling;
  const inside = before && (before.matches("[aria-expanded=false]") ? before : before.querySelector("[aria-expanded=false]"));
  if (inside) return inside;
  const parent = part.parentElement;
  return parent ? [...parent.children].find((one) => one !== part && one.matches("[aria-expanded=false]")) || null : null;
};

/** The element over which the pointer must be for another one to show, by the page's own styles. @param {Element} el @returns {Element | null} */
const hoveredFor = (el) => {
  const chain = [];
  for (let at = /** @type {Element | null} */ (el); at && chain.length < SURVEYED.levels; at = above(at)) chain.push(at);
  for (const sheet of [...document.styleSheets]) {
    let rules;
    try {
      rules = [...sheet.cssRules];
    } catch {
      continue; // of another origin
    }
    for (const rule of rules.flatMap((one) => ("cssRules" in one && !(one instanceof CSSStyleRule) ? [.../** @type {any} */ (one).cssRules] : [one]))) {
      const over = rule instanceof CSSStyleRule && rule.selectorText.includes(":hover") ? hoverOf(rule.selectorText, chain) : null;
      if (over) return over;
    }
  }
  return chain.slice(1).find((one) => shown(one) && one.matches("[onmouseenter], [onmouseover], [onpointerenter]")) || null;
};

/** @param {string} selectors @param {Element[]} chain */
const hoverOf = (selectors, chain) => {
  for (const selector of selectors.split(",").filter((one) => one.includes(":hover"))) {
    const whole = selector.replaceAll(":hover", "").trim();
    const upTo = selector.slice(0, selector.indexOf(":hover")).trim();
    try {
      const subject = chain.find((one) => !shown(one) && one.matches(whole || "*"));
      const over = subject && chain.find((one) => one !== subject && shown(one) && one.matches(upTo || "*"));
      if (over) return over;
    } catch {
      continue; // a selector that only a rule may have
    }
  }
  return null;
};

/** Why an element is not shown, from the outermost reason in. @param {Element} el */
const hiddenWhy = (el) => {
  const chain = [];
  for (let at = above(el); at; at = above(at)) chain.unshift(at);
  for (const part of chain) {
    if (part instanceof HTMLDetailsElement && !part.open) {
      const summary = part.querySelector("summary");
      if (summary && shown(summary) && !within(summary, el)) return hiddenBy("details", summary);
    }
    if (shown(part)) continue;
    if (part.getAttribute("role") === "tabpanel") {
      const root = /** @type {ParentNode} */ (part.getRootNode());
      const tab = root.querySelector(`[role=tab][aria-controls~="${CSS.escape(part.id || "-")}"], [role=tab][id="${CSS.escape(part.getAttribute("aria-labelledby") || "-")}"]`);
      if (tab && shown(tab)) return hiddenBy("tab", tab);
    }
    const header = headerOf(part);
    if (header && shown(header) && enabledNow(header)) return hiddenBy("collapsed", header);
  }
  const over = hoveredFor(el);
  return over ? hiddenBy("hover", over) : { by: "none" };
};

/** @param {any} field */
const labelOf = (field) => tidy((field.labels && field.labels.length ? field.labels[0].innerText : "") || field.getAttribute("aria-label") || field.placeholder || field.name || field.id || field.type).replace(/[\s*:]+$/, "");

/** What the element's form still demands. @param {any} el */
const wantingIn = (el) => {
  const form = el.form || el.closest("form, [role=form], fieldset, dialog, [role=dialog]");
  if (!form) return [];
  const demands = [...form.querySelectorAll("input, select, textarea")].filter((field) => shown(field) && field !== el && field.willValidate !== false && (!field.checkValidity() || (field.getAttribute("aria-required") === "true" && !field.value) || field.getAttribute("aria-invalid") === "true"));
  return [...new Set(demands.map(labelOf))].slice(0, 8);
};

/** Whether something it stands in shows another part of its content. @param {Element} el */
const isClipped = (el) => {
  const box = el.getBoundingClientRect();
  const x = box.left + box.width / 2;
  const y = box.top + box.height / 2;
  for (let at = above(el); at && at !== document.documentElement; at = above(at)) {
    const style = getComputedStyle(at);
    if (at === document.body || (style.overflowX === "visible" && style.overflowY === "visible")) continue;
    const around = at.getBoundingClientRect();
    if (x < around.left || x > around.right || y < around.top || y > around.bottom) return true;
  }
  return x < 0 || y < 0 || x > innerWidth || y > innerHeight;
};

const nextFrame = () => new Promise((resolve) => {
  requestAnimationFrame(() => resolve(null));
  setTimeout(() => resolve(null), 60);
});

/** @param {Element} el */
const movesForEver = (el) =>
  __pacts.members.animated(el) &&
  document.getAnimations().some((one) => {
    const effect = /** @type {KeyframeEffect | null} */ (one.effect);
    return Boolean(effect && effect.target && within(effect.target, el) && one.playState === "running" && effect.getComputedTiming().endTime === Infinity);
  });

/** @param {any} el @param {number} twins */
const subjectNow = async (el, twins) => {
  const seen = shown(el) ? el : standIn(el);
  if (seen && isClipped(seen)) seen.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
  const box = el.getBoundingClientRect();
  const before = JSON.stringify(box);
  await nextFrame();
  await nextFrame();
  const active = document.activeElement;
  return {
    document: __pacts.documentId(),
    ref: refOf(el),
    outline: outlineOf(el),
    shown: Boolean(seen),
    flat: box.width === 0 || box.height === 0,
    twins_shown: twins,
    enabled: enabledNow(el),
    readonly: Boolean(el.readOnly) || el.getAttribute("aria-readonly") === "true",
    focused: Boolean(active && active !== document.body && within(el, active)),
    moving: Boolean(seen) && before !== JSON.stringify(el.getBoundingClientRect()),
    endless: movesForEver(el),
    clipped: Boolean(seen) && isClipped(seen),
    hidden: seen ? { by: "" } : hiddenWhy(el),
    wanting: enabledNow(el) ? [] : wantingIn(el),
  };
};

/** Whether a scroller draws only some of its rows. @param {Element} el */
const isWindowed = (el) => {
  if (/virtual|windowed|infinite/i.test(`${marksOf(el)} ${[...el.children].slice(0, 3).map(marksOf).join(" ")}`)) return true;
  const rows = el.querySelectorAll("[role=row], [role=option], [role=listitem], [aria-rowindex], [aria-posinset], tr, li").length;
  const counted = [el, ...el.querySelectorAll("[aria-rowcount], [aria-setsize]"), el.closest("[aria-rowcount]")].map((one) => Number(one?.getAttribute("aria-rowcount") || one?.getAttribute("aria-setsize") || 0));
  if (Math.max(...counted) > rows + 1) return true;
  const placed = [...el.querySelectorAll("[style*='translate'], [style*='top:'], [style*='padding']")];
  if (placed.some((one) => one.getBoundingClientRect().height < el.clientHeight * 3 && /translateY|translate3d|top:\s*\d/.test(one.getAttribute("style") || ""))) return true;
  return [...el.querySelectorAll("*")].slice(0, 400).some((one) => !tidy(one.textContent) && one.getBoundingClientRect().height > el.scrollHeight * SURVEYED.spacer);
};

const scrollersNow = () => {
  const root = document.scrollingElement;
  const parts = everywhere(document, "*").slice(0, SURVEYED.asked).filter((el) => el !== root && el.scrollHeight > el.clientHeight * SURVEYED.scrolls && el.clientHeight > 40 && /auto|scroll|overlay/.test(getComputedStyle(el).overflowY) && shown(el));
  return [...parts, ...(root && root.scrollHeight > innerHeight * SURVEYED.scrolls ? [root] : [])].slice(0, SURVEYED.scrollers).map((el) => ({
    document: __pacts.documentId(),
    ref: refOf(el),
    outline: outlineOf(el).slice(0, 120),
    windowed: isWindowed(el),
    rest: Math.max(0, el.scrollHeight - el.clientHeight - el.scrollTop),
  }));
};

/** The element that is asked about, and how many others that were found with it are shown. @param {any} ask */
const subjectOf = (ask) => {
  if (ask.document !== __pacts.documentId()) return { el: null, twins: 0 };
  const found = ask.refs.map((/** @type {number} */ ref) => __pacts.members.element(ref)).filter((/** @type {Element | null} */ el) => el && el.isConnected);
  const el = found[0] || null;
  return { el, twins: found.slice(1).filter(shown).length };
};

/**
 * What this document tells.
 * @param {{document: string, refs: number[]}} ask the step's element, if it is in this document, and others its locator matches
 */
const survey = async (ask) => {
  const { el, twins } = subjectOf(ask);
  const asked = everywhere(document, "[class], [aria-busy]").slice(0, SURVEYED.asked);
  const captcha = everywhere(document, CAPTCHA).find(shown);
  return {
    document: __pacts.documentId(),
    loading: document.readyState !== "complete",
    subject: el ? await subjectNow(el, twins) : null,
    overlays: overlaysNow(el),
    scrollers: scrollersNow(),
    placeholders: asked.filter((one) => PLACEHOLDER.test(one.getAttribute("class") || "") && shown(one)).length,
    busy: everywhere(document, BUSY).filter(shown).length,
    passwords: everywhere(document, "input[type=password]").filter(shown).length,
    captcha: captcha ? outlineOf(captcha) : "",
    said: tidy(document.body ? document.body.innerText : "").slice(0, SURVEYED.said),
  };
};

/** Numbers of what a locator matches. @param {Element[]} found */
const refsOf = (found) => ({ document: __pacts.documentId(), refs: found.slice(0, 50).map(refOf) });

/** Whether what covers an element, or an element itself, is gone from its place. @param {{cover: number, subject: number}} ask */
const isFree = (ask) => {
  const subject = ask.subject ? __pacts.members.element(ask.subject) : null;
  if (subject) return shown(subject) && enabledNow(subject) && !coverNow(subject);
  const cover = __pacts.members.element(ask.cover);
  return !cover || !cover.isConnected || !shown(cover);
};

/** A place in the viewport beside an element: the middle of the widest side that it leaves free. @param {{cover: number}} ask */
const besideIt = (ask) => {
  const el = __pacts.members.element(ask.cover);
  if (!el) return null;
  const { left, top, right, bottom } = el.getBoundingClientRect();
  const sides = [
    { room: left, x: left / 2, y: innerHeight / 2 },
    { room: innerWidth - right, x: (right + innerWidth) / 2, y: innerHeight / 2 },
    { room: top, x: innerWidth / 2, y: top / 2 },
    { room: innerHeight - bottom, x: innerWidth / 2, y: (bottom + innerHeight) / 2 },
  ].filter((side) => side.room > 1);
  const widest = sides.sort((one, other) => other.room - one.room)[0];
  return widest ? { x: Math.round(widest.x), y: Math.round(widest.y) } : null;
};

/** Brings an element where nothing lies over it, by scrolling what scrolls around it. @param {{subject: number}} ask */
const scrollFree = (ask) => {
  const el = __pacts.members.element(ask.subject);
  if (!el) return false;
  for (const block of /** @type {const} */ (["center", "start", "end", "nearest"])) {
    el.scrollIntoView({ block, inline: "nearest", behavior: "instant" });
    if (isUnder(el)) return true;
    for (const by of [-0.35, -0.2, 0.2, 0.35]) {
      scrollBy({ top: innerHeight * by, behavior: "instant" });
      if (isUnder(el)) return true;
      scrollBy({ top: -innerHeight * by, behavior: "instant" });
    }
  }
  return false;
};

/** Whether the pointer would reach an element where it is now. @param {Element} el */
const isUnder = (el) => {
  const at = middle(el);
  const hit = at.inside ? deepest(at.x, at.y) : null;
  return Boolean(hit && reaches(el, hit));
};

/** Whether nothing clips it. @param {{subject: number}} ask */
const isInView = (ask) => {
  const el = __pacts.members.element(ask.subject);
  return Boolean(el && shown(el) && !isClipped(el));
};

/** Where the wheel is turned to bring an element into what clips it, and which way; null when nothing clips it. @param {{subject: number}} ask */
const clippedBy = (ask) => {
  const el = __pacts.members.element(ask.subject);
  const box = el && el.getBoundingClientRect();
  for (let at = el && above(el); box && at; at = above(at)) {
    const style = getComputedStyle(at);
    const last = at === document.documentElement;
    if (!last && (at === document.body || (style.overflowX === "visible" && style.overflowY === "visible"))) continue;
    const around = last ? new DOMRect(0, 0, innerWidth, innerHeight) : at.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const dy = y < around.top ? -1 : y > around.bottom ? 1 : 0;
    const dx = dy === 0 && x < around.left ? -1 : dy === 0 && x > around.right ? 1 : 0;
    const offset = __pacts.members.offsetInPage() || { x: 0, y: 0 };
    if (dx || dy) return { x: (Math.max(around.left, 0) + Math.min(around.right, innerWidth)) / 2 + offset.x, y: (Math.max(around.top, 0) + Math.min(around.bottom, innerHeight)) / 2 + offset.y, dx, dy };
  }
  return null;
};

/** Whether something that is shown in a part is called so. @param {Element} part @param {string} wanted */
const says = (part, wanted) =>
  everywhere(part, "*").some((el) => el.children.length < 4 && `${tidy(el.textContent)} ${el.getAttribute("aria-label") || ""} ${el.getAttribute("placeholder") || ""} ${el.getAttribute("title") || ""}`.toLowerCase().includes(wanted) && shown(el));

/** Draws one part of a list after the other until it shows the words; whether it did. @param {{ref: number, words: string, ms: number}} ask */
const scrollThrough = async (ask) => {
  const el = __pacts.members.element(ask.ref);
  if (!el) return false;
  const wanted = tidy(ask.words).toLowerCase();
  const ends = performance.now() + ask.ms;
  for (el.scrollTop = 0; performance.now() < ends; ) {
    await nextFrame();
    await nextFrame();
    if (says(el, wanted)) return true;
    const [before, height] = [el.scrollTop, el.scrollHeight];
    el.scrollBy({ top: Math.max(el.clientHeight * 0.8, 40), behavior: "instant" });
    if (el.scrollTop > before) continue;
    await __pacts.members.nextChange({ ms: SURVEYED.more, since: null });
    if (el.scrollHeight <= height) return says(el, wanted);
  }
  return false;
};

__pacts.define("survey", survey);
__pacts.define("refsOf", refsOf);
__pacts.define("isFree", isFree);
__pacts.define("besideIt", besideIt);
__pacts.define("scrollFree", scrollFree);
__pacts.define("isInView", isInView);
__pacts.define("clippedBy", clippedBy);
__pacts.define("scrollThrough", scrollThrough);
__pacts.define("surveyed", (/** @type {number} */ ref) => __pacts.members.element(ref));
