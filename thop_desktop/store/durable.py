"""Files that are whole after a crash, and private from their first byte."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from thop_desktop.errors import DiskFullError, FolderReadOnlyError

PRIVATE_FILE, PRIVATE_FOLDER = 0o600, 0o700
# A file that may grow no further is, for who writes, the same as a disk that is full.
NO_ROOM = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})
NOT_ALLOWED = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})


@contextmanager
def plain_failures(folder: Path) -> Iterator[None]:
    """Turn what the system says of a disk into errors that can be told.

    Args:
        folder: the vault that it is about.

    Raises:
        DiskFullError: there is no room.
        FolderReadOnlyError: writing is not allowed.
    """
    try:
        yield
    except OSError as error:
        if error.errno in NO_ROOM:
            raise DiskFullError(folder) from error
        if error.errno in NOT_ALLOWED:
            raise FolderReadOnlyError(folder) from error
        raise


def make_private_folder(folder: Path) -> None:
    """Make a folder, and those above it, that only its owner can enter; one that exists stays."""
    if not folder.parent.exists():
        make_private_folder(folder.parent)  # also synced: a name is lost with the one above it
    with suppress(FileExistsError):
        folder.mkdir(mode=PRIVATE_FOLDER)
        sync_folder(folder.parent)


def make_private_file(file: Path) -> None:
    """Make an empty file that only its owner can read.

    Raises:
        FileExistsError: there is one already.
    """
    os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE_FILE))


def write_whole(file: Path, data: bytes) -> None:
    """Replace a file in one step: after a crash it is the old one or the new one."""
    beside = file.with_name(f"{file.name}.new")
    beside.unlink(missing_ok=True)
    make_private_file(beside)
    try:
        with beside.open("wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        beside.replace(file)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    sync_folder(file.parent)


def sync_file(file: Path) -> None:
    """Wait until a file is on the disk itself."""
    handle = os.open(file, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk itself, where the system knows of that."""
    if os.name == "nt":  # pragma: no cover - Windows writes names through by itself
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
