// @ts-check
// What every other file of this folder stands on. The loader puts it first, wraps all files in ONE function scope and ends
// with `__pacts.seal()`. A file registers what the driver may call with `__pacts.define("name", fn)` and reaches what
// another file registered, at call time, with `__pacts.members.name`.
//
// As an init script it runs before any script of the page, so that what it captures here is what the browser made, not
// what the page put in its place afterwards (`JSON`, `Map`, `Array.prototype`..., or a form control named "parentNode").

const __pacts = (() => {
  const bind = Function.prototype.bind;
  const call = Function.prototype.call;
  /** A method as a function whose first argument is the receiver. @param {Function} method @returns {any} */
  const uncurry = (method) => bind.call(call, method);
  /** An accessor's getter as a function of the receiver. @param {object} prototype @param {string} name @returns {any} */
  const getter = (prototype, name) => {
    const found = Object.getOwnPropertyDescriptor(prototype, name);
    return found && found.get ? uncurry(found.get) : (/** @type {any} */ node) => node[name];
  };

  const stringify = JSON.stringify;
  const parse = JSON.parse;
  const isArray = Array.isArray;
  const keysOf = Object.keys;
  const defineProperty = Object.defineProperty;
  const freeze = Object.freeze;
  const MapClass = Map;
  const WeakMapClass = WeakMap;
  const WeakRefClass = WeakRef;
  const random = crypto.getRandomValues.bind(crypto);
  const Bytes = Uint8Array;

  /** Shadows a `toJSON` that the page hung on a prototype. @param {any} value */
  const shield = (value) => {
    if (value === null || typeof value !== "object") return;
    defineProperty(value, "toJSON", { value: undefined, configurable: true });
    if (isArray(value)) for (let i = 0; i < value.length; i += 1) shield(value[i]);
    else for (const key of keysOf(value)) shield(value[key]);
  };

  /** JSON text of plain data, whatever the page did to `toJSON`. @param {any} value @returns {string} */
  const json = (value) => {
    if ("toJSON" in [] || "toJSON" in {}) shield(value);
    return stringify(value);
  };

  /** @type {WeakMap<Document, string>} */
  const documents = new WeakMapClass();
  const remembered = uncurry(WeakMapClass.prototype.get);
  const remember = uncurry(WeakMapClass.prototype.set);
  /** Random id of the present document; a window that is reused for the next document gets a new one. */
  const documentId = () => {
    const known = remembered(documents, document);
    if (known) return known;
    const bytes = random(new Bytes(12));
    let id = "";
    for (let i = 0; i < bytes.length; i += 1) id += (bytes[i] + 256).toString(16).slice(1);
    remember(documents, document, id);
    return id;
  };

  /** @type {Record<string, any>} */
  const members = { __proto__: null };
  const define = (/** @type {string} */ name, /** @type {any} */ member) => {
    members[name] = member;
  };
  const seal = () => {
    defineProperty(globalThis, Symbol.for("pacts"), { value: freeze(members), enumerable: false });
  };

  define("documentId", documentId);
  /** The answer of a member as JSON text; of what is given, the last is JSON text, too. @param {Function} member @param {any[]} given */
  define("inText", async (member, given) => json(await member(...given.slice(0, -1), parse(given[given.length - 1]))));
  return freeze({
    members,
    define,
    seal,
    documentId,
    json,
    /** What the page can no longer reach. */
    safe: freeze({ uncurry, getter, parse, freeze, defineProperty, Map: MapClass, WeakMap: WeakMapClass, WeakRef: WeakRefClass }),
  });
})();
