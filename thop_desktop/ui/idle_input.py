"""What anybody does with keys, mouse, wheel or finger, anywhere in the program's windows."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from shiboken6 import isValid

KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease})
TOUCHES = KEYS | {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TabletPress,
    QEvent.Type.TabletMove,
}


class InputWatch(QObject):
    """Listens at the windows, where all input comes in; not at every widget, which would be slow.

    Signals:
        touched: somebody is there.

    Attributes:
        takes_key: takes a key that was pressed, and tells whether nobody else should get it.
    """

    touched = Signal()

    def __init__(self, parent: QObject) -> None:
        """Begin to listen at the windows there are, and at those that come."""
        super().__init__(parent)
        self.takes_key: Callable[[QKeyEvent], bool] = lambda _event: False
        self._windows: list[QWindow] = []
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)  # noqa: S101
        app.focusWindowChanged.connect(self._take_new)
        # What is composed on another way than by keys moves the cursor.
        app.inputMethod().cursorRectangleChanged.connect(self.touched)
        self._take_new()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note what somebody does; keep back a key that was taken."""
        kind = event.type()
        if kind not in TOUCHES:
            return False
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.takes_key(event):
            return True
        self.touched.emit()
        return False

    def _take_new(self) -> None:
        self._windows = [window for window in self._windows if isValid(window)]
        for window in QGuiApplication.topLevelWindows():
            if window not in self._windows:
                window.installEventFilter(self)
                self._windows.append(window)
