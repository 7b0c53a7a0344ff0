"""How long the result of a worksheet takes to open; run by itself, it prints JSON."""

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
from PySide6.QtTest import QTest

from tests.benchmarks.figures import Figure, NotMeasuredError, Target
from tests.benchmarks.own_process import told_by
from tests.benchmarks.painting import Stopwatch
from thop_desktop import paths
from thop_desktop.app import Program, Start, make_qt
from thop_desktop.store import key_slots
from thop_desktop.store.children import Child, Children
from thop_desktop.store.key_slots import Passphrase
from thop_desktop.store.opening import create_vault
from thop_desktop.store.stretching import LEAST_COST, stretch
from thop_desktop.store.worksheets import Worksheet, Worksheets
from thop_desktop.tour.seen import settle
from thop_desktop.ui.place import Place
from thop_desktop.ui.window import AFTER_PAINTING_MS
from thop_desktop.ui.worksheet_holder import PageHolder
from thop_desktop.worksheet.answers import Answers, Band, Pick, State, to_kept
from thop_desktop.worksheet.form import load_form

NOW = datetime(2026, 11, 25, 19, 30, tzinfo=UTC)
PASSPHRASE = Passphrase("gemeten")
OPENED = Target(100)
# Three years of them, each eight weeks after the last.
KEPT, OPENINGS = 20, 15


def measure() -> list[Figure]:
    """Keep some worksheets and open them, in a process of its own."""
    with tempfile.TemporaryDirectory(prefix="thop-worksheet-") as folder:
        told = told_by("tests.benchmarks.worksheet_opening", folder, "the worksheet's result")
    return list(_figures(told))


def _figures(told: Any) -> Iterator[Figure]:
    yield Figure("open a worksheet's result, first time", told["first"], 1, target=OPENED)
    whole = told["whole"]
    yield Figure("all of it, below the first screen too, median", median(whole), len(whole))
    for what, words in (("result", "a worksheet's result"), ("compare", "five beside each other")):
        yield Figure(f"open {words}, median", median(told[what]), len(told[what]), target=OPENED)


def _answers() -> Answers:
    answers = Answers()
    for number, name in enumerate(load_form(paths.resources(), "nl").domain_ids):
        answers = answers.with_answer(State.CALM, name, Pick((Band(3 + number % 3),)))
        answers = answers.with_answer(State.TENSE, name, Pick((Band(1 + number % 3),)))
        answers = answers.with_example(name, "Zat na het eten een kwartier op de trap.")
    return answers


def _keep(home: Path) -> list[str]:
    vault, _code = create_vault(home / "diary", PASSPHRASE, NOW, cost=LEAST_COST)
    child = Children(vault).add(Child("Vlinder"), NOW)
    told, ids = to_kept(_answers()), []
    for number in range(KEPT):
        at = NOW - timedelta(weeks=8 * (KEPT - number))
        one = Worksheet(told, child.id, "Ik", "home", draft=False, finished=at, begun=at)
        ids.append(Worksheets(vault).add(one, at).id)
    vault.lock(NOW)
    return ids


def main(home: Path) -> int:
    """Print what was measured, in milliseconds."""
    make_qt()
    with patch.object(key_slots, "stretch", lru_cache(stretch)):
        ids = _keep(home)
        program = Program(make_qt(), Start(home=home, clock=lambda: NOW, theme="light"))
        program.preferences.gate_accepted = True
        program.refurnish()
        program.show()
        settle()
        program.keeper.open(PASSPHRASE)
        while not program.keeper.is_open or program.keeper.backups.busy:
            QCoreApplication.processEvents()
        watch = Stopwatch(program.window)

        def opened(room: str, target: str) -> float:
            program.window.go(Place("settings"))
            return watch.milliseconds(lambda: program.window.go(Place(room, target)))

        def opened_whole(target: str) -> float:
            until_seen = opened("worksheet-result", target)
            room = program.window.room
            if not isinstance(room, PageHolder) or room.page is None:
                raise NotMeasuredError("there is no result")
            return until_seen + watch.milliseconds(room.page.complete, at_once=True)

        # Whoever comes to a result was at the overview, or at the last question.
        program.window.go(Place("worksheet"))
        QTest.qWait(10 * AFTER_PAINTING_MS)
        told: dict[str, Any] = {"first": opened("worksheet-result", ids[0])}
        told["result"] = [opened("worksheet-result", one) for one in ids[:OPENINGS]]
        told["whole"] = [opened_whole(one) for one in ids[:OPENINGS]]
        groups = ["+".join(ids[at : at + 5]) for at in range(OPENINGS)]
        told["compare"] = [opened("worksheet-compare", group) for group in groups]
        program.window.close()
        settle()
    json.dump(told, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
