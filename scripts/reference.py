"""Write the generated pages of docs/reference, language.md among them. `--check` only compares."""

import argparse
import ast
import importlib
import pkgutil
import sys
import textwrap
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

import typer
from typer.core import TyperArgument, TyperCommand, TyperGroup, TyperOption

from pacts.domain.cause import NEXT_MOVES, class_of, status_of
from pacts.domain.plan import Step
from pacts.domain.result import CauseClass, CauseCode, RunStatus
from pacts.settings import Settings

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs" / "reference"
NOTE = "<!-- Written by scripts/reference.py: change the source, then run `make docs`. -->\n"

STATUSES: dict[RunStatus, tuple[str, int]] = {
    "passed": (
        "Every step was done and every expectation met. A banner that was dismissed on the way is reported.",
        0,
    ),
    "healed": (
        "Every expectation was met, but at least one element was found by a changed locator. Never counted as passed.",
        0,
    ),
    "failed": ("The application did not do what the requirement says.", 1),
    "invalid": (
        "The requirement is unclear or contradicts itself. Where the text alone shows it, no browser was opened.",
        2,
    ),
    "blocked": ("It could not be judged: the environment is in the way.", 3),
    "error": ("PACTS or its own infrastructure broke.", 3),
    "waiting": ("The run waits for a person's answer.", 5),
}
CLASSES: dict[CauseClass, str] = {
    "none": "nothing is wrong",
    "product_defect": "the application does something else than the requirement says",
    "element_drift": "the page was rebuilt and an element can't be known again with certainty",
    "timing": "the page did not come to rest, or a step took longer than its limit",
    "environment": "network, server start, certificate, log-in, captcha, policy",
    "test_data": "a file or a secret that the requirement names is not there",
    "unclear_requirement": "the text, not the application, has to be mended",
    "infrastructure": "browser, database or PACTS itself",
}
CODES: dict[CauseCode, str] = {
    "ok": "All went as written.",
    "expectation_not_met": "A check was made and its answer was another one than expected.",
    "element_absent": "The page is the right one, but nothing on it fits what the step names.",
    "element_disabled": "The element is there and stayed disabled (or read-only) for the whole time.",
    "element_covered": "Another element receives the clicks, and it is not one that can plainly be dismissed.",
    "server_error": "A step caused an answer of 500 or more.",
    "page_closed_itself": "The page closed its own window before the steps were done.",
    "effect_differs": "A changed locator was used, and did something else than the step did in good runs.",
    "answer_needed": "A step needs what only a person can give, such as a one-time code (`{{ask:…}}`).",
    "approval_needed": "A changed locator may be used as soon as a person says so (`heal = ask`).",
    "element_changed": "What stands in the element's place is too unlike it to be used: a heal was refused.",
    "not_ready": "The page never came to rest, and the element could not be used in that state.",
    "step_timeout": "The step did not end within its time.",
    "unreachable": "The host has no address or does not answer.",
    "refused": "The host answers, but nothing listens on the port.",
    "certificate": "The browser does not trust the certificate.",
    "first_load_error": "The first page was answered with 400 or more.",
    "redirect_loop": "The address redirects without end.",
    "login_wall": "A log-in page stands where the requirement expects the application.",
    "captcha": "A captcha asks for a person.",
    "origin_not_allowed": "A step would lead to an origin that is not allowed.",
    "dialog_blocks": "A dialog holds the page and nothing says how to answer it.",
    "missing_secret": "A `{{secret:NAME}}` has no value.",
    "missing_file": "A file to upload is not there.",
    "unsettled_step": "The process died while a step was sending something, and nothing shows whether it happened.",
    "page_not_restored": "A resumed run can't be brought back to the page it stood on without doing things twice.",
    "empty_requirement": "There is no step in the text.",
    "not_text": "The input is not text.",
    "too_large": "The input is larger than a written requirement can be.",
    "syntax": "The file's own format (Gherkin, YAML, JSON) can't be read.",
    "unclear_step": "A line was not understood and nothing was done, or the page does not know an order left to it.",
    "unknown_parameter": "The text uses a parameter that has no value.",
    "ambiguous_target": "Two or more elements fit equally well; they are listed.",
    "low_confidence": "The plan is too uncertain to be run without a word from its author.",
    "no_base_url": "Neither the text nor the settings say where the application is.",
    "contradiction": "Two lines can't both be true.",
    "browser_crashed": "The browser or its page died, also in the second try.",
    "browser_missing": "No Chromium was found.",
    "database_unavailable": "The database can't be reached or started.",
    "internal": "A defect in PACTS.",
    "cancelled": "The run was stopped from outside.",
    "not_resumed": "A run of a suite could not be taken up; the others were, and this one is as it was left.",
    "lease_lost": "Another process has taken the run over; this one stopped before it did anything more.",
}


