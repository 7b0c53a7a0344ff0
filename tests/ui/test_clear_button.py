"""The button that empties a field."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from thop_desktop.tour.seen import settle
from thop_desktop.ui.clear_button import ClearButton
from thop_desktop.ui.look import Look


def test_what_is_typed_can_be_taken_away_at_once(look: Look) -> None:
    holder = QWidget()
    field = QLineEdit()
    button = ClearButton(look, field)
    QVBoxLayout(holder).addWidget(field)
    holder.resize(300, 80)
    holder.show()
    settle()
    assert not button.isVisible()
    assert field.textMargins().isNull()
    field.setText("driftbui")
    assert button.isVisible()
    # No word can come below it, and Tab goes past: Escape empties the field too.
    assert field.textMargins().right() >= field.width() - button.x() - 8
    assert button.focusPolicy() is Qt.FocusPolicy.NoFocus
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not field.text()
    assert not button.isVisible()
    holder.close()


def test_it_stands_where_words_end(look: Look) -> None:
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        field = QLineEdit()
        button = ClearButton(look, field)
        field.setText("driftbui")
        field.resize(300, 40)
        field.show()
        settle()
        assert button.geometry().right() < 100
        assert field.textMargins().left() >= button.geometry().right()
        field.close()
    finally:
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
