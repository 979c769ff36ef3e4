// @ts-check
// Lists that are made of other elements (comboboxes, menus, lists with a search field): what they offer while they are open.

/** What may be an option, the clearest mark first; the first that is drawn in the list decides. */
const CHOICES = [
  "[role=option]",
  "[role=menuitemradio], [role=menuitemcheckbox], [role=menuitem]",
  "[role=treeitem]",
  "[role=radio], input[type=radio]",
  "[aria-selected]:not([role=tab]):not([role=row]):not([role=gridcell])",
  "[class*=option i]:not(select *), [class*=menu-item i], [class*=menuitem i], [class*=dropdown-item i], [class*=list-item i]",
  "li",
  "a[href], button, [role=button], [role=link], label",
];
const POPUP_ROLES = "[role=listbox], [role=menu], [role=tree], [role=grid], [role=dialog], [role=radiogroup]";
const OWN_LIST = "[role=listbox], [role=menu], [role=menubar], [role=tree], [role=radiogroup], ul, ol, fieldset";
/** Levels above an element within which its own box, or a clipping one, is looked for. */
const LEVELS = 8;
const MOST = 400;
const BUSY = "[aria-busy=true], [class*=spinner i], [class*=loading i]:not([class*=loaded i])";
/** How far (in pixels) from its trigger a list without any mark is still believed to be its own. */
const NEAR = 60;

/** Elements that were handed out by number. @type {Element[]} */
let kept = [];
/** @param {Element} el */
const keep = (el) => kept.push(el) - 1;
/** What was drawn before the list was opened. @type {WeakSet<Element>} */
let before = new WeakSet();

/** The open shadow roots of this turn: looked for once, however many questions one call asks. @type {Map<Node, ShadowRoot[]>} */
const known = new Map();

/** @param {ParentNode} root @returns {ShadowRoot[]} */
const shadowRoots = (root) => {
  const found = known.get(root);
  if (found) return found;
  if (known.size === 0) setTimeout(() => known.clear(), 0);
  /** @type {ShadowRoot[]} */
  const roots = root instanceof Element && root.shadowRoot ? [root.shadowRoot, ...shadowRoots(root.shadowRoot)] : [];
  for (const el of root.querySelectorAll("*")) if (el.shadowRoot) roots.push(el.shadowRoot, ...shadowRoots(el.shadowRoot));
  known.set(root, roots);
  return roots;
};

/** Every match under a root, in open shadow roots too. @param {ParentNode} root @param {string} selector @returns {Element[]} */
const deepAll = (root, selector) => [root, ...shadowRoots(root)].flatMap((one) => [...one.querySelectorAll(selector)]);

/** Whether it is drawn with a size, and no box around it is clipped down to nothing. @param {Element} el */
const drawn = (el) => {
  if (!__pacts.members.shown(el)) return false;
  const box = el.getBoundingClientRect();
  if (box.width < 2 || box.height < 2) return false;
  let at = __pacts.members.above(el);
  for (let level = 0; at && level < LEVELS; level += 1, at = __pacts.members.above(at)) {
    const outer = at.getBoundingClientRect();
    if ((outer.width < 2 || outer.height < 2) && getComputedStyle(at).overflow !== "visible") return false;
  }
  return true;
};

/** @param {Node} outer @param {Node} node */
const within = (outer, node) => {
  for (let at = /** @type {Node | null} */ (node); at; at = __pacts.members.above(at)) if (at === outer) return true;
  return false;
};

/** The element with this id, in its own tree or in the document. @param {Element} el @param {string} id */
const byId = (el, id) => {
  const root = /** @type {Document | ShadowRoot} */ (el.getRootNode());
  return (root.getElementById && root.getElementById(id)) || document.getElementById(id);
};

