"""Deeds that are told by more words than one around their thing: "give the file another name" renames it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

_IDIOMS: Final = """
rename _ | give _ another name, give _ a new name, give _ a different name, call _ something else, call _
    differently, give another name to _
resend _ | send _ again, send _ once more, send _ another time, send _ a second time, send _ anew
resend ~ | send the ~ to _ again, send the ~ to _ once more
rerun _ | run _ again, start _ once more, run _ once more, run _ anew, repeat _, start _ again
retry _ | try _ again, try _ once more, give _ another try, give _ another go
restart _ | start _ again, start _ anew, turn _ off and on again, power cycle _, bounce _, start _ over
reopen _ | open _ again, open _ once more, open _ up again
reinvite _ | invite _ again, invite _ once more
resend invitation | invite _ again, invite _ once more, send _ another invitation
refresh _ | load _ again, load _ anew, see whether anything is new, see if anything is new, look for anything new,
    check for anything new, get the latest state of _
update _ | bring _ up to date, get _ up to date, keep _ up to date, get the newest _, get the latest _, install the
    newest _, install the latest _, install the new _, pull in the latest ~, pull in the newest ~
update ~ | bring the software up to date, install the new software, install the newest version, get the newest
    version, get the latest version
roll back _ | go back to the version before, go back to the previous version, go back to the last version, revert to
    the previous version, revert to the last version, restore the previous version, undo the deployment, undo the
    release, take the deployment back, take the release back
deploy _ | roll out _, roll _ out, release _, ship _, bring _ live, put _ live, take _ live
undo _ | ?take _ back, take back _, take the last step back, go back a step, go back one step, revert what I just
    did, undo what I just did, reverse the last step, revert the last change
withdraw _ | ?take _ back, take back _, retract _, pull out of _, pull _ back, call _ back, cancel _
discard changes | lose the changes, forget the changes, throw the changes away, drop the changes, throw my changes
    away, forget my changes, leave everything as it was, lose my changes, leave _ without saving, drop my changes
redo _ | do it again after all, repeat what I undid, restore what I undid
delete _ | throw _ away, throw _ out, do away with _, move _ to the trash, move _ to the bin, put _ in the trash,
    put _ in the bin, put _ into the trash, put _ into the bin, scrap _, move _ to the recycle bin, delete _ for
    good, remove _ for good, remove _ for ever
remove _ from ~ | take _ off the ~, take _ out of the ~, ?get _ out of the ~, get _ off the ~, strike _ off the ~,
    drop _ from the ~, kick _ out of the ~, throw _ out of the ~, kick _ off the ~, strike _ from the ~, ?take _
    from the ~, take _ away from the ~
remove _ | take _ off the ~, take _ out of the ~, ?get _ out of the ~, kick _ out, throw _ out, ?take _ out, ?take _
    away, kick _ out of the ~, throw _ out of the ~
empty ~ | remove everything from the ~, take everything out of the ~, delete everything in the ~, throw away
    everything in the ~, get rid of everything in the ~, clear out the ~, purge the ~, clear the ~, remove all items
    from the ~, delete the deleted _ for good, empty out the ~
clear ~ | remove everything from the ~, take everything out of the ~, delete everything in the ~, take all of the ~
    out, empty the ~
clear completed | remove what is done, delete what is done, remove what is finished, delete what is finished, get
    rid of what is done, get rid of what is finished, delete all finished ~, remove all finished ~, clear away what
    is done, remove all completed ~, delete all completed ~, remove the finished ~, delete the finished ~
archive _ | put _ away, file _ away, move _ to the archive, put _ in the archive, put _ into the archive, move _
    into the archive
unarchive _ | take _ out of the archive, get _ out of the archive, bring _ back from the archive
star _ | give _ a star, put a star on _, mark _ with a star, mark _ as important, add a star to _, add _ to my
    favourites, make _ a favourite, flag _ as important
