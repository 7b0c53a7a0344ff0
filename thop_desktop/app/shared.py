"""What every part of the program works with."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from thop_desktop import paths
from thop_desktop.languages import (
    ContentLanguages,
    Subject,
    guide_folder,
    interface_languages,
)

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from thop_desktop.app.appearance import Appearance
    from thop_desktop.app.start import Start
    from thop_desktop.content.model import Book
    from thop_desktop.ui.door import Door
    from thop_desktop.ui.figures import Figures
    from thop_desktop.ui.look import Look
    from thop_desktop.ui.preferences import Preferences
    from thop_desktop.ui.printing import DialogPaper
    from thop_desktop.ui.window import Window


class Shared:
    """The window and the book, and the ways to questions and to paper."""

    def __init__(
        self,
        *,
        start: Start,
        resources: Path,
        preferences: Preferences,
        appearance: Appearance,
        window: Window,
        make_dialogs: Callable[[Look, QWidget], Door],
    ) -> None:
        """Take what there is from the start.

        Args:
            start: how the program was started.
            resources: the folder with the program's own files.
            preferences: what the user chose.
            appearance: how the program looks.
            window: the one window.
            make_dialogs: makes the door for questions and errors, in a look.

        Attributes:
            clock: tells the local time.
            go: opens a place.
            told_in: tells the language of each subject.
            book_in: gives the book in a language that has it whole.
        """
        self.start, self.resources, self.preferences = start, resources, preferences
        self.appearance, self.window = appearance, window
        self.clock, self.go = start.clock, window.go
        self.told_in = ContentLanguages(resources, lambda: preferences.language)
        # Read when something of it is first shown; only the one that is shown is kept.
        self.book_in: Callable[[str], Book] = lru_cache(maxsize=1)(self._load_book)
        self._make_dialogs = make_dialogs
        self._dialogs: tuple[Look, Door] | None = None

    @property
    def language(self) -> str:
        """The language of the interface."""
        return self.preferences.language

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """Every language that the window can speak."""
        return interface_languages(paths.translations())

    def book(self) -> Book:
        """The book, in the language of the interface if there is one."""
        return self.book_in(self.told_in.of(Subject.BOOK))

    def dialogs(self) -> Door:
        """The door for questions and errors, in the present look."""
        look = self.appearance.look
        if self._dialogs is None or self._dialogs[0] is not look:
            self._dialogs = look, self._make_dialogs(look, self.window)
        return self._dialogs[1]

    def paper(self) -> DialogPaper:
        """Where a text can go besides the screen."""
        from thop_desktop.ui.printing import DialogPaper

        look = self.appearance.of_paper()
        return DialogPaper(self.dialogs(), look, self.figures(look), self.window)

    def figures(self, look: Look) -> Figures:
        """Drawings in a look."""
        from thop_desktop.ui.figures import Figures

        return Figures(
            self.resources / "figures",
            self.told_in.of(Subject.BOOK),
            look,
            self.guide(),
            paths.guide(),
        )

    def guide(self) -> Path:
        """The folder with the guide, in the language of the interface if there is one."""
        return guide_folder(paths.guide(), self.resources, self.told_in.of(Subject.GUIDE))

    def _load_book(self, language: str) -> Book:
        from thop_desktop.content.library import load_book

        return load_book(self.resources, language)
