"""The rules of redaction: what is a secret by its looks or by the name beside it.

Every rule is linear in the text: its repetitions are bounded or can't overlap, and its first characters are rare enough
that a long hostile text costs no more than a long harmless one (`tests/telemetry/test_redaction.py` holds the budget).
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

SECRET = "[secret]"  # noqa: S105 - what stands in a secret's place

SENSITIVE_KEY = re.compile(
    r"pass(?:wor[dt]|wd|phrase|code)|(?:^|[_\-.\s])(?:pwd|pin|otp|cvv|cvc|ssn|jwt|sid|pass|iban)(?:$|[_\-.\s\d])"
    r"|kennwort|contraseña|secret|token(?!s|ize|_?count)|api[_\-\s]?key|(?:access|private|client|account)[_\-]?key"
    r"|authori[sz]ation|^auth$|bearer|credential|cookie|sess(?:ion)?[_\-]?(?:id|key)|csrf|xsrf|x-amz-s",
    re.IGNORECASE,
)
"""Names under which a value is a secret whatever it looks like."""
HARMLESS_KEY = re.compile(
    r"(?:tokens?|cookies?)[_\-]?(?:count|total|limit|used|cost|policy)|(?:prompt|completion|total|input|output)[_\-]?tokens?$",
    re.IGNORECASE,
)
"""Names that sound like one and are a count."""
CARD_GROUPS = CARD_GROUP = 4
"""Most cards have four groups of four digits."""
CODE_DIGITS = 3
"""Of a card's code, which often stands after its number; 19 digits end in a group of so many, too."""
IBAN_GROUPS = 4
"""An account's number has at least so many groups of four."""
MAX_CARD_GROUPS = 5
"""A card's number is written in one to five groups: 4-4-4-4-3 is the longest."""
IBAN_LENGTH = {
    country: length
    for length, countries in {
        15: "NO",
        16: "BE",
        18: "DK FO FI GL NL SD FK",
        19: "MK SI",
        20: "AT BA EE KZ LT LU XK MN",
        21: "CH CR HR LI LV",
        22: "BG BH DE GB GE IE ME RS VA",
        23: "AE GI IL IQ OM SO TL",
        24: "AD CZ ES MD PK RO SA SE SK TN VG",
        25: "LY PT ST",
        26: "IS TR",
        27: "BI DJ FR GR IT MC MR SM",
        28: "AL AZ BY CY DO GT HU LB NI PL SV",
        29: "BR EG PS QA UA",
        30: "JO KW MU YE",
        31: "MT SC",
        32: "LC",
        33: "RU",
    }.items()
    for country in countries.split()
}
"""Characters of an account number by its country (the IBAN registry of ISO 13616)."""


UNTOLD = "\u2022"
"""Stands in a page's lines for what a secret field holds (`page/look.js`): the first of four may be the only such."""
ISSUERS = re.compile(
    r"4|5[1-5]|50(?:18|20|38|8)|5893|222[1-9]|22[3-9]|2[3-6]|27[01]|2720|220[0-4]|3[47]|30[0-5]|3[689]|35(?:2[89]|[3-8])"
    r"|6(?:0|2|304|4[4-9]|5|759|76[1-3])|8[12]"
)
"""First digits that are given to issuers of cards: where numbers stand apart, a number of another one is no card's."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern and what it is replaced by. A `needle` that is absent from the text spares the search."""

    name: str
    pattern: re.Pattern[str]
    replacement: str | Callable[[re.Match[str]], str]
    needles: tuple[str, ...] = ()
    """Lower-case texts of which one must occur; none means that the pattern is always tried."""
    hint: re.Pattern[str] | None = None
    """What must be found in the text in lower case: cheaper than the pattern itself."""
    by_looks: bool = False
    """Whether what it matches is a secret whatever stands around it: it is looked for across markup, too."""

    def apply(self, text: str, lowered: str, spared: str = "") -> str:
        """The text with every match replaced that does not stand in the `spared` text, too."""
        if not self._may_match(lowered):
            return text
        if not spared:
            return self.pattern.sub(self.replacement, text)
        return self.pattern.sub(lambda match: match[0] if match[0] in spared else self.shown(match), text)

    def found(self, text: str, lowered: str) -> Iterator[re.Match[str]]:
        """The places that the pattern matches."""
        return self.pattern.finditer(text) if self._may_match(lowered) else iter(())

    def shown(self, match: re.Match[str]) -> str:
        """What is shown in the place of a match; the match itself where a closer look finds no secret."""
        return match.expand(self.replacement) if isinstance(self.replacement, str) else self.replacement(match)

    def _may_match(self, lowered: str) -> bool:
        for needle in self.needles:  # no `any`: asked of every text by every rule, a generator is three times the work
            if needle in lowered:
                break
        else:
            if self.needles:
                return False
        return self.hint is None or self.hint.search(lowered) is not None