like _ | give _ a like, give _ a heart, give _ a thumbs up, add _ to my favourites, leave a like on _
favourite _ | add _ to my favourites, make _ a favourite, make _ one of my favourites, mark _ as a favourite
pin _ | keep _ at the top, ?keep _ on top, stick _ to the top, fix _ at the top, fix _ to the top, put _ at the top,
    hold _ at the top, always show _ first, keep _ on the top
unpin _ | take _ off the top, no longer keep _ at the top
snooze _ | remind me of _ later, remind me about _ later, show _ again later, bring _ back later
postpone _ | put _ off, put off _, push _ back, do _ tomorrow, do _ later, do _ another day, move _ to tomorrow
reschedule _ | move _ to another date, move _ to another day, move _ to another time, move _ to a different day,
    change the date of _, change the time of _, find another time for _, find another time with _, find another date
    for _, find another date with _, find another day for _, see _ another day, go to _ on another day, put _ on
    another day, choose another date for _, choose another time for _, have _ on another day, shift _ to another ~,
    move _
delegate _ | give _ to somebody else, give _ to someone else, hand _ over, hand over _, let someone else do _, let
    somebody else do _, pass _ on to somebody else, pass _ on to someone else, give _ to another person, hand _ to
    somebody else, hand _ to someone else
reassign _ | give _ to somebody else, give _ to someone else, hand _ over, pass _ on to someone else, pass _ on to
    somebody else, move _ to another person
assign to me | take _ myself, take over _, take _ over, make me responsible for _, give _ to me, assign _ to me, put
    me in charge of _, make _ mine, take on _, take _ on, do _ myself, put my name on _
complete _ | tick _ off, tick off _, check _ off, check off _, cross _ off, cross off _, mark _ as done, mark _ as
    finished, mark _ as complete, mark _ as completed, set _ to done, get _ done, be done with _, finish _
resolve _ | mark _ as solved, mark _ as resolved, mark _ as fixed, set _ to resolved, set _ to solved, declare _
    solved, finish _
mark _ as ~ | ?set _ to ~, set _ back to ~, ?make _ ~ again, tick _ off as ~, flag _ as ~, declare _ as ~, mark _ as
    being ~, put _ back to ~
mark as unread | mark _ as not read, make _ unread again, set _ back to unread, mark _ as not read yet, show _ as
    unread again
mark all as read | mark everything as read, mark the whole ~ as read, set all ~ to read, mark all the ~ as read,
    mark every ~ as read
mark as watched | tick _ off as seen, mark _ as seen, set _ to seen, tick _ off as watched, mark _ as viewed
return _ | give _ back, give back _, hand _ back, hand back _, bring _ back, bring back _, send _ back, send back _
renew _ | keep _ longer, keep _ for longer, have _ longer, have _ for longer, extend the loan of _, extend the ~ of
    _, extend the ~ for _, extend _, prolong _, prolong the ~ of _, make _ last longer
renew all | extend all ~, prolong all ~, prolong everything, extend everything, renew every ~, extend every ~, keep
    everything longer
reserve _ | put _ on hold, place a hold on _, put a hold on _, ask for _ to be held, have _ held, hold _ for me, get
    _ reserved, have _ reserved, keep _ for me
place hold on _ | put _ on hold, put a hold on _, have _ held
freeze _ | block _ for now, block _ for a while, lock _ for now, lock _ for a while, block _, suspend _, lock _,
    stop _ from being used
replace _ | get a new ~ in place of _, order a new ~ in place of _, get a replacement for _, get _ replaced, have _
    replaced, ask for a replacement for _, order a replacement for _
turn off _ | switch _ off, switch off _, power _ down, power down _, power _ off, power off _, deactivate _, stop _,
    shut _ down, shut down _, turn _ off, put out _, ?put _ out, disable _
turn on _ | switch _ on, switch on _, power _ up, power up _, power _ on, power on _, activate _, start _, turn _
    on, enable _, start _ up, start up _
stop _ | shut _ down, shut down _, switch _ off, switch off _, power _ down, power down _, turn _ off, turn off _,
    power _ off, bring _ to a halt, put an end to _
