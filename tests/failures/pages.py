# ruff: noqa: E501 - a page reads best in one piece
"""For each failure pattern a small page that shows it, and a near miss where it must not be recognised or mended.

In every page `#t` is the step's element; a click on it sets the title to "done", a click on anything that commits to
something sets it to "wrong".
"""

from dataclasses import dataclass, field

T = "<button id=t onclick=\"document.title = 'done'\">Save</button>"
FILLER = "<p style='height:1500px'>Long</p>"
WRONG = "document.title = 'wrong'"
GONE = "this.closest('.o').remove()"


def over(inner: str, style: str = "inset:0;background:#fffd", marks: str = "") -> str:
    """Something that lies over the page."""
    marks = marks if "class=" in marks else f"class=o {marks}"
    return f"<div {marks} style='position:fixed;{style}'>{inner}</div>"


def button(caption: str, does: str = WRONG) -> str:
    return f'<button onclick="{does}">{caption}</button>'


@dataclass(frozen=True)
class Case:
    """A page, and what is expected of it."""

    pattern: str
    html: str
    verb: str = "click"
    target: str = "Save"
    kind: str = "gate"
    """Of the trouble: "gate" asks the gate, "absent" means that nothing was found."""
    wording: tuple[str, ...] = ()
    extra: dict[str, str] = field(default_factory=dict)
    """Other pages of the site."""


