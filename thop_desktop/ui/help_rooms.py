"""Makes the pages for when it is hard: whom to call, and what to do now."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from thop_desktop.ui.place import Place

if TYPE_CHECKING:
    from thop_desktop.content.help_numbers import HelpPage as HelpWords
    from thop_desktop.store.machine import MachineNumber
    from thop_desktop.store.own_numbers import OwnNumbers
    from thop_desktop.ui.door import Door
    from thop_desktop.ui.look import Look
    from thop_desktop.ui.paper import DrawnPaper


@dataclass(frozen=True)
class HelpRooms:
    """Knows how to make them; each is imported when it is first opened.

    Attributes:
        look: theme and text size.
        resources: the folder with the program's own files.
        language: of the numbers.
        now_language: of what to do in a hard moment.
        own_numbers: the numbers that the user added.
        of_machine: the numbers that are set for the whole computer.
        dialogs: the door for questions and errors.
        paper: where a text can go besides the screen.
        go: opens a place.
    """

    look: Look
    resources: Path
    language: str
    now_language: str
    own_numbers: OwnNumbers
    of_machine: Sequence[MachineNumber]
    dialogs: Callable[[], Door]
    paper: Callable[[], DrawnPaper]
    go: Callable[[Place], object]

    def help(self) -> QWidget:
        """Whom to call."""
        from thop_desktop.ui.help_page import HelpPage

        return HelpPage(
            self.look,
            self._words(),
            self.own_numbers,
            self.dialogs(),
            self.paper(),
            show_guide=lambda: self.go(Place("guide")),
            of_machine=self.of_machine,
        )

    def now(self) -> QWidget:
        """What to do in a hard moment."""
        from thop_desktop.content.hard_moment import load_hard_moment
        from thop_desktop.ui.now_page import NowPage

        return NowPage(
            self.look,
            load_hard_moment(self.resources, self.now_language),
            self._words(),
            self.own_numbers,
            go=self.go,
            of_machine=self.of_machine,
        )

    def _words(self) -> HelpWords:
        from thop_desktop.content.help_numbers import load_help

        return load_help(self.resources, self.language)
