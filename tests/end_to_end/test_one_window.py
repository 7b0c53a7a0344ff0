"""The program is started twice: the second shows the window of the first, and ends."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.commands import ROOT
from thop_desktop.ui.first_window import socket_name

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="waits for a socket that is a file")
# A program whose window tells when it is shown again, and closes when a line is read.
FIRST = """
import sys, threading
from PySide6.QtCore import QObject, QEvent, QMetaObject, Qt
from thop_desktop import app
from thop_desktop.ui import first_window

plain = first_window.FirstWindow.listen
def listen(self):
    heard = plain(self)
    print("listening", heard, flush=True)
    return heard
first_window.FirstWindow.listen = listen
forward = first_window.bring_forward
def bring_forward(window, token=""):
    forward(window, token)
    print("forward", token, flush=True)
first_window.bring_forward = bring_forward
class Closing(QObject):
    def __init__(self, window):
        super().__init__()
        self.window = window
        threading.Thread(target=self.wait, daemon=True).start()
    def wait(self):
        sys.stdin.readline()
        QMetaObject.invokeMethod(self.window, "close", Qt.ConnectionType.QueuedConnection)
show = app.Program.show
def show_and_wait(self):
    show(self)
    self.closing = Closing(self.window)
app.Program.show = show_and_wait
from thop_desktop.__main__ import main
sys.exit(main([]))
"""
SECONDS = 60


@pytest.fixture
def surroundings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    return {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
        "THOP_DESKTOP_HOME": str(tmp_path / "home"),
    }


def first(surroundings: dict[str, str]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", FIRST],
        env=surroundings, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip


def again(surroundings: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "thop_desktop"],
        env={**surroundings, "XDG_ACTIVATION_TOKEN": "kwin-7"},
        cwd=ROOT, capture_output=True, text=True, timeout=SECONDS, check=False,
    )  # fmt: skip


def test_the_second_shows_the_first_and_ends_well(
    surroundings: dict[str, str], tmp_path: Path
) -> None:
    with first(surroundings) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        assert program.stdout.readline() == "listening True\n"
        done = again(surroundings)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
        assert program.stdout.readline() == "forward kwin-7\n"
        program.stdin.write("\n")
        program.stdin.flush()
        assert program.wait(SECONDS) == 0
    assert not Path(socket_name(tmp_path / "home")).exists()


def test_after_a_crash_the_next_is_the_first(surroundings: dict[str, str], tmp_path: Path) -> None:
    with first(surroundings) as crashing:
        assert crashing.stdout is not None
        assert crashing.stdout.readline() == "listening True\n"
        crashing.kill()
    assert Path(socket_name(tmp_path / "home")).exists()
    with first(surroundings) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        assert program.stdout.readline() == "listening True\n"
        assert again(surroundings).returncode == 0
        program.stdin.write("\n")
        program.stdin.flush()
        assert program.wait(SECONDS) == 0
