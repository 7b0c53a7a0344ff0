"""Who to call: numbers with the age of their source, own numbers, and help for the carer."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt
from PySide6.QtWidgets import QWidget

from thop_desktop.content.help_numbers import HelpGroup, HelpLine, help_as_html
from thop_desktop.content.help_numbers import HelpPage as HelpWords
from thop_desktop.store.own_numbers import OwnNumbers
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.callout import Callout
from thop_desktop.ui.door import Door
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.number_cards import ColumnGrid, number_card
from thop_desktop.ui.own_numbers_form import OwnNumbersForm
from thop_desktop.ui.page import Page
from thop_desktop.ui.paper import Paper
from thop_desktop.ui.place import Place

if TYPE_CHECKING:
    from thop_desktop.store.machine import MachineNumber

OWN = "own"
CARER_TEXTS = frozenset({"carer-exhausted", "carer-dark-thoughts"})


class HelpPage(Page):
    """Numbers by group; nothing is called, everything can be read, copied and printed."""

    def __init__(
        self,
        look: Look,
        words: HelpWords,
        own: OwnNumbers,
        dialogs: Door,
        paper: Paper,
        *,
        show_guide: Callable[[], object] = lambda: None,
        of_machine: Sequence["MachineNumber"] = (),
    ) -> None:
        """Make the page.

        Args:
            look: theme and text size.
            words: what it tells.
            own: where the user's own numbers are kept.
            dialogs: for what goes wrong.
            paper: prints the page.
            show_guide: opens the guide to the program.
            of_machine: numbers that the computer's manager gives, before all others.
        """
        super().__init__(look, self.tr("Help"), lead=words.notice)
        self._words = words
        self._paper = paper
        self._grids: list[ColumnGrid] = []
        self._print = Button(
            look, self.tr("Print this page"), self.print_out, icon="printer", kind="link"
        )
        self._first: QWidget = self._print
        self.gap(8)
        guide = Button(
            look, self.tr("How this program works"), show_guide, icon="book-open", kind="link"
        )
        for button in (self._print, guide):
            self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._of_machine = of_machine
        if of_machine:
            self._add_of_machine()
        in_danger, *others = words.groups
        self._add_group(in_danger)
        self.put_off(lambda: self._add_below(others, own, dialogs))

    def first_focus(self) -> QWidget:
        """The button for printing, or the first own number when those were asked for."""
        return self._first

    def show_place(self, place: Place) -> None:
        """Start at the own numbers when asked for."""
        super().show_place(place)
        self._first = self._print
        if place.anchor == OWN:
            self.complete()
            self._first = self.form.first_field
            self.verticalScrollBar().setValue(self._own_heading.y())

    def arrange(self) -> None:
        """Cards and fields side by side where there is room."""
        columns = 1 if self.narrow else 2
        for grid in self._grids:
            grid.set_columns(columns)
        if self.is_whole:
            self.form.set_columns(columns)

    def _add_of_machine(self) -> None:
        self.heading(self.tr("Numbers for people who work here"))
        note = self.tr("filled in by whoever manages this computer")
        grid = ColumnGrid(
            self.look,
            [number_card(self.look, one.name, one.number, one.when, note)
             for one in self._of_machine],
        )  # fmt: skip
        self._grids.append(grid)
        self.add(grid, 0)

    def _add_group(self, group: HelpGroup) -> None:
        self.heading(group.title)
        if group.intro:
            self.add(Label(self.look, group.intro, "text", "quiet"))
        if group.id == "carer":
            for text in self._words.texts:
                if text.id in CARER_TEXTS:
                    self.add(Callout(self.look, "main", text.title, text.text, "heart"), 12)
        grid = ColumnGrid(self.look, [self._card(line) for line in group.lines])
        self._grids.append(grid)
        self.add(grid, 0)

    def _add_below(self, groups: Sequence[HelpGroup], own: OwnNumbers, dialogs: Door) -> None:
        self._add_own(own, dialogs)
        for group in groups:
            self._add_group(group)
        for text in self._words.texts:
            if text.id not in CARER_TEXTS:
                self.gap(32)
                self.add(Callout(self.look, "careful", text.title, text.text), 0)

    def _add_own(self, own: OwnNumbers, dialogs: Door) -> None:
        self.gap(32)
        self._own_heading = Label(self.look, self.tr("Your own numbers"), "heading")
        self.add(self._own_heading)
        notice = self.tr(
            "These numbers are not locked away, so that you can always reach them. Anyone who "
            "uses this computer can read them. Do not write names of children here."
        )
        self.add(Callout(self.look, "careful", "", notice), 16)
        self.form = OwnNumbersForm(self.look, self._words.own, own, dialogs)
        self.add(self.form, 0)

    def _card(self, line: HelpLine) -> QWidget:
        return number_card(
            self.look,
            line.name,
            line.number or line.site,
            line.when,
            source_note(line, self._words),
        )

    def print_out(self) -> None:
        """Print the numbers, the user's own first."""
        self.complete()
        own = [(one.name, one.number) for one in self._of_machine] + self.form.filled_in()
        html = help_as_html(
            self._words,
            self.title,
            self.tr("Your own numbers"),
            own,
            lambda line: source_note(line, self._words),
        )
        self._paper.print_out(html, self.title)


def source_note(line: HelpLine, words: HelpWords) -> str:
    """Where a number was found, how old that is, and that nobody called to check."""
    date = QDate.fromString(line.source_date, "yyyy-MM-dd")
    when = QLocale().toString(date, "d MMMM yyyy") if date.isValid() else line.source_date
    when = when or QCoreApplication.translate("HelpPage", "without a date")
    label = QCoreApplication.translate("HelpPage", "Source: %1")
    found = label.replace("%1", f"{line.source}, {when}")
    return f"{found} · {words.status}" if line.number else found
