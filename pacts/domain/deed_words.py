"""What people say for a deed and what its control is called: the planner knows a deed by it, the eyes its control."""

from collections.abc import Sequence
from functools import cache
from typing import Final

_SAME: Final = (
    "write, compose, create | new, draft",
    "draft, start | new, compose, create, write",
    "restart, reboot",
    "renew, extend, prolong",
    "throw away, throw out, discard, get rid of, abandon",
    "throw away, throw out, get rid of | delete, remove, trash",
    "destroy, delete, remove",
    "re-run, rerun, run again | retry, run",
    "add one more, one more | increase, plus, up",
    "go on, carry on, move on, continue, proceed, advance, go forward | next, forward",
    "go back, step back, jump back, move back, return | back, previous",
    "refuse, reject, decline, deny, turn down, disagree with | no thanks, no thank you",
    "accept, agree to, agree, allow, permit, consent to | ok, got it",
    "approve, confirm, accept",
    "watch, play",
    "listen to, listen, hear, play",
    "look into, look at, look through, view, show, display, open, see, read, reveal, unhide, have a look at, browse",
    "hide, conceal",
    "begin, start, commence, launch, kick off | get started",
    "finish, complete, end, close, conclude, wrap up",
    "finish | done",
    "stop, halt, end",
    "pause, interrupt",
    "resume, continue",
    "restart, start over, begin again, start again | play again, new game",
    "try again, retry",
    "ship, deliver, send, dispatch",
    "send, submit, hand in, turn in, mail",
    "mail, email, message, write to, contact",
    "centre, center | align center, align centre, centered, center align",
    "subscribe to, subscribe",
    "unsubscribe from, unsubscribe",
    "join, enrol, enroll, sign up, enrol in, enroll in, sign up for, register, register for",
    "repeat, loop",
    "replay, repeat",
    "invite, add",
    "invite, share",
    "ask, request, query",
    "hire, rent, borrow",
    "book, reserve",
    "buy, purchase, order",
    "pay, pay for | pay now",
    "pay for, check out | go to checkout, checkout",
    "donate, give",
    "like, love, heart | thumbs up, upvote",
    "upvote, vote up, vote for",
    "downvote, vote down",
    "dislike | thumbs down, downvote",
    "favourite, favorite, star, bookmark | add to favourites, add to favorites, save for later, add bookmark",
    "save, keep, store",
    "reply to, reply, answer, respond to",
    "comment on, comment",
    "rate, review | write a review, leave a review, add review",
    "vote, cast | vote, submit vote",
    "vote in, vote",
    "zoom in on, zoom in, enlarge, magnify",
    "zoom out of, zoom out, shrink",
    "undo, take back, revert",
    "redo",
    "edit, change, modify, amend, update, correct",
    "rename, change the name of",
    "copy, duplicate, clone",
    "copy, make a copy of",
    "swap, exchange, switch, reverse, flip | swap",
    "call, phone, ring, dial",
    "share, pass on",
    "attach, add",
    "insert, add",
    "create, add, make, open, set up | new, plus",
    "remove, delete, erase, trash, bin, discard",
    "add | new, create, plus",
    "restore, recover, undelete, put back",
    "empty, clear",
    "leave, exit, quit",
    "follow, watch",
    "unfollow, stop following",
    "unwatch, stop watching",
    "mute, silence",
    "unmute",
    "shuffle, mix",
    "skip, pass",
    "report, flag",
    "schedule, plan",
    "postpone, delay, snooze",
    "log in, sign in",
    "install, get",
    "use, apply, redeem",
    "transfer, send",
    "upgrade",
    "claim, collect, redeem",
    "cancel, call off | never mind",
    "print, print out",
    "export, download, save",
    "increase, raise, increment, bump up | plus, up, add one, one more",
    "decrease, reduce, lower, decrement | minus, down, less, one less",
    "talk to, speak to, speak with, talk with, contact, chat with, get in touch with | contact, chat",
    "calculate, compute, work out",
    "check, verify",
    "generate, create, make",
    "recommend, share",
    "translate",
    "deactivate, disable",
    "activate, enable",
    "connect, link",
    "disconnect, unlink",
    "import, upload",
    "learn | learn more, read more",
    "shop, browse | shop now",
    "full screen, fullscreen, enter full screen, go full screen | view fullscreen, view full screen, maximise, expand",
    "watch in full screen, view in full screen, play in full screen | full screen, fullscreen, enter full screen",
    "minimise, minimize",
    "maximise, maximize",
    "roll, throw, roll the dice | roll",
    "bid, place | place bid",
    "quote | reply with quote",
    "assign | assign to me",
    "mark | mark as",
    "resize, change the size of",
    "unlock",
    "spin, turn",
)
"""A line is one deed: what people say for it, and behind the bar what only its control is called. A word may stand in
several lines; opposites never share one."""
_PLAIN: Final = (
    "add to, align, allow, announce, append, archive, arrange, block, bold, broadcast, build, change to, "
    "chat with, clean, collect, compare, convert, crop, demote, deploy, detach, discuss, dismiss, dock, "
    "escalate, exclude, fast forward, fix, fork, format, grade, group, indent, inspect, italicise, italicize, "
    "jump, justify, kick, lend, list, lock, merge, migrate, mirror, note, notify, outdent, park, phone, pin, "
    "ping, polish, post, praise, preview, process, prolong, promote, propose, publish, read aloud, rebuild, "
    "recalculate, recommend, record, refill, refund, reject, release, remind, renew, reopen, reorder, repair, "
    "repay, replace, reply all, republish, reschedule, resend, resolve, retake, retweet, revoke, rewind, rotate, "
    "scan, sell, settle, sign, simulate, solve, sort, split, sponsor, stream, strike through, suspend, sync, "
    "synchronise, synchronize, tag, test, thank, tip, top up, track, train, tweet, unarchive, unblock, "
    "underline, ungroup, unlike, unlink, unpin, unpublish, unsave, unstar, untag, validate, visit, vote, waive, "
    "watch in, wave, whitelist, withdraw"
)
"""Deeds that their control is called by."""
_SAID_OTHERWISE: Final = frozenset(
    "open, see, check, verify, confirm, upload, import, find, list, note, record, enter, do, have, take, go, test, "  # noqa: SIM905 - a table
    "validate, inspect, add to, log in, sign in, transfer, sort, print, print out, get, resize, change the size of, "
    "type, maximise, maximize".split(", ")
)
"""Verbs that the step language reads in its own way: what they begin and it does not understand stays so."""
GOING: Final = frozenset(
    ("go to", "jump to", "jump back to", "skip to", "move on to", "return to", "hop to", "turn to", "switch to")
)
"""Verbs before what the way there is called."""
CHOOSING: Final = frozenset(
    ("use", "vote", "vote for", "answer with", "go for", "opt for", "decide for", "decide on", "say", "play", "take")
)
"""Verbs before what an answer, a helper or an option is called."""
SHOWING: Final = frozenset(
    "show, display, reveal, view, look into, look at, look through, see, unhide, read, browse, visit, "  # noqa: SIM905 - a table
    "have a look at, read in, watch in, list".split(", ")
)
"""Verbs before what a tab, a filter, a switch or a link is called that brings it to view."""
TAKING: Final = frozenset(("order", "include", "select", "choose", "book"))
"""Verbs that tick what is called like the thing."""
HIDING: Final = frozenset(("hide", "conceal"))
"""Verbs that untick what a thing is shown by."""
MAKING: Final = frozenset(("write", "create", "compose", "draft", "post", "tweet", "comment", "make", "add", "send"))
"""Verbs of what does not exist before: a name or a text that is given with it must be typed somewhere."""
BROAD: Final = frozenset(
    "open view show see read display browse add new create plus close apply edit change play go start begin end "  # noqa: SIM905 - a table
    "send save submit delete remove trash next back query invite use update get".split()
)
"""What buttons say on all sorts of pages to all sorts of things: where they say no more, only their own verb counts."""
LIGHT: Final = frozenset(("make", "give", "leave", "write", "send", "place", "cast", "start", "create", "ask for"))
"""Verbs that say no more of "a bid" or "a reply" than that it is made."""
REMOVING: Final = frozenset(("remove", "delete", "erase", "trash", "discard", "throw away", "throw out", "get rid of"))
"""Verbs that make an end of a thing."""
EMPTY: Final = frozenset(("make", "give", "place", "cast"))
"""Light verbs that no control is called by: only with what is made they tell a deed."""
GIVING: Final = frozenset(
    ("share", "send", "invite", "assign", "recommend", "lend", "forward", "pass on", "message", "email", "mail", "call")
)
"""Verbs behind which a name is a person to whom something goes: that is typed or chosen on the way."""
SAYING: Final = frozenset(("reply to", "reply", "answer", "respond to", "comment on", "comment", "ask", "message"))
"""Verbs behind which a text in quotes is what is written."""
STEPPING: Final = frozenset(("increase", "raise", "increment", "bump up", "decrease", "reduce", "lower", "decrement"))
"""Verbs of a figure that goes up or down by a step."""
TURNING: Final = STEPPING | frozenset(("edit", "change", "rename", "modify", "update", "amend", "correct"))
"""With "to" behind them they say what something becomes: that is typed or chosen."""


