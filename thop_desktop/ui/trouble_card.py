"""What went wrong with the diary, on the page itself, with a button for each way out."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from thop_desktop.errors import WorldError
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.callout import Callout
from thop_desktop.ui.look import Look
from thop_desktop.ui.spoken import say
from thop_desktop.ui.vault_words import Said, VaultWords, Way


class TroubleCard(QWidget):
    """Hidden until there is something to tell."""

    def __init__(self, look: Look, take: Callable[[Way], object]) -> None:
        """Make it.

        Args:
            look: theme and text size.
            take: called with the way out that was chosen.
        """
        super().__init__()
        self._look = look
        self._take = take
        self._words = VaultWords(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, look.space(8), 0, look.space(4))
        self._card: QWidget | None = None
        self.hide()

    def tell(self, error: WorldError | None) -> None:
        """Show what is said of this error, or nothing."""
        self.show_said(self._words.said_of(error) if error is not None else None)

    def show_said(self, said: Said | None) -> None:
        """Show these words, or nothing."""
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
            self._card = None
        self.setVisible(said is not None)
        if said is None:
            return
        card = Callout(self._look, "careful", said.title, said.text)
        for way, verb in said.ways:
            card.column.addSpacing(self._look.space(4))
            card.column.addWidget(Button(self._look, verb, partial(self._take, way)))
        self._column.addWidget(card)
        card.show()  # at once: a layout would do it a moment later
        self._card = card
        say(self, card.told)
