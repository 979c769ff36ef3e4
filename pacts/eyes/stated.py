"""What of the page plainly says a statement that no reading made a check of: "the lamp is held at customs".

A statement is borne out by the smallest unit that is its subject's: a sentence, a row or card, a label with its value,
the badge beside a heading, a message. The unit must say every telling word of the statement, in the same form where the
form tells (what "starts" has not "started"), the numbers with what they count, and must neither deny nor put off what
is said. Words that are scattered over the page bear nothing out, nor does the subject alone.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import Final

from pacts.domain.page import Snapshot
from pacts.domain.plan import Claim
from pacts.eyes.measures import whole
from pacts.eyes.no_value import is_no_value
from pacts.eyes.told import HEADS
from pacts.eyes.view import Node, View, inmost, is_cell
from pacts.eyes.words import akin, phrase, squeeze, stem

_LONGEST: Final = 300
"""Characters of what says one thing; a longer text is a part of the page."""
_VALUE: Final = 80
"""Characters of a value."""
_LABEL: Final = 30
"""Characters of a label."""
_SHARE: Final = 0.5
"""Least share of what is shown that is stated: the rest may say anything."""
_NEAR: Final = 3
"""Texts between a heading and the badge that speaks of it."""
_SMALL: Final = 14
"""Words of a block that is read as one sentence."""
_PAIR: Final = 2
_WORD: Final = re.compile(r"[^\W_]+(?:[.,:/@'’][^\W_]+)*|[€$£¥%]")
_COUNTED: Final = re.compile(r"(\d[\d.,:/]*)([a-z]{1,3})")
_ENDS: Final = re.compile(r"(?<=[.!?;])\s+|\s[·•|]\s|\n")
_ROUND: Final = re.compile(r"(\d)\.00$")
_GROUPED: Final = re.compile(r"(?<=\d),(?=\d{3}(?:\D|$))")
_FORMS: Final = {"canceled": "cancelled", "euro": "€", "euros": "€", "eur": "€", "dollars": "$", "usd": "$"} | {
    "percent": "%",
    "gbp": "£",
    "can't": "cannot",
}
_NUMBERS: Final = {
    word: str(at)
    for at, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve".split()  # noqa: SIM905 - a table
    )
}
_EMPTY: Final = frozenset(
    """
    the a an of in on at to by for from with as into onto is are was were be been being am has have had do does did
    it its this that these those their his her our your my there and also now just already i we you he she they me us
    him them successfully which who s located based situated switched turned currently
    """.split()  # noqa: SIM905 - a table
)
"""Words that carry a statement and tell nothing of what it is about."""
_LIGHT: Final = frozenset(
    map(stem, ("have", "has", "show", "say", "read", "come", "go", "get", "give", "make", "belong", "contain", "use"))
)
"""Verbs that tell no more than that something is so, where a label tells what."""
_SENT: Final = frozenset({"from", "to", "by"})
"""Labels that are no more than the word before a name."""
_LED: Final = frozenset({"by", "to", "from", "for", "with", "against", "until", "since", "before", "after", "without"})
"""Words before a name or a number that turn what is said of it."""
_DENYING: Final = frozenset(
    """
    not no never none nobody nothing cannot without nor neither hardly unable un non failed fails failure failing
    declined rejected refused denied expired pending error errors invalid missing unsuccessful unsuccessfully aborted
    incomplete blocked held stopped undone reverted
    """.split()  # noqa: SIM905 - a table
)
_HEDGING: Final = frozenset(
    """
    will may might can could should would must shall if unless until once when whether before soon please try retry
    almost nearly partly partially being want need wish ready about expected planned scheduled awaiting waiting
    preparing asking requested optionally optional eg example how why
    """.split()  # noqa: SIM905 - a table
)
_FORMER: Final = frozenset(
    ("previous", "former", "old", "next", "target", "planned", "requested", "expected", "default", "original")
)
_PUT_OFF: Final = _DENYING | _HEDGING
_IRREGULAR: Final = frozenset(
    """
    paid sent held met taken given made done gone sold bought lost won built kept left found written driven drawn
    shown known grown thrown broken chosen frozen stolen spoken begun begun drunk run come become seen read put set
    cut shut sat stood told taught caught brought thought fought dealt felt met hidden ridden risen fallen eaten
    beaten forgotten hit let split spent lent
    """.split()  # noqa: SIM905 - a table
)
_ACTORS: Final = frozenset(
    map(
        stem,
        (
            *("customer", "user", "patient", "passenger", "recipient", "visitor", "player", "guest", "buyer", "client"),
            *("learner", "student", "bidder", "member", "applicant", "reader", "shopper", "traveller", "person"),
        ),
    )
)
"""Persons whom a page is about without naming them so."""
_COUNTABLE: Final = frozenset(map(stem, ("people", "person", "user", "time", "item")))
"""What is counted where the page does not say what: "134 enrolled"."""
_CHANGES: Final = frozenset(
    map(stem, ("change", "data", "setting", "form", "entry", "record", "information", "detail", "edit", "update"))
)
"""What is saved by a message that says no more than "Saved"."""
_PRESSED: Final = frozenset(
    {"button", "link", "tab", "option", "menuitem", "menuitemradio", "menuitemcheckbox", "textbox", "searchbox"}
    | {"switch", "radio", "checkbox", "combobox", "columnheader", "treeitem", "spinbutton"}
)
_INLINE: Final = frozenset(
    """
    a b i em strong span small time code mark abbr u s del ins sup sub bdi q cite data output var kbd br img svg
    """.split()  # noqa: SIM905 - a table
)
"""Tags of what stands in a line of text."""
_STATUS: Final = frozenset({"status", "state", "stage", "phase", "progress", "condition", "availability"})
"""Labels under which stands what a thing is."""
_AGENTS: Final = ("er", "or", "by")
"""How a label ends that names who did it."""
_HEADINGS: Final = frozenset({"heading"})
_LABELS: Final = frozenset({"dt", "th", "label"})
_SORTS: Final[dict[str, frozenset[str]]] = {
    "price": frozenset({"money"}),
    "amount": frozenset({"money"}),
    "value": frozenset({"money"}),
    "duration": frozenset({"duration"}),
    "start": frozenset({"clock", "date"}),
    "end": frozenset({"clock", "date"}),
    "date": frozenset({"clock", "date"}),
    "departure": frozenset({"clock", "date"}),
    "arrival": frozenset({"clock", "date"}),
}
"""What measures a property, where its label is the thing's own: "Shipping €9.50"."""
_SUMS: Final = frozenset({"total", "sum", "altogether", "subtotal", "together"})
_YES: Final = frozenset({"yes", "true", "✓", "✔", "done", "required"})


