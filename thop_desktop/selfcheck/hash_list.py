"""The list of hashes that travels with a bundle, and what differs from it.

The list is in the form of sha256sum: 64 hexadecimal digits, two blanks, a path relative to the
list's folder, with slashes. So `sha256sum --check hashes.txt` reads it too.
"""

import hashlib
import os
import re
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

FILE_NAME = "hashes.txt"
LINE = re.compile(r"([0-9a-f]{64})  (.+)")
# Systems leave these behind in any folder that was looked at.
LEFT_BY_THE_SYSTEM = frozenset({".DS_Store", "desktop.ini", "Thumbs.db"})


@dataclass(frozen=True)
class Differences:
    """What is not as the list says; paths as they stand in it, sorted.

    Attributes:
        changed: files that are there with other bytes, or cannot be read.
        missing: files that are not there.
        extra: files that the list does not name.
    """

    changed: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    extra: tuple[str, ...] = ()


class NoHashListError(ValueError):
    """A file is no list of hashes: cut off, or something else altogether."""


def hash_of(file: Path) -> str:
    """SHA-256 of a file, as hexadecimal digits.

    Raises:
        OSError: it cannot be read.
    """
    with file.open("rb") as data:
        return hashlib.file_digest(data, "sha256").hexdigest()


def files_below(folder: Path) -> Iterator[str]:
    """Every file, also behind links, as a path relative to the folder; not the list itself."""
    seen = {os.path.realpath(folder)}
    for place, folders, files in os.walk(folder, followlinks=True):
        # A bundle of macOS has links to folders; none may lead round in a circle.
        folders[:] = [name for name in sorted(folders) if _is_new(Path(place, name), seen)]
        for name in files:
            path = Path(place, name).relative_to(folder).as_posix()
            if path != FILE_NAME and name not in LEFT_BY_THE_SYSTEM:
                yield path


def as_text(hashes: Mapping[str, str]) -> str:
    """The list, sorted by path."""
    return "".join(f"{hashes[path]}  {path}\n" for path in sorted(hashes))


def from_text(text: str) -> dict[str, str]:
    """The hashes in a list, by path.

    Raises:
        NoHashListError: a line has another form, the last one has no end, or there is none.
    """
    found = [LINE.fullmatch(line) for line in text.split("\n")[:-1]]
    if not found or not text.endswith("\n"):
        raise NoHashListError("cut off or empty")
    if None in found:
        raise NoHashListError("a line that is no hash")
    return {match[2]: match[1] for match in found if match}


def hashes_of(folder: Path) -> dict[str, str]:
    """The hash of every file below a folder, by path.

    Raises:
        OSError: a file cannot be read.
    """
    paths = sorted(files_below(folder))
    with ThreadPoolExecutor() as pool:  # hashing leaves other threads alone
        return dict(zip(paths, pool.map(lambda path: hash_of(folder / path), paths), strict=True))


def differences(folder: Path, listed: Mapping[str, str]) -> Differences:
    """Compare what is below a folder with a list of it."""
    there = set(files_below(folder))
    paths = sorted(there & listed.keys())
    with ThreadPoolExecutor() as pool:
        same = pool.map(lambda path: _has_hash(folder / path, listed[path]), paths)
        changed = tuple(path for path, is_same in zip(paths, same, strict=True) if not is_same)
    missing, extra = listed.keys() - there, there - listed.keys()
    return Differences(changed, tuple(sorted(missing)), tuple(sorted(extra)))


def _has_hash(file: Path, expected: str) -> bool:
    try:
        return hash_of(file) == expected
    except OSError:
        return False


def _is_new(folder: Path, seen: set[str]) -> bool:
    real = os.path.realpath(folder)
    if real in seen:
        return False
    seen.add(real)
    return True
