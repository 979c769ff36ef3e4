"""Intake: every accepted form of a written requirement becomes the one canonical `Requirement`."""
