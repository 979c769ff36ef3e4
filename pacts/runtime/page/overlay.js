// @ts-check
// Finds what is plainly a consent banner or a newsletter overlay, and the button that takes it away. Nothing else: a dialog
// of the application ("Delete this item?") is never touched.

const CONSENT = /cookie|consent|gdpr|dsgvo|rgpd|datenschutz|privatsphäre|confidentialité|privacidad|privacy|privacidade|informativa|prywatno|integritet|personvern|evästee|súbor|soubor|クッキー|プライバシー|饼干|隐私/iu;
const NEWSLETTER = /newsletter|subscribe|mailing list|sign up for|% off|abonn|suscr[ií]b|iscriviti|inscrivez|rundbrief|boletín/iu;

/** Captions by what they do, the least consent first. Anchored: a caption must be one of them, not contain one. */
const CAPTIONS = [
  { kind: "reject", says: /^(reject|decline|refuse|deny|disagree|no,? thanks?|only (necessary|essential|required)|necessary only|essential only)|^(use )?(only )?(strictly )?(necessary|essential|required) cookies( only)?$|^(accept|allow|use) (only )?(the )?(necessary|essential|required)|^(alle )?ablehnen|^nur (notwendige|erforderliche|essenzielle)|^(tout )?refuser|^continuer sans accepter|^rechazar|^solo (las )?necesarias|^rifiuta|^solo necessari|^(alles )?weigeren|^afwijzen|^rejeitar|^recusar|^odrzuć|^avvisa|^neka|^afvis|^avslå|^hylkää|^odmítnout|^拒否|^拒绝/iu },
  { kind: "close", says: /^(close|dismiss|hide|×|✕|✖|x|schließen|fermer|cerrar|chiudi|sluiten|fechar|zamknij|stäng|luk|lukk|sulje|zavřít|閉じる|关闭|not now|maybe later|later|nicht jetzt|plus tard|ahora no)( (this|the|banner|dialog|popup|pop-up|window|modal|notice|message|cookie).*)?$/iu },
  { kind: "accept", says: /^(i )?(accept|agree|allow|got it|ok(ay)?|understood|continue|i understand|yes,? i agree)( to)?( all| and (close|continue)| cookies| all cookies| the use of cookies|!|\.)*$|^(alle(s)? )?(akzeptieren|annehmen|zustimmen|erlauben)|^einverstanden|^verstanden|^(tout )?accepter|^j'accepte|^aceptar|^acepto|^accetta|^accetto|^(alles )?(accepteren|toestaan)|^akkoord|^aceitar|^aceito|^(za)?akceptuj|^zgadzam|^(godkänn|acceptera|tillad|accepter|godta|hyväksy|přijmout|souhlasím)|^同意|^承諾|^接受/iu },
];
const BUTTONS = "button, [role=button], input[type=button], input[type=submit], a[href='#'], a[role], a:not([href]), [aria-label]";
const MARKED = "[role=dialog], [role=alertdialog], [aria-modal=true], [id*=cookie i], [class*=cookie i], [id*=consent i], [class*=consent i], [id*=gdpr i], [class*=gdpr i], [id*=newsletter i], [class*=newsletter i], [class*=banner i], [class*=modal i], [class*=overlay i], [class*=popup i], dialog";
const BANNER_TEXT = 4000;

/** @param {ParentNode} root @returns {ParentNode[]} */
const rootsIn = (root) => {
  const found = [root];
  for (const el of root.querySelectorAll("*")) if (el.shadowRoot) found.push(...rootsIn(el.shadowRoot));
  return found;
};

/** Whether it lies over the page instead of standing in its flow. @param {Element} el */
const liesOver = (el) => {
  if (el.matches("dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true]")) return true;
  for (let at = /** @type {Element | null} */ (el), level = 0; at && level < 3; at = __pacts.members.above(at), level += 1) {
    if (["fixed", "sticky"].includes(getComputedStyle(at).position)) return true;
  }
  return false;
};

/** @param {any} el */
const captionOf = (el) => __pacts.members.tidy(el.value && el.matches("input") ? el.value : el.getAttribute("aria-label") || el.innerText || el.getAttribute("title") || "");

/** The button to click in a banner. @param {Element} banner @param {string[]} kinds */
const wayOut = (banner, kinds) => {
  const buttons = [...banner.querySelectorAll(BUTTONS)].filter((el) => __pacts.members.shown(el) && __pacts.members.enabledNow(el));
  for (const kind of kinds) {
    const caption = CAPTIONS.find((each) => each.kind === kind);
    const found = buttons.find((el) => caption && caption.says.test(captionOf(el)));
    if (found) return { button: found, kind };
  }
  return null;
};

/** @param {Element} el */
const judgeBanner = (el) => {
  if (!__pacts.members.shown(el) || !liesOver(el)) return null;
  const text = __pacts.members.tidy(/** @type {any} */ (el).innerText);
  if (!text || text.length > BANNER_TEXT || el.querySelector("input[type=password]")) return null;
  if (CONSENT.test(`${text} ${el.id} ${el.getAttribute("class") || ""}`) && CONSENT.test(text)) {
    const way = wayOut(el, ["reject", "close", "accept"]);
    return way && { ...way, what: "consent banner", text };
  }
  if (NEWSLETTER.test(text) && el.querySelector("input[type=email], input[name*=mail i], input[placeholder*=mail i]")) {
    const way = wayOut(el, ["reject", "close"]);
    return way && { ...way, what: "newsletter overlay", text };
  }
  return null;
};

/** The way out of the banner, kept until the driver asks for the button. @type {any} */
let found = null;

/** What is in the way and how it would be dismissed; null when nothing plainly is. */
const findBanner = () => {
  found = null;
  for (const root of rootsIn(document)) {
    const fixed = [...root.querySelectorAll("body > *, :host > *")].filter((el) => getComputedStyle(el).position === "fixed");
    for (const el of new Set([...root.querySelectorAll(MARKED), ...fixed])) {
      found = judgeBanner(el);
      if (!found) continue;
      return { what: found.what, kind: found.kind, caption: captionOf(found.button), text: found.text.slice(0, 80), tag: found.button.localName, id: found.button.id };
    }
  }
  return null;
};

__pacts.define("findBanner", findBanner);
__pacts.define("bannerButton", () => (found && found.button.isConnected ? found.button : null));
