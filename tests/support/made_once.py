"""Folders that many tests begin with: made once, and laid down again for every next test."""

import os
import stat
import tempfile
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

Told = TypeVar("Told")


@dataclass(frozen=True)
class _Part:
    """A file or folder.

    Attributes:
        path: within what was made.
        content: of a file; None for a folder.
        status: its rights and times.
    """

    path: Path
    content: bytes | None
    status: os.stat_result

    def lay_down(self, folder: Path) -> None:
        target = folder / self.path
        if self.content is None:
            target.mkdir(parents=True, exist_ok=True)
        else:
            target.write_bytes(self.content)
            os.utime(target, ns=(self.status.st_atime_ns, self.status.st_mtime_ns))
        target.chmod(stat.S_IMODE(self.status.st_mode))


@dataclass(frozen=True)
class _Made(Generic[Told]):
    parts: tuple[_Part, ...]
    told: Told


_KEPT: dict[Hashable, _Made[Any]] = {}


def made_once(folder: Path, key: Hashable, make: Callable[[Path], Told]) -> Told:
    """Make something in a folder, or lay down there what was made before.

    Args:
        folder: what is made comes below it; what is there already stays.
        key: what tells one thing that is made from another.
        make: makes it below a folder. It lets go of all it opened.

    Returns:
        what `make` returned the first time.
    """
    if key not in _KEPT:
        with tempfile.TemporaryDirectory() as place:
            told = make(Path(place))
            _KEPT[key] = _Made(tuple(_parts(Path(place))), told)
    made: _Made[Told] = _KEPT[key]
    for part in made.parts:
        part.lay_down(folder)
    return made.told


def _parts(place: Path) -> list[_Part]:
    return [
        _Part(path.relative_to(place), None if path.is_dir() else path.read_bytes(), path.stat())
        for path in sorted(place.rglob("*"))
    ]
