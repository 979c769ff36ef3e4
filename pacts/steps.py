"""Step definitions in Python: a function that returns the plain steps a phrase of your own stands for."""

from collections.abc import Callable, Iterable
from typing import TypeVar

StepFunction = TypeVar("StepFunction", bound=Callable[..., str | Iterable[str]])
MARK = "__pacts_steps__"
"""Attribute of a function that holds its phrases."""


def step(phrase: str) -> Callable[[StepFunction], StepFunction]:
    r"""Let a phrase of your own stand for plain steps.

    The function gets what the phrase's parameters matched and returns the steps, as lines of one text or one by one.
    ``{name}`` matches a quoted text or words, ``{string}``, ``{int}``, ``{float}`` and ``{word}`` match what
    Cucumber's do; ``{name:d}`` and ``{name:f}`` are numbers called `name`. A parameter that is called like one of the
    phrase is given by name, the others in order. `table` and `doc_string` get what stands under the step.

    The file is named by the setting `step_modules`. Several decorators make several phrases of one function.

    >>> @step("I am logged in as {user}")
    ... def logged_in(user: str) -> str:
    ...     return f'open "/login"\nenter "{user}" into "Username"\nclick "Log in"'
    """

    def marked(function: StepFunction) -> StepFunction:
        setattr(function, MARK, (phrase, *getattr(function, MARK, ())))
        return function

    return marked
