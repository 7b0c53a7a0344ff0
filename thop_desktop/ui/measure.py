"""Lines that are short enough to read when one is tired."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from thop_desktop.ui.look import Look

# Letters in a line, at most.
LINE = 72


def measured(look: Look, widget: QWidget) -> QHBoxLayout:
    """A row with a widget at its left that is no wider than a line may be.

    Where a column holds the widget itself, Qt reckons its height as if it were as wide as that.
    """
    widget.setMaximumWidth(look.text_width("body", LINE))
    row = QHBoxLayout()
    row.addWidget(widget, 1000)
    row.addStretch(1)
    return row
