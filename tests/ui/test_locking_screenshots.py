"""Pictures of the screen: asked for while the diary is open, where the system has a way."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.diaries import locked_diary, open_diary
from tests.support.program import running_program
from thop_desktop.ui import locking_screenshots
from thop_desktop.ui.locking import LockingWishes
from thop_desktop.ui.locking_kept import KeptWishes
from thop_desktop.ui.locking_screenshots import can_leave_out, leave_out


def test_linux_has_no_way() -> None:
    assert [can_leave_out(system) for system in ("linux", "win32", "darwin")] == [False, True, True]


def test_where_there_is_no_way_nothing_is_done(qt: QApplication) -> None:
    if not can_leave_out():
        assert not leave_out(0, wanted=True)


def test_it_is_asked_for_while_private_words_show_unless_somebody_would_rather_not(
    qt: QApplication, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []
    monkeypatch.setattr(locking_screenshots, "can_leave_out", lambda: True)
    monkeypatch.setattr(
        locking_screenshots, "leave_out", lambda _window, *, wanted: asked.append(wanted)
    )
    locked_diary(tmp_path / "home")
    for running in running_program(tmp_path / "home", accepted=True):
        assert asked == []
        open_diary(running, qtbot)
        assert asked == [True]
        KeptWishes(running.program.preferences).keep(LockingWishes(no_screenshots=False))
        running.program.locking.wishes_changed()
        assert asked == [True, False]
        running.program.lock()
        assert asked == [True, False, False]
