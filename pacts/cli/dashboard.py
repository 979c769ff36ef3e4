"""`pacts dashboard`: the charts of the runs at LangSmith."""

import json
import os
import sys

from pacts.cli.exits import PASSED
from pacts.errors import UsageError
from pacts.telemetry.dashboard import charts, make_dashboard
from pacts.telemetry.langsmith_place import LangSmithConfig
from pacts.telemetry.langsmith_sink import open_client


def dashboard_command(*, create: bool, replace: bool) -> int:
    """Print the definitions of the charts, or make them at LangSmith.

    Raises:
        UsageError: LangSmith is not configured.
        PactsError: it can't be made there.
    """
    if not create:
        sys.stdout.write(json.dumps(charts(), indent=2, ensure_ascii=False) + "\n")
        return PASSED
    config = LangSmithConfig.from_environment({**os.environ, "LANGSMITH_TRACING": "true"})
    if config is None or config.api_key is None:
        raise UsageError("set LANGSMITH_API_KEY (and LANGSMITH_PROJECT, LANGSMITH_ENDPOINT): see `pacts dashboard -h`")
    sys.stdout.write(make_dashboard(open_client(config), config, replace=replace) + "\n")
    return PASSED
