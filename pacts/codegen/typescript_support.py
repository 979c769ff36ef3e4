"""Functions that a generated TypeScript test carries when it needs them."""

from pacts.codegen.text import typescript_string
from pacts.domain.pieces import PIECES

ORDER = (
    "needed",
    "moment",
    "read",
    "number",
    "escaped",
    "words",
    "says",
    "seen",
    "eventually",
    "answerNextDialog",
    "tabWithTitle",
    "setChecked",
    "choose",
    "deselect",
    "inOrder",
    "inTurn",
    "lines",
    "piece",
    "reading",
    "setOpen",
    "submit",
    "selectPart",
    "scrollWithin",
    "dragBy",
    "colour",
    "cookie",
    "stored",
    "allStored",
    "hasRows",
    "violations",
)
"""The order in which they stand in a test."""
NEEDS = {
    "inOrder": ("number",),
    "inTurn": ("escaped",),
    "words": ("escaped",),
    "says": ("words", "escaped"),
    "moment": (),
}
TYPES = {
    "says": ("Locator",),
    "seen": ("Locator",),
    "read": ("Locator",),
    "answerNextDialog": ("Page",),
    "tabWithTitle": ("Page",),
    "setChecked": ("Locator",),
    "choose": ("Locator",),
    "deselect": ("Locator",),
    "inOrder": ("Locator",),
    "inTurn": ("Locator",),
    "lines": ("Locator",),
    "reading": ("Locator",),
    "setOpen": ("Locator",),
    "submit": ("Locator", "Page"),
    "selectPart": ("Locator",),
    "scrollWithin": ("Locator",),
    "dragBy": ("Locator",),
    "colour": ("Page",),
    "cookie": ("Page",),
    "stored": ("Page",),
    "allStored": ("Page",),
    "hasRows": ("Locator",),
    "violations": ("Page",),
}
"""Types of `@playwright/test` that a function mentions."""
_PATTERNS = "".join(f"  {sort}: {typescript_string(pattern)},\n" for sort, pattern in PIECES.items())
SUPPORT: dict[str, str] = {
    "needed": """
/** The environment variable's value; without it the test fails and says so. */
function needed(variable: string): string {
  const value = process.env[variable];
  if (value === undefined) throw new Error(`set the environment variable ${variable}: this test needs it`);
  return value;
}
""",
    "moment": r"""
type Shift = { months?: number; days?: number; hours?: number; minutes?: number; seconds?: number };

/** Now, moved, in a format of strftime's codes. */
function moment(shift: Shift, format: string): string {
  const now = new Date();
  const first = new Date(now.getFullYear(), now.getMonth() + (shift.months ?? 0), 1);
  const last = new Date(first.getFullYear(), first.getMonth() + 1, 0).getDate();
  const then = new Date(
    first.getFullYear(),
    first.getMonth(),
    Math.min(now.getDate(), last) + (shift.days ?? 0),
    now.getHours() + (shift.hours ?? 0),
    now.getMinutes() + (shift.minutes ?? 0),
    now.getSeconds() + (shift.seconds ?? 0),
  );
  const digits = (value: number, length = 2) => String(value).padStart(length, "0");
  const name = (options: Intl.DateTimeFormatOptions) => then.toLocaleDateString("en-US", options);
  const codes: Record<string, string> = {
    Y: digits(then.getFullYear(), 4),
    y: digits(then.getFullYear() % 100),
    m: digits(then.getMonth() + 1),
    d: digits(then.getDate()),
    e: String(then.getDate()).padStart(2, " "),
    H: digits(then.getHours()),
    I: digits(then.getHours() % 12 || 12),
    p: then.getHours() < 12 ? "AM" : "PM",
    M: digits(then.getMinutes()),
    S: digits(then.getSeconds()),
    B: name({ month: "long" }),
    b: name({ month: "short" }),
    A: name({ weekday: "long" }),
    a: name({ weekday: "short" }),
    "%": "%",
  };
  const plain: Record<string, string> = { d: String(then.getDate()), m: String(then.getMonth() + 1) };
  return format.replace(/%(-?)([A-Za-z%])/g, (whole: string, short: string, code: string) =>
    short ? (plain[code] ?? String(Number(codes[code]))) : (codes[code] ?? whole),
  );
}
""",
    "read": r"""
/** What a person reads on the element: a field's value, a list's choice, otherwise its text. */
async function read(locator: Locator): Promise<string> {
  const text = await locator.evaluate((e) =>
    e instanceof HTMLSelectElement
      ? Array.from(e.selectedOptions, (option) => option.label).join(", ")
      : e instanceof HTMLInputElement || e instanceof HTMLTextAreaElement
        ? e.value
        : (e as HTMLElement).innerText,
  );
  return text.replace(/\s+/g, " ").trim();
}
""",
    "number": r"""
/** The first number in the text, with or without thousands separators; the comma may be the decimal sign. */
function number(text: string): number {
  const found = /[-−]?\d+(?:[.,'\s]\d+)*/.exec(text);
  if (!found) throw new Error(`there is no number in ${JSON.stringify(text)}`);
  let digits = found[0].replace(/['\s]/g, "").replace("−", "-");
  const comma = digits.lastIndexOf(",");
  const point = digits.lastIndexOf(".");
  if (/,\d{1,2}$/.test(digits) || (comma > point && point >= 0)) {
    digits = digits.replace(/\./g, "").replace(",", ".");
  }
  return Number(digits.replace(/,/g, ""));
}
""",
    "escaped": r"""
/** The text as it stands in a regular expression. */
function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
""",
    "words": r"""
/** The words as they stand by themselves, in any case: "2 items" is not in "12 items", nor "paid" in "Unpaid". */
function words(text: string): RegExp {
  const before = /^\p{L}/u.test(text) ? "(?<!\\p{L})" : /^\d/.test(text) ? "(?<!\\d)(?<!\\d[.,])" : "";
  const after = /\p{L}$/u.test(text) ? "(?!\\p{L})" : /\d$/.test(text) ? "(?!\\d|[.,]\\d{3}|[.,]\\d*[1-9])" : "";
  return new RegExp(before + text.trim().split(/\s+/).map(escaped).join("\\s+") + after, "iu");
}
""",
    "says": """
/** Whether it, or a part of it that is shown, says the words as they stand by themselves. */
async function says(thing: Locator, text: string): Promise<boolean> {
  return thing.evaluate((el, source) => {
    const holds = new RegExp(source, "iu");
    return [el, ...el.querySelectorAll<HTMLElement>("*")].some((one) => {
      const shown = one.getClientRects().length > 0 && getComputedStyle(one).visibility === "visible";
      return shown && holds.test((one as HTMLElement).innerText ?? one.textContent ?? "");
    });
  }, words(text).source);
}
""",
    "seen": """
/** Whether a person sees it: drawn, not transparent, neither moved away nor cut off. */
async function seen(thing: Locator): Promise<boolean> {
  return thing.evaluateAll((all) =>
    all.some((el) => {
      if (!el.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
      let { left, top, right, bottom } = el.getBoundingClientRect();
      if (right + scrollX <= 0 || bottom + scrollY <= 0) return false;
      for (let at = el.parentElement; at && at !== document.body; at = at.parentElement) {
        if (getComputedStyle(at).overflow === "visible") continue;
        const box = at.getBoundingClientRect();
        [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
        [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
      }
      return right - left > 0.5 && bottom - top > 0.5;
    }),
  );
}
""",
    "eventually": """
/** Ask until it holds; fail with what was expected when the time is over. */
async function eventually(holds: () => Promise<boolean>, expected: string, timeout = TIMEOUT_MS): Promise<void> {
  await expect.poll(holds, { message: expected, timeout }).toBe(true);
}
""",
    "answerNextDialog": """
/** Answer the next JavaScript dialog and note its message. */
function answerNextDialog(page: Page, messages: string[], accept: boolean, text?: string): void {
  page.once("dialog", async (dialog) => {
    messages.push(dialog.message());
    await (accept ? dialog.accept(text) : dialog.dismiss());
  });
}
""",
    "tabWithTitle": """
/** The tab whose title contains the words, once there is one. */
async function tabWithTitle(page: Page, words: string): Promise<Page> {
  let found: Page | undefined;
  await expect
    .poll(async () => {
      for (const tab of page.context().pages()) {
        if ((await tab.title()).toLowerCase().includes(words.toLowerCase())) found = tab;
      }
      return found !== undefined;
    }, `a tab titled ${words}`)
    .toBe(true);
  return found ?? page;
}
""",
    "setChecked": """
/** Click the label of a checkbox that is itself hidden, unless it already is as wanted. */
async function setChecked(box: Locator, checked: boolean): Promise<void> {
  if ((await box.isChecked()) !== checked) {
    const own = await box.evaluate((e) => (e.closest("label") ? null : e.id));
    const label = own === null ? box.locator("xpath=ancestor::label[1]") : box.page().locator(`label[for="${own}"]`);
    await label.click();
  }
  await expect(box).toBeChecked({ checked });
}
""",
    "choose": r"""
/** Choose options of a list by what a person reads, whether the list is a native one or made of other elements. */
async function choose(listing: Locator, ...options: string[]): Promise<void> {
  if ((await listing.evaluate((e) => e.tagName)) === "SELECT") {
    await listing.selectOption(options);
    return;
  }
  for (const option of options) {
    const name = new RegExp(`^\s*${escaped(option)}\s*$`, "i");
    const root = listing.page().getByRole("option", { name }).or(listing.getByRole("radio", { name }));
    const offered = root.or(listing.page().getByRole("menuitem", { name })).filter({ visible: true }).first();
    if (!(await offered.isVisible())) await listing.click();
    if ((await listing.evaluate((e) => e.matches("input, textarea"))) && !(await offered.isVisible())) {
      await listing.fill(option);
    }
    await offered.click();
  }
}
""",
    "deselect": """
/** Take back the choice of some options of a list. */
async function deselect(listing: Locator, ...options: string[]): Promise<void> {
  const chosen = await listing.locator("option:checked").allInnerTexts();
  const kept = chosen.map((text) => text.trim()).filter((text) => !options.includes(text));
  await listing.selectOption(kept.map((label) => ({ label })));
}
""",
    "inOrder": r"""
/** Whether the texts of the items are sorted, as numbers where all of them have one. */
async function inOrder(items: Locator, descending: boolean): Promise<boolean> {
  const texts = (await items.allInnerTexts()).map((text) => text.replace(/\s+/g, " ").trim().toLowerCase());
  const keys = texts.every((text) => /\d/.test(text)) ? texts.map(number) : texts;
  const steps = keys.slice(1).map((key, index) => ({ before: keys[index] ?? key, after: key }));
  return steps.length > 0 && steps.every(({ before, after }) => (descending ? before >= after : before <= after));
}
""",
    "inTurn": r"""
/** Whether the items, or the lines of the one, say these values one after another, each as words of its own. */
async function inTurn(items: Locator, ...values: string[]): Promise<boolean> {
  const said = (await items.allInnerTexts()).join(" ").replace(/\s+/g, " ");
  const words = values.map((value) => new RegExp(`(?<![\\p{L}\\p{N}_])${escaped(value)}(?![\\p{L}\\p{N}_])`, "giu"));
  const places = words.map((word) => Array.from(said.matchAll(word), (found) => found.index));
  return places.every((each, at) => each.length > 0 && (at === 0 || (places[at - 1]?.at(-1) ?? 0) < (each[0] ?? 0)));
}
""",
    "lines": """
/** The text of the element with its line breaks; what stands in it where it is a field. */
async function lines(locator: Locator): Promise<string> {
  return locator.evaluate((e) =>
    e instanceof HTMLInputElement || e instanceof HTMLTextAreaElement ? e.value : (e as HTMLElement).innerText,
  );
}
""",
    "piece": f"""
const PIECES = {{
{_PATTERNS}}};
"""
    """
/** The word, line, sentence… of a text of this number, counted from the end where it is negative. */
function piece(text: string, sort: keyof typeof PIECES, number: number): string {
  const found = Array.from(text.matchAll(new RegExp(PIECES[sort], "g")), (each) => each[0].trim());
  const one = found.at(number > 0 ? number - 1 : number);
  if (one === undefined) throw new Error(`there is no piece ${number} in ${JSON.stringify(text)}`);
  return one;
}
""",
    "reading": r"""
/** What a person reads on all that match, one a line; nothing where there is none. */
async function reading(locator: Locator): Promise<string> {
  const texts: string[] = [];
  for (const each of await locator.filter({ visible: true }).all()) texts.push(await read(each));
  return texts.join("\n");
}
""",
    "setOpen": """
/** Whether a section, a menu or a tree node says that it is open; null where it says nothing. */
async function isOpen(thing: Locator): Promise<boolean | null> {
  return thing.evaluate((e) => {
    const details = e.closest("summary")?.parentElement ?? e;
    if (details instanceof HTMLDetailsElement) return details.open;
    const toggle = e.matches("[aria-expanded]") ? e : e.querySelector("[aria-expanded]");
    return toggle && toggle.getAttribute("aria-expanded") === "true";
  });
}

/** Open or close a section, a menu or a tree node, unless it already is so. */
async function setOpen(thing: Locator, opened: boolean): Promise<void> {
  if ((await isOpen(thing)) === opened) return;
  const own = await thing.evaluate((e) => e.matches("summary, [aria-expanded]:not(:has([role=group], ul, ol))"));
  const inner = thing.locator("summary, [aria-expanded], :not(ul, ol, [role=group])").filter({ visible: true });
  await (own || (await inner.count()) === 0 ? thing : inner.first()).click();
}
""",
    "submit": """
/** Send a form by its button: the one last typed into where none is given. */
async function submit(page: Page, form?: Locator): Promise<void> {
  const typed = page.locator("form:has(:focus)");
  const within = form ?? ((await typed.count()) ? typed : page.locator("body"));
  const buttons = "button:not([type=button]):not([type=reset]), input[type=submit], input[type=image]";
  await within.locator(buttons).filter({ visible: true }).first().click();
}
""",
    "selectPart": """
/** Select a part of the text of an element or a field. */
async function selectPart(locator: Locator, part: string): Promise<void> {
  await locator.evaluate((e, wanted) => {
    const at = (text: string) => text.toLowerCase().indexOf(wanted.toLowerCase());
    if (e instanceof HTMLInputElement || e instanceof HTMLTextAreaElement) {
      e.focus();
      e.setSelectionRange(at(e.value), at(e.value) + wanted.length);
      return;
    }
    const nodes = document.createTreeWalker(e, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const from = at(node.textContent ?? "");
      if (from < 0) continue;
      getSelection()?.setBaseAndExtent(node, from, node, from + wanted.length);
      return;
    }
    throw new Error(`${wanted} is not in it`);
  }, part);
}
""",
    "scrollWithin": """
/** Scroll it to its top or bottom, or up, down, left or right. */
async function scrollWithin(thing: Locator, to: string): Promise<void> {
  await thing.scrollIntoViewIfNeeded();
  await thing.evaluate((el: Element, to: string) => {
    const across = to === "left" || to === "right";
    const scrolls = (one: Element) => {
      const style = getComputedStyle(one);
      const long = across ? one.scrollWidth - one.clientWidth : one.scrollHeight - one.clientHeight;
      return long > 1 && /auto|scroll/.test(across ? style.overflowX : style.overflowY);
    };
    const size = (one: Element) => one.clientWidth * one.clientHeight;
    const parts = [...el.querySelectorAll("*")].filter(scrolls).sort((a, b) => size(b) - size(a));
    let own: Element | null = scrolls(el) ? el : (parts[0] ?? null);
    if (!own && /top|bottom/.test(to)) return el.scrollIntoView(to === "top");
    for (let up: Element | null = el.parentElement; up && !own; up = up.parentElement) if (scrolls(up)) own = up;
    own ??= document.documentElement;
    if (to === "top" || to === "bottom") return own.scrollTo({ top: to === "top" ? 0 : own.scrollHeight });
    const way = to === "up" || to === "left" ? -0.8 : 0.8;
    own.scrollBy(across ? { left: way * own.clientWidth } : { top: way * own.clientHeight });
  }, to);
}
""",
    "dragBy": """
/** Drag by a distance in pixels. */
async function dragBy(thing: Locator, x: number, y: number): Promise<void> {
  await thing.scrollIntoViewIfNeeded();
  const box = await thing.boundingBox();
  if (!box) throw new Error("what is to be dragged is not shown");
  const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const mouse = thing.page().mouse;
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(from.x + x / 4, from.y + y / 4, { steps: 4 });
  await mouse.move(from.x + x, from.y + y, { steps: 16 });
  await mouse.up();
}
""",
    "colour": """
/** A colour in the notation of computed styles. */
async function colour(page: Page, css: string): Promise<string> {
  return page.evaluate((said) => {
    const probe = document.createElement("i");
    probe.style.color = said;
    document.body.append(probe);
    const computed = getComputedStyle(probe).color;
    probe.remove();
    return computed;
  }, css);
}
""",
    "cookie": """
/** The value of a cookie of this page. */
async function cookie(page: Page, name: string): Promise<string | undefined> {
  return (await page.context().cookies(page.url())).find((each) => each.name === name)?.value;
}
""",
    "stored": """
/** The value of a key in the local or the session storage. */
async function stored(page: Page, name: string): Promise<string | undefined> {
  return (await page.evaluate((key) => localStorage.getItem(key) ?? sessionStorage.getItem(key), name)) ?? undefined;
}
""",
    "allStored": r"""
/** All that the page keeps in the browser, an entry a line; undefined where that is but empty lists and texts. */
async function allStored(page: Page): Promise<string | undefined> {
  const stores = () => [localStorage, sessionStorage].flatMap((store) => Object.entries({ ...store }));
  const kept = (await page.evaluate(stores)) as [string, string][];
  const full = kept.filter(([, value]) => !["", "[]", "{}", "null", '""'].includes(value.trim()));
  return full.map(([key, value]) => `${key}: ${value}`).join("\n") || undefined;
}
""",
    "hasRows": r"""
/** Whether the table has these rows, in any order and whatever the order of its columns. */
async function hasRows(table: Locator, header: string[], rows: string[][]): Promise<boolean> {
  const plain = (text: string) => text.replace(/\s+/g, " ").trim().toLowerCase();
  const seen: string[][] = [];
  for (const row of await table.locator("tr, [role=row]").all()) {
    const cells = await row.locator("th, td, [role=cell], [role=columnheader]").allInnerTexts();
    seen.push(cells.map(plain));
  }
  const places = header.map((name) => (seen[0] ?? []).indexOf(plain(name)));
  if (places.includes(-1)) return false;
  const left = seen.slice(1).map((row) => JSON.stringify(places.map((place) => row[place] ?? "")));
  return rows.every((row) => {
    const at = left.indexOf(JSON.stringify(row.map(plain)));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}
""",
    "violations": """
/** The accessibility violations of the page of this impact or a worse one, by axe-core. */
async function violations(page: Page, least: string): Promise<string[]> {
  const impacts = ["minor", "moderate", "serious", "critical"];
  const found = (await new AxeBuilder({ page }).analyze()).violations;
  return found.filter((one) => impacts.indexOf(one.impact ?? "minor") >= impacts.indexOf(least)).map((one) => one.id);
}
""",
}
