"""The bar above the diary: the search, the filters, the calendar, and a new entry."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from thop_desktop.ui.buttons import Button, Switch
from thop_desktop.ui.clear_button import ClearButton
from thop_desktop.ui.field_hint import FieldHint
from thop_desktop.ui.labels import IconLabel
from thop_desktop.ui.look import Look
from thop_desktop.ui.menu_button import MenuButton, MenuLine
from thop_desktop.ui.mirror import is_mirrored, margins
from thop_desktop.ui.place import Place

LONGEST = 300
# Letters of the search field that are to be seen at least.
LEAST_SEARCHED = 24


class DiaryBar(QFrame):
    """Finds and begins; words that do not fit move to a second row, before icons are enough.

    Signals:
        typed: the words that are searched for.
        down: the arrow down was pressed in the search field.
        entered: Enter was pressed there.
        filters_wanted, calendar_wanted: to be shown, or hidden again.
        new_wanted: a new entry.
        list_wanted: back to the list.
        place_wanted: another page of the diary; the Place.
    """

    typed = Signal(str)
    down = Signal()
    entered = Signal()
    filters_wanted = Signal()
    calendar_wanted = Signal()
    new_wanted = Signal()
    list_wanted = Signal()
    place_wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        """Make it for a wide window."""
        super().__init__()
        self._look = look
        self.setObjectName("bar")
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(margins(*(look.space(n) for n in (20, 12, 24, 12))))
        column.setSpacing(look.space(4))
        self._row, self._second = QHBoxLayout(), QHBoxLayout()
        for row in (self._row, self._second):
            row.setSpacing(look.space(8))
            column.addLayout(row)
        self._field_width = 0
        self.back = Button(
            look, self.tr("To the list"), self.list_wanted.emit, kind="quiet", icon="arrow-left"
        )
        self.field = _Field(self)
        self.field.setFont(look.font("body"))
        self.field.setMaxLength(LONGEST)
        self.field.setAccessibleName(self.tr("Search in your diary"))
        self.field.textChanged.connect(self.typed)
        # The search of the whole program looks nearly alike; this one bears the diary's own sign.
        self._sign = IconLabel(look, "note-pencil", "quiet", 18)
        self._sign.setParent(self.field)
        self._sign.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.field.setTextMargins(margins(self._sign.width() + look.space(6), 0, 0, 0))
        ClearButton(look, self.field)
        FieldHint(self.field, (self.tr("Search in your diary"), self.tr("Search")))
        self._words = {
            "filters": self.tr("Filters"),
            "calendar": self.tr("Calendar"),
            "patterns": self.tr("Patterns"),
            "more": self.tr("More"),
        }
        self.filters = self._tool("filters", "funnel-simple", self.filters_wanted.emit)
        self.calendar = self._tool("calendar", "calendar-blank", self.calendar_wanted.emit)
        self.patterns = self._tool(
            "patterns", "trend-up", lambda: self.place_wanted.emit(Place("diary-patterns"))
        )
        self.patterns.setCheckable(False)
        words = self._words["more"]
        self.more = MenuButton(look, words, self._more_lines, icon="dots-three-outline", name=words)
        self.more.setToolTip(words)
        keys = QKeySequence(QKeySequence.StandardKey.New).toString(
            QKeySequence.SequenceFormat.NativeText
        )
        self._new_words = self.tr("New entry")
        self.new = Button(
            look, self._new_words, self.new_wanted.emit, kind="primary", icon="plus", hint=keys
        )
        self._tools = {
            "filters": self.filters,
            "calendar": self.calendar,
            "patterns": self.patterns,
            "more": self.more,
        }
        for widget in (self.back, self.field, *self._tools.values()):
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
        self._field_width = field_width
        self.back.setVisible(goes_back)
        self.field.setVisible(finds)
        for button in self._tools.values():
            button.setVisible(finds)
        if field_width:
            self.field.setFixedWidth(field_width)
        else:
            self.field.setMinimumWidth(0)
            self.field.setMaximumWidth(self._look.space(480))
        self._row.setStretchFactor(self.field, 0 if field_width else 100)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let words move, and keep the sign in its place."""
        super().resizeEvent(event)
        self._fit()
        height = self.field.sizeHint().height()
        sign = self._sign.sizeHint().height()
        left = self._look.space(10)
        if is_mirrored():
            left = self.field.width() - left - self._sign.width()
        self._sign.move(left, (height - sign) // 2)

    def _fit(self) -> None:
        """Words beside the field, below it, or none."""
        gap, tools = self._row.spacing(), self._tools
        around = self._column.contentsMargins()
        room = self.width() - around.left() - around.right()
        for name, button in tools.items():
            button.set_words(self._words[name], with_icon=True)
        self.new.set_words(self._new_words, with_icon=True)
        others = self.new.sizeHint().width()
        if not self.back.isHidden():
            others += self.back.sizeHint().width() + gap
        if not self.field.isHidden():
            field = self._field_width or self._look.text_width("body", LEAST_SEARCHED)
            others += field + gap
            if self._tools_width() > room:
                for button in tools.values():
                    button.set_words("", with_icon=True)
            self._put_tools(below=others + self._tools_width() > room)
        if others > room:
            self.new.set_words("", with_icon=True)

    def _tools_width(self) -> int:
        gap = self._row.spacing()
        return sum(button.sizeHint().width() + gap for button in self._tools.values())

    def _put_tools(self, *, below: bool) -> None:
        tools = list(self._tools.values())
        if below == (self._second.indexOf(tools[0]) >= 0):
            return
        for number, button in enumerate(tools):
            if below:
                self._second.addWidget(button)
            else:
                self._row.insertWidget(2 + number, button)
        if below:
            self._second.addStretch(1)
        else:
            self._second.takeAt(0)

    def _more_lines(self) -> list[MenuLine]:
        """What is done with the diary as a whole, and not every day."""
        rooms = {
            "diary-export": self.tr("Take something with you"),
            "diary-import": self.tr("Bring something in"),
            "diary-children": self.tr("Children"),
            "diary-settings": self.tr("Manage the diary"),
        }
        return [
            MenuLine(words, partial(self.place_wanted.emit, Place(room)))
            for room, words in rooms.items()
        ]

    def _tool(self, name: str, icon: str, act: Callable[[], object]) -> Button:
        words = self._words[name]
        button = Switch(self._look, words, act, kind="quiet", icon=icon, name=words)
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


def hairline(look: Look, *, across: bool = False) -> QWidget:
    """A thin line from top to bottom, or from side to side."""
    line = QWidget()
    if across:
        line.setFixedHeight(1)
    else:
        line.setFixedWidth(1)
    line.setStyleSheet(f"background: {look.colour('hairline').name()};")
    return line
