"""Numbered answers to choose from, by mouse, number or arrows; afterwards each says why."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from thop_desktop.ui.ground import BOX_RADIUS, paint_ground
from thop_desktop.ui.key_focus import KeyFocus
from thop_desktop.ui.labels import IconLabel, Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.spoken import say

BY_KEYS = Qt.FocusReason.TabFocusReason


@dataclass(frozen=True)
class Answer:
    """One thing that can be chosen.

    Attributes:
        text: what it says.
        why: what is said of it afterwards, or "".
        fits: whether it is the one that fits best.
    """

    text: str
    why: str = ""
    fits: bool = False


class AnswerRow(KeyFocus, QAbstractButton):
    """One answer with its number.

    Signals:
        entered: Enter was pressed on it.
        stepped: an arrow was pressed: takes 1 for down, -1 for up.
    """

    entered = Signal()
    stepped = Signal(int)

    def __init__(self, look: Look, sign: str, answer: Answer, said: str) -> None:
        """Make it.

        Args:
            look: fonts, colours and measures.
            sign: its number or letter.
            answer: what it says.
            said: what a screen reader says of it.
        """
        super().__init__()
        self._look = look
        self.setText(answer.text)
        self.setAccessibleName(said)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*(look.space(n) for n in (16, 10, 16, 10)))
        self._column.setSpacing(look.space(4))
        row = QHBoxLayout()
        row.setSpacing(look.space(12))
        self.sign = Label(look, sign, "text-strong", "main", wrap=False)
        self.sign.setFixedWidth(look.text_width("text-strong", 2))
        row.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(look, answer.text), 1)
        self._column.addLayout(row)
        self._let_through()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def nextCheckState(self) -> None:
        """The list marks what is chosen; a click alone does not."""

    def tell(self, word: str, why: str, *, good: bool) -> None:
        """Say below the answer what can be said of it.

        Args:
            word: in a word, such as "Fits".
            why: the reason.
            good: whether it fits.
        """
        look = self._look
        row = QHBoxLayout()
        row.setSpacing(look.space(12))
        icon = IconLabel(look, "check" if good else "info", "good" if good else "careful", 18)
        icon.setFixedWidth(look.text_width("text-strong", 2))
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(look.space(2))
        if word:
            words.addWidget(Label(look, word, "text-strong", "good" if good else "careful"))
        if why:
            words.addWidget(Label(look, why, "text"))
        row.addLayout(words, 1)
        self._column.addLayout(row)
        self.setAccessibleDescription(f"{word} {why}".strip())
        self._let_through()
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from answer to answer; Enter chooses, and then goes on."""
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.entered.emit()
        elif key == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground: what is chosen has a stronger edge, so colour is not alone."""
        look, painter = self._look, QPainter(self)
        lit = self.isEnabled() and (self.underMouse() or self.isDown())
        ground, edge, width = "surface", "hairline", 1
        if self.isChecked():
            ground, edge, width = "main-soft", "main", 2
        elif lit:
            ground, edge = "hover", "edge"
        area = QRectF(self.rect())
        paint_ground(painter, area, look.colour(ground), look.colour(edge), BOX_RADIUS, width=width)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up under the pointer."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: object) -> None:
        """Dim when the pointer leaves."""
        self.update()

    def sizeHint(self) -> QSize:
        """What the words need."""
        layout = self.layout()
        return layout.sizeHint() if layout else super().sizeHint()

    def _let_through(self) -> None:
        for label in self.findChildren(QWidget):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


class AnswerList(QWidget):
    """Several answers of which one is chosen.

    Signals:
        chosen: takes the place of what was chosen, from 0.
        entered: Enter was pressed where something is chosen already.
    """

    chosen = Signal(int)
    entered = Signal()

    def __init__(
        self, look: Look, name: str, answers: Sequence[Answer], signs: Sequence[str] = ()
    ) -> None:
        """Make it, with nothing chosen.

        Args:
            look: fonts, colours and measures.
            name: what is asked, for screen readers.
            answers: in order.
            signs: instead of numbers.
        """
        super().__init__()
        self.setAccessibleName(name)
        self._answers = tuple(answers)
        self.choice: int | None = None
        self.is_told = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(8))
        self.rows: list[AnswerRow] = []
        for number, answer in enumerate(self._answers):
            sign = signs[number] if signs else str(number + 1)
            row = AnswerRow(look, sign, answer, f"{sign}. {answer.text}")
            row.clicked.connect(partial(self.choose, number))
            row.entered.connect(partial(self._enter, number))
            row.stepped.connect(partial(self._step, number))
            self.rows.append(row)
            column.addWidget(row)

    @property
    def fits(self) -> tuple[bool, ...]:
        """Which of them fits best."""
        return tuple(answer.fits for answer in self._answers)

    def choose(self, number: int, _checked: object = None) -> None:
        """Choose an answer; nothing changes once it was told which one fits."""
        if self.is_told or not 0 <= number < len(self.rows):
            return
        self.choice = number
        for at, row in enumerate(self.rows):
            row.setChecked(at == number)
        self.chosen.emit(number)

    def tell(self, fits: str, yours: str, *, all_of_them: bool = False) -> None:
        """Say of what was chosen and of what fits why.

        Args:
            fits: the word for what fits best.
            yours: the word for what was chosen and fits less.
            all_of_them: say it of the others too.
        """
        self.is_told = True
        for at, (row, answer) in enumerate(zip(self.rows, self._answers, strict=True)):
            if answer.fits:
                row.tell(fits, answer.why, good=True)
            elif at == self.choice:
                row.tell(yours, answer.why, good=False)
            elif all_of_them and answer.why:
                row.tell("", answer.why, good=False)
        if self.choice is not None:
            say(self, self.rows[self.choice].accessibleDescription())

    def first_focus(self) -> QWidget:
        """What is chosen, or else the first answer."""
        return self.rows[self.choice or 0]

    def _enter(self, number: int) -> None:
        if self.is_told or self.choice == number:
            self.entered.emit()
        else:
            self.choose(number)

    def _step(self, number: int, step: int) -> None:
        row = self.rows[(number + step) % len(self.rows)]
        row.setFocus(BY_KEYS)


def number_of(event: QKeyEvent) -> int | None:
    """Which answer a key stands for, from 0; None for any other key."""
    at = event.key() - Qt.Key.Key_1
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return at if 0 <= at < 9 and held == Qt.KeyboardModifier.NoModifier else None
