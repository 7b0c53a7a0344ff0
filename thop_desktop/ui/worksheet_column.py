"""One of the two columns of a domain: how the child is in one state."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.worksheet_card import WorksheetCard
from thop_desktop.worksheet.answers import Answer, Band, Pick, Special, State
from thop_desktop.worksheet.choosing import Choice, Note, choose, choose_special
from thop_desktop.worksheet.form import Domain, Form


class WorksheetColumn(QWidget):
    """Six cards, and below them the two answers that are no card."""

    def __init__(
        self,
        look: Look,
        form: Form,
        domain: Domain,
        state: State,
        order: tuple[Band, ...],
        answer: Answer | None,
        change: Callable[[Answer | None], object],
        show_note: Callable[[QWidget], object] = lambda _note: None,
    ) -> None:
        """Make it.

        Args:
            look: fonts, colours and measures.
            form: the worksheet.
            domain: what is asked.
            state: in which state.
            order: in which order the cards lie.
            answer: what is chosen now.
            change: takes what is chosen after each click.
            show_note: scrolls to what is said about a choice.
        """
        super().__init__()
        self._form, self._change, self._show_note = form, change, show_note
        self._answer = answer
        name, question = form.states[state]
        self.setAccessibleName(f"{name}. {question}")
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(6))
        self.head = QWidget()
        head = QVBoxLayout(self.head)
        head.setContentsMargins(0, 0, 0, look.space(4))
        head.setSpacing(look.space(2))
        head.setAlignment(Qt.AlignmentFlag.AlignTop)
        head.addWidget(Label(look, name, "strong"))
        head.addWidget(Label(look, question, "small", "quiet"))
        column.addWidget(self.head)
        filled = state is State.TENSE
        self.cards: dict[Band | Special, WorksheetCard] = {}
        for band in order:
            self.cards[band] = WorksheetCard(
                look, domain.cards[band], name, partial(self._click, band), filled=filled
            )
        for special, words, hint in (
            (Special.UNKNOWN, form.words["unknown"], ""),
            (Special.ALONE, form.words["alone"], form.words["alone_hint"]),
        ):
            self.cards[special] = WorksheetCard(
                look, words, name, partial(self._click, special), filled=filled, small=True,
                hint=hint,
            )  # fmt: skip
        for number, card in enumerate(self.cards.values()):
            card.stepped.connect(partial(self._step, number))
            card.reached.connect(partial(self._let_tab_reach, card))
            column.addWidget(card)
        self.note = Label(look, "", "small", "quiet")
        self.note.setContentsMargins(look.space(12), 0, look.space(12), look.space(2))
        self.note.hide()
        column.addWidget(self.note)
        column.addStretch(1)
        self._show()
        self._let_tab_reach(self.first())

    def first(self) -> WorksheetCard:
        """What Tab reaches in this column: what is chosen, or else the first card."""
        cards = list(self.cards.values())
        return next((card for card in cards if card.isChecked()), cards[0])

    def _click(self, answer: Band | Special) -> None:
        if isinstance(answer, Special):
            choice = choose_special(self._answer, answer)
        else:
            choice = choose(self._answer, answer)
        self._answer = choice.answer
        self._show()
        self._say(choice, answer)
        self._change(self._answer)

    def _show(self) -> None:
        chosen: set[Band | Special] = set()
        if isinstance(self._answer, Pick):
            chosen = set(self._answer.bands)
        elif self._answer is not None:
            chosen = {self._answer}
        for answer, card in self.cards.items():
            card.setChecked(answer in chosen)

    def _say(self, choice: Choice, answer: Band | Special) -> None:
        words = {
            Note.NOTHING: "",
            Note.TOO_FAR: self._form.words["not_neighbours"],
            Note.TOO_MANY: self.tr("You can choose two at most. This one now stands alone."),
        }[choice.note]
        if choice.answer is Special.ALONE:
            words = self._form.words["alone_hint"]
        self.note.set_words(words)
        self.note.setVisible(bool(words))
        if words:
            # Right below the card that it is about, where one looks.
            self._column.removeWidget(self.note)
            self._column.insertWidget(self._column.indexOf(self.cards[answer]) + 1, self.note)
            self._show_note(self.note)
        # Who listens hears it with the card, without having to look for it.
        for other, card in self.cards.items():
            if isinstance(other, Band):
                card.setAccessibleDescription(words if other is answer else "")

    def _step(self, number: int, step: int) -> None:
        cards = list(self.cards.values())
        card = cards[min(len(cards) - 1, max(0, number + step))]
        card.setFocus(Qt.FocusReason.TabFocusReason)

    def _let_tab_reach(self, card: WorksheetCard) -> None:
        for other in self.cards.values():
            reach = Qt.FocusPolicy.TabFocus if other is card else Qt.FocusPolicy.NoFocus
            other.setFocusPolicy(reach)
