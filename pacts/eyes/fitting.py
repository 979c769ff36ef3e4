"""Which elements a target may mean: those with its words, of its kind, with its looks, that the step can be done to."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import Final, Literal

from pacts.domain.plan import Kind, Step, Target, Verb
from pacts.eyes.attributes import has_attributes
from pacts.eyes.boards import block_under, column_under
from pacts.eyes.called import JUDGES, called, kind_called
from pacts.eyes.collection import Collector
from pacts.eyes.comparing import all_measured, keeps
from pacts.eyes.identified import READ, is_identified, is_wordless
from pacts.eyes.kinds import (
    CHECKABLE,
    CONTAINER_KINDS,
    FOLDING,
    LEAST_FIT,
    fit,
    is_button_by_class,
    is_code_editor,
    kind_fit,
)
from pacts.eyes.looks import NOUNS, is_swatch, looking_so, pictured
from pacts.eyes.matching import Hit, Matcher
from pacts.eyes.messages import asks_a_message, is_marked
from pacts.eyes.order import STEP, main_blocks, may_be_blocks, steps
from pacts.eyes.quoting import is_called_otherwise, is_quoted_so
from pacts.eyes.scopes import Scoper
from pacts.eyes.settle import POINTING, is_mention
from pacts.eyes.undertaking import called_by, verb_names
from pacts.eyes.value_of import value_of_label
from pacts.eyes.view import CONTAINER_ROLES, CONTAINER_TAGS, Node, View, is_drawn_box, is_header_row
from pacts.eyes.view import pictured as picture_words
from pacts.eyes.vocabulary import DRAWN, FILLER, NEGATIONS, SIGNS
from pacts.eyes.words import WHOLE, Phrase, equal_level, phrase, stem

FLOOR: Final = 0.5
"""A lower score is no match: the target is absent."""
QUOTED_FLOOR: Final = 0.56
"""The same for words in quotes, which the page should show."""
CONVINCING: Final = 0.82
"""From this on the words name a thing of their own; below, "the textbox" is a kind and "the red box" a look."""
CALLED: Final = 0.9
"""What a thing scores that is called by its kind alone."""
MENTIONED: Final = 0.85
"""What a word within a sentence loses against a thing of its own, for a click."""
FAINT: Final = 0.65
"""What another word for the one that was said loses within a sentence, even on a control."""
_SYNONYM_WITHIN: Final = 2
"""Words of a text in which it still tells something."""
UNNAMED: Final = 0.7
"""What a picture without any name scores: only the place can tell that it is meant."""
_SAYS_NOTHING: Final = frozenset(
    {"dropdown", "menu", "icon", "image", "svg", "table", "column", "header", "toggle", "small"}
)
"""Words of a picture's class that do not tell what it shows."""
_DRAWN: Final = frozenset({"svg", "i", "img"})
_TALL: Final = 4
CHOSEN: Final = 0.9
"""What a list loses against a text field of the same name, for typing."""
_LINE: Final = 80
"""Pixels: a taller thing is no one-line control."""
FOLDED: Final = 0.97
"""How well the sign before a name stands for what it opens."""
TICKED: Final = 0.9
"""What the box in a row loses against one that carries the words itself."""
_FIELDS: Final = frozenset({"combobox", "listbox", "slider", "spinbutton"})
_CALLED_SO: Final = 0.02
"""What is called a card comes before what is only repeated like one."""
_CELLS: Final = frozenset({"cell", "gridcell"})
_HEADED: Final = 0.7
"""How surely what stands under a heading is the section or column of that name."""
_READ_WHOLE: Final = frozenset({"text", "visible", "count"})
_TICKING: Final = frozenset({"check", "uncheck", "checked"})
LOWERED: Final = 0.96
"""What the only control of a thing that carries the words loses against one that carries them itself."""
_UNDRAWN: Final = frozenset({"audio", "source", "track", "embed", "object"})
"""Tags of what is there without being drawn."""
_OF_EMPTY: Final = frozenset({"changed", "text"})
"""What can be judged of a place that holds nothing."""
_TEXTUAL: Final = frozenset({"text", "count", "cell", "order", "attribute", "remember"})
_READ: Final = frozenset({"text", "value", "remember"})
_OF_CHOICES: Final = frozenset({"checked", "selected"})
_OF_OPTIONS: Final = _OF_CHOICES | {"visible", "count", "enabled", "order", "attribute"}
"""Checks of what the browser's own list offers, which is drawn by no page."""
_HIDDEN_IS_FINE: Final = frozenset({"upload"})
_LITERAL_KINDS: Final = frozenset({None, "element", "text", "alert", "heading"})
_PICTURES: Final = frozenset({"image", "icon"})
"""Kinds that stand in a link or button, which is what a click on them is for."""
_WRITTEN: Final = frozenset({"same", "case", "marks", "joined", "counter", "forms"})
_LOOSE: Final = frozenset({"part", "described", "fuzzy"})
_SHOWN: Final = frozenset({"name", "text", "label", "aria-label", "placeholder", "beside", "alt", "title", "picture"})
"""Where a name stands that a person reads."""
_READ_OFF: Final = frozenset({"text", "name"})
_WHATEVER: Final = frozenset({None, "element", "text", "item", "card", "row"})
"""Kinds of a thing that is no control."""
_TWISTIES: Final = frozenset("▸▾▶▼►▹▿⊞⊟+-−›⌄⌃")
"""Signs before what opens and closes."""
_UPWARDS: Final = 6
"""How far above a text the thing that is clicked may be."""
_DRAGS: Final = frozenset({"drag", "drag_by"})
_MOVED: Final = frozenset({None, "element", "item", "card"})
_CONTROL_TAGS: Final = frozenset({"button", "input", "select", "textarea"})
_WIDE_KINDS: Final = frozenset({"field", "text", "icon", "section", "group", "menu", "alert"})
"""Kinds of several makes: a dropdown is counted among the fields, but no link among the buttons."""
_ANY_KIND: Final = frozenset({None, "element", "field", "item", "text", "group", "section", "card"})
"""Kinds that say little of what is named by another kind: "the textarea element"."""
_PATCH_KINDS: Final = frozenset({None, "element", "card", "item", "icon", "image", "cell", "section"})
"""Kinds that a person calls a coloured patch or a shape."""
_BLOCK_KINDS: Final = frozenset({None, "element", "item", "card", "row"})
_SPREAD: Final = 1.5
"""A text that is so much longer than the words says something else with them."""
_NOUNS: Final = 3
"""Words of a plain noun: "search result", "unread e-mail"."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A target of a step that is to be found."""

    step_id: str
    part: Literal["target", "destination"]
    target: Target
    verb: Verb
    value: str | None = None
    claimed: bool = False
    """The value is what the page is expected to show there, word for word."""
    each: bool = False
    """It is expected of every thing that the target's place names, as in "each row has an Edit button"."""
    exact: bool = False
    """Only a thing of just these words, or of the same meaning, is meant."""
    whole: bool = False
    """The words are another way to say it: they must be all that the page says, and it all that they say."""
    step: Step | None = None
    """The step, where its whole sentence may speak for one of several, or against what its words come near to."""


