"""Words of controls that a model may not choose unless the author's own words ask for what they do."""

import re

from pacts.language.lexicon import is_destructive

GRAVE = frozenset((
    "approve", "archive", "ban", "block", "buy", "cancel", "checkout", "clear", "deactivate", "delete", "destroy",
    "disable", "discard", "drop", "erase", "logout", "order", "pay", "purchase", "refund", "reject", "remove",
    "report", "reset", "revoke", "sell", "send", "signout", "transfer", "uninstall", "unsubscribe", "wipe",
    "withdraw", "trash", "bin",
))  # fmt: skip
"""Broader than what the author's own words are held to: they mean what they say, a model may be talked into it."""
ABROAD = (
    "lösch", "entfern", "bezahl", "zahlungspflichtig", "kaufen", "senden", "abmelden", "kündig", "supprim", "payer",
    "achet", "envoy", "effac", "elimin", "borrar", "pagar", "comprar", "enviar", "excluir", "cancella", "invia",
    "acquista", "verwijder", "betal", "verzend", "kopen", "usuń", "zapłać", "kup", "удал", "оплат", "купить", "отправ",
    "削除", "支払", "購入", "送信", "删除", "支付", "购买", "发送", "삭제", "결제", "구매", "보내",
)  # fmt: skip
"""Beginnings of such words in other languages, as they stand on buttons."""
WORD = re.compile(r"[^\W_]+")
CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


def beyond(written: str, *names: str) -> str | None:
    """What a control does by its names that the author does not say; None where it is nothing grave.

    Args:
        written: the author's words for the step.
        names: what the control is called, shown and known by.
    """
    said = set(_words(written))
    for name in names:
        grave = next((word for word in _words(name) if word in GRAVE and word not in said), None)
        if grave is not None:
            return grave
        if is_destructive(name) and not is_destructive(written):
            return name
        foreign = next((part for part in ABROAD if part in name.lower() and part not in written.lower()), None)
        if foreign is not None:
            return name
    return None


def _words(text: str) -> list[str]:
    return [word.lower() for word in WORD.findall(CAMEL.sub(" ", text))]
