"""For two at the table, or a team: a situation large on the screen, think, then compare."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from thop_desktop.trainer.situation import Situation
from thop_desktop.trainer.steps import Step
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.callout import Callout
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.page import Page
from thop_desktop.ui.place import Place
from thop_desktop.ui.training_models import ModelCards, ModelWords, tone_words
from thop_desktop.ui.training_situation import told_words

WIDTH = 960


class TogetherPage(Page):
    """One situation after another; nothing is written and nothing is kept."""

    def __init__(
        self,
        look: Look,
        situations: Sequence[Situation],
        step_letters: Sequence[str],
        go: Callable[[Place], object],
    ) -> None:
        """Make the page.

        Args:
            look: theme and text size.
            situations: at least one, in the order of the evening.
            step_letters: letters of the four steps.
            go: opens a place.
        """
        super().__init__(look, self.tr("Practise together"), width=WIDTH)
        self._situations, self._letters = tuple(situations), tuple(step_letters)
        self.number = 0
        self._models: ModelCards | None = None
        self._holder: QWidget | None = None
        self.gap(16)
        self._place = QVBoxLayout()
        self._place.setContentsMargins(0, 0, 0, 0)
        self.column.addLayout(self._place)
        self.gap(20)
        self.button = Button(look, "", self.go_on, kind="primary")
        row = QHBoxLayout()
        row.setSpacing(look.space(12))
        row.addWidget(self.button)
        row.addStretch(1)
        back = Button(look, self.tr("Stop"), lambda: go(Place("practice")), kind="quiet")
        row.addWidget(back)
        self.column.addLayout(row)
        self.column.addStretch(1)
        self._show()

    @property
    def situation(self) -> Situation:
        """The one that is shown."""
        return self._situations[self.number % len(self._situations)]

    @property
    def shows_models(self) -> bool:
        """Whether it is time to compare."""
        return self._models is not None

    def go_on(self) -> None:
        """Show what one could say; after that, the next situation."""
        if self.shows_models:
            self.number += 1
            self._models = None
            self._show()
            self.verticalScrollBar().setValue(0)
        else:
            self._compare()

    def arrange(self) -> None:
        """Models below each other where there is less room."""
        if self._models is not None:
            self._models.arrange(narrow=self.narrow)

    def first_focus(self) -> QWidget:
        """What goes on."""
        return self.button

    def _show(self) -> None:
        look, one = self.look, self.situation
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(8))
        column.addWidget(Label(look, told_words(one), "text", "quiet"))
        column.addWidget(Label(look, one.title, "display"))
        column.addWidget(Label(look, one.see, "title"))
        column.addSpacing(look.space(16))
        question = self.tr("What could you say? Think first, then tell each other.")
        column.addWidget(Label(look, question, "lead", "quiet"))
        self._put(holder)
        self.button.set_words(self.tr("Show what you could say"), with_icon=False)
        self.button.setAccessibleName(self.tr("Show what you could say"))

    def _compare(self) -> None:
        look, one = self.look, self.situation
        holder = self._holder
        column = holder.layout() if holder is not None else None
        if not isinstance(column, QVBoxLayout):
            return
        column.addSpacing(look.space(8))
        if one.limit_reaction:
            column.addWidget(
                Callout(look, "careful", self.tr("This comes first"), one.limit_reaction)
            )
        self._models = ModelCards(
            look,
            [
                ModelWords(
                    tone_words(model.tone),
                    tuple(
                        (letter, model.of(step))
                        for letter, step in zip(self._letters, Step, strict=True)
                    ),
                )
                for model in one.model
            ],
        )
        self._models.arrange(narrow=self.narrow)
        column.addWidget(self._models)
        column.addWidget(Label(look, one.safety, "text", "quiet"))
        words = self.tr("Next situation")
        self.button.set_words(words, with_icon=False)
        self.button.setAccessibleName(words)

    def _put(self, holder: QWidget) -> None:
        if self._holder is not None:
            self._holder.hide()
            self._place.removeWidget(self._holder)
            self._holder.setParent(None)
            self._holder.deleteLater()
        self._holder = holder
        self._place.addWidget(holder, 0, Qt.AlignmentFlag.AlignTop)
