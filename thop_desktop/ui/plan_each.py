"""The same few questions for each row: for each clash, or for each of the six conditions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from thop_desktop.instruments.instrument import Field, Kind
from thop_desktop.instruments.showing import rows_of, shown_parts
from thop_desktop.ui.cards import Card
from thop_desktop.ui.columns import empty
from thop_desktop.ui.labels import Label

if TYPE_CHECKING:
    from thop_desktop.instruments.filled import Row
    from thop_desktop.ui.plan_holder import PlanFields
    from thop_desktop.ui.plan_slot import PlanContext, Slot

BETWEEN_PARTS = 12


class PlanEach(QWidget):
    """A card for each row; made anew with the page, because rows are changed elsewhere."""

    def __init__(self, context: PlanContext, field: Field, _slot: Slot) -> None:
        """Make it; see `plan_fields.make_field`."""
        super().__init__()
        self._context, self._field = context, field
        self.cards: dict[str, PlanFields] = {}
        self._grounds: dict[str, QWidget] = {}
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(context.look.space(12))
        rows = self._all_rows()
        for row in rows:
            column.addWidget(self._card(row))
        if not rows:
            words = self.tr("There is nothing here yet. Go back a step and write something down.")
            column.addWidget(Label(context.look, words, "text", "quiet"))
        self.show_what_fits()

    def show_what_fits(self) -> None:
        """Show the rows and the questions that are asked now."""
        shown = {row.id for row in rows_of(self._field, self._context.filled())}
        for row_id, fields in self.cards.items():
            self._grounds[row_id].setVisible(row_id in shown)
            fields.show_what_fits()

    def first_focus(self) -> QWidget:
        """The first question of the first row."""
        return next((fields.first_focus() for fields in self.cards.values()), self)

    def forget_private(self) -> None:
        """The rows stand above their questions: nothing of them stays."""
        self.cards, self._grounds = {}, {}
        empty(self._column)

    def _all_rows(self) -> list[Row]:
        filled = self._context.filled()
        if self._field.kind is Kind.ITEMS:
            return [filled.row(self._field.id, item.id) for item in self._field.items]
        return list(rows_of(self._field, filled))

    def _card(self, row: Row) -> QWidget:
        from thop_desktop.ui.plan_holder import PlanFields

        context, field, look = self._context, self._field, self._context.look
        items = {item.id: item for item in field.items}
        item = items.get(row.id)
        title = item.title if item else row.words.strip()
        rows = field.of or field.id
        card = Card(look)
        card.column.addWidget(Label(look, title, "strong"))
        if item and item.words:
            card.column.addWidget(Label(look, item.words, "text", "quiet"))
        card.column.addSpacing(look.space(6))
        fields = PlanFields(
            context,
            field.parts,
            context.row(rows, row.id, title),
            lambda: shown_parts(
                field,
                context.filled().row(rows, row.id),
                context.filled(),
                looking_back=context.looking_back,
            ),
            gap=BETWEEN_PARTS,
        )
        card.column.addWidget(fields)
        self.cards[row.id], self._grounds[row.id] = fields, card
        return card
