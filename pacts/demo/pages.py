"""The shop's pages: one small function each, from a request and a visitor to a response."""

import itertools
import re
import secrets
import threading
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Literal

from jinja2 import Environment, FileSystemLoader

from pacts.demo.catalogue import BRANCHES, COLOURS, COUNTRIES, PRODUCTS, REVIEWS, SHIPPING, money
from pacts.demo.visitor import Order, Visitor
from pacts.demo.wire import Request, Response, as_json, redirect

Fault = Literal["total", "500-on-checkout", "button-removed", "button-renamed", "badge-stuck"]
"""A defect to show: the tax is missing from the total; ordering answers 500; the button that orders is gone; the button
that leads to the checkout has another name and id; the cart's badge does not change."""

PASSWORD = "open-sesame"  # noqa: S105 -- the demo's, printed on its log-in page
SITE = Path(__file__).parent / "site"
STATIC_TYPES = {".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".svg": "image/svg+xml"}
REVIEWS_DELAY_S = 0.4
STATUSES = ("In progress", "Shipped", "Delivered", "Cancelled")
REASONS = ("Too small", "Damaged", "Not as described", "Changed my mind")
ROWS_A_PAGE = 5
EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
OPEN_PATHS = ("/", "/login", "/terms", "/favicon.ico")

View = Callable[[Request, Visitor, str], Response]


class Pages:
    """What the shop answers. Holds what all visitors share: the order book and the switched-on defect."""

    def __init__(self, fault: Fault | None = None) -> None:
        self.fault: Fault | None = fault
        self.orders: list[Order] = []
        self._numbers = itertools.count(100_001)
        self._booking = threading.Lock()
        self._templates = Environment(loader=FileSystemLoader(SITE / "templates"), autoescape=True)
        self._templates.filters["money"] = money
        self._routes: tuple[tuple[str, re.Pattern[str], View], ...] = tuple(
            (method, re.compile(pattern), view) for method, pattern, view in self._table()
        )

    def answer(self, request: Request, visitor: Visitor) -> Response:
        """The answer to one request; pages behind the log-in send a stranger there."""
        if request.path.startswith("/static/"):
            return _static(request.path)
        if visitor.user is None and request.path not in OPEN_PATHS:
            return redirect("/?next=login")
        method = "GET" if request.method == "HEAD" else request.method
        for verb, pattern, view in self._routes:
            found = pattern.fullmatch(request.path)
            if found and verb == method:
                return view(request, visitor, found.group(1) if found.groups() else "")
        return self._page("missing.html", visitor, 404)

    def _table(self) -> tuple[tuple[str, str, View], ...]:
        return (
            ("GET", "/", self._welcome),
            ("POST", "/login", self._log_in),
            ("POST", "/logout", self._log_out),
            ("GET", "/favicon.ico", lambda *_: Response(status=204)),
            ("GET", "/catalogue", self._catalogue),
            ("GET", r"/product/(\d+)", self._product),
            ("GET", r"/api/reviews/(\d+)", self._reviews),
            ("POST", "/api/cart", self._put_in_cart),
            ("GET", "/cart", self._cart),
            ("POST", "/cart/promo", self._promo),
            ("GET", "/checkout", self._checkout),
            ("POST", "/checkout", self._check_address),
            ("GET", "/overview", self._overview),
            ("POST", "/overview/finish", self._finish),
            ("GET", "/confirmation/([^/]+)", self._confirmation),
            ("GET", "/account", self._account),
            ("POST", "/api/orders/([^/]+)", self._edit_order),
            ("DELETE", "/api/orders/([^/]+)", self._delete_order),
            ("POST", "/api/orders/([^/]+)/undo", self._undo_delete),
            ("GET", "/invoice/([^/]+).txt", self._invoice),
            ("GET", "/returns", self._returns),
            ("POST", "/returns", self._register_return),
            ("GET", "/stock", self._stock),
            ("POST", "/api/stock", self._set_stock),
            ("GET", "/help", self._help),
            ("GET", "/frame/stores", self._stores),
            ("GET", "/frame/newsletter", self._newsletter),
            ("POST", "/frame/newsletter", self._newsletter),
            ("GET", "/terms", self._terms),
        )

    def _page(self, template: str, visitor: Visitor, status: int = 200, /, **values: object) -> Response:
        mark = secrets.token_hex(3)  # ids that are new at every rendering, as many frameworks make them
        html = self._templates.get_template(template).render(v=visitor, fault=self.fault, mark=mark, **values)
        return Response(html.encode(), status)

    # --- log-in

    def _welcome(self, request: Request, visitor: Visitor, _: str) -> Response:
        if visitor.user:
            return redirect("/catalogue")
        error = "Please log in first." if request.query.get("next") else ""
        return self._page("login.html", visitor, error=error, user="", password=PASSWORD)

    def _log_in(self, request: Request, visitor: Visitor, _: str) -> Response:
        user = request.form.get("username", "").strip()
        error = _log_in_error(user, request.form.get("password", ""))
        if error:
            return self._page("login.html", visitor, error=error, user=user, password=PASSWORD)
        visitor.user = user
        return redirect("/catalogue")

    def _log_out(self, _request: Request, visitor: Visitor, _: str) -> Response:
        visitor.user = None
        return redirect("/")

    # --- catalogue and product

    def _catalogue(self, _request: Request, visitor: Visitor, _: str) -> Response:
        categories = sorted({product.category for product in PRODUCTS.values()})
        return self._page("catalogue.html", visitor, products=list(PRODUCTS.values()), categories=categories)

    def _product(self, _request: Request, visitor: Visitor, key: str) -> Response:
        product = PRODUCTS.get(int(key))
        if product is None:
            return self._page("missing.html", visitor, 404)
        others = [p for p in PRODUCTS.values() if p.category == product.category and p.id != product.id]
        return self._page("product.html", visitor, product=product, others=others, colours=COLOURS)

    def _reviews(self, _request: Request, _visitor: Visitor, _key: str) -> Response:
        time.sleep(REVIEWS_DELAY_S)  # a slow service, so that the page has something that comes late
        return as_json([{"author": author, "stars": stars, "text": text} for author, stars, text in REVIEWS])

    def _put_in_cart(self, request: Request, visitor: Visitor, _: str) -> Response:
        product = PRODUCTS.get(request.number("product"))
        if product is None:
            return as_json({"error": "No such product."}, 404)
        visitor.put(product.id, request.number("quantity"))
        line = product.cents * visitor.cart.get(product.id, 0)
        stuck = self.fault == "badge-stuck"
        answer = {"pieces": 0 if stuck else visitor.pieces, "line": money(line), "items": money(visitor.bill().items)}
        return as_json(answer)

    # --- cart and checkout

    def _cart(self, request: Request, visitor: Visitor, _: str) -> Response:
        return self._page("cart.html", visitor, bill=visitor.bill(), promo_error=request.query.get("promo") == "bad")

    def _promo(self, request: Request, visitor: Visitor, _: str) -> Response:
        visitor.promo = request.form.get("code", "").strip().upper() == "SUMMER10"
        return redirect("/cart" if visitor.promo else "/cart?promo=bad")

    def _checkout(self, _request: Request, visitor: Visitor, _: str) -> Response:
        if not visitor.cart:
            return redirect("/cart")
        return self._form(visitor, visitor.address, {})

    def _check_address(self, request: Request, visitor: Visitor, _: str) -> Response:
        problems = _address_problems(request.form)
        if problems:
            return self._form(visitor, request.form, problems)
        visitor.address = dict(request.form)
        return redirect("/overview")

    def _form(self, visitor: Visitor, values: dict[str, str], problems: dict[str, str]) -> Response:
        choices = {"countries": COUNTRIES, "shipping": SHIPPING}
        return self._page("checkout.html", visitor, values=values, problems=problems, **choices)

    def _overview(self, _request: Request, visitor: Visitor, _: str) -> Response:
        if not visitor.cart or not visitor.address:
            return redirect("/cart")
        bill = visitor.bill()
        shown = bill.total - bill.tax if self.fault == "total" else bill.total
        method = SHIPPING[visitor.address["shipping"]][0]
        return self._page("overview.html", visitor, bill=bill, shown=shown, method=method)

    def _finish(self, _request: Request, visitor: Visitor, _: str) -> Response:
        if self.fault == "500-on-checkout":
            return self._page("broken.html", visitor, 500)
        with self._booking:
            if not visitor.cart or not visitor.address:
                return redirect("/cart")
            order = visitor.buy(f"PX-{next(self._numbers)}", visitor.bill().total)
            self.orders.append(order)
        return redirect(f"/confirmation/{order.number}")

    def _confirmation(self, _request: Request, visitor: Visitor, number: str) -> Response:
        order = visitor.orders.get(number)
        if order is None:
            return self._page("missing.html", visitor, 404)
        return self._page("confirmation.html", visitor, order=order)

    # --- account

    def _account(self, _request: Request, visitor: Visitor, _: str) -> Response:
        return self._page("account.html", visitor, orders=list(visitor.orders.values()), statuses=STATUSES)

    def _edit_order(self, request: Request, visitor: Visitor, number: str) -> Response:
        status = request.form.get("status", "")
        if number not in visitor.orders or status not in STATUSES:
            return as_json({"error": "This order can't be changed."}, 404)
        order = visitor.edit(number, status=status, note=request.form.get("note", "").strip())
        return as_json({"status": order.status, "note": order.note})

    def _delete_order(self, _request: Request, visitor: Visitor, number: str) -> Response:
        order = visitor.orders.pop(number, None)
        if order is None:
            return as_json({"error": "No such order."}, 404)
        visitor.deleted[number] = order
        return as_json({"deleted": number})

    def _undo_delete(self, _request: Request, visitor: Visitor, number: str) -> Response:
        order = visitor.deleted.pop(number, None)
        if order is None:
            return as_json({"error": "There is nothing to undo."}, 404)
        visitor.orders[number] = order
        return as_json({"restored": number})

    def _invoice(self, _request: Request, visitor: Visitor, number: str) -> Response:
        order = visitor.orders.get(number)
        if order is None:
            return self._page("missing.html", visitor, 404)
        text = f"Invoice for order {order.number}\nDate: {order.placed}\nItems: {order.items}\nTotal: {order.total}\n"
        name = ("Content-Disposition", f'attachment; filename="invoice-{order.number}.txt"')
        return Response(text.encode(), 200, "text/plain; charset=utf-8", (name,))

    # --- the rest of the shop

    def _returns(self, _request: Request, visitor: Visitor, _: str) -> Response:
        return self._page("returns.html", visitor, orders=list(visitor.orders.values()), reasons=REASONS)

    def _register_return(self, request: Request, visitor: Visitor, _: str) -> Response:
        photo = request.files.get("photo")
        values: dict[str, object] = {"orders": list(visitor.orders.values()), "reasons": REASONS}
        if request.form.get("order", "") not in visitor.orders:
            return self._page("returns.html", visitor, error="Choose the order you want to return.", **values)
        if photo is None or not photo.name:
            return self._page("returns.html", visitor, error="Add a photo of the item.", **values)
        return self._page("returns.html", visitor, photo=photo, order=request.form["order"], **values)

    def _stock(self, _request: Request, visitor: Visitor, _: str) -> Response:
        return self._page("stock.html", visitor, products=list(PRODUCTS.values()), rows=ROWS_A_PAGE)

    def _set_stock(self, request: Request, visitor: Visitor, _: str) -> Response:
        product = PRODUCTS.get(request.number("product"))
        if product is None:
            return as_json({"error": "No such product."}, 404)
        visitor.stock[product.id] = request.number("stock")
        return as_json({"stock": visitor.stock[product.id]})

    def _help(self, _request: Request, visitor: Visitor, _: str) -> Response:
        return self._page("help.html", visitor)

    def _stores(self, request: Request, visitor: Visitor, _: str) -> Response:
        asked = request.query.get("place", "").strip()
        word = asked.lower()
        found = [b for b in BRANCHES if word and (word in b.city.lower() or b.postal_code.startswith(word))]
        return self._page("frame_stores.html", visitor, asked=asked, found=found)

    def _newsletter(self, request: Request, visitor: Visitor, _: str) -> Response:
        email = request.form.get("email", "").strip()
        wrong = request.method == "POST" and not EMAIL.fullmatch(email)
        return self._page("frame_newsletter.html", visitor, email=email, wrong=wrong)

    def _terms(self, _request: Request, visitor: Visitor, _: str) -> Response:
        return self._page("terms.html", visitor)


def _log_in_error(user: str, password: str) -> str:
    if not user:
        return "Username is required."
    if not password:
        return "Password is required."
    if user not in {"standard_user", "locked_out_user"} or password != PASSWORD:
        return "Username and password do not match any user of this shop."
    return "Sorry, this user has been locked out." if user == "locked_out_user" else ""


def _address_problems(form: dict[str, str]) -> dict[str, str]:
    """What is wrong with the checkout form, by field."""
    needed = {"first_name": "First name", "last_name": "Last name", "email": "E-mail", "postal_code": "Postal code"}
    problems = {key: f"{label} is required." for key, label in needed.items() if not form.get(key, "").strip()}
    if "email" not in problems and not EMAIL.fullmatch(form["email"].strip()):
        problems["email"] = "Enter a valid e-mail address."
    if "postal_code" not in problems and not re.fullmatch(r"[A-Za-z0-9 -]{3,10}", form["postal_code"].strip()):
        problems["postal_code"] = "Postal code must have 3 to 10 letters or digits."
    if form.get("country") not in COUNTRIES:
        problems["country"] = "Choose a country."
    if form.get("shipping") not in SHIPPING:
        problems["shipping"] = "Choose a way of shipping."
    if form.get("terms") != "yes":
        problems["terms"] = "You must accept the terms."
    wrong_date = _date_problem(form.get("delivery_date", ""))
    if wrong_date:
        problems["delivery_date"] = wrong_date
    return problems


def _date_problem(text: str) -> str:
    """What is wrong with a delivery date; it may be left empty."""
    if not text:
        return ""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return "Enter a date."
    tomorrow = date.today() + timedelta(days=1)  # noqa: DTZ011 -- a shop's date is that of the place
    return "" if day >= tomorrow else "Delivery is possible from tomorrow on."


def _static(path: str) -> Response:
    name = path.removeprefix("/static/")
    file = SITE / "static" / name
    media_type = STATIC_TYPES.get(file.suffix)
    if "/" in name or media_type is None or not file.is_file():
        return Response(b"Not found", 404, "text/plain; charset=utf-8")
    return Response(file.read_bytes(), 200, media_type, (("Cache-Control", "max-age=3600"),))
