"""The questions before the worksheet: whether it is safe, and what else to know."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from thop_desktop.ui.buttons import Button, Choice
from thop_desktop.ui.cards import Card
from thop_desktop.ui.key_focus import reason_now
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.worksheet.answers import Answers
from thop_desktop.worksheet.form import UNSAFE, Form, Stop


class WorksheetStops(QWidget):
    """Four questions with yes and no; danger puts all others aside."""

    def __init__(
        self,
        look: Look,
        form: Form,
        answers: Callable[[], Answers],
        change: Callable[[Answers], object],
        *,
        to_help: Callable[[], object],
        danger_changed: Callable[[], object],
    ) -> None:
        """Make it.

        Args:
            look: fonts, colours and measures.
            form: the worksheet.
            answers: all answers so far.
            change: takes all answers after a change.
            to_help: opens the page with the numbers to call.
            danger_changed: there is danger now, or no longer.
        """
        super().__init__()
        self._look, self._answers, self._change = look, answers, change
        self._danger_changed = danger_changed
        self.choices: dict[tuple[str, bool], Choice] = {}
        self._groups: list[QButtonGroup] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._questions = self._make_questions(form)
        self.help = Button(look, self.tr("Go to Help"), to_help, kind="primary", icon="phone")
        self.safe = Button(look, self.tr("It is safe now"), self._safe_again)
        self._danger = self._make_danger()
        column.addWidget(self._questions)
        column.addWidget(self._danger)
        self.show_danger()

    @property
    def in_danger(self) -> bool:
        """Whether somebody is in danger now."""
        return self._answers().applies(UNSAFE)

    @property
    def is_answered(self) -> bool:
        """Whether every question has its answer."""
        return self._first_open() is None

    def show_danger(self) -> None:
        """Show only what to do in danger, or the questions."""
        self._danger.setVisible(self.in_danger)
        self._questions.setVisible(not self.in_danger)

    def ask_for_the_rest(self) -> None:
        """Say that something is open, and go there."""
        name = self._first_open_name()
        if name is None:
            return
        # Above the first that is open: at the end of a long page nobody would see it.
        column = self._questions.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(column.indexOf(self._cards[name]), self.rest)
        self.rest.show()
        self.choices[name, True].setFocus(reason_now())

    def first_focus(self) -> QWidget:
        """The way to help, or the first question that is open."""
        if self.in_danger:
            return self.help
        first = next(iter(self.choices))[0]
        chosen = (choice for choice in self.choices.values() if choice.isChecked())
        return self._first_open() or next(chosen, self.choices[first, False])

    def arrange(self, *, narrow: bool) -> None:
        """Yes and no beside the question, or below it."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        for row in self._rows:
            row.setDirection(down if narrow else across)

    def _make_questions(self, form: Form) -> QWidget:
        look, part = self._look, QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(look, self.tr("Four questions first"), "display"))
        column.addSpacing(look.space(2))
        column.addWidget(
            Label(look, self.tr("Then you know whether this is a good moment."), "body", "quiet")
        )
        column.addSpacing(look.space(20))
        self._rows: list[QBoxLayout] = []
        self._cards: dict[str, Card] = {}
        for stop in form.stops:
            self._cards[stop.id] = self._question(stop)
            column.addWidget(self._cards[stop.id])
            column.addSpacing(look.space(10))
        self.rest = Label(look, self.tr("Please answer all four questions."), "text", "careful")
        self.rest.setContentsMargins(0, 0, 0, look.space(6))
        self.rest.hide()
        column.addWidget(self.rest)
        return part

    def _question(self, stop: Stop) -> Card:
        look, card = self._look, Card(self._look)
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(look.space(20))
        self._rows.append(row)
        words = QVBoxLayout()
        words.setSpacing(look.space(2))
        words.addWidget(Label(look, stop.question, "strong"))
        words.addWidget(Label(look, stop.hint, "text", "quiet"))
        row.addLayout(words, 1)
        group = QButtonGroup(card)
        self._groups.append(group)
        answers = QHBoxLayout()
        answers.setSpacing(look.space(16))
        applies = self._answers().stops.get(stop.id)
        for yes, name in ((True, self.tr("Yes")), (False, self.tr("No"))):
            choice = Choice(look, name)
            choice.setAccessibleName(f"{stop.question} {name}")
            choice.setAccessibleDescription(stop.hint)
            choice.setChecked(applies is not None and stop.applies(yes=yes) == applies)
            choice.toggled.connect(partial(self._answered, stop, yes))
            group.addButton(choice)
            self.choices[stop.id, yes] = choice
            answers.addWidget(choice, 0, Qt.AlignmentFlag.AlignTop)
        answers.addStretch(1)
        row.addLayout(answers)
        card.column.addLayout(row)
        return card

    def _make_danger(self) -> QWidget:
        look, part = self._look, QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(16))
        column.addWidget(Label(look, self.tr("Safety comes first"), "display"))
        card = Card(look, "accent-soft", "accent-edge")
        card.column.setSpacing(look.space(12))
        card.column.addWidget(
            Label(
                look,
                self.tr(
                    "First make sure that everybody is safe. Call for help if you need it. "
                    "This worksheet can wait."
                ),
            )
        )
        for button in (self.help, self.safe):
            button.setProperty("emphasis", "large")
            button.setFont(look.font("strong"))
        row = QHBoxLayout()
        row.setSpacing(look.space(12))
        row.addWidget(self.help)
        row.addStretch(1)
        card.column.addLayout(row)
        column.addWidget(card)
        column.addWidget(Label(look, self.tr("Is the danger over? Then you can go on."), "text"))
        column.addWidget(self.safe, 0, Qt.AlignmentFlag.AlignLeft)
        return part

    def _answered(self, stop: Stop, yes: bool, checked: bool) -> None:
        if not checked:
            return
        self._change(self._answers().with_stop(stop.id, applies=stop.applies(yes=yes)))
        if self.is_answered:
            self.rest.hide()
        if stop.id == UNSAFE and yes:
            self._turn(self.help)

    def _turn(self, to: QWidget | None) -> None:
        """Between the questions and danger; asked first, because the focus vanishes with them."""
        reason = reason_now()
        self.show_danger()
        self._danger_changed()
        (to or self.first_focus()).setFocus(reason)

    def _safe_again(self) -> None:
        self.choices[UNSAFE, False].setChecked(True)
        self._turn(None)

    def _first_open(self) -> Choice | None:
        name = self._first_open_name()
        return self.choices[name, True] if name else None

    def _first_open_name(self) -> str | None:
        stops = self._answers().stops
        return next((name for name, yes in self.choices if yes and name not in stops), None)
