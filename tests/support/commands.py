"""Starting the program as a command, in an environment that is the test's own."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
LONGEST_SECONDS = 300
# What would let the test depend on who runs it, and where.
NOT_PASSED_ON = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "THOP_DESKTOP_HOME", "PYTHONPATH")


def run_python(
    arguments: Sequence[str | Path],
    *,
    cwd: Path,
    environment: Mapping[str, str] | None = None,
    package: Path = ROOT,
    launcher: Sequence[str | Path] = (),
    longest_seconds: int = LONGEST_SECONDS,
) -> subprocess.CompletedProcess[str]:
    """Run Python and wait until it is done.

    Args:
        arguments: what comes after the name of the interpreter.
        cwd: where it runs; temporary files go there too.
        environment: variables to add.
        package: the folder that thop_desktop is imported from.
        launcher: a command that starts the command.
        longest_seconds: when to give up waiting.
    """
    variables = {name: value for name, value in os.environ.items() if name not in NOT_PASSED_ON}
    variables |= {"PYTHONPATH": str(package), "HOME": str(cwd), "TMPDIR": str(cwd)}
    variables |= environment or {}
    return subprocess.run(
        [*launcher, sys.executable, *arguments],
        cwd=cwd,
        env=variables,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=longest_seconds,
        check=False,
    )
