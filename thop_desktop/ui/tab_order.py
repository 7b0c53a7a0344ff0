"""The Tab key goes through a window in the order in which it is read, whatever was made last."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QTextEdit,
    QWidget,
)

from thop_desktop.ui.spoken import in_reading_order

# Into these no Tab key goes.
CONTROLS = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QTextEdit)
# The attribute of a part that tells of one control in another: that control, or None.
TELLS_OF = "tells_of"


def tab_in_reading_order(window: QWidget) -> None:
    """Let the Tab key lead from each control to the one that is read after it.

    Qt leads to controls in the order in which they were made. What tells of one control comes
    right after that.
    """
    stops: list[QWidget] = []
    for part in _parts(window):
        if _takes_tab(part):
            stops.append(part)
        told: QWidget | None = getattr(part, TELLS_OF, None)
        if told in stops:
            within = [one for one in _parts(part) if _takes_tab(one)]
            at = stops.index(told) + 1
            stops = [*stops[:at], *within, *(one for one in stops[at:] if one not in within)]
    # What was moved up is met a second time.
    for before, after in pairwise(dict.fromkeys(stops)):
        QWidget.setTabOrder(before, after)


def _parts(group: QWidget) -> Iterator[QWidget]:
    """All that is shown within a group, in the order of reading."""
    for child in in_reading_order(group):
        if child.isVisible():
            yield child
            if not isinstance(child, CONTROLS):
                yield from _parts(child)


def _takes_tab(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes and widget.isEnabled() and widget.focusProxy() is None
