"""Finds words that are cut off in a window, and widgets that lie over each other."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QScrollArea,
    QTableView,
    QWidget,
)

from thop_desktop.tour.seen import settle
from thop_desktop.ui.field_hint import room_in
from thop_desktop.ui.focus_ring import FocusRing
from thop_desktop.ui.lower_bar import LowerBar
from thop_desktop.ui.page import Page
from thop_desktop.ui.wrapped_words import WrappedWords

# Pixels that letters may lack: the air around them, and what is rounded.
SLACK = 2
DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
# What is meant to lie over a page, for a while.
ABOVE = (FocusRing, LowerBar, QMenu)


def faults(root: QWidget) -> list[str]:
    """What is wrong with what can be seen in a window, a line for each fault.

    Args:
        root: a window, shown and still.
    """
    return [*_cut_off(root), *_overlapping(root), *_beyond(root), *_out_of_sight(root)]


def lasting_faults(root: QWidget) -> list[str]:
    """What is still wrong when layouts that wait for one another are ready."""
    for _again in range(4):
        if not (found := faults(root)):
            break
        settle()
    return found


def _seen(root: QWidget) -> Iterator[QWidget]:
    """What is shown; what a page scrolls away counts too."""
    for widget in root.findChildren(QWidget):
        if widget.isVisible() and not widget.size().isEmpty():
            yield widget


def _cut_off(root: QWidget) -> Iterator[str]:
    """Words that need more room than they have."""
    for widget in _seen(root):
        if isinstance(widget, QLabel | QAbstractButton) and widget.text():
            needed = _needs(widget) if isinstance(widget, QLabel) else _button_needs(widget)
            if not _fits(needed, widget.size()):
                least = f", needs {needed.width()}×{needed.height()}"
                yield f"{_told('cut off', widget)}{least}"
        elif isinstance(widget, QLineEdit | QComboBox) and (
            widget.height() + SLACK < QFontMetrics(widget.font()).height()
        ):
            yield _told("too low", widget)
        elif isinstance(widget, QLineEdit) and not widget.text() and _lacks_room(widget):
            yield f"{_told('cut off', widget)} {widget.placeholderText()!r}"


def _lacks_room(field: QLineEdit) -> bool:
    """Whether what stands in an empty field needs more room than there is."""
    words = QFontMetrics(field.font()).horizontalAdvance(field.placeholderText())
    return words > room_in(field) + SLACK


def _needs(label: QLabel) -> QSize:
    """The least room for the words of a label at the width that it has."""
    least = label.minimumSizeHint()
    if label.hasHeightForWidth():
        # Its longest word must fit, or at least be broken in a place that is left to it.
        return QSize(0, label.heightForWidth(label.width()))
    return least if label.wordWrap() else label.sizeHint()


def _button_needs(button: QAbstractButton) -> QSize:
    """The least room for the words of a button, in the lines that it has now."""
    if button.hasHeightForWidth():
        return QSize(0, button.heightForWidth(button.width()))
    if not isinstance(button, WrappedWords):
        return button.minimumSizeHint()
    if not button.wraps:
        return button.sizeHint()
    hint, metrics = button.sizeHint(), QFontMetrics(button.font())
    lines = button.text().split("\n")
    whole = metrics.horizontalAdvance(" ".join(lines).replace(f" {button.ahead}", " "))
    longest = max(map(metrics.horizontalAdvance, lines))
    return QSize(hint.width() - whole + longest, hint.height())


def _fits(needed: QSize, given: QSize) -> bool:
    return needed.width() <= given.width() + SLACK and needed.height() <= given.height() + SLACK


def _out_of_sight(root: QWidget) -> Iterator[str]:
    """Columns of a table that have to be scrolled to, where the page has room for columns."""
    for table in root.findChildren(QTableView):
        page: QWidget | None = table
        while page is not None and not isinstance(page, Page):
            page = page.parentWidget()
        if page is None or page.narrow or not table.isVisible():
            continue
        if table.horizontalScrollBar().maximum() > 0:
            yield _told("columns out of sight", table)


def _overlapping(root: QWidget) -> Iterator[str]:
    """Neighbours that lie over each other, whether a layout placed them or the code did."""
    for parent in (root, *_seen(root)):
        if isinstance(parent, QAbstractScrollArea) and not isinstance(parent, QScrollArea):
            continue
        inside = [
            child
            for child in parent.findChildren(QWidget, options=DIRECT)
            if child.isVisible() and not isinstance(child, ABOVE)
        ]
        for one, other in combinations(inside, 2):
            shared = _ground(one).intersected(_ground(other))
            if shared.width() > SLACK and shared.height() > SLACK:
                yield f"{_told('over each other', one)} and {_told('', other)}"


def _ground(widget: QWidget) -> QRect:
    """What a widget takes of what it stands in; the margins of a text are free for others."""
    if not isinstance(widget, QAbstractScrollArea) or isinstance(widget, QScrollArea):
        return widget.geometry()
    return widget.viewport().geometry().translated(widget.pos())


def _beyond(root: QWidget) -> Iterator[str]:
    """What reaches further across than what it stands in, where nobody can scroll to it."""
    for widget in _seen(root):
        parent = widget.parentWidget()
        if parent is None or widget.isWindow() or isinstance(widget, ABOVE):
            continue
        area = parent.parentWidget()
        if isinstance(area, QAbstractScrollArea):
            off = area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            if not isinstance(area, QScrollArea) or not off:
                continue
        place = QRect(widget.mapTo(parent, QPoint(0, 0)), widget.size())
        if place.left() < -SLACK or place.right() > parent.width() + SLACK:
            yield _told(f"beyond its {type(parent).__name__}", widget)


def _told(what: str, widget: QWidget) -> str:
    text = ""
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        text = widget.text() or widget.accessibleName()
    elif isinstance(widget, QComboBox):
        text = widget.currentText()
    size = f"{widget.width()}×{widget.height()}"
    return f"{what} {type(widget).__name__} {text or widget.accessibleName()!r} {size}".strip()
