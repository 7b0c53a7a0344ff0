"""An entry that was thrown away: to be read once more, and put back."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from thop_desktop.store.entry import Entry
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.diary_names import moment_words
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.mirror import margins
from thop_desktop.ui.writing_field import WritingField

# Days after which what was thrown away is really gone.
KEPT_DAYS = 30


class ThrownAway(QWidget):
    """Shows the words of one entry, which cannot be changed here."""

    def __init__(self, look: Look, restore: Callable[[str], object]) -> None:
        """Make it without an entry.

        Args:
            look: fonts and measures.
            restore: takes back the entry of an id.
        """
        super().__init__()
        self.entry_id = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(*(look.space(n) for n in (40, 24, 32, 24))))
        column.setSpacing(look.space(12))
        self._when = Label(look, "", "label", "quiet")
        self.text = WritingField(look, self.tr("What happened"))
        self.text.setObjectName("writing")
        self.text.setReadOnly(True)
        self.text.setMaximumHeight(look.space(400))
        self.text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.button = Button(
            look, self.tr("Put it back"), lambda: restore(self.entry_id),
            icon="arrow-counter-clockwise",
        )  # fmt: skip
        note = self.tr("You threw this entry away. After %1 days it is really gone.")
        column.addWidget(self._when)
        column.addWidget(Label(look, note.replace("%1", str(KEPT_DAYS)), "text", "quiet"))
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(look.space(8))
        column.addWidget(self.text)
        column.addStretch(1)

    def show_entry(self, entry: Entry, today: date) -> None:
        """Show an entry."""
        self.entry_id = entry.id
        self._when.set_words(moment_words(entry.at, today))
        texts = (entry.text, entry.before, entry.did, entry.outcome)
        self.text.show_text("\n\n".join(text for text in texts if text))

    def forget(self) -> None:
        """Let nothing of it be left."""
        self.entry_id = ""
        self._when.set_words("")
        self.text.forget()
