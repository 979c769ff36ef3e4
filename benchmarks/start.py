"""What it costs to start: CPU seconds of `import pacts` and of `pacts --help`, each in a fresh process.

CPU time (user + system of the child) instead of wall time, because it does not depend on what else the machine does.
The first run of each, which may write byte code, is not counted; the figure is the median of the others.
"""

import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

RUNS = 7
LIMIT_S = 0.3
SLOWEST = 8
"""How many of the slowest imports are listed."""


def cpu_s(command: list[str]) -> tuple[float, str]:
    """CPU seconds of one run of a command, and what it wrote to standard error."""
    with tempfile.TemporaryFile("w+") as errors:
        child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=errors)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        errors.seek(0)
        said = errors.read()
    if child.returncode:
        raise SystemExit(f"{' '.join(command)} ended with exit code {child.returncode}:\n{said[-2000:]}")
    return usage.ru_utime + usage.ru_stime, said


def median_cpu_s(command: list[str]) -> tuple[float, str]:
    """The median over the runs after the first, and the last run's standard error."""
    runs = [cpu_s(command) for _ in range(RUNS + 1)][1:]
    return statistics.median(seconds for seconds, _ in runs), runs[-1][1]


def slowest(importtime: str) -> list[tuple[float, str]]:
    """(milliseconds of its own, module) of the slowest imports."""
    rows = re.findall(r"import time:\s+(\d+) \|\s+\d+ \|\s+(\S+)", importtime)
    return sorted(((int(us) / 1000, name) for us, name in rows), reverse=True)[:SLOWEST]


def main() -> None:
    imported, trace = median_cpu_s([sys.executable, "-X", "importtime", "-c", "import pacts"])
    helped, _ = median_cpu_s([str(Path(sys.executable).with_name("pacts")), "--help"])
    bare, _ = median_cpu_s([sys.executable, "-c", "pass"])
    print(f"{'command':<34}{'CPU s':>8}{'limit':>8}")
    for name, seconds, limit in (
        ("python -c pass", bare, ""),
        ("import pacts", imported, LIMIT_S),
        ("pacts --help", helped, LIMIT_S),
    ):
        print(f"{name:<34}{seconds:>8.3f}{limit:>8}")
    print(f"\nslowest of the imports of `import pacts`, of {RUNS} runs the last:")
    for own_ms, name in slowest(trace):
        print(f"  {own_ms:7.1f} ms  {name}")
    print(json.dumps({"import_cpu_s": round(imported, 4), "help_cpu_s": round(helped, 4)}))


if __name__ == "__main__":
    main()
