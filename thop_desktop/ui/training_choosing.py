"""Exercises with one answer that fits best: choose it, and read why."""

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from thop_desktop.trainer.exercise import Choosing
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.training_answers import Answer, AnswerList, number_of
from thop_desktop.ui.training_part import Part


class ChoosingPart(Part):
    """Numbered answers; a click on one is no more than a choice, until it is looked at."""

    def __init__(self, look: Look, exercise: Choosing) -> None:
        """Make it, with nothing chosen."""
        super().__init__(look)
        self._exercise = exercise
        self.answers = AnswerList(
            look,
            exercise.question,
            [Answer(option.text, option.why, option.right) for option in exercise.options],
        )
        self.column.addWidget(self.answers)
        self._after = Label(look, exercise.after, "body", "quiet")
        self._after.hide()
        self.column.addWidget(self._after)
        self.answers.chosen.connect(lambda _number: self.changed.emit())
        self.answers.entered.connect(self.entered)

    @property
    def ready(self) -> bool:
        """Whether something is chosen."""
        return self.answers.choice is not None

    @property
    def answer(self) -> tuple[str, ...]:
        """The id of what is chosen."""
        at = self.answers.choice
        return () if at is None else (self._exercise.options[at].id,)

    def show_answer(self, answer: tuple[str, ...]) -> None:
        """Choose what was chosen before."""
        for at, option in enumerate(self._exercise.options):
            if option.id in answer:
                self.answers.choose(at)

    def tell(self) -> None:
        """Say which one fits best, and why; of what was chosen too."""
        self.answers.tell(self.tr("This fits best."), self.tr("Look at this once more."))
        self._after.setVisible(bool(self._exercise.after))

    def take_key(self, event: QKeyEvent) -> bool:
        """Numbers choose."""
        at = number_of(event)
        if at is None or self.answers.is_told or at >= len(self.answers.rows):
            return False
        self.answers.choose(at)
        self.answers.rows[at].setFocus()
        return True

    def first_focus(self) -> QWidget:
        """The first answer."""
        return self.answers.first_focus()
