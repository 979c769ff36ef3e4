// @ts-check
// The shop's web components, each in an open shadow root.

const STYLE = `
  :host { font: inherit; }
  button, input { font: inherit; border: 1px solid #c3cbd4; background: #fff; border-radius: 6px; padding: .3rem .7rem; cursor: pointer; }
  input { width: 3.5rem; text-align: center; cursor: text; }
  .stars button { border: 0; font-size: 1.6rem; padding: 0 .1rem; color: #c3cbd4; background: none; }
  .stars button[aria-checked=true], .stars button.on { color: #d99a1c; }
  .list { position: absolute; z-index: 5; background: #fff; border: 1px solid #c3cbd4; border-radius: 6px; margin: 2px 0 0; padding: .3rem 0; list-style: none; min-width: 12rem; }
  .list li { padding: .3rem .9rem; cursor: pointer; }
  .list li:hover, .list li[aria-selected=true] { background: #e7f1ed; }
  .pick { min-width: 12rem; text-align: left; }
`;

/** @param {HTMLElement} host @param {string} html */
function shadow(host, html) {
  const root = host.attachShadow({ mode: "open" });
  root.innerHTML = `<style>${STYLE}</style>${html}`;
  return root;
}

class QuantityStepper extends HTMLElement {
  connectedCallback() {
    const label = this.getAttribute("label") ?? "";
    const root = shadow(this, `<span role="group" aria-label="${label}"><button type="button" aria-label="Decrease ${label.toLowerCase()}">−</button>
      <input inputmode="numeric" aria-label="${label}" value="${this.getAttribute("value") ?? "1"}">
      <button type="button" aria-label="Increase ${label.toLowerCase()}">+</button></span>`);
    this.input = /** @type {HTMLInputElement} */ (root.querySelector("input"));
    const [less, more] = root.querySelectorAll("button");
    less.addEventListener("click", () => this.step(-1));
    more.addEventListener("click", () => this.step(1));
  }
  /** @param {number} by */
  step(by) {
    if (this.input) this.input.value = String(Math.min(99, Math.max(1, this.amount + by)));
  }
  get amount() {
    return Number.parseInt(this.input?.value ?? "1", 10) || 1;
  }
}

class StarRating extends HTMLElement {
  connectedCallback() {
    const stars = [1, 2, 3, 4, 5].map((n) => `<button type="button" role="radio" aria-checked="false" aria-label="${n} star${n > 1 ? "s" : ""}">★</button>`);
    const label = this.getAttribute("label") ?? "";
    const root = shadow(this, `<span class="stars" role="radiogroup" aria-label="${label}">${stars.join("")}</span> <span class="said" role="status"></span>`);
    const buttons = [...root.querySelectorAll("button")];
    const said = /** @type {HTMLElement} */ (root.querySelector(".said"));
    buttons.forEach((button, at) => button.addEventListener("click", () => {
      buttons.forEach((other, i) => {
        other.classList.toggle("on", i <= at);
        other.setAttribute("aria-checked", String(i === at));
      });
      said.textContent = `You rated it ${at + 1} of 5`;
    }));
  }
}

class OptionPicker extends HTMLElement {
  connectedCallback() {
    const options = (this.getAttribute("options") ?? "").split("|");
    const id = `list-${Math.random().toString(36).slice(2, 8)}`;
    const root = shadow(this, `<button type="button" class="pick" role="combobox" aria-haspopup="listbox" aria-expanded="false" aria-controls="${id}" aria-label="${this.getAttribute("label") ?? ""}">Choose…</button>
      <ul class="list" role="listbox" id="${id}" hidden>${options.map((o) => `<li role="option" aria-selected="false">${o}</li>`).join("")}</ul>`);
    const pick = /** @type {HTMLButtonElement} */ (root.querySelector(".pick"));
    const list = /** @type {HTMLElement} */ (root.querySelector(".list"));
    /** @param {boolean} open */
    const show = (open) => {
      list.hidden = !open;
      pick.setAttribute("aria-expanded", String(open));
    };
    pick.addEventListener("click", () => show(Boolean(list.hidden)));
    for (const option of root.querySelectorAll("li")) {
      option.addEventListener("click", () => {
        root.querySelectorAll("li").forEach((other) => other.setAttribute("aria-selected", String(other === option)));
        pick.textContent = option.textContent;
        show(false);
      });
    }
  }
}

customElements.define("quantity-stepper", QuantityStepper);
customElements.define("star-rating", StarRating);
customElements.define("option-picker", OptionPicker);
