"""The drawings of the book, coloured by the theme and worded by the language."""

import re
from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QByteArray, QObject, QRect, QRectF, QSize, QSizeF
from PySide6.QtGui import (
    QFontInfo,
    QPainter,
    QPyTextObject,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtSvg import QSvgRenderer

from thop_desktop.data_files import read_toml
from thop_desktop.errors import ContentError
from thop_desktop.ui.ground import BOX_RADIUS, paint_ground
from thop_desktop.ui.look import Look

COLOUR = re.compile(r"var\(--([a-z-]+)\)")
WORDS = re.compile(r"\{\{([a-z0-9_-]+)\}\}")
SCHEME = "figure:"
PICTURE = ".png"
PADDING = 6


class Drawing(Protocol):
    """What can be painted at any size."""

    def isValid(self) -> bool:  # noqa: N802 - as Qt's drawings call it
        """Whether there is something to paint."""

    def defaultSize(self) -> QSize:  # noqa: N802 - as above
        """The size that it was made for, in pixels."""

    def render(self, painter: QPainter, area: QRectF, /) -> None:
        """Paint it into an area."""


class Figures:
    """Finds and prepares drawings, and pictures of the guide; each is read once."""

    def __init__(
        self,
        folder: Path,
        language: str,
        look: Look,
        guide: Path | None = None,
        first_guide: Path | None = None,
    ) -> None:
        """Read nothing yet.

        Args:
            folder: where the drawings are.
            language: of their words.
            look: theme and text size.
            guide: the folder of the guide, with its pictures; None where none is shown.
            first_guide: where a picture is that this one lacks; None for nowhere else.
        """
        self._folder = folder
        self._language = language
        self._look = look
        self._guides = [one for one in (guide, first_guide) if one is not None]
        self._drawings: dict[str, Drawing] = {}
        self._words: Mapping[str, Mapping[str, str]] | None = None

    def drawing(self, name: str) -> Drawing:
        """The drawing of this name, ready to paint at any size.

        A name that ends in .png is that of a picture of the guide. A drawing that is missing or
        broken gives one that is not valid.
        """
        if name not in self._drawings and name.endswith(PICTURE) and self._guides:
            from thop_desktop.ui.guide_picture import GuidePicture

            files = [folder / name for folder in self._guides]
            there = next((file for file in files if file.is_file()), files[0])
            self._drawings[name] = GuidePicture(there)
        if name not in self._drawings:
            try:
                source = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
            except OSError:
                source = ""
            self._drawings[name] = QSvgRenderer(QByteArray(self._worded(source, name).encode()))
        return self._drawings[name]

    def alternative(self, name: str) -> str:
        """The words of a drawing for who cannot see it."""
        return self._text().get(name, {}).get("alt", "")

    def _worded(self, source: str, name: str) -> str:
        # QtSvg takes one family only, so it is given the one that Qt would choose.
        fonts = {
            "serif": QFontInfo(self._look.font("reading")).family(),
            "sans": QFontInfo(self._look.font("text")).family(),
        }
        values = {**self._look.theme.tokens(), **fonts}
        coloured = COLOUR.sub(lambda match: values.get(match[1], "#808080"), source)
        words = self._text().get(name, {})
        worded = WORDS.sub(lambda match: escape(words.get(match[1], "")), coloured)
        if worded == coloured:
            return coloured
        # Imported only now: the drawing of the first page has no words.
        from thop_desktop.ui.figure_words import set_words

        try:
            return set_words(worded, words)
        except (ValueError, SyntaxError):  # what is broken is not shown
            return worded

    def _text(self) -> Mapping[str, Mapping[str, str]]:
        if self._words is None:
            try:
                read = read_toml(self._folder / f"{self._language}.toml")
                self._words = {
                    name: {key: str(text) for key, text in words.items()}
                    for name, words in read.items()
                    if isinstance(words, dict)
                }
            except ContentError:
                self._words = {}
        return self._words


class FigureObject(QPyTextObject):
    """Draws figures within a text: as wide as the column, sharp at every size and on paper."""

    def __init__(self, figures: Figures, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._figures = figures
        self._look = look

    def intrinsicSize(
        self, document: QTextDocument, _position: int, text_format: QTextFormat
    ) -> QSizeF:
        """Width of the column, and the height that belongs to it."""
        drawing = self._figures.drawing(figure_name(text_format))
        width = document.textWidth() - 2 * document.documentMargin() - 1
        size = drawing.defaultSize()
        if not drawing.isValid() or size.width() == 0:
            return QSizeF(width, 1)
        inner = width - 2 * PADDING
        return QSizeF(width, inner * size.height() / size.width() + 2 * PADDING)

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        _document: QTextDocument,
        _position: int,
        text_format: QTextFormat,
    ) -> None:
        """Paint the figure on a card of its own."""
        painter.save()
        area = QRectF(rect)
        surface, hairline = self._look.colour("surface"), self._look.colour("hairline")
        paint_ground(painter, area, surface, hairline, BOX_RADIUS)
        inner = area.adjusted(PADDING, PADDING, -PADDING, -PADDING)
        self._figures.drawing(figure_name(text_format)).render(painter, inner)
        painter.restore()


def figure_name(text_format: QTextFormat) -> str:
    """The name of the figure that an image in a text stands for."""
    return text_format.toImageFormat().name().removeprefix(SCHEME)
