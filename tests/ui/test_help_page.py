"""Who to call, and the user's own numbers."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.support.program import FakeDialogs, Running, start_program
from thop_desktop.content.help_numbers import HelpPage as HelpWords
from thop_desktop.content.help_numbers import load_help
from thop_desktop.errors import NotSavedError
from thop_desktop.store.own_numbers import FILE_NAME, LONGEST, OwnNumbers
from thop_desktop.tour.seen import settle
from thop_desktop.ui.help_page import HelpPage
from thop_desktop.ui.look import Look
from thop_desktop.ui.place import Place


class FakePaper:
    """Keeps what would be printed."""

    def __init__(self) -> None:
        self.printed: list[tuple[str, str]] = []

    def save(self, html: str, title: str) -> None:
        """Not used here."""
        raise AssertionError

    def print_out(self, html: str, title: str) -> None:
        """Keep it."""
        self.printed.append((html, title))


@pytest.fixture
def words(resources: Path) -> HelpWords:
    """The Dutch help."""
    return load_help(resources, "nl")


def field(running: Running, label: str) -> QLineEdit:
    """The field for an own number."""
    page = running.room(HelpPage)
    (found,) = (edit for edit in page.findChildren(QLineEdit) if edit.accessibleName() == label)
    return found


def fill_in(running: Running, label: str, number: str) -> None:
    """Put the cursor in a field and type."""
    field(running, label).setFocus()
    running.type_words(number)


def kept(running: Running) -> dict[str, str]:
    return OwnNumbers(running.home).load()


def test_every_line_is_shown_with_its_source_its_age_and_that_nobody_called_a_number(
    running: Running, words: HelpWords
) -> None:
    running.go("help")
    shown = running.words
    for line in (line for group in words.groups for line in group.lines):
        assert line.name in shown
        if line.number:
            assert f"{line.name}: {line.number}" in shown
        notes = [text for text in shown if text.startswith(f"Bron: {line.source}, ")]
        assert notes, line.name
        # A website cannot be called, so only numbers say that nobody did.
        assert any(note.endswith("niet nagebeld") for note in notes) is bool(line.number)
    assert words.notice in shown
    assert "kunnen verouderd zijn" in words.notice


def test_a_date_is_written_in_words_and_a_missing_one_is_said(running: Running) -> None:
    running.go("help")
    notes = [words for words in running.words if words.startswith("Bron: ")]
    assert any("11 februari 2021" in note for note in notes)
    assert any("zonder datum" in note for note in notes)
    assert not any("2021-02-11" in note for note in notes)


def test_the_emergency_number_comes_first(running: Running) -> None:
    running.go("help")
    numbers = [words for words in running.words if ": 1" in words or ": 0" in words]
    assert numbers[0] == "Alarmnummer: 112"


def test_help_for_the_carer_is_there_without_drama(running: Running, words: HelpWords) -> None:
    running.go("help")
    for text in words.texts:
        assert text.title in running.words
    assert any("113" in text.text for text in words.texts if text.id == "carer-dark-thoughts")


def test_the_form_says_that_the_numbers_are_kept_in_the_clear(running: Running) -> None:
    running.go("help")
    notice = next(words for words in running.words if "niet achter slot" in words)
    assert "Schrijf hier geen namen van kinderen." in notice


def test_a_number_is_kept_when_its_field_is_left(running: Running) -> None:
    running.go("help")
    fill_in(running, "Huisarts", "020 123 45 67")
    assert kept(running) == {}
    running.press(Qt.Key.Key_Tab)
    assert kept(running) == {"gp": "020 123 45 67"}
    assert "Bewaard" in running.words


def test_a_number_is_kept_at_enter_and_when_another_page_is_opened(running: Running) -> None:
    running.go("help")
    fill_in(running, "Huisarts", "1")
    running.press(Qt.Key.Key_Return)
    assert kept(running) == {"gp": "1"}
    fill_in(running, "Pleegzorgbegeleider", "2")
    running.press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert kept(running) == {"gp": "1", "foster-worker": "2"}


def test_a_number_is_kept_when_text_is_made_larger_while_typing(running: Running) -> None:
    running.go("help")
    fill_in(running, "Huisarts", "020 1")
    running.press(Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert kept(running) == {"gp": "020 1"}
    assert field(running, "Huisarts").text() == "020 1"


def test_a_number_is_kept_when_the_window_is_closed_while_typing(running: Running) -> None:
    running.go("help")
    fill_in(running, "Huisarts", "020 1")
    running.window.close()
    settle()
    assert kept(running) == {"gp": "020 1"}


def test_numbers_are_there_after_a_restart_and_in_a_hard_moment(
    qapp: QApplication, tmp_path: Path
) -> None:
    with start_program(tmp_path) as first:
        first.accept_gate()
        first.go("help")
        fill_in(first, "Bereikbaarheidsdienst", "06 één twee")
        first.press(Qt.Key.Key_Tab)
    with start_program(tmp_path) as second:
        second.go("help")
        assert field(second, "Bereikbaarheidsdienst").text() == "06 één twee"
        second.go("now")
        assert "Bereikbaarheidsdienst: 06 één twee" in second.words
        assert "zelf ingevuld" in second.words


def test_a_number_can_be_taken_away(running: Running) -> None:
    running.go("help")
    fill_in(running, "Huisarts", "020")
    running.press(Qt.Key.Key_Tab)
    field(running, "Huisarts").setFocus()
    field(running, "Huisarts").selectAll()
    running.press(Qt.Key.Key_Delete)
    running.press(Qt.Key.Key_Tab)
    assert kept(running) == {}


def test_a_number_can_be_filled_in_before_the_gate_is_accepted(new_user: Running) -> None:
    new_user.click("Hulp")
    fill_in(new_user, "Huisarts", "020")
    new_user.press(Qt.Key.Key_Tab)
    assert kept(new_user) == {"gp": "020"}


def test_numbers_that_cannot_be_kept_are_told_and_stay_in_the_field(running: Running) -> None:
    (running.home / FILE_NAME).mkdir(parents=True)
    running.go("help")
    fill_in(running, "Huisarts", "020")
    running.press(Qt.Key.Key_Tab)
    (error,) = running.dialogs.told
    assert isinstance(error, NotSavedError)
    assert field(running, "Huisarts").text() == "020"
    assert "Bewaard" not in running.words


def test_what_is_pasted_is_cut_to_what_can_be_kept(running: Running) -> None:
    running.go("help")
    field(running, "Huisarts").setFocus()
    QApplication.clipboard().setText("0" * 100_000 + "\n\x00😀")
    running.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    running.press(Qt.Key.Key_Tab)
    assert kept(running) == {"gp": "0" * LONGEST}


def test_only_what_was_typed_is_in_the_file(running: Running) -> None:
    running.go("help")
    fill_in(running, "Huisarts", "020")
    running.press(Qt.Key.Key_Tab)
    text = (running.home / FILE_NAME).read_text(encoding="utf-8")
    assert json.loads(text) == {"gp": "020"}


def test_the_own_numbers_are_opened_where_they_stand(running: Running) -> None:
    running.go("now")
    running.click("Vul een nummer in")
    assert running.place == Place("help", anchor="own")
    first = QApplication.focusWidget()
    assert isinstance(first, QLineEdit)
    assert not first.visibleRegion().isEmpty()


def test_the_printed_sheet_has_the_own_numbers_and_every_other(
    running: Running, look: Look, words: HelpWords, tmp_path: Path
) -> None:
    store = OwnNumbers(tmp_path)
    store.save({"gp": "020 <1>", "neighbour": "06"})
    paper = FakePaper()
    page = HelpPage(look, words, store, FakeDialogs(), paper)
    page.print_out()
    ((html, title),) = paper.printed
    assert title == "Hulp"
    assert "020 &lt;1&gt;" in html
    assert "Iemand dichtbij" in html
    assert "Pleegzorgbegeleider" not in html
    for line in (line for group in words.groups for line in group.lines):
        assert line.number in html
    # Dates as people write them, on paper too.
    assert "Bron: politie.nl, 11 februari 2021 · niet nagebeld" in html
    page.deleteLater()


def test_printing_asks_how_first(running: Running) -> None:
    running.go("help")
    asked: list[object] = []

    def refuse() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QPrintDialog)
        asked.append(dialog)
        dialog.reject()

    QTimer.singleShot(0, refuse)
    running.click("Druk deze bladzijde af")
    assert asked
