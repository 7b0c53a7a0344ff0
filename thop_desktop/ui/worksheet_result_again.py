"""Filling a worksheet in again, and putting it beside another one."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from thop_desktop.ui.buttons import Button
from thop_desktop.ui.cards import RowCard
from thop_desktop.ui.day_words import day_words
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.measure import measured
from thop_desktop.ui.place import Place
from thop_desktop.ui.worksheet_draft import Draft
from thop_desktop.ui.worksheet_result_about import short_about
from thop_desktop.worksheet.comparison import first_day_again

MOST_BESIDE = 4


class AgainPart(QWidget):
    """From when on it can be filled in again, and the others about the same child."""

    def __init__(
        self, look: Look, draft: Draft, others: Sequence[Draft], go: Callable[[Place], object]
    ) -> None:
        """Make it.

        Args:
            look: fonts, colours and measures.
            draft: the worksheet that is shown.
            others: the other finished ones about the same child, latest first.
            go: opens a place.
        """
        super().__init__()
        self._look, self._draft, self._go = look, draft, go
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.space(8))
        words = self.tr(
            "Do you want to compare? Then fill it in from %1. You will then look back on "
            "different weeks."
        ).replace("%1", day_words(first_day_again(draft.day)))
        self._column.addLayout(measured(look, Label(look, words)))
        again = Button(look, self.tr("Fill it in again"), lambda: go(Place("worksheet")))
        self._column.addWidget(again, 0, Qt.AlignmentFlag.AlignLeft)
        if others:
            self._add_others(others)

    def _add_others(self, others: Sequence[Draft]) -> None:
        look = self._look
        self._column.addSpacing(look.space(12))
        heading = self.tr("Put it next to another one")
        self._column.addWidget(Label(look, heading, "text-strong", "quiet"))
        for other in others[:MOST_BESIDE]:
            row = RowCard(
                look,
                short_about(other, None),
                self._beside([other]),
                icon="list-bullets",
                action=self.tr("Put side by side"),
            )
            self._column.addWidget(row)
        alike = [one for one in others if is_alike(one, self._draft)]
        if len(alike) > 1:
            words = self.tr("Put all %n side by side", "", len(alike) + 1)
            button = Button(look, words, self._beside(alike))
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _beside(self, others: Sequence[Draft]) -> Callable[[], object]:
        """Opens them together with the one that is shown, the earliest first."""
        ids = "+".join(one.id for one in sorted([*others, self._draft], key=order_of))
        return lambda: self._go(Place("worksheet-compare", ids))


def order_of(draft: Draft) -> tuple[datetime, datetime]:
    """By when it was finished."""
    return draft.finished or draft.begun, draft.begun


def is_same(one: str, other: str) -> bool:
    """Whether two names are the same but for capitals and blanks."""
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()


def is_alike(one: Draft, other: Draft) -> bool:
    """Whether both were filled in by the same rater about the same setting."""
    return is_same(one.rater, other.rater) and is_same(one.setting, other.setting)
