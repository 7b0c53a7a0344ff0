"""New stems come into the search by and by, and nothing of it shows when that cannot be."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from thop_desktop.errors import DiskFullError
from thop_desktop.ui import search_refresh
from thop_desktop.ui.search_refresh import AT_ONCE, SearchRefresh


def test_it_goes_on_until_nothing_is_left(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search_refresh, "BETWEEN_MS", 0)
    left, asked = [AT_ONCE, 3, 0], []

    def refresh(limit: int) -> int:
        asked.append(limit)
        return left.pop(0)

    parent = QObject()
    one = SearchRefresh(refresh, parent)
    qtbot.waitUntil(lambda: not one.is_busy)

    assert asked == [AT_ONCE] * 3


def test_it_stops_when_the_vault_cannot_be_written_and_when_it_is_told(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_refresh, "BETWEEN_MS", 0)

    def fail(_limit: int) -> int:
        raise DiskFullError(tmp_path)

    parent = QObject()
    failing, told = SearchRefresh(fail, parent), SearchRefresh(fail, parent)
    told.stop()
    assert not told.is_busy
    qtbot.waitUntil(lambda: not failing.is_busy)
