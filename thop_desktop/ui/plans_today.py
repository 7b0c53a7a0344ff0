"""What the start page shows of plans, while the diary is open."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from thop_desktop.instruments.instrument import Instrument
from thop_desktop.ui.cards import RowCard
from thop_desktop.ui.columns import empty
from thop_desktop.ui.keeper import Keeper
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.place import Place
from thop_desktop.ui.plan_desk import PlanDesk
from thop_desktop.ui.plan_fill_page import BACK
from thop_desktop.ui.plan_fill_page import ROOM as FILL

MOST_SHOWN = 3


class PlansToday(QWidget):
    """The plans whose day to look again has come, then what else the diary has of plans."""

    def __init__(
        self,
        look: Look,
        desk: PlanDesk,
        keeper: Keeper,
        instrument_of: Callable[[str], Instrument],
        others: Sequence[QWidget],
        go: Callable[[Place], object],
    ) -> None:
        """Make it of a diary that is open.

        Args:
            look: theme and text size.
            desk: the way to all plans.
            keeper: the diary's door; when it locks, nothing is left here.
            instrument_of: the instrument of an id.
            others: shown below; each hides itself when it has nothing to show.
            go: opens a place.
        """
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(8))
        self._own = QVBoxLayout()
        self._own.setSpacing(look.space(8))
        column.addLayout(self._own)
        self.cards: list[RowCard] = []
        waiting = desk.to_look_at()
        if waiting:
            heading = self.tr("Time to look back")
            self._own.addWidget(Label(look, heading, "text-strong", "quiet"))
        for draft in waiting[:MOST_SHOWN]:
            instrument = instrument_of(draft.instrument)
            card = RowCard(
                look,
                instrument.look_again or instrument.sheet,
                partial(go, Place(FILL, BACK + draft.id)),
                icon=instrument.icon,
                above=instrument.sheet,
                action=self.tr("Look back"),
            )
            self.cards.append(card)
            self._own.addWidget(card)
        if len(waiting) > MOST_SHOWN:
            more = self.tr("There are more on the page Plans.")
            self._own.addWidget(Label(look, more, "text", "quiet"))
        if waiting:
            self._own.addSpacing(look.space(20))
        for other in others:
            column.addWidget(other)
        keeper.locking.connect(self.forget)

    def forget(self) -> None:
        """The diary is being locked: nothing of it stays."""
        self.cards = []
        empty(self._own)
