"""A diary with some entries in it, open in a running program."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QObject
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.support.diaries import WORDS, locked_diary, open_diary
from tests.support.made_once import made_once
from tests.support.program import EVENING, Running, running_program
from thop_desktop.store.children import Child, Children
from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Area, Entry, Kind
from thop_desktop.store.key_slots import Passphrase
from thop_desktop.store.opening import open_vault
from thop_desktop.tour.seen import settle
from thop_desktop.ui.diary_page import DiaryPage
from thop_desktop.ui.entry_form import EntryForm

ALIAS = "Vlinder"
OTHER_ALIAS = "Bever"
FORK = Entry(
    id="fork",
    at=EVENING,
    text="Na het eten begon het. Vlinder gooide haar vork op tafel.\n\nOma schrok.",
    kind=Kind.CONFLICT,
    area=Area.ROUTINE,
    mood=2,
    tags=("bezoek",),
)
GUINEA_PIG = Entry(
    id="guinea-pig",
    at=EVENING - timedelta(hours=3),
    text="Samen de cavia gevoerd. Ze kwam er zelf bij staan.",
    kind=Kind.CONTACT,
    mood=4,
)
ABOUT_ME = Entry(
    id="about-me",
    at=EVENING - timedelta(days=2),
    text="Moe vandaag.",
    kind=Kind.ABOUT_ME,
    mood=2,
    energy=2,
    tags=("slaap",),
)
LAST_YEAR = Entry(
    id="last-year", at=EVENING.replace(year=2025), text="Voor het eerst samen gefietst."
)
ENTRIES = (FORK, GUINEA_PIG, ABOUT_ME, LAST_YEAR)


def write_diary(home: Path, entries: Iterable[Entry] = ENTRIES) -> None:
    """Make a locked diary with two children; the first entry is about the first of them."""
    entries = tuple(entries)
    made_once(home, ("written", repr(entries)), lambda home: _write(home, entries))


def _write(home: Path, entries: Sequence[Entry]) -> None:
    locked_diary(home)
    vault = open_vault(home / "diary", Passphrase(WORDS), EVENING)
    children, diary = Children(vault), Diary(vault)
    for name in (ALIAS, OTHER_ALIAS):
        children.add(Child(name, id=name.lower()), EVENING)
    for entry in entries:
        diary.add(entry, EVENING)
    if any(entry.id == "fork" for entry in entries):
        diary.change(Entry(**{**vars(diary.get("fork")), "child": ALIAS.lower()}), EVENING)
    vault.lock(EVENING)


@contextmanager
def written_program(
    home: Path, qtbot: QtBot, entries: Iterable[Entry] = ENTRIES
) -> Iterator[Running]:
    """The program with this diary open, at its page."""
    write_diary(home, entries)
    running = running_program(home, accepted=True)
    started = next(running)
    open_diary(started, qtbot)
    started.go("diary")
    try:
        yield started
    finally:
        next(running, None)


def page_of(running: Running) -> DiaryPage:
    """The diary's page, which must be shown."""
    return running.room(DiaryPage)


def form_of(running: Running) -> EntryForm:
    """The entry that is open."""
    desk = page_of(running).desk
    assert desk.currentWidget() is desk.form
    return desk.form


def diary_of(running: Running) -> Diary:
    """What is kept, read through the open vault."""
    return Diary(running.program.keeper.vault)


def titles(running: Running) -> list[str]:
    """Every line of the list that is shown."""
    model = page_of(running).list.model
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def save_now(running: Running) -> None:
    """What the clock would do in a second or two."""
    page_of(running).desk.autosave.flush()
    settle()


def texts_within(root: QObject) -> Iterator[str]:
    """Every text that any widget or model below an object holds, visible or not."""
    for thing in [root, *root.findChildren(QObject)]:
        if isinstance(thing, (QTextEdit, QPlainTextEdit)):
            yield thing.toPlainText()
            yield from _undone(thing)
        if isinstance(thing, QLineEdit):
            yield thing.text()
            while thing.isUndoAvailable():
                thing.undo()
                yield thing.text()
        if isinstance(thing, (QLabel, QPushButton)):
            yield thing.text()
        if isinstance(thing, QWidget):
            yield from (thing.accessibleName(), thing.accessibleDescription(), thing.toolTip())
        if isinstance(thing, QListView):
            yield from _rows(thing.model())


def every_text() -> list[str]:
    """Every text that any window of the program holds."""
    return [text for window in QApplication.topLevelWidgets() for text in texts_within(window)]


def _undone(field: QTextEdit | QPlainTextEdit) -> Iterator[str]:
    while field.document().isUndoAvailable():
        field.undo()
        yield field.toPlainText()


def _rows(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(model.rowCount()):
        yield str(model.index(row, 0).data())
