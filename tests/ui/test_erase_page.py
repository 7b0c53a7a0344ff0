"""Erasing: what goes is said, it is asked twice, and afterwards nothing of it is anywhere."""

import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.diaries import LONGEST_MS
from tests.support.moving_on import GoingClock, backups_at_rest, program_of_children
from tests.support.pages import deciphered
from tests.support.program import EVENING, Running
from tests.support.written import FORK, diary_of, every_text
from thop_desktop.errors import DatabaseDamagedError, DiskFullError
from thop_desktop.store.backup_files import backups
from thop_desktop.store.backups import write_backup
from thop_desktop.store.children import Child, Children
from thop_desktop.store.entry import Entry
from thop_desktop.store.erased_backups import NAME, still_holding
from thop_desktop.store.erasing import Erasing
from thop_desktop.store.private_settings import PrivateSettings
from thop_desktop.store.swap import replaced_vaults
from thop_desktop.tour.seen import settle
from thop_desktop.ui.backup_words import breakable
from thop_desktop.ui.erase_form import EraseForm
from thop_desktop.ui.erase_page import ErasePage, before
from thop_desktop.ui.manage_diary_page import ManageDiaryPage
from thop_desktop.ui.unlock_page import UnlockPage

DAY = timedelta(days=1)
MARK = "kanariepiet"


@pytest.fixture
def clock() -> GoingClock:
    return GoingClock(EVENING + timedelta(seconds=1))


@pytest.fixture
def running(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot, clock: GoingClock
) -> Iterator[Running]:
    """A child "Kanariepiet" with an entry about it, and one that only names it."""
    with program_of_children(tmp_path / "home", qtbot, clock) as running:
        vault = running.program.keeper.vault
        Children(vault).add(Child(MARK.capitalize(), id="bird"), EVENING - 3 * DAY)
        diary = diary_of(running)
        diary.add(Entry(EVENING, f"{MARK} zong", child="bird", id="song"), EVENING - 2 * DAY)
        diary.add(Entry(EVENING, "Een boek gelezen over een Kanariepiet."), EVENING)
        yield running


def form_of(running: Running) -> EraseForm:
    form = running.room(ErasePage).form
    assert form is not None
    return form


def go_to_bird(running: Running) -> EraseForm:
    running.go("diary-children")
    running.click("Wis: Kanariepiet")
    return form_of(running)


def say_yes_twice(running: Running, words: str, verb: str = "Wis Kanariepiet") -> None:
    running.dialogs.answer = 1
    running.click(verb)
    running.type_words(words)
    running.press(Qt.Key.Key_Return)


def test_all_that_goes_and_all_that_remains_is_said_beforehand(running: Running) -> None:
    go_to_bird(running)
    for words in (
        "Wis Kanariepiet",
        "1 notitie in je dagboek",
        "De schuilnaam Kanariepiet zelf",
        "1 notitie waarin je Kanariepiet noemt zonder het kind te kiezen.",
        "Wat je hebt afgedrukt of als bestand hebt meegenomen.",
        "Het kan nog in 1 reservekopie staan:",
        "23 november 2026, blijft tot ongeveer 29 november 2026",
        "Dit kun je niet terugdraaien. Wij ook niet.",
    ):
        assert words in running.words, words


def test_neither_no_nor_another_word_erases_anything(running: Running) -> None:
    running.window.resize(1100, 560)
    form = go_to_bird(running)
    running.dialogs.answer = 0
    running.click("Wis Kanariepiet")
    assert form.typed is None
    running.dialogs.answer = 1
    running.click("Wis Kanariepiet")
    assert form.typed is not None
    assert form.typed.field.hasFocus()
    settle()
    # It came below the window, and is scrolled to with its buttons.
    below = form.typed.rect().bottomLeft()
    assert running.window.rect().contains(form.typed.mapTo(running.window, below))
    running.click("Wis voorgoed")
    running.type_words("nee")
    running.press(Qt.Key.Key_Return)
    assert "Dat is een ander woord. Er is niets gewist." in running.words
    assert diary_of(running).get("song")
    assert PrivateSettings(running.program.keeper.vault).get(NAME) is None


