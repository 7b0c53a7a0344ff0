"""The part of the tour in what is told beside pages: where a file is, why nothing can be kept."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QDialog

from thop_desktop.app import Program
from thop_desktop.errors import DataFolderError
from thop_desktop.tour.seen import Visit
from thop_desktop.ui.dialogs import Dialogs
from thop_desktop.ui.page import Page
from thop_desktop.ui.place import Place
from thop_desktop.ui.start_trouble import StartTrouble

# Nobody's; such folders are there on many computers.
FILE = Path("/home/gebruiker/Documenten/Ons huisplan.pdf")
FOLDER = Path("/home/gebruiker/.local/share/thop-desktop")


def telling_visits(program: Program) -> Iterator[Visit]:
    """The bar that says where a file was saved, and the question at a start that cannot keep.

    Args:
        program: on a throw-away profile.
    """
    yield "saved-bar", lambda: _save(program)
    yield "start-cannot-keep", lambda: _start_without_keeping(program)


def _save(program: Program) -> None:
    program.window.go(Place("read"))
    program.dialogs().tell_saved(FILE)


def _start_without_keeping(program: Program) -> QDialog:
    """In the colours of the tour; at a real start they are those of the system."""
    program.window.go(Place("settings"))
    room = program.window.room
    if not isinstance(room, Page):
        raise TypeError(room)
    trouble, error = StartTrouble(), DataFolderError(FOLDER, "")
    title, text = trouble.said_of(error)
    verbs = list(trouble.verbs(error).values())
    question = Dialogs(room.look, program.window).question(title, text, verbs)
    question.fit()
    return question
