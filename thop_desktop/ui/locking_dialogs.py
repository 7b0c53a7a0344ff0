"""Menus and dialogs that are open when the diary locks: they go, as if Escape was pressed."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

MOST_TRIES = 50


def when_none_is_open(window: QWidget, act: Callable[[], object], tries: int = MOST_TRIES) -> None:
    """Close what is open, and act when whoever waited for an answer has got it.

    Args:
        window: the program's window; when it is gone, nothing is done.
        act: what is to be done.
        tries: how often to look again; after that it is done all the same.
    """
    if close_open_ones() and tries:
        QTimer.singleShot(0, window, lambda: when_none_is_open(window, act, tries - 1))
    else:
        act()


def close_open_ones() -> bool:
    """Close every menu and dialog; whether there were any."""
    found = False
    for find in (QApplication.activePopupWidget, QApplication.activeModalWidget):
        widget = find()
        if widget is not None:
            found = True
            widget.close()
    return found
