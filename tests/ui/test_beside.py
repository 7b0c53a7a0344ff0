"""Work beside the window: what came of it arrives in the window's own thread."""

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from thop_desktop.errors import ResourcesMissingError, WorldError
from thop_desktop.ui.beside import Beside


def never(what: object) -> None:
    """Stands for what must not be called."""
    raise AssertionError(what)


def fail_with(error: Exception) -> Callable[[], object]:
    def work() -> object:
        raise error

    return work


def test_what_came_of_it_is_told_in_the_window_s_thread(qt: QApplication, qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []
    told: list[threading.Thread] = []

    def work() -> int:
        threads.append(threading.current_thread())
        return 7

    def done(result: int) -> None:
        assert result == 7
        told.append(threading.current_thread())

    Beside().run(work, done, never)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [threading.main_thread()]
    assert threads != told


def test_a_failure_of_the_world_is_told_as_one(qt: QApplication, qtbot: QtBot) -> None:
    told: list[WorldError] = []
    error = ResourcesMissingError(Path(__file__))
    Beside().run(fail_with(error), never, told.append)
    qtbot.waitUntil(lambda: told == [error])


def test_a_mistake_of_our_own_is_raised_where_it_is_reported(
    qt: QApplication, qtbot: QtBot
) -> None:
    beside = Beside()
    with capture_exceptions() as caught:
        beside.run(fail_with(ZeroDivisionError("ours")), never, never)
        beside.wait()
        beside.tell()
    assert [str(one[1]) for one in caught] == ["ours"]


def test_waiting_ends_when_the_work_does_and_what_came_of_it_is_told_later(
    qt: QApplication,
) -> None:
    told: list[str] = []
    worked: list[str] = []

    def work() -> str:
        worked.append("done")
        return "told"

    beside = Beside()
    beside.run(work, told.append, never)
    beside.wait()
    assert worked == ["done"]
    assert told == []
    beside.tell()
    assert told == ["told"]


class Page:
    """Stands for a page that is told something."""

    def __init__(self, ended: list[threading.Thread]) -> None:
        self._ended = ended

    def done(self, _result: object) -> None:
        """What came of it would be shown."""

    def __del__(self) -> None:
        self._ended.append(threading.current_thread())


def test_a_page_that_nobody_else_holds_any_more_ends_in_the_window_s_thread(
    qt: QApplication, qtbot: QtBot
) -> None:
    ended: list[threading.Thread] = []
    for _again in range(20):
        Beside().run(lambda: None, Page(ended).done, never)
    qtbot.waitUntil(lambda: len(ended) == 20)
    assert set(ended) == {threading.main_thread()}
