"""A line of a short list: what wraps stays clear of the bullet."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look


class Bullet(QWidget):
    """A bullet and words beside it."""

    def __init__(self, look: Look, words: str, style: str) -> None:
        """Make it.

        Args:
            look: fonts and measures.
            words: what is said.
            style: of lettering.
        """
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.space(8))
        # Wrapped as the words are, for then its line is as high as theirs.
        bullet = Label(look, "•", style)
        bullet.setFixedWidth(look.text_width(style, 1))
        row.addWidget(bullet, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(look, words, style), 1)
