"""Somebody goes through the whole window and leaves a canary in every field.

    python -c "
    from tests.support.recorded_fields import remember_fields
    remember_fields()
    from tests.support.canary_walk import main
    main()"

They follow the tour, which knows the way to everything, and type into each field that they meet.
After each step a line of JSON tells what was done; a line that is read lets them go on.
"""

import json
import os
import sys
import traceback
from datetime import UTC, datetime
from itertools import cycle
from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import Any

from PySide6.QtWidgets import QApplication, QLineEdit
from shiboken6 import isValid

from tests.support.canary_deeds import AnsweringDoor, copy, make_a_mistake, save_sheet, try_wrong
from tests.support.canary_eyes import is_seen, titles, what_is_left
from tests.support.canary_pages import PrivatePages
from tests.support.canary_plans import PlanPages, make_without_a_diary
from tests.support.canary_words import (
    FORMER,
    ON_PUBLIC_PAGES,
    PASSPHRASE,
    PRIVATE,
    PUBLIC,
    READABLE,
    READABLE_BY_DESIGN,
)
from tests.support.recorded_fields import made_in_source
from thop_desktop import paths
from thop_desktop.app import Program, Start, make_qt
from thop_desktop.store.key_slots import Passphrase
from thop_desktop.store.stretching import LEAST_COST
from thop_desktop.tour import guide
from thop_desktop.tour.seen import settle, wait_until
from thop_desktop.ui.place import Place

EVENING = datetime(2026, 11, 23, 19, 30, tzinfo=UTC)
# To lock takes less; a form that is half written is hidden instead.
LOCKING_SECONDS = 2


class Walker:
    """Goes through the window, and remembers which places in the source it typed into."""

    def __init__(self) -> None:
        self.places = made_in_source()
        self.met: set[str] = set()
        self.typed: set[str] = set()
        self.left: set[str] = set()
        self.short: set[str] = set()
        self.shown: list[str] = []
        self.codes: set[str] = set()
        self._done: set[tuple[str, str]] = set()
        self._number = 0
        self.program = self._start()

    def _start(self) -> Program:
        start = Start(
            home=paths.user_data(), clock=lambda: EVENING, language="nl", theme="light",
            vault_cost=LEAST_COST,
        )  # fmt: skip
        program = Program(make_qt(), start, AnsweringDoor)
        program.show()
        program.accept_gate()
        settle()
        return program

    def walk(self) -> None:
        """The whole tour of what is not only read."""
        go = self.program.window.go
        for room, target in (
            ("help", ""), ("search", ""), ("article", "asso"), ("now", ""), ("diary-restore", ""),
        ):  # fmt: skip
            go(Place(room, target, "own" if room == "help" else ""))
            settle()
            if room == "article":
                self.program.window.open_find_bar()
            self.fill("public pages")
        for part in guide.PARTS:
            for name, visit in part(self.program):
                visit()
                settle()
                self._note_code()
                self.fill(name)

    def fill_to_stay(self) -> None:
        """Type into every field that is shown, and leave it there."""
        self.fill("what is done with it", stay=True)

    def fill_without_a_diary(self) -> None:
        """Type into every field what no diary keeps: it is in no file, but in the window."""
        self.fill("without a diary", stay=True, mark=PUBLIC)

    def fill(self, name: str, *, stay: bool = False, mark: str = "") -> None:
        """Type a canary into every field that is shown, and put back what was there.

        Args:
            name: of the step.
            stay: leave it there, whether or not the field had one before.
            mark: begins the canary; "" for what fits the field.
        """
        before = []
        for place, field in self._fields():
            key = (place, field.accessibleName())
            if key in self._done and not stay:
                continue
            self._done.add(key)
            self._number += 1
            word = f"{mark or _mark(place)}{_letters(self._number)}"
            before.append((place, field, _text(field), word))
            _type(field, word)
            self.typed.add(place)
            if word not in _text(field):
                self.short.add(place)
        if not before:
            return
        self._save()
        self.shown += titles(name)
        if mark:
            return
        if stay:
            # A page may have emptied one as another was saved.
            self.left |= {
                place
                for place, field, _text_before, word in before
                if isValid(field) and (word in _text(field) or place in self.short)
            }
            return
        for _place, field, text, _word in before:
            _type(field, text)
        self._save()

    def leave_everywhere(self) -> None:
        """On each private page: leave canaries in the fields, and lock in one way or another."""
        program, locking = self.program, self.program.locking
        ways = cycle((program.lock, locking.leave, locking.hide_or_return))
        pages = PrivatePages(program, self.fill_to_stay)
        pages.keep()
        every = (*pages.all(), *PlanPages(program).all())
        for (name, open_page), way in zip(every, ways, strict=False):
            open_page()
            settle()
            self.fill(name, stay=True)
            assert not name.startswith("plan_") or is_seen(program.window.room), name
            way()
            settle()
            last = monotonic() + LOCKING_SECONDS
            while program.keeper.is_open and monotonic() < last:
                settle()
            assert not program.keeper.is_open, name
            self.shown += what_is_left(name)
            self._open_again()

    def name(self) -> None:
        """What is readable by design, kept; and no more what a diary was called before."""
        self.program.profiles.rename(f"{FORMER}dagboek")
        self.program.profiles.rename(f"{READABLE}dagboek")
        self.program.window.go(Place("help", anchor="own"))
        settle()
        self.fill("numbers", stay=True)

    def close(self) -> None:
        """Close the window, as a user does."""
        self.program.window.close()
        settle()

    def start_again(self) -> None:
        """The next run, with private words in sight."""
        self.program = self._start()
        self.program.window.go(Place("diary"))
        settle()
        self._open_again()
        self.program.window.go(Place("diary", "new"))
        settle()
        self.fill("open again", stay=True)

    def _open_again(self) -> None:
        program, hider = self.program, self.program.locking.hider
        if hider.page is not None:
            hider.page.field.setText(PASSPHRASE)
            program.locking.hide_or_return()
            wait_until(lambda: not hider.is_hidden)
        else:
            program.keeper.open(Passphrase(PASSPHRASE))
        wait_until(lambda: program.keeper.is_open and not program.keeper.backups.busy)
        settle()

    def _fields(self) -> list[tuple[str, Any]]:
        found = []
        every: list[Any] = QApplication.allWidgets()
        for field in every:
            made_at = getattr(field, "made_at", None)
            if made_at is None or not field.isVisible():
                continue
            place = self._place(*made_at)
            self.met.add(place)
            if field.isEnabled() and not field.isReadOnly():
                found.append((place, field))
        return found

    def _place(self, file: str, line: int) -> str:
        for name, (its, first, last) in self.places.items():
            if its == file and first <= line <= last:
                return name
        return f"{file}:{line}"

    def _note_code(self) -> None:
        keeper = self.program.parts().access.keeper.made
        code = keeper.code if keeper is not None else None
        if code is not None:
            self.codes |= {code.symbols, str(code)}

    def _save(self) -> None:
        settle()
        access = self.program.parts().access
        if access.open_keeper is not None:
            access.save_all()
        settle()


