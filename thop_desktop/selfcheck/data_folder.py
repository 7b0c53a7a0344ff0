"""Whether what the user writes can be kept, and where that is."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from thop_desktop.selfcheck.finding import Detail, Finding
from thop_desktop.store.durable import make_private_folder, sync_file, sync_folder
from thop_desktop.store.whereabouts import NOTHING_SEEN, Seen, locks_stay_here, whereabouts

LEAST_FREE = 20_000_000  # bytes: a diary of years with one backup
MEGABYTE = 1_000_000
PROBE = b"This file may be deleted.\n"


def why(error: Exception) -> str:
    """What the system or the program says of a failure."""
    return (error.strerror if isinstance(error, OSError) else str(error)) or type(error).__name__


@contextmanager
def throw_away_folder(beside: Path) -> Iterator[Path]:
    """A folder for trying things; afterwards it is gone, with what had to be made above it.

    Args:
        beside: the folder that it comes in; it need not exist.

    Raises:
        OSError: no folder can be made there.
    """
    made = [folder for folder in (beside, *beside.parents) if not folder.exists()]
    try:
        make_private_folder(beside)
        with TemporaryDirectory(prefix="selfcheck-", dir=beside) as folder:
            yield Path(folder)
    finally:
        for above in made:
            with suppress(OSError):
                above.rmdir()


def check_data_folder(folder: Path) -> Finding:
    """Make, write, sync, read and delete a file there, and see how much room is left."""
    details: dict[str, Detail] = {"folder": str(folder)}
    try:
        with throw_away_folder(folder) as place:
            file = place / "probe"
            file.write_bytes(PROBE)
            sync_file(file)
            sync_folder(place)
            read = file.read_bytes()
            free = shutil.disk_usage(place).free
    except OSError as error:
        details["reason"] = why(error)
        return Finding("data-folder", False, "data-folder-closed", details)
    details["free_bytes"] = free
    details["free_megabytes"] = free // MEGABYTE
    if read != PROBE:
        return Finding("data-folder", False, "data-folder-forgets", details)
    if free < LEAST_FREE:
        return Finding("data-folder", False, "data-folder-full", details)
    return Finding("data-folder", True, "data-folder-open", details)


def check_place(folder: Path, *, portable: bool, named: bool, seen: Seen = NOTHING_SEEN) -> Finding:
    """Tell where things are kept, and what is to be known of that; wrong is where no lock holds.

    Args:
        folder: the data folder.
        portable: it is beside the program, because of a marker there.
        named: it was named by the environment.
        seen: what is known of the disks of this computer.
    """
    told = "place-portable" if portable else "place-named" if named else "place-own"
    if kind := locks_stay_here(folder, seen):
        return Finding("place", False, "place-no-locks", {"folder": str(folder), "disk": kind})
    details: dict[str, Detail] = {
        "folder": str(folder),
        "portable": portable,
        "exists": folder.is_dir(),
        "risks": tuple(f"{one.risk.value}: {one.name}" for one in whereabouts(folder, seen)),
    }
    return Finding("place", True, told, details)
