"""An earlier diary comes back: from a backup, on a computer that has no diary yet."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from thop_desktop.errors import BackupDamagedError, MistypedCodeError, NoVaultError
from thop_desktop.store.key_slots import Passphrase, Secret
from thop_desktop.store.recovery_code import RecoveryCode
from thop_desktop.ui.backup_words import breakable
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.door import Door
from thop_desktop.ui.keeper import DiaryState, Keeper, Task
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.measure import measured
from thop_desktop.ui.page import Page
from thop_desktop.ui.place import Place
from thop_desktop.ui.secret_field import SecretField
from thop_desktop.ui.trouble_card import TroubleCard
from thop_desktop.ui.vault_words import Said, Way, moment_of
from thop_desktop.ui.work_line import WorkLine


class RestorePage(Page):
    """A backup is chosen, and opened with what opened the diary when it was made."""

    guide_chapter = "naar-een-nieuwe-laptop"

    def __init__(
        self, look: Look, keeper: Keeper, dialogs: Door, *, go: Callable[[Place], object]
    ) -> None:
        """Make the page.

        Args:
            look: theme and text size.
            keeper: the diary's door, without a diary behind it.
            dialogs: the door for the choice of a file.
            go: opens a place.
        """
        super().__init__(look, self.tr("Put an earlier diary back"))
        self._keeper = keeper
        self._dialogs = dialogs
        self._go = go
        self._file: Path | None = None
        self.gap(8)
        body = QWidget()
        column = Page.words_column(body)
        column.setContentsMargins(0, 0, 0, 0)
        self._add_words(column)
        self._add_choice(column)
        self._add_secret(column)
        self._button = Button(look, self.tr("Put my diary back"), self.restore, kind="primary")
        self._work = WorkLine(look, keeper.stop)
        self._trouble = TroubleCard(look, self._take)
        self._without = Button(
            look, self.tr("Start a new diary instead"), lambda: go(Place("diary")), kind="link"
        )
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._work)
        column.addSpacing(look.space(4))
        column.addWidget(self._trouble)
        column.addSpacing(look.space(20))
        column.addWidget(self._without, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(measured(look, body), 0)
        self.column.addStretch(1)
        keeper.changed.connect(self._follow)
        keeper.progressed.connect(self._work.show_progress)
        self._follow()

    def first_focus(self) -> QWidget:
        """The choice of a file, or the field once there is one."""
        return self._choose if self._file is None else self.secret

    def choose(self) -> None:
        """Let the user choose a backup, and say of when it is."""
        from thop_desktop.store.backup_files import read_backup

        documents = QStandardPaths.StandardLocation.DocumentsLocation
        file = self._dialogs.choose_file_to_open(
            self.tr("Choose a backup"),
            Path(QStandardPaths.writableLocation(documents)),
            self.tr("Backups of a diary (*.thopbackup)"),
        )
        if file is None:
            return
        self._trouble.tell(None)
        try:
            made = moment_of(read_backup(file).made)
        except BackupDamagedError as error:
            self._file = None
            self._show_chosen("")
            self._trouble.tell(error)
            self.bring_into_sight(self._trouble)
        else:
            self._file = file
            self._show_chosen(self.tr("Backup of %1").replace("%1", made), breakable(str(file)))
        self._follow_choice()
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def restore(self) -> None:
        """Put it back and open it, when a backup was chosen and something was typed."""
        typed = self.secret.text()
        if self._keeper.state is DiaryState.ABSENT and self._file is not None and typed.strip():
            self._keeper.restore(self._file, _secret_of(typed), self._show_diary)

    def forget(self) -> None:
        """Empty the field."""
        self.secret.forget()

    def _add_words(self, column: QVBoxLayout) -> None:
        for words in (
            self.tr(
                "Do you have a diary on another computer, or was this one set up again? With a "
                "backup your diary comes back, as it was on that day."
            ),
            self.tr("The backup itself stays where it is, and does not change."),
        ):
            column.addWidget(Label(self.look, words))
            column.addSpacing(self.look.space(8))
        column.addSpacing(self.look.space(12))

    def _add_choice(self, column: QVBoxLayout) -> None:
        self._choose = Button(self.look, self.tr("Choose a backup"), self.choose)
        self._chosen = Label(self.look, "", "text-strong")
        self._where = Label(self.look, "", "small", "quiet")
        self._show_chosen("")
        column.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(self.look.space(4))
        column.addWidget(self._chosen)
        column.addWidget(self._where)
        column.addSpacing(self.look.space(20))

    def _add_secret(self, column: QVBoxLayout) -> None:
        name = self.tr("Passphrase or recovery code")
        self.secret = SecretField(self.look, name)
        self.secret.returnPressed.connect(self.restore)
        label = Label(self.look, name, "text-strong")
        label.setBuddy(self.secret)
        advice = self.tr("What opened the diary when the backup was made.")
        column.addWidget(label)
        column.addSpacing(self.look.space(4))
        column.addWidget(self.secret)
        column.addSpacing(self.look.space(4))
        column.addWidget(Label(self.look, advice, "small", "quiet"))
        column.addSpacing(self.look.space(20))

    def _show_chosen(self, made: str, where: str = "") -> None:
        for label, words in ((self._chosen, made), (self._where, where)):
            label.set_words(words)
            label.setVisible(bool(words))

    def _follow_choice(self) -> None:
        self._button.setEnabled(self._file is not None)

    def _follow(self) -> None:
        """Show what the keeper is doing, and what came of it."""
        keeper = self._keeper
        busy = keeper.state is DiaryState.BUSY
        self._choose.setEnabled(not busy)
        self.secret.setReadOnly(busy)
        for button in (self._button, self._without):
            button.setVisible(not busy)
        self._follow_choice()
        if keeper.state is DiaryState.OPEN:
            self.forget()
        elif busy:
            self._trouble.tell(None)
            self._work.begin(
                self.tr("Your diary is being put back. Leave the program open."),
                can_stop=keeper.can_stop,
            )
        elif keeper.task is Task.RESTORING:
            self._work.end()
            # There is none yet to be missed.
            trouble = None if isinstance(keeper.trouble, NoVaultError) else keeper.trouble
            self._trouble.tell(trouble)
            self.bring_into_sight(self._trouble)
            if keeper.was_stopped:
                self._trouble.show_said(Said(self.tr("Stopped"), self.tr("Nothing was put back.")))

    def _take(self, way: Way) -> None:
        if way is Way.CHOOSE_BACKUP:
            self.choose()
        else:
            self.restore()

    def _show_diary(self) -> None:
        """The diary is there; who came by the code chooses a new passphrase first."""
        by_code = self._keeper.came_by_code
        self._go(Place("diary-settings" if by_code else "diary"))


class AlreadyPage(Page):
    """There is a diary here, and nothing takes its place unasked."""

    def __init__(self, look: Look, go: Callable[[Place], object]) -> None:
        """Make the page; `go` opens a place."""
        super().__init__(look, self.tr("There is a diary here already"))
        self.gap(16)
        self._button = Button(
            look, self.tr("To the diary"), lambda: go(Place("diary")), kind="primary"
        )
        self.column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    def first_focus(self) -> QWidget:
        """The button."""
        return self._button


def _secret_of(typed: str) -> Secret:
    """What was typed as a recovery code, if it is a whole one; otherwise as a passphrase."""
    try:
        return RecoveryCode.parse(typed)
    except MistypedCodeError:
        return Passphrase(typed)
