// @ts-check
// What the shop's pages do in the browser.

const LIKES_DELAY_MS = 600;
const TOAST_MS = 8000;

/** @param {string} selector @param {ParentNode} [within] @returns {HTMLElement | null} */
const one = (selector, within = document) => within.querySelector(selector);
/** @param {string} selector @param {ParentNode} [within] @returns {HTMLElement[]} */
const all = (selector, within = document) => [...within.querySelectorAll(selector)].map((found) => /** @type {HTMLElement} */ (found));

/** @param {string} method @param {string} url @param {object} [body] */
async function ask(method, url, body) {
  const answer = await fetch(url, { method, headers: { "Content-Type": "application/json" }, body: body && JSON.stringify(body) });
  const read = await answer.json();
  if (!answer.ok) throw new Error(read.error);
  return read;
}

/** @param {number} pieces */
function showBadge(pieces) {
  const badge = one(".cart-badge");
  if (!badge) return;
  badge.textContent = String(pieces);
  badge.hidden = pieces === 0;
}

/** @param {string} text @param {() => void} [undo] */
function toast(text, undo) {
  const box = document.createElement("div");
  box.className = "toast";
  box.append(text);
  if (undo) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Undo";
    button.addEventListener("click", () => {
      box.remove();
      undo();
    });
    box.append(button);
  }
  one(".toasts")?.append(box);
  setTimeout(() => box.remove(), TOAST_MS);
}

function cookies() {
  const banner = one(".cookies");
  if (!banner || document.cookie.includes("cookies_chosen=")) return;
  banner.hidden = false;
  for (const button of all("[data-cookies]", banner)) {
    button.addEventListener("click", () => {
      document.cookie = `cookies_chosen=${button.dataset.cookies}; path=/; max-age=86400; SameSite=Lax`;
      banner.hidden = true;
    });
  }
}

function buyButtons() {
  for (const button of all("[data-product]")) {
    button.addEventListener("click", async () => {
      const inCart = "inCart" in button.dataset;
      const stepper = /** @type {{ amount: number } | null} */ (/** @type {unknown} */ ("stepper" in button.dataset ? one("quantity-stepper") : null));
      const { pieces } = await ask("POST", "/api/cart", { product: button.dataset.product, quantity: inCart ? 0 : (stepper?.amount ?? 1) });
      showBadge(pieces);
      if (inCart) delete button.dataset.inCart;
      else button.dataset.inCart = "";
      button.textContent = inCart ? "Add to cart" : "Remove";
      button.classList.toggle("quiet", !inCart);
    });
  }
}

