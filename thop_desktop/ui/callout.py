"""A soft box with an icon, for what must not be missed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from thop_desktop.ui.cards import Card
from thop_desktop.ui.labels import IconLabel, Label
from thop_desktop.ui.look import Look

KINDS = {
    "careful": ("careful-soft", "careful-edge", "careful", "warning"),
    "main": ("main-soft", "main-mid", "main", "info"),
}


class Callout(Card):
    """A title in colour and a few plain sentences; kinds are "careful" and "main".

    Attributes:
        words: the column of the sentences; what can be done about them goes below.
        told: title and sentences, for who listens where it comes into sight.
    """

    def __init__(self, look: Look, kind: str, title: str, text: str, icon: str = "") -> None:
        ground, edge, ink, usual_icon = KINDS[kind]
        super().__init__(look, ground, edge)
        self.told = f"{title}. {text}" if title else text
        row = QHBoxLayout()
        row.setSpacing(look.space(12))
        row.addWidget(IconLabel(look, icon or usual_icon, ink), 0, Qt.AlignmentFlag.AlignTop)
        self.words = words = QVBoxLayout()
        words.setSpacing(look.space(4))
        if title:
            words.addWidget(Label(look, title, "strong", ink))
        for part in text.split("\n\n"):
            words.addWidget(Label(look, " ".join(part.split())))
        row.addLayout(words, 1)
        self.column.addLayout(row)
