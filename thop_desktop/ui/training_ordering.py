"""Lines to put in the order of the steps: choose the first one first."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from thop_desktop.trainer.exercise import Line, Ordering
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.training_answers import BY_KEYS, Answer, AnswerRow, number_of
from thop_desktop.ui.training_models import ModelCards, ModelWords
from thop_desktop.ui.training_part import Part

NO_PLACE = "·"


class OrderingPart(Part):
    """Each line gets its place when it is chosen; chosen again, it loses it."""

    def __init__(self, look: Look, exercise: Ordering, letters: dict[str, str]) -> None:
        """Make it.

        Args:
            look: fonts, colours and measures.
            exercise: what to put in order.
            letters: id of a step → its letter.
        """
        super().__init__(look)
        self._exercise, self._letters = exercise, letters
        self._order: list[int] = []
        self._is_told = False
        words = self.tr("Choose the line that comes first, then the next. Numbers work too.")
        self.column.addWidget(Label(look, words, "text", "quiet"))
        self.rows: list[AnswerRow] = []
        for number, line in enumerate(exercise.shuffled):
            row = AnswerRow(look, NO_PLACE, Answer(line.text), f"{number + 1}. {line.text}")
            row.clicked.connect(partial(self._turn, number))
            row.entered.connect(partial(self._enter, number))
            row.stepped.connect(partial(self._step, number))
            self.rows.append(row)
            self.column.addWidget(row)
        self._again = Button(look, self.tr("Start again"), self.clear, kind="link")
        self._again.hide()
        self.column.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def ready(self) -> bool:
        """Whether every line has its place."""
        return len(self._order) == len(self.rows)

    @property
    def lines(self) -> tuple[Line, ...]:
        """The lines in the order that was given to them."""
        return tuple(self._exercise.shuffled[at] for at in self._order)

    @property
    def answer(self) -> tuple[str, ...]:
        """The steps in the order that was given to their lines."""
        return tuple(line.step for line in self.lines)

    def show_answer(self, answer: tuple[str, ...]) -> None:
        """Give lines the places that they had before."""
        steps = [str(line.step) for line in self._exercise.shuffled]
        self._order = [steps.index(step) for step in answer if step in steps]
        self._number()

    def clear(self) -> None:
        """No line has a place."""
        self._order = []
        self._number()
        self.changed.emit()
        self.rows[0].setFocus(BY_KEYS)

    def tell(self) -> None:
        """Show the order of the steps, and why each stands where it stands."""
        self._is_told = True
        self._again.hide()
        for at, row in enumerate(self.rows):
            line = self._exercise.shuffled[at]
            place = self._exercise.right.index(line)
            good = self.ready and self._order.index(at) == place
            row.tell(
                self.tr("In this place.") if good else self.tr("Look at this once more."),
                self._exercise.why.get(line.step, ""),
                good=good,
            )
        model = ModelWords(
            self.tr("In the order of the steps"),
            tuple((self._letters[line.step], line.text) for line in self._exercise.right),
        )
        self.column.addWidget(ModelCards(self.look, [model]))

    def take_key(self, event: QKeyEvent) -> bool:
        """Numbers choose lines as they stand on the screen."""
        at = number_of(event)
        if at is None or self._is_told or at >= len(self.rows):
            return False
        self._turn(at)
        self.rows[at].setFocus()
        return True

    def first_focus(self) -> QWidget:
        """The first line."""
        return self.rows[0]

    def _turn(self, number: int, _checked: object = None) -> None:
        if self._is_told:
            return
        if number in self._order:
            self._order.remove(number)
        else:
            self._order.append(number)
        self._number()
        self.changed.emit()

    def _number(self) -> None:
        for at, row in enumerate(self.rows):
            placed = at in self._order
            row.setChecked(placed)
            place = str(self._order.index(at) + 1) if placed else NO_PLACE
            row.sign.set_words(place)
            said = self.tr("place %1").replace("%1", place) if placed else self.tr("no place yet")
            row.setAccessibleDescription(said)
            row.update()
        self._again.setVisible(bool(self._order) and not self._is_told)

    def _enter(self, number: int) -> None:
        if self._is_told or self.ready:
            self.entered.emit()
        else:
            self._turn(number)

    def _step(self, number: int, step: int) -> None:
        self.rows[(number + step) % len(self.rows)].setFocus(BY_KEYS)
