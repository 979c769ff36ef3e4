"""Texts and pages with what is right about them, written by people who did not look at the code they measure."""
