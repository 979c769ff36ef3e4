"""Turns of speech of those who send somebody on an errand: where from and where to, with what reason, in which size."""

from pacts.language.turns import Turn

_SEEK = "find|finds|search|searches|look|looks"
_JOURNEY = "flight|flights|train|trains|bus|buses|ferry|ferries|coach|coaches|connection|connections"
_BEYOND = (
    "to|on|in|for|with|at|and|BE|leaving|departing|arriving|after|before|via|by|between|around|under|tomorrow|today"
)
_WAY = "one-way|return|roundtrip|round-trip|direct|nonstop|non-stop"
_CHOOSE = "select|selects|choose|chooses|pick|picks"
_TRAIT = "quantity|qty|size|colour|color|gender|sex|currency|country|language|month|year|timezone|region|priority"
_REFUSE = (
    "reject|rejects|approve|approves|decline|declines|refund|refunds|return|returns|flag|flags|resolve|resolves|"
    "deny|denies|suspend|suspends|block|blocks|ban|bans|reopen|reopens|cancel|cancels|dispute|disputes|escalate|escalates|"
    "close|closes"
)
_THING = (
    "product|ticket|club|event|project|course|gem|package|book|movie|film|item|article|post|topic|thread|team|group|"
    "company|category|artist|album|song|recipe|hotel|job|listing|story|issue|repository|poll|campaign|venue|author|brand"
)
_GO = "visit|visits|open|opens|view|views"
_SITE = "homepage|website|site|app|application|screen|view|dashboard"

_TRADE = "support|store|test|product|sales|project|account|office|branch|shop|service|content|site|help|market|field"
_ROLE = "agent|manager|user|owner|admin|administrator|operator|editor|engineer|representative|member|assistant|advisor"
_DOES = (
    "clicks|opens|selects|enters|chooses|views|navigates|submits|creates|adds|edits|deletes|removes|approves|rejects|"
    "assigns|updates|saves|uploads|sees|types|fills|searches|goes|visits"
)

_STAY = "room|rooms|hotel|hotels|hostel|hostels|stay|stays|apartment|apartments|accommodation|place|flat|cottage"
_PARTY = "guest|guests|person|persons|people|adult|adults|traveller|travellers|traveler|travelers"
_PLACE = "<p!from|for|with|on|at|and|near|BE>"
_NIGHTS = "<a!on|in|for|with|at|and|to|until|BE> to|until|till <b!on|in|for|with|at|and|BE>"
_BOOK = "book|books|reserve|reserves|buy|buys|choose|chooses|select|selects|order|orders"
_BEST = "cheapest|shortest|fastest|quickest|earliest|latest"

