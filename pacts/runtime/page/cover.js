// @ts-check
// What a picture must not show: texts and fields are told to the driver, which says which of them are to be covered.

const UNSEEN = new Set("script style noscript template title head textarea option".split(" "));
const SECRET_FIELDS = "input[type=password],input[autocomplete*=password],input[autocomplete^=cc-],input[autocomplete=one-time-code]";
/** Stands for what a secret field holds, as in the look. */
const UNTOLD = "\u2022";
const NAME = "pacts-covered";
const COLOUR = "#f0f";
const LONG = 1e9;

/** Characters of an element's text that is judged together with what its style writes: more is no line of text. */
const MOST_STYLED = 400;
/** Content of a style that is more than an icon: letters, digits, or what is only known for an element. */
const WORDS = /[\p{L}\p{N}@]/u;

/** What was judged last, the state of the rules by which, and where it is private. @type {{text: string, edition: string, places: [number, number][]}} */
let judged = { text: "", edition: "", places: [] };
/** What is shown in the present picture, by the same measures, and the picture's number. */
let asked = { ...judged, picture: 0 };
/** What the viewport shows, in lines; the owner of a piece is a text, or a field that is covered as a box. @type {any} */
let lines = null;
/** Fields that are covered whatever they hold. @type {Element[]} */
let must = [];
/** Fields that hold a secret whatever they look like, as the driver found them for this picture. @type {Element[]} */
let named = [];
/** @type {Animation[]} */
let animations = [];
/** @type {[Document | ShadowRoot, CSSStyleSheet][]} */
let sheets = [];

/** @param {Element} el */
const inView = (el) => {
  const box = el.getBoundingClientRect();
  return box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth && box.width > 0;
};

/** @param {Element} el */
const displayOf = (el) => __pacts.members.accessible.displayOf(__pacts.members.accessible.factsOf(el));

/** The element whose line of text a node is part of. @param {Node} node */
const blockOf = (node) => {
  let at = node.parentElement;
  while (at && at.parentElement && /^(inline|contents)$/.test(displayOf(at))) at = at.parentElement;
  return at;
};

/** Whether two blocks may stand in the same line. @param {Element | null} one @param {Element | null} other */
const areLinedUp = (one, other) => {
  if (!one || !other) return false;
  const { isSoft } = __pacts.members.lines;
  const around = one.contains(other) ? one : other.contains(one) ? other : one.parentElement;
  if (!around || (around !== one && around !== other && around !== other.parentElement)) return false;
  return [one, other].every((el) => el === around || isSoft(displayOf(el), displayOf(around)));
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

/** What a style sheet writes before or after an element. @param {Element} el @param {string} side */
const writtenAt = (el, side) => {
  const { content } = getComputedStyle(el, side);
  if (!content || content === "none" || content === "normal") return "";
  const parts = content.matchAll(/"((?:[^"\\]|\\[^])*)"|attr\(\s*([\w-]+)/g);
  return [...parts].map(([, words, name]) => (name ? el.getAttribute(name) || "" : words.replace(/\\([^])/g, "$1"))).join("");
};

/** An element's text with what a style sheet writes around it, apart and joined; "" where it writes no words. @param {Element} el */
const styledText = (el) => {
  const [before, after] = [writtenAt(el, "::before"), writtenAt(el, "::after")];
  if (!WORDS.test(before + after)) return "";
  const own = el.textContent || "";
  return own.length > MOST_STYLED ? `${before}\n${after}` : `${before}\n${after}\n${before}${own}${after}`;
};

