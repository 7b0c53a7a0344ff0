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
from thop_desktop.ui.writing_bar import WritingBar


@pytest.fixture
def running(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Running]:
    """An English program with its diary open."""
    locked_diary(tmp_path)
    with start_program(tmp_path, language="en", accepted=True) as program:
        open_diary(program, qtbot)
        yield program


def test_the_dutch_dictionary_looks_at_no_words_in_an_english_window(running: Running) -> None:
    offered = []
    for code in ("en", "nl", "en"):
        running.program.set_language(code)
        settle()
        running.go("diary")
        bar = running.room(DiaryPage).findChild(WritingBar)
        assert bar is not None
        offered.append(not bar.spelling.isHidden())

    assert offered == [False, True, False]
