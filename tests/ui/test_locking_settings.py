"""The settings on locking: each holds at once, and what a manager holds cannot be changed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.diaries import locked_diary, open_diary
from tests.support.leaving import Time
from tests.support.program import Running, running_program
from thop_desktop.tour.seen import settle, shown_words
from thop_desktop.ui.locking import NEVER, LockingPolicy, LockingWishes
from thop_desktop.ui.locking_kept import KeptWishes
from thop_desktop.ui.locking_settings import LockingSettings
from thop_desktop.ui.look import Look
from thop_desktop.ui.preferences import Preferences


def part(running: Running) -> LockingSettings:
    running.go("settings")
    found = running.window.room.findChild(LockingSettings)
    assert isinstance(found, LockingSettings)
    return found


def kept(running: Running) -> LockingWishes:
    return KeptWishes(running.program.preferences).wishes


def made(
    look: Look, tmp_path: Path, qtbot: QtBot, policy: LockingPolicy, *, pictures: bool = True
) -> LockingSettings:
    wishes = KeptWishes(Preferences(tmp_path, ("nl",)))
    settings = LockingSettings(look, wishes, policy, lambda: None, can_leave_out=pictures)
    qtbot.addWidget(settings)
    settings.show()
    return settings


def test_every_choice_is_remembered(running: Running) -> None:
    settings = part(running)
    settings.choices["idle_minutes", 10].click()
    settings.choices["hide_key", "ctrl-shift-h"].click()
    settings.ticks["on_minimise"].click()
    assert kept(running) == LockingWishes(
        idle_minutes=10, on_minimise=True, hide_key="ctrl-shift-h"
    )
    settings.ticks["on_minimise"].click()
    assert not kept(running).on_minimise


def test_the_arrow_keys_choose(running: Running) -> None:
    settings = part(running)
    chosen = settings.choices["idle_minutes", 5]
    assert chosen.isChecked()
    chosen.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(chosen, Qt.Key.Key_Right)
    settle()
    assert kept(running).idle_minutes == 10
    assert settings.choices["idle_minutes", 10].isChecked()
    assert QApplication.focusWidget() is settings.choices["idle_minutes", 10]


def test_a_shared_computer_locks_sooner_and_always(running: Running) -> None:
    settings = part(running)
    settings.choices["idle_minutes", NEVER].click()
    assert kept(running).minutes == NEVER
    settings.ticks["shared"].click()
    assert not settings.choices["idle_minutes", NEVER].isVisible()
    assert settings.choices["idle_minutes", 2].isChecked()
    assert "Nooit" not in running.words


def test_a_change_holds_at_once(qt: QApplication, tmp_path: Path, qtbot: QtBot) -> None:
    locked_diary(tmp_path / "home")
    time = Time()
    for running in running_program(tmp_path / "home", accepted=True, tell_moment=time.now):
        open_diary(running, qtbot)
        part(running).choices["idle_minutes", 1].click()
        time.passes(60)
        idle = running.program.locking._idle
        assert idle is not None
        idle.check()
        assert not running.program.keeper.is_open


def test_what_a_manager_holds_is_shown_and_cannot_be_changed(
    look: Look, tmp_path: Path, qtbot: QtBot
) -> None:
    policy = LockingPolicy(idle_minutes=3, shared=True, hide_key="off", no_screenshots=True)
    settings = made(look, tmp_path, qtbot, policy)
    assert settings.choices["idle_minutes", 3].isChecked()
    for (_name, value), button in settings.choices.items():
        assert not button.isEnabled(), value
    for name, tick in settings.ticks.items():
        assert tick.isEnabled() == (name == "on_minimise")
    assert settings.ticks["shared"].isChecked()
    held = "Whoever manages this computer has set this."
    assert shown_words(settings).count(held) == 4


@pytest.mark.parametrize("pictures", [True, False])
def test_where_the_system_cannot_leave_it_out_that_is_said(
    look: Look, tmp_path: Path, qtbot: QtBot, pictures: bool
) -> None:
    settings = made(look, tmp_path, qtbot, LockingPolicy(), pictures=pictures)
    tick = settings.ticks["no_screenshots"]
    assert tick.isEnabled() == tick.isChecked() == pictures
    assert ("This computer cannot do that." in shown_words(settings)) != pictures
