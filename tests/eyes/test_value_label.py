"""What a value in a text is told by: the words that are its own, not those of the value beside it."""

import pytest

from pacts.eyes.fingerprint import fingerprint
from tests.eyes.stage import Stage


@pytest.mark.parametrize(
    ("html", "label"),
    [
        pytest.param("<p>Serial: <b id=v>17</b> | Records: <b>6</b></p>", "Serial:", id="before a bar"),
        pytest.param("<p>Serial: <b>17</b> | Records: <b id=v>6</b></p>", "Records:", id="behind a bar"),
        pytest.param("<p>Success <b>91 %</b> · Median <b id=v>7 min</b></p>", "Median", id="behind a dot"),
        pytest.param("<p>Plan: <b>17</b> Used: <b id=v>17</b> Left: <b>3</b></p>", "Used:", id="the same value twice"),
        pytest.param("<p>Coming: <output id=v>4</output> Out: <output>6</output></p>", "Coming:", id="an output"),
        pytest.param("<p>You have <b id=v>3</b> vouchers left</p>", "You have vouchers left", id="on both sides"),
        pytest.param("<p>Your number is <b>8</b>. You used <b id=v>2</b> of it</p>", "You used of it", id="a sentence"),
        pytest.param("<p><b id=v>34</b> hotels in Cadiz</p>", "hotels in Cadiz", id="behind it alone"),
        pytest.param("<p>Rating <b id=v>4.6</b> (812 votes)</p>", "Rating", id="an aside in brackets"),
        pytest.param("<p><b id=v>4</b> / <b>7</b></p>", "/", id="no words at all"),
    ],
)
def test_a_value_is_told_by_the_words_around_it(stage: Stage, html: str, label: str) -> None:
    snapshot = stage.look(html)
    (frame,) = snapshot.frames
    value = next(one for one in frame.candidates if one.element_id == "v")

    assert fingerprint(value, frame, snapshot).label == label
