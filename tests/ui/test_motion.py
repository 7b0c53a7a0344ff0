"""Nothing moves by itself, so nobody has to ask for it: no fading, no sliding, no running bar."""

import re
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from tests.support.colour_pairs import of_code
from thop_desktop.app import make_qt
from thop_desktop.ui.beside import Beside
from thop_desktop.ui.busy_line import BusyLine
from thop_desktop.ui.long_work import LongWork, Progress
from thop_desktop.ui.look import Look
from thop_desktop.ui.work_line import WorkLine

# What Qt has for movement; and the blinking of the caret, which is the system's to choose.
MOVES = re.compile(
    r"Q\w*Animation\b|QTimeLine|QMovie|QScroller\b|setAnimated|setRange\(0, 0\)|setCursorFlashTime"
)


def bars(work: QWidget) -> list[QProgressBar]:
    return [bar for bar in work.findChildren(QProgressBar) if not bar.isHidden()]


def test_no_code_of_the_window_moves_anything() -> None:
    files = of_code()
    assert len(files) > 100
    assert [name for name, source in files if MOVES.search(source)] == []


@pytest.mark.parametrize("line", ["QPropertyAnimation(self)", "self._bar.setRange(0, 0)"])
def test_code_that_moves_something_would_be_found(line: str) -> None:
    assert MOVES.search(line)


def test_menus_and_hints_are_there_at_once() -> None:
    QApplication.setEffectEnabled(Qt.UIEffect.UI_General, True)
    make_qt()
    effects = (Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_FadeTooltip, Qt.UIEffect.UI_AnimateCombo)
    assert not any(map(QApplication.isEffectEnabled, effects))


def test_work_shows_a_bar_only_once_it_knows_how_far_it_is(look: Look, qtbot: QtBot) -> None:
    work, go_on = LongWork(look, Beside()), threading.Event()
    qtbot.addWidget(work)

    def long(progress: Progress) -> None:
        progress(3, 7)
        go_on.wait(10)

    work.begin("Bezig", long, lambda _result: None, lambda _error: None)
    assert not work.isHidden()
    assert bars(work) == []
    qtbot.waitUntil(lambda: [bar.value() for bar in bars(work)] == [3])
    with qtbot.waitSignal(work.finished):
        go_on.set()


def test_work_of_somebody_else_does_so_too(look: Look, qtbot: QtBot) -> None:
    line, busy = WorkLine(look, lambda: None), BusyLine(look)
    for one in (line, busy):
        qtbot.addWidget(one)
    line.begin("Bezig", can_stop=True)
    busy.begin("Bezig")
    assert bars(line) == bars(busy) == []
    line.show_progress(1, 4)
    (bar,) = bars(line)
    assert (bar.value(), bar.minimum()) == (250, 0)
    line.begin("Nog iets", can_stop=True)
    assert bars(line) == []