SHOWS = [
    Case(
        "consent_banner",
        T + over("We use cookies." + button("Accept all") + button("Manage") + button("Reject all", GONE)),
    ),
    Case(
        "consent_banner",
        T + over("This site uses cookies" + button("Settings") + button("Got it!", GONE)),
    ),
    Case(
        "consent_banner",
        T
        + over("")
        + over(
            "Cookies? "
            + button("OK")
            + button("Nur notwendige Cookies", "for (const o of document.querySelectorAll('.o')) o.remove()"),
            "bottom:0;right:0",
        ),
    ),
    Case(
        "promotion",
        T
        + over(
            "Join our newsletter <input type=email>"
            + button("Subscribe")
            + f'<button aria-label=Close onclick="{GONE}">×</button>'
        ),
    ),
    Case(
        "session_warning",
        T + over("Your session is about to expire." + button("Log out now") + button("Stay signed in", GONE)),
    ),
    Case(
        "session_warning",
        T.replace(" id=t", " id=t disabled") + "<div id=popup style='position:absolute;top:90px;background:gold'>"
        "<p>Your session is timing out soon.</p><p>Exit to home page?</p>"
        + button("OK")
        + button("Cancel", "document.querySelector('#popup').remove(); document.querySelector('#t').disabled = false")
        + "</div>",
    ),
    Case("promotion", T + over("<h2>20 % off your first order</h2>" + button("Shop now") + button("No thanks", GONE))),
    Case(
        "toast",
        T
        + over("Profile loaded", "top:0;left:0;padding:20px", "role=status class='toast o'")
        + "<script>setTimeout(() => document.querySelector('.toast').remove(), 1600)</script>",
    ),
    Case(
        "toast",
        T
        + over(
            "Saved" + button("Undo") + button("×", "this.parentElement.remove()"),
            "top:0;left:0;padding:20px",
            "class='snackbar'",
        ),
    ),
    Case(
        "loading_veil",
        T + over("<i class=spinner></i>", marks="id=veil") + "<script>setTimeout(() => veil.remove(), 1600)</script>",
    ),
    Case(
        "chat_widget",
        FILLER
        + T
        + over("Chat", "top:330px;left:0;width:120px;height:140px;background:#eee", "id=chat-bubble")
        + FILLER,
    ),
    Case(
        "sticky_bar",
        f"<header style='position:fixed;top:0;left:0;right:0;height:450px;background:#eee'>Shop</header>{FILLER}{T}{FILLER}",
    ),
    Case(
        "passing_cover", T + over("A new version", marks="id=x") + "<script>setTimeout(() => x.remove(), 1700)</script>"
    ),
    Case(
        "off_screen",
        f"<div id=box style='overflow:clip;height:200px'><div id=in><p style='height:600px'>Top</p>{T}</div></div><script>let y = 0; box.onwheel = (e) => {{ y = Math.max(-560, Math.min(0, y - e.deltaY)); document.getElementById('in').style.transform = `translateY(${{y}}px)` }}</script>",
    ),
    Case(
        "animation",
        "<style>@keyframes b { to { transform: translateX(300px) } } #t { animation: b .4s infinite alternate linear } @media (prefers-reduced-motion: reduce) { #t { animation: none } }</style>"
        + T,
    ),
    Case("closed_fold", f"<details><summary>More</summary>{T}</details>", kind="absent"),
    Case(
        "closed_fold",
        f'<button aria-expanded=false aria-controls=p onclick="p.hidden = false">Options</button><div id=p hidden>{T}</div>',
        kind="absent",
    ),
    Case(
        "closed_fold",
        f"<div role=tablist><button role=tab aria-selected=true>One</button><button role=tab id=two onclick='pan.hidden = false'>Two</button></div><div role=tabpanel id=pan aria-labelledby=two hidden>{T}</div>",
        kind="absent",
    ),
    Case(
        "hover_only",
        f"<style>.row .acts {{ display: none }} .row:hover .acts {{ display: block }}</style><div class=row>Report <div class=acts>{T}</div></div>",
        kind="absent",
    ),
    Case(
        "unfolded_by_pointer",
        f"<style>aside {{ position: fixed; top: 0; left: 0; height: 100%; width: 9px; overflow: hidden; background: #ddd }} aside:hover {{ width: 400px }}</style><aside>Reports</aside><p style='padding-left:40px'>{T}</p>",
        kind="pointer",
    ),
    Case("hidden_twin", f"<button style='display:none'>Save</button>{T}", kind="twin"),
    Case(
        "readonly_field",
        "<label>Name <input id=t readonly onclick=\"this.readOnly = false; document.title = 'done'\"></label>",
        verb="fill",
        target="Name",
        kind="readonly",
    ),
    Case(
        "virtual_list",
        """<div id=list style='height:200px;overflow:auto;position:relative'><div id=all style='height:9000px;position:relative'></div></div>
      <script>const draw = () => { const from = Math.floor(list.scrollTop / 30); all.innerHTML = ''; for (let i = from; i < Math.min(300, from + 9); i += 1) {
      const b = document.createElement('button'); b.textContent = 'Row ' + i; b.style = `position:absolute;top:${i * 30}px`; b.onclick = () => { document.title = 'done' };
      if (i === 150) b.id = 't'; all.append(b) } }; list.onscroll = draw; draw()</script>""",
        target="Row 150",
        kind="absent",
    ),
    Case("other_tab", T + "<a href='/other' target=_blank>Help</a>", kind="tab", extra={"/other": "<p>Help</p>"}),
    Case(
        "placeholders",
        "<div class=skeleton style='height:20px'></div><div id=m></div><script>setTimeout(() => { m.innerHTML = `"
        + T.replace('"', "&quot;").replace("&quot;", '"')
        + "`; document.querySelector('.skeleton').remove() }, 1500)</script>",
        kind="absent",
    ),
    Case(
        "late_frame",
        "<iframe id=f></iframe><script>setTimeout(() => { f.src = '/inner' }, 600)</script>",
        kind="absent",
        extra={"/inner": T.replace("document.title", "parent.document.title")},
    ),
    Case(
        "replaced_element",
        "<div id=m>"
        + T
        + "</div><script>setTimeout(() => { m.innerHTML = m.innerHTML.replace('id=\"t\"', 'id=\"t2\"') }, 300)</script>",
        kind="replaced",
    ),
]
"""What is recognised and mended."""

