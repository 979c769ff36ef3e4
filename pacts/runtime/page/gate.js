// @ts-check
// The five-point gate: is what the locator matches the element that was meant, and could a person use it now?

/** What decides whether an element is the one that was resolved, where identity can't. Weight: how telling a field is. */
const SAME = {
  weights: { name: 3, test_id: 3, element_id: 2, name_attribute: 2.5, role: 2, tag: 1, type: 1, placeholder: 1.5, label: 1.5, href: 1.5, text: 1.5, title: 0.5, alt: 0.5, row: 3 },
  /** Share of the weights that must agree. */
  enough: 0.5,
  /** Share of the row's words that must still stand around the element, when nothing unique about it agrees. */
  rowWords: 0.25,
  rowLevels: 8,
  /** Share of the row's words that must stand around the element for the row to be the same as it was. */
  rowWhole: 0.99,
};
/** How often the page is asked again while the gate waits. */
const GATE_POLL = 16;

const tidy = (/** @type {unknown} */ text) => String(text ?? "").replace(/[\s\u00a0\u200b\ufeff]+/g, " ").trim();
const words = (/** @type {string} */ text) => tidy(text).toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** The parent in the tree that is drawn: out of slots and shadow roots. @param {Node} node @returns {Element | null} */
const above = (node) => {
  const slot = /** @type {any} */ (node).assignedSlot;
  if (slot) return slot;
  const parent = node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
};
/** @param {Node} outer @param {Node | null} node */
const holds = (outer, node) => {
  for (let at = node; at; at = above(at)) if (at === outer) return true;
  return false;
};

/** `<button class="primary">Save</button>`, short. @param {Element} el */
const outlineOf = (el) => {
  const id = el.id ? ` id="${el.id}"` : "";
  const kind = typeof el.className === "string" && el.className ? ` class="${tidy(el.className).slice(0, 60)}"` : "";
  const text = tidy(el.textContent).slice(0, 40);
  return `<${el.localName}${id}${kind}>${text}${text ? `</${el.localName}>` : ""}`;
};

/** @param {Element} el */
const shown = (el) => {
  if (el.localName === "option" || el.localName === "optgroup") {
    const list = el.closest("select");
    return list ? shown(list) : false;
  }
  if (!el.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) return false;
  const box = el.getBoundingClientRect();
  if (box.width > 0 && box.height > 0) return true;
  return getComputedStyle(el).display === "contents" && [...el.children].some(shown);
};

/** What a person clicks to reach a control that is drawn by its label. @param {Element} el @returns {Element | null} */
const standIn = (el) => {
  if (!(el instanceof HTMLInputElement) || !["checkbox", "radio", "file"].includes(el.type)) return null;
  for (const label of el.labels || []) if (shown(label)) return label;
  const parent = el.parentElement;
  return parent && shown(parent) && parent.getBoundingClientRect().width < 400 ? parent : null;
};

/** @param {Element} el */
const enabledNow = (el) => {
  if (el.matches(":disabled")) return false;
  for (let at = /** @type {Element | null} */ (el); at; at = above(at)) {
    if (at.getAttribute("aria-disabled") === "true") return false;
    if (at.getAttribute("aria-disabled") === "false") return true;
  }
  return true;
};

/** Neither disabled nor made so that a person sees that it can't be used. @param {Element} el */
const isUsableNow = (el) => enabledNow(el) && !__pacts.members.isUnusableNow(el);

/** @param {Element} el @param {any} was @returns {Record<string, string | null>} */
const presentFields = (el, was) => {
  const attribute = (/** @type {string} */ name) => tidy(el.getAttribute(name));
  const labels = /** @type {any} */ (el).labels;
  const told = was.role || was.name ? __pacts.members.describe(el) : null;
  return {
    tag: el.localName,
    role: told && tidy(told.role),
    name: told && tidy(told.name),
    type: tidy(/** @type {any} */ (el).type),
    test_id: was.test_id && [...el.attributes].some((a) => a.value === was.test_id) ? was.test_id : "",
    element_id: el.id,
    name_attribute: attribute("name"),
    placeholder: attribute("placeholder"),
    label: labels && labels.length ? tidy([...labels].map((l) => l.textContent).join(" ")) : null,
    href: attribute("href"),
    text: tidy(/** @type {any} */ (el).innerText ?? el.textContent).slice(0, 80),
    title: attribute("title"),
    alt: attribute("alt"),
  };
};

