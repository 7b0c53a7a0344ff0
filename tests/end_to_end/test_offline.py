"""Offline for certain: nothing imports what could make an internet socket, or could get one.

What is not there while the program runs is seen at the end of the tours: test_tour.py.
"""

import ast
import re
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.commands import ROOT, run_python
from tests.support.without_internet import CAN_REFUSE, LAUNCHER, TALKERS

PACKAGE = ROOT / "thop_desktop"
# The one file that may use Qt's part for networks, and what of it.
ONE_WINDOW = "thop_desktop/ui/first_window.py"
LOCAL_SOCKETS = {"QLocalServer", "QLocalSocket"}
# Every class of that part with which a connection to another computer could be made.
NETWORK_CLASS = re.compile(
    r"\bQ(?:Tcp|Udp|Sctp|Ssl|Dtls|Host|Network|Http|Dns|Rest|AbstractSocket)\w*"
)
# What opens a browser.
OPENERS = ("QDesktopServices", "openUrl", "setOpenExternalLinks", "webbrowser", "startfile")
MAKE_SOCKET = "import socket, sys; socket.socket(getattr(socket, sys.argv[1])); print('made')"

needs_filter = pytest.mark.skipif(not CAN_REFUSE, reason="only Linux can refuse system calls")


def read(file: Path) -> str:
    return file.read_text(encoding="utf-8")


def imported(file: Path) -> Iterator[str]:
    """Full names of all that a module imports, wherever in the file."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@needs_filter
@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6"])
def test_the_filter_does_kill_whoever_makes_an_internet_socket(tmp_path: Path, family: str) -> None:
    free = run_python(["-c", MAKE_SOCKET, family], cwd=tmp_path)
    assert free.stdout == "made\n"
    killed = run_python(["-c", MAKE_SOCKET, family], cwd=tmp_path, launcher=LAUNCHER)
    assert killed.returncode == -signal.SIGSYS
    assert killed.stdout == ""


@needs_filter
def test_the_filter_holds_for_what_a_command_starts_and_lets_local_sockets_be(
    tmp_path: Path,
) -> None:
    start = (
        "import subprocess, sys; print(subprocess.run([sys.executable, *sys.argv[1:]]).returncode)"
    )
    arguments = ["-c", start, "-c", MAKE_SOCKET]
    killed = run_python([*arguments, "AF_INET"], cwd=tmp_path, launcher=LAUNCHER)
    assert killed.stdout == f"{-signal.SIGSYS:d}\n"
    local = run_python([*arguments, "AF_UNIX"], cwd=tmp_path, launcher=LAUNCHER)
    assert local.stdout == "made\n0\n"


def test_no_module_imports_what_speaks_to_a_network() -> None:
    files = sorted(PACKAGE.rglob("*.py"))
    assert len(files) > 40
    found = {
        f"{file.relative_to(ROOT)} imports {name}"
        for file in files
        for name in imported(file)
        if name in TALKERS or name.partition(".")[0] in TALKERS
    }
    assert found == {
        # D-Bus is no network: over it the desktop tells that the screen is locked or the machine
        # sleeps. One file listens to that, and only once a diary is open.
        "thop_desktop/ui/session_linux.py imports PySide6.QtDBus",
        # Local sockets are no network: over one, a second start has the first window show itself.
        f"{ONE_WINDOW} imports PySide6.QtNetwork",
    }


def test_the_one_file_that_knows_of_sockets_takes_local_ones_only() -> None:
    taken = {name for name in imported(ROOT / ONE_WINDOW) if name.startswith("PySide6.QtNetwork")}
    assert taken == {"PySide6.QtNetwork", *(f"PySide6.QtNetwork.{one}" for one in LOCAL_SOCKETS)}
    named = {
        f"{file.relative_to(ROOT)}: {word}"
        for file in sorted(PACKAGE.rglob("*.py"))
        for word in NETWORK_CLASS.findall(read(file))
    }
    assert named == set()


def test_no_module_names_what_opens_a_browser_or_loads_by_name() -> None:
    found = {
        f"{file.relative_to(ROOT)}: {word}"
        for file in sorted(PACKAGE.rglob("*.py"))
        for word in (*OPENERS, "QtNetwork", "__import__", "import_module")
        if word in file.read_text(encoding="utf-8")
    }
    assert found == {
        # It keeps the plain way of importing, and puts it back after PySide changed it.
        "thop_desktop/__main__.py: __import__",
        # A second start has the first window show itself, over a local socket.
        f"{ONE_WINDOW}: QtNetwork",
        # The self-check loads all of the window, and then looks for what speaks to a network.
        "thop_desktop/selfcheck/loading.py: import_module",
        "thop_desktop/selfcheck/network.py: QtNetwork",
        "thop_desktop/selfcheck/network.py: webbrowser",
    }
