"""Finding pages and words while typing."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from thop_desktop.content.model import Book
from thop_desktop.content.search import SearchResults
from thop_desktop.content.snippets import Snippet
from thop_desktop.content.user_guide import Chapter
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.clear_button import ClearButton
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.page import PAGE_WIDTH
from thop_desktop.ui.place import Place
from thop_desktop.ui.reading_time import reading_time
from thop_desktop.ui.results_list import ResultsList, Row
from thop_desktop.ui.spoken import say

LONGEST = 300
STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
}


class SearchPage(QWidget):
    """A large field and what it finds; the keyboard alone is enough."""

    def __init__(
        self,
        look: Look,
        book: Book,
        *,
        search: Callable[[str], SearchResults],
        asks_for_help: Callable[[str], bool],
        in_guide: Callable[[str], Sequence[Chapter]] = lambda _query: (),
        go: Callable[[Place], object],
        typed: Callable[[str], object],
    ) -> None:
        """Make the page.

        Args:
            look: theme and text size.
            book: the book that is searched.
            search: finds what helps with a query.
            asks_for_help: whether a query is for help itself; then Help stands on top.
            in_guide: chapters of the guide that a query is for.
            go: opens a place.
            typed: is told each query, so that the way back leads to it.
        """
        super().__init__()
        self.setObjectName("page")
        self._book = book
        self._search = search
        self._asks_for_help = asks_for_help
        self._in_guide = in_guide
        self._typed = typed
        self.title = self.tr("Search")
        outer = QHBoxLayout(self)
        outer.setContentsMargins(*(look.space(n) for n in (32, 36, 32, 0)))
        middle = QWidget()
        middle.setMaximumWidth(look.space(PAGE_WIDTH))
        outer.addStretch(1)
        outer.addWidget(middle, 1000)
        outer.addStretch(1)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(8))
        self.field = _Field(self)
        self.field.setFont(look.font("title"))
        self.field.setMinimumHeight(look.space(52))
        self.field.setMaxLength(LONGEST)
        self.field.setPlaceholderText(self.tr("What is it about?"))
        self.field.setAccessibleName(self.tr("Search"))
        ClearButton(look, self.field)
        column.addWidget(self.field)
        self.status = Label(look, "", "text", "quiet")
        column.addWidget(self.status)
        self._examples = self._make_examples(look)
        column.addWidget(self._examples, 1)
        self.results = ResultsList(look)
        self.results.setAccessibleName(self.tr("What was found"))
        self.results.chosen.connect(go)
        column.addWidget(self.results, 1)
        self.field.textChanged.connect(self._show)
        self._show("")

    def show_place(self, place: Place) -> None:
        """Show what a query finds."""
        self.field.setText(place.target)
        self.field.selectAll()

    def scroll_position(self) -> int:
        """The list always starts at its top."""
        return 0

    def find_within(self) -> None:
        """Searching is what the field is for."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def print_out(self) -> None:
        """What was found is for the screen alone."""

    def first_focus(self) -> QWidget:
        """The field."""
        return self.field

    def _show(self, query: str) -> None:
        self._typed(query)
        words = query.strip()
        rows = self._rows(query) if words else ()
        self.results.show_rows(rows)
        found = sum(1 for row in rows if row.place)
        if not words:
            text = self.tr("Type it the way you would say it.")
        elif found:
            text = self.tr("%n found. Choose with the arrow keys, open with Enter.", None, found)
        else:
            text = self.tr("Nothing found. Try another word, or a shorter one.")
        if words and text != self.status.text():
            say(self.status, text)
        self.status.set_words(text)
        self._examples.setVisible(not found)
        self.results.setVisible(bool(found))

    def _rows(self, query: str) -> tuple[Row, ...]:
        results = self._search(query)
        rows: list[Row] = []
        if self._asks_for_help(query):
            rows.append(Row(Snippet(self.tr("Help"))))
            title = Snippet(self.tr("Who to call: 112, 113 and more"))
            why = Snippet(self.tr("Numbers for danger, for your child and for you."))
            rows.append(Row(title, why, "", "lifebuoy", Place("help")))
        if results.pages:
            rows.append(Row(Snippet(self.tr("Pages"))))
        for hit in results.pages:
            section = self._book.section_of(hit.page).title
            note = f"{section} · {reading_time(hit.page.minutes)}"
            place = Place("article", hit.page.id, hit.anchor)
            rows.append(Row(hit.title, hit.snippet, note, "book-open", place))
        if results.terms:
            rows.append(Row(Snippet(self.tr("Words explained"))))
        for found in results.terms:
            place = Place("terms", "", found.term.id)
            rows.append(Row(found.name, found.snippet, "", "bookmark-simple", place))
        if chapters := self._in_guide(query):
            rows.append(Row(Snippet(self.tr("How this program works"))))
        for chapter in chapters:
            place = Place("guide", chapter.id)
            rows.append(Row(Snippet(chapter.title), Snippet(chapter.part), "", "info", place))
        return tuple(rows)

    def _make_examples(self, look: Look) -> QWidget:
        examples = QWidget()
        column = QVBoxLayout(examples)
        column.setContentsMargins(0, look.space(16), 0, 0)
        column.setSpacing(look.space(4))
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(Label(look, self.tr("For example"), "text-strong", "quiet"))
        # In the language of the book, which that of the interface need not be.
        for words in self._book.examples:
            button = Button(look, words, partial(self._try, words), kind="link", icon="caret-right")
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return examples

    def _try(self, query: str) -> None:
        self.field.setText(query)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)


class _Field(QLineEdit):
    """Sends the arrow keys and Enter to the list below it."""

    def __init__(self, page: SearchPage) -> None:
        super().__init__()
        self._page = page

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step: Any = STEPS.get(Qt.Key(event.key()))
        if step:
            self._page.results.step(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._page.results.open_current()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
