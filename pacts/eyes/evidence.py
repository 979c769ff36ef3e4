"""What a match must show before it may stand for the author's words: a partial or drawn likeness is no evidence yet."""

import re
from itertools import islice
from typing import Final

from pacts.domain.deed_words import split
from pacts.eyes.deeds import Deed, account, deed_of, is_light
from pacts.eyes.destinations import names_where_to
from pacts.eyes.fitting import Wanted
from pacts.eyes.kinds import CHECKABLE, CONTAINER_KINDS, LOOSE_KINDS, is_button_by_class
from pacts.eyes.looks import NOUNS
from pacts.eyes.matching import Hit
from pacts.eyes.settle import POINTING
from pacts.eyes.steppers import takes_one_off
from pacts.eyes.surroundings import words_around, words_over
from pacts.eyes.undertaking import names_a_deed
from pacts.eyes.unnamed import may_be_unnamed
from pacts.eyes.view import Node, View
from pacts.eyes.vocabulary import BLOCKS, FILLER, KIND_WORDS
from pacts.eyes.words import WHOLE, Phrase, identifier, phrase, stem, written_so

_MARKUP: Final = frozenset({"id", "class", "name attribute", "test attribute"})
_ROUGH: Final = frozenset({"part", "synonym", "described", "fuzzy"})
_WRITTEN: Final = frozenset({"same", "case", "marks", "counter"})
_OPENING: Final = frozenset(
    phrase(word).concepts[0] for word in ("open", "show", "toggle", "pick", "choose", "view", "click", "enter")
)
"""Deeds that a name adds to a thing without making it another: "Open calendar"."""
_BESIDE: Final = FILLER | KIND_WORDS | _OPENING | {stem(word) for word in FILLER | KIND_WORDS}
_DRAWN: Final = frozenset(
    {
        *("plus", "minus", "cross", "x", "pencil", "pen", "gear", "cog", "magnifier", "magnifying glass"),
        *("bin", "trash can", "hamburger", "burger", "kebab"),
    }
)
"""Things that are drawn; a word that means what they stand for is none of them."""
_SAY_LITTLE: Final = frozenset({"options", "mode", "day", "date", "light", "night"})
"""Parts of what a picture stands for whose synonyms are other things: three dots are no "Settings"."""
_BINS: Final = frozenset({"bin", "trash", "trash can", "garbage", "dustbin"})
_PATCHES: Final = frozenset({"swatch", "patch", "dot"})
_ARROWS: Final = frozenset({"next", "previous"})
"""What arrows stand for."""
_MOVES: Final = frozenset(
    {"next", "previous", "last", "first", "following", "forward", "forwards", "back", "backward", "backwards", "arrow"}
)
_OTHER_SIGNS: Final = frozenset({"caret", "chevron", "arrow", "item", "entry"})
"""What markup calls a sign that is no hamburger, cross or gear."""
_LOADING: Final = frozenset(phrase(word).concepts[0] for word in ("download", "export", "save", "get", "open", "view"))
_GOING_ON: Final = frozenset(
    {"now", "today", "free", "at", "by", "from", "as", "or", "via", "into", "again", "here", "instead", "online"}
)
"""Words that a control adds to a deed and its thing without speaking of another thing."""
_MANY: Final = 6
"""Words of a whole sentence."""
_TURNS: Final = frozenset({"next", "previous", "last", "first", "following"})
_STATES: Final = frozenset({"selected", "active", "current", "chosen"})
_TEXTS: Final = frozenset({"", "heading", "paragraph", "strong", "emphasis", "group", "radiogroup", "columnheader"})
_PICTURES: Final = frozenset({"svg", "img", "i", "canvas"})
_PLACEHOLDERS: Final = frozenset({"placeholder", "aria-placeholder"})
_AROUND_IT: Final = _PLACEHOLDERS | {"group"}
_ENTRIES: Final = frozenset({"item", "card", "row"})
_NEIGHBOURS: Final = frozenset({"next_to", "left_of", "right_of", "before", "after", "near"})
_LISTS: Final = frozenset({"combobox", "listbox"})
_PRESSED: Final = frozenset({"button", "menuitem"})
_JUDGED: Final = frozenset({"visible", "count", "text"})
_FORTNIGHT: Final = 10
_PAGER: Final = 5
"""Elements above a link within which the pager is named."""
_BOXES: Final = 2
"""Boxes that a number of a pager fills: <li><a>2</a></li>."""
_REMARKED: Final = 3
"""Words of a row beside which another one is a remark."""
_LETTER: Final = re.compile(r"[^\W\d_]")
_WORD: Final = re.compile(r"\w")
_SIGN: Final = re.compile(r"[^\w\s.,:;()'’\"“”!?/&*-]")
_DIGITS: Final = re.compile(r"[\d\s.,%]+")


