"""What the start page shows of worksheets, while the diary is open."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from thop_desktop.store.tries import KeptTry, Tries
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.cards import Card, RowCard
from thop_desktop.ui.day_words import day_words
from thop_desktop.ui.diary_guard import DiaryGuard
from thop_desktop.ui.keeper import Keeper
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.place import Place
from thop_desktop.ui.worksheet_last import LastEstimate, last_estimate, set_silent
from thop_desktop.worksheet.form import Form


def reason_words(form: Form, last: LastEstimate) -> str:
    """Why something is shown: what was filled in last, and when."""
    if last.alias:
        words = QCoreApplication.translate(
            "WorksheetLast", "Because of what you filled in about %3 on %1: ‘%2’"
        )
    else:
        words = QCoreApplication.translate(
            "WorksheetLast", "Because of what you filled in on %1: ‘%2’"
        )
    words = words.replace("%1", day_words(last.day)).replace("%2", form.advice[last.band].name)
    return words.replace("%3", last.alias)


def page_note(form: Form, last: LastEstimate, page: str) -> str:
    """The quiet line below a page that belongs to the last estimate; "" below any other."""
    if page not in form.advice[last.band].pages:
        return ""
    words = QCoreApplication.translate("WorksheetLast", "Fits what you filled in last: ‘%1’.")
    return words.replace("%1", form.advice[last.band].name)


class WorksheetToday(QWidget):
    """One line of advice with its reason, and what is tried this week."""

    def __init__(
        self,
        look: Look,
        form: Form,
        keeper: Keeper,
        guard: DiaryGuard,
        *,
        clock: Callable[[], datetime],
        go: Callable[[Place], object],
    ) -> None:
        """Make it of a diary that is open.

        Args:
            look: theme and text size.
            form: the worksheet.
            keeper: the diary's door; when it locks, nothing is left here.
            guard: tells when the diary cannot be read or written.
            clock: tells the local time.
            go: opens a place.
        """
        super().__init__()
        self._look, self._form, self._vault = look, form, keeper.vault
        self._guard, self._clock, self._go = guard, clock, go
        self._tries = Tries(self._vault)
        self._undo: tuple[str, str] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, look.space(20))
        self._column.setSpacing(look.space(8))
        keeper.locking.connect(self.forget)
        self._show()

    def forget(self) -> None:
        """Let nothing be left: the diary is being locked."""
        self._undo = None
        self._empty()
        self.hide()

    def _show(self) -> None:
        self._empty()
        last = self._guard.attempt(lambda: last_estimate(self._vault, self._form))
        if last is not None:
            self._add_advice(last)
        tries = self._guard.attempt(self._tries.current) or ()
        if tries or self._undo:
            heading = self.tr("To try this week")
            self._column.addWidget(Label(self._look, heading, "text-strong", "quiet"))
        if self._undo:
            self._add_undo(*self._undo)
        for one in tries:
            self._column.addWidget(self._card(one))
        something = self._column.count() > 0
        # Shown before it has its place, it would be a window of its own for a moment.
        if not something or self.parentWidget() is not None:
            self.setVisible(something)

    def _add_advice(self, last: LastEstimate) -> None:
        look, stance = self._look, self._form.advice[last.band].stance
        heading = self.tr("Fits your child now")
        self._column.addWidget(Label(look, heading, "text-strong", "quiet"))
        row = RowCard(
            look,
            stance[self._clock().toordinal() % len(stance)],
            lambda: self._go(Place("worksheet-result", last.worksheet)),
            icon="leaf",
            above=reason_words(self._form, last),
            action=self.tr("View"),
        )
        self._column.addWidget(row)
        stop = Button(look, self.tr("No longer show this"), self._silence, kind="link")
        self._column.addWidget(stop, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addSpacing(look.space(8))

    def _silence(self) -> None:
        self._guard.attempt(lambda: set_silent(self._vault, silent=True))
        self._show()

    def _card(self, one: KeptTry) -> Card:
        look = self._look
        card = Card(look)
        row = QHBoxLayout()
        row.setSpacing(look.space(12))
        row.addWidget(Label(look, one.text), 1)
        words = self.tr("Done")
        act = partial(self._finish, one)
        done = Button(look, words, act, kind="quiet", name=f"{words}: {one.text}")
        row.addWidget(done, 0, Qt.AlignmentFlag.AlignTop)
        card.column.addLayout(row)
        if one.look_again_on is not None and one.look_again_on <= self._clock().date():
            question = self.tr("A week on: do you want to go on with this?")
            card.column.addWidget(Label(look, question, "text-strong"))
            words = self.tr("Another week")
            act = partial(self._go_on, one)
            more = Button(look, words, act, name=f"{words}: {one.text}")
            card.column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _go_on(self, one: KeptTry) -> None:
        self._guard.attempt(lambda: self._tries.another_week(one.id, self._clock()))
        self._show()

    def _finish(self, one: KeptTry) -> None:
        def finish() -> bool:
            self._tries.finish(one.id, self._clock())
            return True

        if self._guard.attempt(finish):
            self._undo = (one.id, self.tr("Done."))
        self._show()

    def _add_undo(self, plan_id: str, words: str) -> None:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._look.space(12))
        row.addWidget(Label(self._look, words, "text", wrap=False))
        back = Button(
            self._look,
            self.tr("Put it back"),
            partial(self._take_back, plan_id),
            kind="quiet",
            icon="arrow-counter-clockwise",
        )
        row.addWidget(back)
        row.addStretch(1)
        self._column.addWidget(holder)

    def _take_back(self, plan_id: str) -> None:
        self._undo = None
        self._guard.attempt(lambda: self._tries.reopen(plan_id, self._clock()))
        self._show()

    def _empty(self) -> None:
        while item := self._column.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
