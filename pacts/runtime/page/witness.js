// @ts-check
// What the further checks read: styles, folds, tables, and the whole page's text.

/** The colour of a text as red, green, blue, alpha; null for what is no colour. @param {string} css */
const channelsOf = (css) => {
  if (!CSS.supports("color", css)) return null;
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (!pen) return null;
  pen.fillStyle = css;
  pen.fillRect(0, 0, 1, 1);
  return [...pen.getImageData(0, 0, 1, 1).data];
};

/** What is drawn behind an element: the first background that is not clear. @param {Element | null} el @returns {string} */
const groundOf = (el) => {
  for (let one = el; one; one = one.parentElement ?? /** @type {any} */ (one.getRootNode()).host ?? null) {
    const ground = getComputedStyle(one).backgroundColor;
    const channels = channelsOf(ground);
    if (channels && channels[3] > 0) return ground;
  }
  return "rgb(255, 255, 255)";
};

/** A style as a person sees it. @param {Element} el @param {{property: string, value: string}} ask */
const styleOf = (el, ask) => {
  const style = getComputedStyle(el);
  let property = ask.property;
  if (el instanceof SVGElement && /^(background|color)/.test(property) && style.fill !== "none") property = "fill";
  let said = style.getPropertyValue(property);
  if (property === "background-color" || property === "background") said = groundOf(el);
  if (property === "border-color") said = style.borderTopColor;
  if (property === "border-width") said = style.borderTopWidth;
  if (property === "border-style") said = style.borderTopStyle;
  if (property === "text-decoration") said = linesOver(el);
  return { said, channels: channelsOf(said), wanted: channelsOf(ask.value) };
};

/** The lines drawn on a text: they are not inherited, and yet drawn on what is inside. @param {Element} el */
const linesOver = (el) => {
  const found = new Set();
  for (let one = /** @type {Element | null} */ (el); one; one = one.parentElement) {
    const line = getComputedStyle(one).textDecorationLine;
    if (line !== "none") found.add(line);
    const { display, float, position } = getComputedStyle(one);
    if (display.startsWith("inline-") || float !== "none" || /absolute|fixed/.test(position)) break;
  }
  return found.size ? [...found].join(" ") : "none";
};

/** @param {Element} el */
const cellText = (el) => {
  const field = el.querySelector("input:not([type=hidden]):not([type=password]), select, textarea");
  const own = __pacts.members.readingOf(el);
  if (!field || own) return own;
  if (field instanceof HTMLInputElement && ["checkbox", "radio"].includes(field.type)) return field.checked ? "yes" : "no";
  return __pacts.members.readingOf(field);
};

const ROWS = "tr, [role=row]";
const CELLS = "td, th, [role=cell], [role=gridcell], [role=columnheader], [role=rowheader]";
const TABLES = "table, [role=table], [role=grid], [role=treegrid]";

/** The rows of a table as texts; the first is the header, where it has one. @param {Element} el */
const rowsOf = (el) => {
  const table = el.matches(TABLES) ? el : (el.querySelector(TABLES) ?? el.closest(TABLES) ?? el);
  const rows = [...table.querySelectorAll(ROWS)].filter((row) => row.closest(TABLES) === table && __pacts.members.shown(row));
  const read = rows.map((row) => [...row.querySelectorAll(CELLS)].filter((cell) => cell.closest(ROWS) === row));
  const headed = read.length > 0 && read[0].length > 0 && read[0].every((cell) => cell.matches("th, [role=columnheader]"));
  const inHead = rows.length > 0 && Boolean(rows[0].closest("thead"));
  return { header: headed || inHead, rows: read.map((cells) => cells.map(cellText)) };
};

/** The rows of every table that is shown. */
const tablesHere = () =>
  [...document.querySelectorAll(TABLES)].filter((table) => __pacts.members.shown(table)).map((table) => rowsOf(table));

/** All that the page keeps in the browser, an entry a line; null where that is nothing but empty lists and texts. */
const allStored = () => {
  const kept = [localStorage, sessionStorage].flatMap((store) => Object.entries({ ...store }));
  const full = kept.filter(([, value]) => !["", "[]", "{}", "null", '""'].includes(value.trim()));
  return full.length ? full.map(([key, value]) => `${key}: ${value}`).join("\n") : null;
};

/** What is kept under a name, or under all where none is asked for. @param {{name: string}} ask */
const storedHere = (ask) => {
  if (!ask.name) return allStored();
  for (const store of [localStorage, sessionStorage]) {
    const found = store.getItem(ask.name);
    if (found !== null) return found;
  }
  return null;
};

/** How many entries of a list or table are shown that say nothing: a person sees an empty line. @param {Element} el */
const blanks = (el) => {
  if (!el.matches("ul, ol, table, tbody, [role=list], [role=table], [role=grid], [role=listbox]")) return 0;
  const entries = [...el.querySelectorAll("li, tr, [role=listitem], [role=row], [role=option]")];
  const says = (/** @type {Element} */ one) => (one.textContent || "").trim() || one.querySelector("input, select, textarea, img, svg, button, th");
  return entries.filter((one) => __pacts.members.shown(one) && !says(one)).length;
};

/** What a person reads on elements. @param {Element[]} found */
const readingsOf = (found) =>
  found.filter((el) => __pacts.members.shown(el)).map((el) => `${__pacts.members.readingOf(el)}${" ·".repeat(blanks(el))}`);

/** What the page shows: its text, and what stands in its fields. */
const pageReading = () => {
  const boxes = [...document.querySelectorAll("input:not([type=password]), select, textarea")].map((el) =>
    el instanceof HTMLInputElement && ["checkbox", "radio"].includes(el.type) ? el.checked : /** @type {any} */ (el).value,
  );
  return `${location.href}\n${document.body?.innerText ?? ""}\n${boxes.join("\n")}`;
};

__pacts.define("styleOf", styleOf);
__pacts.define("rowsOf", rowsOf);
__pacts.define("tablesHere", tablesHere);
__pacts.define("storedHere", storedHere);
__pacts.define("readingsOf", readingsOf);
__pacts.define("pageReading", pageReading);