@lru_cache(maxsize=4096)
def is_sensitive(name: str) -> bool:
    """Whether a value of that name is a secret whatever it looks like."""
    return SENSITIVE_KEY.search(name) is not None and HARMLESS_KEY.search(name) is None


NAMES_SECRET = frozenset(
    (
        *("password", "passwd", "passcode", "passphrase", "pwd", "pin", "token", "secret", "otp", "cvv", "cvc"),
        *("ssn", "iban", "passwort", "kennwort", "contraseña"),
    )
)
"""Words that say of what stands beside them that it is a secret, and are none themselves."""


def names_secret(literal: str) -> bool:
    """Whether a literal is no more than the name of a field for secrets."""
    return literal.strip().lower() in NAMES_SECRET


def _luhn(digits: str) -> bool:
    total = 0
    for place, digit in enumerate(reversed(digits)):
        number = int(digit) * (2 if place % 2 else 1)
        total += number - 9 if number > 9 else number  # noqa: PLR2004 - the sum of two digits
    return total % 10 == 0


def _card(match: re.Match[str]) -> str:
    """The groups of digits with the longest run of them that is a card number masked."""
    groups = list(re.finditer(r"\d+", match[0]))
    for size in range(min(len(groups), MAX_CARD_GROUPS), 0, -1):
        for start in range(len(groups) - size + 1):
            first, last = groups[start], groups[start + size - 1]
            if last.end() - first.start() >= 13 and is_card("".join(g[0] for g in groups[start : start + size])):  # noqa: PLR2004 - ISO 7812
                return f"{match[0][: first.start()]}[card]{match[0][last.end() :]}"
    apart = len(groups) > MAX_CARD_GROUPS and all(len(group[0]) == 1 for group in groups)
    return "[card]" if apart and is_card("".join(group[0] for group in groups)) else match[0]


def is_card(digits: str) -> bool:
    """Whether digits are a payment card's by ISO 7812: length, issuer and check digit."""
    if not 13 <= len(digits) <= 19 or len(set(digits)) == 1:  # noqa: PLR2004 - ISO 7812
        return False
    issued = digits[0] in "3456" or "2221" <= digits[:4] <= "2720"
    return issued and _luhn(digits)


def _card_in_cells(match: re.Match[str]) -> str:
    """Numbers in elements of their own are a card's if they are exactly its groups: a fifth makes a table of them."""
    if match[0].startswith(UNTOLD):
        return "[card]"
    groups = list(re.finditer(r"\d+", match[0]))
    last = len(groups) - (len(groups[-1][0]) == CODE_DIGITS)
    for count in (len(groups), last):
        if _are_cards([group[0] for group in groups[:count]]):
            return f"[card]{match[0][groups[count - 1].end() :]}"
    return match[0]


def _are_cards(groups: Sequence[str]) -> bool:
    """Whether the groups are a card's, or those of several, as in a table of them."""
    if len(groups[0]) == CARD_GROUP and len(groups) > CARD_GROUPS and len(groups) % CARD_GROUPS == 0:
        return all(_are_cards(groups[at : at + CARD_GROUPS]) for at in range(0, len(groups), CARD_GROUPS))
    digits = "".join(groups)
    return ISSUERS.match(digits) is not None and is_card(digits)


def _iban_in_cells(match: re.Match[str]) -> str:
    """Groups of four in elements of their own are an account's number if whole ones make it up."""
    groups = list(re.finditer(r"[A-Z0-9]+", match[0]))
    for count in range(len(groups), IBAN_GROUPS - 1, -1):
        account = "".join(group[0] for group in groups[:count])
        if len(account) == IBAN_LENGTH.get(account[:2]) and _iban_holds(account):
            return f"[iban]{match[0][groups[count - 1].end() :]}"
    return match[0]