def _stands_in(node: Node, kind: Kind | None) -> bool:
    """Whether it is of the kind only for want of one: any button for a link, any list for a table."""
    if kind in {"table", "card"}:
        return node.c.role in _LISTED if kind == "table" else node.c.role == "listitem" and not node.children
    if node.c.role != "button" or kind not in {"link", "menu", "icon"}:
        return False
    return not (kind == "icon" and _is_drawn(node)) and not (kind == "menu" and node.c.expanded is not None)


_LISTED: Final = frozenset({"list", "listbox", "menu"})
_LISTS: Final = frozenset({"list", "group"})
"""Kinds of what holds several of a kind: "the checkbox list", "the radio group"."""


def _asks_for_any(want: Wanted) -> bool:
    """Whether it is asked if there is a thing of a kind at all."""
    presence = want.verb == "visible" or (want.verb == "count" and want.value == "0")
    return presence and want.target == Target(kind=want.target.kind, noun=want.target.noun)


def _is_drawn(node: Node) -> bool:
    """Whether a control is drawn: it has a picture, or nothing to read."""
    return bool(node.c.icon) or not any(sign.isalnum() for sign in node.c.text)


def _asks_for_any_message(want: Wanted) -> bool:
    """Whether it is asked if there is a message at all: a heading is none."""
    presence = want.verb == "visible" or (want.verb == "count" and want.value == "0")
    return presence and asks_a_message(want.target) and not want.target.words


def _offered(hits: list[Hit], want: Wanted) -> list[Hit]:
    """The options of those lists of the browser's own that can be seen, where a check asks for such."""
    if want.verb not in _OF_OPTIONS or (want.target.kind != "option" and want.verb not in _OF_CHOICES):
        return []
    lists = ((hit, next((up for up in hit.node.ancestors() if up.c.tag == "select"), None)) for hit in hits)
    return [hit for hit, list_ in lists if hit.node.c.tag == "option" and list_ is not None and list_.c.visible]


@dataclass(frozen=True, slots=True)
class Fitting:
    """What may be meant, from all that carries the words to what fits and can be seen."""

    raw: list[Hit]
    fitting: list[Hit]
    shown: list[Hit]


