"""The way into the diary: with the passphrase, or with the recovery code."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from thop_desktop.errors import (
    MistypedCodeError,
    WorldError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from thop_desktop.store.key_slots import Passphrase, Secret
from thop_desktop.store.opening import default_backup_folders
from thop_desktop.store.recovery_code import RecoveryCode
from thop_desktop.ui.art import Art
from thop_desktop.ui.busy_line import BusyLine
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.cards import SHADOW_DEPTH, Card
from thop_desktop.ui.door import Door
from thop_desktop.ui.figures import Figures
from thop_desktop.ui.keeper import DiaryState, Keeper, Task
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.page import Page
from thop_desktop.ui.people_choice import PeopleChoice, people_of
from thop_desktop.ui.place import Place
from thop_desktop.ui.secret_field import SecretField
from thop_desktop.ui.spoken import say
from thop_desktop.ui.trouble_card import TroubleCard
from thop_desktop.ui.vault_words import Said, Way
from thop_desktop.ui.work_line import WorkLine

# Letters in a line of the card; a button with a date must fit in it.
CARD_LINE = 72
# Below this height, in ems, the ornament would push the field out of sight.
ART_EMS = 44
# With so many names; each further one takes more of the height.
NAMES_WITH_ART, NAME_EMS = 2, 2
# Below this width, in ems, the card keeps more of it for its words.
ROOMY_EMS = 36
SIDES = (32, 16)
LONGEST_CODE = 100
A_SECOND_MS = 1000


class UnlockPage(Page):
    """One field and one button; what goes wrong is told below them, with a way out."""

    guide_chapter = "je-wachtwoordzin-kwijt"

    def __init__(
        self,
        look: Look,
        keeper: Keeper,
        dialogs: Door,
        *,
        go: Callable[[Place], object],
        figures: Figures,
    ) -> None:
        """Make the page.

        Args:
            look: theme and text size.
            keeper: the diary's door.
            dialogs: the door for questions and errors.
            go: opens a place.
            figures: drawings.
        """
        super().__init__(look, "")
        self.title = self.tr("Your diary is locked")
        self.setAccessibleName(self.title)
        self._keeper = keeper
        self._dialogs = dialogs
        self._go = go
        self._by_code = False
        self._waiting = 0
        self._art = Art(look, figures, on_top=True)
        self._lay_out()
        self._second = QTimer(self)
        self._second.setInterval(A_SECOND_MS)
        self._second.timeout.connect(self._count_down)
        keeper.changed.connect(self._follow)
        keeper.progressed.connect(self._work.show_progress)
        self._show_way_in()
        self._follow()

    def showEvent(self, event: QShowEvent) -> None:
        """Say to who listens where the diary has gone."""
        super().showEvent(event)
        say(self, self.title)

    def first_focus(self) -> QWidget:
        """The field."""
        return self.code if self._by_code else self.passphrase

    def arrange(self) -> None:
        """Leave the ornament out where the field needs the room, and the sides narrow."""
        em = self.look.points("body") * 96 / 72
        side = SIDES[self.viewport().width() / em < ROOMY_EMS]
        self._within.setContentsMargins(*(self.look.space(n) for n in (side, 24, side, 20)))
        more_names = max(0, len(self.who.choices) - NAMES_WITH_ART)
        least = ART_EMS + NAME_EMS * more_names
        self._art.setVisible(self.viewport().height() / em >= least)

    @property
    def can_open(self) -> bool:
        """Whether another try may be made now."""
        return self._keeper.state is DiaryState.LOCKED and not self._waiting

    def open(self) -> None:
        """Try what was typed."""
        if not self.can_open:
            return
        secret = self._secret()
        if secret is not None:
            self._keeper.open(secret, self._opened, person=self._chosen)

    def turn(self) -> None:
        """Ask for the recovery code instead of the passphrase, or the other way round."""
        self._by_code = not self._by_code
        self._trouble.tell(None)
        self._show_way_in()
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        look = self.look
        card = Card(look, raised=True)
        card.setMaximumWidth(look.text_width("body", CARD_LINE))
        card.column.setContentsMargins(1, 1, 1, 1 + SHADOW_DEPTH)
        card.column.setSpacing(0)
        card.column.addWidget(self._art)
        within = self._within = QVBoxLayout()
        within.setSpacing(look.space(4))
        card.column.addLayout(within)
        self._title = Label(look, self.title, "display")
        self._lead = Label(look, "", "body", "quiet")
        self._label = Label(look, "", "text-strong")
        # Each try costs a second: who says who they are is in at once.
        self.who = PeopleChoice(look, self.tr("Who are you?"))
        self.passphrase = SecretField(look, self.tr("Passphrase"))
        self.who.chosen.connect(self.passphrase.setFocus)
        self.code = QLineEdit()
        self.code.setFont(look.font("body"))
        self.code.setMaxLength(LONGEST_CODE)
        self.code.setMinimumHeight(look.space(44))
        self.code.setAccessibleName(self.tr("Recovery code"))
        self._button = Button(look, "", self.open, kind="primary")
        self._button.setMinimumHeight(look.space(44))
        self._busy = BusyLine(look)
        self._work = WorkLine(look, self._keeper.stop)
        self._turn = Button(look, "", self.turn, kind="link")
        self._trouble = TroubleCard(look, self._take)
        for field in (self.passphrase, self.code):
            field.returnPressed.connect(self.open)
        if name := self._keeper.name():
            within.addWidget(Label(look, name, "label", "quiet"))
        for widget, after in (
            (self._title, 0),
            (self._lead, 12),
            (self.who, 0),
            (self._label, 0),
            (self.passphrase, 0),
            (self.code, 8),
            (self._button, 0),
            (self._busy, 0),
            (self._work, 0),
            (self._trouble, 0),
        ):
            within.addWidget(widget)
            within.addSpacing(look.space(after))
        within.addWidget(self._turn, 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, 1000)
        row.addStretch(1)
        self.column.addStretch(1)
        self.add(row, 12)
        without = Label(look, self.tr("You can read and search without it."), "text", "quiet")
        without.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.column.addWidget(without)
        self.gap(4)
        self._other = Button(
            look, self.tr("Another diary"), lambda: self._go(Place("diary-choose")), kind="quiet"
        )
        self.column.addWidget(self._other, 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addStretch(2)

    def _show_way_in(self) -> None:
        """The words for the passphrase, or for the code."""
        self.who.show_people(people_of(self._keeper.folder))
        self.who.setVisible(self.who.several and not self._by_code)
        self.passphrase.setVisible(not self._by_code)
        self.code.setVisible(self._by_code)
        self._label.setBuddy(self.first_focus())
        if self._by_code:
            self._lead.set_words(self.tr("The code is on the sheet that you keep separately."))
            self._label.set_words(self.tr("Recovery code"))
            self._turn.set_words(self.tr("Use my passphrase after all"), with_icon=False)
        else:
            self._lead.set_words(self.tr("It opens with your passphrase."))
            self._label.set_words(self.tr("Passphrase"))
            self._turn.set_words(self.tr("Forgotten your passphrase?"), with_icon=False)

    def _follow(self) -> None:
        """Show what the keeper is doing, and what came of it."""
        keeper = self._keeper
        busy = keeper.state is DiaryState.BUSY
        self.passphrase.setReadOnly(busy)
        self.code.setReadOnly(busy)
        self._turn.setVisible(not busy)
        self._other.setVisible(not busy)
        if keeper.state is DiaryState.OPEN:
            self.passphrase.forget()
            self.code.setText("")
        elif busy:
            self._trouble.tell(None)
            if keeper.can_stop:
                self._work.begin(self._busy_words(), can_stop=True)
            else:
                self._busy.begin(self._busy_words())
        else:
            self._busy.end()
            self._work.end()
            self._tell(keeper.trouble)
            if keeper.was_stopped:
                self._trouble.show_said(self._stopped_words())
        self._show_button()

    def _busy_words(self) -> str:
        return {
            Task.RESTORING: self.tr("Your diary is being repaired. Leave the program open."),
            Task.RENEWING: self.tr("Your diary gets a new key. Leave the program open."),
        }.get(self._keeper.task, self.tr("One moment, your diary is being opened."))

    def _stopped_words(self) -> Said:
        return Said(
            self.tr("Stopped"),
            self.tr("The backup was not put back. Your diary is as it was."),
            (
                (Way.CHOOSE_BACKUP, self.tr("Choose a backup")),
                (Way.TRY_AGAIN, self.tr("Try again")),
            ),
        )

    def _tell(self, error: WorldError | None) -> None:
        self._trouble.tell(error)
        if isinstance(error, (WrongPassphraseError, WrongRecoveryCodeError)):
            self._waiting = self._keeper.wait_seconds
            self._second.start()
        if error is not None:
            self.bring_into_sight(self._trouble)
        if error is not None and self.isVisible():
            field = self.code if self._by_code else self.passphrase
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            field.selectAll()

    def _count_down(self) -> None:
        self._waiting = max(0, self._waiting - 1)
        if not self._waiting:
            self._second.stop()
        self._show_button()

    def _show_button(self) -> None:
        busy = self._keeper.state is DiaryState.BUSY
        self._button.setVisible(not busy)
        self._button.setEnabled(not self._waiting)
        words = self.tr("Open my diary")
        if self._waiting:
            words = self.tr("Try again in %n second(s)", "", self._waiting)
        self._button.set_words(words, with_icon=False)
        self._button.setAccessibleName(words)

    @property
    def _chosen(self) -> str:
        """Whose slot is tried first; "" for no one in particular."""
        return "" if self._by_code else self.who.person

    def _secret(self) -> Secret | None:
        """What was typed, or None when that can be nothing."""
        if not self._by_code:
            typed = self.passphrase.text()
            return Passphrase(typed) if typed else None
        if not self.code.text().strip():
            return None
        try:
            return RecoveryCode.parse(self.code.text())
        except MistypedCodeError as error:
            self._trouble.tell(error)
            return None

    def _opened(self) -> None:
        """Who came by the code needs a new passphrase: that is where they go."""
        if self._keeper.came_by_code:
            self._go(Place("diary-settings"))

    def _take(self, way: Way) -> None:
        """Go one of the ways out, with the secret that was typed."""
        keeper, trouble, secret = self._keeper, self._keeper.trouble, self._secret()
        if secret is None:
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
            return
        backup = getattr(trouble, "backup", None)
        if way is Way.OPEN_ANYWAY:
            keeper.open(secret, self._opened, accept_clock=True, person=self._chosen)
        elif way is Way.RESTORE_SLOTS and backup:
            keeper.restore(backup, secret, only_slots=True)
        elif way is Way.RESTORE and backup:
            keeper.restore(backup, secret)
        elif way is Way.SALVAGE:
            keeper.salvage(secret)
        elif way is Way.CHOOSE_BACKUP:
            self._choose_backup(secret)
        else:
            self.open()

    def _choose_backup(self, secret: Secret) -> None:
        file = self._dialogs.choose_file_to_open(
            self.tr("Choose a backup"),
            default_backup_folders(self._keeper.folder)[0],
            self.tr("Backups of a diary (*.thopbackup)"),
        )
        if file is not None:
            self._keeper.restore(file, secret)
