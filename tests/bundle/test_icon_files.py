"""The icons for Windows and macOS: readable by others, whole, and the same each time."""

import struct
import subprocess
import sys
from pathlib import Path

import icon_files
import pytest
from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QColor, QImage, QImageReader

from tests.support.commands import ROOT


def entries_of(icon: bytes) -> list[tuple[int, int, int]]:
    """The width, length and place of each picture in an .ico."""
    nothing, kind, count = struct.unpack_from("<HHH", icon)
    assert (nothing, kind) == (0, 1)
    found = []
    for number in range(count):
        width, _, _, _, planes, bits, length, place = struct.unpack_from(
            "<BBBBHHII", icon, 6 + 16 * number
        )
        assert (planes, bits) == (1, 32)
        found.append((width or 256, length, place))
    return found


def test_another_reader_finds_every_size_of_the_windows_icon(tmp_path: Path) -> None:
    path = tmp_path / "icon.ico"
    icon_files.write_ico(path)
    reader = QImageReader(str(path))
    assert reader.imageCount() == len(icon_files.ICO_SIZES)
    for number, size in enumerate(icon_files.ICO_SIZES):
        assert reader.jumpToImage(number)
        image = reader.read()
        assert image.size() == QSize(size, size)
        assert image.pixelColor(0, 0).alpha() == 0
        house = image.pixelColor(size // 2, int(size * 0.9))
        assert house == icon_files.draw(size).pixelColor(size // 2, int(size * 0.9))
        assert house == QColor("#1F6F64")


def test_the_pictures_of_the_windows_icon_follow_each_other_to_the_end(tmp_path: Path) -> None:
    path = tmp_path / "icon.ico"
    icon_files.write_ico(path)
    icon = path.read_bytes()
    place = 6 + 16 * len(icon_files.ICO_SIZES)
    for _, length, begins in entries_of(icon):
        assert begins == place
        place += length
    assert place == len(icon)


def test_the_mac_icon_holds_a_png_of_each_size(tmp_path: Path) -> None:
    path = tmp_path / "icon.icns"
    icon_files.write_icns(path)
    icon = path.read_bytes()
    assert icon[:4] == b"icns"
    assert struct.unpack(">I", icon[4:8])[0] == len(icon)
    place, found = 8, {}
    while place < len(icon):
        kind, length = struct.unpack_from(">4sI", icon, place)
        assert icon[place + 8 :].startswith(b"\x89PNG")
        image = QImage.fromData(QByteArray(icon[place + 8 : place + length]))
        assert image.pixelColor(1, image.height() // 2).alpha() == 0  # a Mac wants a free edge
        found[kind.decode()] = image.width()
        place += length
    assert found == icon_files.ICNS_KINDS


def test_the_picture_of_the_installer_has_the_shape_that_it_asks_for(tmp_path: Path) -> None:
    path = tmp_path / "picture.bmp"
    icon_files.write_picture(path)
    image = QImage(str(path))
    assert image.size() == icon_files.PICTURE
    assert image.width() * 314 == image.height() * 164


@pytest.mark.parametrize("name", ["icon.ico", "icon.icns", "picture.bmp"])
def test_drawing_again_gives_the_same_bytes(name: str, tmp_path: Path) -> None:
    script = ROOT / "packaging" / "icon_files.py"
    made = [tmp_path / folder / name for folder in ("one", "two")]
    for path in made:
        subprocess.run([sys.executable, script, path], check=True)
    assert made[0].read_bytes() == made[1].read_bytes()
