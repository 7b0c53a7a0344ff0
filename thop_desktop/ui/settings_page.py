"""Settings: how it looks, which language, and about the program."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from thop_desktop import __version__
from thop_desktop.ui.buttons import Button, Choice
from thop_desktop.ui.flow import Flow
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.measure import measured
from thop_desktop.ui.mirror import own_order
from thop_desktop.ui.page import Page
from thop_desktop.ui.place import Place
from thop_desktop.ui.preferences import FOLLOW_SYSTEM, LARGEST, SMALLEST

if TYPE_CHECKING:
    from thop_desktop.store.machine import MachineSettings


@dataclass(frozen=True)
class SettingsNow:
    """What is set at present.

    Attributes:
        theme: name of a theme, or "system".
        language: code of the interface language.
        languages: code of each language that can be chosen → its own name.
        pages_in_other_language: the book does not exist in the chosen one.
        text_percent: size of text.
        data_folder: where everything is kept.
        portable: whether that is beside the program, because of a marker there.
        notice: the file that tells what of others is in the program.
        for_managers: the file for who manages the computers of an organisation.
        machine: what is set for the whole computer; None where nothing is.
    """

    theme: str
    language: str
    languages: Mapping[str, str]
    pages_in_other_language: bool
    text_percent: int
    data_folder: Path
    portable: bool = False
    notice: Path | None = None
    for_managers: Path | None = None
    machine: "MachineSettings | None" = None


class SettingsPage(Page):
    """Every change shows at once; nothing needs saving."""

    def __init__(
        self,
        look: Look,
        now: SettingsNow,
        *,
        set_theme: Callable[[str], object],
        set_language: Callable[[str], object],
        resize_text: Callable[[int], object],
        go: Callable[[Place], object],
        has_diary: Callable[[], bool] = lambda: False,
        locking: Callable[[], QWidget] | None = None,
    ) -> None:
        """Make the page.

        Args:
            look: theme and text size.
            now: what is set.
            set_theme: takes the name of a theme, or "system".
            set_language: takes a language code.
            resize_text: makes text larger (1), smaller (-1) or 100 % (0).
            go: opens a place.
            has_diary: whether there is a diary to manage.
            locking: makes the part on locking and hiding.
        """
        super().__init__(look, self.tr("Settings"))
        self.controls: dict[str, QWidget] = {}
        self._groups: dict[str, QButtonGroup] = {}
        self._add_machine(now)
        self.heading(self.tr("Language"))
        self._add_choice("language", self.tr("Language"), now.languages, now.language, set_language)
        if now.machine and now.machine.language:
            self._hold("language")
        if now.pages_in_other_language:
            self.add(Label(look, self.tr("The pages are in Dutch for now."), "small", "quiet"), 0)
        self.heading(self.tr("Colours"))
        self._add_choice(
            "theme",
            self.tr("Colours"),
            {
                FOLLOW_SYSTEM: self.tr("Same as the computer"),
                "light": self.tr("Light"),
                "dark": self.tr("Dark"),
                "contrast": self.tr("High contrast"),
                "contrast-dark": self.tr("High contrast, dark"),
            },
            now.theme,
            set_theme,
        )
        self.heading(self.tr("Text size"))
        self._add_text_size(now.text_percent, resize_text)

        def add_below() -> None:
            if locking is not None:
                self.heading(self.tr("Locking"))
                self.add(locking(), 0)
            self._diary = self._diary_part(has_diary, go)
            self.add(self._diary, 0)
            self._diary.setVisible(has_diary())
            self.heading(self.tr("About this program"))
            self._add_about(now, go)

        self.put_off(add_below)

    def show_place(self, place: Place) -> None:
        """A diary may have been made or removed since the page was made."""
        if self.is_whole:
            self._diary.setVisible(self._has_diary())
        super().show_place(place)

    def first_focus(self) -> QWidget:
        """The language that is chosen."""
        return self.controls["language"]

    def focus_on(self, name: str) -> None:
        """Put the keyboard back on a control, after a change made the page anew."""
        if name in self.controls:
            self.controls[name].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_choice(
        self,
        name: str,
        words: str,
        choices: Mapping[str, str],
        chosen: str,
        choose: Callable[[str], object],
    ) -> None:
        group = self._groups[name] = QButtonGroup(self)
        holder = QWidget()
        holder.setAccessibleName(words)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.look.space(2))
        for value, offered in choices.items():
            button = Choice(self.look, offered)
            button.setChecked(value == chosen)
            button.toggled.connect(partial(_choose_when, choose, value))
            group.addButton(button)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            if value == chosen:
                self.controls[name] = button
            else:
                # The Tab key comes to the chosen one; the arrow keys go on from there.
                button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.add(holder)

    def _add_machine(self, now: SettingsNow) -> None:
        if now.machine is None:
            return
        from thop_desktop.ui.machine_part import machine_part  # hardly any computer needs it

        if (part := machine_part(self.look, now.machine)) is not None:
            self.gap(16)
            self.add(measured(self.look, part), 0)

    def _hold(self, name: str) -> None:
        """Show what whoever manages the computer chose, and that it cannot be changed."""
        from thop_desktop.ui.machine_words import held_words

        for button in self._groups[name].buttons():
            button.setEnabled(False)
            button.setVisible(button.isChecked())
        self.add(Label(self.look, held_words(), "small", "quiet"), 0)

    def _diary_part(self, has_diary: Callable[[], bool], go: Callable[[Place], object]) -> QWidget:
        self._has_diary = has_diary
        part = QWidget()
        column = Page.words_column(part)
        column.setContentsMargins(0, self.look.space(32), 0, 0)
        column.addWidget(Label(self.look, self.tr("Diary"), "heading"))
        column.addSpacing(self.look.space(8))
        manage = Button(
            self.look, self.tr("Manage the diary"), lambda: go(Place("diary-settings")),
            kind="link", icon="key",
        )  # fmt: skip
        column.addWidget(manage, 0, Qt.AlignmentFlag.AlignLeft)
        return part

    def _add_text_size(self, percent: int, resize: Callable[[int], object]) -> None:
        row = QWidget()
        flow = Flow(row, self.look.space(8))
        for name, words, step, possible in (
            ("smaller", self.tr("Smaller"), -1, percent > SMALLEST),
            ("larger", self.tr("Larger"), 1, percent < LARGEST),
        ):
            button = Button(
                self.look, words, partial(resize, step), icon="plus" if step > 0 else "minus"
            )
            button.setEnabled(possible)
            self.controls[name] = button
            flow.addWidget(button)
        flow.addWidget(Label(self.look, f" {percent} %", "body", "quiet", wrap=False))
        self.add(row, 8)
        self.add(Label(self.look, self.tr("You can also use Ctrl + plus and Ctrl + minus."),
                       "small", "quiet"), 0)  # fmt: skip

    def _add_about(self, now: SettingsNow, go: Callable[[Place], object]) -> None:
        look = self.look
        again = Button(
            look, self.tr("Read ‘Before you begin’ again"), lambda: go(Place("gate")),
            kind="link", icon="handshake",
        )  # fmt: skip
        sources = Button(
            look, self.tr("See all sources"), lambda: go(Place("article", "sources")),
            kind="link", icon="book-bookmark",
        )  # fmt: skip
        for button in (again, sources):
            row = QHBoxLayout()
            row.addWidget(button)
            row.addStretch(1)
            self.add(row, 4)
        self.gap(8)
        version = self.tr("Version %1. Free software under the EUPL-1.2.").replace(
            "%1", __version__
        )
        where = (
            self.tr("This is a portable copy. What it remembers stays beside it, in %1")
            if now.portable
            else self.tr("What the program remembers is in %1")
        )
        folder = where.replace("%1", own_order(str(now.data_folder)))
        lines = [version, self.tr("This program makes no connection to the internet."), folder]
        if now.notice:
            others = self.tr(
                "It contains the work of others, such as Qt (LGPL). All of it, with the "
                "licences, is listed in %1"
            )
            lines.append(others.replace("%1", own_order(str(now.notice))))
        if now.for_managers:
            sheet = self.tr("For whoever manages this computer there is a sheet: %1")
            lines.append(sheet.replace("%1", own_order(str(now.for_managers))))
        for words in lines:
            self.add(Label(look, words, "text", "quiet", selectable=True), 4)


def _choose_when(choose: Callable[[str], object], value: str, on: bool) -> None:
    """Tell of the button that went on, not of the one that thereby went off."""
    if on:
        choose(value)
