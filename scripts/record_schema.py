"""Record what all migrations make: `python scripts/record_schema.py` writes `pacts/storage/migrations/schema.sql`."""

import asyncio
import tempfile
from pathlib import Path

import pacts.storage.migrations
from pacts.storage.embedded import leave, start_now
from pacts.storage.migration import migrate
from pacts.storage.programs import programs

LISTED = (
    "runs",
    "run_steps",
    "artifacts",
    "run_artifacts",
    "step_intents",
    "run_vaults",
    "model_calls",
    "tier_attempts",
    "named_elements",
    "mend_tries",
    "heals",
    "quarantine",
    "selectors",
    "selector_counts",
    "spans",
    "span_outbox",
    "pacts_version",
)


def schema_of(url: str) -> str:
    """Our tables, constraints and indexes as pg_dump tells them, without what depends on its version."""
    wanted = [word for table in LISTED for word in ("-t", table)]
    dumped = programs(None, Path("/")).run("pg_dump", ["--schema-only", "--no-owner", "--no-privileges", *wanted, url])
    if dumped.code != 0:
        raise SystemExit(dumped.said)
    kept = [line for line in dumped.said.splitlines() if not line.startswith(("--", "SET ", "SELECT ", "\\"))]
    paragraphs = "\n".join(kept).split("\n\n")
    return "\n\n".join(part.strip("\n") for part in paragraphs if part.strip()) + "\n"


def main() -> None:
    """Write the recorded schema anew."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)  # as root, PostgreSQL's own account must get in
        data = Path(folder) / "data"
        url = start_now(data).url
        try:
            asyncio.run(migrate(url))
            target = Path(pacts.storage.migrations.__file__).parent / "schema.sql"
            target.write_text(schema_of(url), encoding="utf-8")
        finally:
            leave(data)


if __name__ == "__main__":
    main()
