"""What "it" and "they" stand for: the thing a text is about, and not the control or the place that came in between.

`I add "Lamp" to the wishlist`, `I open the wishlist`, `it is listed`: the lamp is, and no wishlist. What a pronoun
names by its place alone would be judged by what was pressed last, and a button that is still there proves nothing.
"""

from dataclasses import dataclass, replace

from pacts.domain.plan import Target
from pacts.language.clauses import Clause
from pacts.language.drafts import Draft, Drafts
from pacts.language.lead import Lead, find_predicate, strip_lead
from pacts.language.lexicon import COUNTED, INPUTS, nouns, singular
from pacts.language.target_phrase import parse_target
from pacts.language.tokens import Token, Tokens, lows

_ONE = "it"
_SEVERAL = frozenset(("they", "both", "all"))
_SINGLE = {"are": "is", "were": "was", "have": "has", "appear": "appears", "do": "does", "remain": "remains"}
_AUXILIARIES = frozenset(
    "is are was were be been being has have had should shall must will would can to not no longer still now also then "  # noqa: SIM905 - a table
    "again already indeed only actually really does do did of them".split()
)
_THERE = frozenset(
    "shown displayed visible listed there present appear appears exist exists found gone disappear disappears removed "  # noqa: SIM905 - a table
    "remain remains stay stays missing back in at among under above below first last top the on saved kept "
    "stored".split()
)
"""What is said of a thing, and of no control that was pressed and no place that was opened."""
_MARKED = frozenset(
    "marked checked ticked unchecked completed done crossed struck unread read starred pinned archived deleted "  # noqa: SIM905 - a table
    "assigned moved".split()
)
_OWN = frozenset(
    "status label tag colour color price date priority title name type category state due quantity amount".split()  # noqa: SIM905 - a table
)
"""What a thing has: "it has the status "New"", "its price is "$5""."""
_GONE_ON = frozenset(
    ("click", "double_click", "press", "go_to", "open", "choose_path", "back", "reload", "submit", "do")
)
"""Deeds after which "it" is not what was used."""
_DEALT = frozenset(
    ("delete", "deletes", "remove", "removes", "edit", "edits", "rename", "renames", "archive", "archives")
)
"""Orders whose object is a thing: "open the wishlist and remove it"."""
_NAMING = frozenset("name title task item note todo subject product topic event label message comment text".split())  # noqa: SIM905
_HIDDEN = frozenset("password passcode passphrase pin secret token code".split())  # noqa: SIM905 - a table


@dataclass(frozen=True, slots=True)
class Told:
    """What a text is about so far."""

    things: tuple[str, ...] = ()
    """Names of what was dealt with last; several where the same was done to each."""
    known: tuple[tuple[str, str], ...] = ()
    """Names by the nouns that the text has for them, the last one first: "task" and "Milk" of `a task "Milk"`."""
    values: tuple[tuple[str, str], ...] = ()
    """What was entered or chosen, by the noun of its field: "name" and "Bob"."""
    verb: str = ""
    filling: bool = False
    """The last deed filled in a field: another field belongs to the same thing."""
    named: bool = False
    """The thing is told by a field that names it."""
    apart: bool = False
    """Something else was used since: a button, a key, a place that was opened."""


NOTHING_TOLD = Told()


def dealt_with(told: Told, drafts: Drafts, tokens: Tokens) -> Told:
    """What the text is about after these steps, which were read from the tokens."""
    for draft in drafts:
        told = _after(told, draft, tokens)
    return told


def _after(told: Told, draft: Draft, tokens: Tokens) -> Told:
    if draft.sort == "check":
        names = [token.value for token in tokens if token.kind == "quote"]
        sorts = _sorts(names[0], tokens) & COUNTED if len(names) == 1 and not draft.negated else frozenset[str]()
        known = (*((sort, names[0]) for sort in sorts), *told.known)[:_MOST]
        if names and draft.verb == "text" and _is_subject(names[0], tokens):
            return replace(told, things=(names[0],), known=known, verb="check", filling=False, named=False, apart=True)
        return replace(told, known=known, filling=False, apart=told.apart and _tells_of(draft, told))
    told = _with_value(told, draft)
    name = _name(draft, tokens)
    if draft.verb in ("fill", "type") and not name:
        return _typed(told, draft)
    if not name:
        return replace(told, filling=False, apart=told.apart or draft.verb in _GONE_ON)
    sorts = _UPLOADED if draft.verb == "upload" else _sorts(name, tokens)
    if not sorts and draft.verb == "add":
        sorts = _BOUGHT
    again = draft.verb == told.verb == "add" and name not in told.things
    things = (*told.things, name) if again else (name,)
    inside = draft.verb not in (*_GONE_ON, "add", "drag", "upload")
    known = _with_sorts(told, sorts, name)
    return Told(things, known, told.values, verb=draft.verb, filling=inside, named=inside, apart=again or inside)


