"""Packing a folder so that the same files give the same bytes, whoever packs them and when."""

import lzma
import os
import tarfile
from pathlib import Path

# The filter for machine code makes a tenth less of the libraries; a window of 32 MiB asks as much
# memory of who unpacks it, which every machine that runs the program has.
FILTERS = [
    {"id": lzma.FILTER_X86},
    {"id": lzma.FILTER_LZMA2, "preset": 6, "dict_size": 32 << 20},
]
PROGRAM, PLAIN = 0o755, 0o644


def settle(folder: Path, moment: int) -> None:
    """Give everything in a folder one date, and rights that do not hang on who made it.

    Args:
        folder: what is changed, with all that is in it.
        moment: in seconds since 1970 (UTC).
    """
    for path in [*sorted(folder.rglob("*"), reverse=True), folder]:
        if not path.is_symlink():
            path.chmod(PROGRAM if path.is_dir() or path.stat().st_mode & 0o100 else PLAIN)
        os.utime(path, (moment, moment), follow_symlinks=False)


def tar_xz(folder: Path, archive: Path, moment: int) -> None:
    """Pack a folder under its own name, sorted, with one date and no owner.

    Args:
        folder: what is packed.
        archive: the .tar.xz to write; one that is there is replaced.
        moment: the date of everything inside, in seconds since 1970 (UTC).
    """

    def alike(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        entry.mtime = moment
        if not entry.issym():
            entry.mode = PROGRAM if entry.isdir() or entry.mode & 0o100 else PLAIN
        return entry

    with (
        lzma.open(archive, "wb", format=lzma.FORMAT_XZ, filters=FILTERS) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as tar,
    ):
        for path in [folder, *sorted(folder.rglob("*"))]:
            name = path.relative_to(folder.parent).as_posix()
            tar.add(path, arcname=name, recursive=False, filter=alike)


def unpack(archive: tarfile.TarFile, place: Path) -> None:
    """Unpack an archive that was made here; Python before 3.11.4 knows no filter to name."""
    archive.extraction_filter = getattr(tarfile, "data_filter", None)
    archive.extractall(place)  # noqa: S202
