// @ts-check
// One fault in the page, as `fault` says. It comes after `accessible.js` and `locating.js`, as an init script, so that it
// hears events before the page does and changes what is rendered before anybody can read it. A fault that took place in
// what a person sees is told by `__pactsFired`.

const fired = (/** @type {string} */ said) => /** @type {any} */ (globalThis).__pactsFired(said);
const ITEMS = "li, tr, article, option, [role=row], [role=listitem], [role=option], [role=article]";
const POINTER = ["pointerdown", "mousedown", "pointerup", "mouseup", "click", "dblclick", "contextmenu", "touchstart", "touchend", "dragstart"];
const KEYS = ["keydown", "keypress", "keyup"];
/** What a swallowed event is told by: one of each deed. */
const DEEDS = ["click", "dblclick", "contextmenu", "keydown", "dragstart"];

// ---------------------------------------------------------------------------------------------------------------- events

/** @param {Event} event */
const swallow = (event) => {
  if (!isHere()) return;
  const path = event.composedPath();
  const hit = meant().some((el) => path.includes(el) || labelsOf(el).some((/** @type {any} */ label) => path.includes(label)));
  if (!hit) return;
  event.stopImmediatePropagation();
  if (DEEDS.includes(event.type)) {
    event.preventDefault();
    fired(event.type);
  }
};

/** @param {any} el @param {string} name @param {any} value */
const put = (el, name, value) => {
  const owner = Object.getPrototypeOf(el);
  const own = Object.getOwnPropertyDescriptor(owner, name);
  if (own && own.set) own.set.call(el, value);
  else el[name] = value;
};

let losing = false;
/** @param {any} el */
const lose = (el) => {
  const isBox = el.type === "checkbox";
  const name = isBox ? "checked" : el.tagName === "SELECT" ? "selectedIndex" : el.isContentEditable ? "textContent" : "value";
  const now = el[name];
  const first = name === "selectedIndex" ? Math.max(0, [...el.options].findIndex((/** @type {any} */ one) => one.defaultSelected)) : el.defaultValue || "";
  const before = isBox ? !now : first === now && name === "value" ? "" : first;
  if (before === now || el.type === "radio" || el.type === "file") return;
  losing = true;
  put(el, name, before);
  for (const type of ["input", "change"]) el.dispatchEvent(new Event(type, { bubbles: true }));
  losing = false;
  fired("value");
};

/** @param {Event} event */
const forget = (event) => {
  const [el] = event.composedPath();
  if (!losing && isHere() && meant().includes(el)) setTimeout(() => lose(el), 0);
};

// --------------------------------------------------------------------------------------------------------------- contents

/** Another text that could stand there: the last digit is another one, else the longest word is written backwards. @param {string} text */
const other = (text) => {
  const at = text.search(/\d(?=\D*$)/);
  if (at >= 0) return text.slice(0, at) + ((Number(text[at]) + 1) % 10) + text.slice(at + 1);
  const word = (text.match(/[\p{L}\p{N}]+/gu) || [text]).reduce((a, b) => (b.length > a.length ? b : a));
  const back = [...word].reverse().join("");
  return text.replace(word, back.toLowerCase() === word.toLowerCase() ? `${word}x` : back);
};

/** @param {string} text */
const patternOf = (text) =>
  new RegExp(text.trim().split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("\\s+"), "iu");

/** @param {any} root @returns {Text[]} */
const textsIn = (root) => {
  const found = [];
  for (const el of [root, ...below(root)]) {
    if (el.nodeType !== 1 || el.matches(SILENT) || !isSeen(el)) continue;
    for (const node of el.childNodes) if (node.nodeType === 3 && node.data.trim() !== "") found.push(node);
  }
  return found;
};

/** What this fault wrote, so that it is not changed again. @type {WeakMap<any, string>} */
const written = new WeakMap();

/** @param {any} holder a text node or a field @param {string} name @param {RegExp | null} wanted */
const reword = (holder, name, wanted) => {
  const text = String(holder[name]);
  if (written.get(holder) === text || (wanted !== null && !wanted.test(text))) return false;
  const changed = wanted === null ? other(text) : text.replace(wanted, other);
  if (changed === text) return false;
  written.set(holder, changed);
  put(holder, name, changed);
  return true;
};

/** @param {any[]} roots @param {string} said */
const rewordIn = (roots, said) => {
  const wanted = said === "" ? null : patternOf(said);
  let done = false;
  for (const root of roots) {
    const fields = [root, ...below(root)].filter((el) => el.nodeType === 1 && el.matches("input, textarea") && el.value !== "");
    for (const el of fields) done = reword(el, "value", wanted) || done;
    const texts = textsIn(root);
    let here = false;
    for (const node of texts) here = reword(node, "data", wanted) || here;
    // a text in several pieces: the piece with its longest word
    if (!here && wanted !== null && root.nodeType === 1 && wanted.test(root.innerText || "")) {
      const longest = said.split(/\s+/).reduce((a, b) => (b.length > a.length ? b : a));
      here = texts.some((node) => reword(node, "data", patternOf(longest)));
    }
    done = done || here;
  }
  if (done) fired("text");
};

