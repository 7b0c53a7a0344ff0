"""What a screen reader is told: of controls, of the order of a page, and of what changes."""

import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleInterface,
    QAccessibleTextInsertEvent,
    QAccessibleTextInterface,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from tests.support.diaries import LONGEST_MS, locked_diary, open_diary
from tests.support.program import Running, start_program
from tests.support.spoken_pages import stumbles
from thop_desktop.tour.seen import settle
from thop_desktop.ui import spoken, spoken_secret
from thop_desktop.ui.busy_line import BusyLine
from thop_desktop.ui.diary_page import DiaryPage
from thop_desktop.ui.labels import SaidLabel
from thop_desktop.ui.look import Look
from thop_desktop.ui.menu_button import MenuButton
from thop_desktop.ui.names_line import NamesLine
from thop_desktop.ui.page import Page
from thop_desktop.ui.rail import Rail
from thop_desktop.ui.search_page import SearchPage
from thop_desktop.ui.secret_field import SecretField
from thop_desktop.ui.step_progress import StepProgress
from thop_desktop.ui.training_signals import SignalLines
from thop_desktop.ui.trouble_card import TroubleCard
from thop_desktop.ui.undo_bar import UndoBar
from thop_desktop.ui.vault_words import Said

Role = QAccessible.Role
Told = list[str]


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Told:
    """What is announced, in order."""
    said: Told = []

    def hear(event: QAccessibleAnnouncementEvent) -> None:
        said.append(event.message())

    stand_in = SimpleNamespace(Text=QAccessible.Text, updateAccessibility=hear)
    monkeypatch.setattr(spoken, "QAccessible", stand_in)
    return said