class Fitter:
    """Judges the elements of one look for targets."""

    def __init__(self, view: View, matcher: Matcher, scoper: Scoper, collector: Collector) -> None:
        self.view = view
        self.matcher = matcher
        self._scoper = scoper
        self._collector = collector

    def find(self, want: Wanted) -> Fitting:
        """What may be meant, wherever it stands."""
        if _is_seen(want.target) or _is_whatever_moves(want):
            return self._seen(want)
        raw = [hit for hit in self._raw(want) if not want.whole or _is_whole(hit, want.target)]
        fitting = [hit for hit in self._fitted(raw, want) if hit.score >= floor(want.target)]
        if _asks_for_any_message(want):
            fitting = [hit for hit in fitting if is_marked(hit.node, self.view)]
        if _asks_for_any(want):
            fitting = [hit for hit in fitting if not _stands_in(hit.node, want.target.kind)]
        if want.target.words and max((hit.score for hit in fitting), default=0.0) < CONVINCING:
            fitting = self._by_kind(want, {hit.node for hit in raw}) or fitting
        usable = [hit for hit in fitting if self._usable(hit.node, want.verb)]
        shown = usable or self._stand_ins(fitting) or _offered(fitting, want)
        if not shown and want.verb == "text" and want.value == "" and want.target.attributes:
            shown = [hit for hit in fitting if self._holds_nothing(hit.node)]
        if want.verb == "text" and want.value and len(shown) > 1:
            shown = [hit for hit in shown if hit.node.c.text or hit.node.c.value or hit.node.interactive] or shown
        if not shown and not want.target.words and want.target.kind in {"card", "item"}:
            patches = [n for n in pictured(self.view) if is_swatch(n) or n.c.shape]
            shown = [
                Hit(node, 1.0, 1.0, 6, "look", "same", "")
                for node in patches
                if not is_mention(node) and not _stays_put(node, want)
            ]
        if (judge := JUDGES.get(want.target.noun)) is not None:
            shown = [hit for hit in shown if judge(hit.node)] or shown
        if want.target.looks:
            kept = set(looking_so([hit.node for hit in shown], want.target.looks, self.view))
            shown = [hit for hit in shown if hit.node in kept]
        return Fitting(raw, fitting, shown)

    def blocks(self, want: Wanted) -> list[Hit]:
        """The repeated blocks of the page, for a plain noun that it does not say: "the fifth search result"."""
        target = want.target
        if target.quoted or target.kind not in _BLOCK_KINDS or len(phrase(target.words).tokens) > _NOUNS:
            return []
        counted = steps(self.view) if phrase(target.words).stems[-1:] == (STEP,) else []
        blocks = counted or main_blocks(self.view)
        named = may_be_blocks(target.words, self.view) and _is_told(target.words, self.view)
        measured = target.pick is not None and all_measured(blocks, target.pick, self.view)
        told = any(condition.of or condition.comparison != "contains" for condition in target.where)
        if not (named or measured or told):
            return []
        return [Hit(node, CALLED, 1.0, 6, "block", "part", target.words) for node in blocks]

    def control_in(self, node: Node, want: Wanted) -> Node:
        """The one control in a row or card, where that is what a click on the thing is for."""
        if want.verb not in POINTING or (node.interactive and node.c.role != "columnheader"):
            return node
        inside = [n for n in self.view.inside(node) if n.c.visible and n.c.enabled and (n.interactive or n.c.clickable)]
        inside = [n for n in inside if not _is_toggle(n)] or _bare_anchors(node, self.view)
        if not inside or node.c.clickable:
            return node
        if (doing := called_by(verb_names(want.step), inside)) is not None:
            return doing
        buttons = [n for n in inside if n.c.role == "button"]
        links = [n for n in inside if n.c.role == "link"]
        if want.target.pick is None and links and len({n.c.href for n in links}) == 1:
            return links[0]
        return next((group[0] for group in (inside, buttons) if len(group) == 1), links[0] if links else node)

    def _stand_ins(self, hits: Sequence[Hit]) -> list[Hit]:
        """What a person uses in the place of hidden native controls: a toolkit's box beside its hidden <select>."""
        native = (
            hit for hit in hits if hit.node.c.tag in {"select", "input", "textarea"} or hit.node.c.role in _FIELDS
        )
        placed = (hit for hit in native if hit.node.parent is None or hit.node.parent.c.visible)
        found = [(hit, _stand_in(hit.node, self.view)) for hit in placed]
        return best_each([replace(hit, node=node) for hit, node in found if node is not None])

    def nameless(self, want: Wanted) -> list[Hit]:
        """Pictures to click that nothing names: they may be what the author calls them, where the place says which."""
        target = want.target
        if target.kind != "icon" or not target.words or target.quoted or want.verb not in POINTING:
            return []
        if target.looks:
            return []
        return [
            Hit(node, UNNAMED, 1.0, 8, "kind", "kind", "")
            for node in self.view.nodes
            if node.c.visible and node.c.clickable and is_nameless_picture(node)
        ]

    # --- by looks

    def _seen(self, want: Wanted) -> Fitting:
        """Shapes and patches that look as the author says."""
        target = want.target
        nodes = [node for node in pictured(self.view) if not is_mention(node)] or pictured(self.view)
        nodes = [n for n in nodes if fit(n, None, want.verb, self.view) > 0 and not _stays_put(n, want)]
        kept = looking_so(nodes, target.looks, self.view)
        if want.verb in _DRAGS and want.part == "target":
            kept = [n for n in kept if n.c.clickable] or ([] if _is_whatever_moves(want) else kept)
        hits = [Hit(node, 1.0, 1.0, 6, "look", "same", target.describe()) for node in kept]
        return Fitting(hits, hits, hits)

    # --- by words

    def _raw(self, want: Wanted) -> list[Hit]:
        """Everything that carries the words, or everything of the kind when there are none."""
        target = want.target
        said = phrase(target.words)
        if target.attributes:
            nodes = [n for n in self.view.nodes if has_attributes(n, target.attributes)]
            hits = [Hit(n, 1.0, 1.0, 7 if n.c.test_ids else 8, "attribute", "same", target.describe()) for n in nodes]
            worded = [h for h in hits if self.matcher.measure(said, h.node, quoted=False, literal=False)]
            if not said.plain or (not worded and hits and self._is_meant_by_attribute(hits, want, said)):
                return hits
            return worded
        if not said.text:
            nodes = [n for n in self.view.nodes if n not in self.matcher.repeated]
            return [Hit(n, 1.0, 1.0, 6, "kind", "same", target.kind or "") for n in nodes]
        hits = self.matcher.search(said, quoted=target.quoted, literal=_literal(want))
        if not said.plain and not hits:
            meant = SIGNS.get(target.words.strip(), "").split()  # "…" is seen, "More options" is what it is called
            hits = [hit for word in meant for hit in self.matcher.search(phrase(word), quoted=False, literal=False)]
        if want.exact:
            return [hit for hit in hits if hit.source in _SHOWN and _is_just(said, phrase(hit.shown), target.kind)]
        if target.quoted:
            hits = [hit for hit in hits if is_quoted_so(hit, target.words, target.kind, want.verb)] or self._signs(want)
            if want.step is not None and not want.step.negated:
                hits = [hit for hit in hits if not is_called_otherwise(hit, target.kind, want.verb)]
        if _is_plural(want) and not target.quoted and (members := self._collector.members(target, hits, self._scoper)):
            return members
        if not target.quoted and target.kind in _LITERAL_KINDS:
            hits = hits + self.matcher.messages(said)
        return hits + self._holders(hits, target) + self._columns(want)

    def _is_meant_by_attribute(self, hits: list[Hit], want: Wanted, said: Phrase) -> bool:
        """Whether what identifies an element counts for more than the words: nothing of the kind is called so."""
        target = want.target
        says = want.verb == "visible" and target.kind in {"text", "alert", "heading", "dialog"}
        if target.quoted:  # the name is how the author calls what says nothing in that script, or its heading
            told = not says and is_identified(target.attributes) and len(hits) == 1
            headed = target.kind in CONTAINER_KINDS and told and self._is_under(hits[0].node, said)
            return told and (headed or is_wordless(hits[0].node, said))
        if says or not self._is_told(target):
            return False
        if target.kind is None:
            return True
        named = (hit for hit in self.matcher.search(said, quoted=False) if hit.level in WHOLE and hit.node.c.visible)
        own = max(fit(hit.node, target.kind, want.verb, self.view) for hit in hits)
        return not any(fit(hit.node, target.kind, want.verb, self.view) >= max(own, LEAST_FIT) for hit in named)

    def _is_under(self, node: Node, said: Phrase) -> bool:
        """Whether the nearest heading above it says the words."""
        above = [one for one in self.view.nodes if one.index < node.index and one.c.role == "heading"]
        nearest = [one for one in above if one.c.visible][-1:]
        return any(one.c.text and phrase(one.c.text).plain == said.plain for one in nearest)

    def _is_told(self, target: Target) -> bool:
        """Whether an attribute tells the element from all others; a class does where one alone has it, of places."""
        if is_identified(target.attributes):
            return True
        classed = "class" in target.attributes and (target.kind is None or target.kind in CONTAINER_KINDS)
        return classed and sum(has_attributes(node, target.attributes) for node in self.view.nodes) == 1

    def _signs(self, want: Wanted) -> list[Hit]:
        """What the sign stands for that the author drew with letters: the "x" that closes a dialog."""
        meant = DRAWN.get(want.target.words.strip().lower(), "") if want.verb in POINTING else ""
        found = self.matcher.search(phrase(meant), quoted=False, literal=False) if meant else []
        return [hit for hit in found if hit.node.interactive or hit.node.c.clickable]

    def _by_kind(self, want: Wanted, marked: set[Node]) -> list[Hit]:
        """What is called by its kind alone, where nothing carries the words themselves."""
        name = kind_called(phrase(want.target.words))
        kind = want.target.kind
        if name is None or _literal(want) or (name == "search" and kind != "field"):
            return []
        nodes = [node for node in called(name, self.view) if fit(node, None, want.verb, self.view) > 0]
        if kind in _LISTS and want.verb == "visible":
            holder = self._holder_of(nodes)
            return [Hit(holder, CALLED, 1.0, 6, "kind", "same", name)] if holder is not None else []
        if kind in {"item", "card", "row"}:
            nodes = [node for node in nodes if not node.c.editable]
        fitting = [node for node in nodes if kind_fit(node, kind, self.view) > 0]
        fitting = fitting or (nodes if kind in _ANY_KIND else [])  # the "Title" column is not the page's title
        fitting = [node for node in fitting if node in marked] or fitting
        return [Hit(node, CALLED, 1.0, 6, "kind", "same", name) for node in fitting]

    def _holder_of(self, nodes: Sequence[Node]) -> Node | None:
        """What holds most of those of a kind, and little else that is used, or the first of their rows."""
        seen = [node for node in nodes if node.c.visible]
        if len(seen) < 2:  # noqa: PLR2004 - one is no list
            return None
        holders = {up for node in seen for up in node.ancestors() if up.c.tag not in {"html", "body", "main"}}
        most = [up for up in holders if sum(map(up.holds, seen)) * 3 > len(seen) * 2]
        up = max(most, key=lambda up: sum(1 for _ in up.ancestors()), default=None)
        if up is not None:  # a box that ticks all the others may stand beside them
            used = [node for node in self.view.inside(up) if node.interactive and node.c.visible]
            return up if len(seen) * 2 > len(used) else None
        rows = [[node, *node.ancestors()][-1] for node in seen]
        alike = [row for row in rows if (row.c.tag, row.c.classes) == (rows[-1].c.tag, rows[-1].c.classes)]
        return alike[0] if len(alike) * 3 > len(rows) * 2 and len(set(alike)) == len(alike) else None

    def _fitted(self, hits: Sequence[Hit], want: Wanted) -> list[Hit]:
        """The hits of the right kind; a text in a clickable thing stands for the thing."""
        target, verb = want.target, want.verb
        rated = []
        for hit in hits:
            left = target.every and hit.source == "list" and verb in _READ_WHOLE
            if hit.source == "column" or left or (target.pick is not None and hit.node in self.view.row_nodes):
                rated.append(hit)  # a row is measured whole, before the control in it is looked for
                continue
            own, how_well = self._meant(hit, want)
            if (how_well <= 0 or not _can_be_clicked(own.node)) and (value := self._valued(own, want)) is not None:
                rated.append(value)
            if verb in FOLDING and how_well > 0 and own.node is not hit.node:
                how_well = max(how_well, FOLDED)
            if how_well > 0 and not self._only_holds(own, want):
                rated.append(replace(own, fit=how_well * _standing(own, target, verb)))
            elif verb in _TICKING and (box := self._ticked_for(hit, each=target.every)) is not None:
                rated.append(box)
            elif target.words and (inner := self._lowered(own, want)) is not None:
                rated.append(inner)
        rated = self._sliding(rated, target) if target.kind == "slider" else rated
        rated = best_each(_typing_first(rated) if verb == "fill" else rated)
        if not target.words and not target.attributes:
            return self._of_kind([hit for hit in rated if not _stays_put(hit.node, want)], target)
        return self._without_deeds(_without_holders(rated), target) if verb in POINTING else rated

    def _without_deeds(self, hits: list[Hit], target: Target) -> list[Hit]:
        """The hits without what is done to a thing whose name stands in the same row: "Star Lunch", "Select Ann"."""
        if not target.quoted or target.kind not in _WHATEVER:
            return hits
        named = [hit for hit in hits if hit.level in _WRITTEN and hit.source in _READ_OFF]
        rows = {row for hit in named if (row := self.view.row(hit.node)) is not None}
        deeds = (h for h in hits if h.level in _LOOSE and h.source not in _READ_OFF and _is_pressed(h.node))
        left = {hit.node for hit in deeds if self.view.row(hit.node) in rows}
        return [hit for hit in hits if hit.node not in left]

    def _sliding(self, hits: list[Hit], target: Target) -> list[Hit]:
        """Where a page has something that slides, a number field is no slider; one beside that field may be meant."""
        ranges = [n for n in self.view.nodes if n.c.visible and n.c.type == "range"]
        if target.noun not in {"", "slider", "range slider"} or not ranges:
            return hits
        kept = [hit for hit in hits if hit.node.c.role != "spinbutton"]
        beside = [(hit, n) for hit in hits if hit not in kept for n in ranges if n.parent is hit.node.parent]
        alone = len(beside) == 1 and not (beside[0][1].c.label or beside[0][1].c.name)
        return kept or ([replace(beside[0][0], node=beside[0][1])] if alone else [])

    def _meant(self, hit: Hit, want: Wanted) -> tuple[Hit, float]:
        """What is clicked where a text is, and how well it is of the kind."""
        target, verb = want.target, want.verb
        own = self._promoted(hit, want) if verb not in FOLDING else self._folding(hit)
        how_well = fit(own.node, target.kind, verb, self.view)
        if how_well <= 0 and own.node is not hit.node and verb in POINTING and target.kind in _PICTURES:
            how_well = fit(hit.node, target.kind, verb, self.view)
        if how_well <= 0 and (wrap := self._wrapped(own.node, target.kind, verb)) is not None:
            return replace(own, node=wrap), fit(wrap, target.kind, verb, self.view)
        if how_well <= 0 and (block := self._headed(hit, want)) is not None:
            return replace(hit, node=block), _HEADED
        if how_well <= 0 and verb in _TICKING and hit.source == "attribute" and (box := self._labelled(hit.node)):
            return replace(hit, node=box), fit(box, None, verb, self.view)
        if how_well <= 0 and verb in READ and hit.source == "attribute" and self._is_told(target):
            return hit, LEAST_FIT
        return own, how_well

    def _headed(self, hit: Hit, want: Wanted) -> Node | None:
        """The block under a heading with the words, for a section or a board's column that nothing else tells."""
        kind, node = want.target.kind, hit.node
        if kind not in {"section", "column"} or want.verb not in _READ_WHOLE or node.c.role != "heading":
            return None
        if hit.level not in _WRITTEN:
            return None
        return block_under(node, self.view) if kind == "section" else column_under(node, self.view)

    def _labelled(self, node: Node) -> Node | None:
        """The one box of the label that it is a part of: what is drawn for a box is the box."""
        label = next((up for up in (node, *node.ancestors()) if up.c.tag == "label"), None)
        inside = self.view.inside(label) if label is not None else ()
        boxes = [n for n in inside if n.c.role in CHECKABLE or n.c.type in {"checkbox", "radio"}]
        return boxes[0] if len(boxes) == 1 else None

    def _wrapped(self, node: Node, kind: Kind | None, verb: Verb) -> Node | None:
        """The thing of the kind that says no more than a text in it: an option and the box inside it."""
        if kind in CONTAINER_KINDS:
            return None
        same = takewhile(lambda up: up.c.text == node.c.text, node.ancestors())
        return next((up for up in same if fit(up, kind, verb, self.view) > 0), None)

    def _only_holds(self, hit: Hit, want: Wanted) -> bool:
        """Whether the words are among those of a whole row of controls: a click there would mean none of them."""
        node, kind = hit.node, want.target.kind
        if want.verb not in POINTING or kind in CONTAINER_KINDS or kind in {"text", "image"} or not want.target.words:
            return False
        loose = hit.level in _LOOSE
        return loose and not _can_be_clicked(node) and node.index in self.view.has_interactive

    def _valued(self, hit: Hit, want: Wanted) -> Hit | None:
        """What a mere label stands before: for a click on "Phone: 555", the number that can be clicked."""
        node = hit.node
        if want.verb in POINTING and not want.target.quoted and want.target.kind != "button":
            value = value_of_label(node, want.target.words, None, self.view)
            how_well = fit(value, want.target.kind, want.verb, self.view) if value else 0.0
            if value is not None and value.c.role == "link" and how_well > 0:
                return replace(hit, node=value, fit=how_well)
        row = self.view.row(node)
        if node.index in self.view.has_interactive or row is None or hit.source not in {"text", "name"}:
            return None
        if want.verb not in POINTING or not self._is_mere_label(node):
            return None
        after = [n for n in self.view.nodes[node.end : row.end] if n.c.visible and (n.interactive or n.c.clickable)]
        if len(after) != 1:
            return None
        how_well = fit(after[0], want.target.kind, want.verb, self.view)
        return replace(hit, node=after[0], fit=how_well) if how_well > 0 else None

    def _is_mere_label(self, node: Node) -> bool:
        """Whether it only says what stands behind it, and is neither the head of a column nor the name of a field."""
        if node.c.role == "columnheader" or not (_ends_in_colon(node) or node.c.tag in {"dt", "th", "label"}):
            return False
        said = phrase(node.c.text).plain
        return not any(n.c.role in _FIELDS and phrase(n.c.label or n.c.name).plain == said for n in self.view.nodes)

    def _folding(self, hit: Hit) -> Hit:
        """What opens and closes the node of a tree, or the section, that the words name: its sign, else itself."""
        named = next((up for up in (hit.node, *hit.node.ancestors()) if up.c.expanded is not None), None)
        box = named or self.view.row(hit.node)
        if box is None or hit.source not in _SHOWN or (named is not None and not _is_its_name(hit, named)):
            return hit
        inside = [n for n in self.view.inside(box) if n.c.visible and n.c.clickable and self.view.row(n) is box]
        signs = [n for n in inside if _folds(n)]
        return replace(hit, node=signs[0]) if len(signs) == 1 else replace(hit, node=named or hit.node)

    def _ticked_for(self, hit: Hit, *, each: bool) -> Hit | None:
        """The one box to tick in the row that a text names; of each of several, whatever they are told by."""
        whole = hit.node in self.view.row_nodes and hit.node.c.role not in _CELLS
        row = hit.node if whole else self.view.row(hit.node)
        named = hit.level in _WRITTEN and hit.source in _SHOWN
        if row is None or not (named or (each and whole)):
            return None
        inside = [n for n in self.view.inside(row) if self.view.row(n) is row]
        boxes = [n for n in inside if n.c.role in CHECKABLE] or [n for n in inside if is_drawn_box(n)]
        boxes = [n for n in boxes if n.c.visible] or boxes
        return replace(hit, node=boxes[0], fit=TICKED) if len(boxes) == 1 and self._usable(boxes[0], "check") else None

    def _lowered(self, hit: Hit, want: Wanted) -> Hit | None:
        """The only fitting control in a wrapper that is named by its class, id or test attribute."""
        node = hit.node
        if (
            hit.source not in {"id", "class", "test attribute"}
            or node.interactive
            or node.end - node.index > _UPWARDS * 2
        ):
            return None
        fits = [(n, fit(n, want.target.kind, want.verb, self.view)) for n in self.view.inside(node) if n.c.visible]
        good = [(n, how) for n, how in fits if how >= LEAST_FIT and n.interactive]
        return replace(hit, node=good[0][0], words=hit.words * LOWERED, fit=good[0][1]) if len(good) == 1 else None

    def _of_kind(self, hits: list[Hit], target: Target) -> list[Hit]:
        """For "the last row", "the second field": the best fitting make of the kind, header rows left out."""
        kept = [hit for hit in hits if hit.fit >= LEAST_FIT]
        if target.kind in {"row", "item", "card"}:
            kept = without_headers(kept, self.view)
            bodies = [hit for hit in kept if hit.node.c.role == "row" or hit.node.c.tag == "tr"]
            if bodies and target.kind == "row":
                return self._of_data(bodies)
            best = max((hit.fit for hit in kept), default=0.0)
            named = [hit for hit in kept if target.kind == "card" and hit.fit >= best - _CALLED_SO]
            kept = named if len(named) > 1 else kept
            repeated = [hit for hit in kept if hit.node in self.view.row_nodes]
            return [hit for hit in repeated if not _is_note(hit.node, self.view)] if repeated else kept
        if target.where:
            kept = [hit for hit in kept if keeps(hit.node, target.where, self.view)] or kept
        best = max((hit.fit for hit in kept), default=0.0)
        alike = [hit for hit in kept if hit.fit >= best - (0.15 if target.kind in _WIDE_KINDS else 0.03)]
        return alike if not target.looks else [hit for hit in kept if hit in alike or is_button_by_class(hit.node)]

    def _of_data(self, rows: list[Hit]) -> list[Hit]:
        """Rows of tables with headers, where others are there for the layout only."""
        headed = {table_of(node) for node in self.view.nodes if node.c.role == "columnheader" and node.c.visible}
        kept = [hit for hit in rows if table_of(hit.node) in headed - {None}] or rows
        return [hit for hit in kept if not _is_note(hit.node, self.view)]

    def _promoted(self, hit: Hit, want: Wanted) -> Hit:
        """The clickable thing around a text, where clicking it is clicking the text."""
        node = hit.node
        if want.target.kind in CONTAINER_KINDS or node.interactive:
            return hit
        if want.verb not in POINTING and want.target.kind in {"text", "heading", "alert", "image"}:
            return hit
        own = node.c.clickable and hit.source in {"picture", "test attribute", "title", "aria-label"}
        own = own or (
            bool(node.c.title) and not node.c.text and hit.source in {"name", "title", "picture"}
        )  # the cross in a tab
        if hit.source in {"id", "class"} or own:
            return hit
        return next(self._above(hit, want), hit)

    def _above(self, hit: Hit, want: Wanted) -> Iterator[Hit]:
        below = hit.node
        for far, up in enumerate(hit.node.ancestors()):
            if far >= _UPWARDS or (
                up in self.view.row_nodes and not up.interactive and up.index in self.view.has_interactive
            ):
                return
            if up.c.title and not up.c.text and not up.interactive:
                yield replace(hit, node=up)
                return
            if up.interactive and not up.c.editable and up.c.tag not in {"select", "table"}:
                yield replace(hit, node=up) if _is_its_name(hit, up) else hit
                return
            if hit.source == "picture" and up.c.text and up in self.view.row_nodes:
                return  # the picture is a part of the row, beside its words
            if below in self.view.row_nodes and up.c.clickable and not up.interactive:
                return  # a list that listens for its items: a click on one of them is meant
            if up.c.clickable and want.verb in POINTING and up.index not in self.view.has_interactive and up.c.visible:
                if not hit.node.c.clickable:
                    yield replace(hit, node=up)
                return
            below = up

    def _holders(self, hits: Sequence[Hit], target: Target) -> list[Hit]:
        """Rows, cards, sections and dialogs that are named by words inside them."""
        if target.kind not in CONTAINER_KINDS - {"column", "cell", "page", "menu"}:
            return []
        found = []
        pressed = [hit.node for hit in hits if hit.node.c.role == "button"]
        for hit in hits:
            if target.quoted and hit.level == "part" and not _says_word_for_word(hit.shown, target.words):
                continue
            if hit.level == "part" and pressed == [hit.node]:
                continue  # "Submit answer" is no answer, and a block with "Copy code" need be no code
            for place in self._scoper.named_by(hit, target.kind):
                if target.kind == "row" and hit.node.interactive and place.node.height > _TALL * hit.node.height > 0:
                    continue  # a whole panel around a line that is itself what one clicks
                shape = 0.98 if place.shape in {"row", "headed", "own"} else 0.9
                found.append(replace(hit, node=place.node, words=place.words * shape, tier=6))
        return [hit for hit in found if kind_fit(hit.node, target.kind, self.view) > 0]

    def _columns(self, want: Wanted) -> list[Hit]:
        """The cells under a header, for what is asked of a whole column."""
        if want.target.kind != "column" or want.verb not in _TEXTUAL:
            return []
        return self._collector.column(want.target.words, quoted=want.target.quoted)

    def _usable(self, node: Node, verb: Verb) -> bool:
        """Whether a person could see it; a hidden box counts when its label is shown."""
        if node.c.visible or verb in _HIDDEN_IS_FINE or (verb == "attribute" and node.c.tag in _UNDRAWN):
            return True
        if node.c.role in CHECKABLE or node.c.type in {"checkbox", "radio"}:
            said = phrase(node.c.label or node.c.name).plain
            around = any(up.c.visible and up.c.tag == "label" for up in node.ancestors())
            return around or bool(said and self.view.label_nodes.get(said)) or self._is_drawn_beside(node)
        return (verb in _OF_EMPTY and self._is_bare(node)) or (verb in _TEXTUAL and self._is_boxless(node))

    def _is_bare(self, node: Node) -> bool:
        """Whether it is a place that holds nothing yet, and so has no size: an empty list."""
        place = node.c.role in CONTAINER_ROLES or node.c.tag in CONTAINER_TAGS
        return place and self._holds_nothing(node)

    def _holds_nothing(self, node: Node) -> bool:
        return not node.c.text and not any(True for _ in self.view.inside(node))

    def _is_drawn_beside(self, box: Node) -> bool:
        """Whether a label without words is drawn beside a hidden box: the track of a switch."""
        return any(n.c.visible and n.c.tag == "label" and not n.c.text for n in self.view.siblings(box))

    def _is_boxless(self, node: Node) -> bool:
        """Whether a place without a box of its own is seen by what it holds, as a sidebar is whose menu is fixed."""
        place = node.c.role in CONTAINER_ROLES or node.c.tag in CONTAINER_TAGS
        return place and (node.width < 1 or node.height < 1) and any(n.c.visible for n in self.view.inside(node))


