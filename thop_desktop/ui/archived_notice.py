"""The card above an entry about a child in the archive: why it cannot be changed."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt

from thop_desktop.ui.buttons import Button
from thop_desktop.ui.callout import Callout
from thop_desktop.ui.look import Look


def archived_notice(look: Look, alias: str, take_out: Callable[[], object]) -> Callout:
    """Make the card.

    Args:
        look: fonts and colours.
        alias: what the child is called.
        take_out: takes the child out of the archive again.
    """
    words = QCoreApplication.translate(
        "ArchivedNotice", "%1 is in the archive. So you can read this, but not change it."
    )
    card = Callout(look, "main", "", words.replace("%1", alias), "info")
    verb = QCoreApplication.translate("ArchivedNotice", "Take out of the archive")
    card.words.addSpacing(look.space(8))
    card.words.addWidget(Button(look, verb, take_out), 0, Qt.AlignmentFlag.AlignLeft)
    return card
