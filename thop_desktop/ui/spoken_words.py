"""What screen readers are told of words that are read and not selected."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessibleTextInterface


class SpokenWords(QAccessibleTextInterface):
    """Words in which nothing is selected; what they are and where is for each kind to say."""

    def selectionCount(self) -> int:  # noqa: D102, N802
        return 0

    def addSelection(self, start: int, end: int) -> None:  # noqa: N802
        """Nothing is selected here: in a text that is done in its view, and dots need it not."""

    def removeSelection(self, number: int) -> None:  # noqa: N802
        """See above."""

    def setSelection(self, number: int, start: int, end: int) -> None:  # noqa: N802
        """See above."""

    def offsetAtPoint(self, point: QPoint) -> int:  # noqa: D102, N802
        return -1
