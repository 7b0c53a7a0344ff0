"""Filling in an instrument: one step after another."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from thop_desktop.instruments.filled import Filled
from thop_desktop.instruments.instrument import Instrument, Step
from thop_desktop.instruments.reading import GOOD_MOMENTS
from thop_desktop.instruments.showing import first_shut, open_musts, shown_fields, shown_steps
from thop_desktop.ui.diary_sheet import diary_sheet
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.measure import measured
from thop_desktop.ui.place import Place
from thop_desktop.ui.plan_desk import PlanDesk
from thop_desktop.ui.plan_draft import PlanDraft
from thop_desktop.ui.plan_holder import PlanFields
from thop_desktop.ui.plan_links import PlanLinks
from thop_desktop.ui.plan_slot import PlanContext
from thop_desktop.ui.plan_sources import PlanSources
from thop_desktop.ui.step_frame import StepFrame
from thop_desktop.ui.step_progress import StepProgress
from thop_desktop.ui.writing_field import WritingField

ROOM, READ = "plan-fill", "plan"
# What a place may begin with: a plan to change, or to look back on.
CHANGE, BACK = "plan:", "back:"
WIDTH = 808
MARGINS = (32, 18, 32, 28)


class PlanFillPage(StepFrame):
    """Made anew for each step; what was told lives in the desk, so nothing is lost."""

    def __init__(
        self,
        look: Look,
        instrument_of: Callable[[str], Instrument | None],
        desk: PlanDesk,
        sources: PlanSources,
        *,
        clock: Callable[[], datetime],
        go: Callable[[Place], object],
        children: Callable[[], tuple[tuple[str, str], ...]] = lambda: (),
        title_of: Callable[[str], str] = lambda _page: "",
    ) -> None:
        """Make the page, still without a step.

        Args:
            look: theme and text size.
            instrument_of: the instrument of an id; None when there is none.
            desk: the plan at hand.
            sources: what the open diary can give.
            clock: tells the local time.
            go: opens a place.
            children: id and nickname of who a plan can be about.
            title_of: the title of a page of the book; "" when there is none.
        """
        super().__init__(look, width=WIDTH, margins=MARGINS, save=desk.save)
        self.setStyleSheet(diary_sheet(look))
        self._instrument_of, self._desk = instrument_of, desk
        self._sources, self._clock, self._go, self._children = sources, clock, go, children
        self._title_of = title_of
        self.instrument: Instrument | None = None
        self.step: Step | None = None
        self.fields: PlanFields | None = None
        self._looking_back, self._plan = False, ""
        self._progress: StepProgress | None = None
        self._note: Label | None = None
        desk.saved.connect(self._say_kept)

    def show_place(self, place: Place) -> None:
        """Show a step of a plan.

        The place names an instrument to begin with, or a plan to change or to look back on; its
        anchor names the step.
        """
        draft = self._take_up(place.target)
        instrument = self._instrument_of(draft.instrument) if draft else None
        if draft is None or instrument is None:
            words = self.tr("This plan is not here any more.")
            self._show_empty(words, self.tr("To the overview"), lambda: self._go(Place("plans")))
            return
        self._plan = draft.id
        self.instrument = instrument
        self._call_it(instrument.title)
        self._looking_back = place.target.startswith(BACK) or draft.is_to_look_at(self._desk.today)
        self.step = self._step_of(place.anchor, draft.filled)
        self._show_step(self.step, instrument)
        self._offer_ways()
        self.arrange()
        self._scroll_to(place.scroll)

    def first_focus(self) -> QWidget:
        """The first thing to fill in."""
        if self.fields is not None:
            return self.fields.first_focus()
        return self._empty or self

    def forget(self) -> None:
        """The diary is about to be locked: nothing of what it keeps stays here."""
        if not isValid(self) or self._desk.is_loose(self._plan):
            return
        self._desk.save()
        for field in self._page.findChildren(WritingField):
            blocked = field.blockSignals(True)
            field.forget()
            field.blockSignals(blocked)
        for widget in self._page.findChildren(QWidget):
            forget = getattr(widget, "forget_private", None)
            if forget is not None:
                forget()

    def go_on(self) -> None:
        """To the next step, when nothing must still be agreed to; the last one finishes."""
        step, steps = self.step, self._steps()
        if step is None or self.instrument is None:
            return
        shut = next(open_musts(step, self._filled()), None)
        if shut is not None:
            self._ask_for(shut.id, shut.why)
            return
        place = steps.index(step) + 1
        if place < len(steps):
            self._go_to(steps[place])
            return
        draft = self._desk.finish(self.instrument)
        if draft is not None:
            self._go(Place(READ, draft.id))

    def go_back(self) -> None:
        """To the step before."""
        steps = self._steps()
        if self.step is not None:
            self._go_to(steps[max(0, steps.index(self.step) - 1)])

    def stop(self) -> None:
        """Leave it for now."""
        self._desk.save()
        self._go(Place("plans"))

    def _take_up(self, target: str) -> PlanDraft | None:
        if target.startswith((CHANGE, BACK)):
            return self._desk.open(target.split(":", 1)[1])
        current = self._desk.current
        if current is not None and current.is_draft and current.instrument == target:
            # Where nothing was told yet, one that waits in the diary goes first.
            return self._desk.begin(target) if current.filled.is_empty else current
        if target == GOOD_MOMENTS:
            from thop_desktop.ui.plan_week_idea import plan_of_week

            if (chosen := plan_of_week(self._desk)) is not None:
                return self._desk.open(chosen.id)
        return self._desk.begin(target) if self._instrument_of(target) else None

    def _step_of(self, anchor: str, filled: Filled) -> Step:
        """The step of that name; never one beyond what must be agreed to first."""
        assert self.instrument is not None  # noqa: S101 - it was found before
        steps = self._steps()
        wanted = next((step for step in steps if step.id == anchor), None)
        if wanted is None:
            asks_back = steps[-1].when is not None and steps[-1].when.looking_back
            wanted = steps[-1] if self._looking_back and asks_back else steps[0]
        shut = first_shut(self.instrument, filled)
        if shut is not None and steps.index(wanted) > steps.index(shut):
            return shut
        return wanted

    def _steps(self) -> tuple[Step, ...]:
        if self.instrument is None:
            return ()
        return shown_steps(self.instrument, self._filled(), looking_back=self._looking_back)

    def _filled(self) -> Filled:
        draft = self._desk.current
        return draft.filled if draft else Filled()

    def _put(self, filled: Filled, soon: bool) -> None:
        self._desk.change(filled, soon=soon)
        if self.fields is not None and isValid(self.fields):
            self.fields.show_told()
        if not soon:
            # The widget that was clicked must not vanish under its own click.
            QTimer.singleShot(0, self, self._show_what_fits)

    def _show_what_fits(self) -> None:
        if self.fields is not None and isValid(self.fields):
            self.fields.show_what_fits()
            if self._note is not None and self.step is not None:
                self._note.setVisible(
                    bool(self._note.text()) and any(open_musts(self.step, self._filled()))
                )
            self._offer_ways()

    def _show_step(self, step: Step, instrument: Instrument) -> None:
        look, page = self._look, self._page
        steps = self._steps()
        number = steps.index(step) + 1
        words = self._how_far(number, len(steps))
        self._progress = StepProgress(look, number, len(steps), words)
        page.add(self._progress, 18)
        self._say_kept(self._desk.is_kept)
        page.add(Label(look, step.title, "display"), 4)
        if number == 1 and not self._looking_back:
            page.add(measured(look, Label(look, instrument.lead, "body", "quiet")), 6)
        if step.help:
            page.add(measured(look, Label(look, step.help, "body", "quiet")), 0)
        page.gap(18)
        if number == 1:
            self._ask_whom()
        context = PlanContext(
            look, instrument, self._filled, self._put, self._sources, self._clock, self._go,
            looking_back=self._looking_back, made=self._follow_words,
        )  # fmt: skip
        self.fields = PlanFields(
            context,
            step.fields,
            context.whole(),
            lambda: shown_fields(step, self._filled(), looking_back=self._looking_back),
            title=step.title,
        )
        page.add(self.fields, 12)
        self._note = Label(look, "", "text", "careful")
        self._note.hide()
        page.add(self._note, 0)
        pages = step.pages or (instrument.pages if number == 1 else ())
        if pages and not self._looking_back:
            page.gap(24)
            page.add(PlanLinks(look, pages, self._title_of, self._go), 0)
        page.column.addStretch(1)

    def _how_far(self, number: int, of: int) -> str:
        words = self.tr("%1 of %2").replace("%1", str(number)).replace("%2", str(of))
        return f"{self.title} · {words}"

    def _ask_whom(self) -> None:
        """Whom it is about, where there are several children to choose from."""
        from thop_desktop.ui.chips import Choices, Option

        children, draft = self._children(), self._desk.current
        if len(children) < 2 or draft is None:
            return
        look, label = self._look, self.tr("Who is it about?")
        self._page.add(Label(look, label, "text-strong"), 6)
        options = [Option(child_id, alias) for child_id, alias in children]
        chosen = frozenset({draft.child} - {None})
        choices = Choices(
            look,
            label,
            options,
            chosen,
            lambda ids: self._about(next((str(one) for one in ids), None)),
        )
        self._page.add(choices, 20)

    def _about(self, child: str | None) -> None:
        self._desk.about(child)
        if self.fields is not None:
            self.fields.tell_whom()

    def _ask_for(self, field_id: str, why: str) -> None:
        """Say what must be agreed to first, and lead there."""
        if self.fields is None or self._note is None:
            return
        self._note.set_words(why)
        self._note.show()
        for holder in self.fields.holders:
            if holder.field.id == field_id:
                holder.first_focus().setAccessibleDescription(why)  # who listens hears it too
                holder.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        note = self._note
        QTimer.singleShot(0, note, lambda: self._page.ensureWidgetVisible(note))

    def _follow_words(self, field: QWidget) -> None:
        own = [field] if isinstance(field, WritingField) else []
        for words in (*own, *field.findChildren(WritingField)):
            words.cursor_at.connect(lambda spot, words=words: self._follow(words, spot))

    def _follow(self, field: QWidget, cursor: QRect) -> None:
        """Keep the cursor in sight: the field is as high as its text, the page scrolls."""
        body = self._page.widget()
        if field.hasFocus() and body is not None and body.isAncestorOf(field):
            spot = field.mapTo(body, cursor.center())
            self._page.ensureVisible(spot.x(), spot.y(), 0, self._look.space(48))

    def _say_kept(self, saved: bool) -> None:
        if self._progress is None or not isValid(self._progress):
            return
        draft = self._desk.current
        if not self._desk.can_keep or (draft is not None and self._desk.is_loose(draft.id)):
            self._progress.say_kept(self.tr("Nothing is kept"), well=False)
        elif not self._desk.is_kept:
            self._progress.say_kept("", well=False)
        elif saved:
            self._progress.say_kept(self.tr("Saved"), well=True)
        else:
            self._progress.say_kept(self.tr("Not saved yet"), well=False)

    def _offer_ways(self) -> None:
        """The buttons below."""
        steps = self._steps()
        if self.step not in steps:
            return
        place = steps.index(self.step)
        is_last = place + 1 == len(steps)
        if self._progress is not None and isValid(self._progress):
            far = self._how_far(place + 1, len(steps))
            self._progress.tell(place + 1, len(steps), far)
        words = self.tr("Done") if is_last else self.tr("Next")
        self._new_foot().offer(
            (self.tr("Back"), self.go_back) if place else None,
            (self.tr("Stop, and go on later"), self.stop),
            (words, self.go_on),
            words if is_last else f"{words}: {steps[place + 1].title}",
        )
        self.arrange()

    def _go_to(self, step: Step) -> None:
        draft = self._desk.current
        if draft is None:
            return
        target = draft.instrument if draft.is_draft else CHANGE + draft.id
        if self._looking_back:
            target = BACK + draft.id
        self._go(Place(ROOM, target, step.id))