@dataclass(frozen=True, slots=True)
class Said:
    """What of the page says a statement."""

    node: Node
    text: str
    unit: str
    """All that the row, card or sentence says: what was so before, too, is no result."""

    @property
    def is_all(self) -> bool:
        """Whether the text is all that the element says."""
        return squeeze(self.text) == squeeze(self.node.c.text)


def stated(claim: Claim, view: View, stood: AbstractSet[str] | None = None) -> Said | None:
    """What plainly says the statement; None where nothing does, or where what is meant is not certain.

    Args:
        claim: the statement.
        view: the page.
        stood: what the page said before the last deed, where there was one: what stood there is no result of it.
    """
    told = _Told(claim, view, stood or frozenset())
    ways = (told.by_sentences, told.by_rows, told.by_pairs, told.by_badges, told.by_bare_messages)
    said = _stated(told, ways, stood)
    of, sign, owner = claim.subject.partition(" of ")
    if said is not None or not sign or claim.of:
        return said
    told = _Told(claim.model_copy(update={"subject": owner, "of": " ".join(_telling(_words(of)))}), view, told.stood)
    return _stated(told, (told.by_rows,), stood)  # "the CPU load of web-1 is 12 %", in the row of web-1


def _stated(told: "_Told", ways: Sequence[Callable[[], Iterator[Said]]], stood: AbstractSet[str] | None) -> Said | None:
    if not told.predicate:
        return None
    for find in ways:
        found = [one for one in find() if not (stood is not None and told.is_result and one.unit in stood)]
        if found:
            nodes = inmost(one.node for one in found)
            first = next(one for one in found if one.node is nodes[0])
            return first if len({one.text for one in found if one.node in nodes}) == 1 else None
    return None


def texts_of(snapshot: Snapshot) -> frozenset[str]:
    """Everything that the page says, in its units."""
    shown = (c for frame in snapshot.frames for c in frame.candidates if c.visible and c.text)
    return frozenset(squeeze(c.text) for c in shown)


def _norm(word: str) -> str:
    low = _GROUPED.sub("", word.lower().replace("’", "'"))
    low = _ROUND.sub(r"\1", low)
    low = low.removesuffix("'s")
    return _FORMS.get(low, _NUMBERS.get(low, low))


@lru_cache(maxsize=16_384)
def _words(text: str) -> tuple[str, ...]:
    """The words of a text as they are compared: "4h" as "4 h", "two" as "2"."""
    found: list[str] = []
    for word in _WORD.findall(text):
        low = _norm(word)
        parted = _COUNTED.fullmatch(low)
        found += parted.groups() if parted else (low,)
    return tuple(found)


