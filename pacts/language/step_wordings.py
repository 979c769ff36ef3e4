"""Turns of speech of steps that tell two things at once: who is where, as whom one goes there, what one drops where."""

from pacts.language.turns import Turn

_GO = "go|goes|navigate|navigates|visit|visits|browse|browses|access|accesses"
_PEOPLE = "user|customer|admin|administrator|visitor|guest|client|member|employee|student|patient|manager|buyer|shopper"
_MEMBER = "user|customer|member|shopper|buyer|person|client"
_ROLE = (
    "admin|administrator|manager|editor|owner|moderator|supervisor|operator|teacher|student|doctor|patient|nurse|"
    "seller|vendor|buyer|employee|tester|agent|reviewer|approver|instructor|librarian|author|member|superuser"
)
_SHOT = "file|image|document|picture|photo|attachment|pdf"
_ONTO = "to|into|onto|on|in|over|inside"
_PROPERTY = "quantity|qty|price|rate|rating|status|stock|priority"
_CONTROL = "field|box|button|link|checkbox|dropdown|input|tab|column|row|page|label"
_NO_THING = (
    "coupon|code|card|voucher|account|email|password|username|file|role|name|title|permission|right|problem|question"
)
_MANY = "items|tasks|todos|results|products|orders|users|entries|records|rows|issues|tickets|books|posts|events"

_DONE = (
    "added|created|deleted|updated|removed|saved|placed|submitted|sent|uploaded|changed|booked|published|edited|"
    "cancelled|canceled|completed|registered|renamed|archived|imported|exported"
)

