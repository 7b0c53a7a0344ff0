"""The result of a worksheet: first in words, then as a picture, then what follows from it."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from thop_desktop.content.model import Book
from thop_desktop.report.worksheet_sheet import worksheet_sheet_html
from thop_desktop.store.children import Child
from thop_desktop.store.tries import Tries
from thop_desktop.ui.bullets import Bullets
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.callout import Callout
from thop_desktop.ui.cards import RowCard
from thop_desktop.ui.check_row import CheckRow
from thop_desktop.ui.diary_guard import DiaryGuard
from thop_desktop.ui.door import Door
from thop_desktop.ui.flow import Flow
from thop_desktop.ui.keeper import Keeper
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.machine_words import off_words
from thop_desktop.ui.measure import measured
from thop_desktop.ui.page import Page
from thop_desktop.ui.paper import SheetPaper
from thop_desktop.ui.place import Place
from thop_desktop.ui.sheet_saving import SheetSaving
from thop_desktop.ui.worksheet_desk import WorksheetDesk
from thop_desktop.ui.worksheet_draft import Draft
from thop_desktop.ui.worksheet_last import is_silent, set_silent
from thop_desktop.ui.worksheet_result_about import SheetFacts, child_of, short_about
from thop_desktop.ui.worksheet_result_again import AgainPart, is_same
from thop_desktop.ui.worksheet_result_memory import ResultMemory
from thop_desktop.ui.worksheet_result_parts import Beside, WordsCard
from thop_desktop.ui.worksheet_result_picture import Examples, PictureCard
from thop_desktop.ui.worksheet_result_tries import TriesPart
from thop_desktop.ui.worksheet_result_words import (
    chart_of,
    range_lines,
    sheet_file_name,
    sheet_heads,
    sheet_title,
    signs_of,
    table_of,
)
from thop_desktop.worksheet.form import Form, Try
from thop_desktop.worksheet.rows import rows_of
from thop_desktop.worksheet.wording import (
    result_of,
    to_discuss,
    words_for,
    words_of_bands,
    words_of_unread,
)


class WorksheetResultPage(Page):
    """All that follows from one worksheet; everything it says comes from the form."""

    def __init__(
        self,
        look: Look,
        form: Form,
        draft: Draft,
        desk: WorksheetDesk,
        keeper: Keeper,
        dialogs: Door,
        *,
        book: Book,
        paper: SheetPaper,
        memory: ResultMemory,
        clock: Callable[[], datetime],
        go: Callable[[Place], object],
    ) -> None:
        """Make the page.

        Args:
            look: theme and text size.
            form: the worksheet's questions and words.
            draft: what was filled in.
            desk: where worksheets are kept.
            keeper: the diary's door.
            dialogs: the door for questions and errors.
            book: the pages to read on.
            paper: where the result can go besides the screen.
            memory: what was chosen where no diary keeps it.
            clock: tells the local time.
            go: opens a place.
        """
        self._guard = guard = DiaryGuard(dialogs)
        self._child: Child | None = guard.attempt(lambda: child_of(keeper, draft))
        super().__init__(
            look, self.tr("What came out of it"), kicker=short_about(draft, self._child)
        )
        self._form, self._draft, self._desk, self._keeper = form, draft, desk, keeper
        self._dialogs, self._book, self._paper, self._memory = dialogs, book, paper, memory
        self._clock, self._go = clock, go
        self._result = result_of(form, draft.answers)
        self._rows = rows_of(form, draft.read)
        self._others = self._same_child()
        self._stackable: list[Beside] = []
        self._add_warnings()
        self._add_words()
        self._add_picture()
        self.put_off(self._add_below)

    def _add_below(self) -> None:
        """What stands below the first screen."""
        self._add_more()
        self._add_advice()
        self._add_always()
        self._add_tries()
        self._add_discuss()
        self._add_take_along()
        self.heading(self.tr("Later"))
        self.add(AgainPart(self.look, self._draft, self._others, self._go), 0)
        self._add_switch()

    def arrange(self) -> None:
        """Stack what stands side by side where there is less room."""
        for part in self._stackable:
            part.set_narrow(narrow=self.narrow)
        if self.is_whole:
            self.tries.set_narrow(narrow=self.narrow)

    def save(self) -> None:
        """Save it as PDF."""
        self.complete()
        self.saving.begin()

    def print_out(self) -> None:
        """Print it."""
        if self._keeper.machine.export_allowed:
            self._paper.print_sheet(self.sheet_html(), sheet_title(), sheet_title())

    def sheet_html(self) -> str:
        """The sheet for the specialist."""
        self.complete()
        return worksheet_sheet_html(
            self._form,
            self._draft.read,
            sheet_heads(),
            SheetFacts().of(self._form, self._draft, self._child, self._result),
            tries=[one.text for one in self.tries.chosen],
            two_raters=self._has_other_rater(),
        )

    def _add_warnings(self) -> None:
        look, words = self.look, self._form.words
        told = (
            *words_of_unread(self._form, self._draft.read),
            *words_for(self._form, self._draft.answers).caveats,
        )
        self.gap(16)
        if told:
            careful = Callout(look, "careful", self.tr("Read this first"), "\n\n".join(told))
            self.add(careful, 12)
        honest = "\n\n".join((words["not_a_test"], words["honest"]))
        self.add(Callout(look, "main", words["draft"], honest), 0)
        if self._desk.needs_keeping and self._desk.current == self._draft:
            self.gap(12)
            keep = Button(look, self.tr("Keep it in your diary"), self._keep, icon="notebook")
            self.column.addWidget(keep, 0, Qt.AlignmentFlag.AlignLeft)
        elif not self._desk.can_keep:
            self.gap(12)
            self.add(Label(look, self.tr("Nothing is kept: your diary is not open."), "text"), 0)

    def _add_words(self) -> None:
        words = words_for(self._form, self._draft.answers)
        self.gap(24)
        for number, said in enumerate(words.main):
            style = "title" if number == 0 else "body"
            label = Label(self.look, said, style, selectable=True)
            self.add(label if number == 0 else measured(self.look, label), 10)

    def _add_picture(self) -> None:
        self.gap(24)
        self.picture = PictureCard(
            self.look,
            chart_of(self._form, self._rows, self._result),
            table_of(self._form, self._rows),
            signs_of(self._form),
            range_lines(self._form, self._result),
            below=" ".join(words_of_bands(self._form)),
            as_table=self._memory.as_table,
            turned=self._memory.turn,
        )
        self.add(self.picture, 0)
        if any(row.example for row in self._rows):
            self.gap(16)
            self.add(Examples(self.look, self._rows), 0)

    def _add_more(self) -> None:
        """How far answers lie apart, and what else can cause that."""
        more = words_for(self._form, self._draft.answers).more
        if more:
            self.heading(self.tr("What stands out"))
            self.add(measured(self.look, Bullets(self.look, more)), 0)

    def _add_advice(self) -> None:
        if self._result.attune is None:
            return
        advice = self._form.advice[self._result.attune]
        heading = self.tr("What belongs to ‘%1’").replace("%1", advice.name)
        self.heading(heading)
        cards = Beside(
            self.look,
            [
                WordsCard(self.look, "eye", self.tr("What to expect"), advice.expect),
                WordsCard(self.look, "handshake", self.tr("What attitude to take"),
                          advice.stance),
            ],
        )  # fmt: skip
        self._stackable.append(cards)
        self.add(cards, 12)
        self._add_pages(advice.pages)
        words = self.tr("Practise with situations that fit")
        practise = partial(self._go, Place("practice"))
        self.add(RowCard(self.look, words, practise, icon="chats-circle", action=self.tr("Open")))

    def _add_pages(self, pages: Sequence[str]) -> None:
        rows = [self._page_row(name) for name in pages if name in self._book.pages]
        for at in range(0, len(rows), 2):
            pair = Beside(self.look, rows[at : at + 2], 8)
            self._stackable.append(pair)
            self.add(pair, 8)

    def _page_row(self, name: str) -> QWidget:
        title = self._book.pages[name].title
        return RowCard(
            self.look,
            title,
            partial(self._go, Place("article", name)),
            icon="book-open",
            action=self.tr("Read"),
        )

    def _add_always(self) -> None:
        self.heading(self.tr("What always applies"))
        holder = Bullets(self.look, [one.text for one in self._form.always])
        self.add(measured(self.look, holder), 8)
        self.add(Label(self.look, self.tr("Read about this:"), "text", "quiet"), 0)
        named = dict.fromkeys(one.page for one in self._form.always)
        for name in named:
            if name in self._book.pages:
                title = self._book.pages[name].title
                said = self.tr("Read: %1").replace("%1", title)
                act = partial(self._go, Place("article", name))
                link = Button(self.look, title, act, kind="link", name=said)
                self.column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_tries(self) -> None:
        self.heading(self.tr("To try this week"))
        tries = self._form.tries_for(self._result.attune)
        if self._desk.can_keep:
            words = self.tr("Choose three at most. What you tick stays on Today for a week.")
        else:
            words = self.tr("Choose three at most. They are printed on the sheet; nothing is kept.")
        self.tries = TriesPart(self.look, tries, self._chosen(), self._choose, words)
        self.add(self.tries, 0)

    def _chosen(self) -> frozenset[str]:
        if not self._desk.can_keep:
            return self._memory.chosen.get(self._draft.id, frozenset())
        current = self._guard.attempt(Tries(self._keeper.vault).current) or ()
        return frozenset(one.name for one in current if one.child == self._draft.child)

    def _choose(self, chosen: tuple[Try, ...]) -> None:
        if not self._desk.can_keep:
            self._memory.chosen[self._draft.id] = frozenset(one.id for one in chosen)
            return
        pairs = [(one.id, one.text) for one in chosen]
        tries, child = Tries(self._keeper.vault), self._draft.child
        self._guard.attempt(lambda: tries.choose(pairs, child, self._clock()))

    def _add_discuss(self) -> None:
        self.heading(self.tr("To talk about with your specialist"))
        told = to_discuss(self._form, self._result, two_raters=self._has_other_rater())
        self.add(measured(self.look, Bullets(self.look, [one.text for one in told])), 0)

    def _add_take_along(self) -> None:
        look = self.look
        self.heading(self.tr("Take it with you"))
        if self._keeper.machine.export_allowed:
            self._add_saving()
        else:
            self.add(measured(look, Label(look, off_words())), 8)
        small = f"{self._form.words['not_validated']} {self._form.words['sources']}"
        self.add(measured(look, Label(look, small, "small", "quiet")), 0)

    def _add_saving(self) -> None:
        look = self.look
        holder = QWidget()
        flow = Flow(holder, look.space(8))
        self.save_button = Button(
            look, self.tr("Save as PDF"), self.save, kind="primary", icon="file-arrow-down"
        )
        flow.addWidget(self.save_button)
        flow.addWidget(Button(look, self.tr("Print"), self.print_out, icon="printer"))
        self.add(holder, 8)
        keeper = self._keeper
        self.saving = SheetSaving(
            look,
            keeper.beside,
            self._dialogs,
            self._paper,
            self.sheet_html,
            title=sheet_title(),
            ask=self.tr("Save the worksheet"),
            file_name=sheet_file_name(),
        )
        keeper.locking.connect(self.saving.part.forget)
        self.add(measured(look, self.saving.part), 8)

    def _add_switch(self) -> None:
        """Whether other pages show what fits; only a diary can remember that."""
        if not self._desk.can_keep:
            return
        vault = self._keeper.vault
        silent = self._guard.attempt(lambda: is_silent(vault))
        self.gap(24)
        self.switch = CheckRow(
            self.look,
            self.tr("Show what fits the last estimate, on Today and while reading"),
            checked=not silent,
        )
        self.switch.toggled.connect(
            lambda on: self._guard.attempt(lambda: set_silent(vault, silent=not on))
        )
        self.add(measured(self.look, self.switch), 0)

    def _same_child(self) -> tuple[Draft, ...]:
        """The other finished worksheets about the same child, latest first."""
        child = self._draft.child
        if child is None:
            return ()
        kept = self._desk.kept()
        return tuple(one for one in kept if one.child == child and one.id != self._draft.id)

    def _has_other_rater(self) -> bool:
        return any(not is_same(one.rater, self._draft.rater) for one in self._others)

    def _keep(self) -> None:
        if self._desk.keep():
            self._go(Place("worksheet-result", self._draft.id))
