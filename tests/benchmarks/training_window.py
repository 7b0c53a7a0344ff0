"""How long the next exercise takes to be shown; run by itself, it prints JSON."""

import json
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from statistics import median
from typing import Any
from unittest.mock import patch

from PySide6.QtCore import QCoreApplication

from tests.benchmarks.figures import Figure, Target
from tests.benchmarks.own_process import told_by
from tests.benchmarks.painting import Stopwatch
from thop_desktop.app import Program, Start, make_qt
from thop_desktop.store import key_slots
from thop_desktop.store.key_slots import Passphrase
from thop_desktop.store.opening import create_vault
from thop_desktop.store.practice import Practice, Review
from thop_desktop.store.stretching import LEAST_COST, stretch
from thop_desktop.tour.seen import settle
from thop_desktop.trainer.done import Done
from thop_desktop.trainer.skills import Kind, Skill
from thop_desktop.trainer.steps import Step
from thop_desktop.ui.place import Place
from thop_desktop.ui.training_round_page import ROOM, RoundPage

NOW = datetime(2026, 11, 25, 19, 30, tzinfo=UTC)
PASSPHRASE = Passphrase("gemeten")
SHOWN = Target(50)
# Three years of five a day would be half as many.
REVIEWS, EXERCISES = 10_000, 30


def measure() -> list[Figure]:
    """Practise in a process of its own, with years of practising in the diary."""
    with tempfile.TemporaryDirectory(prefix="thop-training-") as folder:
        told = told_by("tests.benchmarks.training_window", folder, "practising")
    return list(_figures(told))


def _figures(told: Any) -> Iterator[Figure]:
    yield Figure("open practising, first time", told["open"], 1)
    yield Figure("the first exercise", told["first"], 1)
    yield Figure("the next exercise", median(told["next"]), len(told["next"]), target=SHOWN)


def _keep(home: Path) -> None:
    vault, _code = create_vault(home / "diary", PASSPHRASE, NOW, cost=LEAST_COST)
    practice = Practice(vault)
    skills, kinds = tuple(Skill), tuple(Kind)
    for number in range(REVIEWS):
        at = NOW - timedelta(hours=2 * (REVIEWS - number))
        kind = kinds[number % len(kinds)]
        one = Done(skills[number % len(skills)], kind, "jacket", at, 3, tuple(Step))
        practice.log(Review(one.skill, at, one.rating, one.details()))
    vault.lock(NOW)


def main(home: Path) -> int:
    """Print what was measured, in milliseconds."""
    make_qt()
    with patch.object(key_slots, "stretch", lru_cache(stretch)):
        _keep(home)
        program = Program(make_qt(), Start(home=home, clock=lambda: NOW, theme="light"))
        program.preferences.gate_accepted = True
        program.refurnish()
        program.show()
        settle()
        program.keeper.open(PASSPHRASE)
        while not program.keeper.is_open or program.keeper.backups.busy:
            QCoreApplication.processEvents()
        settle()
        watch = Stopwatch(program.window)
        told: dict[str, Any] = {
            "open": watch.milliseconds(lambda: program.window.go(Place("practice"))),
            "first": watch.milliseconds(lambda: program.window.go(Place(ROOM, "on"))),
            "next": [],
        }
        for _number in range(EXERCISES):
            _finish(program)
            room = program.window.room
            if isinstance(room, RoundPage):
                told["next"].append(watch.milliseconds(room.go_on))
            if program.training.finished is not None:
                told["next"].pop()
                program.training.end()
                program.window.go(Place(ROOM, "on"))
        program.window.close()
        settle()
    json.dump(told, sys.stdout)
    return 0


def _finish(program: Program) -> None:
    """All but the last step: it is looked at, and rated."""
    room = program.window.room
    if isinstance(room, RoundPage) and room.view is not None:
        program.training.tell()
        room.view.tell()
        room.view.rate(3)
        settle()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
