"""Makes the guide's pictures anew: chosen from a tour by name, small, and few colours each.

Called by `make guide`. The guide names its pictures as the tour does, so what it shows is chosen
there.
"""

import os
import subprocess
import sys
import tempfile
from collections import Counter
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt  # noqa: E402 - the platform must be known first
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, qRgb  # noqa: E402

from thop_desktop.content.user_guide import FILE, load_guide  # noqa: E402
from thop_desktop.languages import FIRST_LANGUAGE, guide_folder  # noqa: E402

WIDTH = 900
# These show the whole window; of the others only the page at its right is shown.
WHOLE = {"before-you-begin-end", "today", "hard-moment"}
# In the guide a picture is as wide as its column; its letters must be read there. So the window is
# small and its letters are large.
WINDOW, SCALE = (940, 800), "1.1"
SCROLL_BAR, MARGIN, LEAST_WIDTH = 16, 28, 640
# Starts the tour in a window of another size than the usual one.
TOUR = """
import sys
from PySide6.QtCore import QSize
from thop_desktop.ui import window
window.START_SIZE = QSize({0}, {1})
from thop_desktop.__main__ import main
sys.exit(main())
"""
# As many as a dot of one byte can tell apart.
COLOURS = 256
# Colours that differ less than this in each of red, green and blue are counted as one.
GRAIN = 8
MOST_BYTES = 1_200_000


def main() -> int:
    """Take the tour, light and in each language that has a guide, and keep what the guide shows.

    Returns:
        0 when all pictures are there and small enough, else 1.
    """
    return max(map(take_pictures, guides()))


def guides() -> list[str]:
    """Codes of the languages that the guide exists in, Dutch first."""
    others = (ROOT / "resources" / "guide").glob(f"*/{FILE}")
    return [FIRST_LANGUAGE, *sorted(file.parent.name for file in others)]


def take_pictures(language: str) -> int:
    """The same for one language."""
    folder = guide_folder(ROOT / "docs", ROOT / "resources", language)
    with tempfile.TemporaryDirectory() as tour:
        subprocess.run(
            [
                *(sys.executable, "-c", TOUR.format(*WINDOW), "--tour", tour),
                *("--language", language, "--theme", "light", "--scale", SCALE),
            ],
            cwd=ROOT,
            check=True,
            stdout=subprocess.DEVNULL,
        )
        return keep_pictures(Path(tour), folder)


def keep_pictures(tour: Path, folder: Path) -> int:
    """Make the guide's pictures of those of a tour, and throw away those that it has no more.

    Args:
        tour: folder of the tour.
        folder: of the guide.

    Returns:
        0 when all pictures are there and small enough, else 1.
    """
    app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    taken = {file.stem.partition("-")[2]: file for file in tour.glob("*.png")}
    wanted = {folder / name for name in load_guide(folder).pictures()}
    missing = sorted(file.stem for file in wanted if file.stem not in taken)
    for name in missing:
        print(f"The tour has no picture named {name}.")
    for file in wanted:
        file.parent.mkdir(parents=True, exist_ok=True)
        if file.stem in taken:
            picture = QImage(str(taken[file.stem]))
            write_small(small(picture if file.stem in WHOLE else page_of(picture)), file)
    for file in {file for wish in wanted for file in wish.parent.glob("*.png")} - wanted:
        file.unlink()
    size = sum(file.stat().st_size for file in wanted if file.exists())
    print(f"{len(wanted)} pictures, {size:,} bytes; at most {MOST_BYTES:,}.")
    del app
    return int(bool(missing) or size > MOST_BYTES)


def page_of(picture: QImage) -> QImage:
    """The page within a picture of the window, with little blank paper around its words."""
    rail = rail_width(picture)
    page = picture.copy(rail, 0, picture.width() - rail, picture.height())
    page = page.convertToFormat(QImage.Format.Format_RGB32)
    width, height = page.width() - SCROLL_BAR, page.height()
    dots = memoryview(page.constBits()).cast("I")
    # The upper left corner may belong to a bar; the lower one is paper.
    paper = dots[(height - 2) * page.width() + 2]
    rows = [dots[row * page.width() : row * page.width() + width] for row in range(height)]
    written = [number for number, row in enumerate(rows) if set(row) != {paper}]
    columns = [x for x in range(width) if any(rows[y][x] != paper for y in written)]
    left = max(0, min(columns[0] - MARGIN, page.width() - LEAST_WIDTH))
    right = min(page.width(), columns[-1] + MARGIN)
    top, bottom = max(0, written[0] - MARGIN), min(height, written[-1] + MARGIN)
    return page.copy(left, top, max(LEAST_WIDTH, right - left), bottom - top)


def rail_width(picture: QImage) -> int:
    """How far the rail reaches: its last row has one colour, then comes a line, and the page."""
    row = picture.height() - 2
    colours = [picture.pixelColor(x, row) for x in range(2, picture.width())]
    pairs = enumerate(pairwise(colours), start=2)
    return next(x for x, (one, after) in pairs if one == after != colours[0])


def small(picture: QImage) -> QImage:
    """A picture no wider than the guide's may be, in the colours that it has most of."""
    scaled = picture
    if picture.width() > WIDTH:
        scaled = picture.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
    scaled = scaled.convertToFormat(QImage.Format.Format_RGB32)
    return scaled.convertToFormat(
        QImage.Format.Format_Indexed8, palette_of(scaled), Qt.ImageConversionFlag.ThresholdDither
    )


def palette_of(picture: QImage) -> list[int]:
    """At most 256 colours: of those that differ little the one that there is most of."""
    dots = memoryview(picture.constBits()).cast("I")
    groups: dict[tuple[int, int, int], Counter[int]] = {}
    for colour, times in Counter(dots).items():
        key = ((colour >> 16 & 255) // GRAIN, (colour >> 8 & 255) // GRAIN, (colour & 255) // GRAIN)
        groups.setdefault(key, Counter())[colour & 0xFFFFFF] += times
    # Equal numbers are told apart by the colour, so that the order is always the same.
    largest = sorted(groups.values(), key=lambda group: (-group.total(), min(group)))[:COLOURS]
    found = [max(group, key=lambda one: (group[one], one)) for group in largest]
    return [qRgb(one >> 16 & 255, one >> 8 & 255, one & 255) for one in found]


def write_small(picture: QImage, file: Path) -> None:
    """Write a picture as PNG, pressed as hard as can be."""
    writer = QImageWriter(str(file), b"png")
    writer.setCompression(100)
    if not writer.write(picture):
        raise OSError(writer.errorString())


if __name__ == "__main__":
    sys.exit(main())
