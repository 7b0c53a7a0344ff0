"""Managing the diary: other passphrase, other sheet, backups, a new key, and removal."""

import threading
from datetime import timedelta
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.diaries import LONGEST_MS, NAME, WORDS, locked_diary, open_diary
from tests.support.program import EVENING, Running
from thop_desktop.errors import DiskFullError, FolderReadOnlyError
from thop_desktop.store.access import renew_key, slot_of
from thop_desktop.store.backup_files import backups
from thop_desktop.store.key_slots import Passphrase, Secret, read_key_slots
from thop_desktop.store.opening import is_vault, open_vault
from thop_desktop.store.private_settings import PrivateSettings
from thop_desktop.store.stretching import LEAST_COST
from thop_desktop.tour.seen import settle
from thop_desktop.ui.backup_words import breakable
from thop_desktop.ui.keeper import BACKUP_FOLDER, DiaryState
from thop_desktop.ui.manage_diary_page import ManageDiaryPage
from thop_desktop.ui.sheet_page import SheetPage
from thop_desktop.ui.typed_word import is_meant
from thop_desktop.ui.unlock_page import UnlockPage

NEW = "een ander verhaal over regen"


def managing(running: Running, qtbot: QtBot, secret: Secret | None = None) -> ManageDiaryPage:
    running.go("diary-settings")
    open_diary(running, qtbot, secret)
    settle()
    return running.room(ManageDiaryPage)


def opens(running: Running, secret: Secret) -> bool:
    return read_key_slots(running.home / "diary").unlock(secret) is not None


def until_said(running: Running, qtbot: QtBot, words: str) -> None:
    qtbot.waitUntil(lambda: words in running.words, timeout=LONGEST_MS)


def confirm(running: Running) -> None:
    sheet, code = running.room(SheetPage).sheet, running.program.keeper.code
    assert code is not None
    sheet.go_on()
    for field, at in zip(sheet.fields, sheet._asked, strict=True):
        field.setText(code.groups[at])
    sheet.confirm()
    settle()


def test_settings_lead_to_it_once_there_is_a_diary(running: Running, qtbot: QtBot) -> None:
    running.go("settings")
    assert "Beheer het dagboek" not in running.words
    locked_diary(running.home)
    running.go("settings")
    running.go("today")
    running.go("settings")
    running.click("Beheer het dagboek")
    assert isinstance(running.window.room, UnlockPage)
    open_diary(running, qtbot)
    settle()
    assert isinstance(running.window.room, ManageDiaryPage)
    # A part that is shown before it stands in its page would be a window of its own.
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == [running.window]
    running.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(running.window.room, UnlockPage)


def test_another_passphrase_takes_the_place_of_the_old_one(running: Running, qtbot: QtBot) -> None:
    locked_diary(running.home)
    page = managing(running, qtbot).passphrase
    running.click("Kies een nieuwe wachtwoordzin")
    page.save()  # nothing was typed
    page.old.setText("niet waar")
    page.save()
    page.new.first.setText(NEW)
    page.new.again.setText(NEW)
    page.save()
    until_said(
        running, qtbot, "Dit is niet je wachtwoordzin van nu. Let op hoofdletters en spaties."
    )
    page.old.setText(WORDS)
    page.save()
    until_said(running, qtbot, "Je nieuwe wachtwoordzin is bewaard.")
    assert opens(running, Passphrase(NEW))
    assert not opens(running, Passphrase(WORDS))
    assert page.old.text() == page.new.first.text() == page.new.again.text() == ""
    assert running.program.keeper.name() == NAME


@pytest.mark.parametrize(
    ("part", "verb"),
    [
        ("passphrase", "Kies een nieuwe wachtwoordzin"),
        ("key", "Geef het dagboek een nieuwe sleutel"),
    ],
)
def test_a_form_can_be_left_as_it_was(running: Running, qtbot: QtBot, part: str, verb: str) -> None:
    locked_diary(running.home)
    opened = getattr(managing(running, qtbot), part)
    running.click(verb)
    running.press(Qt.Key.Key_Escape)
    assert verb in running.words
    assert "Toch niet" not in running.words
    running.click(verb)
    running.type_words("half")
    # What was typed is not gone by a slip of the hand.
    running.press(Qt.Key.Key_Escape)
    assert opened.rather_not.hasFocus()
    running.click("Toch niet")
    assert "Toch niet" not in running.words
    running.click(verb)
    field = opened.old if part == "passphrase" else opened.passphrase
    assert field.text() == ""


