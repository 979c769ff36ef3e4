"""Who does a deed and how it is told, across every deed: each cell must be read like the plain order."""

import random
from collections.abc import Iterator

from .grid import DEEDS, Deed

MORE_DEEDS = tuple(
    Deed(*line.split(" ", 1))
    for line in """
mark/marks/marking/marked the first task as done
rename/renames/renaming/renamed the folder to "Old"
assign/assigns/assigning/assigned the ticket to "Bea"
subscribe/subscribes/subscribing/subscribed to "Night Trains"
play/plays/playing/played the second song
write/writes/writing/written "ok" into the Notes field
move/moves/moving/moved the card "A" to the "Done" column
cancel/cancels/cancelling/cancelled the first booking
pause/pauses/pausing/paused the video
like/likes/liking/liked the newest post
""".strip().splitlines()
)
PERSONS = """
the sexton {s}
The bike mechanic {s}.
A grandparent {s}.
My boss {s}
Our intern {s}
Any guest {s}
Mrs Hill {s}
She {s}
Someone {s}
When the sexton {s}
Then the sexton {s}
Finally the sexton {s}.
The sexton, who is logged in, {s}
The sexton wants to {b}
The sexton has to {b}
The sexton has {p}
The sexton then {s}
""".strip().splitlines()
JOINED = """
The sexton {s} and clicks "OK"
The sexton {s}, then clicks "OK"
The user {s} and clicks "OK"
She {s} and then clicks "OK"
""".strip().splitlines()
SAMPLE = 120
SEED = 17


def cells() -> Iterator[tuple[str, list[str]]]:
    """Each sentence, and the plain orders that say the same."""
    for deed in (*DEEDS, *MORE_DEEDS):
        forms = {name: deed.form(place) for place, name in enumerate("bsgp")}
        for frame in PERSONS:
            yield _sentence(frame.format(**forms)), [_sentence(forms["b"])]
        for frame in JOINED:
            yield _sentence(frame.format(**forms)), [_sentence(forms["b"]), 'Click "OK"']


def sample() -> list[tuple[str, list[str]]]:
    """Some of the cells, the same in every run."""
    return random.Random(SEED).sample(list(cells()), SAMPLE)


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
