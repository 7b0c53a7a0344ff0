"""The card that says that what was written could not be saved, and what to do."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from thop_desktop.errors import DiskFullError, FolderReadOnlyError, NoVaultError, WorldError
from thop_desktop.ui.callout import Callout
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.verb_row import add_verbs


def unsaved_notice(
    look: Look, error: WorldError, again: Callable[[], object], copy: Callable[[], object]
) -> Callout:
    """Make the card.

    Args:
        look: fonts and colours.
        error: why it could not be saved.
        again: tries once more.
        copy: puts the words on the clipboard.
    """
    title = QCoreApplication.translate("UnsavedNotice", "This is not saved yet")
    stays = QCoreApplication.translate("UnsavedNotice", "Your words stay here.")
    if isinstance(error, DiskFullError):
        why = QCoreApplication.translate(
            "UnsavedNotice", "The disk is full. Make some room on it, and try again."
        )
    elif isinstance(error, FolderReadOnlyError):
        why = QCoreApplication.translate(
            "UnsavedNotice", "Nothing can be written in the folder of the diary just now."
        )
    elif isinstance(error, NoVaultError):
        why = QCoreApplication.translate(
            "UnsavedNotice",
            "The diary is not here just now. Is it on a USB stick? Put it back in, then it is "
            "saved.",
        )
    else:
        why = QCoreApplication.translate(
            "UnsavedNotice", "Writing in the diary did not work. Try again."
        )
    card = Callout(look, "careful", title, f"{why} {stays}")
    words = QCoreApplication.translate("UnsavedNotice", "Copied. Paste it within half a minute.")
    copied = Label(look, words, "small", "quiet")
    copied.hide()

    def copy_and_say() -> None:
        copy()
        copied.show()

    card.words.addSpacing(look.space(8))
    verbs = [
        (QCoreApplication.translate("UnsavedNotice", "Try again"), again, "plain", ""),
        (QCoreApplication.translate("UnsavedNotice", "Copy my words"), copy_and_say, "link", ""),
    ]
    add_verbs(look, card.words, verbs)
    card.words.addWidget(copied)
    return card