def _iban_holds(account: str) -> bool:
    """Whether the check digits are those of ISO 7064."""
    return int("".join(str(int(char, 36)) for char in account[4:] + account[:4])) % 97 == 1


def _iban(match: re.Match[str]) -> str:
    """The text without the account number at its start, if its length and check digits are those of one."""
    written = match[0]
    length = IBAN_LENGTH.get(written[:2].upper())
    taken = list(accumulate(1 if char.isalnum() else 0 for char in written))
    if length is None or taken[-1] < length:
        return written
    end = taken.index(length) + 1
    holds = _iban_holds(re.sub(r"[ \-]", "", written[:end]))
    return f"[iban]{written[end:]}" if holds else written


def _phone(match: re.Match[str]) -> str:
    digits = re.sub(r"\D", "", match[0])
    return "[phone]" if 8 <= len(digits) <= 15 else match[0]  # noqa: PLR2004 - E.164


_QUOTE = r"\\?[\"']"
_VALUE = (
    r"(?:\"(?:[^\"\\\n]|\\.){0,4096}+\"|'(?:[^'\\\n]|\\.){0,4096}+'|\\\"[^\"\\\n]{0,4096}+\\\""
    r"|[^\s\"'&,;<>{}\[\]()\\]{1,4096}+)"
)
_NAME = (
    r"(?:pass(?:wor[dt]|wd|phrase|code)|kennwort|contraseña|mot\s?de\s?passe|(?<!\{\{)secret(?:[_-]?key)?|x-api-key"
    r"|api[_-]?key|(?:access|account)[_-]?key(?:[_-]?id)?|secret[_-]?access[_-]?key|private[_-]?key"
    r"|session[_-]?(?:id|key)|csrfmiddlewaretoken|token|(?<=[?&;])sig|(?<![A-Za-z])(?:pwd|otp|cvv|cvc)"
    r"|(?<![A-Za-z])pin(?=\\?[\"']?\s{0,3}[:=]\s{0,3}\\?[\"']?\d{4,8}(?!\d)))"
)


def _kept_quotes(value: str) -> str:
    for mark in ('\\"', '"', "'"):
        if value.startswith(mark) and value.endswith(mark) and len(value) >= 2 * len(mark):
            return f"{mark}{SECRET}{mark}"
    return SECRET


_ATTRIBUTE = re.compile(
    r"(?i)(?<![\w\-])(type|name|id|autocomplete|placeholder|aria-label)\s?=\s?(?:\"([^\"<>]*+)\"|'([^'<>]*+)'|([^\s\"'<>]++))"
)
_HELD = re.compile(r"(?i)(?<![\w\-])(value\s?=\s?)(\"[^\"]*+\"|'[^']*+'|[^\s\"'>]++)")


def _field(match: re.Match[str]) -> str:
    """A field of HTML whose value is secret, without it."""
    told = {name.lower(): "".join(values) for name, *values in _ATTRIBUTE.findall(match[0])}
    completes = told.pop("autocomplete", "").lower()
    secret = told.pop("type", "").lower() == "password" or any(is_sensitive(words) for words in told.values())
    if not secret and not completes.startswith("cc-") and "password" not in completes and completes != "one-time-code":
        return match[0]
    return _HELD.sub(lambda held: f'{held[1]}"{SECRET}"', match[0])


def _seen_field(match: re.Match[str]) -> str:
    """A line of a page's outline; the value of a field with a sensitive name is masked."""
    return f"{match[1]}{match[2]}{match[3]}{SECRET}" if is_sensitive(match[2]) else match[0]