def interface(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def names(one: QAccessibleInterface) -> list[str]:
    return [one.child(at).text(QAccessible.Text.Name) for at in range(one.childCount())]


def test_the_rooms_are_tabs_and_pressing_one_goes_there(running: Running) -> None:
    rail = running.window.findChild(Rail)
    assert rail is not None
    assert interface(running.window).role() == Role.Window
    assert interface(rail).role() == Role.PageTabList
    tab = interface(running.button("Hulp"))
    assert tab.role() == Role.PageTab
    assert not tab.state().selected
    tab.actionInterface().doAction("Press")
    QTest.qWait(150)  # as long as a button stays down
    assert running.place.room == "help"
    assert interface(running.button("Hulp")).state().selected


def test_what_is_chosen_among_several_is_ticked_by_a_click(running: Running) -> None:
    running.go("settings")
    dark = interface(running.button("Donker"))
    assert dark.role() == Role.RadioButton
    dark.actionInterface().doAction("Toggle")
    QTest.qWait(150)
    assert running.program.preferences.theme == "dark"


def test_a_button_that_cannot_be_pressed_stays_so(running: Running) -> None:
    button = running.button("Hulp")
    button.setEnabled(False)
    interface(button).actionInterface().doAction("Press")
    QTest.qWait(150)
    assert running.place.room == "today"


def test_a_button_with_a_menu_says_that_it_has_one(look: Look) -> None:
    button = MenuButton(look, "Meer", list)
    assert interface(button).role() == Role.ButtonMenu
    assert interface(button).state().hasPopup


def test_titles_are_headings_and_a_row_is_told_once(running: Running) -> None:
    running.go("read")
    titles = [
        one
        for one in running.window.findChildren(QLabel)
        if one.isVisible() and interface(one).role() == Role.Heading
    ]
    assert "Lezen" in [one.accessibleName() for one in titles]
    row = next(
        one for one in running.window.findChildren(QWidget) if type(one).__name__ == "RowCard"
    )
    assert interface(row).childCount() == 0


def test_parts_are_told_in_the_order_in_which_they_stand(qt: QApplication) -> None:
    group = QWidget()
    column = QVBoxLayout(group)
    within = QVBoxLayout()
    column.addLayout(within)
    last, first, second = (QLabel(words) for words in ("derde", "eerste", "tweede"))
    column.addWidget(last)
    within.addWidget(second)
    within.insertWidget(0, first)
    one = interface(group)
    assert names(one) == ["eerste", "tweede", "derde"]
    assert [one.indexOfChild(one.child(at)) for at in range(3)] == [0, 1, 2]
    assert one.child(3) is None
    assert one.indexOfChild(one) == -1


def test_what_is_in_a_page_may_go_while_it_is_counted(look: Look) -> None:
    page = Page(look, "Een lange bladzijde")
    for number in range(60):
        page.add(QLabel(str(number)))
    page.resize(400, 300)
    page.show()
    settle()
    one = interface(page)
    count = one.childCount()
    assert one.child(count - 1) is not None
    assert one.child(count) is None
    page.close()


def test_what_a_page_lacks_is_found(qt: QApplication, look: Look) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    below, nameless = QLabel("onder"), MenuButton(look, "", list)
    column.addWidget(below)
    column.addWidget(nameless)
    window.show()
    settle()
    assert [words for words in stumbles(window) if "has no name" in words]
    window.close()


def test_what_was_found_is_announced_and_each_step_through_it(running: Running, told: Told) -> None:
    running.go("search")
    page = running.room(SearchPage)
    page.field.setText("straf")
    assert told[-1] == page.status.text()
    page.results.step(1)
    assert told[-1].startswith(str(page.results.currentIndex().data()))


def test_what_the_checker_says_is_announced(look: Look, told: Told) -> None:
    lines = SignalLines(look)
    lines.show_signals((), "Geen signaal.")
    assert told == ["Geen signaal."]
    lines.show_signals(())
    assert told == ["Geen signaal."]


def test_saved_thrown_away_put_back_found_and_locked_are_announced(
    qt: QApplication, tmp_path: Path, qtbot: QtBot, told: Told
) -> None:
    locked_diary(tmp_path)
    with start_program(tmp_path, language="nl", accepted=True) as running:
        open_diary(running, qtbot)
        running.go("diary", "new")
        page = running.room(DiaryPage)
        running.type_words("Een rustige avond")
        qtbot.waitUntil(lambda: "Bewaard" in told, timeout=LONGEST_MS)
        running.click("Gooi weg")
        assert told[-1] == "De notitie is weggegooid. Je kunt hem weer terugzetten."
        running.click("Zet terug")
        assert told[-1] == "Het staat er weer."
        page.bar.field.setText("rustige")
        qtbot.waitUntil(lambda: told[-1] == "1 gevonden.", timeout=LONGEST_MS)
        running.click("Vergrendel")
        assert told[-1] == "Je dagboek is op slot"
        open_diary(running, qtbot)
        running.go("read")
        told.clear()
        running.click("Vergrendel")
        assert told == ["Je dagboek is op slot"]


def test_text_size_and_language_are_announced(running: Running, told: Told) -> None:
    running.press(Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert told[-1] == "Tekstgrootte 110 %"
    running.go("settings")
    told.clear()
    running.click("English")
    assert told[-1] == "The window is in English now."


def test_what_goes_on_and_what_stands_in_the_way_is_announced(
    qt: QApplication, look: Look, told: Told
) -> None:
    holder = QWidget()
    column = QVBoxLayout(holder)
    busy, trouble = BusyLine(look), TroubleCard(look, lambda _way: None)
    wrong, names = SaidLabel(look, ""), NamesLine(look, lambda: None, lambda: None)
    undo, steps = UndoBar(look, lambda _entry: None), StepProgress(look, 1, 6, "Stap 1 van 6")
    wrong.hide()
    for part in (busy, trouble, wrong, names, undo, steps):
        column.addWidget(part)
    holder.show()
    settle()
    # Of what stands there from the beginning only how far it is.
    assert told == ["Stap 1 van 6"]
    busy.begin("Het dagboek gaat open.")
    trouble.show_said(Said("Dat lukte niet", "De schijf is vol.", ()))
    wrong.set_words("Geef eerst een naam.")
    wrong.show()
    wrong.set_words("Die naam is er al.")
    steps.say_kept("Bewaard", well=True)
    steps.say_kept("Bewaard", well=True)
    names.show()
    undo.offer("vlinder")
    assert told[1:6] == [
        "Het dagboek gaat open.",
        "Dat lukte niet. De schijf is vol.",
        "Geef eerst een naam.",
        "Die naam is er al.",
        "Bewaard",
    ]
    assert len(told) == 8
    holder.close()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt tells no letters")
def test_no_letter_of_a_passphrase_is_told(
    qt: QApplication, look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed: list[str] = []

    def hear(event: QAccessibleTextInsertEvent) -> None:
        typed.append(event.textInserted())

    stand_in = SimpleNamespace(
        updateAccessibility=hear,
        InterfaceType=QAccessible.InterfaceType,
        queryAccessibleInterface=QAccessible.queryAccessibleInterface,
    )
    monkeypatch.setattr(spoken_secret, "QAccessible", stand_in)
    QAccessible.setActive(True)
    field = SecretField(look, "Wachtwoordzin")
    field.show()
    one = interface(field)
    assert (one.role(), bool(one.state().passwordEdit)) == (Role.EditableText, True)
    # What Qt itself tells goes to nobody, for at that moment there is no text to tell of.
    at_each_letter: list[object] = []
    field.textChanged.connect(lambda _text: at_each_letter.append(one.textInterface()))
    QTest.keyClicks(field, "egel")
    assert at_each_letter == [None] * 4
    assert typed == list(field.displayText())
    assert one.textInterface().text(0, 4) == field.displayText() != "egel"
    # Made in Python it could not say what is selected.
    assert type(one.textInterface()) is QAccessibleTextInterface
    QTest.keyClick(field, Qt.Key.Key_Home)
    assert (one.textInterface().cursorPosition(), one.textInterface().selectionCount()) == (0, 0)
    caret = one.textInterface().characterRect(0)
    assert QRect(field.mapToGlobal(QPoint()), field.size()).contains(caret.center())
    field.turn()
    assert one.textInterface().text(0, 4) == "egel"
    field.forget()
    assert at_each_letter[4:] == [None]
    assert (field.read_instead, one.textInterface().characterCount()) == (None, 0)
    field.close()
    QAccessible.setActive(False)


def test_nothing_is_left_of_a_passphrase_that_was_read_aloud_when_its_field_goes(
    qt: QApplication, look: Look
) -> None:
    holder = QWidget()
    field = SecretField(look, "Wachtwoordzin")
    QVBoxLayout(holder).addWidget(field)
    holder.show()
    QTest.keyClicks(field, "kanarie")
    field.turn()
    spoken = QAccessible.queryAccessibleInterface(field)
    assert spoken.textInterface().text(0, 7) == "kanarie"
    kept = field.read_instead
    assert kept is not None
    delete(holder)
    settle()
    assert not isValid(kept)