def _telling(words: Sequence[str]) -> list[str]:
    return [word for word in words if word not in _EMPTY]


@lru_cache(maxsize=8192)
def _is_past(word: str) -> bool:
    return word in _IRREGULAR or (word.endswith("ed") and len(word) > len("need"))


@lru_cache(maxsize=32_768)
def _same(one: str, other: str) -> bool:
    """Whether two words say the same, in a form that does: "booked" is not "book", but "bid" is "bids"."""
    if one == other:
        return True
    if _is_past(one) or _is_past(other) or any(map(str.isdigit, one + other)) or min(len(one), len(other)) < 3:  # noqa: PLR2004
        return False
    return stem(one) == stem(other) or (
        bool(phrase(one).concepts) and phrase(one).concepts == phrase(other).concepts and one.isalpha()
    )


def _in(word: str, words: Sequence[str]) -> bool:
    return any(_same(word, other) for other in words)


def _is_value(word: str) -> bool:
    return any(map(str.isdigit, word)) or word in "€$£¥%"


class _Told:
    """One statement on one look."""

    def __init__(self, claim: Claim, view: View, stood: AbstractSet[str]) -> None:
        self.claim = claim
        self.view = view
        self.stood = stood
        said = _words(f"{claim.subject} {claim.predicate}")
        self.all = frozenset(said)
        self.subject = _telling(_words(claim.subject))
        self.predicate = [w for w in _telling(_words(claim.predicate)) if w not in _DENYING or w in _STATES]
        self.denied = sum(w in _NOT for w in said)
        self.line = _words(claim.predicate)

    @cached_property
    def is_result(self) -> bool:
        """Whether it may tell what a deed brought about: "the note is saved"."""
        return len(self.predicate) == 1

    @cached_property
    def _nodes(self) -> list[Node]:
        return [n for n in self.view.nodes if self._may_say(n)]

    def _may_say(self, node: Node) -> bool:
        c = node.c
        if not c.visible or not c.text or len(c.text) > _LONGEST or c.struck or c.editable:
            return False
        if any(up.c.role in _PRESSED or up.c.editable or up.c.tag == "label" for up in (node, *node.ancestors())):
            return self._is_new_sign(node)
        return c.role not in _HEADINGS or squeeze(c.text) not in self.stood

    def _is_new_sign(self, node: Node) -> bool:
        """A control that says since the deed what was done: "Saved" where "Save" stood."""
        fresh = bool(self.stood) and squeeze(node.c.text) not in self.stood
        return fresh and node.c.role == "button" and _telling(_words(node.c.text)) == self.predicate

    # --- a sentence

    def by_sentences(self) -> Iterator[Said]:
        """The sentences that say it all, of the subject or of what the place around them is about."""
        for node in self._nodes:
            if not self._is_one_text(node) or "?" in node.c.text:
                continue
            if any(word in _DENYING and word not in self.all for word in _words(node.c.text)) and not self.denied:
                continue
            for part in _ENDS.split(node.c.text):
                if part and self._is_said_by(part, node):
                    yield Said(node, part, squeeze(self._unit(node)))
                    break

    def _unit(self, node: Node) -> str:
        row = self._row(node)
        return row.c.text if row is not None and len(row.c.text) <= _LONGEST else node.c.text

    def _is_one_text(self, node: Node) -> bool:
        """Whether it is a text of its own, or a small block that reads as one."""
        inside = [n for n in self.view.inside(node) if n.c.visible and n.c.text]
        if any(n.c.tag not in _INLINE or n in self.view.row_nodes for n in inside):
            return False
        return not inside or bool(node.c.own_text) or len(_words(node.c.text)) <= _SMALL

    def _is_said_by(self, part: str, node: Node) -> bool:
        words = _words(part)
        shown = _telling(words)
        hedged = any(w in _HEDGING - self.all and not _tells_when(words, at) for at, w in enumerate(words))
        if not shown or hedged or sum(w in _NOT for w in words) != self.denied:
            return False
        if not (self._says_in_order(shown) and self._led_alike(words) and self._is_mostly_this(shown)):
            return False
        if self.subject and all(_in(w, shown) for w in self.subject):
            return self._begins_with_subject(words, shown)
        first = next(at for at, w in enumerate(shown) if any(_same(w, p) for p in self.predicate))
        before = any(not self._is_mine(w) and not _is_when(w) for w in shown[:first])
        bare = len(shown) == 1 and self._row(node) is None  # a badge or a message, which must be the subject's own
        return not before and not bare and self._is_of_subject(node, shown)

    def _is_mostly_this(self, shown: Sequence[str]) -> bool:
        telling = [w for w in shown if self._is_mine(w) or not (_is_value(w) or _is_when(w))]
        return sum(map(self._is_mine, telling)) >= _SHARE * len(telling)

    def _is_mine(self, word: str) -> bool:
        return any(_same(word, mine) for mine in (*self.subject, *self.predicate))

    def _says_in_order(self, shown: Sequence[str]) -> bool:
        """Whether all of the predicate is said, its numbers with what they count."""
        needed = self._needed(shown)
        if not needed or not all(_in(w, shown) for w in needed):
            return False
        pairs = pairwise(needed)
        counts = [(a, b) for a, b in pairs if _is_value(a) != _is_value(b) or (_is_value(a) and _is_value(b))]
        near = {*pairwise(shown)}
        return all(self._stand_together(a, b, near) for a, b in counts if a[:1].isdigit())

    def _needed(self, shown: Sequence[str]) -> list[str]:
        """What of the predicate must be said: neither who is counted, nor the verb that a number tells."""
        needed = [w for w in self.predicate if _in(w, shown) or stem(w) not in _COUNTABLE | _ACTORS]
        if (
            len(needed) > 1
            and not _in(needed[-1], shown)
            and not self._is_firm(needed[-1])
            and self._is_page(needed[-1])
        ):
            needed.pop()  # "4 people follow the ticket", on the ticket's page
        rest = [w for w in needed if not _in(w, shown)]
        told = [w for w in needed if _in(w, shown)]
        verb = rest == self.predicate[: len(rest)] and any(map(self._is_firm, told))
        just = all(self._is_mine(w) for w in shown) and len(told) > 1
        placed = len(rest) == 1 and (self.claim.of == "location" or bool(self.claim.of and just))
        by_sort = self.claim.of in _SORTS and bool(self.subject) and all(_in(w, shown) for w in self.subject)
        return told if rest and verb and (placed or by_sort) else needed

    def _is_firm(self, word: str) -> bool:
        """Whether a word is a number or a name."""
        return _is_value(word) or word.capitalize() in self.claim.predicate

    def _stand_together(self, a: str, b: str, near: AbstractSet[tuple[str, str]]) -> bool:
        if _is_past(b) or b not in self.line or not self._follow(a, b):
            return True
        return any(_same(a, x) and _same(b, y) for x, y in near)

    def _follow(self, a: str, b: str) -> bool:
        """Whether the second stands right behind the first in the statement."""
        return any((x, y) == (a, b) for x, y in pairwise(self.line))

    def _led_alike(self, words: Sequence[str]) -> bool:
        """Whether what is said of a name is not turned about: "sent to Ann" is not "sent by Ann"."""
        mine = _leaders(self.line)
        theirs = _leaders(words)
        return all(theirs.get(w, lead) == lead for w, lead in mine.items())

    def _begins_with_subject(self, words: Sequence[str], shown: Sequence[str]) -> bool:
        """Whether the sentence is about the subject, and not about something else that names it, too."""
        at = [place for place, w in enumerate(shown) if _in(w, self.subject)]
        of = [place for place, w in enumerate(shown) if _in(w, self.predicate)]
        strangers = [w for w in shown[: at[0]] if not self._is_mine(w) and not _is_when(w)]
        if len(strangers) > 1:
            return False
        if at[0] > of[0]:
            led = _leaders(words).get(shown[at[0]], "by")
            return led == "by" and not strangers and all(self._is_mine(w) or _is_when(w) for w in shown)
        run = at[len(self.subject) - 1] if len(at) >= len(self.subject) else at[-1]
        between = [w for w in shown[run + 1 : of[0]] if not (self._is_mine(w) or _is_when(w))]
        if not between:
            return True
        start = list(words).index(shown[run]) + 1
        after = words[start : start + 1]
        return bool(after) and after[0] in {"of", "to", "from", "for"} and not {"and", "but", "while", "or"} & {*words}

    # --- whose a text is

    def _is_of_subject(self, node: Node, shown: Sequence[str] = ()) -> bool:
        """Whether the place around a text is what the statement is about."""
        row = self._row(node)
        if row is not None:
            if self._names_row(row):
                return True
            event = len(self.predicate) >= _PAIR and _is_past(self.predicate[0])
            return event and not self._rows and self._is_subject_of_page(node, shown)
        return self._is_subject_of_page(node, shown)

    def _row(self, node: Node) -> Node | None:
        """The one of several rows or cards that a text stands in."""
        for up in (node, *node.ancestors()):
            if up in self.view.row_nodes and len(self._siblings(up)) > 1 and not self._is_pair(up):
                return up
        return None

    def _is_pair(self, row: Node) -> bool:
        """Whether a box holds a label and its value alone, as one line of what is told of a thing."""
        parts = [n for n in row.children if n.c.visible and n.c.text]
        headed = row.c.tag != "tr" or (bool(parts) and parts[0].c.tag == "th")
        return len(parts) == _PAIR and not row.c.own_text and headed and bool(self._label_before(parts[1]))

    def _siblings(self, row: Node) -> list[Node]:
        around = [n for n in self.view.siblings(row) if n in self.view.row_nodes and n.c.visible]
        return around if row in around else [row, *around]

    def _is_subject_of_page(self, node: Node, shown: Sequence[str] = ()) -> bool:
        left = [w for w in self.subject if not _in(w, shown)]
        if not left:
            return bool(self.subject) or not self.claim.subject.strip() or self._is_pronoun
        heads = [w for text in self._heads(node) for w in _words(text)]
        missing = [w for w in left if not _in(w, heads)]
        return not missing or (len(left) == 1 and stem(left[0]) in _ACTORS)

    def _is_page(self, word: str) -> bool:
        heads = (self.view.snapshot.title, *(head.c.text for head in self.view.headlines))
        return any(_in(word, _words(text)) for text in heads)

    @cached_property
    def _is_pronoun(self) -> bool:
        return set(_words(self.claim.subject)) <= {"it", "its", "they", "there", "this", "that", "he", "she", "i", "we"}

    def _heads(self, node: Node) -> Iterator[str]:
        """What the page is called, and the heading that a text stands under."""
        yield self.view.snapshot.title
        for head in self.view.headlines:
            yield head.c.text
        if (own := self._heading_of(node)) is not None:
            yield own.c.text

    def _heading_of(self, node: Node) -> Node | None:
        before = [n for n in self.view.nodes[: node.index] if n.c.role == "heading" and n.c.visible]
        return before[-1] if before and before[-1].frame is node.frame else None

    # --- rows and cards

    @cached_property
    def _rows(self) -> list[Node]:
        """The rows that are the subject, the smallest of nested ones."""
        if not self.subject:
            return []
        rows = [row for row in self.view.row_nodes if row.c.visible and len(row.c.text) <= _LONGEST * 2]
        rows = [row for row in rows if len(self._siblings(row)) > 1]
        whole_ = inmost(sorted((r for r in rows if self._named_in(r) == len(self.subject)), key=lambda r: r.index))
        if whole_ or len(self.subject) < _PAIR:
            return whole_
        return inmost(sorted((r for r in rows if self._names_row(r)), key=lambda r: r.index))

    def _named_in(self, row: Node) -> int:
        """How many of the subject's words the row says, numbers only where they stand as they are said."""
        said = [w for n in self._texts(row) for w in _words(n.c.own_text)]
        near = {*pairwise(said)}
        mine = _words(self.claim.subject)
        for a, b in pairwise(mine):
            if _is_value(b) and a not in _EMPTY and (a, b) not in near:
                return 0
        return sum(_in(w, said) for w in self.subject)

    def _names_row(self, row: Node) -> bool:
        """Whether a row is the subject: of "the toner ticket" the row "Toner empty", where no row says "ticket"."""
        named = self._named_in(row)
        if named == len(self.subject):
            return True
        if named != len(self.subject) - 1 or named < 1 or any(map(_is_value, self.subject)):
            return False
        said = [w for n in self._texts(row) for w in _words(n.c.own_text)]
        missing = next((w for w in self.subject if not _in(w, said)), "")
        nouns = self._common_nouns()
        others = [w for one in self._siblings(row) for n in self._texts(one) for w in _words(n.c.own_text)]
        return missing in nouns and not _in(missing, others)

    def _common_nouns(self) -> AbstractSet[str]:
        """The noun that only says the sort of thing: the last one before "of", "on", "to", or of all."""
        words = [w for w in re.split(r"\s(?:of|on|to|for|in|from|at)\s", self.claim.subject) if w]
        found = [_telling(_words(words[0]))[-1:]] if words else []
        return {w for one in found for w in one if w.isalpha()}

    def _texts(self, row: Node) -> list[Node]:
        return [n for n in (row, *self.view.inside(row)) if n.c.visible and n.c.own_text]

    def by_rows(self) -> Iterator[Said]:
        """The text of the subject's row that says it."""
        if len(self._rows) != 1:
            return
        row = self._rows[0]
        texts = [n for n in self._texts(row) if self._may_say(n) and len(n.c.text) <= _VALUE]
        for node in texts:
            label = self._label(node, row)
            if is_no_value(node, self.view) and not label:
                continue
            if self._is_told(node.c.text, label, [o.c.text for o in texts if o is not node]):
                yield Said(node, node.c.text, squeeze(row.c.text))

    def _label(self, node: Node, row: Node | None) -> str:
        column = next(
            (n.c.column for n in (node, *node.ancestors()) if n.c.column and (row is None or row.holds(n))), ""
        )
        return column or self._label_before(node)

    def _is_told(self, text: str, label: str, others: Sequence[str]) -> bool:
        """Whether a value under its label says the predicate, and the label is what it speaks of."""
        shown, head = _words(text), _words(label)
        if any(w in _FORMER and w not in self.all for w in head) or any(w in _HEDGING - self.all for w in shown):
            return False
        if (turned := self._by_yes_or_no(shown, head)) is not None:
            return turned
        if not self._says_enough(text, shown) or self._turns_about(shown, head):
            return False
        rest = [w for w in self.predicate if not _in(w, _telling(shown))]
        fits = bool(head) and self._fits(head)
        if not (self.claim.of or rest):
            return not (head and any(_is_value(w) for w in self.predicate))
        known = fits if head else self._is_sort(text) and self._alone_of_sort(text, others)
        return known and self._is_best_of(head) and all(self._accounted(w, head) for w in rest)

    def _says_enough(self, text: str, shown: Sequence[str]) -> bool:
        """Whether a value says what is stated, and nothing that denies it or tells of another."""
        if sum(w in _NOT for w in shown) != self.denied or any(w in _DENYING - self.all - _NOT for w in shown):
            return False
        telling = _telling(shown)
        mine = [w for w in telling if _in(w, self.predicate)]
        if not mine or len(mine) < _SHARE * len(telling) or not self._says_value(shown):
            return False
        more = len(mine) < len(telling)
        return not more or any(map(_is_value, mine)) or self._is_name_before_more(text, mine)

    def _turns_about(self, shown: Sequence[str], head: Sequence[str]) -> bool:
        """Whether a name is led by a word that neither the value nor its label has: "by Finn" under "For"."""
        leads = {lead for word, lead in _leaders(self.line).items() if word in shown and lead in _SENT}
        return not self.claim.of and any(lead not in (*shown, *head) and not _names_agent(head) for lead in leads)

    def _is_name_before_more(self, text: str, mine: Sequence[str]) -> bool:
        """Whether a name is said first, and only then more of it: "Northwind Shoes, Porto"."""
        name = text.partition(",")[0].partition("(")[0].strip()
        aside = text.partition("(")[2].partition(")")[0]
        if aside and list(_words(aside)) == list(mine) == self.predicate:
            return True
        return (
            len(name) < len(text)
            and list(_words(name)) == list(mine)
            and name in self.claim.predicate
            and name[:1].isupper()
        )

    def _by_yes_or_no(self, shown: Sequence[str], head: Sequence[str]) -> bool | None:
        """What "Yes" or "No" says under a column that is called like the predicate; None where neither stands there."""
        if len(shown) != 1 or shown[0] not in _YES | {"no", "false"}:
            return None
        called = bool(self.predicate) and all(_in(w, head) for w in self.predicate)
        return called and (shown[0] in _YES) != bool(self.denied)

    def _says_value(self, shown: Sequence[str]) -> bool:
        """Whether all numbers are said, in the order in which they are stated."""
        values = [w for w in self.line if _is_value(w)]
        at = [list(shown).index(w) if w in shown else -1 for w in values]
        return -1 not in at and at == sorted(at)

    def _fits(self, head: Sequence[str]) -> bool:
        """Whether a label names what the verb speaks of."""
        of = self.claim.of
        nouns = {*of.split(), *HEADS.get(of, frozenset())}
        known = _telling(head) or list(head)
        if any(w in nouns or stem(w) in {stem(n) for n in nouns} for w in known):
            return True
        if not of and {*known} <= _STATUS:
            return True
        if len(head) == 1 and head[0] in _SENT:
            return any(lead == head[0] for lead in _leaders(self.line).values())
        mine = " ".join((*self.predicate, *self.subject))
        return bool(known) and all(_in(w, self.predicate) or akin(phrase(w), phrase(mine)) for w in known)

    def _is_best_of(self, head: Sequence[str]) -> bool:
        """Whether a sum is only taken for one where one is spoken of."""
        return not (_SUMS & {*head}) or bool({*self.all} & (_SUMS | {"all"})) or self.claim.of == "amount"

    def _is_sort(self, text: str) -> bool:
        found = whole(text)
        return found is not None and found.unit in _SORTS.get(self.claim.of, frozenset())

    def _alone_of_sort(self, text: str, others: Sequence[str]) -> bool:
        mine = whole(text)
        rivals = (found.unit for other in others if (found := whole(other)) is not None)
        return mine is not None and mine.unit not in rivals

    def _accounted(self, word: str, head: Sequence[str]) -> bool:
        """Whether the page need not repeat a word: it is in the label, or the label tells what the verb does."""
        if _in(word, head) or (head and akin(phrase(word), phrase(" ".join(head)))):
            return True
        verb = not _is_value(word) and word == next(iter(self.predicate), "")
        return verb and (stem(word) in _LIGHT or bool(self.claim.of) or {*head} <= _SENT)

    # --- labels with their values

    def by_pairs(self) -> Iterator[Said]:
        """The value under a label of the page, or of the section, that is the subject."""
        for node, label, text in self._pairs():
            if self._is_pair_of_subject(node, label, text) or self._is_holder(label, text):
                yield Said(node, text, squeeze(f"{label} {text}"))

    def _pairs(self) -> Iterator[tuple[Node, str, str]]:
        """The labels with their values that belong to no one of several rows."""
        for node in self._nodes:
            row = self._row(node)
            if is_cell(node) and node.c.column:
                continue
            label = self._label_before(node) if len(node.c.text) <= _VALUE else ""
            if label and (row is None or row is node):
                yield node, label, node.c.text
            elif row is None and self._is_one_text(node):
                for part in _ENDS.split(node.c.text):
                    head, sign, value = part.partition(": ")
                    if sign and head and len(head) <= _LABEL and value.strip():
                        yield node, head.strip(), value.strip()

    def _is_holder(self, label: str, text: str) -> bool:
        """Whether a label names who did it, or how many, and its value is the subject: "Reporter: Omar Said"."""
        shown, head = _telling(_words(text)), _telling(_words(label)) or list(_words(label))
        named = [w for w in self.subject if stem(w) not in _COUNTABLE]
        verb = next(iter(self.predicate), "")
        if not named or shown[: len(named)] != named or self.denied or len(head) != 1 or not verb:
            return False
        counted = all(map(_is_value, named)) and len(shown) == len(named)
        agent = head[0].endswith(_AGENTS) and len(named) < len(self.subject) + 1 and not any(map(_is_value, named))
        rest = [w for w in self.predicate[1:] if not self._is_page(w) and stem(w) not in _ACTORS]
        return (counted or agent) and not rest and akin(phrase(verb), phrase(head[0]))

    def _is_pair_of_subject(self, node: Node, label: str, text: str) -> bool:
        head = _words(label)
        named = [w for w in self.subject if _in(w, head)]
        if self.subject and len(named) == len(self.subject):
            strangers = [w for w in _telling(head) if not self._is_mine(w)]
            return not strangers and self._is_value_of_label(text, head)
        left = [w for w in self.subject if not _in(w, head)]
        heads = [w for text in self._heads(node) for w in _words(text)]
        known = all(_in(w, heads) for w in left) or (len(left) == 1 and stem(left[0]) in _ACTORS)
        return (known or self._is_pronoun) and self._fits(head) and self._is_told(text, label, [])

    def _is_value_of_label(self, text: str, head: Sequence[str]) -> bool:
        """Whether the value says all of the predicate but the verb that its measure tells."""
        shown = _words(text)
        if any(w in _HEDGING - self.all for w in shown) or sum(w in _NOT for w in shown) != self.denied:
            return False
        telling = _telling(shown)
        mine = [w for w in telling if _in(w, self.predicate)]
        rest = [w for w in self.predicate if not _in(w, telling)]
        if not mine or len(mine) < _SHARE * len(telling) or any(map(_is_value, rest)) or not self._says_value(shown):
            return False
        sort = self._is_sort(text)
        return all(_in(w, head) or (w == self.predicate[0] and (sort or stem(w) in _LIGHT)) for w in rest)

    def _label_before(self, node: Node) -> str:
        """The label that stands right before a value: a term, a heading over it, the first of two."""
        at = node
        while at.parent is not None and at.parent.c.text == at.c.text:
            at = at.parent
        parts = [n for n in self.view.siblings(at) if n.c.visible and n.c.text]
        before = next((n for n in reversed(parts) if n.index < at.index), None)
        if before is None or len(before.c.text) > _LABEL or any(map(str.isdigit, before.c.text)):
            return ""
        if before.c.tag in _LABELS or before.c.role == "heading" or before.c.text.rstrip().endswith(":"):
            return before.c.text.rstrip(" :")
        alone = at.parent is not None and len(parts) == _PAIR and not at.parent.c.own_text
        return before.c.text if alone or _take_turns(parts, before, at) else ""

    # --- badges and messages

    def by_badges(self) -> Iterator[Said]:
        """The short text that says just this beside the heading that is the subject."""
        for node in self._nodes:
            telling = _telling(_words(node.c.text))
            just = len(telling) == len(self.predicate) and all(_in(w, self.predicate) for w in telling)
            if not just or not node.c.own_text or self._row(node) is not None or self._label_before_plain(node):
                continue
            if sum(w in _NOT for w in _words(node.c.text)) == self.denied and self._is_beside_heading(node):
                yield Said(node, node.c.text, squeeze(self._unit(node)))

    def _label_before_plain(self, node: Node) -> bool:
        """Whether another label claims the text."""
        before = self._label_before(node)
        return bool(before) and not all(_in(w, _words(before)) for w in self.subject)

    def _is_beside_heading(self, node: Node) -> bool:
        head = self._heading_of(node)
        if head is None or not self.subject or not all(_in(w, _words(head.c.text)) for w in self.subject):
            return False
        between = [n for n in self.view.nodes[head.end : node.index] if n.c.visible and n.c.own_text]
        alike = [n for n in self.view.siblings(node) if n.c.visible and n.c.text and _make(n) == _make(node)]
        return len(between) < _NEAR and len(alike) <= 1

    def by_bare_messages(self) -> Iterator[Said]:
        """A message that appeared and says no more than the deed: "Saved", "Thank you for your order"."""
        if not self.stood or not self.is_result or self.denied:
            return
        for node in self._nodes:
            text = squeeze(node.c.text)
            words = _words(text)
            fresh = text not in self.stood and not any(w in _PUT_OFF for w in words) and "?" not in text
            if fresh and node.c.own_text and (self._is_bare(words) or self._gives_thanks(words)):
                yield Said(node, node.c.text, text)

    def _is_bare(self, words: Sequence[str]) -> bool:
        generic = self._is_pronoun or (bool(self.subject) and all(stem(w) in _CHANGES for w in self.subject))
        return generic and _telling(words) == self.predicate

    def _gives_thanks(self, words: Sequence[str]) -> bool:
        thanks = bool({"thanks", "thank"} & {*words}) and self.predicate[0] in _RECEIVED
        return thanks and bool(self.subject) and all(_in(w, words) for w in self.subject)


