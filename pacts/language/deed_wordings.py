"""Turns of speech that tell deeds by their means, their manner or their outcome: swipes, answers, presses of plus."""

from pacts.language.turns import Turn

_SWIPE = "swipe|swipes|flick|flicks"
_SIDE = "left|right|up|down"
_MORE = "increase|increases|raise|raises|decrease|decreases|lower|lowers|reduce|reduces|increment|decrement"
_NUMBERS = "two|three|four|five|six|seven|eight|nine|ten|2|3|4|5|6|7|8|9|10"
_CONTROL = "button|icon|arrow|link"
_VIA = "using|via|through|with|by"
_WAYS = "sidebar|navigation|navbar|menu|breadcrumb|breadcrumbs|table_of_contents|index|outline|tree|footer|toolbar"
_FOUND = "there|it|they|one|any|either|both"
_MY = "a|an|the|my|this|your|following?"
_REMARK = "comment|review|note|remark|reply|feedback|answer|description"
_WRITE = "enter|enters|input|specify|provide"
_UNIT = "month|months|year|years|day|days|week|weeks|hour|hours|minutes|km|m|m²|kg|g|euros|dollars|nights|people"

DEEDS: tuple[Turn, ...] = (
    Turn(
        "^ <v=type|types|enter|enters|write|writes> <x:quote> <by=next> <to=to> it $",
        "<v> <x> into the field <by> <to> it",
        ('type "A" next to it', 'type "A" into the field next to it'),
    ),
    Turn(
        "^ <v=type|types|enter|enters|write|writes> <x:quote> beside|besides it $",
        "<v> <x> into the field next to it",
        ('type "A" beside it', 'type "A" into the field next to it'),
    ),
    Turn(
        "<d=download|downloads> <x> and check|checks|verify|verifies the|its? file? name <f:file> $",
        "<d> <x> and verify that the file <f> is downloaded",
        (
            "download the bill and check the file name bill.pdf",
            "download the bill and verify that the file bill.pdf is downloaded",
        ),
    ),
    Turn(
        "^ count|counts <c=at>? <d=least|most>? <e=exactly>? <n:count> <x> $",
        "verify that there are <c> <d> <e> <n> <x>",
        ("count at least six rows", "verify that there are at least six rows"),
    ),
    Turn(
        "<s=scroll|scrolls> <d=up|down> in|inside|within <x> $",
        "<s> <x> <d>",
        ("scroll down in the list", "scroll the list down"),
    ),
    Turn(
        "<s=scroll|scrolls> in|inside|within <x> to the <e=bottom|top|end> $",
        "<s> <x> to the <e>",
        ("scroll within the list to the end", "scroll the list to the end"),
    ),
    Turn(
        "<until=until> <x> has the? focus <then:clause>? $$",
        "<until> <x> is focused <then>",
        ('press Tab until "A" has focus', 'press Tab until "A" is focused'),
    ),
    Turn(
        "> <a> , <kind=tab|tile|view> <b:name> $",
        "> <a> and click the <b> <kind>",
        ("go to Teams > Girls, tab Attendance", "go to Teams > Girls and click the Attendance tab"),
    ),
    Turn(
        "^ answer|answers <a:quote> to <x> , <b:quote> to <y>",
        "answer <a> to <x> and answer <b> to <y>",
        ('answer "A" to the first, "B" to the last', 'answer "A" to the first and answer "B" to the last'),
    ),
    Turn(
        '^ answer|answers|answered <a=yes|no|"yes|"no|true|false> to the? question? about|on|regarding? <q> $',
        'click "<a>" in the <q> group',
        ('answer "No" to the question about pets', 'click "No" in the pets group'),
    ),
    Turn(
        f"^ leave|leaves|drop|drops {_MY} <name={_REMARK}> <x:quote> $",
        "enter <x> as the <name>",
        ('leave a comment "Nice"', 'enter "Nice" as the comment'),
    ),
    Turn(
        "^ rate|rates|score|scores|grade it|this|them with|at|as? <n:count> <star=star|stars> $",
        "click star number <n>",
        ("rate it 4 stars", "click star number 4"),
    ),
    Turn(
        "^ give|gives|award|leave|leaves it|this? <n:count> <star=star|stars> $",
        "click star number <n>",
        ("give it 4 stars", "click star number 4"),
    ),
    Turn(
        "^ give|gives|leave|leaves it|this? DET rating of <n:count> <star=star|stars> $",
        "click star number <n>",
        ("leave a rating of 4 stars", "click star number 4"),
    ),
    Turn(
        "^ rate|rates|score|grade <x> with|at|as? <n:count> <star=star|stars> $",
        "click star number <n> in <x>",
        ("rate the film with four stars", "click star number four in the film"),
    ),
    Turn(
        "^ give|gives|award <x> <n:count> <star=star|stars> $",
        "click star number <n> in <x>",
        ("give the film four stars", "click star number four in the film"),
    ),
    Turn(
        "^ <deed=upload|uploads|attach|attaches> <x> ( <f:file> )",
        "upload <f> as <x>",
        ("attach the contract (a.pdf)", "upload a.pdf as the contract"),
    ),
    Turn(
        "^ <deed=turn|turns|switch|switches|tick|ticks|check|checks|enable|disable|untick|uncheck|activate|select> "
        "<x> ,? unless it|they is|are not? already? "
        "on|off|ticked|checked|enabled|disabled|active|selected|unticked|unchecked|so? already?",
        "<deed> <x>",
        ("turn the wifi on, unless it is on already", "turn the wifi on"),
    ),
    Turn(
        f"^ {_SWIPE} <to={_SIDE}> on|over|across|in <x> $",
        "drag <x> to the <to>",
        ("swipe left on the card", "drag the card to the left"),
    ),
    Turn(
        f"^ {_SWIPE} <x> to the <to=left|right> $",
        "drag <x> to the <to>",
        ("swipe the card to the right", "drag the card to the right"),
    ),
    Turn(
        f"^ {_SWIPE} <x!through|to> <to={_SIDE}> $",
        "drag <x> <to>",
        ("swipe the card up", "drag the card up"),
    ),
    Turn(
        f"^ {_MORE} <x> by <n={_NUMBERS}> {_VIA} <the=the> <b:plain> <c={_CONTROL}>",
        "click <the> <b> <c> <n> times",
        ("increase the guests by two with the plus button", "click the plus button two times"),
    ),
    Turn(
        f"^ {_MORE} <x> by one|1 {_VIA} <the=the> <b:plain> <c={_CONTROL}>",
        "click <the> <b> <c>",
        ("increase the guests by one with the plus button", "click the plus button"),
    ),
    Turn(
        f"^ {_MORE} <x!by|to> {_VIA} <the=the> <b:plain> <c={_CONTROL}>",
        "click <the> <b> <c>",
        ("increase the guests with the plus button", "click the plus button"),
    ),
    Turn(
        "^ zoom|zooms in|out|into? of|on|into|to? <x> with|using|via|by <the=the> <b> <c=button|icon> "
        "<until=until|till|twice|once>",
        "click <the> <b> <c> <until>",
        ("zoom into the map with the plus button until it ends", "click the plus button until it ends"),
    ),
    Turn(
        "^ swipe|swipes|page|pages|step|steps|move|moves|go|goes|walk|browse|scroll through <x> "
        "with|using|via|by <the=the> <b:plain> <c=button|icon|key|arrow> <until=until|till|twice|once>",
        "press <the> <b> <c> <until>",
        ("step through the slides with the next button until it ends", "press the next button until it ends"),
    ),
    Turn(
        "<a> , <if=if> <it=there|it|they|one|any|needed|necessary|asked|prompted|present> <x:clause>? $$",
        "<a> <if> <it> <x>",
        ("skip the intro, if there is one", "skip the intro if there is one"),
        "deed",
    ),
    Turn(
        "^ log|logs|sign|signs in|on <u:clause> using|with <the=the|a|my>? secret|credential <x:literal>",
        "log in <u> with password <x>",
        ('log in as "ann" using the secret {{secret:pw}}', 'log in as "ann" with password {{secret:pw}}'),
    ),
    Turn(
        '^ answer|answers|answered the? question? <q:quote> with|by <a=yes|no|true|false|"yes|"no> $',
        'click "<a>" in the <q> group',
        ('answer the question "Any pets?" with Yes', 'click "Yes" in the "Any pets?" group'),
    ),
    Turn(
        "^ reply|replies|respond|responds with|by|saying <text:quote> $",
        "reply to the message with <text>",
        ('reply with "Thanks"', 'reply to the message with "Thanks"'),
    ),
    Turn(
        "<and=and|then> reply|replies|respond|responds <text:quote> $",
        "<and> reply to the message with <text>",
        ('open it and reply "Thanks"', 'open it and reply to the message with "Thanks"'),
    ),
    Turn(
        "^ to <person:name> reply|respond|answer with? <text:quote> $",
        "reply to the message of <person> with <text>",
        ('To Ann respond "Thanks"', 'reply to the message of Ann with "Thanks"'),
    ),
    Turn(
        "^ reply|replies|respond|responds <text:quote> to <x> $",
        "reply to <x> with <text>",
        ('reply "Thanks" to the last mail', 'reply to the last mail with "Thanks"'),
    ),
    Turn(
        "of your|my|his|her|their|our choice|liking $",
        "",
        ("like two posts of your choice", "like two posts"),
    ),
    Turn(
        "^ <up=attach|attaches|upload|uploads> <a:quote> as <x> and <b:quote> as",
        "<up> <a> as <x> and <up> <b> as",
        (
            'attach "a.pdf" as the CV and "b.pdf" as the letter',
            'attach "a.pdf" as the CV and attach "b.pdf" as the letter',
        ),
    ),
    Turn(
        "^ pause|pauses it|them|this $",
        "click pause",
        ("pause it", "click pause"),
    ),
    Turn(
        "^^ a|an|the? <x:plain> who BE not logged|signed in|on $$",
        "I am not logged in",
        ("a guest who is not signed in", "I am not logged in"),
    ),
    Turn(
        "who BE not logged|signed in|on VERB",
        "",
        ("a guest who is not logged in opens the shop", "a guest opens the shop"),
    ),
    Turn(
        "^ press|presses|click|clicks|tap|taps <x> on every|each page|step|screen of|in? the? <y:plain>? "
        "until i|you|we? <reach=reach|reaches|see|sees|get> to? <z> $",
        "click <x> until <z> is shown",
        ("press Next on every page until you reach the Summary", "click Next until the Summary is shown"),
    ),
    Turn(
        "^ <deed:object> until you|i|we <reach=reach|reaches> <z> $",
        "<deed> until <z> is shown",
        ("press Next until you reach the end", "press Next until the end is shown"),
    ),
    Turn(
        "^ <verb=send> off <x>",
        "<verb> <x>",
        ("send off the form", "send the form"),
    ),
    Turn(
        "^ jump|jumps|skip|skips|go|goes|get|gets|navigate|navigates|move|moves to <x> using|via|with|through|by "
        f"<the=the> <menu={_WAYS}> $",
        "click <x> in <the> <menu>",
        ('go to "Bake" using the sidebar', 'click "Bake" in the sidebar'),
    ),
    Turn(
        "^ <scroll=scroll|scrolls> through <x> <until=until|till>",
        "<scroll> <x> <until>",
        ("scroll through the list until it ends", "scroll the list until it ends"),
    ),
    Turn(
        "^ wait|waits|waiting for <x> to go away|vanish|fade|close|go|disappear away|out? $",
        "wait until <x> disappears",
        ("wait for the spinner to go away", "wait until the spinner disappears"),
    ),
    Turn(
        "^ leave|leaves|keep|keeps <x> unchecked|unticked|deselected $",
        "uncheck <x>",
        ("leave the box unchecked", "uncheck the box"),
        "any",
    ),
    Turn(
        "^ leave|leaves|keep|keeps <x> checked|ticked $",
        "check <x>",
        ("leave the box ticked", "check the box"),
        "any",
    ),
    Turn(
        "^ leave|leaves|keep|keeps <x> empty|blank $",
        "clear <x>",
        ("leave the name empty", "clear the name"),
        "any",
    ),
    Turn(
        "^ choose|chooses|select|selects|pick|picks|use|uses|take|takes|click <a> , not <b:literal> $$",
        "select <a>",
        ('choose "A" as the plan, not "B"', 'select "A" as the plan'),
    ),
    Turn(
        f"^ <verb={_WRITE}> a|an|the <x:plain> of <n:literal> <unit={_UNIT}>? $",
        '<verb> "<n>" into the <x> field',
        ("enter a rent of 1200", 'enter "1200" into the rent field'),
    ),
    Turn(
        f"field and a|an|the <x:plain> of <n:literal> <unit={_UNIT}>? $",
        'field and "<n>" into the <x> field',
        ("enter 5 into the rent field and a size of 60", 'enter 5 into the rent field and "60" into the size field'),
        "deed",
    ),
    Turn(
        "^ press|presses|hit|hits <k:quote> to focus|open|reach|activate <x> $",
        "press the <k> key",
        ('press "/" to focus the search', 'press the "/" key'),
    ),
    Turn(
        "^^ <who=i|we> <a:clause> and <get=get|receive|obtain> <x=a|an|the>",
        "<who> <a> and see <x>",
        ("I pay and get a receipt", "I pay and see a receipt"),
    ),
    Turn(
        "<verb=fill|fills|enter|enters|complete|completes> <a> and leave <x> as BE|it BE? $$",
        "<verb> <a>",
        ('fill the name with "x" and leave the age as it is', 'fill the name with "x"'),
    ),
    Turn(
        "^ delete|deletes|remove|removes|erase|erases|clear|clears|wipe|wipes everything|the|all "
        "text|content|contents|input? from|in|of <x> <kind=field|box|input|area|editor>",
        "clear <x> <kind>",
        ("remove the text from the search field", "clear the search field"),
    ),
    Turn(
        "^ erase|erases|wipe|wipes <the=DET> <x> <kind=field|box|input|area|editor>",
        "clear <the> <x> <kind>",
        ("erase the search field", "clear the search field"),
    ),
    Turn(
        "<close=close|closes|dismiss|dismisses> <the=DET> dialog window|box",
        "<close> <the> dialog",
        ("close the dialog window", "close the dialog"),
    ),
    Turn(
        f"^ in|into DET? field|box|input|textbox <f:name> ,? PERSON? <verb={_WRITE}|type|types|write|writes|put|puts> "
        "<v> $",
        '<verb> <v> into the "<f>" field',
        ("in the field City I enter Rome", 'enter Rome into the "City" field'),
    ),
    Turn(
        "^ in|from DET? list|dropdown|menu|select <f:name> ,? PERSON? <verb=choose|chooses|select|selects|pick|picks> "
        "<v> $",
        '<verb> <v> from the "<f>" dropdown',
        ("in the list City choose Rome", 'choose Rome from the "City" dropdown'),
    ),
    Turn(
        "^ only|just <show=show|display|list> <x> $", "<show> only <x>", ("only show the bikes", "show only the bikes")
    ),
    Turn(
        "<the=the|a|an> <x:plain> that|which leaves|departs|starts|begins|arrives|ends|opens|closes|lands at|on|in? "
        "<v:literal> $",
        "<the> <x> in the row of <v>",
        ("choose the ferry that leaves at 19:05", "choose the ferry in the row of 19:05"),
        "deed",
    ),
)
"""Each is a deed that the readers know under other words."""
