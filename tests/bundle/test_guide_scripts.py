"""The guide's pictures, those of the README, and the leaflet, as `make guide` makes them."""

import re
from itertools import pairwise
from pathlib import Path

import guide_pictures
import leaflet
import pypdf
import pytest
import readme_pictures
from guide_pictures import COLOURS, LEAST_WIDTH, ROOT, WIDTH, keep_pictures, page_of, small
from PySide6.QtCore import QRect, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from thop_desktop.content.user_guide import FILE
from thop_desktop.ui.figures import Figures
from thop_desktop.ui.guide_sheet import FOOT_LETTERS
from thop_desktop.ui.look import Look
from thop_desktop.ui.paper import Draw
from thop_desktop.ui.paper_layout import page_layout

PAPER, RAIL, INK = QColor("#fbf8f3"), QColor("#f2ede5"), QColor("#2a2a2a")
GUIDE = """# Zo werkt het

## Beginnen

### De eerste keer

![Een venster.](pictures/gebruik/today.png)
![Nog een.](pictures/gebruik/search.png)

<!-- op één blad -->
#### Kort
<!-- tot hier -->
"""
WORDS = QRect(500, 200, 300, 120)
RAIL_WIDTH = 232


def window() -> QImage:
    """A picture of a window with a rail and one block of words."""
    picture = QImage(1280, 800, QImage.Format.Format_RGB32)
    picture.fill(PAPER)
    painter = QPainter(picture)
    painter.fillRect(0, 0, RAIL_WIDTH, 800, RAIL)
    painter.fillRect(RAIL_WIDTH, 0, 1, 800, INK)
    painter.fillRect(WORDS, INK)
    painter.end()
    return picture


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A guide that shows two pictures, with one left over from before."""
    folder = tmp_path / "docs"
    old = folder / "pictures" / "gebruik"
    old.mkdir(parents=True)
    (folder / FILE).write_text(GUIDE, encoding="utf-8")
    (old / "gone.png").write_bytes(b"")
    return folder


def tour_of(folder: Path, *names: str) -> Path:
    """A tour with these pictures, numbered as a tour does."""
    folder.mkdir()
    for number, name in enumerate(names, start=1):
        window().save(str(folder / f"{number:03}-{name}.png"))
    return folder


def test_the_pictures_of_the_guide_are_chosen_by_name(
    qapp: QApplication, tmp_path: Path, folder: Path
) -> None:
    tour = tour_of(tmp_path / "tour", "today", "today-later", "search", "search-nothing")

    assert keep_pictures(tour, folder) == 0

    kept = {file.name: QImage(str(file)) for file in (folder / "pictures" / "gebruik").iterdir()}
    assert kept.keys() == {"today.png", "search.png"}
    # One shows the whole window, the other its page.
    assert kept["today.png"].width() == WIDTH
    assert kept["today.png"].pixelColor(2, 2) == RAIL
    assert kept["search.png"].pixelColor(2, 2) == PAPER


def test_twice_the_same_tour_gives_the_same_files(
    qapp: QApplication, tmp_path: Path, folder: Path
) -> None:
    tour = tour_of(tmp_path / "tour", "today", "search")
    keep_pictures(tour, folder)
    file = folder / "pictures" / "gebruik" / "search.png"
    before = file.read_bytes()

    keep_pictures(tour, folder)

    assert file.read_bytes() == before


def test_a_picture_that_the_tour_does_not_have_is_named(
    qapp: QApplication, tmp_path: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert keep_pictures(tour_of(tmp_path / "tour", "today"), folder) == 1
    assert "no picture named search" in capsys.readouterr().out


def test_pictures_that_are_too_large_together_are_no_success(
    qapp: QApplication, tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guide_pictures, "MOST_BYTES", 100)
    assert keep_pictures(tour_of(tmp_path / "tour", "today", "search"), folder) == 1


def test_a_page_loses_the_rail_and_blank_paper_but_no_words(qapp: QApplication) -> None:
    page = page_of(window())
    assert page.width() == LEAST_WIDTH
    assert WORDS.height() < page.height() < WORDS.height() + 100
    dark = sum(
        page.pixelColor(x, y) == INK for x in range(page.width()) for y in range(page.height())
    )
    assert dark == WORDS.width() * WORDS.height()


def test_a_picture_keeps_the_colours_that_it_has_most_of(qapp: QApplication) -> None:
    picture = window()
    for x in range(1000):
        picture.setPixelColor(x, 790, QColor.fromHsv(x % 360, 40 + x % 200, 255))
    made = small(picture)
    assert made.colorCount() <= COLOURS
    assert made.width() == WIDTH
    assert (made.pixelColor(5, 5), made.pixelColor(300, 5)) == (RAIL, PAPER)


def test_the_leaflet_is_one_dutch_page(qapp: QApplication, tmp_path: Path) -> None:
    (file,) = leaflet.make(tmp_path, tmp_path / "out", "1.0")
    (page,) = pypdf.PdfReader(file).pages
    words = " ".join(page.extract_text().split())
    assert file.name == "thop-desktop-folder.pdf"
    assert "Het programma maakt geen verbinding met internet." in words
    assert "112" in words


def test_the_foot_of_the_leaflet_is_small_and_whole(qapp: QApplication, tmp_path: Path) -> None:
    (file,) = leaflet.make(tmp_path, tmp_path / "out", "1.0")
    (page,) = pypdf.PdfReader(file).pages
    sizes: dict[str, float] = {}

    def see(words: str, _outer: object, place: list[float], _font: object, size: float) -> None:
        sizes[" ".join(words.split())] = abs(place[3]) * size

    page.extract_text(visitor_text=see)
    # In pixels of the screen, as the feet of all other pages.
    assert sizes["Het programma maakt geen verbinding met internet."] == FOOT_LETTERS
    assert max(sizes.values()) == sizes["Therapeutisch Opvoeden"]


def test_the_leaflet_has_four_lines_to_write_on(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    area = page_layout().paintRectPixels(96)
    sheet = QImage(area.size(), QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)

    def on_screen(draw: Draw, _title: str, look: Look, figures: Figures) -> bytes:
        painter = QPainter(sheet)
        draw(painter, QSizeF(area.size()), look, figures)
        painter.end()
        return b""

    monkeypatch.setattr(leaflet, "pdf_drawn", on_screen)
    leaflet.make(tmp_path, tmp_path / "out", "1.0")
    # Of what stands in the lower half only these lines are dark at the right side.
    rows = range(area.height() // 2, area.height())
    right = [sheet.pixelColor(area.width() - 1, y).lightness() < 200 for y in rows]
    assert sum(dark and not above for above, dark in pairwise(right)) == 4


def test_each_picture_of_the_readme_is_taken_anew() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    shown = set(re.findall(r"\(docs/pictures/([\w-]+)\.png\)", readme))
    assert shown == set(readme_pictures.STATIONS)
    assert {file.stem for file in readme_pictures.FOLDER.glob("*.png")} == shown
