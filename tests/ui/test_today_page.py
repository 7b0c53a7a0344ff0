"""The calm start: one thing to read, and where one was."""

from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.support.program import Running, start_program
from thop_desktop.content.model import Book
from thop_desktop.ui.place import Place
from thop_desktop.ui.reader_page import ReaderPage
from thop_desktop.ui.today_page import NOT_FOR_TODAY, page_for


def test_each_day_has_another_page_until_all_have_had_their_turn(book: Book) -> None:
    suited = [page for page in book.pages.values() if page.section not in NOT_FOR_TODAY]
    first = datetime(2026, 11, 23, tzinfo=UTC).toordinal()
    shown = [page_for(book, first + day) for day in range(2 * len(suited))]
    assert Counter(page.id for page in shown if page) == {page.id: 2 for page in suited}
    assert page_for(book, first) == page_for(book, first)


def test_pages_about_the_text_itself_are_no_start(book: Book) -> None:
    sections = {page.section for day in range(100) if (page := page_for(book, day))}
    assert not sections & NOT_FOR_TODAY


@pytest.mark.parametrize(
    ("hour", "dutch", "english"),
    [
        (5, "Goedenavond", "Good evening"),
        (6, "Goedemorgen", "Good morning"),
        (12, "Goedemiddag", "Good afternoon"),
        (17, "Goedemiddag", "Good afternoon"),
        (18, "Goedenavond", "Good evening"),
    ],
)
def test_the_greeting_suits_the_hour_and_the_language(
    qapp: QApplication, tmp_path: Path, hour: int, dutch: str, english: str
) -> None:
    moment = datetime(2026, 11, 23, hour, 0, tzinfo=UTC)
    with start_program(tmp_path, clock=lambda: moment) as running:
        running.accept_gate()
        assert dutch in running.words
        assert "Maandag 23 november" in running.words
        running.program.set_language("en")
        running.go("today")
        assert english in running.words
        assert "Monday 23 November" in running.words


def test_the_page_of_the_day_is_opened_with_one_key(running: Running) -> None:
    today = page_for(running.program.book, datetime(2026, 11, 23, tzinfo=UTC).toordinal())
    assert today
    assert {today.title, today.summary} <= set(running.words)
    running.click("Lees dit")
    assert running.place == Place("article", today.id)


def test_where_one_left_off_is_offered_at_the_very_spot(running: Running) -> None:
    assert "Verder lezen waar je was" not in running.words
    running.go("article", "limits")
    running.room(ReaderPage).view.verticalScrollBar().setValue(77)
    running.go("today")
    assert "Verder lezen waar je was" in running.words
    running.click(running.program.book.pages["limits"].title)
    assert running.place.target == "limits"
    assert running.scroll == 77


def test_nothing_of_what_was_read_is_kept_for_the_next_run(running: Running) -> None:
    running.go("article", "limits")
    running.window.close()
    with start_program(running.home) as again:
        assert "Verder lezen waar je was" not in again.words
    kept = b"".join(file.read_bytes() for file in running.home.rglob("*") if file.is_file())
    assert b"limits" not in kept


def test_it_leads_to_searching_and_to_the_beginning(running: Running) -> None:
    running.click("Zoek in je eigen woorden")
    assert running.place.room == "search"
    running.go("today")
    first = next(iter(running.program.book.pages.values()))
    running.click(first.title)
    assert running.place == Place("article", first.id)