/** Selectors of what rules write words before or after. @param {any} rules @returns {string[]} */
const selectorsOf = (rules) =>
  [...rules].flatMap((rule) => {
    const writes = /:(?:before|after)/.test(rule.selectorText || "") && WORDS.test(rule.style.content);
    const own = writes ? [rule.selectorText.replace(/(^|[\s>+~,(])::?(?:before|after)/g, "$1*").replace(/::?(?:before|after)/g, "")] : [];
    const inner = rule.styleSheet ? rule.styleSheet.cssRules : rule.cssRules;
    return inner && inner.length ? [...own, ...selectorsOf(inner)] : own;
  });

/** What style sheets may write words around; that is everything where they do not tell. @param {Document | ShadowRoot} root */
const styledIn = (root) => {
  try {
    const selectors = [...root.styleSheets, ...root.adoptedStyleSheets].flatMap((sheet) => selectorsOf(sheet.cssRules));
    if (!selectors.length) return [];
    return root.querySelectorAll(selectors.some((one) => one.includes("&")) ? "*" : selectors.join(","));
  } catch {
    return root.querySelectorAll("*"); // a sheet from elsewhere keeps its rules to itself
  }
};

/** Every line of text and every field in view. @param {Document | ShadowRoot} root @param {string} always */
const gather = (root, always) => {
  const { tidy } = __pacts.members.accessible;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  /** @type {Element | null} */
  let block = null;
  let seen = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 3) {
      const data = node.nodeValue || "";
      const parent = node.parentElement;
      if (parent && UNSEEN.has(parent.localName)) continue;
      const words = tidy(data);
      if (!words) {
        lines.spaced = true;
        continue;
      }
      const own = blockOf(node);
      if (own !== block) {
        lines.part(areLinedUp(block, own));
        seen = !own || inView(own);
        block = own;
      }
      if (parent && parent.closest("a") !== (lines.last && lines.last.parentElement && lines.last.parentElement.closest("a"))) lines.part(true);
      if (/^\s/.test(data)) lines.spaced = true;
      if (seen) lines.add(node, words, node);
      lines.spaced = /\s$/.test(data);
      continue;
    }
    const el = /** @type {any} */ (node);
    if (el.localName === "br") lines.part(false);
    if (el.shadowRoot) {
      lines.part(false);
      gather(el.shadowRoot, always);
      lines.part(false);
      block = null;
    }
    const hidden = named.includes(el) || chosen(el, always);
    if ((hidden || ["input", "textarea", "select"].includes(el.localName)) && inView(el)) {
      if (hidden) must.push(el);
      tell(el, hidden ? UNTOLD : shownBy(el));
      block = null;
    }
  }
  for (const el of styledIn(root)) if (el instanceof HTMLElement && inView(el)) tell(el, styledText(el));
};

/** A line of its own. @param {Element} el @param {string} text */
const tell = (el, text) => {
  for (const line of text.split("\n")) {
    const words = __pacts.members.accessible.tidy(line);
    lines.part(false);
    if (words) lines.add(el, words, null);
  }
  lines.part(false);
};

const afterwards = setTimeout.bind(globalThis);

/** Resolves when the fonts that the page asked for are there: without them its text may not be drawn. @param {number} most milliseconds */
const fonts = (most) => {
  const { status, ready } = document.fonts;
  return status === "loaded" ? null : Promise.race([ready, new Promise((resolve) => afterwards(resolve, most))]);
};

/** Has elements covered in the next picture whatever they show. @param {Element[]} found */
const nameSecret = (found) => {
  named = found;
};

/**
 * Looks at what the viewport shows and covers what is known to be private; what nobody judged yet is told.
 * @param {{selectors: string[], edition: string, fonts: number, picture: number}} ask `picture`: its number
 */
const coverKnown = async (ask) => {
  await fonts(ask.fonts);
  if (animations.length || sheets.length) uncoverTexts(); // whoever covered it gave up waiting
  lines = new __pacts.members.lines.Lines();
  must = [];
  __pacts.members.accessible.begin();
  gather(document, [SECRET_FIELDS, ...ask.selectors].join(","));
  __pacts.members.accessible.end();
  named = [];
  __pacts.members.beforePicture(ask.picture);
  const known = lines.text === judged.text && ask.edition === judged.edition;
  asked = { text: lines.text, edition: ask.edition, places: known ? judged.places : [], picture: ask.picture };
  return { unknown: known ? "" : lines.text, covered: cover() };
};

/** The same, and covers what a locator matched. @param {Element[]} found @param {{selectors: string[], edition: string, fonts: number, picture: number}} ask */
const coverWith = (found, ask) => {
  nameSecret(found);
  return coverKnown(ask);
};

/**
 * Takes the places of what was told as unknown that are private, and covers them; what comes too late is no answer.
 * @param {{places: [number, number][], picture: number}} answer from a character to before another one
 */
