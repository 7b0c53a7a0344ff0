"""Files that are whole after a crash, and private from their first byte."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex

from thop_desktop.errors import (
    DataFolderError,
    DiskFullError,
    FileInTheWayError,
    FolderReadOnlyError,
)

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
        FileInTheWayError: a file stands where a folder is wanted.
    """
    try:
        yield
    except OSError as error:
        if error.errno in NO_ROOM:
            raise DiskFullError(folder) from error
        if error.errno in NOT_ALLOWED:
            raise FolderReadOnlyError(folder) from error
        if isinstance(error, NotADirectoryError) and (file := file_in_the_way(folder)):
            raise FileInTheWayError(folder, file) from error
        raise


def file_in_the_way(folder: Path) -> Path | None:
    """The file that stands where a folder is wanted, or where one above it is."""
    there = next((place for place in (folder, *folder.parents) if os.path.lexists(place)), folder)
    return None if there.is_dir() else there


def try_to_keep(folder: Path) -> None:
    """See whether anything can be kept in a folder, which is made when missing.

    A disk that is full is no reason: what was kept before can still be read.

    Raises:
        DataFolderError: it cannot be made, or nothing can be written there.
    """
    probe = folder / f".{token_hex(8)}"
    try:
        make_private_folder(folder)
        make_private_file(probe)
        probe.unlink()
    except OSError as error:
        if error.errno not in NO_ROOM:
            reason = error.strerror or type(error).__name__
            raise DataFolderError(folder, reason, file_in_the_way(folder)) from error


def make_private_folder(folder: Path) -> None:
    """Make a folder, and those above it, that only its owner can enter; one that exists stays.

    Raises:
        NotADirectoryError: a file stands there.
    """
    if not folder.parent.exists():
        make_private_folder(folder.parent)  # also synced: a name is lost with the one above it
    try:
        folder.mkdir(mode=PRIVATE_FOLDER)
    except FileExistsError:
        if not folder.is_dir():
            raise NotADirectoryError(
                errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(folder)
            ) from None
    else:
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
