"""What may go wrong where a diary or its backups lie, and what to do about it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from thop_desktop.store.whereabouts import Found, Risk, seen_here, whereabouts
from thop_desktop.ui.callout import Callout
from thop_desktop.ui.look import Look


def diary_note(look: Look, folder: Path) -> Callout | None:
    """A quiet word on the place of a diary; None where nothing is to be said of it."""
    told = [diary_words(found) for found in whereabouts(folder, seen_here())]
    if not told:
        return None
    title = QCoreApplication.translate("PlaceNote", "About the place of this diary")
    return Callout(look, "careful", title, "\n\n".join(told))


def backup_words(folder: Path) -> str:
    """The same of a folder for backups, in words; "" where nothing is to be said."""
    return " ".join(_of_backups(found) for found in whereabouts(folder, seen_here()))


def diary_words(found: Found) -> str:
    """What may go wrong with a diary in such a place, and what helps."""
    match found.risk:
        case Risk.NETWORK:
            return QCoreApplication.translate(
                "PlaceNote",
                "The folder is on a network drive. If the connection drops, nothing can be "
                "saved for a while. A disk of this computer itself is safer.",
            )
        case Risk.CLOUD:
            words = QCoreApplication.translate(
                "PlaceNote",
                "%1 seems to copy this folder to other computers. The files stay encrypted, but "
                "two copies can get mixed up. Never open the diary on two computers at once, or "
                "choose a folder that stays here.",
            )
            return words.replace("%1", found.name)
        case Risk.ROAMING:
            return QCoreApplication.translate(
                "PlaceNote",
                "The folder can travel with your account to other computers. Are you logged in "
                "on two computers at once? Then something can get lost. Choose a folder that "
                "stays on this computer.",
            )
        case Risk.STICK:
            return QCoreApplication.translate(
                "PlaceNote",
                "Whoever has this disk or stick can copy the files. They are encrypted, so choose "
                "a good passphrase. Lock the diary before you take it out.",
            )


def _of_backups(found: Found) -> str:
    match found.risk:
        case Risk.NETWORK:
            return QCoreApplication.translate(
                "PlaceNote",
                "This folder is on the network. Without a connection no backup is made.",
            )
        case Risk.CLOUD:
            words = QCoreApplication.translate(
                "PlaceNote",
                "%1 seems to copy this folder elsewhere. The backups stay encrypted; what you "
                "erase here may stay there.",
            )
            return words.replace("%1", found.name)
        case Risk.ROAMING:
            return QCoreApplication.translate(
                "PlaceNote", "This folder can travel with your account to other computers."
            )
        case Risk.STICK:
            return QCoreApplication.translate(
                "PlaceNote", "Whoever has this disk can copy the backups. They are encrypted."
            )
