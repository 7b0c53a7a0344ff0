"""The part of the tour about children that move on, and about what is kept and erased."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QWidget

from thop_desktop.app import Program
from thop_desktop.store.backups import write_backup
from thop_desktop.store.children import Child, Children
from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Entry, Kind
from thop_desktop.store.filters import Filters
from thop_desktop.store.meta import MADE, set_meta
from thop_desktop.tour.seen import Visit, wait_until
from thop_desktop.ui.children_page import ChildrenPage
from thop_desktop.ui.diary_page import DiaryPage
from thop_desktop.ui.erase_page import ErasePage
from thop_desktop.ui.manage_diary_page import ManageDiaryPage
from thop_desktop.ui.place import Place

EVENING = datetime(2026, 11, 23, 20, 30, tzinfo=ZoneInfo("Europe/Amsterdam"))
# Nobody in these lines exists.
HEDGEHOG = Child("Egel", 11, id="hedgehog", made=EVENING - timedelta(days=200))
FAREWELL = "farewell"

PageKind = TypeVar("PageKind", bound=QWidget)


def children_visits(program: Program) -> Iterator[Visit]:
    """The children, one who moves on, erasing with its backups, the question what to keep.

    Args:
        program: on a throw-away profile, with its diary open; afterwards one more child came and
            was erased.
    """
    go = program.window.go
    yield "children", lambda: _fill(program)
    yield "children-change", lambda: _children(program).change(HEDGEHOG)
    yield "children-add", lambda: _children(program).add_child()
    yield "children-archived", lambda: _archive(program)
    yield "diary-from-archive", lambda: _show_archived(program)
    yield "diary-entry-from-archive", lambda: go(Place("diary", FAREWELL))
    yield "diary-what-to-keep", lambda: _grow_old(program)
    yield "erase-choose", lambda: go(Place("diary-erase"))
    yield "erase-older", lambda: go(Place("diary-erase", "before:2026-11-01"))
    yield "erase-child", lambda: go(Place("diary-erase", HEDGEHOG.id))
    yield "erase-child-asked", lambda: _ask(program)
    yield "erase-child-end", lambda: _scroll_down(program)
    yield "erase-child-done", lambda: _erase(program)
    yield "backups-check", lambda: _see_backups(program)
    yield "backups-checked", lambda: _check(program)


def _room(program: Program, kind: type[PageKind]) -> PageKind:
    room = program.window.room
    if not isinstance(room, kind):
        raise TypeError(room)
    return room


def _children(program: Program) -> ChildrenPage:
    program.window.go(Place("diary-children"))
    return _room(program, ChildrenPage)


def _fill(program: Program) -> None:
    vault = program.keeper.vault
    now = EVENING - timedelta(days=40)
    Children(vault).add(HEDGEHOG, now)
    for days, text in (
        (48, "Egel heeft haar kamer opgeruimd. We hebben samen dozen gehaald."),
        (44, "Moeilijke avond. Egel wilde niets eten en bleef op haar kamer."),
        (40, "Afscheid van Egel. Ze liet haar steen bij ons achter, voor op de vensterbank."),
    ):
        entry_id = FAREWELL if days == 40 else ""
        at = EVENING - timedelta(days=days)
        kind = Kind.CONTACT if days != 44 else Kind.CONFLICT
        entry = Entry(at, text, kind, HEDGEHOG.id, id=entry_id)
        Diary(vault).add(entry, at)
    for days in (31, 9, 2):
        write_backup(vault, vault.backup_folders[0], EVENING - timedelta(days=days))
    _children(program)


def _archive(program: Program) -> None:
    _children(program).archive(HEDGEHOG)


def _show_archived(program: Program) -> None:
    program.window.go(Place("diary"))
    page = _room(program, DiaryPage)
    page.bar.filters.click()
    page.filters.take(Filters(child=HEDGEHOG.id, archived=True))


def _grow_old(program: Program) -> None:
    """As if the diary was made half a year ago."""
    made = EVENING - timedelta(days=200)
    with program.keeper.vault.write() as database:
        set_meta(database, {MADE: made.isoformat()})
    program.window.forget_room("diary")
    program.window.go(Place("diary"))


def _ask(program: Program) -> None:
    form = _room(program, ErasePage).form
    if form is not None:
        form.open_field()


def _scroll_down(program: Program) -> None:
    bar = _room(program, ErasePage).verticalScrollBar()
    bar.setValue(bar.maximum())


def _erase(program: Program) -> None:
    form = _room(program, ErasePage).form
    if form is not None:
        form.erase()
    wait_until(lambda: not program.keeper.backups.busy)


def _see_backups(program: Program) -> None:
    """What goes on while they are checked is over too soon for a picture."""
    program.window.go(Place("diary-settings"))
    page = _room(program, ManageDiaryPage)
    page.bring_into_sight(page.backups)


def _check(program: Program) -> None:
    page = _room(program, ManageDiaryPage)
    page.backups.check()
    wait_until(lambda: not program.keeper.backups.busy)
    page.bring_into_sight(page.backups)
