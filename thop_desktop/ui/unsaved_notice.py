"""The card that says that what was written could not be saved, and what to do."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt

from thop_desktop.errors import DiskFullError, FolderReadOnlyError, WorldError
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.callout import Callout
from thop_desktop.ui.look import Look


def unsaved_notice(look: Look, error: WorldError, again: Callable[[], object]) -> Callout:
    """Make the card.

    Args:
        look: fonts and colours.
        error: why it could not be saved.
        again: tries once more.
    """
    title = QCoreApplication.translate("UnsavedNotice", "This is not saved yet")
    stays = QCoreApplication.translate("UnsavedNotice", "Your words stay here.")
    if isinstance(error, DiskFullError):
        why = QCoreApplication.translate(
            "UnsavedNotice", "The disk is full. Make some room, then try again."
        )
    elif isinstance(error, FolderReadOnlyError):
        why = QCoreApplication.translate(
            "UnsavedNotice", "Nothing can be written in the folder of the diary just now."
        )
    else:
        why = QCoreApplication.translate("UnsavedNotice", "The diary could not be written.")
    card = Callout(look, "careful", title, f"{why} {stays}")
    words = QCoreApplication.translate("UnsavedNotice", "Try again")
    card.column.addSpacing(look.space(8))
    card.column.addWidget(Button(look, words, again), 0, Qt.AlignmentFlag.AlignLeft)
    return card
