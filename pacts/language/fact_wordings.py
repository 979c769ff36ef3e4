"""Turns of speech that tell what is so: neither of two things, a change that is watched, a state in other words."""

from pacts.language.turns import Turn

_HOLDS = "shows|show|has|have|contains|contain|displays|display|lists|list|offers|offer|includes|include"
_FINITE = "BE|MODAL|appears|appear|shows|show|contains|contain|exists|exist"
_SEEING = "see|sees|watch|watches|observe|observes|notice|notices"
_BOX = "alert|dialog|popup|pop-up|message|prompt|confirmation|modal|toast|notice"
_IS = "is|are|was|were"
_MONEY = "euros|euro|dollars|pounds|francs|yen|rupees|eur|usd|gbp|chf"
_RISES = "climb|rise|grow|increase|jump|drop|fall|shrink|decrease|change|switch|turn|go"
_NAMING = "name|title|number|price|amount|label|date|id|address|text|code"
_STATE = (
    "disabled|enabled|greyed-out|checked|unchecked|ticked|unticked|focused|preselected|expanded|collapsed|read-only"
)
_CLICKED = "button|link|icon|tab|image|menu|it"

FACTS: tuple[Turn, ...] = (
    Turn(
        "^ the <a=first|last> <x:plain> is the "
        "<m=cheapest|newest|oldest|latest|highest|lowest|largest|smallest> one? $",
        "the <m> <x> is <a>",
        ("the first lamp is the cheapest", "the cheapest lamp is first"),
    ),
    Turn(
        "^ the <a=first|last> <x:plain> is the most expensive one? $",
        "the most expensive <x> is <a>",
        ("the first lamp is the most expensive one", "the most expensive lamp is first"),
    ),
    Turn(
        "<h=shows|show|has|have|displays|display|contains|contain> its|their <a:plain> and its|their? <b:plain> $$",
        "<h> a <a> and a <b>",
        ("each lamp shows its name and price", "each lamp shows a name and a price"),
        "statement",
    ),
    Turn(
        "the label|caption|wording of the <x> <is=is|MODAL> <be=be>? <y:quote> $",
        "the text of the <x> <is> <be> <y>",
        ('the label of the button is "A"', 'the text of the button is "A"'),
    ),
    Turn(
        "<is=is|are|was|be> incremented|decremented|raised|lowered|reset|restored|recalculated back? <to=to> "
        "<n:literal> $",
        "<is> <n>",
        ("the counter is incremented to 1", "the counter is 1"),
        "statement",
    ),
    Turn(
        "^ <a:quote> is|was|MODAL be? replaced by|with <b:quote> $",
        "<b> is shown and <a> is not shown",
        ('"A" is replaced by "B"', '"B" is shown and "A" is not shown'),
    ),
    Turn(
        "^ the? <k:plain>? <a:quote> is|was|MODAL be? renamed to|as? <b:quote> $",
        "<b> is shown and <a> is not shown",
        ('"A" is renamed to "B"', '"B" is shown and "A" is not shown'),
        "statement",
    ),
    Turn(
        f"^ <list> <has={_HOLDS}> <v:clause> as options|choices $",
        "<list> has the options <v>",
        ("the size picker offers S, M and L as options", "the size picker has the options S, M and L"),
    ),
    Turn(
        f"^ <list> {_HOLDS} <v:name> as an|a option|choice $",
        '<list> has the option "<v>"',
        ('the size list offers "Large" as an option', 'the size list has the option "Large"'),
    ),
    Turn(
        "^ <list!option|value|of> <end=dropdown|select|combobox|picklist> contains|includes|lists|offers|provides "
        "<v:name> $$",
        '<list> <end> has the option "<v>"',
        ('the size dropdown offers "Large"', 'the size dropdown has the option "Large"'),
    ),
    Turn(
        "^ <v:name> is one of the options|choices of|in <list:clause> $",
        '<list> has the option "<v>"',
        ('"Large" is one of the options in the size dropdown', 'the size dropdown has the option "Large"'),
    ),
    Turn(
        "^ the default <what:plain> is <v:clause> $",
        "the <what> is <v>",
        ("the default size is Large", "the size is Large"),
    ),
    Turn(
        "^ <v:name> is the default <what:plain> $",
        "the <what> is <v>",
        ('"Large" is the default size', 'the size is "Large"'),
    ),
    Turn(
        "^ <x> shows|displays|MODAL show|display? only? dots|bullets|asterisks $",
        "<x> is masked",
        ("the password field shows dots", "the password field is masked"),
    ),
    Turn(
        "^ the <x=countdown|timer|counter|clock|score> starts|begins at|with|from <n:literal> $",
        "the <x> shows <n>",
        ("the countdown starts at 10", "the countdown shows 10"),
    ),
    Turn(
        "^ <who:clause>? stays|stay|remains|remain|BE|MODAL be? stay|remain|still? "
        "on the same page|url|address|screen $",
        "the URL does not change",
        ("the buyer stays on the same page", "the URL does not change"),
    ),
    Turn(
        "^ PERSON|the|page|browser <who:plain>? BE|MODAL|does NOT be? "
        "redirected|redirect|navigate|navigated away|anywhere|elsewhere? $",
        "the URL does not change",
        ("the buyer is not redirected", "the URL does not change"),
        "statement",
    ),
    Turn(
        "^ no navigation|redirect|redirection|redirects|navigations happens|happen|occurs|occur|takes|take place? $",
        "the URL does not change",
        ("no redirect takes place", "the URL does not change"),
    ),
    Turn(
        "^ <x:clause> have|has a? line|strike|strikethrough through|over? it|them|its|their? text? $",
        "<x> be crossed out",
        ('"A" should have a line through it', '"A" should be crossed out'),
        "statement",
    ),
    Turn(
        "^ <x> <h=has|contains|shows|lists> <n:count> <y:plain> with|and a|the total of <m:money> $",
        "<x> <h> <n> <y> and the total is <m>",
        ("the cart has 2 items with a total of $30", "the cart has 2 items and the total is $30"),
    ),
    Turn(
        "^ a|an <x=table|list|grid|menu|form|dialog|section> with <n:count> <y:clause> is|are|MODAL be? "
        "shown|displayed|visible|rendered|present $",
        "there is a <x> with <n> <y>",
        ("a table with three rows is shown", "there is a table with three rows"),
    ),
    Turn(
        "^ the name of? the downloaded file name? <is=is|MODAL> be? called|named? <x:quote> $",
        "the file <x> is downloaded",
        ('the name of the downloaded file is "a.pdf"', 'the file "a.pdf" is downloaded'),
    ),
    Turn(
        "^ the downloaded file|file's name? is|MODAL be? called|named? <x:quote> $",
        "the file <x> is downloaded",
        ('the downloaded file is called "a.pdf"', 'the file "a.pdf" is downloaded'),
    ),
    Turn(
        "<has=has|have> a|an <x:plain> of <c=at> <d=least|most> <n:number>",
        "<has> a <x> <c> <d> <n>",
        ("each flat has a size of at least 40", "each flat has a size at least 40"),
    ),
    Turn(
        "<has=has|have> a|an <x:plain> of <c=above|over|below|under> <n:number>",
        "<has> a <x> <c> <n>",
        ("each flat has a size of over 40", "each flat has a size over 40"),
    ),
    Turn(
        "<all=all|every|each> of? the? listed|displayed|shown|returned|visible",
        "<all>",
        ('all listed mugs contain "A"', 'all mugs contain "A"'),
        "statement",
    ),
    Turn(
        f"^ <x> <m=MODAL|does|do|did>? <not=NOT> <v={_HOLDS}> <y> anymore $",
        "<x> <m> <not> <v> <y>",
        ('the note does not contain "A" anymore', 'the note does not contain "A"'),
    ),
    Turn(
        f"^ <x> <m=MODAL|does|do|did>? <not=NOT> <v={_HOLDS}> <y> any more|longer $",
        "<x> <m> <not> <v> <y>",
        ('the note does not contain "A" any more', 'the note does not contain "A"'),
    ),
    Turn(
        "^ no <x:plain> with|containing|including|about the? word|words|text|term <y:quote> "
        "<is=may|must|should|shall|can|will|is|are> be? "
        "<s=appear|appears|shown|listed|displayed|visible> in|among the <z> $",
        "the <z> <is> not contain <y>",
        ('no row with the word "A" may appear in the list', 'the list may not contain "A"'),
    ),
    Turn(
        "^ <x> can NOT be chosen|selected|picked|ticked yet|now|anymore|here? $",
        "<x> is disabled",
        ("the doctor cannot be chosen yet", "the doctor is disabled"),
    ),
    Turn(
        "<x> is|was|are|were|been changed|switched|set|updated|moved|turned <from=from> <a> to <b> $",
        "<x> changes <from> <a> to <b>",
        ("the status is switched from Open to Done", "the status changes from Open to Done"),
    ),
    Turn(
        ", not <y> any|no more|longer $",
        ", not <y>",
        ("the total is 4, not 3 any more", "the total is 4, not 3"),
        "statement",
    ),
    Turn(
        "<x> changed from <a:name> to <b:name> $",
        "<x> is <b>",
        ("its state changed from Open to Done", "its state is Done"),
    ),
    Turn(
        "^ a|an|the box|window pops|pop|comes|opens up asking|saying|stating|with|reading <x:quote>",
        "a dialog with the text <x> is shown",
        ('a box pops up saying "Leave?"', 'a dialog with the text "Leave?" is shown'),
    ),
    Turn(
        f"^ a|an|the <a={_BOX}> pops|pop|comes|opens|appears|is up|shown|displayed? "
        "asking|saying|stating|with|reading <x:quote>",
        "a <a> with the text <x> is shown",
        ('an alert pops up asking "Sure?"', 'a alert with the text "Sure?" is shown'),
    ),
    Turn(
        f"^ <x!MODAL> MODAL? {_HOLDS} neither <a> nor <b> $$",
        "there is no <a> in <x> and there is no <b> in <x>",
        (
            "the card has neither a date nor a price",
            "there is no a date in the card and there is no a price in the card",
        ),
    ),
    Turn(
        f"^ neither <a> nor <b> <is={_FINITE}> <rest:clause> $$",
        "<a> <is> not <rest> and <b> <is> not <rest>",
        ("neither the date nor the price is shown", "the date is not shown and the price is not shown"),
    ),
    Turn(
        "^ only then|afterwards|now <is=BE> <x> <state=enabled|visible|shown|active|disabled|available|clickable> $$",
        "verify that <x> <is> <state>",
        ("only then is the Pay button enabled", "verify that the Pay button is enabled"),
    ),
    Turn(
        "^ <no=no> <x:plain> occur|occurs|happen|happens|arise|arises $",
        "there are <no> <x>",
        ("no console errors occur", "there are no console errors"),
    ),
    Turn(
        "^ <no=no> <x:plain> occur|occurs|happen|happens|arise|arises <in=in|on>",
        "there are <no> <x> <in>",
        ("no doubles occur in the list", "there are no doubles in the list"),
    ),
    Turn(
        "no request|requests <x:clause>? MODAL|BE? fail|fails|failed",
        "there are no failed requests",
        ("no request to the server may fail", "there are no failed requests"),
    ),
    Turn(
        "BE? accessible|usable to|for|with|by blind|screen|disabled|impaired readers|reader|users|people|visitors",
        "has no accessibility violations",
        ("the page is accessible to screen readers", "the page has no accessibility violations"),
    ),
    Turn(
        "<url=url|address> carries|has|bears|gets|includes|contains the|a? query? "
        "parameter|parameters|fragment|hash|anchor <x:quote>",
        "<url> contains <x>",
        ('the URL carries the parameter "a=1"', 'the URL contains "a=1"'),
    ),
    Turn(
        f"<says=contains|shows|displays|includes|mentions> the|a {_NAMING} of DET? <y:plain> ,|: <x:quote> $$",
        "<says> <x>",
        ('the title contains the name of the film, "Up"', 'the title contains "Up"'),
    ),
    Turn(
        "^^ <in=below|above|in|on|under|inside> <place> ,? it says that <text:clause> $$",
        '<in> <place> , "<text>" is shown',
        ("below the form it says that we answer soon", 'below the form , "we answer soon" is shown'),
    ),
    Turn(
        "<is=BE> announced|mentioned|stated|indicated|pointed $$",
        "<is> shown",
        ("the refund must be announced", "the refund must be shown"),
    ),
    Turn(
        "MODAL? stands|stand|stays|stay|remains|remain still|frozen|unchanged $$",
        "does not change",
        ("the clock stands still", "the clock does not change"),
    ),
    Turn(
        "<m=MODAL> then|now|still|always|also <be=be|not>",
        "<m> <be>",
        ("the total should then be 5", "the total should be 5"),
    ),
    Turn(
        "<is=BE|shows|reads|says|displays|contains> <a> instead of|rather of|than? <b> $$",
        "<is> <a>",
        ('the total is "5" instead of "4"', 'the total is "5"'),
        "statement",
    ),
    Turn(
        "says|say|shows|reads|has|have|displays <q:quote> somewhere in|on|within its|the|their|that <x:plain> $$",
        "contains <q>",
        ('each result says "A" somewhere on its card', 'each result contains "A"'),
    ),
    Turn(
        "^^ <x!BE|MODAL|PERSON> carries|has|shows|displays|bears a|the <b=badge|bubble> with|of|saying the|a? "
        "number|count|value? of? <n:number> $$",
        "the <b> in <x> is <n>",
        ("the bell has a badge with the number 5", "the badge in the bell is 5"),
        "statement",
    ),
    Turn(
        "verify|verifies|check|checks|confirm|confirms|validate the download $$",
        "verify that a file is downloaded",
        ("verify the download", "verify that a file is downloaded"),
    ),
    Turn(
        "^^ check|checks|verify|verifies|inspect <x!BE|MODAL|that> : they|it <is=BE|MODAL|shows|show|contains|contain>",
        "verify that <x> <is>",
        ("check the totals: they are shown", "verify that the totals are shown"),
    ),
    Turn(
        f"^ {_SEEING} <x> {_RISES} up|down? to <n:literal> <unit:plain>? $$",
        "verify that <x> is <n> <unit>",
        ("see the progress climb to 40%", "verify that the progress is 40%"),
        "any",
    ),
    Turn(
        f"^ {_SEEING} <x> appear|pop|show|come|open up|in|into? view? $",
        "verify that <x> appears",
        ("watch the menu appear", "verify that the menu appears"),
    ),
    Turn(
        f"^ {_SEEING} <x> disappear|vanish|fade|go|close away|out? $",
        "verify that <x> disappears",
        ("watch the menu go away", "verify that the menu disappears"),
    ),
    Turn(
        "^^ <x> is a dropdown|select|list|combobox with <y:literal> preselected|selected|chosen|preset $$",
        "<y> is selected in the <x> dropdown",
        ('Country is a dropdown with "Peru" preselected', '"Peru" is selected in the Country dropdown'),
    ),
    Turn(
        f"^ <the=the|a> <kind={_CLICKED}> <x:quote> opens|open in a new|separate|another tab|window $$",
        "click <the> <kind> <x> and verify that a new tab opens",
        ('the link "Terms" opens in a new tab', 'click the link "Terms" and verify that a new tab opens'),
    ),
    Turn(
        "^^ the? <x:plain>? progress bar <of:clause>? : <v:literal> $$",
        "the <x> progress bar <of> shows <v>",
        ("the progress bar of the upload: 62 %", "the progress bar of the upload shows 62 %"),
    ),
    Turn(
        f"^ <the=the|a> <x> <kind={_CLICKED}> opens|open in a new|separate|another tab|window $$",
        "click <the> <x> <kind> and verify that a new tab opens",
        ("the Terms link opens in a new tab", "click the Terms link and verify that a new tab opens"),
    ),
    Turn(
        "<has=offers|lists|has|contains|shows|provides|displays|includes> exactly|only|just the options|choices|"
        "entries|values|items",
        "contains only",
        ('the dialog offers exactly the options "A" and "B"', 'the dialog contains only "A" and "B"'),
    ),
    Turn(
        "<has=offers|lists|provides> exactly|only|just <a:quote>",
        "contains only <a>",
        ('the dialog offers only "A" and "B"', 'the dialog contains only "A" and "B"'),
    ),
    Turn(
        "^^ that? <the=the> <a:plain> <is=is|reads|shows|equals> <v:literal> and the <b:plain> <w:literal> $$",
        "<the> <a> <is> <v> and the <b> <is> <w>",
        ('the name is "A" and the city "B"', 'the name is "A" and the city is "B"'),
        "statement",
    ),
    Turn(
        "^^ that? <the=the> <a:plain> <m=MODAL> <is=be|read|show|equal> <v:literal> and the <b:plain> <w:literal> $$",
        "<the> <a> <m> <is> <v> and the <b> <m> <is> <w>",
        ('the name should be "A" and the city "B"', 'the name should be "A" and the city should be "B"'),
        "statement",
    ),
    Turn(
        "^^ that? <the=the> <a:plain> <is=is|reads|shows|equals> <v:literal> , the <b:plain> <w:literal> ,? and the "
        "<c:plain> <u:literal> $$",
        "<the> <a> <is> <v> , the <b> <is> <w> and the <c> <is> <u>",
        (
            'the name is "A", the city "B" and the total "C"',
            'the name is "A", the city is "B" and the total is "C"',
        ),
        "statement",
    ),
    Turn(
        "^ look|looks if|whether|that",
        "verify that",
        ("look if the dialog is shown", "verify that the dialog is shown"),
    ),
    Turn(
        "^ that? today's|the|current date MODAL? BE preselected|preset|prefilled|selected in|as|for <x> $$",
        "<x> is today",
        ("today's date is preselected in the date field", "the date field is today"),
    ),
    Turn(
        "MODAL? <is=BE> already|automatically? pre-filled|prefilled|prepopulated|pre-populated already? $",
        "<is> not empty",
        ("the name is already pre-filled", "the name is not empty"),
    ),
    Turn(
        "MODAL? <is=BE> already|automatically? filled in|out already? $",
        "<is> not empty",
        ("the name is already filled in", "the name is not empty"),
    ),
    Turn(
        "MODAL? <is=BE> already|automatically? pre-filled|prefilled|filled in|out? <in=on|in> the",
        "<is> not empty <in> the",
        ("the name is filled in on the form", "the name is not empty on the form"),
    ),
    Turn(
        "<x> <bring=brings|bring> back|up <the=the|a|an|all|my> "
        "<y!to|old|default|defaults|previous|original|earlier|former|normal>",
        "<x> shows <the> <y>",
        ("clicking it brings back the list", "clicking it shows the list"),
    ),
    Turn(
        "<shows=shows|show|lists|list|displays|see|sees|contains> all <n:number>",
        "<shows> <n>",
        ("the page shows all 230 jobs", "the page shows 230 jobs"),
    ),
    Turn(
        "<after=after|upon> a|the|one|another click|tap on <x>",
        "<after> clicking <x>",
        ("after a click on the bell it is shown", "after clicking the bell it is shown"),
    ),
    Turn(
        "<is=BE> later than before|previously",
        "<is> higher than before",
        ("the arrival is later than before", "the arrival is higher than before"),
    ),
    Turn(
        "<is=BE> earlier|sooner than before|previously",
        "<is> lower than before",
        ("the arrival is earlier than before", "the arrival is lower than before"),
    ),
    Turn(
        "<x> MODAL? goes|go|changes|change|switches|switch|turns|turn|jumps|moves from <a:name> to <b:name> "
        "<when=when|once|as|after|if>",
        "<x> is <b> <when>",
        ("the status goes from Draft to Live when I save", "the status is Live when I save"),
        "statement",
    ),
    Turn(
        "<x> MODAL? goes|go|changes|change|switches|switch|turns|turn|jumps|moves from <a:name> to <b:name> $$",
        "<x> is <b>",
        ("the status goes from Draft to Live", "the status is Live"),
        "statement",
    ),
    Turn(
        f"^^ <x> <is={_IS}> for <n:number> <unit={_MONEY}> $$",
        "the price of <x> <is> <n> <unit>",
        ("the bill of Ann is for 40 euros", "the price of the bill of Ann is 40 euros"),
        "statement",
    ),
    Turn(
        f"^^ <x> <is={_IS}> in|at|on|under the|a <noun:plain> <v:quote> $$",
        "the <noun> of <x> <is> <v>",
        ('the Acme deal is in the stage "Won"', 'the stage of the Acme deal is "Won"'),
        "statement",
    ),
    Turn(
        "^^ <x:name> <is=is> shown|displayed|listed|given|named|set as the <noun:role> $$",
        "the <noun> <is> <x>",
        ("Ann Lee is shown as the author", "the author is Ann Lee"),
        "statement",
    ),
    Turn(
        "^^ <x:quote> <is=is> shown|displayed|listed|given as <v:quote> $$",
        "<x> <is> marked <v>",
        ('"Knots" is shown as "Late"', '"Knots" is marked "Late"'),
        "statement",
    ),
    Turn(
        "^^ <x:quote> <is=is> the <now=selected|current|chosen|active> <noun:plain> $$",
        "the <now> <noun> <is> <x>",
        ('"Juniper" is the selected voice', 'the selected voice is "Juniper"'),
        "statement",
    ),
    Turn(
        "^^ it is currently|now|just|still? <n:number> <unit>? <in=in|at|on> <place> $$",
        "<place> shows <n> <unit>",
        ("it is currently 19 degrees in the hall", "the hall shows 19 degrees"),
        "statement",
    ),
    Turn(
        "^^ i|we|you still? have still? <n:number> <unit:plain> left|remaining $$",
        "the <unit> left is <n>",
        ("I still have 11 days left", "the days left is 11"),
    ),
    Turn(
        "<t=tooltip> with <x:quote> when|on|while",
        "<t> <x> when",
        ('it has a tooltip with "A" when it is hovered', 'it has a tooltip "A" when it is hovered'),
    ),
    Turn(
        "^ that? <x!there|page|nothing> MODAL? now|also? contains|contain|contained|has|have|had|holds|hold nothing $$",
        "<x> is empty",
        ("the City field should contain nothing", "the City field is empty"),
        "statement",
    ),
    Turn(
        "^ that? <x!there|page|nothing> does|do|did|should|must|may|will not contain|have|hold anything|any_value $$",
        "<x> is empty",
        ("the City field does not contain anything", "the City field is empty"),
        "statement",
    ),
    Turn(
        "^ that? nothing MODAL? BE? BE entered|typed|written|filled? in|inside|into <x> $$",
        "<x> is empty",
        ("nothing is entered in the City field", "the City field is empty"),
    ),
    Turn(
        "the value|text|content|contents of <x> MODAL? to? <is=BE> empty|blank $$",
        "<x> is empty",
        ("the value of the City field is empty", "the City field is empty"),
    ),
    Turn(
        "^ that? <x> has|have|shows|holds an? empty|blank value|text|content $$",
        "<x> is empty",
        ("the City field has an empty value", "the City field is empty"),
        "statement",
    ),
    Turn(
        "^ that? <x> MODAL? to? BE? BE without a? value|text|content|contents $$",
        "<x> is empty",
        ("the City field is without a value", "the City field is empty"),
        "statement",
    ),
    Turn(
        "<list=dropdown|list|menu|select|box|combobox> has|shows the|an? option|entry|value|item? <v:quote> "
        "selected|chosen|preselected $$",
        "<list> is set to <v>",
        ('the Country dropdown has "Oslo" selected', 'the Country dropdown is set to "Oslo"'),
        "statement",
    ),
    Turn(
        "the <said=selected|chosen|current|active|preselected> <what=option|entry|value|item> in|for <x> <is=BE|MODAL>",
        "the <said> <what> of <x> <is>",
        ('the selected option in the list is "A"', 'the selected option of the list is "A"'),
    ),
    Turn(
        "a|the total|sum|number of <n:count> <x> BE|MODAL|can be? shown|displayed|listed|seen|visible|present $$",
        "there are <n> <x>",
        ("a total of 3 rows is shown", "there are 3 rows"),
        "statement",
    ),
    Turn(
        "^ that? <n:count> <x:plain> can|could be seen|found|counted $$",
        "there are <n> <x>",
        ("3 rows can be seen", "there are 3 rows"),
        "statement",
    ),
    Turn(
        "<number=number|count|amount> of shown|displayed|visible|listed|existing|all <x>",
        "<number> of <x>",
        ("the number of displayed rows is 3", "the number of rows is 3"),
        "statement",
    ),
    Turn(
        "<v:literal> <is=BE|MODAL> <not=NOT>? be|been? <is2=BE>? contained|included|mentioned <in=in|on>",
        "<v> <is> <not> <is2> shown <in>",
        ('"A" is contained in the list', '"A" is shown in the list'),
        "statement",
    ),
    Turn(
        "^ that? <v:quote> <is=BE> part of <x>",
        "<v> <is> shown in <x>",
        ('"A" is part of the list', '"A" is shown in the list'),
    ),
    Turn(
        f"^ that? there MODAL? <is=BE> a|an|the? <state={_STATE}> <x> $$",
        "<x> <is> <state>",
        ("there is a disabled Save button", "Save button is disabled"),
    ),
    Turn(
        f"^ that? i|we|you can|should|could? see|sees|find|have a|an <state={_STATE}> <x> $$",
        "<x> is <state>",
        ("I see a disabled Save button", "Save button is disabled"),
    ),
    Turn(
        "^ that? nobody|no_one|nobody_else MODAL? see|sees|saw",
        "I do not see",
        ("nobody sees the Save button", "I do not see the Save button"),
    ),
    Turn(
        "<verb=reads|says|shows> precisely|literally|word_for_word <v:literal>",
        "<verb> <v>",
        ('the heading reads precisely "A"', 'the heading reads "A"'),
    ),
    Turn(
        "<x> carries|bears <a=a|an|the|DET>",
        "<x> has <a>",
        ("the row carries the tag", "the row has the tag"),
        "statement",
    ),
    Turn(
        "<x> carry|bear <a=a|an|the|DET>",
        "<x> have <a>",
        ("all rows carry the tag", "all rows have the tag"),
        "statement",
    ),
    Turn(
        "<x> <is=is|are|was|were|BE> inserted|drawn|given|printed|noted|mentioned "
        "<at=in|on|below|above|under|beside|at|next>",
        "<x> <is> shown <at>",
        ("a hint is given below the field", "a hint is shown below the field"),
        "statement",
    ),
    Turn(
        "<x> <is=is|are> inserted|drawn $", "<x> <is> shown", ("a chart is inserted", "a chart is shown"), "statement"
    ),
    Turn(
        "^ it|there <must=should|must|has|shall|will>? to? appear|appears|come|comes|open|opens|pop|pops up? "
        "<x!in|on|at|under|among|below|above|as|there> $",
        "<x> <must> appear",
        ('it must appear the message "Sent"', 'the message "Sent" must appear'),
    ),
    Turn(
        "<must=must|should|can> to <verb=show|be|display|contain|appear|say|read|list>",
        "<must> <verb>",
        ("the list must to show it", "the list must show it"),
    ),
    Turn(
        "<is=is|are> not more|anymore <seen=visible|shown|displayed|listed|there|available|present>",
        "<is> no longer <seen>",
        ("the card is not more visible", "the card is no longer visible"),
        "statement",
    ),
    Turn(
        "<x> goes|jumps|slides over? <to=to|into|under> <the=the> <y!top|bottom|end|start|front|back|left|right> "
        "<kind=list|column|section|group|folder|lane|table|tab> $",
        "<x> is moved <to> <the> <y> <kind>",
        ('"Rex" goes to the "Sold" list', '"Rex" is moved to the "Sold" list'),
        "statement",
    ),
    Turn(
        "^ it BE|should|must not be? possible|allowed for? DET? user|customer|visitor? to VERB",
        "I can not",
        ("it is not possible to press Send", "I can not press Send"),
    ),
    Turn(
        "^ it BE|should|must be? impossible for? DET? user|customer|visitor? to VERB",
        "I can not",
        ("it is impossible to press the bell", "I can not press the bell"),
    ),
    Turn(
        "<kind=field|box|input|area|editor> <is=BE|MODAL> <been=BE>? emptied",
        "<kind> <is> <been> empty",
        ("the City field is emptied", "the City field is empty"),
        "statement",
    ),
    Turn(
        "<url=url|address|path> has|have <v:literal> in|inside it $$",
        "<url> contains <v>",
        ('the url has "/cart" in it', 'the url contains "/cart"'),
        "statement",
    ),
    Turn(
        "<v:literal> BE shown|in? in|part? of? the|this <url=url|address> $$",
        "the <url> contains <v>",
        ('"/cart" is in the url', 'the url contains "/cart"'),
        "statement",
    ),
)
"""Each is a statement that the readers know under other words."""
