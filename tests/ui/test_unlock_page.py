"""Unlocking: one field, patience after a wrong try, and a way out of each failure."""

import threading
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.diaries import LONGEST_MS, NAME, WORDS, locked_diary
from tests.support.program import EVENING, Running
from thop_desktop.store import key_slots
from thop_desktop.store.key_slots import FILE_NAME, Passphrase
from thop_desktop.store.opening import open_vault
from thop_desktop.store.stretching import Cost, stretch
from thop_desktop.store.swap import DATABASE
from thop_desktop.tour.seen import settle
from thop_desktop.ui.manage_diary_page import ManageDiaryPage
from thop_desktop.ui.secret_field import SecretField
from thop_desktop.ui.unlock_page import UnlockPage


def locked_page(running: Running) -> UnlockPage:
    # The room that shows nothing of the diary's entries.
    running.go("diary-settings")
    return running.room(UnlockPage)


def until_said(running: Running, qtbot: QtBot, words: str) -> None:
    qtbot.waitUntil(lambda: words in running.words, timeout=LONGEST_MS)


def until_open(running: Running, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: running.program.keeper.is_open, timeout=LONGEST_MS)
    settle()


def try_words(running: Running, page: UnlockPage, words: str) -> None:
    page.passphrase.setText(words)
    running.press(Qt.Key.Key_Return)


