"""The kinds of exercise, for who wants to choose one."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from thop_desktop.trainer.skills import Kind
from thop_desktop.ui.cards import RowCard
from thop_desktop.ui.look import Look
from thop_desktop.ui.page import Page
from thop_desktop.ui.place import Place
from thop_desktop.ui.training_words import KIND, TrainingWords

# From choosing to writing.
ORDER = (
    Kind.RECOGNISE, Kind.ORDER, Kind.CHOOSE, Kind.SAFETY, Kind.WORTH, Kind.NAME, Kind.REWRITE,
    Kind.COMPLETE, Kind.REPLY, Kind.WRITE, Kind.OWN,
)  # fmt: skip


class TrainingKindsPage(Page):
    """Each opens an exercise of its kind."""

    def __init__(self, look: Look, words: TrainingWords, go: Callable[[Place], object]) -> None:
        """Make the page.

        Args:
            look: theme and text size.
            words: what the kinds are called and ask.
            go: opens a place.
        """
        super().__init__(
            look,
            self.tr("Choose an exercise"),
            lead=self.tr("You get a different situation every time."),
        )
        self.gap(20)
        self.rows: list[RowCard] = []
        for kind in ORDER:
            told = words.words.kinds[kind]
            place = Place("practice-round", f"{KIND}{kind.value}")
            row = RowCard(
                look, told.name, partial(go, place), below=told.question,
                action=self.tr("Practise"),
            )  # fmt: skip
            self.rows.append(row)
            self.add(row)
        self.column.addStretch(1)

    def first_focus(self) -> QWidget:
        """The first kind."""
        return self.rows[0]
