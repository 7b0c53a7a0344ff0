"""A quiet question above the diary, twice a year: what still has to be kept?"""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from thop_desktop.store.meta import MADE, meta
from thop_desktop.store.private_settings import PrivateSettings
from thop_desktop.store.retention import (
    Retention,
    note_answered,
    note_put_off,
    read_retention,
)
from thop_desktop.store.vault import Vault
from thop_desktop.ui.callout import Callout
from thop_desktop.ui.diary_guard import DiaryGuard
from thop_desktop.ui.look import Look
from thop_desktop.ui.place import Place
from thop_desktop.ui.verb_row import add_verbs

# From so many months on, an age is told in years.
MONTHS_IN_YEARS = 24


class RetentionNotice(QWidget):
    """Takes no room unless it is time to ask; whatever is chosen, it goes away.

    Signals:
        answered: something was chosen, and it is gone.
    """

    answered = Signal()

    def __init__(
        self,
        look: Look,
        vault: Vault,
        guard: DiaryGuard,
        *,
        clock: Callable[[], datetime],
        go: Callable[[Place], object],
    ) -> None:
        """Make it, and see whether it is time.

        Args:
            look: theme and text size.
            vault: the open diary.
            guard: tells when it cannot be read.
            clock: tells the local time.
            go: opens a place.
        """
        super().__init__()
        self._look, self._guard, self._clock, self._go = look, guard, clock, go
        self._vault, self._settings = vault, PrivateSettings(vault)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*(look.space(n) for n in (24, 12, 24, 4)))
        kept = guard.attempt(self._read)
        # Whether it is shown is told beforehand: shown here, it would be a window of its own.
        if kept is not None and kept.is_due(clock()):
            self._ask(kept)
        else:
            self.hide()

    def keep(self) -> None:
        """Keep everything, and ask again in half a year."""
        self._answer()

    def take_along(self) -> None:
        """Go where something can be taken along; the question is answered with that."""
        self._answer()
        self._go(Place("diary-export"))

    def erase(self) -> None:
        """Go where something can be erased; the question is answered with that."""
        self._answer()
        self._go(Place("diary-erase"))

    def put_off(self) -> None:
        """Ask again in a week."""
        kept = self._guard.attempt(self._read)
        if kept is not None:
            self._guard.attempt(lambda: note_put_off(self._settings, kept, self._clock()))
        self._leave()

    def _answer(self) -> None:
        self._guard.attempt(lambda: note_answered(self._settings, self._clock()))
        self._leave()

    def _leave(self) -> None:
        self.hide()
        self.answered.emit()

    def _read(self) -> Retention | None:
        with self._vault.read() as database:
            made = meta(database, MADE)
        return read_retention(self._settings, datetime.fromisoformat(made)) if made else None

    def _ask(self, kept: Retention) -> None:
        look = self._look
        words = self.tr(
            "Do you want to keep everything, take something with you, or erase something?"
        )
        card = Callout(look, "main", self._age_words(kept), words, "clock")
        card.words.addSpacing(look.space(4))
        verbs = [
            (self.tr("Keep everything"), self.keep, "plain", ""),
            (self.tr("Take something with you"), self.take_along, "plain", ""),
            (self.tr("Erase something"), self.erase, "plain", ""),
            (self.tr("Later"), self.put_off, "quiet", ""),
        ]
        add_verbs(look, card.words, verbs)
        self._column.addWidget(card, 0, Qt.AlignmentFlag.AlignTop)

    def _age_words(self, kept: Retention) -> str:
        months = kept.age_in_months(self._clock())
        if months < MONTHS_IN_YEARS:
            return self.tr("Your diary is now %n month(s) old.", "", months)
        return self.tr("Your diary is now %n year(s) old.", "", months // 12)
