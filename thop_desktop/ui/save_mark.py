"""The quiet mark that says whether what was written is saved."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from thop_desktop.ui.autosave import SaveState
from thop_desktop.ui.labels import IconLabel, Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.spoken import say


class SaveMark(QWidget):
    """A word, with an icon while all is well."""

    def __init__(self, look: Look) -> None:
        """Begin with nothing to say."""
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.space(6))
        self._icon = IconLabel(look, "check", "good", 16)
        self._words = Label(look, "", "small", "quiet", wrap=False)
        row.addStretch(1)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words)
        self._state = SaveState.NOTHING
        self.show_state(SaveState.NOTHING)

    def show_state(self, state: SaveState) -> None:
        """Say how it is."""
        words = {
            SaveState.NOTHING: self.tr("Saves automatically"),
            SaveState.UNSAVED: self.tr("Not saved yet"),
            SaveState.SAVED: self.tr("Saved"),
        }[state]
        self._icon.setVisible(state is SaveState.SAVED)
        if state is SaveState.SAVED and self._state is SaveState.UNSAVED:
            say(self, words)
        self._state = state
        self._words.set_words(words)
