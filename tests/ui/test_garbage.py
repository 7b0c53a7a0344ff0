"""Garbage is collected in the window's thread, whichever thread makes objects."""

import gc
import threading
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from thop_desktop.ui.garbage import Garbage, collect_due


class Ended:
    """Tells in which thread it ended."""

    def __init__(self, threads: list[threading.Thread]) -> None:
        self._threads = threads

    def __del__(self) -> None:
        self._threads.append(threading.current_thread())


class Page(QWidget):
    """A page that holds itself, as one does whose button calls one of its methods."""

    def __init__(self, threads: list[threading.Thread]) -> None:
        super().__init__()
        self.itself = self
        self.ended = Ended(threads)


def make_objects() -> list[list[int]]:
    """Enough of them for Python's own collector to begin several times."""
    return [[] for _one in range(20 * gc.get_threshold()[0])]


def test_a_page_that_is_garbage_ends_in_the_window_s_thread(qt: QApplication, qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []
    parent = QObject()
    Garbage(parent)
    Page(threads)
    with ThreadPoolExecutor(1) as beside:
        made = beside.submit(make_objects).result()
    assert made
    assert threads == []
    qtbot.waitUntil(lambda: bool(threads))
    assert threads == [threading.main_thread()]


def test_nothing_is_collected_before_it_is_due(qt: QApplication) -> None:
    threads: list[threading.Thread] = []
    gc.collect()
    Page(threads)
    collect_due()
    assert threads == []
    made = make_objects()
    assert made
    collect_due()
    assert threads == [threading.main_thread()]
