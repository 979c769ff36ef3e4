"""The pages, people and sponsors that the paper starts with: run once into an empty database."""

import django

django.setup()

from django.contrib.auth.models import User  # noqa: E402 - after set-up
from django.core.management import call_command  # noqa: E402
from newsroom.models import ArticlePage, FrontPage, SectionPage, Sponsor  # noqa: E402
from wagtail.models import Page, Site  # noqa: E402

ARTICLES = {
    "News": [
        ("Ferry late again", "The eight o'clock ferry left at nine.", "Rosa Lind"),
        ("New lamps on the quay", "Forty lamps were lit on Monday.", "Tom Berg"),
        ("Harbour fees rise", "Small boats pay ten per cent more.", "Rosa Lind"),
    ],
    "Culture": [
        ("Choir looks for tenors", "Rehearsals are on Thursdays.", "Ida Moe"),
        ("A museum for ropes", "It opens in an old loft.", "Tom Berg"),
    ],
    "Letters": [],
}
SPONSORS = [("Quayside Bakery", 1200), ("North Chandlers", 800), ("Lind & Daughters", 2500)]


def seed() -> None:
    call_command("migrate", verbosity=0)
    User.objects.create_superuser("editor", "editor@example.com", "open the presses", first_name="Rosa")
    User.objects.create_user("tom", "tom@example.com", "x", first_name="Tom", last_name="Berg")
    Site.objects.all().delete()
    Page.objects.filter(depth=2).delete()
    root = Page.objects.get(depth=1)
    front = root.add_child(instance=FrontPage(title="The Harbour Gazette", slug="gazette", motto="All that floats"))
    for title, articles in ARTICLES.items():
        section = front.add_child(instance=SectionPage(title=title))
        for name, intro, author in articles:
            article = ArticlePage(title=name, intro=intro, author_name=author, body=f"<p>{intro} More follows.</p>")
            section.add_child(instance=article).save_revision().publish()
    Site.objects.create(hostname="localhost", root_page=front, is_default_site=True, site_name="The Harbour Gazette")
    for name, amount in SPONSORS:
        Sponsor.objects.create(name=name, amount=amount)


seed()
