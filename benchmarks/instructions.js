// @ts-check
/* global core, Math */
/**
 * Runs inside a MiniWoB++ page: starts the episode of one seed without a time limit and reports what the page asks for
 * and what it thinks of the answer. `KEY` and `SEED` are put in by the server.
 */
(() => {
  const core = /** @type {any} */ (window).core;
  const tell = (/** @type {string} */ what, /** @type {string} */ value) => {
    const call = new XMLHttpRequest();
    call.open("POST", `/__told/${what}?key=${encodeURIComponent("KEY")}`, false);
    call.send(value);
  };
  const start = () => {
    /** @type {any} */ (Math).seedrandom("SEED");
    core.EPISODE_MAX_TIME = 3600000;
    const end = core.endEpisode;
    core.endEpisode = (/** @type {number} */ reward, /** @type {any[]} */ ...rest) => {
      if (core.EP_TIMER !== null) tell("reward", String(reward));
      return end(reward, ...rest);
    };
    core.startEpisodeReal();
    const asked = core.getUtterance();
    const display = /** @type {HTMLElement | null} */ (document.querySelector("#reward-display"));
    if (display) display.style.display = "none";
    tell("instruction", typeof asked === "string" ? asked : asked.utterance);
  };
  if (document.readyState === "complete") setTimeout(start, 0);
  else window.addEventListener("load", () => setTimeout(start, 0));
})();
