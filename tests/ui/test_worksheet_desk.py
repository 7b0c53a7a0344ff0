"""The worksheet at hand: kept at every answer, forgotten on locking, alone without a diary."""

from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.diaries import open_diary
from tests.support.program import EVENING, Running, running_program
from tests.support.worksheets import (
    RATER,
    desk_of,
    draft_of,
    filled,
    finished,
    form_of,
    kept_of,
    weeks_ago,
    worksheet_program,
)
from thop_desktop.errors import DatabaseDamagedError
from thop_desktop.store.private_settings import PrivateSettings
from thop_desktop.store.values import Json
from thop_desktop.store.worksheets import Worksheet, Worksheets
from thop_desktop.ui.worksheet_desk import PAUSE_MS
from thop_desktop.worksheet.answers import VERSION, Answers, Band, Pick, State, from_kept

ONE = Answers(calm={"play": Pick((Band.BODY,))})
TWO = ONE.with_answer(State.TENSE, "play", Pick((Band.FAIR,)))


@pytest.fixture
def running(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Running]:
    """The program with an open diary."""
    with worksheet_program(tmp_path / "home", qtbot) as running:
        yield running


@pytest.fixture
def without(qapp: QApplication, tmp_path: Path) -> Iterator[Running]:
    """The program without a diary."""
    yield from running_program(tmp_path / "home", language="nl", accepted=True)


def answers_kept(running: Running) -> Answers:
    (one,) = kept_of(running)
    return from_kept(dict(one.answers)).answers


def test_with_an_open_diary_it_is_kept_from_the_first_moment(running: Running) -> None:
    desk = desk_of(running)
    draft = desk.begin("vlinder", f" {RATER} ", "home", "na de verhuizing")
    (kept,) = kept_of(running)
    assert (kept.id, kept.child, kept.rater, kept.setting) == (draft.id, "vlinder", RATER, "home")
    assert (kept.draft, kept.begun) == (True, EVENING)
    desk.change(ONE)
    assert answers_kept(running) == ONE
    assert desk.drafts() == (draft_of(running),)
    assert desk.kept() == ()
    done = desk.finish()
    assert desk.kept() == (done,)
    assert desk.drafts() == ()
    assert draft_of(running).reason == "na de verhuizing"


def test_finishing_twice_keeps_the_first_day_and_later_answers(running: Running) -> None:
    desk = desk_of(running)
    desk.begin()
    first = desk.finish()
    assert first is not None
    desk.change(ONE)
    again = desk.finish()
    assert again is not None
    assert again.finished == first.finished
    assert answers_kept(running) == ONE


def test_typed_words_are_kept_after_a_pause_or_when_it_locks(
    running: Running, qtbot: QtBot
) -> None:
    desk = desk_of(running)
    name = desk.begin().id
    typed = Answers().with_example("play", "Blokken")
    desk.change(typed, soon=True)
    assert answers_kept(running) == Answers()
    qtbot.waitUntil(lambda: answers_kept(running) == typed, timeout=20 * PAUSE_MS)
    more = typed.with_example("play", "Blokken, elke dag")
    desk.change(more, soon=True)
    running.program.keeper.lock()
    assert desk.current is None
    open_diary(running, qtbot)
    opened = desk.open(name)
    assert opened is not None
    assert opened.answers == more


def test_without_a_diary_it_is_in_memory_and_stays_there(without: Running) -> None:
    desk = desk_of(without)
    draft = desk.begin()
    desk.change(ONE)
    assert not desk.is_kept
    assert not desk.can_keep
    assert not desk.needs_keeping
    assert desk.keep() is False
    assert desk.open("") == desk.get(draft.id) == draft_of(without)
    assert desk.open("another") is None
    assert (desk.kept(), desk.drafts(), desk.last_rater()) == ((), (), "")
    desk.forget()
    assert draft_of(without).answers == ONE
    assert desk.erase(draft.id)
    assert desk.current is None


def test_nothing_is_done_without_a_worksheet(without: Running) -> None:
    desk = desk_of(without)
    desk.change(ONE)
    assert desk.finish() is None
    assert desk.open("") is None
    assert desk.get("") is None
    assert desk.save()


