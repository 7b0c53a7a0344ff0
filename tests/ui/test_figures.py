"""The drawings: in the colours of the theme and the words of the language."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from thop_desktop.ui.article_document import build_document
from thop_desktop.ui.figures import Figures
from thop_desktop.ui.look import Look
from thop_desktop.ui.themes import THEMES, Theme

DRAWINGS = ("asso-steps", "emotional-age", "out-and-back", "outside-and-inside", "three-areas")


def figures_of(
    qt: QApplication, resources: Path, theme: Theme, language: str = "nl", scale: float = 1.0
) -> Figures:
    look = Look(theme, scale, resources / "icons", QFont(qt.font()))
    return Figures(resources / "figures", language, look)


def painted(figures: Figures, name: str) -> QImage:
    picture = QImage(400, 300, QImage.Format.Format_ARGB32)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    figures.drawing(name).render(painter, QRectF(picture.rect()))
    painter.end()
    return picture


def colours(picture: QImage) -> set[str]:
    return {
        colour.name()
        for x in range(0, picture.width(), 2)
        for y in range(0, picture.height(), 2)
        if (colour := picture.pixelColor(x, y)).alpha() == 255
    }


@pytest.mark.parametrize("name", DRAWINGS)
@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())
def test_every_drawing_is_painted_in_the_colours_of_the_theme(
    qt: QApplication, resources: Path, theme: Theme, name: str
) -> None:
    figures = figures_of(qt, resources, theme)
    assert figures.drawing(name).isValid()
    wanted = {value.lower() for value in theme.tokens().values()}
    # A colour that a drawing names and no theme has would be painted in this grey.
    assert "#808080" not in colours(painted(figures, name))
    assert len(colours(painted(figures, name)) & wanted) >= 3


@pytest.mark.parametrize("name", DRAWINGS)
def test_every_drawing_has_words_for_who_cannot_see_it(
    qt: QApplication, resources: Path, name: str
) -> None:
    for language in ("nl", "en"):
        figures = figures_of(qt, resources, THEMES["light"], language)
        assert len(figures.alternative(name).split()) >= 10


@pytest.mark.parametrize("name", DRAWINGS)
def test_a_drawing_speaks_the_language_that_is_asked_for(
    qt: QApplication, resources: Path, name: str
) -> None:
    dutch, english = (
        painted(figures_of(qt, resources, THEMES["light"], language), name)
        for language in ("nl", "en")
    )
    assert dutch != english


def test_a_drawing_that_is_missing_breaks_nothing(
    figures: Figures, look: Look, qt: QApplication
) -> None:
    assert not figures.drawing("no-such-drawing").isValid()
    assert figures.alternative("no-such-drawing") == ""
    document = build_document('<p><img src="figure:no-such-drawing"/> Tekst</p>', look, figures)
    document.setTextWidth(400)
    picture = QImage(400, 100, QImage.Format.Format_ARGB32)
    painter = QPainter(picture)
    document.drawContents(painter)
    painter.end()
    assert "Tekst" in document.toPlainText()


def test_missing_or_broken_words_leave_the_drawing_without_words(
    qt: QApplication, look: Look, resources: Path, tmp_path: Path
) -> None:
    source = (resources / "figures" / "three-areas.svg").read_text(encoding="utf-8")
    (tmp_path / "three-areas.svg").write_text(source, encoding="utf-8")
    (tmp_path / "en.toml").write_text("not = [toml", encoding="utf-8")
    for language in ("nl", "en"):
        assert Figures(tmp_path, language, look).drawing("three-areas").isValid()


def test_a_drawing_is_as_wide_as_the_column_and_keeps_its_shape(
    figures: Figures, look: Look
) -> None:
    html = '<p class="figure"><img src="figure:three-areas"/></p>'
    heights = []
    for width in (300, 600):
        document = build_document(html, look, figures)
        document.setTextWidth(width)
        heights.append(document.size().height())
    assert 1.6 < heights[1] / heights[0] < 2.2
