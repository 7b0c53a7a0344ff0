"""Buttons look as they were told to, also when their words wrap."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QPushButton, QWidget

from tests.support.program import Running


def buttons(page: QWidget, kind: str) -> list[QPushButton]:
    return [one for one in page.findChildren(QPushButton) if one.property("kind") == kind]


def test_a_button_in_the_window_keeps_its_own_lettering(running: Running) -> None:
    running.go("now")
    (primary,) = buttons(running.window.room, "primary")
    link = buttons(running.window.room, "link")[0]
    for button in (primary, link):
        assert button.font().weight() == QFont.Weight.DemiBold
    # What is reached for in a hurry is larger.
    plain = buttons(running.window.room, "plain")[0]
    assert primary.height() > plain.height()


def test_other_words_wrap_at_once_where_there_is_no_room(running: Running) -> None:
    running.go("now")
    (button,) = buttons(running.window.room, "primary")
    button.set_words("Een heel lange zin op een knop " * 6, with_icon=False)  # type: ignore[attr-defined]
    assert "\n" in button.text()
