"""Finding words within the page at hand."""

import pytest
from PySide6.QtCore import Qt

from tests.support.program import Running
from thop_desktop.ui.reader_page import ReaderPage

PAGE = "contact-in-conflict"


@pytest.fixture
def reader(running: Running) -> ReaderPage:
    """The reader with a page of the book."""
    running.go("article", PAGE)
    return running.room(ReaderPage)


def test_words_are_found_within_the_page(running: Running, reader: ReaderPage) -> None:
    running.click("Zoek in tekst")
    running.type_words("contact")
    total = reader.view.toPlainText().lower().count("contact")
    assert f"1 van {total}" in running.words
    running.press(Qt.Key.Key_Return)
    assert f"2 van {total}" in running.words
    running.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    running.click("Vorige")
    assert f"{total} van {total}" in running.words
    running.press(Qt.Key.Key_Escape)
    assert not reader.find_bar.isVisible()
    assert reader.view.extraSelections() == []
    assert reader.view.hasFocus()


def test_words_that_are_not_there_are_told_so(running: Running, reader: ReaderPage) -> None:
    running.click("Zoek in tekst")
    running.type_words("xyzzy")
    assert "Staat niet op deze bladzijde" in running.words
    running.press(Qt.Key.Key_Return)
    assert "Staat niet op deze bladzijde" in running.words


def test_another_page_is_read_without_the_find_bar(running: Running, reader: ReaderPage) -> None:
    running.click("Zoek in tekst")
    running.type_words("contact")
    running.go("article", "limits")
    assert not reader.find_bar.isVisible()
    assert reader.view.extraSelections() == []
