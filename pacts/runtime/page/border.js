// @ts-check
// Keeps a tab inside the application: a navigation to another origin is called off before its request leaves, so that a
// form's data never reaches a foreign server. It does nothing until the driver has said which sites are inside, and can't
// see where a server redirects to: the driver watches that. Listening costs nothing where nothing crosses.

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]", "0.0.0.0"]);
const top = window.top === window;
const Address = URL;
const say = console.debug.bind(console);
const here = location;

/** @type {{sites: Set<string>, mark: string} | null} */
let inside = null;

/** Host and port, with the aliases of one host made equal, as `origins.py` has them. @param {URL} url */
const siteOf = (url) => {
  const host = url.hostname.replace(/^www\./, "");
  return [LOOPBACK.has(host) ? "localhost" : host, url.port || (url.protocol === "https:" ? "443" : "80")];
};

/** Whether a document from this address would be outside. @param {string} address */
const crosses = (address) => {
  if (inside === null || !/^https?:/i.test(address)) return false;
  const url = new Address(address, here.href);
  if (url.origin === here.origin) return false;
  const [host, port] = siteOf(url);
  return !inside.sites.has(`${host}:${port}`) && !(port === "443" && inside.sites.has(`${host}:80`));
};

/** Calls the event off and tells the driver. @param {Event} event @param {string} address */
const stop = (event, address) => {
  if (event.defaultPrevented || !crosses(address)) return;
  event.preventDefault();
  if (inside && event.defaultPrevented) say(inside.mark, address);
};

const moves = /** @type {any} */ (globalThis).navigation;
if (top && moves) {
  moves.addEventListener("navigate", (/** @type {any} */ event) => {
    if (event.downloadRequest == null) stop(event, event.destination.url);
  });
}

/** A form that opens its answer elsewhere navigates a window that has no page code yet. */
window.addEventListener("submit", (event) => {
  const form = /** @type {HTMLFormElement} */ (event.target);
  const button = /** @type {any} */ (/** @type {SubmitEvent} */ (event).submitter);
  const target = button?.getAttribute("formtarget") ?? HTMLElement.prototype.getAttribute.call(form, "target") ?? "";
  if (target.toLowerCase() !== "_blank") return;
  const action = button?.getAttribute("formaction") ?? HTMLElement.prototype.getAttribute.call(form, "action") ?? "";
  stop(event, new Address(action, document.baseURI).href);
});

/** Says which sites are inside, and what to begin a report with. @param {string} text */
const admit = (text) => {
  const asked = JSON.parse(text);
  inside = { sites: new Set(asked.sites), mark: asked.mark };
};

__pacts.define("admit", admit);