_RECORD = (
    "note|card|message|mail|email|file|folder|document|record|product|task|ticket|issue|article|post|chat|channel|"
    "conversation|project|board|item|entry|event|order|contact|profile|user|customer|recipe|book|course|song|photo"
)
STEPS: tuple[Turn, ...] = (
    # Situations.
    Turn(
        "^^ <the=the|a|an>? <who=PERSON> <is=BE> <state!on|at|in|not|able> and <on=on|at> <where> $$",
        "<the> <who> <is> <state> and <the> <who> <is> <on> <where>",
        (
            "the user is registered and on the login page",
            "the user is registered and the user is on the login page",
        ),
        "statement",
    ),
    Turn(
        "^^ <the=the|a|an>? <who=PERSON> <is=BE> <in=logged|signed> <state> and <on=on|at> <where> $$",
        "<the> <who> <is> <in> <state> and <the> <who> <is> <on> <where>",
        (
            "the user is logged in and on the cart page",
            "the user is logged in and the user is on the cart page",
        ),
        "statement",
    ),
    Turn(
        "^^ <x> <is=BE> <state:plain> and <in=logged|signed> <so=in|out> $$",
        "<x> <is> <state> and the user <is> <in> <so>",
        ("the user is registered and logged in", "the user is registered and the user is logged in"),
        "statement",
    ),
    Turn(
        "<in=logged|signed> into <x>",
        "<in> in to <x>",
        ("the user is logged into the shop", "the user is logged in to the shop"),
    ),
    Turn(
        "^^ the browser BE <on=on|at>",
        "I am <on>",
        ("the browser is at the cart page", "I am at the cart page"),
    ),
    Turn(
        f"^^ the|a? PERSON have|has|had <a=a|an|one> <x!with|in|on|of|to|{_NO_THING}> called|named|titled? "
        "<n:quote> $$",
        "there is <a> <x> <n>",
        ('I have a project "Apollo"', 'there is a project "Apollo"'),
    ),
    Turn(
        "^^ <n:quote> BE <in=logged|signed> in $$",
        "the user is <in> in as <n>",
        ('"Ann" is logged in', 'the user is logged in as "Ann"'),
    ),
    Turn(
        "<the=the|my> root path|directory|address",
        "<the> root page",
        ("go to the root path", "go to the root page"),
    ),
    Turn(
        "^^ that there",
        "there",
        ('that there is a project "Apollo"', 'there is a project "Apollo"'),
    ),
    Turn(
        "^^ the|a|an? PERSON BE viewing|browsing|visiting <the=DET>? <x> <page=page|screen|site|dashboard> $$",
        "I am on the <x> <page>",
        ("the user is viewing the cart page", "I am on the cart page"),
    ),
    Turn(
        f"^^ the|a|an? {_PEOPLE} in the? <x!BE|MODAL> <page=page|screen|window|dashboard> $$",
        "I am on the <x> page",
        ("user in login page", "I am on the login page"),
    ),
    Turn(
        f"^^ the|a? PERSON already? have|has|had already? <x={_MANY}|products|articles|goods|books|things> "
        "in|inside|on DET? <place!BE|MODAL> $$",
        "there are <x> in the <place>",
        ("I have items in my cart", "there are items in the cart"),
    ),
    Turn(
        "^^ the|a? PERSON already? have|has|had already? <a=a|an|one|some> <x=item|product|article|book|thing> "
        "in|inside|on DET? <place!BE|MODAL> $$",
        "there is <a> <x> in the <place>",
        ("the user has a product in the cart", "there is a product in the cart"),
    ),
    Turn(
        "^^ the|a? PERSON already? have|has|had already? at least <n:count> <x:plain> in|inside|on DET? "
        "<place!BE|MODAL> $$",
        "there is at least <n> <x> in the <place>",
        ("I have at least one item in the cart", "there is at least one item in the cart"),
    ),
    Turn(
        "^^ the|a? PERSON already? have|has|had already? product|item|article <n:quote> in|inside|on DET? "
        "<place!BE|MODAL> $$",
        "<n> is in the <place>",
        ('I already have product "Lamp" in cart', '"Lamp" is in the cart'),
    ),
    Turn(
        f"and have|has <x={_MANY}|products|something> in|inside DET? <place!BE|MODAL> $$",
        "and there are <x> in the <place>",
        ("I am logged in and have items in my cart", "I am logged in and there are items in the cart"),
    ),
    Turn(
        "^^ <x:plain> browser looking|opened|open|pointing at|on|to <url:literal> $$",
        "I am on <url>",
        ('we have a browser looking at "http://a.org"', 'I am on "http://a.org"'),
    ),
    Turn(
        "<go=navigate|navigates|go|goes> to the? <x!url|address|site|page> url $$",
        "<go> to the application url",
        ("navigate to the demo shop URL", "navigate to the application URL"),
    ),
    # As whom somebody goes somewhere.
    Turn(
        f"^ <go={_GO}> <x> as a|an? logged|signed|logged-in|signed-in in|on? {_MEMBER} $$",
        "log in as a registered user , then <go> <x>",
        ("go to the cart page as a logged in user", "log in as a registered user, then go to the cart page"),
        "deed",
    ),
    Turn(
        f"^ <go={_GO}> <x> as a|an|the? registered|existing|authenticated|returning {_MEMBER} $$",
        "log in as a registered user , then <go> <x>",
        ("visit the cart page as a registered customer", "log in as a registered user, then visit the cart page"),
        "deed",
    ),
    Turn(
        f"^ <go={_GO}|open|opens> <x> <page=page|dashboard|site|website|app|application|portal> as user? "
        "<who:quote> $$",
        "log in as <who> , then <go> <x> <page>",
        ('open the cart page as "ann"', 'log in as "ann", then open the cart page'),
        "deed",
    ),
    Turn(
        f"^ <go={_GO}> <x> as <a=a|an|the>? <who={_ROLE}> user? $$",
        "log in as <a> <who> , then <go> <x>",
        ("visit the users page as an admin", "log in as an admin, then visit the users page"),
        "deed",
    ),
    # Deeds.
    Turn(
        f"^ drag|drags and drop|drops DET? {_SHOT}? with|named|called? file|the? name? <f:file> {_SHOT}? $",
        "upload the file <f>",
        ('drag and drop the file "a.png"', 'upload the file "a.png"'),
    ),
    Turn(
        f"^^ <the=DET>? <who=PERSON>? drop|drops DET? {_SHOT}? <f:file> {_SHOT}? {_ONTO} <x> $",
        "<the> <who> drag and drop the file <f> to <x>",
        ('drop the file "a.png" onto the drop zone', 'drag and drop the file "a.png" to the drop zone'),
    ),
    Turn(
        f"^ drag|drags DET? <f:file> {_SHOT} {_ONTO} <x> $",
        "drag and drop the file <f> to <x>",
        ('drag "a.png" file to the drop zone', 'drag and drop the file "a.png" to the drop zone'),
    ),
    Turn("^ drag|drags and drop|drops", "drag", ('drag and drop "A" onto "B"', 'drag "A" onto "B"')),
    Turn(
        "^ <verb=enter|enters|insert|inserts|type|types|put|puts|input|inputs> DET? new value <v:literal> "
        "<in=in|into|as|for>",
        "<verb> <v> <in>",
        ('insert the new value "2" into the amount field', 'insert "2" into the amount field'),
        "deed",
    ),
    Turn(
        "^ click|clicks|tap|taps|press|presses on? DET? <x!as|in|on|same|row|of|marked> as <v:quote> $",
        "select <x> as <v>",
        ('click on the account type as "Savings"', 'select account type as "Savings"'),
        "deed",
    ),
    Turn(
        "^ <verb=change|changes|set|sets|update|updates|increase|increases|decrease|decreases> DET? "
        f"<n:quote> <a={_PROPERTY}> <to=to|by> <v:literal> $",
        "<verb> the <a> of <n> <to> <v>",
        ('change the "Lamp" quantity to 2', 'change the quantity of "Lamp" to 2'),
        "deed",
    ),
    Turn(
        "^ <select=select|selects|choose|chooses|pick|picks> <x!as> as <v:quote> from DET dropdown|list|menu|options $",
        "<select> <x> as <v>",
        ('choose size as "M" from the dropdown', 'choose size as "M"'),
        "deed",
    ),
    Turn(
        "^^ <the=DET>? <who=PERSON>? <select=select|selects|choose|chooses|pick|picks> <x!as> as <v:quote> "
        "<in=in|on|inside> the|my? <place> $$",
        "<in> the <place> , <the> <who> <select> <x> as <v>",
        ('choose size as "M" in the order form', 'in the order form, choose size as "M"'),
        "deed",
    ),
    Turn(
        "^ select|selects|choose|chooses|pick|picks <the=the|a|an> <x!option|value|item|entry|one|first|last|second> "
        "from <these=the|my> <list=results|suggestions> $",
        "click <the> <x> in <these> <list>",
        ("select the patient from the results", "click the patient in the results"),
        "deed",
    ),
    Turn(
        "^ <enter=enter|enters|type|types|write|writes> DET? <x:plain> containing|saying|reading <v:quote> $",
        "<enter> <v> into the <x> field",
        ('enter a new note containing "Milk"', 'enter "Milk" into the new note field'),
        "deed",
    ),
    Turn(
        "^ <fill=fill|fills> in? <x> with the? <v:quote> value $",
        "<fill> <x> with <v>",
        ('fill the email field with "x" value', 'fill the email field with "x"'),
        "deed",
    ),
    Turn(
        "^ <submit=submit|submits> DET? <x:plain> with the? text|content|body|words <v:quote> $",
        "enter <v> into the <x> field and <submit> the <x>",
        ('submit a comment with the text "Hi"', 'enter "Hi" into the comment field and submit the comment'),
        "deed",
    ),
    Turn(
        "^ <submit=submit|submits> <x!with> with DET? <f!text|content|body|words|value|id|class|testid|data-testid|"
        "data-test|data-cy|data-qa> <v:quote> $",
        "fill <f> with <v> and <submit> <x>",
        ('submit the form with email "a@b.org"', 'fill email with "a@b.org" and submit the form'),
        "deed",
    ),
    Turn(
        "^ <submit=submit|submits> <x!with> with DET? <f:plain> <v:quote> and <g:plain> <w:quote> $",
        "fill <f> with <v> , fill <g> with <w> and <submit> <x>",
        (
            'submit the form with email "a@b.org" and city "Bath"',
            'fill email with "a@b.org", fill city with "Bath" and submit the form',
        ),
        "deed",
    ),
    Turn(
        "^ submit|submits DET search|query $",
        "submit the search form",
        ("submit the search", "submit the search form"),
        "deed",
    ),
    Turn(
        "^ move|moves|place|places|put|puts DET? mouse|cursor|pointer over",
        "hover over",
        ("move mouse over the menu", "hover over the menu"),
    ),
    Turn(
        "^ confirm|confirms|repeat|repeats DET? new? <x=password|passcode|pin> as|with|by|: <v:literal> $",
        "enter <v> into the confirm <x> field",
        ('confirm the password as "x1"', 'enter "x1" into the confirm password field'),
        "deed",
    ),
    Turn(
        "^ confirm|confirms <the=DET>? new? <x=password|passcode|pin> $$",
        "re-enter <the> <x>",
        ("confirm my password", "re-enter my password"),
        "deed",
    ),
    Turn(
        "^ <add=add|adds> <x> <in=in|into|to|inside> the? shopping? <cart=cart|basket|bag> from DET? <p:plain> page $",
        "<add> <x> <in> the <cart>",
        ('add "Lamp" in shopping cart from home page', 'add "Lamp" in the cart'),
        "deed",
    ),
    Turn(
        f"^ <filter=filter|filters> <the=DET> <x:plain> to show|display|see only|just? <y:quote> <many={_MANY}>? $$",
        "<filter> <the> <x> by <y>",
        ('filter the list to show only "Open" orders', 'filter the list by "Open"'),
        "deed",
    ),
    Turn(
        f"^ <filter=filter|filters> <the=DET> <x:plain> to show|display|see only|just? <y:plain> <many={_MANY}> "
        "only? $$",
        '<filter> <the> <x> by "<y>"',
        ("filter the list to show only completed tasks", 'filter the list by "completed"'),
        "deed",
    ),
    Turn(
        "^ toggle|toggles|switch|switches <x> to disable|disabled|off|inactive $",
        "turn off <x>",
        ('toggle the "Sounds" option to disabled', 'turn off the "Sounds" option'),
        "deed",
    ),
    Turn(
        "^ toggle|toggles|switch|switches <x> to enable|enabled|on|active $",
        "turn on <x>",
        ('toggle the "Sounds" option to enabled', 'turn on the "Sounds" option'),
        "deed",
    ),
    Turn(
        "in DET? <way=ascending|descending> direction|manner|fashion",
        "in <way> order",
        ("sort the orders by price in descending direction", "sort the orders by price in descending order"),
    ),
    Turn(
        "^ <e> and verify|verifies|validate|validates $$",
        "<e>",
        ("click the checkbox and validate", "click the checkbox"),
        "deed",
    ),
    # Expectations.
    Turn(
        "MODAL? BE redirected|taken|moved|navigated|brought away from <x> $$",
        "should not be on <x>",
        ("I should be redirected away from the login page", "I should not be on the login page"),
    ),
    Turn(
        f"^^ the|a|an? <x!BE|to|MODAL|PERSON> <done={_DONE}> successfully $$",
        "the <x> is <done> successfully",
        ("order placed successfully", "the order is placed successfully"),
    ),
    Turn(
        f"^^ the|a|an? <who=PERSON> <done={_DONE}> successfully $$",
        "the <who> is <done> successfully",
        ("user deleted successfully", "the user is deleted successfully"),
    ),
    Turn(
        "<kind=label|text|message|heading|banner|paragraph> containing <x:name> <is=BE|MODAL|appears>",
        '<kind> containing "<x>" <is>',
        ("a message containing Thank You is shown", 'a message containing "Thank You" is shown'),
    ),
    Turn(
        "<kind=label|text|message|heading|link|button|row|item|card|cell|paragraph|banner> containing <x:name> $",
        '<kind> containing "<x>"',
        ("I see a label containing Donald Duck", 'I see a label containing "Donald Duck"'),
    ),
    Turn(
        "^^ the|a? PERSON MODAL have DET? <x:plain>? <n:quote> in|inside <the=DET> <place> $$",
        "<n> is in <the> <place>",
        ('I should have "Lamp" in my cart', '"Lamp" is in my cart'),
    ),
    Turn(
        "^^ the|a? PERSON have|has|had <n:quote> in|inside <the=DET> <place> $$",
        "<n> is in <the> <place>",
        ('the user has "Lamp" in the cart', '"Lamp" is in the cart'),
    ),
    Turn(
        "<a=a|an|the> <kind=dialog|popup|modal|prompt> asking|prompting me|us|him|her|them? for <x:plain> "
        "<is=BE|MODAL|appears|opens>",
        "<a> <x> <kind> <is>",
        ("a dialog asking for confirmation is shown", "a confirmation dialog is shown"),
        "statement",
    ),
    Turn(
        f"^^ that? the|a? <sort!in|on|at|of|for|with|by|to|from|the|a|page> <n:quote> <a={_PROPERTY}> <is=BE|MODAL>",
        "the <n> <a> <is>",
        ('the product "Lamp" price is "10"', 'the "Lamp" price is "10"'),
        "statement",
    ),
    Turn(
        "<see=see|sees|view|views> the following <x!:> <in=in|on|inside|within> <the=the|my> <place!:> : <v:clause> $$",
        "<see> <v> <in> <the> <place>",
        ('I see the following names in the list: "A", "B"', 'I see "A", "B" in the list'),
        "statement",
    ),
    Turn(
        "<in=logged|signed> in to|into|on? DET "
        "application|app|account|system|site|website|portal|dashboard|platform $$",
        "<in> in",
        ("the user should be logged in to the account", "the user should be logged in"),
        "statement",
    ),
)
"""What is meant is a step, or two, that the readers know."""
_SHOWING = "display|displays|show|shows"
_LOOSE = "that|how|all|only|as|when|if|sorted|ordered|in|by|with|for|me|us|him|her|them|to|no|not|a|an|the|nothing"
_FURTHER = "that|how|all|only|as|when|if|sorted|ordered|by|for|me|us|him|her|them|to|no|not|nothing|after|until|from"
_BROUGHT = "navigated|taken|directed|moved|brought|sent|returned|forwarded"

