"""What goes when something is erased and what remains, in plain numbers."""

from collections.abc import Mapping
from datetime import date, datetime

from PySide6.QtCore import QObject

from thop_desktop.store.backup_files import Backup
from thop_desktop.store.erasing import Belongings
from thop_desktop.ui.day_words import day_words
from thop_desktop.ui.vault_words import day_of

# More would be a list to scroll through; the rest is counted.
MOST_SHOWN = 8


class EraseWords(QObject):
    """Knows the sentences."""

    def that_go(self, gone: Belongings) -> list[str]:
        """A line for each sort of thing that goes."""
        lines = [
            (gone.entries, self.tr("%n entry(s) in the diary", "", gone.entries)),
            (gone.thrown_away, self.tr("%n thrown-away entry(s)", "", gone.thrown_away)),
            (gone.worksheets, self.tr("%n worksheet(s)", "", gone.worksheets)),
            (gone.practice, self.tr("%n exercise(s) that you did", "", gone.practice)),
            (gone.notes, self.tr("%n note(s) or mark(s) in pages", "", gone.notes)),
            (gone.plans, self.tr("%n plan(s)", "", gone.plans)),
        ]
        return [words for number, words in lines if number]

    def backup(self, backup: Backup, last: Mapping[datetime, date]) -> str:
        """A backup, and until when it stays by itself."""
        until = last.get(backup.made)
        made = day_of(backup.made)
        if until is None:
            return made
        words = self.tr("%1, stays until about %2")
        return words.replace("%1", made).replace("%2", day_words(until))
