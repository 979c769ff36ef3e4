"""What runs beside the generated test in its own process: a pytest plugin that does it again with one fault a turn.

It is laid out as a plain package beside the test and knows nothing of the rest of the project. Before each turn it asks
over a pipe which fault to put in (none: the test as it is) and afterwards tells what came of it, both as JSON, one a
line. The browser is opened once for all turns; each has a context of its own.
"""
