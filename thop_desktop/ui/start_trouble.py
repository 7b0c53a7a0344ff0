"""What is said when the program cannot start, and the way out."""

from collections.abc import Callable
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from thop_desktop.errors import DataFolderError, PortableFolderError, WorldError
from thop_desktop.ui.dialogs import Dialogs
from thop_desktop.ui.door import Door
from thop_desktop.ui.look import Look
from thop_desktop.ui.mirror import own_order
from thop_desktop.ui.stylesheet import palette, style_sheet
from thop_desktop.ui.system_theme import system_theme
from thop_desktop.ui.translation import Translation


class Answer(Enum):
    """What the user wants when the program cannot start as it should."""

    AGAIN = "again"
    READ = "read"
    CLOSE = "close"


class StartTrouble(QObject):
    """Knows a sentence for each reason why the program cannot start."""

    def verbs(self, error: WorldError) -> dict[Answer, str]:
        """What can be done: try again, read all the same, or give up."""
        verbs = {Answer.AGAIN: self.tr("Try again")}
        if isinstance(error, DataFolderError):
            verbs[Answer.READ] = self.tr("Just read")
        return verbs | {Answer.CLOSE: self.tr("Close")}

    def said_of(self, error: WorldError) -> tuple[str, str]:
        """What is the matter in a few words, and what can be done about it."""
        if isinstance(error, DataFolderError) and error.file is not None:
            return self.tr("Nothing can be saved here"), self.tr(
                "The program keeps everything in the folder %1. But %2 is a file and not a "
                "folder.\n\nGive that file another name, or ask whoever manages this computer. "
                "You can read meanwhile. Nothing is kept then."
            ).replace("%1", own_order(str(error.folder))).replace("%2", own_order(error.file.name))
        if isinstance(error, PortableFolderError):
            return self.tr("Nothing can be saved here"), self.tr(
                "This is a portable copy: it keeps everything in %1. But nothing can be written "
                "there.\n\nTake the write protection off the USB stick, or copy the whole "
                "program to another folder. Without the file ‘portable’ it keeps things in your "
                "own folder.\n\nYou can read meanwhile. Nothing is kept then."
            ).replace("%1", own_order(str(error.folder)))
        if isinstance(error, DataFolderError):
            return self.tr("Nothing can be saved here"), self.tr(
                "The program keeps everything in the folder %1. But nothing can be written there."
                "\n\n"
                "Ask whoever manages this computer whether you may write there. "
                "You can read meanwhile. Nothing is kept then."
            ).replace("%1", own_order(str(error.folder)))
        return self.tr("Part of the program is missing"), self.tr(
            "Some of its files are not there. Your diary stays as it is. Install the program again."
        )


def look_at_start(app: QApplication) -> Look:
    """How a window looks that comes in the place of the program's own."""
    # Without icons, which may be among what is missing.
    look = Look(system_theme(app), 1.0, Path(), app.font())
    app.setFont(look.font("body"))
    app.setPalette(palette(look))
    app.setStyleSheet(style_sheet(look))
    return look


def ask_at_start(
    app: QApplication,
    error: WorldError,
    translations: Path,
    language: str,
    make_dialogs: Callable[[Look, QWidget], Door] = Dialogs,
) -> Answer:
    """Tell in a small window why the program cannot start.

    Args:
        app: the QApplication.
        error: what is the matter.
        translations: folder of the compiled translations; it may be missing.
        language: code of the interface language.
        make_dialogs: makes the door for questions, in a look and before a window.

    Returns:
        what the user wants.
    """
    translation = Translation(translations)
    translation.switch_to(language)
    window, trouble = QWidget(), StartTrouble()
    title, text = trouble.said_of(error)
    try:
        verbs = trouble.verbs(error)
        chosen = make_dialogs(look_at_start(app), window).ask(title, text, list(verbs.values()))
        return list(verbs)[chosen] if chosen >= 0 else Answer.CLOSE
    finally:
        translation.switch_to("")
        window.deleteLater()
