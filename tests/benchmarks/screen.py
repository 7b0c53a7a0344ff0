"""A screen of our own, whose pixels can be watched without asking the program or the server.

Xvfb keeps the picture in a file (`-fbdir`): an XWD header of 32-bit numbers, the colour map, then
four bytes for each pixel. Reading it costs the measured program nothing.
"""

import mmap
import os
import shutil
import struct
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from tests.benchmarks.figures import NotMeasuredError

WIDTH, HEIGHT = 1280, 800
# Places in the header of what is needed of it.
HEADER_SIZE, BYTES_PER_LINE, COLOURS, HEADER_FIELDS = 0, 12, 19, 25
BYTES_PER_COLOUR, BYTES_PER_PIXEL = 12, 4
LINES_APART = 4  # the smallest words are higher than that


class Area(NamedTuple):
    """A part of the screen."""

    left: int
    top: int
    right: int
    bottom: int


WHOLE = Area(0, 0, WIDTH, HEIGHT)


class Screen:
    """The pixels of a running Xvfb.

    Attributes:
        display: its name for DISPLAY.
    """

    def __init__(self, display: str, pixels: mmap.mmap) -> None:
        self.display = display
        self._pixels = pixels
        header = struct.unpack_from(f">{HEADER_FIELDS}I", pixels)
        self._start = header[HEADER_SIZE] + header[COLOURS] * BYTES_PER_COLOUR
        self._line = header[BYTES_PER_LINE]

    def has_picture(self, area: Area) -> bool:
        """Whether an area is not all of one colour."""
        lines = (self._row(area, y) for y in range(area.top, area.bottom, LINES_APART))
        first = next(lines)
        plain = first[:BYTES_PER_PIXEL] * (area.right - area.left)
        return first != plain or any(line != plain for line in lines)

    def _row(self, area: Area, y: int) -> bytes:
        start = self._start + y * self._line
        return self._pixels[
            start + area.left * BYTES_PER_PIXEL : start + area.right * BYTES_PER_PIXEL
        ]


@contextmanager
def private_screen() -> Iterator[Screen]:
    """A screen as large as the windows that are measured, so that they cover it.

    Raises:
        NotMeasuredError: there is no Xvfb, or it does not start.
    """
    if shutil.which("Xvfb") is None:
        raise NotMeasuredError("Xvfb is missing, so the start was not measured")
    with tempfile.TemporaryDirectory(prefix="thop-screen-") as folder:
        reader, writer = os.pipe()
        command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{WIDTH}x{HEIGHT}x24"]
        # A cursor would be a picture on an empty screen.
        command += ["-fbdir", folder, "-nolisten", "tcp", "-noreset", "-nocursor"]
        server = subprocess.Popen(
            command, pass_fds=[writer], stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        os.close(writer)
        try:
            with os.fdopen(reader) as told:  # ends when it listens, or has gone
                number = told.readline().strip()
            if not number:
                raise NotMeasuredError("Xvfb does not start, so the start was not measured")
            with (
                (Path(folder) / "Xvfb_screen0").open("rb") as file,
                mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as pixels,
            ):
                yield Screen(f":{number}", pixels)
        finally:
            server.terminate()
            server.wait()
