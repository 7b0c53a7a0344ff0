"""What stands in an empty field fits in it."""

from PySide6.QtWidgets import QApplication, QLineEdit

from thop_desktop.tour.seen import settle
from thop_desktop.ui.field_hint import FieldHint

LONG, SHORT = "Search in all that you wrote in your diary", "Search"


def test_it_is_told_as_short_as_the_field_needs(qt: QApplication) -> None:
    field = QLineEdit()
    FieldHint(field, (LONG, SHORT))
    field.show()
    shown = []
    for width in (600, 120, 20, 600):
        field.resize(width, 30)
        settle()
        shown.append(field.placeholderText())
    assert shown == [LONG, SHORT, SHORT, LONG]
    font = field.font()
    font.setPointSizeF(font.pointSizeF() * 4)
    field.setFont(font)
    assert field.placeholderText() == SHORT
    field.close()
