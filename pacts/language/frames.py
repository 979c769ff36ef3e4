"""The frames of sentences: who is to do it, that it comes next, that it must hold; what is left is the matter."""

from pacts.language.turns import Turn

_WHO = "user|customer|visitor|shopper|tester|admin|guest|buyer|me|us|him|her|them"
_ACTS = "user|customer|visitor|shopper|tester|admin|guest|buyer|i|we|you|he|she|they"
_STEP = "step|task|action|job|thing|move|goal|aim|assignment|to-do|plan|idea|intention"
_NTH = "next|first|second|third|last|final|following|only|new|current|remaining"
_VERIFIED = "verified|checked|ensured|validated|confirmed|tested|guaranteed|asserted|observed"
_HELD = "important|essential|crucial|vital|necessary|expected|required|desired|true|shown|indicated|clear|correct"
_RESULT = "result|outcome|expectation|requirement|rule|effect|consequence|criterion|condition|assertion|assumption"
_PASSES = "passes|succeeds|passed|successful|ok|fine|done|complete|green"

FRAMES: tuple[Turn, ...] = (
    # Deeds: somebody is made to act, or acting is announced.
    Turn(
        f"^^ i|we|you? should|must|can|will? let|make|have|ask|tell|get|help|instruct DET? {_WHO} to? VERB",
        "",
        ("have the user press Send", "press Send"),
    ),
    Turn(
        f"^^ i|we want|need|wants|needs|ask DET? {_WHO}|you to VERB",
        "",
        ("we want the user to press Send", "press Send"),
    ),
    Turn(
        f"^^ DET? {_NTH}? {_STEP} for|of? DET? {_WHO}? is|are|would|will be? now|then? to VERB",
        "",
        ("the next step is to press Send", "press Send"),
    ),
    Turn(
        f"^^ DET? {_NTH}? {_STEP} for|of? DET? {_WHO}? is|are|would|will be? now|then? GERUND",
        "",
        ("the last step is pressing Send", "pressing Send"),
    ),
    Turn(
        f"^^ all|what|everything that? DET? {_ACTS} need|needs|have|has|want|wants|must|should|can|may? to? do|does "
        "next|now|then|here|first? is to? VERB",
        "",
        ("all you need to do is press Send", "press Send"),
    ),
    Turn(
        f"^ <who={_ACTS}> begin|begins|start|starts|manage|manages|remember|remembers|come|comes|plan|plans|intend|"
        "intends|prefer|prefers|like|likes|agree|agrees|elect|elects|opt|opts|"
        "decide|decides|choose|chooses|go|goes|proceed|proceeds|move|moves on? "
        "to VERB",
        "<who>",
        ("I begin to press Send", "I press Send"),
    ),
    Turn(
        "^ begin|start|go|continue|proceed|finish|end|conclude|open|close|carry on|off|out? by|with GERUND",
        "",
        ("begin with pressing Send", "pressing Send"),
    ),
    Turn("^ go and|on? and VERB", "", ("go and press Send", "press Send")),
    Turn("<e> for me|us $", "<e>", ("press Send for me", "press Send"), "deed"),
    Turn("<e> as usual|before|always|described $", "<e>", ("press Send as usual", "press Send"), "deed"),
    Turn(
        "<e> if you would|like|please|want|wish $$",
        "<e>",
        ("press Send if you would", "press Send"),
    ),
    Turn(
        "<e> <kind=button|link|field|box|checkbox|dropdown|tab|icon|page|form|dialog|menu|switch> first $",
        "<e> <kind>",
        ("press the Send button first", "press the Send button"),
        "deed",
    ),
    # Moments: what comes next comes next.
    Turn(
        "^^ with|once|when|after? this|that|all|everything BE|has? been? done|finished|settled|complete|completed ,",
        "",
        ("with that done, press Send", "press Send"),
    ),
    Turn(
        "^^ having|after done|doing this|that|so|it|all ,",
        "",
        ("having done that, press Send", "press Send"),
    ),
    Turn("^^ once|when? here|there ,", "", ("once there, press Send", "press Send")),
    Turn(
        "^^ at|by|from this|that|now|then point|stage|moment|time|on ,?", "", ("at this point press Send", "press Send")
    ),
    Turn("^^ last|first|most of all ,", "", ("first of all, press Send", "press Send")),
    Turn(
        f"^^ in|as a|an|the {_NTH} step|move ,",
        "",
        ("as a first step, press Send", "press Send"),
    ),
    Turn("^^ of|in|as course|fact|addition|general|usual ,?", "", ("of course, press Send", "press Send")),
    Turn("^^ by default|now|then ,?", "", ("by then, the bell is shown", "the bell is shown")),
    Turn(
        "^^ after|in a|some short|little|brief? while|moment|bit|time ,?",
        "",
        ("after a while, the bell is shown", "the bell is shown"),
    ),
    Turn(
        "^^ a|some short|little? while|moment|bit|time later|afterwards|after ,?",
        "",
        ("a moment later the bell is shown", "the bell is shown"),
    ),
    Turn(
        "^^ without reloading|refreshing DET? page? ,",
        "",
        ("without reloading the page, the bell is shown", "the bell is shown"),
    ),
    Turn("^^ as a result|consequence ,?", "", ("as a result the bell is shown", "the bell is shown")),
    # Expectations: that it must hold is said in many ways.
    Turn(
        f"^^ it|this BE|should|must|can|has|needs|will also|now|then? to|be? be|been? {_VERIFIED}|{_HELD} that",
        "verify that",
        ("it is important that the bell is shown", "verify that the bell is shown"),
    ),
    Turn(
        "^^ it|this is|should|must|has|will also? to? be? the case|fact that",
        "verify that",
        ("it must be the case that the bell is shown", "verify that the bell is shown"),
    ),
    Turn(
        "^^ it|this|the following? must|should|has|shall? to? hold|holds|apply|applies that|: that?",
        "verify that",
        ("it must hold that the bell is shown", "verify that the bell is shown"),
    ),
    Turn(
        f"^^ DET? expected|desired|final|only? {_RESULT} is|:|should be? that",
        "verify that",
        ("the result is that the bell is shown", "verify that the bell is shown"),
    ),
    Turn(
        f"^^ DET test|case|scenario|check|step is|has|counts? as? {_PASSES} only? if|when|once",
        "verify that",
        ("the test passes if the bell is shown", "verify that the bell is shown"),
    ),
    Turn(
        "^^ this|that|which|it means|implies that",
        "verify that",
        ("this means that the bell is shown", "verify that the bell is shown"),
    ),
    Turn("^^ is it true|so|right|correct that", "verify that", ("is it true that I see it", "verify that I see it")),
    Turn(
        "^^ note|notice|recall|remember|see|keep|bear in? mind? that",
        "verify that",
        ("note that the bell is shown", "verify that the bell is shown"),
    ),
    Turn(
        "^ one|you|anyone|everybody|everyone can|should|must|will|may? now? see|sees|find|finds|notice|notices",
        "I see",
        ("one can see the bell", "I see the bell"),
    ),
    Turn("^^ with|using|by DET mouse|keyboard|cursor|pointer ,", "", ("with the mouse, drag it", "drag it")),
    Turn(
        "<e> by dragging|clicking|typing|tapping|pressing it|them|there? $$",
        "<e>",
        ("move the card to the board by dragging", "move the card to the board"),
        "deed",
    ),
    Turn(
        "^^ in this|that|the following|given? order ,? <e:clause> $$",
        "<e> in this order",
        ('in this order, the tabs are "A"', 'the tabs are "A" in this order'),
    ),
    Turn(
        "<is=BE|appear|come|follow> , in this|that|the following|given? order , <e:clause> $$",
        "<is> <e> in this order",
        ('the tabs are, in this order, "A"', 'the tabs are "A" in this order'),
    ),
    Turn(
        "<kind=checkbox|box|option|switch|radio> in? order? to go|continue|proceed|advance on|further|ahead? $$",
        "<kind>",
        ("check the terms checkbox to go on", "check the terms checkbox"),
    ),
    Turn(
        "^^ it turns|turned out that",
        "verify that",
        ("it turns out that the bell is shown", "verify that the bell is shown"),
    ),
    Turn(
        "^^ it can|could|should|must also? be seen|observed|noticed that",
        "verify that",
        ("it can be seen that the bell is shown", "verify that the bell is shown"),
    ),
    Turn(
        "^^ i|we|you|one can|could|should now|clearly? tell|see|observe|notice that",
        "verify that",
        ("I can tell that the bell is shown", "verify that the bell is shown"),
    ),
    Turn(
        "^^ please? take|takes care|heed that",
        "verify that",
        ("take care that the bell is shown", "verify that the bell is shown"),
    ),
    Turn(
        "^^ <who=i|we|you> BE going|about|set|ready to VERB",
        "<who>",
        ("I am about to press Send", "I press Send"),
    ),
    Turn(
        "^^ <who=i|we> will|shall now|then|next? <go=go|head|navigate|proceed|return> to",
        "<who> <go> to",
        ("I will go to the cart", "I go to the cart"),
    ),
    Turn("^^ at first ,?", "", ("at first the bell is shown", "the bell is shown")),
)
"""What stands around a matter without changing it; the matter is then read as if it stood alone."""
