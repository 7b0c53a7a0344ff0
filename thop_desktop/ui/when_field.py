"""The fields for the day and the time of an entry."""

from datetime import datetime

from PySide6.QtCore import QDate, QLocale, QTime, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QTimeEdit, QWidget

from thop_desktop.store.own_time import FIRST_YEAR, LAST_YEAR, settle
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.mirror import keep_order


def moved(at: datetime, day: QDate, time: QTime) -> datetime:
    """The moment on another day or at another time, on the same clock.

    A time that cannot be told apart from the one there is leaves it as it is, seconds too.
    """
    if (day.year(), day.month(), day.day()) == (at.year, at.month, at.day) and (
        time.hour(),
        time.minute(),
    ) == (at.hour, at.minute):
        return at
    wanted = at.replace(
        year=day.year(),
        month=day.month(),
        day=day.day(),
        hour=time.hour(),
        minute=time.minute(),
        second=0,
        microsecond=0,
    )
    try:
        return settle(wanted)
    except ValueError:
        return at  # the first or last hours that can be told, on a clock far from here


class WhenField(QWidget):
    """Two fields to type in; the arrow keys go up and down.

    Signals:
        changed: another moment was chosen; it.
    """

    changed = Signal(object)

    def __init__(self, look: Look, at: datetime) -> None:
        """Show a moment."""
        super().__init__()
        self._at = at
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.space(8))
        self.day = QDateEdit(QDate(at.year, at.month, at.day))
        self.day.setDateRange(QDate(FIRST_YEAR, 1, 1), QDate(LAST_YEAR, 12, 31))
        keep_order(self.day)
        self.day.setDisplayFormat("d MMMM yyyy")
        self.time = QTimeEdit(QTime(at.hour, at.minute))
        keep_order(self.time)
        self.time.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
        for label, field in ((self.tr("Day"), self.day), (self.tr("Time"), self.time)):
            field.setLocale(QLocale())  # of itself it would take the system's
            field.setFont(look.font("body"))
            field.setAccessibleName(label)
            field.setMinimumWidth(look.text_width("body", 22 if field is self.day else 8))
            words = Label(look, label, "label", "quiet", wrap=False)
            words.setBuddy(field)
            row.addWidget(words)
            row.addWidget(field)
            row.addSpacing(look.space(8))
        row.addStretch(1)
        self.day.dateChanged.connect(self._tell)
        self.time.timeChanged.connect(self._tell)

    def _tell(self) -> None:
        at = moved(self._at, self.day.date(), self.time.time())
        if at != self._at:
            self._at = at
            self.changed.emit(at)
