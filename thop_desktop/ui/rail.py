"""The navigation at the left: search, pages, settings, and the hard moment."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QEnterEvent,
    QFontMetrics,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QFrame, QVBoxLayout

from thop_desktop.ui.ground import paint_ground
from thop_desktop.ui.key_focus import KeyFocus
from thop_desktop.ui.look import Look
from thop_desktop.ui.mirror import placed
from thop_desktop.ui.place import Place
from thop_desktop.ui.spoken import Role

WIDTH, NARROW_WIDTH = 232, 64
# A language with longer words may have this much.
MOST_WIDTH = 300
# Where the page beside it would have fewer ems than this, icons alone lead the way.
LEAST_EMS = 22
# Pixels above and below the words of a row, in a window that is too low for more.
LEAST_AIR = 2
RADIUS, SIDE = 9, 12
OF_THE_DIARY = frozenset(
    f"diary-{name}"
    for name in (
        "settings",
        "children",
        "erase",
        "patterns",
        "export",
        "import",
        "practice",
        "restore",
        "choose",
    )
)
OF_PRACTISING = frozenset(
    f"practice-{name}" for name in ("round", "own", "together", "progress", "kinds")
)


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

    spoken_role = Role.PageTabList

    def __init__(
        self,
        look: Look,
        go: Callable[[Place], object],
        *,
        gate_only: bool,
        lock: Callable[[], object],
    ) -> None:
        """Make the rail.

        Args:
            look: theme and text size.
            go: opens a place.
            gate_only: before the gate is accepted, only help can be reached.
            lock: locks the diary.
        """
        super().__init__()
        self.setObjectName("rail")
        self.setAccessibleName(self.tr("Navigation"))
        self._look = look
        self._go = go
        self._buttons: list[tuple[Entry, _RailButton]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(*(look.space(n) for n in (SIDE, 16, SIDE, 16)))
        column.setSpacing(look.space(2))
        if not gate_only:
            find = _RailButton(look, self.tr("Search"), "magnifying-glass", "find")
            find.side_words = QKeySequence(QKeySequence.StandardKey.Find).toString(
                QKeySequence.SequenceFormat.NativeText
            )
            find.clicked.connect(lambda: go(Place("search")))
            column.addWidget(find)
            column.addSpacing(look.space(16))
            for entry in (
                Entry("today", self.tr("Today"), "sun"),
                Entry(
                    "read",
                    self.tr("Read"),
                    "book-open",
                    frozenset({"article", "terms"}),
                ),
                Entry(
                    "worksheet",
                    self.tr("Emotional age"),
                    "leaf",
                    frozenset({"worksheet-fill", "worksheet-result", "worksheet-compare"}),
                ),
                Entry("practice", self.tr("Practise ASSO"), "chats-circle", OF_PRACTISING),
                Entry("diary", self.tr("Diary"), "note-pencil", OF_THE_DIARY),
                Entry("plans", self.tr("Plans"), "list-checks", frozenset({"plan", "plan-fill"})),
            ):
                column.addWidget(self._button(entry))
        column.addWidget(
            self._button(Entry("help", self.tr("Help"), "lifebuoy", frozenset({"guide"})))
        )
        column.addStretch(1)
        if not gate_only:
            settings = Entry("settings", self.tr("Settings"), "gear-six", frozenset({"gate"}))
            column.addWidget(self._button(settings))
            column.addSpacing(look.space(8))
        self._lock = _RailButton(look, self.tr("Lock"), "lock-key", "lock")
        self._lock.side_words = QKeySequence("Ctrl+L").toString(
            QKeySequence.SequenceFormat.NativeText
        )
        self._lock.clicked.connect(lock)
        self._lock.hide()
        column.addWidget(self._lock)
        now = self._button(
            Entry("now", self.tr("Hard moment"), "hand-palm", frozenset({"worth"})), "now"
        )
        column.addWidget(now)

    def fit(self, width: int) -> None:
        """Take no more room than a window of this width can spare for it, in pixels."""
        em = self._look.points("body") * 96 / 72
        buttons = self.findChildren(_RailButton)
        wanted = max(button.wanted_width() for button in buttons) + 2 * self._look.space(SIDE)
        wide = max(self._look.space(WIDTH), min(wanted, self._look.space(MOST_WIDTH)))
        narrow = (width - wide) / em < LEAST_EMS
        self.setFixedWidth(self._look.space(NARROW_WIDTH) if narrow else wide)
        for button in buttons:
            button.show_words(shown=not narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep all rows in sight, each with its own room."""
        super().resizeEvent(event)
        self._fit_rows()

    def _fit_rows(self) -> None:
        """Make the rows as high as they want to be, or lower where the window is too low."""
        rows = [row for row in self.findChildren(_RailButton) if not row.isHidden()]
        column = self.layout()
        if column is None:
            return
        between = column.minimumSize().height() - sum(row.minimumHeight() for row in rows)
        share = min(1.0, (self.height() - between) / sum(row.wanted_height for row in rows))
        for row in rows:
            least = QFontMetrics(row.font()).height() + 2 * LEAST_AIR
            row.setMinimumHeight(max(least, int(row.wanted_height * share)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the ground, with a hairline beside the page."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("rail"))
        edge = QRectF(self.width() - 1, 0, 1, self.height())
        painter.fillRect(placed(edge, self.width()), self._look.colour("hairline"))

    def offer_lock(self, *, offered: bool) -> None:
        """Show the button that locks the diary, or hide it."""
        self._lock.setVisible(offered)
        self._fit_rows()

    def light(self, room: str) -> None:
        """Show in which room the user is."""
        for entry, button in self._buttons:
            lit = room == entry.room or room in entry.rooms
            button.setChecked(lit)

    def _button(self, entry: Entry, name: str = "") -> "_RailButton":
        button = _RoomButton(self._look, entry.words, entry.icon, name)
        button.setCheckable(True)
        button.clicked.connect(lambda: self._go(Place(entry.room)))
        self._buttons.append((entry, button))
        return button


class _RailButton(KeyFocus, QAbstractButton):
    """A row with icon and word, and at the right perhaps the keys that do the same."""

    spoken_role: Role | None = Role.Button

    def __init__(self, look: Look, words: str, icon: str, name: str) -> None:
        super().__init__()
        self.setText(words)
        self.setObjectName(name)
        self.side_words = ""
        self._has_words = True
        self._look = look
        self._icon_name = icon
        self.setAccessibleName(words)
        self.setFont(look.font("strong" if name == "now" else "label"))
        self.wanted_height = look.space(44 if name == "now" else 40)
        self.setMinimumHeight(self.wanted_height)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def wanted_width(self) -> int:
        """What icon, words and keys need beside each other, in pixels."""
        look = self._look
        words = QFontMetrics(self.font()).horizontalAdvance(self.text())
        beside = look.icon_size().width() + look.space(14 + 12 + 12)
        return words + self._keys_room() + beside

    def show_words(self, *, shown: bool) -> None:
        """Show the words beside the icon, or only where the pointer rests on it."""
        self._has_words = shown
        self.setToolTip("" if shown else self.text())
        self.update()

    def nextCheckState(self) -> None:
        """The window lights buttons; a click alone does not."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, icon and words; a style sheet could not keep them apart."""
        look, colours = self._look, self._colours()
        painter = QPainter(self)
        if colours.ground:
            ground, edge = look.colour(colours.ground), look.colour(colours.edge)
            paint_ground(painter, QRectF(self.rect()), ground, edge, RADIUS)
        side = look.icon_size().width()
        left = look.space(14) if self._has_words else (self.width() - side) // 2
        icon = look.pixmap(self._icon_name, colours.icon)
        spot = QRectF(left, (self.height() - side) // 2, side, side)
        painter.drawPixmap(placed(spot, self.width()).topLeft(), icon)
        if not self._has_words:
            return
        area = QRectF(self.rect()).adjusted(left + side + look.space(12), 0, -look.space(12), 0)
        area = placed(area, self.width())
        painter.setFont(self.font())
        painter.setPen(look.colour(colours.words))
        middle = Qt.AlignmentFlag.AlignVCenter
        shown = self._shown_words(round(area.width()))
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignLeft, shown)
        if self.side_words:
            painter.setFont(look.font("small"))
            painter.drawText(area, middle | Qt.AlignmentFlag.AlignRight, self.side_words)

    def _shown_words(self, room: int) -> str:
        """The words, cut off with dots where a language has longer ones than the rail is wide."""
        metrics = QFontMetrics(self.font())
        room -= self._keys_room()
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        self.setToolTip("" if shown == self.text() else self.text())
        return shown

    def _keys_room(self) -> int:
        keys = QFontMetrics(self._look.font("small")).horizontalAdvance(self.side_words)
        return keys + self._look.space(8) if keys else 0

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up under the pointer."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Dim when the pointer leaves."""
        self.update()
        super().leaveEvent(event)

    def sizeHint(self) -> QSize:
        """As wide as the rail allows, as high as a finger needs."""
        return QSize(self._look.space(NARROW_WIDTH) // 2, self.minimumHeight())

    def _colours(self) -> "_Colours":
        """Roles of the colours in the present state."""
        lit, hover = self.isChecked(), self.underMouse()
        if self.objectName() == "now":
            if lit:
                return _Colours("accent", "accent", "on-accent", "on-accent")
            return _Colours("accent-soft", "accent" if hover else "accent-edge", "accent", "accent")
        if self.objectName() == "find":
            return _Colours("surface", "main" if hover else "edge", "quiet", "quiet")
        if lit:
            ground = "main-soft" if self._look.theme.dark else "surface"
            return _Colours(ground, "main", "main", "main")
        return _Colours("hover" if hover else "", "hover", "quiet", "ink" if hover else "quiet")


class _RoomButton(_RailButton):
    """Leads to a room, and is lit while the user is there."""

    spoken_role = Role.PageTab


class _Colours(NamedTuple):
    ground: str
    edge: str
    icon: str
    words: str
