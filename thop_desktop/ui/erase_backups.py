"""Which backups may still hold what is erased, and what is to become of them."""

from collections.abc import Mapping
from datetime import date, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from thop_desktop.store.erased_backups import StillHolding
from thop_desktop.store.rotation import last_days
from thop_desktop.ui.backup_words import breakable
from thop_desktop.ui.bullet import Bullet
from thop_desktop.ui.buttons import Choice
from thop_desktop.ui.day_words import day_words
from thop_desktop.ui.erase_words import MOST_SHOWN, EraseWords
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look


class EraseBackups(QWidget):
    """Names them with the day until which each stays by itself, and asks to delete or leave them.

    Attributes:
        delete: chosen when they are to be deleted; None when there are none here.
    """

    def __init__(self, look: Look, found: StillHolding, now: datetime) -> None:
        """Make it.

        Args:
            look: theme and text size.
            found: where it may still stand.
            now: the present moment.
        """
        super().__init__()
        self._look = look
        self._words = EraseWords(self)
        self.setAccessibleName(self.tr("Backups that may still hold it"))
        self.delete: Choice | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.space(4))
        last = last_days((backup.made for backup in found.backups), now)
        if not found.is_somewhere:
            self._say(self.tr("There is no backup that may still hold it."))
            return
        if found.backups or found.replaced:
            self._list(found, last)
            self._choices(max(last.values(), default=None))
        for folder in found.missing:
            words = self.tr(
                "Backups in %1 may hold it too. That folder is not connected now. When it is, go "
                "to ‘Manage the diary’: there you can replace them."
            )
            self._column.addSpacing(look.space(8))
            self._say(words.replace("%1", breakable(str(folder))))

    @property
    def is_to_delete(self) -> bool:
        """Whether they are to be deleted."""
        return self.delete is not None and self.delete.isChecked()

    def _list(self, found: StillHolding, last: Mapping[datetime, date]) -> None:
        number = len(found.backups)
        if number:
            self._say(self.tr("It may still be in %n backup(s):", "", number))
            for backup in found.backups[:MOST_SHOWN]:
                self._line(self._words.backup(backup, last))
            if number > MOST_SHOWN:
                self._line(self.tr("and %n older one(s)", "", number - MOST_SHOWN))
        if replaced := len(found.replaced):
            self._say(self.tr("and in %n diary(s) that a restored backup replaced.", "", replaced))

    def _choices(self, until: date | None) -> None:
        self._column.addSpacing(self._look.space(8))
        self.delete = Choice(self._look, self.tr("Delete them"))
        leave = Choice(self._look, self.tr("Leave them"))
        self.delete.setChecked(True)
        for choice in (self.delete, leave):
            self._column.addWidget(choice, 0, Qt.AlignmentFlag.AlignLeft)
        words = self.tr(
            "If you delete them, the program makes a new backup first. You can then no longer go "
            "back to an earlier day."
        )
        if until is not None:
            stays = self.tr(
                "If you leave them, they go by themselves, the last one around %1. That is if "
                "you use the diary every day."
            )
            words = f"{words} {stays.replace('%1', day_words(until))}"
        self._say(words, "quiet")

    def _line(self, words: str) -> None:
        self._column.addWidget(Bullet(self._look, words, "text"))

    def _say(self, words: str, tone: str = "ink") -> None:
        self._column.addWidget(Label(self._look, words, "text", tone))
