"""The part of the tour that needs a diary: it makes one, with made-up words."""

from collections.abc import Iterator
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from thop_desktop.app import Program
from thop_desktop.tour.seen import Visit, wait_until
from thop_desktop.ui.make_diary_page import MakeDiaryPage
from thop_desktop.ui.page import Page
from thop_desktop.ui.place import Place
from thop_desktop.ui.sheet_page import SheetPage
from thop_desktop.ui.unlock_page import UnlockPage

NAME = "Avonden"
WEAK, STRONG = "welkom01", "vijf kalme paarden in mei"
LONGEST_SECONDS = 60

Kind = TypeVar("Kind", bound=QWidget)


def starting_visits(program: Program) -> Iterator[Visit]:
    """Making the diary, its recovery sheet, the locked diary, and managing it.

    Args:
        program: on a throw-away profile; afterwards its diary is open.
    """
    window, keeper = program.window, program.keeper
    yield "make-diary", lambda: window.go(Place("diary"))
    yield "make-diary-weak", lambda: _type(program, WEAK)
    yield "make-diary-strong", lambda: _type(program, STRONG)
    yield "recovery-sheet", lambda: _make(program)
    yield "recovery-sheet-confirm", lambda: _sheet(program).sheet.go_on()
    yield "recovery-sheet-wrong", lambda: _sheet(program).sheet.confirm()
    yield "diary-locked", keeper.lock
    yield "diary-wrong-passphrase", lambda: _try(program, WEAK)
    yield "diary-code", lambda: _room(program, UnlockPage).turn()
    yield "diary-settings", lambda: _manage(program)
    yield "diary-settings-end", lambda: _scroll_down(program)


def _room(program: Program, kind: type[Kind]) -> Kind:
    room = program.window.room
    if not isinstance(room, kind):
        raise TypeError(room)
    return room


def _type(program: Program, passphrase: str) -> None:
    page = _room(program, MakeDiaryPage)
    page.name.setText(NAME)
    page.passphrase.first.setText(passphrase)
    wait_until(lambda: page.passphrase.is_judged)


def _make(program: Program) -> None:
    page = _room(program, MakeDiaryPage)
    page.passphrase.again.setText(STRONG)
    page.make()
    wait_until(lambda: isinstance(program.window.room, SheetPage))


def _sheet(program: Program) -> SheetPage:
    return _room(program, SheetPage)


def _try(program: Program, passphrase: str) -> None:
    page = _room(program, UnlockPage)
    page.passphrase.setText(passphrase)
    page.open()
    wait_until(lambda: program.keeper.trouble is not None)


def _manage(program: Program) -> None:
    """Open the diary by its own passphrase, without waiting for the wrong one."""
    program.window.go(Place("diary-settings"))
    page = _room(program, UnlockPage)
    page.passphrase.setText(STRONG)
    wait_until(lambda: page.can_open)
    page.open()
    wait_until(lambda: program.keeper.is_open)
    wait_until(lambda: not program.keeper.backups.busy)


def _scroll_down(program: Program) -> None:
    bar = _room(program, Page).verticalScrollBar()
    bar.setValue(bar.maximum())
