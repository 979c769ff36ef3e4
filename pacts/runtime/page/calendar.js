// @ts-check
// Reads whatever calendar stands in sight: its days (or months, or years), what it calls the month it shows, and what moves
// it on. It knows no library: days are a run of small cells with the numbers 1 to 28 and more.

const CELL = "td, [role=gridcell], [role=option], button, [role=button], [role=radio], a, span, div, li, time, abbr";
/** So many different day numbers at least make a calendar, months or years a choice of them. */
const DAYS = 28;
const SOME_MONTHS = 6;
const SOME_YEARS = 6;
/** Attributes in which cells say their whole date. */
const DATES = ["aria-label", "title", "data-date", "data-day", "data-value", "datetime", "abbr", "data-label"];
const MOVE = "button, [role=button], a, [class*=next i], [class*=prev i], [class*=nav i], [class*=arrow i], [class*=header i] span, [class*=switch i], th";
const PANEL_LEVELS = 5;
const LONGEST = 24;

/** Elements with so little text that they may be a cell, once for each innermost one. @param {RegExp} pattern @param {Element} trigger @param {boolean} inside */
const cellsOf = (pattern, trigger, inside) => {
  const root = inside ? trigger : document;
  const found = __pacts.members.deepAll(root, CELL).filter((/** @type {Element} */ el) => {
    if (el.childElementCount > 4 || (el.textContent || "").length > LONGEST) return false;
    return pattern.test(__pacts.members.tidy(el.textContent)) && __pacts.members.drawn(el);
  });
  return found.filter((/** @type {Element} */ el) => !found.some((/** @type {Element} */ other) => other !== el && el.contains(other)));
};

/** Cells by the grid they stand in: the nearest element that holds enough of them. @param {Element[]} cells @param {number} enough */
const grids = (cells, enough) => {
  /** @type {Map<Element, Element[]>} */
  const found = new Map();
  const taken = new Set();
  for (const cell of cells) {
    if (taken.has(cell)) continue;
    let at = __pacts.members.above(cell);
    for (let level = 0; at && level < 7 && at !== document.documentElement; level += 1, at = __pacts.members.above(at)) {
      const mine = cells.filter((one) => holdsDeep(/** @type {Element} */ (at), one));
      if (new Set(mine.map((one) => __pacts.members.tidy(one.textContent))).size < enough) continue;
      found.set(at, mine);
      for (const one of mine) taken.add(one);
      break;
    }
  }
  return found;
};

/** @param {Node} outer @param {Node | null} node */
const holdsDeep = (outer, node) => {
  for (let at = node; at; at = __pacts.members.above(at)) if (at === outer) return true;
  return false;
};

/** The clickable cell around the number. @param {Element} el @param {Element} grid */
const clickable = (el, grid) => {
  for (let at = /** @type {Element | null} */ (el); at && at !== grid; at = __pacts.members.above(at)) {
    if (at.matches("button, a, [role=gridcell], [role=button], [role=option], [role=radio], td")) return at;
  }
  return el;
};

/** What a cell says of its date, itself or in the elements around it up to the grid. @param {Element} el @param {Element} grid */
const saysOf = (el, grid) => {
  const said = [];
  for (let at = /** @type {Element | null} */ (el); at && at !== grid; at = __pacts.members.above(at)) {
    for (const name of DATES) if (at.getAttribute(name)) said.push(at.getAttribute(name));
    if (at.matches("tr, [role=row]")) break;
  }
  return said;
};

/** Classes by which a cell says that its day is of another month, or can't be chosen. */
const OTHER = /(^|[-_ ])(other|outside|adjacent|muted|old|new|prev(ious)?(month)?(day)?|next(month)?(day)?|not[-_ ]in|off)($|[-_ ])/i;
const BLOCKED = /(^|[-_ ])(disabled|unavailable|blocked|unselectable)($|[-_ ])/i;

/** @param {Element} el @param {Element} grid */
const classesUpTo = (el, grid) => {
  const found = [];
  for (let at = /** @type {Element | null} */ (el); at && at !== grid && !at.matches("tr, [role=row]"); at = __pacts.members.above(at)) found.push(at.getAttribute("class") || "");
  return found.join(" ").replace(/in-view/g, "");
};

/** @param {Element} el @param {Element} grid @param {Element[]} kept */
const cellOf = (el, grid, kept) => {
  const use = clickable(el, grid);
  const classes = classesUpTo(el, grid);
  return {
    number: kept.push(use) - 1,
    text: __pacts.members.tidy(el.textContent),
    says: saysOf(el, grid),
    disabled: !__pacts.members.enabledNow(use) || !__pacts.members.enabledNow(el) || BLOCKED.test(classes),
    other: OTHER.test(classes),
    selected: use.getAttribute("aria-selected") === "true" || use.getAttribute("aria-checked") === "true",
  };
};

