"""A field for words that grows with them: plain text, kept nowhere but in itself."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QMimeData, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QTextEdit, QToolTip
from shiboken6 import isValid

from thop_desktop.ui.clipboard_marks import mark_secret
from thop_desktop.ui.cursor_edits import make_bold, put_heading, selected_lines, sign_lines
from thop_desktop.ui.look import READING_LINE, Look
from thop_desktop.ui.markdown_edits import fit_to_paste, headed, listed
from thop_desktop.ui.markdown_look import MarkdownLook, no_marks
from thop_desktop.ui.mirror import is_mirrored
from thop_desktop.ui.writing_help import WritingHelp
from thop_desktop.ui.writing_marks import add_marked, explained, marked_at, names_in

# Some sixty pages. Saving more than that would keep the writer waiting.
LONGEST = 200_000
WRAPPED = Qt.TextFlag.TextWordWrap
# Of what is measured.
NO_LIMIT = 16_777_215


class WritingField(QTextEdit):
    """As high as its words, so that the page around it scrolls.

    Nothing that is selected here goes to a clipboard unless somebody copies it: on Linux a
    selection alone would.

    Signals:
        undo_beyond, redo_beyond: there is nothing more to undo, or do again, in the field itself.
        too_much: somebody tried to paste more than fits.
        cursor_at: where the cursor is, so that the page can show it.
    """

    undo_beyond = Signal()
    redo_beyond = Signal()
    too_much = Signal()
    cursor_at = Signal(QRect)

    def __init__(
        self,
        look: Look,
        name: str,
        *,
        style: str = "reading",
        lines: int = 8,
        helps: WritingHelp | None = None,
    ) -> None:
        """Make it empty.

        Args:
            look: fonts and measures.
            name: for screen readers.
            style: of the letters.
            lines: how many it shows at least.
            helps: marks names and misspelt words, or None.
        """
        super().__init__()
        self._helps = helps
        self._menu: QMenu | None = None
        self._percent = look.line_percent(style, READING_LINE)
        self._copying = False
        self._loaded = ""
        self._shown = ""
        self.setFont(look.font(style))
        self.setAccessibleName(name)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # What is typed here is not for the dictionary of an on-screen keyboard.
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhMultiLine
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # At the right end the cursor would be drawn beyond the edge.
        self.document().setDocumentMargin(1 if is_mirrored() else 0)
        self._markdown = MarkdownLook(
            self.document(), look, style, helps.marks if helps else no_marks
        )
        if helps:
            helps.changed.connect(self._mark_all)
        self._least = round(lines * look.points(style) * 96 / 72 * READING_LINE)
        self._around = look.space(14) if style != "reading" else look.space(4)
        self.setFixedHeight(self._least + self._around)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self.cursorPositionChanged.connect(self._cursor_moved)
        if is_mirrored():
            self.textChanged.connect(self._take_side)
        self.show_text("")

    @property
    def text(self) -> str:
        """What was written; exactly what was shown, as long as nobody changed it."""
        now = self.toPlainText()
        return self._loaded if now == self._shown else now

    def show_text(self, text: str) -> None:
        """Show another text; what could be undone is forgotten."""
        self.setUndoRedoEnabled(False)
        self.setPlainText(text)
        format_ = QTextBlockFormat()
        format_.setLineHeight(
            self._percent, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        )
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setBlockFormat(format_)
        self.setUndoRedoEnabled(True)
        self._loaded, self._shown = text, self.toPlainText()

    def forget(self) -> None:
        """Let nothing of the text be left, nor of what could be undone."""
        self._markdown.spared = self._markdown.typing = None
        if self._menu is not None:
            self._menu.close()
        QToolTip.hideText()
        self.show_text("")
        self.document().clearUndoRedoStacks()

    def undo_step(self) -> None:
        """Take the last change back."""
        if self.document().isUndoAvailable():
            self.undo()
        else:
            self.undo_beyond.emit()

    def redo_step(self) -> None:
        """Do again what was taken back."""
        if self.document().isRedoAvailable():
            self.redo()
        else:
            self.redo_beyond.emit()

    def toggle_bold(self) -> None:
        """Make what is selected bold, or the word at the cursor."""
        self.setTextCursor(make_bold(self.textCursor()))

    def toggle_list(self) -> None:
        """Make the lines that are selected items of a list, or the line at the cursor."""
        self.setTextCursor(sign_lines(self.textCursor(), listed))

    def toggle_heading(self) -> None:
        """Make the lines that are selected headings, or the line at the cursor."""
        self.setTextCursor(sign_lines(self.textCursor(), headed))

    def begin_part(self, heading: str) -> None:
        """Put a heading on a line of its own near the cursor, and go on below it."""
        self.setTextCursor(put_heading(self.textCursor(), heading))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def names(self) -> Iterator[QTextCursor]:
        """Every name, number and address that is marked, as a selection."""
        return names_in(self.document(), self._helps)

    def menu_for(self, cursor: QTextCursor) -> QMenu:
        """The menu of a place in the text: what is marked there, and what can always be done."""
        menu = self.createStandardContextMenu()
        if self._helps is not None:
            add_marked(menu, cursor, self._helps, changeable=not self.isReadOnly())
        return menu

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        """Paste the words alone, and refuse what does not fit."""
        text = fit_to_paste(source.text()[: 2 * LONGEST]) if source.hasText() else ""
        if len(text) + self.document().characterCount() > LONGEST:
            self.too_much.emit()
        elif text:
            self.textCursor().insertText(text)
            self.ensureCursorVisible()

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied: only when somebody copies."""
        data = QMimeData()
        if self._copying:
            data.setText(selected_lines(self.textCursor()))
            mark_secret(data)
        return data

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo goes on where the field itself knows nothing more."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_step()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_step()
        else:
            self._copying = event.matches(QKeySequence.StandardKey.Copy) or event.matches(
                QKeySequence.StandardKey.Cut
            )
            self._markdown.typing = self.textCursor if event.text() else None
            super().keyPressEvent(event)
            self._copying = False

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Letters that are composed are typed too."""
        self._markdown.typing = self.textCursor
        super().inputMethodEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Who goes elsewhere has finished the word."""
        super().focusOutEvent(event)
        self._mark_again(self._markdown.finish_word)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu copies when it is asked to."""
        by_keys = event.reason() == QContextMenuEvent.Reason.Keyboard
        place = self.mapToGlobal(self.cursorRect().bottomLeft()) if by_keys else event.globalPos()
        menu = self.menu_for(self.textCursor() if by_keys else self.cursorForPosition(event.pos()))
        self._menu = menu
        self._copying = True
        menu.exec(place)
        self._copying, self._menu = False, None
        if isValid(menu):
            menu.deleteLater()

    def event(self, event: QEvent) -> bool:
        """What is marked explains itself on hover."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            spot = self.viewport().mapFrom(self, event.pos())
            mark = marked_at(self.cursorForPosition(spot), self._helps)
            QToolTip.showText(event.globalPos(), explained(mark), self)
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls, not the field."""
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width needs another height."""
        super().resizeEvent(event)
        self._grow()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt draws the first line of what stands in an empty field; the others are drawn here."""
        super().paintEvent(event)
        hint, first = self.placeholderText(), self.fontMetrics().lineSpacing()
        area = self.viewport().rect()
        if not hint or self.toPlainText() or self._words_height() <= first:
            return
        painter = QPainter(self.viewport())
        painter.setClipRect(area.adjusted(0, first, 0, 0))
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(area, WRAPPED, hint)

    def minimumSizeHint(self) -> QSize:
        """As narrow as need be."""
        return QSize(0, self._least)

    def _take_side(self) -> None:
        """In a window from the right an empty field begins there; words follow their letters."""
        option = self.document().defaultTextOption()
        empty = self.document().isEmpty()
        wanted = self.layoutDirection() if empty else Qt.LayoutDirection.LayoutDirectionAuto
        if option.textDirection() != wanted:
            option.setTextDirection(wanted)
            self.document().setDefaultTextOption(option)

    def _cursor_moved(self) -> None:
        spared, at = self._markdown.spared, self.textCursor().position()
        if spared is not None and not spared[0] < at <= spared[1]:
            self._mark_again(self._markdown.finish_word)
        self.cursor_at.emit(self.cursorRect())

    def _mark_all(self) -> None:
        self._mark_again(self._markdown.rehighlight)

    def _mark_again(self, mark: Callable[[], object]) -> None:
        """Mark what nobody changed: Qt calls other underlines another text."""
        blocked = self.blockSignals(True)
        mark()
        self.blockSignals(blocked)

    def _words_height(self) -> int:
        """How high what is shown is, in pixels; what stands in an empty field must be read too."""
        words = round(self.document().size().height())
        if self.toPlainText() or not self.placeholderText():
            return words
        area = QRect(0, 0, max(1, self.viewport().width()), NO_LIMIT)
        shown = self.fontMetrics().boundingRect(area, WRAPPED, self.placeholderText())
        return max(words, shown.height())

    def _grow(self) -> None:
        wanted = max(self._least, self._words_height()) + self._around
        if wanted != self.height():
            self.setFixedHeight(wanted)