/** The pop-ups that the trigger, its field or its wrapper says are its own. @param {Element} trigger */
const controlled = (trigger) => {
  const speakers = [trigger, ...trigger.querySelectorAll("[aria-controls], [aria-owns]")];
  let at = __pacts.members.above(trigger);
  for (let level = 0; at && level < 3; level += 1, at = __pacts.members.above(at)) speakers.push(at);
  for (const el of speakers) {
    for (const name of ["aria-controls", "aria-owns"]) {
      for (const id of (el.getAttribute(name) || "").split(/\s+/).filter(Boolean)) {
        const found = byId(el, id);
        if (found && !found.contains(trigger)) return found;
      }
    }
  }
  return null;
};

/** A list of this id that is only there for screen readers has the drawn one beside it. @param {Element} list @param {Element} trigger */
const drawnAround = (list, trigger) => {
  let at = /** @type {Element | null} */ (list);
  for (let level = 0; at && level < 4; level += 1, at = __pacts.members.above(at)) {
    if (at === document.body || within(at, trigger)) return null;
    if (drawn(at)) return at;
  }
  return null;
};

/** @param {Element[]} found @returns {Element | null} */
const commonRoot = (found) => {
  let at = found.length ? __pacts.members.above(found[0]) : null;
  while (at && !found.every((el) => within(/** @type {Element} */ (at), el))) at = __pacts.members.above(at);
  return at;
};

/** @param {DOMRect} a @param {DOMRect} b */
const gap = (a, b) =>
  Math.max(0, a.left - b.right, b.left - a.right) + Math.max(0, a.top - b.bottom, b.top - a.bottom);

/** The options drawn under a root, by the clearest mark that any of them bears. @param {ParentNode} root @param {(el: Element) => boolean} counts */
const choicesIn = (root, counts) => {
  for (const selector of CHOICES) {
    const found = deepAll(root, selector).filter((el) => counts(el) && drawn(el));
    const inner = found.filter((el) => !found.some((other) => other !== el && el.contains(other)));
    if (inner.length) return inner.slice(0, MOST);
  }
  return [];
};

/** What has come into sight since `markShown`, as options. @param {Element} trigger */
const fresh = (trigger) => {
  const found = choicesIn(document, (el) => !before.has(el) && !within(trigger, el) && !el.contains(trigger));
  if (found.length < 2) return found;
  // Several things may have come: those of the pop-up that is nearest to the trigger.
  const at = trigger.getBoundingClientRect();
  const surface = (/** @type {Element} */ el) => el.closest(POPUP_ROLES) || el.closest("ul, ol") || el.parentElement || el;
  const near = found.map(surface).sort((a, b) => gap(at, a.getBoundingClientRect()) - gap(at, b.getBoundingClientRect()))[0];
  return found.filter((el) => surface(el) === near || near.contains(el));
};

/** Pop-ups that stood open already, where the page does not say whose they are. @param {Element} trigger */
const nearby = (trigger) => {
  const at = trigger.getBoundingClientRect();
  const lists = deepAll(document, POPUP_ROLES).filter((el) => drawn(el) && !within(el, trigger) && gap(at, el.getBoundingClientRect()) < NEAR);
  return lists.flatMap((list) => choicesIn(list, () => true));
};

/** The options that belong to the trigger now, and where they are. @param {Element} trigger @returns {{root: Element | null, found: Element[]}} */
const openList = (trigger) => {
  if (trigger.matches(OWN_LIST)) return { root: trigger, found: choicesIn(trigger, () => true) };
  const own = controlled(trigger);
  const root = own && drawnAround(own, trigger);
  if (root) {
    const found = choicesIn(root, () => true);
    if (found.length) return { root, found };
  }
  const came = fresh(trigger);
  if (came.length) return { root: commonRoot(came), found: came };
  const open = trigger.getAttribute("aria-expanded") === "true" ? nearby(trigger) : [];
  return { root: root || commonRoot(open), found: open };
};

