"""What was filled in, to read: headings with short pieces on paper."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout

from thop_desktop.instruments.telling import Line, Piece, Section
from thop_desktop.ui.bullets import Bullets
from thop_desktop.ui.cards import Card
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.measure import measured
from thop_desktop.ui.mirror import own_order


class PlanSections(Card):
    """One sheet for the whole plan."""

    def __init__(self, look: Look, sections: Sequence[Section]) -> None:
        """Make it.

        Args:
            look: theme and text size.
            sections: in order.
        """
        super().__init__(look, raised=True)
        self._look = look
        side = look.space(28)
        margins = self.column.contentsMargins()
        self.column.setContentsMargins(side, look.space(22), side, margins.bottom() + look.space(8))
        self.column.setSpacing(0)
        for number, section in enumerate(sections):
            if number:
                self.column.addSpacing(look.space(22))
            self.column.addWidget(Label(look, section.heading, "heading"))
            for piece in section.pieces:
                self._add(piece, self.column)

    def _add(self, piece: Piece, column: QVBoxLayout) -> None:
        look = self._look
        column.addSpacing(look.space(8))
        if piece.title:
            column.addLayout(measured(look, Label(look, piece.title, "strong")))
            column.addSpacing(look.space(2))
        if len(piece.lines) > 1 and not any(line.label for line in piece.lines):
            bullets = Bullets(look, [line.text for line in piece.lines])
            column.addLayout(measured(look, bullets))
            return
        for line in piece.lines:
            if piece.title and line.label and "\n" not in line.text:
                self._add_short(line, column)
            else:
                self._add_line(line, column)

    def _add_short(self, line: Line, column: QVBoxLayout) -> None:
        """One of several things about a row: label and text on one line."""
        label = Label(self._look, "")
        label.set_words(f"{line.lead} {own_order(line.text)}", strong=line.lead, tone="quiet")
        column.addLayout(measured(self._look, label))
        column.addSpacing(self._look.space(4))

    def _add_line(self, line: Line, column: QVBoxLayout) -> None:
        look = self._look
        if line.label:
            column.addLayout(measured(look, Label(look, line.label, "small", "quiet")))
        for text in line.text.split("\n"):
            if text.strip():
                column.addLayout(measured(look, Label(look, text, "body")))
        column.addSpacing(look.space(6))
