"""The bar above the diary: the search, the filters, the calendar, and a new entry."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from thop_desktop.ui.buttons import Button
from thop_desktop.ui.look import Look

LONGEST = 300


class DiaryBar(QFrame):
    """Finds and begins; where there is no room for words, icons are enough.

    Signals:
        typed: the words that are searched for.
        down: the arrow down was pressed in the search field.
        entered: Enter was pressed there.
        filters_wanted, calendar_wanted: to be shown, or hidden again.
        new_wanted: a new entry.
        list_wanted: back to the list.
    """

    typed = Signal(str)
    down = Signal()
    entered = Signal()
    filters_wanted = Signal()
    calendar_wanted = Signal()
    new_wanted = Signal()
    list_wanted = Signal()

    def __init__(self, look: Look) -> None:
        """Make it for a wide window."""
        super().__init__()
        self._look = look
        self.setObjectName("bar")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(*(look.space(n) for n in (20, 12, 24, 12)))
        self._row.setSpacing(look.space(8))
        self.back = Button(
            look, self.tr("To the list"), self.list_wanted.emit, kind="quiet", icon="arrow-left"
        )
        self.field = _Field(self)
        self.field.setFont(look.font("body"))
        self.field.setMaxLength(LONGEST)
        self.field.setPlaceholderText(self.tr("Search in your diary"))
        self.field.setAccessibleName(self.tr("Search in your diary"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self.typed)
        self._words = {"filters": self.tr("Filters"), "calendar": self.tr("Calendar")}
        self.filters = self._tool("filters", "funnel-simple", self.filters_wanted.emit)
        self.calendar = self._tool("calendar", "calendar-blank", self.calendar_wanted.emit)
        keys = QKeySequence(QKeySequence.StandardKey.New).toString(
            QKeySequence.SequenceFormat.NativeText
        )
        self.new = Button(
            look, self.tr("New entry"), self.new_wanted.emit, kind="primary", icon="plus", hint=keys
        )
        for widget in (self.back, self.field, self.filters, self.calendar):
            self._row.addWidget(widget)
        self._row.addStretch(1)
        self._row.addWidget(self.new)

    def arrange(self, *, finds: bool, goes_back: bool, field_width: int) -> None:
        """Show what is of use, in the room there is.

        Args:
            finds: the list is shown.
            goes_back: only the entry is, and there is a way back.
            field_width: of the search field; 0 for what is left.
        """
        self.back.setVisible(goes_back)
        self.field.setVisible(finds)
        for name, button in (("filters", self.filters), ("calendar", self.calendar)):
            button.setVisible(finds)
            button.set_words(self._words[name] if field_width else "", with_icon=True)
        if field_width:
            self.field.setFixedWidth(field_width)
        else:
            self.field.setMinimumWidth(0)
            self.field.setMaximumWidth(self._look.space(480))
        self._row.setStretchFactor(self.field, 0 if field_width else 100)

    def _tool(self, name: str, icon: str, act: Callable[[], object]) -> Button:
        words = self._words[name]
        button = Button(self._look, words, act, kind="quiet", icon=icon, name=words)
        button.setCheckable(True)
        button.setToolTip(words)
        return button


class _Field(QLineEdit):
    """Sends the arrow down and Enter to the list; Escape empties it."""

    def __init__(self, bar: DiaryBar) -> None:
        super().__init__()
        self._bar = bar

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self._bar.down.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._bar.entered.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


def hairline(look: Look) -> QWidget:
    """A thin line from top to bottom."""
    line = QWidget()
    line.setFixedWidth(1)
    line.setStyleSheet(f"background: {look.colour('hairline').name()};")
    return line
