"""Whether this is the only window of a data folder: a lock of the system, which any crash frees.

It is asked for at every start, before there is a window, so it loads next to nothing.
"""

from __future__ import annotations

import errno
import os
import sys
from typing import TYPE_CHECKING

from thop_desktop.store.durable import PRIVATE_FILE, make_private_folder

if TYPE_CHECKING:
    from pathlib import Path

FILE_NAME = "window.lock"
HELD_BY_ANOTHER = frozenset({errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK})


class WindowLock:
    """Held from `take` on, until the process ends or lets it go."""

    def __init__(self, home: Path) -> None:
        """Take nothing yet.

        Args:
            home: the program's data folder, which need not exist.
        """
        self._home = home
        self._handle = -1

    @property
    def is_held(self) -> bool:
        """Whether this process has it."""
        return self._handle >= 0

    def take(self) -> bool:
        """Take it; returns False when another program has it.

        Where nothing can be locked, as in a folder that cannot be written to, nobody has it: the
        window opens all the same, and the diaries have locks of their own.
        """
        if self.is_held:
            return True
        try:
            make_private_folder(self._home)
            handle = os.open(self._home / FILE_NAME, os.O_RDWR | os.O_CREAT, PRIVATE_FILE)
        except OSError:
            return True
        try:
            _lock(handle)
        except OSError as error:
            os.close(handle)
            return error.errno not in HELD_BY_ANOTHER
        self._handle = handle
        return True

    def let_go(self) -> None:
        """Let another program have it; the file stays, for who deletes it may split the lock."""
        if self.is_held:
            os.close(self._handle)
            self._handle = -1


if sys.platform == "win32":  # pragma: no cover

    def _lock(handle: int) -> None:
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:

    def _lock(handle: int) -> None:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
