"""One visitor's state: the user, the cart, the orders. Each session cookie has its own, so parallel runs never meet."""

from dataclasses import dataclass, field, replace
from datetime import date

from pacts.demo.catalogue import PRODUCTS, SHIPPING, TAX_PERCENT, Product, money


@dataclass(frozen=True, slots=True)
class Line:
    """One product in a cart or an order."""

    product: Product
    quantity: int

    @property
    def cents(self) -> int:
        """The line's total."""
        return self.product.cents * self.quantity

    @property
    def total(self) -> str:
        """The line's total as a customer reads it."""
        return money(self.cents)


@dataclass(frozen=True, slots=True)
class Bill:
    """What an order costs, in cents."""

    items: int
    discount: int
    shipping: int
    tax: int

    @property
    def total(self) -> int:
        """What the customer pays."""
        return self.items - self.discount + self.shipping + self.tax


@dataclass(frozen=True, slots=True)
class Order:
    """An order as the shop booked it: what a test can compare the page with."""

    number: str
    placed: str
    lines: tuple[tuple[str, int], ...]
    total_cents: int
    status: str = "In progress"
    note: str = ""
    customer: dict[str, str] = field(default_factory=dict)
    session: str = ""

    @property
    def items(self) -> str:
        """The order's content in one line."""
        return ", ".join(name if count == 1 else f"{name} x {count}" for name, count in self.lines)

    @property
    def total(self) -> str:
        """What was paid, as a customer reads it."""
        return money(self.total_cents)


def _earlier_orders() -> dict[str, Order]:
    orders = (
        Order("PX-1001", "2026-03-02", (("Enamel Mug", 2),), 3082, "Delivered"),
        Order("PX-1002", "2026-05-17", (("Rain Jacket", 1),), 10141, "Delivered"),
        Order("PX-1003", "2026-08-29", (("Wool Socks", 3), ("Bike Light", 1)), 6144, "Shipped"),
    )
    return {order.number: order for order in orders}


@dataclass(slots=True)
class Visitor:
    """Everything the shop keeps for one session."""

    session: str
    user: str | None = None
    cart: dict[int, int] = field(default_factory=dict)
    promo: bool = False
    address: dict[str, str] = field(default_factory=dict)
    orders: dict[str, Order] = field(default_factory=_earlier_orders)
    deleted: dict[str, Order] = field(default_factory=dict)
    stock: dict[int, int] = field(default_factory=lambda: {p.id: p.stock for p in PRODUCTS.values()})

    @property
    def lines(self) -> tuple[Line, ...]:
        """The cart's content, in the order in which it was put there."""
        return tuple(Line(PRODUCTS[key], quantity) for key, quantity in self.cart.items())

    @property
    def pieces(self) -> int:
        """How many pieces are in the cart: what the badge shows."""
        return sum(self.cart.values())

    def put(self, product_id: int, quantity: int) -> None:
        """Set how many of a product are in the cart; 0 takes it out."""
        if quantity <= 0:
            self.cart.pop(product_id, None)
        else:
            self.cart[product_id] = min(quantity, 99)

    def bill(self) -> Bill:
        """What the cart costs with the chosen shipping."""
        items = sum(line.cents for line in self.lines)
        discount = items // 10 if self.promo else 0
        shipping = SHIPPING[self.address.get("shipping", "standard")][1]
        return Bill(items, discount, shipping, round((items - discount) * TAX_PERCENT / 100))

    def buy(self, number: str, total_cents: int) -> Order:
        """Book what is in the cart and empty it."""
        lines = tuple((line.product.name, line.quantity) for line in self.lines)
        today = date.today().isoformat()  # noqa: DTZ011 -- a shop's date is that of the place
        order = Order(number, today, lines, total_cents, customer=dict(self.address), session=self.session)
        self.orders[number] = order
        self.cart.clear()
        self.address = {}
        self.promo = False
        return order

    def edit(self, number: str, *, status: str, note: str) -> Order:
        """Change an order's status and note."""
        self.orders[number] = replace(self.orders[number], status=status, note=note)
        return self.orders[number]
