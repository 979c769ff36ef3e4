"""`pacts cache`: what is remembered, told and dropped from the command line."""

import json

from tests.cli.shell import Shell


def test_the_memory_is_told_checked_and_dropped(shell: Shell) -> None:
    told = json.loads(shell.pacts("cache", "stats", "--json").stdout)
    checked = json.loads(shell.pacts("cache", "validate", "--json").stdout)
    purged = shell.pacts("cache", "purge", "--older-than", "30d", "--max-size", "50MB")
    wrong = shell.pacts("cache", "purge", "--older-than", "soon")

    assert (told["redis"], told["postgres"], told["looks"]) == (None, {"entries": 0, "bytes": 0}, 0)
    assert checked["postgres"]["corrupted"] == 0
    assert (purged.returncode, "0 of PostgreSQL" in purged.stdout) == (0, True)
    assert (wrong.returncode, "'soon' is no age" in wrong.stderr) == (2, True)
