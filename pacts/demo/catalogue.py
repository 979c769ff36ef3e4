"""What the shop sells: products, countries, ways of shipping, stores and reviews. Prices are in cents."""

from dataclasses import dataclass

TAX_PERCENT = 8
COUNTRIES = ("Austria", "France", "Germany", "Italy", "Netherlands", "Portugal", "Spain", "Switzerland")
SHIPPING = {"standard": ("Standard (3-5 days)", 490), "express": ("Express (next day)", 990), "pickup": ("Pick up", 0)}
COLOURS = ("Forest green", "Sand", "Slate blue")


@dataclass(frozen=True, slots=True)
class Product:
    """One thing on the shelf."""

    id: int
    name: str
    category: str
    cents: int
    about: str
    tint: str
    stock: int = 20

    @property
    def price(self) -> str:
        """The price as a customer reads it."""
        return money(self.cents)


@dataclass(frozen=True, slots=True)
class Branch:
    """One store of the chain."""

    name: str
    city: str
    postal_code: str
    hours: str


PRODUCTS = {
    product.id: product
    for product in (
        Product(1, "Trail Backpack", "Bags", 4995, "A 28 litre pack with a rain cover for long days out.", "#4f7a5b"),
        Product(2, "City Backpack", "Bags", 3995, "A slim pack with a padded sleeve for a laptop.", "#5b6b8c"),
        Product(3, "Weekender Duffel", "Bags", 6900, "Room for two nights, and a pocket for the shoes.", "#8c6d4f"),
        Product(4, "Bike Light", "Gear", 999, "A bright rear light that charges by USB.", "#b2503e"),
        Product(5, "Camping Stove", "Gear", 3450, "Boils half a litre in three minutes.", "#6d6d75"),
        Product(6, "Enamel Mug", "Gear", 1200, "Holds 350 ml, survives being dropped.", "#3f6f8a"),
        Product(7, "Head Torch", "Gear", 2495, "300 lumens, with a red light for reading maps.", "#9a7b22"),
        Product(8, "Fleece Jacket", "Clothing", 5990, "Warm, light, and quick to dry.", "#7a4f74"),
        Product(9, "Rain Jacket", "Clothing", 8900, "Three layers, taped seams, a hood that stays up.", "#2f6f6a"),
        Product(10, "Wool Socks", "Clothing", 1400, "Merino, two pairs.", "#86543d"),
        Product(11, "Cotton T-Shirt", "Clothing", 1599, "Heavy cotton that keeps its shape.", "#4a6fa5"),
        Product(12, "Water Bottle", "Gear", 1850, "Keeps drinks cold for a day.", "#5f8f98", stock=0),
    )
}
BRANCHES = (
    Branch("Mountain Corner", "Berlin", "10115", "9:00-19:00"),
    Branch("Harbour Store", "Hamburg", "20457", "10:00-20:00"),
    Branch("Old Town", "Berlin", "10178", "10:00-18:00"),
    Branch("Canal House", "Amsterdam", "1012", "9:30-18:30"),
)
REVIEWS = (
    ("Ann", 5, "Carried it for two weeks and forgot that it was there."),
    ("Bela", 4, "Good value. I wish there were more colours."),
    ("Chiara", 3, "Does what it says, nothing more."),
)


def money(cents: int) -> str:
    """An amount as the shop writes it: `$49.95`."""
    return f"${cents // 100}.{cents % 100:02d}"
