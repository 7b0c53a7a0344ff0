"""Stands in for a page of the window whose words cannot be read."""

from thop_desktop.errors import ContentError
from thop_desktop.ui.callout import Callout
from thop_desktop.ui.look import Look
from thop_desktop.ui.page import Page


class BrokenPage(Page):
    """Says so, names the emergency number all the same, and leaves the rest working."""

    def __init__(self, look: Look, error: ContentError) -> None:
        super().__init__(look, self.tr("This page cannot be read"))
        self.gap(16)
        text = self.tr(
            "The rest of the program works. Install the program again to mend it. "
            "In danger, call 112."
        )
        self.add(Callout(look, "careful", error.file.name, text))
        self.column.addStretch(1)
