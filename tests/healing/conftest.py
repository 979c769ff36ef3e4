"""One browser for the tests that look at pages."""

from tests.eyes.conftest import stage

__all__ = ["stage"]
