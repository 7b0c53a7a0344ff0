"""Makes the README's pictures anew, of the Dutch tour in the usual window; part of `make guide`."""

import subprocess
import sys
import tempfile
from pathlib import Path

from guide_pictures import ROOT, palette_of, write_small
from PySide6.QtGui import QGuiApplication, QImage

FOLDER = ROOT / "docs" / "pictures"
# The README's own name of a picture → its station of the tour.
STATIONS = {
    "vandaag": "today",
    "lezen": "page-outside-and-inside",
    "dagboek": "diary-entry",
    "patronen": "patterns-cell",
    "emotionele-leeftijd": "worksheet-result",
    "oefenen": "training-choose-told",
    "plannen": "plan-house-plan-sort",
}


def main() -> int:
    """Take the tour and keep these of it."""
    app = QGuiApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as tour:
        command = (sys.executable, "-m", "thop_desktop", "--tour", tour, "--theme", "light")
        subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
        taken = {file.stem.partition("-")[2]: file for file in Path(tour).glob("*.png")}
        for name, station in STATIONS.items():
            picture = QImage(str(taken[station])).convertToFormat(QImage.Format.Format_RGB32)
            few = picture.convertToFormat(QImage.Format.Format_Indexed8, palette_of(picture))
            write_small(few, FOLDER / f"{name}.png")
    del app
    return 0


if __name__ == "__main__":
    sys.exit(main())
