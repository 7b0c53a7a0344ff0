"""A plan to read: what was filled in, what to agree with the specialist, and what to do with it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from thop_desktop.instruments.filled import Filled
from thop_desktop.instruments.instrument import Instrument
from thop_desktop.report.plan_sheet import PlanSheet
from thop_desktop.ui.bullets import Bullets
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.callout import Callout
from thop_desktop.ui.day_words import day_words
from thop_desktop.ui.diary_sheet import diary_sheet
from thop_desktop.ui.door import Door
from thop_desktop.ui.flow import Flow
from thop_desktop.ui.keeper import DiaryState, Keeper
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.machine_words import off_words
from thop_desktop.ui.measure import measured
from thop_desktop.ui.page import Page
from thop_desktop.ui.paper import SheetPaper
from thop_desktop.ui.people_words import shown_people
from thop_desktop.ui.place import Place
from thop_desktop.ui.plan_again import PlanAgain
from thop_desktop.ui.plan_desk import PlanDesk
from thop_desktop.ui.plan_draft import PlanDraft
from thop_desktop.ui.plan_fill_page import BACK, CHANGE
from thop_desktop.ui.plan_fill_page import ROOM as FILL
from thop_desktop.ui.plan_links import PlanLinks
from thop_desktop.ui.plan_sections import PlanSections
from thop_desktop.ui.plan_telling import paper_of, sections_of, special_notes
from thop_desktop.ui.plan_versions import PlanVersions
from thop_desktop.ui.sheet_saving import SheetSaving

ROOM = "plan"
# An anchor of the place: a version that it had before, by its number.
VERSION = "version:"


class PlanReadPage(Page):
    """Made anew each time; it shows the plan as it is kept, or as it is in memory."""

    def __init__(
        self,
        look: Look,
        instrument: Instrument,
        draft: PlanDraft,
        desk: PlanDesk,
        keeper: Keeper,
        dialogs: Door,
        paper: SheetPaper,
        title_of: Callable[[str], str],
        *,
        go: Callable[[Place], object],
        alias: str,
        names: tuple[str, ...] = (),
        anchor: str = "",
        agree_usual: str = "",
    ) -> None:
        """Make the page.

        Args:
            look: theme and text size.
            instrument: what it was made with.
            draft: the plan.
            desk: the way to all plans.
            keeper: the diary's door.
            dialogs: the door for questions and errors.
            paper: where it can go besides the screen.
            title_of: the title of a page of the book; "" when there is none.
            go: opens a place.
            alias: what the child is called that it is about, or "".
            names: what all children in the diary are called, for paper that leaves that out.
            anchor: names a version that it had before, or "".
            agree_usual: heads what to agree, where the instrument says nothing else.
        """
        super().__init__(look, instrument.sheet, kicker=instrument.title)
        self.setStyleSheet(diary_sheet(look))
        self._instrument, self._draft, self._desk, self._keeper = instrument, draft, desk, keeper
        self._dialogs, self._paper, self._title_of, self._go = dialogs, paper, title_of, go
        self._alias, self._names = alias, names
        self._agree_heading = instrument.agree_heading or agree_usual
        self._first: QWidget | None = None
        self.saving: SheetSaving | None = None
        versions = desk.versions(draft.id)
        number = anchor.removeprefix(VERSION) if anchor.startswith(VERSION) else ""
        self._version = next((one for one in versions if str(one.number) == number), None)
        if self._version is not None:
            self._filled = Filled.from_kept(self._version.body)
        else:
            self._filled = draft.filled
        self.gap(4)
        # Of a version that it had before, the card says of which day it is.
        about = self._about() if self._version is None else self._alias
        if about:
            self.add(Label(look, about, "text", "quiet"), 16)
        else:
            self.gap(12)
        if self._version is not None:
            self._add_version()
        elif not desk.can_keep or desk.is_loose(draft.id):
            self._add_not_kept()
        self._add_sections()
        self._add_agree()
        if self._version is None:
            self._add_ways()
            self._add_again()
        self._add_pages()
        if versions and self._version is None:
            self.heading(self.tr("Earlier versions"))
            people = shown_people(keeper.vault) if keeper.is_open else {}
            self.add(PlanVersions(look, versions, people, self._open_version), 0)
        self.column.addStretch(1)

    def first_focus(self) -> QWidget:
        """What can be done with it first."""
        return self._first or self

    def print_out(self) -> None:
        """Print it."""
        if self._keeper.machine.export_allowed:
            self._paper.print_sheet(self.sheet_html(), self._instrument.sheet, self._foot())

    def save(self) -> None:
        """Save it as PDF."""
        if self.saving is not None:
            self.saving.begin()

    def sheet_html(self) -> str:
        """The plan for paper; whom it is about stays out of it."""
        return paper_of(self._sheet(), self._instrument, self._filled)

    def _sheet(self) -> PlanSheet:
        day = self._draft.look_again_on
        again = self.tr("Look at it again on %1.").replace("%1", day_words(day)) if day else ""
        return PlanSheet(
            title=self._instrument.sheet,
            about=self.tr("Made on %1").replace("%1", day_words(self._draft.changed.date())),
            sections=sections_of(self._instrument, self._filled),
            agree_heading=self._agree_heading,
            agree=self._instrument.agree,
            look_again=again,
            foot=self._foot(),
            names=self._names,
        )

    def _foot(self) -> str:
        return self.tr("Made with Therapeutisch Opvoeden. A carer’s own notes; not a record.")

    def _about(self) -> str:
        changed = self._draft.changed.astimezone().date()
        told = self.tr("Changed on %1").replace("%1", day_words(changed))
        parts = [self._alias, told]
        if self._draft.is_draft:
            parts.append(self.tr("not ready yet"))
        if self._draft.done is not None:
            parts.append(self.tr("finished"))
        return " · ".join(part for part in parts if part)

    def _add_not_kept(self) -> None:
        look, state = self.look, self._keeper.state
        act: Callable[[], object]
        if self._desk.can_keep:
            words = self.tr("This plan is in memory only. Close the program, and it is gone.")
            card = Callout(look, "main", self.tr("Nothing is kept"), words)
            verb, act = self.tr("Keep it in your diary"), self._keep
        else:
            words = self.tr("You can print it. Close the program, and it is gone.")
            card = Callout(look, "main", self.tr("Nothing is kept"), words)
            absent = state is DiaryState.ABSENT
            verb = self.tr("Start a diary") if absent else self.tr("Open your diary")
            act = partial(self._go, Place("diary"))
        card.words.addWidget(Button(look, verb, act, kind="link"), 0, Qt.AlignmentFlag.AlignLeft)
        self.add(card, 14)

    def _add_version(self) -> None:
        assert self._version is not None  # noqa: S101 - only then it is called
        look, at = self.look, self._version.at.astimezone()
        words = self.tr("This is how it was on %1.").replace("%1", day_words(at.date()))
        card = Callout(look, "main", self.tr("An earlier version"), words)
        row = QWidget()
        flow = Flow(row, look.space(12))
        back = Button(look, self.tr("Use this version again"), self._restore_version)
        flow.addWidget(back)
        now = Button(look, self.tr("To the plan as it is now"), self._open_anew, kind="link")
        flow.addWidget(now)
        card.words.addSpacing(look.space(4))
        card.words.addWidget(row)
        self._first = back
        self.add(card, 14)

    def _add_sections(self) -> None:
        sections = sections_of(self._instrument, self._filled)
        if sections:
            self.add(PlanSections(self.look, sections), 0)
        else:
            words = self.tr("Nothing was filled in yet.")
            self.add(Label(self.look, words, "body", "quiet"), 0)

    def _add_agree(self) -> None:
        look = self.look
        self.heading(self._agree_heading)
        self.add(measured(look, Bullets(look, list(self._instrument.agree))), 0)

    def _add_ways(self) -> None:
        look = self.look
        self.gap(24)
        row = QWidget()
        flow = Flow(row, look.space(10))
        self.change_button = Button(look, self.tr("Change"), self._change, icon="pencil-simple")
        if self._keeper.machine.export_allowed:
            self.print_button = Button(
                look, self.tr("Print"), self.print_out, kind="primary", icon="printer"
            )
            flow.addWidget(self.print_button)
            flow.addWidget(Button(look, self.tr("Save as PDF"), self.save, icon="file-arrow-down"))
            self._first = self.print_button
        flow.addWidget(self.change_button)
        self._first = self._first or self.change_button
        self.add(row, 8)
        self._add_note_on_paper()
        if self._keeper.machine.export_allowed:
            self._add_saving()
        else:
            self.add(measured(look, Label(look, off_words(), "text", "quiet")), 8)

    def _add_note_on_paper(self) -> None:
        """What must be known before it is printed; that is found out once the page is painted."""
        notes_of = special_notes().get(self._instrument.id)
        if notes_of is None or not self._keeper.machine.export_allowed:
            return
        look = self.look
        note = Label(look, "", "text", "quiet")
        note.hide()
        self.add(measured(look, note), 0)

        def say() -> None:
            found = notes_of(
                self._sheet(), self._instrument, self._filled, self._paper.fits_one_page
            )
            note.set_words(" ".join(found))
            note.setVisible(bool(found))

        QTimer.singleShot(0, note, say)

    def _add_saving(self) -> None:
        self.saving = SheetSaving(
            self.look,
            self._keeper.beside,
            self._dialogs,
            self._paper,
            self.sheet_html,
            title=self._instrument.sheet,
            ask=self.tr("Save the plan"),
            file_name=self._instrument.sheet,
        )
        self._keeper.locking.connect(self.saving.part.forget)
        self.add(measured(self.look, self.saving.part), 0)

    def _add_again(self) -> None:
        if self._draft.is_draft:
            return
        self.heading(self.tr("Later"))
        again = PlanAgain(
            self.look,
            self._draft,
            self._desk,
            comes_back=self._instrument.look_again_days > 0,
            look_back=lambda: self._go(Place(FILL, BACK + self._draft.id)),
            throw_away=self._throw_away,
            shown_anew=self._open_anew,
        )
        self.add(again, 0)

    def _add_pages(self) -> None:
        self.gap(24)
        self.add(PlanLinks(self.look, self._instrument.pages, self._title_of, self._go), 0)

    def _change(self) -> None:
        target = self._draft.instrument if self._draft.is_draft else CHANGE + self._draft.id
        self._desk.open(self._draft.id)
        steps = self._instrument.steps
        self._go(Place(FILL, target, steps[0].id))

    def _keep(self) -> None:
        if self._desk.keep(self._draft.id):
            self._open_anew()

    def _open_anew(self) -> None:
        self._go(Place(ROOM, self._draft.id))

    def _open_version(self, number: int) -> None:
        self._go(Place(ROOM, self._draft.id, f"{VERSION}{number}"))

    def _restore_version(self) -> None:
        if self._version is not None and self._desk.restore_version(
            self._draft.id, self._version.number
        ):
            self._open_anew()

    def _throw_away(self) -> None:
        if self._desk.erase(self._draft.id):
            self._go(Place("plans"))