def is_borne_out(asked: Wanted, want: Wanted, hit: Hit, view: View) -> bool:
    """Whether all that was said is borne out by what was found.

    Args:
        asked: the target as the author wrote it.
        want: the way it is read now.
        hit: what was found for that.
        view: the page.
    """
    if (told := _by_kind_alone(asked, want, hit, view)) is not None:
        return told
    if want.target.quoted or not asked.target.words:
        return want.target.quoted or bool(want.target.words) or may_be_unnamed(asked, hit.node, view)
    if _is_only_a_label(asked, hit) or does_nothing_of_it(asked, want, hit, view) or _is_the_place(asked, want, hit):
        return False
    if asked.verb == "click" and asked.target.kind is None and hit.source in _AROUND_IT and hit.level == "part":
        return False  # "follow the show" is no click into a field for "Shows, people…"
    if want.target.words in _SAY_LITTLE and want.target.words != asked.target.words and hit.level == "synonym":
        return False
    drawn = want.target.kind != "icon" or asked.verb not in POINTING or _shows_a_picture(hit.node, view)
    sure = asked.target.words == want.target.words or not _is_between(hit)
    return drawn and sure and _is_seen_so(asked, want, hit, view) and _is_worded_so(asked, want, hit, view)


def _by_kind_alone(asked: Wanted, want: Wanted, hit: Hit, view: View) -> bool | None:
    """Whether it is borne out, where the kind decides that whatever the words are; None where it does not."""
    if asked.target.kind == "page" and asked.target.ordinal is not None and not asked.target.words:
        return want is asked or _is_page(hit.node, view)
    if asked.target.kind == "menu" and asked.verb == "click" and asked.target.words and _is_no_opener(asked, hit, view):
        return False
    if not asked.target.words and asked.target.ordinal and want.target.kind == "cell" != asked.target.kind:
        return _is_among_days(hit.node, view)
    if want.target.kind is None and asked.target.kind in LOOSE_KINDS and want.exact:
        return _may_be_one(asked, hit, view)
    called = hit.source == "kind" and hit.level != "kind"
    return False if called and not _is_kind_said(asked, want) else None


def _is_only_a_label(asked: Wanted, hit: Hit) -> bool:
    """Whether a plain noun is only written there, as over a group: a click on it would choose nothing."""
    node, words = hit.node, asked.target.words
    written = hit.source in {"text", "name"} and node.c.role in _TEXTS and node.c.tag not in {"a", "label", "summary"}
    plain = asked.target.kind is None and words.islower() and not any(map(str.isdigit, words))
    return asked.verb == "click" and plain and written and not node.c.clickable


def _is_the_place(asked: Wanted, want: Wanted, hit: Hit) -> bool:
    """Whether other words than the author's found what the place is: the calendar beside the date is not the date."""
    place = asked.target.scope[0] if asked.target.scope else None
    if place is None or place.relation not in _NEIGHBOURS or want.target.words == asked.target.words:
        return False
    return hit.source != "picture" and set(phrase(hit.shown).concepts) == set(phrase(place.target.words).concepts)


