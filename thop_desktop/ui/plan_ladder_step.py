"""A chosen step of the ladder: consent and signs to stop, its place, and whether we are there."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from thop_desktop.instruments.filled import Row
from thop_desktop.instruments.instrument import Field
from thop_desktop.instruments.ladder import CONSENT, NOW, STOP, always, is_own, sign_of, words_of
from thop_desktop.ui.buttons import Button, Switch
from thop_desktop.ui.cards import Card
from thop_desktop.ui.flow import Flow
from thop_desktop.ui.labels import IconLabel, Label
from thop_desktop.ui.line_field import LineField
from thop_desktop.ui.look import Look

# What shows beside consent and beside a sign to stop, and in which colour.
MARKS = {CONSENT: ("check", "main"), STOP: ("hand-palm", "careful")}


@dataclass(frozen=True)
class StepActions:
    """What can be done with a step.

    Attributes:
        stand: we are at the step of an id, or no longer.
        move: puts the step of an id so many places on.
        remove: takes the step of an id away.
        write: keeps what was written at the step of an id: the id, CONSENT or STOP, and the words.
    """

    stand: Callable[[str], object]
    move: Callable[[str, int], object]
    remove: Callable[[str], object]
    write: Callable[[str, str, str], object]


class LadderStep(Card):
    """Lit when the family is there; what is proposed is read, what is one's own is written."""

    def __init__(
        self,
        look: Look,
        field: Field,
        row: Row,
        place: int,
        steps: int,
        actions: StepActions,
    ) -> None:
        """Make it.

        Args:
            look: fonts, colours and measures.
            field: the ladder, with what stands around the steps.
            row: what is kept of the step.
            place: where it stands, from 0.
            steps: how many there are.
            actions: what can be done with it.
        """
        is_here = row.is_ticked(NOW)
        super().__init__(
            look, "main-soft" if is_here else "surface", "main-mid" if is_here else "hairline"
        )
        self._look, self._row, self._actions = look, row, actions
        self.fields: dict[str, LineField] = {}
        self.column.addWidget(Label(look, f"{place + 1}. {row.words}", "strong"))
        self.column.addSpacing(look.space(4))
        for sign in (CONSENT, STOP):
            heading = words_of(field, sign)
            if is_own(row):
                self.column.addLayout(self._written(sign, heading, always(field, sign)))
            else:
                self.column.addLayout(sign_row(look, sign, heading, sign_of(field, row, sign)))
        self.column.addSpacing(look.space(6))
        self._add_buttons(words_of(field, NOW), place, steps, is_here=is_here)

    def focus_move(self, by: int) -> None:
        """Stay at the button that was pressed, or at the other one where it has done its work."""
        first, second = (self.up, self.down) if by < 0 else (self.down, self.up)
        (first if first.isEnabled() else second).setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_buttons(self, here: str, place: int, steps: int, *, is_here: bool) -> None:
        look, row, actions = self._look, self._row, self._actions
        below = QWidget()
        flow = Flow(below, look.space(8))
        self.here = Switch(
            look, here, partial(actions.stand, row.id), kind="option", name=f"{here}: {row.words}"
        )
        self.here.setCheckable(True)
        self.here.setChecked(is_here)
        self.here.setFont(look.font("label"))
        self.up = self._small(
            self.tr("Move earlier"), "caret-up", partial(actions.move, row.id, -1)
        )
        self.down = self._small(
            self.tr("Move later"), "caret-down", partial(actions.move, row.id, 1)
        )
        self.up.setEnabled(place > 0)
        self.down.setEnabled(place + 1 < steps)
        self.away = self._small(self.tr("Remove"), "x", partial(actions.remove, row.id))
        flow.addWidget(self.here)
        small = QWidget()
        together = QHBoxLayout(small)
        together.setContentsMargins(0, 0, 0, 0)
        together.setSpacing(look.space(4))
        for button in (self.up, self.down, self.away):
            together.addWidget(button)
        flow.addWidget(small)
        self.column.addWidget(below)

    def _small(self, words: str, icon: str, act: Callable[[], object]) -> Button:
        name = f"{words}: {self._row.words}"
        return Button(self._look, "", act, kind="quiet", icon=icon, name=name, hint=words)

    def _written(self, sign: str, heading: str, usual: str) -> QHBoxLayout:
        look, row = self._look, self._row
        field = LineField(look, f"{heading} ({row.words})")
        field.setPlaceholderText(usual)
        field.show_text(row.text(sign))
        field.textChanged.connect(lambda: self._actions.write(row.id, sign, field.text))
        field.entered.connect(field.focusNextChild)
        self.fields[sign] = field
        line = _marked(look, sign)
        words = QVBoxLayout()
        words.setSpacing(look.space(2))
        words.addWidget(Label(look, heading, "text-strong", MARKS[sign][1]))
        words.addWidget(field)
        line.addLayout(words, 1)
        return line


def sign_row(look: Look, sign: str, heading: str, words: str) -> QHBoxLayout:
    """What shows consent, or when to stop, with its mark.

    Args:
        look: fonts, colours and measures.
        sign: CONSENT or STOP.
        heading: what it is.
        words: what shows it.
    """
    row = _marked(look, sign)
    label, heading = Label(look, "", "text"), f"{heading}:"
    label.set_words(f"{heading} {words}", heading, MARKS[sign][1])
    row.addWidget(label, 1)
    return row


def _marked(look: Look, sign: str) -> QHBoxLayout:
    icon, tone = MARKS[sign]
    row = QHBoxLayout()
    row.setSpacing(look.space(10))
    row.addWidget(IconLabel(look, icon, tone), 0, Qt.AlignmentFlag.AlignTop)
    return row
