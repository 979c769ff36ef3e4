"""Knowing an element again on a changed page: pure functions of what is remembered and of what is there now."""