@dataclass(frozen=True, slots=True)
class Field:
    """One setting, as its source says it."""

    section: str
    name: str
    kind: str
    default: str
    meaning: str


def settings_page() -> str:
    """Every field of `pacts.settings.Settings`, in the order and sections of its source."""
    lines = [
        NOTE,
        "# Settings\n",
        "Set them as arguments (`Settings(step_timeout_s=20)`, or `settings={...}` of `run_requirement`), as",
        "environment variables, in the file that `PACTS_CONFIG` names, in `pacts.toml`, or under `[tool.pacts]` of",
        "`pyproject.toml`.",
        "The first of these that names a setting wins. Lists and tables are JSON in an environment variable:",
        """`PACTS_ALLOWED_ORIGINS='["https://login.example.com"]'`.\n""",
    ]
    section = ""
    for field in _fields():
        if field.section != section:
            section = field.section
            lines += [f"\n## {section[0].upper()}{section[1:]}\n"]
            lines += ["| setting | environment | type | default | meaning |", "|---|---|---|---|---|"]
        cells = (
            f"`{field.name}`",
            f"`PACTS_{field.name.upper()}`",
            f"`{field.kind}`",
            f"`{field.default}`",
            field.meaning,
        )
        lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
    return "\n".join(lines) + "\n"


def _fields() -> Iterator[Field]:
    source = (ROOT / "pacts" / "settings.py").read_text(encoding="utf-8")
    written = source.splitlines()
    body = _class(ast.parse(source), "Settings").body
    for node, after in zip(body, [*body[1:], None], strict=True):
        if not isinstance(node, ast.AnnAssign) or not isinstance(node.target, ast.Name) or node.value is None:
            continue
        heads = [line.split("---", 1)[1] for line in written[: node.lineno] if line.strip().startswith("# ---")]
        default, limits = _default(node.value)
        kind = ast.unparse(node.annotation) + limits
        yield Field(heads[-1].strip(), node.target.id, kind, default, _said_under(after))


def _class(tree: ast.Module, name: str) -> ast.ClassDef:
    return next(node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == name)


def _default(value: ast.expr) -> tuple[str, str]:
    """(default, limits) of a field's right side."""
    if not isinstance(value, ast.Call) or ast.unparse(value.func) != "Field":
        return ast.unparse(value), ""
    words = {word.arg: ast.unparse(word.value) for word in value.keywords}
    signs = (("ge", "≥"), ("gt", ">"), ("le", "≤"), ("lt", "<"))
    limits = ", ".join(f"{sign} {words[key]}" for key, sign in signs if key in words)
    default = words.get("default", "{}" if words.get("default_factory") == "dict" else words.get("default_factory", ""))
    return default, f", {limits}" if limits else ""


def _said_under(node: ast.stmt | None) -> str:
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
        return " ".join(node.value.value.split())
    return ""


def statuses_page() -> str:
    """Statuses, classes of cause and cause codes, from the types and tables of `pacts.domain`."""
    _complete(STATUSES, get_args(RunStatus))
    _complete(CLASSES, get_args(CauseClass))
    _complete(CODES, get_args(CauseCode))
    lines = [
        NOTE,
        "# Statuses and causes\n",
        "A run has one status, one class of cause and one cause code. A suite has the worst status of its runs.\n",
        "## Statuses\n",
        "| status | meaning | exit code |",
        "|---|---|---|",
        *(f"| `{status}` | {meaning} | {code} |" for status, (meaning, code) in STATUSES.items()),
        "\nUnder `strict`, a healed run ends with exit code 4 until a person accepts the patch.\n",
        "## Classes of cause\n",
        "| class | meaning |",
        "|---|---|",
        *(f"| `{name}` | {meaning} |" for name, meaning in CLASSES.items()),
        "\n## Cause codes\n",
        "| code | status | class | meaning | what to do |",
        "|---|---|---|---|---|",
    ]
    for code in get_args(CauseCode):
        cells = (f"`{code}`", f"`{status_of(code)}`", f"`{class_of(code)}`", CODES[code], NEXT_MOVES[code])
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def _complete(table: object, names: tuple[str, ...]) -> None:
    assert isinstance(table, dict)
    if set(table) != set(names):
        raise SystemExit(
            f"scripts/reference.py describes {sorted(set(table) ^ set(names))} but the types do not, or not it"
        )


