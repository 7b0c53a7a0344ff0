"""What becomes of a plan later: the day to look again, being done with it, throwing it away."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtWidgets import QVBoxLayout, QWidget

from thop_desktop.ui.buttons import Button
from thop_desktop.ui.day_edit import day_edit, shown_day
from thop_desktop.ui.day_words import day_words
from thop_desktop.ui.flow import Flow
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.measure import measured
from thop_desktop.ui.plan_desk import PlanDesk
from thop_desktop.ui.plan_draft import PlanDraft

# Offered where no day is set.
USUAL = timedelta(weeks=2)


class PlanAgain(QWidget):
    """Says when it comes back on the start page, and lets that be changed."""

    def __init__(
        self,
        look: Look,
        draft: PlanDraft,
        desk: PlanDesk,
        *,
        comes_back: bool,
        look_back: Callable[[], object],
        throw_away: Callable[[], object],
        shown_anew: Callable[[], object],
    ) -> None:
        """Make it.

        Args:
            look: theme and text size.
            draft: the plan.
            desk: the way to all plans.
            comes_back: whether what it was made with asks to look again.
            look_back: opens the questions for looking back.
            throw_away: removes the plan.
            shown_anew: shows the page again after a change.
        """
        super().__init__()
        self._draft, self._desk, self._shown_anew = draft, desk, shown_anew
        day = draft.look_again_on
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(8))
        comes_back = comes_back or day is not None
        if comes_back or draft.done is not None:
            column.addLayout(measured(look, Label(look, self._words())))
        shown = day or desk.today + USUAL
        self.day = day_edit(look, shown, self.tr("The day to look at it again"), weekday=True)
        self._choosing = QWidget()
        choose = Flow(self._choosing, look.space(10))
        choose.addWidget(self.day)
        choose.addWidget(Button(look, self.tr("Set this day"), self._set_day))
        self._choosing.hide()
        row = QWidget()
        flow = Flow(row, look.space(14))
        if draft.done is None:
            if comes_back:
                flow.addWidget(Button(look, self.tr("Look back now"), look_back))
                other = self.tr("Choose another day") if day else self.tr("Choose a day")
                flow.addWidget(Button(look, other, self._choose, kind="link"))
            flow.addWidget(Button(look, self.tr("Done with this plan"), self._end, kind="link"))
        else:
            flow.addWidget(Button(look, self.tr("Take it up again"), self._take_up))
        flow.addWidget(Button(look, self.tr("Throw away"), throw_away, kind="link"))
        column.addWidget(row)
        column.addWidget(self._choosing)

    def _words(self) -> str:
        draft, kept = self._draft, self._desk.can_keep and not self._desk.is_loose(self._draft.id)
        if draft.done is not None:
            if not kept:
                return self.tr("You are done with this plan.")
            return self.tr("You are done with this plan. It stays in your diary.")
        if draft.look_again_on is None:
            return self.tr("No day is set to look at it again.")
        day = day_words(draft.look_again_on)
        if not kept:
            return self.tr("Look at it again on %1. Write that down: nothing is kept.").replace(
                "%1", day
            )
        return self.tr("On %1 it comes back on Today.").replace("%1", day)

    def _choose(self) -> None:
        self._choosing.setVisible(self._choosing.isHidden())
        if not self._choosing.isHidden():
            self.day.setFocus()

    def _set_day(self) -> None:
        if self._desk.look_again_on(self._draft.id, shown_day(self.day)):
            self._shown_anew()

    def _end(self) -> None:
        if self._desk.end(self._draft.id):
            self._shown_anew()

    def _take_up(self) -> None:
        if self._desk.take_up_again(self._draft.id):
            self._shown_anew()
