"""The picture of a result on a card, the same as a table, and the carer's own examples."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from thop_desktop.ui.cards import Card
from thop_desktop.ui.flow import Flow
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.mirror import margins
from thop_desktop.ui.pattern_tables import WordedTable
from thop_desktop.ui.profile_chart import ProfileChart
from thop_desktop.ui.profile_marks import Chart, Dot, RangeSign, Sign
from thop_desktop.ui.turn_button import TurnButton
from thop_desktop.ui.worksheet_result_table import WordTable
from thop_desktop.worksheet.rows import Row

# Below so many the button has no room beside the signs.
LEAST_LETTERS = 52
BUTTON_AIR = 9


class PictureCard(Card):
    """A picture that can be turned into a table and back."""

    def __init__(
        self,
        look: Look,
        chart: Chart,
        table: WordedTable,
        signs: Sequence[Sign],
        notes: Sequence[str] = (),
        *,
        title: str = "",
        below: str = "",
        as_table: bool = False,
        turned: Callable[[bool], object] = lambda _as_table: None,
    ) -> None:
        """Make it.

        Args:
            look: fonts, colours and measures.
            chart: what is painted.
            table: the same in words.
            signs: what its dots and grounds mean; of those that do not occur nothing is said.
            notes: what the table cannot show, in sentences below it.
            title: above it, or "".
            below: what the names in it stand for, quietly below it, or "".
            as_table: whether it begins as a table.
            turned: takes whether it is a table now.
        """
        super().__init__(look)
        self._look, self._turned = look, turned
        self._words, self._notes = table, notes
        if title:
            self.column.addWidget(Label(look, title, "strong"))
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._legend = self._make_legend(chart, signs)
        self.turn = TurnButton(look, self._turn, as_table=as_table, title=title or chart.title)
        signs_column = QVBoxLayout()
        # The first line of signs stands as high as the words of the button beside it.
        signs_column.addSpacing(look.space(BUTTON_AIR))
        signs_column.addWidget(self._legend)
        signs_column.addStretch(1)
        self._head.addLayout(signs_column, 1)
        self._head.addWidget(self.turn, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        self.column.addLayout(self._head)
        self.column.addSpacing(look.space(8))
        self.chart = ProfileChart(look, chart)
        self.column.addWidget(self.chart)
        self._table: QWidget | None = None
        if below:
            self.column.addSpacing(look.space(12))
            self.column.addWidget(Label(look, below, "small", "quiet"))
        # Beside a higher card the words stay together at the top.
        self.column.addStretch(1)
        self.as_table = as_table
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the button below the signs where there is less room."""
        super().resizeEvent(event)
        narrow = event.size().width() < self._look.text_width("text", LEAST_LETTERS)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._head.setDirection(down if narrow else across)

    def wants_more(self, width: int) -> bool:
        """Whether its picture is the better for more room than a card so wide has, in pixels."""
        around = self.column.contentsMargins()
        return self.chart.is_upright(width - around.left() - around.right())

    def _turn(self) -> None:
        self.as_table = not self.as_table
        self._show()
        self._turned(self.as_table)

    def _show(self) -> None:
        if self.as_table and self._table is None:
            # Made when it is first wanted: a result opens quicker so.
            self._table = self._make_table()
            self.column.insertWidget(self.column.indexOf(self.chart), self._table)
        if self._table is not None:
            self._table.setVisible(self.as_table)
        self.chart.setVisible(not self.as_table)
        self._legend.setVisible(not self.as_table)
        self.turn.tell(as_table=self.as_table)

    def _make_legend(self, chart: Chart, signs: Sequence[Sign]) -> QWidget:
        look = self._look
        legend = QWidget()
        flow = Flow(legend, look.space(8))
        for sign in signs:
            if sign.of_range and chart.has_range(sign.state):
                flow.addWidget(_sign(look, RangeSign(look, sign.state), sign.words))
            elif not sign.of_range:
                flow.addWidget(_sign(look, Dot(look, sign.state), sign.words))
        return legend

    def _make_table(self) -> QWidget:
        look = self._look
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(6))
        column.addWidget(WordTable(look, self._words))
        for note in self._notes:
            column.addWidget(Label(look, note, "text", "quiet"))
        return holder


def _sign(look: Look, sign: QWidget, words: str) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(margins(0, 0, look.space(8), 0))
    row.setSpacing(look.space(6))
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(Label(look, words, "text", "quiet", wrap=False))
    return holder


class Examples(QWidget):
    """What the carer wrote for each domain, quietly; private."""

    def __init__(self, look: Look, rows: Sequence[Row]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(6))
        column.addWidget(Label(look, self.tr("Your own examples"), "text-strong", "quiet"))
        for row in rows:
            if row.example:
                words = f"{row.domain.title}: {row.example}"
                column.addWidget(Label(look, words, "text", selectable=True))