const coverJudged = ({ places, picture }) => {
  if (picture !== asked.picture) return null;
  judged = asked = { ...asked, places };
  uncoverTexts();
  return cover();
};

/** Whose pieces of the lines are private. @returns {any[]} */
const privateOwners = () => {
  const found = [];
  let begin = 0;
  for (let i = 0; i < lines.owners.length; i += 1) {
    const end = lines.ends[i];
    if (asked.places.some(([start, stop]) => start < end && stop > begin)) found.push(lines.owners[i]);
    begin = end;
  }
  return found;
};

/** @param {Element} el */
const hide = (el) => animations.push(el.animate([{ filter: "opacity(0)" }, { filter: "opacity(0)" }], { duration: LONG, fill: "both" }));

/** The nearest thing around an element that has a box of its own. @param {Element} el */
const boxAround = (el) => {
  let at = parentOf(el);
  while (at && parentOf(at) && /^(inline|contents)$/.test(getComputedStyle(at).display)) at = parentOf(at);
  return at;
};

/** Where a background of an element is drawn from: that of the body is the page's, where the root has none. @param {Element} box */
const drawnFrom = (box) => {
  const root = document.documentElement;
  const { backgroundImage, backgroundColor } = getComputedStyle(root);
  const bare = backgroundImage === "none" && /^(transparent|rgba\(.*, 0\))$/.test(backgroundColor);
  return (box === document.body && bare ? root : box).getBoundingClientRect();
};

/** @param {Element} el @returns {Element | null} */
const parentOf = (el) => el.parentElement || /** @type {any} */ (el.getRootNode()).host || null;

/** Fills the places of hidden fields: a box is drawn behind each, by what stands around it. @param {Element[]} fields */
const fill = (fields) => {
  const around = new Map();
  for (const field of fields) {
    const box = boxAround(field);
    if (box) around.set(box, [...(around.get(box) || []), field.getBoundingClientRect()]);
  }
  for (const [box, places] of around) {
    const own = drawnFrom(box);
    const each = (/** @type {(place: DOMRect) => string} */ say) => places.map(say).join(",");
    const drawn = {
      backgroundImage: each(() => `linear-gradient(${COLOUR},${COLOUR})`),
      backgroundPosition: each((place) => `${place.x - own.x}px ${place.y - own.y}px`),
      backgroundSize: each((place) => `${place.width}px ${place.height}px`),
      backgroundRepeat: "no-repeat",
      backgroundOrigin: "border-box",
      backgroundClip: "border-box",
      backgroundAttachment: "scroll",
    };
    animations.push(box.animate([drawn, drawn], { duration: LONG, fill: "both" }));
  }
};

/** Covers what is private without changing the document: no attribute, no element, no size. Returns how much that is. */
const cover = () => {
  const secret = new Set([...must, ...privateOwners()]);
  if (!secret.size) return 0;
  const highlight = new Highlight();
  const roots = new Set();
  const fields = [...secret].filter((owner) => owner instanceof Element);
  fill(fields);
  fields.forEach(hide);
  for (const node of secret) {
    if (node instanceof Element) continue;
    if (node.parentElement instanceof SVGElement) hide(node.parentElement);
    const range = new Range();
    range.selectNodeContents(node);
    highlight.add(range);
    roots.add(node.getRootNode());
  }
  CSS.highlights.set(NAME, highlight);
  for (const root of roots) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`::highlight(${NAME}) { color: ${COLOUR}; background-color: ${COLOUR}; -webkit-text-fill-color: ${COLOUR}; text-shadow: none; }`);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    sheets.push([root, sheet]);
  }
  return secret.size;
};

/** Shows everything again. */
const uncoverTexts = () => {
  CSS.highlights.delete(NAME);
  for (const animation of animations) animation.cancel();
  for (const [root, sheet] of sheets) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  animations = [];
  sheets = [];
};

__pacts.define("nameSecret", nameSecret);
__pacts.define("coverKnown", coverKnown);
__pacts.define("coverWith", coverWith);
__pacts.define("coverJudged", coverJudged);
__pacts.define("uncoverTexts", uncoverTexts);
