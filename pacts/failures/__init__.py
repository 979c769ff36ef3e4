"""Known failures: patterns that are recognised on plain facts, each with its remedy. Pure: no browser, no database."""
