"""The left side of the diary: the list, or the calendar in its place."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from thop_desktop.ui.diary_calendar import DiaryCalendar
from thop_desktop.ui.entries_list import EntriesList
from thop_desktop.ui.look import Look

WIDTH = 328
NO_LIMIT = 16_777_215


class DiarySide(QWidget):
    """Shows the calendar until a day is chosen, which brings the list back.

    Signals:
        day_chosen: a day.
    """

    day_chosen = Signal(object)

    def __init__(
        self, look: Look, entries: EntriesList, days: Callable[[date, date], Mapping[date, int]]
    ) -> None:
        """Make it with the list in sight.

        Args:
            look: fonts and measures.
            entries: the list.
            days: tells what was written when.
        """
        super().__init__()
        self._look, self._list, self._days = look, entries, days
        self.calendar: DiaryCalendar | None = None
        # With large letters a low window has no room for a whole month, nor for a question
        # above the list.
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setObjectName("column")
        self._column = _column(inside)
        self._column.addWidget(entries, 1)
        self._area.setWidget(inside)
        _column(self).addWidget(self._area)

    def set_narrow(self, *, narrow: bool) -> None:
        """Take all the room there is, or a column."""
        width = self._look.space(WIDTH)
        self.setMinimumWidth(0 if narrow else width)
        self.setMaximumWidth(NO_LIMIT if narrow else width)

    def put_above(self, notice: QWidget) -> None:
        """Take in what stands above the list, and scrolls with it."""
        self._column.insertWidget(0, notice)

    def open_calendar(self, today: date) -> None:
        """Show the calendar, the keyboard on its first day."""
        self.close_calendar()
        self._list.hide()
        self.calendar = DiaryCalendar(self._look, today, self._days)
        self.calendar.chosen.connect(self.day_chosen)
        self.calendar.reached.connect(self._area.ensureWidgetVisible)
        self._column.addWidget(self.calendar, 1)
        self.calendar.focus_first()

    def close_calendar(self) -> None:
        """Show the list again."""
        calendar, self.calendar = self.calendar, None
        if calendar is None:
            return
        had_focus = calendar.isAncestorOf(QApplication.focusWidget() or self)
        calendar.hide()
        calendar.setParent(None)
        calendar.deleteLater()
        self._list.show()
        if had_focus:
            (self._list.first_focus() or self).setFocus(Qt.FocusReason.OtherFocusReason)


def _column(parent: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(parent)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column
