"""Haal iets binnen: what others wrote, looked at before any of it is kept."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDate, QStandardPaths, Qt
from PySide6.QtWidgets import QDateEdit, QVBoxLayout, QWidget

from thop_desktop.errors import IntakeError, Unusable, WorldError
from thop_desktop.intake.found import Found, Intake, Read
from thop_desktop.intake.keeping import Outcome, keep_items
from thop_desktop.intake.reading import needs_passphrase, read_intake
from thop_desktop.store.own_time import FIRST_YEAR, LAST_YEAR
from thop_desktop.ui.callout import Callout
from thop_desktop.ui.cards import Card
from thop_desktop.ui.day_edit import day_edit
from thop_desktop.ui.day_words import day_words
from thop_desktop.ui.diary_sheet import diary_sheet
from thop_desktop.ui.door import Door
from thop_desktop.ui.import_words import ImportWords
from thop_desktop.ui.instead import instead_of, tight
from thop_desktop.ui.keeper import Keeper
from thop_desktop.ui.labels import Label, SaidLabel
from thop_desktop.ui.long_work import LongWork, Progress
from thop_desktop.ui.look import Look
from thop_desktop.ui.measure import measured
from thop_desktop.ui.page import Page
from thop_desktop.ui.place import Place
from thop_desktop.ui.secret_field import SecretField
from thop_desktop.ui.spoken import say
from thop_desktop.ui.verb_row import Verb, add_verbs

# Shown where a file tells no day at all; who sees it chooses another.
FAR_AWAY = date(2000, 1, 1)


class ImportPage(Page):
    """Chooses a file, shows what is in it, and keeps all of it or nothing."""

    def __init__(
        self,
        look: Look,
        keeper: Keeper,
        dialogs: Door,
        *,
        clock: Callable[[], datetime],
        go: Callable[[Place], object],
        came_in: Callable[[], object],
    ) -> None:
        """Make the page of a diary that is open.

        Args:
            look: theme and text size.
            keeper: the diary's door.
            dialogs: the door for questions and errors.
            clock: tells the local time.
            go: opens a place.
            came_in: called when something is in the diary that was not there.
        """
        super().__init__(look, self.tr("Bring something in"))
        self.setStyleSheet(diary_sheet(look))
        self._keeper, self._dialogs = keeper, dialogs
        self._clock, self._go, self._came_in = clock, go, came_in
        self._words = ImportWords(self)
        self._is_locked = False
        self._first: QWidget | None = None
        self._file = Path()
        self._intake: Intake | None = None
        self.day: QDateEdit | None = None
        self.gap(16)
        self._part = QWidget()
        self.passphrase = SecretField(look, self.tr("Password of the file"))
        self.passphrase.returnPressed.connect(self.open_locked)
        self.work = LongWork(look, keeper.beside)
        self._after = QWidget()
        body = QWidget()
        self._body = Page.words_column(body)
        self._body.setContentsMargins(0, 0, 0, 0)
        for part in (self._part, self.passphrase, self.work, self._after):
            self._body.addWidget(part)
        self.add(measured(look, body), 0)
        self.column.addStretch(1)
        self.show_start()
        keeper.locking.connect(self.lock_up)

    def first_focus(self) -> QWidget:
        """What comes first in the part that is shown."""
        return self._first or self

    def scroll_position(self) -> int:
        """How far it is scrolled; the window asks it whenever this place is left.

        So what goes on stops before any other page can write in the diary.
        """
        self.work.cancel()
        return super().scroll_position()

    def show_start(self) -> None:
        """Say what can be brought in, and let the user choose."""
        column = self._new_part()
        look = self.look
        column.addWidget(
            Label(
                look,
                self.tr(
                    "You can bring in what you took out of this program before, text and Markdown, "
                    "and the diaries of RedNotebook and jrnl."
                ),
            )
        )
        column.addSpacing(look.space(8))
        column.addWidget(
            Label(
                look,
                self.tr("First you see what is in it. The file itself is only read."),
                "text",
                "quiet",
            )
        )
        column.addSpacing(look.space(20))
        self._verbs(column, self._choices())

    def choose_file(self) -> None:
        """Let the user choose a file, and look at it."""
        folder = Path(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        )
        kinds = self.tr("All files (*)")
        self.look_at(self._dialogs.choose_file_to_open(self.tr("Which file?"), folder, kinds))

    def choose_folder(self) -> None:
        """Let the user choose a folder, and look at it."""
        self.look_at(self._dialogs.choose_folder(self.tr("The RedNotebook folder")))

    def open_locked(self) -> None:
        """Look at a file that is encrypted, with the passphrase that was typed."""
        if not self.passphrase.text():
            self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        words = self.passphrase.text()
        self.passphrase.forget()
        self._read(words)

    def bring_in(self) -> None:
        """Keep all that was found."""
        intake = self._intake
        if intake is None or not self._keeper.save_all():
            return
        if self.day is not None and isinstance(intake, Read):
            day = self.day.date()
            intake = intake.on(date(day.year(), day.month(), day.day()))
        column = self._new_part()
        column.addWidget(
            Label(self.look, self.tr("Stay on this page until it is ready."), "text", "quiet")
        )
        self.work.begin_steps(
            self.tr("It is being written into your diary."),
            keep_items(self._keeper.vault, intake, self._file, self._clock()),
            self._show_done,
            self._failed,
            self._stopped,
        )
        self.work.stop_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def lock_up(self) -> None:
        """Stop what goes on, and let nothing private be left in any widget."""
        if self._is_locked:
            return
        self._is_locked = True
        self.work.drop()
        self._intake, self._file = None, Path()
        self._new_part()

    def look_at(self, file: Path | None) -> None:
        """Look at what is in a file or folder; None is none."""
        if file is None or self._is_locked:
            return
        self._file = file
        try:
            locked = needs_passphrase(file)
        except WorldError as error:
            self._failed(error)
            return
        if locked:
            self._ask_passphrase()
        else:
            self._read(None)

    def _ask_passphrase(self, trouble: str = "") -> None:
        column = self._new_part()
        look = self.look
        column.addWidget(
            Label(look, self.tr("%1 is locked.").replace("%1", self._file.name), "strong")
        )
        if trouble:
            column.addWidget(SaidLabel(look, trouble, "text-strong", "accent"))
        column.addSpacing(look.space(8))
        label = Label(look, self.passphrase.accessibleName(), "text-strong")
        label.setBuddy(self.passphrase)
        column.addWidget(label)
        self.passphrase.show()
        after = self._new_after()
        after.addSpacing(look.space(16))
        opens = (self.tr("Open the file"), self.open_locked, "primary", "lock-key-open")
        self._verbs(after, (opens, (self.tr("Never mind"), self.show_start, "quiet", "")))
        self._first = self.passphrase
        self._focus_first()

    def _read(self, passphrase: str | None) -> None:
        self._new_part()
        file, now = self._file, self._clock()

        def read(progress: Progress) -> Intake:
            return read_intake(file, now, progress, passphrase)

        self.work.begin(
            self.tr("The file is being read."), read, self._show_found, self._failed, self._stopped
        )

    def _show_found(self, intake: Intake) -> None:
        self._intake = intake
        found, look = intake.found, self.look
        column = self._new_part()
        card = Card(look)
        card.column.addWidget(Label(look, self._words.source(found.source), "small", "quiet"))
        card.column.addWidget(Label(look, self._file.name, "strong"))
        card.column.addWidget(Label(look, self._words.found(found)))
        for day, words in found.beginnings:
            card.column.addSpacing(look.space(8))
            if found.dated:
                card.column.addWidget(Label(look, day_words(day), "small", "quiet"))
            card.column.addWidget(Label(look, shortened(words), "text"))
        column.addWidget(card)
        say(self, self._words.found(found))
        column.addSpacing(look.space(16))
        if not found.dated:
            self._add_day(column, found)
        verbs = (
            (self.tr("Bring it in"), self.bring_in, "primary", "check"),
            (self.tr("Never mind"), self.show_start, "quiet", ""),
        )
        self._verbs(column, verbs)
        self._focus_first()

    def _add_day(self, column: QVBoxLayout, found: Found) -> None:
        """A field for the day that the file does not tell."""
        look = self.look
        label = Label(look, self.tr("It does not say which day. When was it?"), "text-strong")
        self.day = field = day_edit(look, found.first or FAR_AWAY, label.accessibleName())
        field.setDateRange(QDate(FIRST_YEAR, 1, 2), QDate(LAST_YEAR, 12, 30))
        field.setFixedWidth(look.text_width("body", 26))
        label.setBuddy(field)
        column.addWidget(label)
        column.addSpacing(look.space(4))
        column.addWidget(field)
        column.addSpacing(look.space(16))

    def _show_done(self, outcome: Outcome) -> None:
        column = self._new_part()
        self._intake = None
        if outcome.new:
            self._came_in()
        title = self.tr("It is in your diary") if outcome.new else self.tr("It was there already")
        text = self._words.outcome(outcome)
        column.addWidget(Callout(self.look, "main", title, text, "check"))
        say(self, f"{title}. {text}")
        column.addSpacing(self.look.space(16))
        to_diary = partial(self._go, Place("diary"))
        more = (self.tr("Bring in more"), self.show_start, "quiet", "")
        self._verbs(column, ((self.tr("To the diary"), to_diary, "primary", "notebook"), more))
        self._focus_first()

    def _stopped(self) -> None:
        self._intake = None
        self._tell(self.tr("Stopped"), self.tr("Nothing was brought in."), "info")

    def _failed(self, error: WorldError) -> None:
        self._intake = None
        if not isinstance(error, IntakeError):
            self._tell(
                self.tr("Nothing was brought in"),
                self.tr("It could not be written into your diary."),
            )
            self._dialogs.tell(error)
        elif error.why is Unusable.LOCKED:
            title, _text = self._words.said_of(error)
            self._ask_passphrase(title)
        else:
            self._tell(*self._words.said_of(error))

    def _tell(self, title: str, text: str, icon: str = "") -> None:
        column = self._new_part()
        kind = "main" if icon else "careful"
        column.addWidget(Callout(self.look, kind, title, text, icon))
        say(self, f"{title}. {text}")
        column.addSpacing(self.look.space(16))
        self._verbs(column, self._choices(another=True))
        self._focus_first()

    def _choices(self, *, another: bool = False) -> tuple[Verb, ...]:
        file = self.tr("Choose another file") if another else self.tr("Choose a file")
        return (
            (file, self.choose_file, "primary", "file-arrow-down"),
            (self.tr("Choose a RedNotebook folder"), self.choose_folder, "plain", ""),
        )

    def _new_part(self) -> QVBoxLayout:
        """Begin the shown part anew."""
        self.passphrase.forget()
        self.passphrase.hide()
        self.day = None
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

    def _focus_first(self) -> None:
        if self._first is not None:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)


def shortened(words: str, most: int = 140) -> str:
    """The first words of a text."""
    if len(words) <= most:
        return words
    return words[:most].rsplit(" ", 1)[0] + " …"