shut down _ | stop _, switch _ off, switch off _, power _ down, power down _, turn _ off, turn off _, power off _
start _ | switch _ on, switch on _, power _ up, power up _, turn _ on, turn on _, get _ going, set _ going, boot _,
    start _ up, start up _
disarm _ | switch _ off, switch off _, turn _ off, turn off _, stop _, deactivate _
arm _ | switch _ on, switch on _, turn _ on, turn on _, set _, activate _
all off | switch everything off, turn everything off, switch off everything, turn off everything, turn off all ~,
    switch off all ~, put out all ~, turn all ~ off, switch all ~ off
play _ | ?put _ on, let me hear _, let me listen to _
watch _ | view _, let me see _, keep an eye on _, put _ on my watch list, add _ to my watch list, keep me informed
    about _, keep me posted on _, keep me posted about _, get news about _, get updates on _, follow _, keep me up
    to date on _, keep me up to date about _, put _ on the watchlist
play next _ | play _ next, hear _ next, put _ next
add _ to queue | put _ in the queue, put _ into the queue, play _ later, hear _ later, queue _, queue up _, queue _
    up, line _ up, listen to _ later
shuffle _ | play _ in random order, play in random order, play _ in any order, mix _, mix up _, mix _ up, play _ at
    random, play _ randomly, play randomly
repeat _ | play _ over and over, play _ again and again, start again from the top when it ends, loop _, keep playing
    _, play _ in a loop, play _ in an endless loop
mute _ | turn the sound off, turn off the sound, switch the sound off, switch off the sound, make _ silent, silence
    _, turn _ silent, cut the sound, kill the sound
unmute _ | turn the sound on, turn on the sound, switch the sound on, switch on the sound, turn the sound back on
next _ | skip this ~, skip to the next ~, jump to the next ~, go on to the next ~, go to the next ~, play the next
    ~, see another ~, jump to the next one, show the next ~, show me the next ~, move on to the next ~
previous _ | go back one ~, play the ~ before, return to the last ~, go back to the ~ before, show the ~ before, go
    to the previous ~, return to the previous ~, jump back to the ~ before, show me the previous ~
skip _ | jump over _, leave out _, ?leave _ out, go past _, pass over _
save _ for later | keep _ for later, remember _ for later, put _ aside, set _ aside, keep _ in mind, put _ on my
    list, remember _
save _ | keep _ for later, remember _ for later, put _ aside, set _ aside, keep _ in mind, bookmark _, remember _,
    save _ for later, make a bookmark of _, hold on to _
wishlist _ | put _ on my wish list, put _ on the wish list, add _ to my wish list, save _ for later, remember _,
    keep _ in mind, put _ on my wishlist, add _ to my wishlist
follow _ | stay up to date with _, keep up with _, get news about _, get news from _, get updates from _, keep an
    eye on _, keep me posted about _, keep me informed about _
unfollow _ | get no more news about _, get no more news from _, see no more of _, stop getting news from _
unwatch _ | get no more news of _, get no more news about _, do not notify me any more, stop notifying me about _,
    get no more updates on _, take _ off my watch list
unsubscribe _ | get no more mails from _, stop the mails from _, get no more emails from _, stop getting mails from
    _, stop getting emails from _, get off the mailing list
notify _ | tell _ about it, let _ know, have _ informed, keep _ informed, inform _, let _ know about it, send _ a
    notification
create alert _ | tell me about new ~, notify me of new ~, notify me about new ~, let me know about new ~, get a mail
    when there are new ~, tell me when there are new ~, let me know when there are new ~
compare _ | put _ next to others, add _ to the comparison, put _ side by side, see _ side by side, hold _ against
    others, include _ in the comparison
preview _ | have a quick look at _, take a short look at _, have a short look at _, take a quick look at _, see what
    _ will look like
quick view _ | have a quick look at _, take a short look at _, preview _, have a short look at _, take a quick look
    at _
details _ | learn more about _, tell me more about _, see more of _, find out more about _, read more about _, show
    me more about _, get more information about _
message _ | write to _, write _ a message, send _ a message, drop _ a line, send a message to _, chat with _, get in
    touch with _, write a message to _, contact _, text _
