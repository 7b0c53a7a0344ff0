"""How long the bundle takes to its first painted window, beside the same start from source."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.figures import Figure, Target
from tests.benchmarks.screen import private_screen
from tests.benchmarks.start import PROGRAM, ROOT, compared, environment, in_turn, painted

BUNDLE = (
    ROOT / "dist" / "thop-desktop" / ("thop-desktop.exe" if os.name == "nt" else "thop-desktop")
)
LIMIT = Target(1.5, of_ratio=True)


def measure(pairs: int) -> list[Figure]:
    """Start the bundle in dist/ and the checkout in turn, as a new and as a returning user.

    Args:
        pairs: how many times each is started.

    Returns:
        nothing where no bundle was made.

    Raises:
        NotMeasuredError: no screen, or a window that is not painted.
    """
    if not BUNDLE.is_file():
        print("No bundle in dist/ (make bundle), so its start is not measured.")
        return []
    figures = []
    with private_screen() as screen, tempfile.TemporaryDirectory(prefix="thop-homes-") as folder:
        for who in ("new user", "returning user"):
            home = Path(folder) / who
            home.mkdir()
            if who == "returning user":
                command = [sys.executable, "-m", "tests.benchmarks.accepted_home"]
                subprocess.run(command, cwd=ROOT, env=environment(home, screen), check=True)
            bundle, source = in_turn([str(BUNDLE)], PROGRAM, home, pairs, screen, memory_runs=0)
            what = f"first painted window of the bundle, {who}; floor: from source"
            figures.append(compared(what, painted, bundle, source, LIMIT))
    return figures
