# ruff: noqa: E501 - pages and expected code stand on one line
"""A small application on loopback with one of everything a generated test has to deal with, and a plan on it."""

from contextlib import suppress
from http.server import BaseHTTPRequestHandler

from pacts.codegen.executed import Executed
from pacts.domain.element import Locator, LocatorPart
from pacts.domain.plan import Plan, Scope, Source, Step, Target, Value
from pacts.domain.requirement import Requirement, Statement
from pacts.domain.result import Evidence, Mitigation, RunHeader, StepResult

HOME = """<!doctype html><html lang=en><title>The workshop</title>
<style>.banner{position:fixed;inset:0;background:#fffd;z-index:9} .hid{position:absolute;opacity:0;width:0;height:0}</style>
<h1>Welcome to the workshop</h1>
<div class=banner id=cookies><p>We use cookies</p>
  <button onclick="document.getElementById('cookies').remove()">Accept all</button></div>
<form action="/done" method="get">
<label>Full name <input name=name></label>
<label>Password <input type=password name=password></label>
<label for=n>Notes</label> <textarea id=n name=notes>Hello</textarea>
<label for=c>Country</label> <select id=c name=country><option>Austria</option><option value=de>Germany</option></select>
<label for=co>Colours</label> <select id=co multiple name=colours><option selected>Red</option><option selected>Blue</option></select>
<div role=combobox tabindex=0 aria-label=Size aria-expanded=false aria-haspopup=listbox
  onclick="lb.hidden=false">Choose</div>
<ul role=listbox id=lb hidden><li role=option onclick="pick(this)">Small</li><li role=option onclick="pick(this)">Large</li></ul>
<input type=checkbox id=news class=hid><label for=news>Send me news</label>
<label><input type=checkbox name=terms> I agree</label>
<label>Volume <input type=range name=volume min=0 max=10></label>
<label>Papers <input type=file name=papers multiple></label>
<label>Day <input type=date name=day></label>
<button>Send form</button></form>
<button id=bin onclick="if(confirm('Really delete?'))out.textContent='Deleted'">Delete</button>
<button onclick="out.textContent='Hello '+prompt('Your name?')">Greet</button>
<p id=out role=status></p>
<a href="/terms" target=_blank>Terms</a> <a href="/file.csv" download="report.csv">Download report</a>
<a href="/done?x=1">Go on</a>
<button ondblclick="out.textContent='Twice'" oncontextmenu="out.textContent='Menu';return false">Mouse</button>
<p>Total: <b data-testid=total>1,234.50</b></p>
<ul aria-label=Prices><li>€ 5</li><li>€ 10</li><li>€ 20</li></ul>
<table><thead><tr><th>Name<th>Role</tr></thead><tr><td>Ann<td>Admin<td><button onclick="out.textContent='Edit Ann'">Edit</button></tr>
<tr><td>Bob<td>User<td><button onclick="out.textContent='Edit Bob'">Edit</button></tr></table>
<div draggable=true id=card ondragstart="event.dataTransfer.setData('text','x')">Card</div>
<div id=bin2 style="height:60px;border:1px solid" ondragover="event.preventDefault()" ondrop="out.textContent='Dropped'">Basket</div>
<div style="height:900px"></div><button onclick="setTimeout(()=>out.textContent='Ready now',300)">Prepare</button>
<iframe src="/inner" title="Payment"></iframe>
<script>function pick(e){document.querySelector('[role=combobox]').textContent=e.textContent;lb.hidden=true}</script>
"""
MORE = """<!doctype html><html lang=en><title>More</title><main><h1>More of the workshop</h1>
<details><summary>Terms of delivery</summary><p>Two days</p></details>
<button aria-expanded=false onclick="this.ariaExpanded=String(this.ariaExpanded!=='true');deep.hidden=!deep.hidden">Options</button>
<p id=deep hidden>Gift wrap</p><p id=ghost style="opacity:0">Discount</p><p id=away style="position:absolute;left:-500px">Coupon</p>
<p id=note style="color:#dc2626;font-weight:700;text-decoration:underline">The code is 4711 today</p>
<form onsubmit="event.preventDefault();out.textContent='Sent '+code.value"><label>Code <input id=code></label><button>Send</button></form>
<output id=out aria-live=polite aria-label=Answer></output>
<button onclick="n.textContent=+n.textContent+2">Two more</button><p id=n>5</p>
<div role=region aria-label=Rules style="height:60px;overflow:auto"
 onscroll="if(this.scrollTop+61>this.scrollHeight)out.textContent='Read to the end'"><p style="height:500px">All of them</p></div>
<p id=bill><b>Ann</b><i>Unpaid</i><span style="display:none">paid</span> 12 items</p>
<ul aria-label=Lines><li>one</li></ul><button onclick="document.querySelector('[aria-label=Lines]').innerHTML+='<li>new</li>'">Line</button>
<div id=box style="position:relative;width:40px;height:40px;background:#008000;user-select:none" role=img aria-label=Box
 onmousedown="this.held=event.clientX" onmousemove="if(this.held){this.style.left=event.clientX-this.held+'px'}" onmouseup="this.held=0"></div>
<table><thead><tr><th>Name</th><th>Stock</th></tr></thead><tbody><tr><td>Lamp</td><td>3</td></tr><tr><td>Chair</td><td>0</td></tr></tbody></table>
</main><script>document.cookie="theme=dark";localStorage.setItem("cart","[1]")</script>"""
PAGES = {
    "/": HOME,
    "/more": MORE,
    "/done": "<!doctype html><title>Thank you</title><h1>Thank you</h1><p>Your form was sent. Order no. 42</p>"
    "<button disabled>Pay</button><a href='/'>Home</a>",
    "/terms": "<!doctype html><title>Terms of use</title><h1>Terms of use</h1><p>Be kind.</p>",
    "/inner": "<!doctype html><title>inner</title><label>Card number <input></label>",
}


