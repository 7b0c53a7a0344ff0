"""What the page of a round asks of the part in which an exercise is answered."""

from typing import Protocol

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from thop_desktop.ui.look import Look


class Part(QWidget):
    """Where an exercise is answered; each form of exercise has its own.

    Signals:
        changed: the answer is another one now.
        entered: Enter was pressed where the answer is complete.
        cursor_at: where the cursor is, and in which field.
    """

    changed = Signal()
    entered = Signal()
    cursor_at = Signal(QWidget, QRect)

    def __init__(self, look: Look) -> None:
        """Make it empty."""
        super().__init__()
        self.look = look
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(look.space(12))

    @property
    def verb(self) -> str:
        """What the button below it says."""
        return self.tr("See what fits")

    @property
    def ready(self) -> bool:
        """Whether there is enough to go on with."""
        return True

    @property
    def answer(self) -> tuple[str, ...]:
        """What was answered so far, so that it can be shown again."""
        return ()

    @property
    def is_hard(self) -> bool:
        """Whether something stands out that makes it likely to be hard; the user decides."""
        return False

    @property
    def texts(self) -> tuple[tuple[str, str], ...]:
        """What the user wrote, each with what it was for."""
        return ()

    def show_answer(self, answer: tuple[str, ...]) -> None:
        """Show what was answered before."""

    def tell(self) -> None:
        """Show what fits and why, or what to compare with."""

    def take_key(self, event: QKeyEvent) -> bool:
        """Let a number choose; returns whether it did."""
        return False

    def arrange(self, *, narrow: bool) -> None:
        """Below each other where there is less room."""

    def first_focus(self) -> QWidget:
        """What the keyboard should reach first."""
        return self

    def first_told(self) -> QWidget | None:
        """What should be read first after `tell`; None for the answers themselves."""
        return None

    def forget(self) -> None:
        """Let nothing of the user's words be left."""


class Danger(Protocol):
    """Called when a text does or does not tell of danger."""

    def __call__(self, *, danger: bool) -> object:
        """Take whether it does."""
