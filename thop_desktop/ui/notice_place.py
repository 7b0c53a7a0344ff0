"""A place on a page where one card comes and goes."""

from PySide6.QtWidgets import QVBoxLayout, QWidget


class NoticePlace(QWidget):
    """Takes no room while there is nothing to say."""

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self._card: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    @property
    def is_shown(self) -> bool:
        """Whether there is a card."""
        return self._card is not None

    def put(self, card: QWidget | None) -> None:
        """Show a card instead of the one that is there, or none."""
        if self._card is not None:
            self._card.hide()
            self._card.setParent(None)
            self._card.deleteLater()
        self._card = card
        if card is not None:
            self._column.addWidget(card)
        self.setVisible(card is not None)
