"""Fixtures of the tests that go through the whole program."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.support.program import Running, running_program
from tests.support.read_once import read_once
from tests.support.tours import Tour, take_tour
from tests.support.without_internet import CAN_REFUSE, LAUNCHER


@pytest.fixture(scope="session", autouse=True)
def _read_once() -> Iterator[None]:
    """Hundreds of programs show the same book, situations and rules."""
    with read_once():
        yield


@pytest.fixture
def new_user(qapp: QApplication, tmp_path: Path) -> Iterator[Running]:
    """The program at its very first start."""
    yield from running_program(tmp_path / "home")


@pytest.fixture(scope="session")
def dutch_tour(tmp_path_factory: pytest.TempPathFactory) -> Tour:
    """What the bare command does where there is no screen: Dutch, light, 100 %."""
    return take_tour(tmp_path_factory.mktemp("dutch"), "thop-tour")


@pytest.fixture(scope="session")
def english_tour(tmp_path_factory: pytest.TempPathFactory) -> Tour:
    """English, dark and large; where Linux can, killed as soon as it asks for the internet."""
    arguments = ("--tour", "deep/in/pictures", "--language=en", "--theme=dark", "--scale=1.5")
    launcher = LAUNCHER if CAN_REFUSE else ()
    return take_tour(
        tmp_path_factory.mktemp("english"), "deep/in/pictures", *arguments, launcher=launcher
    )
