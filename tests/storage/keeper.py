"""A process of its own that opens the storage: `python keeper.py DATA_DIR TASK [RUN]`, one line of output a stage.

Tasks: `keep` writes a run and ends · `hold` writes a run and waits for its end · `list` names the stored runs ·
`narrow` does the same as `keep` under a limit on the size of files, as a full disk would set it.
"""

import asyncio
import resource
import sys
from pathlib import Path

from pacts.errors import StorageError
from pacts.settings import Settings
from pacts.storage.opening import open_storage
from tests.storage.records import header, requirement


async def main(data_dir: Path, task: str, run_id: str) -> None:
    if task == "narrow":
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
    async with open_storage(Settings(data_dir=data_dir), environment={}) as storage:
        if task == "list":
            print(*sorted(row.run_id for row in await storage.runs.runs()), flush=True)
            return
        await storage.runs.start_run(run_id, requirement(), header())
        print("kept", flush=True)
        if task == "hold":
            await asyncio.to_thread(sys.stdin.read)


try:
    asyncio.run(main(Path(sys.argv[1]), sys.argv[2], sys.argv[3] if len(sys.argv) > 3 else "run-1"))
except StorageError as exc:
    print(f"StorageError: {exc}", flush=True)