ERRANDS: tuple[Turn, ...] = (
    Turn(
        f"^ {_SEEK} for? a|an? {_STAY} in {_PLACE} from {_NIGHTS} for <n:number> {_PARTY} $",
        'enter "<p>" into the destination field , enter "<a>" into the field called check-in , enter "<b>" into the '
        "field called check-out , set the guests to <n> and click the search button",
        (
            "find a room in Oslo from 3 May to 9 May for 2 guests",
            (
                'enter "Oslo" into the destination field, enter "3 May" into the field called check-in, enter "9 May" '
                "into the field called check-out, set the guests to 2 and click the search button"
            ),
        ),
    ),
    Turn(
        f"^ {_SEEK} for? a|an? {_STAY} in {_PLACE} from {_NIGHTS} $",
        'enter "<p>" into the destination field , enter "<a>" into the field called check-in , enter "<b>" into the '
        "field called check-out and click the search button",
        (
            "find a hotel in Oslo from 3 May to 9 May",
            (
                'enter "Oslo" into the destination field, enter "3 May" into the field called check-in, enter "9 May" '
                "into the field called check-out and click the search button"
            ),
        ),
    ),
    Turn(
        f"^ {_SEEK} for? a|an? {_STAY} in {_PLACE} for <n:number> {_PARTY} $",
        'enter "<p>" into the destination field , set the guests to <n> and click the search button',
        (
            "search for a hotel in Oslo for 4 people",
            'enter "Oslo" into the destination field, set the guests to 4 and click the search button',
        ),
    ),
    Turn(
        f"^^ <v={_BOOK}> the <s={_BEST}> <w={_WAY}> <k={_JOURNEY}> from :? <a:clause> to :? <b:clause> "
        "on <d!on|for|at|and|with|return|returning|BE> $$",
        'tick <w> if it is shown , enter "<a>" into the from field , enter "<b>" into the to field , '
        'enter "<d>" into the field called departure , click the search button and click the <v> button in the <s> <k>',
        (
            "book the cheapest one-way flight from Oslo, NO to: Rome on 3 May",
            (
                'tick one-way if it is shown, enter "Oslo, NO" into the from field, enter "Rome" into the to '
                'field, enter "3 May" into the field called departure, click the search button and click the book '
                "button in the cheapest flight"
            ),
        ),
    ),
    Turn(
        f"^^ <v={_BOOK}> the <s={_BEST}> <k={_JOURNEY}> from :? <a:clause> to :? <b:clause> "
        "on <d!on|for|at|and|with|return|returning|BE> $$",
        'enter "<a>" into the from field , enter "<b>" into the to field , enter "<d>" into the field called '
        "departure , click the search button and click the <v> button in the <s> <k>",
        (
            "book the fastest train from Oslo to Bergen on 3 May",
            (
                'enter "Oslo" into the from field, enter "Bergen" into the to field, enter "3 May" into the field '
                "called departure, click the search button and click the book button in the fastest train"
            ),
        ),
    ),
    Turn(
        f"^^ the|a? {_TRADE} <who={_ROLE}> <does={_DOES}>",
        "the <who> <does>",
        ("Support Agent clicks Save", "the Agent clicks Save"),
    ),
    Turn(
        f"^ <v={_SEEK}> <for=for>? a|an|the? <w={_WAY}> <k={_JOURNEY}> <from=from> <a!to|on|in|for|with|BE> <to=to>",
        "tick <w> , then <v> <for> <k> <from> <a> <to>",
        (
            "find a one-way flight from Oslo to Rome",
            "tick one-way, then find flight from Oslo to Rome",
        ),
    ),
    Turn(
        f"^ {_SEEK} for? a|an|the? {_JOURNEY} from <a!to|on|in|for|with|BE> to <b!{_BEYOND}> "
        "on <d!on|for|at|and|with|return|returning|BE> and|, return|returning|back on <e!on|for|at|and|with|BE> $",
        'enter "<a>" into the from field , enter "<b>" into the to field , '
        'enter "<d>" into the field called departure , enter "<e>" into the field called return and '
        "click the search button",
        (
            "find flights from Oslo to Rome on 3 May and return on 9 May",
            (
                'enter "Oslo" into the from field, enter "Rome" into the to field, enter "3 May" into the field called '
                'departure, enter "9 May" into the field called return and click the search button'
            ),
        ),
    ),
    Turn(
        f"^ {_SEEK} for? a|an|the? {_JOURNEY} from <a!to|on|in|for|with|BE> to <b!{_BEYOND}> "
        "on <d!on|for|at|and|with|return|returning|BE> $",
        'enter "<a>" into the from field , enter "<b>" into the to field , enter "<d>" into the field called date and '
        "click the search button",
        (
            "find flights from Oslo to Rome on 3 May",
            (
                'enter "Oslo" into the from field, enter "Rome" into the to field, '
                'enter "3 May" into the field called date and click the search button'
            ),
        ),
    ),
    Turn(
        f"^ {_SEEK} for? a|an|the? flight|flights from <a!to|on|in|for|with|BE> to <b!{_BEYOND}> $",
        'enter "<a>" into the from field , enter "<b>" into the to field and click the search button',
        (
            "find flights from Oslo to Rome",
            'enter "Oslo" into the from field, enter "Rome" into the to field and click the search button',
        ),
    ),
    Turn(
        f"^ {_GO}|go|goes|navigate|navigates to? <the=the|my> <x:listing> page $",
        'go to the "<x>" page',
        ("go to the clients list page", 'go to the "clients list" page'),
        "deed",
    ),
    Turn(
        f"^ {_GO}|go|goes|navigate|navigates to? <the=the|my> <x:plain> index $",
        "go to <the> <x> page",
        ("visit the tickets index", "go to the tickets page"),
        "deed",
    ),
    Turn(
        "^ search|searches|look|looks for|up? the? <x:between> $$",
        'search for "<x>"',
        ("search for the way between Oslo and Rome", 'search for "way between Oslo and Rome"'),
    ),
    Turn(
        "^ search|searches|look|looks for and <v=select|selects|click|clicks|open|opens|choose|chooses> <x> $",
        "search for <x> and <v> <x>",
        ('search for and open "Lamp"', 'search for "Lamp" and open "Lamp"'),
        "deed",
    ),
    Turn(
        "^ choose|chooses|decide|decides|opt|opts to <q:quote> the|my? <x:plain> $",
        "click <q> in the <x>",
        ('choose to "skip" the tour', 'click "skip" in the tour'),
    ),
    Turn(
        "^ check|checks <the=the|my|our|its> <x:plain>? "
        "<n=status|balance|availability|weather|price|score|progress|history> $$",
        "verify that <the> <x> <n> is shown",
        ("check my leave balance", "verify that my leave balance is shown"),
    ),
    Turn(
        "^ check|checks <the=the|my|our|its> <x:plain>? "
        "<n=status|balance|availability|weather|price|score|progress|history> <of=of|for|in> <y!BE|MODAL|and> $$",
        "verify that <the> <x> <n> <of> <y> is shown",
        ("check the status of my order", "verify that the status of my order is shown"),
    ),
    Turn(
        "^ set|sets|make|makes|mark|marks <x!to> as|the|my the|my? <d=default|primary|favourite|favorite> $$",
        "mark <x> as <d>",
        ('set the address "Home" as the default', 'mark the address "Home" as default'),
        "deed",
    ),
    Turn(
        "^ <v=apply|vote|bid|enrol|enroll|register> for|on|in <the=the> <o=first|second|third|fourth|last|next> <x> $",
        "click <v> in <the> <o> <x>",
        ("apply for the first job", "click apply in the first job"),
        "deed",
    ),
    Turn(
        f"^ <v={_CHOOSE}> the <a=colour|color|size|month|year|value> <x!in|from|of|as> <in=in|from> <the=the> <y> $",
        "<v> <x> <in> <the> <y>",
        ("pick the colour green in the colour picker", "pick green in the colour picker"),
        "deed",
    ),
    Turn(
        "^ <v=change|changes|set|sets|update|updates> the? <q:quote> "
        "<a=role|type|category|owner|title|name|email|description|address|value> to <w:literal> $",
        "<v> the <a> of <q> to <w>",
        ('change "Sam" role to "Editor"', 'change the role of "Sam" to "Editor"'),
        "deed",
    ),
    Turn(
        "^ filter|filters her|his|their <x:plain> to show|display|see only? <y:name> "
        "tasks|items|orders|todos|products only? $$",
        'filter the <x> by "<y>"',
        ("filter her list to show only Completed tasks", 'filter the list by "Completed"'),
        "deed",
    ),
    Turn(
        "^ <x:changes> $",
        "click the <x> button",
        ("accept all suggested changes", "click the accept all suggested changes button"),
    ),
    Turn(
        "^ reply|replies|respond|responds to <q:quote> with <v:quote> $",
        "reply to the message <q> with <v>",
        ('reply to "Hello" with "Yes"', 'reply to the message "Hello" with "Yes"'),
        "deed",
    ),
    Turn(
        "^ navigate|navigates|go|goes to and VERB",
        "",
        ("navigate to and click the date", "click the date"),
        "deed",
    ),
    Turn(
        f"^ reload|reloads|refresh|refreshes <the=DET>? {_SITE} $",
        "reload the page",
        ("reload the homepage", "reload the page"),
        "deed",
    ),
    Turn(
        "^ open|opens the|my|a file|document|attachment|image|picture|photo|spreadsheet <f:file> $",
        "click <f>",
        ('open the file "a.txt"', 'click "a.txt"'),
        "deed",
    ),
    Turn(
        "^ <v=use|uses|enter|enters|apply|applies|redeem|redeems> DET? "
        "<c=coupon|voucher|promotion|discount|gift> card? with DET? <n=code|number> <q:literal> $",
        "<v> the <c> <n> <q>",
        ('use the coupon with code "X1"', 'use the coupon code "X1"'),
        "deed",
    ),
    Turn(
        f"^ <v={_CHOOSE}> <q:quote> <a={_TRAIT}> $",
        "<v> <q> as the <a>",
        ('select "2" quantity', 'select "2" as the quantity'),
        "deed",
    ),
    Turn(
        f"^ <v={_REFUSE}> <x> with|giving|stating DET? "
        "<f=reason|comment|note|remark|justification|explanation> <q:quote> $",
        "<v> <x> and enter <q> into the <f> field",
        (
            'reject the request with the reason "Late"',
            'reject the request and enter "Late" into the reason field',
        ),
        "deed",
    ),
    Turn(
        f"^ <v={_CHOOSE}> <x!from|in|as> in size <z!in|from|and> $$",
        "<v> <x> and then <v> size <z>",
        ("pick the green shirt in size M", "pick the green shirt and then pick size M"),
        "deed",
    ),
    Turn(
        "<the=the> <k=link|button|item|option|field|checkbox> inside $",
        "<the> <k> in it",
        ("click the link inside", "click the link in it"),
        "deed",
    ),
    Turn(
        f"^ {_GO}|go|goes|navigate|navigates to? the {_THING} page for|of <n:quote> $",
        "click <n>",
        ('visit the ticket page for "Printer"', 'click "Printer"'),
        "deed",
    ),
    Turn(
        f"^ {_GO}|go|goes|navigate|navigates to? the {_THING} page for|of <n:quote> in <z:quote> $",
        "click <n> in <z>",
        ('visit the ticket page for "Printer" in "IT"', 'click "Printer" in "IT"'),
        "deed",
    ),
    Turn(
        "<a=a|an|the> <x!with|in|on|of|for|form|fields|details|BE> with DET? <n=name|title> <q:name> $",
        "<a> <x> named <q>",
        ("click the tutor with name Faiza", "click the tutor named Faiza"),
    ),
    Turn(
        "<a=a|the> <k=link|button> to <the=the|our|my> <x:plain> page $",
        "<a> <x> <k>",
        ("follow the link to the contact page", "follow the contact link"),
    ),
    Turn(
        "<a=a|the> <k=link|button> to <the=the|our|my> <x!page|BE|left|right|side|top|bottom|end|of> $",
        "<a> <x> <k>",
        ("I see a link to the shop", "I see a shop link"),
    ),
)
"""What somebody is sent to do, restated in the wording that the readers know."""
