"""The words and marks by which lines of plain text and Markdown are told apart: one table each, with its reason."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pacts.domain.requirement import Role
from pacts.intake.draft import BLANK, words

_INVISIBLE = rf"[\s{BLANK}]*"
BULLET = re.compile(
    rf"^{_INVISIBLE}(?:"
    r"(?:[-*+•‣▪◦·–—→➤]|\(?\d{1,3}(?:\.\d{1,3}){0,3}[.)]|[a-zA-Z]\)|step\s+\d{1,3}\s*[.:)–-])[ \t]+)"
    r"(?:\[[ xX]\][ \t]+)?(?=\S)",
    re.IGNORECASE,
)
"""A list marker: "-", "1.", "2)", "(3)", "1.2.", "a)", "Step 4:", each with a task box or without."""

COMMENT = re.compile(rf"^{_INVISIBLE}(?:#(?=[\s#!]|$)|//(?=\s|$|[^\[\]/@]*$)|<!--)")
"""`# …` and `// …`. `#save` is a selector and `//div[@id]` an XPath: those are not comments."""

RULER = re.compile(r"^\s*(?:[-=_*~#]\s?){3,}$")
"""A line of dashes or the like: decoration."""

URL_LINE = re.compile(
    rf"^{_INVISIBLE}(?:[-*]\s+)?(?:base[\s_-]?url|url|app(?:lication)?(?:\s+url)?|site|website|start\s+url)\s*[:=]\s*"
    r"<?(?P<url>https?://\S+?|file://\S+?|about:\S+?|data:\S+?)>?\s*$",
    re.IGNORECASE,
)
PARAMETERS_LINE = re.compile(
    rf"^{_INVISIBLE}(?:parameters?|variables?|test[\s_-]?data|data|with|where)\s*:\s*$", re.IGNORECASE
)
PARAMETER = re.compile(rf"^{_INVISIBLE}(?:[-*+•]\s+)?(?P<name>[^\W\d][\w .\-]{{0,60}}?)\s*=\s*(?P<value>.*)$")
PARAMETER_BLOCK = re.compile(
    rf"^{_INVISIBLE}(?:[-*+•]\s+)?(?P<name>[^\W\d][\w .\-]{{0,60}}?)\s*(?:=|:)\s*(?P<value>\S.*)$"
)
TITLE_LINE = re.compile(
    rf"^{_INVISIBLE}(?:title|requirement|feature|user\s+story|story|test\s+title)\s*:\s*(?P<title>\S.*)$",
    re.IGNORECASE,
)
TAGS_LINE = re.compile(rf"^{_INVISIBLE}(?:tags|labels)\s*:\s*(?P<tags>\S.*)$", re.IGNORECASE)
SCENARIO_LINE = re.compile(
    rf"^{_INVISIBLE}(?:scenario|test\s*case|use\s*case|example|flow)(?:\s+#?\d{{1,4}})?\s*(?:[:.–—]|-\s)\s*(?P<title>.*)$",
    re.IGNORECASE,
)
CRITERION = re.compile(
    rf"^{_INVISIBLE}[\[(]?(?P<id>AC[ _-]?\d{{1,4}}(?:\.\d{{1,3}})?)[\])]?\s*(?:[:.–—]|-\s)\s*(?=\S)", re.IGNORECASE
)
CRITERION_TAG = re.compile(r"^@?(?P<id>AC[_-]?\d{1,4}(?:\.\d{1,3})?)$", re.IGNORECASE)

KEYWORDS: dict[str, Role | None] = {
    "given": "given",
    "when": "when",
    "then": "then",
    "and": None,  # inherits
    "but": None,
}
KEYWORD = re.compile(rf"^{_INVISIBLE}(given|when|then|and|but)\b\s*[:,]?\s+(?=\S)", re.IGNORECASE)

STORY = re.compile(
    r"^\s*(?:as an?\b|in order to\b|so that\b|i want(?: to)?\b|narrative\b|description\s*:|note\s*:|notes\s*:)",
    re.IGNORECASE,
)
"""How a user story or a remark begins: it describes, it is not a step."""

LABELS: dict[str, Role | None] = {
    "precondition": "given",
    "preconditions": "given",
    "prerequisite": "given",
    "prerequisites": "given",
    "pre-condition": "given",
    "pre-conditions": "given",
    "pre-requisite": "given",
    "pre-requisites": "given",
    "setup": "given",
    "set up": "given",
    "background": "given",
    "given": "given",
    "steps": "when",
    "test steps": "when",
    "steps to reproduce": "when",
    "steps to reproduce the behavior": "when",
    "steps to reproduce the behaviour": "when",
    "steps to reproduce the bug": "when",
    "steps to reproduce the issue": "when",
    "to reproduce": "when",
    "how to reproduce": "when",
    "reproduction steps": "when",
    "steps to test": "when",
    "steps to review": "when",
    "steps to verify": "when",
    "how to test": "when",
    "testing steps": "when",
    "step": "when",
    "actions": "when",
    "action": "when",
    "procedure": "when",
    "flow": "when",
    "main flow": "when",
    "when": "when",
    "expected": "then",
    "er": "then",
    "expect": "then",
    "expected result": "then",
    "expected results": "then",
    "expected outcome": "then",
    "expected behaviour": "then",
    "expected behavior": "then",
    "expectation": "then",
    "expectations": "then",
    "result": "then",
    "results": "then",
    "outcome": "then",
    "verify": "then",
    "verification": "then",
    "checks": "then",
    "assertions": "then",
    "postconditions": "then",
    "then": "then",
}
"""Words that head a group of steps, and the role they give to it."""
SHARED = frozenset(word for word, role in LABELS.items() if role == "given") - {"given"}
"""Headings whose steps every scenario of the document starts with."""
CRITERIA_LABELS = frozenset({"acceptance criteria", "acceptance criterion", "criteria", "acs"})
"""Headings under which every item is an acceptance criterion of its own."""
EXAMPLES_LABELS = frozenset({"examples", "example data", "test data", "data", "scenarios data"})
"""Headings whose table gives one run a row."""
PARAMETER_LABELS = frozenset({"parameters", "parameter", "variables"})
REMARKS = words("notes note description context overview introduction summary motivation references links related") | {
    "out of scope",
    "user story",
    "story",
    "open questions",
    "non-goals",
}
"""Headings whose text describes."""
ACTUAL = frozenset(
    f"{what} {matter}"
    for what in ("actual", "current", "observed")
    for matter in ("behavior", "behaviour", "result", "results", "outcome")
) | {"ar"}
"""Headings of what went wrong: what stands there is the opposite of what is to be checked."""
REPORTED = ACTUAL | {
    "describe the bug",
    "bug description",
    "screenshots",
    "screenshot",
    "additional context",
    "additional information",
    "your environment",
    "affected versions",
    "affected platforms",
    "possible solution",
    "stack trace",
    "test case id",
    "test id",
}
"""Headings of a bug report or test case whose text tells about it."""
BARE = frozenset(word for word in LABELS if " " in word or "-" in word) | {"preconditions", "prerequisites"} | REPORTED
"""Headings that are known for ones without a colon behind them."""

STEP_VERBS = words(
    "open go navigate visit browse load launch start reload refresh click double-click right-click tap "
    "press hit push type enter fill input write set put choose select pick check uncheck tick untick "
    "toggle switch turn enable disable hover focus drag drop move scroll swipe wait upload attach "
    "download submit save delete remove add create edit update change rename search find filter sort log "
    "login sign signin logout register accept dismiss confirm cancel close expand collapse verify assert "
    "ensure expect see observe validate make remember store note clear append return back forward copy "
    "paste use repeat do don't view look compare count"
)
"""First words of a line that make it a step and never a title."""
SUBJECTS = words("i we you user users the a an it there no he she they page system application app my")
"""First words that begin a sentence about the application and never a title."""

_LABEL = re.compile(
    rf"^{_INVISIBLE}(?P<mark>\*\*|__)?(?P<label>[A-Za-z][A-Za-z \-]{{1,34}}?)\s*"
    r"(?:\*\*|__)?\s*:\s*(?P<rest>.*)$"
)
_EMPHASIS = re.compile(r"^\s*(?:\*\*|__)(?P<words>[^*_]+)(?:\*\*|__)\s*$")


_FILED_UNDER = re.compile(
    rf"^{_INVISIBLE}(?:[-*•]\s+)?(?:\*\*|__)?(?:priority|severity|status|type|test type|module|component|author|tester|"
    r"environment|browser|version|sprint|id)(?:\*\*|__)?\s*:\s*\S.*$",
    re.IGNORECASE,
)


_MARK = re.compile(r"^\s*(?:[-•#]+|\*(?=\s))\s*")


def is_filed_under(line: str, lines: Sequence[str]) -> bool:
    """Whether a line before all steps only files a test case (`Priority: High`): its steps stand under a heading."""
    return _FILED_UNDER.match(line) is not None and any(map(_heads_steps, lines))


def _heads_steps(line: str) -> bool:
    if line.startswith("#"):
        return LABELS.get(heading_word(line.strip("# "))) == "when"
    label = label_of(_unmarked(line))
    return label is not None and label.role == "when" and not label.rest


def _unmarked(line: str) -> str:
    """A line without the mark of a list or a heading."""
    return _MARK.sub("", line)


@dataclass(frozen=True, slots=True)
class Label:
    """A word that heads steps: "Expected result: …"."""

    word: str
    role: Role | None
    rest: str
    """What stands behind the colon."""

    @property
    def reports(self) -> bool:
        """Whether what it heads only tells about the matter."""
        return self.word in REPORTED


def label_of(line: str) -> Label | None:
    """The label a line begins with, if it is a known one; without a colon where nothing else stands in the line."""
    match = _LABEL.match(line)
    if match is None:
        return _bare_label(line)
    word = " ".join(match["label"].lower().split())
    rest = match["rest"].strip()
    rest = rest.removeprefix(match["mark"]).lstrip() if match["mark"] else rest
    if word in LABELS:
        return Label(word, LABELS[word], rest)
    return Label(word, None, rest) if word in CRITERIA_LABELS | REPORTED else None


def _bare_label(line: str) -> Label | None:
    """`Steps to reproduce`, `**Expected behavior**`: a heading that begins with a capital and has no colon."""
    emphasised = _EMPHASIS.match(line)
    said = (emphasised["words"] if emphasised else line).strip()
    word = " ".join(said.lower().split())
    return Label(word, LABELS.get(word), "") if word in BARE and said[:1].isupper() else None


def heading_word(heading: str) -> str:
    """A heading in the form in which the label tables hold it."""
    return " ".join(heading.strip().rstrip(":").lower().split())


def criterion_id(written: str) -> str:
    """The id as it is kept: "ac 1" and "AC_1" are "AC-1", "AC1" stays as it is."""
    return re.sub(r"[ _]", "-", written.upper())


def first_word(text: str) -> str:
    """The first word in lower case."""
    return text.split(None, 1)[0].strip(".,:;!?").lower() if text.strip() else ""


def is_step_like(text: str) -> bool:
    """Whether a line begins like a step: with its verb, its subject, a quote, a keyword or an address."""
    word = first_word(text)
    return (
        word in STEP_VERBS
        or word in SUBJECTS
        or word in KEYWORDS
        or '"' in text
        or "“" in text
        or "://" in text
        or "should" in text.lower()
        or re.search(r"\b(?:is|are|must|shows?|displays?|appears?|contains?|sees?)\b", text.lower()) is not None
    )
