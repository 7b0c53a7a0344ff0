"""All that locks the diary by itself, and all that hides it, in one place.

There is one way to lock: what is written is saved first, then the keeper clears every page. A form
that was not finished is let go, as the bar says before; the key never stays for it. Only a draft
that the disk does not take, or a recovery code that is nowhere else, holds the diary open: then the
window is hidden instead, and opens again with the passphrase.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from thop_desktop.ui.hidden import Hider
from thop_desktop.ui.idle_input import InputWatch
from thop_desktop.ui.locking import HIDE_KEYS, LockingWishes
from thop_desktop.ui.locking_dialogs import when_none_is_open
from thop_desktop.ui.locking_place import LastPlace

if TYPE_CHECKING:
    from thop_desktop.ui.clipboard import PrivateClipboard
    from thop_desktop.ui.idle import Moment
    from thop_desktop.ui.idle_bar import IdleBar
    from thop_desktop.ui.idle_watch import IdleWatch
    from thop_desktop.ui.keeper import Keeper
    from thop_desktop.ui.look import Look
    from thop_desktop.ui.session_watch import SessionWatch
    from thop_desktop.ui.window import Window

# What stands there is for everyone; what is copied elsewhere is taken for private.
PUBLIC_ROOMS = frozenset(
    {"read", "article", "terms", "guide", "search", "help", "now", "worth", "gate", "settings"}
)
# Words in the diary save themselves, and a round that is left is gone on with.
SAVING_ROOMS = frozenset({"diary", "practice-round"})
A_MINUTE = 60


@dataclass(frozen=True)
class LockingParts:
    """What it works with.

    Attributes:
        window: the program's window.
        look: the present fonts and colours.
        keeper: the diary's door; None as long as nobody thought of it.
        wishes: what is wished just now.
        save_all: saves what is unsaved, and tells whether all of it is saved.
        settle_unsaved: asks what to do with what cannot be saved.
        rooms: names of the rooms of the diary.
        tell_moment: tells the time; None where nobody's idleness counts, as on a tour.
        watch_session: makes what listens to the system; None where nothing is listened to.
    """

    window: Window
    look: Callable[[], Look]
    keeper: Callable[[], Keeper | None]
    wishes: Callable[[], LockingWishes]
    save_all: Callable[[], bool]
    settle_unsaved: Callable[[], object]
    rooms: Collection[str]
    tell_moment: Callable[[], Moment] | None = None
    watch_session: Callable[[], SessionWatch] | None = None


class LockingDesk(QObject):
    """Listens for the key that hides from the start; for all else once a diary is open."""

    def __init__(self, parts: LockingParts) -> None:
        """Begin to listen for the key.

        Args:
            parts: what it works with.
        """
        super().__init__(parts.window)
        self._parts = parts
        self._inputs = InputWatch(self)
        self._inputs.takes_key = self._take_key
        self._last = LastPlace(parts.window, parts.rooms)
        self._was_open = self._could_not_save = False
        self._idle: IdleWatch | None = None
        self._bar: IdleBar | None = None
        self._session: SessionWatch | None = None
        self._clipboard: PrivateClipboard | None = None
        self.hider = Hider(parts.window, parts.look, self._key, parts.keeper)
        self.hider.returned.connect(self._returned)
        parts.window.installEventFilter(self)

    def follow(self, keeper: Keeper) -> None:
        """Follow the diary; before any other does, so that it is still known where the user is."""
        keeper.changed.connect(self._changed)
        keeper.locking.connect(self._last.remember)
        keeper.entered.connect(self._last.go_back)

    def hide_or_return(self) -> None:
        """Hide the rooms at once and lock the diary behind them, or bring them back."""
        if self.hider.is_hidden:
            self.hider.go_on()
            return
        self.hider.hide()
        QTimer.singleShot(0, self, self.leave)

    def leave(self) -> None:
        """The user is not there any more: lock the diary, or hide what cannot be saved."""
        if self._is_open:
            when_none_is_open(self._parts.window, self._lock)

    def forget_place(self) -> None:
        """Another diary is meant: nobody goes back to where this one was open."""
        self._last.forget()

    def wishes_changed(self) -> None:
        """Do as is wished now."""
        if self._was_open:
            self._watch_time()
            self._tell_screenshots(private=True)

    def furnished_anew(self) -> None:
        """The look or the language has changed."""
        if self._bar is not None:
            self._bar.deleteLater()
            self._bar = None
        self.hider.furnish_anew()

    def warn(self, seconds: int) -> None:
        """Say that the diary locks in a moment, over whatever is in front."""
        front: QWidget = QApplication.activeModalWidget() or self._parts.window
        if self._bar is None or self._bar.parentWidget() is not front:
            from thop_desktop.ui.idle_bar import IdleBar

            self.calm()
            self._bar = IdleBar(self._parts.look(), front)
            # A dialog takes it along as it goes.
            self._bar.destroyed.connect(self._forget_bar)
        self._bar.tell(seconds, lets_go=self._is_half_written())

    def calm(self) -> None:
        """Somebody is there after all."""
        if self._bar is not None:
            self._bar.destroyed.disconnect(self._forget_bar)
            self._bar.hide()
            self._bar.deleteLater()
            self._bar = None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Lock on minimise, where that is wished."""
        if (
            event.type() == QEvent.Type.WindowStateChange
            and self._parts.window.isMinimized()
            and self._parts.wishes().on_minimise
        ):
            self.leave()
        return False

    @property
    def _is_open(self) -> bool:
        keeper = self._parts.keeper()
        return keeper is not None and keeper.is_open

    def _lock(self) -> None:
        keeper = self._parts.keeper()
        if keeper is None or not keeper.is_open:
            return
        saved = self._parts.save_all()
        # A recovery code that is not on paper yet would be gone with its page.
        if saved and keeper.code is None:
            keeper.lock()
            return
        self._could_not_save = not saved
        self.hider.hide()
        # Perhaps it can be saved the next time.
        self._watch_time()

    def _is_half_written(self) -> bool:
        """Whether words stand on the page that is shown, which locking will not keep."""
        room = self._parts.window.history.present.room
        if room in SAVING_ROOMS or room not in self._parts.rooms:
            return False
        from thop_desktop.ui.locking_half_written import is_half_written

        return is_half_written(self._parts.window.room)

    def _returned(self) -> None:
        """Who comes back decides on what could not be saved."""
        if self._is_open:
            self._watch_time()
        tried, self._could_not_save = self._could_not_save, False
        if tried and self._is_open and not self._parts.save_all():
            self._parts.settle_unsaved()

    def _changed(self) -> None:
        if self._is_open == self._was_open:
            return
        self._was_open = self._is_open
        if self._was_open:
            self._begin()
        else:
            self._end()

    def _begin(self) -> None:
        """A diary is open: listen to the clock, the system and the clipboard."""
        from thop_desktop.ui.clipboard import PrivateClipboard

        self._clipboard = PrivateClipboard(self, self._is_private)
        self._watch_time()
        window_id = int(self._parts.window.winId())
        if self._parts.watch_session is not None:
            self._session = self._parts.watch_session()
            self._session.leave.connect(self.leave)
            self._session.begin(window_id)
        self._tell_screenshots(private=True)
        # Who opened it from plain paper is back by then; else it was hidden while it opened.
        QTimer.singleShot(0, self, self._leave_if_hidden)

    def _leave_if_hidden(self) -> None:
        if self.hider.is_hidden:
            self.leave()

    def _end(self) -> None:
        """It is locked: nothing needs watching."""
        if self._idle is not None:
            self._idle.end()
        if self._session is not None:
            self._session.end()
            self._session.leave.disconnect(self.leave)
            self._session = None
        if self._clipboard is not None:
            self._clipboard.clear()
            self._clipboard.stop()
            self._clipboard = None
        self._tell_screenshots(private=False)

    def _watch_time(self) -> None:
        if self._parts.tell_moment is None:
            return
        if self._idle is None:
            from thop_desktop.ui.idle_watch import IdleWatch

            self._idle = IdleWatch(self._inputs, self._parts.tell_moment)
            self._idle.warned.connect(self.warn)
            self._idle.calmed.connect(self.calm)
            self._idle.over.connect(self.leave)
        # Who types a passphrase on plain paper must not lose a letter of it to a warning.
        warns = not self.hider.is_hidden
        self._idle.begin(self._parts.wishes().minutes * A_MINUTE, warns=warns)

    def _tell_screenshots(self, *, private: bool) -> None:
        from thop_desktop.ui.locking_screenshots import can_leave_out, leave_out

        if can_leave_out():
            wanted = private and self._parts.wishes().no_screenshots
            leave_out(int(self._parts.window.winId()), wanted=wanted)

    def _is_private(self, widget: QWidget) -> bool:
        window = self._parts.window
        return window.isAncestorOf(widget) and window.history.present.room not in PUBLIC_ROOMS

    def _forget_bar(self) -> None:
        self._bar = None

    def _key(self) -> str:
        return HIDE_KEYS[self._parts.wishes().hide_key]

    def _take_key(self, event: QKeyEvent) -> bool:
        key = self._key()
        if not key or event.isAutoRepeat():
            return False
        if QKeySequence(event.keyCombination()) != QKeySequence(key):
            return False
        self.hide_or_return()
        return True
