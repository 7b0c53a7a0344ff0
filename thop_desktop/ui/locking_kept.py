"""The wishes on locking, remembered on this machine; nothing in them is about a person."""

from thop_desktop.ui.locking import HIDE_KEYS, IDLE_MINUTES, NEVER, LockingWishes
from thop_desktop.ui.preferences import Preferences

YES, NO = "yes", "no"


class KeptWishes:
    """Reads and writes them; what makes no sense in the file counts as not chosen."""

    def __init__(self, preferences: Preferences) -> None:
        """Take where they are remembered."""
        self._preferences = preferences

    @property
    def wishes(self) -> LockingWishes:
        """What was chosen, and for the rest what is usual."""
        usual, word = LockingWishes(), self._preferences.word
        minutes, key = word("lock_minutes"), word("hide_key")
        known = {str(number): number for number in (NEVER, *IDLE_MINUTES)}
        return LockingWishes(
            idle_minutes=known.get(minutes),
            shared=self._is("shared_computer", usual.shared),
            on_minimise=self._is("lock_on_minimise", usual.on_minimise),
            hide_key=key if key in HIDE_KEYS else usual.hide_key,
            no_screenshots=self._is("no_screenshots", usual.no_screenshots),
        )

    def keep(self, wishes: LockingWishes) -> None:
        """Remember what was chosen."""
        minutes, keep = wishes.idle_minutes, self._preferences.keep_word
        keep("lock_minutes", "" if minutes is None else str(minutes))
        keep("shared_computer", YES if wishes.shared else NO)
        keep("lock_on_minimise", YES if wishes.on_minimise else NO)
        keep("hide_key", wishes.hide_key)
        keep("no_screenshots", YES if wishes.no_screenshots else NO)

    def _is(self, name: str, usual: bool) -> bool:
        return {YES: True, NO: False}.get(self._preferences.word(name), usual)
