"""What the diary costs in the window, with many entries; run by itself, it prints JSON."""

import json
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from random import Random
from time import perf_counter
from typing import Any
from unittest.mock import patch

from PySide6.QtCore import QCoreApplication, QStringListModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QListView, QPlainTextEdit, QScrollBar, QWidget

from tests.benchmarks.diaries import Words, entries, fill
from tests.benchmarks.figures import Figure, NotMeasuredError, Target, percentile_95
from tests.benchmarks.own_process import told_by
from tests.benchmarks.painting import Stopwatch
from thop_desktop.app import Program, Start, make_qt
from thop_desktop.store import key_slots
from thop_desktop.store.key_slots import Passphrase
from thop_desktop.store.opening import create_vault
from thop_desktop.store.stems import Stems
from thop_desktop.store.stretching import LEAST_COST, stretch
from thop_desktop.tour.seen import settle
from thop_desktop.ui.diary_page import DiaryPage
from thop_desktop.ui.place import Place

ENTRIES = 100_000
NOW = datetime(2026, 11, 25, 19, 30, tzinfo=UTC)
PASSPHRASE = Passphrase("gemeten")
OPENED, KEY, FOUND, FRAME, MEMORY = (Target(n) for n in (300, 8, 50, 32, 80))
OPENINGS, KEYS, SEARCHES, FRAMES = 9, 1500, 60, 600
LETTERS = "het was een rustige avond en we speelden een spel "
MEGABYTE = 1024


def measure(number: int = ENTRIES) -> list[Figure]:
    """Build a diary and measure the window with it, in a process of its own."""
    with tempfile.TemporaryDirectory(prefix="thop-diary-") as folder:
        home = Path(folder)
        vault, _code = create_vault(home / "diary", PASSPHRASE, NOW, cost=LEAST_COST)
        fill(vault, list(entries(number)), Stems())
        vault.lock(NOW)
        told = told_by("tests.benchmarks.diary_window", folder, "the diary's window")
    return list(_figures(told, number))


