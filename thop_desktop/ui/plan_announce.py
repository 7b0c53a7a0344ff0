"""The sentences with which a carer goes away for a while, as they come of what is filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from thop_desktop.instruments.announcing import announcement
from thop_desktop.ui.cards import Card
from thop_desktop.ui.labels import Label

if TYPE_CHECKING:
    from thop_desktop.instruments.instrument import Field
    from thop_desktop.ui.plan_slot import PlanContext, Slot


class PlanAnnounce(QWidget):
    """Changes with each word that is written above it."""

    def __init__(self, context: PlanContext, field: Field, _slot: Slot) -> None:
        """Make it; see `plan_fields.make_field`."""
        super().__init__()
        self._context, self._field = context, field
        look = context.look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.space(4), 0, 0)
        card = Card(look, "main-soft", "main-mid")
        card.column.addWidget(Label(look, field.label, "text-strong", "main"))
        self.words = Label(look, "", "reading")
        self._help = Label(look, field.help, "text", "quiet")
        card.column.addWidget(self.words)
        card.column.addWidget(self._help)
        column.addWidget(card)
        self.show_told()

    def show_told(self) -> None:
        """Say the sentences as they are now."""
        sentences = announcement(self._field, self._context.filled())
        words = self.tr("‘%1’").replace("%1", " ".join(sentences)) if sentences else ""
        self.words.set_words(words)
        self.words.setVisible(bool(sentences))
        self._help.setVisible(not sentences)

    def forget_private(self) -> None:
        """Nothing of what was told stays."""
        self.words.set_words("")