def api_page() -> str:
    """Every public name of `pacts`: signature and docstring, read from the source."""
    tree = ast.parse((ROOT / "pacts" / "__init__.py").read_text(encoding="utf-8"))
    where = next(
        ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "_WHERE"
    )
    lines = [
        NOTE,
        "# Python API\n",
        "Everything here is imported from `pacts`. Anything else may change in any release.\n",
    ]
    for name in sorted(where, key=lambda name: (name[0].isupper(), name)):
        lines += _entry(name, where[name])
    return "\n".join(lines).rstrip() + "\n"


def _entry(name: str, module: str) -> list[str]:
    tree = ast.parse((ROOT / f"{module.replace('.', '/')}.py").read_text(encoding="utf-8"))
    node = next((node for node in tree.body if getattr(node, "name", None) == name), None)
    if isinstance(node, ast.ClassDef):
        bases = ", ".join(ast.unparse(base) for base in node.bases)
        fields = [] if "Error" in name else [f"    {ast.unparse(part)}" for part in node.body if _is_public_field(part)]
        return _section(name, [f"class {name}({bases})", *fields], ast.get_docstring(node))
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        head = "async def" if isinstance(node, ast.AsyncFunctionDef) else "def"
        returns = f" -> {ast.unparse(node.returns)}" if node.returns else ""
        return _section(name, [f"{head} {name}({ast.unparse(node.args)}){returns}"], ast.get_docstring(node))
    return [f"## `{name}`\n", f"A type; see `{module.replace('.', '/')}.py`.\n"]


def _is_public_field(node: ast.stmt) -> bool:
    return isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and not node.target.id.startswith("_")


def _section(name: str, code: list[str], said: str | None) -> list[str]:
    return [f"## `{name}`\n", "```text", *code, "```\n", textwrap.dedent(said or "").strip() + "\n"]


def cli_page() -> str:
    """Every command with its arguments and options."""
    command = _command()
    assert isinstance(command, TyperGroup)
    lines = [NOTE, "# Command line\n", f"{_plain(command.help)}\n"]
    for name, part in sorted(command.commands.items()):
        for words, one in _commands(name, part):
            lines += _command_lines(words, one)
    return "\n".join(lines).rstrip() + "\n"


def _commands(name: str, command: object) -> Iterator[tuple[str, TyperCommand]]:
    """A command by its words, or those of a group: "stats tiers"."""
    if isinstance(command, TyperGroup):
        for inner, part in sorted(command.commands.items()):
            yield from _commands(f"{name} {inner}", part)
        return
    assert isinstance(command, TyperCommand)
    yield name, command


def _command_lines(name: str, command: TyperCommand) -> list[str]:
    arguments = [part for part in command.params if isinstance(part, TyperArgument)]
    options = [part for part in command.params if isinstance(part, TyperOption) and not part.hidden]
    shape = " ".join(str(part.name).upper() if part.required else f"[{str(part.name).upper()}]" for part in arguments)
    lines = [f"## `pacts {name}`\n", f"```text\npacts {name} {shape} [OPTIONS]\n```\n".replace("  ", " ")]
    lines += [f"{_plain(command.help)}\n"]
    if options:
        lines += ["| option | meaning |", "|---|---|"]
        lines += [f"| `{', '.join(part.opts)}` | {_plain(part.help).replace('|', chr(92) + '|')} |" for part in options]
        lines += [""]
    return lines


def _plain(said: str | None) -> str:
    return " ".join((said or "").replace("\b", "").split())


def _command() -> object:
    room = importlib.import_module("pacts.cli")
    for found in pkgutil.iter_modules(room.__path__, "pacts.cli."):
        app = getattr(importlib.import_module(found.name), "app", None)
        if isinstance(app, typer.Typer):
            return typer.main.get_command(app)
    raise SystemExit("no module of pacts.cli has a typer.Typer named `app`")


def graph_page() -> str:
    """The graph's picture, as LangGraph draws it."""
    from pacts.graph.build import build_graph  # noqa: PLC0415 -- seconds of imports that the other pages do not need

    picture = build_graph(Settings()).get_graph().draw_mermaid().strip()
    said = "Dotted edges are conditional. What the nodes do: [architecture](../explanation/architecture.md)."
    return f"{NOTE}\n# The graph\n\n{said}\n\n```mermaid\n{picture}\n```\n"


