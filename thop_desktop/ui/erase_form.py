"""Erasing for good: what goes, what remains, the backups, and two questions before it happens."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from thop_desktop.errors import WorldError
from thop_desktop.store.erased_backups import NAME, holding, note_erased
from thop_desktop.store.erasing import Belongings
from thop_desktop.store.private_settings import PrivateSettings
from thop_desktop.ui.bullet import Bullet
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.door import Door
from thop_desktop.ui.erase_backups import EraseBackups
from thop_desktop.ui.erase_words import EraseWords
from thop_desktop.ui.keeper import Keeper
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.manage_erased import replace_holding
from thop_desktop.ui.page import lead_to
from thop_desktop.ui.typed_word import TypedWord, is_meant


@dataclass(frozen=True)
class ToErase:
    """What is to be erased, in words and in deed.

    Attributes:
        gone: how much there is of it.
        also: further lines about what goes.
        remains: lines about what does not.
        question: the first question.
        verb: what the button says that asks it.
        name: what can be typed to say that it is meant, besides the word; or "".
        done: said when it is gone.
        after: what may still stand somewhere then, or "".
        erase: erases it.
    """

    gone: Belongings
    also: tuple[str, ...]
    remains: tuple[str, ...]
    question: str
    verb: str
    name: str
    done: str
    after: str
    erase: Callable[[], None]


class EraseForm(QWidget):
    """Asks twice, the second time by typing a word.

    Signals:
        erased: it is gone.
    """

    erased = Signal()

    def __init__(
        self,
        look: Look,
        keeper: Keeper,
        dialogs: Door,
        what: ToErase,
        clock: Callable[[], datetime],
    ) -> None:
        """Make it.

        Args:
            look: theme and text size.
            keeper: the diary's door, which is open.
            dialogs: the door for questions and errors.
            what: what is to be erased.
            clock: tells the local time.
        """
        super().__init__()
        self._look, self._keeper, self._dialogs = look, keeper, dialogs
        self._what, self._clock = what, clock
        self._word = self.tr("gone")
        self._written = what.gone.first_written or clock()
        self._holding = holding(keeper.vault, self._written)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.space(4))
        words = EraseWords(self)
        self._heading(self.tr("This goes"))
        self._lines((*words.that_go(what.gone), *what.also))
        self._heading(self.tr("This remains"))
        own = self.tr("Words that you added to the spelling check, and names that you left in.")
        taken = self.tr("What you printed or took with you as a file.")
        self._lines((*what.remains, own, taken))
        self._heading(self.tr("Backups"))
        self.backups = EraseBackups(look, self._holding, clock())
        self._column.addWidget(self.backups)
        self._column.addSpacing(look.space(24))
        self._column.addWidget(
            Label(look, self.tr("This cannot be undone, not even by us."), "text-strong")
        )
        self._column.addSpacing(look.space(8))
        self._ask = Button(look, what.verb, self.ask, icon="trash")
        self._column.addWidget(self._ask, 0, Qt.AlignmentFlag.AlignLeft)
        self.typed: TypedWord | None = None

    def ask(self) -> None:
        """Ask for the first time."""
        answer = self._dialogs.ask(
            self._what.question,
            self.tr("It will be gone for good. We cannot bring it back either."),
            [self.tr("Keep it"), self.tr("Go on erasing")],
        )
        if answer == 1 and self.typed is None:
            self.open_field()

    def erase(self) -> None:
        """Erase it, now that the second answer is right too."""
        vault, now = self._keeper.vault, self._clock()
        settings = PrivateSettings(vault)
        before = settings.get(NAME)
        try:
            # First, so that a crash between the two leaves a hint too many rather than one too few.
            note_erased(vault, self._written, now)
            self._what.erase()
        except WorldError as error:
            with suppress(WorldError):
                settings.set(NAME, before)
            self._dialogs.tell(error)
            return
        if self.backups.is_to_delete:
            replace_holding(self._keeper, self._holding)
        self.erased.emit()

    def open_field(self) -> None:
        """Ask for the second time, by a word to type."""
        self._ask.hide()
        asked = self.tr("To erase it, type the word %1.")
        if self._what.name:
            asked = self.tr("To erase it, type %2 or the word %1.")
        asked = asked.replace("%1", f"‘{self._word}’").replace("%2", f"‘{self._what.name}’")
        self.typed = TypedWord(
            self._look,
            asked=asked,
            wrong=self.tr("That is another word. Nothing was erased."),
            verb=self.tr("Erase for good"),
            keep=self.tr("Keep it"),
            accepts=lambda text: is_meant(text, self._what.name, self._word),
            act=self.erase,
            leave=self.close_field,
        )
        self._column.addWidget(self.typed)
        lead_to(self.typed.field, self.typed)

    def close_field(self) -> None:
        """Erase nothing."""
        typed, self.typed = self.typed, None
        if typed is not None:
            typed.hide()
            typed.deleteLater()
            self._ask.show()
            self._ask.setFocus(Qt.FocusReason.OtherFocusReason)

    def _heading(self, words: str) -> None:
        self._column.addSpacing(self._look.space(20))
        self._column.addWidget(Label(self._look, words, "heading"))
        self._column.addSpacing(self._look.space(4))

    def _lines(self, lines: tuple[str, ...]) -> None:
        for line in lines:
            self._column.addWidget(Bullet(self._look, line, "body"))
