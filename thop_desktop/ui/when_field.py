"""The fields for the day and the time of an entry."""

from datetime import datetime

from PySide6.QtCore import QDate, QLocale, QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QTimeEdit, QWidget

from thop_desktop.store.own_time import settle
from thop_desktop.ui.day_edit import day_edit
from thop_desktop.ui.flow import Flow
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
        flow = Flow(self, look.space(16))
        self.day = day_edit(look, at.date(), self.tr("Day"))
        self.time = QTimeEdit(QTime(at.hour, at.minute))
        keep_order(self.time)
        self.time.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
        self.time.setLocale(QLocale())  # of itself it would take the system's
        self.time.setFont(look.font("body"))
        self.time.lineEdit().setTextMargins(self.day.lineEdit().textMargins())
        self.time.setAccessibleName(self.tr("Time"))
        for field, letters in ((self.day, 22), (self.time, 8)):
            field.setMinimumWidth(look.text_width("body", letters))
            words = Label(look, field.accessibleName(), "label", "quiet", wrap=False)
            words.setBuddy(field)
            pair = QWidget()
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(look.space(8))
            row.addWidget(words)
            row.addWidget(field)
            flow.addWidget(pair)
        self.day.dateChanged.connect(self._tell)
        self.time.timeChanged.connect(self._tell)

    def _tell(self) -> None:
        at = moved(self._at, self.day.date(), self.time.time())
        if at != self._at:
            self._at = at
            self.changed.emit(at)
