"""How it went by one's own account: four words, and no mark."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from thop_desktop.ui.buttons import Button
from thop_desktop.ui.flow import Flow
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.spoken import Role
from thop_desktop.ui.training_answers import BY_KEYS, number_of

RATINGS = (1, 2, 3, 4)
HARD = 2


def rating_words(rating: int) -> str:
    """The words of a rating, from 1 (again) to 4 (went by itself)."""
    return {
        1: QCoreApplication.translate("TrainingRatings", "Once more"),
        2: QCoreApplication.translate("TrainingRatings", "Tricky"),
        3: QCoreApplication.translate("TrainingRatings", "It worked"),
        4: QCoreApplication.translate("TrainingRatings", "Came naturally"),
    }[rating]


class RatingButton(Button):
    """One rating; Enter on it chooses it, and goes on when it is chosen already.

    Signals:
        entered: Enter was pressed while it is chosen.
        stepped: an arrow was pressed: takes 1 for the next, -1 for the one before.
    """

    spoken_role = Role.RadioButton
    entered = Signal()
    stepped = Signal(int)

    def nextCheckState(self) -> None:
        """The bar marks what is chosen; a click alone does not."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the next one."""
        key = event.key()
        if key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up):
            self.stepped.emit(1 if key in (Qt.Key.Key_Right, Qt.Key.Key_Down) else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.isChecked():
            if not event.isAutoRepeat():
                self.entered.emit()
        else:
            super().keyPressEvent(event)


class RatingBar(QWidget):
    """Asks how it went.

    Signals:
        rated: takes the rating, from 1 to 4.
        entered: Enter was pressed on what is chosen.
    """

    rated = Signal(int)
    entered = Signal()

    def __init__(self, look: Look, chosen: int | None) -> None:
        """Make it.

        Args:
            look: fonts, colours and measures.
            chosen: what is chosen to begin with, or None.
        """
        super().__init__()
        self.rating = chosen
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(8))
        question = self.tr("How do you think it went?")
        column.addWidget(Label(look, question, "strong"))
        holder = QWidget()
        holder.setAccessibleName(question)
        flow = Flow(holder, look.space(8))
        self.buttons: dict[int, RatingButton] = {}
        for value in RATINGS:
            words = rating_words(value)
            button = RatingButton(
                look, f"{value}  {words}", partial(self.choose, value), kind="option", name=words
            )
            button.setFont(look.font("label"))
            button.setCheckable(True)
            button.setChecked(value == chosen)
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            button.entered.connect(self.entered)
            button.stepped.connect(partial(self._step, value))
            self.buttons[value] = button
            flow.addWidget(button)
        column.addWidget(holder)
        words = self.tr("You decide. It only says when this comes back.")
        column.addWidget(Label(look, words, "small", "quiet"))

    def choose(self, rating: int) -> None:
        """Choose a rating."""
        self.rating = rating
        for value, button in self.buttons.items():
            button.setChecked(value == rating)
        self.rated.emit(rating)

    def first_focus(self) -> QWidget:
        """What is chosen, or else the first."""
        return self.buttons[self.rating or RATINGS[0]]

    def take_key(self, event: QKeyEvent) -> bool:
        """Numbers choose; returns whether this one did."""
        at = number_of(event)
        if at is None or at >= len(RATINGS):
            return False
        self.choose(RATINGS[at])
        self.buttons[RATINGS[at]].setFocus(BY_KEYS)
        return True

    def _step(self, rating: int, step: int) -> None:
        self.buttons[(rating - 1 + step) % len(RATINGS) + 1].setFocus(BY_KEYS)
