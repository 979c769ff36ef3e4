"""How much each sign of `pacts.eyes.gist_signs` counts: learnt by `python -m benchmarks.gist --fit`, never set by hand.

A weight is the change of the logarithm of the odds that the element is meant (multinomial logit).
"""

from typing import Final

WEIGHTS: Final[dict[str, float]] = {
    "own": 0.86,  # words of the sentence that it says itself, each by how few elements say it
    "markup": 2.77,  # words that only its id, class, name or test id says
    "row": 1.12,  # words that its row or card says
    "around": 0.76,  # words that its heading, column or group says
    "unmet": -1.65,  # words that nothing about it says
    "whole": 1.72,  # its longest text that stands in the sentence as it is, by its length
    "kind": 1.19,  # its role is that of a noun in the sentence
    "other kind": -0.05,  # a noun in the sentence is of another role
    "verb": 2.86,  # its name says the verb
    "verb otherwise": 0.97,  # its name says another word for the verb
    "mute": -1.01,  # its name does not say a verb that tells something
    "precise": 2.41,  # how much of its name the sentence accounts for
    "visible": -0.01,  # it is shown
    "enabled": -0.89,  # it is enabled
    "covered": -1.28,  # something else lies over it
    "unheard": -0.02,  # it is hidden from the accessibility tree
    "long": -1.63,  # how long its text is
    "leaf": 0.04,  # nothing listed stands in it
    "dialog": 0.57,  # it stands in the open dialog
    "equals": 2.75,  # its text is the value
    "says": 1.6,  # its text holds the value
    "offers": 1.76,  # one of its options is the value
    "press: pressed": 0.03,  # is to be pressed, and it can be pressed
    "press: typed": -1.9,  # is to be pressed, and one types into it
    "press: chosen": 0.32,  # is to be pressed, and it is a list
    "press: ticked": -0.77,  # is to be pressed, and it is on or off
    "press: plain": -3.16,  # is to be pressed, and it is no control
    "type: pressed": 1.04,  # is to be typed into, and it can be pressed
    "type: typed": 0.89,  # is to be typed into, and one types into it
    "type: chosen": -1.29,  # is to be typed into, and it is a list
    "type: ticked": 0.0,  # is to be typed into, and it is on or off
    "type: plain": 0.0,  # is to be typed into, and it is no control
    "choose: pressed": 0.85,  # is to be chosen from, and it can be pressed
    "choose: typed": 1.24,  # is to be chosen from, and one types into it
    "choose: chosen": 1.87,  # is to be chosen from, and it is a list
    "choose: ticked": 0.73,  # is to be chosen from, and it is on or off
    "choose: plain": -1.03,  # is to be chosen from, and it is no control
    "tick: pressed": 0.33,  # is to be ticked, and it can be pressed
    "tick: typed": -0.31,  # is to be ticked, and one types into it
    "tick: chosen": -0.09,  # is to be ticked, and it is a list
    "tick: ticked": 2.72,  # is to be ticked, and it is on or off
    "tick: plain": -0.11,  # is to be ticked, and it is no control
    "attach: pressed": 0.0,  # is to be given a file, and it can be pressed
    "attach: typed": 0.0,  # is to be given a file, and one types into it
    "attach: chosen": 0.0,  # is to be given a file, and it is a list
    "attach: ticked": 0.0,  # is to be given a file, and it is on or off
    "attach: plain": 0.0,  # is to be given a file, and it is no control
    "point: pressed": 1.05,  # is to be pointed at, and it can be pressed
    "point: typed": -0.07,  # is to be pointed at, and one types into it
    "point: chosen": -0.14,  # is to be pointed at, and it is a list
    "point: ticked": -0.21,  # is to be pointed at, and it is on or off
    "point: plain": 1.09,  # is to be pointed at, and it is no control
}
NONE: Final = 0.78
"""The score of "none of them is meant"."""
