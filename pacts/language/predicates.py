"""The predicates of expectations as data: what is said about a subject, and which check that is.

A new assertion is one row in STATES (after "is"), LEXICAL (a verb of its own) or SUBJECTS (a subject of its own).
"""

from dataclasses import dataclass
from functools import cache
from typing import Literal

from pacts.domain.plan import CheckVerb, Comparison
from pacts.language.verbs import inflections


@dataclass(frozen=True, slots=True)
class State:
    """What "is …" says."""

    verb: CheckVerb
    negated: bool = False
    name: str | None = None
    """The attribute's name."""
    value: str | None = None


def _states(verb: CheckVerb, phrases: str, *, negated: bool = False) -> dict[tuple[str, ...], State]:
    return {tuple(phrase.split()): State(verb, negated) for phrase in phrases.split(",")}


STATES: dict[tuple[str, ...], State] = {
    **_states("visible", "visible,displayed,shown,present,there,on screen,seen,found,listed,rendered,in view"),
    **_states("visible", "back,back again,restored"),
    **_states("visible", "presented,presented with,showing,loaded,visible to me,available,revealed,part of"),
    **_states(
        "visible",
        "added,added to,included,on display,offered,printed,returned,in place,up,still there,created,saved",
    ),
    **_states("visible", "thrown,raised,triggered,generated,reflected,moved to,moved into,moved under"),
    **_states(
        "visible",
        "nowhere to be seen,nowhere to be found,nowhere,out of view,not anywhere,no more visible",
        negated=True,
    ),
    **_states("visible", "hidden,invisible,gone,absent,missing,removed,deleted,dismissed,removed from", negated=True),
    **_states("visible", "away,out of sight,deleted from,taken off,not there,no more", negated=True),
    **_states("enabled", "enabled,clickable,usable,pressable,tappable,activated,not disabled"),
    **_states(
        "enabled",
        "disabled,deactivated,inactive,greyed out,grayed out,greyed-out,not clickable,unavailable",
        negated=True,
    ),
    **_states("checked", "checked,ticked,on,turned on,switched on,toggled on,marked"),
    **_states("checked", "completed,done,marked as done,marked as completed,marked as complete,marked complete"),
    **_states("checked", "marked as checked,marked done,set to on,checked off,ticked off"),
    **_states("checked", "unchecked,unticked,off,turned off,switched off,toggled off", negated=True),
    **_states("selected", "deselected,unselected", negated=True),
    **_states("selected", "selected,chosen,picked,preselected,pre-selected,selected by default"),
    **_states("selected", "highlighted,marked as selected,marked as active,marked as current,the active one"),
    ("pressed",): State("selected"),
    ("pressed", "in"): State("selected"),
    ("expanded",): State("visible", value="expanded"),
    ("collapsed",): State("visible", negated=True, value="expanded"),
    ("open",): State("visible", value="open"),
    ("opened",): State("visible", value="open"),
    ("closed",): State("visible", negated=True, value="open"),
    **_states("expanded", "unfolded,folded out,opened up"),
    **_states("expanded", "folded,folded in", negated=True),
    **_states("focused", "focused,in focus,the focused element"),
    **_states("editable", "editable,writable"),
    **_states("editable", "read-only,readonly,read only,locked,not editable", negated=True),
    **_states("download", "downloaded,saved to disk,downloaded successfully"),
    ("active",): State("enabled", value="active"),
    ("required",): State("attribute", name="required"),
    **dict.fromkeys((("mandatory",), ("compulsory",), ("obligatory",)), State("attribute", name="required")),
    **dict.fromkeys((("marked", "as", "required"), ("marked", "required")), State("attribute", name="required")),
    **{
        words: State("attribute", name="invalid")
        for words in (("invalid",), ("marked", "as", "invalid"), ("marked", "invalid"), ("flagged", "as", "invalid"))
    },
    **dict.fromkeys((("valid",), ("marked", "as", "valid")), State("attribute", negated=True, name="invalid")),
    ("optional",): State("attribute", negated=True, name="required"),
}
EMPTY_STATES = frozenset(
    (("empty",), ("left", "empty"), ("left", "blank"), ("blank",), ("cleared",), ("unfilled",), ("empty", "again"))
)
VALUE_STATES: dict[tuple[str, ...], Comparison] = {
    ("filled", "with"): "equals",
    ("filled", "in", "with"): "equals",
    ("pre-filled", "with"): "equals",
    ("prefilled", "with"): "equals",
    ("populated", "with"): "equals",
    ("pre-populated", "with"): "equals",
    ("prepopulated", "with"): "equals",
    ("formatted", "as"): "equals",
    ("formatted", "like"): "equals",
    ("set", "to"): "equals",
    ("set", "as"): "equals",
}
SORTED = frozenset(("sorted", "ordered", "in", "arranged"))
DESCENDING = frozenset(("descending", "reverse", "desc", "decreasing", "newest", "highest", "largest"))
ARRIVALS: frozenset[tuple[str, ...]] = frozenset(
    tuple(phrase.split())
    for phrase in (
        "on",
        "at",
        "back on",
        "back at",
        "redirected to",
        "redirected back to",
        "redirected",
        "taken to",
        "taken back to",
        "sent to",
        "brought to",
        "brought back to",
        "navigated to",
        "navigated back to",
        "sent back to",
        "returned back to",
        "forwarded to",
        "directed to",
        "returned to",
        "routed to",
        "moved to",
        "still on",
        "presented on",
        "landed on",
        "left on",
        "kept on",
        "in",
    )
)
"""What is said of a person that now stands on a page."""
ARRIVAL_VERBS = frozenset(
    form for lemma in ("land", "arrive", "end", "remain", "stay", "get") for form in inflections(lemma)
)

