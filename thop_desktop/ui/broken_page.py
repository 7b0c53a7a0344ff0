"""Stands in for a page of the window whose words cannot be read."""

from PySide6.QtCore import QCoreApplication

from thop_desktop.content.library import title_in
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
        self.add(Callout(look, "careful", name_of(error), text))
        self.column.addStretch(1)


def name_of(error: ContentError) -> str:
    """What is broken, as people call it; the file where there is no name for it."""
    file = error.file
    if file.suffix == ".md":
        return title_in(file)
    names = {
        "articles": QCoreApplication.translate("BrokenPage", "The pages to read"),
        "diary": QCoreApplication.translate("BrokenPage", "The examples for the diary"),
        "gate": QCoreApplication.translate("BrokenPage", "What to know before you begin"),
        "glossary": QCoreApplication.translate("BrokenPage", "The terms"),
        "help": QCoreApplication.translate("BrokenPage", "The numbers for help"),
        "now": QCoreApplication.translate("BrokenPage", "The page for a hard moment"),
        "practice": QCoreApplication.translate(
            "BrokenPage", "Practising with a situation of your own"
        ),
        "situations": QCoreApplication.translate("BrokenPage", "The situations to practise with"),
        "trainer": QCoreApplication.translate("BrokenPage", "The exercises"),
        "worksheet": QCoreApplication.translate("BrokenPage", "The worksheet on emotional age"),
    }
    # Each kind has a folder, and a kind of many files has folders for the languages in it.
    return names.get(file.parent.name) or names.get(file.parent.parent.name) or file.name
