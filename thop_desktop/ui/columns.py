"""Columns whose widgets are made anew."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtWidgets import QVBoxLayout, QWidget


def column_in(outer: QVBoxLayout, gap: int) -> QVBoxLayout:
    """A column within another, with so many pixels between what is put in it."""
    column = QVBoxLayout()
    column.setSpacing(gap)
    outer.addLayout(column)
    return column


def empty(column: QVBoxLayout) -> None:
    """Take all widgets out; one that was clicked on just now lives until its click is over."""
    while (item := column.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()


def tab_through(first: QWidget, others: Iterable[QWidget]) -> None:
    """Let the Tab key lead through widgets in the order in which they are seen.

    By itself it leads to what was made last at the end.

    Args:
        first: what stands before them and stays; it need not take the focus itself.
        others: in order.
    """
    for before, after in pairwise([first, *others]):
        QWidget.setTabOrder(before, after)
