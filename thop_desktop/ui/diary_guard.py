"""Failures of the world while the diary is read, told once and not at every row."""

from collections.abc import Callable
from typing import TypeVar

from thop_desktop.errors import WorldError
from thop_desktop.ui.door import Door

Result = TypeVar("Result")


class TellOnce:
    """Does what may fail; the first failure is told, and those after it are the same one."""

    def __init__(self, tell: Callable[[WorldError], object]) -> None:
        """Take what tells of a failure."""
        self._tell = tell
        self._told = False

    def attempt(self, act: Callable[[], Result]) -> Result | None:
        """What comes of it, or None when the world stood in the way."""
        try:
            result = act()
        except WorldError as error:
            if not self._told:
                self._told = True
                self._tell(error)
            return None
        self._told = False
        return result


class DiaryGuard(TellOnce):
    """The same, told by the door for errors."""

    def __init__(self, dialogs: Door) -> None:
        """Take the door for errors."""
        super().__init__(dialogs.tell)
