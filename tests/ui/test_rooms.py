"""Rooms of the window: by key, by the rail, and with nothing cut off."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea

from tests.support.program import Running
from thop_desktop.tour.seen import settle
from thop_desktop.ui.place import Place
from thop_desktop.ui.rail import Rail
from thop_desktop.ui.reader_page import ReaderPage
from thop_desktop.ui.window import SMALLEST_SIZE, START_SIZE

Alt, Ctrl = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def running(long_running: Running) -> Iterator[Running]:
    """A program that many tests use, as every user first has it."""
    long_running.window.activateWindow()
    QTest.qWaitForWindowActive(long_running.window)
    yield long_running
    preferences = long_running.program.preferences
    if (preferences.text_percent, preferences.language) != (100, "nl"):
        preferences.text_percent, preferences.language = 100, "nl"
        long_running.window.resize(START_SIZE)
        long_running.program.refurnish()
        settle()


def lit(running: Running) -> list[str]:
    (rail,) = running.window.findChildren(Rail)
    buttons = rail.findChildren(QAbstractButton)
    return [button.text().strip() for button in buttons if button.isChecked()]


@pytest.mark.parametrize(
    ("key", "held", "room"),
    [
        (Qt.Key.Key_F, Ctrl, "search"),
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier, "guide"),
        (Qt.Key.Key_1, Alt, "today"),
        (Qt.Key.Key_2, Alt, "read"),
        (Qt.Key.Key_3, Alt, "worksheet"),
        (Qt.Key.Key_4, Alt, "practice"),
        (Qt.Key.Key_5, Alt, "diary"),
        (Qt.Key.Key_6, Alt, "plans"),
        (Qt.Key.Key_7, Alt, "help"),
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


def test_there_is_nothing_to_find_on_most_pages_and_the_key_does_no_harm(running: Running) -> None:
    for room in ("today", "read", "help", "now", "settings", "search", "gate"):
        running.go(room)
        running.press(Qt.Key.Key_F3)
        assert running.place.room == room


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
        (QSize(760, 720), 150, "nl"),
    ],
    ids=lambda value: str(value.width() if isinstance(value, QSize) else value),
)
def test_nothing_is_cut_off_at_the_right(
    running: Running, size: QSize, percent: int, language: str
) -> None:
    running.window.resize(size)
    running.program.preferences.text_percent = percent
    running.program.preferences.language = language
    running.program.refurnish()
    settle()
    assert running.window.size() == size
    too_wide = {}
    for room in ("today", "read", "article", "terms", "search", "help", "now", "settings", "gate"):
        running.go(room, "limits" if room == "article" else "")
        page = running.window.room
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
