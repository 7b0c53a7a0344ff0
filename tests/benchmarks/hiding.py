"""How long it takes until nothing of an open diary can be seen; run by itself, it prints JSON."""

import json
import sys
import tempfile
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from statistics import median
from time import perf_counter
from unittest.mock import patch

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest

from tests.benchmarks.diaries import entries, fill
from tests.benchmarks.figures import Figure, Target
from tests.benchmarks.own_process import told_by
from thop_desktop.app import Program, Start, make_qt
from thop_desktop.store import key_slots
from thop_desktop.store.key_slots import Passphrase
from thop_desktop.store.opening import create_vault
from thop_desktop.store.stems import Stems
from thop_desktop.store.stretching import LEAST_COST, stretch
from thop_desktop.tour.seen import settle
from thop_desktop.ui.hidden_page import HiddenPage
from thop_desktop.ui.place import Place

NOW = datetime(2026, 11, 25, 19, 30, tzinfo=UTC)
WORDS = "gemeten"
HIDDEN = Target(50)
TIMES, ENTRIES = 15, 1_000


def measure() -> list[Figure]:
    """Hide a window with an open diary, again and again, in a process of its own."""
    with tempfile.TemporaryDirectory(prefix="thop-hiding-") as folder:
        told = told_by("tests.benchmarks.hiding", folder, "hiding")
    hidden, locked = (sorted(told[name]) for name in ("hidden", "locked"))
    return [
        Figure("key to plain paper, median", median(hidden), len(hidden), target=HIDDEN),
        Figure("key to plain paper, longest", hidden[-1], len(hidden)),
        Figure("key to diary saved and locked behind it, median", median(locked), len(locked)),
    ]


def main(home: Path) -> int:
    """Print what was measured, in milliseconds."""
    make_qt()
    painted: list[float] = []
    paint = HiddenPage.paintEvent

    def note(page: HiddenPage, event: QPaintEvent) -> None:
        paint(page, event)
        painted.append(perf_counter())

    hidden, locked = [], []
    with (
        patch.object(key_slots, "stretch", lru_cache(stretch)),
        patch.object(HiddenPage, "paintEvent", note),
    ):
        vault, _code = create_vault(home / "diary", Passphrase(WORDS), NOW, cost=LEAST_COST)
        fill(vault, list(entries(ENTRIES)), Stems())
        vault.lock(NOW)
        program = Program(make_qt(), Start(home=home, clock=lambda: NOW, theme="light"))
        program.preferences.gate_accepted = True
        program.refurnish()
        program.show()
        program.window.resize(1280, 800)
        settle()
        program.window.go(Place("diary"))
        program.keeper.open(Passphrase(WORDS))
        for number in range(TIMES):
            _wait(program)
            program.window.go(Place("diary", "new"))
            settle()
            for letter in f"avond {number}":
                QTest.keyClick(program.window.windowHandle(), letter)  # type: ignore[call-overload]
            painted.clear()
            begun = perf_counter()
            QTest.keyPress(program.window.windowHandle(), Qt.Key.Key_F9)
            hidden.append((painted[0] - begun) * 1000)
            while program.keeper.is_open:
                QCoreApplication.processEvents()
            locked.append((perf_counter() - begun) * 1000)
            QTest.keyRelease(program.window.windowHandle(), Qt.Key.Key_F9)
            page = program.locking.hider.page
            assert page is not None
            page.field.setText(WORDS)
            program.locking.hide_or_return()
        _wait(program)
        program.window.close()
        settle()
    json.dump({"hidden": hidden, "locked": locked}, sys.stdout)
    return 0


def _wait(program: Program) -> None:
    """Until the diary is open, and nothing goes on beside the window."""
    while not program.keeper.is_open or program.keeper.backups.busy:
        QCoreApplication.processEvents()
    settle()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
