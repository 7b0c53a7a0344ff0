"""Filling in the worksheet: the stop questions, one domain after another, and the end."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.place import Place
from thop_desktop.ui.step_frame import StepFrame
from thop_desktop.ui.step_progress import StepProgress
from thop_desktop.ui.worksheet_desk import WorksheetDesk
from thop_desktop.ui.worksheet_domain import WorksheetDomain
from thop_desktop.ui.worksheet_end import WorksheetEnd
from thop_desktop.ui.worksheet_stops import WorksheetStops
from thop_desktop.worksheet.answers import Answers
from thop_desktop.worksheet.form import UNSAFE, Form
from thop_desktop.worksheet.wording import words_of_unread

ROOM = "worksheet-fill"
# Steps besides the domains, as anchors of a place.
STOPS, END = "", "end"
WIDTH = 960
MARGINS = (32, 18, 32, 20)

Step = WorksheetStops | WorksheetDomain | WorksheetEnd


class WorksheetFillPage(StepFrame):
    """Made anew for each step; what was answered lives in the desk, so nothing is lost."""

    def __init__(
        self, look: Look, form: Form, desk: WorksheetDesk, *, go: Callable[[Place], object]
    ) -> None:
        """Make the page, still without a step.

        Args:
            look: theme and text size.
            form: the questions.
            desk: the worksheet at hand.
            go: opens a place.
        """
        super().__init__(look, width=WIDTH, margins=MARGINS, save=desk.save)
        self._call_it(form.words["title"])
        self._form, self._desk, self._go = form, desk, go
        self._names = (STOPS, *form.domain_ids, END)
        self._name = STOPS
        self.step: Step | None = None
        self._progress: StepProgress | None = None
        desk.saved.connect(self._say_kept)

    def show_place(self, place: Place) -> None:
        """Show a step of the worksheet of an id, or of the one at hand."""
        draft = self._desk.open(place.target)
        if draft is None:
            self._show_nothing()
            return
        self._name = place.anchor if place.anchor in self._names else STOPS
        if draft.answers.applies(UNSAFE):
            self._name = STOPS  # safety first, whichever way somebody came
        unread = words_of_unread(self._form, draft.read)
        self._show_progress()
        for sentence in unread:
            self._page.add(Label(self._look, sentence, "text", "careful"), 8)
        self.step = self._make_step(draft.id)
        self._page.add(self.step, 0)
        self._page.column.addStretch(1)
        self._offer_ways()
        self.arrange()
        self._scroll_to(place.scroll)

    def first_focus(self) -> QWidget:
        """The first thing to answer."""
        if self.step is not None:
            return self.step.first_focus()
        return self._empty or self

    def arrange(self) -> None:
        """Arrange the step for the width, and the buttons below it at the same edges."""
        super().arrange()
        if isinstance(self.step, (WorksheetDomain, WorksheetStops)):
            self.step.arrange(narrow=self._page.narrow)

    def forget(self) -> None:
        """The diary is about to be locked: nothing of what it keeps stays here."""
        if isValid(self) and isinstance(self.step, WorksheetDomain) and self._desk.is_kept:
            self._desk.save()
            self.step.forget()

    def go_on(self) -> None:
        """To the next step; the last one finishes."""
        if isinstance(self.step, WorksheetStops) and not self.step.is_answered:
            self.step.ask_for_the_rest()
            self._show_note(self.step.rest)
            return
        if self._name == END:
            self._finish()
            return
        self._go_to(self._names[self._names.index(self._name) + 1])

    def go_back(self) -> None:
        """To the step before."""
        self._go_to(self._names[self._names.index(self._name) - 1])

    def stop(self) -> None:
        """Leave it for now."""
        self._desk.save()
        self._go(Place("worksheet"))

    def _finish(self) -> None:
        draft = self._desk.finish()
        if draft is not None:
            self._go(Place("worksheet-result", draft.id if self._desk.is_kept else ""))

    def _go_to(self, name: str) -> None:
        draft = self._desk.current
        self._go(Place(ROOM, draft.id if draft else "", name))

    def _answers(self) -> Answers:
        draft = self._desk.current
        return draft.answers if draft else Answers()

    def _make_step(self, worksheet_id: str) -> Step:
        look, form = self._look, self._form
        if self._name == STOPS:
            return WorksheetStops(
                look,
                form,
                self._answers,
                self._desk.change,
                to_help=lambda: self._go(Place("help")),
                danger_changed=self._offer_ways,
            )
        if self._name == END:
            return WorksheetEnd(look, form, self._answers(), self._go_to)
        return WorksheetDomain(
            look, form, form.domain(self._name), worksheet_id, self._answers,
            lambda answers, soon: self._desk.change(answers, soon=soon), self._show_note,
        )  # fmt: skip

    def _show_note(self, note: QWidget) -> None:
        """Scroll to it once it has its place."""
        margin = self._look.space(8)
        QTimer.singleShot(0, note, lambda: self._page.ensureWidgetVisible(note, 0, margin))

    def _show_progress(self) -> None:
        number, domains = self._names.index(self._name), len(self._form.domains)
        if self._name == STOPS:
            words = self.tr("Before you begin")
        elif self._name == END:
            words = self.tr("At the end")
        else:
            words = self.tr("%1 of %2").replace("%1", str(number)).replace("%2", str(domains))
        self._progress = StepProgress(self._look, min(number, domains), domains, words)
        self._page.add(self._progress, 10)
        self._say_kept(self._desk.is_kept)

    def _say_kept(self, saved: bool) -> None:
        if self._progress is None or not isValid(self._progress):
            return
        if not self._desk.is_kept:
            self._progress.say_kept(self.tr("Nothing is kept"), well=False)
        elif saved:
            self._progress.say_kept(self.tr("Saved"), well=True)
        else:
            self._progress.say_kept(self.tr("Not saved yet"), well=False)

    def _offer_ways(self) -> None:
        """The buttons below; in danger there is no way on but by saying that it is over."""
        in_danger = isinstance(self.step, WorksheetStops) and self.step.in_danger
        back = None if self._name == STOPS else (self.tr("Back"), self.go_back)
        on = (self._on_words(), self.go_on)
        self._new_foot().offer(
            back,
            (self.tr("Stop, and go on later"), self.stop),
            None if in_danger else on,
            self._on_name(),
        )
        super().arrange()

    def _on_words(self) -> str:
        return self.tr("Look at the result") if self._name == END else self.tr("Next")

    def _on_name(self) -> str:
        """The way on with the title of what comes, for who listens."""
        following = self._names[min(self._names.index(self._name) + 1, len(self._names) - 1)]
        if following == END:
            return self._on_words()
        return f"{self._on_words()}: {self._form.domain(following).title}"

    def _show_nothing(self) -> None:
        self._page.add(Label(self._look, self.title, "display"), 12)
        words = self.tr("This worksheet is not here any more.")
        to_all = self.tr("To the overview")
        self._show_empty(words, to_all, lambda: self._go(Place("worksheet")))
