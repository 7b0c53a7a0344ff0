"""One of the people who can open the diary, and what can be done."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout

from thop_desktop.store.key_slots import KeySlot
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.people_words import person_name
from thop_desktop.ui.vault_words import day_of


class PersonRow(QFrame):
    """A name, since when, and whether it is you; at the right what can be done."""

    def __init__(
        self,
        look: Look,
        slot: KeySlot,
        button: Button | None,
        *,
        is_you: bool,
        is_alone: bool = False,
        advice: str = "",
    ) -> None:
        """Make it.

        Args:
            look: theme and text size.
            slot: whose it is.
            button: what can be done, or None.
            is_you: whether this is who is in.
            is_alone: whether nobody else can open the diary, so that a name tells nothing.
            advice: what stands below, or "".
        """
        super().__init__()
        self.person = slot.id
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, look.space(8), 0, look.space(8))
        self.column.setSpacing(look.space(4))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(look.space(8))
        words = QVBoxLayout()
        words.setSpacing(look.space(2))
        you = self.tr("That is you")
        name = you if is_alone else person_name(slot.label)
        words.addWidget(Label(look, name, "strong"))
        day = day_of(slot.made).replace(" ", "\N{NO-BREAK SPACE}")
        since = self.tr("passphrase of %1").replace("%1", day)
        below = f"{you} · {since}" if is_you and not is_alone else since
        words.addWidget(Label(look, below, "text", "quiet"))
        if advice:
            words.addWidget(Label(look, advice, "text"))
        self._row.addLayout(words, 1)
        if button is not None:
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.column.addLayout(self._row)

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the button below the words, or beside them."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if narrow else across)