function catalogue() {
  const list = one("[data-products]");
  if (!list) return;
  const search = /** @type {HTMLInputElement} */ (one("[data-search]"));
  const sort = /** @type {HTMLSelectElement} */ (one("[data-sort]"));
  const boxes = /** @type {HTMLInputElement[]} */ (all("[name=category]"));
  const inStock = /** @type {HTMLInputElement} */ (one("[name=in_stock]"));
  const cards = all(".product", list);
  const count = /** @type {HTMLElement} */ (one("[data-count]"));
  const none = /** @type {HTMLElement} */ (one("[data-none]"));

  const filter = () => {
    const words = search.value.trim().toLowerCase();
    const chosen = boxes.filter((box) => box.checked).map((box) => box.value);
    let shown = 0;
    for (const card of cards) {
      const { name = "", category = "", stock = "0" } = card.dataset;
      const fits = name.toLowerCase().includes(words) && (!chosen.length || chosen.includes(category)) && (!inStock.checked || stock !== "0");
      card.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    count.textContent = `${shown} product${shown === 1 ? "" : "s"}`;
    none.hidden = shown > 0;
  };
  const order = () => {
    const [key, down] = sort.value.split("-");
    /** @param {HTMLElement} a @param {HTMLElement} b */
    const compare = (a, b) => (key === "price" ? Number(a.dataset.price) - Number(b.dataset.price) : (a.dataset.name ?? "").localeCompare(b.dataset.name ?? ""));
    list.append(...[...cards].sort((a, b) => (down ? compare(b, a) : compare(a, b))));
  };
  for (const box of [...boxes, inStock]) box.addEventListener("change", filter);
  search.addEventListener("input", filter);
  sort.addEventListener("change", order);
}

function cart() {
  for (const row of all("[data-line]")) {
    const product = row.dataset.line;
    const amount = /** @type {HTMLInputElement} */ (one("input", row));
    /** @param {number} quantity */
    const put = async (quantity) => {
      const { pieces, line, items } = await ask("POST", "/api/cart", { product, quantity });
      showBadge(pieces);
      const total = one("[data-total]", row);
      const sum = one("[data-items]");
      if (total) total.textContent = line;
      if (sum) sum.textContent = items;
    };
    amount.addEventListener("change", () => put(Math.max(1, Number(amount.value) || 1)));
    one("[data-remove]", row)?.addEventListener("click", async () => {
      await put(0);
      row.remove();
      if (!all("[data-line]").length) location.reload();
    });
  }
}

async function reviews() {
  const place = one("[data-reviews]");
  if (!place) return;
  const read = await ask("GET", `/api/reviews/${place.dataset.reviews}`);
  place.replaceChildren(...read.map((/** @type {{author: string, stars: number, text: string}} */ review) => {
    const box = document.createElement("blockquote");
    box.className = "card";
    box.textContent = `${"★".repeat(review.stars)} ${review.text} — ${review.author}`;
    return box;
  }));
  place.setAttribute("aria-busy", "false");
}

function likes() {
  const source = /** @type {HTMLTemplateElement | null} */ (one("[data-likes-source]"));
  if (source) setTimeout(() => one("[data-likes]")?.append(source.content.cloneNode(true)), LIKES_DELAY_MS);
}

function smallThings() {
  for (const box of /** @type {HTMLInputElement[]} */ (all("[data-enables]"))) {
    const button = /** @type {HTMLButtonElement | null} */ (document.getElementById(box.dataset.enables ?? ""));
    box.addEventListener("change", () => {
      if (button) button.disabled = !box.checked;
    });
  }
  for (const eye of all("[data-reveal]")) {
    const field = /** @type {HTMLInputElement} */ (document.getElementById(eye.dataset.reveal ?? ""));
    eye.addEventListener("click", () => {
      field.type = field.type === "password" ? "text" : "password";
      eye.title = field.type === "password" ? "Show password" : "Hide password";
    });
  }
  for (const range of /** @type {HTMLInputElement[]} */ (all("[data-shown-in]"))) {
    range.addEventListener("input", () => {
      const shown = document.getElementById(range.dataset.shownIn ?? "");
      if (shown) shown.textContent = range.value;
    });
  }
}

function tabs() {
  const found = all("[role=tab]");
  for (const tab of found) {
    tab.addEventListener("click", () => {
      for (const other of found) {
        other.setAttribute("aria-selected", String(other === tab));
        other.tabIndex = other === tab ? 0 : -1;
        const panel = document.getElementById(other.getAttribute("aria-controls") ?? "");
        if (panel) panel.hidden = other !== tab;
      }
    });
  }
}

function orders() {
  const table = one("[data-orders]");
  const dialog = /** @type {HTMLDialogElement | null} */ (one("dialog"));
  if (!table || !dialog) return;
  const status = /** @type {HTMLSelectElement} */ (one("#edit-status"));
  const note = /** @type {HTMLInputElement} */ (one("#edit-note"));
  /** @type {HTMLElement | null} */
  let edited = null;
  const none = () => {
    const empty = one("[data-no-orders]");
    if (empty) empty.hidden = all("[data-order]").length > 0;
  };
  for (const row of all("[data-order]", table)) {
    const number = row.dataset.order ?? "";
    one("[data-edit]", row)?.addEventListener("click", () => {
      edited = row;
      status.value = one("[data-status]", row)?.textContent ?? "";
      note.value = one("[data-note]", row)?.textContent ?? "";
      dialog.returnValue = "";
      dialog.showModal();
    });
    one("[data-delete]", row)?.addEventListener("click", async () => {
      if (!confirm(`Delete order ${number}?`)) return;
      await ask("DELETE", `/api/orders/${number}`);
      const { parentElement, nextElementSibling } = row;
      row.remove();
      none();
      toast(`Order ${number} deleted.`, async () => {
        await ask("POST", `/api/orders/${number}/undo`);
        parentElement?.insertBefore(row, nextElementSibling?.isConnected ? nextElementSibling : null);
        none();
      });
    });
  }
  one("[data-close]", dialog)?.addEventListener("click", () => dialog.close(""));
  dialog.addEventListener("close", async () => {
    if (dialog.returnValue !== "save" || !edited) return;
    const row = edited;
    const saved = await ask("POST", `/api/orders/${row.dataset.order}`, { status: status.value, note: note.value });
    const [shownStatus, shownNote] = [one("[data-status]", row), one("[data-note]", row)];
    if (shownStatus) shownStatus.textContent = saved.status;
    if (shownNote) shownNote.textContent = saved.note;
    toast(`Order ${row.dataset.order} saved.`);
  });
}

/** @param {HTMLElement} row @param {number} column */
function cell(row, column) {
  return row.querySelectorAll("td")[column]?.textContent?.trim() ?? "";
}

/** @param {HTMLElement[]} rows @param {number} column @param {boolean} down */
function sorted(rows, column, down) {
  const sign = down ? -1 : 1;
  /** @param {string} text */
  const number = (text) => Number(text.replace("$", ""));
  return [...rows].sort((a, b) => {
    const [left, right] = [cell(a, column), cell(b, column)];
    return sign * (Number.isNaN(number(left)) ? left.localeCompare(right) : number(left) - number(right));
  });
}

/** @param {HTMLElement} row @param {number} amount */
async function setStock(row, amount) {
  const saved = await ask("POST", "/api/stock", { product: row.dataset.productRow, stock: amount });
  const shown = one("[data-amount]", row);
  if (shown) shown.textContent = String(saved.stock);
}

function stock() {
  const table = one("[data-stock-table]");
  if (!table) return;
  const body = /** @type {HTMLElement} */ (one("tbody", table));
  const filter = /** @type {HTMLInputElement} */ (one("[data-filter]"));
  const previous = /** @type {HTMLButtonElement} */ (one("[data-previous]"));
  const next = /** @type {HTMLButtonElement} */ (one("[data-next]"));
  const page = /** @type {HTMLElement} */ (one("[data-page]"));
  const size = Number(table.dataset.rows);
  let rows = all("tr", body);
  let at = 0;

  const draw = () => {
    const fitting = rows.filter((row) => cell(row, 1).toLowerCase().includes(filter.value.trim().toLowerCase()));
    const pages = Math.max(1, Math.ceil(fitting.length / size));
    at = Math.min(at, pages - 1);
    const visible = fitting.slice(at * size, (at + 1) * size);
    for (const row of rows) row.hidden = !visible.includes(row);
    body.append(...rows);
    page.textContent = `Page ${at + 1} of ${pages}`;
    previous.disabled = at === 0;
    next.disabled = at >= pages - 1;
  };
  /** @param {number} where */
  const turn = (where) => {
    at = where;
    draw();
  };
  previous.addEventListener("click", () => turn(at - 1));
  next.addEventListener("click", () => turn(at + 1));
  filter.addEventListener("input", () => turn(0));
  all("th[aria-sort]", table).forEach((header, column) => {
    one("button", header)?.addEventListener("click", () => {
      const down = header.getAttribute("aria-sort") === "ascending";
      for (const other of all("th[aria-sort]", table)) other.setAttribute("aria-sort", "none");
      header.setAttribute("aria-sort", down ? "descending" : "ascending");
      rows = sorted(rows, column + 1, down);
      draw();
    });
  });
  stockActions(rows, table);
  draw();
}

/** @param {HTMLElement[]} rows @param {HTMLElement} table */
function stockActions(rows, table) {
  const soldOut = /** @type {HTMLButtonElement} */ (one("[data-sold-out]"));
  const everything = /** @type {HTMLInputElement} */ (one("[data-all]", table));
  const boxes = rows.map((row) => /** @type {HTMLInputElement} */ (one("input", row)));
  const update = () => {
    soldOut.disabled = !boxes.some((box) => box.checked);
  };
  for (const box of boxes) box.addEventListener("change", update);
  everything.addEventListener("change", () => {
    rows.forEach((row, i) => {
      boxes[i].checked = everything.checked && !row.hidden;
    });
    update();
  });
  soldOut.addEventListener("click", async () => {
    const chosen = rows.filter((_, i) => boxes[i].checked);
    for (const row of chosen) await setStock(row, 0);
    for (const box of [...boxes, everything]) box.checked = false;
    update();
    toast(`${chosen.length} product${chosen.length === 1 ? "" : "s"} marked as sold out.`);
  });
  for (const row of rows) {
    one("[data-change]", row)?.addEventListener("click", async () => {
      const answer = prompt(`New stock of ${cell(row, 1)}`, cell(row, 4));
      if (answer !== null) await setStock(row, Number.parseInt(answer, 10) || 0);
    });
  }
}

cookies();
buyButtons();
catalogue();
cart();
reviews();
likes();
smallThings();
tabs();
orders();
stock();
