// @ts-check
// One look at one document: every element that could be a target or a container, with what is needed to judge it. The tree is
// walked once, as it is rendered (shadow roots in place of their hosts' children, slotted nodes in their slots); what needs
// the whole walk (rows, headings, columns, texts) is worked out afterwards from flat lists.

const { uncurry, getter } = __pacts.safe;
const accessible = __pacts.members.accessible;
const { factsOf, roleOf, nameOf, isHidden, hasBox, isShown, isDisabled, isSensitive, displayOf, styleOf, labelsOf, labelledBy, tidy } = accessible;
const { parentOrHost, typeOf, isAriaDisabled, isUnusable } = accessible;
const attribute = uncurry(Element.prototype.getAttribute);
const attributeNames = uncurry(Element.prototype.getAttributeNames);
const hasAttribute = uncurry(Element.prototype.hasAttribute);
const closest = uncurry(Element.prototype.closest);
const queryAll = uncurry(Element.prototype.querySelectorAll);
const queryAllOf = uncurry(Document.prototype.querySelectorAll);
const matches = uncurry(Element.prototype.matches);
const boxOf = uncurry(Element.prototype.getBoundingClientRect);
const shadowOf = getter(Element.prototype, "shadowRoot");
const slotOf = getter(Element.prototype, "assignedSlot");
const firstChild = getter(Node.prototype, "firstChild");
const nextSibling = getter(Node.prototype, "nextSibling");
const previousSibling = getter(Node.prototype, "previousSibling");
const nodeType = getter(Node.prototype, "nodeType");
const previousElement = getter(Element.prototype, "previousElementSibling");
const tagNameOf = getter(Element.prototype, "tagName");
const idOf = uncurry(Document.prototype.getElementById);
const parentElement = getter(Node.prototype, "parentElement");
const textContent = getter(Node.prototype, "textContent");
const bodyOf = getter(Document.prototype, "body");
const titleOf = getter(Document.prototype, "title");
const rootElementOf = getter(Document.prototype, "documentElement");
const activeIn = getter(Document.prototype, "activeElement");
const elementAt = uncurry(Document.prototype.elementFromPoint);
const elementInShadowAt = uncurry(ShadowRoot.prototype.elementFromPoint);
const elementsIn = uncurry(Document.prototype.getElementsByTagName);
const elementsInShadow = uncurry(DocumentFragment.prototype.querySelectorAll);
const now = performance.now.bind(performance);

/** How much is told, each with its reason. */
const LIMITS = {
  /** A longer text is a container's; its parts are listed themselves. */
  text: 200,
  /** Enough to compare; a text area may hold a book. */
  value: 1000,
  attribute: 300,
  label: 200,
  /** Controls that are not rendered: custom check boxes, file inputs, dialogs that wait. */
  hiddenControls: 300,
  /** Other unrendered elements with an id, a role or a test attribute. */
  hiddenOthers: 200,
  /** Options of one select: countries fit, a list of cities need not. */
  options: 300,
  /** Deeper trees are made by scripts gone wrong; the stack must not overflow. */
  depth: 1000,
  /** Elements asked for a framework's own properties before the page is taken to have none. */
  framework: 80,
  /** Selectors that one page listens for at an ancestor. */
  delegated: 24,
  /** Elements within something that listens: what holds more is a container that hears what happens in it. */
  listening: 12,
  /** Shapes of one drawing; a map has thousands that nobody means. */
  shapes: 400,
  /** Pixels: a smaller drawing is an icon, whose shapes mean nothing by themselves. */
  icon: 48,
  /** Elements in unrendered subtrees whose make is noted. */
  hiddenMakes: 4000,
  /** Steps of a path; a longer one is no way to point at something. */
  path: 24,
  /** Words that name a picture. */
  picture: 60,
  /** Neighbours that share nothing but the tags of their parts: two may do so by chance. */
  bare: 3,
  /** Characters of a number with its sign. */
  figure: 24,
  /** Cells of one row that is no table's: a strip of more is a calendar or a board. */
  columns: 12,
  /** Characters of the name of a column. */
  header: 40,
  /** Pixels by which a cell may be out of line with its header. */
  aligned: 6,
};

/** Roughly what a person calls a colour: exact values first, then by hue. @type {Record<string, string>} */
const COLORS = {
  __proto__: /** @type {any} */ (null),
  "0,0,0": "black",
  "192,192,192": "silver",
  "128,128,128": "gray",
  "255,255,255": "white",
  "128,0,0": "maroon",
  "255,0,0": "red",
  "128,0,128": "purple",
  "255,0,255": "magenta",
  "0,128,0": "green",
  "0,255,0": "lime",
  "128,128,0": "olive",
  "255,255,0": "yellow",
  "0,0,128": "navy",
  "0,0,255": "blue",
  "0,128,128": "teal",
  "0,255,255": "cyan",
  "255,165,0": "orange",
  "255,192,203": "pink",
  "165,42,42": "brown",
  "255,215,0": "gold",
  "238,130,238": "violet",
  "75,0,130": "indigo",
  "64,224,208": "turquoise",
  "245,245,220": "beige",
};

/** Flags of a row of the answer. `pacts/runtime/look.py` names them in the same order. */
const FLAG = {
  visible: 1,
  enabled: 2,
  editable: 4,
  focused: 8,
  clickable: 16,
  covered: 32,
  ariaHidden: 64,
  shadow: 128,
  struck: 256,
};

/** @param {string} list */
const setOf = (list) => new Set(list.split(" "));

const SKIPPED = setOf(
  "SCRIPT STYLE TEMPLATE NOSCRIPT HEAD META LINK BASE TITLE DATALIST PARAM SOURCE TRACK DEFS SYMBOL CLIPPATH MASK DESC METADATA " +
    "LINEARGRADIENT RADIALGRADIENT FILTER PATTERN MARKER",
);
/** Their children are no page content. */
const LEAVES = setOf("INPUT SELECT TEXTAREA IFRAME FRAME OBJECT EMBED VIDEO AUDIO CANVAS IMG BR HR PROGRESS METER");
const CONTROLS = setOf("BUTTON INPUT SELECT TEXTAREA");
/** Stands for what a secret field holds; `pacts/telemetry/rules.py` knows it. */
const UNTOLD = "\u2022";
const FIELDS = setOf("INPUT SELECT TEXTAREA");
const NATIVE_CLICKABLE = setOf("BUTTON INPUT SELECT TEXTAREA SUMMARY OPTION");
const LISTED = setOf(
  "A BUTTON INPUT SELECT TEXTAREA OPTION LABEL IMG SVG IFRAME FRAME CANVAS VIDEO AUDIO OBJECT EMBED DETAILS SUMMARY LEGEND " +
    "FIGCAPTION FORM FIELDSET SECTION DIALOG TR LI",
);
const INTERACTIVE = setOf(
  "button link checkbox radio switch tab menuitem menuitemcheckbox menuitemradio option treeitem combobox listbox textbox searchbox " +
    "spinbutton slider",
);
const TYPED = setOf("textbox searchbox combobox spinbutton");
const UNLISTED_ROLES = setOf("none presentation generic");
const ROWS = setOf("row listitem article");
/** Their headings say nothing about what follows them. */
const SCOPES = setOf("SECTION ARTICLE ASIDE NAV DIALOG TR LI");
const SCOPE_ROLES = setOf("region dialog alertdialog article complementary navigation tabpanel row listitem");
const CARDS = setOf("DIV SECTION ARTICLE FIELDSET FIGURE FORM DL DETAILS");
const NOT_EDITABLE_INPUTS = setOf("button submit reset image checkbox radio hidden file");
const BUTTON_INPUTS = setOf("button submit reset");
const CHECKED_ALWAYS = setOf("checkbox radio switch menuitemcheckbox menuitemradio");
const CHECKED_WHEN_SAID = setOf("option treeitem");
const SELECTED = setOf("gridcell option row tab rowheader columnheader treeitem");
const EXPANDED = setOf(
  "application button checkbox combobox gridcell link listbox menuitem row rowheader tab treeitem columnheader menuitemcheckbox " +
    "menuitemradio switch",
);
const TABLES = setOf("table grid treegrid");
const CELLS = setOf("cell gridcell columnheader rowheader");

/** Shapes of a drawing, as a person calls them. @type {Record<string, string>} */
const SHAPES = {
  __proto__: /** @type {any} */ (null),
  CIRCLE: "circle",
  ELLIPSE: "ellipse",
  RECT: "rectangle",
  LINE: "line",
  POLYLINE: "line",
  POLYGON: "polygon",
  PATH: "path",
  TEXT: "text",
};
/** What is heard as a click. */
const HEARD = setOf("click dblclick mousedown mouseup pointerdown pointerup touchstart touchend");
/** What is heard of the keys that a person types with. */
const KEYED = setOf("keyup keypress");
const PROPS = ["onClick", "onMouseDown", "onMouseUp", "onPointerDown", "onDoubleClick", "onTouchStart"];
/** Handlers that frameworks keep at the element itself: Svelte, Solid. */
const KEPT_HANDLERS = ["__click", "$$click"];
const NATIVE_CONTROLS = setOf("BUTTON INPUT SELECT TEXTAREA A LABEL SUMMARY OPTION");
const ICON_PREFIX =
  /^(?:tabler-icon|fa|glyphicon|bi|mdi|icon|icons|ui-icon|k-svg-i|k-i|dx-icon|heroicons?-[oms]|ti|ion-md|ion-ios|ion|lucide|feather|octicon|oi|icofont|la|pi|ri|zmdi|typcn|entypo|dashicons|anticon|el-icon|codicon|ph|fi|icomoon|bx|bxs|uil|lni|gg|iconoir|eva|cil|i-(?:lucide|mdi|ph|tabler|heroicons|carbon|ri|bi|material-symbols)|sprite|svg|ql)[-_]+(.+)$/i;
