// @ts-check
// Knows whether the document is at rest: mutations, requests in flight, a navigation under way. Installed before the page's
// own scripts; nothing here waits for a fixed time, every promise ends as soon as the answer is clear.

/** Milliseconds, each with its reason. */
const REST = {
  /** A request older than this is a long poll, a stream or a slow report: nobody waits for it. */
  oldRequest: 2000,
  /** Without a `load` event this long after the content is there, a stuck image or frame is to blame. */
  oldLoad: 2000,
  /** A node that changed in this many batches over `churnSpan` is a clock, a spinner or a ticker. */
  churnBatches: 6,
  churnSpan: 400,
  /** A frame that is not drawn (hidden page) must not hold up the answer. */
  frame: 24,
  poll: 8,
  /** Longest delay that a page makes of what is typed before it acts on it; a longer one is for saving, or a hint. */
  typingDelay: 1000,
  /** Script-made changes after parsing that make a page dynamic. */
  dynamicChanges: 40,
};

const later = setTimeout.bind(globalThis);
const draw = requestAnimationFrame.bind(globalThis);
const clock = performance.now.bind(performance);
const view = globalThis;

const watch = {
  mutated: -1e9,
  batches: 0,
  changes: 0,
  structure: 0,
  /** A script made a shadow root, which may be closed. */
  shadows: false,
  windows: 0,
  calls: 0,
  /** @type {{url: string, since: number} | null} */
  leaving: null,
  /** @type {Set<{url: string, since: number}>} */
  flights: new Set(),
  /** @type {Set<() => void>} */
  waiters: new Set(),
  complete: document.readyState === "complete" ? clock() : -1,
  content: document.readyState !== "loading" ? clock() : -1,
  /** @type {string | null} */
  mark: null,
};

/** @type {WeakMap<Node, {first: number, batches: number, last: number}>} */
const restless = new WeakMap();

/** Whether this node changes again and again, and so tells nothing. @param {Node} node @param {number} now */
const churns = (node, now) => {
  const known = restless.get(node);
  if (!known || now - known.last > 3000) {
    restless.set(node, { first: now, batches: 1, last: now });
    return false;
  }
  if (known.last !== now) known.batches += 1;
  known.last = now;
  return known.batches >= REST.churnBatches && now - known.first >= REST.churnSpan;
};

/** @param {MutationRecord[]} records */
const noticed = (records) => {
  __pacts.members.redrawn();
  const now = clock();
  let counts = 0;
  for (const record of records) if (!churns(record.target, now)) counts += 1;
  if (counts === 0) return;
  watch.mutated = now;
  watch.batches += 1;
  watch.structure += counts;
  if (watch.content >= 0) watch.changes += counts;
  for (const wake of [...watch.waiters]) wake();
};

const observer = new MutationObserver(noticed);
const WATCHED = { subtree: true, childList: true, characterData: true, attributes: true };
observer.observe(document, WATCHED);

/** A shadow root is a tree of its own: watched from its making. */
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = new Proxy(attach, {
  apply(target, self, given) {
    const root = Reflect.apply(target, self, given);
    observer.observe(root, WATCHED);
    watch.shadows = true;
    return root;
  },
});

/** @param {unknown} url @returns {{url: string, since: number}} */
const depart = (url) => {
  const flight = { url: String(url).slice(0, 200), since: clock() };
  watch.flights.add(flight);
  watch.calls += 1;
  return flight;
};
/** @param {{url: string, since: number}} flight */
const land = (flight) => {
  // What the answer makes the page do comes in the same turn: it is seen as a mutation before the next look at the clock.
  later(() => watch.flights.delete(flight), 0);
};

if (typeof view.fetch === "function") {
  view.fetch = new Proxy(view.fetch, {
    apply(target, self, given) {
      const asked = given[0];
      const flight = depart(asked && typeof asked === "object" && "url" in asked ? asked.url : asked);
      const answer = Reflect.apply(target, self, given);
      answer.then(
        (/** @type {Response} */ response) => {
          const length = response.headers.get("content-type") || "";
          // The body of a stream never ends; of anything else it follows the head closely.
          if (length.includes("event-stream")) watch.flights.delete(flight);
          else land(flight);
        },
        () => land(flight),
      );
      return answer;
    },
  });
}

