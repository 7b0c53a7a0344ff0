"""A day in a plan: where it was chosen before, its field stands in the page from the first."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.support.program import EVENING
from thop_desktop.instruments.filled import Filled
from thop_desktop.instruments.reading import HOUSE_PLAN, load_instrument
from thop_desktop.ui.look import Look
from thop_desktop.ui.plan_date import PlanDate
from thop_desktop.ui.plan_slot import PlanContext
from thop_desktop.ui.plan_sources import PlanSources


class ShownWindows(QObject):
    """Counts what is shown as a window of its own."""

    number = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Only count."""
        is_shown = event.type() == QEvent.Type.Show
        self.number += is_shown and isinstance(watched, QWidget) and watched.isWindow()
        return False


def look_again(look: Look, resources: Path) -> PlanDate:
    """The field of a plan in which a day was chosen before."""
    filled = Filled({"look-again": "2026-12-24"})
    instrument = load_instrument(resources, "nl", HOUSE_PLAN)
    context = PlanContext(
        look, instrument, lambda: filled, lambda _filled, _soon: None, PlanSources(),
        lambda: EVENING, lambda _place: None,
    )  # fmt: skip
    return PlanDate(context, instrument.field("look-again"), context.whole())


def test_a_day_that_was_chosen_is_no_window_of_its_own(
    qtbot: QtBot, look: Look, resources: Path, qapp: QApplication
) -> None:
    """Such a window flashes up, and takes the keyboard from the one of the program."""
    shown = ShownWindows()
    qapp.installEventFilter(shown)
    widget = look_again(look, resources)
    qtbot.addWidget(widget)
    assert not widget.day.isHidden()
    assert shown.number == 0
    widget.show()
    assert shown.number == 1
    qapp.removeEventFilter(shown)


@pytest.mark.parametrize("side", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_day_stands_where_lines_begin(
    qtbot: QtBot, look: Look, resources: Path, side: Qt.LayoutDirection
) -> None:
    QGuiApplication.setLayoutDirection(side)
    try:
        widget = look_again(look, resources)
        qtbot.addWidget(widget)
        widget.resize(900, 200)
        widget.show()
        first, day = widget.first_focus(), widget.day
        begin = first.mapTo(widget, first.rect().topLeft()).x()
        end = begin + first.width()
        if side is Qt.LayoutDirection.LeftToRight:
            assert day.x() == begin
        else:
            assert day.x() + day.width() == end
    finally:
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
