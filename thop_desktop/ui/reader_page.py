"""The page on which a text is read: bar, text, table of contents."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from thop_desktop.content.model import Term
from thop_desktop.ui.article_document import TERM
from thop_desktop.ui.article_view import ArticleView, side_panel_fits
from thop_desktop.ui.contents_panel import ContentsPanel
from thop_desktop.ui.figures import Figures
from thop_desktop.ui.find_bar import FindBar
from thop_desktop.ui.guide_text import GUIDE, ROOM, SHEET
from thop_desktop.ui.look import Look
from thop_desktop.ui.marks import Marks
from thop_desktop.ui.mirror import is_mirrored
from thop_desktop.ui.paper import Paper
from thop_desktop.ui.place import History, Place, Spot
from thop_desktop.ui.reader_bar import ReaderActions, ReaderBar
from thop_desktop.ui.reader_text import ReaderText
from thop_desktop.ui.suggestion_ways import DiaryWays
from thop_desktop.ui.text_spot import scroll_to, spot_in, text_height

PAGE = "page:"


class ReaderPage(QWidget):
    """Shows one text after another; asks for the text of a place when it is shown there."""

    def __init__(
        self,
        look: Look,
        figures: Figures,
        terms: Mapping[str, Term],
        marks: Marks,
        *,
        text_of: Callable[[Place], ReaderText],
        go: Callable[[Place], object],
        history: History,
        step_history: Callable[[int], object],
        resize_text: Callable[[int], object],
        show_address: Callable[[str], object],
        paper: Paper,
        ways: DiaryWays,
        take_sheet: Callable[[str], object] = lambda _way: None,
    ) -> None:
        """Make the page.

        Args:
            look: theme and text size.
            figures: drawings.
            terms: what is explained on hover.
            marks: the reader's marks of this run.
            text_of: gives the text of a place.
            go: opens another place.
            history: tells whether there is a way back or forward.
            step_history: goes back (-1) or forward (1).
            resize_text: makes all text larger (1) or smaller (-1).
            show_address: shows a web address to copy.
            paper: saves and prints.
            ways: what leads from a page to the diary.
            take_sheet: prints or saves the sheet of the guide; takes the link that was chosen.
        """
        super().__init__()
        self.setObjectName("page")
        self._look = look
        self._marks = marks
        self._text_of = text_of
        self._go = go
        self._history = history
        self._show_address = show_address
        self._paper = paper
        self._ways = ways
        self._take_sheet = take_sheet
        self._foot = ""
        self._text: ReaderText | None = None
        self._place: Place | None = None
        self._panel: ContentsPanel | None = None
        self.view = ArticleView(look, figures, terms)
        self.find_bar = FindBar(look, self.view)
        self.bar = ReaderBar(
            look,
            ReaderActions(
                back=lambda: step_history(-1),
                forward=lambda: step_history(1),
                larger=lambda: resize_text(1),
                smaller=lambda: resize_text(-1),
                find=self.find_bar.open_bar,
                mark=self.toggle_mark,
                save_pdf=lambda: paper.save(self._paper_html(), self.title),
                print_page=self.print_out,
                go_to=self._go_to,
            ),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.bar, self.find_bar, self.view):
            column.addWidget(widget)
        self.view.followed.connect(self._follow)
        self.view.rearranged.connect(self._arrange)
        self.view.selectionChanged.connect(self._selection_changed)
        self._selection_changed()
        ways.changed.connect(self.refresh_foot)

    @property
    def title(self) -> str:
        """Title of the text that is shown."""
        return self._text.title if self._text else ""

    def show_place(self, place: Place) -> None:
        """Show the text of a place, at its heading or as far as it was scrolled."""
        if self._place is None or not self._place.is_same_page(place) or self._text is None:
            self._text = self._text_of(place)
            self.find_bar.hide()
            self._show_text(self._text, self._foot_of(self._text))
            self.bar.show_crumbs(self._text.crumbs)
            self._make_panel(self._text)
        else:
            self.refresh_foot()
        self._place = place
        self.bar.back.setEnabled(self._history.can_go_back)
        self.bar.forward.setEnabled(self._history.can_go_forward)
        self._scroll_to(place)
        self.view.tell_place()

    def _scroll_to(self, place: Place) -> None:
        if place.spot is not None and place.spot.height != text_height(self.view):
            scroll_to(self.view, place.spot)
            return
        self.view.verticalScrollBar().setValue(place.scroll)
        if place.anchor and not place.scroll:
            self.view.go_to(place.anchor)

    def refresh_foot(self) -> None:
        """Let the lines below the text tell of the diary as it is now; nothing else moves."""
        if self._text is None:
            return
        foot = self._foot_of(self._text)
        if foot != self._foot:
            scroll = self.scroll_position()
            self.find_bar.hide()
            self._show_text(self._text, foot)
            self.view.verticalScrollBar().setValue(scroll)

    def scroll_position(self) -> int:
        """How far the text is scrolled, in pixels."""
        return self.view.verticalScrollBar().value()

    def spot(self) -> Spot:
        """The same, told by the headings of the text."""
        return spot_in(self.view)

    def find_within(self) -> None:
        """Find words in the text."""
        self.find_bar.open_bar()

    def print_out(self) -> None:
        """Print the text."""
        self._paper.print_out(self._paper_html(), self.title)

    def first_focus(self) -> QWidget:
        """The text itself, so that arrow keys scroll it."""
        return self.view

    def toggle_mark(self) -> None:
        """Mark the selected words, or take the mark away."""
        span = self.view.selected_span()
        if span and self._text:
            self._marks.toggle(self._text.marks_key, span)
            cursor = self.view.textCursor()
            cursor.clearSelection()
            self.view.setTextCursor(cursor)
            self.view.show_marks(self._marks.of(self._text.marks_key))

    def _show_text(self, text: ReaderText, foot: str) -> None:
        self._foot = foot
        self.view.show_text(text.html + foot + text.source, text.title, text.citation)
        self.view.show_marks(self._marks.of(text.marks_key))

    def _foot_of(self, text: ReaderText) -> str:
        return self._ways.foot(text.key) if text.has_ways else ""

    def _paper_html(self) -> str:
        return self._text.paper_html if self._text else ""

    def _follow(self, href: str) -> None:
        place = self._ways.place(href, self._text.key if self._text else "")
        if place is not None:
            self._go(place)
        elif href.startswith(PAGE):
            target, _hash, anchor = href.removeprefix(PAGE).partition("#")
            self._go(Place("article", target, anchor))
        elif href.startswith(TERM):
            self._go(Place("terms", "", href.removeprefix(TERM)))
        elif href.startswith(GUIDE):
            self._go(Place("guide", href.removeprefix(GUIDE)))
        elif href.startswith(ROOM):
            self._go(Place(href.removeprefix(ROOM)))
        elif href.startswith(SHEET):
            self._take_sheet(href)
        else:
            self._show_address(href)

    def _make_panel(self, text: ReaderText) -> None:
        if self._panel is not None:
            self._panel.deleteLater()
        self._panel = ContentsPanel(
            self._look, text.headings, self._go_to, text.foot, text.contents_title
        )
        self._panel.setParent(self)
        if text.here:
            self._panel.mark(text.here)
        else:
            self.view.passed.connect(self._panel.mark)
        self._arrange()

    def _go_to(self, heading: str) -> None:
        """Go to a heading of this text, or to the text that it stands for."""
        if heading.startswith(GUIDE):
            self._follow(heading)
        else:
            self.view.read_from(heading)

    def _arrange(self) -> None:
        if self._panel is None or self._text is None:
            return
        fits = side_panel_fits(self.view, self._panel)
        self._panel.setVisible(fits)
        self.bar.offer_contents(self._text.headings, offered=not fits)
        if fits:
            width = self._panel.width()
            left = self.view.column_right() + self._look.space(32)
            if is_mirrored():
                left = self.width() - left - width
            top = self.view.y() + self._look.space(36)
            height = min(self._panel.sizeHint().height(), self.view.height() - self._look.space(48))
            self._panel.setGeometry(left, top, width, height)
            self._panel.raise_()

    def _selection_changed(self) -> None:
        self.bar.allow_mark(allowed=self.view.selected_span() is not None)
