"""How practising goes, step by step: a plain picture, and the table beside it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from thop_desktop.trainer.progress import WEEKS, StepProgress
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.cards import Card
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.mirror import placed
from thop_desktop.ui.page import Page
from thop_desktop.ui.pattern_tables import WordedTable
from thop_desktop.ui.place import Place
from thop_desktop.ui.spoken import Role
from thop_desktop.ui.training_ratings import RATINGS, rating_words
from thop_desktop.ui.training_sentences import Badge
from thop_desktop.ui.training_words import TrainingWords
from thop_desktop.ui.worksheet_result_table import WordTable

BLOCK, GAP = 16, 4
PICTURE_SHARE, TABLE_SHARE = 3, 4
WIDTH, BETWEEN = 1000, 24
DOWN, ACROSS = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight


class Blocks(QWidget):
    """One block for each time: full where it worked, open where it is still to be practised."""

    spoken_role = Role.Chart

    def __init__(self, look: Look, worked: int, times: int, said: str) -> None:
        """Make it.

        Args:
            look: colours and measures.
            worked: how often it worked by the user's own account.
            times: how often it was practised.
            said: the same in words, for screen readers.
        """
        super().__init__()
        self._look, self._worked, self._times = look, worked, times
        self.setAccessibleName(said)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Many blocks go on below."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high it is at a width."""
        side, gap = self._look.space(BLOCK), self._look.space(GAP)
        rows = -(-max(1, self._times) // self._in_a_row(width))
        return rows * (side + gap)

    def sizeHint(self) -> QSize:
        """A row."""
        return QSize(self._look.space(200), self.heightForWidth(self.width() or 200))

    def minimumSizeHint(self) -> QSize:
        """It may be narrow."""
        return QSize(0, self.heightForWidth(max(self.width(), 100)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the blocks, those that worked first."""
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, gap = look.space(BLOCK), look.space(GAP)
        in_a_row = self._in_a_row(self.width())
        for number in range(self._times):
            row, column = divmod(number, in_a_row)
            area = QRectF(column * (side + gap), row * (side + gap), side, side)
            area = placed(area, self.width())
            full = number < self._worked
            painter.setPen(QPen(look.colour("main"), 1.5))
            painter.setBrush(look.colour("main" if full else "surface"))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 4, 4)

    def _in_a_row(self, width: int) -> int:
        return max(1, width // (self._look.space(BLOCK) + self._look.space(GAP)))


def progress_table(
    steps: Sequence[StepProgress], names: Sequence[str], ratings: Sequence[str]
) -> WordedTable:
    """The same in numbers.

    Args:
        steps: how each step went.
        names: of the steps.
        ratings: what the four ratings are called.
    """
    rows = tuple((name, *map(str, one.counts)) for name, one in zip(names, steps, strict=True))
    return WordedTable(
        QCoreApplication.translate("TrainingProgress", "How each step went, and how often"),
        (QCoreApplication.translate("TrainingProgress", "Step"), *ratings),
        rows,
        "",
    )


class TrainingProgressPage(Page):
    """The user's own ratings, counted; nothing compares people."""

    def __init__(
        self,
        look: Look,
        steps: Sequence[StepProgress],
        words: TrainingWords,
        go: Callable[[Place], object],
        *,
        is_kept: bool,
    ) -> None:
        """Make the page.

        Args:
            look: theme and text size.
            steps: how each step went.
            words: what steps and ratings are called.
            go: opens a place.
            is_kept: whether it comes from an open diary.
        """
        lead = self.tr("What you said yourself after each exercise. The last %1 weeks.")
        lead = lead.replace("%1", str(WEEKS))
        super().__init__(look, self.tr("How practising is going"), lead=lead, width=WIDTH)
        self._words = words
        self.gap(20)
        if not is_kept:
            note = self.tr("The diary is not open. This is only what you practised just now.")
            self.add(Label(look, note, "text", "quiet"), 12)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(look.space(BETWEEN))
        self._columns.addWidget(self._picture(steps), PICTURE_SHARE, Qt.AlignmentFlag.AlignTop)
        table = Card(look)
        self.table = WordTable(
            look,
            progress_table(steps, words.step_names, [rating_words(rating) for rating in RATINGS]),
            of_numbers=True,
        )
        table.column.addWidget(self.table)
        around = table.column.contentsMargins()
        self._around = around.left() + around.right()
        self._columns.addWidget(table, TABLE_SHARE, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(self._columns)
        self.gap(16)
        words_below = self.tr(
            "This is what you thought of it. It is not a mark, for you or for your child."
        )
        self.add(Label(look, words_below, "small", "quiet"), 12)
        self._back = Button(look, self.tr("Back to practising"), lambda: go(Place("practice")))
        self.column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    def arrange(self) -> None:
        """The table below the picture where there is less room."""
        room = self.room - self.look.space(BETWEEN)
        beside = room * TABLE_SHARE // (PICTURE_SHARE + TABLE_SHARE) - self._around
        is_narrow = self.narrow or beside < self.table.least_width
        self._columns.setDirection(DOWN if is_narrow else ACROSS)

    def first_focus(self) -> QWidget:
        """The way back."""
        return self._back

    def _picture(self, steps: Sequence[StepProgress]) -> QWidget:
        look = self.look
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(14))
        for name, one in zip(self._words.step_names, steps, strict=True):
            row = QHBoxLayout()
            row.setSpacing(look.space(14))
            row.addWidget(Badge(look, self._words.letter(one.step)), 0, Qt.AlignmentFlag.AlignTop)
            words = QVBoxLayout()
            words.setSpacing(look.space(3))
            words.addWidget(Label(look, name, "strong"))
            saying = self._words.words.sayings[one.saying]
            words.addWidget(Label(look, saying, "text", "quiet"))
            if one.times:
                told = self.tr("Worked %1 of %2 times")
                told = told.replace("%1", str(one.worked)).replace("%2", str(one.times))
                words.addWidget(Blocks(look, one.worked, one.times, told))
            row.addLayout(words, 1)
            column.addLayout(row)
        if any(one.times for one in steps):
            key = self.tr("A full block: it worked. An open block: still to practise.")
            column.addWidget(Label(look, key, "small", "quiet"))
        return holder
