"""Nu lastig: what helps in this very moment. Safety first, then four steps, then who to call."""

from collections.abc import Callable, Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from thop_desktop.content.hard_moment import HardMoment, Step
from thop_desktop.content.help_numbers import HelpPage as HelpWords
from thop_desktop.store.own_numbers import OwnNumbers
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.cards import Card
from thop_desktop.ui.help_page import OWN
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.number_cards import ColumnGrid, number_card
from thop_desktop.ui.page import Page
from thop_desktop.ui.place import Place

if TYPE_CHECKING:
    from thop_desktop.store.machine import MachineNumber

# Whose own number is the most use in a hard moment, the best first.
OWN_ORDER = ("on-call", "foster-worker", "behaviour-expert", "neighbour", "gp", "youth-crisis")


class NowPage(Page):
    """One question; the answer decides what is shown below it."""

    def __init__(
        self,
        look: Look,
        words: HardMoment,
        help_words: HelpWords,
        own: OwnNumbers,
        *,
        go: Callable[[Place], object],
        of_machine: Sequence["MachineNumber"] = (),
    ) -> None:
        """Make the page.

        Args:
            look: theme and text size.
            words: what it says.
            help_words: the numbers.
            own: the user's own numbers.
            go: opens a place.
            of_machine: numbers that the computer's manager gives, before the user's own.
        """
        super().__init__(look, "")
        self._of_machine = of_machine
        self.title = words.question
        self.setAccessibleName(words.question)
        self._words = words
        self._help = help_words
        self._own = own
        self._go = go
        self._steps: ColumnGrid | None = None
        self._calls: ColumnGrid | None = None
        self._question = self._part(self._fill_question)
        self._unsafe = self._part(self._fill_unsafe)
        self._four = self._part(self._fill_steps)
        self._part(self._fill_calls)
        self._closing = self._part(self._fill_closing)
        self.column.addStretch(1)
        self._unsafe.hide()
        self._closing.hide()

    def first_focus(self) -> QWidget:
        """The answer that is most often right."""
        return self._safe

    def show_place(self, place: Place) -> None:
        """Begin with the question again."""
        self.ask_again()
        super().show_place(place)

    def arrange(self) -> None:
        """Fewer columns where there is less room."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        if self._steps and self._calls:
            self._answers.setDirection(down if self.narrow else across)
            self._steps.set_columns(1 if self.narrow else 2)
            self._calls.set_columns(1 if self.narrow else 3)

    def answer_safe(self) -> None:
        """Everyone is safe: go on with the four steps alone."""
        self._question.hide()
        self._closing.show()
        self.verticalScrollBar().setValue(0)
        self._again_safe.show()
        self._again_safe.setFocus(Qt.FocusReason.OtherFocusReason)

    def answer_unsafe(self) -> None:
        """There is danger: only safety now, and the number to call."""
        self._question.hide()
        self._four.hide()
        self._closing.hide()
        self._unsafe.show()
        self.verticalScrollBar().setValue(0)
        self._again_unsafe.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_again(self) -> None:
        """Back to the question."""
        for part in (self._question, self._four):
            part.show()
        self._unsafe.hide()
        self._closing.hide()
        self._again_safe.hide()
        self.verticalScrollBar().setValue(0)

    def _part(self, fill: Callable[[QVBoxLayout], None]) -> QWidget:
        part = QWidget()
        column = Page.words_column(part)
        column.setContentsMargins(0, 0, 0, 0)
        fill(column)
        self.column.addWidget(part)
        return part

    def _fill_question(self, column: QVBoxLayout) -> None:
        look, words = self.look, self._words
        column.addWidget(Label(look, words.kicker, "label", "accent"))
        column.addSpacing(look.space(4))
        column.addWidget(Label(look, words.question, "display"))
        column.addSpacing(look.space(4))
        column.addWidget(Label(look, words.lead, "body", "quiet"))
        column.addSpacing(look.space(16))
        self._answers = answers = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        answers.setSpacing(look.space(12))
        self._safe = Button(look, words.safe, self.answer_safe, kind="primary", icon="check")
        unsafe = Button(look, words.unsafe, self.answer_unsafe, kind="warm", icon="phone")
        for button in (self._safe, unsafe):
            button.setProperty("emphasis", "large")
            button.setFont(look.font("strong"))
            answers.addWidget(button)
        answers.addStretch(1)
        column.addLayout(answers)
        column.addSpacing(look.space(32))

    def _fill_unsafe(self, column: QVBoxLayout) -> None:
        look, words = self.look, self._words
        column.addWidget(Label(look, words.unsafe_title, "display"))
        column.addSpacing(look.space(16))
        card = Card(look, "accent-soft", "accent-edge")
        emergency = self._help.line("emergency")
        if emergency:
            card.column.addWidget(Label(look, emergency.name, "text", "accent"))
            card.column.addWidget(Label(look, emergency.number, "display", "accent", heads=False))
            card.column.addSpacing(look.space(12))
        for number, line in enumerate(words.unsafe_lines, start=1):
            row = QHBoxLayout()
            row.setSpacing(look.space(16))
            row.addWidget(
                Label(look, str(number), "title", "accent", wrap=False, heads=False),
                0,
                Qt.AlignmentFlag.AlignTop,
            )
            row.addWidget(Label(look, line), 1)
            card.column.addLayout(row)
            card.column.addSpacing(look.space(8))
        column.addWidget(card)
        column.addSpacing(look.space(12))
        self._again_unsafe = self._again()
        column.addWidget(self._again_unsafe, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(look.space(20))

    def _fill_steps(self, column: QVBoxLayout) -> None:
        look = self.look
        column.addWidget(Label(look, self.tr("Then four small steps"), "heading"))
        column.addSpacing(look.space(8))
        self._steps = ColumnGrid(look, [self._step_card(step) for step in self._words.steps])
        column.addLayout(self._steps)
        column.addSpacing(look.space(12))
        worth = Button(
            look, self.tr("Is this worth a conflict?"), lambda: self._go(Place("worth")),
            icon="chats-circle",
        )  # fmt: skip
        column.addWidget(worth, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(look.space(8))
        self._again_safe = self._again()
        column.addWidget(self._again_safe, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(look.space(20))

    def _fill_calls(self, column: QVBoxLayout) -> None:
        look = self.look
        column.addWidget(Label(look, self._words.call_title, "heading"))
        column.addSpacing(look.space(8))
        cards: list[QWidget] = []
        emergency = self._help.line("emergency")
        if emergency:
            cards.append(number_card(look, emergency.name, emergency.number, emergency.when, ""))
        cards.append(self._own_card())
        listening = self._help.line("luisterlijn")
        if listening:
            cards.append(
                number_card(
                    look, listening.name, listening.number, listening.when, self._help.status
                )
            )
        self._calls = ColumnGrid(look, cards)
        column.addLayout(self._calls)
        column.addSpacing(look.space(8))
        column.addWidget(
            Button(
                look, self.tr("More numbers under Help"), lambda: self._go(Place("help")),
                kind="link", icon="lifebuoy",
            ),
            0,
            Qt.AlignmentFlag.AlignLeft,
        )  # fmt: skip
        column.addSpacing(look.space(24))

    def _fill_closing(self, column: QVBoxLayout) -> None:
        look = self.look
        column.addWidget(Label(look, self._words.closing, "body"))
        column.addSpacing(look.space(8))
        column.addWidget(
            Button(
                look, self.tr("Read more about staying in contact"),
                lambda: self._go(Place("article", "contact-in-conflict")),
                kind="link", icon="book-open",
            ),
            0,
            Qt.AlignmentFlag.AlignLeft,
        )  # fmt: skip

    def _again(self) -> Button:
        return Button(
            self.look, self.tr("Back to the question"), self.ask_again, kind="link",
            icon="arrow-left",
        )  # fmt: skip

    def _step_card(self, step: Step) -> Card:
        card = Card(self.look)
        row = QHBoxLayout()
        row.setSpacing(self.look.space(14))
        row.addWidget(_Letter(self.look, step.letter), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(self.look.space(2))
        words.addWidget(Label(self.look, step.name, "strong"))
        words.addWidget(Label(self.look, step.text, "body", "quiet"))
        words.addWidget(Label(self.look, step.example, "strong"))
        words.addStretch(1)
        row.addLayout(words, 1)
        card.column.addLayout(row)
        return card

    def _own_card(self) -> Card:
        if self._of_machine:
            first = self._of_machine[0]
            return number_card(self.look, first.name, first.number, first.when, "")
        numbers = self._own.load()
        labels = {field.id: field.label for field in self._help.own}
        for name in (*OWN_ORDER, *labels):
            if name in numbers and name in labels:
                note = self.tr("filled in by you")
                return number_card(self.look, labels[name], numbers[name], "", note)
        action = (self.tr("Fill in a number"), lambda: self._go(Place("help", anchor=OWN)))
        return number_card(
            self.look,
            self.tr("Someone you know"),
            "",
            self.tr("Who can you call? Write it down now, for later."),
            "",
            action,
        )


class _Letter(QLabel):
    """The first letter of a step in a soft circle."""

    def __init__(self, look: Look, letter: str) -> None:
        super().__init__(escape(letter))
        side = look.space(34)
        self.setFixedSize(side, side)
        self.setFont(look.font("heading"))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        theme = look.theme
        self.setStyleSheet(
            f"background: {theme.main_soft}; color: {theme.main}; "
            f"border: 1px solid {theme.main_mid}; border-radius: {side // 2}px;"
        )
