// @ts-check
// What the gestures must know: what folds an element, where its text stands, what stands beside it in a list.

const TOGGLES = "[aria-expanded], summary";
const HANDLES = "[class*=toggle i], [class*=expander i], [class*=switcher i], [class*=hitarea i], [class*=caret i], [class*=chevron i], [class*=arrow i], [class*=disclosure i]";
const GROUPS = "ul, ol, [role=group], [role=menu], [role=tree]";

/** @param {Element | null | undefined} el */
const drawn = (el) => Boolean(el && __pacts.members.shown(el) && el.getBoundingClientRect().height > 0);

/** The element that says whether a thing is open. @param {Element} el @returns {Element} */
const toggleOf = (el) => {
  if (el instanceof HTMLDetailsElement) return el.querySelector(":scope > summary") ?? el;
  if (el.matches(TOGGLES)) return el;
  const label = el.getAttribute("aria-labelledby");
  const root = /** @type {Document | ShadowRoot} */ (el.getRootNode());
  const named = label ? root.getElementById(label.split(" ")[0]) : null;
  if (named?.matches(TOGGLES)) return named;
  if (el.id) {
    const controlling = root.querySelector(`[aria-controls~="${CSS.escape(el.id)}"], [href="#${CSS.escape(el.id)}"]`);
    if (controlling) return controlling;
  }
  return el.closest("summary, button[aria-expanded], [role=button][aria-expanded], [role=tab], [aria-haspopup=true], [aria-haspopup=menu]") ?? el.querySelector(TOGGLES) ?? el;
};

