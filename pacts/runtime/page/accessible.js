// @ts-check
// Role, accessible name and accessibility-tree membership of an element, after HTML-AAM, ARIA 1.2 and accname 1.2, with the
// choices that Playwright's `get_by_role` makes where the specifications leave room. Everything that is read of an element is
// kept for the length of one look: `begin()`, questions, `end()`.

const { uncurry, getter } = __pacts.safe;
const attribute = uncurry(Element.prototype.getAttribute);
const hasAttribute = uncurry(Element.prototype.hasAttribute);
const closest = uncurry(Element.prototype.closest);
const queryAll = uncurry(Element.prototype.querySelectorAll);
const matches = uncurry(Element.prototype.matches);
const contains = uncurry(Node.prototype.contains);
const rootOf = uncurry(Node.prototype.getRootNode);
const isRendered = uncurry(Element.prototype.checkVisibility);
const tagNameOf = getter(Element.prototype, "tagName");
const shadowOf = getter(Element.prototype, "shadowRoot");
const slotOf = getter(Element.prototype, "assignedSlot");
const nodeType = getter(Node.prototype, "nodeType");
const parentNode = getter(Node.prototype, "parentNode");
const parentElement = getter(Node.prototype, "parentElement");
const firstChild = getter(Node.prototype, "firstChild");
const nextSibling = getter(Node.prototype, "nextSibling");
const textContent = getter(Node.prototype, "textContent");
const firstElement = getter(Element.prototype, "firstElementChild");
const nextElement = getter(Element.prototype, "nextElementSibling");
const previousElement = getter(Element.prototype, "previousElementSibling");
const svgOwner = getter(SVGElement.prototype, "ownerSVGElement");
const referenced = getter(Element.prototype, "ariaLabelledByElements");
const idInDocument = uncurry(Document.prototype.getElementById);
const idInFragment = uncurry(DocumentFragment.prototype.getElementById);
const labelsInDocument = uncurry(Document.prototype.querySelectorAll);
const labelsInFragment = uncurry(DocumentFragment.prototype.querySelectorAll);
const Label = HTMLLabelElement;
const controlOf = getter(HTMLLabelElement.prototype, "control");
const computedStyle = globalThis.getComputedStyle.bind(globalThis);

const SETS = {
  explicit: new Set(
    (
      "alert alertdialog application article banner blockquote button caption cell checkbox code columnheader combobox complementary " +
      "contentinfo definition deletion dialog directory document emphasis feed figure form generic grid gridcell group heading img " +
      "insertion link list listbox listitem log main mark marquee math meter menu menubar menuitem menuitemcheckbox menuitemradio " +
      "navigation none note option paragraph presentation progressbar radio radiogroup region row rowgroup rowheader scrollbar search " +
      "searchbox separator slider spinbutton status strong subscript superscript switch tab table tablist tabpanel term textbox time " +
      "timer toolbar tooltip tree treegrid treeitem"
    ).split(" "),
  ),
  /** Roles that must not be named (ARIA 1.2, 5.2.8.6). */
  nameless: new Set(
    (
      "caption code definition deletion emphasis generic insertion mark paragraph presentation strong subscript suggestion " +
      "superscript term time"
    ).split(" "),
  ),
  nameFromContent: new Set(
    (
      "button cell checkbox columnheader gridcell heading link menuitem menuitemcheckbox menuitemradio option radio row rowheader " +
      "switch tab tooltip treeitem"
    ).split(" "),
  ),
  /** Roles whose content counts only as a part of something that is named by its content. */
  passesContent: new Set(
    [""].concat(
      (
        "caption code contentinfo definition deletion emphasis insertion list listitem mark none paragraph presentation region row " +
        "rowgroup section strong subscript superscript table term time"
      ).split(" "),
    ),
  ),
  /** Roles on which aria-label and aria-labelledby are prohibited, so that they do not undo `role=presentation`. */
  labelProhibited: new Set("caption code deletion emphasis generic insertion paragraph presentation strong subscript superscript".split(" ")),
  ranges: new Set("progressbar scrollbar slider spinbutton meter".split(" ")),
  disableable: new Set(
    (
      "application button composite gridcell group input link menuitem scrollbar separator tab checkbox columnheader combobox grid " +
      "listbox menu menubar menuitemcheckbox menuitemradio option radio radiogroup row rowheader searchbox select slider spinbutton " +
      "switch tablist textbox toolbar tree treegrid treeitem"
    ).split(" "),
  ),
  ignoredTags: new Set("STYLE SCRIPT NOSCRIPT TEMPLATE".split(" ")),
  disableableTags: new Set("BUTTON INPUT SELECT TEXTAREA OPTION OPTGROUP".split(" ")),
  textInputs: new Set(["email", "search", "tel", "text", "url", ""]),
  placeholderInputs: new Set("text password number search tel email url".split(" ")),
};

const GLOBAL_ATTRIBUTES = (
  "aria-atomic aria-busy aria-controls aria-current aria-describedby aria-details aria-dropeffect aria-flowto aria-grabbed " +
  "aria-hidden aria-keyshortcuts aria-live aria-owns aria-relevant"
).split(" ");

const SECTIONING =
  "article:not([role]), aside:not([role]), main:not([role]), nav:not([role]), section:not([role]), " +
  "[role=article], [role=complementary], [role=main], [role=navigation], [role=region]";

/** A child takes over the presentational role of these parents. @type {Record<string, string[]>} */
const OWNED_BY = {
  __proto__: /** @type {any} */ (null),
  DD: ["DL", "DIV"],
  DIV: ["DL"],
  DT: ["DL", "DIV"],
  LI: ["OL", "UL"],
  TBODY: ["TABLE"],
  TD: ["TR"],
  TFOOT: ["TABLE"],
  TH: ["TR"],
  THEAD: ["TABLE"],
  TR: ["THEAD", "TBODY", "TFOOT", "TABLE"],
};