contact _ | write to the ~ of _, write to _, get in touch with _, ask a question about _, reach out to _, contact
    whoever sells _
ask _ | write to the ~ of _, ask a question about _, contact the ~ of _, put a question to _, contact whoever sells
    _
email _ | send _ an email, write _ an email, send _ a mail, write _ a mail, drop _ a mail
call _ | give _ a call, ring _ up, ring up _, phone _ up, give _ a ring, phone _
make _ admin | give _ admin rights, promote _, make _ an administrator, make _ an admin, turn _ into an admin,
    promote _ to administrator, promote _ to admin
promote _ | give _ more rights, move _ up, make _ an admin, make _ an administrator, give _ admin rights
invite _ | ask _ to join, bring _ on board, get _ on board, ask someone to join, bring somebody new on board, add a
    colleague, add a team mate, add a teammate
invite | ask someone to join, ask somebody to join, bring somebody new on board, bring someone new on board, add a
    colleague, add a team mate, add a teammate, invite somebody, invite someone
share _ | give others access to _, give somebody access to _, give someone access to _, let others see _, let
    somebody see _, let someone see _, send _ to a friend, show _ to a friend, send _ to someone, send _ to
    somebody, show _ to others, tell others about _, tell a friend about _, pass _ on, show _ to somebody
copy link | get the link to _, take the link, copy the address of _, get the link, take the link to share it, copy
    the web address of _
copy _ | get the ~ of _, take the ~ of _
duplicate _ | make a copy of _, make another _, get a second _, make one more like _, make a second _, copy _
clone _ | make a copy of _, duplicate _, get a second ~ like _, make a second ~ like _, copy _
fork _ | make my own copy of _, get my own copy of _, get a copy of _, make a copy of _
move _ | put _ into another ~, move _ somewhere else, take _ to another ~, put _ in another ~, put _ somewhere else,
    move _ to another ~
download _ | save _ on my computer, save _ to my computer, get a copy of _ on my disk, save _ for offline, save _ to
    my disk, get _ onto my device, get _ on my device, take _ with me, get _ as a file, save _ as a file, have _ as
    a file
export _ | save _ as a file, get _ as a spreadsheet, get _ as a file, save _ as a spreadsheet, download _, have _ as
    a file, get _ out as a file
import _ | bring _ in from a file, get _ from a file, load _ from a file, bring in _, bring _ in, upload _, read _
    in from a file, load _
hand over _ | pass _ on, pass on _, turn _ over, turn over _
load more | see more ~, show more ~, show me more ~, get more ~, list more ~
reset to default | go back to the defaults, go back to the default ~, restore the defaults, restore the default ~,
    set everything back, put everything back to normal, put everything back as it was
pause _ | hold _ for now, put _ on hold, stop _ for now, stop _ for a while, stop _ for a moment, interrupt _
use _ as ~ | make _ THE ~, set _ as THE ~
upload _ | add _ from my computer, send up _, ?put _ here, send _ in, send in _, add _, hand in _, attach _, add a
    file from my computer, put a file here
attach _ | send _ along, put _ with it
attach | add a file to _, attach a file, put a file into _, send a file along, put a file in _, attach something,
    add a picture to _, add a file
version history _ | see earlier versions of _, show earlier versions of _, show old versions of _, look at earlier
    versions of _, see old versions of _, look at what _ was like before, see how _ was before, see previous
    versions of _, look at older versions of _, show older versions of _, see older versions of _
history _ | see earlier versions of _, show old versions of _, show earlier ~, look at my past ~, see what I
    borrowed before, see earlier ~, look at old ~, see my past ~, see what I did before, see what was done before,
    show past ~
