"""Shows one text: a readable column with boxes, terms that explain themselves, finding, marks."""

import re
from collections.abc import Mapping, Sequence
from html import escape, unescape

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QWidget

from thop_desktop.content.model import Term
from thop_desktop.ui.article_document import TERM, build_document
from thop_desktop.ui.boxes import paint_boxes
from thop_desktop.ui.figures import Figures
from thop_desktop.ui.keyed_text import KeyedText
from thop_desktop.ui.list_dots import paint_dots
from thop_desktop.ui.look import Look
from thop_desktop.ui.marks import Span
from thop_desktop.ui.mirror import is_mirrored, margins, without_marks
from thop_desktop.ui.paper_tables import shape_lists

COLUMN_CHARACTERS = 70
LONG_ENOUGH_TO_CITE = 40
# Width kept beside the column for the table of contents, where there is that much.
PANEL_ROOM = 296
OBJECT_CHARACTER = "\ufffc"
ALTERNATIVE = re.compile(r'<img\b[^>]*\balt="([^"]+)"')


class ArticleView(KeyedText):
    """A text in a column of about 66 characters, in the middle of whatever width there is.

    Signals:
        followed: a link was chosen; the link's own words such as "page:limits" or "term:asso".
        passed: the heading that the top of the view has reached (its anchor, or "").
        rearranged: the column moved; free space beside it may have changed.
    """

    followed = Signal(str)
    passed = Signal(str)
    rearranged = Signal()

    def __init__(self, look: Look, figures: Figures, terms: Mapping[str, Term]) -> None:
        super().__init__(look)
        self._figures = figures
        self._terms = terms
        self._shown: QTextDocument | None = None
        self._dotted: tuple[QTextBlock, ...] = ()
        self._citation = ""
        self._anchors: list[tuple[int, str]] = []
        self._marks: Sequence[Span] = ()
        self._hits: list[Span] = []
        self._current_hit = -1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Not selectable by keyboard: the arrow keys are for scrolling.
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.viewport().setAutoFillBackground(False)
        self.anchorClicked.connect(lambda url: self.follow(url.toString()))
        self.highlighted.connect(self._explain)
        self.verticalScrollBar().valueChanged.connect(self._tell_passed)

    def show_text(self, html: str, name: str, citation: str) -> None:
        """Show another text from its top.

        Args:
            html: see `build_document`.
            name: what a screen reader calls it.
            citation: the line that goes along when words are copied.
        """
        document = build_document(html, self._look, self._figures, self)
        around = document.rootFrame().frameFormat()
        around.setTopMargin(self._look.space(28))
        around.setBottomMargin(self._look.space(40))
        document.rootFrame().setFrameFormat(around)
        self._dotted = shape_lists(document)
        former, self._shown = self._shown, document
        self.setDocument(document)
        # Qt deletes a former document only when the view's inner control made it itself.
        if former is not None:
            former.deleteLater()
        self._citation = citation
        self._hits, self._current_hit, self._marks = [], -1, ()
        self._paint_spans()
        self._anchors = _anchors(document)
        self.setAccessibleName(name)
        # Qt tells a screen reader that there is a picture, and not what it shows.
        self.setAccessibleDescription("\n".join(map(unescape, ALTERNATIVE.findall(html))))
        self._centre()

    def text_width(self) -> int:
        """Width in pixels of the column that is wanted."""
        return self._look.text_width("reading", COLUMN_CHARACTERS)

    def column_right(self) -> int:
        """Where the column ends, in the view's own pixels from where its lines begin."""
        area = self.viewport().geometry()
        return self.width() - area.left() if is_mirrored() else area.right()

    def go_to(self, anchor: str) -> None:
        """Bring a heading, note or term to the top; an unknown anchor changes nothing."""
        for position, name in self._anchors:
            if name == anchor:
                self._bring_to_top(self.document().findBlock(position))
                return

    def read_from(self, anchor: str) -> None:
        """Bring a heading to the top, and the keyboard to it."""
        for position, name in self._anchors:
            if name == anchor:
                self.setFocus(Qt.FocusReason.OtherFocusReason)
                self.go_to_heading(self.document().findBlock(position))
                return

    def headings(self) -> list[tuple[int, str]]:
        """How far one scrolls to each named heading, in pixels, and its name."""
        document, found = self.document(), []
        for position, name in self._anchors:
            block = document.findBlock(position)
            if block.blockFormat().headingLevel():
                top = document.documentLayout().blockBoundingRect(block).top()
                found.append((int(top) - self._look.space(12), name))
        return found

    def find_all(self, words: str) -> int:
        """Mark every place where the words stand, whatever their case; returns how many."""
        self._hits = []
        self._current_hit = -1
        cursor = QTextCursor(self.document())
        while words:
            cursor = self.document().find(words, cursor)
            if cursor.isNull() or not cursor.hasSelection():
                break
            self._hits.append((cursor.selectionStart(), cursor.selectionEnd()))
        self._paint_spans()
        return len(self._hits)

    def step_hit(self, step: int) -> int:
        """Go to the next (1) or previous (-1) place found; returns its number from 1, or 0."""
        if not self._hits:
            return 0
        if self._current_hit < 0:
            self._current_hit = self._first_hit_in_view() if step > 0 else len(self._hits) - 1
        else:
            self._current_hit = (self._current_hit + step) % len(self._hits)
        start, _end = self._hits[self._current_hit]
        self.bring_into_sight(start)
        self._paint_spans()
        return self._current_hit + 1

    def show_marks(self, marks: Sequence[Span]) -> None:
        """Show the reader's own marks: spans of positions in the text."""
        # The last lines are the interface's own: in another language the text may end sooner.
        end = self.document().characterCount() - 1
        self._marks = tuple((start, min(stop, end)) for start, stop in marks if start < end)
        self._paint_spans()

    def selected_span(self) -> Span | None:
        """The positions between which text is selected, or None."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        return cursor.selectionStart(), cursor.selectionEnd()

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied: plain words, with a line that names their source."""
        text = self.textCursor().selection().toPlainText().replace(OBJECT_CHARACTER, "")
        text = without_marks(text).strip()
        if self._citation and len(text) >= LONG_ENOUGH_TO_CITE:
            text = f"{text}\n\n{self._citation}"
        data = QMimeData()
        data.setText(text)
        return data

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the boxes' grounds and the dots of lists, then the words over them."""
        painter = QPainter(self.viewport())
        painter.translate(0, -self.verticalScrollBar().value())
        painter.setClipRect(event.rect().translated(0, self.verticalScrollBar().value()))
        paint_boxes(painter, self.document(), self._look)
        paint_dots(painter, self.document(), self._dotted, self._look)
        painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle."""
        super().resizeEvent(event)
        self._centre()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer copying and selecting; the other standard entries are for editing."""
        menu = self.createStandardContextMenu(event.pos())
        for action in menu.actions():
            # "Copy link location" would copy our own link words, which mean nothing elsewhere.
            if action.objectName() == "link-copy":
                menu.removeAction(action)
        menu.exec(event.globalPos())
        # The view owns it, and would keep every one.
        menu.deleteLater()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Explain a term to who comes to it by keyboard, which Qt tells nobody of."""
        moved = super().focusNextPrevChild(forward)
        spot = self.viewport().mapToGlobal(self.cursorRect().bottomLeft() + QPoint(0, 8))
        self._explain(QUrl(self.textCursor().charFormat().anchorHref()), spot)
        return moved

    def explanation(self, href: str) -> str:
        """What a term means in short; "" for other links."""
        term = self._term(href)
        return term.short if term else ""

    def follow(self, href: str) -> None:
        """Go where a link leads."""
        if href.startswith("#"):
            self.go_to(href[1:])
        else:
            self.followed.emit(href)

    def event(self, event: QEvent) -> bool:
        """Leave tool tips to the terms."""
        return True if event.type() == QEvent.Type.ToolTip else bool(super().event(event))

    def _centre(self) -> None:
        scroll_bar = self.verticalScrollBar().sizeHint().width()
        room = self.width() - scroll_bar
        least = self._look.space(32)
        column = min(self.text_width(), room - 2 * least)
        side = max(least, (room - column) // 2)
        panel = self._look.space(PANEL_ROOM)
        # With room for a panel at the right, the pair of column and panel stands in the middle.
        if room - column >= panel + 2 * least:
            side = (room - column - panel) // 2
        # A short text has no bar, and its column the same place.
        bar = 0 if self.verticalScrollBar().maximum() else scroll_bar
        self.setViewportMargins(margins(side, 0, room + bar - side - column, 0))
        self.rearranged.emit()

    def _term(self, href: str) -> Term | None:
        return self._terms.get(href.removeprefix(TERM)) if href.startswith(TERM) else None

    def _explain(self, url: QUrl, spot: QPoint | None = None) -> None:
        term = self._term(url.toString())
        if term is None:
            QToolTip.hideText()
            return
        width = self._look.text_width("text", 44)
        QToolTip.showText(
            spot or QCursor.pos(),
            f'<div style="width:{width}px"><b>{escape(term.name)}</b><br>'
            f"{escape(term.short)}</div>",
            self,
        )

    def _tell_passed(self, value: int) -> None:
        layout = self.document().documentLayout()
        reached = ""
        bottom = value >= self.verticalScrollBar().maximum() > 0
        for position, name in self._anchors:
            block = self.document().findBlock(position)
            if not block.blockFormat().headingLevel():
                continue
            if bottom or layout.blockBoundingRect(block).top() <= value + self._look.space(80):
                reached = name
        self.passed.emit(reached)

    def _first_hit_in_view(self) -> int:
        top = self.cursorForPosition(QPoint(0, 0)).position()
        return next((i for i, (start, _end) in enumerate(self._hits) if start >= top), 0)

    def _paint_spans(self) -> None:
        spans = [(span, "mark", "ink") for span in (*self._marks, *self._hits)]
        if self._current_hit >= 0:
            spans.append((self._hits[self._current_hit], "main-mid", "on-mid"))
        self.setExtraSelections([self._tinted(*tint) for tint in spans])

    def _tinted(self, span: Span, ground: str, ink: str) -> QTextEdit.ExtraSelection:
        tinted = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(span[0])
        cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
        tinted.cursor = cursor
        tinted.format.setBackground(self._look.colour(ground))
        tinted.format.setForeground(self._look.colour(ink))
        tinted.format.setFontUnderline(True)  # a ground alone would be colour alone
        return tinted


def _anchors(document: QTextDocument) -> list[tuple[int, str]]:
    """Every named place of a document with its position, in order."""
    found = []
    block = document.begin()
    while block.isValid():
        iterator = block.begin()
        while not iterator.atEnd():
            fragment = iterator.fragment()
            found += [(fragment.position(), name) for name in fragment.charFormat().anchorNames()]
            iterator += 1
        block = block.next()
    return found


def side_panel_fits(view: ArticleView, panel: QWidget) -> bool:
    """Whether a panel can stand beside the column; its width is its own."""
    free = view.width() - view.verticalScrollBar().width() - view.column_right()
    return free >= panel.width() + 24