/** @type {Record<string, string>} */
const INPUT_ROLES = {
  __proto__: /** @type {any} */ (null),
  button: "button",
  checkbox: "checkbox",
  file: "button",
  hidden: "",
  image: "button",
  number: "spinbutton",
  radio: "radio",
  range: "slider",
  reset: "button",
  submit: "button",
};

/** What one look knows of an element; undefined = not asked yet. */
class Facts {
  /** @param {Element} element */
  constructor(element) {
    const tag = tagNameOf(element);
    const first = tag.charCodeAt(0);
    this.element = element;
    this.tag = first >= 97 && first <= 122 ? tag.toUpperCase() : tag;
    /** @type {CSSStyleDeclaration | undefined} */
    this.style = undefined;
    /** @type {string | undefined} */
    this.display = undefined;
    /** @type {boolean | undefined} */
    this.rendered = undefined;
    /** @type {boolean | undefined} */
    this.shown = undefined;
    /** @type {boolean | undefined} */
    this.removed = undefined;
    /** @type {boolean | undefined} */
    this.hidden = undefined;
    /** @type {string | null | undefined} */
    this.explicit = undefined;
    /** @type {string | undefined} */
    this.role = undefined;
    /** @type {string | undefined} */
    this.name = undefined;
    /** @type {boolean | undefined} */
    this.ariaDisabled = undefined;
    /** @type {string | undefined} */
    this.before = undefined;
    /** @type {string | undefined} */
    this.after = undefined;
    /** @type {boolean | undefined} */
    this.sensitive = undefined;
  }
}

/** @type {Map<Element, Facts>} */
let known = new __pacts.safe.Map();
const mapGet = uncurry(__pacts.safe.Map.prototype.get);
const mapSet = uncurry(__pacts.safe.Map.prototype.set);
const setHas = uncurry(Set.prototype.has);
const setAdd = uncurry(Set.prototype.add);

/** @param {Element} element @returns {Facts} */
const factsOf = (element) => {
  let facts = mapGet(known, element);
  if (facts === undefined) {
    facts = new Facts(element);
    mapSet(known, element, facts);
  }
  return facts;
};

/** Forgets what earlier looks knew. */
const begin = () => {
  known = new __pacts.safe.Map();
  labelsByRoot = new __pacts.safe.Map();
  barred = undefined;
};
const end = begin;

// ---------------------------------------------------------------------------------------------------------------- tree

/** @param {Node} node @returns {Element | null} */
const parentOrHost = (node) => {
  const parent = parentNode(node);
  if (!parent) return null;
  const type = nodeType(parent);
  if (type === 1) return parent;
  return type === 11 && parent.host ? parent.host : null;
};

/** @param {Element} element @param {string} selector @returns {Element | null} */
const closestAcross = (element, selector) => {
  /** @type {any} */
  let from = element;
  while (from) {
    const found = closest(from, selector);
    if (found) return found;
    from = rootOf(from).host;
  }
  return null;
};

/** @param {ArrayLike<unknown>} list @param {unknown} wanted */
const isAmong = (list, wanted) => {
  for (let i = 0; i < list.length; i += 1) if (list[i] === wanted) return true;
  return false;
};

/** The elements that a list of ids names, in the element's own tree. @param {Element} element @param {string | null} ids @returns {Element[]} */
const byIds = (element, ids) => {
  if (!ids) return [];
  const root = rootOf(element);
  const type = nodeType(root);
  const find = type === 9 ? idInDocument : type === 11 ? idInFragment : null;
  /** @type {Element[]} */
  const found = [];
  if (find === null) return found;
  for (const id of ids.split(/[ \t\n\f\r]+/)) {
    const target = id === "" ? null : find(root, id);
    if (target && !isAmong(found, target)) found[found.length] = target;
  }
  return found;
};

/** What aria-labelledby refers to; null when that is nothing. @param {Element} element @returns {Element[] | null} */
const labelledBy = (element) => {
  if (!hasAttribute(element, "aria-labelledby")) return null;
  const found = referenced(element) || byIds(element, attribute(element, "aria-labelledby"));
  return found.length ? found : null;
};

const LABELABLE = new Set("BUTTON INPUT METER OUTPUT PROGRESS SELECT TEXTAREA".split(" "));

/** The labels of each control, by tree. @type {Map<Node, Map<Element, HTMLLabelElement[]>>} */
let labelsByRoot = new __pacts.safe.Map();

/** All labels of a tree by their control. `element.labels` walks the whole tree for every control (100 ms for 700 controls).
 * @param {any} root @returns {Map<Element, HTMLLabelElement[]>} */
const labelsIn = (root) => {
  const byControl = new __pacts.safe.Map();
  const labels = nodeType(root) === 9 ? labelsInDocument(root, "label") : labelsInFragment(root, "label");
  for (let i = 0; i < labels.length; i += 1) {
    const control = labels[i] instanceof Label ? controlOf(labels[i]) : null;
    if (control === null) continue;
    const others = mapGet(byControl, control);
    if (others === undefined) mapSet(byControl, control, [labels[i]]);
    else others[others.length] = labels[i];
  }
  return byControl;
};

/** @type {HTMLLabelElement[]} */
const NO_LABELS = [];

/** The labels of a control, in tree order. @param {Element} element @returns {HTMLLabelElement[]} */
const labelsOf = (element) => {
  const root = rootOf(element);
  const type = nodeType(root);
  if (type !== 9 && type !== 11) return NO_LABELS;
  let byControl = mapGet(labelsByRoot, root);
  if (byControl === undefined) {
    byControl = labelsIn(root);
    mapSet(labelsByRoot, root, byControl);
  }
  return mapGet(byControl, element) || NO_LABELS;
};

// ------------------------------------------------------------------------------------------------------------- visibility

