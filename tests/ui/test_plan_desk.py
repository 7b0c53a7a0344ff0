"""The plan at hand: kept as it is made, forgotten on locking, alone without a diary."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.diaries import open_diary
from tests.support.plans import SHOES, desk_of, kept_plans, make_ready, plans_program
from tests.support.program import EVENING, Running
from thop_desktop.errors import DatabaseDamagedError
from thop_desktop.instruments.filled import Filled
from thop_desktop.store.plans import Plans
from thop_desktop.ui.plan_desk import PAUSE_MS

MORE = SHOES.with_value("saw", "Het blaffen werd zachter.")


@pytest.fixture
def running(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Running]:
    """The program with an open diary."""
    with plans_program(tmp_path / "home", qtbot) as running:
        yield running


@pytest.fixture
def locked(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Running]:
    """The program with a diary that is locked."""
    with plans_program(tmp_path / "home", qtbot, opened=False) as running:
        yield running


def test_nothing_is_kept_before_something_is_said(running: Running) -> None:
    desk = desk_of(running)
    desk.begin("their-shoes")
    assert desk.save()
    assert kept_plans(running) == ()
    desk.change(SHOES)
    (kept,) = kept_plans(running)
    assert (kept.kind, kept.draft, kept.body) == ("their-shoes", True, SHOES.to_kept())
    assert desk.is_kept


def test_what_was_begun_is_gone_on_with(running: Running) -> None:
    desk = desk_of(running)
    first = desk.begin("their-shoes", SHOES)
    desk.begin("ahead")
    assert desk.begin("their-shoes").id == first.id
    assert desk.begin("their-shoes", MORE).id != first.id
    assert len(desk.drafts("their-shoes")) == 2


def test_typed_words_are_kept_after_a_pause(running: Running, qtbot: QtBot) -> None:
    desk = desk_of(running)
    desk.begin("their-shoes", SHOES)
    desk.change(MORE, soon=True)
    assert kept_plans(running)[0].body == SHOES.to_kept()
    qtbot.waitUntil(lambda: kept_plans(running)[0].body == MORE.to_kept(), timeout=20 * PAUSE_MS)


def test_ready_it_comes_back_at_its_day(running: Running) -> None:
    desk = desk_of(running)
    plan = desk.get(make_ready(running, "their-shoes", SHOES))
    assert plan is not None
    assert not plan.is_draft
    assert plan.look_again_on == desk.today + timedelta(days=7)
    assert desk.to_look_at() == ()
    assert desk.look_again_on(plan.id, desk.today)
    assert [one.id for one in desk.to_look_at()] == [plan.id]
    # Looked back on, it is not asked about again.
    desk.open(plan.id)
    desk.change(MORE)
    desk.finish(running.program.parts().plans.instrument("their-shoes"))
    assert desk.to_look_at() == ()
    assert kept_plans(running)[0].look_again_on is None


def test_a_day_of_ones_own_is_the_day(running: Running) -> None:
    day = desk_of(running).today + timedelta(days=50)
    filled = SHOES.with_value("look-again", day.isoformat())
    make_ready(running, "their-shoes", filled)
    assert kept_plans(running)[0].look_again_on == day


def test_later_sittings_leave_versions_behind(running: Running) -> None:
    desk = desk_of(running)
    plan_id = make_ready(running, "their-shoes", SHOES)
    with patch.object(desk, "_clock", lambda: EVENING + timedelta(days=1)):
        desk.begin("ahead")
        desk.open(plan_id)
        desk.change(SHOES.with_value("saw", "Zacht"))
        desk.change(MORE)
    (version,) = desk.versions(plan_id)
    assert version.body == SHOES.to_kept()
    assert desk.restore_version(plan_id, version.number)
    assert desk.current is not None
    assert desk.current.filled == SHOES
    assert len(desk.versions(plan_id)) == 2


def test_done_and_taken_up_again(running: Running) -> None:
    desk = desk_of(running)
    plan_id = make_ready(running, "their-shoes", SHOES)
    assert desk.look_again_on(plan_id, desk.today)
    assert desk.end(plan_id)
    assert desk.to_look_at() == ()
    assert desk.take_up_again(plan_id)
    assert len(desk.to_look_at()) == 1
    assert not desk.end("no such plan")


def test_thrown_away_and_put_back_with_its_versions(running: Running) -> None:
    desk = desk_of(running)
    plan_id = make_ready(running, "their-shoes", SHOES)
    with patch.object(desk, "_clock", lambda: EVENING + timedelta(days=1)):
        desk.open(plan_id)
        desk.change(MORE)
    assert desk.erase(plan_id)
    assert desk.can_put_back
    assert kept_plans(running) == ()
    assert desk.get(plan_id) is None
    assert desk.versions(plan_id) == ()
    desk.put_back()
    assert [one.id for one in kept_plans(running)] == [plan_id]
    assert not desk.can_put_back
    assert not desk.erase("no such plan")


def test_locking_leaves_nothing_in_memory(running: Running) -> None:
    desk = desk_of(running)
    desk.begin("their-shoes", SHOES)
    desk.change(MORE, soon=True)
    other = make_ready(running, "ahead", Filled({"moments": [{"id": "1", "words": "bed"}]}))
    assert desk.erase(other)
    running.program.keeper.lock()
    assert desk.current is None
    assert not desk.can_put_back
    assert desk.all() == ()
    assert not desk.holds_unkept


def test_without_a_diary_all_stays_in_memory(locked: Running) -> None:
    desk = desk_of(locked)
    first = make_ready(locked, "their-shoes", SHOES)
    desk.begin("ahead", Filled({"moments": [{"id": "1", "words": "bed"}]}))
    assert {one.instrument for one in desk.all()} == {"their-shoes", "ahead"}
    assert desk.is_loose(first)
    assert desk.holds_unkept
    assert desk.save()
    assert desk.erase(first)
    desk.put_back()
    assert desk.end(first)
    found = desk.get(first)
    assert found is not None
    assert found.done is not None
    desk.drop()
    assert desk.all() == ()


def test_what_was_made_without_a_diary_is_kept_only_when_asked(
    locked: Running, qtbot: QtBot
) -> None:
    desk = desk_of(locked)
    plan_id = make_ready(locked, "their-shoes", SHOES)
    assert not desk.keep(plan_id)
    open_diary(locked, qtbot)
    desk.open(plan_id)
    desk.change(MORE)
    assert kept_plans(locked) == ()
    assert desk.keep(plan_id)
    assert not desk.is_loose(plan_id)
    assert kept_plans(locked)[0].body == MORE.to_kept()
    desk.change(SHOES)
    assert kept_plans(locked)[0].body == SHOES.to_kept()
    locked.program.keeper.lock()
    assert desk.get(plan_id) is None


def test_a_failure_is_told_once_and_loses_nothing(running: Running) -> None:
    desk = desk_of(running)
    desk.begin("their-shoes", SHOES)
    broken = DatabaseDamagedError(running.home)
    with patch.object(Plans, "change", side_effect=broken):
        desk.change(MORE)
        desk.change(MORE.with_value("now", "x"))
        assert not desk.save()
    assert len(running.dialogs.told) == 1
    assert desk.save()
    assert kept_plans(running)[0].body == MORE.with_value("now", "x").to_kept()


def test_erased_with_its_child_it_is_gone(running: Running) -> None:
    desk = desk_of(running)
    draft = desk.begin("their-shoes", SHOES)
    desk.about("vlinder")
    assert kept_plans(running)[0].child == "vlinder"
    Plans(running.program.keeper.vault).erase(draft.id)
    desk.change(MORE)
    assert desk.current is None


def test_a_plan_of_a_later_program_does_no_harm(running: Running) -> None:
    desk = desk_of(running)
    make_ready(running, "their-shoes", SHOES)
    (kept,) = kept_plans(running)
    vault = running.program.keeper.vault
    Plans(vault).change(replace(kept, body=["another", {"form": 3}]), EVENING)
    desk.begin("ahead")
    draft = desk.get(kept.id)
    assert draft is not None
    assert draft.filled == Filled()
    running.go("plans")
    running.go("plan", kept.id)
    assert "Er is nog niets ingevuld." in running.words