const ICON_SUFFIX = /^(.+?)[-_]?(?:icon|ico|svg)$/i;
const ICON_NOISE = /^(?:v|ant|tabler|heroicons?|slds|mdc|mdl|el|active|disabled|editor|blank|snow|toolbar|glyph|mat|mui|material|symbols|filled|chip|btn|button|\d?x?[sml]?g?|\d+x|fw|lg|sm|xs|xl|spin|pulse|solid|regular|light|thin|brands|icons?|outlined?|round|sharp|ui|svg|inline|rotate-.*|flip.*|stack.*|w-\d+|only|space|primary|secondary)$/i;
/** Attributes from which scripts draw a tooltip. */
const TOOLTIPS = "data-tooltip data-tip data-original-title data-bs-original-title data-bs-title data-title data-hint uk-tooltip mattooltip tooltip".split(" ");
const LIGATURES = /(?:^| )(?:material-icons|material-symbols|mat-icon|MuiIcon|notranslate)/;
const ICON_TAGS = setOf("I SPAN EM B SVG USE IMG IMAGE DIV MAT-ICON ION-ICON ICONIFY-ICON");
/** What a part of a page is called that has no role: the last word of a class. */
const PARTS =
  /(?:^|[ _-])(?:carousel|slideshow|gallery|modal|dialog|popup|drawer|sidebar|sidenav|toolbar|navbar|topbar|header|footer|panel|card|widget|section|accordion|menu|dropdown|alert|toast|banner|notification|message|error|success|warning|calendar|datepicker|tabs|tile|legend|badge|pagination|breadcrumbs?|cart|summary|editor|codemirror|slider|toggle|switch)(?: |$)|(?:^| )(?:modal|dialog|popup)[_-][a-z]+(?: |$)/i;