def _figures(told: Any, number: int) -> Iterator[Figure]:
    of = f"of {number:,} entries"
    opened = sorted(told["opened"])
    yield Figure(
        f"unlock to list shown, key known, {of}, median",
        opened[len(opened) // 2],
        len(opened),
        floor=told["vault"],
        target=OPENED,
    )
    yield Figure(
        "keystroke in an entry that saves itself, 95th",
        percentile_95(told["keys"]),
        len(told["keys"]),
        floor=percentile_95(told["plain keys"]),
        target=KEY,
    )
    yield Figure(
        f"search {of}: last key to list shown, 95th",
        percentile_95(told["searched"]),
        len(told["searched"]),
        target=FOUND,
    )
    for what in ("whole", "jumps"):
        words = "list read to its end" if what == "whole" else "the list, read before"
        yield Figure(
            f"scroll frame, {words}, 99th",
            percentile_99(told[what]),
            len(told[what]),
            floor=percentile_99(told["plain frames"]),
            target=FRAME,
        )
    yield Figure("memory above the program without a diary", told["memory"], 1, "MB", target=MEMORY)


def percentile_99(values: Sequence[float]) -> float:
    """The value that 99 of 100 stay under."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(0.99 * len(ordered)))]


@dataclass(frozen=True)
class _Measured:
    program: Program
    page: DiaryPage


def main(home: Path) -> int:
    """Print what was measured."""
    make_qt()
    told: dict[str, Any] = {
        "plain keys": _plain_keys(),
        "plain frames": _plain_frames(),
    }
    with patch.object(key_slots, "stretch", lru_cache(stretch)):
        program = Program(make_qt(), Start(home=home, clock=lambda: NOW, theme="light"))
        program.preferences.gate_accepted = True
        program.refurnish()
        program.show()
        program.window.resize(1280, 800)
        settle()
        program.window.go(Place("help"))
        settle()
        before = _memory()
        told["opened"] = [_opened(program) for _time in range(OPENINGS + 1)][1:]
        told["vault"] = _vault_opened(home, program)
        _open(program)
        page = _page(program)
        told["searched"] = _searched(page, program.window)
        page.bar.field.setText("")
        told["keys"] = _typed(program)
        told["whole"] = _scrolled_through(_page(program))
        told["jumps"] = _jumped(_page(program))
        told["memory"] = _memory() - before
        program.window.close()
        settle()
    json.dump(told, sys.stdout)
    return 0


def _page(program: Program) -> DiaryPage:
    room = program.window.room
    if not isinstance(room, DiaryPage):
        raise NotMeasuredError("the diary does not open")
    return room


def _open(program: Program) -> float:
    """Open the diary at its page; returns the milliseconds after the key was derived."""
    program.window.go(Place("diary"))
    settle()
    opened: list[float] = []
    program.keeper.changed.connect(lambda: opened.append(perf_counter()))
    program.keeper.open(PASSPHRASE)
    begun = perf_counter()
    while not isinstance(program.window.room, DiaryPage):
        QCoreApplication.processEvents()
        if perf_counter() - begun > 30:
            raise NotMeasuredError("the diary does not open")
    view = _page(program).list.view
    program.window.repaint()
    view.viewport().repaint()
    return (perf_counter() - begun) * 1000


def _opened(program: Program) -> float:
    took = _open(program)
    while program.keeper.backups.busy:
        QCoreApplication.processEvents()
    program.lock()
    settle()
    return took


def _vault_opened(home: Path, program: Program) -> float:
    """The floor: the vault alone, without a window."""
    from thop_desktop.store.diary import Diary
    from thop_desktop.store.opening import open_vault

    begun = perf_counter()
    vault = open_vault(home / "diary", PASSPHRASE, NOW)
    Diary(vault).newest(50)
    took = (perf_counter() - begun) * 1000
    vault.lock(NOW)
    return took


def _searched(page: DiaryPage, window: QWidget) -> list[float]:
    chance, words = Random(3), Words.of_the_book()  # noqa: S311
    watch = Stopwatch(window)
    times = []
    for query in words.draw(chance, SEARCHES):
        for end in range(1, len(query) + 1):
            typed = query[:end]
            times.append(watch.milliseconds(lambda typed=typed: page.bar.field.setText(typed)))  # type: ignore[misc]
    return times


def _typed(program: Program) -> list[float]:
    program.window.go(Place("diary", "new"))
    settle()
    page = _page(program)
    return _keys(page.desk.form.text, KEYS)


def _keys(field: QWidget, number: int) -> list[float]:
    """Each key, and all that came of it until the next: what is saved meanwhile counts."""
    field.setFocus()
    settle()
    times = []
    for place in range(number):
        begun = perf_counter()
        QTest.keyClick(field, LETTERS[place % len(LETTERS)])  # type: ignore[call-overload]
        QCoreApplication.processEvents()
        took = perf_counter() - begun
        times.append(took * 1000)
        QTest.qWait(max(0, round(12 - took * 1000)))
    return times


def _plain_keys() -> list[float]:
    field = QPlainTextEdit()
    field.resize(600, 600)
    field.show()
    times = _keys(field, KEYS // 3)
    field.close()
    return times


def _frames(bar: QScrollBar, view: QAbstractItemView, values: Iterator[int]) -> list[float]:
    times = []
    for value in values:
        begun = perf_counter()
        bar.setValue(value)
        view.viewport().repaint()
        times.append((perf_counter() - begun) * 1000)
        QCoreApplication.processEvents()
    return times


def _scrolled_through(page: DiaryPage) -> list[float]:
    """From the top to the very end, most of a screen at a time, reading on where need be."""
    view = page.list.view
    bar = view.verticalScrollBar()

    def values() -> Iterator[int]:
        value = 0
        while value < bar.maximum():
            value = min(bar.maximum(), value + bar.pageStep() - 100)
            yield value

    return _frames(bar, view, values())


def _jumped(page: DiaryPage) -> list[float]:
    view, chance = page.list.view, Random(4)  # noqa: S311
    bar = view.verticalScrollBar()
    return _frames(bar, view, (chance.randint(0, bar.maximum()) for _frame in range(FRAMES)))


def _plain_frames() -> list[float]:
    view = QListView()
    view.setModel(QStringListModel([f"Regel {number}" for number in range(ENTRIES)]))
    view.setUniformItemSizes(True)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.resize(316, 700)
    view.show()
    settle()
    bar = view.verticalScrollBar()
    step = bar.maximum() // FRAMES
    times = _frames(bar, view, (number * step for number in range(FRAMES)))
    view.close()
    return times


def _memory() -> float:
    """What this process has in memory, in MB."""
    status = Path("/proc/self/status").read_text().splitlines()
    line = next(line for line in status if line.startswith("VmRSS"))
    return int(line.split()[1]) / MEGABYTE


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
