"""One window for each data folder: the lock, the socket, and what may be said over it."""

import os
import stat
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.support.commands import ROOT
from thop_desktop.ui import window_lock
from thop_desktop.ui.first_window import (
    LONGEST_PATH,
    SHOWN,
    FirstWindow,
    bring_forward,
    show_first,
    socket_name,
)
from thop_desktop.ui.window_lock import FILE_NAME, WindowLock

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="sockets are files here")
HOLD = """
import sys, pathlib
from thop_desktop.ui.window_lock import WindowLock
lock = WindowLock(pathlib.Path(sys.argv[1]))
print(lock.take(), flush=True)
sys.stdin.read()
"""
START = """
import sys, pathlib
from PySide6.QtCore import QCoreApplication
from thop_desktop.ui.first_window import show_first
app = QCoreApplication([])
print(show_first(pathlib.Path(sys.argv[1]), sys.argv[2]))
"""
LONGEST_MS = 20_000
# Where every system of this kind lets everybody make a socket.
ALWAYS = Path("/tmp")  # noqa: S108


def hold_elsewhere(home: Path) -> subprocess.Popen[str]:
    """Another process that asks for the lock, and says whether it got it."""
    return subprocess.Popen(
        [sys.executable, "-c", HOLD, str(home)],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QWidget]:
    widget = QWidget()
    widget.show()
    yield widget
    widget.close()
    widget.deleteLater()


