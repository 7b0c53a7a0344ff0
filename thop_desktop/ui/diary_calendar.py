"""A month of the diary, with the days on which something was written."""

from calendar import monthrange
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from thop_desktop.store.own_time import FIRST_YEAR, LAST_YEAR
from thop_desktop.ui.buttons import Button, Switch
from thop_desktop.ui.diary_names import capital, long_day
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.mirror import is_mirrored

WEEK = 7
# Gives the days with entries from a first to a last day, and how many they have.
Days = Callable[[date, date], Mapping[date, int]]
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -WEEK, Qt.Key.Key_Down: WEEK}
MONTHS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


def month_after(month: date, step: int) -> date:
    """The first day of another month, so many further; it stays within the diary's years."""
    number = month.year * 12 + month.month - 1 + step
    number = min(max(number, FIRST_YEAR * 12), LAST_YEAR * 12 + 11)
    return date(number // 12, number % 12 + 1, 1)


def first_shown(month: date, first_weekday: int) -> date:
    """The day in the corner of a month: the last such weekday up to its first day.

    Args:
        month: the first day of a month.
        first_weekday: the day that a week begins with, 1 for Monday to 7 for Sunday.
    """
    return month - timedelta(days=(month.isoweekday() - first_weekday) % WEEK)


class DiaryCalendar(QWidget):
    """Shows one month at a time; days on which nothing was written cannot be chosen.

    Signals:
        chosen: a day; it.
        reached: the button of a day got the keyboard.
    """

    chosen = Signal(object)
    reached = Signal(QWidget)

    def __init__(self, look: Look, today: date, days: Days) -> None:
        """Show the month of today.

        Args:
            look: fonts and measures.
            today: the day.
            days: tells what was written when.
        """
        super().__init__()
        self._look = look
        self._today = today
        self._days = days
        self.month = today.replace(day=1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(look.space(n) for n in (24, 8, 24, 12)))
        column.setSpacing(look.space(8))
        inside = QWidget()
        inside.setMaximumWidth(look.space(320))
        column.addWidget(inside)
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        self._title = Label(look, "", "strong", wrap=False)
        row.addWidget(self._title, 1)
        for icon, name, step in (
            ("caret-left", self.tr("Previous month"), -1),
            ("caret-right", self.tr("Next month"), 1),
        ):
            row.addWidget(
                Button(
                    look, "", partial(self.step, step), kind="quiet", icon=icon, name=name,
                    hint=name,
                )
            )  # fmt: skip
        rows.addLayout(row)
        self._grid = QGridLayout()
        self._grid.setSpacing(look.space(2))
        rows.addLayout(self._grid)
        column.addStretch(1)
        self.buttons: dict[date, Button] = {}
        self._labels: list[Label] = []
        self._show()

    def step(self, months: int) -> None:
        """Go so many months further."""
        self.month = month_after(self.month, months)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys go to other days with entries, page up and down to other months."""
        key = Qt.Key(event.key())
        if key in MONTHS:
            self.step(MONTHS[key])
            self.focus_first()
        elif key in STEPS:
            along = key in (Qt.Key.Key_Left, Qt.Key.Key_Right)
            self._go_on(-STEPS[key] if along and is_mirrored() else STEPS[key])
        else:
            super().keyPressEvent(event)

    def _go_on(self, step: int) -> None:
        now = next((day for day, button in self.buttons.items() if button.hasFocus()), None)
        if now is None:
            self.focus_first()
            return
        day = now + timedelta(days=step)
        while day in self.buttons and not self.buttons[day].isEnabled():
            day += timedelta(days=1 if step > 0 else -1)
        if day in self.buttons:
            self._reach(self.buttons[day])

    def focus_first(self) -> None:
        """Put the keyboard on the first day that can be chosen."""
        for button in self.buttons.values():
            if button.isEnabled():
                self._reach(button)
                return

    def _reach(self, button: Button) -> None:
        button.setFocus(Qt.FocusReason.TabFocusReason)
        self.reached.emit(button)

    def _show(self) -> None:
        month, locale = self.month, QLocale()
        name = locale.toString(QDate(month.year, month.month, 1), "MMMM yyyy")
        self._title.set_words(capital(name))
        for old in (*self.buttons.values(), *self._labels):
            old.hide()
            old.setParent(None)
            old.deleteLater()
        self.buttons, self._labels = {}, []
        last = month.replace(day=monthrange(month.year, month.month)[1])
        written = self._days(month, last)
        first_weekday = locale.firstDayOfWeek().value
        corner = first_shown(month, first_weekday)
        for column in range(WEEK):
            number = (first_weekday - 1 + column) % WEEK + 1
            short = locale.standaloneDayName(number, QLocale.FormatType.ShortFormat)
            label = Label(self._look, short, "small", "quiet", wrap=False)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._grid.addWidget(label, 0, column)
            self._labels.append(label)
        day = month
        while day <= last:
            weeks, column = divmod((day - corner).days, WEEK)
            button = self._button(day, written.get(day, 0))
            self._grid.addWidget(button, 1 + weeks, column)
            self.buttons[day] = button
            day += timedelta(days=1)

    def _button(self, day: date, entries: int) -> Button:
        button = _Day(self._look, str(day.day), partial(self.chosen.emit, day), kind="day")
        button.setFont(self._look.font("text"))
        button.setMinimumHeight(self._look.space(34))
        button.setProperty("written", bool(entries))
        button.setEnabled(bool(entries))
        button.setCheckable(True)
        button.setChecked(day == self._today)
        words = capital(long_day(day, self._today))
        if entries:
            words += ": " + self.tr("%n entry(s)", "", entries)
        button.setAccessibleName(words)
        return button


class _Day(Switch):
    """Leaves the arrow keys to the calendar: a button takes them to go to its neighbours."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in STEPS or Qt.Key(event.key()) in MONTHS:
            event.ignore()
        else:
            super().keyPressEvent(event)
