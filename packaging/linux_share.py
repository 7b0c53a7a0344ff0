"""What a Linux desktop wants to know of the program: menu entry, icons, description, man page.

The texts stand in packaging/linux; the icons are made from the program's own drawing.
"""

import gzip
import re
import shutil
import time
from pathlib import Path
from xml.etree import ElementTree

from facts import NAME, ROOT

TEXTS = ROOT / "packaging" / "linux"
DRAWING = ROOT / "resources" / "figures" / "app-icon.svg"
CHANGELOG = ROOT / "CHANGELOG.md"
COMPONENT = "desktop.thop.thop_desktop"
# Pixels; what the icon theme "hicolor" has folders for.
ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
RELEASE = re.compile(r"^## \[?(?P<version>\d[\w.]*)\]?\s+[-–]\s+(?P<day>\d{4}-\d\d-\d\d)", re.M)


def fill(share: Path, version: str, moment: int) -> None:
    """Write menu entry, icons, description and man page, as they lie in /usr/share.

    Args:
        share: the folder that stands for /usr/share; made when missing.
        version: of the program.
        moment: of this version, in seconds since 1970 (UTC).
    """
    add_menu_entry(share)
    metainfo = share / "metainfo" / f"{COMPONENT}.metainfo.xml"
    metainfo.parent.mkdir(parents=True)
    metainfo.write_text(described(version, moment), encoding="utf-8")
    manual = share / "man" / "man1" / f"{NAME}.1.gz"
    manual.parent.mkdir(parents=True)
    manual.write_bytes(packed((TEXTS / f"{NAME}.1").read_bytes()))


def add_menu_entry(share: Path) -> None:
    """Write only what a menu needs: its entry and the icons."""
    entry = share / "applications" / f"{NAME}.desktop"
    entry.parent.mkdir(parents=True)
    shutil.copyfile(TEXTS / f"{NAME}.desktop", entry)
    draw_icons(share / "icons" / "hicolor")


def draw_icons(theme: Path) -> None:
    """Make the program's icon in every size, and the drawing itself for those in between."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    drawing = QSvgRenderer(str(DRAWING))
    for size in ICON_SIZES:
        picture = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        drawing.render(painter)
        painter.end()
        icon = theme / f"{size}x{size}" / "apps" / f"{NAME}.png"
        icon.parent.mkdir(parents=True)
        if not picture.save(str(icon)):
            raise OSError(f"{icon} could not be written")
    scalable = theme / "scalable" / "apps" / f"{NAME}.svg"
    scalable.parent.mkdir(parents=True)
    shutil.copyfile(DRAWING, scalable)


def described(version: str, moment: int) -> str:
    """The description for software centres (AppStream), with the releases of CHANGELOG.md.

    Args:
        version: of the program; one that the list of changes does not date yet is called a
            development version, of the day of `moment`.
        moment: in seconds since 1970 (UTC).
    """
    keep_comments = ElementTree.XMLParser(target=ElementTree.TreeBuilder(insert_comments=True))
    text = (TEXTS / "metainfo.xml").read_text(encoding="utf-8")
    component = ElementTree.fromstring(text, keep_comments)
    releases = component.find("releases")
    if releases is None:
        raise ValueError("metainfo.xml has no place for releases")
    dated = dict(RELEASE.findall(CHANGELOG.read_text(encoding="utf-8")))
    if version not in dated:
        today = time.strftime("%Y-%m-%d", time.gmtime(moment))
        new = {"version": version, "date": today, "type": "development"}
        ElementTree.SubElement(releases, "release", new)
    for number, day in dated.items():
        ElementTree.SubElement(releases, "release", {"version": number, "date": day})
    ElementTree.indent(component)
    body = ElementTree.tostring(component, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}\n'


def packed(content: bytes) -> bytes:
    """Gzip without name and time, so that the same comes out tomorrow."""
    return gzip.compress(content, compresslevel=9, mtime=0)
