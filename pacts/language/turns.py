"""Turns of speech as records: a pattern over tokens, the wording that is read in its place, and an example of both.

A pattern's words are separated by spaces. `a|b` is either word, `a?` may be missing, `^` and `$` are a clause's ends,
`^^` and `$$` the sentence's, `BE`, `MODAL`, `NOT`, `DET` and `PERSON` any word of that sort; `VERB` is before a deed,
`GERUND` before its -ing form, `ORDER` before a deed and its object. `<x>` holds the fewest words of one clause that
fit; `<x:quote>`, `<x:number>`, `<x:money>`, `<x:url>`, `<x:count>` (figures or a word for them), `<x:literal>`,
`<x:name>` (quoted, or words with capitals), `<x:brand>` (several words with capitals), `<x:plain>` (small words),
`<x:joined>` (small words with a preposition in
them), `<x:inplace>` (small words in a place with a name), `<x:numbered>` ("step 3 of 5"), `<x:trail>` (A > B),
`<x:between>` (A between B and C), `<x:stocked>` ("sold out"), `<x:measure>` ("6.8 km"), `<x:note>` ("Booking
cancelled"), `<x:quoted>` (the card named "A"), `<x:record>` (a noun that is no control), `<x:trait>`
(what a record tells: "title"), `<x:listing>` ("orders list"), `<x:part>` ("error/notification"), `<x:changes>`
("save all changes"),
`<x:file>` (a file's name), `<x:addressed>` (what a message tells somebody), `<x:object>` (a deed with its object),
`<x:clause>` (any words) or `<x=a|b>` only such ones, `<x!a|b>` none of them. A wording repeats what is held by its
name, `"<x>"` as one quoted text; other words are put in.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import accumulate
from typing import Literal

from pacts.language.deed_verbs import deed_words
from pacts.language.lead import commands
from pacts.language.lexicon import DETERMINERS
from pacts.language.persons import PERSONS
from pacts.language.predicates import BE, MODALS, NEGATIONS
from pacts.language.tokens import Token, Tokens, as_quote, put_in

_SORTS = {"BE": BE, "MODAL": MODALS - {"to"}, "NOT": NEGATIONS, "DET": DETERMINERS} | {
    "PERSON": PERSONS | {"i", "we", "you", "he", "she", "they"}
}
_OPEN = "of in on to from for with at by the a an this that".split()  # noqa: SIM905 - a table
"""Words that no object of a deed ends in."""
_ANY = r"(?:(?!, |and |then |; |\. )\S+ ){1,12}?"
_HELD = {
    "": _ANY,
    "quote": r'"\S* ',
    "number": r"#\S* ",
    "money": r"#(?:[$€£¥]\S*|\S*[€£¥$]) ",
    "url": r"(?::\S*|(?:[\w\-]+\.)+(?:com|org|net|io|dev|app|co|uk|de|fr|es|it|eu|edu|gov|info|shop|test|local)) ",
    "count": r"(?:#\S* |\^?(?:one|no|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty)~? )",
    "literal": r'["#:/@{]\S* ',
    "name": r'(?:"\S* |(?:\^(?!i )\S+ ){1,5})',
    "brand": r"(?:\^(?!(?:admin|administrator|user|customer|member|seller|staff|manager|account)~? )\S+ ){2,4}",
    "plain": r"(?:(?!and |then )\w\S* ){1,5}?",
    "role": r"(?!first |second |third |last |next |only )(?:(?!and |then )\w\S* ){1,5}?",
    "joined": r"(?:[a-z]\S* )+?(?:on|of|in|with|at|by) (?:(?!as )[a-z]\S* )+?",
    "inplace": r'(?:[a-z]\S* ){1,4}?in (?:"\S* |(?:\^\S+ ){1,5})',
    "file": r"\S*\.[a-z0-9]{2,4}~? ",
    "trail": r"(?:\^\S+ ){1,3}(?:> (?:\^\S+ ){1,3})+",
    "numbered": r"\^?[a-z]+~? #\S* (?:of #\S* )?",
    "between": r"(?:(?!and |then |in |on |using |with )\S+ ){1,6}between "
    r"(?:(?!and |then )\S+ ){1,4}and (?:(?!and |then )\S+ ){1,4}",
    "listing": r"(?:[a-z]\S* ){1,3}list~? ",
    "note": r"\^[a-z]+~? (?:[a-z]+~? )?(?:confirmed|placed|received|cancelled|canceled|shipped|completed|"
    r"accepted|rejected|approved|submitted|saved|sent|deleted|failed|updated|published|created)~? ",
    "part": r"\^?(?:error|notification|message|toast|alert|warning|banner|popup|success)"
    r"(?:~? (?:message|notification|toast)/|/)\w+~? (?:message )?",
    "changes": r"\^?(?:accept|save|discard|apply|undo|revert|reject)~? all~? (?:the |my |your )?"
    r"(?:[a-z]\S* ){0,2}changes~? ",
    "stocked": r"(?:sold~? out |out of stock |in stock |on sale |back in stock |out of order |on backorder |"
    r"in (?:transit|repair|use|maintenance)~? |on (?:hold|loan|holiday|leave|track)~? |at risk~? |on its way |"
    r"under (?:review|repair|maintenance|construction)~? |out for delivery )",
    "measure": r"#\S* (?:km|m|cm|mm|mi|miles|kilometers|kilometres|metres|meters|ft|feet|inches|kg|g|"
    r"years|days|hours|minutes) ",
    "addressed": r"(?:(?:failed~?|unable|try~?) to |please |your |you |could not |cannot |"
    r"(?:\w\S* ){0,3}(?:added|removed|saved|moved|copied)~? (?:to|from) )(?:[a-z]\S* ){1,6}?",
    "quoted": r'\^?(?:the|an|a)~? (?:(?!(?:class|attribute|and|style)~? )[a-z]\S* ){1,4}"\S* ',
    "record": r"(?!(?:button|link|field|input|image|heading|dialog|message|icon|alert|toast|option|label|text|error|"
    r"notification|banner|element|checkbox|form|section|window|popup|menu|tab|title|page|header|columns?|single)~? )"
    r"[a-z][\w\-]*~? ",
    "trait": r"(?:the |a |an )?(?!(?:id|class|href|src|alt|placeholder|text|label|role|style|colou?r|background|icon|"
    r"value|data-\w+|aria-\w+|type|tooltip|url|link)~? )[a-z][\w\-]*~? ",
    "clause": r"(?:\S+ ){1,30}?",
    "object": r"(?:(?!, |and |then |; |\. )\S+ ){2,14}?" + "".join(f"(?<! {word} )" for word in _OPEN),
}
_CUES = {
    "between": frozenset(("between",)),
    "listing": frozenset(("list",)),
    "changes": frozenset(("changes",)),
    "stocked": frozenset(
        "sold stock sale order backorder transit repair use maintenance hold loan holiday leave review construction "  # noqa: SIM905 - a table
        "delivery way track risk".split()
    ),
    "measure": frozenset(("long", "wide", "high", "deep", "tall", "away", "old", "heavy")),
    "note": frozenset(
        "confirmed placed received cancelled canceled shipped completed accepted rejected approved submitted saved "  # noqa: SIM905 - a table
        "sent deleted failed updated published created".split()
    ),
}
"""Words of which one is in what is held so, or stands behind it."""
_SIGNS = {
    "quote": '"',
    "number": "#",
    "reference": "{",
    "url": ":",
    "path": "/",
    "selector": ".",
    "email": "@",
}
_STARTS = (
    *(
        r"\A ",
        " , ",
        " ; ",
        " : ",
        " and ",
        " then ",
        " to ",
        r" \^i ",
        " user ",
        r" \^user ",
        " we ",
        " please ",
        " now ",
    ),
    " that ",
)
_BEHIND_ORDER = r'(?:(?:on|for|in|to|into|over|up|off|out) )?(?:the |a |an |all |"|\^|out |in |back )'
_ENDS = {
    "^": "(?:" + "|".join(f"(?<={start})" for start in _STARTS) + r"|(?<=\A \^please )|(?<=\A \^then ))",
    "$": r"(?=\Z|, |; |and |then |\. |\? |! )",
    "^^": r"(?<=\A )",
    "$$": r"(?=(?:[.?!] )?\Z)",
    "VERB": r"(?=\S+~ )",
    "ORDER": rf"(?=\^?[a-z\-]+(?:(?<!s)|(?<=ss))(?<!ed)(?<!ing)~ {_BEHIND_ORDER})",
    "GERUND": r"(?=\^?[\w\-]+ing~ )",
}
_COMMON = BE | frozenset("the a an to of in on and it by as with from for i user should that this , .".split())  # noqa: SIM905 - a table


@dataclass(frozen=True, slots=True, eq=False)
class Turn:
    """One turn of speech; each is itself alone, for tables of hundreds are looked up by it."""

    written: str
    """The pattern."""
    read: str
    """The wording in its place."""
    example: tuple[str, str]
    """A sentence, and how it is read on."""
    of: Literal["deed", "statement", "any"] = "any"
    """The sentences that it stands in."""


@cache
def _pattern(turn: Turn) -> re.Pattern[str]:
    """Compiled when a sentence is first tried with it: a process that reads one sentence needs few of hundreds."""
    parts = turn.written.split()
    pattern = "".join(map(_part, parts))
    return re.compile(pattern if parts[0] in _ENDS else "(?<= )" + pattern)


def _cues(turn: Turn) -> frozenset[str]:
    """Words of which one is in every sentence that fits."""
    choices = [words for words in map(_needed, turn.written.split()) if words]
    return min(choices, key=lambda words: (bool(words & _COMMON), len(words)), default=frozenset[str]())


def _needed(part: str) -> frozenset[str]:
    """The words of which one must be there for a part of a pattern; none where it may be missing or is any word."""
    sort = re.fullmatch(r"<\w+:(\w+)>", part)
    if sort is not None:
        return _CUES.get(sort[1], frozenset())
    held = re.fullmatch(r"<\w+=([^>]*)>", part)
    said = held[1] if held is not None else part
    if part in _ENDS or part.endswith("?") or "<" in said or '"' in said:
        return frozenset()
    return frozenset(word for name in said.split("|") for word in _SORTS.get(name, (name,)))


def _part(part: str) -> str:
    if part in _ENDS:
        return _ENDS[part]
    held = re.fullmatch(r"<(\w+)(?:([:=!])([^>]*))?>(\??)", part)
    if held is None:
        return _words(part.removesuffix("?")) + "?" * part.endswith("?")
    name, sign, sort, optional = held.groups()
    inner = _words(sort) if sign == "=" else _HELD[sort or ""] if sign != "!" else _without(sort)
    return f"(?P<{name}>{inner}){optional}"


def _without(said: str) -> str:
    words = "|".join(word for name in said.split("|") for word in sorted(_SORTS.get(name, (name,))))
    return _ANY.replace(r"\. )", rf"\. |\^?(?:{words})~? )")


def _words(part: str) -> str:
    words = {word for name in part.split("|") for word in _SORTS.get(name, (name,))}
    return rf"(?:\^?(?:{'|'.join(map(re.escape, sorted(words, key=len, reverse=True)))})~? )"


def _spelled(tokens: Tokens) -> list[str]:
    """Each token as patterns see it: a sign for its kind, small letters, no spaces, one space behind it."""
    signs = [_SIGNS.get(token.kind, "^" * token.is_capital) for token in tokens]
    words = ["_".join((token.low or token.value.lower()).split()) for token in tokens]
    deeds = ["~" if token.low in deed_words() else "" for token in tokens]
    return [f"{sign}{word}{deed} " for sign, word, deed in zip(signs, words, deeds, strict=True)]


def vocabulary(turns: tuple[Turn, ...]) -> frozenset[str]:
    """The words, in small letters, that the patterns of a table name."""
    return frozenset(word for turn in turns for word in _WORD.findall(turn.written.lower()))


_WORD = re.compile(r"[^\W\d_]+")


@cache
def _by_cue(turns: tuple[Turn, ...]) -> dict[str, list[int]]:
    """The places in a table of the turns that a word may tell; under "" those that any sentence may hold."""
    found: dict[str, list[int]] = {"": []}
    for at, turn in enumerate(turns):
        for cue in _cues(turn) or ("",):
            found.setdefault(cue, []).append(at)
    return found


def turned(tokens: Tokens, turns: tuple[Turn, ...]) -> Tokens:
    """The sentence with each turn of speech once in plain words."""
    places, words = _by_cue(turns), {token.low for token in tokens} | {""}
    told = sorted({at for word in words if word in places for at in places[word]})
    said = _Said(tokens) if told else None
    for at in told:
        found = said.find(turns[at]) if said is not None else None
        said = said if found is None else _Said(found)
    return tokens if said is None else said.tokens


class _Said:
    """A sentence, spelled once for all patterns."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        spelled = _spelled(tokens)
        self._text = " " + "".join(spelled)
        self._starts = [*accumulate(map(len, spelled), initial=1)]

    def find(self, turn: Turn) -> Tokens | None:
        match = _pattern(turn).search(self._text)
        if match is None or (turn.of != "any" and commands(self.tokens) != (turn.of == "deed")):
            return None
        start, end = self._span(match.start(), match.end())
        return (*self.tokens[:start], *self._wording(turn.read, match, (start, end)), *self.tokens[end:])

    def _span(self, start: int, end: int) -> tuple[int, int]:
        return bisect_left(self._starts, start), bisect_left(self._starts, end)

    def _wording(self, read: str, match: re.Match[str], span: tuple[int, int]) -> Iterator[Token]:
        words, again = read.split(), set[str]()
        for at, word in enumerate(words):
            here = self.tokens[span[1] - 1 if at and at + 1 == len(words) else span[0]]
            held = re.fullmatch(r'"?<(\w+)>"?', word)
            if held is None:
                put = put_in(word, here)
                yield replace(put, low="", kind="number") if word.isdigit() else replace(put, low=word.lower())
            elif match[held[1]]:
                start, end = self._span(*match.span(held[1]))
                said = self.tokens[start:end]
                last = self.tokens[span[1] - 1].start
                said = [replace(token, start=last, end=last) for token in said] if word in again else said
                yield from (as_quote(said),) if word[0] == '"' else said
                again.add(word)
