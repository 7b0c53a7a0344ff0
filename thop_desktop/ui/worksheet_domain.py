"""One domain of the worksheet: what is asked, and the two columns of cards."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from thop_desktop.ui.field_hint import FieldHint
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.worksheet_column import WorksheetColumn
from thop_desktop.worksheet.answers import Answer, Answers, State
from thop_desktop.worksheet.form import Domain, Form
from thop_desktop.worksheet.order import card_order

LONGEST = 300


class WorksheetDomain(QWidget):
    """Says what is asked, takes the answers, and hands on all of them after each change."""

    def __init__(
        self,
        look: Look,
        form: Form,
        domain: Domain,
        worksheet_id: str,
        answers: Callable[[], Answers],
        change: Callable[[Answers, bool], object],
        show_note: Callable[[QWidget], object],
    ) -> None:
        """Make it.

        Args:
            look: fonts, colours and measures.
            form: the worksheet.
            domain: what is asked.
            worksheet_id: decides the order of the cards.
            answers: all answers so far.
            change: takes all answers after a change, and whether more of it will follow.
            show_note: scrolls to what is said about a choice.
        """
        super().__init__()
        self._domain, self._answers, self._change = domain, answers, change
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = QHBoxLayout()
        top.setSpacing(look.space(16))
        top.addWidget(Label(look, domain.title, "display"), 1)
        two = form.words["two"]
        self._two = Label(look, two, "small", "quiet", wrap=False)
        self._two.setAlignment(Qt.AlignmentFlag.AlignBottom)
        self._two.setContentsMargins(0, 0, 0, look.space(6))
        top.addWidget(self._two)
        column.addLayout(top)
        column.addSpacing(look.space(2))
        column.addWidget(Label(look, f"{domain.question} {form.words['window']}", "body", "quiet"))
        self._two_below = Label(look, two, "small", "quiet")
        column.addWidget(self._two_below)
        column.addSpacing(look.space(12))
        order = card_order(worksheet_id, domain.id)
        self.columns = {
            state: WorksheetColumn(
                look, form, domain, state, order, answers().of(state).get(domain.id),
                partial(self._answered, state), show_note,
            )
            for state in State
        }  # fmt: skip
        self._gaps = look.space(28), look.space(24)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for one in self.columns.values():
            self._row.addWidget(one, 1)
        column.addLayout(self._row)
        column.addSpacing(look.space(16))
        self.example = QLineEdit(answers().examples.get(domain.id, ""))
        self.example.setFont(look.font("body"))
        self.example.setMaxLength(LONGEST)
        hint = form.words["example_hint"]
        first, _end, _rest = hint.partition(". ")
        FieldHint(self.example, (hint, f"{first.rstrip('.')}."))
        self.example.setAccessibleName(form.words["example"])
        self.example.setAccessibleDescription(form.words["example_hint"])
        self.example.textChanged.connect(self._told)
        label = Label(look, form.words["example"], "label", "quiet")
        label.setBuddy(self.example)
        column.addWidget(label)
        column.addSpacing(look.space(4))
        column.addWidget(self.example)

    def arrange(self, *, narrow: bool) -> None:
        """The columns beside each other, or the calm one complete above the tense one."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if narrow else across)
        self._two.setVisible(not narrow)
        self._two_below.setVisible(narrow)
        self._row.setSpacing(self._gaps[1 if narrow else 0])
        heads = [one.head for one in self.columns.values()]
        for head in heads:
            head.setMinimumHeight(0)
        if not narrow:
            # So that the same card lies at the same height in both.
            half = max(1, (self.width() - self._gaps[0]) // 2)
            high = max(head.heightForWidth(half) for head in heads)
            for head in heads:
                head.setMinimumHeight(high)

    def first_focus(self) -> QWidget:
        """What is chosen in the calm column, or its first card."""
        return self.columns[State.CALM].first()

    def forget(self) -> None:
        """Let no words of the user be left in the field."""
        self.example.blockSignals(True)
        self.example.setText("")

    def _answered(self, state: State, answer: Answer | None) -> None:
        self._change(self._answers().with_answer(state, self._domain.id, answer), False)

    def _told(self, text: str) -> None:
        self._change(self._answers().with_example(self._domain.id, text), True)
