"""The verb lexicon as data: which forms mean which verb, and with which argument frame.

A new action is one row here (and, if it takes arguments in a new way, one frame reader in `actions`).
"""

from dataclasses import dataclass
from functools import cache
from typing import Literal

from pacts.domain.plan import ActionVerb

Frame = Literal[
    "target",  # click THE BUTTON
    "fill",  # type VALUE into TARGET, fill TARGET with VALUE, set TARGET to VALUE
    "set",  # the same, and the kind of TARGET decides the verb
    "select",  # select OPTION from TARGET
    "drag",  # drag TARGET to DESTINATION
    "place",  # open PLACE
    "press",  # press KEY in TARGET, or press BUTTON
    "none",  # go back
    "wait",
    "upload",  # upload FILE to TARGET
    "scroll",
    "remember",  # remember TARGET as NAME
    "dialog",  # accept DIALOG, answer DIALOG with VALUE
    "tab",
    "frame",
    "toggle",  # turn TARGET on
    "download",
    "submit",  # submit FORM
    "copy",  # copy the text of TARGET
    "paste",  # paste into TARGET, paste VALUE into TARGET
    "highlight",  # highlight the text in TARGET
    "mark",  # mark TARGET as STATE
    "adds",  # add TARGET to DESTINATION
    "deal",  # forward MESSAGE to PERSON, reply to MESSAGE with TEXT
    "apply",  # apply CODE
    "register",  # register with FIELDS
    "complete",  # complete TASK
    "named",  # submit/save/… : click the control that is called like the verb
]


@dataclass(frozen=True, slots=True)
class VerbEntry:
    """One row of the lexicon."""

    verb: ActionVerb
    frame: Frame
    lemmas: tuple[str, ...]
    """The first word is inflected, the others stand as they are."""
    noun: bool = False
    """Its base form is a common noun or adjective, too ("search box", "Save and close")."""
    bare: bool = False
    """It can stand without an object."""


def _row(verb: ActionVerb, frame: Frame, lemmas: str, *, noun: bool = False, bare: bool = False) -> VerbEntry:
    return VerbEntry(verb, frame, tuple(lemma.strip() for lemma in lemmas.split(",")), noun, bare)