/** A number with its sign, written without a space. */
const FIGURE = /^[^\s\d\p{L}]{0,3}\d[\d.,:'\u2019]*\d?(?:[^\s\d]{0,3})$/u;
/** What stands in the heads of cards and sections, and in none of a column. */
const NO_HEADERS = setOf("heading link textbox combobox searchbox");
/** A class that tells one of several that are made alike from its neighbours. */
const STATES =
  /^(?:is-|has-|state-)?(?:odd|even|alt|alternate|striped|first|last|active|inactive|current|selected|checked|on|off|open|opened|closed|expanded|collapsed|done|completed?|new|unread|read|seen|unseen|highlight(?:ed)?|hover(?:ed)?|focus(?:ed)?|disabled|enabled|today|past|future|late|overdue|pending|sold|featured|popular|recommended|now|own|mine|me)$|--/i;
/** A class that a build makes of a style sheet: "css-1x9k2", "sc-bdVaJa", "jss42", "_3hmsj". */
const MADE_UP = /^(?:css|sc|jss|emotion|svelte|chakra|astro)-?[a-z0-9]*\d[a-z0-9]*$|^sc-[a-zA-Z]{5,}$|^_[a-z0-9]*\d[a-z0-9]*$/i;
/** A class of a row, or of its cells, that head columns. */
const HEADERS = /(?:^|[ _-])(?:th|thead|head|header|headers|heading|headings|hdr|columnheader|labels|h)(?: |$)/i;
const OPEN = setOf("expanded is-expanded is-open open opened collapsable jstree-open");
const CLOSED = setOf("collapsed is-collapsed is-closed closed expandable jstree-closed");

const LISTENER =
  /^(?:on(?:click|dblclick|mouse|pointer|touch|key)|ng-click|\(click\)|@click|v-on:click|x-on:click|wire:click|jsaction|data-action|hx-(?:get|post|put|patch|delete)|data-(?:bs-)?toggle)/;

/** What an attribute means for the look. */
const MARK = { id: 1, test: 2, tabindex: 4, editable: 8, listener: 16, role: 32, draggable: 64 };

/** What few elements have, told as pairs of one of these numbers and a value. `pacts/runtime/look.py` names them in this order. */
const EXTRA = {
  ariaLabel: 0,
  ariaPlaceholder: 1,
  placeholder: 2,
  nameAttribute: 3,
  elementId: 4,
  title: 5,
  alt: 6,
  href: 7,
  testIds: 8,
  label: 9,
  value: 10,
  type: 11,
  level: 12,
  checked: 13,
  selected: 14,
  expanded: 15,
  color: 16,
  shape: 17,
  icon: 18,
  path: 19,
  textBefore: 20,
  textAfter: 21,
};

/** Attributes that are told as they are. @type {Record<string, number>} */
const TOLD = {
  __proto__: /** @type {any} */ (null),
  "aria-label": EXTRA.ariaLabel,
  "aria-placeholder": EXTRA.ariaPlaceholder,
  placeholder: EXTRA.placeholder,
  name: EXTRA.nameAttribute,
  id: EXTRA.elementId,
  title: EXTRA.title,
  alt: EXTRA.alt,
  href: EXTRA.href,
};

/** What heard clicks ever since the page began. */
const listening = new WeakSet();
const addListening = uncurry(WeakSet.prototype.add);
const isListening = uncurry(WeakSet.prototype.has);
/** What was made to hear keys, and would not hear a text that is put in at once. */
const keyed = new WeakSet();

/** Notes who is made to hear clicks and keys; what the page sees of `addEventListener` stays as it is. */
const listen = () => {
  const { apply } = Reflect;
  const target = EventTarget.prototype;
  const native = target.addEventListener;
  target.addEventListener = new Proxy(native, {
    apply(method, self, given) {
      if (self instanceof Element && HEARD.has(given[0])) addListening(listening, self);
      if (self instanceof Element && KEYED.has(given[0])) addListening(keyed, self);
      return apply(method, self, given);
    },
  });
};

/** A rendered element on the walk. */
class Seen {
  /** @param {any} facts @param {number} parent @param {boolean} shadow @param {number} start */
  constructor(facts, parent, shadow, start) {
    this.facts = facts;
    this.parent = parent;
    this.shadow = shadow;
    /** Where its text starts and stops in the text of the document. */
    this.start = start;
    this.stop = start;
    /** The first index behind its subtree. */
    this.end = 0;
    this.own = "";
    this.marks = 0;
    this.pointer = false;
    /** The mouse pointer says over it that nothing can be done. */
    this.barred = false;
    this.wanted = false;
    this.isRow = false;
    this.isControl = false;
    /** It was made to hear clicks, its own or those of what stands in it. */
    this.listens = false;
    /** Words that name its picture. */
    this.icon = "";
    this.rendered = true;
    /** What cuts off what stands in it; null where nothing does. @type {Clip | null} */
    this.clip = null;
    /** In (or itself) a button or link that is disabled. */
    this.dead = false;
    /** How many controls came before it and before its end. */
    this.before = 0;
    this.after = 0;
    this.row = -1;
    this.heading = -1;
    this.column = "";
    this.ref = 0;
  }
}

/** One look under way. */
class Look {
  /** @param {{limit: number, testIds: string[]}} wish */
  constructor(wish) {
    this.limit = wish.limit;
    this.hiddenSelector = "input:not([type=hidden]),select,textarea,button,[id],[role]";
    /** @type {Map<string, number>} */
    this.meanings = new Map([["id", MARK.id], ["tabindex", MARK.tabindex], ["contenteditable", MARK.editable], ["role", MARK.role], ["draggable", MARK.draggable]]);
    for (const name of wish.testIds) {
      this.meanings.set(name.toLowerCase(), MARK.test);
      this.hiddenSelector += `,[${CSS.escape(name)}]`;
    }
    this.testIds = wish.testIds;
    /** @type {Seen[]} */
    this.seen = [];
    /** @type {Map<Element, number>} */
    this.places = new Map();
    /** The text of the document as it is seen; read only after the walk, when it is made flat once. */
    this.text = "";
    this.gap = false;
    /** The same with what fields hold, in lines. */
    this.lines = new __pacts.members.lines.Lines();
    this.controls = 0;
    this.nodes = 0;
    this.hiddenControls = LIMITS.hiddenControls;
    this.hiddenOthers = LIMITS.hiddenOthers;
    /** @type {string[]} */
    this.strings = [];
    /** @type {Map<string, number>} */
    this.indexes = new Map();
    this.active = deepActive();
    /** The property under which React keeps an element's props; "" where the page has none. @type {string | undefined} */
    this.reactKey = undefined;
    this.asked = 0;
    /** Where jQuery keeps what listens at an element. */
    this.expando = expandoOf();
    /** @type {string[]} */
    this.delegated = [];
    this.delegate(document);
    /** Drawings, and how many of their shapes may still be told; 0 for an icon. @type {Map<number, number>} */
    this.drawings = new Map();
    /** Whether a class attribute names a part of a page. @type {Map<string, boolean>} */
    this.parts = new Map();
    /** Rows and cards that stand beside each other and are of one make. @type {number[][]} */
    this.families = [];
    /** Places among siblings that were counted already. @type {Map<any, number>} */
    this.siblings = new Map();
    /** Whether an id is one element's only. @type {Map<string, boolean>} */
    this.onlyIds = new Map();
    /** The highest elements of what is not rendered. @type {Element[]} */
    this.hiddenTops = [];
  }

  // ------------------------------------------------------------------------------------------------------------- the walk

  /** @param {Element} element @param {number} parent @param {Root} root @param {number} depth */
  visit(element, parent, root, depth) {
    const facts = factsOf(element);
    if (SKIPPED.has(facts.tag)) return;
    if (depth > LIMITS.depth || (!hasBox(facts) && displayOf(facts) !== "contents")) {
      this.visitHidden(element, parent, root);
      return;
    }
    const index = this.enter(facts, parent, root);
    const seen = this.seen[index];
    this.readField(seen);
    if (facts.tag === "SELECT") this.visitOptions(facts.element, index, root);
    else if (!LEAVES.has(facts.tag) && !this.holdsSecret(seen)) this.visitChildren(seen, index, root, depth);
    this.leave(seen, index);
  }

  /** Something to type into whose text is as secret as a password. @param {Seen} seen */
  holdsSecret(seen) {
    return (seen.marks & (MARK.editable | MARK.role)) !== 0 && (seen.marks & MARK.editable || TYPED.has(roleOf(seen.facts))) && isSensitive(seen.facts);
  }

  /** @param {any} facts @param {number} parent @param {Root} root @returns {number} */
  enter(facts, parent, root) {
    const style = styleOf(facts);
    this.edge(facts, parent);
    const seen = new Seen(facts, parent, root.inShadow, this.text.length);
    seen.before = this.controls;
    const cursor = style.cursor;
    seen.pointer = cursor === "pointer";
    seen.barred = cursor === "not-allowed";
    seen.clip = clipOf(facts, style, parent < 0 ? null : this.seen[parent].clip);
    this.mark(seen);
    const index = this.seen.length;
    this.seen[index] = seen;
    this.places.set(facts.element, index);
    seen.listens = !CONTROLS.has(facts.tag) && (seen.marks & MARK.listener) === 0 && this.hears(seen);
    seen.isControl = this.isControl(seen);
    if (seen.isControl) this.controls += 1;
    return index;
  }

  /** @param {Seen} seen @param {number} index */
  leave(seen, index) {
    seen.stop = this.text.length;
    seen.end = this.seen.length;
    if (seen.listens && !seen.isControl && this.controls === seen.before && seen.end - index <= LIMITS.listening) {
      seen.marks |= MARK.listener;
      seen.isControl = true;
      this.controls += 1;
    }
    seen.after = this.controls;
    this.readIcon(seen);
    this.edge(seen.facts, seen.parent);
    if (seen.facts.tag === "BR") this.lines.part(false);
    if (seen.facts.tag === "BR") this.gap = true;
    seen.wanted = this.isWanted(seen, index);
  }

  /** A box begins or ends. @param {any} facts @param {number} parent */
  edge(facts, parent) {
    const display = displayOf(facts);
    if (display === "contents") return;
    if (display === "inline") {
      if (facts.tag === "A") this.lines.part(true);
      return;
    }
    this.gap = true;
    this.lines.part(__pacts.members.lines.isSoft(display, parent < 0 ? "" : this.seen[parent].facts.display));
  }

  /** What a field shows is read, too. @param {Seen} seen */
  readField(seen) {
    const tag = seen.facts.tag;
    if (!FIELDS.has(tag) || (tag === "INPUT" && NOT_EDITABLE_INPUTS.has(typeOf(seen.facts.element)))) return;
    const told = tidy(tag === "SELECT" ? chosenText(seen.facts.element, seen.facts) : valueOf(seen.facts));
    const words = told === "" && isSensitive(seen.facts) && seen.facts.element.value ? UNTOLD : told;
    if (words === "" || styleOf(seen.facts).visibility !== "visible") return;
    this.lines.part(false);
    this.lines.add(seen, words, null);
    this.lines.part(false);
  }

  /** @param {Seen} seen */
  mark(seen) {
    const names = attributeNames(seen.facts.element);
    let marks = 0;
    for (let i = 0; i < names.length; i += 1) {
      let meaning = this.meanings.get(names[i]);
      if (meaning === undefined) {
        meaning = LISTENER.test(names[i]) ? MARK.listener : 0;
        this.meanings.set(names[i], meaning);
      }
      marks |= meaning;
    }
    seen.marks = marks;
  }

  /** @param {Seen} seen @param {number} index @param {Root} root @param {number} depth */
  visitChildren(seen, index, root, depth) {
    const element = seen.facts.element;
    const shadow = shadowOf(element);
    if (shadow !== null) {
      this.nodes += elementsInShadow(shadow, "*").length;
      this.visitNodes(shadow, seen, index, { inShadow: true, outer: root, host: index }, depth);
      return;
    }
    if (seen.facts.tag === "SLOT" && root.outer !== null) {
      const assigned = element.assignedNodes();
      for (let i = 0; i < assigned.length; i += 1) this.visitSlotted(assigned[i], seen, index, root, depth);
      if (assigned.length) return;
    }
    this.visitNodes(element, seen, index, root, depth);
  }

  /** @param {Node} container @param {Seen} seen @param {number} index @param {Root} root @param {number} depth */
  visitNodes(container, seen, index, root, depth) {
    for (let child = firstChild(container); child; child = nextSibling(child)) this.visitNode(child, seen, index, root, depth);
  }

  /** A slotted text is the host's own. @param {any} node @param {Seen} slot @param {number} index @param {Root} root @param {number} depth */
  visitSlotted(node, slot, index, root, depth) {
    const outer = /** @type {Root} */ (root.outer);
    if (nodeType(node) === 1) this.visit(node, index, outer, depth + 1);
    else if (nodeType(node) === 3) this.addText(this.seen[root.host], node, slot.facts);
  }

  /** @param {any} node @param {Seen} seen @param {number} index @param {Root} root @param {number} depth */
  visitNode(node, seen, index, root, depth) {
    const type = nodeType(node);
    if (type === 1) this.visit(node, index, root, depth + 1);
    else if (type === 3) this.addText(seen, node);
  }

  /** @param {Seen} seen @param {any} node @param {any} [around] facts of the element that decides whether it is seen */
  addText(seen, node, around) {
    const data = node.data;
    const text = tidy(data);
    if (text === "") {
      if (data !== "") this.gap = this.lines.spaced = true;
      return;
    }
    seen.own += (seen.own === "" || goesOn(node) ? "" : " ") + text;
    if (styleOf(around || seen.facts).visibility !== "visible") return;
    if (isSpace(data.charCodeAt(0))) this.gap = this.lines.spaced = true;
    if (this.text !== "" && this.gap) this.text += " ";
    this.text += text;
    this.lines.add(seen, text, node);
    this.gap = this.lines.spaced = isSpace(data.charCodeAt(data.length - 1));
  }

  /** @param {HTMLSelectElement} select @param {number} parent @param {Root} root */
  visitOptions(select, parent, root) {
    const options = select.options;
    const count = Math.min(options.length, LIMITS.options);
    for (let i = 0; i < count; i += 1) {
      const option = factsOf(options[i]);
      const seen = new Seen(option, parent, root.inShadow, this.text.length);
      seen.own = tidy(options[i].text);
      this.list(seen);
    }
  }

  /** Lists a node that has no text of its own in the document's. @param {Seen} seen */
  list(seen) {
    this.mark(seen);
    seen.before = seen.after = this.controls;
    seen.wanted = true;
    this.places.set(seen.facts.element, this.seen.length);
    this.seen[this.seen.length] = seen;
    seen.end = this.seen.length;
  }

  /** What of an unrendered subtree is worth telling. @param {Element} top @param {number} parent @param {Root} root */
  visitHidden(top, parent, root) {
    this.hiddenTops[this.hiddenTops.length] = top;
    if (matches(top, this.hiddenSelector)) this.listHidden(top, parent, root);
    if (this.hiddenControls <= 0 && this.hiddenOthers <= 0) return;
    if (firstChild(top) === null) return;
    const found = queryAll(top, this.hiddenSelector);
    for (let i = 0; i < found.length; i += 1) this.listHidden(found[i], parent, root);
  }

  /** @param {Element} element @param {number} parent @param {Root} root */
  listHidden(element, parent, root) {
    const facts = factsOf(element);
    if (SKIPPED.has(facts.tag) || (element instanceof SVGElement && facts.tag !== "SVG")) return;
    if (CONTROLS.has(facts.tag)) {
      if ((this.hiddenControls -= 1) < 0) return;
    } else if ((this.hiddenOthers -= 1) < 0) return;
    const seen = new Seen(facts, this.listedAbove(element, parent), root.inShadow, this.text.length);
    seen.rendered = false;
    seen.own = ownText(element);
    this.list(seen);
  }

  /** @param {Element} element @param {number} fallback @returns {number} */
  listedAbove(element, fallback) {
    for (let above = parentElement(element); above; above = parentElement(above)) {
      const place = this.places.get(above);
      if (place !== undefined) return place;
    }
    return fallback;
  }

  // ----------------------------------------------------------------------------------------------------------- listeners

  /** Whether a handler of clicks hangs at the element, however it got there. @param {Seen} seen @returns {boolean} */
  hears(seen) {
    const element = seen.facts.element;
    if (this.expando !== "") this.delegate(element);
    if (isListening(listening, element) || handlerOf(element)) return true;
    for (let i = 0; i < this.delegated.length; i += 1) if (matches(element, this.delegated[i])) return true;
    const props = this.propsOf(element);
    if (props) for (let i = 0; i < PROPS.length; i += 1) if (typeof props[PROPS[i]] === "function") return true;
    return false;
  }

  /** React's props of an element. @param {any} element @returns {any} */
  propsOf(element) {
    if (this.reactKey === undefined && this.asked < LIMITS.framework) {
      this.asked += 1;
      const keys = Object.keys(element);
      for (let i = 0; i < keys.length; i += 1) if (keys[i].startsWith("__reactProps$") || keys[i].startsWith("__reactEventHandlers$")) this.reactKey = keys[i];
    }
    return this.reactKey === undefined ? undefined : element[this.reactKey];
  }

  /** Notes the selectors for which jQuery listens at an element. @param {any} element */
  delegate(element) {
    const data = this.expando === "" ? undefined : element[this.expando];
    const heard = data && data.events;
    if (!heard || typeof heard !== "object") return;
    for (const type of HEARD) {
      const handlers = heard[type];
      const count = handlers && Number(handlers.delegateCount);
      for (let i = 0; i < count && this.delegated.length < LIMITS.delegated; i += 1) {
        const selector = handlers[i] && handlers[i].selector;
        if (typeof selector === "string" && isSelector(selector)) this.delegated[this.delegated.length] = selector;
      }
    }
  }

  // --------------------------------------------------------------------------------------------------------------- icons

  /** The words that name the element's picture; a control is told by the icon in it. @param {Seen} seen */
  readIcon(seen) {
    const tag = seen.facts.tag;
    if (!ICON_TAGS.has(tag) && !seen.isControl && !tag.endsWith("-ICON")) return;
    if (seen.stop - seen.start > LIMITS.picture) return;
    const empty = this.text.length === seen.start;
    const words = (empty && seen.isControl ? pictureWords([tooltipOf(seen.facts.element)]) : "") || seen.icon || iconWords(seen, empty);
    if (words === "") return;
    seen.icon = words;
    let above = seen.parent;
    for (let i = 0; i < 3 && above >= 0 && !seen.isControl; i += 1) {
      const around = this.seen[above];
      if (!around.isControl && around.facts.tag === "DIV" && hasAttribute(around.facts.element, "title")) return; // it has a name of its own
      if (around.isControl || around.listens || around.facts.tag === "SVG") {
        if (around.icon === "") around.icon = words;
        if (around.facts.tag !== "SVG") return;
      }
      above = around.parent;
    }
  }

  // ------------------------------------------------------------------------------------------------------- what is wanted

  /** @param {Seen} seen @returns {boolean} */
  isControl(seen) {
    if (CONTROLS.has(seen.facts.tag)) return true;
    if (seen.facts.tag === "A") return hasAttribute(seen.facts.element, "href") || seen.pointer;
    return (seen.marks & (MARK.role | MARK.listener | MARK.editable)) !== 0 && this.isClickable(seen);
  }

  /** @param {Seen} seen @returns {boolean} */
  pointerStarts(seen) {
    return seen.pointer && (seen.parent < 0 || !this.seen[seen.parent].pointer);
  }

  /** @param {Seen} seen @returns {boolean} */
  isClickable(seen) {
    const facts = seen.facts;
    if (NATIVE_CLICKABLE.has(facts.tag) || INTERACTIVE.has(roleOf(facts))) return true;
    if (seen.marks & (MARK.listener | MARK.editable)) return true;
    if (seen.listens && seen.isRow) return true;
    if (seen.marks & MARK.tabindex && Number(attribute(facts.element, "tabindex")) >= 0) return true;
    return this.pointerStarts(seen);
  }

  /** @param {Seen} seen @param {number} index @returns {boolean} */
  isWanted(seen, index) {
    const facts = seen.facts;
    const tag = facts.tag;
    if (tag === "BODY") return seen.own !== "";
    if (tag === "HTML" || (tag === "INPUT" && typeOf(facts.element) === "hidden")) return false;
    if (LISTED.has(tag) || seen.own !== "") return true;
    const role = roleOf(facts);
    if (role !== "" && !UNLISTED_ROLES.has(role)) return true;
    if (seen.marks & ~MARK.id) return true;
    if (seen.marks & MARK.id && !(facts.element instanceof SVGElement)) return true;
    if (this.pointerStarts(seen)) return true;
    if (seen.icon !== "" && tag !== "USE" && tag !== "DIV") return true;
    if (tag === "DIV" && seen.stop === seen.start && seen.end > index && hasAttribute(facts.element, "title")) return true;
    if (facts.element instanceof SVGElement) return tag in SHAPES && this.isDrawn(seen);
    if ((tag === "DIV" || tag === "SPAN") && this.isPart(facts.element)) return true;
    if (tag === "DIV" || tag === "SPAN" || tag === "TD") return seen.end === index + 1 && seen.stop === seen.start && isSwatch(facts);
    return tag.includes("-") && shadowOf(facts.element) !== null && seen.end > index;
  }

  /** @param {any} element @returns {boolean} */
  isPart(element) {
    const name = attribute(element, "class");
    if (!name) return false;
    let known = this.parts.get(name);
    if (known === undefined) {
      known = PARTS.test(name);
      this.parts.set(name, known);
    }
    return known;
  }

  /** Whether a shape belongs to a drawing that is large enough to point at its parts. @param {Seen} seen @returns {boolean} */
  isDrawn(seen) {
    let svg = seen.parent;
    while (svg >= 0 && this.seen[svg].facts.tag !== "SVG") svg = this.seen[svg].parent;
    if (svg < 0) return false;
    let left = this.drawings.get(svg);
    if (left === undefined) {
      const box = boxOf(this.seen[svg].facts.element);
      left = box.width >= LIMITS.icon && box.height >= LIMITS.icon ? LIMITS.shapes : 0;
    }
    this.drawings.set(svg, left - 1);
    return left > 0;
  }

  // ------------------------------------------------------------------------------------------------------ after the walk

  /** Finds the cards: at least two like-shaped neighbours that each hold text and a control, or several texts. */
  findCards() {
    /** @type {Map<number, number[]>} */
    const families = new Map();
    for (let i = 0; i < this.seen.length; i += 1) {
      const seen = this.seen[i];
      const tag = seen.facts.tag;
      if (ROWS.has(roleOf(seen.facts)) || tag === "TR" || tag === "LI") seen.isRow = true;
      if (seen.stop === seen.start || NATIVE_CONTROLS.has(tag) || (!CARDS.has(tag) && tag !== "SPAN" && tag !== "LI" && !tag.includes("-"))) continue;
      const holds = seen.after - seen.before - (seen.isControl ? 1 : 0);
      if (holds === 0 && (seen.end - i < 3 || tag === "SPAN")) continue;
      if (seen.isControl && holds === 0 && INTERACTIVE.has(roleOf(seen.facts))) continue;
      const family = families.get(seen.parent);
      if (family === undefined) families.set(seen.parent, [i]);
      else family[family.length] = i;
    }
    for (const family of families.values()) if (family.length > 1) this.markAlike(family);
  }

  /** @param {number[]} family */
  markAlike(family) {
    const shapes = this.shapesOf(family);
    for (const shape of shapes) {
      if (shape.members.length < 2 || (shape.loose && !this.standsApart(shape))) continue;
      const members = shape.members.sort((left, right) => left - right);
      for (const index of members) this.seen[index].isRow = true;
      this.families[this.families.length] = members;
    }
  }

  /** What is alike together; what has a class of its own joins those whose common classes it has. @param {number[]} family @returns {Shape[]} */
  shapesOf(family) {
    /** @type {Shape[]} */
    const shapes = [];
    for (const index of family) {
      const facts = this.seen[index].facts;
      const own = { tag: facts.tag, classes: makeOf(facts.element), parts: null, loose: false, kin: true, members: [index] };
      if (!this.joins(own, shapes)) shapes[shapes.length] = own;
    }
    return shapes.filter((shape) => shape.members.length > 1 || !this.joins(shape, shapes));
  }

  /** Adds a shape of one member to the first that is like it. @param {Shape} own @param {Shape[]} shapes @returns {boolean} */
  joins(own, shapes) {
    for (const shape of shapes) {
      if (shape === own || !this.isOfShape(shape, own)) continue;
      shape.members[shape.members.length] = own.members[0];
      for (const name of shape.classes) if (!own.classes.has(name)) shape.classes.delete(name);
      return true;
    }
    return false;
  }

  /** Whether what only its parts make a family of is one: in no row or card, whose own parts are alike, too, and several where they
   * share no class: two may be the parts of a layout. @param {Shape} shape @returns {boolean} */
  standsApart(shape) {
    if (shape.members.length < LIMITS.bare && !shape.kin) return false;
    return this.above(shape.members[0], (each) => each.isRow) < 0;
  }

  /** @param {Shape} shape @returns {boolean} */
  holdsControls(shape) {
    const first = this.seen[shape.members[0]];
    return first.after > first.before;
  }

  /** Of the same classes, or, where a state or a build gives each classes of its own, of the same parts. @param {Shape} shape @param {Shape} other @returns {boolean} */
  isOfShape(shape, other) {
    const plain = shape.classes.size + other.classes.size === 0;
    const alike = plain ? this.holdsControls(shape) && this.holdsControls(other) : areAlike(shape.classes, other.classes);
    if (alike && (shape.tag === other.tag || shape.classes.size > 0)) return true;
    if (shape.tag !== other.tag || !sharesParts(this.partsOf(shape), this.partsOf(other))) return false;
    shape.loose = true;
    shape.kin = shape.kin && sharesOne(shape.classes, other.classes);
    return true;
  }

  /** The tags of what an element, or the only child in it, is made of. @param {Shape} shape @returns {string[]} */
  partsOf(shape) {
    if (shape.parts !== null) return shape.parts;
    let at = shape.members[0];
    while (this.seen[at].own === "" && at + 1 < this.seen[at].end && this.seen[at + 1].end === this.seen[at].end) at += 1;
    const parts = this.childrenOf(at).map((child) => this.seen[child].facts.tag);
    shape.parts = parts;
    return parts;
  }

  /** Gives every node its row and its heading, in one pass. */
  place() {
    /** @type {{end: number, saved: number}[]} */
    const scopes = [];
    let heading = -1;
    let last = -1;
    for (let i = 0; i < this.seen.length; i += 1) {
      while (scopes.length && scopes[scopes.length - 1].end <= i) {
        const left = /** @type {{end: number, saved: number}} */ (scopes.pop());
        heading = left.saved < 0 ? last : left.saved;
      }
      const seen = this.seen[i];
      seen.heading = heading;
      if (seen.parent >= 0) seen.row = this.seen[seen.parent].isRow ? seen.parent : this.seen[seen.parent].row;
      if (seen.isRow || this.isFigureInPieces(seen, i)) seen.wanted = true;
      const role = roleOf(seen.facts);
      seen.dead = (seen.parent >= 0 && this.seen[seen.parent].dead) || ((role === "button" || role === "link") && isDisabled(seen.facts));
      if (role === "heading" && seen.stop > seen.start) heading = last = i;
      if (seen.isRow || SCOPES.has(seen.facts.tag) || SCOPE_ROLES.has(role)) scopes.push({ end: seen.end, saved: heading });
    }
  }

  /** Whether its parts together show one number: "482,910" and ".00". @param {Seen} seen @param {number} index @returns {boolean} */
  isFigureInPieces(seen, index) {
    if (seen.wanted || seen.own !== "" || seen.end - index < 3 || this.seen[index + 1].end === seen.end) return false;
    const size = seen.stop - seen.start;
    return size > 1 && size <= LIMITS.figure && FIGURE.test(this.text.slice(seen.start, seen.stop).trim());
  }

  /** Gives what stands under the headers of rows that no table makes the header of its column. */
  findDrawnColumns() {
    for (const family of this.families) {
      const first = family[0];
      const head = this.isHead(first, family[1]) ? first : this.headBefore(first);
      const rows = head === first ? family.slice(1) : family;
      const headers = head < 0 ? [] : this.childrenOf(head);
      if (headers.length < 2 || headers.length > LIMITS.columns) continue;
      for (const row of rows) this.underHeaders(this.childrenOf(row), headers);
    }
  }

  /** @param {number[]} cells @param {number[]} headers */
  underHeaders(cells, headers) {
    if (cells.length !== headers.length) return;
    for (let i = 0; i < cells.length; i += 1) if (!this.isUnder(cells[i], headers[i])) return;
    for (let i = 0; i < cells.length; i += 1) this.seen[cells[i]].column = this.textOf(this.seen[headers[i]]);
  }

  /** Whether a cell begins where its header begins, or shares most of its width. @param {number} cell @param {number} header @returns {boolean} */
  isUnder(cell, header) {
    const under = boxOf(this.seen[cell].facts.element);
    const above = boxOf(this.seen[header].facts.element);
    const shared = Math.min(under.right, above.right) - Math.max(under.left, above.left);
    const aligned = Math.abs(under.left - above.left) <= LIMITS.aligned || shared * 2 >= Math.min(under.width, above.width);
    return under.top >= above.bottom - 1 && aligned;
  }

  /** What stands right before the first row, or before what holds the rows, where that is a row of headers; -1 where nothing does. @param {number} row @returns {number} */
  headBefore(row) {
    for (let at = row, steps = 0; at >= 0 && steps < 2; at = this.seen[at].parent, steps += 1) {
      const parent = this.seen[at].parent;
      let before = -1;
      if (parent >= 0) for (let i = parent + 1; i < at; i = this.seen[i].end) before = i;
      if (before >= 0) return this.isHead(before, row) ? before : -1;
    }
    return -1;
  }

  /** Whether a row says by its class or its letters that it is one of headers, and each part of it has a text. @param {number} head @param {number} row @returns {boolean} */
  isHead(head, row) {
    const cells = this.childrenOf(head);
    const others = this.childrenOf(row);
    if (cells.length < 2 || cells.length !== others.length) return false;
    for (let i = head; i < this.seen[head].end; i += 1) if (NO_HEADERS.has(roleOf(this.seen[i].facts))) return false;
    for (const cell of cells) if (this.seen[cell].stop - this.seen[cell].start > LIMITS.header) return false;
    if (this.textOf(this.seen[cells[0]]) === "" && this.textOf(this.seen[cells[1]]) === "") return false;
    if (cells.length > 2 && HEADERS.test(attribute(this.seen[head].facts.element, "class") || "")) return true;
    return cells.every((cell, at) => this.isHeaderCell(cell, others[at]));
  }

  /** @param {number} cell @param {number} other below it @returns {boolean} */
  isHeaderCell(cell, other) {
    const { facts } = this.seen[cell];
    if (HEADERS.test(attribute(facts.element, "class") || "")) return true;
    return Number(styleOf(facts).fontWeight) >= 600 && Number(styleOf(this.seen[other].facts).fontWeight) < 600;
  }

  /** @param {number} index @returns {number[]} */
  childrenOf(index) {
    /** @type {number[]} */
    const children = [];
    for (let i = index + 1; i < this.seen[index].end; i = this.seen[i].end) children[children.length] = i;
    return children;
  }

  /** Gives every cell the header of its column. */
  findColumns() {
    /** @type {Map<number, Grid>} */
    const grids = new Map();
    /** @type {Grid | null} */
    let previous = null;
    for (let i = 0; i < this.seen.length; i += 1) {
      const seen = this.seen[i];
      if (seen.parent >= 0 && seen.column === "") seen.column = this.seen[seen.parent].column;
      const tag = seen.facts.tag;
      const role = roleOf(seen.facts);
      if (tag === "TABLE" || TABLES.has(role)) {
        const grid = new Grid(i, previous);
        grids.set(i, grid);
        previous = grid;
        seen.column = "";
      } else if (tag === "TD" || tag === "TH" || CELLS.has(role)) {
        const row = this.above(i, (each) => each.facts.tag === "TR" || roleOf(each.facts) === "row");
        const table = row < 0 ? -1 : this.above(row, (each) => each.facts.tag === "TABLE" || TABLES.has(roleOf(each.facts)));
        const grid = grids.get(table);
        if (grid !== undefined) seen.column = grid.add(row, this.headerText(seen, role), spanOf(seen.facts.element, "col"), spanOf(seen.facts.element, "row"));
      }
    }
  }

  /** @param {number} index @param {(seen: Seen) => boolean} fits @returns {number} */
  above(index, fits) {
    let current = this.seen[index].parent;
    while (current >= 0 && !fits(this.seen[current])) current = this.seen[current].parent;
    return current;
  }

  /** A header cell's text; null for a cell of data. @param {Seen} seen @param {string} role @returns {string | null} */
  headerText(seen, role) {
    const inHead = seen.facts.tag === "TD" && seen.parent >= 0 && closest(seen.facts.element, "thead") !== null;
    if (role !== "columnheader" && !inHead) return null;
    return this.textOf(seen) || nameOf(seen.facts);
  }

  /** @param {Seen} seen @returns {string} */
  textOf(seen) {
    return cut(this.text.slice(seen.start, Math.min(seen.stop, seen.start + LIMITS.text + 1)).trim(), LIMITS.text);
  }

  /** The text of an element wherever it stands, without that of a control within it. @param {Element} element @param {Element} control @returns {string} */
  textAround(element, control) {
    const place = this.places.get(element);
    if (place === undefined || !this.seen[place].rendered) return cut(tidy(textContent(element).slice(0, 2000)), LIMITS.label);
    const seen = this.seen[place];
    const within = this.places.get(control);
    if (within === undefined || within <= place || within >= seen.end) return cut(this.textOf(seen), LIMITS.label);
    const inner = this.seen[within];
    return cut(tidy(this.text.slice(seen.start, inner.start) + " " + this.text.slice(inner.stop, seen.stop)), LIMITS.label);
  }

  /** The text of the labels that belong to a control. @param {Seen} seen @returns {string} */
  labelOf(seen) {
    const facts = seen.facts;
    const element = facts.element;
    const refs = labelledBy(element);
    if (refs !== null) {
      const text = this.join(refs, element);
      if (text) return text;
    }
    if (accessible.labelable.has(facts.tag)) return this.join(labelsOf(element), element);
    if (!INTERACTIVE.has(roleOf(facts)) || facts.tag === "A") return "";
    const around = closest(element, "label");
    return around !== null && around !== element && around.control === null ? this.textAround(around, element) : "";
  }

  /** @param {ArrayLike<Element>} elements @param {Element} control @returns {string} */
  join(elements, control) {
    let text = "";
    for (let i = 0; i < elements.length; i += 1) {
      const part = elements[i] === control ? "" : this.textAround(elements[i], control);
      if (part) text += (text ? " " : "") + part;
    }
    return text;
  }

  // ------------------------------------------------------------------------------------------------------------ the answer

  /** @param {string} text @returns {number} */
  index(text) {
    let index = this.indexes.get(text);
    if (index === undefined) {
      index = this.strings.length;
      this.strings[index] = text;
      this.indexes.set(text, index);
    }
    return index;
  }

  /** @param {Seen} seen @returns {any[]} */
  row(seen) {
    const facts = seen.facts;
    const element = facts.element;
    const box = boxOf(element);
    const tag = facts.tag;
    seen.ref = __pacts.members.refOf(element);
    const name = nameOf(facts);
    const extras = this.extras(seen, box);
    const flags = this.flags(seen, box);
    let own = seen.own;
    let text = own;
    if (tag === "INPUT") own = text = buttonText(element);
    else if (tag === "SELECT") text = chosenText(element, facts);
    else if (tag !== "OPTION") text = this.textOf(seen);
    own = cut(own, LIMITS.text);
    return [
      seen.ref,
      this.parentRef(seen),
      this.index(tag.toLowerCase()),
      this.index(roleOf(facts)),
      name,
      flags,
      own === name ? 0 : own,
      text === own ? 0 : cut(text, LIMITS.text),
      box.width > 0 || box.height > 0 ? [round(box.x), round(box.y), round(box.width), round(box.height)] : 0,
      seen.row < 0 ? 0 : this.seen[seen.row].ref,
      seen.heading < 0 ? 0 : this.index(cut(this.textOf(this.seen[seen.heading]), LIMITS.label)),
      seen.column === "" ? 0 : this.index(seen.column),
      hasAttribute(element, "class") ? this.index(tidy(attribute(element, "class"))) : 0,
      extras,
    ];
  }

  /** @param {Seen} seen @returns {number} */
  parentRef(seen) {
    let parent = seen.parent;
    while (parent >= 0 && this.seen[parent].ref === 0) parent = this.seen[parent].parent;
    return parent < 0 ? 0 : this.seen[parent].ref;
  }

  /** @param {Seen} seen @param {DOMRect} box @returns {number} */
  flags(seen, box) {
    const facts = seen.facts;
    const visible = seen.rendered && isVisible(facts, box) && !this.isCutAway(seen, box);
    const clickable = this.isClickable(seen);
    const enabled = !seen.dead && !(clickable || seen.barred ? isUnusable(facts) : isDisabled(facts) || isAriaDisabled(facts));
    const editable = enabled && isEditable(facts, seen.marks);
    let flags = (visible ? FLAG.visible : 0) | (enabled ? FLAG.enabled : 0) | (editable ? FLAG.editable : 0);
    if (clickable) flags |= FLAG.clickable;
    if (this.active === facts.element) flags |= FLAG.focused;
    if (isHidden(facts)) flags |= FLAG.ariaHidden;
    if (seen.shadow) flags |= FLAG.shadow;
    if (seen.own !== "" && seen.rendered && styleOf(facts).textDecorationLine.includes("line-through")) flags |= FLAG.struck;
    if (visible && (clickable || editable) && isCovered(facts.element, box)) flags |= FLAG.covered;
    return flags;
  }

  /** Whether nothing of it can be seen: cut off by what holds it, left of or above the page, or no larger than a dot. @param {Seen} seen @param {DOMRect} box @returns {boolean} */
  isCutAway(seen, box) {
    const facts = seen.facts;
    if (facts.tag === "INPUT" && STAND_INS.has(typeOf(facts.element))) return false;
    if (seen.clip === NOTHING) return true;
    if (displayOf(facts) === "contents") return false;
    if (box.right + scrollX <= 0 || box.bottom + scrollY <= 0 || (box.width <= 1 && box.height <= 1)) return true;
    const clip = seen.parent < 0 ? null : this.seen[seen.parent].clip;
    if (clip === null || (clip !== NOTHING && covers(clip, box))) return false;
    return styleOf(facts).position !== "fixed";
  }

  /** What few elements have, as pairs. @param {Seen} seen @param {DOMRect} box @returns {any[] | 0} */
  extras(seen, box) {
    const facts = seen.facts;
    const element = facts.element;
    const role = roleOf(facts);
    /** @type {any[]} */
    const told = [];
    const names = attributeNames(element);
    for (let i = 0; i < names.length; i += 1) {
      const key = TOLD[names[i]];
      if (key !== undefined) tell(told, key, cut(attribute(element, names[i]), LIMITS.attribute));
    }
    if (seen.marks & MARK.test) tell(told, EXTRA.testIds, this.testAttributes(element));
    const label = this.labelOf(seen);
    tell(told, EXTRA.label, label);
    if (label === "" && accessible.labelable.has(facts.tag) && facts.tag !== "BUTTON") {
      tell(told, EXTRA.textBefore, cut(textBeside(element, previousSibling), LIMITS.attribute));
      tell(told, EXTRA.textAfter, cut(textBeside(element, nextSibling), LIMITS.attribute));
    }
    tell(told, EXTRA.value, valueOf(facts));
    if (facts.tag === "INPUT" || facts.tag === "BUTTON") tell(told, EXTRA.type, typeOf(element));
    if (role === "heading") tell(told, EXTRA.level, levelOf(facts));
    tell(told, EXTRA.checked, checkedOf(facts, role));
    tell(told, EXTRA.selected, selectedOf(facts, role));
    tell(told, EXTRA.expanded, expandedOf(facts, role, this.isClickable(seen)));
    if (seen.rendered) this.tellLooks(told, seen, box);
    if (seen.rendered && role === "" && !(seen.marks & MARK.test) && !seen.shadow)
      tell(told, EXTRA.path, this.pathOf(element));
    return told.length ? told : 0;
  }

  /** From the nearest id or the body down, by places among the siblings; "" for what stands too deep. @param {any} element @returns {string} */
  pathOf(element) {
    let path = "";
    for (let at = element, steps = 0; at && steps < LIMITS.path; at = parentElement(at), steps += 1) {
      const id = attribute(at, "id");
      if (at === bodyOf(document)) return "body" + path;
      if (id && steps > 0 && this.isOnlyId(id, at)) return "#" + CSS.escape(id) + path;
      path = " > " + tagNameOf(at).toLowerCase() + ":nth-child(" + this.siblingPlace(at) + ")" + path;
    }
    return "";
  }

  /** Whether no other element has the id: not a few pages have it twice. @param {string} id @param {any} element @returns {boolean} */
  isOnlyId(id, element) {
    let only = this.onlyIds.get(id);
    if (only === undefined) {
      only = idOf(document, id) === element && queryAllOf(document, "#" + CSS.escape(id)).length === 1;
      this.onlyIds.set(id, only);
    }
    return only;
  }

  /** 1-based among the element's siblings. @param {any} element @returns {number} */
  siblingPlace(element) {
    let steps = 1;
    for (let at = previousElement(element); at; at = previousElement(at), steps += 1) {
      const known = this.siblings.get(at);
      if (known !== undefined) {
        steps += known;
        break;
      }
    }
    this.siblings.set(element, steps);
    return steps;
  }

  /** What a person sees of it. @param {any[]} told @param {Seen} seen @param {DOMRect} box */
  tellLooks(told, seen, box) {
    const facts = seen.facts;
    const drawn = facts.element instanceof SVGElement;
    const color = colorOf(facts, drawn, seen.own !== "");
    tell(told, EXTRA.color, color);
    tell(told, EXTRA.shape, drawn ? shapeOf(facts) : color !== "" && seen.stop - seen.start <= 3 ? roundShape(facts, box) : "");
    tell(told, EXTRA.icon, seen.icon);
  }

  /** @param {Element} element @returns {Record<string, string>} */
  testAttributes(element) {
    /** @type {Record<string, string>} */
    const found = {};
    for (const name of this.testIds) {
      const value = attribute(element, name);
      if (value !== null) found[name] = cut(value, LIMITS.attribute);
    }
    return found;
  }

  /** @returns {any} */
  answer() {
    this.findCards();
    this.place();
    this.findDrawnColumns();
    this.findColumns();
    this.index("");
    const rows = [];
    const frames = [];
    let dropped = 0;
    for (let i = 0; i < this.seen.length; i += 1) {
      const seen = this.seen[i];
      if (!seen.wanted) continue;
      if (rows.length >= this.limit) {
        dropped += 1;
        continue;
      }
      rows[rows.length] = this.row(seen);
      if (seen.facts.tag === "IFRAME" || seen.facts.tag === "FRAME") frames[frames.length] = contentPlace(seen);
    }
    return { rows, frames, dropped, strings: this.strings, unlisted: this.unlisted(), lines: this.read() };
  }

  /** The tags, and the tags with a class, of the elements that are not listed: what is told by them may be told of those, too. @returns {string[]} */
  unlisted() {
    /** @type {Set<string>} */
    const kinds = new Set();
    /** @type {Set<string>} */
    const known = new Set();
    /** @param {Element} element */
    const note = (element) => {
      const make = tagNameOf(element).toLowerCase() + " " + (attribute(element, "class") || "");
      if (known.has(make)) return;
      known.add(make);
      const [tag, ...classes] = tidy(make).split(" ");
      kinds.add(tag);
      for (const name of classes) kinds.add(tag + "." + name);
    };
    for (const { wanted, facts } of this.seen) if (!wanted) note(facts.element);
    let left = LIMITS.hiddenMakes;
    for (const top of this.hiddenTops) {
      if (!this.places.has(top)) note(top);
      if (firstChild(top) === null) continue;
      const within = queryAll(top, "*");
      for (let i = 0; i < within.length && left > 0; i += 1, left -= 1) if (!this.places.has(within[i])) note(within[i]);
    }
    return [...kinds];
  }

  /** What the document says, and by which element's number each piece of it. */
  read() {
    const { text, owners, ends } = this.lines;
    const refs = [];
    for (let i = 0; i < owners.length; i += 1) refs[i] = owners[i].ref || this.parentRef(owners[i]);
    return { text, owners: refs, ends };
  }
}

/** Whose tree a node is in; `host` is the index of the shadow root's host. @typedef {{inShadow: boolean, outer: Root | null, host: number}} Root */

/** What the members of a family have in common. @typedef {{tag: string, classes: Set<string>, parts: string[] | null, loose: boolean, kin: boolean, members: number[]}} Shape */

/** The columns of one table, filled row by row. */
class Grid {
  /** @param {number} index @param {Grid | null} previous */
  constructor(index, previous) {
    this.index = index;
    this.previous = previous;
    this.row = -1;
    this.column = 0;
    this.width = 0;
    this.hasData = false;
    /** @type {string[]} */
    this.headers = [];
    /** How many more rows a column is taken by a cell from above. @type {number[]} */
    this.taken = [];
  }

  /** Places one cell and gives its column's header. @param {number} row @param {string | null} header @param {number} across @param {number} down @returns {string} */
  add(row, header, across, down) {
    if (row !== this.row) this.startRow(row);
    while (this.taken[this.column] > 0) this.column += 1;
    const start = this.column;
    for (let i = 0; i < across; i += 1) {
      this.taken[start + i] = down;
      if (header !== null) this.headers[start + i] = header;
    }
    this.column = start + across;
    if (this.column > this.width) this.width = this.column;
    if (header === null) this.hasData = true;
    return this.header(start);
  }

  /** @param {number} row */
  startRow(row) {
    if (this.row >= 0) for (let i = 0; i < this.taken.length; i += 1) if (this.taken[i] > 0) this.taken[i] -= 1;
    this.row = row;
    this.column = 0;
  }

  /** A table without headers under one that is nothing but headers takes those (fixed header rows are made so). @param {number} column @returns {string} */
  header(column) {
    const own = this.headers[column];
    if (own !== undefined) return own;
    const above = this.previous;
    return this.headers.length === 0 && above !== null && !above.hasData ? above.headers[column] || "" : "";
  }
}

/** What may be seen of what an element holds, in pixels. @typedef {{left: number, top: number, right: number, bottom: number}} Clip */

/** Nothing is seen. @type {Clip} */
const NOTHING = { left: 0, top: 0, right: 0, bottom: 0 };
/** Boxes that are hidden so because a drawn one stands in for them. */
const STAND_INS = setOf("checkbox radio file range");
const CUT_PATH = /^inset\((?:100|[5-9]\d)%\)|^circle\(0|^polygon\(0(?:px)? 0(?:px)?(?:, 0(?:px)? 0(?:px)?)*\)/;

/** Whether something of the box is within. @param {Clip} clip @param {DOMRect} box */
const covers = (clip, box) =>
  Math.min(clip.right, box.right) - Math.max(clip.left, box.left) > 0.5 && Math.min(clip.bottom, box.bottom) - Math.max(clip.top, box.top) > 0.5;

/** What cuts off what stands in an element: itself, where it hides what does not fit, and all above. @param {any} facts @param {CSSStyleDeclaration} style @param {Clip | null} above @returns {Clip | null} */
const clipOf = (facts, style, above) => {
  const path = style.clipPath;
  if (path !== "none" && CUT_PATH.test(path)) return NOTHING;
  const overflow = style.overflowX;
  if (overflow === "visible" && above === null) return null;
  const around = above !== null && style.position === "fixed" ? null : above;
  if (overflow === "visible" || facts.tag === "BODY" || displayOf(facts) === "contents" || displayOf(facts) === "inline") return around;
  const box = boxOf(facts.element);
  const across = overflow === "hidden" || overflow === "clip" || box.width <= 1;
  const down = style.overflowY === "hidden" || style.overflowY === "clip" || box.height <= 1;
  if (!across && !down) return around;
  const outer = around || { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
  return {
    left: across ? Math.max(outer.left, box.left) : outer.left,
    top: down ? Math.max(outer.top, box.top) : outer.top,
    right: across ? Math.min(outer.right, box.right) : outer.right,
    bottom: down ? Math.min(outer.bottom, box.bottom) : outer.bottom,
  };
};

/** @returns {Element | null} */
const deepActive = () => {
  let active = activeIn(document);
  while (active && shadowOf(active) !== null && shadowOf(active).activeElement) active = shadowOf(active).activeElement;
  return active === bodyOf(document) ? null : active;
};

/** @param {any[]} told @param {number} key @param {any} value */
const tell = (told, key, value) => {
  if (value === "" || value === null) return;
  told[told.length] = key;
  told[told.length] = value;
};

/** @param {number} code of a character */
const isSpace = (code) => code === 32 || code === 10 || code === 160 || code === 9;

/** Cuts without leaving half a character. @param {string} text @param {number} most @returns {string} */
const cut = (text, most) => {
  if (text.length <= most) return text;
  const last = text.charCodeAt(most - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? most - 1 : most);
};

/** @param {number} value */
const round = (value) => Math.round(value * 10) / 10;

/** @param {Element} element @returns {string} */
const ownText = (element) => {
  let text = "";
  for (let child = firstChild(element); child; child = nextSibling(child))
    if (nodeType(child) === 3) text += (goesOn(child) ? "" : " ") + child.data;
  return tidy(text);
};

/** Whether a text goes on the word before it: frameworks write "{id}. {name}" as several text nodes in a row. @param {any} node @returns {boolean} */
const goesOn = (node) => {
  let before = previousSibling(node);
  while (before && (nodeType(before) === 8 || (nodeType(before) === 3 && before.data === ""))) before = previousSibling(before);
  if (!before || nodeType(before) !== 3) return false;
  return !isSpace(before.data.charCodeAt(before.data.length - 1)) && !isSpace(node.data.charCodeAt(0));
};

/** The words between an element and the next one in the same parent: "<input> Train <input> Plane". @param {Element} element @param {(node: any) => any} step @returns {string} */
const textBeside = (element, step) => {
  let text = "";
  for (let at = step(element); at && nodeType(at) !== 1; at = step(at))
    if (nodeType(at) === 3) text = step === nextSibling ? text + at.data : at.data + text;
  return tidy(text);
};

/** @param {Element} element @returns {string[]} */
const classNames = (element) => {
  const value = tidy(attribute(element, "class") || "");
  return value === "" ? [] : value.split(" ");
};

/** The classes of an element without those that only say in what state it is or that a build made up. @param {Element} element @returns {Set<string>} */
const makeOf = (element) => {
  const names = classNames(element);
  const lasting = new Set();
  for (const name of names) if (!STATES.test(name) && !MADE_UP.test(name)) lasting.add(name);
  return lasting;
};

/** At least half of their classes are the same. @param {Set<string>} left @param {Set<string>} right */
const areAlike = (left, right) => {
  let shared = 0;
  for (const name of left) if (right.has(name)) shared += 1;
  return shared * 2 >= left.size + right.size - shared;
};

/** @param {Set<string>} left @param {Set<string>} right */
const sharesOne = (left, right) => {
  for (const name of left) if (right.has(name)) return true;
  return false;
};

/** At least two parts, and two of three of all, are of the same tags. @param {string[]} left @param {string[]} right */
const sharesParts = (left, right) => {
  const rest = right.slice();
  let shared = 0;
  for (const tag of left) {
    const at = rest.indexOf(tag);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared += 1;
  }
  return shared > 1 && shared * 3 >= 2 * (left.length + right.length - shared);
};

/** @param {Element} element @param {"col" | "row"} direction @returns {number} */
const spanOf = (element, direction) => {
  const value = Number(attribute(element, direction + "span") || attribute(element, "aria-" + direction + "span") || 1);
  return value >= 1 && value <= 1000 ? Math.floor(value) : 1;
};

/** @param {any} facts @param {DOMRect} box @returns {boolean} */
const isVisible = (facts, box) => {
  if (displayOf(facts) !== "contents") return isShown(facts) && box.width > 0 && box.height > 0;
  for (let child = firstChild(facts.element); child; child = nextSibling(child)) {
    const type = nodeType(child);
    if (type === 1 && isVisible(factsOf(child), boxOf(child))) return true;
    if (type === 3 && accessible.textHasBox(child)) return true;
  }
  return false;
};

/** Whether text can be typed into it or an option chosen. @param {any} facts @param {number} marks @returns {boolean} */
const isEditable = (facts, marks) => {
  const element = facts.element;
  switch (facts.tag) {
    case "INPUT":
      return !element.readOnly && !NOT_EDITABLE_INPUTS.has(typeOf(element));
    case "TEXTAREA":
      return !element.readOnly;
    case "SELECT":
      return true;
    default:
      return (marks & MARK.editable) !== 0 && element.isContentEditable === true;
  }
};

/** @param {HTMLInputElement} element @returns {string} */
const buttonText = (element) => (BUTTON_INPUTS.has(typeOf(element)) ? tidy(element.value) : "");

/** @param {HTMLSelectElement} element @param {any} facts @returns {string} */
const chosenText = (element, facts) => {
  if (isSensitive(facts)) return "";
  let text = "";
  for (let i = 0; i < element.selectedOptions.length && text.length < LIMITS.text; i += 1) text += " " + element.selectedOptions[i].text;
  return tidy(text);
};

/** @param {any} facts @returns {string} */
const valueOf = (facts) => {
  const element = facts.element;
  switch (facts.tag) {
    case "INPUT": {
      const type = typeOf(element);
      if (type === "checkbox" || type === "radio") return cut(attribute(element, "value") || "", LIMITS.value);
      return isSensitive(facts) ? "" : cut(element.value || "", LIMITS.value);
    }
    case "TEXTAREA":
    case "SELECT":
      return isSensitive(facts) ? "" : cut(element.value || "", LIMITS.value);
    case "BUTTON":
    case "OPTION":
      return cut(attribute(element, "value") || "", LIMITS.value);
    case "PROGRESS":
    case "METER":
      return String(element.value);
    default: {
      if (!hasAttribute(element, "aria-valuenow") || isSensitive(facts)) return "";
      return cut(attribute(element, "aria-valuetext") || attribute(element, "aria-valuenow") || "", LIMITS.value);
    }
  }
};

/** @param {any} facts @returns {number | null} */
const levelOf = (facts) => {
  const tag = facts.tag;
  if (tag.length === 2 && tag[0] === "H") return Number(tag[1]);
  const level = Number(attribute(facts.element, "aria-level") || 0);
  return Number.isInteger(level) && level >= 1 ? level : null;
};

/** @param {Element} element @param {string} name @returns {boolean} */
const says = (element, name) => (attribute(element, name) || "").toLowerCase() === "true";

/** @param {any} facts @param {string} role @returns {boolean | null} */
const checkedOf = (facts, role) => {
  const element = facts.element;
  if (facts.tag === "INPUT" && (element.type === "checkbox" || element.type === "radio")) return element.checked;
  if (CHECKED_ALWAYS.has(role)) return says(element, "aria-checked");
  return CHECKED_WHEN_SAID.has(role) && hasAttribute(element, "aria-checked") ? says(element, "aria-checked") : null;
};

/** @param {any} facts @param {string} role @returns {boolean | null} */
const selectedOf = (facts, role) => {
  if (facts.tag === "OPTION") return facts.element.selected;
  if (hasAttribute(facts.element, "aria-current")) return attribute(facts.element, "aria-current") !== "false";
  if (role === "button" && hasAttribute(facts.element, "aria-pressed")) return says(facts.element, "aria-pressed");
  if (!SELECTED.has(role)) return null;
  return role === "tab" || hasAttribute(facts.element, "aria-selected") ? says(facts.element, "aria-selected") : null;
};

/** @param {any} facts @param {string} role @param {boolean} clickable @returns {boolean | null} */
const expandedOf = (facts, role, clickable) => {
  const element = facts.element;
  if (facts.tag === "DETAILS") return element.open;
  if (facts.tag === "SUMMARY") {
    const details = parentElement(element);
    if (details && factsOf(details).tag === "DETAILS") return details.open;
  }
  if (hasAttribute(element, "aria-expanded")) return EXPANDED.has(role) || clickable ? says(element, "aria-expanded") : null;
  if (!clickable && facts.tag !== "LI") return null;
  const marked = classNames(element);
  for (const name of marked) if (CLOSED.has(name)) return false;
  for (const name of marked) if (OPEN.has(name)) return true;
  return null;
};

/** @returns {string} */
const expandoOf = () => {
  const query = /** @type {any} */ (globalThis).jQuery;
  return query && typeof query.expando === "string" ? query.expando : "";
};

/** @param {string} selector @returns {boolean} */
const isSelector = (selector) => {
  try {
    matches(rootElementOf(document), selector);
    return true;
  } catch {
    return false; // jQuery's own selectors, that the browser can't read
  }
};

const clickOfHtml = getter(HTMLElement.prototype, "onclick");
const clickOfSvg = getter(SVGElement.prototype, "onclick");

/** @param {any} element @returns {boolean} */
const handlerOf = (element) => {
  for (let i = 0; i < KEPT_HANDLERS.length; i += 1) if (typeof element[KEPT_HANDLERS[i]] === "function") return true;
  if (element instanceof HTMLElement) return clickOfHtml(element) !== null;
  return element instanceof SVGElement && clickOfSvg(element) !== null;
};

/** @param {string} path @returns {string} */
const fileWords = (path) => {
  if (path.startsWith("data:")) return "";
  const last = (path.split(/[?#]/)[0] || "").split("/").pop() || "";
  return last.replace(/\.[a-z0-9]{2,5}$/i, "");
};

/** Words in order, each once, without a toolkit's own. @param {string[]} parts @returns {string} */
const pictureWords = (parts) => {
  let words = "";
  const known = new Set();
  for (let i = 0; i < parts.length; i += 1) {
    const split = parts[i].replace(/([a-z])([A-Z])/g, "$1 $2").split(/[^A-Za-z]+/);
    for (let j = 0; j < split.length; j += 1) {
      const word = split[j].toLowerCase();
      if (word === "" || word.length > 20 || known.has(word) || ICON_NOISE.test(word)) continue;
      known.add(word);
      words += (words === "" ? "" : " ") + word;
    }
  }
  return cut(words, LIMITS.picture);
};

/** The words that name an element's own picture. @param {Seen} seen @param {boolean} empty it shows no text @returns {string} */
const iconWords = (seen, empty) => {
  const element = seen.facts.element;
  const tag = seen.facts.tag;
  /** @type {string[]} */
  const parts = [];
  if (tag === "IMG") parts[0] = fileWords(attribute(element, "src") || "");
  if (tag === "USE") parts[0] = (attribute(element, "href") || attribute(element, "xlink:href") || "").split("#").pop() || "";
  if (tag === "ION-ICON") parts[0] = attribute(element, "name") || "";
  else if (tag.endsWith("-ICON")) parts[0] = (attribute(element, "icon") || attribute(element, "name") || attribute(element, "shape") || "").split(":").pop() || "";
  const drawn = tag === "SVG" || tag === "I" || (empty && (tag === "SPAN" || seen.isControl)) ? drawnByScript(element) : "";
  if (drawn !== "") parts[0] = drawn;
  if (tag === "SVG" && drawn === "") parts[0] = (/^(.+)Icon$/.exec(attribute(element, "data-testid") || "") || ["", ""])[1];
  if (!parts[0] && tag === "I" && classNames(element).includes("icon")) parts[0] = [...classNames(element)].join(" ");
  if (!parts[0]) for (const name of classNames(element)) addIconClass(parts, name);
  if (!empty && seen.own !== "" && (tag === "MAT-ICON" || LIGATURES.test(attribute(element, "class") || ""))) parts[parts.length] = seen.own;
  if (parts.length === 0 && empty && (seen.isControl || tag === "I")) {
    const image = styleOf(seen.facts).backgroundImage;
    if (image && image.startsWith("url(")) parts[0] = fileWords(image.slice(4, -1).replace(/^"|"$/g, ""));
  }
  if (parts.length === 0 && empty && (tag === "SPAN" || tag === "DIV" || tag === "EM" || tag === "B") && isPainted(seen.facts)) return pictureWords([...classNames(element), attribute(element, "id") || ""]);
  if (parts.length === 0 && empty && tag === "I") for (const name of classNames(element)) parts[parts.length] = (/__([a-z]+)$/i.exec(name) || ["", ""])[1];
  return pictureWords(parts);
};

/** What a script shows beside a control when one points at it. @param {any} element @returns {string} */
const tooltipOf = (element) => {
  for (const name of TOOLTIPS) if (hasAttribute(element, name)) return attribute(element, name) || "";
  return "";
};

/** The name of a picture that a script draws, by the attribute it reads. @param {Element} element @returns {string} */
const drawnByScript = (element) => {
  for (const name of ["uk-icon", "data-lucide", "data-feather", "data-icon", "data-svg"])
    if (hasAttribute(element, name)) return (/^(?:icon: *|[\w-]+:)?([\w-]+)/.exec(attribute(element, name) || "") || ["", ""])[1];
  return "";
};

/** A small picture that the style sheet puts behind nothing. @param {any} facts @returns {boolean} */
const isPainted = (facts) => {
  if (!styleOf(facts).backgroundImage.startsWith("url(")) return false;
  const box = boxOf(facts.element);
  return box.width > 0 && box.width <= LIMITS.icon && box.height > 0 && box.height <= LIMITS.icon;
};

/** @param {string[]} parts @param {string} name of a class */
const addIconClass = (parts, name) => {
  const found = ICON_PREFIX.exec(name) || ICON_SUFFIX.exec(name);
  if (found !== null && !ICON_NOISE.test(found[1])) parts[parts.length] = found[1].replace(/[-_](?:fill|o|alt|outline|line)$/, "");
};

/** @type {Map<string, string>} */
const colorNames = new Map();
const NO_FILL = "rgba(0, 0, 0, 0)";

/** @param {string} css a computed colour @returns {string} */
const colorName = (css) => {
  let name = colorNames.get(css);
  if (name === undefined) {
    name = nameColor(css);
    if (colorNames.size < 2000) colorNames.set(css, name);
  }
  return name;
};

/** @param {string} css @returns {string} */
const nameColor = (css) => {
  const parts = css.match(/[\d.]+/g);
  if (!css.startsWith("rgb") || parts === null || (parts.length > 3 && Number(parts[3]) < 0.2)) return "";
  const red = Number(parts[0]);
  const green = Number(parts[1]);
  const blue = Number(parts[2]);
  return COLORS[`${red},${green},${blue}`] || nameHue(red / 255, green / 255, blue / 255);
};

/** By hue, saturation and lightness. @param {number} red @param {number} green @param {number} blue @returns {string} */
const nameHue = (red, green, blue) => {
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const light = (most + least) / 2;
  const spread = most - least;
  const strong = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  if (light < 0.1) return "black";
  if (light > 0.95) return "white";
  if (strong < 0.13 || spread < 0.06) return light > 0.68 ? "silver" : light < 0.16 ? "black" : "gray";
  const sixth = most === red ? ((green - blue) / spread + 6) % 6 : most === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
  return nameOfHue(sixth * 60, light);
};

/** @param {number} hue in degrees @param {number} light @returns {string} */
const nameOfHue = (hue, light) => {
  if (hue < 14 || hue >= 345) return light > 0.78 ? "pink" : light < 0.27 ? "maroon" : "red";
  if (hue < 43) return light < 0.36 ? "brown" : light > 0.85 ? "beige" : "orange";
  if (hue < 68) return light < 0.35 ? "olive" : "yellow";
  if (hue < 165) return "green";
  if (hue < 196) return light < 0.36 ? "teal" : light < 0.6 ? "turquoise" : "cyan";
  if (hue < 256) return light < 0.25 ? "navy" : "blue";
  if (hue < 292) return light > 0.72 ? "violet" : "purple";
  return light < 0.35 ? "purple" : light > 0.72 || hue > 320 ? "pink" : "magenta";
};

const PLAIN_TEXT = setOf("black white gray silver");

/** The colour of a broad line at the left, as notices have. @param {CSSStyleDeclaration} style @returns {string} */
const edgeOf = (style) => {
  if (style.borderLeftStyle !== "solid" || parseFloat(style.borderLeftWidth) < 3 || style.borderRightWidth === style.borderLeftWidth) return "";
  const name = colorName(style.borderLeftColor);
  return PLAIN_TEXT.has(name) ? "" : name;
};

/** What an element is filled with: its background, a drawing's fill or line, the colour of a text or a border that stands out. @param {any} facts @param {boolean} drawn @param {boolean} says @returns {string} */
const colorOf = (facts, drawn, says) => {
  const style = styleOf(facts);
  if (drawn) {
    if (!(facts.tag in SHAPES)) return "";
    const fill = style.fill;
    return fill !== "none" && style.fillOpacity !== "0" ? colorName(fill) : style.stroke === "none" ? "" : colorName(style.stroke);
  }
  const background = style.backgroundColor;
  const edge = edgeOf(style);
  if (edge !== "" && (background === NO_FILL || PLAIN_TEXT.has(colorName(background)))) return edge;
  if (background !== NO_FILL) return colorName(background);
  const name = says ? colorName(style.color) : "";
  if (name !== "" && !PLAIN_TEXT.has(name)) return name;
  const lined = style.borderTopStyle !== "none" && style.borderTopWidth !== "0px" && style.borderBottomStyle !== "none";
  const line = lined ? colorName(style.borderTopColor) : "";
  return PLAIN_TEXT.has(line) ? "" : line;
};

/** Something without a word that shows a colour of its own. @param {any} facts @returns {boolean} */
const isSwatch = (facts) => {
  const style = styleOf(facts);
  if (style.backgroundColor === NO_FILL && style.borderTopStyle === "none") return false;
  const box = boxOf(facts.element);
  return box.width >= 8 && box.height >= 8;
};

/** @param {any} facts @returns {string} */
const shapeOf = (facts) => {
  if (facts.tag !== "POLYGON") return SHAPES[facts.tag] || "";
  const points = (attribute(facts.element, "points") || "").match(/[-+.\d]+/g);
  return points !== null && points.length === 6 ? "triangle" : points !== null && points.length === 8 ? "rectangle" : "polygon";
};

/** @param {any} facts @param {DOMRect} box @returns {string} */
const roundShape = (facts, box) => {
  const radius = styleOf(facts).borderTopLeftRadius;
  if (radius === "0px") return "";
  const half = radius.endsWith("%") ? parseFloat(radius) >= 45 : parseFloat(radius) * 2 >= Math.min(box.width, box.height) - 1;
  if (!half || box.width < 4) return "";
  return Math.abs(box.width - box.height) <= Math.max(2, box.width / 10) ? "circle" : radius.endsWith("%") ? "ellipse" : "";
};

/** @param {number} x @param {number} y @returns {Element | null} */
const deepElementAt = (x, y) => {
  let hit = elementAt(document, x, y);
  for (let shadow = hit && shadowOf(hit); shadow; shadow = shadowOf(hit)) {
    const inner = elementInShadowAt(shadow, x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  return hit;
};

/** Whether `outer` is `inner` or around it, as rendered. @param {Element} outer @param {Element | null} inner @returns {boolean} */
const isAround = (outer, inner) => {
  for (let each = inner; each; each = slotOf(each) || parentOrHost(each)) if (each === outer) return true;
  return false;
};

/** Whether a click at the centre would go to something that does not belong to the element. @param {any} element @param {DOMRect} box @returns {boolean} */
// A control that nobody can see does not make a twin of the one below it: two of a name stay two, and none is clicked.
const isCovered = (element, box) => {
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return false;
  const hit = deepElementAt(x, y);
  if (hit === null || hit === element || isAround(element, hit) || isAround(hit, element)) return false;
  if (matches(hit, "button, a[href], [role=button]") && getComputedStyle(hit).opacity === "0") return false;
  const label = closest(hit, "label");
  return !(label !== null && (label.control === element || isAround(label, element)));
};

/** Where an iframe's content starts: its ref, x, y, and whether it is visible and larger than a dot. @param {Seen} seen */
const contentPlace = (seen) => {
  const element = seen.facts.element;
  const box = boxOf(element);
  const style = styleOf(seen.facts);
  const x = box.x + element.clientLeft + (parseFloat(style.paddingLeft) || 0);
  const y = box.y + element.clientTop + (parseFloat(style.paddingTop) || 0);
  const visible = seen.rendered && isShown(seen.facts) && box.width > 2 && box.height > 2;
  return [seen.ref, round(x), round(y), visible ? 1 : 0];
};

/** The number, in the parent document, of the iframe this document is in; 0 when it can't be seen from here. */
const ownerRef = () => {
  try {
    const owner = globalThis.frameElement;
    const above = owner && /** @type {any} */ (globalThis.parent)[Symbol.for("pacts")];
    return above ? above.refOf(owner) : 0;
  } catch {
    return 0;
  }
};

/** One look at this document, as JSON text. @param {{limit: number, testIds: string[]}} wish @returns {string} */
const look = (wish) => {
  const started = now();
  const root = rootElementOf(document);
  accessible.begin();
  const one = new Look(wish);
  one.nodes = elementsIn(document, "*").length;
  const body = bodyOf(document) || root;
  if (body) one.visit(body, -1, { inShadow: false, outer: null, host: -1 }, 0);
  const answer = one.answer();
  accessible.end();
  return __pacts.json({
    document: __pacts.documentId(),
    url: globalThis.location.href,
    title: titleOf(document),
    language: (root && attribute(root, "lang")) || "",
    nodes: one.nodes,
    owner: ownerRef(),
    ms: round(now() - started),
    ...answer,
  });
};

listen();
__pacts.define("hearsKeys", (/** @type {any} */ el) => isListening(keyed, el) || Boolean(el.onkeyup || el.onkeypress));
__pacts.define("look", look);
