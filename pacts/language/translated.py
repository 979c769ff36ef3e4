"""The commonest steps in German, French and Spanish, put into the English forms; whatever else they say stays unclear.

A pattern is a whole sentence: `x` is a thing in words, `v` a value that is quoted or a number, `n` a value in words.
"""

from functools import cache
from typing import Final

from pacts.language.tokens import Token, Tokens

_SENTENCES: Final[dict[str, str]] = {
    "German": """
        click x = klicke auf x, klick auf x, drücke auf x, drücke x, tippe auf x
        open x = öffne x
        select n as x = wähle n als x, wähle n als x aus
        select x = wähle x aus, wähle x
        enter v as x = gib als x v ein, gib v als x ein, trage als x v ein, trage v als x ein
        enter v into x = gib v in x ein, trage v in x ein, schreibe v in x
        fill x with v = fülle x mit v aus, fülle x mit v
        check x = hake x an
        set x to v = setze x auf v, stelle x auf v
        x should be v = x sollte v sein, x soll v sein, x muss v sein
        x is v = x ist v, x beträgt v, x lautet v
        I see v = ich sehe v
    """,
    "French": """
        click x = clique sur x, cliquez sur x, appuie sur x
        open x = ouvre x
        select n as x = choisis n comme x, sélectionne n comme x
        select x = choisis x, sélectionne x
        enter v as x = saisis v comme x
        enter v into x = saisis v dans x, écris v dans x, tape v dans x
        fill x with v = remplis x avec v
        check x = coche x
        uncheck x = décoche x
        x should be v = x doit être v, x devrait être v, x doit être de v
        x is v = x est v, x est de v, x sont de v
        I see v = je vois v
    """,
    "Spanish": """
        click x = pulsa x, pulsa en x, haz clic en x
        open x = abre x
        select n as x = elige n como x, selecciona n como x
        select x = elige x, selecciona x
        enter v as x = escribe v como x, introduce v como x
        enter v into x = escribe v en x, introduce v en x
        fill x with v = rellena x con v
        check x = marca x
        uncheck x = desmarca x
        x should be v = x debe ser v, x debería ser v
        x is v = x es v, x es el v, x es de v
        I see v = veo v
    """,
}
"""English form = how it is said in the language."""
_PARTS: Final[dict[str, str]] = {
    "German": """
        in the row of = in der zeile der, in der zeile des, in der zeile von, in der zeile
        to the right of the = rechts neben dem, rechts neben der, rechts von
        to the left of the = links neben dem, links neben der, links von
        next to the = neben dem, neben der
        below the = unter dem, unter der
        of the = der, des, vom, von, für die, für den, für das, beim, bei der, für
        second = zweite, zweiten, zweites
        third = dritte, dritten, drittes
        last = letzte, letzten, letztes
        button = knopf, schaltfläche
        field = feld, eingabefeld
    """,
    "French": """
        in the row of = dans la ligne de, dans la ligne du
        to the right of the = à droite du, à droite de la
        to the left of the = à gauche du, à gauche de la
        next to the = à côté du, à côté de la
        below = sous
        in the = dans le, dans la
        of the = du, de la, des, de
        second = deuxième
        third = troisième
        last = dernier, dernière
        button = bouton
        field = champ
        link = lien
    """,
    "Spanish": """
        in the row of = en la fila de la, en la fila del, en la fila de
        to the right of the = a la derecha de la, a la derecha del
        to the left of the = a la izquierda de la, a la izquierda del
        next to the = al lado de la, al lado del
        below = debajo de
        in the = en el, en la
        of the = de la, del, de los, de las, de
        second = segundo, segunda
        third = tercer, tercero, tercera
        last = último, última
        button = botón
        field = campo
        link = enlace
    """,
}
"""Words within a thing: English = how they are said in the language."""
_ARTICLES: Final = frozenset("der die das den dem ein eine einen le la les un une el los las una".split())  # noqa: SIM905 - a table
_KINDS: Final = frozenset(("button", "field", "link"))
"""Kinds, which English says behind a name."""
_TANGLED: Final = frozenset(
    "que qui quien está est ist sind es son wenn cuando quand et und y nicht pas kein keine keinen aucun "  # noqa: SIM905 - a table
    "aucune ningún".split()
)
"""Words that begin another clause: what they stand in is no name."""
_ONCE: Final = "of the"
"""Only the first of a thing tells whose it is: the others are within a name ("miel de bruyère")."""

Pairs = tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]
"""Words of the language and the English ones, the longest first."""


def in_english(tongue: str, tokens: Tokens) -> Tokens | None:
    """The sentence in the words of an English form, its names and values as they are; None where no form fits."""
    plain = tokens[:-1] if tokens and tokens[-1].low in (".", "!") else tokens
    for said, english in _pairs(_SENTENCES[tongue]):
        held = _fitted(said, plain)
        if held is not None:
            parts = (_thing(tongue, held[word]) if word in held else (_word(word),) for word in english)
            told = [token for part in parts for token in part]
            return None if any(token.low in _TANGLED for token in told) else told
    return None


def _fitted(said: tuple[str, ...], tokens: Tokens) -> dict[str, Tokens] | None:
    """What stands in the pattern's places, by their letters; None where the sentence is another."""
    if not said:
        return {} if not tokens else None
    if said[0] not in ("x", "v", "n"):
        fits = bool(tokens) and tokens[0].low == said[0]
        return _fitted(said[1:], tokens[1:]) if fits else None
    longest = 1 if said[0] == "v" else len(tokens)
    for size in range(1, longest + 1):
        if said[0] == "v" and tokens and not tokens[0].is_literal:
            return None
        rest = _fitted(said[1:], tokens[size:]) if size <= len(tokens) else None
        if rest is not None:
            return {said[0]: tokens[:size], **rest}
    return None


def _thing(tongue: str, tokens: Tokens) -> Tokens:
    """A thing with its places, kinds and its owner in English, and its names as they are."""
    found: list[Token] = []
    kind: list[Token] = []
    at, owned = 0, False
    while at < len(tokens):
        said, english = _part_at(tongue, tokens[at:])
        words = [_word(word) for word in english.split()]
        if said and english in _KINDS:
            kind = words
        elif said and not (english == _ONCE and (owned or at == 0)):
            owned = owned or english.split()[-1] in ("of", "the", "below")
            found, kind = [*found, *kind, *words], []
        else:
            said, article = 1, at == 0 and tokens[at].low in _ARTICLES
            found.append(_word("the") if article else tokens[at])
        at += said
    return [*found, *kind]


def _part_at(tongue: str, tokens: Tokens) -> tuple[int, str]:
    """How many tokens the part has that they begin with, and what it is in English."""
    for said, english in _pairs(_PARTS[tongue]):
        if tuple(token.low for token in tokens[: len(said)]) == said:
            return len(said), " ".join(english)
    return 0, ""


def _word(word: str) -> Token:
    return Token("word", word, word, word.lower(), 0, 0)


@cache
def _pairs(table: str) -> Pairs:
    lines = (line.partition("=") for line in table.splitlines() if "=" in line)
    pairs = [(tuple(one.split()), tuple(english.split())) for english, _, said in lines for one in said.split(",")]
    return tuple(sorted(pairs, key=lambda pair: -len(pair[0])))