/** From so many letters on a remembered row may be cut within its last word: 80 are kept, without spaces at the end. */
const ROW_LETTERS = 78;

/** What is a row by its own word: what stands around it is no part of it. */
const ROW = "tr, li, article, [role=row], [role=listitem], [role=article]";

/** What a person reads of an element; blocks do not run together as in `textContent`. @param {Element} el */
const readOf = (el) => tidy(/** @type {any} */ (el).innerText ?? el.textContent);

/** Share of the row's words that stand around the element. @param {Element} el @param {string} row */
const rowShare = (el, row) => {
  const told = words(row);
  const wanted = new Set(row.length >= ROW_LETTERS && told.length > 1 ? told.slice(0, -1) : told);
  if (wanted.size === 0) return 1;
  let at = above(el);
  for (let level = 0; at && level < SAME.rowLevels; level += 1, at = above(at)) {
    const around = readOf(at);
    if (around.length < row.length / 2) continue;
    const have = new Set(words(around));
    return [...wanted].filter((word) => have.has(word)).length / wanted.size;
  }
  return 0;
};

/** Why the element is not the one with this fingerprint; "" when it is. @param {Element} el @param {any} was */
const differs = (el, was) => {
  const now = presentFields(el, was);
  let agreed = 0;
  let asked = 0;
  let unique = false;
  for (const [field, weight] of Object.entries(SAME.weights)) {
    if (field === "row" || !was[field] || now[field] === null) continue;
    asked += weight;
    const same = field === "label" ? tidy(now[field]).includes(tidy(was[field])) : tidy(now[field]).toLowerCase() === tidy(was[field]).toLowerCase();
    if (!same) continue;
    agreed += weight;
    if (["test_id", "element_id", "name_attribute", "href"].includes(field)) unique = true;
  }
  if (was.row) {
    const share = rowStands(el, was.row) ? 1 : rowShare(el, was.row); // a group of buttons may be half of what a row says
    asked += SAME.weights.row;
    agreed += SAME.weights.row * share;
    if (share < SAME.rowWords && !unique) return `it stands elsewhere than next to "${was.row.slice(0, 40)}": ${outlineOf(el)}`;
  }
  if (asked > 0 && agreed / asked < SAME.enough) return `the locator now matches another element: ${outlineOf(el)}`;
  return "";
};

/** Whether the row around the element says all that it said and nothing besides but the element: another row, or a list of rows, does not. @param {Element} el @param {string} row */
const rowStands = (el, row) => {
  const wanted = new Set(words(row));
  const most = row.length + readOf(el).length + 1;
  let at = above(el);
  for (let level = 0; at && level < SAME.rowLevels && row.length < ROW_LETTERS; level += 1, at = above(at)) {
    const around = readOf(at);
    if (around.length > most) return false;
    const have = new Set(words(around));
    if ([...wanted].every((word) => have.has(word))) return true;
  }
  return false;
};

/** The words without one passage of them, for each place where it stands. @param {string[]} all @param {string[]} passage */
const without = (all, passage) => {
  if (passage.length === 0) return [all];
  const starts = all.map((_, at) => at).filter((at) => passage.every((word, i) => all[at + i] === word));
  return starts.map((at) => [...all.slice(0, at), ...all.slice(at + passage.length)]);
};

