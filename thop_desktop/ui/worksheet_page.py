"""Emotionele leeftijd: what the worksheet is, what waits, and what was filled in before."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget
from shiboken6 import isValid

from thop_desktop.store.children import Child, Children
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.callout import Callout
from thop_desktop.ui.cards import Card
from thop_desktop.ui.diary_guard import DiaryGuard
from thop_desktop.ui.diary_sheet import diary_sheet
from thop_desktop.ui.door import Door
from thop_desktop.ui.keeper import DiaryState, Keeper
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.measure import measured
from thop_desktop.ui.page import Page
from thop_desktop.ui.place import Place
from thop_desktop.ui.worksheet_about import WorksheetAbout
from thop_desktop.ui.worksheet_begin import WorksheetBegin
from thop_desktop.ui.worksheet_desk import Draft, WorksheetDesk
from thop_desktop.ui.worksheet_kept import WorksheetKept
from thop_desktop.ui.worksheet_words import count_words, source_words, title_words
from thop_desktop.worksheet.answers import Answers
from thop_desktop.worksheet.form import Form


class WorksheetPage(Page):
    """Made anew each time; it shows what can be done now."""

    def __init__(
        self,
        look: Look,
        form: Form,
        desk: WorksheetDesk,
        keeper: Keeper,
        dialogs: Door,
        *,
        clock: Callable[[], datetime],
        go: Callable[[Place], object],
        in_other_language: bool = False,
    ) -> None:
        """Make the page.

        Args:
            look: theme and text size.
            form: the worksheet.
            desk: the worksheet at hand.
            keeper: the diary's door.
            dialogs: the door for questions and errors.
            clock: tells the local time.
            go: opens a place.
            in_other_language: the interface is in a language that the worksheet does not exist in.
        """
        super().__init__(look, form.words["title"], kicker=form.words["draft"])
        self.setStyleSheet(diary_sheet(look))
        self._form, self._desk, self._keeper, self._dialogs = form, desk, keeper, dialogs
        self._clock, self._go = clock, go
        self._first: QWidget | None = None
        self._fields: list[WorksheetBegin | WorksheetAbout] = []
        self._children, self._aliases = self._read_children()
        self.gap(6)
        for name in ("lead", "not_a_test", "too_young"):
            self.add(measured(look, Label(look, form.words[name])), 6)
        if in_other_language:
            words = self.tr("The questions are in Dutch for now.")
            self.add(Label(look, words, "small", "quiet"), 0)
        self.gap(14)
        if not desk.can_keep:
            self._add_not_kept()
        waiting = self._waiting()
        for draft in waiting:
            self._add_waiting(draft)
        current = desk.current
        if current is not None and current.finished is not None and not desk.is_kept:
            self._add_unkept()
        self._add_begin(primary=self._first is None)
        kept = desk.kept()
        if kept:
            self.heading(self.tr("Filled in earlier"))
            self.kept = WorksheetKept(
                look, form, kept, self._aliases, self._open_result, self._compare
            )
            self.add(self.kept, 0)
        self.column.addStretch(1)

    def first_focus(self) -> QWidget:
        """To go on with what waits, or to begin."""
        return self._first or self

    def forget(self) -> None:
        """The diary is about to be locked: nothing private stays in a field."""
        if isValid(self):
            for fields in self._fields:
                fields.forget()

    def _read_children(self) -> tuple[tuple[Child, ...], dict[str, str]]:
        """Who can be chosen, and what everybody is called; nobody while the diary is locked."""
        if not self._desk.can_keep:
            return (), {}
        guard, children = DiaryGuard(self._dialogs), Children(self._keeper.vault)
        seen = guard.attempt(children.all) or ()
        away = guard.attempt(lambda: children.all(archived=True)) or ()
        return seen, {child.id: child.alias for child in (*seen, *away)}

    def _waiting(self) -> tuple[Draft, ...]:
        """What can be gone on with: the one at hand first."""
        kept, current = self._desk.drafts(), self._desk.current
        if current is None or current.finished is not None:
            return kept
        return (current, *(draft for draft in kept if draft.id != current.id))

    def _add_waiting(self, draft: Draft) -> None:
        look, first = self.look, self._first is None
        card = Card(look, raised=first)
        alias = self._aliases.get(draft.child or "", "")
        is_kept = self._desk.is_kept or draft is not self._desk.current
        card.column.addWidget(Label(look, self.tr("You were working on this"), "strong"))
        said = (title_words(draft, alias), source_words(draft))
        counted = count_words(self._form, draft.answers)
        for words in (" · ".join(one for one in said if one), counted):
            card.column.addWidget(Label(look, words, "text", "quiet"))
        if not is_kept:
            words = self.tr("It is not kept: when you close the program, it is gone.")
            card.column.addWidget(Label(look, words, "text", "careful"))
        card.column.addSpacing(look.space(6))
        on = Button(
            look,
            self.tr("Go on"),
            partial(self._go_on, draft),
            kind="primary" if first else "plain",
        )
        row = self._row(on)
        if not is_kept and self._desk.can_keep:
            self._offer_to_keep(card, row)
        away = Button(look, self.tr("Throw away"), partial(self._throw_away, draft.id), kind="link")
        row.insertWidget(row.count() - 1, away)
        card.column.addLayout(row)
        self._first = self._first or on
        self.add(card, 12)

    def _add_unkept(self) -> None:
        """A finished one that is in memory only."""
        look, first = self.look, self._first is None
        card = Card(look, raised=first)
        card.column.addWidget(Label(look, self.tr("Filled in just now"), "strong"))
        words = self.tr("It is not kept: when you close the program, it is gone.")
        card.column.addWidget(Label(look, words, "text", "careful"))
        card.column.addSpacing(look.space(6))
        see = Button(
            look,
            self.tr("Look at the result"),
            lambda: self._open_result(""),
            kind="primary" if first else "plain",
        )
        self._first = self._first or see
        row = self._row(see)
        if self._desk.can_keep:
            self._offer_to_keep(card, row)
        card.column.addLayout(row)
        self.add(card, 12)

    def _row(self, button: Button) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self.look.space(12))
        row.addWidget(button)
        row.addStretch(1)
        return row

    def _offer_to_keep(self, card: Card, row: QHBoxLayout) -> None:
        """Ask what is still to be said of it, and keep it."""
        about = WorksheetAbout(
            self.look, self._children, None, self._desk.last_rater(), lambda: None
        )
        self._fields.append(about)
        card.column.addWidget(about)
        card.column.addSpacing(self.look.space(8))

        def keep() -> None:
            if self._desk.keep(about.child, about.rater.text(), about.setting):
                self._show_anew()

        row.insertWidget(1, Button(self.look, self.tr("Keep in your diary"), keep))

    def _add_begin(self, *, primary: bool) -> None:
        look = self.look
        if not primary:
            self.heading(self.tr("Begin a new worksheet"))
        begin = WorksheetBegin(
            look, self._form, self._desk, self._children, self._clock, self._begun,
            self._may_begin, primary=primary,
        )  # fmt: skip
        self._fields.append(begin)
        self.begin = begin
        self._first = self._first or begin.button
        self.add(begin, 0)

    def _add_not_kept(self) -> None:
        look, state = self.look, self._keeper.state
        words = (
            self.tr("You have no diary yet. You can fill in the worksheet and print the result.")
            if state is DiaryState.ABSENT
            else self.tr(
                "Your diary is locked. You can fill in the worksheet and print the result."
            )
        )
        card = Callout(look, "main", self.tr("Nothing is kept"), words)
        verb = (
            self.tr("Start a diary") if state is DiaryState.ABSENT else self.tr("Open your diary")
        )
        door = Button(look, verb, lambda: self._go(Place("diary")), kind="link")
        card.words.addWidget(door, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(measured(look, card), 14)

    def _may_begin(self) -> bool:
        """Whether the one at hand may go; it is asked when that would be lost."""
        desk, current = self._desk, self._desk.current
        if current is None or desk.is_kept or current.answers == Answers():
            return True
        answer = self._dialogs.ask(
            self.tr("Begin a new worksheet?"),
            self.tr("The one you filled in is not kept. It will be gone."),
            [self.tr("Keep this one"), self.tr("Begin a new worksheet")],
        )
        return answer == 1

    def _begun(self) -> None:
        draft = self._desk.current
        self._go(Place("worksheet-fill", draft.id if draft else ""))

    def _go_on(self, draft: Draft) -> None:
        """To the first domain that is open, or to the questions before all of them."""
        answers = draft.answers
        unasked = any(stop.id not in answers.stops for stop in self._form.stops)
        opened = [
            name for name in self._form.domain_ids
            if name not in answers.calm or name not in answers.tense
        ]  # fmt: skip
        anchor = "" if unasked else next(iter(opened), "end")
        self._go(Place("worksheet-fill", draft.id, anchor))

    def _throw_away(self, worksheet_id: str) -> None:
        answer = self._dialogs.ask(
            self.tr("Throw this worksheet away?"),
            self.tr("What you filled in will be gone."),
            [self.tr("Keep it"), self.tr("Throw away")],
        )
        if answer == 1 and self._desk.erase(worksheet_id):
            self._show_anew()

    def _open_result(self, worksheet_id: str) -> None:
        self._go(Place("worksheet-result", worksheet_id))

    def _compare(self, earlier: str, later: str) -> None:
        self._go(Place("worksheet-compare", f"{earlier}+{later}"))

    def _show_anew(self) -> None:
        self._go(Place("worksheet"))
