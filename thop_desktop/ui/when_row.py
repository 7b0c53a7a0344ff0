"""The top of an entry: when it was, and whether it is saved."""

from datetime import date, datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from thop_desktop.store.own_time import FIRST_YEAR, LAST_YEAR, can_be_kept
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.diary_names import long_day, moment_words
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.save_mark import SaveMark
from thop_desktop.ui.when_field import WhenField


class WhenRow(QWidget):
    """Day and time on a button, which opens the fields to change them; at the right the mark.

    Signals:
        chosen: another moment; it.
    """

    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        """Make it without a moment."""
        super().__init__()
        self._look = look
        self._at: datetime | None = None
        self._field: WhenField | None = None
        self.mark = SaveMark(look)
        self.button = Button(look, "", self.toggle, kind="link", icon="calendar-blank")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.space(4))
        self._row = QHBoxLayout()
        self._row.setSpacing(look.space(4))
        self._row.addWidget(self.button)
        self._row.addStretch(1)
        self._row.addWidget(self.mark)
        self._column.addLayout(self._row)
        self._wrong_clock = Label(look, "", "small")
        self._wrong_clock.hide()
        self._column.addWidget(self._wrong_clock)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider of the two: they can stand below each other."""
        wide = self.button.minimumSizeHint().expandedTo(self.mark.minimumSizeHint())
        return QSize(wide.width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Moment and mark beside each other where there is room."""
        super().resizeEvent(event)
        both = self.button.sizeHint().width() + self.mark.sizeHint().width()
        narrow = self.width() < both + self._look.space(16)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if narrow else across)
        self._row.setAlignment(
            self.mark, Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag.AlignRight
        )

    def show_moment(self, at: datetime, today: date) -> None:
        """Show a moment."""
        self._at = at
        words = moment_words(at, today)
        self.button.set_words(words, with_icon=True)
        self.button.setAccessibleName(self.tr("When: %1").replace("%1", words))
        self.button.setToolTip(self.tr("Change day and time"))
        self._tell_clock(at, today)

    def toggle(self) -> None:
        """Open the fields, or close them."""
        if self._field is not None:
            self.close_field()
        elif self._at is not None:
            self._field = WhenField(self._look, self._at)
            self._field.changed.connect(self.chosen)
            self._column.addWidget(self._field)
            self._field.day.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_field(self) -> None:
        """Close the fields."""
        if self._field is not None:
            field, self._field = self._field, None
            field.hide()
            field.setParent(None)
            field.deleteLater()

    def forget(self) -> None:
        """Show no moment."""
        self.close_field()
        self._at = None
        self.button.set_words("", with_icon=True)
        self.button.setAccessibleName("")
        self._wrong_clock.hide()

    def _tell_clock(self, at: datetime, today: date) -> None:
        """Where the clock says a year that cannot be, the day is one that nobody chose."""
        wrong = not can_be_kept(today) and at.year in (FIRST_YEAR, LAST_YEAR)
        if wrong:
            words = self.tr(
                "The clock of this computer says that it is %1. That cannot be right. Choose "
                "above what day it was. What you write is kept."
            )
            self._wrong_clock.set_words(words.replace("%1", long_day(today, at.date())))
        self._wrong_clock.setVisible(wrong)
