"""Backups in which something that was erased may still stand, and a way to be rid of them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from thop_desktop.store.erased_backups import StillHolding, still_holding
from thop_desktop.store.swap import forget_replaced
from thop_desktop.ui.backup_words import breakable
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.door import Door
from thop_desktop.ui.keeper import Keeper
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look


class ErasedPart(QWidget):
    """Hidden when there are none."""

    def __init__(self, look: Look, keeper: Keeper, dialogs: Door) -> None:
        """Make it.

        Args:
            look: theme and text size.
            keeper: the diary's door, which is open.
            dialogs: the door for questions.
        """
        super().__init__()
        self._keeper, self._dialogs = keeper, dialogs
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.space(12), 0, 0)
        column.setSpacing(look.space(8))
        self._words = Label(look, "", "text")
        self._button = Button(look, self.tr("Replace these backups"), self.replace, icon="trash")
        column.addWidget(self._words)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_them(self) -> None:
        """Show how many there are."""
        rounds = self._keeper.backups
        found = None if rounds.busy else still_holding(self._keeper.vault)
        self.setVisible(found is not None)
        if found is None:
            return
        number = len(found.backups) + len(found.replaced)
        words = []
        if number:
            words.append(
                self.tr("You erased something. It may still be in %n backup(s).", "", number)
            )
        words += [self._missing_words(str(folder)) for folder in found.missing]
        self._words.set_words(" ".join(words))
        self._button.setVisible(number > 0)

    def replace(self) -> None:
        """Make new backups, and delete those."""
        found = still_holding(self._keeper.vault)
        if found is None:
            return
        answer = self._dialogs.ask(
            self.tr("Replace these backups?"),
            self.tr(
                "The program makes a new backup first, and then deletes these. After that you "
                "can no longer go back to an earlier day."
            ),
            [self.tr("Leave them"), self.tr("Replace them")],
        )
        if answer == 1:
            replace_holding(self._keeper, found)

    def _missing_words(self, folder: str) -> str:
        words = self.tr(
            "You erased something. The folder %1 is not connected: look here again when it is."
        )
        return words.replace("%1", breakable(folder))


def replace_holding(keeper: Keeper, found: StillHolding) -> None:
    """Make new backups, and let go of all in which something erased may still stand.

    Args:
        keeper: the diary's door, which is open.
        found: where it may still stand.
    """
    for replaced in found.replaced:
        forget_replaced(replaced)
    keeper.backups.renew(keeper.vault, found.written)
