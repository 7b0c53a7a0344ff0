"""Leaving a form with Escape, by which nothing goes that was typed."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def leave_form(*, typed: bool, leave: Callable[[], object], verb: QWidget) -> None:
    """Leave a form; where something was typed the form stays, and Enter leaves it then.

    Args:
        typed: whether something was typed that would be gone.
        leave: closes the form without keeping anything.
        verb: the button that does the same; it gets the keyboard, which is seen and heard.
    """
    if typed:
        verb.setFocus(Qt.FocusReason.ShortcutFocusReason)
    else:
        leave()
