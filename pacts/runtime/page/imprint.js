// @ts-check
// What a page is made of without its words, and what it keeps in the browser: taken after each action, so that a later
// browser can be brought to the same place and prove it, and so that what the action changed is known.

const BUCKETS = 64;
const DEPTH = 3;
const LIMIT = 8000;
/** Hashes that a sketch keeps, the same number as in pacts/domain/sketch.py. */
const KEPT = 80;
/** Elements of a path that a sketch tells apart. */
const SKETCHED = 2;
const SKIPPED = new Set(["SCRIPT", "STYLE", "LINK", "META", "TEMPLATE", "NOSCRIPT", "HEAD", "TITLE", "BASE"]);
const STATES = ["aria-expanded", "aria-selected", "aria-checked", "aria-pressed", "aria-disabled", "open", "disabled", "hidden"];

/** FNV-1a, 32 bits. @param {number} hash @param {string} text */
const mixed = (hash, text) => {
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return hash >>> 0;
};

/** The last step of MurmurHash3: what differs little is spread over all numbers. @param {number} hash */
const finished = (hash) => {
  let mix = Math.imul(hash ^ (hash >>> 16), 2246822507);
  mix = Math.imul(mix ^ (mix >>> 13), 3266489909);
  return (mix ^ (mix >>> 16)) >>> 0;
};

/** What a person has filled in or ticked, never what. @param {any} el */
const filled = (el) => {
  switch (el.tagName) {
    case "INPUT":
      return el.type === "checkbox" || el.type === "radio" ? (el.checked ? "+" : "-") : el.value ? "v" : "";
    case "TEXTAREA":
      return el.value ? "v" : "";
    case "SELECT":
      return String(el.selectedIndex);
    default:
      return "";
  }
};

/** @param {any} el */
const stateOf = (el) => {
  let said = filled(el);
  for (const name of STATES) if (el.hasAttribute(name)) said += ` ${name}=${el.getAttribute(name)}`;
  return said;
};

/** @param {any} el */
const isOut = (el) => el.checkVisibility !== undefined && !el.checkVisibility();

/** What the element says itself, its children left out. @param {any} el */
const ownText = (el) => {
  let said = "";
  for (let node = el.firstChild; node !== null; node = node.nextSibling) if (node.nodeType === 3) said += node.data;
  return said.trim();
};

/** What a change of the page is told in, by role and by tag. @type {Map<string, string>} */
const KINDS = new Map();
for (const [kind, names] of [
  ["dialog", "dialog alertdialog"],
  ["message", "alert status log"],
  ["row", "row tr"],
  ["item", "listitem li option menuitem treeitem"],
  ["card", "article"],
  ["field", "textbox searchbox combobox spinbutton textarea select"],
  ["button", "button"],
  ["link", "link"],
  ["heading", "heading h1 h2 h3 h4"],
  ["image", "img image"],
]) for (const name of names.split(" ")) KINDS.set(name, kind);
const FIELDLESS = new Set(["button", "submit", "reset", "image"]);

/** @param {any} el */
const kindOf = (el) => {
  const role = el.getAttribute("role");
  if (role) return KINDS.get(role) || "";
  if (el.tagName === "INPUT") return FIELDLESS.has(el.type) ? "button" : "field";
  if (el.tagName === "A") return el.hasAttribute("href") ? "link" : "";
  return KINDS.get(el.localName) || "";
};

/** @param {any} el @returns {string[]} */
const statesOn = (el) => {
  const told = [];
  if (el.getAttribute("aria-expanded") === "true" || (el.tagName === "DETAILS" && el.open)) told.push("open part");
  if (el.checked === true || el.getAttribute("aria-checked") === "true") told.push("ticked box");
  if (el.getAttribute("aria-selected") === "true" || el.getAttribute("aria-pressed") === "true") told.push("chosen thing");
  if (el.disabled === true || el.getAttribute("aria-disabled") === "true") told.push("disabled control");
  if (el.getAttribute("aria-invalid") === "true") told.push("invalid field");
  return told;
};