/** @type {WeakMap<XMLHttpRequest, string>} */
const asked = new WeakMap();
XMLHttpRequest.prototype.open = new Proxy(XMLHttpRequest.prototype.open, {
  apply(target, self, given) {
    asked.set(self, String(given[1]));
    return Reflect.apply(target, self, given);
  },
});
XMLHttpRequest.prototype.send = new Proxy(XMLHttpRequest.prototype.send, {
  apply(target, self, given) {
    const flight = depart(asked.get(self) || "");
    self.addEventListener("loadend", () => land(flight), { once: true });
    try {
      return Reflect.apply(target, self, given);
    } catch (error) {
      land(flight);
      throw error;
    }
  },
});
/** What typing is heard as. */
const TYPING = new Set(["input", "keydown", "keypress", "keyup", "change", "search"]);
const TYPED = "the page waits for the end of the typing";
/** Timers that wait for the end of the typing, by their ids. @type {Set<unknown>} */
const delays = new Set();
/** The timer that runs was one of them: lodash and others wait for the rest of the time in a second one. */
let delayed = 0;
view.setTimeout = new Proxy(view.setTimeout, {
  apply(target, self, given) {
    const depth = TYPING.has(/** @type {any} */ (view).event?.type) ? 1 : delayed;
    const soon = Number(given[1]) > 0 && Number(given[1]) <= REST.typingDelay;
    if (!depth || !soon || typeof given[0] !== "function") return Reflect.apply(target, self, given);
    const [act, ...others] = given;
    /** @param {any[]} told */
    const acts = (...told) => {
      later(() => delays.delete(id), 0);
      const before = delayed;
      delayed = depth === 1 ? 2 : 0;
      try {
        return Reflect.apply(act, view, told);
      } finally {
        delayed = before;
      }
    };
    const id = Reflect.apply(target, self, [acts, ...others]);
    delays.add(id);
    return id;
  },
});
view.clearTimeout = new Proxy(view.clearTimeout, {
  apply(target, self, given) {
    delays.delete(given[0]);
    return Reflect.apply(target, self, given);
  },
});
if (typeof view.open === "function") {
  const known = new WeakSet();
  view.open = new Proxy(view.open, {
    apply(target, self, given) {
      const opened = Reflect.apply(target, self, given);
      const here = ["_self", "_top", "_parent"].includes(String(given[1] ?? ""));
      const fresh = opened ? !known.has(opened) : /noopener|noreferrer/.test(String(given[2] ?? ""));
      if (!here && fresh) watch.windows += 1;
      if (opened) known.add(opened);
      return opened;
    },
  });
}

/** What replaces the document; `mailto:` and the like do not. */
const LOADABLE = /^(https?|file|data|blob|about):/i;
const navigation = /** @type {any} */ (view).navigation;
if (navigation) {
  navigation.addEventListener("navigate", (/** @type {any} */ event) => {
    if (event.destination.sameDocument || event.hashChange || event.downloadRequest != null) return;
    if (!LOADABLE.test(event.destination.url)) return;
    watch.leaving = { url: event.destination.url, since: clock() };
    later(() => {
      if (event.defaultPrevented) watch.leaving = null;
    }, 0);
  });
  for (const name of ["navigateerror", "navigatesuccess"]) {
    navigation.addEventListener(name, () => {
      watch.leaving = null;
    });
  }
}
view.addEventListener("pageshow", () => {
  watch.leaving = null;
});
document.addEventListener("DOMContentLoaded", () => {
  watch.content = clock();
});
view.addEventListener("load", () => {
  watch.complete = clock();
});

/** The framework's name, when the page shows the marks of one. @returns {string} */
const framework = () => {
  const scope = /** @type {any} */ (view);
  const globals = { React: "React", Vue: "Vue", __VUE__: "Vue", __NUXT__: "Nuxt", __NEXT_DATA__: "Next", ng: "Angular", angular: "AngularJS", Ember: "Ember", htmx: "htmx", Alpine: "Alpine", Turbo: "Turbo", $A: "Aura", _$HY: "Solid", litElementVersions: "Lit", reactiveElementVersions: "Lit", preact: "Preact", __svelte: "Svelte", LWC: "LWC", Backbone: "Backbone" };
  for (const [name, title] of Object.entries(globals)) if (scope[name] !== undefined && !(scope[name] instanceof Element)) return title;
  const marks = { "[ng-version]": "Angular", "[ng-app],[data-ng-app]": "AngularJS", "[data-v-app]": "Vue", "[data-reactroot]": "React", ".ember-application": "Ember", "[data-svelte-h],[class*='svelte-']": "Svelte", "[hx-get],[hx-post]": "htmx", "[x-data]": "Alpine", "[q\\:container]": "Qwik", "[data-turbo],turbo-frame": "Turbo" };
  for (const [selector, title] of Object.entries(marks)) if (document.querySelector(selector)) return title;
  for (const root of document.querySelectorAll("body, body > *, body > * > *:first-child")) {
    for (const key in root) {
      if (key.startsWith("__reactContainer") || key.startsWith("_reactRoot") || key.startsWith("__reactFiber")) return "React";
      if (key === "__vue_app__" || key === "__vue__") return "Vue";
      if (key === "__k" || key === "_$host") return "Preact";
    }
  }
  return "";
};

/** Why the page counts as dynamic; "" when nothing says so. */
const dynamic = () => {
  if (watch.mark === null || (watch.mark === "" && watch.complete >= 0 && clock() - watch.complete < 3000)) watch.mark = framework();
  if (watch.mark) return watch.mark;
  if (watch.changes >= REST.dynamicChanges) return "the DOM changes by script";
  if (watch.calls > 0) return "it loads data by script";
  return "";
};

