"""The diary's beginning: what it is for, and a passphrase for it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from thop_desktop.ui.busy_line import BusyLine
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.door import Door
from thop_desktop.ui.keeper import DiaryState, Keeper, Task
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.measure import measured
from thop_desktop.ui.new_passphrase import NewPassphrase
from thop_desktop.ui.page import Page
from thop_desktop.ui.place_note import diary_note
from thop_desktop.ui.trouble_card import TroubleCard
from thop_desktop.ui.vault_words import Way

LONGEST_NAME = 60


class MakeDiaryPage(Page):
    """Explains, asks for a name and a passphrase, and makes the diary; the sheet comes next."""

    guide_chapter = "een-dagboek-maken"

    def __init__(
        self,
        look: Look,
        keeper: Keeper,
        dialogs: Door,
        restore: Callable[[], object] = lambda: None,
        choose: Callable[[], object] = lambda: None,
        *,
        are_others: bool = False,
    ) -> None:
        """Make the page.

        Args:
            look: theme and text size.
            keeper: the diary's door.
            dialogs: the door for questions and errors.
            restore: opens the page on which an earlier diary is put back.
            choose: opens the page with other diaries, and those on a stick.
            are_others: whether there is another diary.
        """
        super().__init__(look, self.tr("A diary of your own"), kicker=self.tr("Step 1 of 2"))
        self._keeper = keeper
        self._dialogs = dialogs
        self.gap(8)
        body = QWidget()
        column = Page.words_column(body)
        column.setContentsMargins(0, 0, 0, 0)
        for words in (
            self.tr(
                "Write down in a minute what happened, and find it again later. That way you "
                "see what helps, and you have something to take to a talk."
            ),
            self.tr(
                "The diary is locked with a passphrase. You also get a recovery code, in case "
                "you forget it. Without one of the two nobody can read the diary, and nor can "
                "we."
            ),
        ):
            column.addWidget(Label(look, words))
            column.addSpacing(look.space(8))
        column.addSpacing(look.space(16))
        if (note := diary_note(look, keeper.folder)) is not None:
            column.addWidget(note)
            column.addSpacing(look.space(20))
        self._add_name(column)
        column.addSpacing(look.space(20))
        self.passphrase = NewPassphrase(look, keeper.beside, lambda: [self.name.text()])
        column.addWidget(self.passphrase)
        column.addSpacing(look.space(20))
        self._button = Button(
            look, self.tr("Start my diary"), self.make, kind="primary", icon="lock-key"
        )
        self._busy = BusyLine(look)
        self._trouble = TroubleCard(look, self._take_way)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._busy)
        column.addWidget(self._trouble)
        column.addSpacing(look.space(24))
        self._earlier = Button(
            look, self.tr("Put an earlier diary back"), restore, kind="link",
            icon="arrow-counter-clockwise",
        )  # fmt: skip
        column.addWidget(self._earlier, 0, Qt.AlignmentFlag.AlignLeft)
        words = self.tr("Another diary") if are_others else self.tr("Open a diary on a USB stick")
        self._other = Button(look, words, choose, kind="link", icon="notebook")
        column.addSpacing(look.space(4))
        column.addWidget(self._other, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(measured(look, body), 0)
        self.column.addStretch(1)
        self.passphrase.entered.connect(self.make)
        keeper.changed.connect(self._follow)
        self._follow()

    def first_focus(self) -> QWidget:
        """The name."""
        return self.name

    def make(self) -> None:
        """Make the diary, when the passphrase was typed twice alike."""
        if self._keeper.state is DiaryState.ABSENT and self.passphrase.is_ready():
            self._keeper.make(self.name.text().strip(), self.passphrase.words)

    def _add_name(self, column: QVBoxLayout) -> None:
        look = self.look
        self.name = QLineEdit()
        self.name.setFont(look.font("body"))
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setMinimumHeight(look.space(44))
        self.name.setAccessibleName(self.tr("Name of the diary"))
        label = Label(look, self.tr("Name of the diary"), "text-strong")
        label.setBuddy(self.name)
        advice = self.tr(
            "You can leave this empty. Everyone who uses this computer can read it: use initials "
            "or an animal."
        )
        column.addWidget(label)
        column.addSpacing(look.space(4))
        column.addWidget(self.name)
        column.addSpacing(look.space(4))
        column.addWidget(Label(look, advice, "small", "quiet"))

    def _follow(self) -> None:
        """Show what the keeper is doing."""
        state, trouble = self._keeper.state, self._keeper.trouble
        busy = state is DiaryState.BUSY
        for widget in (self.name, self.passphrase):
            widget.setEnabled(not busy)
        for button in (self._button, self._earlier, self._other):
            button.setVisible(not busy)
        if busy:
            self._busy.begin(self.tr("Your diary is being set up. This takes a few seconds."))
        else:
            self._busy.end()
        self._trouble.tell(trouble if self._keeper.task is Task.MAKING and not busy else None)
        if state is DiaryState.OPEN:
            self.passphrase.forget()
            self.name.setText("")

    def _take_way(self, _way: Way) -> None:
        self.make()
