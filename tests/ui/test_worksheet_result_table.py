"""A table of words: no word is cut off at any width, and there is no more room than is needed."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from thop_desktop.tour.seen import settle
from thop_desktop.ui.look import Look
from thop_desktop.ui.pattern_tables import WordedTable
from thop_desktop.ui.worksheet_result_table import LEFT_OF_WORDS, WordTable

LONG = "Weggaan, wachten, verandering"


@pytest.fixture
def table(look: Look, qtbot: QtBot) -> WordTable:
    rows = ((LONG, "zelf en nee", "samen en doen alsof"), ("Gevoelens", "eigen weg", "–"))
    shown = WordTable(look, WordedTable("Rustig", ("Onderdeel", "Oma", "Pleegmoeder"), rows, ""))
    qtbot.addWidget(shown)
    shown.show()
    return shown


def heights(table: WordTable) -> list[int]:
    return [table.rowHeight(row) for row in range(2)] + [table.height()]


def test_rows_have_the_height_of_this_width_whatever_it_was_before(table: WordTable) -> None:
    found: dict[int, list[list[int]]] = {420: [], 900: []}
    for width in (420, 900, 420, 900, 900, 420):
        table.resize(width, table.height())
        found[width].append(heights(table))
        assert sum(table.columnWidth(column) for column in range(3)) == width
    assert all(one == many[0] for many in found.values() for one in many)
    assert found[420][0] > found[900][0], "words wrap"


def test_no_word_is_left_out_at_any_width(table: WordTable) -> None:
    metrics = table.fontMetrics()
    for width in range(360, 700, 3):
        table.resize(width, table.height())
        for row in range(2):
            for column in range(3):
                room = table.columnWidth(column) - 2 * LEFT_OF_WORDS
                words = str(table.model().index(row, column).data())
                wrapped = metrics.boundingRect(0, 0, room, 999, Qt.TextFlag.TextWordWrap, words)
                assert wrapped.height() <= table.rowHeight(row), (width, words)


def test_where_heads_would_be_cut_off_it_is_scrolled_sideways(table: WordTable) -> None:
    table.resize(120, table.height())
    assert table.columnWidth(2) > table.fontMetrics().horizontalAdvance("Pleegmoeder")
    assert table.horizontalScrollBar().maximum() > 0


def test_columns_of_numbers_are_as_wide_as_their_heads_and_names_have_the_rest(
    look: Look, qtbot: QtBot
) -> None:
    heads = ("Stap", "Nog eens", "Ging vanzelf")
    rows = (("Sensitief reageren", "3", "0"), ("Structureren", "0", "12"))
    table = WordTable(look, WordedTable("Hoe het ging", heads, rows, ""), of_numbers=True)
    qtbot.addWidget(table)
    table.show()
    assert str(table.model().headerData(2, Qt.Orientation.Horizontal)) == "Ging\nvanzelf"
    numbers = []
    for width in (table.least_width, 420, 700):
        table.resize(width, table.height())
        settle()
        assert table.horizontalScrollBar().maximum() == 0
        assert sum(table.columnWidth(column) for column in range(3)) == width
        numbers.append([table.columnWidth(column) for column in (1, 2)])
    assert numbers[0] == numbers[1] == numbers[2]
    table.resize(table.least_width - 1, table.height())
    settle()
    assert table.horizontalScrollBar().maximum() > 0
