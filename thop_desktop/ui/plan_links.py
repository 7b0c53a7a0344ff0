"""The pages of the book that a plan rests on, to read on."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from thop_desktop.ui.buttons import Button
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.place import Place


class PlanLinks(QWidget):
    """A small heading, and a link to each page."""

    def __init__(
        self,
        look: Look,
        pages: Sequence[str],
        title_of: Callable[[str], str],
        go: Callable[[Place], object],
    ) -> None:
        """Make it; it hides where there is no page to go to.

        Args:
            look: theme and text size.
            pages: ids of pages of the book.
            title_of: the title of a page; "" when there is none.
            go: opens a place.
        """
        super().__init__()
        titles = {page: title for page in pages if (title := title_of(page))}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(look, self.tr("Read about this"), "text-strong", "quiet"))
        column.addSpacing(look.space(4))
        for page, title in titles.items():
            name = self.tr("Read: %1").replace("%1", title)
            link = Button(look, title, partial(go, Place("article", page)), kind="link", name=name)
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        if not titles:
            self.hide()
