"""What a keystroke costs in the window; run in a process of its own, it prints JSON."""

import json
import sys
import tempfile
from functools import partial
from pathlib import Path
from time import perf_counter

from PySide6.QtWidgets import QLineEdit, QListWidget, QVBoxLayout, QWidget

from tests.benchmarks.figures import NotMeasuredError
from tests.benchmarks.opening import accepted_program
from tests.benchmarks.painting import Stopwatch
from tests.benchmarks.searching import queries, typed
from thop_desktop import paths
from thop_desktop.app import make_qt
from thop_desktop.content.library import load_book
from thop_desktop.content.search import SearchIndex
from thop_desktop.content.synonyms import load_synonyms
from thop_desktop.languages import FIRST_LANGUAGE
from thop_desktop.tour.seen import settle
from thop_desktop.ui.place import Place
from thop_desktop.ui.search_page import SearchPage

EVERY = 24  # of the queries: painting takes longer than searching


def main() -> int:
    """Print milliseconds for each keystroke: searched, in a bare list, in the window."""
    make_qt()
    resources = paths.resources()
    book = load_book(resources, FIRST_LANGUAGE)
    index = SearchIndex(book, load_synonyms(resources, FIRST_LANGUAGE))
    words = [text for query in queries()[::EVERY] for text in typed(query)]
    searched, bare = _bare(index, words)
    index.close()
    with tempfile.TemporaryDirectory(prefix="thop-home-") as home:
        times = {"searched": searched, "bare": bare, "window": _window(Path(home), words)}
        settle()
    json.dump(times, sys.stdout)
    return 0


def _bare(index: SearchIndex, words: list[str]) -> tuple[list[float], list[float]]:
    """The search alone; and a field over a list with the same titles, without our style."""
    window = QWidget()
    window.resize(1048, 800)
    column = QVBoxLayout(window)
    field, found = QLineEdit(), QListWidget()
    column.addWidget(field)
    column.addWidget(found)
    window.show()
    watch = Stopwatch(window)
    searched, painted = [], []
    for text in words:
        begun = perf_counter()
        results = index.search(text)
        searched.append((perf_counter() - begun) * 1000)
        titles = [hit.page.title for hit in results.pages]
        titles += [hit.term.name for hit in results.terms]

        def show(text: str = text, titles: list[str] = titles) -> None:
            field.setText(text)
            found.clear()
            found.addItems(titles)

        painted.append(watch.milliseconds(show))
    window.close()
    return searched, painted


def _window(home: Path, words: list[str]) -> list[float]:
    """The same keystrokes on the program's own search page, with the search behind it."""
    program = accepted_program(home)
    program.window.go(Place("search"))
    page = program.window.room
    if not isinstance(page, SearchPage):
        raise NotMeasuredError("the search page does not open")
    page.field.setText("a")  # waits until the index is there
    watch = Stopwatch(program.window)
    times = [watch.milliseconds(partial(page.field.setText, text)) for text in words]
    program.window.close()
    return times


if __name__ == "__main__":
    sys.exit(main())
