"""Neem iets mee: what leaves the diary, step by step and on purpose."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from thop_desktop.report.leaving import Form, write_out
from thop_desktop.store.children import Children
from thop_desktop.ui.diary_children import DiaryChildren
from thop_desktop.ui.diary_guard import DiaryGuard
from thop_desktop.ui.door import Door
from thop_desktop.ui.export_choice import ExportChoice
from thop_desktop.ui.export_draft import ExportDraft
from thop_desktop.ui.export_kinds import ExportKinds
from thop_desktop.ui.export_names import ExportNames, Finds
from thop_desktop.ui.export_preview import ExportPreview
from thop_desktop.ui.export_save import ExportSave
from thop_desktop.ui.export_words import file_name, kind_of_file
from thop_desktop.ui.keeper import Keeper
from thop_desktop.ui.long_work import Progress
from thop_desktop.ui.look import Look
from thop_desktop.ui.paper import SheetPaper
from thop_desktop.ui.place import Place
from thop_desktop.ui.save_part import Write, pdf_writer

Step = ExportKinds | ExportChoice | ExportNames | ExportPreview | ExportSave


class ExportPage(QWidget):
    """Holds the steps; each is made when it is come to, from what was chosen before."""

    def __init__(
        self,
        look: Look,
        keeper: Keeper,
        dialogs: Door,
        paper: SheetPaper,
        *,
        clock: Callable[[], datetime],
        go: Callable[[Place], object],
        finder: Finds,
        stop_words: Callable[[], frozenset[str]] = frozenset,
    ) -> None:
        """Make the page of a diary that is open.

        Args:
            look: theme and text size.
            keeper: the diary's door.
            dialogs: the door for questions and errors.
            paper: where a talk sheet can go.
            clock: tells the local time.
            go: opens a place.
            finder: finds names; None when it cannot be loaded.
            stop_words: words that tell nothing by themselves.
        """
        super().__init__()
        self.title = self.tr("Take something with you")
        self.setObjectName("page")
        self.setAccessibleName(self.title)
        self._look, self._keeper, self._dialogs, self._paper = look, keeper, dialogs, paper
        self._clock, self._go, self._finder = clock, go, finder
        self._guard = DiaryGuard(dialogs)
        self._is_locked = False
        self.draft = ExportDraft(keeper.vault, {}, self._today, stop_words)
        self._guard.attempt(self.draft.load_names)
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._steps: list[Step] = []
        self._come_to(ExportKinds(look, self.choose_form))
        keeper.locking.connect(self.lock_up)

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return self._steps[-1]

    def choose_form(self, form: Form) -> None:
        """Take what the file is to be, and go on."""
        children = DiaryChildren(Children(self._keeper.vault), self._guard, self._clock)
        self.draft.form, self.draft.aliases = form, children.aliases
        if form is Form.FULL:
            self._come_to(self._save_step())
            return
        self._come_to(
            ExportChoice(self._look, self.draft, self._guard, on=self.ask_names, back=self.back)
        )

    def ask_names(self) -> None:
        """Go on to the names."""
        self._come_to(
            ExportNames(
                self._look, self.draft, self._guard, self._keeper.beside, self._finder,
                on=self._after_names, back=self.back,
            )
        )  # fmt: skip

    def save_sheet(self) -> None:
        """Choose where the sheet goes, then say what that means."""
        file = self._choose()
        if file is not None and not self._is_locked:
            self.warn_of(file)

    def warn_of(self, file: Path) -> None:
        """Say what it means that the sheet goes there."""
        step = self._save_step()
        step.part.file = file
        step.part.show_warning()
        self._come_to(step)

    def begin_again(self) -> None:
        """Go back to the first step."""
        while len(self._steps) > 1:
            self.back()

    def back(self) -> None:
        """Go to the step before."""
        if len(self._steps) > 1:
            step = self._steps.pop()
            step.forget() if not isinstance(step, ExportKinds) else None
            self._stack.removeWidget(step)
            step.deleteLater()
            self._stack.setCurrentWidget(self.step)
            self.step.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def show_place(self, _place: Place) -> None:
        """It always begins where it was left."""

    def scroll_position(self) -> int:
        """How far the step is scrolled."""
        return self.step.scroll_position()

    def first_focus(self) -> QWidget:
        """What comes first in the step."""
        return self.step.first_focus()

    def find_within(self) -> None:
        """There is nothing to find within it."""

    def print_out(self) -> None:
        """Print the sheet, when it is looked at."""
        if isinstance(self.step, ExportPreview):
            self.step.print_out()

    def lock_up(self) -> None:
        """Let nothing private be left in any widget, and stop what goes on."""
        if self._is_locked:
            return
        self._is_locked = True
        for step in self._steps:
            if not isinstance(step, ExportKinds):
                step.forget()
        self.draft.forget()

    def _after_names(self) -> None:
        if self.draft.form is not Form.SHEET:
            self._come_to(self._save_step())
            return
        html = self._guard.attempt(self.draft.sheet_html)
        children = self._guard.attempt(self.draft.children)
        if html is not None and children is not None:
            self._come_to(
                ExportPreview(
                    self._look,
                    html,
                    self._paper,
                    children,
                    save=self.save_sheet,
                    back=self.back,
                )
            )

    def _save_step(self) -> ExportSave:
        return ExportSave(
            self._look,
            self.draft.form,
            self._summary(),
            self._keeper.beside,
            self._dialogs,
            write=self._writer,
            choose=self._choose,
            back=self.back,
            leave=self._leave,
        )

    def _summary(self) -> str:
        count = self._guard.attempt(self.draft.count) or 0
        if self.draft.form is Form.FULL:
            moments = self.tr("%n entry(s)", "", count)
            words = self.tr(
                "Your whole diary goes into one file: %1, the children, plans, worksheets and what "
                "you practised. Names stay as they are. What was thrown away stays here."
            )
            return words.replace("%1", moments)
        return self.tr("%n entry(s) will be included.", "", count)

    def _writer(self) -> Write:
        """What writes the file, with all that must be asked of the window's thread."""
        if self.draft.form is Form.SHEET:
            preview = next(one for one in self._steps if isinstance(one, ExportPreview))
            return pdf_writer(preview.pdf())
        vault, request, now = self._keeper.vault, self.draft.request(), self._clock()

        def write(file: Path, passphrase: str, progress: Progress) -> None:
            write_out(vault, request, file, passphrase, now, progress)

        return write

    def _choose(self) -> Path | None:
        folder = Path(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        )
        form = self.draft.form
        return self._dialogs.choose_file_to_save(
            self.tr("Where should the file go?"),
            folder / file_name(form, self._today()),
            kind_of_file(form),
        )

    def _come_to(self, step: Step) -> None:
        self._steps.append(step)
        self._stack.addWidget(step)
        self._stack.setCurrentWidget(step)
        step.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        self.begin_again()
        self._go(Place("diary"))

    def _today(self) -> date:
        return self._clock().date()