/** How many words of a row, from its end, are those that a part of it begins with; all of a part that lies within it. @param {string[]} told @param {string[]} part */
const overlap = (told, part) => {
  for (let from = 0; from < told.length; from += 1) {
    const length = Math.min(told.length - from, part.length);
    if (part.slice(0, length).every((word, i) => told[from + i] === word)) return length;
  }
  return 0;
};

/** Whether a row that is remembered by its beginning begins so around the element: a row of a list is not its first row. @param {Element} el @param {string} row */
const rowBegins = (el, row) => {
  const told = words(row).slice(0, -1);
  const own = words(readOf(el));
  let at = above(el);
  for (let level = 0; at && level < SAME.rowLevels && row.length >= ROW_LETTERS && told.length > 1; level += 1, at = above(at)) {
    const around = without(words(readOf(at)), own);
    if (around.some((all) => told.every((word, i) => all[i] === word))) return true;
    const within = around.some((all) => overlap(told, all) >= Math.min(all.length, told.length / 2));
    if (!within || at.matches(ROW)) return false;
  }
  return false;
};

/** An id without what a program makes up anew: runs of hexadecimal digits as in "btn-69f1a1-1". @param {string} id */
const lasting = (id) => id.replace(/(?=[0-9a-f]*\d)[0-9a-f]{5,}/gi, "*");

/** Whether a field of an element says the same. @param {string} field @param {any} now @param {any} was */
const says = (field, now, was) => {
  if (field === "element_id" && now && was && lasting(now).includes("*")) return lasting(now) === lasting(was);
  return tidy(now) === tidy(was) || (!was && field === "type");
};

/** Whether everything that was told of the element still stands, word for word. @param {Element} el @param {any} was @param {boolean} read */
const unchanged = (el, was, read) => {
  const now = presentFields(el, was);
  const unread = el.localName === "select" ? ["text"] : read ? ["text", "name"] : [];
  const asked = Object.keys(now).filter((field) => now[field] !== null && !unread.includes(field));
  if (asked.some((field) => !says(field, now[field], was[field]))) return false;
  return !was.row || rowShare(el, was.row) >= SAME.rowWhole || rowStands(el, was.row) || rowBegins(el, was.row);
};

/** Why it is not the element of the look, "" when it is. @param {Element} el @param {any} ask */
const strangeness = (el, ask) => {
  if (ask.ref !== null && ask.document === __pacts.documentId() && __pacts.members.element) {
    const known = __pacts.members.element(ask.ref);
    if (known === el) return "";
    if (known && known.isConnected && shown(known)) return `the locator now matches another element than the one that was looked at: ${outlineOf(el)}`;
  }
  return differs(el, ask.fingerprint);
};

/** Parts of an element's sides where a click is tried when another control lies over its middle. */
const FREE_AT = [0.5, 0.3, 0.7, 0.15, 0.85];

/** Where a click lands: the middle of the first box (a link may run over two lines). @param {Element} el */
const middle = (el) => {
  const rects = [...el.getClientRects()].filter((r) => r.width > 0 && r.height > 0);
  const box = rects[0] || el.getBoundingClientRect();
  const left = Math.max(box.left, 0);
  const top = Math.max(box.top, 0);
  const right = Math.min(box.right, innerWidth);
  const bottom = Math.min(box.bottom, innerHeight);
  return { x: (left + right) / 2, y: (top + bottom) / 2, inside: right > left && bottom > top };
};

