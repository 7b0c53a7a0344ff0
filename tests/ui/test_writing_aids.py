"""The writing help in the real window: the line on names, the help panel, the switches."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.diaries import LONGEST_MS
from tests.support.program import EVENING, Running
from tests.support.written import every_text, form_of, page_of, save_now, written_program
from thop_desktop.store.entry import Entry
from thop_desktop.store.private_settings import PrivateSettings
from thop_desktop.tour.seen import settle
from thop_desktop.ui.writing_help import ALLOWED, OWN_WORDS, SPELLING

CTRL = Qt.KeyboardModifier.ControlModifier
NAME, OTHER = "Sanne de Vries", "Kees de Jong"
LINE = "Hier staat misschien een naam of nummer. Liever een schuilnaam."
ENTRIES = (
    Entry(id="names", at=EVENING, text=f"{NAME} belde. Later {OTHER}.", did="Bel 06-12345678."),
    Entry(id="none", at=EVENING, text="Vlinder at vandag."),
)


@pytest.fixture
def running(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Running]:
    """The program with a diary in which names stand, open."""
    with written_program(tmp_path / "home", qtbot, ENTRIES) as running:
        yield running


def settings_of(running: Running) -> PrivateSettings:
    return PrivateSettings(running.program.keeper.vault)


def test_a_quiet_line_tells_of_names_and_only_of_them(running: Running, qtbot: QtBot) -> None:
    running.go("diary", "names")
    assert LINE in running.words
    running.go("diary", "none")
    assert LINE not in running.words
    running.press(Qt.Key.Key_End, CTRL)
    running.type_words(f" {NAME} ook.")
    qtbot.waitUntil(lambda: LINE in running.words, timeout=LONGEST_MS)


def test_an_entry_that_is_only_looked_at_is_not_unsaved(running: Running) -> None:
    running.go("diary", "none")
    form_of(running).aids.load_now()
    settle()
    assert "Nog niet bewaard" not in running.words


def test_names_are_shown_one_after_the_other(running: Running) -> None:
    running.go("diary", "names")
    form = form_of(running)
    shown = []
    for _time in range(4):
        running.click("Laat zien waar")
        field = form.field_at_hand()
        assert field.hasFocus()
        shown.append(field.textCursor().selectedText())
    assert shown == [NAME, OTHER, "06-12345678", NAME]
    assert not form.story.fields["did"].textCursor().hasSelection()


def test_names_that_may_stay_are_told_no_more_and_kept_in_the_vault(running: Running) -> None:
    running.go("diary", "names")
    running.click("Dit mag blijven")
    assert LINE not in running.words
    assert form_of(running).text.hasFocus()
    assert settings_of(running).get(ALLOWED) == ["06-12345678", OTHER, NAME]
    running.go("diary", "none")
    running.go("diary", "names")
    assert LINE not in running.words


def test_a_heading_of_the_writing_help_goes_into_the_text(running: Running) -> None:
    running.go("diary", "none")
    form = form_of(running)
    assert form.aids.panel is not None
    assert not form.aids.panel.isVisible()
    running.click("Schrijfhulp")
    assert "Wat zou een camera zien en horen?" in running.words
    form.text.moveCursor(QTextCursor.MoveOperation.End)
    running.click("Gevoel: zet een kopje in de tekst")
    running.type_words("Schrik.")
    assert form.text.text == "Vlinder at vandag.\n\nWat ik voelde:\nSchrik."
    save_now(running)
    running.click("Schrijfhulp")
    assert "Wat zou een camera zien en horen?" not in running.words


def test_who_opens_the_help_by_keyboard_goes_on_in_it(running: Running) -> None:
    running.go("diary", "none")
    form = form_of(running)
    form.bar.guide.setFocus(Qt.FocusReason.TabFocusReason)
    running.press(Qt.Key.Key_Space)
    assert form.aids.panel is not None
    assert form.aids.panel.buttons[0].hasFocus()
    running.press(Qt.Key.Key_Space)
    assert form.text.hasFocus()
    assert "Wat ik zag en hoorde:" in form.text.text


def test_the_panel_stacks_where_it_is_narrow(running: Running) -> None:
    running.go("diary", "none")
    running.click("Schrijfhulp")
    panel = form_of(running).aids.panel
    assert panel is not None
    tall = []
    for width in (600, 200):
        panel.setFixedWidth(width)
        settle()
        tall.append(panel.buttons[0].geometry().bottom())
        tall.append(panel.buttons[1].y())
        assert panel.buttons[1].y() > panel.buttons[0].geometry().bottom()
    assert tall[3] - tall[2] > tall[1] - tall[0]


def test_spelling_is_switched_in_the_bar_and_kept(running: Running, qtbot: QtBot) -> None:
    running.go("diary", "none")
    helps = form_of(running).bar
    assert helps.spelling.isChecked()
    running.click("Spelling nakijken")
    assert settings_of(running).get(SPELLING) is False
    running.go("today")
    running.program.refurnish()
    running.go("diary", "none")
    assert not form_of(running).bar.spelling.isChecked()
    running.click("Spelling nakijken")
    assert settings_of(running).get(SPELLING) is True


def test_the_dictionary_comes_by_itself_in_a_pause(running: Running, qtbot: QtBot) -> None:
    running.go("diary", "none")
    running.press(Qt.Key.Key_End, CTRL)
    running.type_words(" Fijn.")

    def is_marked() -> bool:
        formats = form_of(running).text.document().firstBlock().layout().formats()
        return any(one.length == len("vandag") for one in formats)

    qtbot.waitUntil(is_marked, timeout=LONGEST_MS)


def test_nothing_of_it_is_left_after_locking(running: Running) -> None:
    running.go("diary", "none")
    form = form_of(running)
    form.aids.load_now()
    helps = page_of(running).desk._helps
    assert helps is not None
    helps.learn("kanariepiet")
    assert settings_of(running).get(OWN_WORDS) == ["kanariepiet"]
    running.go("diary", "names")
    running.press(Qt.Key.Key_L, CTRL)
    assert not [text for text in every_text() if NAME in text or "kanariepiet" in text]
    # What is left of it in Python; its parts that are Qt's went with the page.
    held = str({name: value for name, value in vars(helps).items() if name != "_idle"})
    assert "kanariepiet" not in held
    assert NAME not in held


def test_in_a_narrow_bar_icons_stand_without_words(running: Running) -> None:
    running.go("diary", "none")
    bar = form_of(running).bar
    bar.setMaximumWidth(16_000)
    assert bar.guide.text().strip() == "Schrijfhulp"
    bar.setFixedWidth(bar.minimumSizeHint().width() - 200)
    settle()
    assert bar.spelling.text().strip() == ""
    assert bar.spelling.accessibleName() == "Spelling nakijken"
