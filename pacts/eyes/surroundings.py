"""Words that the surroundings account for: "the international transfer" is "International" under "New transfer"."""

from collections.abc import Iterator
from typing import Final

from pacts.eyes.fitting import Wanted
from pacts.eyes.kinds import LIKELY_FIT, fit
from pacts.eyes.matching import Hit
from pacts.eyes.settle import POINTING
from pacts.eyes.view import Node, View
from pacts.eyes.view import pictured as picture_words
from pacts.eyes.vocabulary import FILLER, KIND_WORDS
from pacts.eyes.words import Phrase, identifier, opposed, phrase, stem, written_so

_SCORE: Final = 0.72
"""What a thing scores whose own words are only a part of what was said: sure of its place, not of its name."""
_ENTRANCES: Final = frozenset(phrase(words).concepts[0] for words in ("log in", "log out", "sign up"))
"""Ways in and out, which are no other word for who goes there."""
_MAIL: Final = frozenset(phrase("email").concepts)
"""A field for mail is no field for a user, though a user may be known by mail."""
_DRAWN: Final = frozenset({"plus", "x", "cross", "minus"})
"""Signs, which are no other word for a word."""
_READ: Final = frozenset({"text", "value", "remember"})
_READ_ALOUD: Final = frozenset({"name", "text", "label", "aria-label"})
_DONE: Final = POINTING | {"fill", "append", "clear", "check", "uncheck"}
_JOINING: Final = FILLER | KIND_WORDS | {"from", "by", "at", "s", "into", "their", "its", "his", "her"}
_MOST: Final = 6
"""Words that a person strings together to say one thing."""
_BOX: Final = 160
"""Characters of a row, card or banner: more is a region, whose words say little of one thing in it."""
_NAME: Final = 60


class Surroundings:
    """Finds things by their own words and those around them."""

    def __init__(self, view: View) -> None:
        self.view = view

    def find(self, want: Wanted) -> list[Hit]:
        """What says a part of the words, where each of the others is said by its row, headings, groups or ids."""
        target = want.target
        said = telling(phrase(target.words))
        if target.quoted or target.attributes or want.verb not in _DONE or not 1 < len(said) <= _MOST:
            return []
        rated = [(self._own(node, said, want), node) for node in self.view.nodes if _can_be_meant(node)]
        most = max((len(own) for own, _ in rated), default=0)
        best = [node for own, node in rated if own and len(own) == most]
        branches = {branch_over(node, self.view) for node in best}
        best = [node for node in best if node not in branches]
        return [Hit(node, _SCORE, 1.0, 6, "surroundings", "described", target.words) for node in best]

    def allow(self, want: Wanted, hit: Hit) -> bool:
        """Whether a loose hit may be meant: no "Create new" for "Add to cart", no "Done" for "Apply"."""
        words = want.target.words
        said, shown = phrase(words), phrase(hit.shown)
        if hit.level == "weak":
            other = _is_no_other_word(want, said, shown) or self._is_of_a_new_account(shown)
            alone = want.verb not in POINTING or self._is_the_only_button(hit)
            return alone and not (want.verb in _READ or words[:1].isupper() or other)
        if want.verb not in POINTING:
            return True
        if hit.level in {"described", "fuzzy"}:
            return set(telling(said)) - set(shown.concepts) <= words_around(hit.node, self.view)
        if hit.level != "part" or not words[:1].isupper():
            return True
        return written_so(said, shown) or written_so(said, identifier(hit.shown))

    def _is_the_only_button(self, hit: Hit) -> bool:
        """Whether it is read as the one button of its form: "save" is "Submit" only where nothing else could be."""
        form = next((up for up in hit.node.ancestors() if up.c.tag == "form"), None)
        inside = self.view.inside(form) if form is not None else self.view.nodes
        buttons = [node for node in inside if node.c.visible and node.c.role == "button"]
        return buttons == [hit.node] and hit.source in _READ_ALOUD

    def _is_of_a_new_account(self, shown: Phrase) -> bool:
        """Whether it is the mail of a form that makes an account: one that asks for the password twice."""
        if not _MAIL & set(shown.concepts):
            return False
        return sum(node.c.type == "password" and node.c.visible for node in self.view.nodes) > 1

    def _own(self, node: Node, said: list[str], want: Wanted) -> set[str]:
        """The words that the node says itself, if the rest is said around it."""
        own = max((words for words in self._names(node, said, want.target.words)), key=len, default=set[str]())
        if not own or (want.target.kind == "button" and said[0] not in own):
            return set()
        left = set(said) - own
        if (
            not left
            or left - words_around(node, self.view)
            or fit(node, want.target.kind, want.verb, self.view) < LIKELY_FIT
        ):
            return set()
        return own

    def _names(self, node: Node, said: list[str], words: str) -> Iterator[set[str]]:
        c = node.c
        shown = (c.name, c.label, c.own_text, c.text, c.placeholder, c.title, self.view.beside(node))
        for text in {*shown, *picture_words(node)}:
            named = phrase(text) if 0 < len(text) <= _NAME else None
            if named is not None and not opposed(phrase(words), named):
                own = set(telling(named))
                if own and own <= set(said) and (not words[:1].isupper() or _is_written(named, words)):
                    yield own