/** @param {Facts} facts @returns {CSSStyleDeclaration} */
const styleOf = (facts) => facts.style || (facts.style = computedStyle(facts.element));

/** @param {Facts} facts @returns {string} */
const displayOf = (facts) => {
  if (facts.display === undefined) facts.display = styleOf(facts).display || "inline";
  return facts.display;
};

/** Has a box of its own: not display:none or display:contents, not in closed details. @param {Facts} facts @returns {boolean} */
const hasBox = (facts) => (facts.rendered === undefined ? (facts.rendered = isRendered(facts.element)) : facts.rendered);

/** Rendered, with visibility `visible`; a box of no size is not looked at. @param {Facts} facts @returns {boolean} */
const isShown = (facts) => {
  if (facts.shown === undefined) facts.shown = hasBox(facts) && styleOf(facts).visibility === "visible";
  return facts.shown;
};

/** Taken out by display:none, aria-hidden or a shadow host without a slot for it, here or above. @param {Facts} facts @returns {boolean} */
const isRemoved = (facts) => {
  if (facts.removed !== undefined) return facts.removed;
  const element = facts.element;
  const parent = parentElement(element);
  let removed = parent !== null && shadowOf(parent) !== null && slotOf(element) === null;
  if (!removed) {
    const display = styleOf(facts).display;
    removed = display === "none" || (attribute(element, "aria-hidden") || "").toLowerCase() === "true";
  }
  if (!removed) {
    const above = parent || parentOrHost(element);
    if (above) removed = isRemoved(factsOf(above));
  }
  facts.removed = removed;
  return removed;
};

/** @type {Range | null} */
let range = null;
/** @param {Node} node @returns {boolean} */
const textHasBox = (node) => {
  if (range === null) range = document.createRange();
  range.selectNode(node);
  const box = range.getBoundingClientRect();
  return box.width > 0 && box.height > 0;
};

/** Whether one child of an element with display:contents is there for a reader. @param {Element} element @returns {boolean} */
const contentsAreHidden = (element) => {
  for (let child = firstChild(element); child; child = nextSibling(child)) {
    const type = nodeType(child);
    if (type === 1 && !isHidden(factsOf(child))) return false;
    if (type === 3 && textHasBox(child)) return false;
  }
  return true;
};

/** Not in the accessibility tree. @param {Facts} facts @returns {boolean} */
const isHidden = (facts) => {
  if (facts.hidden === undefined) facts.hidden = computeHidden(facts);
  return facts.hidden;
};

/** @param {Facts} facts @returns {boolean} */
const computeHidden = (facts) => {
  if (setHas(SETS.ignoredTags, facts.tag)) return true;
  const isSlot = facts.tag === "SLOT";
  if (!isSlot && displayOf(facts) === "contents") return contentsAreHidden(facts.element);
  const alwaysShown = isSlot || (facts.tag === "OPTION" && closest(facts.element, "select") !== null);
  return (!alwaysShown && !isShown(facts)) || isRemoved(facts);
};

// ------------------------------------------------------------------------------------------------------------------ roles

/** @param {Element} element @param {string} role @returns {boolean} */
const hasGlobalAttribute = (element, role) => {
  for (const name of GLOBAL_ATTRIBUTES) if (hasAttribute(element, name)) return true;
  if (role !== "generic" && hasAttribute(element, "aria-roledescription")) return true;
  return !setHas(SETS.labelProhibited, role) && isNamedByAttribute(element);
};

/** @param {Element} element @returns {boolean} */
const isNamedByAttribute = (element) => hasAttribute(element, "aria-label") || hasAttribute(element, "aria-labelledby");

/** @param {Element} element @returns {boolean} */
const hasTabIndex = (element) => {
  const value = attribute(element, "tabindex");
  return value !== null && !Number.isNaN(Number(value));
};

/** @param {Facts} facts @returns {boolean} */
const isFocusable = (facts) => {
  if (isNativelyDisabled(facts)) return false;
  return isNativelyFocusable(facts) || hasTabIndex(facts.element);
};

/** @param {Facts} facts @returns {boolean} */
const isNativelyFocusable = (facts) => {
  switch (facts.tag) {
    case "BUTTON":
    case "DETAILS":
    case "SELECT":
    case "TEXTAREA":
      return true;
    case "A":
    case "AREA":
      return hasAttribute(facts.element, "href");
    case "INPUT":
      return !(/** @type {HTMLElement} */ (facts.element).hidden);
    default:
      return false;
  }
};

/** @param {Facts} facts @returns {boolean} */
const isNativelyDisabled = (facts) => {
  if (!setHas(SETS.disableableTags, facts.tag)) return false;
  const element = facts.element;
  if (hasAttribute(element, "disabled")) return true;
  if (facts.tag === "OPTION" && closest(element, "optgroup[disabled]")) return true;
  const fieldset = closest(element, "fieldset[disabled]");
  if (!fieldset) return false;
  for (let child = firstElement(fieldset); child; child = nextElement(child)) {
    if (factsOf(child).tag === "LEGEND") return !contains(child, element);
  }
  return true;
};

/** @param {Facts} facts @returns {boolean} */
const isAriaDisabled = (facts) => {
  if (facts.ariaDisabled !== undefined) return facts.ariaDisabled;
  const value = (attribute(facts.element, "aria-disabled") || "").toLowerCase();
  let disabled = value === "true";
  if (!disabled && value !== "false") {
    const parent = parentOrHost(facts.element);
    disabled = parent !== null && isAriaDisabled(factsOf(parent));
  }
  facts.ariaDisabled = disabled;
  return disabled;
};

/** @param {Facts} facts @returns {boolean} */
const isDisabled = (facts) => isNativelyDisabled(facts) || (setHas(SETS.disableable, roleOf(facts)) && isAriaDisabled(facts));