/** @param {number} x @param {number} y @returns {Element | null} */
const deepest = (x, y) => {
  let hit = document.elementFromPoint(x, y);
  while (hit && hit.shadowRoot) {
    const inner = hit.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  return hit;
};

/** Whether a click on `hit` does what a click on `el` does. @param {Element} el @param {Element} hit */
const reaches = (el, hit) => {
  if (holds(el, hit)) return true;
  const labels = /** @type {any} */ (el).labels;
  if (labels) for (const label of labels) if (holds(label, hit)) return true;
  const label = /** @type {HTMLLabelElement | null} */ (el.closest("label"));
  if (label && holds(label, hit)) return true;
  // A field's floating label, placeholder or icon is drawn over it by the same small wrapper.
  if (!el.matches("input, textarea, select, [contenteditable], [role=combobox], [role=textbox]")) return false;
  const box = el.getBoundingClientRect();
  let wrapper = above(el);
  for (let level = 0; wrapper && level < 3; level += 1, wrapper = above(wrapper)) {
    const around = wrapper.getBoundingClientRect();
    if (around.height > box.height * 2 + 40) return false;
    if (holds(wrapper, hit)) return true;
  }
  return false;
};

/** @param {Element} el */
const bringIntoView = (el) => {
  el.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
  __pacts.members.redrawn(); // its event comes with the next frame
};

/** What would receive the click instead; null when the element itself does. @param {Element} el @returns {Element | null} */
const coverOf = (el) => {
  let point = middle(el);
  if (!point.inside || (point.x === 0 && point.y === 0)) return null;
  let hit = deepest(point.x, point.y);
  if (!hit || reaches(el, hit)) return coverOfFrame(point);
  bringIntoView(el);
  point = middle(el);
  hit = deepest(point.x, point.y);
  return !hit || reaches(el, hit) ? coverOfFrame(point) : hit;
};

/** What is a control of its own beside another one. @param {Element} hit @param {Element} el */
const isNeighbour = (hit, el) => {
  const control = hit.closest("button, a[href], input, select, textarea, summary, [role=button], [role=link], [role=tab], [role=menuitem]");
  return control !== null && !control.contains(el) && !el.contains(control);
};

/** Where a click still reaches an element over whose middle another control lies; null where nowhere. @param {Element} el */
const freePoint = (el) => {
  const at = middle(el);
  const hit = at.inside ? deepest(at.x, at.y) : null;
  if (!hit || reaches(el, hit) || !isNeighbour(hit, el)) return null;
  const box = el.getBoundingClientRect();
  let best = null;
  for (const across of FREE_AT) {
    for (const down of FREE_AT) {
      const point = { x: box.left + box.width * across, y: box.top + box.height * down };
      const own = [[0, 0], [-2, 0], [2, 0], [0, -2], [0, 2]].every(([x, y]) => {
        const there = deepest(point.x + x, point.y + y);
        return there !== null && reaches(el, there);
      });
      const far = Math.abs(across - 0.5) + Math.abs(down - 0.5);
      if (own && (best === null || far < best.far)) best = { ...point, far };
    }
  }
  return best && { x: best.x, y: best.y, at: { x: best.x - box.left - el.clientLeft, y: best.y - box.top - el.clientTop } };
};

/** The same question for the frames this document stands in. @param {{x: number, y: number}} point @returns {Element | null} */
const coverOfFrame = (point) => {
  const offset = { x: point.x, y: point.y };
  try {
    for (let view = /** @type {Window} */ (window); view !== view.parent; view = view.parent) {
      const frame = view.frameElement;
      if (!frame) return null;
      const box = frame.getBoundingClientRect();
      offset.x += box.left + frame.clientLeft;
      offset.y += box.top + frame.clientTop;
      const hit = frame.ownerDocument.elementFromPoint(offset.x, offset.y);
      if (hit && hit !== frame && !hit.contains(frame) && !hit.shadowRoot) return hit;
    }
  } catch {
    // The frame's owner is of another origin: Playwright's own check is left.
  }
  return null;
};

/** Where this document's viewport starts in the page's; null when a frame around it is of another origin. */
const offsetInPage = () => {
  let x = 0;
  let y = 0;
  try {
    for (let view = /** @type {Window} */ (window); view !== view.parent; view = view.parent) {
      const frame = view.frameElement;
      if (!frame) return null;
      const outer = frame.getBoundingClientRect();
      x += outer.left + frame.clientLeft;
      y += outer.top + frame.clientTop;
    }
  } catch {
    return null;
  }
  return { x, y };
};

/** The element's rectangle in the page's viewport (in a frame of another origin: in that frame's). @param {Element} el */
const boxInPage = (el) => {
  const box = el.getBoundingClientRect();
  const offset = offsetInPage() || { x: 0, y: 0 };
  return { x: box.x + offset.x, y: box.y + offset.y, width: box.width, height: box.height };
};

const sameBox = (/** @type {any} */ a, /** @type {any} */ b) =>
  Boolean(a && b) && Math.abs(a.x - b.x) < 0.5 && Math.abs(a.y - b.y) < 0.5 && Math.abs(a.width - b.width) < 0.5 && Math.abs(a.height - b.height) < 0.5;

/** Whether something animates the element's place. @param {Element} el */
const animated = (el) =>
  document.getAnimations().some((animation) => {
    const effect = /** @type {KeyframeEffect | null} */ (animation.effect);
    if (!effect || animation.playState !== "running" || !effect.target || !holds(effect.target, el)) return false;
    return effect.getKeyframes().some((frame) => ["transform", "translate", "scale", "rotate", "left", "top", "right", "bottom", "margin", "marginTop", "marginLeft", "width", "height", "offsetDistance"].some((name) => name in frame));
  });

/** Whether using it may open another window. @param {Element} el */
const opensWindow = (el) => {
  const carrier = el.closest("a[target], area[target], form[target], [formtarget]");
  const target = carrier ? carrier.getAttribute("formtarget") || carrier.getAttribute("target") || "" : "";
  return target !== "" && !["_self", "_top", "_parent"].includes(target);
};

/** The points as they stand this moment. @param {Element} el @param {any} ask @param {any} before */
const pointsNow = (el, ask, before) => {
  const seen = shown(el) ? el : standIn(el);
  const hiddenFile = el.matches("input[type=file]");
  const points = { unique: true, visible: Boolean(seen) || hiddenFile, enabled: !ask.usable || isUsableNow(el), stable: true, scoped: true };
  let cover = null;
  let reason = "";
  if (!points.visible) reason = `${outlineOf(el)} is not visible`;
  else if (!points.enabled) reason = `${outlineOf(el)} is disabled`;
  let box = seen ? seen.getBoundingClientRect() : null;
  if (seen && points.enabled) {
    if (!middle(seen).inside) {
      bringIntoView(seen);
      box = seen.getBoundingClientRect();
    }
    points.stable = !animated(seen) && (sameBox(box, before) || sameBox(box, ask.fingerprint.box));
    if (!points.stable) reason = `${outlineOf(el)} is moving`;
    else if (!hiddenFile) cover = coverOf(seen);
    if (cover && ask.aim && freePoint(seen)) cover = null;
    if (cover) {
      points.visible = false;
      reason = `${outlineOf(el)} is covered by ${outlineOf(cover)}, which would receive the click`;
    }
  }
  return { points, cover: cover ? outlineOf(cover) : "", reason, box, seen };
};

const nextTurn = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => resolve(null));
    setTimeout(() => resolve(null), GATE_POLL * 2);
  });