VERBS: tuple[VerbEntry, ...] = (
    _row(
        "open",
        "place",
        "open up, go to, go over to, navigate to, navigate, browse to, browse, visit, head to, head over to",
    ),
    _row(
        "open",
        "place",
        "open, launch, access, load, return to, go back to, navigate back to, come back to, move to, start at, "
        "start on",
    ),
    _row(
        "back",
        "none",
        "go back, navigate back, press back, go one page back, navigate one page back, go a page back, "
        "return to the previous page, return to previous page, go back to the previous page, go back to previous page, "
        "navigate back to the previous page, move back to the previous page, press the browser back button, "
        "click the browser back button, click on the browser back button, use the browser back button",
        bare=True,
    ),
    _row("forward", "none", "go forward, navigate forward", bare=True),
    _row("reload", "none", "reload, refresh, hit refresh", bare=True, noun=True),
    _row(
        "click", "target", "click, click on, click onto, tap, tap on, left-click, left click, click at, choose to click"
    ),
    _row("click", "press", "press, press on, hit, push, strike"),
    _row(
        "click",
        "target",
        "activate, trigger, follow, single-click, select and click, reclick",
    ),
    _row("click", "target", "left clicks on, left clicked on, left clicks"),
    _row("expand", "target", "expand, unfold, unroll, expand on, fold out, roll out"),
    _row("collapse", "target", "collapse, fold, fold up, roll up"),
    _row(
        "double_click",
        "target",
        "double-click, double click, double-click on, double click on, doubleclick, dblclick, dblclick on, double-tap, "
        "double clicks, "
        "double clicks on, "
        "double clicked, double clicked on, double tap",
    ),
    _row("right_click", "target", "right-click, right click, right-click on, right click on, context-click"),
    _row("right_click", "target", "right clicks, right clicks on, right clicked, right clicked on"),
    _row(
        "hover",
        "target",
        "hover, hover over, hover on, hover the mouse over, hover above, mouse over, move the mouse over",
    ),
    _row("hover", "target", "move the cursor over, move the pointer over, move the mouse to, point at, point to"),
    _row(
        "hover",
        "target",
        "keep the mouse over, keep the mouse on, keep the mouse hovered over, keep your mouse over, "
        "keep the mouse inside, "
        "keep your mouse inside, keep the cursor over, mouse over to, hover the cursor over, hover to",
    ),
    _row("hover", "target", "move your mouse over, move your cursor over, move your mouse to, hover your mouse over"),
    _row("hover", "target", "place the cursor over, place the mouse over, hover with the mouse over, mouseover"),
    _row("focus", "target", "focus into, focus in, focus onto, give focus to, place the focus on, click into"),
    _row("focus", "target", "put the cursor into, place the cursor into, move the cursor into, set the cursor in"),
    _row("focus", "target", "focus, focus on, put the cursor in, place the cursor in, set the focus on, set focus to"),
    _row("focus", "target", "set focus on, set the focus to, move focus to, put focus on"),
    _row("drag", "drag", "drag, drag and drop, drag-and-drop, pull, move"),
    _row("check", "complete", "complete"),
    _row("fill", "fill", "fill, fill in, fill out, fill up, complete, populate, provide, supply, specify, give, state"),
    _row("fill", "fill", "enter, type, type in, key in, input, put, put in, insert, write, write down"),
    _row("paste", "paste", "paste, paste in"),
    _row("copy", "copy", "copy", noun=True),
    _row("select_text", "highlight", "highlight, mark the text, select the text, select all text, select all the text"),
    _row("select_text", "highlight", "select the word, select the phrase, select the sentence, mark the word"),
    _row("click", "target", "make it, make them, make the text, make the selection"),
    _row("select_text", "highlight", "select text, select the whole text, select the entire text"),
    _row("fill", "fill", "overwrite, replace"),
    _row("append", "fill", "append"),
    _row("fill", "set", "increase, decrease, raise, lower, reduce"),
    _row("click", "press", "use the, use"),
    _row("fill", "set", "set, change, update, adjust, modify, use, edit, switch the value of"),
    _row(
        "clear",
        "target",
        "clear, empty, blank, clear out, erase the content of, clear the content of, delete the content of",
    ),
    _row(
        "clear",
        "target",
        "clear the contents of, erase the text in, delete the text in, clear the text in, clear the value of",
    ),
    _row("select", "select", "select, choose, pick, opt for, pick out", noun=True),
    _row("select", "select", "take the"),
    _row("deselect", "select", "deselect, unselect"),
    _row("check", "mark", "mark", noun=True),
    _row("check", "target", "check, tick, check off, tick off, enable", noun=True),
    _row("uncheck", "target", "uncheck, untick, unmark, disable"),
    _row("click", "named", "edit", noun=True),
    _row("check", "toggle", "turn, switch, toggle, flip"),
    _row("fill", "set", "switch, turn"),
    _row("set_slider", "set", "slide, move the slider"),
    _row("upload", "upload", "upload, attach, import", noun=True),
    _row("download", "download", "download, export", noun=True),
    _row("scroll", "scroll", "scroll, scroll down, scroll up", noun=True, bare=True),
    _row("wait", "wait", "stay on this page for, stay on the page for, stay here for, stay for, remain for"),
    _row("wait", "wait", "wait, wait for, wait until, pause, pause for, sleep, sleep for, hold on", bare=True),
    _row(
        "dialog_accept",
        "dialog",
        "accept, confirm, approve, acknowledge, agree to, agree with, consent to",
        bare=True,
        noun=True,
    ),
    _row("dialog_accept", "dialog", "answer, respond to, reply to", noun=True),
    _row("dialog_dismiss", "dialog", "dismiss, decline, reject, deny", noun=True),
    _row("dialog_dismiss", "dialog", "cancel", bare=True, noun=True),
    _row(
        "switch_tab",
        "tab",
        "switch to, switch back to, change to, focus the tab, move over to, go to the new, switch over to",
    ),
    _row("close_tab", "tab", "close", noun=True, bare=True),
    _row("switch_frame", "frame", "leave, exit, leave the frame, enter the frame, step into"),
    _row("switch_frame", "frame", "go into, go inside, get into, move into, move inside, step inside, enter, open"),
    _row("open", "place", "go into, get into, move into"),
    _row(
        "remember",
        "remember",
        "remember, store, memorise, memorize, note, note down, capture, record, save as, take note of",
    ),
    _row("submit", "submit", "submit", bare=True, noun=True),
    _row("click", "named", "call", noun=True),
    _row("click", "deal", "send", bare=True, noun=True),
    _row("click", "deal", "forward, reply to, respond to"),
    _row("click", "apply", "apply", bare=True, noun=True),
    _row("click", "register", "register, sign up", bare=True),
    _row("click", "register", "pay", bare=True, noun=True),
    _row("click", "named", "save, delete, remove, continue, proceed, finish", bare=True, noun=True),
    _row(
        "click", "named", "star, unstar, favourite, favorite, bookmark, upvote, downvote, vote for, unlike", noun=True
    ),
    _row("click", "named", "retweet, repost, unfollow, block, report, flag, pin, unpin, replay, resume", noun=True),
    _row(
        "click", "named", "zoom in, zoom out, zoom in on, zoom out of, roll, spin, shuffle, trash", bare=True, noun=True
    ),
    _row(
        "click",
        "named",
        "reset, sort, filter, print, share, publish, undo, redo, execute, run",
        bare=True,
        noun=True,
    ),
    _row("click", "named", "log out, log off, sign out, check out, log-out, logout", bare=True),
    _row("click", "named", "log in, login, log on, sign in, log-in", bare=True),
    _row("click", "named", "place", noun=True),
    _row("click", "adds", "add", bare=True, noun=True),
    _row(
        "click",
        "named",
        "buy, order, purchase, subscribe, unsubscribe, archive, duplicate, rename, freeze, unfreeze, unmute, unarchive",
        bare=True,
        noun=True,
    ),
    _row(
        "click",
        "named",
        "skip, retry, approve, like, play, pause the, mute, stop, start, book, reserve",
        bare=True,
        noun=True,
    ),
)
CHECK_LEADS: frozenset[str] = frozenset(
    [
        "verify",
        "ensure",
        "assert",
        "expect",
        "validate",
        "see",
        "observe",
        "notice",
        "confirm",
        "check",
        "find",
        "view",
        "test",
        "prove",
        "spot",
    ]
)
"""Verbs that open an expectation."""