const FIELDS = new Set("INPUT SELECT TEXTAREA".split(" "));
const PRESSED = "button, a, label, summary, [role=button], [role=link], [role=option], [role=tab], [role^=menuitem], [role=switch], [tabindex]";

/** Whether no click reaches an element or a control that it is a part of. A field that alone is styled so has a drawn one in its
 * place, and a page that is wholly so waits for a dialog to close. @param {Facts} facts @returns {boolean} */
const ignoresClicks = (facts) => {
  if (styleOf(facts).pointerEvents !== "none") return false;
  let above = parentOrHost(facts.element);
  if (setHas(FIELDS, facts.tag) && (above === null || styleOf(factsOf(above)).pointerEvents !== "none")) return false;
  while (above !== null && styleOf(factsOf(above)).pointerEvents === "none") above = parentOrHost(above);
  return above !== null && !matches(above, "html") && !matches(above, PRESSED);
};

const BARRED = "[inert], fieldset[disabled]";
/** Whether the document has anything that bars what stands in it; undefined = not asked yet. @type {boolean | undefined} */
let barred;

/** Whether a person sees that what is made to be clicked can't be used, whatever its role: it is disabled or inert, here or above,
 * no click reaches it, or the pointer says so (of a native control the browser knows better). @param {Facts} facts @returns {boolean} */
const isUnusable = (facts) => {
  const element = facts.element;
  const native = setHas(SETS.disableableTags, facts.tag);
  if (isDisabled(facts) || isAriaDisabled(facts)) return true;
  if (barred === undefined) barred = labelsInDocument(document, BARRED).length > 0;
  if (barred && closestAcross(element, native ? "[inert]" : BARRED) !== null) return true;
  if (facts.tag.includes("-") && hasAttribute(element, "disabled") && attribute(element, "disabled") !== "false") return true;
  if (!hasBox(facts)) return false;
  return (!native && styleOf(facts).cursor === "not-allowed") || ignoresClicks(facts);
};

/** @param {Element} element */
const inSectioning = (element) => closestAcross(element, SECTIONING) !== null;

/** @param {Element} element @returns {string} */
const typeOf = (element) => (/** @type {HTMLInputElement} */ (element).type || "").toLowerCase();

/** @param {Element} element @returns {string} */
const inputRole = (element) => {
  const type = typeOf(element);
  if (setHas(SETS.textInputs, type)) {
    const list = byIds(element, attribute(element, "list"))[0];
    if (list && factsOf(list).tag === "DATALIST") return "combobox";
    return type === "search" ? "searchbox" : "textbox";
  }
  const role = INPUT_ROLES[type];
  return role === undefined ? "textbox" : role;
};

/** @param {Element} element @returns {string} */
const imageRole = (element) => {
  const decorative =
    attribute(element, "alt") === "" && !attribute(element, "title") && !hasGlobalAttribute(element, "") && !hasTabIndex(element);
  return decorative ? "presentation" : "img";
};

/** @param {Element} element @returns {string} */
const cellRole = (element) => {
  const table = closestAcross(element, "table");
  const role = table ? explicitRole(factsOf(table)) : null;
  return role === "grid" || role === "treegrid" ? "gridcell" : "cell";
};

/** @param {Element | null} element */
const isHeaderCell = (element) => element !== null && factsOf(element).tag === "TH";
/** @param {Element | null} element */
const isFilledCell = (element) =>
  element !== null && factsOf(element).tag === "TD" && (firstElement(element) !== null || textContent(element).trim() !== "");

/** @param {Element} element @returns {string} */
const headerCellRole = (element) => {
  const scope = attribute(element, "scope");
  if (scope === "col" || scope === "colgroup") return "columnheader";
  if (scope === "row" || scope === "rowgroup") return "rowheader";
  const next = nextElement(element);
  const previous = previousElement(element);
  if (next === null && previous === null) return isOnlyRow(parentElement(element)) ? "" : "columnheader";
  if (isHeaderCell(next) && isHeaderCell(previous)) return "columnheader";
  return isFilledCell(next) || isFilledCell(previous) ? "rowheader" : "columnheader";
};

/** @param {Element | null} row */
const isOnlyRow = (row) => {
  if (row === null || factsOf(row).tag !== "TR") return false;
  const table = /** @type {HTMLTableElement | null} */ (closestAcross(row, "table"));
  return table !== null && table.rows.length <= 1;
};

/** @type {Record<string, string | ((element: any) => string)>} */
const NATIVE_ROLES = {
  __proto__: /** @type {any} */ (null),
  A: (element) => (hasAttribute(element, "href") ? "link" : ""),
  AREA: (element) => (hasAttribute(element, "href") ? "link" : ""),
  ARTICLE: "article",
  ASIDE: "complementary",
  BLOCKQUOTE: "blockquote",
  BUTTON: "button",
  CAPTION: "caption",
  CODE: "code",
  DATALIST: "listbox",
  DD: "definition",
  DEL: "deletion",
  DETAILS: "group",
  DFN: "term",
  DIALOG: "dialog",
  DT: "term",
  EM: "emphasis",
  FIELDSET: "group",
  FIGURE: "figure",
  FOOTER: (element) => (inSectioning(element) ? "" : "contentinfo"),
  FORM: (element) => (isNamedByAttribute(element) ? "form" : ""),
  H1: "heading",
  H2: "heading",
  H3: "heading",
  H4: "heading",
  H5: "heading",
  H6: "heading",
  HEADER: (element) => (inSectioning(element) ? "" : "banner"),
  HR: "separator",
  HTML: "document",
  IMG: imageRole,
  INPUT: inputRole,
  INS: "insertion",
  LI: "listitem",
  MAIN: "main",
  MARK: "mark",
  MATH: "math",
  MENU: "list",
  METER: "meter",
  NAV: "navigation",
  OL: "list",
  OPTGROUP: "group",
  OPTION: "option",
  OUTPUT: "status",
  P: "paragraph",
  PROGRESS: "progressbar",
  SEARCH: "search",
  SECTION: (element) => (isNamedByAttribute(element) ? "region" : ""),
  SELECT: (element) => (element.multiple || element.size > 1 ? "listbox" : "combobox"),
  STRONG: "strong",
  SUB: "subscript",
  SUP: "superscript",
  SVG: "img",
  TABLE: "table",
  TBODY: "rowgroup",
  TD: cellRole,
  TEXTAREA: "textbox",
  TFOOT: "rowgroup",
  TH: headerCellRole,
  THEAD: "rowgroup",
  TIME: "time",
  TR: "row",
  UL: "list",
};

