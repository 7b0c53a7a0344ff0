"""When to save while somebody types: with given times, and once with the real clock."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from thop_desktop.ui.autosave import LATEST, PAUSE, Autosave, Pace, SaveState

GAPS = st.lists(st.floats(min_value=0.01, max_value=5), min_size=1, max_size=60)


def test_after_a_pause_it_is_saved() -> None:
    pace = Pace()
    assert pace.changed(10.0) == PAUSE
    assert pace.is_unsaved
    pace.saved()
    assert not pace.is_unsaved


def test_without_a_pause_it_is_saved_all_the_same() -> None:
    pace = Pace()
    waits = [pace.changed(10 + tenth / 10) for tenth in range(30)]
    assert waits[0] == PAUSE
    assert waits[-1] == 0
    assert all(10 + tenth / 10 + wait <= 10 + max(LATEST, tenth / 10) for tenth, wait in
               enumerate(waits))  # fmt: skip


@given(GAPS)
def test_nothing_ever_stays_unsaved_for_more_than_two_seconds(gaps: list[float]) -> None:
    pace, now, due = Pace(), 0.0, float("inf")
    unsaved_since: float | None = None
    for gap in gaps:
        now += gap
        if due <= now:
            assert unsaved_since is not None
            assert due - unsaved_since <= LATEST + 1e-9
            pace.saved()
            unsaved_since, due = None, float("inf")
        due = now + pace.changed(now)
        unsaved_since = now if unsaved_since is None else unsaved_since
    assert due - (unsaved_since or now) <= LATEST + 1e-9


@given(GAPS)
def test_a_step_begins_after_each_pause_and_only_there(gaps: list[float]) -> None:
    pace, now, first = Pace(), 0.0, True
    for gap in gaps:
        now += gap
        pace.changed(now)
        assert pace.begins_step == (first or gap >= PAUSE - 1e-9) or abs(gap - PAUSE) < 1e-6
        pace.saved()
        first = False


def test_breaking_off_begins_a_step() -> None:
    pace = Pace()
    pace.changed(1)
    pace.saved()
    pace.changed(1.1)
    assert not pace.begins_step
    pace.break_off()
    assert pace.begins_step


def test_what_failed_is_tried_again_later_and_not_at_every_key() -> None:
    pace = Pace()
    pace.changed(0)
    pace.changed(2)
    pace.failed(2)
    assert pace.is_unsaved
    assert pace.changed(2.1) > 1
    Pace().failed(1)  # nothing to save: nothing to try again


@pytest.fixture
def parent(qapp: QApplication) -> QObject:
    return QObject()


def test_the_mark_tells_how_it_is(parent: QObject) -> None:
    saved: list[bool] = []
    works = [True]

    def save(step: bool) -> bool:
        saved.append(step)
        return works[0]

    autosave = Autosave(save, lambda: 5.0, parent)
    told: list[SaveState] = []
    autosave.told.connect(told.append)
    assert autosave.flush()
    assert saved == []
    autosave.touch()
    autosave.touch()
    assert autosave.flush()
    works[0] = False
    autosave.touch()
    assert not autosave.flush()
    assert saved == [True, False]
    assert told == [SaveState.UNSAVED, SaveState.SAVED, SaveState.UNSAVED]
    autosave.begin_anew()
    assert told[-1] is SaveState.NOTHING
    assert autosave.flush()


def test_what_failed_is_tried_again_by_itself(
    parent: QObject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("thop_desktop.ui.autosave.AGAIN_MS", 1)
    works = [False]
    autosave = Autosave(lambda _step: works[0], lambda: 5.0, parent)
    told: list[SaveState] = []
    autosave.told.connect(told.append)
    autosave.touch()
    assert not autosave.flush()
    works[0] = True
    qtbot.waitUntil(lambda: told[-1] is SaveState.SAVED)


def test_with_the_real_clock(parent: QObject, qtbot: QtBot) -> None:
    from time import monotonic

    saved: list[float] = []

    def save(_step: bool) -> bool:
        saved.append(monotonic())
        return True

    autosave = Autosave(save, monotonic, parent)
    begun = monotonic()
    autosave.touch()
    qtbot.waitUntil(lambda: bool(saved), timeout=10_000)
    assert saved[0] - begun >= PAUSE - 0.1