def does_nothing_of_it(asked: Wanted, want: Wanted, hit: Hit, view: View) -> bool:
    """Whether a deed is asked for, and what was found is only its thing: the file is nothing that shares it."""
    if asked.verb != "click" or not names_a_deed(asked.target) or hit.source == "picture":
        return False
    if asked.target.words == want.target.words and hit.level in WHOLE:
        return False
    deed = deed_of(asked.target.words)
    if deed.chooses or is_light(deed):
        return False
    if _is_a_remark(hit, view):
        return True
    meant = hit.level in WHOLE and deed.verb.split()[:1] == want.target.words.lower().split()[:1]
    told = account(deed, hit.shown)
    return not (meant or _is_the_means(deed, hit)) and (told is None or told.verb is None)


def _is_the_means(deed: Deed, hit: Hit) -> bool:
    """Whether it is chosen as what the deed is done with: "pay by Visa"."""
    chosen = hit.node.c.role in CHECKABLE or hit.node.c.checked is not None
    return chosen and bool(deed.last) and set(deed.last) <= set(phrase(hit.shown).concepts)


def _is_a_remark(hit: Hit, view: View) -> bool:
    """Whether the words stand among others in a row that is itself pressed: its state, and nothing that is done."""
    node = hit.node
    others = len(phrase(node.c.text).tokens) - len(phrase(hit.shown).tokens)
    return hit.source == "text" and node in view.row_nodes and others > _REMARKED


def _is_kind_said(asked: Wanted, want: Wanted) -> bool:
    """Whether the words that name a kind are all that was said: "the grid view" is no grid."""
    return not want.target.words or (asked.target.kind == want.target.kind and asked.target.words == want.target.words)


def _may_be_one(asked: Wanted, hit: Hit, view: View) -> bool:
    """Whether what is called just so may be a tab, card or node: it can be used, or its markup calls it that."""
    node = hit.node
    if hit.level not in _WRITTEN or hit.source == "picture" or node.c.editable or node.c.role in CHECKABLE:
        return False
    return node.interactive or node.c.clickable or asked.target.kind in words_over(node, view)


def _is_one_of_many(asked: Wanted, want: Wanted, hit: Hit, view: View) -> bool:
    """Whether a noun that nothing says may mean it: it can be used, and there are others of its make."""
    node = hit.node
    if set(phrase(asked.target.words).tokens[1:]) <= NOUNS:
        return not (_PATCHES & set(phrase(asked.target.words).tokens) and _WORD.search(node.c.text))
    make = (node.c.tag, node.c.role, node.c.classes[:1])
    alike = [n for n in view.nodes if n.c.visible and (n.c.tag, n.c.role, n.c.classes[:1]) == make]
    plain = node.c.tag != "button" and not is_button_by_class(node) and view.row(node) is not None
    block = bool(node.c.text and node.c.classes) and plain
    return (node.interactive or node.c.clickable) and len(alike) > 1 and (block or bool(want.target.scope))


def _is_between(hit: Hit) -> bool:
    """Whether a list is named by a text beside it, which may belong to the field before: "[12] members [USD]"."""
    return hit.source == "beside" and hit.node.c.role in _LISTS


def _is_seen_so(asked: Wanted, want: Wanted, hit: Hit, view: View) -> bool:
    """Whether it is drawn, bare or of the kind, as the author's nouns say."""
    said, node = phrase(asked.target.words), hit.node
    if asked.target.kind == "icon" and hit.source == "kind":
        return hit.level == "kind"  # "the link icon" is a picture of a link, not any link
    if hit.source == "kind" and "editor" in said.tokens:
        return node.c.tag not in {"input", "select"} and node.c.role != "combobox"
    if (asked.target.kind == "icon" or said.plain in _DRAWN) and asked.verb in POINTING:
        whole = node.index in view.has_interactive and not (node.interactive or node.c.clickable)
        return _shows_a_picture(node, view) and not whole
    if hit.source == "look":
        alone = not want.target.words and set(want.target.looks) == {"color"}
        return (
            _is_one_of_many(asked, want, hit, view)
            if alone
            else not (_PATCHES & set(said.tokens) and _WORD.search(node.c.text))
        )
    if hit.source == "state" and asked.target.kind == "section":
        return node.c.role not in CHECKABLE | {"link"}
    return asked.target.kind != "button" or asked.verb in POINTING or node.c.role not in CHECKABLE


