"""Where canaries may be seen: titles, and all that any widget holds."""

from typing import Any

from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)

from tests.support.canary_words import PRIVATE, PUBLIC, READABLE
from tests.support.written import texts_within


def titles(step: str) -> list[str]:
    """Canaries in the titles of windows, which a task bar shows too."""
    said = [
        f"{one.windowTitle()} {one.windowIconText()} {one.windowFilePath()}"
        for one in QApplication.topLevelWidgets()
    ]
    marks = (PRIVATE, PUBLIC, READABLE)
    return [f"{step}, title: {text}" for text in said if any(mark in text for mark in marks)]


def is_seen(room: QWidget) -> bool:
    """Whether a private canary stands on a page, in a field, in words or in a name."""
    words = []
    for one in room.findChildren(QWidget):
        words.append(one.accessibleName())
        if isinstance(one, QLabel | QPushButton | QLineEdit):
            words.append(one.text())
        elif isinstance(one, QTextEdit | QPlainTextEdit):
            words.append(one.toPlainText())
    return any(PRIVATE in text for text in words)


def what_is_left(step: str) -> list[str]:
    """Canaries in any widget, shown or not, and in what it could undo."""
    words = [text for window in QApplication.topLevelWidgets() for text in texts_within(window)]
    every: list[Any] = QApplication.allWidgets()
    for one in every:
        words += [one.statusTip(), one.whatsThis(), getattr(one, "placeholderText", str)()]
    return titles(step) + [f"{step}, left: {text[:80]}" for text in words if PRIVATE in text]
