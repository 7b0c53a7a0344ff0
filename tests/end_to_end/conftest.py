"""Fixtures of the tests that go through the whole program."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.support.program import Running, running_program


@pytest.fixture
def new_user(qapp: QApplication, tmp_path: Path) -> Iterator[Running]:
    """The program at its very first start."""
    yield from running_program(tmp_path / "home")
