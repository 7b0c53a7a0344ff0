"""Finding while typing, with the keyboard alone and with whatever may be typed."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.support.program import Running
from thop_desktop.tour.seen import settle
from thop_desktop.ui.place import Place
from thop_desktop.ui.reader_page import ReaderPage
from thop_desktop.ui.results_list import ResultsModel, Row
from thop_desktop.ui.search_page import LONGEST, SearchPage

# What people paste: quotes, code, emoji of several parts, words from right to left.
ODDITIES = {
    "NUL": "a\x00b\x00",
    "signs": "'\"`*^:()-+{}[]~\\/;%_?!",
    "operators": 'title:"straf" OR NEAR(boos, 2) NOT AND *',
    "SQL": "straf'; DROP TABLE passages; --",
    "blanks": "%1 %n {0} <b>boos</b> &amp; $x",
    "emoji": "👨‍👩‍👧‍👦 boos 😡",
    # Cut at the longest that fits, in the middle of an emoji.
    "half an emoji": "x" + "😀" * LONGEST,
    "right to left": "مرحبا \u202estraf\u202c שלום",
    "accents": "e\u0301\u0301\u0301" * 100,
    "letters of their own": "ﬃ İ ß ſ Ǆ",
    "nothing to see": "\ufeff\u200b\u2028\u2029\u00a0",
    "line ends": "\n\t straf \r\n na\x0b driftbui",
    "a whole letter": "straf " * 17_000,
    "one long word": "x" * 100_000,
    "many emoji": "😀" * 50_000,
}


@pytest.fixture
def running(long_running: Running) -> Iterator[Running]:
    """The program, in Dutch."""
    yield long_running
    if long_running.program.preferences.language != "nl":
        long_running.program.set_language("nl")
        settle()


@pytest.fixture
def page(running: Running) -> SearchPage:
    """The search page."""
    running.go("search")
    return running.room(SearchPage)


def rows(page: SearchPage) -> tuple[Row, ...]:
    model = page.results.model()
    assert isinstance(model, ResultsModel)
    return model.rows


def hits(page: SearchPage) -> list[Row]:
    return [row for row in rows(page) if row.place]


def chosen(page: SearchPage) -> Row:
    return rows(page)[page.results.currentIndex().row()]


def test_hits_appear_while_typing_in_groups_with_the_words_marked(
    running: Running, page: SearchPage
) -> None:
    running.type_words("asso")
    groups = [row.title.text for row in rows(page) if row.place is None]
    assert groups == ["Bladzijden", "Begrippen"]
    assert any(row.snippet.marks for row in hits(page))
    for row in hits(page):
        for snippet in (row.title, row.snippet):
            assert all(snippet.text[start:end].strip() for start, end in snippet.marks)
    count = next(words for words in running.words if "gevonden" in words)
    assert count.startswith(f"{len(hits(page))} ")


def test_arrow_keys_choose_and_enter_opens(running: Running, page: SearchPage) -> None:
    running.type_words("straf")
    first, second = hits(page)[:2]
    assert chosen(page) == first
    running.press(Qt.Key.Key_Up)
    assert chosen(page) == first
    running.press(Qt.Key.Key_Down)
    assert chosen(page) == second
    assert page.field.hasFocus()
    running.press(Qt.Key.Key_Return)
    assert running.place.is_same_page(second.place or Place(""))
    assert running.room(ReaderPage).view.hasFocus()


def test_the_arrow_keys_pass_over_the_names_of_groups_and_stop_at_the_end(
    running: Running, page: SearchPage
) -> None:
    running.type_words("straf")
    visited = []
    for _press in range(len(rows(page)) + 2):
        visited.append(chosen(page))
        running.press(Qt.Key.Key_Down)
    assert list(dict.fromkeys(id(row) for row in visited)) == [id(row) for row in hits(page)]
    # What is chosen can be seen.
    index = page.results.currentIndex()
    assert page.results.viewport().rect().intersects(page.results.visualRect(index))


def test_going_back_leads_to_the_same_words(running: Running, page: SearchPage) -> None:
    running.type_words("straf")
    running.press(Qt.Key.Key_Return)
    running.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page.field.text() == "straf"
    assert hits(page)
    assert page.field.hasFocus()


def test_the_words_are_there_again_after_a_change_of_language(
    running: Running, page: SearchPage
) -> None:
    running.type_words("asso")
    running.program.set_language("en")
    settle()
    again = running.room(SearchPage)
    assert again is not page
    assert again.field.text() == "asso"
    assert rows(again)[0].title.text == "Pages"


def test_escape_empties_the_field_and_examples_come_back(
    running: Running, page: SearchPage
) -> None:
    assert "Bijvoorbeeld" in running.words
    running.type_words("straf")
    assert "Bijvoorbeeld" not in running.words
    running.press(Qt.Key.Key_Escape)
    assert page.field.text() == ""
    assert "Bijvoorbeeld" in running.words
    assert "Typ het zoals je het zou zeggen." in running.words


def test_every_example_finds_something(running: Running, page: SearchPage) -> None:
    for words in ("straf na een driftbui", "wil niet naar bed", "ik ben zo moe"):
        running.go("search")
        running.click(words)
        assert page.field.text() == words
        assert len(hits(page)) >= 2
        assert page.field.hasFocus()


def test_nothing_found_is_said_plainly(running: Running, page: SearchPage) -> None:
    running.type_words("qqqq")
    assert hits(page) == []
    assert "Niets gevonden. Probeer een ander woord, of een korter woord." in running.words
    running.press(Qt.Key.Key_Return)
    running.press(Qt.Key.Key_Down)
    assert running.place == Place("search", "qqqq")


def test_a_hit_is_opened_with_the_mouse_too(running: Running, page: SearchPage) -> None:
    running.type_words("straf")
    row = rows(page).index(hits(page)[1])
    spot = page.results.visualRect(page.results.model().index(row, 0)).center()
    QTest.mouseClick(page.results.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    settle()
    assert running.place.target == (hits(page)[1].place or Place("")).target


def test_a_click_on_the_name_of_a_group_opens_nothing(running: Running, page: SearchPage) -> None:
    running.type_words("straf")
    spot = page.results.visualRect(page.results.model().index(0, 0)).center()
    QTest.mouseClick(page.results.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    settle()
    assert running.place.room == "search"


def test_a_hit_says_all_of_itself_to_a_screen_reader(running: Running, page: SearchPage) -> None:
    running.type_words("straf")
    row = chosen(page)
    said = page.results.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    # A snippet that ends as a sentence needs no full stop more.
    assert said == f"{row.title.text}. {row.snippet.text.removesuffix('.')}. {row.note}"


@pytest.mark.parametrize("words", ODDITIES.values(), ids=ODDITIES.keys())
def test_whatever_is_pasted_the_search_goes_on(
    running: Running, page: SearchPage, words: str
) -> None:
    # An exception anywhere in the window fails the test.
    QGuiApplication.clipboard().setText(words)
    running.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert len(page.field.text()) <= LONGEST
    page.results.grab()
    running.press(Qt.Key.Key_Down)
    running.press(Qt.Key.Key_Return)
    running.go("search", words)
    running.go("search")
    running.type_words("straf")
    assert hits(page)


def test_whatever_is_typed_the_search_goes_on(running: Running, page: SearchPage) -> None:
    @settings(
        derandomize=True, deadline=None, max_examples=150, suppress_health_check=[*HealthCheck]
    )
    @given(st.text(max_size=60))
    def any_words(words: str) -> None:
        page.field.setText(words)
        page.results.grab()
        assert running.place.target == page.field.text()
        assert bool(hits(page)) == page.results.isVisible()

    any_words()


@pytest.mark.parametrize("words", ODDITIES.values(), ids=ODDITIES.keys())
def test_whatever_is_searched_for_within_a_page_the_page_stays(
    running: Running, words: str
) -> None:
    running.go("article", "limits")
    reader = running.room(ReaderPage)
    before = reader.view.toPlainText()
    running.press(Qt.Key.Key_F3)
    QGuiApplication.clipboard().setText(words)
    running.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    running.press(Qt.Key.Key_Return)
    running.press(Qt.Key.Key_Escape)
    assert reader.view.toPlainText() == before
