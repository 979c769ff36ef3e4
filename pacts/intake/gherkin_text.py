"""Gherkin as drafts: the official parser and its pickle compiler, mapped back to the lines of the source."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from gherkin.dialect import DIALECTS
from gherkin.errors import CompositeParserException, ParserException
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler
from gherkin.token_matcher import TokenMatcher
from gherkin.token_scanner import TokenScanner

from pacts.domain.requirement import Notice, Role, Statement
from pacts.errors import RequirementError
from pacts.intake.dialects import (
    LANGUAGE_LINE,
    first_word_for,
    head_keywords,
    headerless_language,
    language_of,
)
from pacts.intake.draft import Draft, Ledger, Reading, is_blank
from pacts.intake.wording import CRITERION, CRITERION_TAG, PARAMETER, URL_LINE, criterion_id

MAX_STEPS = 100_000
"""Steps that all rows of all Examples may expand to: more is a mistaken table."""
MAX_ROW_TITLE = 80
ROLES: dict[str, Role | None] = {"Context": "given", "Action": "when", "Outcome": "then"}
_TOKENS = {
    "#EOF": "the end of the file",
    "#Language": "a `# language:` line",
    "#TagLine": "a line of @tags",
    "#FeatureLine": "`Feature:`",
    "#RuleLine": "`Rule:`",
    "#ScenarioLine": "`Scenario:`",
    "#BackgroundLine": "`Background:`",
    "#ExamplesLine": "`Examples:`",
    "#StepLine": "a step (Given, When, Then, And, But, *)",
    "#TableRow": "a table row (| … |)",
    "#DocStringSeparator": 'a doc string (""")',
    "#Comment": "a comment (# …)",
    "#Empty": "an empty line",
    "#Other": "free text",
}
Node = Mapping[str, Any]
"""A node of the official parser's tree."""


def read_gherkin(ledger: Ledger) -> Reading:
    """The pickles of a Gherkin text, one draft each.

    Raises:
        RequirementError: the official parser refuses the text; its words, the line and what it expected are told.
    """
    text, shift, language = _wrapped(ledger)
    document = _parse(text, shift, language)
    return _Reader(ledger, document, shift).read()


def _wrapped(ledger: Ledger) -> tuple[str, int, str]:
    """The text with the headers it lacks, how many lines that put before it, and its language."""
    lines = list(ledger.lines)
    headed = language_of(lines)
    if headed is not None and (headed not in DIALECTS or _has_feature(headed, lines)):
        return "\n".join(lines), 0, headed if headed in DIALECTS else "en"
    language = headed or headerless_language(lines)
    if language is None:
        return "\n".join(lines), 0, "en"
    header = [f"{first_word_for(language, 'feature')}:"]
    first = next(line for line in lines if not is_blank(line) and not line.lstrip().startswith("#"))
    if not first.lstrip().startswith((*head_keywords(language), "@")):
        header.append(f"{first_word_for(language, 'scenario')}:")
    return "\n".join([*header, *lines]), len(header), language


def _has_feature(language: str, lines: Sequence[str]) -> bool:
    heads = tuple(f"{word}:" for word in DIALECTS[language]["feature"])
    return any(line.lstrip().startswith(heads) for line in lines)


def _parse(text: str, shift: int, language: str) -> Node:
    try:
        parsed: Any = Parser().parse(TokenScanner(text), TokenMatcher(language))
    except CompositeParserException as exc:
        raise _explained(exc.errors, shift) from exc
    except ParserException as exc:
        raise _explained([exc], shift) from exc
    document: Node = parsed
    return document


def _explained(errors: Sequence[ParserException], shift: int) -> RequirementError:
    first = errors[0]
    line = max(1, int(first.location["line"]) - shift)
    said = re.sub(r"^\(\d+:\d+\): ", "", str(first.args[0]))
    more = f" ({len(errors) - 1} more)" if len(errors) > 1 else ""
    expected = list(dict.fromkeys(_TOKENS[token] for token in re.findall(r"#\w+", said) if token in _TOKENS))
    wanted = f"; expected here: {', '.join(expected)}" if expected else ""
    return RequirementError(
        f"line {line} is not Gherkin: the parser says {said!r}{more}{wanted}. "
        "Mend the line, or begin it with # if it is a comment",
        code="syntax",
        line=line,
    )


@dataclass(frozen=True, slots=True)
class _Place:
    """A scenario with what stands around it."""

    scenario: Node
    rule: Node | None


