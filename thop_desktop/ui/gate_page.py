"""Voor je begint: what to know first, accepted once and readable again."""

import re
from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from thop_desktop.content.gate import Gate, GatePoint
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.labels import IconLabel, Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.mirror import number_beside
from thop_desktop.ui.page import Page

# A line of a list, such as "1. Je kind woont veilig en stabiel."
NUMBERED = re.compile(r"(\d+\.) (.+)")


class GatePage(Page):
    """The article's own conditions; two ways out at the first start, one way back later."""

    def __init__(
        self,
        look: Look,
        gate: Gate,
        *,
        accepted: bool,
        accept: Callable[[], object],
        leave: Callable[[], object],
        back: Callable[[], object],
        other_languages: Mapping[str, str],
        set_language: Callable[[str], object],
    ) -> None:
        """Make the page.

        Args:
            look: theme and text size.
            gate: its words.
            accepted: whether it was accepted before and is only read again.
            accept: the user has read it.
            leave: closes the program.
            back: goes back to where the user was.
            other_languages: code of each that can be chosen here → its own name.
            set_language: takes one of those codes.
        """
        super().__init__(look, gate.title, lead=gate.lead)
        if other_languages:
            # Above all else: who cannot read the page looks no further down.
            self.column.insertLayout(0, self._languages(other_languages, set_language))
        self.gap(16)
        for point in gate.points:
            self.add(self._row(point), 12)
        self.gap(4)
        if accepted:
            first = Button(look, self.tr("Back"), back, kind="primary", icon="arrow-left")
            buttons = [first]
        else:
            first = Button(look, gate.accept, accept, kind="primary", icon="check")
            buttons = [first, Button(look, gate.later, leave)]
            note = Label(look, gate.again, "small", "quiet")
        row = QHBoxLayout()
        row.setSpacing(look.space(12))
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        self.add(row, 8)
        if not accepted:
            self.add(note, 0)
        self.column.addStretch(1)
        self.button = first

    def first_focus(self) -> QWidget:
        """The page itself, so that it is read before a button is pressed."""
        return self

    def _languages(
        self, languages: Mapping[str, str], choose: Callable[[str], object]
    ) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self.look.space(16))
        row.addStretch(1)
        for code, name in languages.items():
            row.addWidget(Button(self.look, name, partial(choose, code), kind="link"))
        return row

    def _row(self, point: GatePoint) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self.look.space(16))
        row.addWidget(IconLabel(self.look, point.icon, "main", 24), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(self.look.space(2))
        words.addWidget(Label(self.look, point.title, "strong"))
        for line in point.text.strip().splitlines():
            self._add_line(words, line)
        row.addLayout(words, 1)
        return row

    def _add_line(self, column: QVBoxLayout, line: str) -> None:
        """A sentence; what has a number goes on below its words, not below the number."""
        numbered = NUMBERED.fullmatch(line)
        if numbered is None:
            column.addWidget(Label(self.look, line))
            return
        number = Label(self.look, number_beside(numbered[1]))
        number.setFixedWidth(self.look.space(22))
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(self.look, numbered[2]), 1)
        column.addLayout(row)
