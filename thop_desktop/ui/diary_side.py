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
        self._scrolled: QScrollArea | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(entries, 1)

    def set_narrow(self, *, narrow: bool) -> None:
        """Take all the room there is, or a column."""
        width = self._look.space(WIDTH)
        self.setMinimumWidth(0 if narrow else width)
        self.setMaximumWidth(NO_LIMIT if narrow else width)

    def open_calendar(self, today: date) -> None:
        """Show the calendar, the keyboard on its first day."""
        self.close_calendar()
        self._list.hide()
        self.calendar = DiaryCalendar(self._look, today, self._days)
        self.calendar.chosen.connect(self.day_chosen)
        # With large letters a low window has no room for a whole month.
        self._scrolled = area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.calendar)
        self.calendar.reached.connect(area.ensureWidgetVisible)
        self._column.addWidget(area, 1)
        self.calendar.focus_first()

    def close_calendar(self) -> None:
        """Show the list again."""
        area, self._scrolled, self.calendar = self._scrolled, None, None
        if area is None:
            return
        had_focus = area.isAncestorOf(QApplication.focusWidget() or self)
        area.hide()
        area.setParent(None)
        area.deleteLater()
        self._list.show()
        if had_focus:
            (self._list.first_focus() or self).setFocus(Qt.FocusReason.OtherFocusReason)
