"""A picture of the guide: its size is known at once, its dots when it is first painted."""

from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPixmap


class GuidePicture:
    """A picture as the drawings of the book are: painted into any area, sharp on any screen."""

    def __init__(self, file: Path) -> None:
        """Take its file, which may be missing."""
        self._file = file
        self._scaled: QPixmap | None = None

    @cached_property
    def _size(self) -> QSize:
        return QImageReader(str(self._file)).size()

    @cached_property
    def _image(self) -> QImage:
        return QImage(str(self._file))

    def isValid(self) -> bool:  # noqa: N802 - as Qt's drawings call it
        """Whether there is such a picture."""
        return self._size.isValid()

    def defaultSize(self) -> QSize:  # noqa: N802 - as above
        """Its size in dots; only the beginning of the file is read for it."""
        return self._size

    def render(self, painter: QPainter, area: QRectF, /) -> None:
        """Paint it into an area; made smaller once for the screen, left as it is for paper."""
        ratio = painter.device().devicePixelRatioF()
        scale = painter.transform().m11()
        wanted = (area.size() * ratio * scale).toSize()
        if self._image.isNull() or wanted.width() >= self._image.width():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(area, self._image)
            return
        if self._scaled is None or self._scaled.size() != wanted:
            self._scaled = QPixmap.fromImage(
                self._image.scaled(
                    wanted,
                    Qt.AspectRatioMode.IgnoreAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
            )
        painter.drawPixmap(area, self._scaled, QRectF(self._scaled.rect()))
