"""What is said of backups: where they are, how a round went, and what a check found."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from thop_desktop.store.backup_check import Checked, Verdict
from thop_desktop.store.backup_files import Backup
from thop_desktop.store.backups import Round
from thop_desktop.ui.diary_backups import Work
from thop_desktop.ui.mirror import own_order
from thop_desktop.ui.vault_words import moment_of

# More would be a list to scroll through; the rest is counted.
MOST_SHOWN = 3


def breakable(path: str) -> str:
    """A path that may be broken between its parts, so that a long one keeps within the page.

    It may not be broken behind the slash that it begins with.
    """
    zero_width_space = "\N{ZERO WIDTH SPACE}"
    shown = path.replace("/", f"/{zero_width_space}").replace("\\", f"\\{zero_width_space}")
    if path.startswith("/"):
        shown = shown.replace(zero_width_space, "\N{WORD JOINER}", 1)
    return own_order(shown)


class BackupWords(QObject):
    """Knows the sentences."""

    def those(self, own: Sequence[Backup]) -> str:
        """The backups in one folder, the newest first."""
        if not own:
            return self.tr("There are none here yet, or the folder is not connected.")
        words = " · ".join(moment_of(backup.made) for backup in own[:MOST_SHOWN])
        if len(own) > MOST_SHOWN:
            older = self.tr("and %n older one(s)", "", len(own) - MOST_SHOWN)
            words = f"{words} · {older}"
        return words

    def going_on(self, work: Work) -> str:
        """What goes on."""
        if work is Work.CHECK:
            return self.tr("Your backups are being read from end to end. You can go on working.")
        if work is Work.RENEW:
            return self.tr("The old backups are being replaced. You can go on working.")
        return self.tr("A backup is being made. You can go on working.")

    def stopped(self, work: Work) -> str:
        """What is left after something was stopped."""
        if work is Work.CHECK:
            return self.tr("Stopped. Not all backups were checked.")
        if work is Work.RENEW:
            return self.tr("Stopped. The old backups are still there.")
        return self.tr("Stopped. No backup was made, the earlier ones are still there.")

    def not_well(self, last: Round | None) -> str:
        """What did not go well in a round; "" when nothing."""
        if last is None:
            return ""
        if last.failed:
            words = self.tr("The last backup in %1 did not work. Try it again here.")
            return words.replace("%1", breakable(str(last.failed[0][0])))
        if last.missing:
            words = self.tr("The folder %1 was not connected, so there is no new backup in it.")
            return words.replace("%1", breakable(str(last.missing[0])))
        return ""

    def found_well(self, checked: Checked) -> str:
        """How many backups a check found whole; "" when none."""
        verdicts = [verdict for _backup, verdict in checked.found]
        whole, unopened = verdicts.count(Verdict.WHOLE), verdicts.count(Verdict.UNOPENED)
        words = []
        if whole:
            words.append(
                self.tr("%n backup(s) were read from end to end and are undamaged.", "", whole)
            )
        if unopened:
            words.append(
                self.tr(
                    "%n backup(s) from before the new key are undamaged. They open with the "
                    "passphrase of that time.", "", unopened,
                )
            )  # fmt: skip
        if not checked.found and not checked.unreadable:
            words.append(self.tr("There is no backup to check."))
        return " ".join(words)

    def found_wrong(self, checked: Checked) -> str:
        """Which backups a check found damaged, and what it could not reach; "" when nothing."""
        words = []
        if damaged := checked.damaged:
            words.append(
                self.tr(
                    "%n backup(s) are damaged and cannot bring your diary back. "
                    "Make a new one now.", "", len(damaged),
                )
            )  # fmt: skip
            words += [breakable(str(file)) for file in damaged[:MOST_SHOWN]]
        away = self.tr("The folder %1 is not connected, so nothing in it was checked.")
        words += [away.replace("%1", breakable(str(folder))) for folder in checked.missing]
        return "\n".join(words)