def language_page() -> str:
    """The step language by example: each form with its plan in words, and the words it knows, from the grammar."""
    from pacts.language.forms import EXAMPLES  # noqa: PLC0415 -- the grammar is needed for this page only

    lines = [
        NOTE,
        "# The step language\n",
        "Each form below is an example; the right side is what `pacts plan` makes of it. Names in quotes are what the",
        "page shows. `should`, `must`, `will` and `can` say the same as `is`; `I see`, `verify that`, `make sure that`",
        "and a Gherkin `Then` begin an expectation. `pacts plan --explain` tells why a line is read as it is.\n",
    ]
    section = ""
    for form in EXAMPLES:
        if form.section != section:
            section = form.section
            lines += [f"\n## {section}\n", "| write | is done |", "|---|---|"]
        said = "<br>".join(f"`{_planned_words(one)}`" for one in _plan_of(form.text))
        lines.append(f"| `{form.text}` | {said} |")
    lines += ["", *_table_form(), *_vocabulary()]
    return "\n".join(lines).rstrip() + "\n"


def _plan_of(text: str) -> tuple[Step, ...]:
    from pacts.intake.normalise import normalise  # noqa: PLC0415 -- as above
    from pacts.language.planner import plan  # noqa: PLC0415 -- as above

    return plan(normalise(text).requirements[0]).steps


def _planned_words(step: Step) -> str:
    from pacts.language.words import say  # noqa: PLC0415 -- as above

    return say(step).removeprefix("verify that ").replace("|", "\\|")


def _table_form() -> list[str]:
    return [
        "\n## Tables and texts under a step\n",
        "A table under an expectation is one that must be there, by its header row; one column is a list of texts.",
        "A table under an action fills a form. A text in triple quotes is the value of its step.\n",
        "```gherkin",
        "Feature: Tables",
        "  Scenario: Users are listed",
        "    Then I should see the following users:",
        "      | Name | Role  |",
        "      | Ann  | Admin |",
        "```\n",
    ]


def _vocabulary() -> list[str]:
    """Verbs, nouns, states, comparisons and places, from the tables of the grammar."""
    from pacts.language import changes, lexicon, predicates, verbs  # noqa: PLC0415 -- as above

    acting: dict[str, list[str]] = {}
    for entry in verbs.VERBS:
        acting.setdefault(entry.verb, []).extend(entry.lemmas)
    kinds: dict[str, list[str]] = {}
    for noun, meaning in lexicon.NOUNS.items():
        kinds.setdefault(meaning.kind, []).append(noun)
    states: dict[str, list[str]] = {}
    for phrase, state in predicates.STATES.items():
        states.setdefault(("not " if state.negated else "") + state.verb, []).append(" ".join(phrase))
    compared: dict[str, list[str]] = {}
    for words, comparison in predicates.COMPARISONS.items():
        compared.setdefault(comparison.replace("_", " "), []).append(" ".join(words))
    places: dict[str, list[str]] = {}
    for words, relation in lexicon.RELATIONS.items():
        places.setdefault(relation.replace("_", " "), []).append(" ".join(words))
    changed: dict[str, list[str]] = {change: sorted(words) for change, words in changes.VERBS.items()}
    return [
        *_words_table("Verbs", "does", acting, "Every form of a verb is known: click, clicks, clicked, clicking."),
        *_words_table("Nouns", "means", kinds, "Singular and plural; other words describe the thing."),
        *_words_table("States", "checks", states, "What is said after `is`, `should be`, `becomes`, `stays`."),
        *_words_table("Changes", "checks", changed, "Against the page before the last action."),
        *_words_table("Comparisons", "compares", compared, "Of texts and of numbers."),
        *_words_table("Places", "looks", places, "Where a thing is, seen from another."),
    ]


def _words_table(title: str, heading: str, rows: Mapping[str, Sequence[str]], said: str) -> list[str]:
    lines = [f"\n## {title}\n", f"{said}\n", f"| {heading} | words |", "|---|---|"]
    for name, words in sorted(rows.items()):
        lines.append(f"| {name.replace('_', ' ')} | {', '.join(sorted(set(words)))} |")
    return lines


PAGES: dict[str, Callable[[], str]] = {
    "settings.md": settings_page,
    "statuses.md": statuses_page,
    "api.md": api_page,
    "cli.md": cli_page,
    "graph.md": graph_page,
    "language.md": language_page,
}


def stale_pages() -> list[str]:
    """The names of the pages that are not what the source says now."""
    return [name for name, page in PAGES.items() if not (DOCS / name).is_file() or (DOCS / name).read_text() != page()]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; exit code 1 when a page is stale")
    if parser.parse_args().check:
        stale = stale_pages()
        sys.exit(f"stale: {', '.join(stale)}; run `make docs`" if stale else 0)
    for name, page in PAGES.items():
        (DOCS / name).write_text(page(), encoding="utf-8")
        print(f"wrote docs/reference/{name}")


if __name__ == "__main__":
    main()