/** What stands in what, each pair again at its second, fourth, eighth... occurrence: the least of the hashes. */
class Sketch {
  constructor() {
    this.counts = new Map();
    this.parts = new Set();
  }
  /** @param {string} pair */
  add(pair) {
    const count = (this.counts.get(pair) || 0) + 1;
    this.counts.set(pair, count);
    if ((count & (count - 1)) === 0) this.parts.add(finished(mixed(2166136261, `${count} ${pair}`)) >>> 8);
  }
  get text() {
    const least = [...this.parts].sort((a, b) => a - b).slice(0, KEPT);
    return `${this.parts.size}:${btoa(least.map((part) => String.fromCharCode(part >>> 16, (part >>> 8) & 255, part & 255)).join(""))}`;
  }
}

const structure = () => {
  /** @type {Record<string, number>} */
  const kinds = {};
  const sketch = new Sketch();
  const buckets = Array.from({ length: BUCKETS }, () => 0);
  let exact = 2166136261;
  let twin = 3339675911;
  let words = 2166136261;
  let left = LIMIT;
  /** @param {any} root @param {string[]} path */
  const walk = (root, path) => {
    for (let el = root.firstElementChild; el !== null && left > 0; el = el.nextElementSibling) {
      if (SKIPPED.has(el.tagName) || isOut(el)) continue;
      left -= 1;
      const name = `${el.tagName}${el.getAttribute("role") || ""}${el.tagName === "INPUT" ? el.type : ""}`;
      const below = [...path.slice(-(DEPTH - 1)), name];
      const said = `${below.join(">")}|${stateOf(el)}`;
      buckets[mixed(2166136261, said) % BUCKETS] += 1;
      sketch.add(below.slice(-SKETCHED).join(">"));
      exact = mixed(exact, said);
      twin = mixed(twin, `${said};`);
      words = mixed(words, `${ownText(el)};`);
      const kind = kindOf(el);
      if (kind) kinds[kind] = (kinds[kind] || 0) + 1;
      for (const state of statesOn(el)) kinds[state] = (kinds[state] || 0) + 1;
      walk(el, below);
      if (el.shadowRoot) walk(el.shadowRoot, [...below, "#"]);
      exact = mixed(exact, "/");
    }
  };
  if (document.body) walk(document.body, []);
  return { buckets, exact: `${exact.toString(16)}-${twin.toString(16)}`, words: words.toString(16), kinds, sketch: sketch.text };
};

/** What the frames say that can be read, and the state of what passed the gate last: never a value. */
const seenNow = () => {
  const inner = __pacts.members.readableFrames();
  const frames = inner.map((/** @type {any} */ frame) => frame.structureOf()).map((one) => `${one.exact}${one.words}`);
  const own = [__pacts.members, ...inner].map((one) => one.passengerNow()).find((told) => told !== null);
  const active = document.activeElement;
  const focus = !active || active === document.body ? "" : kindOf(active) || active.localName;
  return { frames: frames.join(" "), own: own ? own.state : "", focus: own && own.focused ? "itself" : focus };
};

/** @param {() => any} open */
const kept = (open) => {
  try {
    const storage = open();
    return Object.keys(storage).sort().map((name) => [name, storage.getItem(name)]);
  } catch {
    return [];
  }
};

const databases = async () => {
  try {
    return typeof indexedDB.databases === "function" && (await indexedDB.databases()).length > 0;
  } catch {
    return false;
  }
};

/** The cookies that scripts see, here and in frames that can be read. */
const cookies = () => {
  try {
    return document.cookie;
  } catch {
    return "";
  }
};

/**
 * What the page is made of, and what it keeps, the latter only where that is another thing than the driver knows; what
 * is in a database the page can't tell, only that there is one.
 * @param {{known: string}} ask `known`: the mark of what it knows
 */
const imprint = async (ask) => {
  const held = { local: kept(() => localStorage), session: kept(() => sessionStorage) };
  const text = `${location.origin}\n${__pacts.json(held)}`;
  const mark = `${mixed(2166136261, text)} ${mixed(3339675911, `${text};`)}`;
  const crumbs = [__pacts.members, ...__pacts.members.readableFrames()].map((one) => one.cookiesHere()).join("\n");
  return { structure: structure(), seen: seenNow(), origin: location.origin, mark, held: mark === ask.known ? null : held, databases: await databases(), cookies: `${mixed(2166136261, crumbs)} ${mixed(3339675911, crumbs)}` };
};

__pacts.define("imprint", imprint);
__pacts.define("cookiesHere", cookies);
__pacts.define("structureOf", structure);

__pacts.define("fillSession", (/** @type {{entries: [string, string][]}} */ { entries }) => {
  for (const [name, value] of entries) sessionStorage.setItem(name, value);
  return true;
});
