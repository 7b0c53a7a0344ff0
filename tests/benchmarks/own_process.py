"""Runs a part of the benchmarks in a process of its own, so that memory and imports are its own."""

import json
import os
import subprocess
import sys
from typing import Any

from tests.benchmarks.figures import NotMeasuredError
from tests.benchmarks.start import ROOT


def told_by(module: str, folder: str, what: str) -> Any:
    """What a module prints as JSON when it is run by itself, without a screen.

    Args:
        module: its name.
        folder: the home that it works in.
        what: what it measures, for whoever reads that it could not.

    Raises:
        NotMeasuredError: it failed.
    """
    done = subprocess.run(
        [sys.executable, "-m", module, folder],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        reason = (done.stderr.splitlines() or [f"status {done.returncode}"])[-1]
        raise NotMeasuredError(f"{what}: {reason}")
    return json.loads(done.stdout)