/** @param {Facts} facts @returns {string | null} */
const explicitRole = (facts) => {
  if (facts.explicit === undefined) facts.explicit = firstValidRole(attribute(facts.element, "role"));
  return facts.explicit;
};

/** @param {string | null} value @returns {string | null} */
const firstValidRole = (value) => {
  if (!value) return null;
  for (const token of value.toLowerCase().split(" ")) {
    const role = token.trim();
    if (setHas(SETS.explicit, role)) return role;
  }
  return null;
};

/** @param {Facts} facts @param {string} role */
const presentationIsUndone = (facts, role) => hasGlobalAttribute(facts.element, role) || isFocusable(facts);

/** @param {Facts} facts @returns {string} */
const nativeRole = (facts) => {
  const entry = NATIVE_ROLES[facts.tag];
  const role = typeof entry === "function" ? entry(facts.element) : entry;
  if (!role) return "";
  return inheritedPresentation(facts) || role;
};

/** `none` or `presentation` when the list or table this belongs to was made presentational. @param {Facts} facts @returns {string} */
const inheritedPresentation = (facts) => {
  let current = facts;
  for (;;) {
    const owners = OWNED_BY[current.tag];
    if (owners === undefined) return "";
    const parent = parentOrHost(current.element);
    if (parent === null) return "";
    const above = factsOf(parent);
    if (!isAmong(owners, above.tag)) return "";
    const role = explicitRole(above);
    if ((role === "none" || role === "presentation") && !presentationIsUndone(above, role)) return role;
    current = above;
  }
};

/** The role, "" for none. @param {Facts} facts @returns {string} */
const roleOf = (facts) => {
  if (facts.role !== undefined) return facts.role;
  let role = explicitRole(facts);
  if (role === null) {
    role = nativeRole(facts);
  } else if (role === "none" || role === "presentation") {
    const native = nativeRole(facts);
    if (presentationIsUndone(facts, native)) role = native;
  }
  facts.role = role;
  return role;
};

// ------------------------------------------------------------------------------------------------------ generated content

/** Tokens of a computed `content`: a string, an attr() name, the slash before the alternative text, or anything else. */
const CONTENT_TOKEN = /\s*(?:"((?:[^"\\]|\\[\s\S])*)"|attr\(\s*([^\s(),]+)\s*\)|(\/)|([^\s"]+))/gy;
const ESCAPE = /\\(?:([0-9a-fA-F]{1,6})\s?|([\s\S]))/g;

/** @param {string} text @returns {string} */
const unescapeCss = (text) =>
  text.replace(ESCAPE, (_, hex, plain) => (hex === undefined ? plain : String.fromCodePoint(parseInt(hex, 16) || 0xfffd)));

/** The text that a `content` value makes; undefined when it makes none, or not only text. @param {Element} element @param {string} content @param {boolean} pseudo @returns {string | undefined} */
const contentText = (element, content, pseudo) => {
  let text = "";
  let isText = true;
  let slashed = false;
  CONTENT_TOKEN.lastIndex = 0;
  for (let token = CONTENT_TOKEN.exec(content); token !== null; token = CONTENT_TOKEN.exec(content)) {
    if (token[1] !== undefined) text += unescapeCss(token[1]);
    else if (token[2] !== undefined) text += attribute(element, token[2]) || "";
    else if (token[3] !== undefined && !slashed) {
      slashed = true;
      text = "";
      isText = true;
    } else isText = false;
  }
  return isText && (pseudo || slashed) ? text : undefined;
};

/** @param {Element} element @param {string} pseudo @returns {string} */
const pseudoText = (element, pseudo) => {
  const style = computedStyle(element, pseudo);
  const content = style.content;
  if (!content || content === "none" || content === "normal") return "";
  if (style.display === "none" || style.visibility === "hidden") return "";
  const text = contentText(element, content, true);
  if (text === undefined) return "";
  return (style.display || "inline") === "inline" ? text : " " + text + " ";
};

/** @param {Facts} facts @returns {string} */
const beforeText = (facts) => (facts.before === undefined ? (facts.before = pseudoText(facts.element, "::before")) : facts.before);
/** @param {Facts} facts @returns {string} */
const afterText = (facts) => (facts.after === undefined ? (facts.after = pseudoText(facts.element, "::after")) : facts.after);

/** The text that replaces an element's own content (`content: url(x) / "text"`). @param {Facts} facts @returns {string | undefined} */
const replacedText = (facts) => {
  const content = styleOf(facts).content;
  if (!content || content === "none" || content === "normal") return undefined;
  const style = styleOf(facts);
  if (style.display === "none" || style.visibility === "hidden") return undefined;
  return contentText(facts.element, content, false);
};

// -------------------------------------------------------------------------------------------------------------- sensitive

const SENSITIVE_WORDS = /pass-?(?:word|wd|phrase|code)|\bpwd\b|secret|token|\bcv[vc]2?\b|card-?(?:no|num|number)\b|cc-?num|\bssn\b|social-?security|\bpin\b|\botp\b|one-?time-?code/;
const SENSITIVE_AUTOCOMPLETE = /(?:^|\s)(?:cc-[a-z-]+|one-time-code|current-password|new-password)(?:\s|$)/i;

