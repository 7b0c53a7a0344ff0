"""The third step: names that were found, and what is to stand there instead."""

from collections import Counter
from collections.abc import Callable, Generator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from thop_desktop.report.leaving import Form
from thop_desktop.report.picked import picked_entries
from thop_desktop.store.diary import Diary
from thop_desktop.ui.beside import Beside
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.diary_guard import DiaryGuard
from thop_desktop.ui.export_draft import ExportDraft
from thop_desktop.ui.labels import Label
from thop_desktop.ui.long_work import LongWork
from thop_desktop.ui.look import Look
from thop_desktop.ui.page import Page
from thop_desktop.writing.personal import PersonalFinder

# More would be a list that nobody goes through.
MOST_ROWS = 60
LONGEST = 120
Finds = Callable[[], PersonalFinder | None]
# What was found, and how often.
Names = list[tuple[str, int]]


class ExportNames(Page):
    """Each name with a field beside it; what stays empty stays as it is."""

    def __init__(
        self,
        look: Look,
        draft: ExportDraft,
        guard: DiaryGuard,
        beside: Beside,
        finder: Finds,
        *,
        on: Callable[[], object],
        back: Callable[[], object],
    ) -> None:
        """Make the page, and begin to look for names.

        Args:
            look: theme and text size.
            draft: the choices so far; changed along.
            guard: tells when entries cannot be read, or names not kept.
            beside: what long work is done with.
            finder: finds names; None when it cannot be loaded.
            on: goes to the next step.
            back: goes to the step before.
        """
        super().__init__(
            look,
            self.tr("Names"),
            lead=self.tr("Only in the file. Your diary does not change."),
        )
        self._draft, self._guard, self._on = draft, guard, on
        self.gap(8)
        self.column.addWidget(
            Button(look, self.tr("Back"), back, kind="quiet", icon="arrow-left"),
            0,
            Qt.AlignmentFlag.AlignLeft,
        )
        self.gap(12)
        self.work = LongWork(look, beside)
        self.add(self.work, 8)
        self._said = Label(look, "", "body")
        self.add(self._said, 12)
        self._grid_widget = QWidget()
        self._grid = QGridLayout(self._grid_widget)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look.space(16))
        self._grid.setVerticalSpacing(look.space(10))
        self._grid.setColumnStretch(1, 1)
        self.add(self._grid_widget, 16)
        self.fields: dict[str, QLineEdit] = {}
        self._add_own()
        self.gap(24)
        verb = self.tr("Look at the sheet") if draft.form is Form.SHEET else self.tr("Go on")
        self.on_button = Button(look, verb, self.go_on, kind="primary", icon="arrow-right")
        self.column.addWidget(self.on_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        for name, other in draft.names.items():
            self._add_row(name, 0, other)
        self._look(finder())

    def first_focus(self) -> QWidget:
        """The first field, or else the button that goes on."""
        return next(iter(self.fields.values()), self.on_button)

    def add_own(self) -> None:
        """Add the word that was typed."""
        name = " ".join(self.own.text().split())
        if not name:
            self.own.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.own.setText("")
        field = self._add_row(name, 0, "")
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self) -> None:
        """Remember what stands for what, and go to the next step."""
        self.work.cancel()
        names = {
            name: field.text().strip()
            for name, field in self.fields.items()
            if field.text().strip()
        }
        if self._guard.attempt(lambda: self._draft.keep_names(names)):
            self._on()

    def forget(self) -> None:
        """Let nothing private be left."""
        self.work.drop()
        self.own.setText("")
        for field in self.fields.values():
            field.setText("")
        for label in self._grid_widget.findChildren(Label):
            label.set_words("")
        self.fields.clear()

    def _look(self, finder: PersonalFinder | None) -> None:
        if finder is None:
            self._found([])
            return
        self.work.begin_steps(
            self.tr("Looking for names in what you take with you."),
            self._steps(finder),
            self._found,
            lambda error: self._guard.attempt(lambda: _raise(error)),
            lambda: self._found([]),
        )

    def _steps(self, finder: PersonalFinder) -> Generator[tuple[int, int], None, Names]:
        draft = self._draft
        of, found, firsts = draft.count(), Counter[str](), Counter[str]()
        texts = [draft.questions]
        for number, entry in enumerate(picked_entries(Diary(draft.vault), draft.picked)):
            texts += [entry.text, entry.before, entry.did, entry.outcome, *entry.tags]
            _count(texts, finder, found, firsts)
            texts = []
            yield number + 1, max(of, number + 1)
        _count(texts, finder, found, firsts)
        # What tells most of who somebody is stands first.
        return [*found.most_common(), *firsts.most_common()]

    def _found(self, found: Names) -> None:
        known = {name.casefold() for name in self.fields}
        for name, count in found[:MOST_ROWS]:
            if name.casefold() not in known:
                known.add(name.casefold())
                self._add_row(name, count, "")
        words = (
            self.tr(
                "This looks like a name, an address or a number. Fill in what should be there "
                "instead. If you fill in nothing, it stays."
            )
            if self.fields
            else self.tr(
                "No names or numbers were found. A rare first name is not known: add it yourself."
            )
        )
        self._said.set_words(words)

    def _add_row(self, name: str, count: int, other: str) -> QLineEdit:
        for known, there in self.fields.items():
            if known.casefold() == name.casefold():
                return there
        look, row = self.look, self._grid.rowCount()
        shown = f"{name} ({count}×)" if count > 1 else name
        label = Label(look, shown, "text-strong")
        field = QLineEdit(other)
        field.setFont(look.font("body"))
        field.setMaxLength(LONGEST)
        field.setPlaceholderText(self.tr("Another word"))
        field.setAccessibleName(self.tr("Instead of %1").replace("%1", name))
        label.setBuddy(field)
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(field, row, 1)
        self.fields[name] = field
        return field

    def _add_own(self) -> None:
        look = self.look
        label = Label(look, self.tr("Another word that must not be in it"), "text-strong")
        self.own = QLineEdit()
        self.own.setFont(look.font("body"))
        self.own.setMaxLength(LONGEST)
        self.own.setAccessibleName(label.accessibleName())
        self.own.returnPressed.connect(self.add_own)
        label.setBuddy(self.own)
        row = QHBoxLayout()
        row.setSpacing(look.space(8))
        row.addWidget(self.own, 1)
        row.addWidget(Button(look, self.tr("Add"), self.add_own, icon="plus"))
        self.add(label, 4)
        self.add(row, 0)


def _count(
    texts: list[str], finder: PersonalFinder, found: Counter[str], firsts: Counter[str]
) -> None:
    for text in texts:
        for one in finder.find(text):
            found[" ".join(text[one.start : one.end].split())] += 1
        for one in finder.find_first_names(text):
            firsts[text[one.start : one.end]] += 1


def _raise(error: Exception) -> None:
    raise error