_NOT: Final = frozenset({"not", "no", "never", "none", "nobody", "nothing", "cannot", "without", "nor", "neither"})
_STATES: Final = _DENYING - _NOT
"""What a statement may say outright, and what denies it where only the page says it."""
_RECEIVED: Final = frozenset({"placed", "received", "submitted", "sent", "completed", "confirmed"})
_WHEN: Final = re.compile(
    r"(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|today|yesterday|"
    r"\d{1,2}:\d\d(?::\d\d)?|\d{1,4}(?:[./]\d{1,2}[./]\d{2,4})?|am|pm",
)


def _is_when(word: str) -> bool:
    """Whether a word may be of a date or a time, which stands before what happened then."""
    return _WHEN.fullmatch(word) is not None and (":" in word or not word.isdigit() or len(word) in {1, 2, 4})


def _tells_when(words: Sequence[str], at: int) -> bool:
    """Whether "until" and the like only lead a date, and "may" is a month: "renewed until 4 May"."""
    if words[at] == "may":
        return any(word.isdigit() for word in (*words[max(0, at - 1) : at], *words[at + 1 : at + 2]))
    led = words[at] in {"until", "before", "by"}
    return led and at + 1 < len(words) and (_is_when(words[at + 1]) or _is_value(words[at + 1]))


def _leaders(words: Sequence[str]) -> dict[str, str]:
    """The word that leads each telling one: "by" of "by Greta"."""
    found: dict[str, str] = {}
    lead = ""
    for word in words:
        if word in _LED:
            lead = word
        elif word not in _EMPTY:
            if lead:
                found[word] = lead
            lead = ""
    return found


def _names_agent(head: Sequence[str]) -> bool:
    return bool(head) and head[-1].endswith(_AGENTS)


def _make(node: Node) -> tuple[str, tuple[str, ...]]:
    return node.c.tag, tuple(node.c.classes)


def _take_turns(parts: Sequence[Node], label: Node, value: Node) -> bool:
    """Whether labels and values take turns among siblings, each of a make of its own."""
    pairs = [(_make(a), _make(b)) for a, b in pairwise(parts)]
    heads = sum(_make(n) == _make(label) for n in parts)
    made = (_make(label), _make(value))
    return made[0] != made[1] and heads > 1 and pairs.count(made) == heads
