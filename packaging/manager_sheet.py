"""Makes the sheet for who manages the computers: docs/beheer.md on one page of paper, as PDF.

The build of a bundle makes it in dist/, beside what people install, and puts it into the bundle.
With the fonts that packaging/develop.py installs it is one page; with wider ones it takes a second.
"""

import hashlib
import os
import re
import sys
import time
import uuid
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Otherwise chance decides in which order the fonts go into the file.
os.environ.setdefault("QT_HASH_SEED", "0")

from facts import DIST, source_date, version  # noqa: E402 - as a script it stands beside this one
from PySide6.QtGui import QFont  # noqa: E402 - the platform must be known first

from thop_desktop import paths  # noqa: E402
from thop_desktop.app import make_qt  # noqa: E402
from thop_desktop.content.render import render  # noqa: E402
from thop_desktop.languages import FIRST_LANGUAGE  # noqa: E402
from thop_desktop.ui.figures import Figures  # noqa: E402
from thop_desktop.ui.look import TYPES, Look  # noqa: E402
from thop_desktop.ui.printing import pdf_of  # noqa: E402
from thop_desktop.ui.themes import LIGHT  # noqa: E402
from thop_desktop.ui.translation import Translation  # noqa: E402

PAGE = ROOT / "docs" / "beheer.md"
FILE = "thop-desktop-beheer.pdf"
# Points, and ems from line to line: closer together than in a page to read at leisure.
LETTERS, LINE = 9.75, 1.25
STYLES = {
    "h1": "margin-bottom:2px",
    "h2": "margin-top:10px; margin-bottom:2px; font-size:{heading:.2f}pt",
    "p": "line-height:{line}%; margin-bottom:4px",
    "ol": "margin-top:0px; margin-bottom:4px",
    "li": "line-height:{line}%; margin-bottom:1px",
    "td": "line-height:{line}%; padding-left:4px; padding-right:4px; padding-bottom:1px",
}
# Percents of the sheet, by how many columns a table has.
WIDTHS = {2: (29, 71), 3: (33, 29, 38)}
TABLE = '<table width="100%" cellspacing="0" style="margin-top:2px; margin-bottom:4px">'
# A link leads nowhere on paper; its words name the file.
LINK = re.compile(r"</?a\b[^>]*>")
HEADS = re.compile(r"(?:<th>.*?</th>\s*)+")
HEAD = re.compile(r"<th>(.*?)</th>")
# Where Qt tells when, and by what number, it made a PDF; the second is repeated in hexadecimal.
INFO_DATE, XMP_DATE = re.compile(rb"D:\d{14}"), re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")
NUMBER = re.compile(rb"uuid:([0-9a-f-]{36})")
ROW = re.compile(r"<tr>\s*(<td.*?)</tr>\s*<tr>\s*(<td.*?)</tr>", re.DOTALL)


def make(out: Path, version: str, moment: int) -> Path:
    """Write the sheet into a folder, in Dutch, whatever the system's language is.

    Args:
        out: where to; it is made when missing.
        version: of the program, for the foot of the page.
        moment: the date that it bears, in seconds since 1970 (UTC).
    """
    app = make_qt()
    translation = Translation(paths.translations())
    translation.switch_to(FIRST_LANGUAGE)
    scale = LETTERS / TYPES["reading"].points
    look = Look(LIGHT, scale, paths.resources() / "icons", QFont(app.font()))
    figures = Figures(paths.resources() / "figures", FIRST_LANGUAGE, look)
    html = closer(render(PAGE.read_text(encoding="utf-8")).html, look)
    pdf = pdf_of(html, "Thop Desktop - beheer", look, figures, f"Thop Desktop {version}")
    translation.switch_to("")
    out.mkdir(parents=True, exist_ok=True)
    file = out / FILE
    file.write_bytes(dated(pdf, moment, html))
    return file


def dated(pdf: bytes, moment: int, words: str) -> bytes:
    """A PDF of Qt's without the time and the chance number of its making; nothing moves in it.

    Args:
        pdf: as Qt wrote it.
        moment: the date that it bears, in seconds since 1970 (UTC).
        words: what tells it from others.
    """
    when = time.gmtime(moment)
    pdf = INFO_DATE.sub(time.strftime("D:%Y%m%d%H%M%S", when).encode(), pdf)
    pdf = XMP_DATE.sub(time.strftime("%Y-%m-%dT%H:%M:%S", when).encode(), pdf)
    named = NUMBER.search(pdf)
    if named is None:
        return pdf
    mark = hashlib.sha256(f"{moment} {words}".encode()).digest()[:16]
    number = str(uuid.UUID(bytes=mark)).encode()
    pdf = pdf.replace(named[1], number)
    return pdf.replace(named[1].hex().encode(), number.hex().encode())


def closer(html: str, look: Look) -> str:
    """A page without links, its lines closer together, its tables as wide as the sheet.

    Args:
        html: as `content.render` makes it; its tables have two or three columns.
        look: for this sheet.
    """
    html = LINK.sub("", html)
    html = HEADS.sub(_with_widths, html)
    # Every second row on a ground: lines between them would take more room.
    ground = look.colour("rail").name()
    html = ROW.sub(rf'<tr>\1</tr><tr bgcolor="{ground}">\2</tr>', html)
    sizes = {"heading": LETTERS * 1.15, "line": look.line_percent("reading", LINE)}
    for tag, style in STYLES.items():
        html = re.sub(rf"<{tag}\b[^>]*>", f'<{tag} style="{style.format(**sizes)}">', html)
    return html.replace("<table>", TABLE)


def _with_widths(row: re.Match[str]) -> str:
    heads = HEAD.findall(row[0])
    return "".join(
        f'<th align="left" width="{width}%" style="padding-left:4px">{words}</th>'
        for words, width in zip(heads, WIDTHS[len(heads)], strict=True)
    )


if __name__ == "__main__":
    print(make(DIST, version(), source_date()).relative_to(ROOT))