def _bare_anchors(header: Node, view: View) -> list[Node]:
    """The anchor without an address that is all a column header says: scripts listen to it, and no markup tells so."""
    anchors = [n for n in view.inside(header) if n.c.tag == "a" and n.c.visible and n.c.text == header.c.text]
    return anchors if header.c.role == "columnheader" else []


def _is_pressed(node: Node) -> bool:
    """Whether it is a button or a box, of which nothing can be read but what it does."""
    return node.c.role in {"button", *CHECKABLE} and not node.c.editable


def _ends_in_colon(node: Node) -> bool:
    return node.c.own_text.rstrip().endswith(":")


def _is_told(words: str, view: View) -> bool:
    """Whether the page says each word before a noun: "unread messages" are not all the messages."""
    *others, _ = phrase(words).tokens
    return all(word in FILLER or stem(word) in view.by_word for word in others)


def _is_toggle(node: Node) -> bool:
    """Whether it is switched on and off: the star or box of a row is not what opens the row."""
    states = node.c.selected is not None and node.c.role == "button"
    return states or node.c.role in CHECKABLE or bool(NEGATIONS & set(phrase(node.c.name).tokens[:1]))


def _is_just(said: Phrase, shown: Phrase, kind: str | None) -> bool:
    """Whether a name says the words and nothing else; of a picture, the very words."""
    return equal_level(said, shown) is not None or (kind != "icon" and said.concepts == shown.concepts)


