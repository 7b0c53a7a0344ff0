"""The four steps of ASSO, each with a field, and later with what to look for in one's own words."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from thop_desktop.content.own_situation import PracticeStep
from thop_desktop.trainer.checker import Signal as Finding
from thop_desktop.ui.cards import Card
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.training_signals import SignalLines
from thop_desktop.ui.writing_field import WritingField


class StepCard(Card):
    """One step: its letter and name, what it asks, and a field for what one could say."""

    def __init__(self, look: Look, step: PracticeStep) -> None:
        super().__init__(look)
        row = QHBoxLayout()
        row.setSpacing(look.space(14))
        letter = Label(look, step.letter, "title", "main", wrap=False, heads=False)
        letter.setFixedWidth(look.space(24))
        row.addWidget(letter, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(look.space(4))
        name = Label(look, step.name, "strong")
        column.addWidget(name)
        column.addWidget(Label(look, step.asks, "body", "quiet"))
        column.addSpacing(look.space(4))
        said = self.tr("What could you say? %1").replace("%1", step.name)
        self.field = WritingField(look, said, style="body", lines=2)
        self.field.setObjectName("side")
        self.field.setAccessibleDescription(step.asks)
        self.field.setPlaceholderText(self.tr("What do you say?"))
        name.setBuddy(self.field)
        column.addWidget(self.field)
        self.lines = SignalLines(look)
        column.addWidget(self.lines)
        # What was said is of the words before.
        self.field.textChanged.connect(self.lines.forget)
        self.checks = QWidget()
        below = QVBoxLayout(self.checks)
        below.setContentsMargins(0, look.space(8), 0, 0)
        below.setSpacing(look.space(4))
        below.addWidget(Label(look, self.tr("Look at your words"), "label", "quiet"))
        for check in step.checks:
            line = QHBoxLayout()
            line.setSpacing(look.space(8))
            line.addWidget(Label(look, "–", wrap=False), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(Label(look, check), 1)
            below.addLayout(line)
        example = self.tr("For example: %1").replace("%1", step.example)
        below.addWidget(Label(look, example, "body", "quiet"))
        column.addWidget(self.checks)
        row.addLayout(column, 1)
        self.column.addLayout(row)
        self.checks.hide()


class OwnSituationSteps(QWidget):
    """All four, below each other.

    Signals:
        changed: something was typed.
        cursor_at: where the cursor is, and in which field.
    """

    changed = Signal()
    cursor_at = Signal(QWidget, QRect)

    def __init__(self, look: Look, steps: Sequence[PracticeStep]) -> None:
        """Make them empty, without what to look for."""
        super().__init__()
        self._steps = tuple(steps)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(12))
        # Beside a story of one's own an example would seem to be about that.
        self._scene = Label(look, steps[0].scene if steps else "", "body", "quiet")
        column.addWidget(self._scene)
        self._scene.hide()
        self.cards = [StepCard(look, step) for step in steps]
        for card in self.cards:
            field = card.field
            field.textChanged.connect(self.changed)
            field.cursor_at.connect(lambda spot, field=field: self.cursor_at.emit(field, spot))
            column.addWidget(card)

    @property
    def words(self) -> tuple[str, ...]:
        """What was written for each step."""
        return tuple(card.field.text for card in self.cards)

    @property
    def named_words(self) -> tuple[tuple[str, str], ...]:
        """The name of each step, and what was written for it."""
        return tuple((step.name, text) for step, text in zip(self._steps, self.words, strict=True))

    def show_words(self, words: Sequence[str]) -> None:
        """Show what was written for each step; nothing where there is none."""
        for number, card in enumerate(self.cards):
            card.field.show_text(words[number] if number < len(words) else "")

    def show_checks(self, *, shown: bool) -> None:
        """Show what to look for and the examples, or hide them."""
        self._scene.setVisible(shown)
        for card in self.cards:
            card.checks.setVisible(shown)

    def show_signals(self, check: Callable[[int, str], Sequence[Finding]]) -> None:
        """Show what stands out in each sentence.

        Args:
            check: takes the number of a step, from 0, and what was written for it.
        """
        for number, card in enumerate(self.cards):
            text = card.field.text.strip()
            card.lines.show_signals(check(number, text) if text else ())

    def forget(self) -> None:
        """Let nothing be left in any field."""
        for card in self.cards:
            card.field.forget()
            card.lines.forget()
        self.show_checks(shown=False)
