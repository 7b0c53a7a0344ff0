"""Buttons whose words go on below each other where there is no room beside."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent


class WrappedWords:
    """Mixed into buttons of Qt, which know one line only, and cut what does not fit.

    Attributes:
        wraps: whether the words may go on below; in a bar the bar sees to their room.
        ahead: what stands before each line, such as the distance to an icon.
    """

    wraps = True
    ahead = ""
    _line = ""

    def show_line(self, words: str) -> None:
        """Show these words, in as many lines as they need."""
        self._line = f"{self.ahead}{words}"
        self.setText(self._line)  # type: ignore[attr-defined]
        # Asking for its size would dress it: what is set afterwards, as its font, is lost then.
        if self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):  # type: ignore[attr-defined]
            self._wrap(self.width())  # type: ignore[attr-defined]
        self.updateGeometry()  # type: ignore[attr-defined]

    def sizeHint(self) -> QSize:
        """As wide as all words on one line; as high as the lines that there are now."""
        lines = self._metrics()
        hint: QSize = super().sizeHint()  # type: ignore[misc]
        now, whole = (
            max(map(lines.horizontalAdvance, words.split("\n")))
            for words in (self._shown(), self._line)
        )
        return hint + QSize(whole - now, 0)

    def minimumSizeHint(self) -> QSize:
        """Room for the longest word, where the words may go on below each other."""
        hint = self.sizeHint()
        if not self.wraps or not self._line:
            return hint
        lines = self._metrics()
        around = hint.width() - lines.horizontalAdvance(self._line)
        words = self._line.removeprefix(self.ahead).split()
        longest = max(lines.horizontalAdvance(f"{self.ahead}{word}") for word in words)
        return QSize(min(hint.width(), around + longest), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words anew."""
        super().resizeEvent(event)  # type: ignore[misc]
        self._wrap(event.size().width())

    def _wrap(self, width: int) -> None:
        wanted = self._broken(width)
        if wanted != self._shown():
            self.setText(wanted)  # type: ignore[attr-defined]

    def _broken(self, width: int) -> str:
        """The words in lines that fit."""
        hint = self.sizeHint()
        if not self.wraps or width >= hint.width():
            return self._line
        lines = self._metrics()
        room = width - (hint.width() - lines.horizontalAdvance(self._line))
        broken = ""
        for word in self._line.split(" "):
            longer = f"{broken} {word}" if broken else word
            fits = lines.horizontalAdvance(longer.rsplit("\n", 1)[-1]) <= room
            broken = longer if fits or not broken else f"{broken}\n{self.ahead}{word}"
        return broken

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self.font())  # type: ignore[attr-defined]

    def _shown(self) -> str:
        return str(self.text())  # type: ignore[attr-defined]