def _says_word_for_word(shown: str, words: str) -> bool:
    """Whether quoted words stand in a text as they are written: "Terminal" is not in "Running Terminals"."""
    return re.search(rf"(?<!\w){re.escape(words.strip())}(?!\w)", shown, re.IGNORECASE) is not None


def floor(target: Target) -> float:
    """The least score that is a match."""
    return QUOTED_FLOOR if target.quoted else FLOOR


def _without_holders(hits: list[Hit]) -> list[Hit]:
    """The hits without blocks that only mention, among other things, what a hit in them says whole."""
    whole = [hit.node for hit in hits if hit.level in _WRITTEN]
    return [
        hit
        for hit in hits
        if hit.level not in _LOOSE or hit.node.interactive or not any(hit.node.holds(one) for one in whole)
    ]


def best_each(hits: Sequence[Hit]) -> list[Hit]:
    """The best hit of each node, in document order."""
    best: dict[Node, Hit] = {}
    for hit in hits:
        if hit.node not in best or hit.score > best[hit.node].score:
            best[hit.node] = hit
    return sorted(best.values(), key=lambda hit: hit.node.index)


def without_headers(hits: list[Hit], view: View) -> list[Hit]:
    """The hits without table rows that hold only column headers, unless there are no others."""
    kept = [hit for hit in hits if not is_header_row(hit.node, view)]
    return kept or hits