/** The whole calendar around a grid: as far out as its header and what moves it stand. @param {Element} grid @param {Element} trigger */
const panelOf = (grid, trigger) => {
  let panel = grid;
  for (let level = 0; level < PANEL_LEVELS; level += 1) {
    const moves = movesIn(panel, grid);
    if (moves.length >= 2 && /\d{4}/.test(headerOf(panel, grid))) return panel;
    const at = __pacts.members.above(panel);
    if (!at || at === document.body || holdsDeep(at, trigger)) return panel;
    const box = grid.getBoundingClientRect();
    const outer = at.getBoundingClientRect();
    if (outer.width > box.width * 3 + 60 || outer.height > box.height * 3 + 120) return panel;
    panel = at;
  }
  return panel;
};

/** Small signs without a role of their own that show a hand under the pointer. @param {Element} panel */
const silentMoves = (panel) =>
  __pacts.members.deepAll(panel, "span, i, b, div, svg, img").filter((/** @type {Element} */ el) => {
    if (el.childElementCount > 1 || __pacts.members.tidy(el.textContent).length > 2) return false;
    const parent = __pacts.members.above(el);
    return getComputedStyle(el).cursor === "pointer" && (!parent || getComputedStyle(parent).cursor !== "pointer");
  });

/** @param {Element} panel @param {Element} grid */
const movesIn = (panel, grid) =>
  [...new Set([...__pacts.members.deepAll(panel, MOVE), ...silentMoves(panel)])].filter((/** @type {Element} */ el) => {
    const head = el.closest("thead, caption, [class*=header i], [class*=nav i]");
    if (!__pacts.members.drawn(el) || (holdsDeep(grid, el) && !head)) return false;
    if (el.matches("th") && !/next|prev|switch/i.test(el.className)) return false;
    return !el.querySelector("button, a, [role=button], select, table") && getComputedStyle(el).visibility !== "hidden";
  });

/** What stands over the cells: the month and the year, with chosen options and typed years in the place of lists and fields. @param {Element} panel @param {Element} grid */
const headerOf = (panel, grid) => {
  const first = grid.querySelector("td, [role=gridcell], [role=row]") || grid.firstElementChild || grid;
  const words = [];
  for (const el of __pacts.members.deepAll(panel, "*")) {
    if (first.compareDocumentPosition(el) & Node.DOCUMENT_POSITION_FOLLOWING || first === el || el.contains(first)) continue;
    if (el.matches("select")) words.push(__pacts.members.tidy(/** @type {HTMLSelectElement} */ (el).selectedOptions[0]?.textContent));
    else if (el.matches("input")) words.push(/** @type {HTMLInputElement} */ (el).value);
    else if (!el.closest("select") && __pacts.members.drawn(el)) words.push([...el.childNodes].filter((n) => n.nodeType === Node.TEXT_NODE).map((n) => n.textContent).join(" "));
  }
  return __pacts.members.tidy(words.filter(Boolean).join(" "));
};

/** @param {Element} el @param {Element} grid @param {Element[]} kept */
const moveOf = (el, grid, kept) => {
  const box = el.getBoundingClientRect();
  const around = grid.getBoundingClientRect();
  const inner = [...el.querySelectorAll("*")].map((one) => one.getAttribute("class") || one.getAttribute("data-testid") || "").join(" ");
  return {
    number: kept.push(el) - 1,
    name: ["aria-label", "title", "data-action", "data-handler"].map((name) => el.getAttribute(name) || "").join(" "),
    text: __pacts.members.tidy(el.textContent),
    classes: `${el.getAttribute("class") || ""} ${el.getAttribute("data-testid") || ""} ${inner}`,
    left: box.left + box.width / 2 - (around.left + around.width / 2),
    disabled: !__pacts.members.enabledNow(el) || BLOCKED.test(el.getAttribute("class") || ""),
  };
};

/** Lists and fields in the header that take a month or a year. @param {Element} panel @param {Element[]} kept */
const fieldsOf = (panel, kept) =>
  __pacts.members.deepAll(panel, "select, input").filter(__pacts.members.drawn).map((/** @type {any} */ el) => ({
    number: kept.push(el) - 1,
    kind: el.localName === "select" ? "select" : "input",
    name: `${el.getAttribute("aria-label") || ""} ${el.getAttribute("class") || ""} ${el.getAttribute("name") || ""} ${el.getAttribute("title") || ""}`,
    value: el.value,
    options: el.localName === "select" ? [...el.options].map((o) => __pacts.members.tidy(o.textContent)) : [],
  }));

/** Distance between two boxes. @param {Element} a @param {Element} b */
const apart = (a, b) => {
  const [one, two] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
  return Math.max(0, one.left - two.right, two.left - one.right) + Math.max(0, one.top - two.bottom, two.top - one.bottom);
};

