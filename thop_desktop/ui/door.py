"""The one door for questions and errors, as the rest of the program sees it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from thop_desktop.errors import WorldError


class Door(Protocol):
    """Everything that the program may ask or tell; see `Dialogs` for the real one."""

    def ask(self, title: str, text: str, verbs: Sequence[str]) -> int:
        """Ask a question; returns the index of the verb chosen, or -1."""

    def tell(self, error: WorldError) -> None:
        """Say what went wrong outside the program."""

    def tell_saved(self, file: Path) -> None:
        """Say where a file was saved, without asking anything."""

    def show_address(self, address: str) -> None:
        """Show a web address to copy."""

    def report_bug(self, report: str) -> None:
        """Show our own mistake."""

    def choose_file_to_save(self, title: str, suggested: Path, kind: str) -> Path | None:
        """Let the user choose where to save, or not."""

    def choose_file_to_open(self, title: str, folder: Path, kind: str) -> Path | None:
        """Let the user choose a file that is there, or not."""

    def choose_folder(self, title: str) -> Path | None:
        """Let the user choose a folder, or not."""
