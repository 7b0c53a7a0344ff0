"""The bar below an entry: how words look, help with them, undoing, and throwing away."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from thop_desktop.ui.buttons import Button, Switch
from thop_desktop.ui.diary_bar import hairline
from thop_desktop.ui.look import Look


class WritingBar(QFrame):
    """Small quiet buttons; where there is no room for words, icons are enough.

    Signals:
        bold_wanted, heading_wanted, list_wanted, undo_wanted, redo_wanted, delete_wanted: what
            they are for.
        guide_wanted, spelling_wanted: help with writing or spelling is switched on, or off.
    """

    bold_wanted = Signal()
    heading_wanted = Signal()
    list_wanted = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()
    delete_wanted = Signal()
    guide_wanted = Signal(bool)
    spelling_wanted = Signal(bool)

    def __init__(self, look: Look) -> None:
        """Make the buttons."""
        super().__init__()
        self._look = look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        # What the words above scroll under.
        column.addWidget(hairline(look, across=True))
        self._row = QHBoxLayout()
        column.addLayout(self._row)
        self._row.setContentsMargins(0, look.space(6), 0, look.space(8))
        self._row.setSpacing(look.space(4))
        for icon, name, wanted in (
            ("text-b", self.tr("Bold"), self.bold_wanted),
            ("text-h-two", self.tr("Heading"), self.heading_wanted),
            ("list-bullets", self.tr("List"), self.list_wanted),
            ("arrow-counter-clockwise", self.tr("Undo"), self.undo_wanted),
            ("arrow-clockwise", self.tr("Redo"), self.redo_wanted),
        ):
            self._row.addWidget(
                Button(look, "", wanted.emit, kind="quiet", icon=icon, name=name, hint=name)
            )
            if icon in ("list-bullets", "arrow-clockwise"):
                self._row.addSpacing(look.space(10))
        # Whose words are hidden first stands first.
        self._words: dict[Button, str] = {}
        words = self.tr("Throw away")
        delete = Button(
            look, words, self.delete_wanted.emit, kind="quiet", icon="trash", name=words
        )
        self._words[delete] = words
        self.spelling = self._switch(
            "text-aa", self.tr("Spelling"), self.tr("Check spelling"), self.spelling_wanted.emit
        )
        self.guide = self._switch(
            "lightbulb", self.tr("Writing help"), self.tr("Writing help"), self.guide_wanted.emit
        )
        self._row.addWidget(self.guide)
        self._row.addWidget(self.spelling)
        self._row.addStretch(1)
        self._row.addWidget(delete)
        self.offer(guide=False, spelling=False)

    def offer(self, *, guide: bool, spelling: bool) -> None:
        """Show the switches of what there is."""
        self.guide.setVisible(guide)
        self.spelling.setVisible(spelling)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words where there is room for them."""
        super().resizeEvent(event)
        self._arrange()

    def _switch(self, icon: str, words: str, name: str, tell: Callable[[bool], object]) -> Button:
        button = Switch(
            self._look, words, lambda: tell(button.isChecked()), kind="quiet", icon=icon,
            name=name, hint=name,
        )  # fmt: skip
        button.setCheckable(True)
        self._words[button] = words
        return button

    def _arrange(self) -> None:
        for button, words in self._words.items():
            button.set_words(words, with_icon=True)
        for button in self._words:
            self._row.invalidate()
            if self._row.minimumSize().width() <= self.width():
                break
            button.set_words("", with_icon=True)