/** `cardNumber`, `card_number` and "Card number" alike as "card-number". @param {string} text @returns {string} */
const words = (text) =>
  text
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .toLowerCase();

/** Whether a field's value is nobody's business: password, card, one-time code and the like. @param {Facts} facts @returns {boolean} */
const isSensitive = (facts) => {
  if (facts.sensitive === undefined) facts.sensitive = computeSensitive(facts.element, facts.tag);
  return facts.sensitive;
};

/** @param {Element} element @param {string} tag @returns {boolean} */
const computeSensitive = (element, tag) => {
  if (tag === "INPUT" && typeOf(element) === "password") return true;
  if (SENSITIVE_AUTOCOMPLETE.test(attribute(element, "autocomplete") || "")) return true;
  for (const name of ["name", "id", "aria-label", "placeholder"]) {
    const value = attribute(element, name);
    if (value && SENSITIVE_WORDS.test(words(value))) return true;
  }
  if (tag !== "INPUT" && tag !== "TEXTAREA" && tag !== "SELECT") return false;
  const labels = labelsOf(element);
  for (let i = 0; i < labels.length; i += 1) if (SENSITIVE_WORDS.test(words(textContent(labels[i]).slice(0, 200)))) return true;
  const refs = labelledBy(element) || [];
  for (let i = 0; i < refs.length; i += 1) if (SENSITIVE_WORDS.test(words(textContent(refs[i]).slice(0, 200)))) return true;
  return false;
};

// ------------------------------------------------------------------------------------------------------------------ names

/** Why a text alternative is being computed; flags of one number. */
const WHY = {
  self: 1,
  descendant: 2,
  labelledBy: 4,
  label: 8,
  native: 16,
  /** The traversal started at something hidden that was referred to: hidden content counts. */
  hiddenLabelledBy: 32,
  hiddenLabel: 64,
  hiddenNative: 128,
};
const WHY_HIDDEN = WHY.hiddenLabelledBy | WHY.hiddenLabel | WHY.hiddenNative;
const WHY_LABELLED_BY = WHY.labelledBy | WHY.hiddenLabelledBy;
const WHY_LABEL = WHY.label | WHY.hiddenLabel;
const WHY_NATIVE = WHY.native | WHY.hiddenNative;
const WHY_TARGET = WHY.self | WHY.descendant;
const ALWAYS_CONTENT = WHY.labelledBy | WHY.label | WHY.native;

/** @param {number} why @param {number} drop @param {number} flag @param {number} hiddenFlag @param {Facts} target */
const because = (why, drop, flag, hiddenFlag, target) => (why & ~drop) | flag | (isHidden(target) ? hiddenFlag : 0);

/** @param {Facts} facts @param {number} why @param {Set<Element>} visited @returns {string} */
const fromLabels = (facts, why, visited) => {
  const labels = labelsOf(facts.element);
  let text = "";
  for (let i = 0; i < labels.length; i += 1) {
    const label = factsOf(labels[i]);
    const drop = WHY_LABEL | WHY_NATIVE | WHY_LABELLED_BY | WHY_TARGET;
    const part = alternative(label, because(why, drop, WHY.label, WHY.hiddenLabel, label), visited);
    if (part) text += (text ? " " : "") + part;
  }
  return text;
};

/** @param {Facts} facts @param {ArrayLike<Element>} refs @param {number} why @param {Set<Element>} visited @returns {string} */
const fromReferences = (facts, refs, why, visited) => {
  let text = "";
  for (let i = 0; i < refs.length; i += 1) {
    const target = factsOf(refs[i]);
    const drop = WHY_LABELLED_BY | WHY_TARGET | WHY_LABEL | WHY_NATIVE;
    const part = alternative(target, because(why, drop, WHY.labelledBy, WHY.hiddenLabelledBy, target), visited);
    text += (i ? " " : "") + part;
  }
  return text;
};

/** @param {Element} element @param {string} selector @returns {Element[]} */
const queryOwned = (element, selector) => {
  const found = [...queryAll(element, selector)];
  for (const owned of byIds(element, attribute(element, "aria-owns"))) {
    if (matches(owned, selector)) found.push(owned);
    found.push(...queryAll(owned, selector));
  }
  return found;
};

/** What a field holds. @param {Facts} facts @returns {string} */
const fieldValue = (facts) => (isSensitive(facts) ? "" : /** @type {HTMLInputElement} */ (facts.element).value || "");

/** @param {Element[]} elements @param {string} role @returns {Element[]} */
const withRole = (elements, role) => {
  /** @type {Element[]} */
  const found = [];
  for (const element of elements) if (roleOf(factsOf(element)) === role) found.push(element);
  return found;
};

/** The chosen options of a select, combobox or listbox. @param {Facts} facts @param {string} role @returns {Element[]} */
const chosenOptions = (facts, role) => {
  const element = facts.element;
  if (facts.tag === "SELECT") {
    const select = /** @type {HTMLSelectElement} */ (element);
    if (select.selectedOptions.length) return [...select.selectedOptions];
    return select.options.length ? [select.options[0]] : [];
  }
  const listbox = role === "combobox" ? withRole(queryOwned(element, "*"), "listbox")[0] : element;
  return listbox ? withRole(queryOwned(listbox, '[aria-selected="true" i]'), "option") : [];
};

