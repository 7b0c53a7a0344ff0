"""The question what to keep: quiet, above the diary, and gone once it is answered."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.moving_on import GoingClock, program_of_children
from tests.support.program import EVENING, Running
from tests.support.written import page_of
from thop_desktop.errors import DatabaseDamagedError
from thop_desktop.store.meta import MADE, set_meta
from thop_desktop.store.private_settings import PrivateSettings
from thop_desktop.store.retention import NAME
from thop_desktop.tour.seen import settle

QUESTION = "Wil je alles houden, iets meenemen of iets wissen?"


@pytest.fixture
def clock() -> GoingClock:
    return GoingClock(EVENING + timedelta(seconds=1))


@pytest.fixture
def running(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot, clock: GoingClock
) -> Iterator[Running]:
    with program_of_children(tmp_path / "home", qtbot, clock) as running:
        yield running


def open_anew(running: Running) -> None:
    running.window.forget_room("diary")
    running.go("diary")


def grow_old(running: Running, days: int = 200) -> None:
    with running.program.keeper.vault.write() as database:
        set_meta(database, {MADE: (EVENING - timedelta(days=days)).isoformat()})
    open_anew(running)


def test_a_young_diary_is_not_asked_about(running: Running) -> None:
    running.go("diary")
    assert QUESTION not in running.words
    grow_old(running, 150)
    assert QUESTION not in running.words


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (200, "Je dagboek is nu 6 maanden oud."),
        (600, "Je dagboek is nu 19 maanden oud."),
        (800, "Je dagboek is nu 2 jaar oud."),
    ],
)
def test_it_says_how_old_the_diary_is(running: Running, days: int, words: str) -> None:
    grow_old(running, days)
    assert words in running.words
    assert QUESTION in running.words
    assert running.dialogs.asked == []


def test_keeping_everything_is_quiet_for_half_a_year(running: Running, clock: GoingClock) -> None:
    grow_old(running)
    running.click("Houd alles")
    assert QUESTION not in running.words
    open_anew(running)
    assert QUESTION not in running.words
    clock.now = EVENING + timedelta(days=190)
    open_anew(running)
    assert QUESTION in running.words


def test_later_is_a_week(running: Running, clock: GoingClock) -> None:
    grow_old(running)
    running.click("Later")
    clock.now = EVENING + timedelta(days=6)
    open_anew(running)
    assert QUESTION not in running.words
    clock.now = EVENING + timedelta(days=8)
    open_anew(running)
    assert QUESTION in running.words


def test_erasing_leads_to_its_page_and_counts_as_an_answer(running: Running) -> None:
    grow_old(running)
    running.click("Wis iets")
    assert running.place.room == "diary-erase"
    running.go("diary")
    assert QUESTION not in running.words
    assert PrivateSettings(running.program.keeper.vault).get(NAME) is not None


def test_taking_along_leads_to_its_page(running: Running) -> None:
    grow_old(running)
    gone: list[str] = []
    page_of(running).notice._go = lambda place: gone.append(place.room)
    running.click("Neem iets mee")
    assert gone == ["diary-export"]
    assert QUESTION not in running.words


def test_where_it_cannot_be_kept_it_goes_away_and_comes_again(running: Running) -> None:
    grow_old(running)
    notice = page_of(running).notice
    damaged = DatabaseDamagedError(running.home)
    with patch("thop_desktop.ui.retention_notice.read_retention", side_effect=damaged):
        notice.put_off()
    settle()
    assert QUESTION not in running.words
    open_anew(running)
    assert QUESTION in running.words
