"""Shows a new recovery code, puts it on paper, and has it confirmed."""

import random
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from thop_desktop.report.recovery_sheet import SheetWords, sheet_html
from thop_desktop.store.recovery_code import GROUP_LENGTH, GROUPS, RecoveryCode
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.cards import Card
from thop_desktop.ui.door import Door
from thop_desktop.ui.labels import Label, SaidLabel
from thop_desktop.ui.look import Look
from thop_desktop.ui.paper import Paper
from thop_desktop.ui.vault_words import day_of

# Told apart at a glance: none of these draws two signs alike.
MONOSPACED = ("DejaVu Sans Mono", "Consolas", "Menlo")
MOST_COLUMNS = 4
GAP, CARD_SIDE = 24, 20
# Typed by hand at most: the sign, and a blank too many.
LONGEST = 12

Chooser = Callable[[int], tuple[int, int]]


def two_of(count: int) -> tuple[int, int]:
    """Two different numbers below `count`, the lower first."""
    first, second = sorted(random.sample(range(count), 2))
    return first, second


def is_group(typed: str, group: str) -> bool:
    """Whether somebody typed this group; small letters and blanks are fine."""
    return "".join(typed.split()).upper() == group


class RecoverySheet(QWidget):
    """First the code, then two of its groups to type; forgets it when that is done."""

    def __init__(
        self,
        look: Look,
        code: RecoveryCode,
        name: str,
        dialogs: Door,
        paper: Paper,
        *,
        now: datetime,
        confirmed: Callable[[], object],
        choose: Chooser = two_of,
    ) -> None:
        """Make it, showing the code.

        Args:
            look: theme and text size.
            code: the new code.
            name: of the diary, for the sheet.
            dialogs: the door for questions.
            paper: where the sheet can go.
            now: for the date on the sheet.
            confirmed: called when two groups were typed right.
            choose: which two groups are asked for.
        """
        super().__init__()
        self._look = look
        self._code: RecoveryCode | None = code
        self._name = name
        self._dialogs = dialogs
        self._paper = paper
        self._now = now
        self._confirmed = confirmed
        self._asked = choose(GROUPS)
        self._signs: list[Label] = []
        self._cells: list[QWidget] = []
        self._columns = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._showing, self._confirming = QWidget(), QWidget()
        self._fill_showing(self._column(self._showing))
        self._fill_confirming(self._column(self._confirming))
        column.addWidget(self._showing)
        column.addWidget(self._confirming)
        self._confirming.hide()

    @property
    def first_widget(self) -> QWidget:
        """Where the keyboard should be."""
        return self.print_button if self._confirming.isHidden() else self.fields[0]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put groups below each other where they would be cut off: each sign counts."""
        super().resizeEvent(event)
        width = event.size().width()
        cell = max(one.sizeHint().width() for one in self._cells) + self._look.space(GAP)
        fitting = (width - self._look.space(2 * CARD_SIDE)) // cell
        self._set_columns(next((some for some in (MOST_COLUMNS, 2) if some <= fitting), 1))
        room = self.print_button.sizeHint().width() + self._save.sizeHint().width()
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(across if room + self._look.space(GAP) <= width else down)

    def go_on(self) -> None:
        """Ask for two groups; the code is no longer shown meanwhile."""
        self._showing.hide()
        self._confirming.show()
        self._wrong.hide()
        self._look_again.show()
        self.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def look_again(self) -> None:
        """Show the code once more."""
        self._confirming.hide()
        self._showing.show()
        self._on.setFocus(Qt.FocusReason.OtherFocusReason)

    def confirm(self) -> None:
        """See whether both groups are right."""
        if self._code is None:
            return
        groups = self._code.groups
        right = [
            is_group(field.text(), groups[at])
            for field, at in zip(self.fields, self._asked, strict=True)
        ]
        if all(right):
            self.forget()
            self._confirmed()
            return
        at = self._asked[right.index(False)] + 1
        words = self.tr("Group %1 is not right yet. Compare it with your sheet.")
        self._wrong.set_words(words.replace("%1", str(at)))
        self._wrong.show()
        wrong = self.fields[right.index(False)]
        wrong.setFocus(Qt.FocusReason.OtherFocusReason)
        wrong.selectAll()

    def forget(self) -> None:
        """Let no widget hold the code any longer."""
        self._code = None
        for label in self._signs:
            label.set_words("")
        for field in self.fields:
            field.setText("")

    def print_sheet(self) -> None:
        """Print the sheet, after asking how."""
        if self._code is not None:
            self._paper.print_out(self._html(self._code), self._title())

    def save_sheet(self) -> None:
        """Save the sheet as PDF, after saying that whoever has the file can read it."""
        if self._code is None:
            return
        answer = self._dialogs.ask(
            self.tr("Save the sheet as PDF?"),
            self.tr(
                "The PDF is not encrypted: anyone who has the file can open your diary. Put it on "
                "a USB stick that you keep elsewhere, not on this computer."
            ),
            [self.tr("Save it as PDF"), self.tr("Never mind")],
        )
        if answer == 0:
            self._paper.save(self._html(self._code), self._title())

    def _fill_showing(self, column: QVBoxLayout) -> None:
        look = self._look
        column.addWidget(
            Label(
                look,
                self.tr(
                    "If you forget your passphrase, this code is the only other way in. Put it "
                    "on paper, and do not keep that paper with this computer."
                ),
            )
        )
        column.addSpacing(look.space(16))
        column.addWidget(self._code_card())
        column.addSpacing(look.space(16))
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(look.space(12))
        self.print_button = Button(
            look, self.tr("Print the sheet"), self.print_sheet, icon="printer"
        )
        self._save = Button(look, self.tr("Save as PDF"), self.save_sheet, icon="file-arrow-down")
        for button in (self.print_button, self._save):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(look.space(8))
        column.addWidget(
            Label(
                look,
                self.tr("No printer? Then write the code down by hand."),
                "small",
                "quiet",
            )
        )
        column.addSpacing(look.space(24))
        self._on = Button(
            look, self.tr("I have the code on paper"), self.go_on, kind="primary", icon="check"
        )
        column.addWidget(self._on, 0, Qt.AlignmentFlag.AlignLeft)

    def _code_card(self) -> Card:
        look = self._look
        card = Card(look)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(look.space(GAP))
        self._grid.setVerticalSpacing(look.space(12))
        groups = self._code.groups if self._code else ()
        for at, group in enumerate(groups):
            cell_widget = QWidget()
            cell = QHBoxLayout(cell_widget)
            cell.setContentsMargins(0, 0, 0, 0)
            cell.setSpacing(look.space(10))
            cell.addWidget(Label(look, str(at + 1), "small", "quiet", wrap=False))
            signs = Label(look, group, "title", wrap=False, heads=False)
            signs.setFont(monospaced(look))
            # A screen reader spells what a person must be able to write down.
            signs.setAccessibleName(" ".join(group))
            self._signs.append(signs)
            cell.addWidget(signs)
            cell.addStretch(1)
            self._cells.append(cell_widget)
        card.column.addLayout(self._grid)
        self._set_columns(MOST_COLUMNS)
        return card

    def _set_columns(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for at, cell in enumerate(self._cells):
            self._grid.addWidget(cell, at // columns, at % columns)

    def _fill_confirming(self, column: QVBoxLayout) -> None:
        look = self._look
        column.addWidget(
            Label(look, self.tr("Take your sheet, and type these two groups from it."))
        )
        column.addSpacing(look.space(16))
        self.fields: list[QLineEdit] = []
        row = QHBoxLayout()
        row.setSpacing(look.space(24))
        for at in self._asked:
            cell = QVBoxLayout()
            cell.setSpacing(look.space(4))
            name = self.tr("Group %1").replace("%1", str(at + 1))
            label = Label(look, name, "text-strong", wrap=False)
            field = QLineEdit()
            field.setFont(monospaced(look))
            field.setMaxLength(LONGEST)
            field.setMaximumWidth(look.text_width("title", 3.6 * GROUP_LENGTH))
            field.setAccessibleName(name)
            field.returnPressed.connect(self.confirm)
            label.setBuddy(field)
            cell.addWidget(label)
            cell.addWidget(field)
            self.fields.append(field)
            row.addLayout(cell)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(look.space(8))
        self._wrong = SaidLabel(look, "", "text-strong", "accent")
        self._wrong.hide()
        column.addWidget(self._wrong)
        column.addSpacing(look.space(16))
        column.addWidget(
            Button(look, self.tr("Check and go on"), self.confirm, kind="primary", icon="check"),
            0,
            Qt.AlignmentFlag.AlignLeft,
        )
        column.addSpacing(look.space(8))
        self._look_again = Button(
            look, self.tr("Look at the code again"), self.look_again, kind="link",
            icon="arrow-left",
        )  # fmt: skip
        column.addWidget(self._look_again, 0, Qt.AlignmentFlag.AlignLeft)

    def _column(self, widget: QWidget) -> QVBoxLayout:
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        return column

    def _title(self) -> str:
        return self.tr("Recovery code of your diary")

    def _html(self, code: RecoveryCode) -> str:
        words = SheetWords(
            title=self._title(),
            name=self._name,
            date=day_of(self._now),
            purpose=self.tr(
                "With this code your diary opens when you have forgotten your passphrase. "
                "Choose ‘Forgotten your passphrase?’ where the diary is locked."
            ),
            keep=self.tr(
                "Keep this sheet where nobody else looks, and not with the computer. Anyone who "
                "has both can read the diary."
            ),
            replaced=self.tr(
                "If you make a new sheet later, the code on this one no longer "
                "works. Tear it up then."
            ),
        )
        return sheet_html(words, code.groups)


def monospaced(look: Look) -> QFont:
    """The face for codes, at the size of a title."""
    font = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    font.setFamilies([*MONOSPACED, *font.families()])
    font.setPointSizeF(look.points("title"))
    return font
