"""What a visitor of the window waits for, and what is to be seen in it."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QTextBrowser,
    QWidget,
)

from thop_desktop.ui.page import Page

# One station of the tour: a name for its picture, and what leads there.
Visit = tuple[str, Callable[[], object]]
SETTLING_ROUNDS = 5
LONGEST_SECONDS = 60


def settle() -> None:
    """Let the window finish what it has begun: layouts, later calls, deletions, long pages."""
    for round_ in range(SETTLING_ROUNDS):
        QGuiApplication.processEvents()
        if round_ == 0:
            _complete_pages()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _complete_pages() -> None:
    for window in QApplication.topLevelWidgets():
        for page in window.findChildren(Page):
            if page.isVisible():
                page.complete()


def shown_words(root: QWidget) -> list[str]:
    """The words of every visible widget, line by line, in the order they were made."""
    words: list[str] = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible():
            continue
        text = ""
        if isinstance(widget, QTextBrowser):
            text = widget.toPlainText()
        elif isinstance(widget, QLabel):
            text = widget.accessibleName() or widget.text()
        elif isinstance(widget, QLineEdit):
            text = widget.text() or widget.placeholderText()
        elif isinstance(widget, QListView):
            model = widget.model()
            rows = (model.index(number, 0).data() for number in range(model.rowCount()))
            text = "\n".join(str(row) for row in rows)
        elif isinstance(widget, QAbstractButton):
            text = widget.text() or widget.accessibleName()
        words += [line.strip() for line in text.splitlines() if line.strip()]
    return words


def wait_until(done: Callable[[], bool]) -> None:
    """Let the program go on until something is done beside the window.

    Raises:
        TimeoutError: it never was.
    """
    end = monotonic() + LONGEST_SECONDS
    while not done():
        QGuiApplication.processEvents()
        if monotonic() > end:
            raise TimeoutError
