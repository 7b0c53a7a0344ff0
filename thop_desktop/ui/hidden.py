"""Hides the window's rooms at once behind plain paper, and brings them back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog
from shiboken6 import isValid

from thop_desktop.errors import WorldError, WrongPassphraseError
from thop_desktop.ui.locking_dialogs import close_open_ones

if TYPE_CHECKING:
    # None of it is needed before something is hidden; the start of the program need not wait.
    from thop_desktop.ui.hidden_page import HiddenPage
    from thop_desktop.ui.keeper import Keeper
    from thop_desktop.ui.look import Look
    from thop_desktop.ui.window import Window


class Hider(QObject):
    """What is hidden stays as it is; a diary that was open then needs its passphrase again.

    Signals:
        returned: the rooms show again.
    """

    returned = Signal()

    def __init__(
        self,
        window: Window,
        look: Callable[[], Look],
        key: Callable[[], str],
        keeper: Callable[[], Keeper | None],
    ) -> None:
        """Take the window.

        Args:
            window: whose rooms are hidden.
            look: the present fonts and colours.
            key: the key that hides, as Qt writes it; "" for none.
            keeper: the diary's door; None as long as nobody thought of it.
        """
        super().__init__(window)
        self._window, self._look, self._key, self._keeper = window, look, key, keeper
        self._must_prove = False
        self.page: HiddenPage | None = None

    @property
    def is_hidden(self) -> bool:
        """Whether plain paper shows."""
        return self.page is not None

    def hide(self) -> None:
        """Show plain paper at once; a diary that is open asks for its passphrase afterwards."""
        if self.page is not None:
            return
        keeper = self._keeper()
        self._must_prove = keeper is not None and keeper.is_open
        self._cover()
        close_open_ones()
        app = QCoreApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def furnish_anew(self) -> None:
        """The look or the language has changed meanwhile."""
        if self.page is not None:
            self._cover()

    def go_on(self) -> None:
        """Show the rooms again, once whoever asks for it has proved who they are."""
        page, keeper = self.page, self._keeper()
        if page is None:
            return
        self._must_prove = self._must_prove or (keeper is not None and keeper.is_open)
        if not self._must_prove or keeper is None:
            self._uncover()
        elif not page.asks:
            page.ask(needed=True)  # it was opened meanwhile
        elif page.can_try:
            self._prove(keeper, page)
        else:
            page.focus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let no key reach what is hidden, and no dialog come before it."""
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if kind == QEvent.Type.Show and isinstance(watched, QDialog):
            watched.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
            QTimer.singleShot(0, watched, watched.reject)
        return False

    def _prove(self, keeper: Keeper, page: HiddenPage) -> None:
        """Open the locked diary; one that could not be locked is only asked whether it would."""
        from thop_desktop.store.access import slot_of
        from thop_desktop.store.key_slots import Passphrase
        from thop_desktop.ui.keeper import DiaryState

        secret = Passphrase(page.field.text())
        if keeper.state is DiaryState.ABSENT:  # it was deleted meanwhile
            self._uncover()
        elif keeper.state is DiaryState.LOCKED:
            page.say_busy()
            keeper.open(secret, self._uncover, self._failed)
        elif keeper.state is DiaryState.OPEN:
            page.say_busy()
            keeper.change(
                lambda vault, _now: slot_of(vault.slots, secret) is not None,
                lambda fits: self._uncover() if fits else self._say_wrong(),
                self._failed,
            )

    def _failed(self, error: WorldError) -> None:
        """A wrong passphrase is said here; all else the page of the locked diary tells."""
        if isinstance(error, WrongPassphraseError):
            self._say_wrong()
        else:
            self._uncover()

    def _say_wrong(self) -> None:
        if self.page is not None:
            self.page.say_wrong()

    def _cover(self) -> None:
        from thop_desktop.ui.hidden_page import HiddenPage

        self._drop_page()
        look, name = self._look(), self._window.windowTitle()
        self.page = HiddenPage(look, name, self._key(), self.go_on)
        self.page.ask(needed=self._must_prove)
        self._window.cover(self.page)
        self.page.focus()

    def _uncover(self) -> None:
        if self.page is None:
            return
        app = QCoreApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self._must_prove = False
        self._window.cover(None)
        self._drop_page()
        self.returned.emit()

    def _drop_page(self) -> None:
        page, self.page = self.page, None
        if page is not None and isValid(page):
            page.forget()
            page.hide()
            page.deleteLater()