set _ as ~ | make _ THE ~, ?use _ as THE ~
save as ~ | make a ~ of _, keep _ as a ~, use _ as a ~, turn _ into a ~, store _ as a ~
hide _ | keep _ out of sight, make _ invisible, do not show _, stop showing _, put _ out of sight, ?leave _ out
not interested in _ | do not show me _ again, hide _, never show me _ again, show me less of _, see less of _
insert _ | ?place _ here, ?put _ here
add _ to ~ | ?put _ in the ~, ?put _ on the ~, ?put _ into the ~, ?put _ onto the ~, ?place _ in the ~, note _ in
    the ~, ?save _ to the ~, place _ on the ~, include _ in the ~, ?put _ to the ~, add the _ to the ~
add _ to cart | put _ in the basket, put _ into the basket, buy _, order _, put _ in the cart, put _ in my basket,
    purchase _
add to calendar | put _ in my calendar, put _ into my calendar, note _ in the calendar, save the date of _, save the
    date with _, save the date for _, add _ to my calendar, enter _ in my calendar
add _ | add one _, connect a new _, pair another _, install one more _, connect another _, pair a new _, set up
    another _
zoom in | look closer, make _ bigger, get closer, make _ larger, enlarge _, magnify _, see _ larger, see _ bigger,
    take a closer look, look closer at _
zoom out | make _ smaller, see more of it at once, shrink _, see more at once, get farther away
fit _ to window | see the whole ~, show all of it at once, make _ fit the window, make _ fit, see all of it at once,
    see all of it, show the whole ~, make _ fit the screen
full screen | fill the whole screen, fill the screen, use the whole screen, use the entire screen, show _ on the
    full screen, show _ on the whole screen, make _ fill the screen, fill the entire screen
cast _ | show _ on the television, send _ to my TV, watch on the big screen, show _ on my TV, play _ on the TV,
    watch _ on the TV, show _ on the TV, put _ on the TV, send _ to the TV, watch _ on the big screen
go back _ | jump back _, hear that again, rewind a little, see that again, rewind _, jump _ back
expand all | unfold everything, open all ~, show everything in the ~, unfold all, expand everything, open
    everything, open every ~, expand every ~, expand all ~, unfold all ~
collapse all | fold everything up, close all ~, fold everything, fold up all ~, collapse everything, close
    everything, collapse every ~, show only the headings, collapse all ~, fold all ~
swap _ | exchange _, turn the ~ around, turn _ around, the other way round, switch _ around, turn the direction
    around
crop _ | cut off the edges, cut the edges off, trim _, cut _ to size, cut off the edges of _, cut off a part of _
rotate _ | turn _, turn _ on its side, turn _ around
bold | make _ bold, embolden _, write _ in bold, set _ in bold, put _ in bold
italic | make _ italic, write _ in italics, put _ in italics, set _ in italics, slant _
underline | put a line under _, draw a line under _
publish _ | take _ live, put _ live, bring _ live, put _ online, make _ public, go live, let everyone see _, put _
    on the web, bring _ online
unpublish _ | take _ offline, take _ off the web, make _ private again
lyrics _ | see the words of _, read the words of _, show the words of _, show the text of _, see the text of _
split _ | divide _, share _ out, divide _ up
send _ to ~ | hand _ to the ~, pass _ on to the ~, pass _ to the ~, hand _ on to the ~, ?give _ to the ~
apply _ | use _, redeem _, take advantage of _, cash in _
escalate _ | raise the priority of _, pass _ up, hand _ to the next level, pass _ on to the next level, move _ up a
    level, take _ to the next level
log time _ | record _ hours, enter the time I worked, note how long I worked, record the time I worked, enter my
    hours, enter how long I worked, note my hours, book my hours
link _ | connect _ with another ~, link _ to another ~, relate _ to another ~, tie _ to another ~, connect _ to
    another ~
approve _ | give my okay to _, give my ok to _, give _ my okay, give _ the green light, say yes to _, accept _,
    agree to _, sign off on _, sign _ off
reject _ | say no to _, turn _ down, turn down _, send _ back, decline _, refuse _
request changes _ | ask for changes to _, send _ back, ask for more work on _, ask for changes on _, want changes to
    _
merge _ | bring _ in, pull _ in, ?put _ together
close _ | shut _
bid on _ | make an offer for _, offer money for _, place a bid for _, place a bid on _, make a bid for _, make a bid
    on _, bid for _, offer something for _