def _is_no_opener(asked: Wanted, hit: Hit, view: View) -> bool:
    """Whether a click on it opens no menu of its own: an entry of an open menu, a whole card with its controls."""
    node = hit.node
    if node.c.role in {"menuitem", "option"}:
        return node.c.expanded is None and not any(up.c.role == "menubar" for up in node.ancestors())
    if node.c.role == "link" and (hit.level in _ROUGH or asked.target.words.split()[0].casefold() in BLOCKS):
        return node.c.expanded is None  # "card 41" is a card with a menu, and the link "41" in it is none
    return node.c.role in {"button", "article"} and node.index in view.has_interactive


def _is_worded_so(asked: Wanted, want: Wanted, hit: Hit, view: View) -> bool:
    """Whether the words of a partial match, of markup and of a picture account for those that were said."""
    said = phrase(want.target.words)
    shown = identifier(hit.shown) if hit.source in _MARKUP else phrase(hit.shown)
    if (hit.source == "picture" or _is_another_word(said, shown)) and not _may_turn(asked, hit.node, view):
        return False
    if hit.source == "picture":
        other = want.target.words[:1].isupper() and _is_another_word(said, shown)
        other = other or _is_called_otherwise(want, hit.node, shown) or _another_is_called_so(said, hit.node, view)
        return not other and _is_drawn_so(asked, hit, shown, view)
    if hit.level == "weak":
        other = len(said.tokens) > 1 or (want.target.kind == "button" and hit.node.c.role == "link")
        return not (other and want.verb in POINTING)
    if hit.source in _MARKUP:
        other = phrase(asked.target.words).plain in _DRAWN and bool(_OTHER_SIGNS & set(shown.tokens))
        rough = hit.level in _ROUGH and (other or not _is_marked_so(want, hit, said, shown, view))
        return not rough and _is_in_the_state(asked, shown, hit.node, view) and not _is_a_region(hit.node, want, view)
    if hit.source == "property" and (states := _STATES & set(said.tokens[:1])):
        return states <= set(shown.tokens)
    return hit.level != "part" or _is_part_so(asked, want, hit, view)


def _is_drawn_so(asked: Wanted, hit: Hit, drawn: Phrase, view: View) -> bool:
    """Whether a picture may stand for the words, by its name, what is beside it, and what is drawn."""
    if hit.level == "synonym" and asked.target.kind == "icon" and phrase(asked.target.words).plain in _BINS:
        return False  # the bin is drawn, and no cross that removes something
    if hit.level == "synonym" and drawn.plain in _ARROWS and not _MOVES & set(phrase(asked.target.words).tokens):
        return False  # an arrow moves on by one; what goes on in a form is written
    return not _is_named_otherwise(asked, drawn, hit.node) and not (
        phrase(hit.shown).plain == "remove" and takes_one_off(hit.node, view)
    )


def _is_called_otherwise(want: Wanted, node: Node, drawn: Phrase) -> bool:
    """Whether a name is asked for, and the control has another one beside its picture: "Next" is no "Toggle" with >."""
    called = phrase(node.c.aria_label or node.c.title or node.c.name or node.c.text)
    own = {word for word in called.concepts if word.isalpha() or word.startswith("=")} - set(drawn.concepts) - _BESIDE
    return want.target.words[:1].isupper() and len(want.target.words) > 1 and bool(own)


def _another_is_called_so(said: Phrase, node: Node, view: View) -> bool:
    """Whether its tooltip tells of something else, while that of another thing says the very words."""
    own = set(phrase(node.c.aria_label or node.c.title).concepts)
    if not own or own & set(said.concepts):
        return False
    others = (n for n in view.nodes if n is not node and n.c.visible and (n.interactive or n.c.clickable))
    return any(phrase(n.c.aria_label or n.c.title).concepts == said.concepts for n in others)


def _is_named_otherwise(asked: Wanted, drawn: Phrase, node: Node) -> bool:
    """Whether the name of a picture is of another thing of the sort: "previous year", and "Previous month"."""
    said = {word for word in phrase(asked.target.words).concepts if word not in _BESIDE}
    named = {word for word in phrase(node.c.aria_label or node.c.title).concepts if word not in _BESIDE}
    shared = said & named & set(drawn.concepts)
    return bool(shared) and bool(said - named - set(drawn.concepts)) and bool(named - said)


