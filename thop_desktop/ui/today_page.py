"""The start: one short thing to read, and the way on."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from thop_desktop.content.model import Book
from thop_desktop.content.model import Page as BookPage
from thop_desktop.ui.art import Art
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.cards import SHADOW_DEPTH, Card, RowCard
from thop_desktop.ui.figures import Figures
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.page import Page
from thop_desktop.ui.place import Place

MORNING, AFTERNOON, EVENING = 6, 12, 18
# Pages about the text itself are no calm start.
NOT_FOR_TODAY = frozenset({"about", "start"})


def page_for(book: Book, day: int) -> BookPage | None:
    """The page of a day: another one each day, the whole book round.

    Args:
        book: what to choose from.
        day: number of the day, such as `date.toordinal()`.
    """
    pages = [page for page in book.pages.values() if page.section not in NOT_FOR_TODAY]
    pages = pages or list(book.pages.values())
    return pages[day % len(pages)] if pages else None


class TodayPage(Page):
    """A greeting, the page of the day, and where the reader left off in this run."""

    def __init__(
        self,
        look: Look,
        book: Book,
        figures: Figures,
        *,
        now: datetime,
        in_other_language: bool,
        last_read: Place | None,
        go: Callable[[Place], object],
        plans: QWidget | None = None,
        worksheet: QWidget | None = None,
    ) -> None:
        """Make the page.

        Args:
            look: theme and text size.
            book: the book.
            figures: drawings.
            in_other_language: the interface is in a language that the book does not exist in.
            now: the moment of opening, in local time.
            last_read: the article that was read last in this run.
            go: opens a place.
            plans: the plans that are kept in the diary, while it is open.
            worksheet: what follows from the last estimate, while it is open.
        """
        day = QLocale().toString(QDate(now.year, now.month, now.day), "dddd d MMMM")
        super().__init__(look, self._greeting(now.hour), kicker=day[:1].upper() + day[1:])
        self._first: QWidget | None = None
        self.gap(20)
        self._art = Art(look, figures)
        today = page_for(book, now.toordinal())
        if today:
            self._add_reading(today, go)
        if in_other_language:
            words = self.tr("The pages are in Dutch for now.")
            self.add(Label(look, words, "small", "quiet"), 0)
        self.gap(20)
        if plans is not None:
            self.add(plans, 20)
        if worksheet is not None:
            self.add(worksheet, 0)
        self._add_rows(book, last_read, go)
        self.column.addStretch(1)

    def first_focus(self) -> QWidget:
        """The button that opens the page of the day."""
        return self._first or self

    def arrange(self) -> None:
        """Leave the ornament out where the words need the room."""
        self._art.setVisible(not self.narrow)

    def _greeting(self, hour: int) -> str:
        if MORNING <= hour < AFTERNOON:
            return self.tr("Good morning")
        if AFTERNOON <= hour < EVENING:
            return self.tr("Good afternoon")
        return self.tr("Good evening")

    def _add_reading(self, page: BookPage, go: Callable[[Place], object]) -> None:
        look = self.look
        card = Card(look, raised=True)
        card.column.setContentsMargins(1, 1, 1, SHADOW_DEPTH + 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        words = QWidget()
        inside = Page.words_column(words)
        inside.setContentsMargins(*(look.space(n) for n in (28, 28, 28, 28)))
        kicker = self.tr("Something to read · %1 minutes").replace("%1", str(page.minutes))
        inside.addWidget(Label(look, kicker, "text", "quiet"))
        inside.addSpacing(look.space(6))
        inside.addWidget(Label(look, page.title, "title"))
        inside.addSpacing(look.space(6))
        inside.addWidget(Label(look, page.summary, "body", "quiet"))
        inside.addSpacing(look.space(28))
        inside.addStretch(1)
        button = Button(
            look, self.tr("Read this"), lambda: go(Place("article", page.id)), kind="primary"
        )
        inside.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._first = button
        row.addWidget(words, 1)
        row.addWidget(self._art)
        card.column.addLayout(row)
        self.add(card)

    def _add_rows(self, book: Book, last_read: Place | None, go: Callable[[Place], object]) -> None:
        left_off = book.pages.get(last_read.target) if last_read else None
        if last_read and left_off:
            self.add(Label(self.look, self.tr("Where you left off"), "text-strong", "quiet"), 6)
            self.add(
                RowCard(
                    self.look,
                    left_off.title,
                    lambda: go(last_read),
                    icon="book-open",
                    above=book.section_of(left_off).title,
                    action=self.tr("Read on"),
                ),
                20,
            )
        first = next(iter(book.pages.values()), None)
        self.add(Label(self.look, self.tr("Or choose yourself"), "text-strong", "quiet"), 6)
        self.add(
            RowCard(
                self.look,
                self.tr("Find something in your own words"),
                lambda: go(Place("search")),
                icon="magnifying-glass",
                above=self.tr("For example: %1").replace("%1", ", ".join(book.short_examples)),
                action=self.tr("Search"),
            )
        )
        if first:
            self.add(
                RowCard(
                    self.look,
                    first.title,
                    lambda: go(Place("article", first.id)),
                    icon="book-bookmark",
                    above=self.tr("New here? Start at the beginning"),
                    action=self.tr("Start"),
                )
            )
        self.add(
            RowCard(
                self.look,
                self.tr("How this program works"),
                lambda: go(Place("guide")),
                icon="info",
                above=self.tr("Step by step, with pictures. F1 opens it too"),
                action=self.tr("Open"),
            )
        )