/** What stood at the gate last, and at which passage. @type {{turn: number, el: WeakRef<Element>} | null} */
let passenger = null;

/** Where the element of that passage is now; null when it is not there or not drawn. @param {number} turn */
const placeOfPassenger = (turn) => {
  const el = passenger && passenger.turn === turn ? passenger.el.deref() : undefined;
  if (!el || !el.isConnected) return null;
  const box = boxInPage(el);
  return box.width > 0 && box.height > 0 ? box : null;
};

/** How what passed the gate last is now, its value never told; null when nothing did in this document. */
const passengerNow = () => {
  const el = /** @type {any} */ (passenger && passenger.el.deref());
  if (!el) return null;
  const active = document.activeElement;
  const focused = active !== null && active !== document.body && el.contains(active);
  if (!el.isConnected) return { state: "gone", focused };
  if (el.type === "checkbox" || el.type === "radio") return { state: el.checked ? "on" : "off", focused };
  const typed = el.isContentEditable ? el.textContent : el.matches("input, textarea, select") ? el.value : null;
  return { state: typed === null ? "" : typed ? "filled" : "empty", focused };
};

/**
 * The gate for what a locator matches; waits for the points while the same element stands, at most `ask.wait` milliseconds.
 * @param {Element[]} found
 * @param {{ref: number | null, document: string, fingerprint: any, forCheck: boolean, usable: boolean, many: boolean, wait: number, turn: number, aim: boolean}} ask `usable`: a disabled one will not do; `aim`: it is about to be clicked
 */