CLAIMS: tuple[Turn, ...] = (
    Turn(
        f"^^ {_SHOWING} <the=the|a|an> <x!{_LOOSE}> <in=in|inside|within|on> <place!{_FURTHER}> $$",
        "<the> <x> should be shown <in> <place>",
        ("displays the books in the result box", "the books should be shown in the result box"),
    ),
    Turn(
        f"^^ hide|hides <x!{_FURTHER}> $$",
        "<x> should be hidden",
        ("hides the banner", "the banner should be hidden"),
    ),
    Turn(
        "^^ <x:quoted> MODAL? BE removed|deleted|erased from <the=the|this|my> <place:plain> $$",
        "<x> should not be in <the> <place>",
        ('the note "A" should be removed from the log', 'the note "A" should not be in the log'),
    ),
    Turn(
        f"^^ {_SHOWING} <the=the|a|an> <x!{_LOOSE}> $$",
        "<the> <x> is shown",
        ("display the error message", "the error message is shown"),
    ),
    Turn(
        f"^^ {_SHOWING} <x!{_LOOSE}> "
        "<kind=message|error|page|screen|dialog|popup|button|form|list|table|alert|warning> $$",
        "<x> <kind> is shown",
        ("display email error message", "email error message is shown"),
    ),
    Turn(
        f"^^ {_SHOWING} <kind=message|error|page|screen|dialog|popup|alert|warning> $$",
        "the <kind> is shown",
        ("show error", "the error is shown"),
    ),
    Turn(
        "^^ get|gets|receive|receives|see|sees <a=a|an|the> <x>",
        "I see <a> <x>",
        ("gets an error", "I see an error"),
    ),
    Turn(
        "^^ PERSON MODAL? get|gets|receive|receives <x:plain> <k=number|error|code|page|notification|confirmation> $$",
        "I see the <x> <k>",
        ("I should get flight confirmation number", "I see the flight confirmation number"),
    ),
    Turn(
        f"^^ be|is|are? {_BROUGHT} back? <to=to|into|onto> <x> $$",
        "the user is redirected <to> <x>",
        ("navigated to the cart page", "the user is redirected to the cart page"),
    ),
    Turn(
        "^^ redirect|redirects me|us|him|her? <to=to|into|onto> <x> $$",
        "the user is redirected <to> <x>",
        ("redirect to login page", "the user is redirected to login page"),
    ),
    Turn(
        "<on=on|see|sees> the <x:plain> <page=page|screen> for|of <n:quote> $$",
        "<on> the <x> <page> and I see <n>",
        ('I should be on the product page for "Lamp"', 'I should be on the product page and I see "Lamp"'),
    ),
    Turn(
        "^^ the|a? PERSON successfully log|logs|sign|signs in $$",
        "the user is logged in",
        ("the user successfully logs in", "the user is logged in"),
    ),
    Turn(
        "^^ the|a? PERSON log|logs|sign|signs in successfully|correctly $$",
        "the user is logged in",
        ("the user logs in successfully", "the user is logged in"),
    ),
    Turn(
        "^^ the|a? PERSON BE? successfully log|logs|logged|sign|signs|signed out $$",
        "the user is logged out",
        ("the user is successfully logged out", "the user is logged out"),
    ),
    Turn(
        "^^ the|a? PERSON BE? log|logs|logged|sign|signs|signed out successfully|correctly $$",
        "the user is logged out",
        ("the user logs out successfully", "the user is logged out"),
    ),
)
"""What only an expectation says so: without the one who acts, a deed in the form of an order."""
GIVENS: tuple[Turn, ...] = (
    Turn(
        "^^ the|a|an|my <x!the|a|an|on|in|at|to|of|with|from|is|are|was|user|customer|i|we|page> <page=page|screen> $$",
        "I am on the <x> <page>",
        ("the registration page", "I am on the registration page"),
    ),
)
"""What a precondition says that is no sentence."""
LOSSES: tuple[Turn, ...] = (
    Turn(
        "^^ the <x!page|app|application|site|website|screen> finish|finishes|finished loading $$",
        "the page is loaded",
        ("the map finishes loading", "the page is loaded"),
    ),
    Turn(
        "^^ <the=DET>? <x> MODAL? lose|loses|lost DET? focus $$",
        "press Tab in <the> <x>",
        ("the email field loses focus", "press Tab in the email field"),
    ),
    Turn(
        f"^^ <the=DET>? <n={_RECORD}>? <x:quote> BE already|now|currently? open|opened $$",
        "open <the> <n> <x>",
        ('the note "Milk" is open', 'open the note "Milk"'),
    ),
    Turn(
        "^^ <the=DET>? <x:quote> <tab=tab> BE already|now|currently? open|opened $$",
        "click <the> <x> <tab>",
        ('the "Map" tab is open', 'click the "Map" tab'),
    ),
)
"""What only a deed says so: the focus goes where the next field is, a record is opened by somebody."""
