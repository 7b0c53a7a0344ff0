"""What was told before, said once more where it is looked back on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from thop_desktop.instruments.telling import Line, said
from thop_desktop.ui.day_words import day_words
from thop_desktop.ui.labels import Label
from thop_desktop.ui.measure import measured
from thop_desktop.ui.mirror import own_order

if TYPE_CHECKING:
    from thop_desktop.instruments.instrument import Field
    from thop_desktop.ui.plan_slot import PlanContext, Slot


class PlanRecall(QWidget):
    """One quiet line; nothing where nothing was told."""

    def __init__(self, context: PlanContext, field: Field, slot: Slot) -> None:
        """Make it; see `plan_fields.make_field`."""
        super().__init__()
        asked = {one.id: one for each in context.instrument.fields for one in (*each.parts, each)}
        text = said(asked[field.of], slot.told(), day_words)
        self.is_empty = not text
        line = Line(field.label, text)
        self.words = Label(context.look, "", "text", "quiet")
        if text:
            self.words.set_words(f"{line.lead} {own_order(text)}", strong=line.lead, tone="quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(measured(context.look, self.words))

    def forget_private(self) -> None:
        """Nothing of what was told stays."""
        self.words.set_words("")