@dataclass(slots=True)
class _Reader:
    ledger: Ledger
    document: Node
    shift: int
    places: dict[str, _Place] = field(default_factory=dict)
    steps: dict[str, Node] = field(default_factory=dict)
    rows: dict[str, tuple[tuple[str, ...], Node]] = field(default_factory=dict)
    """Each Examples row with the header's names."""
    rules: list[Node] = field(default_factory=list)
    unclosed: list[Notice] = field(default_factory=list)
    """Table rows with text behind their last bar, which the official parser ignores."""

    def read(self) -> Reading:
        for comment in self.document.get("comments", ()):
            self.ledger.claim("comment", self._line(comment))
        self._claim_language()
        feature = self.document.get("feature")
        reading = Reading(form="gherkin", ledger=self.ledger)
        if feature is None:
            return reading
        reading.title = feature["name"].strip()
        self._block(feature)
        url, parameters = self._described(feature)
        for child in feature["children"]:
            self._child(child, None)
        self._demand_bounded(feature)
        for pickle in Compiler().compile({**self.document, "uri": ""}):  # type: ignore[typeddict-item]
            draft = self._draft(pickle, reading.title)
            draft.base_url, draft.parameters = url, {**parameters, **draft.parameters}
            reading.drafts.append(draft)
        reading.notices += [*self._unexpanded(), *self.unclosed]
        return reading

    # --- walking the tree, claiming its lines

    def _line(self, node: Node) -> int:
        return max(1, int(node["location"]["line"]) - self.shift)

    def _claim_language(self) -> None:
        for number, line in enumerate(self.ledger.lines, 1):
            if LANGUAGE_LINE.match(line):
                self.ledger.claim("tag", number)
            if not is_blank(line):
                return

    def _child(self, child: Node, rule: Node | None) -> None:
        if "rule" in child:
            self._block(child["rule"])
            self.rules.append(child["rule"])
            for inner in child["rule"]["children"]:
                self._child(inner, child["rule"])
        elif "background" in child:
            self._block(child["background"])
            self._steps(child["background"])
        else:
            self._scenario(child["scenario"], rule)

    def _scenario(self, scenario: Node, rule: Node | None) -> None:
        self.places[scenario["id"]] = _Place(scenario, rule)
        self._block(scenario)
        self._steps(scenario)
        for examples in scenario["examples"]:
            self._block(examples)
            header = examples.get("tableHeader")
            if header is None:
                continue
            names = tuple(cell["value"] for cell in header["cells"])
            self._row(header)
            for cell in header["cells"]:  # the compiler uses the names as regular expressions
                cell["value"] = re.escape(cell["value"])
            for row in examples["tableBody"]:
                self._row(row)
                self.rows[row["id"]] = (names, row)

    def _block(self, node: Node) -> None:
        """A header with its tags and the free text under it."""
        line = int(node["location"]["line"]) - self.shift
        if line > 0:  # else it is a header that the text lacked
            self.ledger.claim("heading", line)
        for tag in node.get("tags", ()):
            self.ledger.claim("tag", self._line(tag))
        for number in self._description_lines(node):
            self.ledger.claim("description", number)

    def _description_lines(self, node: Node) -> Iterator[int]:
        text = node.get("description") or ""
        wanted = [line.strip() for line in text.split("\n") if line.strip()]
        number = max(0, int(node["location"]["line"]) - self.shift)
        for line in wanted:
            number += 1
            while number <= len(self.ledger.lines) and self.ledger.lines[number - 1].strip() != line:
                number += 1
            if number > len(self.ledger.lines):
                return
            yield number

    def _steps(self, node: Node) -> None:
        for step in node["steps"]:
            self.steps[step["id"]] = step
            self.ledger.claim("statement", self._line(step))
            for row in step.get("dataTable", {}).get("rows", ()):
                self._row(row)
            doc = step.get("docString")
            if doc is not None:
                first = self._line(doc)
                self.ledger.claim("doc_string", first, first + doc["content"].count("\n") + 2)

    def _row(self, row: Node) -> None:
        line = self._line(row)
        self.ledger.claim("table", line)
        behind = self.ledger.lines[line - 1].rpartition("|")[2].strip()
        if behind:
            message = f"line {line}: {behind[:80]!r} stands behind the last | of its row and is left out: close the row"
            self.unclosed.append(Notice(code="syntax", message=message, line=line))

    def _described(self, feature: Node) -> tuple[str | None, dict[str, str]]:
        """The base URL and parameters that the feature's description declares."""
        url: str | None = None
        parameters: dict[str, str] = {}
        for line in (feature.get("description") or "").split("\n"):
            if match := URL_LINE.match(line):
                url = match["url"]
            elif match := PARAMETER.match(line):
                parameters[match["name"]] = match["value"].strip()
        return url, parameters

    def _demand_bounded(self, feature: Node) -> None:
        background = sum(len(c["background"]["steps"]) for c in feature["children"] if "background" in c)
        background += sum(len(c["background"]["steps"]) for r in self.rules for c in r["children"] if "background" in c)
        total = 0
        for place in self.places.values():
            rows = sum(len(examples["tableBody"]) for examples in place.scenario["examples"])
            total += (len(place.scenario["steps"]) + background) * max(1, rows)
        if total > MAX_STEPS:
            raise RequirementError(
                f"the Examples expand to about {total:,} steps, more than {MAX_STEPS:,}: split the feature",
                code="too_large",
            )

    def _unexpanded(self) -> Iterator[Notice]:
        for place in self.places.values():
            for examples in place.scenario["examples"]:
                if not examples.get("tableBody"):
                    line = self._line(examples)
                    message = f"the Examples in line {line} have no row, so the scenario does not run with them"
                    yield Notice(code="empty", message=message, line=line)

    # --- pickles

    def _draft(self, pickle: Node, feature: str) -> Draft:
        place = self.places[pickle["astNodeIds"][0]]
        row = self.rows.get(pickle["astNodeIds"][1]) if len(pickle["astNodeIds"]) > 1 else None
        draft = Draft(language=pickle["language"], tags=_tags(pickle))
        values = _row_values(row)
        draft.parameters.update(values)
        draft.title = _title(pickle["name"].strip() or feature, place.scenario["name"], values)
        draft.consumed = self._consumed(place.scenario, values)
        criterion = self._criterion(draft, place)
        draft.statements = [self._statement(step, criterion) for step in pickle["steps"]]
        if not draft.statements:
            line = self._line(place.scenario)
            message = f"the scenario {draft.title!r} has no step: write Given, When and Then lines under it"
            draft.notices.append(Notice(code="empty", message=message, line=line))
        return draft

    def _consumed(self, scenario: Node, values: Mapping[str, str]) -> set[str]:
        if not values:
            return set()
        said = [scenario["name"]]
        for step in scenario["steps"]:
            said.append(step["text"])
            said += [cell["value"] for row in step.get("dataTable", {}).get("rows", ()) for cell in row["cells"]]
            said.append(step.get("docString", {}).get("content", ""))
        text = "\n".join(said)
        return {name for name in values if f"<{name}>" in text}

    def _statement(self, step: Node, criterion: str | None) -> Statement:
        written = self.steps[step["astNodeIds"][0]]
        argument = step.get("argument", {})
        rows = argument.get("dataTable", {}).get("rows", ())
        doc = argument.get("docString")
        return Statement(
            text=step["text"],
            line=self._line(written),
            role=ROLES.get(step["type"]),
            table=tuple(tuple(cell["value"] for cell in row["cells"]) for row in rows),
            doc_string=doc["content"] if doc is not None else None,
            criterion=criterion,
        )

    def _criterion(self, draft: Draft, place: _Place) -> str | None:
        """The criterion a scenario is for: by its tag, its name, or its rule; the rule is one by itself."""
        scenario, rule = place.scenario, place.rule
        found: list[str] = []
        for node in (scenario, *((rule,) if rule else ())):
            found += [
                draft.criterion(criterion_id(match["id"]), node["name"].strip() or tag["name"], self._line(tag))
                for tag in node["tags"]
                if (match := CRITERION_TAG.match(tag["name"]))
            ]
        if match := CRITERION.match(scenario["name"]):
            found.append(
                draft.criterion(
                    criterion_id(match["id"]), scenario["name"][match.end() :].strip(), self._line(scenario)
                )
            )
        if rule is not None and not found:
            found.append(self._rule_criterion(draft, rule))
        return found[0] if found else None

    def _rule_criterion(self, draft: Draft, rule: Node) -> str:
        name = rule["name"].strip()
        match = CRITERION.match(name)
        if match:
            return draft.criterion(criterion_id(match["id"]), name[match.end() :].strip(), self._line(rule))
        number = next(n for n, known in enumerate(self.rules, 1) if known["id"] == rule["id"])
        return draft.criterion(f"rule-{number}", name or f"Rule {number}", self._line(rule))


def _tags(pickle: Node) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tag["name"].removeprefix("@") for tag in pickle["tags"]))


def _row_values(row: tuple[tuple[str, ...], Node] | None) -> dict[str, str]:
    if row is None:
        return {}
    names, node = row
    return {name: cell["value"] for name, cell in zip(names, node["cells"], strict=True)}


def _title(name: str, template: str, values: Mapping[str, str]) -> str:
    """The scenario's name with the row's values, unless they are in it already."""
    if not values or any(f"<{key}>" in template for key in values):
        return name
    said = ", ".join(values.values())
    return f"{name} ({said if len(said) <= MAX_ROW_TITLE else said[:MAX_ROW_TITLE].rstrip() + '…'})"
