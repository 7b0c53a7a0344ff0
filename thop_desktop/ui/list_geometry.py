"""Where the rows of a long list are, without asking each of them: rows of two heights."""

from bisect import bisect_left, bisect_right


class ListGeometry:
    """Headings are of one height, all other rows of another."""

    def __init__(self, heading: int, row: int) -> None:
        """Begin empty.

        Args:
            heading: height of a heading.
            row: height of any other row.
        """
        self._heading = heading
        self._row = row
        self.headings: list[int] = []
        self.count = 0

    def set_rows(self, count: int, headings: list[int]) -> None:
        """Take so many rows; `headings` are the numbers of the headings, growing."""
        self.count = count
        self.headings = headings

    @property
    def height(self) -> int:
        """The height of it all."""
        return self.top(self.count)

    def top(self, row: int) -> int:
        """Where a row begins; of the row after the last, where all ends."""
        before = bisect_left(self.headings, row)
        return before * self._heading + (row - before) * self._row

    def row_height(self, row: int) -> int:
        """How high a row is."""
        return self.top(row + 1) - self.top(row)

    def row_at(self, y: int) -> int:
        """The row at a height; -1 above the first and below the last."""
        if not 0 <= y < self.height:
            return -1
        return bisect_right(range(self.count), y, key=self.top) - 1
