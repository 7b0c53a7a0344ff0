"""What is painted by hand shows in grey whether it is chosen: compared picture by picture."""

import ast
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QWidget

import thop_desktop.ui
from thop_desktop.tour.seen import settle
from thop_desktop.ui.check_row import CheckRow
from thop_desktop.ui.look import Look
from thop_desktop.ui.rail import Rail
from thop_desktop.ui.themes import THEMES, Theme
from thop_desktop.ui.training_answers import Answer, AnswerRow
from thop_desktop.ui.worksheet_card import WorksheetCard
from thop_desktop.ui.worksheet_kept import _Tick

UI = Path(thop_desktop.ui.__file__).parent
LEAST = 3.0
# So many pixels that are three times lighter or darker are the edge of a small box at least.
LEAST_PIXELS = 40
# For sRGB, of each of its 256 steps (WCAG 2.2, relative luminance).
LINEAR = [
    step / 255 / 12.92 if step / 255 <= 0.04045 else ((step / 255 + 0.055) / 1.055) ** 2.4
    for step in range(256)
]


def rail_button(look: Look) -> tuple[QWidget, QAbstractButton]:
    rail = Rail(look, lambda _place: None, gate_only=False, lock=lambda: None)
    return rail, next(one for one in rail.findChildren(QAbstractButton) if one.isCheckable())


def alone(button: QAbstractButton) -> tuple[QWidget, QAbstractButton]:
    return button, button


MAKERS: dict[str, Callable[[Look], tuple[QWidget, QAbstractButton]]] = {
    "_RailButton": rail_button,
    "CheckRow": lambda look: alone(CheckRow(look, "Ik heb het gelezen")),
    "AnswerRow": lambda look: alone(AnswerRow(look, "1", Answer("Je hebt dorst.", ""), "1")),
    "WorksheetCard": lambda look: alone(
        WorksheetCard(look, "Vraagt hulp", "Rustig", lambda: None, filled=True)
    ),
    "_Tick": lambda look: alone(_Tick(look)),
}


def luminances(widget: QWidget) -> list[float]:
    """The relative luminance of each pixel of a picture of a widget."""
    settle()
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(picture.constBits()).cast("I")
    return [
        0.2126 * LINEAR[one >> 16 & 255]
        + 0.7152 * LINEAR[one >> 8 & 255]
        + 0.0722 * LINEAR[one & 255]
        for one in pixels
    ]


def told_apart(one: list[float], other: list[float]) -> int:
    """How many pixels are lighter or darker by 3 : 1."""
    return sum(
        (max(pair) + 0.05) / (min(pair) + 0.05) >= LEAST for pair in zip(one, other, strict=True)
    )


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())
@pytest.mark.parametrize("name", MAKERS)
def test_what_is_chosen_shows_in_grey(look: Look, resources: Path, theme: Theme, name: str) -> None:
    shown, button = MAKERS[name](Look(theme, 1.0, resources / "icons", look.font("body")))
    shown.resize(max(240, shown.sizeHint().width()), max(48, shown.sizeHint().height()))
    shown.show()
    button.setChecked(False)
    rest = luminances(button)
    button.setChecked(True)
    assert told_apart(luminances(button), rest) >= LEAST_PIXELS
    shown.close()
    shown.deleteLater()


def test_every_control_that_paints_whether_it_is_chosen_is_tried() -> None:
    painted = {
        owner.name
        for file in UI.glob("*.py")
        for owner in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(owner, ast.ClassDef)
        and {"paintEvent"} & {getattr(one, "name", "") for one in owner.body}
        and "isChecked" in ast.unparse(owner)
    }
    assert painted == MAKERS.keys()