def _is_written(named: Phrase, words: str) -> bool:
    """Whether a name is made of the very words: "Refunded 6" is no part of "Refund payment"."""
    return set(named.stems) <= {*phrase(words).stems, *map(stem, _JOINING)} and not any(map(str.isdigit, named.tokens))


def _is_no_other_word(want: Wanted, said: Phrase, shown: Phrase) -> bool:
    """Whether the words may not stand for each other in this use, though they do in another."""
    clicked = want.verb in POINTING and bool(_ENTRANCES & {*said.concepts, *shown.concepts})
    return clicked or said.plain in _DRAWN or bool(_MAIL & set(said.concepts))


def telling(of: Phrase) -> list[str]:
    """The concepts of a phrase without those that only join others."""
    return [word for word in of.concepts if word not in _JOINING and not (of.text != word and word.isdigit())]


def words_around(node: Node, view: View) -> set[str]:
    """The concepts of what names the places a thing stands in, of the page's name, and of what the markup calls it."""
    named = (view.snapshot.title, *(n.c.text for n in view.headlines if n.frame is node.frame))
    return words_over(node, view) | {word for text in named for word in phrase(text).concepts}


def words_over(node: Node, view: View) -> set[str]:
    """The same without the page's name."""
    found = {word for text in texts_around(node, view) for word in phrase(text).concepts}
    for up in (node, *node.ancestors()):
        names = (up.c.element_id, *up.c.classes, *up.c.test_ids.values())
        found |= {word for name in names if name for word in identifier(name).concepts}
    return found


def texts_around(node: Node, view: View) -> Iterator[str]:
    """The texts of the row or box that a thing stands in, of its heading and column, and what its places are called."""
    row = view.row(node)
    if row is not None:
        yield row.c.text if len(row.c.text) <= _BOX else ""
    else:
        box = next((up for up in reversed(list(node.ancestors())) if len(up.c.text) <= _BOX), node)
        yield from (n.c.own_text for n in view.inside(box) if not (n.interactive or n.c.clickable))
        yield box.c.own_text
    yield node.c.heading
    yield node.c.column
    yield from (up.c.name for up in node.ancestors() if up.c.role and len(up.c.name) <= _NAME)
    if (branch := branch_over(node, view)) is not None:
        yield branch.says


def branch_over(node: Node, view: View) -> Node | None:
    """The branch of a tree that a leaf hangs on, where the tree is flat."""
    if node.c.role != "treeitem" or node.c.expanded is not None:
        return None
    before = (n for n in reversed(view.nodes[: node.index]) if n.c.role == "treeitem")
    return next((n for n in before if n.c.expanded is not None), None)


def _can_be_meant(node: Node) -> bool:
    c = node.c
    return c.visible and c.enabled and (node.interactive or c.clickable)
