"""All pages of the book, by part."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from thop_desktop.content.model import Book, Section
from thop_desktop.content.model import Page as BookPage
from thop_desktop.ui.broken_page import name_of
from thop_desktop.ui.cards import Card, RowCard
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.number_cards import ColumnGrid
from thop_desktop.ui.page import Page
from thop_desktop.ui.place import Place
from thop_desktop.ui.reading_time import reading_time

# A high window shows no more at first.
SECTIONS_AT_ONCE = 2


class ReadPage(Page):
    """The table of contents of the whole book, with the glossary."""

    def __init__(
        self, look: Look, book: Book, *, in_other_language: bool, go: Callable[[Place], object]
    ) -> None:
        """Make the page.

        Args:
            look: theme and text size.
            book: the book.
            in_other_language: the interface is in a language that the book does not exist in.
            go: opens a place.
        """
        super().__init__(
            look,
            self.tr("Read"),
            lead=self.tr("Short pages. Start at the beginning, or choose what you need now."),
        )
        self._go, self._book = go, book
        self._grids: list[ColumnGrid] = []
        self._first: QWidget = self
        if in_other_language:
            note = Card(look, "main-soft", "main-mid")
            note.column.addWidget(Label(look, self.tr("The pages are in Dutch for now.")))
            self.gap(16)
            self.add(note, 0)
        for broken in book.broken:
            self.gap(16)
            self._add_broken(name_of(broken))
        filled = [section for section in book.sections if book.pages_in(section)]
        self._add_sections(filled[:SECTIONS_AT_ONCE])
        self.put_off(lambda: self._add_below(filled[SECTIONS_AT_ONCE:]))

    def first_focus(self) -> QWidget:
        """The first page of the book."""
        return self._first

    def arrange(self) -> None:
        """Two columns of pages where there is room, else one."""
        for grid in self._grids:
            grid.set_columns(1 if self.narrow else 2)

    def _add_sections(self, sections: Sequence[Section]) -> None:
        for section in sections:
            self.heading(section.title)
            self.add(Label(self.look, section.summary, "text", "quiet"), 8)
            self._add_grid([self._row(page) for page in self._book.pages_in(section)])

    def _add_below(self, sections: Sequence[Section]) -> None:
        self._add_sections(sections)
        self.heading(self.tr("Words explained"))
        self._add_grid(
            [
                RowCard(
                    self.look,
                    self.tr("Words explained"),
                    lambda: self._go(Place("terms")),
                    icon="bookmark-simple",
                    below=self.tr(
                        "%n term(s), explained in plain language.", None, len(self._book.terms)
                    ),
                )
            ]
        )

    def _row(self, page: BookPage) -> RowCard:
        return RowCard(
            self.look,
            page.title,
            lambda: self._go(Place("article", page.id)),
            above=reading_time(page.minutes),
            below=page.summary,
        )

    def _add_grid(self, rows: list[RowCard]) -> None:
        if not self._grids:
            self._first = rows[0]
        grid = ColumnGrid(self.look, rows)
        self._grids.append(grid)
        self.add(grid, 0)

    def _add_broken(self, name: str) -> None:
        card = Card(self.look, "careful-soft", "careful-edge")
        card.column.addWidget(
            Label(self.look, self.tr("One page cannot be read"), "strong", "careful")
        )
        words = self.tr("‘%1’ is left out. Everything else works.").replace("%1", name)
        card.column.addWidget(Label(self.look, words))
        self.add(card, 0)