class Workshop(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        path = self.path.split("?")[0]
        body = PAGES.get(path, "a,b\n").encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8" if path in PAGES else "text/csv")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        with suppress(BrokenPipeError):
            self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        return


def role(kind: str, name: str | None = None, **more: object) -> Locator:
    return Locator(parts=(LocatorPart.model_validate({"by": "role", "value": kind, "name": name, **more}),))


def label(words: str) -> Locator:
    return Locator(parts=(LocatorPart(by="label", value=words),))


def css(selector: str) -> Locator:
    return Locator(parts=(LocatorPart(by="css", value=selector),))


class Course:
    """Builds an `Executed` a step at a time."""

    def __init__(self, base_url: str, title: str = "Order at the workshop") -> None:
        self.base_url, self.title, self.url = base_url, title, base_url + "/"
        self.steps: list[Step] = []
        self.results: dict[str, StepResult] = {}

    def add(self, verb: str, locator: Locator | None = None, value: str | None = None, **more: object) -> "Course":
        """One step; what is no field of Step goes into its result."""
        number = len(self.steps) + 1
        of_result = {
            key: more.pop(key)
            for key in ("notes", "mitigations", "destination", "dialogs", "url", "actual", "outcome", "message")
            if key in more
        }
        self.url = str(of_result.get("url", self.url))
        given = {
            "id": f"s{number:02}",
            "sort": more.pop("sort", "action"),
            "verb": verb,
            "value": Value(template=value) if value is not None else None,
            "source": Source(line=number, text=str(more.pop("text", f"{verb} {value or ''}".strip()))),
            **more,
        }
        step = Step.model_validate(given)
        self.steps.append(step)
        self.results[step.id] = StepResult.model_validate(
            {
                "step_id": step.id,
                "outcome": of_result.get("outcome", "passed"),
                "actual": of_result.get("actual", ""),
                "message": of_result.get("message", ""),
                "locator": locator,
                "destination": of_result.get("destination"),
                "notes": of_result.get("notes", ()),
                "mitigations": of_result.get("mitigations", ()),
                "evidence": Evidence(url=self.url, dialogs=tuple(of_result.get("dialogs", ()))),  # type: ignore[arg-type]
            }
        )
        return self

    def check(self, verb: str, locator: Locator | None = None, value: str | None = None, **more: object) -> "Course":
        return self.add(verb, locator, value, sort="check", **more)

    def executed(self) -> Executed:
        source = "\n".join(step.source.text for step in self.steps)
        return Executed(
            requirement=Requirement(
                id="order-1234abcd",
                title=self.title,
                form="lines",
                source=source,
                statements=tuple(Statement(text=step.source.text, line=step.source.line) for step in self.steps),
            ),
            plan=Plan(
                requirement_id="order-1234abcd",
                title=self.title,
                base_url=self.base_url,
                steps=tuple(self.steps),
                seed=7,
            ),
            results=self.results,
            base_url=self.base_url,
            header=RunHeader(
                seed=7,
                pacts_version="0.1.0",
                settings={"step_timeout_s": 8.0, "viewport_width": 1280, "viewport_height": 800},
            ),
        )


def every_verb(base_url: str) -> Course:
    """A course through nearly every action and check of the plan's vocabulary."""
    field, status, edit_bob = (
        label("Full name"),
        role("status"),
        Locator(
            parts=(
                LocatorPart(by="role", value="row", has_text="Bob"),
                LocatorPart(by="role", value="button", name="Edit"),
            )
        ),
    )
    banner = Mitigation(kind="dismissed_banner", detail='clicked "Accept all"', locator=role("button", "Accept all"))
    card = Locator(frames=(css('iframe[title="Payment"]'),), parts=(LocatorPart(by="label", value="Card number"),))
    course = Course(base_url).add("open")
    course.check("visible", role("heading", "Welcome to the workshop"))
    course.add("fill", field, "{{fake:name}}", mitigations=(banner,), text="When I fill in the full name")
    course.add("fill", label("Password"), "{{secret:shop_password}}").check("value", field, "x", negated=True)
    course.add("append", label("Notes"), " world").check(
        "text", label("Notes"), "hello world", target=Target(words="Notes", kind="field")
    )
    course.add("clear", label("Notes")).check("value", label("Notes"), "", comparison="equals")
    course.add("fill", label("Day"), "{{today+3d}}").check("value", label("Day"), "{{today+3d}}")
    course.add("select", label("Country"), "Germany").check(
        "selected", label("Country"), "Germany", target=Target(words="Country", kind="dropdown")
    )
    course.add("deselect", label("Colours"), "Red").check(
        "text", label("Colours"), "Blue", comparison="equals", target=Target(words="Colours", kind="dropdown")
    )
    course.add("select", role("combobox", "Size"), "Large", notes=("component:combobox",)).check(
        "text", role("combobox", "Size"), "Large"
    )
    course.add("check", role("checkbox", "Send me news"), notes=("component:labelled-checkbox",)).check(
        "checked", role("checkbox", "Send me news")
    )
    course.add("check", role("checkbox", "I agree")).add("uncheck", role("checkbox", "I agree")).check(
        "checked", role("checkbox", "I agree"), negated=True
    )
    course.add("set_slider", label("Volume"), "7").check("value", label("Volume"), "5", comparison="more_than")
    course.add("focus", field).check("focused", field).add("press", field, "End").add("type", None, "!").check(
        "value", field, "!", comparison="ends_with"
    )
    course.add("click", role("button", "Delete"), dialogs=("Really delete?",)).add("dialog_accept").check(
        "dialog", None, "Really delete"
    ).check("text", status, "deleted")
    course.add("dialog_accept", None, "Ann").add("click", role("button", "Greet"), dialogs=("Your name?",)).check(
        "text", status, "Hello Ann", comparison="equals"
    )
    course.add("double_click", role("button", "Mouse")).check("text", status, "Twi", comparison="starts_with")
    course.add("right_click", role("button", "Mouse")).check("text", status, "M.nu", comparison="matches")
    course.add("click", edit_bob).check("text", status, "Edit Bob").add("hover", edit_bob)
    course.add(
        "drag", css("#card"), destination=css("#bin2"), target=Target(words="card"), text="drag the card to the basket"
    ).check("text", status, "Dropped")
    course.add(
        "drag",
        css("#card"),
        destination=css("#bin2"),
        target=Target(words="card"),
        notes=("drop:hollow",),
        text="drag the card to the basket again",
    )
    course.add("remember", status, name="outcome").check("text", status, "{{remembered:outcome}}")
    course.check("text", Locator(parts=(LocatorPart(by="test_id", value="total"),)), "1000", comparison="at_least")
    prices = Locator(
        parts=(LocatorPart(by="role", value="list", name="Prices"), LocatorPart(by="role", value="listitem"))
    )
    course.check("count", prices, "3", comparison="equals", target=Target(words="", kind="item", every=True))
    course.check("count", prices, "2", comparison="more_than", target=Target(words="", kind="item", every=True))
    course.check("order", prices, "ascending", target=Target(words="price", every=True))
    course.check(
        "order", prices, values=(Value(template="5"), Value(template="€ 20")), target=Target(words="price", every=True)
    )
    course.check("enabled", role("button", "Greet")).check("editable", field).check(
        "attribute", field, "name", name="name", comparison="equals"
    )
    course.add("scroll", role("button", "Prepare")).add("scroll", None, "top").add("scroll", None, "bottom")
    course.add("click", role("button", "Prepare"))
    waited = Step(
        id="x", sort="check", verb="text", value=Value(template="Ready now"), source=Source(line=1, text="ready")
    )
    course.add("wait_until", None, expectation=waited, timeout_s=4.0).add("wait", None, "0.05")
    course.add("switch_frame", css("iframe")).add("fill", card, "4111").check("value", card, "4111")
    course.add("download", role("link", "Download report")).check("download", None, "report.csv", comparison="equals")
    course.add("click", role("link", "Terms")).add("switch_tab", None, "new", url=base_url + "/terms").check(
        "title", None, "Terms of use", comparison="equals"
    )
    course.check("tab_count", None, "2", comparison="equals").add("close_tab", url=base_url + "/").check(
        "url", None, "/", comparison="equals"
    )
    course.check("visible", None, target=Target(words="Delete for ever", kind="button"), negated=True)
    course.add("click", role("link", "Go on"), url=base_url + "/done?x=1").check("text", None, "your FORM was sent")
    course.check("visible", role("heading", "Thank you")).check("enabled", role("button", "Pay"), negated=True)
    course.check("url", None, "/done").check("url", None, "/done", comparison="equals").check("title", None, "Thank")
    course.check(
        "visible",
        None,
        target=Target(words="Error", scope=(Scope(relation="in", target=Target(kind="dialog")),)),
        negated=True,
    )
    course.check("console_errors", negated=True).check("failed_requests", negated=True)
    course.add("back", url=base_url + "/").add("forward", url=base_url + "/done?x=1").add("reload")
    return course.check("visible", None, "Thank you")


def further_verbs(base_url: str) -> Course:
    """A course through gestures and the further checks."""
    more = {"url": base_url + "/more"}
    terms, options = css("details"), role("button", "Options")
    note, code, box = css("#note"), label("Code"), role("img", "Box")
    course = Course(base_url, "See more of the workshop").add("open", None, "/more", **more)
    course.add(
        "find", sort="goal", target=Target(words="Options"), notes=('"Options" is shown',), text="Find the options"
    )
    course.add("expand", terms, notes=("fold:click",)).check("expanded", terms)
    course.add("collapse", terms, notes=("fold:click",)).check("expanded", terms, negated=True)
    course.add("expand", options, notes=("fold:click",)).check("expanded", options)
    course.add("expand", options, notes=("fold:already",)).check("text", None, "Gift wrap")
    for hidden in (css("#ghost"), css("#away")):
        course.check("visible", hidden, negated=True, notes=("drawn:out of sight",))
    course.add("click", None, target=Target(words="Banner"), outcome="skipped", message="optional, and not there")
    course.add("select_text", note).add("select_text", note, "4711")
    course.add("copy", note, target=Target(words="number", scope=(Scope(relation="in", target=Target(words="note")),)))
    course.add("paste", code).check("value", code, "4711", comparison="equals").add(
        "submit", notes=("submitted:button",)
    )
    course.check("text", css("#out"), "Sent 4711")
    course.add("remember", note, name="last", target=Target(words="word", ordinal=-1))
    course.add("fill", code, "{{remembered:last}}").add("submit", css("form"), notes=("submitted:button",))
    course.check("text", css("#out"), "Sent today")
    course.add("click", role("button", "Two more"), notes=("click_at:5,6",))
    course.check("changed", css("#n"), "2", name="increased", comparison="equals", target=Target(words="number"))
    course.add("click", role("button", "Line"))
    lines = Locator(
        parts=(LocatorPart(by="role", value="list", name="Lines"), LocatorPart(by="role", value="listitem"))
    )
    course.check("changed", lines, name="increased", target=Target(words="line", every=True))
    course.check("changed", None, name="changed").add("focus", code).check("changed", None, name="unchanged")
    course.add("scroll", role("region", "Rules"), "bottom").check("text", role("status", "Answer"), "Read to the end")
    course.add("drag_by", box, name="right", notes=("drag_by:50,0",)).check(
        "style", box, "50px", name="left", actual="50px"
    )
    course.check("style", note, "red", name="color", actual="rgb(220, 38, 38) (red)")
    course.check("style", note, "blue", name="color", actual="rgb(220, 38, 38) (red)", negated=True)
    course.check("style", note, "underline", name="text-decoration", actual="underline")
    course.check("cookie", None, "dark", name="theme", comparison="equals").check(
        "cookie", None, name="x", negated=True
    )
    course.check("storage", None, name="cart").check("storage", None, "1").check("storage", None, "9", negated=True)
    course.check("table", role("table"), table=(("Stock", "Name"), ("3", "Lamp")), target=Target(kind="table"))
    return course.check("accessibility", None, "critical", timeout_s=10.0)