/** The lines that stand on an option; where its text lies in a shadow root, what that draws. @param {Element} el @returns {string[]} */
const linesOf = (el) => {
  const own = String(/** @type {any} */ (el).innerText ?? el.textContent).split("\n").map(__pacts.members.tidy).filter(Boolean);
  if (own.length) return own;
  const leaves = deepAll(el, "*").filter((one) => !one.shadowRoot && one.childElementCount === 0 && drawn(one));
  return leaves.map((one) => __pacts.members.tidy(one.textContent)).filter(Boolean);
};

/** @param {Element} el */
const formsOf = (el) => {
  const tidy = __pacts.members.tidy;
  const lines = linesOf(el);
  const label = /** @type {any} */ (el).labels ? [...(/** @type {any} */ (el).labels || [])].map((/** @type {Element} */ l) => tidy(l.textContent)) : [];
  const said = [lines.join(" "), lines[0], ...label, ...["aria-label", "title", "data-label", "data-value", "value", "alt"].map((name) => tidy(el.getAttribute(name)))];
  return [...new Set(said.filter(Boolean))];
};

/** @param {Element} el */
const groupOf = (el) => {
  const group = el.closest("[role=group]");
  if (!group) return "";
  const by = group.getAttribute("aria-labelledby");
  const caption = by ? byId(group, by) : null;
  return __pacts.members.tidy(group.getAttribute("aria-label") || (caption && caption.textContent));
};

/** What scrolls the options, when there is more of them. @param {Element[]} found @param {Element | null} root */
const scrollerOf = (found, root) => {
  let at = /** @type {Element | null} */ (found[0] || root);
  for (let level = 0; at && level < LEVELS && at !== document.body; level += 1, at = __pacts.members.above(at)) {
    const style = getComputedStyle(at);
    if (at.clientHeight > 20 && at.scrollHeight > at.clientHeight + 2 && style.overflowY !== "visible") return at;
  }
  return null;
};

/** @param {Element | null} root @param {Element} trigger */
const searchField = (root, trigger) => {
  const fields = root ? deepAll(root, "input:not([type=hidden]):not([type=checkbox]):not([type=radio])") : [];
  const found = fields.find((el) => drawn(el) && !within(trigger, el));
  return found ? keep(found) : -1;
};

/** The list as it stands open. @param {Element} trigger */
const listing = (trigger) => {
  const { root, found } = openList(trigger);
  kept = [];
  const options = found.map((el) => ({
    number: keep(el),
    forms: formsOf(el),
    group: groupOf(el),
    selected: __pacts.members.stateOf(el) === true,
    disabled: !__pacts.members.enabledNow(el) || /(^|[-_ ])disabled($|[-_ ])/i.test(el.className),
  }));
  const scroller = scrollerOf(found, root);
  const box = scroller && scroller.getBoundingClientRect();
  const offset = __pacts.members.offsetInPage() || { x: 0, y: 0 };
  return {
    options,
    busy: Boolean(root && deepAll(root, BUSY).some(drawn)),
    search: searchField(root, trigger),
    scroller: box && scroller ? { x: box.x + offset.x + box.width / 2, y: box.y + offset.y + box.height / 2, page: scroller.clientHeight, top: scroller.scrollTop, rest: scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop } : null,
    expanded: trigger.getAttribute("aria-expanded"),
    key: options.map((o) => `${o.forms[0]}${o.selected ? "*" : ""}`).join("\n"),
  };
};

/** What stands in sight before a list is opened. */
const markShown = () => {
  before = new WeakSet(deepAll(document, CHOICES.join(", ")).filter(drawn));
};