def _mark(place: str) -> str:
    if place in READABLE_BY_DESIGN:
        return READABLE
    return PUBLIC if place in ON_PUBLIC_PAGES else PRIVATE


def _letters(number: int) -> str:
    """Letters alone, so that nothing takes it for a number."""
    return "".join(chr(ord("a") + int(digit)) for digit in str(number))


def _text(field: Any) -> str:
    return str(field.text() if isinstance(field, QLineEdit) else field.toPlainText())


def _type(field: Any, text: str) -> None:
    """Put it in the place of what was there, so that undoing brings that back."""
    field.selectAll()
    if isinstance(field, QLineEdit):
        field.insert(text)
    else:
        field.insertPlainText(text)


def tell(step: str, **more: object) -> None:
    """Say what was done, and wait until it was looked at."""
    sys.stdout.write(json.dumps({"step": step, **more}) + "\n")
    sys.stdout.flush()
    sys.stdin.readline()


def end(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """What goes wrong on the walk ends it, also where Qt would go on."""
    traceback.print_exception(kind, error, trace)
    sys.stderr.flush()
    os._exit(1)


def main() -> None:
    """All of it, until it is killed."""
    sys.excepthook = end
    walker = Walker()
    walker.walk()
    tell("walked", codes=sorted(walker.codes))
    walker.leave_everywhere()
    tell("left")
    walker.name()
    program = walker.program
    tell("copied", cleared=copy(program, walker.fill_to_stay))
    tell("mistaken", report=make_a_mistake(program))
    save_sheet(program, walker.fill_to_stay, Path.home() / "taken-along.pdf")
    tell("saved")
    try_wrong(program)
    tell("locked")
    tell("without a diary", held=make_without_a_diary(program, walker.fill_without_a_diary))
    walker.close()
    tell("closed")
    walker.start_again()
    tell(
        "open again",
        places=sorted(walker.places), met=sorted(walker.met), typed=sorted(walker.typed),
        left=sorted(walker.left), short=sorted(walker.short), shown=walker.shown,
    )  # fmt: skip
