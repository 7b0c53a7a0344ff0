"""Which diary is meant: those that are known by their names, a new one, or one on a stick."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from thop_desktop.errors import WorldError
from thop_desktop.store.profiles import Profile, find, folder_on, shown_names
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.callout import Callout
from thop_desktop.ui.cards import RowCard
from thop_desktop.ui.door import Door
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.measure import measured
from thop_desktop.ui.page import Page
from thop_desktop.ui.place import Place
from thop_desktop.ui.profiles_desk import ProfilesDesk
from thop_desktop.ui.profiles_found import FoundPart


class ProfilesPage(Page):
    """One row for each diary; below them the two ways to one more."""

    guide_chapter = "meer-dagboeken"

    def __init__(
        self, look: Look, desk: ProfilesDesk, dialogs: Door, *, go: Callable[[Place], object]
    ) -> None:
        """Make the page.

        Args:
            look: theme and text size.
            desk: knows the diaries.
            dialogs: the door for the choice of a folder, and for errors.
            go: opens a place.
        """
        super().__init__(look, self.tr("Which diary do you want to open?"))
        self._desk, self._dialogs, self._go = desk, dialogs, go
        self._body = QWidget()
        self._column = Page.words_column(self._body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.found = FoundPart(look, self._open, self._begin)
        self.rows: list[RowCard] = []
        self.gap(16)
        self.add(measured(look, self._body), 0)
        self.add(measured(look, self.found), 0)
        self._add_ways()
        self.column.addStretch(1)
        self.fill()

    def first_focus(self) -> QWidget:
        """The first diary; where there is none, the way to a new one."""
        return self.rows[0] if self.rows else self.new

    def show_place(self, place: Place) -> None:
        """A stick may have come or gone since."""
        self.fill()
        super().show_place(place)

    def fill(self) -> None:
        """Show the diaries that there are now."""
        self.found.tell(None)
        self.rows = []
        while item := self._column.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if self._desk.is_gone:
            self._add_gone()
        known = self._desk.profiles.all()
        named = (
            replace(one, name=self.tr("Diary on a USB stick"))
            if one.is_elsewhere and not one.name
            else one
            for one in known
        )
        names = shown_names(named, self.tr("Diary"), self.tr("%1 %2"))
        for profile, name in zip(known, names, strict=True):
            self._add_row(profile, name)
        if known:
            self._column.addSpacing(self.look.space(8))
            words = self.tr("Everyone who uses this computer can read these names.")
            self._column.addWidget(Label(self.look, words, "small", "quiet"))

    def pick(self) -> None:
        """Let the user point at a folder, such as a stick, and show what is in it."""
        folder = self._dialogs.choose_folder(self.tr("Where is the diary?"))
        if folder is not None:
            self.show_found(folder)

    def show_found(self, folder: Path) -> None:
        """Show what is in a folder that was pointed at."""
        known = {profile.folder for profile in self._desk.profiles.all()}
        self.found.tell(folder, find(folder), known)
        self.found.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_row(self, profile: Profile, name: str) -> None:
        is_open = self._desk.is_open and profile.folder == self._desk.folder
        below = action = ""
        if not profile.is_there:
            below = self.tr("Not found. Put the USB stick into the computer.")
            action = self.tr("Look again")
        elif is_open:
            below, action = self.tr("Open now"), self.tr("Go there")
        else:
            below = self.tr("On a USB stick or in another folder") if profile.is_elsewhere else ""
            action = self.tr("Open")
        act = partial(self._choose, profile) if profile.is_there else self._fill_again
        icon = "lock-key-open" if is_open else "lock-key"
        row = RowCard(self.look, name, act, icon=icon, below=below, action=action)
        self.rows.append(row)
        self._column.addWidget(row)
        if profile.is_elsewhere:
            forget = Button(
                self.look,
                self.tr("Forget this place"),
                partial(self._forget, profile),
                kind="link",
                name=self.tr("Forget where %1 is").replace("%1", name),
            )
            self._column.addSpacing(self.look.space(4))
            self._column.addWidget(forget, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addSpacing(self.look.space(8))

    def _add_gone(self) -> None:
        notice = Callout(
            self.look,
            "careful",
            self.tr("This diary is not here now"),
            self.tr(
                "The USB stick is out of the computer, or the folder is gone. What was saved on "
                "the stick is still there. Put it back in, then look again."
            ),
        )
        again = Button(self.look, self.tr("Look again"), self._look_again)
        notice.column.addSpacing(self.look.space(8))
        notice.column.addWidget(again, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(notice)
        self._column.addSpacing(self.look.space(16))

    def _add_ways(self) -> None:
        look = self.look
        self.gap(24)
        self.new = Button(look, self.tr("Start a new diary"), self._begin, icon="plus")
        self.stick = Button(
            look, self.tr("Open a diary on a USB stick"), self.pick, kind="link", icon="key"
        )
        ways = QVBoxLayout()
        for button in (self.new, self.stick):
            ways.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            ways.addSpacing(look.space(8))
        self.add(ways, 8)
        if self._desk.is_open:
            words = self.tr(
                "If you open another, this diary is locked first. What you wrote is saved."
            )
            self.add(measured(look, Label(look, words, "small", "quiet")), 0)

    def _look_again(self) -> None:
        if self._desk.is_gone:
            self._fill_again()
        else:
            self._desk.look_again()

    def _fill_again(self) -> None:
        """Show what there is now, and keep the keyboard on it."""
        self.fill()
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, profile: Profile) -> None:
        if self._desk.choose(profile.folder):
            self._go(Place("diary"))

    def _open(self, folder: Path, *, remember: bool) -> None:
        """Open one that was pointed at."""
        if remember:
            try:
                self._desk.profiles.remember(folder)
            except WorldError as error:
                self._dialogs.tell(error)
        if self._desk.choose(folder):
            self._go(Place("diary"))

    def _begin(self, stick: Path | None = None) -> None:
        if self._desk.begin(folder_on(stick) if stick else None):
            self._go(Place("diary"))

    def _forget(self, profile: Profile) -> None:
        try:
            self._desk.forget(profile)
        except WorldError as error:
            self._dialogs.tell(error)
        self._fill_again()