/** What a toggle shows and hides, where that can be told. @param {Element} toggle @returns {Element | null} */
const panelOf = (toggle) => {
  const root = /** @type {Document | ShadowRoot} */ (toggle.getRootNode());
  const id = (toggle.getAttribute("aria-controls") || toggle.getAttribute("aria-owns") || "").split(" ")[0];
  const fragment = (toggle.getAttribute("href") || toggle.getAttribute("data-target") || toggle.getAttribute("data-bs-target") || "").match(/^#(.+)$/);
  const named = root.getElementById(id || fragment?.[1] || "");
  if (named) return named;
  const own = [...toggle.children].find((child) => child.matches(GROUPS));
  if (own) return own;
  const row = toggle.matches("li, [role=treeitem]") ? toggle : toggle.closest("li, [role=treeitem]");
  const inRow = row ? [...row.children].find((child) => child !== toggle && !child.contains(toggle) && child.matches(GROUPS)) : null;
  if (inRow) return inRow;
  const header = toggle.closest("h1, h2, h3, h4, h5, h6, dt, [class*=header i], [class*=title i]") ?? toggle;
  const beside = header.nextElementSibling;
  return beside && isPeer(header, beside) ? null : beside;
};

/** The next of a row of alike things ("File", "Edit", …) is not what the one before it unfolds. @param {Element} one @param {Element} other */
const isPeer = (one, other) => {
  const role = one.getAttribute("role");
  if (role && role === other.getAttribute("role")) return true;
  return one.localName === other.localName && (one.localName === "li" || other.matches("[aria-haspopup], [aria-expanded]"));
};

/** Whether a thing is open: true, false, or null where nothing tells. @param {Element} el @returns {boolean | null} */
const isOpen = (el) => {
  const toggle = toggleOf(el);
  if (toggle.localName === "summary" && toggle.parentElement instanceof HTMLDetailsElement) return toggle.parentElement.open;
  const said = toggle.getAttribute("aria-expanded");
  if (said === "true" || said === "false") return said === "true";
  if (toggle.getAttribute("role") === "tab" && toggle.hasAttribute("aria-selected")) return toggle.getAttribute("aria-selected") === "true";
  const panel = panelOf(toggle);
  return panel && panel !== toggle ? drawn(panel) : null;
};

const POPUPS = ["[role=menu]", "[role=listbox]", "[role=tree]", "[role=grid]", "[role=dialog]", "dialog", "[class*=menu i]", "[class*=dropdown i]", "[class*=popup i]", "[class*=popover i]"];

/** How many elements are drawn: more after a thing was opened. Of what says that it opens a popup, only popups count: a message may come up beside. @param {Element} toggle */
const drawnCount = (toggle) => {
  const said = toggle.getAttribute("aria-haspopup");
  const inside = said && said !== "false" ? POPUPS.map((one) => `${one}, ${one} *`).join(", ") : "body *";
  let count = 0;
  for (const el of document.querySelectorAll(inside)) if (el.checkVisibility()) count += 1;
  return count;
};

/** @param {Element} el */
const foldState = (el) => {
  const toggle = toggleOf(el);
  const role = toggle.getAttribute("role") || "";
  const menu = role.startsWith("menuitem") || (toggle.hasAttribute("aria-haspopup") && Boolean(toggle.closest("[role=menu], [role=menubar], nav")));
  const hovers = menu || (toggle.matches("nav li, nav a, [class*=menu i] li") && !toggle.hasAttribute("aria-expanded"));
  return { open: isOpen(el), drawn: drawnCount(toggle), hovers, tree: role === "treeitem" || toggle.matches("li") };
};

/** What a person would click to fold or unfold: the handle or the label, not the lines inside. @param {Element} el @returns {Element} */
const foldHandle = (el) => {
  const toggle = toggleOf(el);
  const panel = panelOf(toggle);
  if (!panel || !toggle.contains(panel)) return toggle;
  const outside = (/** @type {Element} */ each) => each !== panel && !panel.contains(each) && !each.contains(panel) && drawn(each);
  const handle = [...toggle.querySelectorAll(HANDLES)].find(outside);
  return handle ?? [...toggle.children].find(outside) ?? toggle;
};

/** Text nodes that a person reads, in order. @param {Element} el @returns {Text[]} */
const textNodes = (el) => {
  const walker = document.createTreeWalker(el, NodeFilter.SHOW_TEXT, (node) =>
    node.nodeValue?.trim() && node.parentElement?.checkVisibility() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT,
  );
  const found = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(/** @type {Text} */ (node));
  return found;
};

/** The range of a text, whole or a part of it. @param {Element} el @param {string} part @returns {Range | null} */
const rangeOf = (el, part) => {
  const nodes = textNodes(el);
  if (!nodes.length) return null;
  const range = document.createRange();
  const whole = nodes.map((node) => node.data).join("");
  let start = whole.length - whole.trimStart().length;
  let end = whole.trimEnd().length;
  if (part) {
    start = whole.toLowerCase().indexOf(part.toLowerCase());
    if (start < 0) return null;
    end = start + part.length;
  }
  for (const node of nodes) {
    if (start >= 0 && start < node.length) range.setStart(node, start);
    if (end > 0 && end <= node.length) range.setEnd(node, end);
    start -= node.length;
    end -= node.length;
  }
  return range;
};

/** Where the mouse goes down and up to select a text, from the element's own corner. @param {Element} el @param {{part: string}} ask */
const textEnds = (el, ask) => {
  const range = rangeOf(el, ask.part);
  if (!range) return null;
  const rects = [...range.getClientRects()].filter((rect) => rect.width > 0);
  if (!rects.length) return null;
  const box = el.getBoundingClientRect();
  const first = rects[0];
  const last = rects[rects.length - 1];
  const from = { x: first.left + 0.5 - box.left, y: first.top + first.height / 2 - box.top };
  const to = { x: last.right + 1 - box.left, y: last.top + last.height / 2 - box.top };
  return { from, to, text: __pacts.members.tidy(range.toString()) };
};

/** The text with its lines as they are drawn. @param {any} el */
const linedText = (el) => (el.matches("input, textarea") ? (el.type === "password" ? "" : el.value) : (el.innerText ?? el.textContent ?? ""));

const selectedText = () => __pacts.members.tidy(String(getSelection() ?? ""));

/** The places of a list that a thing can be dragged along, and which one it has. @param {Element} el */
const placesAround = (el) => {
  for (let one = /** @type {Element | null} */ (el); one?.parentElement; one = one.parentElement) {
    const mine = one;
    const like = [...one.parentElement.children].filter((each) => each.localName === mine.localName && drawn(each));
    if (like.length < 2) continue;
    const boxes = like.map((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      return { x, y, width, height };
    });
    return { at: like.indexOf(one), boxes };
  }
  return null;
};

/** @param {Element} el */
const roomAround = (el) => {
  const box = el.getBoundingClientRect();
  const holder = el instanceof SVGElement ? (el.ownerSVGElement ?? document.documentElement) : (el.parentElement ?? document.documentElement);
  const room = holder.getBoundingClientRect();
  return {
    box: { x: box.x, y: box.y, width: box.width, height: box.height },
    up: box.top - room.top, down: room.bottom - box.bottom, left: box.left - room.left, right: room.right - box.right,
  };
};

const SUBMITS = "button:not([type=button]):not([type=reset]), input[type=submit], input[type=image]";
const SENDS = /^(submit|send|ok|okay|save|continue|done|go|apply|confirm)\b/i;

/** The button that sends a form: its own, else the one that is called so. @param {Element | null} within @returns {Element | null} */
const submitterIn = (within) => {
  const form = within?.closest("form") ?? within?.querySelector("form") ?? null;
  const own = form ? [.../** @type {any} */ (form).elements].filter((each) => each.matches(SUBMITS)) : [];
  const usable = own.filter((each) => drawn(each) && !each.matches(":disabled"));
  if (usable.length) return usable.find((each) => SENDS.test(__pacts.members.readingOf(each))) ?? usable[0];
  const scope = within && within !== document.body ? within : document;
  const called = [...scope.querySelectorAll("button, input[type=button], input[type=submit], [role=button]")].filter(
    (each) => drawn(each) && SENDS.test((each instanceof HTMLInputElement ? each.value : each.textContent ?? "").trim()),
  );
  return called.length === 1 ? called[0] : null;
};

/** The button that sends the form last typed into; the only one of the page where nothing has the focus. */
const submitterHere = () => {
  const active = document.activeElement;
  const typed = active && active !== document.body && active.closest("form");
  if (typed) return submitterIn(typed);
  const forms = [...document.querySelectorAll("form")].filter(drawn);
  const ready = forms.map(submitterIn).filter(Boolean);
  return ready.length === 1 ? ready[0] : forms.length ? null : submitterIn(document.body);
};

/** Whether what is typed now arrives in a field. */
const takesText = () => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (!active) return false;
  const written = active.matches("input, textarea, select, iframe, [role=textbox], [role=searchbox], [role=combobox]");
  return written || (active instanceof HTMLElement && active.isContentEditable);
};

__pacts.define("takesText", takesText);
__pacts.define("foldState", foldState);
__pacts.define("foldHandle", foldHandle);
__pacts.define("isOpen", isOpen);
__pacts.define("textEnds", textEnds);
__pacts.define("linedText", linedText);
__pacts.define("selectedText", selectedText);
__pacts.define("placesAround", placesAround);
__pacts.define("roomAround", roomAround);
__pacts.define("submitterIn", submitterIn);
__pacts.define("submitterHere", submitterHere);
