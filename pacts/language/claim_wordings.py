"""Turns of speech of expectations: what hides something, how many there are, what a part reads, what is so later."""

from pacts.language.turns import Turn

_PART = (
    "page|menu|nav|navigation|header|footer|sidebar|table|list|panel|form|dialog|modal|card|screen|view|dashboard|"
    "section|toolbar|row|cart|basket|grid|chart|map|results|it"
)
_CONTROL = "button|link|option|control|icon|menu|tab"
_SEVERAL = "multiple|several|numerous"
_SHOWN = "see|sees|are|shows|show|displays|display|lists|list|contains|contain|has|have"
_LIST = "list|table|grid|menu|dropdown|gallery|overview"
_HOLDING = "including|containing|includes|contains"
_PEOPLE = "user|customer|admin|administrator|visitor|member|guest|client|i"
_RELOADED = "refreshed|reloaded"
_SITE = "page|site|app|application|website|screen|browser"

CLAIM_WORDINGS: tuple[Turn, ...] = (
    Turn(
        f"^^ <the=the|my> <a:plain>? <s={_PART}> <v=shows|displays|contains|lists> <x> and hides "
        "<y!again|itself|away> $$",
        "<the> <a> <s> <v> <x> and <the> <a> <s> does not show <y>",
        ('the menu shows "A" and hides "B"', 'the menu shows "A" and the menu does not show "B"'),
        "statement",
    ),
    Turn(
        f"^^ <the=the|my> <a:plain>? <s={_PART}> MODAL? hides|hide "
        "<y!again|itself|away|automatically|when|after|on> $$",
        "<the> <a> <s> does not show <y>",
        ("the table hides the total", "the table does not show the total"),
        "statement",
    ),
    Turn(
        "<i=PERSON> MODAL? see|sees|view|views the? text? <q:quote> as|in the|its? placeholder text? "
        "in|of|on|for|inside|within DET? <x> $$",
        "the placeholder of the <x> contains <q>",
        ('I see "Name" as placeholder in the email field', 'the placeholder of the email field contains "Name"'),
        "statement",
    ),
    Turn(
        "<i=PERSON> MODAL? see|sees|view|views the? text? <q:quote> as|in DET? <x> placeholder $$",
        "the placeholder of the <x> contains <q>",
        ('I see "Name" in the email field placeholder', 'the placeholder of the email field contains "Name"'),
        "statement",
    ),
    Turn(
        "<see=see|sees> a|an|the|any option to VERB",
        "<see> a button to",
        ("I see the option to export the list", "I see a button to export the list"),
    ),
    Turn(
        f"^^ there BE no longer? <k={_CONTROL}> to VERB",
        "I should not see a <k> to",
        ("there is no button to add a venue", "I should not see a button to add a venue"),
    ),
    Turn(
        f"^^ there MODAL BE no longer? <k={_CONTROL}> to VERB",
        "I should not see a <k> to",
        ("there should be no link to edit the post", "I should not see a link to edit the post"),
    ),
    Turn(
        "^^ there MODAL? BE no way to VERB",
        "I should not be able to",
        ("there is no way to delete the post", "I should not be able to delete the post"),
    ),
    Turn(
        f"<lead={_SHOWN}> {_SEVERAL} <x!types|kinds|times|days|ways|of>",
        "<lead> at least 2 <x>",
        ("I see several results", "I see at least 2 results"),
        "statement",
    ),
    Turn(
        f"^^ {_SEVERAL} <x!types|kinds|times|days|ways|of|BE> <are=are|appear>",
        "at least 2 <x> <are>",
        ("several results are listed", "at least 2 results are listed"),
        "statement",
    ),
    Turn(
        f"^^ PERSON MODAL? see|sees|view|views DET <k={_LIST}> of <x:plain> that|which? {_HOLDING} <p:quote>",
        "the <k> of <x> contains <p>",
        ('I see a list of clients including "Ann"', 'the list of clients contains "Ann"'),
        "statement",
    ),
    Turn(
        f"^^ PERSON MODAL? see|sees|view|views DET <k={_LIST}> of <x:plain> that|which? {_HOLDING} <y:plain> "
        "named|called|titled <p:quote>",
        "the <k> of <x> contains <p>",
        ('I see a list of orders including clients named "Ann"', 'the list of orders contains "Ann"'),
        "statement",
    ),
    Turn(
        "^^ <part:part> : <q:quote> $$",
        "I see the message <q>",
        ('error/notification: "Saved"', 'I see the message "Saved"'),
    ),
    Turn(
        "<see=see|sees|view|views> <the=the> correct|right|expected|proper <title=page> title "
        "containing|with|as <q:quote> $$",
        "<see> <the> <title> title with <q>",
        ('I see the correct page title containing "Home"', 'I see the page title with "Home"'),
        "statement",
    ),
    Turn(
        "^^ PERSON MODAL? see|sees DET? <a:quote> offered|priced|listed|sold|available at|for <b:quote> $$",
        "I see <b> in the row of <a>",
        ('I see the "Pro" offered at "$9"', 'I see "$9" in the row of "Pro"'),
        "statement",
    ),
    Turn(
        "<see=see|sees> <x:name> <k=modal|dialog|popup|form> $$",
        "<see> the <x> <k>",
        ("I should see Card Form", "I should see the Card Form"),
        "statement",
    ),
    Turn(
        "^^ no <x!one|more> remain|remains $$",
        "there are no <x>",
        ("no keys remain", "there are no keys"),
        "statement",
    ),
    Turn(
        "<is=BE> contained? <in=in|on|under|inside> the? <k=column|section|list|lane|group|folder|tab> <q:quote> $$",
        "<is> <in> the <q> <k>",
        ('the card is in the column "Done"', 'the card is in the "Done" column'),
        "statement",
    ),
    Turn(
        "<is=BE> contained <in=in|inside|within>",
        "<is> <in>",
        ("the file is contained in the list", "the file is in the list"),
        "statement",
    ),
    Turn(
        "^^ PERSON MODAL? see|sees <f:quote> field? filled|prefilled|pre-filled|prepopulated in? with <v:quote> $$",
        "the <f> field contains <v>",
        ('I see "Email" filled in with "a@b.org"', 'the "Email" field contains "a@b.org"'),
        "statement",
    ),
    Turn(
        "^^ the <a:plain>? editor MODAL? show|shows|display|displays <q:quote> $$",
        "the <a> editor contains <q>",
        ('the code editor shows "x"', 'the code editor contains "x"'),
        "statement",
    ),
    Turn(
        f"^^ <the=DET> <c!when|after|once|until|PERSON> again? when|after|once DET {_SITE} is|has|was been? "
        f"{_RELOADED} $$",
        "after refreshing the page <the> <c>",
        (
            "the note is visible after the page is reloaded",
            "after refreshing the page the note is visible",
        ),
        "statement",
    ),
    Turn(
        "^^ <the=DET> <x!BE|PERSON> MODAL? remain|remains|persist|persists|stay|stays after|across|on DET? page? "
        "reload|refresh|reloads|refreshes|reloading|refreshing $$",
        "after refreshing the page <the> <x> is visible",
        ("the note persists after refresh", "after refreshing the page the note is visible"),
        "statement",
    ),
    Turn(
        "^^ <n:count> <x!BE|MODAL> remain|remains|stay|stays "
        "<s=open|active|unread|unchecked|checked|selected|pending|closed> $$",
        "<n> <x> are <s>",
        ("2 tasks remain open", "2 tasks are open"),
        "statement",
    ),
    Turn(
        "^^ <x> <is=is|are> <s:stocked> $$",
        '<x> contains "<s>"',
        ("the lamp is sold out", 'the lamp contains "sold out"'),
        "statement",
    ),
    Turn(
        "^^ <x!BE> is|are <n:measure> long|wide|high|deep|tall|away|old|heavy $$",
        '<x> contains "<n>"',
        ("the trail is 6.8 km long", 'the trail contains "6.8 km"'),
        "statement",
    ),
)
"""What nobody but an expectation says, restated in the wording that the readers know."""

ABILITIES: tuple[Turn, ...] = (
    Turn(
        "^^ <x:note> $$",
        'I see "<x>"',
        ("Booking cancelled", 'I see "Booking cancelled"'),
    ),
    Turn(
        "MODAL be <go=redirect|navigate> <to=to>",
        "should be redirected <to>",
        ("I should be redirect to the cart page", "I should be redirected to the cart page"),
    ),
    Turn(
        "^^ able to",
        "I should be able to",
        ("able to click Save", "I should be able to click Save"),
    ),
    Turn(
        f"^^ the|a? {_PEOPLE} BE able to VERB",
        "I should be able to",
        ("the user is able to click Save", "I should be able to click Save"),
    ),
)
"""What only an expectation tells somebody can do."""