def test_another_theme_while_it_is_saved_does_no_harm(running: Running, qtbot: QtBot) -> None:
    locked_diary(running.home)
    page = managing(running, qtbot)
    page.passphrase.open_form()
    page.passphrase.old.setText(WORDS)
    page.passphrase.new.first.setText(NEW)
    page.passphrase.new.again.setText(NEW)
    with qtbot.waitSignal(running.program.keeper.access_changed, timeout=LONGEST_MS):
        page.passphrase.save()
        page.key.passphrase.setText("niet waar")
        page.key.renew()
        running.program.refurnish()
        settle()
    running.program.keeper.beside.wait()
    settle()
    assert opens(running, Passphrase(NEW))


def test_who_came_by_the_code_needs_no_old_passphrase(running: Running, qtbot: QtBot) -> None:
    code = locked_diary(running.home)
    page = managing(running, qtbot, code)
    assert page.first_focus() is page.passphrase.new.first
    page.passphrase.new.first.setText(NEW)
    page.passphrase.new.again.setText(NEW)
    page.passphrase.save()
    until_said(running, qtbot, "Je nieuwe wachtwoordzin is bewaard.")
    assert opens(running, Passphrase(NEW))
    assert opens(running, code)
    assert not opens(running, Passphrase(WORDS))


def test_a_new_sheet_ends_the_old_one(running: Running, qtbot: QtBot) -> None:
    old = locked_diary(running.home)
    managing(running, qtbot)
    running.click("Maak een nieuw herstelblad")
    assert opens(running, old)
    running.dialogs.answer = 1
    keeper = running.program.keeper
    with qtbot.waitSignal(keeper.code_made, timeout=LONGEST_MS):
        running.click("Maak een nieuw herstelblad")
    settle()
    new = keeper.code
    assert new is not None
    assert opens(running, new)
    assert not opens(running, old)
    assert "Stap 2 van 2" not in running.words
    confirm(running)
    assert running.window.isVisible()
    assert isinstance(running.window.room, ManageDiaryPage)
    assert any(words.startswith("Je herstelcode staat op papier") for words in running.words)


def test_backups_are_listed_and_made_also_in_a_second_folder(
    running: Running, qtbot: QtBot, tmp_path: Path
) -> None:
    locked_diary(running.home, backed_up=True)
    managing(running, qtbot)
    keeper = running.program.keeper
    assert "23 november 2026" in " ".join(running.words)
    running.click("Kies een tweede map")  # and then rather not
    stick = tmp_path / "stick"
    stick.mkdir()
    running.dialogs.folder = stick
    running.click("Kies een tweede map")
    qtbot.waitUntil(lambda: not keeper.backups.busy, timeout=LONGEST_MS)
    settle()
    assert PrivateSettings(keeper.vault).get(BACKUP_FOLDER) == str(stick)
    assert len(backups([stick])) == 1
    assert "In de tweede map" in running.words
    assert breakable(str(stick)) in running.words
    for backup in backups([stick]):
        backup.file.unlink()
    running.click("Maak een kopie")
    qtbot.waitUntil(lambda: not keeper.backups.busy, timeout=LONGEST_MS)
    assert len(backups([stick])) == 1
    running.click("Geen tweede map meer")
    assert "In de tweede map" not in running.words
    assert PrivateSettings(keeper.vault).get(BACKUP_FOLDER) is None
    assert len(backups([stick])) == 1


def test_a_round_that_failed_is_told_quietly_and_only_here(
    running: Running, qtbot: QtBot, tmp_path: Path
) -> None:
    locked_diary(running.home)
    managing(running, qtbot)
    keeper = running.program.keeper
    away = tmp_path / "weg"
    away.mkdir()
    running.dialogs.folder = away
    running.click("Kies een tweede map")
    qtbot.waitUntil(lambda: not keeper.backups.busy, timeout=LONGEST_MS)
    for file in away.iterdir():
        file.unlink()
    away.rmdir()
    running.click("Maak een kopie")
    qtbot.waitUntil(lambda: not keeper.backups.busy, timeout=LONGEST_MS)
    settle()
    assert any("was niet aangesloten" in words for words in running.words)
    assert running.dialogs.told == []
    away.write_text("no folder")  # now it cannot be one
    running.click("Maak een kopie")
    qtbot.waitUntil(lambda: not keeper.backups.busy, timeout=LONGEST_MS)
    assert running.dialogs.told == []


