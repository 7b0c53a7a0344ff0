"""What marks words while writing follows the language of the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.diaries import locked_diary, open_diary
from tests.support.program import Running, start_program
from thop_desktop.tour.seen import settle
from thop_desktop.ui.diary_page import DiaryPage
from thop_desktop.ui.writing_field import WritingField


@pytest.fixture
def running(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Running]:
    """An English program with its diary open."""
    locked_diary(tmp_path)
    with start_program(tmp_path, language="en", accepted=True) as program:
        open_diary(program, qtbot)
        yield program


def test_words_are_looked_up_in_the_dictionary_of_the_window_s_language(running: Running) -> None:
    dutch, english = "Hij zit vandag boos.", "He will sit here quitely."
    marked = []
    for code in ("en", "nl", "en"):
        running.program.set_language(code)
        settle()
        running.go("diary")
        fields = running.room(DiaryPage).findChildren(WritingField)
        helps = next(field._helps for field in fields if field._helps is not None)
        helps.load_spelling()
        marked.append(
            [text[mark.start : mark.end] for text in (dutch, english) for mark in helps.marks(text)]
        )
    assert marked == [["quitely"], ["vandag"], ["quitely"]]
