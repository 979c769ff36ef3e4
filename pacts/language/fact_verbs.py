"""Verbs that say what a page shows of a thing, by the property they speak of: "costs" of its price."""

from collections.abc import Mapping
from functools import cache

from pacts.language.verbs import inflections

OWN = ""
"""The property of a verb that names none: what is said stands on the thing itself."""
_ACTIVE: Mapping[str, str] = {
    "price": "cost,retail at,retail for,sell for,sell at,go for",
    "weight": "weigh",
    "duration": "last,take,run for",
    "amount": "total,amount to,add up to,sum up to,come to",
    "from": "come from,originate from,stem from,hail from",
    "arrival": "arrive at,arrive on,arrive in,arrive,land at",
    "departure": "depart at,depart on,depart from,leave at,leave on,leave from",
    "start": "start at,start on,begin at,begin on,kick off at",
    "end": "end at,end on,finish at,finish on,run until,run till",
    "opens": "open at,open on",
    "closes": "close at,close on",
    "expires": "expire on,expire in,expire at",
    "language": "speak",
    "score": "score",
    "rating": "rate",
    "rank": "rank",
    "team": "play for",
    "employer": "work for,work at",
    "location": "live in,reside in",
    "date": "take place on,happen on,date from",
}
"""Verbs by the property they speak of; the words behind the first stand as they are."""
_LINKED: Mapping[str, str] = {
    "due": "due back on,due back by,due back in,due back,due on,due by,due at,due in,due",
    "value": "worth,valued at",
    "price": "priced at,sold at,sold for",
    "from": "from",
    "author": "written by,authored by,posted by",
    "sender": "sent by",
    "creator": "created by",
    "seller": "sold by",
    "assigned": "assigned to,allocated to",
    "owner": "owned by",
    "location": "located in,located at,based in,situated in",
    "date": "dated,scheduled for,scheduled on,scheduled at,planned for,held on",
    "rating": "rated",
    "marks": "marked out of",
    OWN: "marked,labelled,labeled,tagged,flagged,badged,known as,down to,up to,back to",
}
"""The same behind a form of "to be"."""
_STEPPING = (
    "go down to",
    "go up to",
    "drop to",
    "rise to",
    "fall to",
    "climb to",
    "sink to",
    "grow to",
    "shrink to",
    "jump to",
)
"""Verbs of a figure that has another value now."""


@cache
def active() -> Mapping[str, tuple[str, bool]]:
    """Every form of the active verbs, with its property and whether the value is all of the text."""
    rows = [(phrase, name, False) for name, phrases in _ACTIVE.items() for phrase in phrases.split(",")]
    rows += [(phrase, OWN, True) for phrase in _STEPPING]
    return {
        " ".join((form, *phrase.split(" ")[1:])): (name, exact)
        for phrase, name, exact in rows
        for form in inflections(phrase.split(" ", maxsplit=1)[0])
        if not form.endswith("ing")
    }


@cache
def linked_words() -> Mapping[str, str]:
    """What stands behind a form of "to be", with its property."""
    return {phrase: name for name, phrases in _LINKED.items() for phrase in phrases.split(",")}


@cache
def words_of_property(name: str) -> frozenset[str]:
    """The words of the verbs that speak of a property: a check of it holds them."""
    phrases = [phrase for phrase, (other, _) in active().items() if other == name]
    phrases += [phrase for phrase, other in linked_words().items() if other == name]
    return frozenset(word for phrase in phrases for word in phrase.split(" "))