def test_it_opens_by_keyboard_and_keeps_nothing_of_what_was_typed(
    running: Running, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    locked_diary(running.home)
    looked = threading.Event()

    def stretch_after_the_look(secret: bytes, salt: bytes, cost: Cost) -> bytes:
        assert looked.wait(LONGEST_MS / 1000)
        return stretch(secret, salt, cost)

    monkeypatch.setattr(key_slots, "stretch", stretch_after_the_look)
    page = locked_page(running)
    assert NAME in running.words
    assert QApplication.focusWidget() is page.passphrase
    running.type_words(WORDS)
    with qtbot.waitSignal(running.program.keeper.entered, timeout=LONGEST_MS):
        running.press(Qt.Key.Key_Return)
        assert "Een moment, je dagboek gaat open." in running.words
        assert "Ontgrendel" not in running.words
        looked.set()
    settle()
    assert isinstance(running.window.room, ManageDiaryPage)
    for field in running.window.findChildren(SecretField):
        assert WORDS not in field.text()


def test_a_wrong_passphrase_waits_and_says_no_more_than_that(
    running: Running, qtbot: QtBot
) -> None:
    locked_diary(running.home)
    page = locked_page(running)
    for wrong, waiting in (("vijf kalme", "Wacht nog 1 seconde"), ("x", "Wacht nog 2 seconden")):
        try_words(running, page, wrong)
        until_said(running, qtbot, waiting)
        assert "Dit is niet de wachtwoordzin" in running.words
        assert not page.can_open
        assert not running.button(waiting).isEnabled()
        assert page.passphrase.isEnabled()
        assert not page.passphrase.isReadOnly()
        assert page.passphrase.selectedText()
        try_words(running, page, WORDS)  # too soon: nothing happens
        assert not running.program.keeper.is_open
        qtbot.waitUntil(lambda: page.can_open, timeout=LONGEST_MS)
    assert running.button("Ontgrendel").isEnabled()
    running.press(Qt.Key.Key_Return)
    until_open(running, qtbot)


def test_nothing_typed_is_nothing_tried(running: Running) -> None:
    locked_diary(running.home)
    page = locked_page(running)
    page.open()
    page.turn()
    page.open()
    assert page.can_open


def test_the_recovery_code_opens_it_and_leads_to_a_new_passphrase(
    running: Running, qtbot: QtBot
) -> None:
    code = locked_diary(running.home)
    page = locked_page(running)
    running.click("Wachtwoordzin vergeten?")
    assert QApplication.focusWidget() is page.code
    page.code.setText(str(code).lower().replace("-", " "))
    running.press(Qt.Key.Key_Return)
    until_open(running, qtbot)
    assert running.place.room == "diary-settings"
    assert "Kies een nieuwe wachtwoordzin" in running.words
    assert "Je wachtwoordzin van nu" not in running.words


def test_a_typing_mistake_in_the_code_names_its_group_and_costs_no_time(running: Running) -> None:
    code = locked_diary(running.home)
    page = locked_page(running)
    page.turn()
    groups = [*code.groups]
    groups[2] = "0" + groups[2][1:]
    page.code.setText("-".join(groups))
    running.press(Qt.Key.Key_Return)
    assert "Kijk naar groep 3 van de zeven." in running.words
    assert page.can_open
    running.click("Toch met mijn wachtwoordzin")
    assert "Kijk naar groep 3 van de zeven." not in running.words
    assert page.passphrase.isVisible()


def test_damaged_keys_are_taken_from_a_backup(running: Running, qtbot: QtBot) -> None:
    locked_diary(running.home, backed_up=True)
    (running.home / "diary" / FILE_NAME).write_text("{}")
    page = locked_page(running)
    try_words(running, page, WORDS)
    until_said(running, qtbot, "Zet de sleutels van 23 november 2026 terug")
    running.click("Zet de sleutels van 23 november 2026 terug")
    until_open(running, qtbot)


def test_a_damaged_diary_is_put_back(running: Running, qtbot: QtBot) -> None:
    locked_diary(running.home, backed_up=True)
    (running.home / "diary" / DATABASE).write_bytes(b"\0" * 4096)
    page = locked_page(running)
    try_words(running, page, WORDS)
    until_said(running, qtbot, "Red wat nog te lezen is")
    running.click("Zet de reservekopie van 23 november 2026 terug")
    until_open(running, qtbot)


def test_what_cannot_be_saved_is_told_and_another_backup_can_be_chosen(
    running: Running, qtbot: QtBot
) -> None:
    locked_diary(running.home, backed_up=True)
    (file,) = (running.home / "diary" / "backups").iterdir()
    elsewhere = file.rename(running.home / "van-de-stick.thopbackup")
    (running.home / "diary" / DATABASE).write_bytes(b"\1" * 8192)
    page = locked_page(running)
    try_words(running, page, WORDS)
    until_said(running, qtbot, "Red wat nog te lezen is")
    running.click("Red wat nog te lezen is")
    qtbot.waitUntil(lambda: running.program.keeper.trouble is not None, timeout=LONGEST_MS)
    running.click("Kies een andere reservekopie")  # and then rather not
    assert running.dialogs.suggested == running.home / "diary" / "backups"
    nonsense = running.home / "geen.thopbackup"
    nonsense.write_text("niets")
    running.dialogs.file_to_open = nonsense
    running.click("Kies een andere reservekopie")
    until_said(running, qtbot, "Deze reservekopie is niet te gebruiken")
    running.dialogs.file_to_open = elsewhere
    running.click("Kies een andere reservekopie")
    until_open(running, qtbot)


def damaged_page(running: Running, qtbot: QtBot) -> UnlockPage:
    locked_diary(running.home, backed_up=True)
    (running.home / "diary" / DATABASE).write_bytes(b"\1" * 8192)
    page = locked_page(running)
    try_words(running, page, WORDS)
    until_said(running, qtbot, "Red wat nog te lezen is")
    return page


def hold_progress(
    running: Running, monkeypatch: pytest.MonkeyPatch
) -> tuple[threading.Event, list[int]]:
    """Restoring waits at each step until it may go on; and the steps that it took."""
    keeper, held, taken = running.program.keeper, threading.Event(), []
    tell = keeper._tell_progress

    def wait_first(done: int, of: int) -> None:
        taken.append(done)
        tell(done, of)
        held.wait(LONGEST_MS / 1000)

    monkeypatch.setattr(keeper, "_tell_progress", wait_first)
    return held, taken


def test_putting_a_backup_back_shows_how_far_it_is(
    running: Running, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = damaged_page(running, qtbot)
    held, taken = hold_progress(running, monkeypatch)
    running.click("Zet de reservekopie van 23 november 2026 terug")
    assert "Je dagboek wordt hersteld. Laat het programma open." in running.words
    qtbot.waitUntil(lambda: bool(taken) and page._work._bar.isVisible(), timeout=LONGEST_MS)
    assert page._work.stop_button.isVisible()
    held.set()
    until_open(running, qtbot)
    assert len(taken) > 3


def test_putting_a_backup_back_can_be_stopped_and_changes_nothing(
    running: Running, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    damaged_page(running, qtbot)
    folder = running.home / "diary"
    before = {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}
    held, taken = hold_progress(running, monkeypatch)
    running.click("Zet de reservekopie van 23 november 2026 terug")
    qtbot.waitUntil(lambda: bool(taken), timeout=LONGEST_MS)
    running.click("Stop")
    held.set()
    until_said(running, qtbot, "De reservekopie is niet teruggezet. Je dagboek is zoals het was.")
    assert running.program.keeper.was_stopped
    assert {one.name: one.read_bytes() for one in folder.iterdir() if one.is_file()} == before
    running.click("Probeer het nog eens")
    until_said(running, qtbot, "Red wat nog te lezen is")
    running.click("Zet de reservekopie van 23 november 2026 terug")
    until_open(running, qtbot)


def test_closing_the_program_stops_what_can_be_stopped(
    running: Running, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    damaged_page(running, qtbot)
    held, taken = hold_progress(running, monkeypatch)
    running.click("Zet de reservekopie van 23 november 2026 terug")
    qtbot.waitUntil(lambda: bool(taken), timeout=LONGEST_MS)
    threading.Timer(0.05, held.set).start()
    running.program.keeper.close()
    assert not running.program.keeper.is_open
    assert (running.home / "diary" / DATABASE).read_bytes() == b"\1" * 8192


def test_a_diary_that_is_open_elsewhere_is_tried_again(running: Running, qtbot: QtBot) -> None:
    locked_diary(running.home)
    vault = open_vault(running.home / "diary", Passphrase(WORDS), EVENING)
    page = locked_page(running)
    try_words(running, page, WORDS)
    until_said(running, qtbot, "Je dagboek is al ergens open")
    vault.lock(EVENING)
    running.click("Probeer het nog eens")
    until_open(running, qtbot)


def test_a_clock_that_went_back_is_asked_about(running: Running, qtbot: QtBot) -> None:
    locked_diary(running.home)
    later = EVENING + timedelta(days=2)
    open_vault(running.home / "diary", Passphrase(WORDS), later).lock(later)
    page = locked_page(running)
    try_words(running, page, WORDS)
    until_said(running, qtbot, "Open het toch")
    running.click("Open het toch")
    until_open(running, qtbot)


def test_another_theme_while_it_is_opened_does_no_harm(running: Running, qtbot: QtBot) -> None:
    locked_diary(running.home)
    page = locked_page(running)
    page.passphrase.setText("niet waar")
    page.open()
    running.program.refurnish()
    until_said(running, qtbot, "Dit is niet de wachtwoordzin")
    assert running.window.room is not page


@pytest.mark.parametrize("height", [500, 900])
def test_the_ornament_makes_room_for_the_field(running: Running, height: int) -> None:
    locked_diary(running.home)
    page = locked_page(running)
    running.window.resize(1280, height)
    settle()
    assert page._art.isVisible() is (height == 900)
