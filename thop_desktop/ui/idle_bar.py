"""The calm bar that says that the diary will lock in a moment."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from thop_desktop.ui.labels import IconLabel, Label
from thop_desktop.ui.look import Look

# Who listens hears it as it comes, and once more; not each second.
LAST_SPOKEN = 5


class IdleBar(QWidget):
    """Lies over the lower edge of a page, so that nothing on the page moves."""

    def __init__(self, look: Look, window: QWidget) -> None:
        """Make it, hidden.

        Args:
            look: fonts and colours.
            window: what it lies over: the program's window, or the dialog before it.
        """
        super().__init__(window)
        self._look = look
        self._spoken = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(*(look.space(n) for n in (24, 14, 24, 14)))
        row.setSpacing(look.space(12))
        row.addWidget(IconLabel(look, "lock-key", "main"), 0, Qt.AlignmentFlag.AlignTop)
        self.words = Label(look, "", "body")
        row.addWidget(self.words, 1)
        window.installEventFilter(self)
        self.hide()

    def tell(self, seconds: int) -> None:
        """Say how long it takes yet."""
        words = self.tr(
            "Your diary locks in %n second(s). Press a key or click, and it stays open.",
            "",
            seconds,
        )
        self.words.set_words(words)
        self.setAccessibleName(words)
        self._place()
        self.show()
        self.raise_()
        if not self._spoken or self._spoken > LAST_SPOKEN >= seconds:
            self._spoken = seconds
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

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
            self.setGeometry(left, window.height() - height, width, height)