def test_a_child_is_erased_with_the_backups_that_hold_it(
    running: Running, qtbot: QtBot, clock: GoingClock
) -> None:
    vault = running.program.keeper.vault
    older = write_backup(vault, vault.backup_folders[0], EVENING - 9 * DAY)
    write_backup(vault, vault.backup_folders[0], EVENING - DAY)
    running.go("diary", "song")
    go_to_bird(running)
    say_yes_twice(running, "kanariepiet")
    backups_at_rest(running, qtbot)
    settle()

    assert "De notities van dit kind zijn gewist." in running.words
    assert "Noemde je het kind ergens anders? Dat staat er nog." in running.words
    assert "De oude reservekopieën zijn vervangen door een nieuwe." in running.words
    left = backups(vault.backup_folders)
    # What was made before the child was there stays.
    assert [backup.file for backup in left][1:] == [older.file]
    assert left[0].made > EVENING
    assert still_holding(vault) is None
    assert f"{MARK} zong".encode() not in deciphered(vault)
    assert [child.alias for child in Children(vault).all()] == ["Bever", "Vlinder"]


def test_no_way_back_leads_to_what_was_erased(running: Running, qtbot: QtBot) -> None:
    running.go("diary", "song")
    go_to_bird(running)
    say_yes_twice(running, "weg")
    backups_at_rest(running, qtbot)
    settle()
    assert not [text for text in every_text() if f"{MARK} zong" in text]
    for _step in range(8):
        running.window.step_history(-1)
        settle()
        assert running.place.target not in ("song", "bird")
        assert not [text for text in running.words if f"{MARK} zong" in text]


def test_backups_can_be_left_and_replaced_later(running: Running, qtbot: QtBot) -> None:
    vault = running.program.keeper.vault
    running.go("diary-settings")
    assert not any("Je hebt iets gewist." in words for words in running.words)
    form = go_to_bird(running)
    running.click("Laat ze staan")
    assert not form.backups.is_to_delete
    say_yes_twice(running, "weg")
    settle()
    assert "De reservekopieën staan er nog." in running.words
    assert len(backups(vault.backup_folders)) == 1
    running.go("diary-settings")
    page = running.room(ManageDiaryPage)
    assert "Je hebt iets gewist. Het kan nog in 1 reservekopie staan." in running.words
    running.dialogs.answer = 0
    running.click("Vervang deze reservekopieën")
    assert len(backups(vault.backup_folders)) == 1
    running.dialogs.answer = 1
    running.click("Vervang deze reservekopieën")
    backups_at_rest(running, qtbot)
    settle()
    assert not page.backups.erased.isVisible()
    assert still_holding(vault) is None
    page.backups.erased.replace()  # there is nothing any more
    assert not running.program.keeper.backups.busy


def test_a_folder_that_is_not_connected_is_named_before_and_after(
    running: Running, qtbot: QtBot, tmp_path: Path
) -> None:
    keeper, stick = running.program.keeper, tmp_path / "stick"
    vault = keeper.vault
    vault.backup_folders = (*vault.backup_folders, stick)
    go_to_bird(running)
    named = f"In {breakable(str(stick))} kunnen ook reservekopieën staan waar het in zit."
    assert any(words.startswith(named) for words in running.words)
    say_yes_twice(running, "weg")
    backups_at_rest(running, qtbot)
    settle()
    assert any("was niet aangesloten" in words for words in running.words)
    running.go("diary-settings")
    assert any("Kijk hier weer als je die hebt aangesloten." in words for words in running.words)
    found = still_holding(vault)
    assert found is not None
    assert (found.backups, found.missing) == ((), (stick,))


def test_a_replaced_diary_may_hold_it_too_and_goes_with_the_backups(
    running: Running, qtbot: QtBot
) -> None:
    vault = running.program.keeper.vault
    (vault.folder / "replaced-20261120T100000000000Z").mkdir()
    go_to_bird(running)
    assert any("in 1 dagboek waarvoor een reservekopie" in words for words in running.words)
    say_yes_twice(running, "weg")
    backups_at_rest(running, qtbot)
    assert replaced_vaults(vault.folder) == []


def test_without_any_backup_that_is_said(running: Running) -> None:
    vault = running.program.keeper.vault
    for backup in backups(vault.backup_folders):
        backup.file.unlink()
    form = go_to_bird(running)
    assert "Er is geen reservekopie waarin het nog kan staan." in running.words
    assert not form.backups.is_to_delete


