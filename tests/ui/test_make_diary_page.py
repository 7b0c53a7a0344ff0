"""Making a diary: a name, a passphrase, a code on paper, and two of its groups typed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from tests.support.diaries import LONGEST_MS, NAME, WORDS
from tests.support.program import EVENING, Running
from thop_desktop.errors import FolderReadOnlyError
from thop_desktop.store.key_slots import Passphrase
from thop_desktop.store.opening import is_vault, open_vault
from thop_desktop.tour.seen import settle
from thop_desktop.ui.keeper import DiaryState
from thop_desktop.ui.make_diary_page import MakeDiaryPage
from thop_desktop.ui.paper import Paper
from thop_desktop.ui.recovery_sheet import RecoverySheet, is_group, two_of
from thop_desktop.ui.secret_field import SecretField
from thop_desktop.ui.sheet_page import SheetPage


class FakePaper:
    """Remembers what was put on it."""

    def __init__(self) -> None:
        self.saved: list[tuple[str, str]] = []
        self.printed: list[tuple[str, str]] = []

    def save(self, html: str, title: str) -> None:
        """Remember it."""
        self.saved.append((html, title))

    def print_out(self, html: str, title: str) -> None:
        """Remember it."""
        self.printed.append((html, title))


def fill_in(running: Running, words: str = WORDS, again: str = WORDS) -> MakeDiaryPage:
    running.go("diary")
    page = running.room(MakeDiaryPage)
    page.name.setText(NAME)
    page.passphrase.first.setText(words)
    page.passphrase.again.setText(again)
    return page


def shown_sheet(running: Running, qtbot: QtBot) -> RecoverySheet:
    page = fill_in(running)
    with qtbot.waitSignal(running.program.keeper.code_made, timeout=LONGEST_MS):
        page.make()
    settle()
    return running.room(SheetPage).sheet


def groups_of(running: Running) -> tuple[str, ...]:
    code = running.program.keeper.code
    assert code is not None
    return code.groups


def spelled(groups: tuple[str, ...]) -> set[str]:
    """The groups as a screen reader says them."""
    return {" ".join(group) for group in groups}


def holds(running: Running, words: str) -> bool:
    """Whether any widget of the window has these words, seen or not."""
    texts = [label.text() for label in running.window.findChildren(QLabel)]
    texts += [
        widget.accessibleName().replace(" ", "") for widget in running.window.findChildren(QLabel)
    ]
    texts += [field.text() for field in running.window.findChildren(QLineEdit)]
    return any(words in text for text in texts)


def test_it_is_made_by_keyboard_alone(running: Running, qtbot: QtBot) -> None:
    keeper = running.program.keeper
    running.go("diary")
    running.type_words(NAME)
    running.press(Qt.Key.Key_Tab)
    running.type_words(WORDS)
    running.press(Qt.Key.Key_Return)
    running.type_words(WORDS)
    with qtbot.waitSignal(keeper.code_made, timeout=LONGEST_MS):
        running.press(Qt.Key.Key_Return)
    settle()
    sheet = running.room(SheetPage).sheet
    groups = groups_of(running)
    assert spelled(groups) <= set(running.words)
    sheet.go_on()
    settle()
    first, second = sheet._asked
    assert not spelled(groups) & set(running.words)
    running.type_words(f" {groups[first].lower()} ")
    running.press(Qt.Key.Key_Tab)
    running.type_words(groups[second])
    with qtbot.waitSignal(keeper.entered):
        sheet.confirm()
    assert keeper.name() == NAME
    assert keeper.code is None
    keeper.lock()
    open_vault(running.home / "diary", Passphrase(WORDS), EVENING).lock(EVENING)


def test_a_passphrase_is_asked_twice_and_must_be_there(running: Running) -> None:
    page = fill_in(running, "", "")
    page.make()
    assert "Bedenk eerst een wachtwoordzin." in running.words
    page.passphrase.first.setText(WORDS)
    page.passphrase.again.setText("vijf kalme paarden in juni")
    page.make()
    assert "De twee zijn niet gelijk. Typ de tweede nog een keer." in running.words
    assert running.program.keeper.state is DiaryState.ABSENT


def test_how_hard_it_is_to_guess_is_told_while_typing(running: Running, qtbot: QtBot) -> None:
    page = fill_in(running, "welkom01")
    qtbot.waitUntil(lambda: "Makkelijk te raden." in running.words, timeout=LONGEST_MS)
    page.passphrase.first.setText(WORDS)
    qtbot.waitUntil(lambda: "Moeilijk te raden." in running.words, timeout=LONGEST_MS)
    page.passphrase.first.setText("")
    qtbot.waitUntil(lambda: "Moeilijk te raden." not in running.words, timeout=LONGEST_MS)


def test_a_weak_one_is_allowed(running: Running, qtbot: QtBot) -> None:
    page = fill_in(running, "hond", "hond")
    with qtbot.waitSignal(running.program.keeper.code_made, timeout=LONGEST_MS):
        page.make()


def test_while_it_is_made_a_calm_line_says_so(running: Running, qtbot: QtBot) -> None:
    page = fill_in(running)
    with qtbot.waitSignal(running.program.keeper.code_made, timeout=LONGEST_MS):
        page.make()
        settle()
        assert "Je dagboek wordt gemaakt. Dat duurt een paar seconden." in running.words
        assert "Maak mijn dagboek" not in running.words
        page.make()  # once is enough


def test_the_code_survives_larger_letters_and_another_theme(running: Running, qtbot: QtBot) -> None:
    page = fill_in(running)
    with qtbot.waitSignal(running.program.keeper.code_made, timeout=LONGEST_MS):
        page.make()
        running.press(Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert spelled(groups_of(running)) <= set(running.words)
    running.press(Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert spelled(groups_of(running)) <= set(running.words)


def test_a_wrong_group_is_told_kindly_and_can_be_mended(running: Running, qtbot: QtBot) -> None:
    sheet = shown_sheet(running, qtbot)
    groups = groups_of(running)
    sheet.go_on()
    first, second = sheet._asked
    sheet.fields[0].setText(groups[first])
    sheet.fields[1].setText("2222")
    sheet.confirm()
    said = f"Groep {second + 1} klopt nog niet. Vergelijk die met je blad."
    assert said in running.words
    running.click("Bekijk de code nog eens")
    assert spelled(groups) <= set(running.words)
    running.click("De code staat op papier")
    assert said not in running.words
    assert sheet.fields[0].text() == groups[first]


def test_nothing_of_the_code_stays_when_it_is_confirmed(running: Running, qtbot: QtBot) -> None:
    sheet = shown_sheet(running, qtbot)
    groups = groups_of(running)
    sheet.go_on()
    for field, at in zip(sheet.fields, sheet._asked, strict=True):
        field.setText(groups[at])
    QGuiApplication.clipboard().clear()
    sheet.confirm()
    assert not any(holds(running, group) for group in groups)
    assert not holds(running, WORDS)
    assert QGuiApplication.clipboard().text() == ""
    for file in running.home.rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            assert not any(group.encode() in content for group in groups[:2]), file


def test_locking_instead_of_confirming_forgets_the_code(running: Running, qtbot: QtBot) -> None:
    shown_sheet(running, qtbot)
    groups = groups_of(running)
    running.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert running.program.keeper.code is None
    assert not any(holds(running, group) for group in groups)
    assert "Je dagboek is op slot" in running.words


def test_the_sheet_goes_to_paper_and_to_pdf_after_a_warning(
    running: Running, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper = FakePaper()
    made: Paper = paper
    monkeypatch.setattr(running.program._shared, "paper", lambda: made)
    running.program.refurnish()
    shown_sheet(running, qtbot)
    groups = groups_of(running)
    running.click("Druk het blad af")
    running.dialogs.answer = 1
    running.click("Bewaar als PDF")
    assert paper.saved == []
    assert "De PDF is niet versleuteld" in running.dialogs.asked[-1]
    running.dialogs.answer = 0
    running.click("Bewaar als PDF")
    for html, title in (*paper.printed, *paper.saved):
        assert title == "Herstelcode van je dagboek"
        assert NAME in html
        assert "23 november 2026" in html
        assert all(group in html for group in groups)


def test_what_goes_wrong_is_told_on_the_page_with_a_way_out(
    running: Running, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object, **_named: object) -> None:
        raise FolderReadOnlyError(running.home / "diary")

    page = fill_in(running)
    with monkeypatch.context() as patch:
        patch.setattr("thop_desktop.ui.diary_door.create_vault", refuse)
        page.make()
        said = "In deze map lukt bewaren niet"
        qtbot.waitUntil(lambda: said in running.words, timeout=LONGEST_MS)
    assert page.passphrase.words == WORDS
    with qtbot.waitSignal(running.program.keeper.code_made, timeout=LONGEST_MS):
        running.click("Probeer het nog eens")
    assert is_vault(running.home / "diary")


def test_a_file_where_the_folder_is_to_come_is_told_on_the_page(
    running: Running, qtbot: QtBot
) -> None:
    in_the_way = running.home / "diary"
    in_the_way.write_bytes(b"mine")
    fill_in(running).make()
    qtbot.waitUntil(lambda: "Hier lukt bewaren niet" in running.words, timeout=LONGEST_MS)
    assert any(f"{in_the_way} is een bestand" in line for line in running.words)
    in_the_way.unlink()
    with qtbot.waitSignal(running.program.keeper.code_made, timeout=LONGEST_MS):
        running.click("Probeer het nog eens")


def test_what_is_typed_is_shown_only_while_it_is_wanted(running: Running) -> None:
    page = fill_in(running)
    field = page.passphrase.first
    assert field.echoMode() is SecretField.EchoMode.Password
    field.eye.click()
    assert field.echoMode() is SecretField.EchoMode.Normal
    assert field.eye.accessibleName().startswith("Verberg wat ik typ: ")
    field.eye.click()
    assert field.echoMode() is SecretField.EchoMode.Password
    field.eye.click()
    field.forget()
    assert field.text() == ""
    assert not field.isUndoAvailable()
    assert field.echoMode() is SecretField.EchoMode.Password


def test_two_different_groups_are_asked_for() -> None:
    for _time in range(100):
        first, second = two_of(7)
        assert 0 <= first < second < 7


def test_small_letters_and_blanks_are_fine() -> None:
    assert is_group(" a b2c ", "AB2C")
    assert not is_group("ab2d", "AB2C")
    assert not is_group("", "AB2C")


def test_no_file_is_made_before_the_button_is_pressed(running: Running) -> None:
    fill_in(running)
    assert not Path(running.home / "diary").exists()


@pytest.mark.parametrize(("percent", "width"), [(100, 1280), (200, 1280), (150, 760)])
def test_no_sign_of_the_code_is_cut_off(
    running: Running, qtbot: QtBot, percent: int, width: int
) -> None:
    running.program.preferences.text_percent = percent
    running.program.refurnish()
    running.window.resize(width, 720)
    sheet = shown_sheet(running, qtbot)
    settle()
    for signs in sheet._signs:
        assert signs.width() >= signs.sizeHint().width()
        right = signs.mapTo(running.window, signs.rect().topRight()).x()
        assert right < running.window.width()
