"""The session locks while somebody writes: the whole program, on a real bus."""

import json
import shutil
from pathlib import Path

import pytest

from tests.support.commands import run_python
from tests.support.without_internet import CAN_REFUSE, LAUNCHER

BUS = shutil.which("dbus-run-session")


@pytest.mark.skipif(BUS is None or not CAN_REFUSE, reason="there is no D-Bus here")
def test_what_was_written_is_saved_and_hidden_and_there_again(tmp_path: Path) -> None:
    # No internet socket is made by listening to the session.
    launcher = [BUS or "", "--", *LAUNCHER]
    done = run_python(
        ["-m", "tests.support.locked_session", tmp_path / "home"], cwd=tmp_path, launcher=launcher
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {
        "dbus before it opened": False,
        "locked": True,
        "words shown": [],
        "words again": "Vandaag was het stil aan tafel.",
    }
