"""How far somebody is: a few words, and a quiet bar."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from thop_desktop.ui.labels import IconLabel, Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.mirror import placed
from thop_desktop.ui.spoken import say

HEIGHT = 5
GAP = 6


class StepProgress(QWidget):
    """The bar in as many pieces as there are steps, and at the right what is kept of it."""

    def __init__(self, look: Look, done: int, of: int, words: str) -> None:
        """Make it.

        Args:
            look: fonts, colours and measures.
            done: how many pieces are lit.
            of: how many there are.
            words: the same in words.
        """
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(6))
        self._bar = _Bar(look)
        column.addWidget(self._bar)
        row = QHBoxLayout()
        row.setSpacing(look.space(6))
        self.words = Label(look, "", "small", "quiet")
        row.addWidget(self.words, 1)
        self.tell(done, of, words)
        self._icon = IconLabel(look, "check", "good", 16)
        self.kept = Label(look, "", "small", "quiet", wrap=False)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.kept, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)

    def showEvent(self, event: QShowEvent) -> None:
        """Who listens hears it too: the keyboard is elsewhere on the page by now."""
        super().showEvent(event)
        say(self, self.words.text())

    def tell(self, done: int, of: int, words: str) -> None:
        """Say how far it is, where an answer made more steps or fewer; see `__init__`."""
        self._bar.light(done, of)
        self.words.set_words(words)

    def say_kept(self, words: str, *, well: bool) -> None:
        """Say what is kept; with a mark where all is well."""
        self._icon.setVisible(well)
        if self.isVisible() and words != self.kept.text():
            say(self, words)
        self.kept.set_words(words)


class _Bar(QWidget):
    """Painted; the words beside it say the same."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._done, self._of = look, 0, 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def light(self, done: int, of: int) -> None:
        self._done, self._of = done, of
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.space(200), self._look.space(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        gap = self._look.space(GAP)
        wide = (self.width() - gap * (self._of - 1)) / self._of
        for number in range(self._of):
            role = "main" if number < self._done else "hairline"
            painter.setBrush(self._look.colour(role))
            area = QRectF(number * (wide + gap), 0, wide, self.height())
            area = placed(area, self.width())
            painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
