"""How long each page takes to open; run in a process of its own, it prints one round as JSON."""

import json
import sys
import tempfile
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import (
    QLabel,
    QScrollArea,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from tests.benchmarks.painting import Stopwatch
from thop_desktop import paths
from thop_desktop.app import Program, Start, make_qt
from thop_desktop.content.library import load_book
from thop_desktop.languages import FIRST_LANGUAGE
from thop_desktop.tour.seen import settle
from thop_desktop.ui.place import Place
from thop_desktop.ui.reader_text import article_text

EVENING = datetime(2026, 11, 23, 19, 30, tzinfo=UTC)
# The search comes last: it builds its index in another thread, which slows down what follows.
ROOMS = ("read", "terms", "guide", "help", "now", "settings", "gate", "today", "search")


def main() -> int:
    """Print the milliseconds that each page took."""
    make_qt()
    with tempfile.TemporaryDirectory(prefix="thop-home-") as home:
        times = {"bare": _bare_articles(), **_in_the_program(Path(home))}
        settle()
    json.dump(times, sys.stdout)
    return 0


def accepted_program(home: Path) -> Program:
    """A program that was just started, with its window shown and its gate accepted."""
    program = Program(make_qt(), Start(home=home, clock=lambda: EVENING, theme="light"))
    program.preferences.gate_accepted = True
    program.refurnish()
    program.show()
    settle()
    return program


def _bare_articles() -> dict[str, float]:
    """The same texts in Qt's own view, before the program brings its style."""
    book = load_book(paths.resources(), FIRST_LANGUAGE)
    view = QTextBrowser()
    view.resize(1048, 800)
    view.show()
    watch = Stopwatch(view)
    times = {
        page.id: watch.milliseconds(partial(view.setHtml, article_text(book, page).html))
        for page in book.pages.values()
    }
    view.close()
    return times


def _in_the_program(home: Path) -> dict[str, dict[str, float]]:
    """Each room and article of a program that was just started."""
    program = accepted_program(home)
    watch = Stopwatch(program.window)

    def opened(place: Place) -> float:
        return watch.milliseconds(lambda: program.window.go(place))

    articles = list(program.book.pages)
    times = {
        # The reader and all that it needs is made and imported now.
        "first": {"article": opened(Place("article", articles[-1]))},
        "articles": {article: opened(Place("article", article)) for article in articles},
        "rooms": {room: opened(Place(room)) for room in ROOMS},
    }
    words = {}
    for room in ROOMS:
        program.window.go(Place(room))
        labels = program.window.room.findChildren(QLabel)
        words[room] = [label.text() for label in labels]
    program.window.close()
    return times | {"bare rooms": _bare_rooms(words)}


def _bare_rooms(words: Mapping[str, Sequence[str]]) -> dict[str, float]:
    """The same words in Qt's plainest labels, one page each, in a window without a style sheet."""
    make_qt().setStyleSheet("")
    stack = QStackedWidget()
    stack.resize(1048, 800)
    stack.addWidget(QWidget())
    stack.show()
    watch = Stopwatch(stack)

    def open_page(texts: Sequence[str]) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        for text in texts:
            label = QLabel(text)
            label.setWordWrap(True)
            column.addWidget(label)
        page = QScrollArea()
        page.setWidgetResizable(True)
        page.setWidget(inside)
        stack.setCurrentIndex(stack.addWidget(page))

    times = {room: watch.milliseconds(partial(open_page, texts)) for room, texts in words.items()}
    stack.close()
    return times


if __name__ == "__main__":
    sys.exit(main())