sell _ | put something up for sale, offer something myself, put _ up for sale, sell something, offer _ for sale
report _ | complain about _, flag _, tell them about _, let them know about _, say that _ is ~, say that _ was ~,
    report that _ is ~, tell them that _ was ~, tell them that _ is ~
report a problem | tell them it does not work, say that something is wrong, complain about _, tell them that
    something is wrong, say that it does not work, report that it does not work
dispute _ | contest _, object to _, say that _ was not mine, challenge _
pay _ | settle _, pay off _, clear what I owe
pay | pay what I owe, settle what I owe, pay for it, pay for what I ~, settle the purchase, settle the bill, pay the
    bill
check out | pay for everything, finish my purchase, complete the order, go to the till, go to the checkout, finish
    my order, complete my purchase, finish shopping, complete my order, pay for the order
top up _ | put money on _, add money, load money onto _, add money to _, put money onto _, put credit on _, put more
    money on _
transfer _ | send money to somebody, move money to another ~, make a transfer, send money to someone, send money to
    _, move money
enrol _ | take part in _, sign up for _, join _, register for _, get into _
enrol in _ | take part in _, sign up for _, join _, register for _
join _ | take part in _, sign up for _, get into _, become a member of _, become part of _
continue _ | go on with _, carry on with _, pick up _ where I stopped, pick up _ where I left off, pick _ up where I
    left off, keep going with _, go on where I stopped, carry on where I left off
drop _ | give up _, give _ up, stop taking _, leave _, quit _, drop out of _
leave _ | get out of _, quit _, give up _, go out of _
submit _ | hand in _, hand _ in, turn in _, turn _ in, deliver _, give in _
apply for _ | send my application for _, apply for the ~ as _, apply for the ~ _, apply as _
apply | send my application for _, apply for the ~ as _, apply for the ~ _, apply as _, work as a _
show answer _ | reveal the solution, give me the answer, see how it is solved, show the solution, show me the
    solution, see the solution
hint _ | give me a clue, help me a little, get a tip, give me a hint, get a clue
track _ | see where _ is, find out where _ is, follow _, find out when _ comes, find out when _ arrives, see when _
    comes, see where my _ is, see how far _ is
redirect _ | send _ to another address, have _ delivered elsewhere, change where _ goes, send _ elsewhere, have _
    sent elsewhere, have _ sent to another address
pick up _ | have _ collected, let someone fetch _, have _ fetched, get _ collected, arrange for _ to be collected
schedule pickup | have _ collected, let someone fetch _, have _ fetched, arrange for _ to be collected, get _
    collected
calculate _ | find out what it costs, find out what it costs to ~, work out _, see what it costs, work out the price
directions to _ | see how to get to _, find the way to _, get me to _, show me the way to _, find out how to get to
    _, show the way to _, find my way to _
book _ | reserve _
check in | get my boarding pass, check in online, check in for ~
add subtask | break it into steps, add a step, make a smaller task below it, break it down, split it into smaller
    tasks, break _ into steps
settings _ | configure _, set _ up, adjust _, change how _ works, change how _ behaves
unlock _ | open the lock, release the lock, open up _, take the lock off _
lock _ | secure _, put a lock on _, shut _ with a lock
pair _ | connect a new _, pair another _, connect another _
resize _ | make _ larger, change the size of _, change the size, make _ bigger, make _ smaller
open console _ | open a terminal for _, open a terminal on _, get a shell on _, open a shell on _, open a console on
    _, open a console for _, log in to _ by shell
console _ | open a terminal for _, open a terminal on _, get a shell on _, open a shell on _, open a console on _,
    open a console for _
print _ | get a printed ~, put _ on paper, get _ on paper, have _ printed, get _ printed
write review | rate the ~, leave a review, say what I think of _, tell what I think of _, review the ~, leave a
    rating, give a rating
