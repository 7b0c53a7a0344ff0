"""Several people on one diary: letting somebody in, another name, removing, and who is who."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from tests.support.diaries import LONGEST_MS, NAME, WORDS, locked_diary, open_diary
from tests.support.made_once import made_once
from tests.support.program import EVENING, Running
from thop_desktop.errors import DiskFullError, OldSlotError
from thop_desktop.store.backup_files import backups, read_slots
from thop_desktop.store.backups import write_backup
from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Entry
from thop_desktop.store.key_slots import KeySlot, Passphrase, Secret, read_key_slots
from thop_desktop.store.opening import open_vault
from thop_desktop.store.people import note
from thop_desktop.store.people_access import PERSON_REMOVED, add_person, rename_person
from thop_desktop.store.private_settings import PrivateSettings
from thop_desktop.store.profiles import rename
from thop_desktop.store.recovery_code import RecoveryCode
from thop_desktop.store.stretching import LEAST_COST
from thop_desktop.tour.seen import settle
from thop_desktop.ui.diary_page import DiaryPage
from thop_desktop.ui.keeper import Keeper
from thop_desktop.ui.manage_diary_page import ManageDiaryPage
from thop_desktop.ui.people_form import NameForm
from thop_desktop.ui.people_leaving import LeavingForm
from thop_desktop.ui.people_part import PeoplePart
from thop_desktop.ui.sheet_page import SheetPage
from thop_desktop.ui.unlock_page import UnlockPage
from thop_desktop.ui.vault_words import VaultWords

OF_BEA, NEW = "zeven sloten tegelijk open", "een ander verhaal over regen"
WROTE = "Samen pannenkoeken gebakken."


def shared_diary(home: Path) -> RecoveryCode:
    """A diary of Ans and Bea, with a moment of each, and a backup; returns the recovery code."""
    return made_once(home, "shared", _make_shared)


def _make_shared(home: Path) -> RecoveryCode:
    code = locked_diary(home)
    rename(home / "diary", NAME)
    vault = open_vault(home / "diary", Passphrase(WORDS), EVENING)
    rename_person(vault, vault.person, "Ans")
    add_person(vault, "Bea", Passphrase(OF_BEA), EVENING, cost=LEAST_COST)
    note(vault)
    Diary(vault).add(Entry(EVENING, "Rustig ontbijt.", id="van-ans"), EVENING)
    vault.lock(EVENING)
    vault = open_vault(home / "diary", Passphrase(OF_BEA), EVENING)
    Diary(vault).add(Entry(EVENING, WROTE, id="van-bea"), EVENING)
    write_backup(vault, vault.backup_folders[0], EVENING)
    vault.lock(EVENING)
    return code


def people_part(running: Running, qtbot: QtBot, secret: Secret | None = None) -> PeoplePart:
    running.go("diary-settings")
    open_diary(running, qtbot, secret)
    settle()
    return running.room(ManageDiaryPage).people


def opens(running: Running, secret: Secret) -> bool:
    return read_key_slots(running.home / "diary").unlock(secret) is not None


def _opens_copy(backup: Path, words: str) -> bool:
    return read_slots(backup, backup.parent).unlock(Passphrase(words)) is not None


def until_said(running: Running, qtbot: QtBot, words: str) -> None:
    qtbot.waitUntil(lambda: any(words in one for one in running.words), timeout=LONGEST_MS)


def said(running: Running, words: str) -> bool:
    return any(words in one for one in running.words)


def open_leaving(part: PeoplePart, running: Running) -> LeavingForm:
    running.click("Haal eruit: Bea")
    assert isinstance(part.form, LeavingForm)
    return part.form


def remove_bea(part: PeoplePart, running: Running, qtbot: QtBot) -> None:
    """Remove her, and confirm the new code."""
    keeper = running.program.keeper
    form = open_leaving(part, running)
    form.passphrase.setText(WORDS)
    with qtbot.waitSignal(keeper.code_made, timeout=LONGEST_MS):
        form.remove()
    settle()
    sheet, code = running.room(SheetPage).sheet, keeper.code
    assert code is not None
    sheet.go_on()
    for field, at in zip(sheet.fields, sheet._asked, strict=True):
        field.setText(code.groups[at])
    sheet.confirm()
    settle()
    qtbot.waitUntil(lambda: not keeper.backups.busy, timeout=LONGEST_MS)
    settle()


def test_somebody_is_let_in_with_a_passphrase_of_their_own(running: Running, qtbot: QtBot) -> None:
    locked_diary(running.home)
    part = people_part(running, qtbot)
    assert said(running, "Alleen jij kunt dit dagboek nu openen.")
    assert not said(running, "Haal eruit")
    assert NAME not in [label.text() for label in part.rows[0].findChildren(QLabel)]
    running.click("Geef nog iemand toegang")
    form = part.form
    assert isinstance(form, NameForm)
    assert form.new is not None
    running.click("Geef toegang")
    assert "Vul eerst een naam in." in running.words
    form.name.setText(NAME.upper())
    form.name.returnPressed.emit()
    assert form.new.first.hasFocus()
    form.new.first.setText(OF_BEA)
    running.click("Geef toegang")
    assert said(running, "De twee zijn niet gelijk") or said(running, "niet hetzelfde")
    form.new.again.setText(OF_BEA)
    running.click("Geef toegang")
    assert "Er heet al iemand zo. Kies een andere naam." in running.words
    form.name.setText("  Bea ")
    running.click("Geef toegang")
    until_said(running, qtbot, "Bea kan het dagboek nu openen")
    settle()
    assert opens(running, Passphrase(OF_BEA))
    assert opens(running, Passphrase(WORDS))
    assert part.form is None
    assert said(running, "Iedereen heeft een eigen wachtwoordzin.")
    assert said(running, "Dat ben jij")
    assert said(running, "Je heet hier net als het dagboek.")
    assert not [field for field in part.findChildren(QLineEdit) if OF_BEA in field.text()]


def test_escape_and_locking_leave_nothing_in_the_fields(running: Running, qtbot: QtBot) -> None:
    locked_diary(running.home)
    part = people_part(running, qtbot)
    running.click("Geef nog iemand toegang")
    assert isinstance(part.form, NameForm)
    assert part.form.name.hasFocus()
    running.press(Qt.Key.Key_Escape)
    assert part.form is None
    running.click("Geef nog iemand toegang")
    form = part.form
    assert isinstance(form, NameForm)
    assert form.new is not None
    form.name.setText("Bea")
    form.new.first.setText(OF_BEA)
    form.new.again.setText(OF_BEA)
    fields = (form.name, form.new.first, form.new.again)
    left: list[str] = []
    running.program.keeper.locked.connect(lambda: left.extend(field.text() for field in fields))
    part.forget()
    assert [field.text() for field in fields] == ["", "", ""]
    running.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(running.window.room, UnlockPage)
    assert not opens(running, Passphrase(OF_BEA))


def test_another_name_of_ones_own(running: Running, qtbot: QtBot) -> None:
    shared_diary(running.home)
    part = people_part(running, qtbot)
    running.click("Andere naam: Ans")
    form = part.form
    assert isinstance(form, NameForm)
    assert form.name.text() == "Ans"
    form.name.setText("bea")
    running.click("Bewaar mijn naam")
    assert "Er heet al iemand zo. Kies een andere naam." in running.words
    form.name.setText("A & B")
    form.name.returnPressed.emit()
    settle()
    assert "A & B" in running.words
    assert opens(running, Passphrase(WORDS))
    assert running.program.keeper.name() == NAME  # the diary itself is called as it was
    running.go("diary")
    page = running.room(DiaryPage)
    page.desk.open("van-ans")
    assert page.desk.form.by_whom.text() == "Geschreven door A & B"


def test_a_name_that_cannot_be_kept_is_told(
    running: Running, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared_diary(running.home)
    part = people_part(running, qtbot)

    def no_room(*_all: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("thop_desktop.store.durable.write_whole", no_room)
    running.click("Andere naam: Ans")
    assert isinstance(part.form, NameForm)
    part.form.name.setText("Annie")
    part.form.save()
    running.click("Geef nog iemand toegang")
    form = part.form
    assert isinstance(form, NameForm)
    assert form.new is not None
    form.name.setText("Cor")
    form.new.first.setText(NEW)
    form.new.again.setText(NEW)
    form.save()
    qtbot.waitUntil(lambda: len(running.dialogs.told) == 2, timeout=LONGEST_MS)
    assert {type(error) for error in running.dialogs.told} == {DiskFullError}
    assert form.name.isEnabled()


def test_who_is_removed_is_out_and_the_old_backups_are_replaced(
    running: Running, qtbot: QtBot
) -> None:
    old_code = shared_diary(running.home)
    part = people_part(running, qtbot)
    remove_bea(part, running, qtbot)
    assert not opens(running, Passphrase(OF_BEA))
    assert not opens(running, old_code)
    assert opens(running, Passphrase(WORDS))
    page = running.room(ManageDiaryPage)
    assert page.people.left is not None
    assert "Bea kan het dagboek niet meer openen" in running.words
    folder = running.home / "diary" / "backups"
    assert [one for one in backups([folder]) if _opens_copy(one.file, OF_BEA)]
    keeper = running.program.keeper
    page.people.left.replace()
    qtbot.waitUntil(lambda: not keeper.backups.busy, timeout=LONGEST_MS)
    settle()
    assert [one for one in backups([folder]) if _opens_copy(one.file, WORDS)]
    assert not [one for one in backups([folder]) if _opens_copy(one.file, OF_BEA)]
    assert "Dat is geregeld." in running.words
    assert not page.people.left.isVisible()
    assert PrivateSettings(keeper.vault).get(PERSON_REMOVED) is None
    # What she wrote stays hers.
    running.go("diary")
    desk = running.room(DiaryPage).desk
    desk.open("van-bea")
    assert desk.form.by_whom.text() == "Geschreven door Bea"


def test_old_backups_may_stay_and_a_folder_out_of_reach_is_named(
    running: Running, qtbot: QtBot, tmp_path: Path
) -> None:
    shared_diary(running.home)
    stick = tmp_path / "stick"
    stick.mkdir()
    part = people_part(running, qtbot)
    running.dialogs.folder = stick
    running.room(ManageDiaryPage).backups.choose_folder()
    keeper = running.program.keeper
    qtbot.waitUntil(lambda: not keeper.backups.busy, timeout=LONGEST_MS)
    shutil.move(stick, tmp_path / "pulled out")
    remove_bea(part, running, qtbot)
    card = running.room(ManageDiaryPage).people.left
    assert card is not None
    assert said(running, "is nu niet aangesloten. Wat erin staat, is nog te openen.")
    card.replace()
    qtbot.waitUntil(lambda: not keeper.backups.busy, timeout=LONGEST_MS)
    settle()
    assert said(running, "De reservekopieën hier zijn vervangen: Bea kan er geen meer openen.")
    # It is asked for as long as it was not decided, also the next time.
    running.program.lock()
    settle()
    part = people_part(running, qtbot)
    shutil.move(tmp_path / "pulled out", stick)
    assert part.left is not None
    part.left.replace()
    qtbot.waitUntil(lambda: not keeper.backups.busy, timeout=LONGEST_MS)
    settle()
    assert "Dat is geregeld." in running.words


def test_kept_backups_are_not_asked_about_again(running: Running, qtbot: QtBot) -> None:
    shared_diary(running.home)
    remove_bea(people_part(running, qtbot), running, qtbot)
    before = backups([running.home / "diary" / "backups"])
    running.click("Bewaar de oude")
    assert "Dat is geregeld." in running.words
    assert backups([running.home / "diary" / "backups"]) == before
    running.program.lock()
    settle()
    assert people_part(running, qtbot).left is None


def test_without_ones_own_passphrase_nobody_is_removed(running: Running, qtbot: QtBot) -> None:
    shared_diary(running.home)
    part = people_part(running, qtbot)
    form = open_leaving(part, running)
    form.remove()  # nothing was typed
    form.passphrase.setText(OF_BEA)
    form.remove()
    until_said(running, qtbot, "Dit is niet je wachtwoordzin. Let op hoofdletters en spaties.")
    assert opens(running, Passphrase(OF_BEA))
    running.click("Laat Bea erin")
    assert part.form is None
    open_leaving(part, running)
    running.press(Qt.Key.Key_Escape)
    assert part.form is None


def test_a_removal_that_fails_leaves_everybody_in_and_says_why(
    running: Running, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared_diary(running.home)
    part = people_part(running, qtbot)
    keeper = running.program.keeper
    form = open_leaving(part, running)
    form.passphrase.setText(WORDS)

    def no_room(*_all: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("thop_desktop.store.swap.write_whole", no_room)
    with qtbot.waitSignal(keeper.entered, timeout=LONGEST_MS):
        form.remove()
    settle()
    assert keeper.is_open
    assert running.room(ManageDiaryPage).people.left is None
    assert isinstance(keeper.renewing_trouble, DiskFullError)
    assert said(running, "De schijf is vol")
    assert opens(running, Passphrase(OF_BEA))


def with_an_old_slot(home: Path) -> None:
    """The slots of Ans and Bea as they are, and one of Cor as an earlier version made it."""
    vault = open_vault(home / "diary", Passphrase(WORDS), EVENING)
    slot = KeySlot.lock(
        vault.key, Passphrase(NEW), vault.vault_id, now=EVENING, cost=LEAST_COST, label="Cor"
    )
    vault.keep_slots(vault.slots.with_slot(slot))
    vault.lock(EVENING)


def test_an_old_slot_is_waited_for_kindly(running: Running, qtbot: QtBot) -> None:
    shared_diary(running.home)
    with_an_old_slot(running.home)
    part = people_part(running, qtbot)
    open_leaving(part, running)
    assert said(running, "Laat Cor het dagboek één keer openen")
    running.click("Begrepen")
    assert part.form is None
    running.click("Haal eruit: Cor")  # the old one itself can go
    assert isinstance(part.form, LeavingForm)
    assert not said(running, "Dat kan nog niet.")
    error = OldSlotError(running.home, ("Cor",))
    told = VaultWords(running.window).said_of(error)
    assert told is not None
    assert "Cor" in told.text


def test_a_new_key_keeps_everybody(running: Running, qtbot: QtBot) -> None:
    old_code = shared_diary(running.home)
    people_part(running, qtbot)
    page, keeper = running.room(ManageDiaryPage), running.program.keeper
    page.key.open_form()
    page.key.passphrase.setText(OF_BEA)
    page.key.renew()
    until_said(running, qtbot, "Dit is niet je wachtwoordzin. Let op hoofdletters en spaties.")
    page.key.passphrase.setText(WORDS)
    with qtbot.waitSignal(keeper.code_made, timeout=LONGEST_MS):
        page.key.renew()
    assert opens(running, Passphrase(WORDS))
    assert opens(running, Passphrase(OF_BEA))
    assert not opens(running, old_code)


def test_only_ones_own_passphrase_is_changed(running: Running, qtbot: QtBot) -> None:
    shared_diary(running.home)
    people_part(running, qtbot)
    part = running.room(ManageDiaryPage).passphrase
    part.open_form()
    part.old.setText(OF_BEA)
    part.new.first.setText(NEW)
    part.new.again.setText(NEW)
    part.save()
    wrong = "Dit is niet je wachtwoordzin van nu. Let op hoofdletters en spaties."
    until_said(running, qtbot, wrong)
    assert opens(running, Passphrase(OF_BEA))


def test_who_came_by_the_code_says_whose_passphrase_was_forgotten(
    running: Running, qtbot: QtBot
) -> None:
    code = shared_diary(running.home)
    people_part(running, qtbot, code)
    page = running.room(ManageDiaryPage)
    assert not said(running, "Haal eruit")  # first it must be known who is in
    part = page.passphrase
    part.new.first.setText(NEW)
    part.new.again.setText(NEW)
    part.save()
    assert "Kies eerst van wie de wachtwoordzin is." in running.words
    part.whose.choices[1].click()
    assert part.whose.person
    part.save()
    until_said(running, qtbot, "Je nieuwe wachtwoordzin is bewaard.")
    assert opens(running, Passphrase(NEW))
    assert opens(running, Passphrase(WORDS))
    assert not opens(running, Passphrase(OF_BEA))


def test_who_says_who_they_are_is_tried_first_and_nothing_of_it_is_kept(
    running: Running, qtbot: QtBot
) -> None:
    shared_diary(running.home)
    running.go("diary")
    page = running.room(UnlockPage)
    assert "Wie ben je?" in running.words
    assert not any(choice.isChecked() for choice in page.who.choices)
    running.click("Bea")
    assert page.passphrase.hasFocus()
    page.passphrase.setText(OF_BEA)
    keeper: Keeper = running.program.keeper
    with qtbot.waitSignal(keeper.entered, timeout=LONGEST_MS):
        page.open()
    qtbot.waitUntil(lambda: not keeper.backups.busy, timeout=LONGEST_MS)
    bea = next(slot for slot in keeper.vault.slots.people if slot.label == "Bea")
    assert keeper.vault.person == bea.id
    running.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    again = running.room(UnlockPage)
    again.turn()
    assert not again.who.isVisible()  # the recovery code is of all


def test_one_person_alone_is_asked_nothing_and_shown_nothing(
    running: Running, qtbot: QtBot
) -> None:
    locked_diary(running.home)
    running.go("diary")
    assert "Wie ben je?" not in running.words
    open_diary(running, qtbot)
    settle()
    page = running.room(DiaryPage)
    entry = Diary(running.program.keeper.vault).add(Entry(EVENING, WROTE), EVENING)
    page.desk.open(entry.id)
    assert not page.desk.form.by_whom.isVisible()


def test_the_list_can_show_what_one_of_them_wrote(running: Running, qtbot: QtBot) -> None:
    shared_diary(running.home)
    running.go("diary")
    open_diary(running, qtbot)
    settle()
    page = running.room(DiaryPage)
    page.bar.filters.click()
    settle()
    running.click("Wie schreef het")
    running.click("Bea")
    assert said(running, WROTE.split(".")[0])
    assert not said(running, "Rustig ontbijt")
    page.filters.clear()
    settle()
    assert said(running, "Rustig ontbijt")


def test_beside_an_entry_stands_who_wrote_and_who_changed_it(
    running: Running, qtbot: QtBot
) -> None:
    shared_diary(running.home)
    running.go("diary")
    open_diary(running, qtbot)
    settle()
    desk = running.room(DiaryPage).desk
    desk.open("van-bea")
    settle()
    assert "Geschreven door Bea" in running.words
    desk.form.text.setPlainText(f"{WROTE} Met stroop.")
    desk.leave()
    desk.open("van-ans")
    desk.open("van-bea")
    assert desk.form.by_whom.text() == "Geschreven door Bea, gewijzigd door Ans"