Lexeme = Literal[
    "appears",
    "disappears",
    "contains",
    "has",
    "shows",
    "reads",
    "equals",
    "matches",
    "starts",
    "ends",
    "becomes",
    "opens",
    "closes",
    "points",
    "unfolds",
    "folds",
]
_LEXICAL: dict[Lexeme, str] = {
    "appears": "appear,exist,pop,surface,come,occur",
    "disappears": "disappear,vanish",
    "contains": "contain,include,list,feature,mention,offer",
    "has": "have,hold",
    "shows": "show,display,present,indicate,render,return,yield,reach",
    "reads": "read,say,state,ask",
    "equals": "equal",
    "matches": "match",
    "starts": "start,begin",
    "ends": "end",
    "becomes": "become,change,turn,update,stay,remain,increase,decrease,switch",
    "opens": "open,load",
    "closes": "close,go,hide",
    "points": "point",
    "unfolds": "expand,unfold",
    "folds": "collapse,fold",
}
NEVER_NOUNS = frozenset(["appear", "disappear", "vanish", "exist", "contain", "include", "equal", "become", "remain"])
"""Verbs whose base form is no noun: "the messages appear"."""

MODALS = frozenset(
    [
        "should",
        "must",
        "can",
        "could",
        "will",
        "would",
        "shall",
        "may",
        "might",
        "ought",
        "needs",
        "need",
        "has",
        "have",
        "had",
        "to",
    ]
)
BE = frozenset(["is", "are", "was", "were", "be", "been", "being", "am"])
GETTING = frozenset(("get", "gets", "got", "gotten", "getting"))
"""`gets displayed` says what `is displayed` says."""
SEEMING = frozenset(("look", "looks", "looked", "seem", "seems", "seemed", "appear", "appears", "appeared"))
"""`looks disabled` says what `is disabled` says, of what a person can only see."""


def tells_a_place(words: tuple[str, ...]) -> bool:
    """Whether "first" and what follows say where something stands ("is first in the list"), and not when."""
    return words[:1] in (("first",), ("last",)) and words[1:] in ((), ("in",), ("on",), ("of",), ("at",))


ADVERBS = frozenset(
    [
        "now",
        "still",
        "also",
        "then",
        "already",
        "all",
        "both",
        "immediately",
        "correctly",
        "successfully",
        "always",
        "currently",
        "again",
        "just",
        "only",
        "initially",
        "automatically",
        "properly",
        "clearly",
        "displayed-correctly",
        "finally",
        "first",
        "indeed",
        "once",
        "eventually",
        "visibly",
        "soon",
    ]
)
NEGATIONS = frozenset(("not", "never", "n't", "neither"))

