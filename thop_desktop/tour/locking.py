"""The part of the tour in what locks by itself and what hides: settings, warning, plain paper."""

from collections.abc import Iterator

from thop_desktop.app import Program
from thop_desktop.store.key_slots import Passphrase
from thop_desktop.tour.seen import Visit, settle, wait_until
from thop_desktop.tour.starting import STRONG
from thop_desktop.ui.locking_settings import LockingSettings
from thop_desktop.ui.page import Page
from thop_desktop.ui.place import Place

SECONDS_LEFT = 12


def locking_visits(program: Program) -> Iterator[Visit]:
    """The settings, the warning, plain paper without a diary and with one, and back.

    Args:
        program: on a throw-away profile, its diary open; at the end it is open again.
    """
    yield "settings-locking", lambda: _see_settings(program)
    yield "idle-warning", lambda: _warn(program)
    yield "hidden-diary", lambda: _hide(program)
    yield "locked-while-away", lambda: _come_back(program)
    yield "hidden", lambda: _hide_locked(program)
    yield "back-in-diary", lambda: _open(program)


def _see_settings(program: Program) -> None:
    program.window.go(Place("settings"))
    settle()
    room = program.window.room
    part = room.findChild(LockingSettings)
    if isinstance(room, Page) and isinstance(part, LockingSettings):
        room.bring_into_sight(part.ticks["no_screenshots"])


def _warn(program: Program) -> None:
    program.window.go(Place("diary"))
    program.locking.warn(SECONDS_LEFT)


def _hide(program: Program) -> None:
    program.locking.calm()
    program.locking.hide_or_return()
    wait_until(lambda: not program.keeper.is_open)


def _come_back(program: Program) -> None:
    """By the passphrase; then locked as it does when nobody is there."""
    hider = program.locking.hider
    if hider.page is not None:
        hider.page.field.setText(STRONG)
    program.locking.hide_or_return()
    wait_until(lambda: not hider.is_hidden and not program.keeper.backups.busy)
    program.locking.leave()
    wait_until(lambda: not program.keeper.is_open)


def _hide_locked(program: Program) -> None:
    program.window.go(Place("help"))
    program.locking.hide_or_return()


def _open(program: Program) -> None:
    program.locking.hide_or_return()
    program.window.go(Place("diary"))
    program.keeper.open(Passphrase(STRONG))
    wait_until(lambda: program.keeper.is_open and not program.keeper.backups.busy)