def table_of(node: Node) -> Node | None:
    """The table or grid in which it stands."""
    return next((up for up in node.ancestors() if up.c.tag == "table" or up.c.role in {"grid", "treegrid"}), None)


def _is_note(row: Node, view: View) -> bool:
    """A row that says something across all columns ("No entries"), and is none of the entries."""
    table = table_of(row)
    cells = [n for n in view.inside(row) if n.c.tag == "td" or n.c.role in {"cell", "gridcell"}]
    if table is None or len(cells) != 1:
        return False
    return len([n for n in view.inside(table) if n.c.role == "columnheader" and n.c.visible]) > 1


def _folds(node: Node) -> bool:
    """Whether it is a sign that opens and closes what it stands before."""
    if node.c.own_text.strip() in _TWISTIES:
        return True
    said = set(phrase(node.c.name or node.c.title).stems)
    return not node.c.own_text and bool(said & {"expand", "collaps"})


def _stand_in(hidden: Node, view: View) -> Node | None:
    """The first thing that can be clicked in the nearest shown neighbour of a hidden control."""
    box = hidden.parent
    if hidden.c.role in _FIELDS and box is not None and box.c.visible and box.c.clickable and 0 < box.height <= _LINE:
        return box
    around = view.siblings(hidden)
    at = next(place for place, node in enumerate(around) if node is hidden)
    for neighbour in (*around[max(at - 1, 0) : at], *around[at + 1 : at + 2]):
        if neighbour.c.visible and neighbour.c.tag != "label" and not neighbour.c.editable:
            if is_code_editor(neighbour):
                return neighbour
            if hidden.c.role == "textbox":
                continue  # what is typed into is no link or button beside it
            inside = [neighbour, *view.inside(neighbour)]
            found = next((n for n in inside if n.c.visible and n.c.clickable and 0 < n.height <= _LINE), None)
            if found is not None:
                return found
    return None


