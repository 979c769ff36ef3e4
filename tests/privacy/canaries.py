"""Secrets of every kind that are planted and must be found nowhere. All of them are made up."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Canary:
    """One planted secret."""

    name: str
    rule: str
    """The rule that masks it."""
    text: str
    """As a page, a request or an exception would show it; the secret stands between « and »."""

    @property
    def secret(self) -> str:
        """What must be found nowhere."""
        return self.text.partition("«")[2].partition("»")[0]

    @property
    def shown(self) -> str:
        """The text as it is planted."""
        return self.text.replace("«", "").replace("»", "")


def _of(rule: str, **texts: str) -> tuple[Canary, ...]:
    return tuple(Canary(name, rule, text) for name, text in texts.items())


_RSA = "MIIEowIBAAKCAQEAwDZ5kq0f9Jk3canary8Qn2"
_KEY86 = "Zq8canaryAzureStorage" + "k4Xp9" * 13

CANARIES: tuple[Canary, ...] = (
    *_of(
        "private_key",
        rsa_key=f"-----BEGIN RSA PRIVATE KEY-----\n«{_RSA}»\n-----END RSA PRIVATE KEY-----",
        pgp_key="-----BEGIN PGP PRIVATE KEY BLOCK-----\n«lQOYBF3canaryPgp9dE4»\n-----END PGP PRIVATE KEY BLOCK-----",
    ),
    *_of(
        "field",
        hidden_password='<input type="password" id="k" value="«prefilled-canary-81»">',
        card_field='<input autocomplete="cc-csc" value="«canary-csc-731»">',
        code_field="<input autocomplete='one-time-code' value='«canary-otp-552»'>",
    ),
    *_of("seen_field", outline_password='- textbox "Password" [active] [ref=e7]: «outline-canary-33»'),
    *_of(
        "header",
        cookie_header="Cookie: theme=dark; shop=«canaryCookie77»",
        set_cookie='"Set-Cookie": "visitor=«canarySetCookie31»; HttpOnly"',
        authorization="authorization: Token «canaryAuthorization5»",
    ),
    *_of(
        "session",
        java_session="/shop;jsessionid=«CanaryJava8811AABB»",
        php_session="PHPSESSID=«canaryphp6v2k8q»; lang=en",
        node_session="connect.sid=«s%3AcanaryNode9.xyz81»",
    ),
    *_of(
        "bearer",
        bearer="sent Bearer «canaryBearer.99-x_7»",
        basic="with basic «Y2FuYXJ5OmJhc2ljOTk=»",
    ),
    *_of("jwt", jwt="got «eyJhbGciOiJIUzI1NiJ9.eyJjYW5hcnkiOiJqd3QifQ.c2lnQ2FuYXJ5»"),
    *_of(
        "userinfo",
        url_password="http://bob:«canaryUserinfo1»@localhost:8000/x",
        database_password="postgresql://app:«canaryPg%21db»@localhost/shop",
    ),
    *_of(
        "named",
        url_token="/reset?token=«canaryUrlToken3»&x=1",
        json_password='{"password": "«canary json password»"}',
        form_password="user=ann&password=«canaryForm9»",
        api_key="api_key: «canaryApiKey44»",
        secret_access_key="aws_secret_access_key = «canaryAws/Secret+Key»",
        azure_signature="https://a.test/blob?sv=1&sig=«canarySig%2Bx»",
        account_key="AccountKey=«canaryAccountKey==»",
        csrf="csrfmiddlewaretoken=«canaryCsrf12»",
        card_code="cvv: «canary7319»",
        pin='"pin": «480193»',
    ),
    *_of(
        "told",
        told_password="Your temporary password is «canary-Told-8»",
        told_code="The verification code is «90210417».",
    ),
    *_of(
        "known_keys",
        openai="«sk-proj-canary0123456789abcd»",
        anthropic="«sk-ant-api03-canary0123456789»",
        github="«ghp_canary0123456789abcdefABCDEF»",
        github_fine="«github_pat_11CANARY0_canary0123456789»",
        gitlab="«glpat-canary0123456789ab»",
        aws="«AKIACANARY012345678X»",
        slack="«xoxb-0123-4567-canaryslack»",
        slack_hook="https://«hooks.slack.com/services/T0CANARY/B0CANARY/canary0123456789»",
        stripe="«sk_live_canary0123456789abcd»",
        stripe_restricted="«rk_live_canary0123456789abcd»",
        langsmith="«lsv2_pt_canary0123456789_ab»",
        google="«AIzaCanary0123456789abcdefghijklmnopq12»",
        google_oauth="«ya29.canary0123456789abcdef»",
        google_client="«GOCSPX-canary0123456789abcdef»",
        npm="«npm_canary0123456789abcdefABCDEF»",
        pypi="«pypi-AgEIcHlwaS5vcmcCanary0123456789»",
        sendgrid="«SG.canary0123456789ab.canary0123456789abcdef»",
        mailgun="«key-00c0ffee11c0ffee22c0ffee33c0ffee»",
        huggingface="«hf_canary0123456789abcdef»",
        vault="«hvs.canary0123456789abcdef»",
        atlassian="«ATATT3xCanary0123456789abc=»",
        docker="«dckr_pat_canary0123456789ab»",
        shopify="«shpat_00c0ffee00c0ffee00c0ffee00c0ffee»",
    ),
    *_of("account_ids", twilio="«SK00c0ffee00c0ffee00c0ffee00c0ffee»"),
    *_of("azure", azure_storage=f"«{_KEY86}==»", azure_client="«abC8Q~canary0123456789abcdefghijklmnop»"),
    *_of("chat_bot", telegram="«110201543:CanaryHdqTcvCH1vGWJxfSeofSAs0K5PALD»"),
    *_of("ssn", ssn="SSN «078-05-1120»", ssn_spaced="SSN «219 09 9999»"),
    *_of("iban", iban="IBAN «DE89 3704 0044 0532 0130 00»", iban_plain="to «GB82WEST12345698765432», thanks"),
    *_of(
        "card",
        visa="card «4111 1111 1111 1111»",
        amex="card «378282246310005»",
        mastercard="card «5555-5555-5555-4444»",
    ),
    *_of("card_in_cells", card_in_cells="row\t«5105\t1051\t0510\t5100»\tend"),
    *_of("iban_in_cells", iban_in_cells="to\n«GB33\nBUKB\n2020\n1555\n5555\n55»\n."),
    *_of("told_in_cells", ssn_in_cells="SSN:\t«219\t09\t9998»", phone_in_cells="Phone\t«555\t867\t5310»"),
    *_of(
        "email",
        email="Signed in as «canary.ann@example.com»",
        url_email="/unsubscribe?m=«canary.bob%40example.com»",
    ),
    *_of("phone", phone="call «+49 170 7654321»", us_phone="call «(555) 867-5309»"),
)


@dataclass(frozen=True, slots=True)
class Divided:
    """A planted secret that stands in several elements, none of which shows it by itself."""

    name: str
    html: str
    """Its parts stand between « and »."""

    @property
    def parts(self) -> list[str]:
        """What must be found nowhere: parts that are nothing else by chance."""
        return [part for part in re.findall("«(.*?)»", self.html) if len(part) > 3 and not part.isdigit()]

    @property
    def shown(self) -> str:
        """The HTML as it is planted."""
        return self.html.replace("«", "").replace("»", "")


DIVIDED: tuple[Divided, ...] = (
    Divided("a card in a line", "<p>Paid by «4539-148»<b>«8-0343-64»</b>«67»</p>"),
    Divided(
        "an account in cells",
        f"<table><tr>{''.join(f'<td>«{g}»</td>' for g in ['GB62', 'ZQXK', '2020', '1555', '5555', '55'])}</tr></table>",
    ),
    Divided("an address in a line", "<p>Owner «canary.di»<span>«vided@corp»</span>«.example»</p>"),
    Divided(
        "an address in boxes",
        "<div style='display:flex'><span>«canary.boxed@»</span><span>«boxes.example»</span></div>",
    ),
    Divided("an address in fields", "<p><input value='«canary.field»'> @ <input value='«fields.example»'></p>"),
    Divided("a key", "<code>«ghp_divided»<wbr>«canary0123456789abcdef»</code>"),
    Divided("a password that is told", "<p>Your new password is <b>«canary-Told-9»</b></p>"),
    Divided("a learned secret", "<div>«open se»</div><div>«&amp;same/ü»</div>"),
    Divided("a link", "<p>Ask <a href='#'>«canary.lin»<i>«ked@corp»</i>«.example»</a></p>"),
)
