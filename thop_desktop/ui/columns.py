"""Columns whose widgets are made anew."""

from PySide6.QtWidgets import QVBoxLayout


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
