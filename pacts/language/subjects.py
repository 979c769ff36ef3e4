"""What an expectation is about: a target, or the page’s URL, title, or a part of a thing ("the value of …")."""

from dataclasses import dataclass, replace

from pacts.domain.plan import Scope, Target
from pacts.language import lexicon, predicates
from pacts.language.drafts import EXPLICIT, FAIR
from pacts.language.lexicon import COUNTED, DETERMINERS
from pacts.language.target_phrase import kind_noun, opens_scope, parse_target
from pacts.language.tokens import Tokens, lows

_DIALOG_NOUNS = frozenset(["alert", "dialog", "confirm", "confirmation", "prompt", "popup", "pop-up"])
_NATIVE = frozenset(["javascript", "js", "browser", "native"])


@dataclass(frozen=True, slots=True)
class Subject:
    """What an expectation is about."""

    about: str
    """url, title, page, count, value, text, attribute, selected, dialog, console, requests or target."""
    target: Target | None = None
    name: str | None = None
    confidence: float = EXPLICIT


def all_of(tokens: Tokens, it: Target | None) -> Target | None:
    tokens = [token for token in tokens if token.low not in ("different", "more", "other", "such")]
    per = next((at for at, token in enumerate(tokens) if at and token.low == "per"), len(tokens))
    tokens = tokens[:per]
    end = next((at for at, token in enumerate(tokens) if at and opens_scope(tokens[at:])), len(tokens))
    phrase = parse_target(tokens, it)
    if phrase is None:
        return None
    target = phrase.target
    last = tokens[end - 1]
    counted = lexicon.singular(last.low) in COUNTED
    if (
        target.kind is None
        and not target.quoted
        and target.words
        and (counted or lexicon.singular(last.low) != last.low)
    ):
        target = target.model_copy(update={"kind": "item", "noun": ""})
    if target.kind == "section" and last.low == "regions" and not target.quoted:
        target = target.model_copy(update={"kind": "item", "noun": "", "words": f"{target.words} regions".strip()})
    if target.kind == "text" and counted and not target.quoted:
        target = target.model_copy(update={"kind": "item", "noun": "", "words": f"{target.words} {last.low}".strip()})
    if not target.quoted and target.kind == "item" and target.words:
        *head, noun = target.words.split(" ")
        target = target.model_copy(update={"words": " ".join((*head, lexicon.singular(noun)))})
    return target.model_copy(update={"every": True})


_OWN = frozenset((("its",), ("their",)))


def special_subject(tokens: Tokens, it: Target | None) -> Subject | None:  # noqa: PLR0911 - one return for each form
    plain = tokens
    own = predicates.PARTS_OF.get(lows(tokens[1:])) if it is not None and lows(tokens[:1]) in _OWN else None
    if own is not None and own[0] != "count":
        return Subject(own[0], it, own[1], FAIR)
    while plain and plain[0].low in DETERMINERS:
        plain = plain[1:]
    low = " ".join(lows(plain))
    if (
        len(plain) > 1
        and plain[0].kind == "quote"
        and " ".join(lows(plain[1:])) in predicates.TITLE_SUBJECTS - {"title"}
    ):
        return Subject("title")
    if low in ("placeholder", "placeholder text"):
        return Subject("attribute", Target(kind="field"), "placeholder")
    if low in predicates.URL_SUBJECTS:
        return Subject("url")
    if low in predicates.TITLE_SUBJECTS:
        return Subject("title")
    if low in predicates.PAGE_SUBJECTS and low:
        return Subject("page", Target(kind="page"))
    native = names_native_dialog(tokens) and low.endswith(("alert", "dialog", "prompt"))
    if names_dialog(tokens) and ("message" in low or native) and not any(token.is_literal for token in tokens):
        return Subject("dialog")
    return _part_of(plain, it) or _attribute_of(plain, it) or _named_part(plain, it)


