"""The style sheet and palette, in every theme and text size."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.logging import _QtMessageCapture as QtLog

from thop_desktop.ui.look import Look
from thop_desktop.ui.stylesheet import palette, style_sheet
from thop_desktop.ui.themes import THEMES, contrast

Role = QPalette.ColorRole
READ_TOGETHER = (
    (Role.WindowText, Role.Window),
    (Role.Text, Role.Base),
    (Role.Text, Role.AlternateBase),
    (Role.PlaceholderText, Role.Base),
    (Role.ButtonText, Role.Button),
    (Role.ToolTipText, Role.ToolTipBase),
    (Role.HighlightedText, Role.Highlight),
    (Role.Link, Role.Base),
    (Role.LinkVisited, Role.Window),
)


@pytest.fixture(params=THEMES)
def theme_name(request: pytest.FixtureRequest) -> str:
    """Each theme in turn."""
    return str(request.param)


def look_of(qt: QApplication, resources: Path, theme: str, scale: float = 1.0) -> Look:
    return Look(THEMES[theme], scale, resources / "icons", QFont(qt.font()))


@pytest.mark.parametrize("scale", [0.8, 1.0, 1.5, 2.0])
def test_qt_takes_the_whole_sheet(
    qt: QApplication, resources: Path, theme_name: str, scale: float
) -> None:
    # Qt tells of a sheet that it cannot read with a warning, and a warning fails a test.
    sheet = style_sheet(look_of(qt, resources, theme_name, scale))
    widget = QWidget()
    widget.setStyleSheet(sheet)
    widget.ensurePolished()
    assert "$" not in sheet
    assert "None" not in sheet
    assert all(QColor(colour).isValid() for colour in re.findall(r"#[0-9A-Fa-f]{3,8}\b", sheet))


@pytest.mark.qt_log_ignore("Could not parse", extend=True)
def test_qt_does_tell_of_a_sheet_that_it_cannot_read(qt: QApplication, qtlog: QtLog) -> None:
    widget = QWidget()
    widget.setStyleSheet("QWidget { color ")
    widget.ensurePolished()
    assert any("parse" in record.message for record in qtlog.records)


def test_larger_text_gives_controls_more_room(qt: QApplication, resources: Path) -> None:
    def heights(scale: float) -> list[int]:
        sheet = style_sheet(look_of(qt, resources, "light", scale))
        return [int(pixels) for pixels in re.findall(r"min-height: (\d+)px", sheet)]

    small, large = heights(1.0), heights(2.0)
    assert len(small) == len(large)
    assert all(a < b for a, b in zip(small, large, strict=True) if a)


def test_a_filled_button_stays_readable_under_the_pointer(
    qt: QApplication, resources: Path, theme_name: str
) -> None:
    look = look_of(qt, resources, theme_name)
    hover = re.search(r'"primary"\]:hover \{ background: (#\w{6})', style_sheet(look))
    assert hover
    assert hover[1].lower() != look.theme.main.lower()
    least = 7.0 if look.theme.strong else 4.5
    assert contrast(look.theme.on_main, hover[1]) >= least


def test_native_parts_are_readable_too(qt: QApplication, resources: Path, theme_name: str) -> None:
    made = palette(look_of(qt, resources, theme_name))
    least = 7.0 if THEMES[theme_name].strong else 4.5
    faint = [
        f"{words.name} on {ground.name}"
        for words, ground in READ_TOGETHER
        if contrast(made.color(words).name(), made.color(ground).name()) < least
    ]
    assert faint == []