TOLD = [
    Case(
        "own_dialog",
        T
        + "<div role=dialog style='position:fixed;inset:0;background:#fff'><h2>Edit address</h2><label>Street <input></label>"
        + button("Close")
        + button("Cancel")
        + "</div>",
    ),
    Case("own_dialog", T + over("Delete this item?" + button("OK") + button("Cancel"), marks="role=dialog")),
    Case(
        "own_dialog",
        T
        + over(
            "By going on you accept the terms and conditions and our cookies" + button("Accept"), marks="role=dialog"
        ),
    ),
    Case(
        "own_dialog",
        T + over("We use cookies." + button("Accept all") + button("Reject all"), marks="role=dialog"),
        wording=("I see the cookie banner.",),
    ),
    Case("own_dialog", T + over("Newsletter <input type=email>" + button("Subscribe"), marks="role=dialog")),
    Case("disabled", "<form><label>E-mail <input required></label><button id=t disabled>Save</button></form>"),
    Case("captcha", "<div class=g-recaptcha style='height:80px'>I'm not a robot</div>", kind="absent"),
    Case("session_over", "<p>Your session has expired. Please log in again.</p><input type=password>", kind="absent"),
]
"""What is recognised and only told."""

NEAR_MISSES = [
    Case("session_warning", T + over("The exam session ends on Friday." + button("OK") + button("Cancel"))),
    Case("session_warning", T + over("Your session is about to expire." + button("OK") + button("Log out now"))),
    Case(
        "session_warning",
        T + over("Your session is about to expire." + button("Log out now") + button("Stay signed in", GONE)),
        wording=("I see that the session expires.",),
    ),
    Case("consent_banner", T + "<p>Our cookies are baked daily</p>" + button("Accept")),
    Case("promotion", T + over("<h2>Apply a discount code</h2><input id=code>" + button("Close"), marks="role=dialog")),
    Case(
        "toast",
        T
        + over(
            "<h2>Notification settings</h2><label>Mail <input></label>" + button("Close"),
            marks="class='notification-dialog' role=dialog",
        ),
    ),
    Case(
        "loading_veil",
        T + over("Loading bay: choose a ramp <select><option>1</select>" + button("Take"), marks="class=loading-bay"),
    ),
    Case("chat_widget", "<div id=chat style='position:fixed;bottom:0;right:0'>Chat</div>" + T),
    Case("sticky_bar", T + over("<h2>Sure?</h2>" + button("Yes"), marks="role=dialog")),
    Case("unfolded_by_pointer", T + over("<h2>Sure?</h2>" + button("Yes"), marks="role=dialog"), kind="pointer"),
    Case("off_screen", f"<div style='height:200px;overflow:auto'><p style='height:600px'>Top</p>{T}</div>"),
    Case("animation", "<style>@keyframes b { to { opacity: .5 } } #t { animation: b .4s infinite }</style>" + T),
    Case(
        "closed_fold",
        f'<button aria-expanded=false aria-controls=p onclick="{WRONG}">Delete everything</button><div id=p hidden>{T}</div>',
        kind="absent",
    ),
    Case(
        "closed_fold",
        f"<form><button aria-controls=p type=submit>Next</button><div id=p hidden>{T}</div></form>",
        kind="absent",
    ),
    Case(
        "hover_only",
        f"<style>.row:hover {{ color: red }}</style><div class=row>Report <div hidden>{T}</div></div>",
        kind="absent",
    ),
    Case("hidden_twin", "<button id=t style='display:none'>Save</button>", kind="twin"),
    Case(
        "virtual_list",
        "<div style='height:200px;overflow:auto'>" + "".join(f"<p>Row {i}</p>" for i in range(40)) + "</div>",
        target="Row 150",
        kind="absent",
    ),
    Case("captcha", T + "<div class=g-recaptcha style='height:80px'>I'm not a robot</div>"),
    Case("session_over", "<p>Sessions expire after an hour</p>" + T, kind="absent"),
    Case("disabled", "<form><label>E-mail <input></label></form><button id=t disabled>Save</button>"),
    Case("placeholders", "<p>Nothing here yet</p>", kind="absent"),
    Case("readonly_field", "<label>Name <input id=t readonly value=Ann></label>", verb="click", target="Name"),
]
"""What looks alike and is none: not recognised as that pattern."""