def _with_value(told: Told, draft: Draft) -> Told:
    """What is known with the value that a field was given: "the new name" is the one that was entered."""
    words = draft.target.words.lower().split() if draft.target is not None else []
    value = draft.value.template if draft.value is not None else ""
    given = draft.verb in ("fill", "type", "select") and words and value and "{" not in value
    if not given or {*words} & _HIDDEN:
        return told
    return replace(told, values=((words[-1], value), *told.values)[:_MOST])


def _with_sorts(told: Told, sorts: frozenset[str], name: str) -> tuple[tuple[str, str], ...]:
    return (*((sort, name) for sort in sorts), *told.known)[:_MOST]


def _sorts(name: str, tokens: Tokens) -> frozenset[str]:
    """The noun before a name: `a task "Milk"`, `a note called "Milk"`, `the mail with the subject "Milk"`."""
    at = next((at for at, token in enumerate(tokens) if token.is_literal and token.value == name), 0)
    words = [token.low for token in tokens[:at]]
    while words and words[-1] in _NAMED:
        words.pop()
    noun = singular(words[-1]) if words else ""
    kind = nouns().get((noun,))
    sort = noun.isalpha() and noun not in _NO_SORTS and (kind is None or kind.kind in _RECORDS)
    return frozenset((noun,)) if sort else frozenset()


_NAMED = frozenset("called named titled labelled with the a an name title subject text saying as and to by".split())  # noqa: SIM905
_NO_SORTS = frozenset("add adds create creates enter type delete remove mark star pin open send post edit".split())  # noqa: SIM905
_RECORDS: frozenset[str | None] = frozenset((None, "item", "row", "card", "text", "element", "image", "file"))
_UPLOADED = frozenset(("file", "attachment", "document"))
_BOUGHT = frozenset(("product", "article"))
_MOST = 12
"""Names that are kept: no text tells of more things at once."""
_ANY_SORT = frozenset(("item", "entry", "record"))
_NEW = frozenset(
    "new newly just recently freshly created added deleted removed edited updated renamed changed uploaded sent posted "  # noqa: SIM905
    "entered typed given saved selected chosen same".split()
)
_HOLDS = frozenset(("shows", "show", "contains", "contain", "displays", "display", "have"))
_WHOSE = frozenset(("the", "my", "his", "her", "their", "this", "that"))
_BESIDE = frozenset("in on at under below above to from as with is are was should must will has again and , .".split())  # noqa: SIM905


def _is_subject(name: str, tokens: Tokens) -> bool:
    """Whether an expectation is told of what bears the name: `"Lamp" is in the cart`, `the task "Milk" is shown`."""
    lead = strip_lead(tokens).tokens
    at = find_predicate(lead) or 0
    return any(token.kind == "quote" and token.value == name for token in lead[:at])


def _tells_of(draft: Draft, told: Told) -> bool:
    """Whether an expectation is about the thing: the next "it" is the same one."""
    said = {text.template for text in draft.texts}
    if draft.target is not None:
        said |= {draft.target.words, *(scope.target.words for scope in draft.target.scope)}
    return not said.isdisjoint(told.things)


def _typed(told: Told, draft: Draft) -> Told:
    value = draft.value.template if draft.value is not None else ""
    field = {*draft.target.words.lower().split()} if draft.target is not None else set()
    if not value or "{" in value or field & _HIDDEN:
        return replace(told, filling=True, apart=False)
    names = bool(field & _NAMING)
    sorts = frozenset(map(singular, field)) & COUNTED
    if told.named or (not told.filling and told.verb == "click" and not names):
        return replace(told, filling=True, named=True, apart=False)
    if names or not told.filling:
        known = _with_sorts(told, sorts | ({"message"} if "chat" in field else frozenset()), value)
        return Told((value,), known, told.values, verb="fill", filling=True, named=names)
    return Told(known=told.known, values=told.values, verb="fill", filling=True)


