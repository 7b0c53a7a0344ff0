"""The part of the tour on what helps while writing; the name in it belongs to nobody."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu

from thop_desktop.app import Program
from thop_desktop.languages import FIRST_LANGUAGE
from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Entry
from thop_desktop.tour.seen import Visit
from thop_desktop.ui.diary_page import DiaryPage
from thop_desktop.ui.entry_form import EntryForm
from thop_desktop.ui.place import Place

EVENING = datetime(2026, 11, 23, 19, 50, tzinfo=ZoneInfo("Europe/Amsterdam"))
ENTRY = "writing-help"
NAME = "Sanne de Vries"
MISSPELT = {"nl": "vandag", "en": "todya"}
DUTCH = (
    "## Telefoon\n"
    "Sanne de Vries van school belde vandag. Vlinder zat op de trap en luisterde mee.\n\n"
    "- Haar nummer is 06-12345678.\n"
    "- De afspraak is bij Lindelaan 7.\n\n"
    "Ik heb **rustig** verteld wat ik hoorde. Daarna dronken we thee."
)
ENGLISH = (
    "## Phone call\n"
    "Sanne de Vries from school rang todya. Vlinder's door was open and she listened.\n\n"
    "- The number is 06-12345678.\n"
    "- Mr Baker’s appointment is at Lindelaan 7.\n\n"
    "I told her **calmly** what I'd heard. On Monday we'll see. Then we had tea."
)
TEXTS = {"nl": DUTCH, "en": ENGLISH}


def writing_visits(program: Program) -> Iterator[Visit]:
    """An entry with a name and a misspelt word, the menu of each, and the writing help.

    Args:
        program: on a throw-away profile, with its diary open.
    """
    menus: list[QMenu] = []
    yield "writing-marks", lambda: _write(program)
    yield "writing-spelling-menu", lambda: menus.append(_menu(program, _own(program, MISSPELT)))
    yield "writing-name-menu", lambda: _next_menu(program, menus, NAME)
    yield "writing-names-line", lambda: _show_name(program, menus)
    yield "writing-help", lambda: _form(program).bar.guide.click()
    yield "writing-help-heading", lambda: _begin_part(program)
    yield "writing-end", lambda: _end(program)


def _own(program: Program, words: Mapping[str, str]) -> str:
    """What is for the language of the interface; in one without a dictionary the Dutch."""
    return words.get(program.preferences.language, words[FIRST_LANGUAGE])


def _form(program: Program) -> EntryForm:
    room = program.window.room
    if not isinstance(room, DiaryPage):
        raise TypeError(room)
    return room.desk.form


def _write(program: Program) -> None:
    Diary(program.keeper.vault).add(Entry(id=ENTRY, at=EVENING, text=_own(program, TEXTS)), EVENING)
    program.window.refresh("diary")
    program.window.go(Place("diary", ENTRY))
    form = _form(program)
    form.aids.load_now()
    form.scroller.verticalScrollBar().setValue(form.scroller.verticalScrollBar().maximum())


def _menu(program: Program, words: str) -> QMenu:
    """The menu of some words, within the window so that it is in the picture."""
    field = _form(program).text
    cursor = field.document().find(words)
    cursor.setPosition(cursor.selectionStart() + 1)
    menu = field.menu_for(cursor)
    menu.setParent(program.window, Qt.WindowType.Widget)
    menu.adjustSize()
    spot = field.mapTo(program.window, field.cursorRect(cursor).bottomLeft())
    spot.setX(max(0, min(spot.x(), program.window.width() - menu.width())))
    menu.move(spot)
    menu.show()
    menu.raise_()
    return menu


def _next_menu(program: Program, menus: list[QMenu], words: str) -> None:
    menus.pop().deleteLater()
    menus.append(_menu(program, words))


def _show_name(program: Program, menus: list[QMenu]) -> None:
    menus.pop().deleteLater()
    _form(program).aids.line.show_button.click()


def _begin_part(program: Program) -> None:
    form = _form(program)
    form.text.moveCursor(QTextCursor.MoveOperation.End)
    panel = form.aids.panel
    if panel is not None:
        panel.buttons[0].click()


def _end(program: Program) -> None:
    """The next part of the tour finds neither the help nor the entry."""
    _form(program).bar.guide.click()
    program.window.go(Place("diary"))
    Diary(program.keeper.vault).delete(ENTRY, EVENING)
    program.window.refresh("diary")
