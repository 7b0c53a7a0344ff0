"""A first visit by keyboard alone: nothing here touches the mouse or calls the program itself."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.diaries import LONGEST_MS, WORDS, locked_diary
from tests.support.program import Running, start_program
from tests.support.story import tab_to
from tests.support.visible_focus import Keys
from thop_desktop.ui.keeper import DiaryState

LEAST_STOPS = 100
Key = Qt.Key
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def user(new_user: Running) -> Running:
    """A user who has just read what is told first, and accepted it."""
    new_user.press(Key.Key_PageDown)
    assert new_user.scroll > 0
    tab_to(new_user, "Ik heb dit gelezen")
    new_user.press(Key.Key_Return)
    assert "Goedenavond" in new_user.words
    return new_user


def test_the_page_of_the_day_and_the_way_back(user: Running) -> None:
    title = user.words[user.words.index("Lees dit") - 2]
    tab_to(user, "Lees dit")
    user.press(Key.Key_Return)
    assert user.place.room == "article"
    assert title in user.words
    user.press(Key.Key_Left, ALT)
    assert "Goedenavond" in user.words
    user.press(Key.Key_Right, ALT)
    assert title in user.words


def test_a_page_of_the_book_is_opened_scrolled_and_followed_on(user: Running) -> None:
    user.press(Key.Key_2, ALT)
    tab_to(user, "Contact houden tijdens een conflict")
    user.press(Key.Key_Space)
    assert "Begin bij het gevoel" in user.words
    for _press in range(4):
        user.press(Key.Key_Down)
    scrolled = user.scroll
    assert scrolled > 0
    # The first link of the page, which is a word of the field.
    user.press(Key.Key_Tab)
    user.press(Key.Key_Return)
    assert user.place.room == "terms"
    user.press(Key.Key_Left, ALT)
    assert "Begin bij het gevoel" in user.words


def test_words_are_found_within_a_page(user: Running) -> None:
    user.press(Key.Key_2, ALT)
    tab_to(user, "Contact houden tijdens een conflict")
    user.press(Key.Key_Return)
    user.press(Key.Key_F3)
    user.type_words("contact")
    first = next(words for words in user.words if words.startswith("1 van "))
    user.press(Key.Key_Return)
    assert f"2{first[1:]}" in user.words
    user.press(Key.Key_Return, SHIFT)
    assert first in user.words
    user.press(Key.Key_Escape)
    assert first not in user.words
    user.press(Key.Key_F, CTRL | SHIFT)
    assert first in user.words


def test_searching_in_own_words_opening_and_coming_back(user: Running) -> None:
    user.press(Key.Key_F, CTRL)
    user.type_words("één straf na een driftbui")
    assert any("gevonden" in words for words in user.words)
    user.press(Key.Key_Down)
    user.press(Key.Key_Return)
    assert user.place.room == "article"
    found = user.place.target
    user.press(Key.Key_Left, ALT)
    assert "één straf na een driftbui" in user.words
    user.press(Key.Key_Right, ALT)
    assert user.place.target == found


def test_help_and_the_hard_moment(user: Running) -> None:
    user.press(Key.Key_7, ALT)
    assert "Alarmnummer: 112" in user.words
    tab_to(user, "Huisarts")
    user.type_words("020 123 45 67")
    user.press(Key.Key_Tab)
    assert "Bewaard" in user.words
    tab_to(user, "Nu lastig")
    user.press(Key.Key_Return)
    assert "Huisarts: 020 123 45 67" in user.words
    tab_to(user, "Nee, er is gevaar")
    user.press(Key.Key_Return)
    assert "Eerst iedereen veilig" in user.words
    # The keyboard is on the way back already.
    user.press(Key.Key_Return)
    assert "Is iedereen nu veilig?" in user.words


def test_text_is_made_larger_and_the_settings_know_it(user: Running) -> None:
    user.press(Key.Key_Plus, CTRL)
    user.press(Key.Key_Equal, CTRL)
    user.press(Key.Key_Minus, CTRL)
    tab_to(user, "Instellingen")
    user.press(Key.Key_Return)
    assert "110 %" in user.words
    user.press(Key.Key_0, CTRL)
    assert "100 %" in user.words


def test_the_rooms_have_numbers(user: Running) -> None:
    for key, words in (
        (Key.Key_2, "Lezen"),
        (Key.Key_6, "Plannen"),
        (Key.Key_7, "Hulp"),
        (Key.Key_1, "Goedenavond"),
    ):
        user.press(key, ALT)
        # Once in the rail and once as the title of the page, or once as the greeting.
        assert user.words.count(words) == (1 if key == Key.Key_1 else 2)


def test_the_main_way_shows_the_keyboard_at_each_stop(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    locked_diary(tmp_path)
    with start_program(tmp_path, language="nl", accepted=True) as user:
        keys = Keys(user)
        # Find a page, and read on in it.
        keys.press(Key.Key_F, CTRL)
        user.type_words("driftbui")
        keys.press(Key.Key_Return)
        assert user.place.room == "article"
        keys.go_round()
        # Open the diary.
        keys.press(Key.Key_5, ALT)
        keys.go_round()
        keys.tab_to("Wachtwoordzin")
        user.type_words(WORDS)
        user.press(Key.Key_Return)
        keeper = user.program.keeper
        qtbot.waitUntil(lambda: keeper.state is DiaryState.OPEN, timeout=LONGEST_MS)
        qtbot.waitUntil(lambda: not keeper.backups.busy, timeout=LONGEST_MS)
        # A domain of the worksheet.
        keys.press(Key.Key_3, ALT)
        keys.tab_to("Begin")
        keys.press(Key.Key_Return)
        keys.go_round()
        keys.tab_to("Verder: Nabijheid en zorg")
        keys.press(Key.Key_Return)
        for _column in ("Rustig", "Gespannen"):
            keys.press(Key.Key_Space)
            keys.press(Key.Key_Tab)
        keys.go_round()
        keys.tab_to("Stop, ga later verder")
        keys.press(Key.Key_Return)
        # A plan, with its first step.
        keys.press(Key.Key_6, ALT)
        keys.go_round()
        keys.tab_to("Waar gaat de strijd over?")
        keys.press(Key.Key_Return)
        keys.go_round()
        # An exercise.
        keys.press(Key.Key_4, ALT)
        keys.tab_to("Begin")
        keys.press(Key.Key_Return)
        keys.go_round()
        # An entry, found again; then the lock.
        keys.press(Key.Key_N, CTRL)
        user.type_words("Een rustige avond")
        keys.go_round()
        keys.press(Key.Key_L, CTRL)
        assert keeper.state is DiaryState.LOCKED
        keys.go_round()
        assert keys.stops > LEAST_STOPS
