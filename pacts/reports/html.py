"""The report of one run: a single HTML file that needs nothing else."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from pacts.domain.result import RunResult
from pacts.reports.view import run_view
from pacts.reports.words import plain

TEMPLATES = Path(__file__).parent / "templates"


def render_html(
    run: RunResult, *, pictures: Mapping[str, bytes], texts: Mapping[str, str], code: Mapping[str, str]
) -> str:
    """The report as one self-contained page.

    Args:
        run: the run to show.
        pictures: PNG, JPEG or WebP by artifact id; a picture that is not there is left out.
        texts: text artifacts by id, such as DOM differences.
        code: generated files by name.
    """
    view = run_view(run, pictures=pictures, texts=texts, code=code)
    return plain(environment().get_template("run.html.j2").render(view=view))


@cache
def environment() -> Environment:
    """The templates with escaping on for every text."""
    made = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals["style"] = own("style.css")
    made.globals["script"] = own("script.js")
    return made


def own(name: str) -> Markup:
    """A file of ours that stands in the page as it is."""
    return Markup((TEMPLATES / name).read_text(encoding="utf-8"))  # noqa: S704 - not a word of it comes from a run