def owned_by(tokens: Tokens) -> Tokens:
    """`the order's total` as `the total of the order`; names of persons ("Ann's status") stay as they are."""
    at = next((p for p, t in enumerate(tokens) if p and t.kind == "word" and t.low.endswith("'s")), None)
    if at is None or at + 1 >= len(tokens) or tokens[0].low not in DETERMINERS or tokens[at].is_capital:
        return tokens
    owner, part = tokens[at], tokens[at + 1 :]
    if any(token.kind != "word" for token in tokens[:at]) or any(t.low == "of" for t in part) or owner.low in _DAYS:
        return tokens
    if part[-1].kind == "quote":
        return tokens
    bare = replace(owner, text=owner.text[:-2], value=owner.value[:-2], low=owner.low[:-2])
    of = replace(owner, text="of", value="of", low="of")
    end = next((p for p, token in enumerate(part) if p and opens_scope(part[p:])), len(part))
    return (tokens[0], *part[:end], of, *tokens[:at], bare, *part[end:])


_DAYS = frozenset(("today's", "tomorrow's", "yesterday's", "month's", "week's", "year's"))
_NAMED_PARTS = frozenset((("placeholder",), ("placeholder", "text"), ("tooltip",), ("alt", "text"), ("value",)))


def _named_part(tokens: Tokens, it: Target | None) -> Subject | None:
    """`the search field's placeholder`, `the input placeholder`: a part named behind the thing that has it."""
    size = 2 if lows(tokens[-2:]) in _NAMED_PARTS else 1
    owner = tokens[:-size]
    if lows(tokens[-size:]) not in _NAMED_PARTS or not owner:
        return None
    last = owner[-1]
    possessive = last.kind == "word" and last.low.endswith("'s")
    if possessive:
        owner = (*owner[:-1], replace(last, text=last.text[:-2], value=last.value[:-2], low=last.low[:-2]))
    if not possessive and kind_noun(owner, len(owner)) is None and last.kind != "quote":
        return None
    part = predicates.PARTS_OF[lows(tokens[-size:])]
    phrase = parse_target(owner, it)
    return Subject(part[0], phrase.target, part[1], phrase.confidence) if phrase else None


def _part_of(tokens: Tokens, it: Target | None) -> Subject | None:  # noqa: PLR0911 - one return for each form
    at = next((place for place, token in enumerate(tokens[:4]) if token.low in ("of", "in", "for")), None)
    if at is None or at + 1 >= len(tokens):
        return None
    part = predicates.PARTS_OF.get(lows(tokens[:at]))
    if part is None:
        return None
    if part[0] == "count" and tokens[at].low == "in" and not _is_many(tokens[at + 1 :]):
        phrase = parse_target(tokens[at + 1 :], it)
        if phrase is not None and phrase.target.kind == "row":
            return None
        return Subject("text", phrase.target, None, phrase.confidence) if phrase else None
    if part[0] == "count":
        many = all_of(tokens[at + 1 :], it)
        return Subject("count", many, " ".join(lows(tokens[:at]))) if many else None
    phrase = parse_target(tokens[at + 1 :], it)
    if (
        phrase is not None
        and lows(tokens[:at]) == ("label",)
        and phrase.target.kind is None
        and not phrase.target.quoted
    ):
        carried = Target(words="tag", scope=(Scope(relation="row_of", target=phrase.target),))
        return Subject("target", carried, None, phrase.confidence)  # as its status or its price
    return Subject(part[0], phrase.target, part[1], phrase.confidence) if phrase else None


def _is_many(tokens: Tokens) -> bool:
    """Whether a phrase names several things ("the results"), rather than the one that shows a number ("the badge")."""
    end = next((at for at in range(1, len(tokens)) if opens_scope(tokens[at:])), len(tokens))
    return tokens[end - 1].low.endswith("s") or tokens[end - 1].low == "people"


def _attribute_of(tokens: Tokens, it: Target | None) -> Subject | None:
    """`"href" attribute of the link`, `attribute "href" of the link`."""
    if len(tokens) < 4 or "attribute" not in lows(tokens[:2]):  # noqa: PLR2004 - a number of words
        return None
    name = tokens[0] if tokens[1].low == "attribute" else tokens[1]
    phrase = parse_target(tokens[3:], it) if tokens[2].low in ("of", "in", "on") else None
    return Subject("attribute", phrase.target, name.value, phrase.confidence) if phrase else None


def names_dialog(tokens: Tokens) -> bool:
    words = {token.low for token in tokens}
    return "alert" in words or (bool(words & _DIALOG_NOUNS) and bool(words & _NATIVE))


def names_native_dialog(tokens: Tokens) -> bool:
    return bool({token.low for token in tokens} & _NATIVE)
