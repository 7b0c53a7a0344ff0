"""Shows bold words, headings, and what the writing help marks, while it is written."""

import re
from collections.abc import Callable, Iterable

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextCursor, QTextDocument

from thop_desktop.ui.look import Look
from thop_desktop.ui.units import character_at, is_plain, units
from thop_desktop.ui.writing_help import LONGEST, Mark

BOLD = re.compile(r"(\*\*)(?=\S)(.+?)(?<=\S)(\*\*)")
HEADING = re.compile(r"^(#{1,6} )(.*)")
ITEM = re.compile(r"^[-*] ")
# Of a heading, beside the text below it.
HEADING_SIZE = 1.15


def no_marks(_text: str) -> Iterable[Mark]:
    """Where nothing is to be marked."""
    return ()


class MarkdownLook(QSyntaxHighlighter):
    """Bold words are bold; the signs that make them so step back.

    The state of each paragraph is how many names and numbers were found in it.

    Attributes:
        typing: where somebody types just now; the word before it is not finished, and so not
            marked as misspelt. None when nobody types.
    """

    def __init__(
        self,
        document: QTextDocument,
        look: Look,
        style: str,
        marks: Callable[[str], Iterable[Mark]] = no_marks,
    ) -> None:
        """Begin to show it in a document.

        Args:
            document: what is written.
            look: colours and sizes.
            style: of the letters.
            marks: what is marked in a paragraph.
        """
        super().__init__(document)
        self.typing: Callable[[], QTextCursor] | None = None
        self.spared: tuple[int, int] | None = None
        self._marks = marks
        self._bold, self._sign, self._head = (QTextCharFormat() for _ in range(3))
        self._bold.setFontWeight(QFont.Weight.Bold)
        self._sign.setForeground(look.colour("quiet"))
        self._head.setFontWeight(QFont.Weight.Bold)
        self._head.setFontPointSize(look.points(style) * HEADING_SIZE)
        self._name, self._spelling = QTextCharFormat(), QTextCharFormat()
        self._name.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        self._name.setUnderlineColor(look.colour("accent"))
        self._spelling.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        self._spelling.setUnderlineColor(look.colour("quiet"))

    def highlightBlock(self, text: str) -> None:  # noqa: N802
        """Show one paragraph."""
        if len(text) > LONGEST:
            self.setCurrentBlockState(0)
            return
        block = self.currentBlock()
        if self.spared is not None and block.contains(self.spared[0]):
            self.spared = None
        plain = is_plain(text)
        is_styled = "**" in text or text[:1] in ("#", "-", "*")
        if is_styled:
            self._show_markdown(text, plain=plain)
        underline = self._underline_styled if is_styled else self._underline
        names = 0
        for mark in self._marks(text):
            start, end = mark.start, mark.end
            if not plain:
                start, end = units(text[:start]), units(text[:end])
            if mark.kind is not None:
                names += 1
                underline(start, end, self._name)
            elif not self._is_spared(start, end):
                underline(start, end, self._spelling)
        self.setCurrentBlockState(names)

    def finish_word(self) -> None:
        """Nobody types any more at the word that was spared: it is looked at too."""
        spared, self.spared = self.spared, None
        if spared is not None:
            self.typing = None
            self.rehighlightBlock(self.document().findBlock(spared[0]))

    def _show_markdown(self, text: str, *, plain: bool) -> None:
        def show(span: tuple[int, int], style: QTextCharFormat) -> None:
            start, end = span if plain else (units(text[: span[0]]), units(text[: span[1]]))
            self.setFormat(start, end - start, style)

        head = HEADING.match(text)
        if head:
            show(head.span(2), self._head)
            show(head.span(1), self._sign)
        elif item := ITEM.match(text):
            show(item.span(), self._sign)
        if "**" in text:
            for found in BOLD.finditer(text):
                for group, style in ((1, self._sign), (2, self._bold), (3, self._sign)):
                    show(found.span(group), style)

    def _underline(self, start: int, end: int, style: QTextCharFormat) -> None:
        self.setFormat(start, end - start, style)

    def _underline_styled(self, start: int, end: int, style: QTextCharFormat) -> None:
        """Underline what keeps its letters as they are."""
        at = start
        while at < end:
            under = self.format(at)
            until = at + 1
            while until < end and self.format(until) == under:
                until += 1
            merged = QTextCharFormat(under)
            merged.merge(style)
            self.setFormat(at, until - at, merged)
            at = until

    def _is_spared(self, start: int, end: int) -> bool:
        """Whether somebody types at a word of this paragraph."""
        if self.typing is None:
            return False
        at = self.typing().position()
        begin = self.currentBlock().position()
        if not begin + start < at <= begin + end:
            return False
        self.spared = begin + start, begin + end
        return True


def character_in_block(cursor: QTextCursor) -> int:
    """The place of a cursor in its paragraph, as Python counts."""
    return character_at(cursor.block().text(), cursor.positionInBlock())
