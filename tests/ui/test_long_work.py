"""Long work: it tells how far it is, can be stopped, and leaves nothing behind when it is."""

import threading
from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QProgressBar
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from thop_desktop.errors import ResourcesMissingError, WorldError
from thop_desktop.ui.beside import Beside
from thop_desktop.ui.long_work import LongWork, Progress
from thop_desktop.ui.look import Look

MISSING = ResourcesMissingError(Path(__file__))


@pytest.fixture
def work(look: Look, qtbot: QtBot) -> LongWork:
    made = LongWork(look, Beside())
    qtbot.addWidget(made)
    return made


def steps(closed: list[str], number: int = 5) -> Generator[tuple[int, int], None, str]:
    try:
        for done in range(number):
            yield done, number
    except GeneratorExit:
        closed.append("closed")
        raise
    return "all of it"


def bar_of(work: LongWork) -> QProgressBar:
    (bar,) = work.findChildren(QProgressBar)
    return bar


def never(what: object = None) -> None:
    raise AssertionError(what)


def test_steps_come_to_their_end(work: LongWork, qtbot: QtBot) -> None:
    got: list[str] = []
    with qtbot.waitSignal(work.finished):
        work.begin_steps("Bezig", steps([]), got.append, never)
        assert work.busy
        assert not work.isHidden()
    assert got == ["all of it"]
    assert work.isHidden()
    assert not work.busy


def test_steps_that_are_stopped_are_closed_at_once(work: LongWork, qtbot: QtBot) -> None:
    closed: list[str] = []
    work.begin_steps("Bezig", steps(closed, 10**9), never, never, lambda: closed.append("told"))
    qtbot.waitUntil(lambda: bar_of(work).maximum() == 10**9)
    work.stop_button.click()
    assert closed == ["closed", "told"]
    work.cancel()
    assert closed == ["closed", "told"]


def test_a_failure_within_steps_is_told(work: LongWork, qtbot: QtBot) -> None:
    def fails() -> Generator[tuple[int, int], None, None]:
        yield 0, 1
        raise MISSING

    told: list[WorldError] = []
    with qtbot.waitSignal(work.finished):
        work.begin_steps("Bezig", fails(), never, told.append)
    assert told == [MISSING]


def test_a_mistake_within_steps_is_reported_and_ends_the_work(work: LongWork, qtbot: QtBot) -> None:
    def fails() -> Generator[tuple[int, int], None, None]:
        yield 0, 1
        raise ZeroDivisionError

    with capture_exceptions() as caught:
        work.begin_steps("Bezig", fails(), never, never)
        qtbot.waitUntil(lambda: not work.busy)
    assert caught[0][0] is ZeroDivisionError


def test_work_in_another_thread_tells_how_far_it_is(work: LongWork, qtbot: QtBot) -> None:
    got: list[str] = []
    go_on = threading.Event()

    def long(progress: Progress) -> str:
        progress(3, 7)
        go_on.wait(10)
        return "all of it"

    work.begin("Bezig", long, got.append, never)
    bar = bar_of(work)
    qtbot.waitUntil(lambda: (bar.value(), bar.maximum()) == (3, 7))
    with qtbot.waitSignal(work.finished):
        go_on.set()
    assert got == ["all of it"]


def test_work_in_another_thread_ends_where_it_next_tells_how_far_it_is(
    look: Look, qtbot: QtBot
) -> None:
    beside = Beside()
    work = LongWork(look, beside)
    qtbot.addWidget(work)
    begun, go_on = threading.Event(), threading.Event()
    told: list[str] = []

    def long(progress: Progress) -> None:
        begun.set()
        go_on.wait(10)
        progress(1, 2)
        told.append("went on")

    work.begin("Bezig", long, never, never, lambda: told.append("stopped"))
    assert begun.wait(10)
    work.cancel()
    go_on.set()
    beside.wait()
    qtbot.wait(1)
    assert told == ["stopped"]


def test_work_that_was_ready_when_it_was_stopped_is_done(look: Look, qtbot: QtBot) -> None:
    beside = Beside()
    work = LongWork(look, beside)
    qtbot.addWidget(work)
    got: list[str] = []
    work.begin("Bezig", lambda _progress: "all of it", got.append, never, never)
    beside.wait()
    work.cancel()
    work.cancel()
    qtbot.waitUntil(lambda: not work.busy)
    assert got == ["all of it"]


@pytest.mark.parametrize("in_steps", [True, False])
def test_work_that_is_dropped_tells_nobody(look: Look, qtbot: QtBot, *, in_steps: bool) -> None:
    beside, closed = Beside(), list[str]()
    work = LongWork(look, beside)
    qtbot.addWidget(work)
    work.drop()
    if in_steps:
        work.begin_steps("Bezig", steps(closed, 10**9), never, never, never)
        qtbot.waitUntil(lambda: bar_of(work).maximum() == 10**9)
    else:
        work.begin("Bezig", lambda progress: progress(1, 2), never, never, never)
    work.drop()
    assert not work.busy
    assert closed == (["closed"] if in_steps else [])
    beside.wait()
    qtbot.wait(1)


def test_a_failure_in_another_thread_is_told(work: LongWork, qtbot: QtBot) -> None:
    def fails(_progress: Progress) -> None:
        raise MISSING

    told: list[WorldError] = []
    with qtbot.waitSignal(work.finished):
        work.begin("Bezig", fails, never, told.append)
    assert told == [MISSING]


def test_a_mistake_in_another_thread_is_reported_and_ends_the_work(
    work: LongWork, qtbot: QtBot
) -> None:
    def fails(_progress: Progress) -> None:
        raise ZeroDivisionError

    with capture_exceptions() as caught:
        work.begin("Bezig", fails, never, never)
        qtbot.waitUntil(lambda: not work.busy)
    assert caught[0][0] is ZeroDivisionError


def test_one_thing_at_a_time(work: LongWork) -> None:
    work.begin_steps("Bezig", steps([], 10**9), never, never)
    with pytest.raises(RuntimeError):
        work.begin_steps("Bezig", steps([]), never, never)
    work.cancel()
