"""Asks where a file goes, says what that means, writes it, and says where it is."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from thop_desktop.errors import NotSavedError, WorldError
from thop_desktop.report.leaving import Form
from thop_desktop.report.out_file import whole_file
from thop_desktop.report.protect import lock_pdf
from thop_desktop.ui.backup_words import breakable
from thop_desktop.ui.beside import Beside
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.callout import Callout
from thop_desktop.ui.door import Door
from thop_desktop.ui.instead import instead_of, tight
from thop_desktop.ui.labels import Label, SaidLabel
from thop_desktop.ui.long_work import LongWork, Progress
from thop_desktop.ui.look import Look
from thop_desktop.ui.mirror import own_order
from thop_desktop.ui.new_passphrase import NewPassphrase
from thop_desktop.ui.spoken import say
from thop_desktop.ui.verb_row import Verb, add_verbs

# Writes the file: `write(file, passphrase, progress)`; "" for no passphrase.
Write = Callable[[Path, str, Progress], None]
LOCKED = ".age"


class SavePart(QWidget):
    """A part of a page, for whatever leaves the vault; nothing is written before its warning."""

    def __init__(
        self,
        look: Look,
        form: Form,
        beside: Beside,
        dialogs: Door,
        *,
        write: Callable[[], Write],
        choose: Callable[[], Path | None],
        back: Callable[[], object],
        leave: tuple[str, Callable[[], object], str],
        summary: str = "",
        is_going: Callable[[bool], object] = lambda _going: None,
    ) -> None:
        """Make the part, which asks for a place first.

        Args:
            look: theme and text size.
            form: what the file will be.
            beside: where the file is written.
            dialogs: the door for questions.
            write: prepares the writing, in the window's thread.
            choose: lets the user choose where to.
            back: called by who would rather not.
            leave: where to go when all is done: words, what it does, icon.
            summary: what goes along, in a sentence or two.
            is_going: takes whether a file is being written, or was.
        """
        super().__init__()
        self.look = look
        self._form, self._dialogs, self._is_going = form, dialogs, is_going
        self._write, self._choose, self._back, self._leave = write, choose, back, leave
        self.file: Path | None = None
        self._first: Button | None = None
        self._part = QWidget()
        self.passphrase = NewPassphrase(look, beside, list, of_file=True)
        self.passphrase.entered.connect(self.save_locked)
        self.work = LongWork(look, beside)
        self._body = tight(self)
        self._body.addWidget(self._part)
        self._body.addWidget(self.passphrase)
        self._body.addWidget(self.work)
        self._after = QWidget()
        self._body.addWidget(self._after)
        self._summary = summary
        self.show_start()

    def first_focus(self) -> QWidget:
        """What comes first in the part that is shown."""
        button = self._first
        return button if button is not None else self

    def show_start(self, trouble: str = "") -> None:
        """Say what goes along, and ask where to."""
        column = self._new_part()
        if self._summary:
            column.addWidget(Label(self.look, self._summary))
        if trouble:
            column.addWidget(SaidLabel(self.look, trouble, "text-strong", "accent"))
        column.addSpacing(self.look.space(16))
        self._verbs(
            column,
            ((self.tr("Choose a place"), self.choose_place, "primary", "file-arrow-down"),),
        )

    def choose_place(self) -> None:
        """Let the user choose where to, and go on to the warning."""
        file = self._choose()
        if file is not None:
            self.file = file
            self.show_warning()

    def show_warning(self) -> None:
        """Say that the file is not encrypted, and where it goes, before anything is written."""
        if self.file is None:
            return
        column = self._new_part()
        words = self.tr("It goes to the folder %1 and is called %2. Anyone who has it can read it.")
        text = words.replace("%1", breakable(str(self.file.parent)))
        text = text.replace("%2", own_order(self.file.name))
        title = self.tr("This file will not be encrypted")
        column.addWidget(Callout(self.look, "careful", title, text))
        say(self, f"{title}. {text}")
        column.addSpacing(self.look.space(16))
        plain = (self.tr("Save without a password"), self.save_plain, "plain", "")
        verbs: list[tuple[str, Callable[[], object], str, str]] = [plain]
        if self._form.can_be_locked:
            lock = (self.tr("Protect with a password"), self.show_protect, "primary", "lock-key")
            verbs = [lock, plain]
        verbs.append((self.tr("Never mind"), self.rather_not, "quiet", ""))
        self._verbs(column, tuple(verbs))

    def show_protect(self) -> None:
        """Ask for a passphrase of its own."""
        column = self._new_part()
        column.addWidget(
            Label(
                self.look,
                self.tr(
                    "Think of a password for this file alone. Lose it, and you lose the file: "
                    "nobody can open it then."
                ),
            )
        )
        column.addWidget(Label(self.look, self._how_it_opens(), "text", "quiet"))
        column.addSpacing(self.look.space(16))
        self.passphrase.show()
        after = self._new_after()
        after.addSpacing(self.look.space(20))
        save = (self.tr("Save with the password"), self.save_locked, "primary", "lock-key")
        without = (self.tr("No password after all"), self.show_warning, "quiet", "")
        self._verbs(after, (save, without))
        self.passphrase.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def save_plain(self) -> None:
        """Write the file as it is."""
        if self.file is not None:
            self._save(self.file, "")

    def save_locked(self) -> None:
        """Write the file with the passphrase, when that was typed twice alike."""
        if self.file is None or not self.passphrase.is_ready():
            return
        file = self.file
        if self._form is not Form.SHEET:
            file = file.with_name(file.name + LOCKED)
            title = self.tr("Replace the file?")
            words = self.tr("%1 is there already.").replace("%1", file.name)
            verbs = [self.tr("Keep it"), self.tr("Replace it")]
            if file.exists() and self._dialogs.ask(title, words, verbs) != 1:
                return
        passphrase = self.passphrase.words
        self.passphrase.forget()
        self._save(file, passphrase)

    def rather_not(self) -> None:
        """Write nothing."""
        self.file = None
        self._back()

    def forget(self) -> None:
        """Stop what goes on, and let nothing private be left."""
        self.work.drop()
        self.passphrase.forget()
        self.file = None
        self._summary = ""
        self._new_part()

    def _save(self, file: Path, passphrase: str) -> None:
        column = self._new_part()
        column.addWidget(Label(self.look, breakable(str(file)), "small", "quiet"))
        self._is_going(True)
        write = self._write()
        self.work.begin(
            self.tr("The file is being written."),
            lambda progress: write(file, passphrase, progress),
            lambda _nothing: self._show_done(file, locked=bool(passphrase)),
            self._failed,
            lambda: self._stopped(),
        )
        self.work.stop_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_done(self, file: Path, *, locked: bool) -> None:
        column = self._new_part()
        title = self.tr("Saved and locked") if locked else self.tr("Saved")
        text = breakable(str(file))
        if locked:
            how = self.tr("Pass the password on in another way, by telephone for instance.")
            text = f"{text}\n\n{how}"
        column.addWidget(Callout(self.look, "main", title, text, "check"))
        say(self, f"{title}. {text}")
        column.addSpacing(self.look.space(16))
        words, leave, icon = self._leave
        self._verbs(column, ((words, leave, "primary", icon),))
        self.focus_first()

    def _failed(self, error: WorldError) -> None:
        self._is_going(False)
        if isinstance(error, NotSavedError):
            words = self.tr(
                "The file could not be saved. Perhaps the disk is full, or you are not allowed "
                "to save in that folder. Choose another place."
            )
            self.show_start(words)
        else:
            self.show_start()
            self._dialogs.tell(error)
        self.focus_first()

    def _stopped(self) -> None:
        self._is_going(False)
        self.show_start(self.tr("Stopped. There is no file."))
        self.focus_first()

    def _how_it_opens(self) -> str:
        if self._form is Form.SHEET:
            return self.tr("Every PDF program asks for it.")
        return self.tr(
            "This program opens the file with it, under ‘Bring something in’. Other programs "
            "for the ‘age’ format open it too."
        )

    def _new_part(self) -> QVBoxLayout:
        """Begin the shown part anew."""
        self.passphrase.forget()
        self.passphrase.hide()
        self._new_after()
        self._part = instead_of(self._part, self._body)
        self._first = None
        return tight(self._part)

    def _new_after(self) -> QVBoxLayout:
        self._after = instead_of(self._after, self._body)
        return tight(self._after)

    def _verbs(self, column: QVBoxLayout, verbs: tuple[Verb, ...]) -> None:
        first = add_verbs(self.look, column, verbs)
        self._first = self._first or first

    def focus_first(self) -> None:
        """Put the keyboard at what comes first."""
        if self._first is not None:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)


def pdf_writer(pdf: bytes) -> Write:
    """What writes a PDF that is ready, encrypted where a password is given."""

    def write(file: Path, passphrase: str, progress: Progress) -> None:
        progress(0, 1)
        data = lock_pdf(pdf, passphrase) if passphrase else pdf
        with whole_file(file) as out:
            out.write(data)
            progress(1, 1)

    return write
