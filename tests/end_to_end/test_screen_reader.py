"""The main way by ear: a screen reader finds, reads, fills in, practises, writes and locks.

Nothing here sees the window or uses the mouse: all goes by AT-SPI, on a display of its own.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from tests.support.commands import NOT_PASSED_ON, ROOT
from tests.support.diaries import WORDS, locked_diary
from tests.support.hearing import lacking
from thop_desktop import paths
from thop_desktop.languages import interface_languages
from thop_desktop.ui.preferences import Preferences

DISPLAY = ("xvfb-run", "--auto-servernum", "--server-args=-screen 0 1280x800x24")
LONGEST_SECONDS = 180


@pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI is how Linux is listened to")
def test_an_evening_by_ear(tmp_path: Path) -> None:
    if packages := lacking():
        pytest.skip(f"needs what these packages hold: {' '.join(packages)}")
    home = tmp_path / "home"
    locked_diary(home)
    Preferences(home, interface_languages(paths.translations())).gate_accepted = True
    own = {name: value for name, value in os.environ.items() if name not in NOT_PASSED_ON}
    # Sockets are made there, whose paths may not be long.
    with tempfile.TemporaryDirectory(prefix="thop-") as runtime:
        done = subprocess.run(
            [*DISPLAY, "dbus-run-session", "--", sys.executable, "-m", "tests.support.hearing",
             home, WORDS],
            cwd=ROOT,
            env={**own, "HOME": str(tmp_path), "XDG_RUNTIME_DIR": runtime, "LC_ALL": "C.UTF-8"},
            capture_output=True, text=True, timeout=LONGEST_SECONDS, check=False,
        )  # fmt: skip
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    assert done.stdout.splitlines()[-1] == "done"