def test_one_from_before_can_be_kept_when_the_diary_is_opened(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    with worksheet_program(tmp_path / "home", qtbot, opened=False) as running:
        desk = desk_of(running)
        draft = desk.begin()
        desk.change(ONE)
        open_diary(running, qtbot)
        assert desk.needs_keeping
        assert kept_of(running) == ()
        assert desk.keep("bever", f"{RATER} ", "school")
        (kept,) = kept_of(running)
        assert (kept.id, kept.child, kept.rater) == (draft.id, "bever", RATER)
        assert (kept.setting, kept.begun) == ("school", EVENING)
        assert desk.last_rater() == RATER
        running.program.keeper.lock()
        assert desk.current is None


def test_one_that_is_not_kept_outlives_locking(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    with worksheet_program(tmp_path / "home", qtbot, opened=False) as running:
        desk_of(running).begin()
        open_diary(running, qtbot)
        running.program.keeper.lock()
        assert desk_of(running).current is not None


def test_who_filled_in_is_remembered_in_the_diary_alone(running: Running, tmp_path: Path) -> None:
    desk = desk_of(running)
    desk.begin("vlinder", RATER, "home")
    assert desk.last_rater() == RATER
    running.program.keeper.lock()
    assert desk.last_rater() == ""
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert not any(RATER.encode() in file.read_bytes() for file in files)


def test_a_remembered_rater_of_another_kind_is_none(running: Running) -> None:
    PrivateSettings(running.program.keeper.vault).set("worksheet-rater", 4)
    assert desk_of(running).last_rater() == ""


@pytest.mark.parametrize(
    ("weeks", "child", "rater", "setting", "waits"),
    [
        (7, "vlinder", RATER, "home", True),
        (7, "vlinder", f" {RATER.upper()} ", "home", True),
        (8, "vlinder", RATER, "home", False),
        (7, "bever", RATER, "home", False),
        (7, None, RATER, "home", False),
        (7, "vlinder", "Pleegvader", "home", False),
        (7, "vlinder", RATER, "school", False),
    ],
)
def test_eight_weeks_hold_for_the_same_child_rater_and_setting(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot, resources: Path,
    weeks: int, child: str | None, rater: str, setting: str, *, waits: bool,
) -> None:  # fmt: skip
    kept = finished(form_of(resources), weeks_ago(weeks), "before")
    with worksheet_program(tmp_path / "home", qtbot, kept) as running:
        day = desk_of(running).repeat_from(child, rater, setting)
        assert day == (weeks_ago(weeks - 8).date() if waits else None)


def test_an_erased_one_is_gone_from_memory_too(running: Running) -> None:
    desk = desk_of(running)
    name = desk.begin().id
    assert desk.erase(name)
    assert (desk.current, kept_of(running)) == (None, ())
    assert desk.get(name) is None


def test_one_that_was_erased_elsewhere_does_not_come_back(running: Running) -> None:
    desk = desk_of(running)
    name = desk.begin().id
    Worksheets(running.program.keeper.vault).erase(name)
    desk.change(ONE)
    assert desk.current is None
    assert kept_of(running) == ()


def test_a_diary_that_cannot_be_read_is_told_once_and_shows_nothing(running: Running) -> None:
    desk = desk_of(running)
    damaged = DatabaseDamagedError(running.home, None)
    with patch.object(Worksheets, "all", side_effect=damaged):
        assert desk.kept() == ()
        assert desk.drafts() == ()
    assert running.dialogs.told == [damaged]
    with patch.object(Worksheets, "erase", side_effect=damaged):
        name = desk.begin().id
        assert not desk.erase(name)
    assert draft_of(running).id == name


def test_a_newer_or_damaged_one_is_gone_on_with_and_loses_nothing(
    running: Running, resources: Path
) -> None:
    strange: dict[str, Json] = {
        "version": VERSION + 1, "calm": {"play": ["moon"], "will": ["fair"]}, "tense": {},
        "examples": {}, "stops": {}, "mood": 4,
    }  # fmt: skip
    Worksheets(running.program.keeper.vault).add(Worksheet(answers=strange, id="strange"), EVENING)
    desk = desk_of(running)
    opened = desk.open("strange")
    assert opened is not None
    assert (opened.unread, opened.newer, opened.damaged) == (("play",), True, False)
    assert opened.read.answers.calm == {"will": Pick((Band.FAIR,))}
    desk.change(opened.answers.with_answer(State.TENSE, "will", Pick((Band.BODY,))))
    (kept,) = kept_of(running)
    assert kept.answers == {**strange, "tense": {"will": ["body"]}}
    desk.change(draft_of(running).answers.with_answer(State.CALM, "play", Pick((Band.BODY,))))
    assert draft_of(running).unread == ("play",)
    desk.change(filled(form_of(resources)))
    assert draft_of(running).unread == ()
