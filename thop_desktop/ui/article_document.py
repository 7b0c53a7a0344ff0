"""A text as a QTextDocument in the theme's type, for the screen and for paper."""

from string import Template

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextListFormat,
    QTextTable,
)

from thop_desktop.ui.boxes import STYLES, shape_boxes
from thop_desktop.ui.figures import FigureObject, Figures
from thop_desktop.ui.look import BODY_LINE, READING_LINE, SERIF, Look
from thop_desktop.ui.mirror import is_written_from_right, turned

TERM = "term:"
CSS = Template("""
body { color: ${ink}; font-family: ${serif}; font-size: ${reading}pt; }
h1 { font-size: ${display}pt; font-weight: 400; margin-top: 0px; margin-bottom: ${s10}px; }
h2 { font-size: ${heading}pt; font-weight: 700; margin-top: ${s24}px; margin-bottom: ${s4}px; }
h3 { font-size: ${heading}pt; font-weight: 700; margin-top: ${s24}px; margin-bottom: ${s4}px; }
h4 { font-size: ${reading}pt; font-weight: 700; margin-top: ${s16}px; margin-bottom: 0px; }
h3.row { font-family: ${sans}; font-size: ${body}pt; margin-top: ${s10}px; }
p, li { line-height: ${reading_line}%; margin-top: 0px; margin-bottom: ${s10}px; }
li p { margin-bottom: ${s4}px; }
p.lead { font-style: italic; font-size: ${lead}pt; color: ${quiet}; margin-bottom: ${s16}px; }
p.figure { line-height: 100%; margin-top: ${s8}px; margin-bottom: ${s4}px; }
p.caption, p.source, div.notes p, div.notes li { font-family: ${sans}; font-size: ${small}pt;
  color: ${quiet}; line-height: ${small_line}%; }
p.caption { margin-bottom: ${s16}px; }
p.source { margin-top: ${s24}px; }
p.onward { font-family: ${sans}; font-size: ${body}pt; line-height: ${body_line}%;
  margin-top: 0px; margin-bottom: ${s8}px; }
p.first { margin-top: ${s24}px; }
td p, td li { font-family: ${sans}; font-size: ${body}pt; line-height: ${body_line}%;
  margin-bottom: ${s8}px; }
td p.box-title { font-weight: 600; margin-bottom: ${s4}px; }
a { color: ${main}; text-decoration: underline; }
${boxes}
""")


def build_document(
    html: str, look: Look, figures: Figures, parent: QObject | None = None
) -> QTextDocument:
    """Lay a text out: type, boxes, terms and figures.

    Args:
        html: as `content.render` makes it, with whatever the page adds around it.
        look: theme and text size.
        figures: where images with the scheme "figure:" come from.
        parent: who owns the document.
    """
    document = QTextDocument(parent)
    document.setDocumentMargin(0)
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(look.font("reading"))
    document.setDefaultStyleSheet(_css(look))
    layout = document.documentLayout()
    layout.registerHandler(
        QTextFormat.ObjectTypes.ImageObject.value, FigureObject(figures, look, document)
    )
    if is_written_from_right(html):
        document.setHtml(f'<html><body dir="rtl">{turned(html)}</body></html>')
        _move_tables(document)
        _turn_numbers(document)
    else:
        document.setHtml(f"<html><body>{html}</body></html>")
    _size_headings(document)
    shape_boxes(document, look)
    _dot_terms(document, look)
    _unindent_notes(document, look)
    return document


def _move_tables(document: QTextDocument) -> None:
    """Let tables that are narrower than the text begin where its lines do, at the right."""
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            style = frame.format()
            style.setAlignment(Qt.AlignmentFlag.AlignRight)
            frame.setFormat(style)


def _turn_numbers(document: QTextDocument) -> None:
    """Let the full stop of a numbered item stand between the number and the words.

    Qt turns the two round by itself, and the letters around them turn them once more.
    """
    block = document.begin()
    while block.isValid():
        listed = block.textList()
        if listed is not None and listed.format().style() == QTextListFormat.Style.ListDecimal:
            style = listed.format()
            style.setNumberPrefix(".")
            style.setNumberSuffix("")
            listed.setFormat(style)
        block = block.next()


def _css(look: Look) -> str:
    box_titles = "\n".join(
        f"td.box-{kind} p.box-title {{ color: {look.colour(style.ink).name()}; }}"
        for kind, style in STYLES.items()
    )
    styles = ("display", "heading", "reading", "lead", "body", "small")
    return CSS.substitute(
        {style: f"{look.points(style):.2f}" for style in styles},
        ink=look.theme.ink,
        quiet=look.theme.quiet,
        main=look.theme.main,
        serif=", ".join(f"'{family}'" for family in SERIF),
        sans=", ".join(f"'{family}'" for family in look.sans_families),
        reading_line=look.line_percent("reading", READING_LINE),
        body_line=look.line_percent("body", BODY_LINE),
        small_line=look.line_percent("small", BODY_LINE),
        boxes=box_titles,
        **{f"s{n}": look.space(n) for n in (4, 8, 10, 16, 24)},
    )


def _size_headings(document: QTextDocument) -> None:
    """Let headings have the size of the style sheet: Qt enlarges them once more by itself."""
    block = document.begin()
    while block.isValid():
        if block.blockFormat().headingLevel():
            for position, length, style in _fragments(block):
                style.clearProperty(QTextFormat.Property.FontSizeAdjustment)
                _span(document, position, length).setCharFormat(style)
        block = block.next()


def _fragments(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """Position, length and format of each evenly formatted stretch of a block."""
    found = []
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        found.append((fragment.position(), fragment.length(), fragment.charFormat()))
        iterator += 1
    return found


def _span(document: QTextDocument, position: int, length: int) -> QTextCursor:
    cursor = QTextCursor(document)
    cursor.setPosition(position)
    cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _dot_terms(document: QTextDocument, look: Look) -> None:
    """Words that are explained keep the colour of the text and get a dotted line."""
    dotted = QTextCharFormat()
    dotted.setForeground(look.colour("ink"))
    dotted.setFontUnderline(True)
    dotted.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    dotted.setUnderlineColor(look.colour("main"))
    block = document.begin()
    while block.isValid():
        for position, length, style in _fragments(block):
            if style.anchorHref().startswith(TERM):
                _span(document, position, length).mergeCharFormat(dotted)
        block = block.next()


def _unindent_notes(document: QTextDocument, look: Look) -> None:
    """Lists hang by the width of their number, not by Qt's broad default."""
    document.setIndentWidth(look.space(24))
    first = QTextCursor(document)
    top = QTextBlockFormat()
    top.setTopMargin(0)
    first.mergeBlockFormat(top)
