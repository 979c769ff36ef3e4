"""The last one asked for a choice: a click on anything may open a list."""

from pacts.runtime.components.choice_list import Opener

COMPONENT = Opener()
