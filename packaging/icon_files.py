"""The icons that Windows and macOS want, drawn from the program's own icon when a bundle is made.

    python packaging/icon_files.py NAME.ico | NAME.icns | NAME.bmp

An .ico holds pictures of 16 to 256 dots, an .icns of 16 to 1024, a .bmp is the picture beside the
first page of the Windows installer.
"""

import struct
import sys
from pathlib import Path

from facts import ROOT
from PySide6.QtCore import QBuffer, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = ROOT / "resources" / "figures" / "app-icon.svg"
# The sizes that Explorer, the taskbar and the Start menu ask for, at 100 to 400 %.
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 96, 128, 256)
# The kinds of an .icns that hold a PNG, with its size; where two have one size, the second is for
# screens with two dots for one. https://en.wikipedia.org/wiki/Apple_Icon_Image_format
ICNS_KINDS = {
    "icp4": 16,
    "ic11": 32,
    "icp5": 32,
    "ic12": 64,
    "ic07": 128,
    "ic13": 256,
    "ic08": 256,
    "ic14": 512,
    "ic09": 512,
    "ic10": 1024,
}
# On a Mac an icon leaves a tenth free at each side, or it looks larger than its neighbours.
MAC_MARGIN = 0.1
# Twice the 164 x 314 that the installer shows, for sharp screens.
PICTURE = QSize(328, 628)
PAPER, EVENING = "#FBF7F0", "#F0C08E"


def main() -> int:
    """Draw the file that the command line names."""
    path = Path(sys.argv[1])
    kinds = {".ico": write_ico, ".icns": write_icns, ".bmp": write_picture}
    path.parent.mkdir(parents=True, exist_ok=True)
    kinds[path.suffix](path)
    return 0


def draw(size: int, margin: float = 0) -> QImage:
    """The icon, square and with nothing behind it.

    Args:
        size: the width of the picture in dots.
        margin: the part of that width which stays free at each side.
    """
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    edge = round(size * margin)
    QSvgRenderer(str(DRAWING)).render(painter, QRectF(edge, edge, size - 2 * edge, size - 2 * edge))
    painter.end()
    return image


def write_ico(path: Path) -> None:
    """Write the icon for Windows.

    The largest is a PNG and the others are plain bitmaps, as every reader of icons expects:
    https://learn.microsoft.com/windows/win32/uxguide/vis-icons
    """
    pictures = [_png(draw(size)) if size == 256 else _bitmap(draw(size)) for size in ICO_SIZES]
    place = 6 + 16 * len(pictures)
    head = struct.pack("<HHH", 0, 1, len(pictures))
    for size, picture in zip(ICO_SIZES, pictures, strict=True):
        # 256 is written as 0; one plane, 32 bits for a dot.
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    path.write_bytes(head + b"".join(pictures))


def write_icns(path: Path) -> None:
    """Write the icon for macOS: each picture after its kind and its length."""
    parts = b""
    for kind, size in ICNS_KINDS.items():
        picture = _png(draw(size, MAC_MARGIN))
        parts += kind.encode() + struct.pack(">I", len(picture) + 8) + picture
    path.write_bytes(b"icns" + struct.pack(">I", len(parts) + 8) + parts)


def write_picture(path: Path) -> None:
    """Write the picture beside the first page of the installer: the house in the evening."""
    image = QImage(PICTURE, QImage.Format.Format_RGB888)
    sky = QLinearGradient(0, 0, 0, PICTURE.height())
    sky.setColorAt(0, QColor(EVENING))
    sky.setColorAt(0.7, QColor(PAPER))
    painter = QPainter(image)
    painter.fillRect(image.rect(), sky)
    size = round(PICTURE.width() * 0.5)
    painter.drawImage((PICTURE.width() - size) // 2, PICTURE.height() // 3, draw(size))
    painter.end()
    image.save(str(path), "BMP")  # type: ignore[call-overload]


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _bitmap(image: QImage) -> bytes:
    """A bitmap as icons have it: rows from below, then a mask, which the alpha makes needless."""
    size = image.width()
    flipped = image.flipped(Qt.Orientation.Vertical)  # which must outlive its dots
    rows = bytes(flipped.constBits())
    mask = bytes((size + 31) // 32 * 4 * size)
    head = struct.pack("<IiiHHIIiiII", 40, size, 2 * size, 1, 32, 0, len(rows + mask), 0, 0, 0, 0)
    return head + rows + mask


if __name__ == "__main__":
    sys.exit(main())
