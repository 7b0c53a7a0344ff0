"""The window: rooms, keys, and staying where one is when it is furnished anew."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QByteArray, QRect, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea

from tests.support.program import Running, start_program
from thop_desktop.tour import settle
from thop_desktop.ui.place import Place
from thop_desktop.ui.rail import Rail
from thop_desktop.ui.reader_page import ReaderPage
from thop_desktop.ui.window import SMALLEST_SIZE

Alt, Ctrl = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
CHANGES: dict[str, Callable[[Running], None]] = {
    "theme": lambda running: running.program.set_theme("contrast"),
    "language": lambda running: running.program.set_language("en"),
}


def lit(running: Running) -> list[str]:
    (rail,) = running.window.findChildren(Rail)
    buttons = rail.findChildren(QAbstractButton)
    return [button.text().strip() for button in buttons if button.isChecked()]


def scroll_to(running: Running, pixels: int) -> None:
    room = running.window.room
    area = room.view if isinstance(room, ReaderPage) else running.room(QScrollArea)
    area.verticalScrollBar().setValue(pixels)
    assert running.scroll == pixels


@pytest.mark.parametrize(
    ("key", "held", "room"),
    [
        (Qt.Key.Key_F, Ctrl, "search"),
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier, "help"),
        (Qt.Key.Key_1, Alt, "today"),
        (Qt.Key.Key_2, Alt, "read"),
        (Qt.Key.Key_3, Alt, "help"),
    ],
)
def test_keys_open_rooms_from_everywhere(
    running: Running, key: Qt.Key, held: Qt.KeyboardModifier, room: str
) -> None:
    for start in ("settings", "now", "article"):
        running.go(start, "limits" if start == "article" else "")
        running.press(key, held)
        assert running.place.room == room


@pytest.mark.parametrize(
    ("words", "room"),
    [
        ("Zoeken", "search"),
        ("Vandaag", "today"),
        ("Lezen", "read"),
        ("Hulp", "help"),
        ("Instellingen", "settings"),
        ("Nu lastig", "now"),
    ],
)
def test_the_rail_opens_every_room_and_shows_where_one_is(
    running: Running, words: str, room: str
) -> None:
    running.go("gate" if room == "settings" else "settings")
    running.click(words)
    assert running.place == Place(room)
    assert lit(running) == ([] if room == "search" else [words])


@pytest.mark.parametrize(
    ("place", "words"),
    [(("article", "limits"), "Lezen"), (("terms", ""), "Lezen"), (("gate", ""), "Instellingen")],
)
def test_a_page_within_a_room_lights_that_room(
    running: Running, place: tuple[str, str], words: str
) -> None:
    running.go(*place)
    assert lit(running) == [words]


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
    for _press in range(12):
        running.press(Qt.Key.Key_Plus, Ctrl)
    assert running.program.preferences.text_percent == 200
    assert running.place.target == "limits"
    running.press(Qt.Key.Key_0, Ctrl)
    assert running.program.preferences.text_percent == 100
    for _press in range(5):
        running.press(Qt.Key.Key_Minus, Ctrl)
    assert running.program.preferences.text_percent == 80
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


def test_there_is_nothing_to_find_on_most_pages_and_the_key_does_no_harm(running: Running) -> None:
    for room in ("today", "read", "help", "now", "settings", "search", "gate"):
        running.go(room)
        running.press(Qt.Key.Key_F3)
        assert running.place.room == room


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


def test_the_title_bar_says_only_the_name_of_the_program(running: Running) -> None:
    for room, target in (("article", "limits"), ("search", "straf"), ("now", "")):
        running.go(room, target)
        assert running.window.windowTitle() == "Therapeutisch Opvoeden"


@pytest.mark.parametrize(
    ("size", "percent", "language"),
    [
        (SMALLEST_SIZE, 100, "nl"),
        (SMALLEST_SIZE, 100, "en"),
        (QSize(1024, 600), 150, "nl"),
        (QSize(1280, 720), 200, "nl"),
        (QSize(1280, 720), 200, "en"),
    ],
    ids=lambda value: str(value.width() if isinstance(value, QSize) else value),
)
def test_nothing_is_cut_off_at_the_right(
    long_running: Running, size: QSize, percent: int, language: str
) -> None:
    long_running.window.resize(size)
    long_running.program.preferences.text_percent = percent
    long_running.program.preferences.language = language
    long_running.program.refurnish()
    settle()
    assert long_running.window.size() == size
    too_wide = {}
    for room in ("today", "read", "article", "terms", "search", "help", "now", "settings", "gate"):
        long_running.go(room, "limits" if room == "article" else "")
        page = long_running.window.room
        if isinstance(page, QScrollArea) and not isinstance(page, ReaderPage):
            lacking = page.horizontalScrollBar().maximum()
        else:
            lacking = page.minimumSizeHint().width() - page.width()
        if lacking > 0:
            too_wide[room] = lacking
    assert too_wide == {}


def test_the_keyboard_is_on_the_page_after_every_move(running: Running) -> None:
    for room in ("read", "help", "now", "settings", "search", "today"):
        running.go(room)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert focus is running.window.room or running.window.room.isAncestorOf(focus)
