"""Files that leave the vault: they appear whole or not at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_hex
from typing import BinaryIO

from thop_desktop.errors import NotSavedError
from thop_desktop.store.durable import make_private_file, sync_folder


@contextmanager
def whole_file(file: Path) -> Iterator[BinaryIO]:
    """Write a file, beside its place until all of it is on the disk; on any exception, nothing is.

    Args:
        file: where it will be; one that is there already is replaced.

    Raises:
        NotSavedError: it cannot be written: no room, no such folder, or not allowed.
    """
    beside = file.with_name(f".{token_hex(8)}.part")
    try:
        make_private_file(beside)
        try:
            with beside.open("wb") as out:
                yield out
                out.flush()
                os.fsync(out.fileno())
            beside.replace(file)
        finally:
            with suppress(OSError):
                beside.unlink(missing_ok=True)
        sync_folder(file.parent)
    except OSError as error:
        raise NotSavedError(file, error.strerror or "") from error


def save_whole(file: Path, data: bytes) -> None:
    """Write bytes, likewise.

    Raises:
        NotSavedError: it cannot be written.
    """
    with whole_file(file) as out:
        out.write(data)
