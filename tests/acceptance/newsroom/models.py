from django.db import models
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField
from wagtail.models import Page
from wagtail.search import index
from wagtail.snippets.models import register_snippet


class FrontPage(Page):
    motto = models.CharField(max_length=120, blank=True)
    content_panels = [*Page.content_panels, "motto"]
    subpage_types = ["newsroom.SectionPage"]


class SectionPage(Page):
    subpage_types = ["newsroom.ArticlePage"]


class ArticlePage(Page):
    intro = models.TextField(max_length=300, help_text="One or two sentences under the title.")
    author_name = models.CharField("author", max_length=60, blank=True)
    event_date = models.DateField("date of the event", null=True, blank=True)
    kind = models.CharField(
        max_length=12,
        choices=[("report", "Report"), ("interview", "Interview"), ("letter", "Letter")],
        default="report",
    )
    featured = models.BooleanField("show on the front page", default=False)
    body = RichTextField(blank=True, features=["bold", "italic", "h2", "ul", "link"])
    content_panels = [*Page.content_panels, "intro", "author_name", "event_date", "kind", "featured", "body"]
    search_fields = [*Page.search_fields, index.SearchField("intro")]
    subpage_types = []


@register_snippet
class Sponsor(models.Model):
    name = models.CharField(max_length=60)
    website = models.URLField(blank=True)
    amount = models.PositiveIntegerField("amount a year", default=0)
    panels = [FieldPanel("name"), FieldPanel("website"), FieldPanel("amount")]

    def __str__(self) -> str:
        return self.name
