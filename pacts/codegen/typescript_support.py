"""Functions that a generated TypeScript test carries when it needs them."""

ORDER = (
    "needed",
    "moment",
    "read",
    "number",
    "escaped",
    "eventually",
    "answerNextDialog",
    "tabWithTitle",
    "setChecked",
    "choose",
    "deselect",
    "inOrder",
)
"""The order in which they stand in a test."""
NEEDS = {"inOrder": ("number",), "moment": ()}
TYPES = {
    "read": ("Locator",),
    "answerNextDialog": ("Page",),
    "tabWithTitle": ("Page",),
    "setChecked": ("Locator",),
    "choose": ("Locator",),
    "deselect": ("Locator",),
    "inOrder": ("Locator",),
}
"""Types of `@playwright/test` that a function mentions."""
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
}
