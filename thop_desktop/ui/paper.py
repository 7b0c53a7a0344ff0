"""What pages ask of paper, without what it takes to print."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from thop_desktop.ui.figures import Figures
from thop_desktop.ui.look import Look

# Draws a single page: the painter is scaled to pixels of the screen, the size is of what is
# written on; the look and the drawings are those for paper.
Draw = Callable[[QPainter, QSizeF, Look, Figures], None]


class Paper(Protocol):
    """Where a text can go besides the screen."""

    def save(self, html: str, title: str) -> None:
        """Save it as PDF, after asking where."""

    def print_out(self, html: str, title: str) -> None:
        """Print it, after asking how."""


class DrawnPaper(Paper, Protocol):
    """Paper for a single page that is drawn by hand."""

    def save_drawn(self, draw: Draw, title: str) -> None:
        """Save it as PDF, after asking where."""

    def print_drawn(self, draw: Draw, title: str) -> None:
        """Print it, after asking how."""


class SheetPaper(Paper, Protocol):
    """Paper whose foot tells what the sheet is, and that can be looked at first."""

    def print_sheet(self, html: str, title: str, foot: str) -> None:
        """Print it, after asking how.

        Args:
            html: the text.
            title: what the system may call the job; it must tell nothing private.
            foot: what stands at the foot of each page.
        """

    def pdf(self, html: str, title: str, foot: str) -> bytes:
        """It as PDF, in memory only; see `print_sheet`."""

    def fits_one_page(self, html: str) -> bool:
        """Whether a text that is to be one page is, at least in the smallest letters."""

    def preview(self, html: str, foot: str) -> QWidget:
        """Its pages as they will be, to be looked at."""