COMPARISONS: dict[tuple[str, ...], Comparison] = {
    ("exactly",): "equals",
    ("precisely",): "equals",
    ("equal", "to"): "equals",
    ("equals",): "equals",
    ("to",): "equals",
    ("the", "same", "as"): "equals",
    ("identical", "to"): "equals",
    ("at", "least"): "at_least",
    ("a", "minimum", "of"): "at_least",
    ("no", "less", "than"): "at_least",
    ("no", "fewer", "than"): "at_least",
    ("not", "less", "than"): "at_least",
    ("at", "most"): "at_most",
    ("a", "maximum", "of"): "at_most",
    ("no", "more", "than"): "at_most",
    ("not", "more", "than"): "at_most",
    ("up", "to"): "at_most",
    ("more", "than"): "more_than",
    ("greater", "than"): "more_than",
    ("higher", "than"): "more_than",
    ("larger", "than"): "more_than",
    ("bigger", "than"): "more_than",
    ("over",): "more_than",
    ("less", "than"): "less_than",
    ("fewer", "than"): "less_than",
    ("lower", "than"): "less_than",
    ("smaller", "than"): "less_than",
    ("containing",): "contains",
    ("starting", "with"): "starts_with",
    ("beginning", "with"): "starts_with",
    ("ending", "with"): "ends_with",
    ("ending", "in"): "ends_with",
    ("matching",): "matches",
    ("with",): "contains",
    ("the", "pattern"): "matches",
}

URL_SUBJECTS = frozenset(
    (
        "url",
        "address",
        "page url",
        "current url",
        "browser url",
        "address bar",
        "path",
        "page address",
        "web address",
        "url of the page",
        "current page url",
        "current address",
        "current path",
        "url path",
        "page path",
    )
)
TITLE_SUBJECTS = frozenset(
    (
        "title",
        "page title",
        "new page title",
        "current page title",
        "title of the page",
        "document title",
        "browser title",
        "tab title",
        "window title",
        "page's title",
        "browser's title",
        "window's title",
        "tab's title",
        "browser tab title",
        "browser tab's title",
        "browser window's title",
    )
)
PAGE_SUBJECTS = frozenset(
    [
        "page",
        "screen",
        "site",
        "website",
        "application",
        "app",
        "system",
        "body",
        "browser",
        "user",
        "i",
        "we",
        "they",
        "he",
        "she",
        "shop",
        "store",
        "ui",
        "webui",
        "gui",
        "interface",
        "user interface",
    ]
)
PARTS_OF: dict[tuple[str, ...], tuple[CheckVerb, str | None]] = {
    ("value",): ("value", None),
    ("current", "value"): ("value", None),
    ("text",): ("text", None),
    ("content",): ("text", None),
    ("contents",): ("text", None),
    ("placeholder",): ("attribute", "placeholder"),
    ("placeholder", "text"): ("attribute", "placeholder"),
    ("selected", "option"): ("selected", None),
    ("selected", "value"): ("selected", None),
    ("selection",): ("selected", None),
    ("number",): ("count", None),
    ("count",): ("count", None),
    ("total", "number"): ("count", None),
    ("amount",): ("count", None),
    ("tooltip",): ("attribute", "title"),
    ("alt", "text"): ("attribute", "alt"),
    ("alternative", "text"): ("attribute", "alt"),
    ("label",): ("text", None),
}
"""`the PART of X`: which check it asks for and, for an attribute, its name."""


def forms(lemma: str) -> frozenset[str]:
    """Every form of a verb of state or change, its irregular ones included."""
    return inflections(lemma) | frozenset(_IRREGULAR.get(lemma, ()))


_IRREGULAR: dict[str, tuple[str, ...]] = {
    "rise": ("rose", "risen"),
    "grow": ("grew", "grown"),
    "fall": ("fell", "fallen"),
    "shrink": ("shrank", "shrunk"),
    "drop": ("dropped", "dropping"),
    "stay": ("stays", "stayed", "staying"),
    "display": ("displays", "displayed", "displaying"),
}
"""Forms that the rules of the verb lexicon do not make."""


@cache
def lexical() -> dict[str, Lexeme]:
    """Every finite form of the verbs that say something about their subject."""
    return {
        form: lexeme
        for lexeme, lemmas in _LEXICAL.items()
        for lemma in lemmas.split(",")
        for form in inflections(lemma)
    }


@cache
def base_forms() -> frozenset[str]:
    """The base forms of those verbs; most are nouns or imperatives, too."""
    return frozenset(lemma for lemmas in _LEXICAL.values() for lemma in lemmas.split(","))
