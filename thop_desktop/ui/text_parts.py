"""What a text consists of, for who listens to it: headings, paragraphs, lists, tables, links."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from PySide6.QtGui import (
    QAccessible,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextTable,
)

from thop_desktop.ui.boxes import boxes

Role = QAccessible.Role
OBJECT_CHARACTER = "\ufffc"


@dataclass(frozen=True)
class Part:
    """A part of a text.

    Attributes:
        role: what it is.
        words: what it says; "" where its own parts say all.
        start: position in the document at which it begins.
        end: position behind it.
        level: of a heading, from 1; 0 for anything else.
        href: where a link leads.
        parts: what it consists of, in order.
    """

    role: QAccessible.Role
    words: str
    start: int
    end: int
    level: int = 0
    href: str = ""
    parts: Sequence[Part] = field(default=())


def parts_of(document: QTextDocument) -> tuple[Part, ...]:
    """The parts of a text in the order of reading."""
    titled = {table.firstPosition() for table, _kind in boxes(document)}
    return tuple(_parts(document.rootFrame().begin(), titled))


def _parts(places: QTextFrame.iterator, titled: set[int]) -> Iterator[Part]:
    """What stands between the begin and the end of a frame or cell."""
    for of_list, pieces in groupby(_pieces(places), _list_of):
        if of_list is not None:
            items = [
                Part(Role.ListItem, _words(block), *_ends(block), parts=tuple(_links(block)))
                for block in pieces
                if isinstance(block, QTextBlock)
            ]
            yield Part(Role.List, "", items[0].start, items[-1].end, parts=tuple(items))
            continue
        for piece in pieces:
            if isinstance(piece, QTextTable):
                yield _table(piece, titled)
            elif isinstance(piece, QTextBlock):
                yield from _block(piece)


def _pieces(places: QTextFrame.iterator) -> Iterator[QTextBlock | QTextFrame]:
    while not places.atEnd():
        frame = places.currentFrame()
        yield places.currentBlock() if frame is None else frame
        places += 1


def _list_of(piece: QTextBlock | QTextFrame) -> object:
    """The list in which a block stands, or None."""
    return piece.textList() if isinstance(piece, QTextBlock) else None


def _block(block: QTextBlock) -> Iterator[Part]:
    pictures = [
        Part(Role.Graphic, alternative, start, end)
        for start, end, style in _fragments(block)
        if (alternative := style.property(QTextFormat.Property.ImageAltText))
    ]
    yield from pictures
    words = _words(block)
    if words:
        level = block.blockFormat().headingLevel()
        role = Role.Heading if level else Role.Paragraph
        yield Part(role, words, *_ends(block), level, parts=tuple(_links(block)))


def _table(table: QTextTable, titled: set[int]) -> Part:
    """A table by its rows, or a box, which is one with a single cell, by what stands in it."""
    start, end = table.firstPosition(), table.lastPosition()
    if start in titled:
        within = tuple(_parts(table.cellAt(0, 0).begin(), titled))
        return Part(Role.Grouping, within[0].words, start, end, parts=within)
    rows = []
    for row in range(table.rows()):
        cells = []
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            within = tuple(_parts(cell.begin(), titled))
            words = " ".join(part.words for part in within)
            cells.append(Part(Role.Cell, words, cell.firstPosition(), cell.lastPosition()))
        words = ", ".join(cell.words for cell in cells)
        rows.append(Part(Role.Row, words, cells[0].start, cells[-1].end, parts=tuple(cells)))
    return Part(Role.Table, "", start, end, parts=tuple(rows))


def _links(block: QTextBlock) -> Iterator[Part]:
    for href, pieces in groupby(_fragments(block), lambda piece: str(piece[2].anchorHref())):
        if href:
            stretch = list(pieces)
            start, end = stretch[0][0], stretch[-1][1]
            first = block.position()
            yield Part(Role.Link, block.text()[start - first : end - first], start, end, href=href)


def _fragments(block: QTextBlock) -> Iterator[tuple[int, int, QTextCharFormat]]:
    places = block.begin()
    while not places.atEnd():
        fragment = places.fragment()
        start = fragment.position()
        yield start, start + fragment.length(), fragment.charFormat()
        places += 1


def _words(block: QTextBlock) -> str:
    return str(block.text()).replace(OBJECT_CHARACTER, "").strip()


def _ends(block: QTextBlock) -> tuple[int, int]:
    return block.position(), block.position() + block.length() - 1
