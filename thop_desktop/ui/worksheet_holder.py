"""A room whose page is made for the place that is shown, and can be let go of at any time."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from thop_desktop.ui.page import Page
from thop_desktop.ui.place import Place


class PageHolder(QWidget):
    """Makes its page anew at each visit, so that it always shows what is kept now."""

    def __init__(self, make: Callable[[Place], Page]) -> None:
        """Begin without a page.

        Args:
            make: makes the page of a place.
        """
        super().__init__()
        self.setObjectName("page")
        self._make = make
        self.page: Page | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def title(self) -> str:
        """Title of the page that is shown."""
        return self.page.title if self.page else ""

    def show_place(self, place: Place) -> None:
        """Make the page of a place, as far down as it was scrolled."""
        self.forget()
        self.page = self._make(place)
        if place.scroll:
            self.page.complete()
        self._column.addWidget(self.page)
        # At its size before it is scrolled to its place.
        self._column.activate()
        self.page.show()
        self.page.show_place(place)

    def forget(self) -> None:
        """Let the page go, with all words on it."""
        if self.page is not None:
            self.page.hide()
            self._column.removeWidget(self.page)
            self.page.setParent(None)
            self.page.deleteLater()
            self.page = None

    def scroll_position(self) -> int:
        """How far it is scrolled, in pixels."""
        return self.page.scroll_position() if self.page else 0

    def first_focus(self) -> QWidget:
        """What the keyboard should reach first."""
        return self.page.first_focus() if self.page else self

    def find_within(self) -> None:
        """There is nothing to find within it."""

    def print_out(self) -> None:
        """Print the page, where that is of use."""
        if self.page is not None:
            self.page.print_out()
