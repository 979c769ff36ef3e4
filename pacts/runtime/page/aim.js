// @ts-check
// A click by real input at a point that was just checked, with a guard: if something else slides under the pointer between
// the check and the click, the events are kept from it, and the driver clicks again the slow way. Playwright's own click
// guards itself alike, but waits two frames for stability first, which the gate has already done.

/** What pointer events at a point must reach. @type {{el: Element, x: number, y: number, hit: boolean | null} | null} */
let aimed = null;

/** Whether a pointer event is at a point; a browser may round it. @param {any} event @param {{x: number, y: number}} point */
const isAt = (event, point) => Math.abs(event.clientX - point.x) <= 1 && Math.abs(event.clientY - point.y) <= 1;

/** @param {Event} event */
const guard = (event) => {
  if (!aimed || !event.isTrusted || !isAt(event, aimed)) return;
  const target = event.composedPath()[0];
  if (aimed.hit === null) aimed.hit = target instanceof Element && __pacts.members.reaches(aimed.el, target);
  if (aimed.hit) return;
  event.preventDefault();
  event.stopImmediatePropagation();
};
for (const name of ["pointerdown", "mousedown", "pointerup", "mouseup", "click", "auxclick", "contextmenu"]) {
  globalThis.addEventListener(name, guard, { capture: true });
}

/** Where in the page's viewport a click reaches the element now, `at` where in the element if that is not its middle; null when that can't be said. @param {Element} el */
const aim = (el) => {
  aimed = null;
  const at = __pacts.members.middle(el);
  if (!el.isConnected || !at.inside) return null;
  const free = __pacts.members.coverOf(el) ? __pacts.members.freePoint(el) : undefined;
  if (free === null) return null;
  const point = free ?? __pacts.members.middle(el);
  const hit = __pacts.members.deepest(point.x, point.y);
  if (!hit || !__pacts.members.reaches(el, hit)) return null;
  const offset = __pacts.members.offsetInPage();
  if (!offset) return null;
  aimed = { el, x: point.x, y: point.y, hit: null };
  return { x: point.x + offset.x, y: point.y + offset.y, ...(free ? { at: free.at } : {}) };
};

/** Whether the last aimed click did not reach its element, in this document or a frame of it; ends the guard. */
const missed = () => {
  const last = aimed;
  aimed = null;
  return last !== null && last.hit !== true;
};

__pacts.define("aimAtOnly", (/** @type {Element[]} */ found) => (found.length === 1 ? aim(found[0]) : null));
__pacts.define("missed", missed);
