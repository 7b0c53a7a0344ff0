"""Portable use: watched all along, the program writes nowhere but in its own data folder.

A copy of this checkout with a marker stands in for a bundle, which packaging/watch.py watches in
the same way whenever one is built. No cache of fonts is there yet, as on a new computer.
"""

import shutil
import sys
from pathlib import Path

import pytest
import watch

from tests.support.commands import ROOT
from tests.support.proof import times
from thop_desktop import paths

pytestmark = pytest.mark.skipif(not watch.can_watch(), reason="needs strace")

TOURS = times(0, 1, 1)
# The real start, by someone who closes the window as soon as its first page is there.
START_AND_CLOSE = """
import sys
from PySide6.QtWidgets import QApplication, QFileDialog
from thop_desktop.__main__ import main

def close_soon(*_given):
    for _ in range(20):
        QApplication.processEvents()
    # Qt remembers which folders its own dialog for files was in.
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.show()
    dialog.close()
    del dialog
    QApplication.topLevelWidgets()[0].close()
    QApplication.processEvents()
    return 0

QApplication.exec = close_soon
sys.exit(main([]))
"""
FONTS = """<fontconfig><dir>/usr/share/fonts</dir><dir>/usr/local/share/fonts</dir>
<cachedir prefix="xdg">fontconfig</cachedir><cachedir>~/.fontconfig</cachedir></fontconfig>"""


@pytest.fixture(scope="module")
def stick(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the program with a marker beside it."""
    program = tmp_path_factory.mktemp("portable") / "stick"
    for name in ("thop_desktop", "resources", "translations", "docs"):
        skip = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / name, program / name, ignore=skip)
    shutil.copy(ROOT / "pyproject.toml", program)
    (program / paths.MARKERS[0]).write_bytes(b"")
    return program


def astray(stick: Path, *arguments: str | Path) -> tuple[list[Path], set[Path]]:
    """What a run wrote outside of the data folder, and all that it wrote."""
    home, work = stick.parent / "home", stick.parent / "work"
    for folder in (home, work):
        folder.mkdir(exist_ok=True)
    fonts = stick.parent / "fonts.conf"
    fonts.write_text(FONTS, encoding="utf-8")
    environment = {
        "HOME": str(home),
        "PATH": "/usr/bin:/bin",
        "LANG": "C.UTF-8",
        "QT_QPA_PLATFORM": "offscreen",
        "FONTCONFIG_FILE": str(fonts),
        "PYTHONPATH": str(stick),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    seen = watch.written([sys.executable, *arguments], environment, work)
    assert list(home.iterdir()) == list(work.iterdir()) == []
    return watch.strays(seen, [stick / "data"]), seen


def test_a_start_keeps_its_settings_and_caches_beside_it(stick: Path) -> None:
    strays, seen = astray(stick, "-c", START_AND_CLOSE)
    assert strays == []
    assert stick / "data" / "settings.ini" in seen
    assert stick / "data" / "settings" / "QtProject.conf" in seen
    assert any(path.is_relative_to(stick / "data" / "cache" / "fontconfig") for path in seen)


def test_a_self_check_does_too_and_leaves_nothing(stick: Path) -> None:
    before = set(stick.rglob("*"))
    strays, seen = astray(stick, "-m", "thop_desktop", "--selfcheck")
    assert strays == []
    assert any("selfcheck-" in path.name for path in seen)
    assert set(stick.rglob("*")) == before


@pytest.mark.skipif(TOURS == 0, reason="half a minute; make proof-ci takes it")
def test_a_whole_tour_does_too(stick: Path) -> None:
    strays, _seen = astray(stick, "-m", "thop_desktop", "--tour", stick / "data" / "pictures")
    assert strays == []
    assert len(list((stick / "data" / "pictures").glob("*.png"))) > 60
    assert list((stick / "data" / "temp").iterdir()) == []
