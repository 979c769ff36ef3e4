"""How an overlay is left with the least commitment: refuse, close, and only then accept; never order or subscribe."""

import re
from typing import Final, Literal

from pacts.domain.survey import Overlay, Way

WayKind = Literal["reject", "close", "accept"]
CAPTIONS: Final[dict[WayKind, re.Pattern[str]]] = {
    "reject": re.compile(
        r"(?:(reject|decline|refuse|deny|disagree|no,? thanks?|only (necessary|essential|required)"
        r"|necessary only|essential only).*"
        r"|(use )?(only )?(strictly )?(necessary|essential|required) cookies( only)?"
        r"|(accept|allow|use) (only )?(the )?(necessary|essential|required).*"
        r"|continue without (accepting|agreeing).*"
        r"|(alle )?ablehnen.*|nein,? danke.*|nur (notwendige|erforderliche|essenzielle).*|(tout )?refuser.*"
        r"|non,? merci.*|continuer sans accepter.*|rechazar.*|no,? gracias.*|solo (las )?necesarias.*|rifiuta.*"
        r"|no,? grazie.*|solo necessari.*|(alles )?weigeren.*|afwijzen.*|nee,? bedankt.*"
        r"|rejeitar.*|recusar.*|odrzuć.*|avvisa.*"
        r"|neka.*|afvis.*|avslå.*|hylkää.*|odmítnout.*|拒否.*|拒绝.*)\Z",
        re.IGNORECASE,
    ),
    "close": re.compile(
        r"(?:close|dismiss|hide|skip|x|×|✕|✖|✗|╳|schließen|fermer|cerrar|chiudi|sluiten|fechar|zamknij|stäng|luk|lukk|sulje|"
        r"zavřít|閉じる|关闭|not now|maybe later|later|remind me later|nicht jetzt|später|plus tard|"
        r"ahora no)"
        r"( (this|the|banner|dialog|popup|pop-up|window|modal|notice|notification|message|cookie|ad|offer).*)?\Z",
        re.IGNORECASE,
    ),
    "accept": re.compile(
        r"(?:(i )?(accept|agree|allow|got it|ok(ay)?|understood|continue|i understand|yes,? i agree)( to)?"
        r"( all| and (close|continue)| cookies| all cookies| the use of cookies|!|\.)*"
        r"|(alle(s)? )?(akzeptieren|annehmen|zustimmen|erlauben).*|einverstanden.*|verstanden.*|(tout )?accepter.*"
        r"|j'accepte.*|aceptar.*|acepto.*"
        r"|accetta.*|accetto.*|(alles )?(accepteren|toestaan).*|akkoord.*|aceitar.*|aceito.*"
        r"|(za)?akceptuj.*|zgadzam.*|(godkänn|acceptera|tillad|accepter|godta|hyväksy|přijmout|souhlasím).*"
        r"|(同意|承諾|接受).*)\Z",
        re.IGNORECASE,
    ),
}
"""Captions by what they do. Anchored: a caption must be one of them, not contain one."""
CLOSE_MARK: Final = re.compile(r"(?:^|[-_\s])(?:close|dismiss|btn-?close|icon-?close|modal-?close)(?:$|[-_\s])")
DOES: Final[dict[WayKind, str]] = {"reject": "by refusing", "close": "by closing it", "accept": "by accepting"}
NAMELESS: Final = 2
"""Letters of a caption that is only a picture."""


def way_out(overlay: Overlay, *kinds: WayKind) -> tuple[Way, WayKind] | None:
    """The control by which an overlay is left, of the first kind that it has."""
    for kind in kinds:
        found = next((way for way in overlay.ways if _is(way, kind)), None)
        if found is not None:
            return found, kind
    return None


def _is(way: Way, kind: WayKind) -> bool:
    if CAPTIONS[kind].match(way.caption):
        return True
    return kind == "close" and len(way.caption) <= NAMELESS and bool(CLOSE_MARK.search(way.marks))
