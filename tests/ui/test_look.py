"""Lettering, measures and icons that follow from a theme and a text size."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication

from thop_desktop.ui.look import TYPES, Look
from thop_desktop.ui.themes import DARK, LIGHT, Theme


def look_of(qt: QApplication, resources: Path, scale: float, theme: Theme = LIGHT) -> Look:
    return Look(theme, scale, resources / "icons", QFont(qt.font()))


@pytest.mark.parametrize("style", TYPES)
def test_lettering_grows_with_the_text_size(qt: QApplication, resources: Path, style: str) -> None:
    small, large = (look_of(qt, resources, scale) for scale in (1.0, 2.0))
    assert large.font(style).pointSizeF() == pytest.approx(2 * small.font(style).pointSizeF())
    assert small.font(style).pointSizeF() >= 9


def test_headings_and_running_text_have_serifs_and_controls_have_none(look: Look) -> None:
    serif = look.font("reading").families()
    assert look.font("display").families() == serif
    assert look.font("body").families() != serif


def test_white_space_grows_slower_than_the_text(qt: QApplication, resources: Path) -> None:
    normal, large = look_of(qt, resources, 1.0), look_of(qt, resources, 2.0)
    assert normal.space(20) == 20
    assert 20 < large.space(20) < 40


def test_the_column_is_as_wide_as_its_letters(qt: QApplication, resources: Path) -> None:
    normal, large = look_of(qt, resources, 1.0), look_of(qt, resources, 2.0)
    width = normal.text_width("reading", 70)
    assert normal.text_width("reading", 140) == pytest.approx(2 * width, abs=2)
    assert large.text_width("reading", 70) == pytest.approx(2 * width, rel=0.05)


def test_a_role_is_a_colour_of_the_theme(look: Look) -> None:
    assert look.colour("on-main") == QColor(LIGHT.on_main)
    assert look.colour("accent-soft") == QColor(LIGHT.accent_soft)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_every_icon_is_drawn_in_the_colour_of_its_role(
    qt: QApplication, resources: Path, theme: Theme
) -> None:
    look = look_of(qt, resources, 2.0, theme)
    icons = sorted((resources / "icons").glob("*.svg"))
    assert icons
    for icon in icons:
        picture = look.pixmap(icon.stem, "careful", 32).toImage()
        solid = [
            colour
            for x in range(picture.width())
            for y in range(picture.height())
            if (colour := picture.pixelColor(x, y)).alpha() == 255
        ]
        assert solid, f"{icon.name} shows nothing"
        assert {colour.name() for colour in solid} == {QColor(theme.careful).name()}, icon.name


def test_an_icon_is_as_large_as_its_text(qt: QApplication, resources: Path) -> None:
    look = look_of(qt, resources, 1.5)
    assert look.icon_size(20).width() == 30
    assert look.pixmap("sun", "main", 20).deviceIndependentSize().width() == 30