write a review | rate the ~, leave a review, say what I think of _, tell what I think of _, leave a rating
ask a question | get help from the ~, post a question, ask something, put a question
"""
"""A line, with those that are set in below it, is one deed: its control's words, and behind the bar how people tell it.
`_` is what it is done to, `~` what else is named; "the" is any article, and may be missing, "THE" may not. What "?"
stands before may tell much else."""
_DETERMINER: Final = r"(?:(?:the|an?|my|our|your|his|her|their|this) )?"
_ARTICLE: Final = "(?:the|my|our|your)"
_MOST: Final = 14
"""Words of an order that is told by an idiom."""
_BARE: Final = 2
"""Words of an idiom that is only another verb for the deed."""
_SLOTS: Final = frozenset({"_", "~"})


@dataclass(frozen=True, slots=True)
class _Idiom:
    """One way in which people tell a deed."""

    way: re.Pattern[str]
    shown: str
    """What the control says, with the slots of the way."""
    tells: bool
    """It is an order by itself: it says more than a verb and its thing, and nothing else is told so."""


@lru_cache(maxsize=4096)
def reworded(said: str) -> tuple[str, ...]:
    """The deed in the words of its control, for each idiom that a deed in the author's words may be; () for none.

    >>> reworded("give plan.pdf another name")
    ('rename plan.pdf',)
    """
    return tuple(dict.fromkeys(found.expand(one.shown).strip() for one, found in _matching(said)))


def is_idiom(said: str) -> bool:
    """Whether nothing but a deed is told so: "put the invoice away", "take the last step back"."""
    return any(one.tells for one, _ in _matching(said))


def _matching(said: str) -> Iterator[tuple[_Idiom, re.Match[str]]]:
    words = said.strip(" .!").split()
    if not 1 < len(words) <= _MOST or " and " in said:
        return
    plain = " ".join((words[0].lower(), *words[1:]))
    for one in _by_verb().get(words[0].lower(), ()):
        if (found := one.way.fullmatch(plain)) and not _drops_a_detail(one, found):
            yield one, found


def _drops_a_detail(one: _Idiom, found: re.Match[str]) -> bool:
    """Whether the control's words leave out more than the sort of a thing: which one, how many, how."""
    other = found.groupdict().get("other") or ""
    if not other or "other>" in one.shown:
        return False
    words = other.split()
    return len(words) > _SORT or bool(_DETAIL & {*words}) or any(not word.islower() for word in words)


_SORT: Final = 3
"""Words of the sort of a thing: "software project", "shopping list"."""
_DETAIL: Final = frozenset("with without for to in on at until by from of as than which that".split())  # noqa: SIM905


@cache
def _by_verb() -> dict[str, tuple[_Idiom, ...]]:
    found: dict[str, list[_Idiom]] = {}
    for line in _IDIOMS.strip().replace("\n    ", " ").splitlines():
        shown, _, ways = line.partition(" | ")
        for way in ways.split(","):
            words = way.strip().removeprefix("?").split()
            tells = not way.strip().startswith("?") and (len({*words} - {"the"}) > _BARE or not _SLOTS & {*words})
            found.setdefault(words[0], []).append(_Idiom(_pattern(words), _template(shown.split(), words), tells))
    return {verb: tuple(ways) for verb, ways in found.items()}


def _pattern(way: Sequence[str]) -> re.Pattern[str]:
    """What is named is as short as can be, and stands whole between the words of the idiom."""
    parts = {"_": rf"{_DETERMINER}(?P<it>\S.*?)", "~": r"(?P<other>\S.*?)", "the": _DETERMINER, "THE": _ARTICLE}
    told = " ".join(parts.get(word, re.escape(word)) for word in way)
    return re.compile(told.replace(f"{_DETERMINER} ", _DETERMINER), re.IGNORECASE)


def _template(shown: Sequence[str], way: Sequence[str]) -> str:
    """The control's words with the slots that the idiom fills; what it is done to is named by them in any case."""
    words = [*shown, *(["_"] if "_" in way and "_" not in shown else [])]
    slots = {"_": r"\g<it>" if "_" in way else "", "~": r"\g<other>" if "~" in way else ""}
    return " ".join(filter(None, (slots.get(word, word) for word in words)))
