"""The part of the tour about several diaries on one account, and one on a stick."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from thop_desktop.app import Program
from thop_desktop.errors import NoVaultError
from thop_desktop.store.key_slots import Passphrase
from thop_desktop.store.opening import create_vault
from thop_desktop.store.profiles import rename
from thop_desktop.store.stretching import LEAST_COST
from thop_desktop.tour.seen import Visit, settle, wait_until
from thop_desktop.tour.starting import STRONG
from thop_desktop.ui.diary_page import DiaryPage
from thop_desktop.ui.manage_diary_page import ManageDiaryPage
from thop_desktop.ui.place import Place
from thop_desktop.ui.profiles_page import ProfilesPage

EVENING = datetime(2026, 11, 23, 19, 45, tzinfo=UTC)
OTHER, TRAVELLING = "Mier", "Reiziger"
OTHER_WORDS = "negen trage wolken boven zee"


def profile_visits(program: Program) -> Iterator[Visit]:
    """Who is meant, a new diary, one on a stick, a stick that is away, and the name in Beheer.

    Args:
        program: on a throw-away profile, with its diary open; afterwards it is open again.
    """
    go = program.window.go
    stick = program.profiles.profiles.home / "stick"
    yield "profiles-one", lambda: go(Place("diary-choose"))
    yield "profiles", lambda: _make_others(program, stick)
    yield "profiles-other-locked", lambda: _choose(program, OTHER)
    yield "profiles-make", lambda: _begin(program)
    yield "profiles-found", lambda: _point_at(program, stick / "photos")
    yield "profiles-found-none", lambda: _point_at(program, stick / "empty")
    yield "profiles-stick-away", lambda: _pull_out(program, stick)
    yield "diary-name", lambda: _see_name(program)
    yield "diary-unsaved", lambda: _cannot_save(program)


def _page(program: Program) -> ProfilesPage:
    room = program.window.room
    if not isinstance(room, ProfilesPage):
        raise TypeError(room)
    return room


def _make(folder: Path, name: str) -> None:
    vault, _code = create_vault(folder, Passphrase(OTHER_WORDS), EVENING, cost=LEAST_COST)
    vault.lock(EVENING)
    rename(folder, name)


def _make_others(program: Program, stick: Path) -> None:
    profiles = program.profiles.profiles
    _make(profiles.new_folder(), OTHER)
    _make(stick / "photos" / "thop-dagboek", TRAVELLING)
    (stick / "empty").mkdir()
    profiles.remember(stick / "photos" / "thop-dagboek")
    _page(program).fill()
    _page(program).first_focus().setFocus()


def _choose(program: Program, name: str) -> None:
    row = next(row for row in _page(program).rows if row.text() == name)
    row.click()


def _begin(program: Program) -> None:
    program.window.go(Place("diary-choose"))
    _page(program).new.click()


def _point_at(program: Program, folder: Path) -> None:
    """As if the user had chosen a folder in the system's own dialog."""
    program.window.go(Place("diary-choose"))
    page = _page(program)
    page.show_found(folder)
    settle()
    page.ensureWidgetVisible(page.found)


def _pull_out(program: Program, stick: Path) -> None:
    desk = program.profiles
    desk.choose(stick / "photos" / "thop-dagboek")
    (stick / "photos").rename(stick / "in a pocket")
    desk.look_again()


def _see_name(program: Program) -> None:
    first = program.profiles.profiles.all()[0]
    program.profiles.choose(first.folder)
    program.keeper.open(Passphrase(STRONG))
    wait_until(lambda: program.keeper.is_open and not program.keeper.backups.busy)
    program.window.go(Place("diary-settings"))
    room = program.window.room
    if isinstance(room, ManageDiaryPage):
        settle()
        room.ensureWidgetVisible(room.name, 0, room.height() // 3)


def _cannot_save(program: Program) -> None:
    program.window.go(Place("diary", "new"))
    room = program.window.room
    if isinstance(room, DiaryPage):
        room.desk.form.text.setPlainText("Vandaag samen gelachen om de hond van de buren.")
        room.desk.say_unsaved(NoVaultError(program.keeper.folder))
