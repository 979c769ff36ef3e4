// @ts-check
// Whether a page still shows what the last picture shows: then the next step needs no other one.

/** Events that may change what is drawn without changing the document. */
const REDRAWING = ["input", "change", "reset", "scroll", "load", "error", "focus", "blur", "resize", "toggle", "pointermove", "selectionchange", "transitionrun", "transitionend", "animationstart", "animationend", "fullscreenchange"];
/** What moves by itself, or what can't be seen into. */
const RESTLESS = "video, canvas, object, embed, marquee, animate, animateTransform, animateMotion, set, img[src*='.gif' i], img[src*='.webp' i], img[src*='.apng' i], img[src^='data:image/gif'], img[src^='data:image/webp']";

let changes = 0;
const redrawn = () => {
  changes += 1;
};
for (const name of REDRAWING) globalThis.addEventListener(name, redrawn, { capture: true, passive: true });
document.fonts.addEventListener("loadingdone", redrawn);

/** What the last picture was taken of. @type {{number: number, now: string} | null} */
let pictured = null;

/** How many rules style the page: a script may add one without touching the document. */
const rulesNow = () => {
  let sum = document.adoptedStyleSheets.length;
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
    try {
      sum += sheet.cssRules.length;
    } catch {
      sum += 1; // a sheet from elsewhere keeps its rules to itself, from the page's scripts, too
    }
  }
  return sum;
};

/** What fields hold: a script sets it without an event. @param {any} el */
const heldBy = (el) => `${el.checked} ${el.selectedIndex} ${el.value}`;

/** All that a picture depends on, as far as it is known. It never leaves the page. */
const drawnNow = () => {
  const place = [scrollX, scrollY, innerWidth, innerHeight, devicePixelRatio];
  const counted = [changes, rulesNow(), document.getAnimations().length];
  return JSON.stringify([place, counted, [...document.querySelectorAll("input, textarea, select")].map(heldBy)]);
};

/** Whether nothing is drawn anew but by what is known: no animation, no frame, no shadow tree. */
const isStill = () => {
  if (globalThis.length || __pacts.members.hasShadows() || document.querySelector(RESTLESS)) return false;
  if (document.getAnimations().some((animation) => animation.playState === "running")) return false;
  return ![...document.querySelectorAll("*")].some((el) => el.shadowRoot);
};

/** Notes what is about to be drawn. @param {number} number of the picture */
const beforePicture = (number) => {
  pictured = isStill() ? { number, now: drawnNow() } : null;
};

/** The number of the picture that shows the page as it is now; 0 where none does. */
const shownIn = () => (pictured && isStill() && pictured.now === drawnNow() ? pictured.number : 0);

__pacts.define("redrawn", redrawn);
__pacts.define("beforePicture", beforePicture);
__pacts.define("shownIn", shownIn);
