// @ts-check
/**
 * Changes of a live page, as redesigns, migrations and accidents make them, with the true answer for each target.
 *
 * `window.__targets` maps a mark to the element that a test uses. `__change({name, seed, spare})` changes the page in place
 * and answers `{mark: "" | why nothing may be taken | null}`: "" where the element is still there, null where the
 * change says nothing of that target. A replaced element is replaced in `__targets`, too.
 */
(() => {
  /** @typedef {{random: () => number, targets: Map<string, Element>, words: Record<string, string>}} Scene */

  const CONTROLS = "a, button, input, select, textarea, summary, [role=button], [role=link], [role=tab], [role=menuitem]";
  const REFERENCES = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "headers", "list"];
  const SYNONYMS = [
    ["Save", "Save changes"], ["Save", "Store"], ["Delete", "Remove"], ["Log in", "Sign in"], ["Log out", "Sign out"],
    ["Search", "Find"], ["Submit", "Send"], ["Sign up", "Register"], ["Create account", "Register"], ["Edit", "Modify"],
    ["Edit", "Change"], ["Add to cart", "Add to basket"], ["Add to cart", "Add to bag"], ["Cart", "Basket"],
    ["Checkout", "Proceed to checkout"], ["Continue", "Next"], ["Close", "Dismiss"], ["Settings", "Preferences"],
    ["Email", "E-mail address"], ["Email address", "Email"], ["Phone", "Telephone number"], ["Phone number", "Telephone"],
    ["First name", "Given name"], ["Last name", "Surname"], ["Last name", "Family name"], ["Password", "Your password"],
    ["Username", "User name"], ["ZIP code", "Postal code"], ["Zip", "Postcode"], ["City", "Town"], ["Country", "Country / region"],
    ["Help", "Support"], ["Contact", "Contact us"], ["About", "About us"], ["Home", "Start page"], ["Profile", "My profile"],
    ["Download", "Get the file"], ["Upload", "Upload file"], ["Apply", "Apply filters"], ["Filter", "Filters"],
    ["Cancel", "Discard"], ["View", "Show"], ["View details", "Show details"], ["Details", "More details"],
    ["Reply", "Answer"], ["Subscribe", "Sign up for updates"], ["Message", "Your message"], ["Comment", "Your comment"],
    ["Book now", "Reserve now"], ["Book", "Reserve"], ["Add", "Add new"], ["New", "Create"], ["Start", "Begin"],
    ["Refresh", "Reload"], ["Invite", "Invite people"], ["Date of birth", "Birth date"], ["Quantity", "Amount"],
    ["Notifications", "Alerts"], ["Orders", "My orders"], ["Previous", "Back"], ["Place order", "Complete order"],
    ["Pay", "Pay now"], ["Remember me", "Keep me signed in"], ["Forgot password?", "Forgotten your password?"],
  ];
  const OTHERS = {
    pressed: ["Print", "Export", "Archive", "Share", "Duplicate", "Log out", "Subscribe", "Unfollow", "Translate", "Rotate"],
    named: ["IBAN", "Company", "Fax", "Postal code", "Height", "Nickname", "Licence plate", "Reference", "Salary", "Blood group"],
    said: ["Terms apply", "Sponsored", "No connection", "Beta", "Draft copy", "Read only"],
  };
  const DANGEROUS = ["Delete everything", "Delete account", "Cancel order", "Reset all", "Revoke access"];

  /** @param {number} seed */
  const randomOf = (seed) => () => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return seed / 4_294_967_296;
  };
  /** @template T @param {Scene} scene @param {T[]} from @returns {T} */
  const pick = (scene, from) => from[Math.floor(scene.random() * from.length)];
  /** @param {Scene} scene */
  const nonsense = (scene) => Array.from({ length: 7 }, () => pick(scene, [..."bcdfghjklmnpqrstvwxz0123456789"])).join("");

  /** @param {string} selector @param {Document | ShadowRoot} root @returns {Element[]} */
  const every = (selector, root = document) => {
    const found = [...root.querySelectorAll(selector)].filter((one) => !one.closest("head, script, style, template, svg svg"));
    const shadows = [...root.querySelectorAll("*")].flatMap((one) => (one.shadowRoot ? every(selector, one.shadowRoot) : []));
    return [...found, ...shadows];
  };
  /** @param {Element} one */
  const kindOf = (one) => {
    const role = one.getAttribute("role") ?? "";
    const type = one.getAttribute("type") ?? "";
    if (one.matches("input, select, textarea") && !["button", "submit", "reset", "image"].includes(type)) return "named";
    if (["textbox", "combobox", "checkbox", "radio", "switch", "slider", "spinbutton"].includes(role)) return "named";
    return one.matches("a, button, input, summary, [role=button], [role=link], [role=tab], [role=menuitem]") ? "pressed" : "said";
  };
  /** The text nodes of an element that say something. @param {Element} one @returns {Text[]} */
  const texts = (one) => {
    const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) if ((walker.currentNode.nodeValue ?? "").trim()) found.push(/** @type {Text} */ (walker.currentNode));
    return found.filter((text) => !text.parentElement?.closest("script, style, option"));
  };
  /** The labels of a field. @param {Element} one @returns {Element[]} */
  const labelsOf = (one) => {
    const told = /** @type {HTMLInputElement} */ (one).labels;
    const by = (one.getAttribute("aria-labelledby") ?? "").split(/\s+/).filter(Boolean);
    const root = /** @type {Document} */ (one.getRootNode());
    return [...(told ?? []), ...by.map((id) => root.getElementById?.(id)).filter((label) => label !== null && label !== undefined)];
  };
  /** Puts one text for another, keeping the space around. @param {Text} text @param {string} said */
  const write = (text, said) => {
    text.nodeValue = (text.nodeValue ?? "").replace(/\S[\s\S]*\S|\S/, () => said);
  };
  /** Makes an element say and be called something else. @param {Element} one @param {string} said */
  const rename = (one, said) => {
    const holders = kindOf(one) === "named" ? labelsOf(one).filter((label) => !label.matches("select, input")) : [one];
    for (const holder of holders) {
      const own = texts(holder).filter((text) => holder === one || !one.contains(text));
      own.forEach((text, at) => (at ? text.remove() : write(text, said)));
    }
    for (const name of ["aria-label", "title", "placeholder", "alt"]) if (one.getAttribute(name)) one.setAttribute(name, said);
    if (one.matches("input[type=submit], input[type=button], input[type=reset]")) one.setAttribute("value", said);
    const silent = kindOf(one) === "named" && !holders.length && !one.getAttribute("placeholder");
    if (silent || !one.matches("input, select, textarea") && !texts(one).length) one.setAttribute("aria-label", said);
  };
  /** What an element is called, roughly. @param {Element} one */
  const calledOf = (one) => {
    const labels = labelsOf(one).map((label) => texts(label).map((text) => text.nodeValue).join(" "));
    const own = kindOf(one) === "named" ? "" : one.textContent;
    return (one.getAttribute("aria-label") || labels.join(" ") || own || one.getAttribute("placeholder") || one.getAttribute("title") || one.getAttribute("value") || "").replace(/\s+/g, " ").trim();
  };

  /** Takes one element for another, in the page and among the targets. @param {Scene} scene @param {Element} one @param {Element} other */
  const replace = (scene, one, other) => {
    one.replaceWith(other);
    for (const [mark, target] of scene.targets) if (target === one) scene.targets.set(mark, other);
  };
  /** @param {Scene} scene @param {Element} one @param {string} tag @param {Record<string, string>} added */
  const retagged = (scene, one, tag, added = {}) => {
    const other = document.createElement(tag);
    for (const { name, value } of one.attributes) if (!["type", "href"].includes(name)) other.setAttribute(name, value);
    for (const [name, value] of Object.entries(added)) if (!other.hasAttribute(name)) other.setAttribute(name, value);
    other.append(...one.childNodes);
    replace(scene, one, other);
  };

  /** @param {Scene} scene @param {(old: string) => string} made */
  const newIds = (scene, made) => {
    /** @type {Map<string, string>} */
    const renamed = new Map();
    for (const one of every("[id]")) {
      const other = renamed.get(one.id) ?? made(one.id);
      renamed.set(one.id, other);
      one.id = other;
    }
    for (const name of REFERENCES)
      for (const one of every(`[${name}]`)) {
        const told = (one.getAttribute(name) ?? "").split(/\s+/);
        one.setAttribute(name, told.map((id) => renamed.get(id) ?? id).join(" "));
      }
  };
  /** @param {Scene} scene */
  const newClasses = (scene) => {
    /** @type {Map<string, string>} */
    const renamed = new Map();
    for (const one of every("[class]"))
      one.setAttribute("class", (one.getAttribute("class") ?? "").split(/\s+/).filter(Boolean).map((name) => {
        const other = renamed.get(name) ?? `css-${nonsense(scene)}`;
        renamed.set(name, other);
        return other;
      }).join(" "));
  };
  /** @param {string[]} names */
  const without = (names) => {
    for (const one of every("*"))
      for (const name of one.getAttributeNames()) if (names.some((each) => (each.endsWith("*") ? name.startsWith(each.slice(0, -1)) : name === each))) one.removeAttribute(name);
  };
  /** Labels that go by an id are told by the field itself. */
  const tellLabels = () => {
    for (const one of every("input, select, textarea")) {
      const said = labelsOf(one).map((label) => texts(label).map((text) => text.nodeValue?.trim()).join(" ")).join(" ").trim();
      if (said && !one.getAttribute("aria-label")) one.setAttribute("aria-label", said);
    }
  };
  const wrapped = () => {
    for (const one of every(CONTROLS)) {
      if (one.closest("p, h1, h2, h3, ul > li > a, svg") && one.parentElement?.childNodes.length !== 1) continue;
      const outer = document.createElement("div");
      outer.style.display = "contents";
      one.replaceWith(outer);
      const inner = document.createElement("span");
      outer.append(inner);
      inner.append(one);
    }
    const all = document.createElement("div");
    all.append(...[...document.body.childNodes].filter((node) => node.nodeName !== "SCRIPT"));
    document.body.prepend(all);
  };
  const reordered = () => {
    for (const parent of every("tbody, ul, ol, [role=list], [role=rowgroup], [role=listbox], section, div, main")) {
      const children = [...parent.children];
      const like = children.every((one) => one.localName === children[0].localName && one.className === children[0].className);
      const records = parent.matches("tbody, ul, ol, [role=list], [role=rowgroup]") || (like && children.every((one) => one.querySelector(CONTROLS)));
      if (children.length >= 3 && records && !parent.querySelector("th[rowspan], td[rowspan]")) parent.append(...children.reverse());
    }
  };
  const moved = () => {
    const parts = [...document.body.children].filter((one) => !one.matches("script, style, dialog"));
    const parent = parts.length > 1 ? document.body : parts[0];
    const inner = [...(parent?.children ?? [])].filter((one) => !one.matches("script, style"));
    if (inner.length > 1) parent.append(inner[0]);
    for (const part of inner) {
      const blocks = [...part.children];
      if (blocks.length > 2 && blocks.every((one) => one.matches("section, article, fieldset, form, aside, nav, div"))) part.append(blocks[0]);
    }
  };
  /** @param {Scene} scene */
  const otherTags = (scene) => {
    for (const one of every("button")) retagged(scene, one, "div", { role: "button", tabindex: "0" });
    for (const one of every("a:not([href]), a[href='#'], a[href^='javascript:']")) retagged(scene, one, "button");
    for (const one of every("li")) retagged(scene, one, "div", { role: "listitem" });
    for (const one of every("ul, ol")) retagged(scene, one, "div", { role: "list" });
    for (const level of [2, 3, 4]) for (const one of every(`h${level}`)) retagged(scene, one, "div", { role: "heading", "aria-level": String(level) });
    for (const one of every("section, article, aside")) if (!one.getAttribute("aria-label")) retagged(scene, one, "div");
  };
  /** @param {Scene} scene */
  const otherTable = (scene) => {
    const roles = { table: "table", thead: "rowgroup", tbody: "rowgroup", tr: "row", th: "columnheader", td: "cell" };
    for (const [tag, role] of Object.entries(roles)) for (const one of every(tag)) retagged(scene, one, "div", { role, style: role === "row" ? "display:flex" : "" });
  };
  /** @param {Scene} scene @param {Element} one */
  const asIcon = (scene, one) => {
    const said = calledOf(one);
    one.innerHTML = '<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M2 2h12v12z"/></svg>';
    one.setAttribute("aria-label", said);
  };
  /** @param {Scene} scene @param {Element} one */
  const another = (scene, one) => {
    const there = new Set(every("*").flatMap((each) => (each.children.length ? [] : [(each.textContent ?? "").trim().toLowerCase()])));
    const own = calledOf(one).toLowerCase();
    const free = OTHERS[kindOf(one)].filter((said) => !there.has(said.toLowerCase()) && !own.includes(said.toLowerCase().slice(0, 5)));
    return pick(scene, free.length ? free : ["Something else"]);
  };
  const promoted = () => {
    const top = document.createElement("div");
    top.innerHTML = '<div class="promo"><h2>Summer offers</h2><p>Now 20 % off everything</p><a href="/offers">View offers</a> <button class="promo-close" aria-label="Close offer">×</button></div>';
    const end = document.createElement("section");
    end.innerHTML = '<h2>Stay in touch</h2><form><label>Your e-mail <input type="email" name="newsletter"></label><button>Subscribe to the newsletter</button></form><a href="/imprint">Imprint</a>';
    document.body.prepend(top);
    document.body.append(end);
  };
  /** @param {Element} one */
  const rowOf = (one) => one.closest("tr, [role=row], li, [role=listitem], article, [class*=card]:not(body > *), [class*=row]:not(body > *)");
  /** @param {Element} one */
  const take = (one) => {
    for (const label of labelsOf(one)) if (!label.contains(one)) label.remove();
    const label = one.closest("label");
    (label ?? one).remove();
  };
  /** @param {Element} one @param {string[]} names */
  const bare = (one, names) => {
    for (const each of [one, ...one.querySelectorAll("*")]) for (const name of each.getAttributeNames()) if (names.includes(name) || name.startsWith("data-")) each.removeAttribute(name);
  };
  /** Every third target: those between are still there. @param {Scene} scene */
  const some = (scene) => {
    const from = Math.floor(scene.random() * 3);
    return [...scene.targets].filter((_, at) => at % 3 === from);
  };
  /** @param {Scene} scene @param {string} why @param {(one: Element) => boolean} does */
  const refusing = (scene, why, does) => {
    /** @type {Record<string, string | null>} */
    const answers = {};
    for (const [mark, one] of some(scene)) if (one.isConnected) answers[mark] = does(one) ? why : null;
    for (const [mark, one] of scene.targets) if (!one.isConnected) answers[mark] ??= why;
    return answers;
  };
  /** @param {Scene} scene @param {(one: Element) => boolean} does @returns {Record<string, null>} */
  const only = (scene, does) => {
    /** @type {Record<string, null>} */
    const answers = {};
    for (const [mark, one] of scene.targets) if (!does(one)) answers[mark] = null;
    return answers;
  };
  /** @param {Scene} scene */
  const reworded = (scene) => {
    const said = new Map([...scene.targets].map(([mark, one]) => [mark, calledOf(one)]));
    return only(scene, (one) => {
      const own = [...said].find(([mark]) => scene.targets.get(mark) === one)?.[1].toLowerCase() ?? "";
      const pairs = SYNONYMS.flatMap(([a, b]) => [[a, b], [b, a]]).filter(([a]) => a.toLowerCase() === own.replace(/[\s*:]+$/, ""));
      if (!pairs.length || kindOf(one) === "said") return false;
      rename(one, pick(scene, pairs)[1]);
      return true;
    });
  };
  /** @param {Scene} scene */
  const renamedAll = (scene) => {
    newIds(scene, () => `n${nonsense(scene)}`);
    newClasses(scene);
  };
  /** @param {Scene} scene */
  const stripped = (scene) => {
    tellLabels();
    without(["id", "class", "data-*", "name", "for"]);
  };
  /** @param {Scene} scene */
  const migrated = (scene) => {
    tellLabels();
    otherTags(scene);
    otherTable(scene);
    wrapped();
    newIds(scene, () => `:r${nonsense(scene)}:`);
    newClasses(scene);
    without(["data-*", "for"]);
  };

  /** @type {Record<string, (scene: Scene) => Record<string, string | null> | void>} */
  const CHANGES = {
    unchanged: () => document.body.append(document.createElement("script")),
    "ids renamed": (scene) => newIds(scene, () => `n${nonsense(scene)}`),
    "classes renamed": newClasses,
    "ids and classes renamed": renamedAll,
    "attributes dropped": stripped,
    wrapped: () => wrapped(),
    "rows reordered": () => reordered(),
    "parts moved": () => moved(),
    "parts moved, ids and classes renamed": (scene) => (moved(), renamedAll(scene)),
    "tags replaced": (scene) => (otherTags(scene), otherTable(scene)),
    migrated,
    "migrated and moved": (scene) => (migrated(scene), moved(), promoted()),
    "rows reordered and migrated": (scene) => (reordered(), migrated(scene)),
    promoted: () => promoted(),
    reworded,
    "reworded, ids and classes renamed": (scene) => {
      const answers = reworded(scene);
      renamedAll(scene);
      return answers;
    },
    "icon for text": (scene) => only(scene, (one) => kindOf(one) === "pressed" && texts(one).length > 0 && !one.matches("input") && (asIcon(scene, one), true)),
    "icon for text, ids renamed": (scene) => {
      const answers = only(scene, (one) => kindOf(one) === "pressed" && texts(one).length > 0 && !one.matches("input") && (asIcon(scene, one), true));
      newIds(scene, () => `n${nonsense(scene)}`);
      return answers;
    },
    "label into placeholder": (scene) => only(scene, (one) => {
      if (!one.matches("input:not([type]), input[type=text], input[type=email], input[type=search], input[type=tel], textarea")) return false;
      const said = calledOf(one);
      const labels = labelsOf(one).filter((label) => !label.contains(one));
      if (!said || !labels.length || one.getAttribute("placeholder")) return false;
      for (const label of labels) label.remove();
      one.setAttribute("placeholder", said);
      return true;
    }),
    "copied elsewhere": (scene) => {
      const aside = document.createElement("aside");
      aside.innerHTML = "<h2>Quick actions</h2>";
      const copied = some(scene).filter(([, one]) => one.matches(CONTROLS));
      for (const [, one] of copied) {
        const copy = /** @type {Element} */ (one.cloneNode(true));
        bare(copy, ["id", "name"]);
        aside.append(copy);
      }
      document.body.append(aside);
      return Object.fromEntries([...scene.targets].filter(([mark]) => !copied.some(([each]) => each === mark)).map(([mark]) => [mark, null]));
    },
    "neighbours gone": (scene) => {
      const kept = new Set(scene.targets.values());
      for (const one of scene.targets.values())
        for (const beside of [one.previousElementSibling, one.nextElementSibling])
          if (beside && !beside.matches("label") && ![...kept].some((each) => beside.contains(each))) beside.remove();
    },
    "into a shadow root": () => {
      const host = document.createElement("app-root");
      const parts = [...document.body.childNodes].filter((node) => node.nodeName !== "SCRIPT");
      document.body.prepend(host);
      const sheets = [...document.querySelectorAll("style")].map((one) => one.cloneNode(true));
      host.attachShadow({ mode: "open" }).append(...sheets, ...parts);
    },
    "into a frame": () => {
      const frame = document.createElement("iframe");
      frame.style.cssText = "width:1200px;height:3000px";
      const parts = [...document.body.childNodes].filter((node) => node.nodeName !== "SCRIPT");
      document.body.append(frame);
      const inner = /** @type {Document} */ (frame.contentDocument);
      inner.head.append(...[...document.querySelectorAll("style")].map((one) => one.cloneNode(true)));
      inner.body.append(...parts);
    },
    translated: (scene) => {
      document.documentElement.lang = "xx";
      const known = scene.words;
      for (const text of texts(document.body)) {
        const said = known[(text.nodeValue ?? "").trim().replace(/[:*]$/, "").toLowerCase()];
        if (said) write(text, said);
      }
      return only(scene, (one) => Object.values(known).includes(calledOf(one)));
    },
    removed: (scene) => refusing(scene, "removed", (one) => (take(one), true)),
    "removed, ids and classes renamed": (scene) => {
      const answers = refusing(scene, "removed", (one) => (take(one), true));
      renamedAll(scene);
      return answers;
    },
    "row removed": (scene) => refusing(scene, "removed", (one) => {
      const row = rowOf(one);
      row?.remove();
      return row !== null;
    }),
    "removed and migrated": (scene) => {
      const answers = refusing(scene, "removed", (one) => (take(one), true));
      migrated(scene);
      return answers;
    },
    "another purpose, all kept": (scene) => refusing(scene, "look-alike", (one) => {
      const called = calledOf(one);
      rename(one, another(scene, one));
      return called !== "";
    }),
    "another purpose": (scene) => refusing(scene, "look-alike", (one) => {
      const called = calledOf(one);
      rename(one, another(scene, one));
      for (const name of ["id", "name", "href", "data-testid", "data-test", "data-cy", "value"])
        if (one.hasAttribute(name) && !one.matches("input[type=submit]")) one.setAttribute(name, name === "href" ? `/${nonsense(scene)}` : nonsense(scene));
      return called !== "";
    }),
    "dangerous instead": (scene) => refusing(scene, "dangerous-neighbour", (one) => {
      const called = calledOf(one);
      if (kindOf(one) !== "pressed" || /delete|remove|cancel|reset|revoke/i.test(called)) return false;
      rename(one, pick(scene, DANGEROUS));
      return called !== "";
    }),
    disabled: (scene) => refusing(scene, "disabled-for-good", (one) => {
      if (!one.matches("button, input, select, textarea") || one.hasAttribute("disabled")) return false;
      one.setAttribute("disabled", "");
      return true;
    }),
    "two equal": (scene) => refusing(scene, "two-equal", (one) => {
      if (!one.matches("button, input:not([type=radio]), select, textarea")) return false;
      if (labelsOf(one).some((label) => !label.contains(one))) return false; // the label would stay with one of the two
      bare(one, ["id", "name", "title"]);
      const label = one.closest("label") ?? one;
      label.after(label.cloneNode(true));
      return true;
    }),
    "ids exchanged": (scene) => {
      const list = [...scene.targets].filter(([, one]) => one.id && kindOf(one) !== "said" && calledOf(one) && !labelsOf(one).length);
      for (let at = 0; at + 1 < list.length; at += 2) {
        const [[, one], [, other]] = [list[at], list[at + 1]];
        if (kindOf(one) !== kindOf(other) || calledOf(one) === calledOf(other)) continue;
        [one.id, other.id] = [other.id, one.id];
      }
      return Object.fromEntries([...scene.targets].filter(([mark]) => !list.some(([each]) => each === mark)).map(([mark]) => [mark, null]));
    },
  };

  /** @param {number[]} path @returns {Element | null} */
  const at = (path) => {
    /** @type {Element | ShadowRoot | null} */
    let here = document.documentElement;
    for (const step of path) here = step < 0 ? /** @type {Element} */ (here)?.shadowRoot ?? null : here?.children[step] ?? null;
    return /** @type {Element | null} */ (here);
  };
  /** The way to an element from the root: places among siblings, -1 into a shadow root. @param {Element} one @returns {number[]} */
  const pathOf = (one) => {
    const path = [];
    for (let here = one; here !== document.documentElement; ) {
      const parent = /** @type {Element | ShadowRoot} */ (here.parentNode);
      path.unshift([...parent.children].indexOf(here));
      if (parent instanceof ShadowRoot) path.unshift(-1);
      here = parent instanceof ShadowRoot ? parent.host : parent;
    }
    return path;
  };
  /** What is all of a target: itself, its label, what holds it and nothing else, what of it says all. @param {Element} truth */
  const allOf = (truth) => {
    const up = (/** @type {Element} */ node) => node.assignedSlot ?? node.parentElement;
    const plain = (/** @type {Element} */ node) => (/** @type {HTMLElement} */ (node).innerText ?? node.textContent ?? "").replace(/\s+/g, " ").trim();
    const lone = (/** @type {Element} */ outer, /** @type {Element} */ inner) =>
      plain(outer) === plain(inner) && [...outer.querySelectorAll("a, button, input, select, textarea, [role]")].every((one) => inner === one || inner.contains(one) || one.contains(inner));
    const found = [truth, ...labelsOf(truth)];
    for (let above = up(truth), steps = 0; above && steps < 5; above = up(above), steps += 1) if (lone(above, truth)) found.push(above);
    return [...found, ...[...truth.querySelectorAll("*")].filter((one) => lone(truth, one))];
  };
  const known = () => globalThis[/** @type {any} */ (Symbol.for("pacts"))];
  Object.assign(globalThis, {
    __changes: Object.keys(CHANGES),
    /** @param {number[]} refs */
    __pathsOf: (refs) => refs.map((ref) => {
      const one = known().element(ref);
      return one && one.ownerDocument === document && !one.closest("option, svg *") ? pathOf(one) : null;
    }),
    /** @param {{name: string, seed: number, paths: Record<string, number[]>, words: Record<string, string>}} ask */
    __change: (ask) => {
      const targets = new Map(Object.entries(ask.paths).map(([mark, path]) => [mark, at(path)]).filter(([, one]) => one !== null));
      const scene = { random: randomOf(ask.seed), targets: /** @type {Map<string, Element>} */ (targets), words: ask.words };
      const answers = CHANGES[ask.name](scene) ?? {};
      globalThis.__held = scene.targets;
      return Object.fromEntries([...scene.targets.keys()].map((mark) => [mark, mark in answers ? answers[mark] : ""]));
    },
    /** The numbers of what is right to take, by mark. */
    __right: () => Object.fromEntries([...globalThis.__held].map(([mark, one]) => {
      const inner = one.ownerDocument.defaultView[Symbol.for("pacts")];
      return [mark, one.isConnected ? allOf(one).map((each) => inner.refOf(each)) : []];
    })),
  });
})();
