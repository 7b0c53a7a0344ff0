"""A layout that fills lines as words do, from the side where they begin."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from thop_desktop.ui.mirror import is_mirrored


class Flow(QLayout):
    """Puts widgets beside each other, and goes on below where the width ends."""

    def __init__(self, parent: QWidget | None, gap: int) -> None:
        """Make it empty; `gap` is kept between widgets and between lines."""
        super().__init__(parent)
        self._gap = gap
        self._items: list[QLayoutItem] = []
        # Layouts ask for the same widths many times over.
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802
        """Add what Qt hands over."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem:  # noqa: N802
        """One item; Qt goes on asking until there is none."""
        return self._items[index] if 0 <= index < len(self._items) else None  # type: ignore[return-value]

    def takeAt(self, index: int) -> QLayoutItem:  # noqa: N802
        """Let an item go."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None  # type: ignore[return-value]

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        """It claims no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """A narrow flow is a high one."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high it is at a width."""
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Something in it has another size."""
        self._heights = {}
        super().invalidate()

    def setGeometry(self, area: QRect) -> None:  # noqa: N802
        """Put everything in its place."""
        super().setGeometry(area)
        self._place(area, move=True)

    def sizeHint(self) -> QSize:
        """Everything on one line."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self._gap * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802
        """The largest item, alone on a line."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, area: QRect, *, move: bool) -> int:
        """Walk along the lines; returns the height."""
        x, y, line = area.left(), area.top(), 0
        beside: list[tuple[QLayoutItem, QRect]] = []
        for item in self._shown():
            size = item.sizeHint()
            if x > area.left() and x + size.width() > area.left() + area.width():
                self._put(beside, line, area, move=move)
                x, y, line, beside = area.left(), y + line + self._gap, 0, []
            width = min(size.width(), area.width())
            beside.append((item, QRect(QPoint(x, y), QSize(width, size.height()))))
            x += size.width() + self._gap
            line = max(line, size.height())
        self._put(beside, line, area, move=move)
        return y + line - area.top()

    @staticmethod
    def _put(
        beside: list[tuple[QLayoutItem, QRect]], line: int, area: QRect, *, move: bool
    ) -> None:
        """Put what stands on one line at its middle: words beside a button are lower than that."""
        for item, place in beside if move else ():
            if is_mirrored():
                place.moveRight(area.left() + area.right() - place.left())
            item.setGeometry(place.translated(0, (line - place.height()) // 2))
