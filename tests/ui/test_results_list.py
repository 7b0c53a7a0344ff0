"""The list of what was found: its rows, and how they are painted."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from thop_desktop.content.snippets import Snippet
from thop_desktop.tour.seen import settle
from thop_desktop.ui.look import Look
from thop_desktop.ui.place import Place
from thop_desktop.ui.results_list import ResultsList, Row

LIMITS, ASSO = Place("article", "limits"), Place("article", "asso", "thuis")
ROWS = (
    Row(Snippet("Bladzijden")),
    Row(Snippet("Limits"), Snippet("een grens", ((4, 9),)), "3 minuten lezen", "book-open", LIMITS),
    Row(Snippet("ASSO"), Snippet("vier stappen"), "2 minuten lezen", "book-open", ASSO),
)


@pytest.fixture
def results(look: Look) -> Iterator[ResultsList]:
    """A list with two hits in one group."""
    made = ResultsList(look)
    made.resize(500, 300)
    made.show_rows(ROWS)
    made.show()
    settle()
    yield made
    made.close()
    made.deleteLater()


def chosen(results: ResultsList) -> list[Place]:
    """Fills with every place that is opened."""
    places: list[Place] = []
    results.chosen.connect(places.append)
    return places


def marked_columns(results: ResultsList, number: int, look: Look) -> list[int]:
    """Where from left to right the ground of a mark shows in a row."""
    picture: QImage = results.viewport().grab().toImage()
    area = results.visualRect(results.model().index(number, 0))
    mark = QColor(look.theme.mark)
    return [
        x
        for x in range(area.left(), area.right())
        if any(picture.pixelColor(x, y) == mark for y in range(area.top(), area.bottom()))
    ]


def test_the_first_hit_is_chosen_and_opened(results: ResultsList) -> None:
    opened = chosen(results)
    results.open_current()
    results.step(1)
    results.open_current()
    assert opened == [LIMITS, ASSO]


def test_a_step_beyond_either_end_stays(results: ResultsList) -> None:
    for step in (-1, 1, 1, 1):
        results.step(step)
    assert results.currentIndex().row() == 2


def test_the_name_of_a_group_can_be_neither_chosen_nor_opened(results: ResultsList) -> None:
    opened = chosen(results)
    name = results.model().index(0, 0)
    assert not results.model().flags(name) & Qt.ItemFlag.ItemIsSelectable
    spot = results.visualRect(name).center()
    QTest.mouseClick(results.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert opened == []


def test_an_empty_list_opens_nothing(results: ResultsList) -> None:
    opened = chosen(results)
    results.show_rows(())
    results.step(1)
    results.open_current()
    assert opened == []
    assert results.model().rowCount() == 0
    assert results.model().rowCount(QModelIndex()) == 0


def test_only_the_words_found_are_marked(results: ResultsList, look: Look) -> None:
    columns = marked_columns(results, 1, look)
    assert columns
    assert marked_columns(results, 2, look) == []


def test_marks_are_at_their_words_also_after_an_emoji(results: ResultsList, look: Look) -> None:
    plain = Row(Snippet("x"), Snippet("ab een grens", ((7, 12),)), "", "book-open", LIMITS)
    # An emoji is one character here and two of Qt's.
    emoji = Row(Snippet("x"), Snippet("😀 een grens", ((6, 11),)), "", "book-open", LIMITS)
    widths = []
    for row in (plain, emoji):
        results.show_rows((row,))
        settle()
        columns = marked_columns(results, 0, look)
        widths.append(columns[-1] - columns[0])
    assert widths[1] == pytest.approx(widths[0], abs=2)


def test_a_long_hit_takes_more_lines_in_a_narrow_list(results: ResultsList) -> None:
    words = Snippet("Een lange zin over wat er vanbinnen omgaat bij een kind. " * 3)
    results.show_rows((Row(Snippet("Titel"), words, "", "book-open", LIMITS),))
    heights = []
    for width in (900, 300):
        results.resize(width, 300)
        settle()
        heights.append(results.visualRect(results.model().index(0, 0)).height())
    assert heights[1] > 1.5 * heights[0]
    assert results.horizontalScrollBar().maximum() == 0


def test_a_hit_tells_all_of_itself_to_a_screen_reader(results: ResultsList) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    assert results.model().index(1, 0).data(role) == "Limits. een grens. 3 minuten lezen"
    assert results.model().index(0, 0).data(role) == "Bladzijden"
    assert results.model().index(1, 0).data(Qt.ItemDataRole.FontRole) is None
