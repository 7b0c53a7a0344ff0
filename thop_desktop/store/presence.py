"""Whether the files of an open vault are still where they were: a stick can be pulled out.

What was pulled out still reads and writes for a while, as far as the system remembers it. Without a
look at the place itself, that would be called saved.
"""

import os
from pathlib import Path

# Where Linux shows the disks that are connected, by the number that a file on them has.
DEVICES = Path("/sys/dev/block")
NOWHERE = (0, 0)


class Presence:
    """Remembers which file stood in a place, and tells whether it still does."""

    def __init__(self, file: Path, devices: Path = DEVICES) -> None:
        """Look at the file, which is there.

        Args:
            file: the database of the vault.
            devices: where the system shows disks; it need not exist.
        """
        self._file = file
        first, self._mark = _mark(file), _mark(file)
        # Some systems make up another number at every look; there only the name counts.
        self._has_number = first == self._mark != NOWHERE
        self._device = _device(devices, self._mark[0])
        self._has_device = self._device.exists()

    @property
    def is_there(self) -> bool:
        """Whether there is such a file, whichever it is."""
        return _mark(self._file) != NOWHERE and not self._is_unplugged

    @property
    def is_same(self) -> bool:
        """Whether it is the very file that was there."""
        if not self._has_number:
            return self.is_there
        return _mark(self._file) == self._mark and not self._is_unplugged

    @property
    def _is_unplugged(self) -> bool:
        """Whether the disk is gone, while its folder can still be seen."""
        return self._has_device and not self._device.exists()


def _device(devices: Path, number: int) -> Path:
    if not hasattr(os, "major"):  # pragma: no cover - Windows, where a drive goes with its folder
        return devices / "none"
    return devices / f"{os.major(number)}:{os.minor(number)}"


def _mark(file: Path) -> tuple[int, int]:
    """The numbers by which the system knows a file; none when it is not there."""
    try:
        found = file.stat()
    except OSError:
        return NOWHERE
    return found.st_dev, found.st_ino
