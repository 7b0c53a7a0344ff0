"""The failures of the world that a user can be told about; anything else is our own bug."""

from pathlib import Path


class WorldError(Exception):
    """Something outside the program is not as it must be; the message is for a person to read."""


class ResourcesMissingError(WorldError):
    """The folder with pages and pictures is not where the program was put."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"The folder with the pages is missing: {folder}")
        self.folder = folder


class ContentError(WorldError):
    """A page or data file under resources/ is not well formed.

    Attributes:
        file: the file at fault.
        line: its line, counted from 1.
        reason: what is wrong, for whoever edits the file.
    """

    def __init__(self, file: Path, line: int, reason: str) -> None:
        super().__init__(f"{file}:{line}: {reason}")
        self.file = file
        self.line = line
        self.reason = reason


class NotSavedError(WorldError):
    """A file could not be written: disk full, folder missing or not ours.

    Attributes:
        file: what could not be written.
    """

    def __init__(self, file: Path, reason: str) -> None:
        super().__init__(f"{file}: {reason}")
        self.file = file
        self.reason = reason