def _name(draft: Draft, tokens: Tokens) -> str:
    """The name of the thing that a deed deals with: what is added, what the row is called that holds the control."""
    target = draft.target
    if draft.verb == "upload" and len(draft.texts) == 1:
        return draft.texts[0].template
    if draft.verb == "do":
        names = [token.value for token in tokens if token.kind == "quote"]
        return names[0] if len(names) == 1 else ""
    if target is None:
        return ""
    if draft.verb in ("add", "drag"):
        return target.words if target.quoted else ""
    owners = [scope.target for scope in target.scope if scope.relation == "row_of"]
    named = bool(owners) and (owners[-1].quoted or owners[-1].words[:1].isupper())
    return owners[-1].words if named else ""


def named_again(clause: Clause, told: Told, it: Target | None, pressed: Target | None) -> list[Clause]:
    """The clause with the names of what its pronoun stands for, once for each thing; itself where none is meant."""
    known = _by_its_sort(clause, told) if told.things or told.known or told.values else None
    if known is not None or not told.things or not (told.apart or told.verb in _GONE_ON):
        return [known or clause]
    lead = strip_lead(clause.tokens)
    at = len(clause.tokens) - len(lead.tokens)
    whole = bool(lead.tokens) and [*clause.tokens[at:]] == [*lead.tokens]
    return _by_its_pronoun(clause, lead, told, it, it if it == pressed else None) if whole else [clause]


def _by_its_pronoun(clause: Clause, lead: Lead, told: Told, it: Target | None, pressed: Target | None) -> list[Clause]:
    tokens, at = clause.tokens, len(clause.tokens) - len(lead.tokens)
    first = next((at for at in range(at, -1, -1) if tokens[at].low == _ONE or tokens[at].low in _SEVERAL), None)
    if told.apart and first is not None and _is_said_of_a_thing(tokens[first + 1 :], it):
        several = tokens[first].low in _SEVERAL
        names = told.things if several else told.things[-1:]
        fits = (len(names) > 1) is several
        return [_with(clause, first, name) for name in names] if fits else [clause]
    dealt = told.apart and lead.tokens[0].low in _DEALT
    if lows(lead.tokens[1:2]) == ("it",) and (dealt or _is_done_to_its_owner(lead, told, pressed)):
        name = _quote(told.things[-1], lead.tokens[1])
        return [replace(clause, tokens=(*tokens[: at + 1], name, *lead.tokens[2:]))]
    return [_owned(clause, lead, told)]


_FINISHING = frozenset(
    "save saves submit submits send sends post posts create creates add adds confirm confirms publish publishes store "  # noqa: SIM905
    "stores cancel cancels discard discards close closes".split()
)
"""Orders that end what is being written: it is in no list yet."""


def _is_done_to_its_owner(lead: Lead, told: Told, pressed: Target | None) -> bool:
    """`like the post "A"`, `unlike it`: the post, and not the button in its row; an opened mail is "it" itself."""
    owners = [scope.target.words for scope in pressed.scope if scope.relation == "row_of"] if pressed else []
    words = pressed.words.lower() if pressed is not None and pressed.kind in ("button", "link", "icon", None) else ""
    control = bool(words) and (words not in COUNTED or lead.tokens[0].low == "un" + words)
    return control and owners[-1:] == [told.things[-1]] and lead.tokens[0].low not in _POINTING


_POINTING = frozenset("click clicks press presses tap taps hover hovers focus focuses is was see sees".split())  # noqa: SIM905


def meant_by(clause: Clause, drafts: Drafts, written: Tokens) -> Target | None:
    """What a deed is done for: `click the arrow to open the menu` speaks of the menu from there on."""
    if len(drafts) != 1 or drafts[0].verb not in _MEANS:
        return None
    tokens = _whole(clause.tokens, written)
    words = lows(tokens)
    at = next((at for at in range(len(words) - 2, 1, -1) if words[at] == "to" and words[at + 1] in _AIMS), None)
    if at is None:
        return None
    rest = tokens[at + 2 :]
    rest = rest[1:] if rest[:1] and rest[0].low in ("to", "on", "up", "out", "into") else rest
    phrase = parse_target(rest) if rest else None
    return phrase.target if phrase is not None and phrase.target != drafts[0].target else None


def _whole(tokens: Tokens, written: Tokens) -> Tokens:
    """The clause as its author wrote it, with a purpose that its restatement has no place for."""
    start = min(token.start for token in tokens)
    after = [token for token in written if token.start >= start]
    end = next((at for at, token in enumerate(after) if token.low in (",", "and", "then", ".", ";")), len(after))
    return after[:end]