/** What keeps the document busy, "" when it is at rest. @param {number} quiet @param {number} now */
const busyWith = (quiet, now) => {
  if (watch.leaving) return `a navigation to ${watch.leaving.url} has not been answered yet`;
  if (watch.content < 0 && document.readyState === "loading") return "the document is still loading";
  if (document.readyState !== "complete" && now - watch.content < REST.oldLoad) return "the document is still loading";
  for (const flight of watch.flights) {
    if (now - flight.since < REST.oldRequest) return `a request to ${flight.url} has not been answered yet`;
  }
  if (delays.size > 0) return TYPED;
  if (quiet > 0 && now - watch.mutated < quiet) return "the DOM keeps changing";
  return "";
};

/** What keeps the document from being used at all, "" when it can be. @returns {string} */
const notUsable = () => {
  if (watch.leaving) return `a navigation to ${watch.leaving.url} has not been answered yet`;
  if (delays.size > 0) return TYPED;
  return document.readyState === "loading" ? "the document is still loading" : "";
};

/** How often this document and every frame in it that can be read has changed. @returns {number} */
const structureHere = () => {
  let sum = watch.structure;
  for (const inner of readableFrames()) sum += inner.structureHere();
  return sum;
};

/** The page code of the frames that can be read. @returns {any[]} */
const readableFrames = () => {
  const found = [];
  for (let i = 0; i < view.length; i += 1) {
    try {
      const inner = /** @type {any} */ (view[i])[Symbol.for("pacts")];
      if (inner && inner.busyHere) found.push(inner);
    } catch {
      // A frame of another origin.
    }
  }
  return found;
};

/** The busy reason of this document and of every frame in it that can be read. @param {number} quiet @returns {string} */
const busyHere = (quiet) => {
  const own = busyWith(quiet, clock());
  if (own) return own;
  for (const inner of readableFrames()) {
    const reason = inner.busyHere(quiet);
    if (reason) return reason;
  }
  return "";
};

/** Resolves when what was just begun has had its turn: one drawn frame, or a little longer than one. */
const oneFrame = () =>
  new Promise((resolve) => {
    draw(() => later(resolve, 0));
    later(resolve, REST.frame);
  });

/**
 * Resolves when the document is at rest, or when the time is over.
 * With `brief` it is enough that the document can be used: what comes next waits for its own element anyway.
 * With `imprint` what the page is then made of, and what it keeps, is told with it.
 * @param {{limit: number, quiet: number, profile: string, frame: boolean, brief?: boolean, turn?: number, imprint?: {known: string} | null}} ask
 */
const rest = async (ask) => {
  const start = clock();
  if (ask.frame) await oneFrame();
  let reason = "";
  for (;;) {
    const why = ask.profile === "static" ? "" : dynamic();
    const quiet = ask.profile === "dynamic" || why ? ask.quiet : 0;
    reason = ask.brief ? notUsable() : busyHere(quiet);
    if (!reason || watch.leaving || clock() - start >= ask.limit) break;
    await new Promise((resolve) => later(resolve, REST.poll));
  }
  return {
    reason,
    ms: clock() - start,
    document: __pacts.documentId(),
    url: location.href,
    dynamic: dynamic(),
    windows: watch.windows,
    structure: structureHere(),
    leaving: watch.leaving !== null,
    missed: [...readableFrames(), __pacts.members].filter((inner) => inner.missed()).length > 0,
    place: placeNow(ask.turn ?? -1),
    imprint: ask.imprint && watch.leaving === null ? await __pacts.members.imprint(ask.imprint) : null,
  };
};

/** Where the element is that passed the gate, in this document or in a frame that can be read. @param {number} turn */
const placeNow = (turn) => {
  for (const inner of [__pacts.members, ...readableFrames()]) {
    const box = turn < 0 ? null : inner.placeOfPassenger(turn);
    if (box) return box;
  }
  return null;
};

/**
 * Resolves with true at the next change of the document or of a frame in it that can be read, with false after `ms`.
 * `since` is a count that `rest` gave: a change after that one counts, too.
 * @param {{ms: number, since: number | null}} ask
 */
const nextChange = (ask) =>
  new Promise((resolve) => {
    const start = ask.since === null ? structureHere() : ask.since;
    if (structureHere() !== start) return resolve(true);
    const frames = readableFrames();
    const wake = () => later(() => done(true), 0);
    const done = (/** @type {boolean} */ changed) => {
      watch.waiters.delete(wake);
      for (const inner of frames) inner.waiters.delete(wake);
      resolve(changed);
    };
    watch.waiters.add(wake);
    for (const inner of frames) inner.waiters.add(wake);
    later(() => done(false), ask.ms);
  });

__pacts.define("waiters", watch.waiters);
__pacts.define("hasShadows", () => watch.shadows);
__pacts.define("rest", rest);
__pacts.define("busyHere", busyHere);
__pacts.define("readableFrames", readableFrames);
__pacts.define("structureHere", structureHere);
__pacts.define("nextChange", nextChange);
/** The navigation under way was a download, or had no content. */
__pacts.define("stay", () => {
  watch.leaving = null;
});
