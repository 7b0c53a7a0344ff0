"""The part of the tour about several people on one diary."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from thop_desktop.app import Program
from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Entry, Kind
from thop_desktop.store.key_slots import Passphrase
from thop_desktop.store.people import note
from thop_desktop.store.people_access import add_person, rename_person
from thop_desktop.store.stretching import LEAST_COST
from thop_desktop.tour.seen import Visit, settle, wait_until
from thop_desktop.ui.manage_diary_page import ManageDiaryPage
from thop_desktop.ui.people_form import NameForm
from thop_desktop.ui.people_leaving import LeavingForm
from thop_desktop.ui.people_part import PeoplePart
from thop_desktop.ui.place import Place
from thop_desktop.ui.sheet_page import SheetPage
from thop_desktop.ui.unlock_page import UnlockPage

EVENING = datetime(2026, 11, 23, 19, 45, tzinfo=UTC)
OWN_WORDS = "vijf kalme paarden in mei"
OTHER, OTHER_WORDS = "Nachtdienst", "zeven stille lampen op de gang"
WRITTEN = "by-the-other"

PageKind = TypeVar("PageKind", bound=QWidget)


def people_visits(program: Program) -> Iterator[Visit]:
    """Letting somebody in, who wrote what, who is who at the door, and removing somebody.

    Args:
        program: on a throw-away profile, with its diary open; afterwards it has a new key.
    """
    go = program.window.go
    yield "people-alone", lambda: _part(program)
    yield "people-another-name", lambda: _open_renaming(program)
    yield "people-letting-in", lambda: _open_adding(program)
    yield "people-two", lambda: _let_in(program)
    yield "people-list", lambda: go(Place("diary"))
    yield "people-entry", lambda: go(Place("diary", WRITTEN))
    yield "people-door", program.lock
    yield "people-door-chosen", lambda: _choose(program)
    yield "people-removing", lambda: _open_removing(program)
    yield "people-new-sheet", lambda: _remove(program)
    yield "people-removed", lambda: _confirm(program)
    yield "people-settled", lambda: _replace(program)


def _room(program: Program, kind: type[PageKind]) -> PageKind:
    room = program.window.room
    if not isinstance(room, kind):
        raise TypeError(room)
    return room


def _part(program: Program) -> PeoplePart:
    program.window.go(Place("diary-settings"))
    settle()
    page = _room(program, ManageDiaryPage)
    page.verticalScrollBar().setValue(max(0, page.people.y() - 120))
    return page.people


def _open_renaming(program: Program) -> None:
    part, vault = _part(program), program.keeper.vault
    own = vault.slots.slot(vault.person)
    if own is not None:
        part.open_renaming(own)
        settle()
        _part(program)


def _open_adding(program: Program) -> None:
    part = _part(program)
    part.open_adding()
    form = part.form
    if isinstance(form, NameForm) and form.new is not None:
        form.name.setText(OTHER)
        form.new.first.setText(OTHER_WORDS)
        new = form.new
        wait_until(lambda: new.is_judged)
    settle()
    _part(program)


def _let_in(program: Program) -> None:
    """As if both had typed: the other writes something, too."""
    vault = program.keeper.vault
    rename_person(vault, vault.person, "AB")
    slot = add_person(vault, OTHER, Passphrase(OTHER_WORDS), EVENING, cost=LEAST_COST)
    note(vault)
    own, vault.person = vault.person, slot.id
    text = "Rond elf uur nog wakker. Even op de gang gezeten, daarna sliep ze."
    Diary(vault).add(Entry(EVENING, text, Kind.MOMENT, id=WRITTEN), EVENING)
    vault.person = own
    program.keeper.access_changed.emit()
    _part(program).show_people()
    settle()
    _part(program)


def _choose(program: Program) -> None:
    page = _room(program, UnlockPage)
    page.who.choices[0].click()
    page.passphrase.setText(OWN_WORDS)


def _open_removing(program: Program) -> None:
    page = _room(program, UnlockPage)
    wait_until(lambda: page.can_open)
    page.open()
    wait_until(lambda: program.keeper.is_open and not program.keeper.backups.busy)
    part = _part(program)
    part.open_leaving(
        next(slot for slot in program.keeper.vault.slots.people if slot.label == OTHER)
    )
    settle()
    _part(program)


def _remove(program: Program) -> None:
    form = _room(program, ManageDiaryPage).people.form
    if isinstance(form, LeavingForm):
        form.passphrase.setText(OWN_WORDS)
        form.remove()
    wait_until(lambda: program.keeper.code is not None)


def _confirm(program: Program) -> None:
    sheet, code = _room(program, SheetPage).sheet, program.keeper.code
    if code is None:
        raise ValueError("there is no new code")
    sheet.go_on()
    for field, at in zip(sheet.fields, sheet._asked, strict=True):
        field.setText(code.groups[at])
    sheet.confirm()
    wait_until(lambda: not program.keeper.backups.busy)
    _part(program)


def _replace(program: Program) -> None:
    card = _room(program, ManageDiaryPage).people.left
    if card is not None:
        card.replace()
    wait_until(lambda: not program.keeper.backups.busy)
    _part(program)
