"""What a child may need: chosen from six, with the last estimate of the worksheet to begin with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from thop_desktop.ui.day_words import day_words
from thop_desktop.ui.labels import Label
from thop_desktop.ui.measure import measured
from thop_desktop.ui.plan_fields import PlanChoice

if TYPE_CHECKING:
    from thop_desktop.instruments.instrument import Field
    from thop_desktop.ui.plan_slot import PlanContext, Slot
    from thop_desktop.ui.plan_sources import Estimate


class PlanNeed(QWidget):
    """The options; where there is an estimate it is chosen already, and it says so."""

    def __init__(self, context: PlanContext, field: Field, slot: Slot) -> None:
        """Make it; see `plan_fields.make_field`."""
        super().__init__()
        look = context.look
        estimate = None if context.looking_back else context.sources.estimate()
        option = field.option(estimate.band) if estimate else None
        # What was chosen before stands.
        if option is not None and not slot.told().text(field.id):
            slot.put(field.id, option.id, False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(10))
        self.note: Label | None = None
        if estimate is not None and option is not None:
            self.note = Label(look, self._note_words(estimate, option.words), "text", "quiet")
            column.addLayout(measured(look, self.note))
        self.choice = PlanChoice(context, field, slot)
        column.addWidget(self.choice)

    def first_focus(self) -> QWidget:
        """What is chosen, or else the first option."""
        return self.choice.first_focus()

    def forget_private(self) -> None:
        """Nothing of the diary stays."""
        if self.note is not None:
            self.note.set_words("")

    def _note_words(self, estimate: Estimate, need: str) -> str:
        if estimate.alias:
            words = self.tr(
                "The worksheet about %3 of %1 pointed to ‘%2’. You are free to choose another."
            )
        else:
            words = self.tr("Your worksheet of %1 pointed to ‘%2’. You are free to choose another.")
        words = words.replace("%1", day_words(estimate.day)).replace("%2", need)
        return words.replace("%3", estimate.alias)
