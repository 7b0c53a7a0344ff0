"""What somebody does with private words besides writing them."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.support.canary_words import PRIVATE
from tests.support.written import texts_within
from thop_desktop.app import Program
from thop_desktop.report.leaving import Form
from thop_desktop.store.diary import Diary
from thop_desktop.tour import diary, leaving
from thop_desktop.tour.seen import settle, wait_until
from thop_desktop.ui.dialogs import Dialogs
from thop_desktop.ui.export_choice import ExportChoice
from thop_desktop.ui.export_page import ExportPage
from thop_desktop.ui.export_save import ExportSave
from thop_desktop.ui.place import Place
from thop_desktop.ui.unlock_page import UnlockPage

# Types a canary into every field that shows, to stay there.
Fill = Callable[[], object]
HALF_A_MINUTE_MS = 30_000


class AnsweringDoor(Dialogs):
    """The real door, which answers by itself where a question would wait for a hand."""

    saved_to: Path | None = None

    def ask(self, title: str, text: str, verbs: Sequence[str]) -> int:
        """The first verb."""
        return 0

    def choose_file_to_save(self, title: str, suggested: Path, kind: str) -> Path | None:
        """The file that was set."""
        return self.saved_to


def copy(program: Program, fill: Fill) -> bool:
    """Copy private words; whether they are off the clipboard half a minute later."""
    program.window.go(Place("diary", "new"))
    settle()
    fill()
    form = diary._page(program).desk.form
    form.text.setFocus(Qt.FocusReason.OtherFocusReason)
    for key in (Qt.Key.Key_A, Qt.Key.Key_C):
        QTest.keyClick(form.text, key, Qt.KeyboardModifier.ControlModifier)
    own, board = program.locking._clipboard, QGuiApplication.clipboard()
    was_there = PRIVATE in board.text()
    assert own is not None
    assert own._timer.isActive()
    assert own._timer.interval() <= HALF_A_MINUTE_MS
    own._timer.timeout.emit()
    return was_there and PRIVATE not in board.text()


def make_a_mistake(program: Program) -> str:
    """Our own mistake, in the middle of private words; returns the report that is shown."""
    told: list[str] = []

    def fail() -> None:
        words = f"{PRIVATE}mistake"
        raise ValueError(words)

    def close() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            told.extend(texts_within(dialog))
            dialog.close()

    before, sys.excepthook = sys.excepthook, program.report_bug
    QTimer.singleShot(0, program.window, fail)
    QTimer.singleShot(100, program.window, close)
    wait_until(lambda: bool(told))
    settle()
    sys.excepthook = before
    return "\n".join(told)


def save_sheet(program: Program, fill: Fill, file: Path) -> None:
    """The one way out: the user takes a sheet along."""
    AnsweringDoor.saved_to = file
    program.window.go(Place("diary-export"))
    settle()
    leaving._room(program, ExportPage).choose_form(Form.SHEET)
    fill()
    step = leaving._step(program, ExportChoice)
    step.list.turn(Diary(program.keeper.vault).newest(1)[0].id)
    leaving._name(program)
    leaving._look(program)
    leaving._room(program, ExportPage).save_sheet()
    part = leaving._step(program, ExportSave).part
    part.save_plain()
    wait_until(lambda: not part.work.busy)


def try_wrong(program: Program) -> None:
    """Passphrases and a code that do not fit."""
    program.lock()
    program.window.go(Place("diary"))
    settle()
    unlock = leaving._room(program, UnlockPage)
    unlock.passphrase.setText(f"{PRIVATE} wrong passphrase")
    unlock.open()
    wait_until(lambda: program.keeper.trouble is not None)
    settle()