@pytest.fixture
def first(
    window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[FirstWindow]:
    """A window that listens."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    listening = FirstWindow(window, tmp_path / "home")
    assert listening.listen()
    yield listening
    listening.stop()


# The lock
def test_the_lock_is_one_process_and_free_again_when_that_is_killed(tmp_path: Path) -> None:
    lock = WindowLock(tmp_path / "home")
    with hold_elsewhere(tmp_path / "home") as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "True\n"
        assert not lock.take()
        assert not lock.is_held
        other.kill()
    assert lock.take()
    assert lock.take()
    assert lock.is_held
    with hold_elsewhere(tmp_path / "home") as last:
        assert last.communicate()[0] == "False\n"
    lock.let_go()
    lock.let_go()
    assert not lock.is_held
    assert WindowLock(tmp_path / "home").take()
    assert stat.S_IMODE((tmp_path / "home" / FILE_NAME).stat().st_mode) == 0o600


def test_where_nothing_can_be_locked_the_window_opens_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    lock = WindowLock(tmp_path / "file" / "home")
    assert lock.take()
    assert not lock.is_held

    def cannot(_handle: int) -> None:
        raise OSError(95, "not supported")

    monkeypatch.setattr(window_lock, "_lock", cannot)
    lock = WindowLock(tmp_path)
    assert lock.take()
    assert not lock.is_held


# The name
def test_the_name_tells_nothing_and_differs_by_folder(tmp_path: Path) -> None:
    one, two = socket_name(tmp_path / "anna"), socket_name(tmp_path / "portable" / "data")
    assert one != two
    assert one == socket_name(tmp_path / "x" / ".." / "anna")
    assert "anna" not in one
    assert len(os.fsencode(one)) <= LONGEST_PATH + len("thop-desktop-")


@pytest.mark.parametrize("runtime", ["/nowhere/at/all", f"{ALWAYS}/{'x' * 200}"])
def test_a_folder_that_cannot_hold_it_is_not_asked_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, runtime: str
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", runtime)
    assert Path(socket_name(tmp_path)).parent == ALWAYS
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    monkeypatch.setattr(tempfile, "gettempdir", lambda: str(tmp_path))
    assert Path(socket_name(tmp_path)).parent in (tmp_path, ALWAYS)


# Over the socket
def ask(home: Path, qtbot: QtBot, token: str = "") -> str:
    """Start the program a second time, as far as it matters here."""
    said: list[str] = []

    def run() -> None:
        done = subprocess.run(
            [sys.executable, "-c", START, str(home), token],
            cwd=ROOT, env=dict(os.environ), capture_output=True, text=True, check=False,
        )  # fmt: skip
        said.append(done.stdout + done.stderr)

    thread = threading.Thread(target=run)
    thread.start()
    qtbot.waitUntil(lambda: bool(said), timeout=LONGEST_MS)
    thread.join()
    return said[0]


def test_a_minimised_window_comes_back_and_that_is_said(
    first: FirstWindow, window: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    window.showMinimized()
    assert window.isMinimized()
    assert ask(tmp_path / "home", qtbot) == "True\n"
    assert not window.isMinimized()
    assert window.isVisible()


def test_the_word_of_the_desktop_is_there_while_the_window_asks_to_be_in_front(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []

    class Asking(QWidget):
        def activateWindow(self) -> None:  # noqa: N802
            seen.append(os.environ.get("XDG_ACTIVATION_TOKEN", ""))

    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    asking = Asking()
    bring_forward(asking, "kwin-12")
    bring_forward(asking)
    assert seen == ["kwin-12", ""]
    assert asking.windowState() == Qt.WindowState.WindowNoState
    asking.close()


@pytest.mark.parametrize("token", ["kwin-12", "gnome two words", "é", "x" * 300])
def test_any_word_of_the_desktop_shows_the_window(
    first: FirstWindow, window: QWidget, qtbot: QtBot, tmp_path: Path, token: str
) -> None:
    window.hide()
    assert ask(tmp_path / "home", qtbot, token) == "True\n"
    assert window.isVisible()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.binary(max_size=700))
@example(b"show\n\nshow\n\n")
@example(b"show\nx\ny\n")
@example(b"lock\n\n")
def test_nothing_else_that_is_said_does_anything(
    first: FirstWindow, window: QWidget, qtbot: QtBot, tmp_path: Path, said: bytes
) -> None:
    window.hide()
    socket = QLocalSocket()
    socket.connectToServer(socket_name(tmp_path / "home"))
    assert socket.waitForConnected(LONGEST_MS)
    socket.write(said)
    socket.flush()
    QApplication.processEvents()
    QApplication.processEvents()
    socket.abort()
    QApplication.processEvents()
    assert not window.isVisible()


def test_what_comes_in_pieces_is_waited_for(
    first: FirstWindow, window: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    window.hide()
    socket = QLocalSocket()
    socket.connectToServer(socket_name(tmp_path / "home"))
    assert socket.waitForConnected(LONGEST_MS)
    for piece in (b"sho", b"w\n", b"kwin-1", b"\n"):
        assert not window.isVisible()
        socket.write(piece)
        socket.flush()
        QApplication.processEvents()
    qtbot.waitUntil(lambda: socket.bytesAvailable() >= len(SHOWN), timeout=LONGEST_MS)
    assert socket.readAll().data() == SHOWN
    assert window.isVisible()
    socket.abort()


def test_only_this_user_may_use_it_and_nothing_is_left_of_it(
    first: FirstWindow, tmp_path: Path
) -> None:
    file = Path(socket_name(tmp_path / "home"))
    assert stat.S_ISSOCK(file.stat().st_mode)
    assert file.stat().st_mode & 0o077 == 0
    first.stop()
    assert not file.exists()


def test_what_a_crash_left_there_is_taken_over(
    window: QWidget, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    left = (
        "import socket, sys, os\n"
        "one = socket.socket(socket.AF_UNIX); one.bind(sys.argv[1]); os._exit(0)"
    )
    name = socket_name(tmp_path / "home")
    subprocess.run([sys.executable, "-c", left, name], check=True)
    assert Path(name).exists()
    assert not show_first(tmp_path / "home", patience_ms=0)
    listening = FirstWindow(window, tmp_path / "home")
    assert listening.listen()
    assert ask(tmp_path / "home", qtbot) == "True\n"
    listening.stop()


def test_where_nobody_listens_that_is_told(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert not show_first(tmp_path, patience_ms=100)
