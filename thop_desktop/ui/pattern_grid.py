"""A picture of a pattern: rows of marks, gone through with the arrow keys."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.mirror import margins
from thop_desktop.ui.pattern_cells import BarCell, HeatCell, MarkButton
from thop_desktop.ui.pattern_marks import Mark, MarkRow, Picture
from thop_desktop.ui.spoken import Role

# Where fewer letters fit beside each other, names stand above their rows.
TIGHT = 44
# Of the bars beside each other; where they stand tells them apart too.
EDGES = ("main", "accent-edge")


class PatternGrid(QWidget):
    """Shows a picture; one mark at a time is in the order of the Tab key.

    Signals:
        chosen: a mark; the Mark.
        opened: the entries behind a mark are wanted; the Mark.
    """

    spoken_role = Role.Chart
    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, look: Look, picture: Picture) -> None:
        """Paint a picture."""
        super().__init__()
        self._look = look
        self.setAccessibleName(picture.table.title)
        self.setAccessibleDescription(
            self.tr("Arrow keys go through it, Enter shows the entries behind a mark.")
        )
        self.rows: list[list[MarkButton]] = []
        self._grid = QGridLayout(self)
        self._columns = len(picture.heads)
        self._names: list[_Name] = []
        self._above: list[Label] = []
        self._is_tight: bool | None = None
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look.space(4))
        self._grid.setVerticalSpacing(look.space(4))
        if any(picture.heads):
            for column, head in enumerate(picture.heads, start=1):
                label = Label(look, head, "small", "quiet", wrap=False)
                if picture.is_heat:
                    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
                else:
                    label.setContentsMargins(margins(look.space(6), 0, 0, 0))
                self._above.append(label)
                self._grid.addWidget(label, 0, column)
        self._add_rows(picture)
        for column in range(1, len(picture.heads) + 1):
            self._grid.setColumnStretch(column, 1)
        if not picture.is_heat:
            self._share_scale()
        # What it takes with the names in front.
        self._room = self._grid.minimumSize().width()

    @property
    def marks(self) -> list[MarkButton]:
        """Every mark, row by row."""
        return [button for row in self.rows for button in row]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let names stand above their rows where there is little room."""
        super().resizeEvent(event)
        is_tight = self.width() < max(self._room, self._look.text_width("text", TIGHT))
        if is_tight == self._is_tight:
            return
        self._is_tight = is_tight
        for head in self._above:
            head.setWordWrap(is_tight)
        for name in self._names:
            name.set_tight(tight=is_tight)
            self._grid.removeWidget(name)
            self._put(name)

    def choose(self, button: MarkButton) -> None:
        """Mark a mark as the one that is told about."""
        for other in self.marks:
            other.setChecked(other is button)
            is_stop = other is button
            policy = Qt.FocusPolicy.TabFocus if is_stop else Qt.FocusPolicy.NoFocus
            other.setFocusPolicy(policy)
        self.chosen.emit(button.mark)

    def first_focus(self) -> QWidget:
        """The mark that Tab leads to."""
        return next((one for one in self.marks if one.isChecked()), self)

    def _add_rows(self, picture: Picture) -> None:
        line, above = 1, ""
        for row in picture.rows:
            if not row.marks:
                above = row.name
                heading = Label(self._look, row.name, "text-strong", "quiet")
                if line > 1:
                    heading.setContentsMargins(0, self._look.space(16), 0, 0)
                self._grid.addWidget(heading, line, 0, 1, len(picture.heads) + 1)
            else:
                name = _Name(self._look, row, line)
                self._names.append(name)
                self._put(name)
                line += 1
                buttons = [
                    self._button(mark, head or above, column, is_heat=picture.is_heat)
                    for column, (mark, head) in enumerate(
                        zip(row.marks, picture.heads, strict=True)
                    )
                ]
                self.rows.append(buttons)
                for column, button in enumerate(buttons, start=1):
                    self._grid.addWidget(button, line, column)
            line += 1
        fullest = max(self.marks, key=lambda one: one.mark.count, default=None)
        if fullest is not None:
            for one in self.marks:
                one.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            fullest.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _put(self, name: "_Name") -> None:
        """In front of its row, or on the line above it."""
        if self._is_tight:
            self._grid.addWidget(name, name.line, 0, 1, self._columns + 1)
        else:
            beside = Qt.AlignmentFlag.AlignVCenter
            self._grid.addWidget(name, name.line + 1, 0, beside)

    def _button(self, mark: Mark, among: str, column: int, *, is_heat: bool) -> MarkButton:
        button: MarkButton
        if is_heat:
            button = HeatCell(self._look, mark)
        else:
            button = BarCell(self._look, mark, among, EDGES[column])
        number = len(self.rows)
        button.chosen.connect(lambda: self.choose(button))
        button.opened.connect(lambda: self.opened.emit(mark))
        button.moved.connect(lambda across, down: self._move(number, column, across, down))
        return button

    def _move(self, row: int, column: int, across: int, down: int) -> None:
        wanted = min(max(row + down, 0), len(self.rows) - 1)
        buttons = self.rows[wanted]
        button = buttons[min(max(column + across, 0), len(buttons) - 1)]
        self.choose(button)
        button.setFocus(Qt.FocusReason.TabFocusReason)

    def _share_scale(self) -> None:
        bars = [one for one in self.marks if isinstance(one, BarCell)]
        room = max((bar.room for bar in bars), default=0)
        for bar in bars:
            bar.room = room


class _Name(QWidget):
    """What stands in front of a row, with small words below it."""

    def __init__(self, look: Look, row: MarkRow, line: int) -> None:
        super().__init__()
        self.line = line
        self._column = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._column.setContentsMargins(margins(0, 0, look.space(8), 0))
        self._column.setSpacing(0)
        self._gap = look.space(8)
        self._name = Label(look, row.name, "text", wrap=False)
        self._column.addWidget(self._name)
        if row.below:
            self._column.addWidget(Label(look, row.below, "small", "quiet", wrap=False))
        self._column.addStretch(1)

    def set_tight(self, *, tight: bool) -> None:
        """Take one line, which may be broken."""
        directions = QBoxLayout.Direction
        self._column.setDirection(directions.LeftToRight if tight else directions.TopToBottom)
        self._column.setSpacing(self._gap if tight else 0)
        self._name.setWordWrap(tight and self._column.count() == 2)
