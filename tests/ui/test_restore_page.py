"""An earlier diary comes back on a computer that has none: from a backup, and nothing else."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.diaries import LONGEST_MS, NAME, WORDS, locked_diary
from tests.support.program import EVENING, Running
from thop_desktop.store.backups import write_backup
from thop_desktop.store.key_slots import Passphrase
from thop_desktop.store.opening import open_vault
from thop_desktop.store.recovery_code import RecoveryCode
from thop_desktop.tour.seen import settle
from thop_desktop.ui.diary_page import DiaryPage
from thop_desktop.ui.keeper import DiaryState
from thop_desktop.ui.manage_diary_page import ManageDiaryPage
from thop_desktop.ui.restore_page import AlreadyPage, RestorePage
from thop_desktop.ui.secret_field import SecretField


@pytest.fixture
def old(tmp_path: Path) -> tuple[Path, RecoveryCode]:
    """A backup on a stick, of a diary on another computer; and its recovery code."""
    elsewhere, stick = tmp_path / "elsewhere", tmp_path / "stick"
    code = locked_diary(elsewhere)
    vault = open_vault(elsewhere / "diary", Passphrase(WORDS), EVENING)
    stick.mkdir()
    backup = write_backup(vault, stick, EVENING)
    vault.lock(EVENING)
    return backup.file, code


def chosen(running: Running, file: Path) -> RestorePage:
    """The page, with a backup chosen."""
    running.go("diary")
    running.click("Zet een eerder dagboek terug")
    running.dialogs.file_to_open = file
    running.click("Kies een reservekopie")
    return running.room(RestorePage)


def until_open(running: Running, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: running.program.keeper.is_open, timeout=LONGEST_MS)
    settle()


def until_tried(running: Running, qtbot: QtBot) -> None:
    keeper = running.program.keeper
    qtbot.waitUntil(lambda: keeper.state is not DiaryState.BUSY, timeout=LONGEST_MS)
    settle()


def test_by_keyboard_with_the_passphrase_of_then(
    running: Running, qtbot: QtBot, old: tuple[Path, RecoveryCode]
) -> None:
    before = old[0].read_bytes()
    page = chosen(running, old[0])
    assert any("Reservekopie van 23 november 2026" in line for line in running.words)
    assert QApplication.focusWidget() is page.secret
    running.type_words(WORDS)
    running.press(Qt.Key.Key_Return)
    until_open(running, qtbot)
    assert running.place.room == "diary"
    running.room(DiaryPage)
    for field in running.window.findChildren(SecretField):
        assert WORDS not in field.text()
    assert running.program.keeper.name() == NAME
    # What it came from is as it was.
    assert old[0].read_bytes() == before


def test_with_the_recovery_code_a_new_passphrase_is_chosen(
    running: Running, qtbot: QtBot, old: tuple[Path, RecoveryCode]
) -> None:
    page = chosen(running, old[0])
    page.secret.setText(str(old[1]).lower().replace("-", " "))
    running.click("Zet mijn dagboek terug")
    until_open(running, qtbot)
    running.room(ManageDiaryPage)
    assert "Kies een nieuwe wachtwoordzin" in running.words


def test_another_passphrase_puts_nothing_back_and_may_be_tried_again(
    running: Running, qtbot: QtBot, old: tuple[Path, RecoveryCode]
) -> None:
    page = chosen(running, old[0])
    page.secret.setText("iets heel anders")
    running.click("Zet mijn dagboek terug")
    until_tried(running, qtbot)
    assert "Dit is niet de wachtwoordzin" in running.words
    assert running.program.keeper.state is DiaryState.ABSENT
    page.secret.setText(WORDS)
    running.click("Zet mijn dagboek terug")
    until_open(running, qtbot)


def test_a_file_that_is_no_backup_is_told_at_once(
    running: Running, qtbot: QtBot, old: tuple[Path, RecoveryCode], tmp_path: Path
) -> None:
    other = tmp_path / "brief.thopbackup"
    other.write_bytes(b"iets anders")
    running.window.resize(760, 480)
    page = chosen(running, other)
    assert "Deze reservekopie is niet te gebruiken" in running.words
    # Also where the window is too small for all of the page.
    again = running.button("Kies een andere reservekopie")
    assert page.viewport().rect().contains(again.mapTo(page.viewport(), again.rect().center()))
    assert not running.button("Zet mijn dagboek terug").isEnabled()
    page.secret.setText(WORDS)
    page.restore()
    assert running.program.keeper.state is DiaryState.ABSENT
    # The way out that stands with it.
    running.dialogs.file_to_open = old[0]
    running.click("Kies een andere reservekopie")
    assert "Deze reservekopie is niet te gebruiken" not in running.words
    running.click("Zet mijn dagboek terug")
    until_open(running, qtbot)


def test_a_backup_that_was_damaged_on_the_way_puts_nothing_back(
    running: Running, qtbot: QtBot, old: tuple[Path, RecoveryCode]
) -> None:
    data = bytearray(old[0].read_bytes())
    data[len(data) // 2] ^= 1
    old[0].write_bytes(data)
    page = chosen(running, old[0])
    page.secret.setText(WORDS)
    running.click("Zet mijn dagboek terug")
    until_tried(running, qtbot)
    assert "Deze reservekopie is niet te gebruiken" in running.words
    assert running.program.keeper.state is DiaryState.ABSENT


def test_nothing_chosen_or_typed_is_nothing_tried(
    running: Running, old: tuple[Path, RecoveryCode]
) -> None:
    running.go("diary-restore")
    page = running.room(RestorePage)
    assert QApplication.focusWidget() is not page.secret
    page.secret.setText(WORDS)
    page.restore()
    running.dialogs.file_to_open = None
    running.click("Kies een reservekopie")
    assert not running.button("Zet mijn dagboek terug").isEnabled()
    page = chosen(running, old[0])
    page.secret.setText("  ")
    page.restore()
    assert running.program.keeper.state is DiaryState.ABSENT


def test_it_can_be_stopped(running: Running, qtbot: QtBot, old: tuple[Path, RecoveryCode]) -> None:
    page = chosen(running, old[0])
    page.secret.setText(WORDS)
    running.program.keeper.progressed.connect(
        lambda *_how_far: running.program.keeper.stop(), Qt.ConnectionType.DirectConnection
    )
    running.click("Zet mijn dagboek terug")
    until_tried(running, qtbot)
    assert {"Gestopt", "Er is niets teruggezet."} <= set(running.words)
    assert running.program.keeper.state is DiaryState.ABSENT


def test_one_may_make_a_new_diary_after_all(running: Running) -> None:
    running.go("diary-restore")
    running.click("Maak toch een nieuw dagboek")
    assert "Een eigen dagboek" in running.words


def test_where_there_is_a_diary_nothing_takes_its_place(running: Running) -> None:
    locked_diary(running.home)
    running.go("diary-restore")
    page = running.room(AlreadyPage)
    assert QApplication.focusWidget() is page.first_focus()
    running.click("Naar het dagboek")
    assert "Je dagboek is op slot" in running.words
