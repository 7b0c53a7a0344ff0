"""Puts a new vault in the place of an old one, so that a crash leaves one of the two, never a mix.

The new files are made ready in a folder of their own. A marker file, written in one step, then says
that they count; from there on the swap is finished by whoever looks next.
"""

import json
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from thop_desktop.store.cipher import COMPANIONS
from thop_desktop.store.durable import make_private_folder, sync_folder, write_whole
from thop_desktop.store.key_slots import FILE_NAME as KEY_SLOTS

DATABASE = "diary.sqlite3"
PARTS = (DATABASE, KEY_SLOTS)
# What is moved away; the companions first, so that none is ever beside a database of another.
MOVED = (*(f"{DATABASE}{ending}" for ending in COMPANIONS), *PARTS)
INCOMING = "incoming"
MARKER = "swap.json"
REPLACED = "replaced"


def new_incoming(folder: Path) -> Path:
    """An empty folder for the new files; what an earlier attempt left there is thrown away."""
    incoming = folder / INCOMING
    shutil.rmtree(incoming, ignore_errors=True)
    make_private_folder(incoming)
    return incoming


@contextmanager
def no_rest(folder: Path) -> Iterator[None]:
    """Leave no new files behind when it fails before they count: the disk may be full of them."""
    try:
        yield
    except BaseException:
        if not (folder / MARKER).exists():
            shutil.rmtree(folder / INCOMING, ignore_errors=True)
        raise


def swap_in(folder: Path, now: datetime, *, keep: bool = True) -> Path:
    """Let the files in `incoming`, complete and on the disk, be the vault.

    Args:
        folder: the vault.
        now: the present moment.
        keep: keep what was there; otherwise it is gone when the swap is.

    Returns:
        the folder that holds the vault that was replaced; it need not exist when there was none.
    """
    sync_folder(folder / INCOMING)
    replaced = f"{REPLACED}-{now.astimezone(UTC):%Y%m%dT%H%M%S%fZ}"
    write_whole(folder / MARKER, json.dumps({"replaced": replaced, "keep": keep}).encode())
    finish_swap(folder)
    return folder / replaced


def finish_swap(folder: Path) -> None:
    """Do what is left of a swap that was begun; without one, throw away unfinished new files.

    Every step can be done again after a crash: what has come in is no longer in `incoming`.
    """
    marker, incoming = folder / MARKER, folder / INCOMING
    if not marker.exists():
        if incoming.exists():
            shutil.rmtree(incoming, ignore_errors=True)
        return
    try:
        told = json.loads(marker.read_bytes())
        replaced, keep = folder / Path(told["replaced"]).name, told["keep"] is not False
    except (ValueError, KeyError, TypeError):  # that it is there is what counts
        replaced, keep = folder / f"{REPLACED}-unknown", True
    for name in MOVED:
        old, new = folder / name, incoming / name
        came_in = name in PARTS and not new.exists()
        if old.exists() and not came_in:
            make_private_folder(replaced)
            old.replace(replaced / name)
            sync_folder(replaced)
        if new.exists():
            new.replace(old)
        sync_folder(folder)
    with suppress(FileNotFoundError):
        sync_folder(incoming)  # a move is on the disk when both folders are
    if not keep:
        forget_replaced(replaced)
    marker.unlink()
    sync_folder(folder)
    shutil.rmtree(incoming, ignore_errors=True)


def replaced_vaults(folder: Path) -> Sequence[Path]:
    """The vaults that were replaced and are still kept, the newest first."""
    return sorted(folder.glob(f"{REPLACED}-*"), reverse=True)


def forget_replaced(replaced: Path) -> None:
    """Let go of a vault that was replaced."""
    shutil.rmtree(replaced, ignore_errors=True)
