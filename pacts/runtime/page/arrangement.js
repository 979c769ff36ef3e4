// @ts-check
// Where things lie among their like, for drag and drop: in which list, at which place, and whether that changed.

/** Handles by which an item of a list is taken, where it has one. */
const GRIPS = "[draggable=true], [aria-roledescription*=sort i], [aria-roledescription*=drag i], [class*=handle i], [class*=grip i], [class*=drag-h i]";
const LEVELS_UP = 6;

/** Two elements of one make: the same tag and role, and a class in common where they have any. @param {Element} a @param {Element} b */
const alike = (a, b) => {
  if (a.localName !== b.localName || a.getAttribute("role") !== b.getAttribute("role")) return false;
  return a.classList.length === 0 || b.classList.length === 0 || [...a.classList].some((name) => b.classList.contains(name));
};

/** @param {Element} el */
const likes = (el) => {
  const parent = __pacts.members.above(el);
  return parent ? [...parent.children].filter((other) => other === el || (alike(el, other) && __pacts.members.drawn(other))) : [el];
};

/** The item of a list that the element is, or stands in. @param {Element} el */
const itemOf = (el) => {
  let at = /** @type {Element | null} */ (el);
  for (let level = 0; at && level < LEVELS_UP && at !== document.body; level += 1, at = __pacts.members.above(at)) {
    if (likes(at).length > 1 && !(at.localName === "td" || at.localName === "span")) return at;
  }
  return null;
};

/** The places of the list in which the element lies, and that of another item of it. @param {Element} el @param {Element | null} other */
const siblingPlaces = (el, other) => {
  const item = itemOf(el);
  if (!item) return null;
  const all = likes(item);
  const to = other ? all.findIndex((one) => one === other || one.contains(other)) : -1;
  if (other && (to < 0 || other === __pacts.members.above(item))) return null;
  return { from: all.indexOf(item), to, boxes: all.map((one) => __pacts.members.boxInPage(one)) };
};

/** Where one takes hold of it: by its handle, away from buttons and links in it. @param {Element} el */
const gripOf = (el) => {
  el.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
  const item = itemOf(el) || el;
  const grip = item.matches(GRIPS) ? el : [...item.querySelectorAll(GRIPS)].find((one) => __pacts.members.drawn(one)) || el;
  const box = __pacts.members.boxInPage(grip);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** The item and the list, so that they are known again when the list was drawn anew. @type {{item: Element, parent: Element | null, text: string, all: Element[], start: number} | null} */
let moved = null;

/** @param {Element} el */
const identityAmongSiblings = (el) => {
  const item = itemOf(el) || el;
  const all = likes(item);
  moved = { item, parent: __pacts.members.above(item), text: __pacts.members.tidy(item.textContent), all, start: all.indexOf(item) };
  return moved.text;
};

/** At which place the item lies now; -1 when it is not there. @param {Element} _ @param {string} text */
const indexOfIdentity = (_, text) => {
  if (!moved || !moved.parent) return -1;
  const all = moved.item.isConnected ? likes(moved.item) : [...moved.parent.children];
  const byText = all.filter((one) => __pacts.members.tidy(one.textContent) === text);
  return all.indexOf(byText.length === 1 ? byText[0] : moved.item);
};

/** The place where the item would lie if it were dropped now; null when the list does not show that. @param {Element} _ */
const placeWhileHeld = (_) => {
  if (!moved || !moved.parent || !moved.item.isConnected) return null;
  const parent = moved.parent;
  const room = [...parent.children].find((one) => !moved?.all.includes(one) && one.localName === moved?.item.localName);
  const marker = room || moved.item;
  const rest = moved.all.filter((one) => one !== moved?.item && one.parentElement === parent);
  const at = rest.filter((one) => one.compareDocumentPosition(marker) & Node.DOCUMENT_POSITION_FOLLOWING).length;
  return room || at !== moved.start ? at : null;
};

/** Whether the item listens to keys for being moved. @param {Element} el */
const takesKeys = (el) => {
  const item = itemOf(el) || el;
  return [item, ...item.querySelectorAll(GRIPS)].some((one) => /** @type {HTMLElement} */ (one).tabIndex >= 0);
};

/** @param {Element} el */
const focusGrip = (el) => {
  const item = itemOf(el) || el;
  const grip = [item, ...item.querySelectorAll(GRIPS)].find((one) => /** @type {HTMLElement} */ (one).tabIndex >= 0);
  if (grip) /** @type {HTMLElement} */ (grip).focus();
};

/** What a drag may change: where the thing lies, and what the page says. @param {Element} el */
const sceneOfDrag = (el) => {
  const box = el.isConnected ? __pacts.members.boxInPage(el) : null;
  const parent = el.isConnected ? __pacts.members.above(el) : null;
  return {
    x: box && Math.round(box.x),
    y: box && Math.round(box.y),
    parent: parent ? [...(parent.ownerDocument.querySelectorAll("*"))].indexOf(parent) : -1,
    text: __pacts.members.tidy(document.body && document.body.innerText),
    canvas: el.localName === "canvas" || document.querySelector("canvas") !== null,
  };
};

__pacts.define("siblingPlaces", siblingPlaces);
/** Whether what is around it, or lies in it, takes the pointer in its middle: a frame without a filling. @param {Element} el */
const isHollow = (el) => {
  el.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
  const box = el.getBoundingClientRect();
  const hit = __pacts.members.deepest(box.x + box.width / 2, box.y + box.height / 2);
  if (hit === null || hit === el || el.contains(hit)) return false;
  const own = hit.getBoundingClientRect();
  const within = own.left >= box.left && own.right <= box.right && own.top >= box.top && own.bottom <= box.bottom;
  return hit.contains(el) || (within && el instanceof SVGElement);
};

__pacts.define("isHollow", isHollow);
__pacts.define("gripOf", gripOf);
__pacts.define("identityAmongSiblings", identityAmongSiblings);
__pacts.define("indexOfIdentity", indexOfIdentity);
__pacts.define("placeWhileHeld", placeWhileHeld);
__pacts.define("takesKeys", takesKeys);
__pacts.define("focusGrip", focusGrip);
__pacts.define("sceneOfDrag", sceneOfDrag);