/** The small box around a control that holds what it shows: chips, the chosen text, its buttons. @param {Element} el */
const shellOf = (el) => {
  const limit = Math.max(el.getBoundingClientRect().height * 3, 90);
  let shell = el;
  for (let at = __pacts.members.above(el); at && at !== document.body; at = __pacts.members.above(at)) {
    if (at.getBoundingClientRect().height > limit || at.matches("form, fieldset, td, li, section, [role=dialog]")) break;
    const rivals = [...at.querySelectorAll("input:not([type=hidden]), select, textarea, [role=combobox]")];
    if (rivals.some((other) => other !== el && !el.contains(other) && drawn(other))) break;
    shell = at;
  }
  return shell;
};

/** What a person reads as chosen on a made list. @param {Element} el */
const chosenText = (el) => {
  const shell = shellOf(el);
  const values = [...shell.querySelectorAll("input:not([type=hidden]), textarea"), ...(el.matches("input, textarea") ? [el] : [])];
  const said = [...new Set(values)].filter((field) => !field.matches("[type=checkbox], [type=radio], [type=password]")).map((field) => /** @type {any} */ (field).value);
  return { value: said.filter(Boolean).join(" "), text: __pacts.members.tidy(/** @type {any} */ (shell).innerText ?? shell.textContent) };
};

/** What removes a chosen thing from the control: the small button in its chip. @param {Element} el @param {string} label */
const chipRemover = (el, label) => {
  const wanted = __pacts.members.tidy(label).toLowerCase();
  const shell = shellOf(el);
  const buttons = deepAll(shell, "button, [role=button], [aria-label], [class*=remove i], [class*=close i], [class*=delete i], svg");
  for (const button of buttons) {
    if (button === el || button.contains(el) || !drawn(button)) continue;
    const name = __pacts.members.tidy(button.getAttribute("aria-label") || button.getAttribute("title")).toLowerCase();
    if (name && name.includes(wanted)) return (kept = [button]).length - 1;
    const chip = button.parentElement;
    if (chip && chip !== shell && __pacts.members.tidy(chip.textContent).toLowerCase().replace(/[×✕x]$/, "").trim() === wanted) return (kept = [button]).length - 1;
  }
  return -1;
};

/** Where a press reaches the element now; null when that can't be said. @param {Element} el */
const pointOf = (el) => {
  let at = __pacts.members.middle(el);
  if (!at.inside) {
    el.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
    at = __pacts.members.middle(el);
  }
  const hit = at.inside ? __pacts.members.deepest(at.x, at.y) : null;
  const offset = __pacts.members.offsetInPage();
  if (!hit || !offset) return null;
  if (!__pacts.members.reaches(el, hit) && !within(shellOf(el), hit)) return null;
  return { x: at.x + offset.x, y: at.y + offset.y };
};

/** The one button in the field's own box, which opens what belongs to it. @param {Element} el */
const buttonBeside = (el) => {
  const shell = shellOf(el);
  const near = shell === el ? __pacts.members.above(el) : shell;
  const buttons = near ? deepAll(near, "button, [role=button], a, img, svg, [class*=icon i]").filter((one) => one !== el && !one.contains(el) && drawn(one)) : [];
  const named = buttons.find((one) => /calendar|date|choose|pick|open|toggle/i.test(`${one.getAttribute("aria-label")} ${one.getAttribute("title")} ${one.getAttribute("class")} ${one.getAttribute("alt")}`));
  const found = named || buttons[0];
  kept = found ? [found] : [];
  return found ? 0 : -1;
};

__pacts.define("buttonBeside", buttonBeside);
__pacts.define("listing", listing);
__pacts.define("markShown", markShown);
__pacts.define("chosenText", chosenText);
__pacts.define("chipRemover", chipRemover);
__pacts.define("pointOf", pointOf);
__pacts.define("isOwnList", (/** @type {Element} */ el) => el.matches(OWN_LIST));
__pacts.define("deepAll", deepAll);
__pacts.define("drawn", drawn);
__pacts.define("keptElement", (/** @type {unknown} */ _, /** @type {number} */ number) => kept[number] || null);
__pacts.define("keepAll", (/** @type {Element[]} */ found) => {
  kept = found;
});
