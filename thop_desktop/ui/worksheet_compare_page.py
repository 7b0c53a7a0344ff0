"""Worksheets about one child beside each other: over time, or of two raters."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from thop_desktop.ui.buttons import Button
from thop_desktop.ui.callout import Callout
from thop_desktop.ui.cards import Card
from thop_desktop.ui.diary_guard import DiaryGuard
from thop_desktop.ui.door import Door
from thop_desktop.ui.keeper import Keeper
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.measure import measured
from thop_desktop.ui.page import Page
from thop_desktop.ui.pattern_tables import WordedTable
from thop_desktop.ui.place import Place
from thop_desktop.ui.profile_marks import Sign
from thop_desktop.ui.worksheet_compare_events import EventsPart, events_between
from thop_desktop.ui.worksheet_compare_words import (
    answers_table,
    difference_tables,
    names_of,
    over_time_chart,
    over_time_table,
)
from thop_desktop.ui.worksheet_draft import Draft
from thop_desktop.ui.worksheet_result_about import child_of, short_about
from thop_desktop.ui.worksheet_result_again import is_alike
from thop_desktop.ui.worksheet_result_parts import Beside
from thop_desktop.ui.worksheet_result_picture import PictureCard
from thop_desktop.ui.worksheet_result_table import WordTable
from thop_desktop.ui.worksheet_result_words import (
    chart_of,
    most_words,
    range_lines,
    signs_of,
    table_of,
)
from thop_desktop.worksheet.answers import State
from thop_desktop.worksheet.comparison import Verdict, compare
from thop_desktop.worksheet.form import Form
from thop_desktop.worksheet.rows import rows_of
from thop_desktop.worksheet.wording import (
    result_of,
    words_for,
    words_of_bands,
    words_of_comparison,
    words_of_unread,
)

ORDER = (State.TENSE, State.CALM)
GAP = 12


class WorksheetComparePage(Page):
    """Says of a change only what the rule allows; two raters are never averaged."""

    def __init__(
        self,
        look: Look,
        form: Form,
        drafts: Sequence[Draft],
        keeper: Keeper,
        dialogs: Door,
        *,
        go: Callable[[Place], object],
    ) -> None:
        """Make the page.

        Args:
            look: theme and text size.
            form: the worksheet's questions and words.
            drafts: at least two finished worksheets, the earliest first.
            keeper: the diary's door, which is open.
            dialogs: the door for questions and errors.
            go: opens a place.
        """
        guard = DiaryGuard(dialogs)
        self._is_one_way = all(is_alike(one, drafts[0]) for one in drafts)
        # Of more than two that differ in their rater, the last two stand beside each other.
        self._drafts = tuple(drafts) if self._is_one_way else tuple(drafts[-2:])
        child = guard.attempt(lambda: child_of(keeper, drafts[0]))
        super().__init__(look, self.tr("Side by side"), kicker=child.alias if child else "")
        self._form, self._go = form, go
        self._keeper, self._guard = keeper, guard
        self._pairs: list[tuple[Beside, Sequence[PictureCard]]] = []
        self._add_warnings()
        self._add_verdict()
        if self._is_one_way:
            self._add_over_time()
        else:
            self._add_side_by_side()
        self._add_answers()
        self._add_events()
        self._add_ways()
        self.column.addStretch(1)

    def arrange(self) -> None:
        """Stack what stands side by side where there is less room."""
        half = (self.room - self.look.space(GAP)) // 2
        for pair, cards in self._pairs:
            crowded = any(card.wants_more(half) for card in cards)
            pair.set_narrow(narrow=self.narrow or crowded)

    def first_focus(self) -> QWidget:
        """The page itself, so that arrow keys scroll it."""
        return self

    def _add_warnings(self) -> None:
        told = [
            words
            for draft in self._drafts
            for words in (
                *words_of_unread(self._form, draft.read),
                *words_for(self._form, draft.answers).caveats,
            )
        ]
        self.gap(16)
        if told:
            text = "\n\n".join(dict.fromkeys(told))
            self.add(Callout(self.look, "careful", self.tr("Read this first"), text), 12)
        words = self._form.words
        honest = "\n\n".join((words["not_a_test"], words["honest"]))
        self.add(Callout(self.look, "main", words["draft"], honest), 0)

    def _add_verdict(self) -> None:
        earlier, later = self._drafts[-2], self._drafts[-1]
        compared = compare(earlier.filled, later.filled, self._form.domain_ids)
        self.gap(24)
        of_more = len(self._drafts) > 2
        if of_more and compared.verdict is not Verdict.TOO_SOON:
            words = self.tr("This is about the last two.")
            self.add(Label(self.look, words, "text", "quiet"), 6)
        told = words_of_comparison(self._form, compared, of_more=of_more)
        for number, said in enumerate(told):
            label = Label(self.look, said, "body" if number else "title", selectable=True)
            self.add(measured(self.look, label) if number else label, 10)

    def _add_over_time(self) -> None:
        chart, table = (
            over_time_chart(self._form, self._drafts),
            over_time_table(self._form, self._drafts),
        )
        middle = self.tr("%1, in the middle")
        signs = [
            Sign(state, middle.replace("%1", self._form.state_name(state).lower()))
            for state in ORDER
        ]
        signs += [Sign(state, most_words(self._form, state), of_range=True) for state in ORDER]
        self.gap(16)
        self.picture = PictureCard(self.look, chart, table, signs, below=" ".join(chart.needs))
        self.add(self.picture, 0)

    def _add_side_by_side(self) -> None:
        self.gap(16)
        cards = []
        for draft, name in zip(self._drafts, names_of(self._drafts), strict=True):
            rows, result = rows_of(self._form, draft.read), result_of(self._form, draft.answers)
            card = PictureCard(
                self.look,
                chart_of(self._form, rows, result),
                table_of(self._form, rows),
                signs_of(self._form),
                range_lines(self._form, result),
                title=name,
            )
            cards.append(card)
        pair = Beside(self.look, cards, GAP)
        self._pairs.append((pair, cards))
        self.add(pair, 12)
        needs = " ".join(words_of_bands(self._form))
        self.add(measured(self.look, Label(self.look, needs, "small", "quiet")), 0)
        self.heading(self.tr("Where you chose differently"))
        tables = difference_tables(self._form, self._drafts[-2], self._drafts[-1])
        if tables:
            for table in tables:
                self._add_table(table)
            question = next(one.text for one in self._form.discuss if one.when == "two-raters")
            self.add(measured(self.look, Label(self.look, question, "strong")), 0)
        else:
            nothing = self.tr("Nowhere is the difference a whole area or more.")
            self.add(Label(self.look, nothing), 0)

    def _add_answers(self) -> None:
        self.heading(self.tr("All answers"))
        for state in ORDER:
            self._add_table(answers_table(self._form, self._drafts, state))

    def _add_table(self, table: WordedTable) -> None:
        card = Card(self.look)
        card.column.addWidget(Label(self.look, table.title, "strong"))
        card.column.addWidget(WordTable(self.look, table))
        self.add(card, 12)

    def _add_events(self) -> None:
        child = self._drafts[0].child
        if child is None or not self._keeper.is_open:
            return
        tag = self.tr("event", "a label in the diary")
        first, last = self._drafts[0].day, self._drafts[-1].day
        found = self._guard.attempt(
            lambda: events_between(self._keeper.vault, child, first, last, tag)
        )
        self.heading(self.tr("What happened in between"))
        self.add(EventsPart(self.look, found or (), tag, self._go), 0)

    def _add_ways(self) -> None:
        self.heading(self.tr("Look at one of them"))
        for draft in self._drafts:
            place = Place("worksheet-result", draft.id)
            button = Button(
                self.look,
                short_about(draft, None),
                lambda place=place: self._go(place),  # type: ignore[misc]
                kind="link",
                icon="arrow-right",
            )
            self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