_SPACE = r"(?! \S)(?:\s|\\[nt]){1,200}+"
_APART = rf"(?:{_SPACE}(?:[\-\u2013\u2014/.|\u00b7]{_SPACE})?)"
"""What stands between elements of their own: white space that is no single space, and a sign between them."""
_NEXT = r"(?:[\t\n]|\\[nt])\s{0,200}+"
"""The first element after a name."""
_CARD_IN_CELLS = (
    rf"[\d{UNTOLD}](?<![\w.,\-].)(?:"
    rf"(?<=\d)(?<!\d \d)\d{{3}}(?:{_APART}\d{{4}}(?![\w.,]| \d)){{3,200}}+(?:{_APART}\d{{3}}(?![\w.,]))?+"
    rf"|(?<={UNTOLD})(?:{_APART}\d{{4}}(?![\w.,])){{3}}+(?!{_APART}\d{{4}}(?![\w.,]))"
    rf"|(?<=3)\d{{3}}{_APART}\d{{6}}{_APART}\d{{4,5}}(?![\w.,])"
    rf"|(?<=\d)(?:{_APART}\d(?![\w.,])){{12,200}}+)"
)
_KEY_NEEDLES = (
    *("sk-", "sk_", "rk-", "rk_", "pk-", "pk_", "ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat", "glpat", "gldt"),
    *("glrt", "glcbt", "glptt", "glft", "glimt", "glsoat", "glagent", "akia", "asia", "aroa", "aida", "xox", "xapp-"),
    *("hooks.slack.", "discord", "lsv2_", "ls__", "aiza", "ya29.", "gocspx", "key-", "dapi", "sg.", "hf_", "npm_"),
    *("pypi-", "dop_v1", "shpat", "shpca", "shppa", "shpss", "whsec_", "hvs.", "hvb.", "hvr.", "atatt3", "lin_api"),
    *("ntn_", "ntn-", "figd", "sntrys", "glsa", "dckr_pat", "sbp_", "sbp-", "r8_", "r8-", "rubygems", "xkeysib"),
    *("nrak", "pmak", "tskey", "sq0", "age-secret-key"),
)
"""What the keys of vendors begin with: finding none of it takes a tenth of the time of trying the pattern."""
RULES: tuple[Rule, ...] = (
    Rule(
        "private_key",
        re.compile(
            r"-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----(?:[^-]|-(?!----)){0,20000}+"
            r"(?:-----END [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----)?"
        ),
        "[private key]",
        ("private key",),
    ),
    Rule("field", re.compile(r"(?i)<input\b[^<>]{0,4000}+>"), _field, ("<input",)),
    Rule(
        "seen_field",
        re.compile(
            r"(- (?:textbox|searchbox|spinbutton) \")([^\"\n]{1,200})(\"(?: \[[^\]\n]{0,60}\]){0,8}: )[^\n]{1,4096}"
        ),
        _seen_field,
        ("- textbox", "- searchbox", "- spinbutton"),
    ),
    Rule(
        "header",
        re.compile(
            rf"(?i)\b((?:proxy-)?authorization|set-cookie|cookie)({_QUOTE})?(\s{{0,3}}[:=]\s{{0,3}})({_QUOTE})?"
            r"[^\r\n\"'\\]{1,8192}"
        ),
        lambda m: f"{m[1]}{m[2] or ''}{m[3]}{m[4] or ''}{SECRET}",
        ("authorization", "cookie"),
    ),
    Rule(
        "session",
        re.compile(r"(?i)(sess(?:ion)?[_\-]?(?:id|token)?|(?<![a-z])sid)(=|%3D)[^\s;,&\"'<>]{8,4096}+"),
        rf"\1\2{SECRET}",
        ("sess", "sid"),
    ),
    Rule(
        "bearer",
        re.compile(r"\b((?i:bearer|basic|digest))\s{1,3}(?=\S{0,64}[\dA-Z=])[A-Za-z0-9\-._~+/]{8,4096}+={0,2}"),
        rf"\1 {SECRET}",
        ("bearer", "basic", "digest"),
    ),
    Rule(
        "jwt",
        re.compile(
            r"(?<![A-Za-z0-9_\-])eyJ[A-Za-z0-9_\-]{5,8192}+\.[A-Za-z0-9_\-]{2,8192}+(?:\.[A-Za-z0-9_\-]{0,8192}+)?"
        ),
        SECRET,
        ("eyj",),
        by_looks=True,
    ),
    Rule(
        "userinfo",
        re.compile(r"(?i)\b([a-z][a-z0-9+.\-]{1,20}://)([^\s/@:\"'<>]{0,256}):([^\s/@\"'<>]{1,256})@"),
        rf"\1\2:{SECRET}@",
        ("://",),
    ),
    Rule(
        "named",
        re.compile(rf"(?i)({_NAME})({_QUOTE})?(\s{{0,3}}(?:=>|[:=]|%3D)\s{{0,3}})({_VALUE})"),
        lambda m: f"{m[1]}{m[2] or ''}{m[3]}{_kept_quotes(m[4])}",
        (":", "=", "%3d"),
        re.compile(
            r"(?:pass|pwd|kennwort|contrase|secret|key|token|session|otp|cvv|cvc|sig|pin)[a-zñ\s_\-]{0,20}\\?[\"']?\s{0,3}(?:[:=]|%3d)"
        ),
    ),
    Rule(
        "told",
        re.compile(
            r"(?i)\b(pass(?:word|wort|code|phrase)|kennwort|(?:one-time|verification|security|access) code|pin)"
            r"( (?:is|was|ist|lautet):? [\"'“‘]?)(?=\S{0,64}\d)[^\s\"'”’<>]{4,256}+"
        ),
        rf"\1\2{SECRET}",
        ("pass", "kennwort", "code", "pin"),
        by_looks=True,
    ),
    Rule(
        "known_keys",
        re.compile(
            r"\b(?:[spr]k[-_]|csk-|gsk_|rk_)(?=[A-Za-z_\-]{0,40}\d)[A-Za-z0-9_\-]{16,512}+"
            r"|\bgh[pousr]_[A-Za-z0-9]{16,512}+|\bgithub_pat_[A-Za-z0-9_]{16,512}+"
            r"|\bgl(?:pat|dt|rt|cbt|ptt|ft|imt|soat|agent)-[A-Za-z0-9_\-]{16,128}+"
            r"|\b(?:AKIA|ASIA|AROA|AIDA)[A-Z0-9]{12,64}+|\bxox[abeoprs]-[A-Za-z0-9\-]{8,512}+|\bxapp-[A-Za-z0-9\-]{8,512}+"
            r"|\bhooks\.slack\.com/(?:services|workflows)/[A-Za-z0-9/]{20,128}+"
            r"|\bdiscord(?:app)?\.com/api/webhooks/[A-Za-z0-9_/\-]{20,128}+"
            r"|\blsv2_[A-Za-z0-9_]{8,512}+|\bls__[A-Za-z0-9]{8,512}+|\bAIza[A-Za-z0-9_\-]{30,64}+|\bya29\.[A-Za-z0-9_\-]{16,1024}+"
            r"|\bGOCSPX-[A-Za-z0-9_\-]{16,64}+|\bkey-[0-9a-f]{32}\b|\bdapi[0-9a-f]{32}\b"
            r"|\bSG\.[A-Za-z0-9_\-]{16,64}+\.[A-Za-z0-9_\-]{16,128}+|\bhf_[A-Za-z0-9]{16,128}+|\bnpm_[A-Za-z0-9]{16,128}+"
            r"|\bpypi-[A-Za-z0-9_\-]{16,512}+|\bdop_v1_[a-f0-9]{32,128}+|\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{16,128}+"
            r"|\bwhsec_[A-Za-z0-9]{16,128}+|\bhv[sbr]\.[A-Za-z0-9_\-]{16,512}+|\bATATT3[A-Za-z0-9_\-=]{16,512}+"
            r"|\b(?:lin_api|ntn|figd|sntrys|glsa|dckr_pat|sbp|r8|rubygems|xkeysib|NRAK|PMAK|tskey)[_\-](?=[A-Za-z_\-]{0,40}\d)"
            r"[A-Za-z0-9_\-]{16,512}+|\bsq0(?:csp|atp|idp)-[A-Za-z0-9_\-]{16,128}+|\bAGE-SECRET-KEY-1[A-Z0-9]{16,128}+"
        ),
        SECRET,
        _KEY_NEEDLES,
        by_looks=True,
    ),
    Rule("account_ids", re.compile(r"[AS](?<!\w.)[CK](?<=AC|SK)[0-9a-f]{32}\b"), SECRET, ("ac", "sk"), by_looks=True),
    Rule(
        "azure",
        re.compile(r"(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{86}==|(?<![\w~.\-])[\w~.\-]{3}[78]Q~[\w~.\-]{31,40}+"),
        SECRET,
        ("==", "q~"),
        by_looks=True,
    ),
    Rule(
        "chat_bot", re.compile(r"(?<!\d)\d{8,10}:[A-Za-z0-9_\-]{35}(?![A-Za-z0-9_\-])"), SECRET, (":",), by_looks=True
    ),
    Rule(
        "ssn",
        re.compile(r"[0-8](?<!\d\d)(?<!\d-\d)\d\d(?<!000)(?<!666)([- ])(?!00)\d{2}\1(?!0000)\d{4}(?!\d)(?!-\d)"),
        "[ssn]",
        by_looks=True,
    ),
    Rule(
        "iban", re.compile(r"[A-Za-z](?<![A-Za-z0-9].)[A-Za-z]\d{2}(?:[ \-]?[A-Za-z0-9]){11,34}+"), _iban, by_looks=True
    ),
    Rule("card", re.compile(r"\d(?<![\w.]\d)(?<!\d-\d)(?:[ \-]?\d){12,40}+(?!\w)"), _card, by_looks=True),
    Rule("card_in_cells", re.compile(_CARD_IN_CELLS), _card_in_cells, ("\t", "\n", "  ", "\\t", "\\n"), by_looks=True),
    Rule(
        "iban_in_cells",
        re.compile(
            rf"(?<![\w\-])[A-Z]{{2}}\d{{2}}(?:{_APART}[A-Z0-9]{{4}}(?!\w)){{2,7}}+(?:{_APART}[A-Z0-9]{{1,3}}(?!\w))?+"
        ),
        _iban_in_cells,
        ("\t", "\n", "  ", "\\t", "\\n"),
        by_looks=True,
    ),
    Rule(
        "told_in_cells",
        re.compile(
            rf"(?i)(?P<name>(?:\bssn\b|social security)[^\d\t\n]{{0,40}}+{_NEXT})"
            rf"(?P<ssn>(?:\d{{3}}|{UNTOLD}){_APART}(?:\d{{2}}|{UNTOLD}){_APART}\d{{4}})(?!\w)"
            rf"|(?P<named>(?:phone|mobile|\btel\b)[^\d\t\n]{{0,40}}+{_NEXT})\(?\d{{3}}\)?{_APART}\d{{3}}{_APART}\d{{4}}(?!\w)"
        ),
        lambda m: f"{m['name']}[ssn]" if m["ssn"] else f"{m['named']}[phone]",
        ("ssn", "social security", "phone", "mobile", "tel"),
        by_looks=True,
    ),
    Rule(
        "email",
        re.compile(
            r"(?<![\w.+%\-])[\w.+%\-]{1,64}(?:@\t?|%40|[ \n]{0,8}\t[ \n]{0,8}@[ \n]{0,8}\t[ \n]{0,8})"
            r"(?:[A-Za-z0-9\-]{1,63}\.){1,8}[A-Za-z]{2,24}\b"
        ),
        "[email]",
        ("@", "%40"),
        by_looks=True,
    ),
    Rule(
        "phone",
        re.compile(
            r"[+(\d](?<![\w.+\-/=].)(?:"
            r"(?:(?<=\+)\d{1,3}[ .\-]?(?:\(\d{1,4}\)[ .\-]?)?|(?<=\()\d{2,5}\)[ .\-]?|(?<=0)0\d{1,3}[ .\-])"
            r"\d(?:[ .\-]?\d){5,13}"
            r"|(?<=\d)\d{2}([.\- ])\d{3}\1\d{4}"
            r"|(?<=0)\d{2,4}[ \-/]\d{3,4}[ \-]?\d{3,5}"
            r")(?![\w\-])"
        ),
        _phone,
        by_looks=True,
    ),
)
"""In this order: the names first, so that what they cover keeps its shape for no later rule."""
NAMED_APART = Rule(
    "named_apart",
    re.compile(rf"(?i)({_NAME})( ?[:=] {{0,2}})(?=\S{{0,64}}\d)[^\s\"'&,;<>{{}}\[\]()\\]{{6,256}}+"),
    rf"\1\2{SECRET}",
    (":", "="),
    by_looks=True,
)
"""A value in another element than its name. Without a digit or short it is rather a caption: "Password: Forgot?"."""
