"""Removing the diary wholly: asked twice, the second time by typing a word."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from thop_desktop.errors import FolderReadOnlyError
from thop_desktop.store.backup_files import Backup
from thop_desktop.ui.backup_words import breakable
from thop_desktop.ui.buttons import Button, Choice
from thop_desktop.ui.door import Door
from thop_desktop.ui.keeper import Keeper
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.page import lead_to
from thop_desktop.ui.typed_word import TypedWord, is_meant


class RemovalPart(QWidget):
    """Says what will be gone, and what may remain elsewhere."""

    def __init__(self, look: Look, keeper: Keeper, dialogs: Door) -> None:
        """Make it.

        Args:
            look: theme and text size.
            keeper: the diary's door, which is open.
            dialogs: the door for questions and errors.
        """
        super().__init__()
        self._look = look
        self._keeper = keeper
        self._dialogs = dialogs
        self._word = self.tr("gone")
        self._elsewhere: tuple[Backup, ...] = ()
        self._also: Choice | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(4))
        column.addWidget(
            Label(
                look,
                self.tr(
                    "Everything you wrote is then gone for good, with the backups in the folder "
                    "of the diary. We cannot bring it back."
                ),
            )
        )
        column.addSpacing(look.space(8))
        self._open = Button(look, self.tr("Remove this diary"), self.ask, icon="trash")
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        self._column = column
        self._form: QWidget | None = None

    def ask(self) -> None:
        """Ask for the first time."""
        answer = self._dialogs.ask(
            self.tr("Remove the whole diary?"),
            self.tr("Everything you wrote will be gone for good. We cannot bring it back either."),
            [self.tr("Keep it"), self.tr("Go on removing")],
        )
        if answer == 1:
            self._open_form()

    def remove(self) -> None:
        """Remove it, now that the second answer is right too."""
        also = self._also is not None and self._also.isChecked()
        try:
            self._keeper.remove([backup.file for backup in self._elsewhere] if also else [])
        except FolderReadOnlyError as error:
            self._dialogs.tell(error)

    def close_form(self) -> None:
        """Keep it all."""
        form, self._form, self._also = self._form, None, None
        if form is not None:
            form.hide()
            form.deleteLater()
            self._open.show()
            self._open.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_form(self) -> None:
        look, vault = self._look, self._keeper.vault
        self._open.hide()
        self._form = QWidget()
        column = QVBoxLayout(self._form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(4))
        self._elsewhere = tuple(
            backup
            for backup in self._keeper.backups.there(vault)
            if vault.folder not in backup.file.parents
        )
        if len(vault.backup_folders) > 1:
            self._add_choice(column)
        name = self._keeper.name()
        asked = self.tr("To remove it, type the word %1.")
        if name:
            asked = self.tr("To remove it, type the word %1, or the name of the diary.")
        typed = TypedWord(
            look,
            asked=asked.replace("%1", f"‘{self._word}’"),
            wrong=self.tr("That is another word. The diary is still there."),
            verb=self.tr("Remove everything for good"),
            keep=self.tr("Keep it"),
            accepts=lambda text: is_meant(text, name, self._word),
            act=self.remove,
            leave=self.close_form,
        )
        self.field = typed.field
        column.addWidget(typed)
        self._column.addWidget(self._form)
        lead_to(self.field, self._form)

    def _add_choice(self, column: QVBoxLayout) -> None:
        """What becomes of the backups in the second folder."""
        look = self._look
        second = breakable(str(self._keeper.vault.backup_folders[-1]))
        if not self._elsewhere:
            words = self.tr("There may still be backups in %1. It is not connected, or empty.")
            column.addWidget(Label(look, words.replace("%1", second), "text"))
            column.addSpacing(look.space(8))
            return
        number = len(self._elsewhere)
        words = self.tr("There are %n backup(s) in %1 too.", "", number)
        column.addWidget(Label(look, words.replace("%1", second), "text"))
        keep = Choice(look, self.tr("Leave those where they are"))
        self._also = Choice(look, self.tr("Delete those too"))
        keep.setChecked(True)
        for choice in (keep, self._also):
            column.addWidget(choice, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(look.space(8))
