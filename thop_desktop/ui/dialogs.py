"""The only door through which questions and errors reach the user."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from thop_desktop.errors import NotSavedError, WorldError
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.dialog_traces import nothing_remembered
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.vault_words import VaultWords


class Dialogs(QObject):
    """Asks and tells, in one plain sentence with verbs on the buttons.

    Tests put another object with these same methods in its place.
    """

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._window = window

    def ask(self, title: str, text: str, verbs: Sequence[str]) -> int:
        """Ask a question; returns the index of the verb chosen, or -1 when it was closed.

        The first verb is the one that Enter chooses.
        """
        return self.question(title, text, verbs).run()

    def question(self, title: str, text: str, verbs: Sequence[str]) -> "Question":
        """The small window that asks this, not shown yet; see `ask`."""
        box = Question(self._look, self._window, title, text)
        for index, verb in enumerate(verbs):
            box.add_verb(verb, index, primary=index == 0)
        return box

    def tell(self, error: WorldError) -> None:
        """Say in plain words what went wrong outside the program, and what can be done."""
        said = VaultWords(self).said_of(error)
        if said is not None:
            title, text = said.title, said.text
        elif isinstance(error, NotSavedError):
            title = self.tr("This file could not be saved")
            text = self.tr(
                "Perhaps the disk is full, or you are not allowed to save in this folder. "
                "Choose another folder, and try again."
            )
        else:
            title = self.tr("Something is missing")
            text = self.tr(
                "A file of the program cannot be read. Your diary stays as it is. "
                "Install the program again."
            )
        self.ask(title, text, [self.tr("Close")])

    def tell_saved(self, file: Path) -> None:
        """Say in passing where a file was saved."""
        from thop_desktop.ui.saved_bar import SavedBar

        SavedBar(self._look, self._window).tell(file)

    def show_address(self, address: str) -> None:
        """Show a web address to copy; the program itself never opens it."""
        box = Question(
            self._look,
            self._window,
            self.tr("This is on the internet"),
            self.tr("This program does not open websites. You can copy the address."),
        )
        field = QLineEdit(address)
        field.setReadOnly(True)
        field.setFont(self._look.font("body"))
        field.setAccessibleName(self.tr("Web address"))
        # All of it selected, and its beginning in sight.
        field.end(False)
        field.home(True)
        box.add_widget(field)
        box.add_verb(self.tr("Copy address"), 0, primary=True)
        box.add_verb(self.tr("Close"), 1)
        if box.run() == 0:
            QGuiApplication.clipboard().setText(address)

    def report_bug(self, report: str) -> None:
        """Show our own mistake with a report that can be copied; it holds no private text."""
        box = Question(
            self._look,
            self._window,
            self.tr("The program made a mistake"),
            self.tr("You can go on. If you like, copy this report for the makers."),
        )
        words = Label(self._look, report, "small", "quiet", selectable=True)
        box.add_widget(words)
        box.add_verb(self.tr("Go on"), 1, primary=True)
        box.add_verb(self.tr("Copy report"), 0)
        if box.run() == 0:
            QGuiApplication.clipboard().setText(report)

    def choose_file_to_save(self, title: str, suggested: Path, kind: str) -> Path | None:
        """Let the user choose where to save; None when they would rather not.

        The file gets the ending that was suggested. The system asked whether the name as it was
        typed may replace a file; whether the longer name may, is asked here.
        """
        with nothing_remembered():
            name, _kind = QFileDialog.getSaveFileName(
                self._window, title, str(_there(suggested.parent) / suggested.name), kind
            )
        if not name:
            return None
        typed = Path(name)
        if typed.suffix.lower() == suggested.suffix.lower():
            return typed
        file = typed.with_name(typed.name + suggested.suffix)
        replaces = self.tr("%1 is there already.").replace("%1", file.name)
        verbs = [self.tr("Keep it"), self.tr("Replace it")]
        if file.exists() and self.ask(self.tr("Replace the file?"), replaces, verbs) != 1:
            return None
        return file

    def choose_file_to_open(self, title: str, folder: Path, kind: str) -> Path | None:
        """Let the user choose a file that is there; None when they would rather not."""
        with nothing_remembered():
            name, _kind = QFileDialog.getOpenFileName(
                self._window, title, str(_there(folder)), kind
            )
        return Path(name) if name else None

    def choose_folder(self, title: str) -> Path | None:
        """Let the user choose a folder; None when they would rather not."""
        with nothing_remembered():
            name = QFileDialog.getExistingDirectory(self._window, title, str(_there()))
        return Path(name) if name else None


def _there(folder: Path | None = None) -> Path:
    """A folder to begin in that is there: this one, the user's documents, or what is the user's.

    From one that is not there Qt goes to where the program was started, which tells nobody
    anything, and takes its name for that of a file.
    """
    place = QStandardPaths.StandardLocation
    own = (place.DocumentsLocation, place.HomeLocation)
    named = [Path(QStandardPaths.writableLocation(one)) for one in own]
    return next((one for one in (folder, *named) if one is not None and one.is_dir()), named[-1])


class Question(QDialog):
    """A small window with a title, a sentence and verbs."""

    def __init__(self, look: Look, window: QWidget, title: str, text: str) -> None:
        super().__init__(window)
        self._look = look
        self._answer = -1
        self.setWindowTitle(QCoreApplication.applicationName())
        self.setAccessibleName(title)
        self.setMinimumWidth(look.space(480))
        column = QVBoxLayout(self)
        column.setContentsMargins(*(look.space(n) for n in (28, 24, 28, 20)))
        column.setSpacing(look.space(12))
        column.addWidget(Label(look, title, "title"))
        for part in text.split("\n\n"):
            column.addWidget(Label(look, part, "body"))
        self._extra = QVBoxLayout()
        column.addLayout(self._extra)
        column.addSpacing(look.space(4))
        # What is over of the height stays above the verbs, not between the title and its sentence.
        column.addStretch(1)
        self._verbs = QHBoxLayout()
        self._verbs.setSpacing(look.space(8))
        self._verbs.addStretch(1)
        column.addLayout(self._verbs)

    def add_widget(self, widget: QWidget) -> None:
        """Put something between the sentence and the verbs."""
        self._extra.addWidget(widget)

    def add_verb(self, text: str, answer: int, *, primary: bool = False) -> None:
        """Add one more button at the right; `answer` is what `run` returns when it is chosen."""
        button = Button(
            self._look, text, lambda: self._close_with(answer),
            kind="primary" if primary else "plain",
        )  # fmt: skip
        self._verbs.addWidget(button)
        if primary:
            button.setDefault(True)
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def run(self) -> int:
        """Ask, and wait for the answer; -1 when it was closed."""
        self.fit()
        self.exec()
        self.deleteLater()
        return self._answer

    def fit(self) -> None:
        """As high as its words are at the width it gets.

        Qt itself wants the height that they would have at the least width.
        """
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
            width = max(self.minimumWidth(), layout.totalSizeHint().width())
            self.setMinimumSize(width, layout.totalHeightForWidth(width))
            self.resize(self.minimumSize())

    def _close_with(self, answer: int) -> None:
        self._answer = answer
        self.accept()