const text = () => {
  if (fault.to === "title") {
    if (fault.text !== "" && patternOf(fault.text).test(document.title)) {
      document.title = document.title.replace(patternOf(fault.text), other);
      fired("title");
    }
    return;
  }
  if (fault.locator === null && fault.text === "") return;
  rewordIn(fault.locator === null ? [document.body] : meant(), fault.text);
};

let picked = "";
/** A text that the test neither names nor checks. */
const beside = () => {
  if (picked === "" && document.readyState === "complete") {
    const kept = fault.keep.map((/** @type {string} */ one) => one.toLowerCase());
    const free = textsIn(document.body)
      .map((node) => tidy(node.data))
      .filter((said) => /\p{L}{3}/u.test(said) && !kept.some((/** @type {string} */ one) => one.includes(said.toLowerCase()) || said.toLowerCase().includes(one)));
    if (free.length > 0) picked = free[fault.seed % free.length] || "";
  }
  if (picked !== "") rewordIn([document.body], picked);
};

const gone = () => {
  for (const el of meant()) {
    if (!isSeen(el)) continue;
    el.style.setProperty("display", "none", "important");
    fired("gone");
  }
};

const state = () => {
  for (const el of meant()) {
    if (fault.to === "checked" || fault.to === "unchecked") {
      if (!("checked" in el) || el.checked === (fault.to === "checked") || written.has(el)) continue;
      written.set(el, fault.to);
      el.checked = fault.to === "checked";
      fired("state");
      continue;
    }
    const off = fault.to === "disabled";
    if ((el.disabled === true || el.getAttribute("aria-disabled") === "true") === off) continue;
    if ("disabled" in el) el.disabled = off;
    if (el.hasAttribute("aria-disabled") || !("disabled" in el)) el.setAttribute("aria-disabled", String(off));
    fired("state");
  }
};

/** The items of the list that the element stands in. @param {any} el @returns {any[]} */
const itemsAround = (el) => {
  const item = el.closest(ITEMS);
  if (!item || !item.parentElement) return [];
  return [...item.parentElement.children].filter((one) => one.tagName === item.tagName && isSeen(one));
};

/** Items that this fault took away or put in. @type {WeakSet<any>} */
const handled = new WeakSet();

const count = () => {
  const found = meant();
  const others = found.slice(0, 1).flatMap(itemsAround).filter((item) => !found.some((el) => item.contains(el)));
  const last = fault.to === "own" ? found.filter(isSeen).at(-1) : others.at(-1);
  if (!last || !last.parentElement || handled.has(last.parentElement)) return;
  handled.add(last.parentElement);
  last.style.setProperty("display", "none", "important");
  fired("count");
};

const twice = () => {
  for (const el of meant().slice(-1)) {
    const item = fault.to === "own" ? el : el.closest(ITEMS);
    if (!item || handled.has(item) || !item.parentElement || [...item.parentElement.children].some((one) => handled.has(one))) continue;
    const twin = item.cloneNode(true);
    handled.add(item);
    handled.add(twin);
    item.after(twin);
    if (isSeen(twin)) fired("twice");
  }
};

/** @type {WeakMap<any, string>} */
const orders = new WeakMap();
const order = () => {
  for (const el of meant().slice(0, 1)) {
    const items = itemsAround(el);
    const parent = items[0]?.parentElement;
    const told = () => itemsAround(el).map((one) => one.textContent).join("\n");
    if (!parent || new Set(items.map((one) => one.textContent)).size < 2 || orders.get(parent) === told()) continue;
    const after = items.at(-1).nextSibling;
    for (const item of items.reverse()) parent.insertBefore(item, after);
    orders.set(parent, told());
    fired("order");
  }
};

const LEFT = "pacts:left";
/** What is to be gone stays: the element as it was on an earlier page, or a moment ago. */
const left = () => {
  const [seen] = meant().filter(isSeen);
  if (seen && !handled.has(seen)) {
    sessionStorage.setItem(LEFT, seen.outerHTML);
    return;
  }
  const html = sessionStorage.getItem(LEFT);
  if (seen || html === null || !new RegExp(fault.until).test(location.pathname)) return;
  const holder = document.createElement("template");
  holder.innerHTML = html;
  const copy = holder.content.firstElementChild;
  if (copy === null) return;
  handled.add(copy);
  document.body.prepend(copy);
  if (isSeen(copy)) fired("left");
};

// ------------------------------------------------------------------------------------------------------------------ begin

/** @type {Record<string, () => void>} */
const CONTENTS = { text, beside, gone, state, count, twice, order, left };

work = () => {
  if (document.body === null || !isHere()) return;
  CONTENTS[fault.kind]?.();
};

if (fault.kind === "dead") {
  for (const type of [...POINTER, ...KEYS]) window.addEventListener(type, swallow, { capture: true, passive: false });
} else if (fault.kind === "lost") {
  for (const type of ["input", "change"]) window.addEventListener(type, forget, true);
} else if (fault.kind === "dialog") {
  const answer = fault.to !== "dismiss";
  window.confirm = () => (fired("confirm"), answer);
  window.prompt = () => (fired("prompt"), answer ? "" : null);
  window.alert = () => fired("alert");
} else {
  watch(document);
  for (const type of ["DOMContentLoaded", "load", "change", "input"]) window.addEventListener(type, () => work(), true);
}
