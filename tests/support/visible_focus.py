"""Hands on a keyboard, and eyes that look where it is after every key."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QTextBrowser, QWidget

from tests.support.program import NO_KEYS, Running
from thop_desktop.tour.seen import settle
from thop_desktop.ui.focus_ring import FocusRing

AROUND = 4
MOST_STOPS = 150


class Keys:
    """Presses keys, and wants to see each time where the keyboard is.

    Attributes:
        stops: at how many places it was seen.
    """

    def __init__(self, user: Running) -> None:
        """Begin at the place where the user is."""
        self._user = user
        self.stops = 0

    def press(self, key: Qt.Key, keys_held: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Press a key, and see where the keyboard is after it."""
        self._user.press(key, keys_held)
        self.look()

    def tab_to(self, words: str) -> None:
        """Press Tab until the keyboard is on the control whose name begins with this.

        Raises:
            AssertionError: it is not come to, or a stop on the way cannot be seen.
        """
        for _stop in range(MOST_STOPS):
            if focused().accessibleName().startswith(words):
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"the Tab key does not come to {words!r}: {self._user.words}")

    def go_round(self) -> None:
        """Press Tab until the keyboard is back where it was."""
        first = focused()
        for _stop in range(MOST_STOPS):
            self.press(Qt.Key.Key_Tab)
            if focused() is first:
                return
        raise AssertionError(f"the Tab key does not come back to {described(first)}")

    def look(self) -> None:
        """See where the keyboard is.

        Raises:
            AssertionError: nothing shows it.
        """
        self.stops += 1
        widget, window = focused(), self._user.window
        assert window.isAncestorOf(widget), described(widget)
        if isinstance(widget, (QScrollArea, QTextBrowser)):
            return  # a page to scroll: it is the page that is seen
        area = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
        assert window.rect().intersects(area), f"{described(widget)} is out of sight"
        if isinstance(widget, QAbstractButton):
            (ring,) = window.findChildren(FocusRing)
            assert ring.isVisible(), described(widget)
            assert ring.geometry().contains(area), described(widget)
            return
        around = area.adjusted(-AROUND, -AROUND, AROUND, AROUND)
        with_keyboard = self._picture(around)
        widget.clearFocus()
        settle()
        without = self._picture(around)
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        settle()
        assert with_keyboard != without, described(widget)

    def _picture(self, area: QRect) -> QImage:
        return self._user.window.grab(area).toImage()


def focused() -> QWidget:
    """What has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def described(widget: QWidget) -> str:
    """What a widget is, for who reads why a test failed."""
    return f"{type(widget).__name__} {widget.accessibleName()!r}"