_IRREGULAR: dict[str, tuple[str, ...]] = {
    "go": ("goes", "went", "gone", "going"),
    "come": ("comes", "came", "coming"),
    "put": ("puts", "putting"),
    "hit": ("hits", "hitting"),
    "set": ("sets", "setting"),
    "leave": ("leaves", "left", "leaving"),
    "see": ("sees", "saw", "seen", "seeing"),
    "choose": ("chooses", "chose", "chosen", "choosing"),
    "write": ("writes", "wrote", "written", "writing"),
    "give": ("gives", "gave", "given", "giving"),
    "type": ("types", "typed", "typing"),
    "find": ("finds", "found", "finding"),
    "send": ("sends", "sent", "sending"),
    "pay": ("pays", "paid", "paying"),
    "buy": ("buys", "bought", "buying"),
    "take": ("takes", "took", "taken", "taking"),
    "overwrite": ("overwrites", "overwrote", "overwritten", "overwriting"),
    "undo": ("undoes", "undid", "undone", "undoing"),
    "redo": ("redoes", "redid", "redone", "redoing"),
    "hold": ("holds", "held", "holding"),
    "strike": ("strikes", "struck", "striking"),
    "reset": ("resets", "resetting"),
    "begin": ("begins", "began", "begun", "beginning"),
    "sleep": ("sleeps", "slept", "sleeping"),
    "log": ("logs", "logged", "logging"),
    "make": ("makes", "made", "making"),
    "show": ("shows", "showed", "shown", "showing"),
    "read": ("reads", "reading"),
    "become": ("becomes", "became", "becoming"),
    "say": ("says", "said", "saying"),
    "have": ("has", "had", "having"),
    "get": ("gets", "got", "gotten", "getting"),
    "hear": ("hears", "heard"),
    "cancel": ("cancels", "cancelled", "canceled", "cancelling", "canceling"),
    "refer": ("refers", "referred"),
    "keep": ("keeps", "kept", "keeping"),
    "fold": ("folds", "folded", "folding"),
    "forget": ("forgets", "forgot", "forgotten", "forgetting"),
    "spin": ("spins", "spun", "spinning"),
    "double": ("double",),
    "right": ("right",),
    "left": ("left",),
}
_DOUBLED = frozenset(
    [
        "tap",
        "run",
        "flag",
        "trim",
        "drag",
        "submit",
        "stop",
        "skip",
        "pick-up",
        "drop",
        "step",
        "scan",
        "plug",
        "pin",
        "plan",
        "ship",
        "zip",
        "wrap",
        "flip",
        "trap",
        "cut",
        "swap",
        "pin",
        "unpin",
        "star",
        "unstar",
    ]
)


