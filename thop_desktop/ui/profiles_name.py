"""In Beheer: the name of the diary, and the way to another one."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from thop_desktop.errors import WorldError
from thop_desktop.store.profiles import LONGEST_NAME
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.door import Door
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.place import Place
from thop_desktop.ui.profiles_desk import ProfilesDesk


class NamePart(QWidget):
    """A field with the name that all can read, and a link to the other diaries."""

    def __init__(
        self,
        look: Look,
        desk: ProfilesDesk,
        name: str,
        dialogs: Door,
        *,
        go: Callable[[Place], object],
    ) -> None:
        """Make it.

        Args:
            look: theme and text size.
            desk: gives the diary its name.
            name: what it is called now.
            dialogs: the door for errors.
            go: opens a place.
        """
        super().__init__()
        self._desk, self._dialogs = desk, dialogs
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(4))
        words = self.tr(
            "Everyone who uses this computer can read the name, without the passphrase. Use "
            "initials or an animal."
        )
        column.addWidget(Label(look, words))
        column.addSpacing(look.space(8))
        self.field = QLineEdit(name)
        self.field.setFont(look.font("body"))
        self.field.setMaxLength(LONGEST_NAME)
        self.field.setMinimumHeight(look.space(44))
        self.field.setAccessibleName(self.tr("Name of the diary"))
        self.field.returnPressed.connect(self.save)
        column.addWidget(self.field)
        column.addSpacing(look.space(8))
        button = Button(look, self.tr("Save the name"), self.save)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._said = Label(look, self.tr("The name is saved."), "small", "quiet")
        self._said.hide()
        column.addWidget(self._said)
        self.field.textEdited.connect(lambda _text: self._said.hide())
        column.addSpacing(look.space(8))
        other = Button(
            look, self.tr("Open or start another diary"), lambda: go(Place("diary-choose")),
            kind="link", icon="notebook",
        )  # fmt: skip
        column.addWidget(other, 0, Qt.AlignmentFlag.AlignLeft)

    def save(self) -> None:
        """Give the diary this name."""
        try:
            self._desk.rename(self.field.text())
        except WorldError as error:
            self._dialogs.tell(error)
            return
        self._said.show()
