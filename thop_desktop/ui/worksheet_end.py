"""The end of the worksheet: what is still open, and what that means."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from thop_desktop.ui.buttons import Button
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.worksheet.answers import Answers, Pick, State
from thop_desktop.worksheet.choosing import open_states
from thop_desktop.worksheet.form import Domain, Form
from thop_desktop.worksheet.scoring import ENOUGH, FEWEST


class WorksheetEnd(QWidget):
    """A small list that leads back to each domain; gaps are allowed."""

    def __init__(
        self, look: Look, form: Form, answers: Answers, go_to: Callable[[str], object]
    ) -> None:
        """Make it.

        Args:
            look: fonts, colours and measures.
            form: the worksheet.
            answers: all answers.
            go_to: opens a domain by its id.
        """
        super().__init__()
        self._form, self._answers = form, answers
        opened = {domain.id: open_states(answers, domain.id) for domain in form.domains}
        gaps = any(opened.values())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        title = self.tr("Almost done") if gaps else self.tr("All parts are filled in")
        column.addWidget(Label(look, title, "display"))
        column.addSpacing(look.space(2))
        lead = (
            self.tr("You may leave parts open. You can also still go back to one.")
            if gaps
            else self.tr("You can still go back to a part, or look at the result.")
        )
        column.addWidget(Label(look, lead, "body", "quiet"))
        column.addSpacing(look.space(20))
        self._gap = look.space(24)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(self._gap)
        self._grid.setVerticalSpacing(look.space(2))
        self._grid.setColumnStretch(1, 1)
        self.buttons: dict[str, Button] = {}
        self._words: list[Label] = []
        for domain in form.domains:
            words = self._status(opened[domain.id])
            button = Button(look, domain.title, partial(go_to, domain.id), kind="link")
            button.setAccessibleName(f"{domain.title}: {words}")
            self.buttons[domain.id] = button
            tone = "ink" if opened[domain.id] else "quiet"
            self._words.append(Label(look, words, "text", tone, wrap=False))
        self.arrange()
        column.addLayout(self._grid)
        column.addSpacing(look.space(20))
        for sentence in self._meanings():
            column.addWidget(Label(look, sentence, "text"))
            column.addSpacing(look.space(6))
        column.addStretch(1)
        self._first_open: Domain | None = next(
            (domain for domain in form.domains if opened[domain.id]), None
        )

    def first_focus(self) -> QWidget:
        """The first part that is open, or else the first of all."""
        domain = self._first_open or self._form.domains[0]
        return self.buttons[domain.id]

    def arrange(self) -> None:
        """What is open beside the title of its part, or below it where there is less room."""
        buttons = list(self.buttons.values())
        wide = max(one.sizeHint().width() for one in buttons) + self._gap
        stacked = wide + max(one.sizeHint().width() for one in self._words) > self.width()
        middle = Qt.AlignmentFlag.AlignVCenter
        for number, (button, words) in enumerate(zip(buttons, self._words, strict=True)):
            row = 2 * number
            self._grid.addWidget(button, row, 0, middle | Qt.AlignmentFlag.AlignLeft)
            below, column = (row + 1, 0) if stacked else (row, 1)
            self._grid.addWidget(words, below, column, middle | Qt.AlignmentFlag.AlignLeft)

    def resizeEvent(self, event: object) -> None:
        """Arrange the list for the width."""
        self.arrange()

    def _status(self, opened: tuple[State, ...]) -> str:
        if len(opened) == len(State):
            return self.tr("Still open")
        if opened:
            name = self._form.state_name(opened[0])
            return self.tr("Still open for ‘%1’").replace("%1", name)
        return self.tr("Filled in")

    def _meanings(self) -> list[str]:
        """What few cards mean for the result, for each state where that is so."""
        said = []
        for state in State:
            cards = sum(
                isinstance(self._answers.of(state).get(name), Pick)
                for name in self._form.domain_ids
            )
            if cards >= ENOUGH:
                continue
            words = (
                self.tr("%1: a card in %2 of %3 parts. No area is named then.")
                if cards >= FEWEST
                else self.tr("%1: a card in %2 of %3 parts. You will only see the separate parts.")
            )
            said.append(
                words.replace("%1", self._form.state_name(state))
                .replace("%2", str(cards))
                .replace("%3", str(len(self._form.domains)))
            )
        return said
