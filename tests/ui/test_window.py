"""The window: rooms, keys, and staying where one is when it is furnished anew."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QByteArray, QRect, Qt
from PySide6.QtWidgets import QScrollArea

from tests.support.program import Running, start_program
from thop_desktop.tour.seen import settle
from thop_desktop.ui.reader_page import ReaderPage
from thop_desktop.ui.window import SMALLEST_SIZE

Alt, Ctrl = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
CHANGES: dict[str, Callable[[Running], None]] = {
    "theme": lambda running: running.program.set_theme("contrast"),
    "language": lambda running: running.program.set_language("en"),
}


def scroll_to(running: Running, pixels: int) -> None:
    room = running.window.room
    area = room.view if isinstance(room, ReaderPage) else running.room(QScrollArea)
    area.verticalScrollBar().setValue(pixels)
    assert running.scroll == pixels


def test_the_mouse_has_buttons_for_the_way_back(running: Running) -> None:
    running.go("read")
    running.go("help")
    running.mouse_button(Qt.MouseButton.BackButton)
    assert running.place.room == "read"
    running.mouse_button(Qt.MouseButton.ForwardButton)
    assert running.place.room == "help"
    running.mouse_button(Qt.MouseButton.LeftButton)
    assert running.place.room == "help"


def test_there_is_nothing_before_the_first_place(running: Running) -> None:
    for _press in range(3):
        running.press(Qt.Key.Key_Left, Alt)
    assert running.place.room == "today"


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
@pytest.mark.parametrize("room", ["read", "article", "help", "settings", "now"])
def test_a_change_of_look_or_language_keeps_the_place(
    running: Running, room: str, change: Callable[[Running], None]
) -> None:
    running.window.resize(1000, 500)
    running.go(room, "limits" if room == "article" else "")
    before = running.place
    scroll_to(running, 160)
    change(running)
    settle()
    assert running.place.is_same_page(before)
    assert running.scroll == 160


def test_larger_text_keeps_the_page_and_the_way_back(running: Running) -> None:
    running.go("read")
    running.go("article", "limits")
    for key, before, after in (
        (Qt.Key.Key_Plus, 180, 190),
        (Qt.Key.Key_Plus, 190, 200),
        (Qt.Key.Key_Plus, 200, 200),
        (Qt.Key.Key_0, 200, 100),
        (Qt.Key.Key_Minus, 90, 80),
        (Qt.Key.Key_Minus, 80, 80),
    ):
        running.program.preferences.text_percent = before
        running.press(key, Ctrl)
        assert running.program.preferences.text_percent == after
        assert running.place.target == "limits"
    running.press(Qt.Key.Key_Left, Alt)
    assert running.place.room == "read"


def test_a_page_is_as_far_down_as_it_was_left(running: Running) -> None:
    running.window.resize(1000, 500)
    running.go("read")
    scroll_to(running, 210)
    running.go("article", "limits")
    scroll_to(running, 90)
    running.go("article", "asso")
    scroll_to(running, 60)
    for expected in (90, 210):
        running.window.step_history(-1)
        settle()
        assert running.scroll == expected
    for expected in (90, 60):
        running.window.step_history(1)
        settle()
        assert running.scroll == expected


def test_place_and_size_are_those_of_the_last_run(running: Running) -> None:
    running.window.setGeometry(20, 30, 760, 560)
    settle()
    running.window.close()
    with start_program(running.home) as again:
        assert again.window.geometry() == QRect(20, 30, 760, 560)


@pytest.mark.parametrize("junk", [b"junk", b"\x01\xd9\xd0\xcb" + b"\xff" * 60, b"\x00" * 2000])
def test_a_damaged_size_gives_a_window_that_can_be_seen(running: Running, junk: bytes) -> None:
    running.window.close()
    running.program.preferences.window_geometry = QByteArray(junk)
    with start_program(running.home) as again:
        assert again.window.isVisible()
        assert again.window.width() >= SMALLEST_SIZE.width()
        assert again.window.screen().availableGeometry().intersects(again.window.geometry())