def at_rest(running: Running, qtbot: QtBot) -> None:
    rounds = running.program.keeper.backups
    qtbot.waitUntil(lambda: not rounds.busy, timeout=LONGEST_MS)
    settle()


def test_backups_are_checked_and_what_is_damaged_is_named(running: Running, qtbot: QtBot) -> None:
    locked_diary(running.home, backed_up=True)
    managing(running, qtbot)
    running.click("Controleer de kopieën")
    at_rest(running, qtbot)
    assert "1 reservekopie is helemaal gelezen en is heel." in running.words
    (backup,) = backups([running.home / "diary" / "backups"])
    data = bytearray(backup.file.read_bytes())
    data[len(data) // 2] ^= 1
    backup.file.write_bytes(data)
    running.click("Controleer de kopieën")
    at_rest(running, qtbot)
    words = " ".join(running.words)
    assert "1 reservekopie is beschadigd en kan je dagboek niet terugbrengen." in words
    assert breakable(str(backup.file)) in words
    assert "is heel" not in words
    backup.file.unlink()
    running.click("Controleer de kopieën")
    at_rest(running, qtbot)
    assert "Er is geen reservekopie om na te kijken." in running.words
    running.click("Maak een kopie")
    at_rest(running, qtbot)
    assert "Er is geen reservekopie om na te kijken." not in running.words


def test_backups_of_before_a_new_key_and_folders_that_are_away_are_told(
    running: Running, qtbot: QtBot, tmp_path: Path
) -> None:
    locked_diary(running.home, backed_up=True)
    managing(running, qtbot)
    vault = running.program.keeper.vault
    slot = slot_of(vault.slots, Passphrase(WORDS))
    assert slot is not None
    renew_key(vault, {slot.id: Passphrase(WORDS)}, EVENING, cost=LEAST_COST)
    vault.backup_folders = (*vault.backup_folders, tmp_path / "weg")
    running.click("Controleer de kopieën")
    at_rest(running, qtbot)
    words = " ".join(running.words)
    assert "1 reservekopie is van vóór de nieuwe sleutel en is niet beschadigd." in words
    assert "is niet aangesloten. Daarin is dus niets nagekeken." in words


@pytest.mark.parametrize(
    ("verb", "going_on", "said"),
    [
        (
            "Controleer de kopieën",
            "Je reservekopieën worden helemaal gelezen. Je kunt gewoon doorgaan.",
            "Gestopt. Niet alle reservekopieën zijn nagekeken.",
        ),
        (
            "Maak een kopie",
            "Er wordt een reservekopie gemaakt. Je kunt gewoon doorgaan.",
            "Gestopt. Er is geen reservekopie gemaakt. De eerdere zijn er nog.",
        ),
    ],
)
def test_what_goes_on_with_the_backups_can_be_stopped(
    running: Running,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    verb: str,
    going_on: str,
    said: str,
) -> None:
    locked_diary(running.home, backed_up=True)
    page = managing(running, qtbot).backups
    rounds, held = running.program.keeper.backups, threading.Event()
    go_on = rounds._go_on

    def wait_first(done: int, of: int) -> None:
        held.wait(LONGEST_MS / 1000)
        go_on(done, of)

    monkeypatch.setattr(rounds, "_go_on", wait_first)
    before = set((running.home / "diary" / "backups").iterdir())
    running.click(verb)
    assert going_on in running.words
    assert not running.button("Maak een kopie").isEnabled()
    running.click("Stop")
    assert not page._work.stop_button.isEnabled()
    held.set()
    at_rest(running, qtbot)
    assert said in running.words
    assert set((running.home / "diary" / "backups").iterdir()) == before


def test_a_check_that_has_no_room_is_told(running: Running, qtbot: QtBot) -> None:
    locked_diary(running.home, backed_up=True)
    managing(running, qtbot)
    with patch("thop_desktop.store.backup_check.unpack", side_effect=DiskFullError(running.home)):
        running.click("Controleer de kopieën")
        at_rest(running, qtbot)
    assert any(words.startswith("De schijf is vol") for words in running.words)


def test_a_new_key_asks_for_the_passphrase_and_gives_a_new_sheet(
    running: Running, qtbot: QtBot
) -> None:
    old = locked_diary(running.home)
    page = managing(running, qtbot)
    keeper = running.program.keeper
    running.click("Geef het dagboek een nieuwe sleutel")
    page.key.renew()  # nothing was typed
    page.key.passphrase.setText("niet waar")
    page.key.renew()
    until_said(running, qtbot, "Dit is niet je wachtwoordzin. Let op hoofdletters en spaties.")
    page.key.passphrase.setText(WORDS)
    with qtbot.waitSignal(keeper.code_made, timeout=LONGEST_MS):
        page.key.renew()
        until_said(running, qtbot, "Je dagboek krijgt een nieuwe sleutel. Laat het programma open.")
    settle()
    confirm(running)
    assert not opens(running, old)
    assert opens(running, Passphrase(WORDS))


def test_old_backups_are_counted_after_a_leak_and_can_be_replaced(
    running: Running, qtbot: QtBot
) -> None:
    locked_diary(running.home, backed_up=True)
    page = managing(running, qtbot).passphrase
    left = "De oude wachtwoordzin of code opent hier nog 1 reservekopie."
    assert left not in running.words
    running.click("Kies een nieuwe wachtwoordzin")
    page.old.setText(WORDS)
    page.new.first.setText(NEW)
    page.new.again.setText(NEW)
    page.save()
    until_said(running, qtbot, left)
    running.dialogs.answer = 0
    running.click("Vervang de oude reservekopieën")
    assert left in running.words
    running.dialogs.answer = 1
    running.click("Vervang de oude reservekopieën")
    keeper = running.program.keeper
    qtbot.waitUntil(lambda: not keeper.backups.busy, timeout=LONGEST_MS)
    (only,) = backups([running.home / "diary" / "backups"])
    assert only.made >= EVENING - timedelta(seconds=1)


def test_the_diary_is_removed_after_two_answers(running: Running, qtbot: QtBot) -> None:
    locked_diary(running.home, backed_up=True)
    page = managing(running, qtbot).removal
    running.dialogs.answer = 0
    running.click("Verwijder dit dagboek")
    assert "Verwijder alles voorgoed" not in running.words
    running.dialogs.answer = 1
    running.click("Verwijder dit dagboek")
    page.field.setText("nee")
    running.click("Verwijder alles voorgoed")
    assert "Dat is een ander woord. Het dagboek is er nog." in running.words
    page.field.setText(" AVONDEN ")
    running.click("Verwijder alles voorgoed")
    settle()
    assert running.program.keeper.state is DiaryState.ABSENT
    assert not (running.home / "diary").exists()
    assert "Een eigen dagboek" in running.words
    assert "Vergrendel" not in running.words


def test_backups_elsewhere_are_named_and_deleted_only_when_that_is_chosen(
    running: Running, qtbot: QtBot, tmp_path: Path
) -> None:
    locked_diary(running.home)
    page = managing(running, qtbot)
    stick = tmp_path / "stick"
    stick.mkdir()
    running.dialogs.folder = stick
    running.click("Kies een tweede map")
    keeper = running.program.keeper
    qtbot.waitUntil(lambda: not keeper.backups.busy, timeout=LONGEST_MS)
    running.dialogs.answer = 1
    running.click("Verwijder dit dagboek")
    assert f"In {breakable(str(stick))} staat ook nog 1 reservekopie." in running.words
    running.click("Verwijder die ook")
    page.removal.field.setText("weg")
    running.click("Verwijder alles voorgoed")
    assert list(stick.iterdir()) == []
    assert not is_vault(running.home / "diary")


def test_what_cannot_be_deleted_is_told(
    running: Running, qtbot: QtBot, monkeypatch: object
) -> None:
    locked_diary(running.home)
    page = managing(running, qtbot).removal
    running.dialogs.answer = 1
    running.click("Verwijder dit dagboek")
    page.field.setText("weg")

    def refuse(_folder: Path) -> None:
        raise PermissionError

    monkeypatch.setattr("thop_desktop.store.profiles.shutil.rmtree", refuse)  # type: ignore[attr-defined]
    running.click("Verwijder alles voorgoed")
    assert [type(error) for error in running.dialogs.told] == [FolderReadOnlyError]
    open_vault(running.home / "diary", Passphrase(WORDS), EVENING).lock(EVENING)


def test_the_name_or_the_word_says_that_it_is_meant() -> None:
    assert is_meant("weg", "", "weg")
    assert is_meant(" Mijn  Avonden", "mijn avonden", "weg")
    assert not is_meant("", "", "weg")
    assert not is_meant("nee", "Avonden", "weg")