_AIMS = frozenset(
    "open show display reveal expand close hide collapse edit focus move go jump see view access bring dismiss".split()  # noqa: SIM905
)
_MEANS = frozenset(("click", "press", "hover", "double_click", "right_click"))


def _by_its_sort(clause: Clause, told: Told) -> Clause | None:
    """`add a task "Milk"`, then `the new task is shown`: the task of that name, and not any task."""
    tokens, words = clause.tokens, lows(clause.tokens)
    if {*lows(strip_lead(tokens).tokens[:1])} & _FINISHING:
        return None
    entered = dict(reversed(told.values))
    named = dict(reversed(told.known)) | dict.fromkeys(_ANY_SORT, told.things[0] if len(told.things) == 1 else "")
    for at, low in enumerate(words[:-1]):
        end = at + 1
        while low in _WHOSE and end < len(words) and words[end] in _NEW:
            end += 1
        name = named.get(words[end], "") if low in _WHOSE and end < len(words) else ""
        name = name or (entered.get(words[end], "") if at + 1 < end < len(words) else "")
        if not name:
            continue
        rest = tokens[end + 1 :]
        if rest and rest[0].low not in _BESIDE | _THERE | _HOLDS:
            continue
        subject = find_predicate(tokens[at:]) == end + 1 - at
        holds = bool(rest) and rest[0].low in _HOLDS
        if subject and not (holds or _is_said_of_a_thing(rest, None)):
            continue
        return replace(clause, tokens=(*tokens[:at], _quote(name, tokens[at]), *rest))
    return None


def is_hollow(clause: Clause, drafts: Drafts, told: Told, it: Target | None, pressed: Target | None) -> bool:
    """`click "Save"`, `it is shown`: what was pressed is there as before, and what else is meant is not told."""
    if it is None or len(drafts) != 1 or drafts[0].negated or not (told.apart and (it == pressed or it.kind in INPUTS)):
        return False
    judged = drafts[0]
    there = judged.verb in ("visible", "text") and judged.comparison in (None, "contains")
    lead = strip_lead(clause.tokens).tokens
    pronoun = bool(lead) and lead[0].low == _ONE and _is_said_of_a_thing(lead[1:], it)
    shows = judged.target == it or (
        judged.target is None and judged.value is not None and judged.value.template == it.words
    )
    return there and pronoun and shows and (it.kind in ("button", "link", "icon", None) or it.kind in INPUTS)


def _owned(clause: Clause, lead: Lead, told: Told) -> Clause:
    """`its price is "$5"`: the price of the thing."""
    words = lows(lead.tokens)
    at = find_predicate(lead.tokens) if words[:1] == ("its",) else None
    if not at or not {*words[1:at]} & _OWN:
        return clause
    first = lead.tokens[0]
    the, of = (Token("word", low, low, low, first.start, first.start) for low in ("the", "of"))
    before = clause.tokens[: len(clause.tokens) - len(lead.tokens)]
    thing = _quote(told.things[-1], first)
    return replace(clause, tokens=(*before, the, *lead.tokens[1:at], of, thing, *lead.tokens[at:]))


def _is_said_of_a_thing(tokens: Tokens, it: Target | None) -> bool:
    """`is listed`, `should not be in the list`, `has the status "New"`; not `is empty` and not `is disabled`."""
    words = [word for word in lows(tokens) if word not in (".", "!", ",")]
    has = words[:1] in (["has"], ["have"]) or words[1:2] == ["have"]
    rest = [word for word in words if word not in _AUXILIARIES]
    if has:
        return bool({*rest[:3]} & _OWN)
    if rest[:1] == ["shows"] or rest[:1] == ["show"]:
        return rest[1:] == ["up"]
    if not rest or rest in (["on"], ["off"], ["the"]):
        return False
    marked = rest[0] in _MARKED and not (it is not None and it.kind in INPUTS)
    return (rest[0] in _THERE or marked) and rest[1:2] != ["that"]


def _with(clause: Clause, at: int, name: str) -> Clause:
    """The clause with a name in the place of its pronoun, and its verb in the singular."""
    rest = clause.tokens[at + 1 :]
    rest = rest[2:] if lows(rest[:2]) == ("of", "them") else rest
    verb = _SINGLE.get(rest[0].low, "") if rest else ""
    single = (replace(rest[0], value=verb, low=verb),) if verb else rest[:1]
    return replace(clause, tokens=(*clause.tokens[:at], _quote(name, clause.tokens[at]), *single, *rest[1:]))


def _quote(name: str, place: Token) -> Token:
    return Token("quote", f'"{name}"', name, "", place.start, place.end)
