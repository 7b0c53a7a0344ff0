"""Fixtures of the window's tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication

from tests.support.program import Running, running_program
from tests.support.read_once import read_once
from thop_desktop.app import make_qt
from thop_desktop.ui.figures import Figures
from thop_desktop.ui.look import Look
from thop_desktop.ui.themes import LIGHT


@pytest.fixture(scope="session", autouse=True)
def _read_once() -> Iterator[None]:
    """Hundreds of programs show the same book, situations and rules."""
    with read_once():
        yield


@pytest.fixture
def qt(qapp: QApplication) -> Iterator[QApplication]:
    """The QApplication, in the style of the program."""
    yield make_qt()
    # Without a screen Qt keeps what was copied until Python is gone, and then calls Python for it.
    QGuiApplication.clipboard().clear()


@pytest.fixture
def look(qt: QApplication, resources: Path) -> Look:
    """The light theme at 100 %."""
    return Look(LIGHT, 1.0, resources / "icons", QFont(qt.font()))


@pytest.fixture
def figures(look: Look, resources: Path) -> Figures:
    """The drawings of the book."""
    return Figures(resources / "figures", "nl", look)


@pytest.fixture
def new_user(qt: QApplication, tmp_path: Path) -> Iterator[Running]:
    """The program at its very first start."""
    yield from running_program(tmp_path / "home")


@pytest.fixture
def running(qt: QApplication, tmp_path: Path) -> Iterator[Running]:
    """The program of a user who has accepted the gate before."""
    yield from running_program(tmp_path / "home", accepted=True)


@pytest.fixture(scope="module")
def long_running(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """One program for all tests of a file that search, which takes a second to get ready."""
    yield from running_program(tmp_path_factory.mktemp("home"), accepted=True)