const gate = async (found, ask) => {
  __pacts.members.missed();
  const answer = { count: found.length, points: { unique: false, visible: false, enabled: false, stable: false, scoped: false }, reason: "", cover: "", same: /** @type {boolean | null} */ (null), box: /** @type {any} */ (null), opens: false, gone: false, facts: /** @type {any} */ (null), visibleMs: /** @type {number | null} */ (null), ref: 0, document: "", unchanged: false, picture: 0, aim: /** @type {any} */ (null) };
  answer.points.unique = found.length === 1 || (ask.many && found.length > 1);
  if (!answer.points.unique) {
    answer.reason = found.length === 0 ? "nothing on the page matches the locator" : `${found.length} elements match the locator`;
    return answer;
  }
  const el = found[0];
  passenger = ask.many ? null : { turn: ask.turn, el: new WeakRef(el) };
  answer.ref = __pacts.members.refOf(el);
  answer.document = __pacts.documentId();
  answer.unchanged = !ask.many && unchanged(el, ask.fingerprint, ask.forCheck);
  const strange = ask.many ? "" : strangeness(el, ask);
  answer.same = ask.many ? null : strange === "";
  answer.points.scoped = strange === "";
  answer.reason = strange;
  answer.opens = opensWindow(el);
  answer.facts = __pacts.members.facts(el);
  if (strange || ask.forCheck || ask.many) {
    answer.points.visible = shown(el) || standIn(el) !== null;
    answer.points.enabled = enabledNow(el);
    answer.points.stable = true;
    answer.visibleMs = answer.points.visible ? 0 : null;
    answer.box = boxInPage(el);
    return answer;
  }
  const start = performance.now();
  let before = null;
  for (;;) {
    const now = pointsNow(el, ask, before);
    before = now.box;
    if (now.seen && answer.visibleMs === null) answer.visibleMs = performance.now() - start;
    Object.assign(answer, { points: now.points, cover: now.cover, reason: now.reason, box: now.seen ? boxInPage(now.seen) : null, gone: !el.isConnected });
    if (answer.gone || !now.reason || performance.now() - start >= ask.wait) break;
    await nextTurn();
  }
  if (!answer.gone && !answer.reason) {
    answer.aim = ask.aim && shown(el) ? __pacts.members.aimAtOnly(found) : null;
    answer.picture = __pacts.members.shownIn();
  }
  return answer;
};

__pacts.define("gate", gate);
__pacts.define("placeOfPassenger", placeOfPassenger);
__pacts.define("passengerNow", passengerNow);
__pacts.define("boxInPage", boxInPage);
__pacts.define("placeOf", (/** @type {Element[]} */ found) => (found.length ? boxInPage(found[0]) : null));
__pacts.define("outlineOf", outlineOf);
__pacts.define("shown", shown);
__pacts.define("standIn", standIn);
__pacts.define("enabledNow", enabledNow);
__pacts.define("isUsableNow", isUsableNow);
__pacts.define("tidy", tidy);
__pacts.define("deepest", deepest);
__pacts.define("above", above);
__pacts.define("middle", middle);
__pacts.define("coverOf", coverOf);
__pacts.define("freePoint", freePoint);
__pacts.define("reaches", reaches);
__pacts.define("animated", animated);
__pacts.define("offsetInPage", offsetInPage);
