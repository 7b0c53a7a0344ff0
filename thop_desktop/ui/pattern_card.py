"""One picture with its title, what to know about it, and the same as a table."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from thop_desktop.ui.cards import Card
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.pattern_grid import PatternGrid
from thop_desktop.ui.pattern_marks import Picture
from thop_desktop.ui.pattern_table_view import PatternTable
from thop_desktop.ui.turn_button import TurnButton


class PatternCard(Card):
    """Shows the picture first.

    Signals:
        chosen: a mark; the Mark.
        opened: the entries behind a mark are wanted; the Mark.
    """

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(
        self,
        look: Look,
        picture: Picture,
        *,
        as_table: bool,
        turn: Callable[[], object],
    ) -> None:
        """Make it.

        Args:
            look: fonts, colours and measures.
            picture: what to show.
            as_table: show the table.
            turn: shows the table instead of the picture, or the picture again.
        """
        super().__init__(look)
        table = picture.table
        self.title = table.title
        self.grid: PatternGrid | None = None
        self.table: PatternTable | None = None
        self.turn_button: TurnButton | None = None
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.addWidget(Label(look, table.title, "heading"), 1)
        if picture.rows:
            self.turn_button = TurnButton(look, turn, as_table=as_table, title=table.title)
            beside = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
            self._head.addWidget(self.turn_button, 0, beside)
        self.column.addLayout(self._head)
        self.column.addSpacing(look.space(8))
        shown: QWidget | None = None
        if picture.rows and as_table:
            shown = self.table = PatternTable(look, table)
        elif picture.rows:
            shown = self.grid = PatternGrid(look, picture)
            self.grid.chosen.connect(self.chosen)
            self.grid.opened.connect(self.opened)
        if shown is not None:
            self.column.addWidget(shown)
            self.column.addSpacing(look.space(8))
        note = table.note if as_table else picture.note or table.note
        self.column.addWidget(Label(look, note, "text", "quiet"))
        self.column.addStretch(1)

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the button below the title, or beside it."""
        directions = QBoxLayout.Direction
        self._head.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
