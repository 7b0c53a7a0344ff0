"""The program on a display of its own, and beside it somebody who only hears it.

    xvfb-run dbus-run-session -- python -m tests.support.hearing HOME PASSPHRASE

tells what `screen_reader.py` tells, and ends as that ends.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.support.commands import ROOT

SYSTEM_PYTHON = "/usr/bin/python3"
LISTENS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
BUS = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
LONGEST_SECONDS = 120


def lacking() -> list[str]:
    """Debian's packages that hold what this machine lacks to listen."""
    tools = {"Xvfb": "xvfb", "xauth": "xauth", "dbus-run-session": "dbus"}
    packages = [package for tool, package in tools.items() if not shutil.which(tool)]
    if not BUS.is_file():
        packages.append("at-spi2-core")
    if (
        not Path(SYSTEM_PYTHON).exists()
        or subprocess.run(
            [SYSTEM_PYTHON, "-c", LISTENS], capture_output=True, check=False
        ).returncode
    ):
        packages += ["python3-gi", "gir1.2-atspi-2.0"]
    return packages


def main() -> int:
    """Start both, and stop the program when the other has heard enough."""
    home, passphrase = sys.argv[1:]
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "THOP_DESKTOP_HOME": home,
    }
    start = [sys.executable, "-m", "thop_desktop"]
    program = subprocess.Popen([*start, "--language=nl"], cwd=ROOT, env=environment)
    try:
        reader = ROOT / "tests" / "support" / "screen_reader.py"
        done = subprocess.run(
            [SYSTEM_PYTHON, reader, str(program.pid), passphrase, *start],
            cwd=ROOT, env=environment, timeout=LONGEST_SECONDS, check=False,
        )  # fmt: skip
        return done.returncode
    finally:
        program.kill()
        program.wait()


if __name__ == "__main__":
    sys.exit(main())