@cache
def groups() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    """For each deed: what people say for it, and all that its control may be called."""
    found = []
    for line in _SAME:
        said, _, shown = line.partition("|")
        verbs = frozenset(part.strip() for part in said.split(",") if part.strip())
        found.append((verbs, verbs | {part.strip() for part in shown.split(",") if part.strip()}))
    return tuple(found)


@cache
def verbs() -> frozenset[str]:
    """Every verb, or verb with its particle, that a deed may begin with."""
    said = {verb for known, _ in groups() for verb in known}
    plain = {verb.strip() for verb in _PLAIN.split(",")}
    return frozenset((said | plain | GOING | CHOOSING | SHOWING | HIDING | MAKING | LIGHT) - _SAID_OTHERWISE)


@cache
def called(verb: str) -> dict[str, int]:
    """What the control of a deed may be called, and how near that is: 0 the verb itself, 1 its first line, 2 others."""
    names = {verb: 0}
    lines = [shown for known, shown in groups() if verb in known]
    for at, shown in enumerate(lines):
        for name in sorted(shown):
            names.setdefault(name, min(at + 1, FARTHEST))
    return names


FARTHEST: Final = 2


@cache
def _longest() -> int:
    return max(len(verb.split()) for verb in verbs())


def split(words: Sequence[str]) -> int:
    """How many of the words, in small letters and base form, are the verb; 0 where they begin with none."""
    sizes = range(min(_longest(), len(words)), 0, -1)
    return next((size for size in sizes if " ".join(words[:size]) in verbs()), 0)