/** The value of a control inside of what is being named; null when it is no such control. @param {Facts} facts @param {string} role @param {number} why @param {Set<Element>} visited @returns {string | null} */
const embeddedValue = (facts, role, why, visited) => {
  const element = facts.element;
  if (role === "textbox" || role === "searchbox") {
    setAdd(visited, element);
    return facts.tag === "INPUT" || facts.tag === "TEXTAREA" ? fieldValue(facts) : isSensitive(facts) ? "" : textContent(element) || "";
  }
  if (role === "combobox" || role === "listbox") {
    setAdd(visited, element);
    if (isSensitive(facts)) return "";
    const options = chosenOptions(facts, role);
    if (!options.length && facts.tag === "INPUT") return fieldValue(facts);
    let text = "";
    for (let i = 0; i < options.length; i += 1) text += (i ? " " : "") + alternative(factsOf(options[i]), inside(why), visited);
    return text;
  }
  if (setHas(SETS.ranges, role)) {
    setAdd(visited, element);
    if (isSensitive(facts)) return "";
    for (const name of ["aria-valuetext", "aria-valuenow"]) if (hasAttribute(element, name)) return attribute(element, name);
    return attribute(element, "value") || "";
  }
  if (role === "menu") {
    setAdd(visited, element);
    return "";
  }
  return null;
};

/** @param {Element} element @param {string} name @returns {string} */
const filled = (element, name) => {
  const value = attribute(element, name);
  return value && value.trim() ? value : "";
};

/** The name an HTML or SVG element has by its own means; null when it has none of its own. @param {Facts} facts @param {Element[] | null} refs @param {number} why @param {Set<Element>} visited @returns {string | null} */
const nativeName = (facts, refs, why, visited) => {
  const element = facts.element;
  const tag = facts.tag;
  if (tag === "INPUT") {
    const named = buttonInputName(facts, why, visited);
    if (named !== null) return named;
  }
  if (refs === null) {
    const named = labelledName(facts, why, visited);
    if (named !== null) return named;
  }
  switch (tag) {
    case "IMG":
    case "AREA":
      setAdd(visited, element);
      return filled(element, "alt") || attribute(element, "title") || "";
    case "TABLE":
      setAdd(visited, element);
      return childName(facts, "CAPTION", why, visited) ?? (attribute(element, "summary") || null);
    default:
      return svgName(facts, why, visited);
  }
};

/** @param {Facts} facts @param {number} why @param {Set<Element>} visited @returns {string | null} */
const buttonInputName = (facts, why, visited) => {
  const element = facts.element;
  const type = typeOf(element);
  if (type === "button" || type === "submit" || type === "reset") {
    setAdd(visited, element);
    const value = /** @type {HTMLInputElement} */ (element).value || "";
    if (value.trim()) return value;
    if (type !== "button") return type === "submit" ? "Submit" : "Reset";
    return attribute(element, "title") || "";
  }
  if (type !== "file" && type !== "image") return null;
  setAdd(visited, element);
  if (labelsOf(element).length && !(why & WHY.labelledBy)) return fromLabels(facts, why, visited);
  if (type === "file") return "Choose File";
  return filled(element, "alt") || filled(element, "title") || "Submit";
};

/** @param {Facts} facts @param {number} why @param {Set<Element>} visited @returns {string | null} */
const labelledName = (facts, why, visited) => {
  const element = facts.element;
  const tag = facts.tag;
  if (setHas(LABELABLE, tag)) {
    setAdd(visited, element);
    if (labelsOf(element).length) return fromLabels(facts, why, visited);
    if (tag === "BUTTON") return null;
    const title = attribute(element, "title") || "";
    const hinted = tag === "TEXTAREA" || (tag === "INPUT" && setHas(SETS.placeholderInputs, typeOf(element)));
    return title || (hinted ? attribute(element, "placeholder") || "" : "");
  }
  if (tag === "FIELDSET" || tag === "FIGURE") {
    setAdd(visited, element);
    const named = childName(facts, tag === "FIELDSET" ? "LEGEND" : "FIGCAPTION", why, visited);
    return named ?? (attribute(element, "title") || "");
  }
  return null;
};

/** The text of the first child with that tag (legend, caption, figcaption). @param {Facts} facts @param {string} tag @param {number} why @param {Set<Element>} visited @returns {string | null} */
const childName = (facts, tag, why, visited) => {
  for (let child = firstElement(facts.element); child; child = nextElement(child)) {
    const each = factsOf(child);
    if (each.tag === tag) return alternative(each, because(inside(why), WHY_NATIVE, WHY.native, WHY.hiddenNative, each), visited);
  }
  return null;
};

/** @param {Facts} facts @param {number} why @param {Set<Element>} visited @returns {string | null} */
const svgName = (facts, why, visited) => {
  const element = facts.element;
  if (!(element instanceof SVGElement)) return null;
  const nested = svgOwner(element) !== null;
  if (facts.tag !== "SVG" && !nested) return null;
  setAdd(visited, element);
  for (let child = firstElement(element); child; child = nextElement(child)) {
    const each = factsOf(child);
    if (each.tag === "TITLE" && child instanceof SVGElement && svgOwner(child) !== null) {
      return alternative(each, because(inside(why), WHY_LABELLED_BY, WHY.labelledBy, WHY.hiddenLabelledBy, each), visited);
    }
  }
  return nested && facts.tag === "A" ? filled(element, "xlink:title") || null : null;
};

/** @param {number} why */
const inside = (why) => (why & WHY.self ? (why & ~WHY.self) | WHY.descendant : why);

/** Whether the text children of an element are not rendered. @param {Facts} facts @returns {boolean} */
const isClosedDetails = (facts) => facts.tag === "DETAILS" && !(/** @type {HTMLDetailsElement} */ (facts.element).open);

/** One child's part of a name. @param {any} node @param {Facts | null} parent @param {boolean} skipSlotted @param {number} why @param {Set<Element>} visited @returns {string} */
const childText = (node, parent, skipSlotted, why, visited) => {
  const type = nodeType(node);
  if (type === 3) {
    if (skipSlotted && node.assignedSlot) return "";
    if (parent !== null && !(why & WHY_HIDDEN)) {
      if (shadowOf(parent.element) !== null && !node.assignedSlot) return "";
      if (isClosedDetails(parent)) return "";
    }
    return node.data;
  }
  if (type !== 1 || (skipSlotted && slotOf(node))) return "";
  const child = factsOf(node);
  const text = alternative(child, why, visited);
  return displayOf(child) !== "inline" || child.tag === "BR" ? " " + text + " " : text;
};