def is_nameless_picture(node: Node) -> bool:
    """Whether it is a small picture of which nothing tells what it shows."""
    c = node.c
    if c.tag not in {"svg", "i", "span", "img", "button", "a"} or c.name or c.text or c.title or c.alt or c.aria_label:
        return False
    known = [words for words in picture_words(node) if words != c.icon]
    drawn = c.tag in _DRAWN or bool(c.icon) or any(child.c.tag in _DRAWN for child in node.children)
    return not known and set(phrase(c.icon).tokens) <= _SAYS_NOTHING and drawn


def _is_whole(hit: Hit, target: Target) -> bool:
    """Whether the words are all that the page says, in words; in a picture only where one is asked for."""
    return hit.level in WHOLE and (hit.source != "picture" or target.kind == "icon")


def _typing_first(hits: list[Hit]) -> list[Hit]:
    """Of a text field and a list for choosing that are named alike, the text field for what is typed."""
    typed = {hit.words for hit in hits if hit.node.c.editable and hit.node.c.tag in {"input", "textarea"}}
    return [
        replace(hit, fit=hit.fit * CHOSEN) if hit.node.c.tag == "select" and hit.words in typed else hit for hit in hits
    ]


def _is_faint(said: Phrase, shown: Phrase) -> bool:
    """Whether a sentence has but another word for the one that was said: "Save it for next time" is no "Continue"."""
    return len(said.stems) == 1 and len(shown.concepts) > _SYNONYM_WITHIN and said.stems[0] not in shown.stems