/** Names of months, short and long, in the page's languages. */
const monthNames = () => {
  const names = new Set();
  for (const language of [document.documentElement.lang || "en", navigator.language, "en"]) {
    for (const style of /** @type {const} */ (["short", "long"])) {
      let format;
      try {
        format = new Intl.DateTimeFormat(language, { month: style });
      } catch {
        continue;
      }
      for (let month = 0; month < 12; month += 1) names.add(format.format(new Date(2027, month, 15)).replace(/\.$/, "").toLowerCase());
    }
  }
  return names;
};

/** @param {Element} el @param {Set<string>} names */
const isMonth = (el, names) => names.has(__pacts.members.tidy(el.textContent).replace(/\.$/, "").toLowerCase());

/** Calendars that stood in sight before one was opened. @type {WeakSet<Element>} */
let standing = new WeakSet();
/** A calendar that stands so near to its field, which has the focus, is the field's own, open already. */
const OWN_DISTANCE = 40;

/** Whether it lies over the page, as what opens does. @param {Element} el */
const floats = (el) => {
  for (let at = /** @type {Element | null} */ (el); at && at !== document.body; at = __pacts.members.above(at)) {
    if (/absolute|fixed/.test(getComputedStyle(at).position)) return true;
  }
  return false;
};

/** Notes the calendars in sight, but for one that the trigger has opened already; says whether there is such a one. @param {Element} trigger */
const markCalendars = (trigger) => {
  standing = new WeakSet();
  const all = [...grids(cellsOf(/^(0?[1-9]|[12]\d|3[01])$/, trigger, false), DAYS).keys()];
  const root = /** @type {Document | ShadowRoot} */ (trigger.getRootNode());
  const mine = root.activeElement === trigger || trigger.getAttribute("aria-expanded") === "true";
  const own = all.find((grid) => mine && apart(grid, trigger) < OWN_DISTANCE && floats(grid));
  for (const grid of all) if (grid !== own) standing.add(grid);
  return own !== undefined;
};

/**
 * The calendars in sight that did not stand there before, nearest to the trigger first.
 * @param {Element} trigger @param {{inside: boolean}} ask
 */
const calendars = (trigger, ask) => {
  /** @type {Element[]} */
  const kept = [];
  const names = monthNames();
  const kinds = [
    { mode: "days", cells: cellsOf(/^(0?[1-9]|[12]\d|3[01])$/, trigger, ask.inside), enough: DAYS },
    { mode: "months", cells: cellsOf(/^\p{L}{3,12}\.?$/u, trigger, ask.inside).filter((/** @type {Element} */ el) => isMonth(el, names)), enough: SOME_MONTHS },
    { mode: "years", cells: cellsOf(/^(1[89]|20|21)\d\d$/, trigger, ask.inside), enough: SOME_YEARS },
  ];
  const told = [];
  for (const { mode, cells, enough } of kinds) {
    const ends = [...grids(cells, enough).entries()].filter(([grid]) => ask.inside || !(standing.has(grid) || holdsDeep(grid, trigger)));
    for (const [grid, mine] of ends.sort((a, b) => apart(a[0], trigger) - apart(b[0], trigger))) {
      const panel = panelOf(grid, trigger);
      told.push({
        mode,
        apart: apart(grid, trigger),
        header: headerOf(panel, grid),
        own: ownHeader(panel, grid),
        cells: mine.filter((el) => !el.matches("option")).map((el) => cellOf(el, grid, kept)),
        moves: movesIn(panel, grid).map((/** @type {Element} */ el) => moveOf(el, grid, kept)),
        fields: fieldsOf(panel, kept),
      });
    }
  }
  __pacts.members.keepAll(kept);
  return told;
};

/** With several months side by side: the words nearest before this grid. @param {Element} panel @param {Element} grid */
const ownHeader = (panel, grid) => {
  for (let at = /** @type {Element | null} */ (grid); at && at !== panel; at = __pacts.members.above(at)) {
    const said = headerOf(at, grid);
    if (/\d{4}/.test(said)) return said;
  }
  return "";
};

/** What closes a calendar that waits to be told so. @param {Element} _ */
const confirmer = (_) => {
  const buttons = __pacts.members.deepAll(document, "button, [role=button]").filter(__pacts.members.drawn);
  const found = buttons.find((/** @type {Element} */ el) => /^(ok|apply|done|confirm|set|select|choose)$/i.test(__pacts.members.tidy(el.textContent)) && el.closest("[role=dialog], [class*=picker i], [class*=calendar i]"));
  __pacts.members.keepAll(found ? [found] : []);
  return found ? 0 : -1;
};

__pacts.define("calendars", calendars);
__pacts.define("markCalendars", markCalendars);
__pacts.define("confirmer", confirmer);