/** The text an element's content makes, generated content included. @param {Facts} facts @param {number} why @param {Set<Element>} visited @returns {string} */
const contentName = (facts, why, visited) => {
  const replaced = replacedText(facts);
  const middle = replaced === undefined ? childrenName(facts, why, visited) : replaced;
  return beforeText(facts) + middle + afterText(facts);
};

/** @param {Facts} facts @param {number} why @param {Set<Element>} visited @returns {string} */
const childrenName = (facts, why, visited) => {
  const element = facts.element;
  let text = "";
  if (facts.tag === "SLOT") {
    const assigned = /** @type {HTMLSlotElement} */ (element).assignedNodes();
    for (let i = 0; i < assigned.length; i += 1) {
      const above = parentElement(assigned[i]);
      text += childText(assigned[i], above ? factsOf(above) : null, false, why, visited);
    }
    if (assigned.length) return text;
  }
  for (let child = firstChild(element); child; child = nextSibling(child)) text += childText(child, facts, true, why, visited);
  const shadow = shadowOf(element);
  if (shadow !== null) {
    for (let child = firstChild(shadow); child; child = nextSibling(child)) text += childText(child, null, true, why, visited);
  }
  const owns = attribute(element, "aria-owns");
  if (owns) for (const owned of byIds(element, owns)) text += childText(owned, null, true, why, visited);
  return text;
};

/** The text alternative of accname 1.2, not yet normalised. @param {Facts} facts @param {number} why @param {Set<Element>} visited @returns {string} */
const alternative = (facts, why, visited) => {
  const element = facts.element;
  if (setHas(visited, element)) return "";
  if (setHas(SETS.ignoredTags, facts.tag) || (!(why & WHY_HIDDEN) && isHidden(facts))) {
    setAdd(visited, element);
    return "";
  }
  const refs = labelledBy(element);
  if (refs !== null && !(why & WHY.labelledBy)) {
    const text = fromReferences(facts, refs, why, visited);
    if (text) return text;
  }
  const role = roleOf(facts);
  if (why & (WHY.label | WHY.labelledBy | WHY.descendant) && !(refs !== null && isAmong(refs, element))) {
    const value = embeddedValue(facts, role, why, visited);
    if (value !== null) return value;
  }
  const label = filled(element, "aria-label");
  if (label) {
    setAdd(visited, element);
    return label;
  }
  const presentational = role === "presentation" || role === "none";
  if (!presentational) {
    const native = nativeName(facts, refs, why, visited);
    if (native !== null) return native;
  }
  return contentOrTitle(facts, role, presentational, why, visited);
};

/** @param {Facts} facts @param {string} role @param {boolean} presentational @param {number} why @param {Set<Element>} visited @returns {string} */
const contentOrTitle = (facts, role, presentational, why, visited) => {
  const byContent =
    setHas(SETS.nameFromContent, role) ||
    (why & WHY.descendant && setHas(SETS.passesContent, role)) ||
    (facts.tag === "SUMMARY" && !presentational) ||
    why & ALWAYS_CONTENT;
  setAdd(visited, facts.element);
  if (byContent) {
    const text = contentName(facts, inside(why), visited);
    if (why & WHY.self ? text.trim() : text) return text;
  }
  return !presentational || facts.tag === "IFRAME" || facts.tag === "FRAME" ? filled(facts.element, "title") : "";
};

const INVISIBLE = /[\u200b\u00ad]/g;
const SPACES = /\s+/g;
const UNTIDY = /[\s\u200b\u00ad]{2}|[^\S ]|[\u200b\u00ad]|^ | $/;

/** White space normalised as `get_by_role` does before it compares. @param {string} text @returns {string} */
const tidy = (text) => (UNTIDY.test(text) ? text.replace(INVISIBLE, "").replace(SPACES, " ").trim() : text);

/** A tree too deep for the stack has no name; the look goes on. @param {Facts} facts @returns {string} */
const boundedAlternative = (facts) => {
  try {
    return alternative(facts, WHY.self, new Set());
  } catch (error) {
    if (error instanceof RangeError) return "";
    throw error;
  }
};

/** The accessible name, white space normalised. @param {Facts} facts @returns {string} */
const nameOf = (facts) => {
  if (facts.name === undefined) {
    facts.name = setHas(SETS.nameless, roleOf(facts)) ? "" : tidy(boundedAlternative(facts));
  }
  return facts.name;
};

__pacts.define(
  "accessible",
  __pacts.safe.freeze({
    begin,
    end,
    factsOf,
    roleOf,
    nameOf,
    isHidden,
    hasBox,
    isShown,
    isDisabled,
    isAriaDisabled,
    isUnusable,
    isSensitive,
    displayOf,
    styleOf,
    labelsOf,
    labelledBy,
    labelable: LABELABLE,
    parentOrHost,
    typeOf,
    tidy,
    textHasBox,
  }),
);

/** Role, name and membership of one element, for the gate and for tests. @param {Element} element */
const describe = (element) => {
  begin();
  const facts = factsOf(element);
  const answer = { role: roleOf(facts), name: nameOf(facts), hidden: isHidden(facts), disabled: isDisabled(facts) };
  end();
  return answer;
};
__pacts.define("describe", describe);

/** Whether a person sees of one element that it can't be used. @param {Element} element @returns {boolean} */
const isUnusableNow = (element) => {
  begin();
  const answer = isUnusable(factsOf(element));
  end();
  return answer;
};
__pacts.define("isUnusableNow", isUnusableNow);
