"""What one could say, in two tones, to compare one's own words with."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from thop_desktop.ui.cards import Card
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look

DOWN, ACROSS = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight


@dataclass(frozen=True)
class ModelWords:
    """One way of saying it.

    Attributes:
        title: its tone, in words.
        lines: letter of a step, or "", with what is said.
    """

    title: str
    lines: tuple[tuple[str, str], ...]


def tone_words(tone: str) -> str:
    """What a tone is called; one that is not known is called an example."""
    return {
        "warm": QCoreApplication.translate("TrainingModels", "Warm"),
        "plain": QCoreApplication.translate("TrainingModels", "Matter-of-fact"),
        "light": QCoreApplication.translate("TrainingModels", "Light"),
    }.get(tone, QCoreApplication.translate("TrainingModels", "Example"))


class ModelCards(QWidget):
    """Models beside each other; below each other where there is less room."""

    def __init__(self, look: Look, models: Sequence[ModelWords], *, large: bool = False) -> None:
        """Make them.

        Args:
            look: fonts, colours and measures.
            models: in order.
            large: for a group that looks on from some distance.
        """
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.space(12))
        style = "lead" if large else "body"
        for model in models:
            card = Card(look, "surface")
            card.column.setSpacing(look.space(8))
            if model.title:
                card.column.addWidget(Label(look, model.title, "label", "quiet"))
            for letter, said in model.lines:
                line = QHBoxLayout()
                line.setSpacing(look.space(10))
                if letter:
                    sign = Label(look, letter, "heading", "main", wrap=False)
                    sign.setFixedWidth(look.text_width("heading", 2))
                    line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
                line.addWidget(Label(look, said, style), 1)
                card.column.addLayout(line)
            card.column.addStretch(1)
            self._row.addWidget(card, 1)

    def arrange(self, *, narrow: bool) -> None:
        """Below each other where there is less room."""
        self._row.setDirection(DOWN if narrow else ACROSS)


class LookBack(QWidget):
    """Questions to ask oneself of one's own words."""

    def __init__(self, look: Look, checks: Sequence[str]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(4))
        column.addWidget(Label(look, self.tr("Look at your own words"), "text-strong", "quiet"))
        for check in checks:
            row = QHBoxLayout()
            row.setSpacing(look.space(8))
            row.addWidget(Label(look, "–", wrap=False), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Label(look, check), 1)
            column.addLayout(row)


class Cautions(Card):
    """Sentences that are better said otherwise, each with why; quiet, for nobody said them here."""

    def __init__(self, look: Look, cautions: Sequence[tuple[str, str]]) -> None:
        """Make it; each sentence with why."""
        super().__init__(look)
        self.column.setSpacing(look.space(4))
        self.column.addWidget(Label(look, self.tr("Better not said like this"), "label", "quiet"))
        for number, (said, why) in enumerate(cautions):
            if number:
                self.column.addSpacing(look.space(8))
            self.column.addWidget(Label(look, self.tr("‘%1’").replace("%1", said)))
            self.column.addWidget(Label(look, why, "text", "quiet"))
