"""How much each sign of `pacts.eyes.gist_signs` counts: learnt by `python -m benchmarks.gist --fit`, never set by hand.

A weight is the change of the logarithm of the odds that the element is meant (multinomial logit).
"""

from typing import Final

WEIGHTS: Final[dict[str, float]] = {
    "own": 0.31,  # words of the sentence that it says itself, each by how few elements say it
    "markup": 2.27,  # words that only its id, class, name or test id says
    "row": 0.53,  # words that its row or card says
    "around": 0.87,  # words that its heading, column or group says
    "unmet": -2.52,  # words that nothing about it says
    "related": 1.07,  # words that speak of what it says
    "whole": 1.07,  # its longest text that stands in the sentence as it is, by its length
    "kind": 1.3,  # its role is that of a noun in the sentence
    "other kind": -0.11,  # a noun in the sentence is of another role
    "verb": 2.46,  # its name says the verb
    "verb otherwise": 1.16,  # its name says another word for the verb
    "verb related": 2.02,  # the verb speaks of what it says
    "mute": -1.03,  # its name does not say a verb that tells something
    "precise": 2.75,  # how much of its name the sentence accounts for
    "precise by theme": 1.88,  # how much of its name speaks of what the sentence speaks of
    "visible": 0.78,  # it is shown
    "enabled": -0.18,  # it is enabled
    "covered": -1.23,  # something else lies over it
    "unheard": 0.15,  # it is hidden from the accessibility tree
    "long": -1.63,  # how long its text is
    "leaf": 0.32,  # nothing listed stands in it
    "dialog": 0.12,  # it stands in the open dialog
    "equals": 2.07,  # its text is the value
    "says": 1.4,  # its text holds the value
    "offers": 1.56,  # one of its options is the value
    "press: pressed": 0.04,  # is to be pressed, and it can be pressed
    "press: typed": -1.13,  # is to be pressed, and one types into it
    "press: chosen": 0.36,  # is to be pressed, and it is a list
    "press: ticked": -0.09,  # is to be pressed, and it is on or off
    "press: plain": -2.6,  # is to be pressed, and it is no control
    "type: pressed": 0.94,  # is to be typed into, and it can be pressed
    "type: typed": 0.84,  # is to be typed into, and one types into it
    "type: chosen": -0.99,  # is to be typed into, and it is a list
    "type: ticked": 0.0,  # is to be typed into, and it is on or off
    "type: plain": 0.0,  # is to be typed into, and it is no control
    "choose: pressed": 1.18,  # is to be chosen from, and it can be pressed
    "choose: typed": 1.31,  # is to be chosen from, and one types into it
    "choose: chosen": 1.61,  # is to be chosen from, and it is a list
    "choose: ticked": 0.52,  # is to be chosen from, and it is on or off
    "choose: plain": -0.66,  # is to be chosen from, and it is no control
    "tick: pressed": 0.27,  # is to be ticked, and it can be pressed
    "tick: typed": -0.47,  # is to be ticked, and one types into it
    "tick: chosen": -0.06,  # is to be ticked, and it is a list
    "tick: ticked": 2.58,  # is to be ticked, and it is on or off
    "tick: plain": -0.13,  # is to be ticked, and it is no control
    "attach: pressed": 0.0,  # is to be given a file, and it can be pressed
    "attach: typed": 0.0,  # is to be given a file, and one types into it
    "attach: chosen": 0.0,  # is to be given a file, and it is a list
    "attach: ticked": 0.0,  # is to be given a file, and it is on or off
    "attach: plain": 0.0,  # is to be given a file, and it is no control
    "point: pressed": 0.88,  # is to be pointed at, and it can be pressed
    "point: typed": -0.12,  # is to be pointed at, and one types into it
    "point: chosen": -0.1,  # is to be pointed at, and it is a list
    "point: ticked": -0.11,  # is to be pointed at, and it is on or off
    "point: plain": 0.99,  # is to be pointed at, and it is no control
}
NONE: Final = 1.79
"""The score of "none of them is meant"."""
