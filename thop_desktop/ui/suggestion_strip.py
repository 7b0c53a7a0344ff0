"""Below an entry: the pages that belong to it, and the way to practise it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from thop_desktop.content.suggestions import Suggester
from thop_desktop.store.entry import Entry, Kind
from thop_desktop.ui.cards import RowCard
from thop_desktop.ui.ground import BOX_RADIUS, paint_ground
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.place import Place
from thop_desktop.ui.suggestion_entries import told_by

# What can be practised is something that somebody had to react to.
PRACTISED = frozenset({Kind.MOMENT, Kind.CONFLICT})
Row = tuple[str, str, str, Place]


class SuggestionStrip(QWidget):
    """Changes only when it is shown another entry, or one that was just saved.

    Signals:
        wanted: a place to open.
    """

    wanted = Signal(object)

    def __init__(self, look: Look, suggester: Callable[[], Suggester | None]) -> None:
        """Make it without an entry.

        Args:
            look: fonts and measures.
            suggester: what finds pages; None when their links cannot be read.
        """
        super().__init__()
        self._look, self._suggester = look, suggester
        self._rows: tuple[Row, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, look.space(20), 0, 0)
        self._column.setSpacing(look.space(2))
        self._title = Label(look, self.tr("Related to this"), "label", "quiet")
        self._column.addWidget(self._title)
        self.buttons: list[RowCard] = []
        self.hide()

    def show_entry(self, entry: Entry | None) -> None:
        """Show what belongs to an entry as it is kept; nothing for one that is not, or None."""
        rows = self._found(entry) if entry is not None and entry.id else ()
        if rows == self._rows:
            return
        self._rows = rows
        for old in self.buttons:
            self._column.removeWidget(old)
            old.hide()
            old.setParent(None)
            old.deleteLater()
        self.buttons = [self._button(*row) for row in rows]
        for button in self.buttons:
            self._column.addWidget(button)
        self.setVisible(bool(rows))

    def _button(self, title: str, reason: str, icon: str, place: Place) -> RowCard:
        return _QuietRow(self._look, title, partial(self.wanted.emit, place), icon, reason)

    def _found(self, entry: Entry) -> tuple[Row, ...]:
        suggester = self._suggester()
        told = told_by(entry)
        rows: list[Row] = []
        danger = suggester is not None and suggester.tells_of_danger(told.text)
        if danger:
            rows.append((
                self.tr("Call, or see Help"),
                self.tr("Because there is a word here that may be about danger."),
                "lifebuoy",
                Place("help"),
            ))  # fmt: skip
        if suggester is not None:
            rows += [
                (suggester.pages[one.page], one.reason, "book-open", Place("article", one.page))
                for one in suggester.suggest(told)[: 1 if danger else None]
            ]
        if entry.kind in PRACTISED and told.text.strip() and not danger:
            rows.append((
                self.tr("Practise this situation with ASSO"),
                self.tr("What could you say? You can try it here in peace."),
                "chats-circle",
                Place("diary-practice", entry.id),
            ))  # fmt: skip
        return tuple(rows)


class _QuietRow(RowCard):
    """A row without a ground of its own until the pointer is over it."""

    def __init__(
        self, look: Look, title: str, on_click: Callable[[], object], icon: str, below: str
    ) -> None:
        super().__init__(look, title, on_click, icon=icon, below=below)
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(*(look.space(n) for n in (8, 6, 8, 6)))
            layout.setSpacing(look.space(12))
        self.setMinimumHeight(look.space(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lit when the pointer is over it, and nothing otherwise."""
        if self.underMouse() or self.isDown():
            paint_ground(
                QPainter(self),
                QRectF(self.rect()),
                self._look.colour("main-soft"),
                self._look.colour("main-mid"),
                BOX_RADIUS,
            )