def _is_part_so(asked: Wanted, want: Wanted, hit: Hit, view: View) -> bool:
    """Whether words within longer ones may be meant: "Add" is no field "Add a comment", "Save" no "Save 20%"."""
    said, shown = phrase(want.target.words), phrase(hit.shown)
    if asked.verb in _JUDGED and hit.node.c.role in _PRESSED | {"link"} and names_where_to(said, shown):
        return False
    if want.verb in POINTING and (_is_no_name(want, hit, said, shown) or _does_another_thing(asked, said, shown)):
        return False
    read = asked.verb == "text" and asked.value and not asked.value.isdigit()
    if read and hit.node.c.role in _PRESSED and len(said.tokens) > 1:
        return _adds_nothing(asked, said, shown)  # "Refresh the file browser" is a button, and no browser to read
    menu = "menu" in {want.target.kind, asked.target.kind}
    if asked.target.kind in _ENTRIES and _is_said_by_its_button(said, hit.node, view):
        return False
    whole = not menu and not _is_another_word(said, shown)
    return whole or _adds_nothing(asked, said, shown)


def _is_no_name(want: Wanted, hit: Hit, said: Phrase, shown: Phrase) -> bool:
    """Whether a name is only in what a field asks for, or in an offer."""
    asks = hit.source in _PLACEHOLDERS and want.target.kind != "field"
    return want.target.words[:1].isupper() and (asks or ("%" in shown.folded and "%" not in said.folded))


def _does_another_thing(asked: Wanted, said: Phrase, shown: Phrase) -> bool:
    """Whether a control that has the words among others is of something else."""
    loads = asked.verb != "download" or not _does_something_else(said, shown)
    return not loads or _is_a_word_among_many(asked, said, shown) or _is_of_another_thing(asked, said, shown)


def _does_something_else(said: Phrase, shown: Phrase) -> bool:
    """Whether a control names a deed that loads nothing: "Like this video"."""
    loads = (_LOADING | set(said.concepts)) & set(shown.concepts[:1])
    return split(shown.plain.split()) > 0 and not loads


def _is_a_word_among_many(asked: Wanted, said: Phrase, shown: Phrase) -> bool:
    """Whether a plain word is only one of a whole sentence: "next" is no mail that says "from next month on"."""
    plain = asked.target.words.islower() and asked.target.kind not in CONTAINER_KINDS | _ENTRIES
    return plain and len(said.tokens) == 1 and len(shown.tokens) >= _MANY


def _is_of_another_thing(asked: Wanted, said: Phrase, shown: Phrase) -> bool:
    """Whether a deed's thing is only the first part of another one: "Edit account owner" does not edit the account."""
    size = len(said.stems)
    if not names_a_deed(asked.target) or size < len(("edit", "account")) or shown.stems[:size] != said.stems:
        return False
    after = shown.tokens[size]
    return after.isalpha() and after not in _BESIDE | _GOING_ON


def _is_said_by_its_button(said: Phrase, block: Node, view: View) -> bool:
    """Whether only the one button of a block says the words: a line with "Submit answer" in it is no answer."""
    buttons = [n for n in view.nodes if n.c.role == "button" and set(said.stems) <= set(phrase(n.c.name).stems)]
    if block.interactive or len(buttons) != 1 or not block.holds(buttons[0]):
        return False
    others = (n for n in (block, *view.inside(block)) if n is not buttons[0] and not buttons[0].holds(n))
    return not any(set(said.stems) <= set(phrase(n.c.own_text).stems) for n in others)


def _is_a_region(node: Node, want: Wanted, view: View) -> bool:
    """Whether markup names a whole part of the page, which nobody means to click: "next" is no <div id="__next">."""
    plain = not (node.interactive or node.c.clickable) and want.target.kind not in CONTAINER_KINDS
    return want.verb in POINTING and plain and node.index in view.has_interactive


