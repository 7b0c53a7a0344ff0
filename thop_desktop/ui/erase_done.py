"""What is said when something was erased, and how it goes with the backups after that."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from thop_desktop.ui.backup_words import BackupWords
from thop_desktop.ui.keeper import Keeper
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.work_line import WorkLine


class EraseDone(QWidget):
    """Follows the backups until the old ones are replaced, if that was chosen."""

    def __init__(self, look: Look, keeper: Keeper, *, replacing: bool) -> None:
        """Make it.

        Args:
            look: theme and text size.
            keeper: the diary's door, which is open.
            replacing: whether the old backups are being replaced.
        """
        super().__init__()
        self._keeper = keeper
        self._words = BackupWords(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.space(12), 0, 0)
        column.setSpacing(look.space(8))
        self._work = WorkLine(look, keeper.backups.stop)
        self._said = Label(look, "", "body")
        column.addWidget(self._work)
        column.addWidget(self._said)
        self._said.hide()
        if replacing:
            keeper.backups.changed.connect(self._follow)
            keeper.backups.progressed.connect(self._work.show_progress)
            self._follow()
        else:
            self._say(self.tr("The backups were left where they are."))

    def _follow(self) -> None:
        rounds = self._keeper.backups
        if rounds.busy:
            self._work.begin(self._words.going_on(rounds.work), can_stop=True)
            return
        self._work.end()
        where = self.tr("You can replace them later: in ‘Manage the diary’, at the backups.")
        if rounds.was_stopped:
            self._say(f"{self._words.stopped(rounds.work)} {where}")
        elif rounds.last is not None and rounds.last.failed:
            self._say(f"{self._words.not_well(rounds.last)} {where}")
        elif rounds.last is not None and rounds.last.missing:
            here = self.tr("The backups here were replaced.")
            self._say(f"{here} {self._words.not_well(rounds.last)} {where}")
        else:
            self._say(self.tr("The old backups were replaced by a new one."))

    def _say(self, words: str) -> None:
        self._said.set_words(words)
        self._said.show()