def test_replacing_can_be_stopped_and_the_old_ones_stay(
    running: Running, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault, rounds = running.program.keeper.vault, running.program.keeper.backups
    there = backups(vault.backup_folders)
    held, go_on = threading.Event(), rounds._go_on

    def wait_first(done: int, of: int) -> None:
        held.wait(LONGEST_MS / 1000)
        go_on(done, of)

    monkeypatch.setattr(rounds, "_go_on", wait_first)
    go_to_bird(running)
    say_yes_twice(running, "weg")
    assert "De oude reservekopieën worden vervangen. Je kunt gewoon doorgaan." in running.words
    running.click("Stop")
    held.set()
    backups_at_rest(running, qtbot)
    settle()
    assert any("De oude reservekopieën zijn er nog." in words for words in running.words)
    assert backups(vault.backup_folders) == there


def test_a_failed_replacement_is_told(running: Running, qtbot: QtBot) -> None:
    vault = running.program.keeper.vault
    go_to_bird(running)
    with patch(
        "thop_desktop.store.backups.pack", side_effect=DiskFullError(vault.backup_folders[0])
    ):
        say_yes_twice(running, "weg")
        backups_at_rest(running, qtbot)
    settle()
    assert any("is niet gelukt" in words for words in running.words)
    assert still_holding(vault) is not None


def test_what_the_world_refuses_is_told_and_erases_nothing(running: Running) -> None:
    with patch.object(Erasing, "erase_child", side_effect=DiskFullError(running.home)):
        go_to_bird(running)
        say_yes_twice(running, "weg")
    assert still_holding(running.program.keeper.vault) is None
    assert [type(error) for error in running.dialogs.told] == [DiskFullError]
    assert diary_of(running).get("song")
    assert running.room(ErasePage).form is not None


def test_what_is_older_is_erased_by_a_day_of_choice(running: Running, qtbot: QtBot) -> None:
    running.go("diary-erase")
    assert "Alles van voor 23 mei 2026" in running.words
    assert "Kanariepiet" in running.words
    page = running.room(ErasePage)
    assert page.day is not None
    page.day.setDate(QDate(2026, 11, 22))
    running.click("Bekijk hoeveel dat is")
    assert running.place == before(EVENING.date().replace(day=22))
    assert "2 notities in je dagboek" in running.words
    assert "De kinderen, met hun schuilnamen" in running.words
    say_yes_twice(running, "weg", "Wis dit alles")
    backups_at_rest(running, qtbot)
    settle()
    assert "Het is gewist." in running.words
    left = {entry.at.date() for entry in diary_of(running).newest(99)}
    assert left == {FORK.at.date()}
    assert len(Children(running.program.keeper.vault).all()) == 3


def test_where_nothing_is_that_old_there_is_nothing_to_ask(running: Running) -> None:
    running.go("diary-erase")
    running.click("Ouder dan twee jaar. Alles van voor 23 november 2024")
    assert "Er is niets van voor die dag." in running.words
    running.click("Kies iets anders")
    running.click("Bever. 0 notities")
    assert "Wis Bever" in running.words


def test_a_way_back_to_a_child_that_is_gone_offers_the_choice(running: Running) -> None:
    running.go("diary-erase", "nobody")
    assert "Wis wat je niet meer nodig hebt" in running.words


def test_a_diary_without_children_offers_days_only(running: Running) -> None:
    erasing = Erasing(running.program.keeper.vault)
    for child in Children(running.program.keeper.vault).all():
        erasing.erase_child(child.id)
    running.go("diary-erase")
    assert "Alles over één kind" not in running.words


def test_what_cannot_be_read_is_told(running: Running) -> None:
    with patch.object(Erasing, "entries_by_child", side_effect=DatabaseDamagedError(running.home)):
        running.go("diary-erase")
    assert [type(error) for error in running.dialogs.told] == [DatabaseDamagedError]


def test_when_it_locks_no_name_is_left(running: Running) -> None:
    go_to_bird(running)
    say_yes_twice(running, "x")
    running.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(running.window.room, UnlockPage)
    assert not [text for text in every_text() if MARK in text.lower()]