def _is_in_the_state(asked: Wanted, shown: Phrase, node: Node, view: View) -> bool:
    """Whether what is marked as active is also what is said to be so: "the active step" is no active link."""
    first, *nouns = phrase(asked.target.words).tokens or ("",)
    if first not in _STATES or not nouns or set(nouns) & set(shown.tokens):
        return True
    return set(phrase(" ".join(nouns)).concepts) <= words_around(node, view)


def _is_marked_so(want: Wanted, hit: Hit, said: Phrase, shown: Phrase, view: View) -> bool:
    """Whether markup says the words themselves: it is written for machines, and synonyms of it are chance."""
    if _DIGITS.fullmatch(want.target.words):
        return False  # "200 %" is not "bg-gray-200"
    left = set(said.concepts) - set(shown.concepts) - _BESIDE
    if hit.level in {"described", "fuzzy"}:
        return left <= words_around(hit.node, view)
    other = not set(said.stems) & set(shown.stems)
    if other and hit.level == "part":
        return False  # "menu__caret" is no hamburger
    usable = hit.node.interactive or hit.node.c.clickable or want.verb not in POINTING
    return not other or (usable and not want.target.words[:1].isupper())


def _is_another_word(said: Phrase, shown: Phrase) -> bool:
    """Whether some of the words are only meant by the page, in other words."""
    other = {word for word in said.stems if word not in _BESIDE} - set(shown.stems)
    if not other or said.joined in shown.joined:
        return False
    return any(stem(word) in other and not written_so(phrase(word), shown) for word in said.tokens)


def _adds_nothing(asked: Wanted, said: Phrase, shown: Phrase) -> bool:
    """Whether what the page says besides makes it no other thing, or is the place that was named."""
    places = {word for scope in asked.target.scope for word in phrase(scope.target.words).concepts}
    left = {word for word in shown.concepts if not word.isdigit()} - set(said.concepts)
    return left <= _BESIDE | places


def _may_turn(asked: Wanted, node: Node, view: View) -> bool:
    """Whether an arrow or another word for "next" turns pages: that there are pages is said around it."""
    turns = "page" in (said := phrase(asked.target.words).tokens) and bool(_TURNS & set(said))
    return not turns or _is_in_a_pager(node, view)


def _is_in_a_pager(node: Node, view: View) -> bool:
    near = (node, *islice(node.ancestors(), _PAGER))
    names = (name for up in near for name in (up.c.element_id, *up.c.classes, up.c.name[:40]))
    called = any(word.startswith("pag") for name in names if name for word in identifier(name).tokens)
    return called or _stands_among_numbers(node, view)


def _stands_among_numbers(node: Node, view: View) -> bool:
    """Whether numbers that one can click stand beside it, or beside the box it fills."""
    boxes = (node, *islice(node.ancestors(), _BOXES))
    return any(
        other.c.text.strip().isdigit() and (other.interactive or other.index in view.has_interactive)
        for box in boxes
        for other in view.siblings(box)
        if other is not box
    )


def _is_among_days(node: Node, view: View) -> bool:
    """Whether its table holds the days of weeks."""
    table = next((up for up in node.ancestors() if up.c.tag == "table" or up.c.role in {"grid", "table"}), None)
    return table is not None and sum(n.c.own_text.isdigit() for n in view.inside(table)) >= _FORTNIGHT


def _is_page(node: Node, view: View) -> bool:
    """Whether it is a number of a pager, or says that it is a page."""
    c = node.c
    says = "page" in phrase(c.aria_label or c.title or c.name).tokens
    return says or (c.text.strip().isdigit() and (node.interactive or c.clickable) and _is_in_a_pager(node, view))


def _shows_a_picture(node: Node, view: View) -> bool:
    """Whether it is or holds a picture or a sign, and is not only written."""
    c = node.c
    if not _LETTER.search(c.text) or c.icon or _SIGN.search(c.text) or c.role == "img" or c.tag in _PICTURES:
        return True
    return any(n.c.icon or n.c.tag in _PICTURES or n.c.role == "img" for n in view.inside(node))
