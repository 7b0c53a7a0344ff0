"""The navigation at the left: search, pages, settings, and the hard moment."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QPushButton, QStyle, QStyleOptionButton, QVBoxLayout

from thop_desktop.ui.key_focus import KeyFocus
from thop_desktop.ui.look import Look
from thop_desktop.ui.place import Place

WIDTH = 232


@dataclass(frozen=True)
class Entry:
    """A room of the window that the rail leads to.

    Attributes:
        room: its name in Place.
        words: what the button says.
        icon: its icon.
        rooms: rooms that belong with it; it stays lit in them.
    """

    room: str
    words: str
    icon: str
    rooms: frozenset[str] = frozenset()


class Rail(QFrame):
    """Always there; the button of the room at hand is lit."""

    def __init__(self, look: Look, go: Callable[[Place], object], *, gate_only: bool) -> None:
        """Make the rail.

        Args:
            look: theme and text size.
            go: opens a place.
            gate_only: before the gate is accepted, only help can be reached.
        """
        super().__init__()
        self.setObjectName("rail")
        self.setFixedWidth(look.space(WIDTH))
        self.setAccessibleName(self.tr("Navigation"))
        self._look = look
        self._go = go
        self._buttons: list[tuple[Entry, _RailButton]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(*(look.space(n) for n in (12, 16, 12, 16)))
        column.setSpacing(look.space(2))
        if not gate_only:
            self.find = _RailButton(look, self.tr("Search"), "magnifying-glass", "find")
            self.find.side_words = QKeySequence(QKeySequence.StandardKey.Find).toString(
                QKeySequence.SequenceFormat.NativeText
            )
            self.find.clicked.connect(lambda: go(Place("search")))
            column.addWidget(self.find)
            column.addSpacing(look.space(16))
            for entry in (
                Entry("today", self.tr("Today"), "sun"),
                Entry("read", self.tr("Read"), "book-open", frozenset({"article", "terms"})),
            ):
                column.addWidget(self._button(entry))
        column.addWidget(self._button(Entry("help", self.tr("Help"), "lifebuoy")))
        column.addStretch(1)
        if not gate_only:
            settings = Entry("settings", self.tr("Settings"), "gear-six", frozenset({"gate"}))
            column.addWidget(self._button(settings))
            column.addSpacing(look.space(8))
        now = self._button(Entry("now", self.tr("Hard moment"), "hand-palm"), "now")
        column.addWidget(now)

    def light(self, room: str) -> None:
        """Show in which room the user is."""
        for entry, button in self._buttons:
            lit = room == entry.room or room in entry.rooms
            button.setChecked(lit)
            button.tint(lit=lit)

    def _button(self, entry: Entry, name: str = "") -> "_RailButton":
        button = _RailButton(self._look, entry.words, entry.icon, name)
        button.setCheckable(True)
        button.clicked.connect(lambda: self._go(Place(entry.room)))
        self._buttons.append((entry, button))
        return button


class _RailButton(KeyFocus, QPushButton):
    """A row with icon and word, and at the right perhaps the keys that do the same."""

    def __init__(self, look: Look, words: str, icon: str, name: str) -> None:
        super().__init__(words)
        self.setObjectName(name)
        self.side_words = ""
        self._look = look
        self._icon_name = icon
        self.setAccessibleName(words)
        self.setFont(look.font("strong" if name == "now" else "label"))
        self.setIconSize(look.icon_size())
        self.setMinimumHeight(look.space(44 if name == "now" else 40))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.tint(lit=False)

    def tint(self, *, lit: bool) -> None:
        """Give the icon the colour of the words."""
        if self.objectName() == "now":
            role = "on-accent" if lit else "accent"
        else:
            role = "main" if lit else "quiet"
        self.setIcon(self._look.icon(self._icon_name, role))

    def nextCheckState(self) -> None:
        """The window lights buttons; a click alone does not."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words with some air after the icon, as style sheets cannot."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        words, icon = self.text(), self._look.icon_size().width()
        option.text = ""  # type: ignore[attr-defined]
        option.icon = type(self.icon())()  # type: ignore[attr-defined]
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        left = self._look.space(14)
        top = (self.height() - icon) // 2
        self.icon().paint(painter, left, top, icon, icon)
        area = self.rect().adjusted(left + icon + self._look.space(12), 0, -self._look.space(12), 0)
        painter.setFont(self.font())
        painter.setPen(self._ink())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        if self.side_words:
            painter.setFont(self._look.font("small"))
            painter.drawText(
                area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self.side_words
            )

    def _ink(self) -> str:
        look = self._look
        if self.objectName() == "now":
            return look.colour("on-accent" if self.isChecked() else "accent").name()
        if self.isChecked():
            return look.colour("main").name()
        return look.colour("ink" if self.underMouse() else "quiet").name()
