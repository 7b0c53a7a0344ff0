"""A calm bar with a few words over the lower edge of the window."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from thop_desktop.ui.labels import IconLabel, Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.mirror import is_mirrored
from thop_desktop.ui.spoken import say


class LowerBar(QWidget):
    """Lies over the lower edge of a page, so that nothing on the page moves."""

    def __init__(self, look: Look, window: QWidget, icon: str) -> None:
        """Make it, hidden.

        Args:
            look: fonts and colours.
            window: what it lies over: the program's window, or the dialog before it.
            icon: what stands before the words.
        """
        super().__init__(window)
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(*(look.space(n) for n in (24, 14, 24, 14)))
        row.setSpacing(look.space(12))
        row.addWidget(IconLabel(look, icon, "main"), 0, Qt.AlignmentFlag.AlignTop)
        self.words = Label(look, "", "body")
        row.addWidget(self.words, 1)
        window.installEventFilter(self)
        self.hide()

    def show_words(self, words: str) -> None:
        """Say this to who looks."""
        self.words.set_words(words)
        self.setAccessibleName(words)
        self._place()
        self.show()
        self.raise_()

    def speak(self) -> None:
        """Say it to who listens too."""
        say(self, self.accessibleName())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Stay at the lower edge."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper with a hairline above it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("main-soft"))
        line = self.rect().adjusted(0, 0, 0, 1 - self.height())
        painter.fillRect(line, self._look.colour("main"))

    def _place(self) -> None:
        window = self.parentWidget()
        if window is not None:
            layout = self.layout()
            # The button for a hard moment stays in sight.
            rail = window.findChild(QWidget, "rail")
            left = rail.width() if rail is not None and rail.isVisible() else 0
            width = window.width() - left
            height = layout.heightForWidth(width) if layout is not None else 0
            begin = 0 if is_mirrored() else left
            self.setGeometry(begin, window.height() - height, width, height)