@cache
def inflections(lemma: str) -> frozenset[str]:
    """The forms of a verb: base, third person, past, participle, gerund."""
    if lemma in _IRREGULAR:
        return frozenset((lemma, *_IRREGULAR[lemma]))
    tail = lemma.rsplit("-", 1)[-1]
    if lemma in _DOUBLED or tail in _DOUBLED:
        return frozenset((lemma, lemma + "s", lemma + lemma[-1] + "ed", lemma + lemma[-1] + "ing"))
    if lemma.endswith("e"):
        return frozenset((lemma, lemma + "s", lemma + "d", lemma[:-1] + "ing"))
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return frozenset((lemma, lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"))
    plural = "es" if lemma.endswith(("s", "x", "ch", "sh", "z")) else "s"
    return frozenset((lemma, lemma + plural, lemma + "ed", lemma + "ing"))


@cache
def participles() -> frozenset[str]:
    """Past forms of the action verbs: "the form is submitted"."""
    forms = {form for entries in by_first_word().values() for _, entry in entries for form in _first_forms(entry)}
    irregular = {"gone", "put", "hit", "set", "left", "chosen", "written", "given", "sent", "paid", "bought", "taken"}
    return frozenset(form for form in forms if form.endswith("ed") or form in irregular)


def _first_forms(entry: VerbEntry) -> set[str]:
    return {form for lemma in entry.lemmas for form in inflections(lemma.split()[0])}


@cache
def by_first_word() -> dict[str, tuple[tuple[tuple[str, ...], VerbEntry], ...]]:
    """For each inflected first word: the rest of the phrase and its entry, longest first."""
    found: dict[str, list[tuple[tuple[str, ...], VerbEntry]]] = {}
    for entry in VERBS:
        for lemma in entry.lemmas:
            first, *rest = lemma.split()
            for form in inflections(first):
                found.setdefault(form, []).append((tuple(rest), entry))
    return {form: tuple(sorted(rows, key=lambda row: -len(row[0]))) for form, rows in found.items()}


@cache
def check_leads() -> frozenset[str]:
    """Every form of the verbs that open an expectation."""
    return frozenset(form for lemma in CHECK_LEADS for form in inflections(lemma))
