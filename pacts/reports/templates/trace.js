// @ts-check
"use strict";
(() => {
  const trace = JSON.parse(/** @type {HTMLElement} */ (document.getElementById("trace")).textContent || "{}");
  const total = trace.total_ms;
  const spans = trace.spans;
  const view = { from: 0, to: total };
  const folded = new Set();
  let wanted = "", errors = false, chosen = -1;

  /** @param {string} id @returns {HTMLElement} */
  const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
  /** @param {string} tag @param {string} className @param {string} [text] */
  const made = (tag, className, text) => {
    const element = document.createElement(tag);
    element.className = className;
    if (text !== undefined) element.textContent = text;
    return element;
  };
  /** @param {number} ms */
  const took = (ms) => ms < 1 ? `${ms.toFixed(2)} ms` : ms < 1000 ? `${ms.toFixed(ms < 10 ? 1 : 0)} ms` : `${(ms / 1000).toFixed(2)} s`;

  const parents = new Set(spans.map((span) => span.row));
  /** Every value within, without the names of the facts: who searches for "gate" means the gates. */
  const values = (part) => part && typeof part === "object" ? Object.values(part).map(values).join("\n") : String(part ?? "");
  const texts = spans.map((span) => values([span.name, span.kind, span.error, span.tags, span.metadata, span.inputs, span.kind === "agent" ? "" : span.outputs]).toLowerCase());
  const rows = spans.map((span, index) => {
    const row = made("div", `row ${span.kind} tone-${span.kind}${span.error ? " error" : ""}${span.ended ? "" : " open"}`);
    row.setAttribute("role", "treeitem");
    row.setAttribute("aria-level", String(span.depth + 1));
    row.tabIndex = index ? -1 : 0;
    row.style.setProperty("--depth", span.depth);
    const name = made("div", "name");
    const twist = made("button", "twist", parents.has(index) ? "▾" : "");
    twist.tabIndex = -1;
    twist.setAttribute("aria-hidden", "true");
    twist.addEventListener("click", (event) => { event.stopPropagation(); turn(index); });
    const text = made("span", "text", span.name);
    text.title = span.name;
    name.append(twist, made("span", "dot"), text);
    const time = made("div", "time");
    time.append(made("div", "span"), made("span", "took", took(span.ms) + (span.ended ? "" : ", not ended")));
    row.append(name, time);
    row.addEventListener("click", () => { if (!dragged) choose(index); });
    row.addEventListener("keydown", (event) => move(event, index));
    return row;
  });
  byId("rows").append(...rows);

  /** @param {number} index */
  function turn(index) { if (folded.has(index)) folded.delete(index); else folded.add(index); show(); }

  function show() {
    const hits = spans.map((span, index) => (!wanted || texts[index].includes(wanted)) && (!errors || span.error));
    const near = new Set();
    const asked = Boolean(wanted || errors);
    hits.forEach((hit, index) => { if (asked && hit) for (let at = index; at >= 0; at = spans[at].row) near.add(at); });
    const hidden = spans.map(() => false);
    spans.forEach((span, index) => {
      const under = span.row >= 0 && (hidden[span.row] || folded.has(span.row));
      hidden[index] = asked ? !near.has(index) : under;
      rows[index].hidden = hidden[index];
      rows[index].style.display = hidden[index] ? "none" : "";
      rows[index].classList.toggle("hit", asked && hits[index]);
      rows[index].classList.toggle("dim", asked && !hits[index]);
      rows[index].classList.toggle("chosen", index === chosen);
      if (parents.has(index)) {
        rows[index].querySelector(".twist").textContent = folded.has(index) && !asked ? "▸" : "▾";
        rows[index].setAttribute("aria-expanded", String(!folded.has(index)));
      }
    });
    byId("found").textContent = asked ? `${hits.filter(Boolean).length} of ${spans.length}` : "";
  }

  function draw() {
    const wide = view.to - view.from;
    spans.forEach((span, index) => {
      const left = (span.at_ms - view.from) / wide * 100, width = span.ms / wide * 100;
      const bar = /** @type {HTMLElement} */ (rows[index].querySelector(".span"));
      const label = /** @type {HTMLElement} */ (rows[index].querySelector(".took"));
      bar.style.left = `${left}%`;
      bar.style.width = `${width}%`;
      const gone = left > 100 || left + width < 0;
      label.style.display = gone ? "none" : "";
      const end = Math.min(100, left + width);
      const before = end > 88;
      label.style.left = before ? "auto" : `${Math.max(0, end)}%`;
      label.style.right = before ? `${Math.min(98, 100 - Math.max(0, left))}%` : "auto";
      if (before && left < 12) { label.style.right = "0"; }
    });
    const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000, 60000, 300000].find((one) => wide / one <= 8) || 600000;
    const ticks = [];
    for (let at = Math.ceil(view.from / step) * step; at <= view.to; at += step) {
      const tick = made("span", "", at === 0 ? "0" : took(at).replace(".00", ""));
      tick.style.left = `${(at - view.from) / wide * 100}%`;
      ticks.push(tick);
    }
    byId("ticks").replaceChildren(...ticks);
  }

  /** @param {number} from @param {number} to */
  function zoom(from, to) {
    const wide = Math.min(total, Math.max(to - from, total / 5000, 0.5));
    view.from = Math.max(0, Math.min(from, total - wide));
    view.to = view.from + wide;
    draw();
  }
  /** @param {number} factor @param {number} [at] */
  function scale(factor, at) {
    const held = chosen >= 0 ? spans[chosen].at_ms + spans[chosen].ms / 2 : (view.from + view.to) / 2;
    const middle = at === undefined ? Math.min(Math.max(held, view.from), view.to) : at;
    zoom(middle - (middle - view.from) * factor, middle + (view.to - middle) * factor);
  }

  /** @param {KeyboardEvent} event @param {number} index */
  function move(event, index) {
    const shown = rows.map((row, at) => at).filter((at) => !rows[at].hidden);
    const place = shown.indexOf(index);
    const to = { ArrowDown: shown[place + 1], ArrowUp: shown[place - 1], Home: shown[0], End: shown[shown.length - 1] }[event.key];
    if (to !== undefined) { rows[to].focus(); choose(to); event.preventDefault(); }
    if (event.key === "Enter") choose(index);
    if (event.key === "ArrowLeft" && parents.has(index) && !folded.has(index)) turn(index);
    if (event.key === "ArrowRight" && folded.has(index)) turn(index);
  }

  /** @param {string} title @param {unknown} value */
  function block(title, value) {
    const empty = value === null || value === undefined || (typeof value === "object" && Object.keys(value).length === 0);
    return empty ? [] : [made("h3", "", title), made("pre", "", JSON.stringify(value, null, 2))];
  }

  /** @param {number} index */
  function choose(index) {
    chosen = index;
    const span = spans[index];
    const facts = byId("facts");
    const close = made("button", "close", "×");
    close.setAttribute("aria-label", "Close the facts");
    close.addEventListener("click", () => { facts.hidden = true; chosen = -1; show(); });
    const list = made("dl", "");
    for (const [name, value] of Object.entries(span.metadata)) {
      const flat = typeof value !== "object" || value === null;
      list.append(made("dt", "", name.replaceAll("_", " ")), made("dd", flat ? "" : "mono", flat ? String(value) : JSON.stringify(value)));
    }
    facts.replaceChildren(close, made("h2", "", span.name), made("p", "when", `${span.kind}, ${took(span.ms)}, from ${took(span.at_ms)}`));
    if (span.error) facts.append(made("p", "why", span.error));
    facts.append(list, ...block("in", span.inputs), ...block("out", span.outputs), ...block("judged", span.feedback), ...block("tags", span.tags));
    facts.hidden = false;
    show();
  }

  let start = -1, dragged = false;
  /** @param {number} x */
  const moment = (x) => {
    const box = byId("ticks").getBoundingClientRect();
    return view.from + (Math.min(Math.max(x, box.left), box.right) - box.left) / box.width * (view.to - view.from);
  };
  byId("chart").addEventListener("pointerdown", (event) => {
    dragged = false;
    if (event.button === 0 && event.target instanceof Element && event.target.closest(".time, .ticks")) start = event.clientX;
  });
  addEventListener("pointermove", (event) => {
    if (start < 0) return;
    if (Math.abs(event.clientX - start) > 4) dragged = true;
    const chart = byId("chart").getBoundingClientRect();
    const pick = byId("pick");
    pick.hidden = !dragged;
    pick.style.left = `${Math.min(start, event.clientX) - chart.left}px`;
    pick.style.width = `${Math.abs(event.clientX - start)}px`;
    pick.style.height = `${byId("chart").scrollHeight}px`;
  });
  addEventListener("pointerup", (event) => {
    if (start >= 0 && dragged) zoom(Math.min(moment(start), moment(event.clientX)), Math.max(moment(start), moment(event.clientX)));
    start = -1;
    byId("pick").hidden = true;
  });
  byId("chart").addEventListener("wheel", (event) => {
    if (event.ctrlKey || event.metaKey) { event.preventDefault(); scale(event.deltaY > 0 ? 1.25 : 0.8, moment(event.clientX)); }
    else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      const by = (event.deltaX || event.deltaY) / 800 * (view.to - view.from);
      zoom(view.from + by, view.to + by);
    }
  }, { passive: false });
  byId("chart").addEventListener("dblclick", (event) => {
    const row = event.target instanceof Element && event.target.closest(".row");
    const index = row ? rows.indexOf(/** @type {HTMLElement} */ (row)) : -1;
    if (index >= 0) zoom(spans[index].at_ms - spans[index].ms * 0.05, spans[index].at_ms + spans[index].ms * 1.05);
  });
  byId("in").addEventListener("click", () => scale(0.5));
  byId("out").addEventListener("click", () => scale(2));
  byId("fit").addEventListener("click", () => zoom(0, total));
  byId("fold").addEventListener("click", () => {
    const open = folded.size === 0;
    folded.clear();
    if (open) spans.forEach((span, index) => { if (span.kind === "step" || (span.depth > 0 && !spans.some((one) => one.row === index && one.kind === "step"))) folded.add(index); });
    byId("fold").textContent = open ? "Everything" : "Steps only";
    show();
  });
  byId("search").addEventListener("input", (event) => { wanted = /** @type {HTMLInputElement} */ (event.target).value.trim().toLowerCase(); show(); });
  byId("errors").addEventListener("change", (event) => { errors = /** @type {HTMLInputElement} */ (event.target).checked; show(); });
  addEventListener("keydown", (event) => {
    if (event.key === "/" && document.activeElement !== byId("search")) { byId("search").focus(); event.preventDefault(); }
    if (event.key === "Escape") { byId("facts").hidden = true; chosen = -1; show(); }
  });
  const kinds = [...new Set(spans.map((span) => span.kind))];
  byId("legend").append(...kinds.map((kind) => {
    const item = made("li", `tone-${kind}`);
    item.append(made("i", ""), kind === "llm" ? "model" : kind);
    return item;
  }));
  show();
  draw();
})();
