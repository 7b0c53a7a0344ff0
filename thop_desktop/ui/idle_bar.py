"""The calm bar that says that the diary will lock in a moment."""

from PySide6.QtWidgets import QWidget

from thop_desktop.ui.look import Look
from thop_desktop.ui.lower_bar import LowerBar

# Who listens hears it as it comes, and once more; not each second.
LAST_SPOKEN = 5


class IdleBar(LowerBar):
    """Lies over the lower edge of a page, so that nothing on the page moves."""

    def __init__(self, look: Look, window: QWidget) -> None:
        """Make it, hidden.

        Args:
            look: fonts and colours.
            window: what it lies over: the program's window, or the dialog before it.
        """
        super().__init__(look, window, "lock-key")
        self._spoken = 0

    def tell(self, seconds: int, *, lets_go: bool = False) -> None:
        """Say how long it takes yet.

        Args:
            seconds: until it locks.
            lets_go: words stand on the page that are kept nowhere, and go with it.
        """
        words = self.tr(
            "Your diary locks in %n second(s). Press a key or click, and it stays open.",
            "",
            seconds,
        )
        if lets_go:
            words += " " + self.tr("What you typed here is not saved yet.")
        self.show_words(words)
        if not self._spoken or self._spoken > LAST_SPOKEN >= seconds:
            self._spoken = seconds
            self.speak()
