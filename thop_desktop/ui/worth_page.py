"""Is this worth a conflict: three short questions for the moment itself, and what follows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from thop_desktop.instruments.filled import Filled
from thop_desktop.instruments.instrument import Field, Instrument, Step
from thop_desktop.instruments.showing import shown_steps
from thop_desktop.instruments.worth import (
    NO,
    QUESTIONS,
    VERDICT,
    YES,
    Verdict,
    verdict,
    with_verdict,
)
from thop_desktop.store.entry import Area, Kind
from thop_desktop.ui.bullets import Bullets
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.cards import Card
from thop_desktop.ui.diary_door import DiaryState
from thop_desktop.ui.flow import Flow
from thop_desktop.ui.labels import Label
from thop_desktop.ui.measure import measured
from thop_desktop.ui.number_cards import ColumnGrid
from thop_desktop.ui.page import Page
from thop_desktop.ui.place import Place

if TYPE_CHECKING:
    from thop_desktop.ui.look import Look
    from thop_desktop.ui.plan_notes import PlanNotes

ROOM = "worth"
# Between the answers in the target of a place, so that the way back leads to the question before.
BETWEEN = "-"
# Of an answer, in pixels at 100 %: it is reached for in a hurry.
LEAST_WIDTH = 140
AREAS = {
    Verdict.LIMIT: Area.LIMIT,
    Verdict.ROUTINE: Area.ROUTINE,
    Verdict.LET_GO: Area.ANCHORPOINT,
}


class WorthPage(Page):
    """One question at a time in large letters; nothing is typed, and nothing is kept by itself."""

    def __init__(
        self,
        look: Look,
        instrument: Instrument,
        notes: PlanNotes,
        *,
        go: Callable[[Place], object],
        title_of: Callable[[str], str],
    ) -> None:
        """Make the page, still without a question.

        Args:
            look: theme and text size.
            instrument: what it asks and says.
            notes: notes it in the diary.
            go: opens a place.
            title_of: the title of a page of the book; "" when there is none.
        """
        super().__init__(look, "")
        self.title = instrument.title
        self.setAccessibleName(self.title)
        self._instrument, self._notes, self._go, self._title_of = instrument, notes, go, title_of
        self._filled = Filled()
        self._first: QWidget = self
        self._answers: QBoxLayout | None = None
        self._grids: list[tuple[ColumnGrid, int]] = []
        self._entry = ""

    def show_place(self, place: Place) -> None:
        """Show the question that comes after the answers in the place, or what they come to."""
        answers = [answer for answer in place.target.split(BETWEEN) if answer in (YES, NO)]
        self._filled = with_verdict(Filled(dict(zip(QUESTIONS, answers, strict=False))))
        self.column.addWidget(Label(self.look, self._instrument.title, "label", "accent"))
        self.gap(4)
        found = verdict(self._filled)
        if found is None:
            self._ask(answers[: len(QUESTIONS) - 1])
        else:
            self._tell(found, answers)
        self.column.addStretch(1)
        self.arrange()
        super().show_place(place)

    def first_focus(self) -> QWidget:
        """The first answer, or what can be done with the outcome."""
        return self._first

    def arrange(self) -> None:
        """Fewer columns where there is less room."""
        if self._answers is not None:
            down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
            self._answers.setDirection(down if self.narrow else across)
        for grid, columns in self._grids:
            grid.set_columns(1 if self.narrow else columns)

    def note(self) -> None:
        """Note it in the diary, as a conflict."""
        found = verdict(self._filled)
        if found is None:
            return
        outcome = self._instrument.field(VERDICT).option(found)
        words = f"{self._instrument.title} {outcome.words if outcome else ''}".strip()
        self._entry = self._notes.add(Kind.CONFLICT, words, area=AREAS.get(found))
        self._say_noted()

    def take_back(self) -> None:
        """Take that back."""
        if self._notes.take_back(self._entry):
            self._entry = ""
        self._say_noted()

    def _ask(self, answers: Sequence[str]) -> None:
        look, question = self.look, self._instrument.field(QUESTIONS[len(answers)])
        self.column.addWidget(Label(look, question.label, "display"))
        if not answers:
            self.gap(4)
            self.column.addWidget(Label(look, self._instrument.lead, "body", "quiet"))
        self.gap(20)
        self._answers = row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(look.space(12))
        buttons = [self._answer(question, answers, number) for number in range(2)]
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        self._first = buttons[0]
        self.add(row, 16)
        if answers:
            self._add_link(self.tr("One question back"), answers[:-1], "arrow-left")

    def _answer(self, question: Field, answers: Sequence[str], number: int) -> Button:
        option = question.options[number]
        target = BETWEEN.join([*answers, option.id])
        button = Button(
            self.look, option.words, lambda: self._go(Place(ROOM, target)),
            name=f"{question.label} {option.words}",
        )  # fmt: skip
        button.setProperty("emphasis", "large")
        font = self.look.font("strong")
        font.setPointSizeF(self.look.points("heading"))
        button.setFont(font)
        button.setMinimumWidth(self.look.space(LEAST_WIDTH))
        return button

    def _tell(self, found: Verdict, answers: Sequence[str]) -> None:
        look, option = self.look, self._instrument.field(VERDICT).option(found)
        if option is not None:
            self.column.addWidget(Label(look, option.words, "display"))
            self.gap(6)
            self.add(measured(look, Label(look, option.then, "reading")), 0)
        if found is Verdict.LIMIT:
            self.gap(16)
            danger = Button(
                look, self.tr("There is danger now"), lambda: self._go(Place("now")),
                kind="warm", icon="phone",
            )  # fmt: skip
            self.column.addWidget(danger, 0, Qt.AlignmentFlag.AlignLeft)
            self._first = danger
        for step in shown_steps(self._instrument, self._filled)[1:]:
            self._add_step(step)
        self.gap(24)
        self._add_ways(answers)
        if option is not None:  # who listens hears it with what can be done next
            self._first.setAccessibleDescription(f"{option.words} {option.then}")
        self._add_more()

    def _add_step(self, step: Step) -> None:
        look = self.look
        self.heading(step.title)
        cards: list[QWidget] = []
        for field in step.fields:
            card = Card(look)
            card.column.addWidget(Label(look, field.label, "heading"))
            card.column.addWidget(Label(look, field.help, "reading"))
            card.column.addStretch(1)
            cards.append(card)
        grid = ColumnGrid(look, cards)
        self._grids.append((grid, len(cards)))
        self.add(grid, 0)

    def _add_ways(self, answers: Sequence[str]) -> None:
        look = self.look
        if self._notes.state is DiaryState.OPEN:
            row = QWidget()
            flow = Flow(row, look.space(12))
            self.note_button = Button(
                look, self.tr("Note it in your diary"), self.note, icon="notebook"
            )
            self.noted = Label(look, "", "body", "quiet", wrap=False)
            self.back_button = Button(
                look, self.tr("Take that back"), self.take_back, kind="link",
                icon="arrow-counter-clockwise",
            )  # fmt: skip
            for widget in (self.note_button, self.noted, self.back_button):
                flow.addWidget(widget)
            self._say_noted()
            self._first = self.note_button if self._first is self else self._first
            self.add(row, 8)
        again = self._add_link(self.tr("Begin again"), (), "arrow-clockwise")
        self._first = again if self._first is self else self._first
        self._add_link(self.tr("One question back"), answers[:-1], "arrow-left")

    def _say_noted(self) -> None:
        is_noted = bool(self._entry)
        self.noted.set_words(self.tr("It is in your diary as a conflict.") if is_noted else "")
        for widget in (self.noted, self.back_button):
            widget.setVisible(is_noted)
        had_focus = self.note_button.hasFocus() or self.back_button.hasFocus()
        self.note_button.setVisible(not is_noted)
        if had_focus:
            next_one = self.back_button if is_noted else self.note_button
            next_one.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_more(self) -> None:
        look = self.look
        self.heading(self.tr("Later, with your specialist"))
        self.add(measured(look, Bullets(look, list(self._instrument.agree))), 12)
        for page in self._instrument.pages:
            title = self._title_of(page)
            if title:
                link = Button(
                    look, title, self._opens(page), kind="link", icon="book-open",
                    name=self.tr("Read: %1").replace("%1", title),
                )  # fmt: skip
                self.column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def _opens(self, page: str) -> Callable[[], object]:
        return lambda: self._go(Place("article", page))

    def _add_link(self, words: str, answers: Sequence[str], icon: str) -> Button:
        target = BETWEEN.join(answers)
        link = Button(
            self.look, words, lambda: self._go(Place(ROOM, target)), kind="link", icon=icon
        )
        self.column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        return link
