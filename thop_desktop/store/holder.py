"""Who holds a vault: one at a time, told to whoever comes second, and freed by any crash.

The lock itself is one of the operating system on `vault.lock`: it ends with the process that holds
it, however that ends. `holder.json` beside it only tells who it is; it decides nothing.
"""

import errno
import os
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from thop_desktop.errors import CannotLockError, NoVaultError, VaultInUseError
from thop_desktop.store.durable import PRIVATE_FILE, plain_failures
from thop_desktop.store.whereabouts import locks_stay_here, seen_here

if TYPE_CHECKING:
    from filelock import BaseFileLock

LOCK_NAME = "vault.lock"
HOLDER_NAME = "holder.json"
# More than a holder.json ever has, and little enough to read of anything else in its place.
MOST_READ = 4096
LONGEST_NAME = 100
MOST_PROCESSES = 2**32
NO_LOCKS = frozenset({errno.ENOSYS, errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOTSUP, errno.EINVAL})


class Hold:
    """A vault that is held, until it is released or the process ends.

    Also a context manager, which releases it at the end.
    """

    def __init__(self, folder: Path, lock: "BaseFileLock") -> None:
        """Take over a lock that was acquired; to be made by `hold`.

        Args:
            folder: the folder of the vault.
            lock: the lock on its lock file.
        """
        self._folder = folder
        self._lock = lock

    def release(self) -> None:
        """Let the vault go; a second time does nothing. Any thread may do it."""
        if not self._lock.is_locked:
            return
        # While it is still ours: afterwards it may be the next one's. Left behind it does no harm.
        with suppress(OSError):
            (self._folder / HOLDER_NAME).unlink()
        # The lock file stays: who deletes it may let two others lock two files of one name.
        self._lock.release()

    def __enter__(self) -> "Hold":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()


def hold(folder: Path, now: datetime) -> Hold:
    """Hold the vault in a folder, for nobody else to open.

    It does not wait. Within one process, too, a second is refused.

    Args:
        folder: the folder of the vault.
        now: the present, aware; it is told to whoever comes second.

    Raises:
        NoVaultError: there is no such folder.
        VaultInUseError: it is held, by whom as far as that is known.
        CannotLockError: locks do not work in this folder, or no other computer knows of them.
        FolderReadOnlyError: nothing can be written to the folder.
        DiskFullError: there is no room to write down who holds it.
    """
    from filelock import Timeout  # takes a while to load, and the start needs no vault

    if not folder.is_dir():  # filelock would make it
        raise NoVaultError(folder)
    if locks_stay_here(folder, seen_here()):
        raise CannotLockError(folder)
    lock = _lock_on(folder)
    with plain_failures(folder):
        try:
            lock.acquire()
        except Timeout:
            computer, process, since = _read_holder(folder / HOLDER_NAME)
            raise VaultInUseError(folder, computer, process, since) from None
        except OSError as error:
            if error.errno in NO_LOCKS:
                raise CannotLockError(folder) from error
            raise
        held = Hold(folder, lock)
        try:
            _refuse_if_granted_again(folder)
            _write_holder(folder / HOLDER_NAME, now)
        except BaseException:
            held.release()
            raise
    return held


def _lock_on(folder: Path) -> "BaseFileLock":
    """The lock of the operating system, and nothing instead of it where there is none."""
    from filelock import FileLock

    # Not a singleton: an object that two share counts a second hold as one more of the first.
    # Not bound to a thread: it may be released by another than took it.
    return FileLock(
        folder / LOCK_NAME,
        timeout=0,
        mode=PRIVATE_FILE,
        thread_local=False,
        is_singleton=False,
        fallback_to_soft=False,
    )


def _refuse_if_granted_again(folder: Path) -> None:
    """See that a lock that we have is not granted to somebody else too.

    Such a lock belongs to a file that was opened, and not to a process, so we can be that
    somebody. Some shares and file systems of their own making say yes to everybody.

    Raises:
        CannotLockError: it is.
    """
    from filelock import Timeout

    second = _lock_on(folder)
    try:
        second.acquire()
    except Timeout:
        return
    second.release()
    raise CannotLockError(folder)


def _write_holder(file: Path, now: datetime) -> None:
    """Write down who we are, in one step, so that nobody reads half of it."""
    import json
    import platform

    holder = {"process": os.getpid(), "computer": platform.node(), "since": now.isoformat()}
    beside = file.with_suffix(".new")
    try:
        with open(beside, "w", encoding="utf-8", opener=_open_for_us) as out:
            json.dump(holder, out)
        # Without a sync: after a power cut nobody holds it any more.
        beside.replace(file)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise


def _open_for_us(path: str, flags: int) -> int:
    return os.open(path, flags, PRIVATE_FILE)


def _read_holder(file: Path) -> tuple[str, int, datetime | None]:
    """Computer, process and since when; "", 0 and None for what is missing or damaged."""
    import json

    try:
        with file.open("rb") as source:
            data = json.loads(source.read(MOST_READ))
    except (OSError, ValueError, RecursionError):
        return "", 0, None
    if not isinstance(data, dict):
        return "", 0, None
    return _name(data.get("computer")), _number(data.get("process")), _moment(data.get("since"))


def _name(value: object) -> str:
    if not isinstance(value, str):
        return ""
    return "".join(one for one in value if one.isprintable())[:LONGEST_NAME].strip()


def _number(value: object) -> int:
    # For Python, true is a number too.
    if not isinstance(value, int) or isinstance(value, bool):
        return 0
    return value if 0 < value < MOST_PROCESSES else 0


def _moment(text: object) -> datetime | None:
    try:
        moment = datetime.fromisoformat(str(text))
    except ValueError:
        return None
    return moment if moment.utcoffset() is not None else None
