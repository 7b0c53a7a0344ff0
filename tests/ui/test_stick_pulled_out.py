"""A stick is pulled out, or a folder deleted, while its diary is open in the window."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.support.diaries import LONGEST_MS, locked_diary, open_diary
from tests.support.program import EVENING, Running
from tests.support.stick import Stick, stick_in
from tests.support.vaults import PASSPHRASE
from tests.support.written import diary_of, every_text, form_of, page_of
from thop_desktop.store.opening import create_vault
from thop_desktop.store.stretching import LEAST_COST
from thop_desktop.tour.seen import settle
from thop_desktop.ui.profiles_page import ProfilesPage
from thop_desktop.ui.unlock_page import UnlockPage

SAVED, NOT_YET = "Dit stond er al op.", "Dit is nog niet bewaard."
NOT_HERE = "Het dagboek is er nu niet."


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Stick]:
    with stick_in(tmp_path) as one:
        vault, _code = create_vault(
            one.folder, PASSPHRASE, EVENING, label="Reiziger", cost=LEAST_COST
        )
        vault.lock(EVENING)
        yield one


def write(running: Running, words: str) -> bool:
    """Type something more, and let the time come at which it is saved."""
    form_of(running).text.append(words)
    saved = page_of(running).desk.autosave.flush()
    settle()
    return saved


@pytest.fixture
def writing(running: Running, stick: Stick, qtbot: QtBot) -> Iterator[Running]:
    """The diary on the stick is open, and something was written in it."""
    running.dialogs.folder = stick.mounted
    running.go("diary-choose")
    running.room(ProfilesPage).pick()
    settle()
    running.click("Reiziger")
    open_diary(running, qtbot, PASSPHRASE)
    running.go("diary", "new")
    assert write(running, SAVED)
    yield running
    # Whatever a test left unsaved is let go of, so that the window closes.
    running.dialogs.answer = 1
    running.program.lock()


def test_nothing_is_called_saved_and_the_words_stay_until_the_stick_is_back(
    writing: Running, stick: Stick, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick.pull_out()
    monkeypatch.setattr("thop_desktop.ui.autosave.AGAIN_MS", 50)
    assert not write(writing, NOT_YET)
    assert any(NOT_HERE in line for line in writing.words)
    assert NOT_YET in form_of(writing).text.text
    assert list(stick.mounted.iterdir()) == []

    stick.put_in()
    form = form_of(writing)
    qtbot.waitUntil(lambda: not form.has_unsaved, timeout=LONGEST_MS)
    (entry,) = diary_of(writing).newest(9)
    assert SAVED in entry.text
    assert NOT_YET in entry.text


def test_what_is_not_saved_can_be_copied(writing: Running, stick: Stick) -> None:
    stick.pull_out()
    assert not write(writing, NOT_YET)
    writing.click("Kopieer mijn woorden")
    assert NOT_YET in QGuiApplication.clipboard().text()
    assert "Gekopieerd. Plak het binnen een halve minuut ergens anders." in writing.words


def test_who_lets_the_words_go_keeps_what_was_saved(
    writing: Running, stick: Stick, qtbot: QtBot
) -> None:
    stick.pull_out()
    assert not write(writing, NOT_YET)
    writing.dialogs.answer = 0
    writing.program.lock()
    assert writing.program.keeper.is_open
    writing.dialogs.answer = 1
    writing.program.lock()
    settle()
    assert not writing.program.keeper.is_open
    writing.room(ProfilesPage)
    assert "Dit dagboek is er nu niet" in writing.words
    assert not any(words in text for text in every_text() for words in (SAVED, NOT_YET))

    stick.put_in()
    writing.click("Kijk opnieuw")
    writing.room(UnlockPage)
    open_diary(writing, qtbot, PASSPHRASE)
    assert [one.text.strip() for one in diary_of(writing).newest(9)] == [SAVED]


def test_a_folder_that_is_deleted_while_it_is_open_is_told_and_the_words_stay(
    running: Running, qtbot: QtBot
) -> None:
    locked_diary(running.home)
    running.go("diary")
    open_diary(running, qtbot)
    running.go("diary", "new")
    assert write(running, SAVED)
    shutil.rmtree(running.home / "diary")
    assert not write(running, NOT_YET)
    assert any(NOT_HERE in line for line in running.words)
    assert NOT_YET in form_of(running).text.text
    assert not (running.home / "diary").exists()
    running.dialogs.answer = 1
    running.program.lock()
