"""The worksheets that were filled in before: to look at, or to put beside each other."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from thop_desktop.ui.buttons import Button
from thop_desktop.ui.cards import RowCard
from thop_desktop.ui.ground import paint_ground
from thop_desktop.ui.key_focus import KeyFocus
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.worksheet_draft import Draft
from thop_desktop.ui.worksheet_words import source_words, title_words
from thop_desktop.worksheet.form import Form
from thop_desktop.worksheet.wording import words_of_unread

PAIR = 2
SIDE, MARK, RADIUS = 24, 16, 6


class _Tick(KeyFocus, QCheckBox):
    """A box to tick, with the ring around it when the keyboard is there."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        side = look.icon_size(SIDE).width()
        self.setFixedSize(side, side)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def hitButton(self, spot: QPoint) -> bool:  # noqa: N802
        return self.rect().contains(spot)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, on = self._look, self.isChecked()
        painter = QPainter(self)
        edge = look.colour("main" if on or self.underMouse() else "edge")
        ground = look.colour("main" if on else "surface")
        paint_ground(painter, QRectF(self.rect()), ground, edge, RADIUS)
        if on:
            mark = look.pixmap("check", "on-main", MARK)
            around = (self.width() - look.icon_size(MARK).width()) // 2
            painter.drawPixmap(around, around, mark)


class WorksheetKept(QWidget):
    """A row for each, latest first."""

    def __init__(
        self,
        look: Look,
        form: Form,
        kept: Sequence[Draft],
        aliases: Mapping[str, str],
        open_result: Callable[[str], object],
        compare: Callable[[str, str], object],
    ) -> None:
        """Make it.

        Args:
            look: fonts, colours and measures.
            form: the worksheet.
            kept: the finished worksheets, latest first.
            aliases: what each child is called, by its id.
            open_result: opens the result of an id.
            compare: puts two beside each other, the earlier first.
        """
        super().__init__()
        self._kept, self._compare = kept, compare
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(8))
        self.ticks: dict[str, QCheckBox] = {}
        self.rows: dict[str, RowCard] = {}
        for draft in kept:
            title = title_words(draft, aliases.get(draft.child or "", ""))
            said = [source_words(draft), *words_of_unread(form, draft.read)]
            self.rows[draft.id] = RowCard(
                look, title, partial(open_result, draft.id),
                below=" ".join(part for part in said if part), action=self.tr("View"),
            )  # fmt: skip
            row = QHBoxLayout()
            row.setSpacing(look.space(10))
            if len(kept) >= PAIR:
                tick = _Tick(look)
                tick.setAccessibleName(self.tr("Choose to compare: %1").replace("%1", title))
                tick.setToolTip(self.tr("Choose to compare"))
                tick.toggled.connect(lambda _on: self._say(""))
                self.ticks[draft.id] = tick
                row.addWidget(tick)
            row.addWidget(self.rows[draft.id], 1)
            column.addLayout(row)
        if len(kept) < PAIR:
            return
        below = QHBoxLayout()
        below.setSpacing(look.space(12))
        self.beside = Button(look, self.tr("Put side by side"), self.put_beside)
        self.note = Label(look, self.tr("Tick two to compare them."), "small", "quiet")
        below.addWidget(self.beside)
        below.addWidget(self.note, 1)
        column.addLayout(below)

    def put_beside(self) -> None:
        """Compare the two that are ticked, or say what is needed for that."""
        ticked = [draft for draft in self._kept if self.ticks[draft.id].isChecked()]
        if len(ticked) != PAIR:
            self._say(self.tr("Tick two worksheets."))
            return
        later, earlier = ticked
        if later.child != earlier.child:
            self._say(self.tr("Tick two about the same child."))
            return
        self._compare(earlier.id, later.id)

    def _say(self, words: str) -> None:
        self.note.set_words(words or self.tr("Tick two to compare them."))