def _standing(hit: Hit, target: Target, verb: Verb) -> float:
    """A word in a sentence is not what one clicks, nor a sentence that has the words among others."""
    if verb in POINTING | _READ and hit.level == "part" and _is_faint(phrase(target.words), phrase(hit.shown)):
        return FAINT
    if verb not in POINTING or hit.node.interactive or hit.node.c.clickable:
        return 1.0
    spread = hit.level in _LOOSE and len(hit.shown) > _SPREAD * len(target.words)
    return MENTIONED if is_mention(hit.node) or (spread and hit.source in {"text", "name"}) else 1.0


def _can_be_clicked(node: Node) -> bool:
    return node.interactive or node.c.clickable


def _is_plural(want: Wanted) -> bool:
    """Whether the words name things of which there are many, not one thing."""
    target = want.target
    if target.every:
        return True
    several = target.ordinal is not None or target.number is not None or target.pick is not None or target.rest
    return (several or bool(target.where)) and target.kind in {"item", "card", "row"}


def _is_whatever_moves(want: Wanted) -> bool:
    """Whether it is all that can be dragged: "everything else into the right box"."""
    target = want.target
    named = target.words or target.attributes or target.looks or target.where or target.scope
    nameless = not named and target.kind in {None, "element"} and want.part == "target"
    return want.verb in _DRAGS and nameless and (target.every or target.rest)


def is_control(node: Node) -> bool:
    """Whether it is pressed or filled wherever it stands."""
    return node.c.tag in _CONTROL_TAGS


def _stays_put(node: Node, want: Wanted) -> bool:
    """Whether it is pressed or filled, where what is dragged, or where it is dropped, has no name: "the small box"."""
    return want.verb in _DRAGS and want.target.kind in _MOVED and is_control(node)


def _is_seen(target: Target) -> bool:
    """Whether it is meant by its looks alone."""
    if not target.looks or target.kind not in _PATCH_KINDS or target.attributes:
        return False
    return all(word in NOUNS for word in phrase(target.words).tokens)


def _literal(want: Wanted) -> bool:
    """Whether the words are themselves what the step asserts: then nothing like them will do."""
    return want.target.quoted and want.verb in {"visible", "count"} and want.target.kind in _LITERAL_KINDS


def _is_its_name(hit: Hit, up: Node) -> bool:
    """Whether the text is what the control says, not a remark in it."""
    return up.c.role not in {"listbox", "combobox", "tree"} and len(up.c.text) <= 3 * max(len(hit.shown), 20)
