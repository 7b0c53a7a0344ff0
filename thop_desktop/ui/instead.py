"""Puts a new part of a page in the place of an old one, of which nothing is left."""

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from thop_desktop.ui.page import Page


def instead_of(old: QWidget, layout: QLayout) -> QWidget:
    """An empty widget, in the place that another had in a layout; the other is gone."""
    new = QWidget()
    layout.replaceWidget(old, new)
    old.hide()
    old.setParent(None)
    old.deleteLater()
    new.show()
    return new


def tight(widget: QWidget) -> QVBoxLayout:
    """The column of words in a widget, without room around it."""
    column = Page.words_column(widget)
    column.setContentsMargins(0, 0, 0, 0)
    return column
