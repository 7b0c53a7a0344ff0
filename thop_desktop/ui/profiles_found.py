"""What was found where somebody pointed at: diaries, or room for one."""

from collections.abc import Container, Sequence
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from thop_desktop.store.profiles import name_of
from thop_desktop.ui.backup_words import breakable
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.callout import Callout
from thop_desktop.ui.cards import RowCard
from thop_desktop.ui.check_row import CheckRow
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.page import Page


class OpenFound(Protocol):
    """Opens a diary that was found."""

    def __call__(self, folder: Path, *, remember: bool) -> object:
        """Open it; remembered on this computer only when that is said."""


class MakeThere(Protocol):
    """Makes a new diary in a folder that was pointed at."""

    def __call__(self, stick: Path) -> object:
        """Make one there."""


class FoundPart(QWidget):
    """Empty until a folder was pointed at."""

    def __init__(self, look: Look, open_found: OpenFound, make_there: MakeThere) -> None:
        """Make it empty.

        Args:
            look: theme and text size.
            open_found: opens one that was found.
            make_there: makes a new one where there is none.
        """
        super().__init__()
        self._look, self._open, self._make = look, open_found, make_there
        self._column = Page.words_column(self)
        self._column.setContentsMargins(0, look.space(24), 0, 0)
        self._first: QWidget = self
        self.remember: CheckRow | None = None
        self.hide()

    def first_focus(self) -> QWidget:
        """What the keyboard should reach first."""
        return self._first

    def tell(
        self, folder: Path | None, found: Sequence[Path] = (), known: Container[Path] = ()
    ) -> None:
        """Show what is in a folder.

        Args:
            folder: what was pointed at; None to show nothing at all.
            found: the folders of the diaries that are there.
            known: those that this computer knows of already.
        """
        self._first, self.remember = self, None
        while item := self._column.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.setVisible(folder is not None)
        if folder is None:
            return
        if found:
            self._show_found(found)
            if not all(one in known for one in found):
                self._offer_to_remember()
        else:
            self._show_none(folder)

    def _show_found(self, found: Sequence[Path]) -> None:
        look = self._look
        self._column.addWidget(Label(look, self.tr("Found there"), "heading"))
        self._column.addSpacing(look.space(8))
        for number, folder in enumerate(found):
            row = RowCard(
                look,
                name_of(folder) or self.tr("Diary"),
                partial(self._open_one, folder),
                icon="lock-key",
                below=breakable(str(folder)),
                action=self.tr("Open"),
            )
            if number == 0:
                self._first = row
            self._column.addWidget(row)
            self._column.addSpacing(look.space(8))

    def _offer_to_remember(self) -> None:
        self.remember = CheckRow(
            self._look,
            self.tr(
                "Remember this place on this computer. Everybody here can then see that there is "
                "such a diary, and where."
            ),
        )
        self._column.addWidget(self.remember)

    def _show_none(self, folder: Path) -> None:
        look = self._look
        notice = Callout(
            look,
            "main",
            self.tr("There is no diary in this folder"),
            f"{breakable(str(folder))}\n\n"
            + self.tr("Choose another folder, or start a new diary there."),
        )
        make = Button(look, self.tr("Start a new diary there"), partial(self._make, folder))
        self._first = make
        notice.column.addSpacing(look.space(8))
        notice.column.addWidget(make, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(notice)

    def _open_one(self, folder: Path) -> None:
        self._open(folder, remember=self.remember is not None and self.remember.isChecked())
