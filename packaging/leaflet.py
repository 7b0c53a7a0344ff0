"""Makes the leaflet: the sheet of the guide as PDF, to hand out with the program.

`make guide` makes it in dist/, and so does the build of a bundle, beside what people install.
"""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QFont  # noqa: E402 - the platform must be known first

from thop_desktop import paths  # noqa: E402
from thop_desktop.app import NAME, PAPER_SCALE, make_qt  # noqa: E402
from thop_desktop.content.user_guide import load_guide  # noqa: E402
from thop_desktop.languages import FIRST_LANGUAGE  # noqa: E402
from thop_desktop.ui.figures import Figures  # noqa: E402
from thop_desktop.ui.guide_sheet import Sheet  # noqa: E402
from thop_desktop.ui.look import Look  # noqa: E402
from thop_desktop.ui.printing import pdf_drawn  # noqa: E402
from thop_desktop.ui.themes import LIGHT  # noqa: E402
from thop_desktop.ui.translation import Translation  # noqa: E402

FILE = "thop-desktop-folder.pdf"


def make(_bundle: Path, out: Path, _version: str) -> list[Path]:
    """Write the leaflet into a folder, in Dutch, whatever the system's language is.

    Args:
        _bundle: not needed; every step of the build is given it.
        out: where to; it is made when missing.
        _version: not needed.
    """
    app = make_qt()
    translation = Translation(paths.translations())
    translation.switch_to(FIRST_LANGUAGE)
    look = Look(LIGHT, PAPER_SCALE, paths.resources() / "icons", QFont(app.font()))
    figures = Figures(paths.resources() / "figures", FIRST_LANGUAGE, look)
    sheet = Sheet(load_guide(paths.guide()))
    out.mkdir(parents=True, exist_ok=True)
    file = out / FILE
    file.write_bytes(pdf_drawn(sheet.draw, NAME, look, figures))
    translation.switch_to("")
    return [file]


if __name__ == "__main__":
    for made in make(ROOT, ROOT / "dist", ""):
        print(made.relative_to(ROOT))
