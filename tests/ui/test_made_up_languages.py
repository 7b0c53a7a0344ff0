"""Two languages that nobody speaks (packaging/pseudo.py): longer words, words from the right."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pseudo import LONG, RIGHT, add_languages
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QTextBrowser, QVBoxLayout, QWidget

from tests.support.clipped import faults, lasting_faults
from tests.support.commands import run_python
from tests.support.proof import times
from thop_desktop import paths
from thop_desktop.app import Program, Start
from thop_desktop.languages import Subject, missing_files
from thop_desktop.store.stretching import LEAST_COST
from thop_desktop.tour.seen import settle, shown_words
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.page import Page
from thop_desktop.ui.pattern_tables import WordedTable
from thop_desktop.ui.place import Place
from thop_desktop.ui.rail import Rail
from thop_desktop.ui.reader_page import ReaderPage
from thop_desktop.ui.worksheet_result_table import WordTable

EVENING = datetime(2026, 11, 23, 19, 30, tzinfo=UTC)
# Each takes some twenty seconds; the hardest one is enough for every day.
TOURS = [(LONG, 150, 760), (RIGHT, 100, 1280), (RIGHT, 150, 760)][: times(1, 2, 3)]
Folders = tuple[Path, Path]


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> Folders:
    """The program's own folders with both languages in them."""
    return add_languages(tmp_path_factory.mktemp("made-up"))


@pytest.fixture
def from_the_right(
    qt: QApplication, folders: Folders, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    """The program in a window that is written from the right."""
    monkeypatch.setattr(paths, "resources", lambda: folders[0])
    monkeypatch.setattr(paths, "translations", lambda: folders[1])
    start = Start(
        home=tmp_path / "home",
        clock=lambda: EVENING,
        language=RIGHT,
        theme="light",
        vault_cost=LEAST_COST,
    )
    program = Program(qt, start)
    yield program
    program.window.close()
    settle()
    program.appearance.translation.switch_to("")
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_words_that_are_cut_off_are_found_and_so_is_what_lies_over_others(look: Look) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    words = [Label(look, "Long words have no room here", wrap=False) for _ in range(3)]
    button = Button(look, "Neither have these", lambda: None, kind="quiet")
    for widget in (*words, button):
        column.addWidget(widget)
    window.show()
    settle()
    assert faults(window) == []
    words[0].setFixedWidth(40)
    button.setFixedWidth(40)
    settle()
    words[1].setGeometry(words[2].geometry().translated(-30, -4))
    found = faults(window)
    assert [line.split(",")[0].split(" Label")[0].split(" Button")[0] for line in found] == [
        *("cut off", "cut off", "over each other"),
        f"beyond its {QWidget.__name__}",
    ]
    window.close()


def test_what_no_layout_placed_is_found_too_where_it_lies_over_the_words_of_a_text(
    qt: QApplication,
) -> None:
    window = QWidget()
    text = QTextBrowser()
    text.setViewportMargins(0, 0, 80, 0)
    QVBoxLayout(window).addWidget(text)
    window.resize(400, 300)
    panel = QWidget(window)
    window.show()
    settle()
    # In the margin of a text there is room for it.
    panel.setGeometry(text.geometry().right() - 70, text.y() + 10, 60, 100)
    panel.show()
    assert faults(window) == []
    panel.move(panel.x() - 40, panel.y())
    assert [line.split(" ''")[0] for line in faults(window)] == ["over each other QTextBrowser"]
    window.close()


def test_columns_that_have_to_be_scrolled_to_are_found_where_a_page_has_room(look: Look) -> None:
    page = Page(look, "")
    table = WordTable(look, WordedTable("How it went", ("Step", "Hard", "Fine"), (), ""))
    page.add(table)
    page.resize(1200, 300)
    page.show()
    settle()
    assert faults(page) == []
    table.setFixedWidth(60)
    settle()
    assert [line.split(" WordTable")[0] for line in faults(page)] == ["columns out of sight"]
    page.close()


def test_every_subject_is_told_in_both(folders: Folders) -> None:
    assert not [
        name
        for language in (LONG, RIGHT)
        for subject in Subject
        for name in missing_files(folders[0], subject, language)
    ]


@pytest.mark.parametrize(("language", "percent", "width"), TOURS)
def test_nothing_is_cut_off_or_lies_over_anything(
    tmp_path: Path, language: str, percent: int, width: int
) -> None:
    words = ["-m", "tests.support.clipped_tour", language, str(percent), str(width)]
    done = run_python(words, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {}


def test_a_language_from_the_right_turns_the_window_and_its_pages_round(
    from_the_right: Program,
) -> None:
    window = from_the_right.window
    window.show()
    from_the_right.accept_gate()
    window.go(Place("article", "limits"))
    settle()
    rail = window.findChild(Rail)
    assert rail is not None
    assert rail.geometry().right() == window.rect().right()
    page = window.room
    assert isinstance(page, ReaderPage)
    # Bars at the left, lines from the right, the table of contents beyond where they end.
    assert page.view.verticalScrollBar().mapTo(window, page.rect().topLeft()).x() < 20
    heading = page.view.document().begin()
    assert heading.textDirection() == Qt.LayoutDirection.RightToLeft
    place = heading.layout().lineAt(0).naturalTextRect()
    assert abs(place.right() - page.view.document().textWidth()) < 2
    assert lasting_faults(page) == []
    # Back to what nobody need learn to read.
    from_the_right.set_language("nl")
    settle()
    rail = window.findChild(Rail)
    assert rail is not None
    assert rail.x() == 0
    assert "Vandaag" in shown_words(window)
