// @ts-check
// What a picture must not show: texts and fields are told to the driver, which says which of them are to be covered.

/** Elements that stand within a line of text: a card's number is often in four of them. */
const INLINE = new Set("a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time u var wbr".split(" "));
const UNSEEN = new Set("script style noscript template title head textarea option".split(" "));
const SECRET_FIELDS = "input[type=password],input[autocomplete*=password],input[autocomplete^=cc-],input[autocomplete=one-time-code]";
const NAME = "pacts-covered";
const COLOUR = "#f0f";
const LONG = 1e9;

/** What the last `tellTexts` told, by number. @type {{nodes: Text[], field: Element | null}[]} */
let told = [];
/** @type {Animation[]} */
let animations = [];
/** @type {[Document | ShadowRoot, CSSStyleSheet][]} */
let sheets = [];

/** @param {Element} el */
const inView = (el) => {
  const box = el.getBoundingClientRect();
  return box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth && box.width > 0;
};

/** The element whose line of text a node is part of. @param {Node} node */
const blockOf = (node) => {
  let at = node.parentElement;
  while (at && INLINE.has(at.localName) && at.parentElement) at = at.parentElement;
  return at;
};

/** What a field shows. @param {any} el */
const shownBy = (el) => {
  if (el.localName === "select") return [...el.selectedOptions].map((option) => option.textContent).join("\n");
  return `${el.value || ""}\n${el.value ? "" : el.placeholder || ""}`;
};

/** @param {Element} el @param {string} always */
const chosen = (el, always) => {
  try {
    return el.matches(always);
  } catch {
    return el.matches(SECRET_FIELDS);
  }
};

/** Every line of text and every field in view. @param {Document | ShadowRoot} root @param {string} always @param {{texts: string[], must: number[]}} found */
const gather = (root, always, found) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let block = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 3) {
      const text = node.nodeValue || "";
      const parent = node.parentElement;
      if (!text.trim() || (parent && UNSEEN.has(parent.localName))) continue;
      const own = blockOf(node);
      if (own && own === block) {
        told[told.length - 1].nodes.push(/** @type {Text} */ (node));
        found.texts[found.texts.length - 1] += text;
      } else if (!own || inView(own)) {
        told.push({ nodes: [/** @type {Text} */ (node)], field: null });
        found.texts.push(text);
        block = own;
      }
      continue;
    }
    const el = /** @type {any} */ (node);
    if (el.shadowRoot) gather(el.shadowRoot, always, found);
    const must = chosen(el, always);
    if ((must || ["input", "textarea", "select"].includes(el.localName)) && inView(el)) {
      if (must) found.must.push(told.length);
      told.push({ nodes: [], field: el });
      found.texts.push(must ? "" : shownBy(el));
      block = null;
    }
  }
};

/** What the viewport shows, line by line, and the numbers of what is to be covered whatever it says. @param {{selectors: string[]}} ask */
const tellTexts = (ask) => {
  told = [];
  const found = { texts: [], must: [] };
  gather(document, [SECRET_FIELDS, ...ask.selectors].join(","), found);
  return found;
};

/** @param {Element} el */
const hide = (el) => animations.push(el.animate([{ filter: "opacity(0)" }, { filter: "opacity(0)" }], { duration: LONG, fill: "both" }));

/** Covers some of what was told without changing the document: no attribute, no element, no size. @param {number[]} numbers */
const coverTexts = (numbers) => {
  const highlight = new Highlight();
  const roots = new Set();
  for (const number of numbers) {
    const { nodes, field } = told[number];
    if (field) hide(field);
    for (const node of nodes) {
      if (node.parentElement instanceof SVGElement) hide(node.parentElement);
      const range = new Range();
      range.selectNodeContents(node);
      highlight.add(range);
      roots.add(node.getRootNode());
    }
  }
  CSS.highlights.set(NAME, highlight);
  for (const root of roots) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`::highlight(${NAME}) { color: ${COLOUR}; background-color: ${COLOUR}; -webkit-text-fill-color: ${COLOUR}; text-shadow: none; }`);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    sheets.push([root, sheet]);
  }
  return numbers.length;
};

/** Shows everything again. */
const uncoverTexts = () => {
  CSS.highlights.delete(NAME);
  for (const animation of animations) animation.cancel();
  for (const [root, sheet] of sheets) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  animations = [];
  sheets = [];
  told = [];
};

__pacts.define("tellTexts", tellTexts);
__pacts.define("coverTexts", coverTexts);
__pacts.define("uncoverTexts", uncoverTexts);
