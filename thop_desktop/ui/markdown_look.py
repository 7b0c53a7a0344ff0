"""Shows what stands between two pairs of asterisks in bold, while it is written."""

import re

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from thop_desktop.ui.look import Look

BOLD = re.compile(r"(\*\*)(?=\S)(.+?)(?<=\S)(\*\*)")
ITEM = re.compile(r"^(?:[-*]|#{1,6}) ")
# A paragraph that is longer than this stays plain: looking would keep the writer waiting.
LONGEST = 5_000


class MarkdownLook(QSyntaxHighlighter):
    """Bold words are bold; the signs that make them so step back."""

    def __init__(self, document: QTextDocument, look: Look) -> None:
        """Begin to show it in a document."""
        super().__init__(document)
        self._bold, self._sign = QTextCharFormat(), QTextCharFormat()
        self._bold.setFontWeight(QFont.Weight.Bold)
        self._sign.setForeground(look.colour("quiet"))

    def highlightBlock(self, text: str) -> None:  # noqa: N802
        """Show one paragraph."""
        if len(text) > LONGEST or ("*" not in text and text[:1] not in ("-", "#")):
            return
        # Qt counts in UTF-16 units, in which an emoji takes two.
        wide = text.isascii() or all(one <= "\uffff" for one in text)
        for found in BOLD.finditer(text):
            for group, style in ((1, self._sign), (2, self._bold), (3, self._sign)):
                start, end = found.span(group)
                if not wide:
                    start, end = _units(text[:start]), _units(text[:end])
                self.setFormat(start, end - start, style)
        item = ITEM.match(text)
        if item:
            self.setFormat(0, item.end(), self._sign)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
