"""Practising with an open diary: what is kept, what is asked again, and what locking takes away."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.diaries import open_diary
from tests.support.lettered import sheet
from tests.support.program import EVENING, Running
from tests.support.training import (
    answer_by_keys,
    do_a_round_by_keys,
    end_of,
    points_of_attention,
    rate_by_keys,
    view_of,
)
from tests.support.worksheets import filled, form_of, worksheet_program
from tests.support.written import diary_of, every_text
from thop_desktop.errors import DiskFullError
from thop_desktop.store.practice import Practice
from thop_desktop.store.private_settings import PrivateSettings
from thop_desktop.tour.seen import settle
from thop_desktop.trainer.rounds import next_exercise
from thop_desktop.trainer.situation import Situation
from thop_desktop.trainer.situations import Situations, load_situations
from thop_desktop.trainer.skills import Kind
from thop_desktop.ui.training_desk import LEFT
from thop_desktop.ui.training_progress_page import TrainingProgressPage
from thop_desktop.ui.training_round import Round, from_json, to_json
from thop_desktop.ui.training_writing import WritingPart

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
CANARY = "kanariepiet"
PLAN = "de jas weer uitgaat"
SENTENCE = "Als de jas weer uitgaat, dan zeg ik: ‘Je jas ligt op de grond’."
USED = "Heb je het thuis gebruikt?"
BY_NEED = "De situaties passen bij wat je het laatst invulde."


@dataclass
class Clock:
    """Tells the time that was set."""

    now: datetime = EVENING


@pytest.fixture(name="running")
def _running(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot, resources: Path
) -> Iterator[Running]:
    """The program with an open diary and a finished worksheet."""
    kept = sheet(filled(form_of(resources)), EVENING, "now")
    with worksheet_program(tmp_path / "home", qtbot, kept) as running:
        yield running


def vault_of(running: Running) -> object:
    return running.program.keeper.vault


def reviews(running: Running) -> list[str]:
    found = Practice(running.program.keeper.vault).reviews()
    return [str(one.details) for one in found]


def lock_and_open(running: Running, qtbot: QtBot) -> None:
    running.press(Key.Key_L, CTRL)
    assert not running.program.keeper.is_open
    open_diary(running, qtbot)


def a_day_later(running: Running) -> None:
    desk = running.program.training
    later = desk.now + timedelta(days=1)
    desk._clock = lambda: later
    desk.kept = type(desk.kept)(desk.attempt, lambda: desk.vault, lambda: later)


def test_the_log_keeps_how_it_went_and_never_what_was_written(running: Running) -> None:
    running.go("practice-round", "kind:complete")
    answer_by_keys(running, CANARY)
    rate_by_keys(running)
    assert len(reviews(running)) == 1
    assert "complete" in reviews(running)[0]
    assert CANARY not in reviews(running)[0]
    assert list(Practice(running.program.keeper.vault).states())


def test_locking_takes_all_of_it_away_and_the_round_goes_on_afterwards(
    running: Running, qtbot: QtBot
) -> None:
    running.go("practice-round", "kind:rewrite")
    running.type_words(CANARY)
    running.press(Key.Key_L, CTRL)
    assert not [text for text in every_text() if CANARY in text]
    assert CANARY not in repr(running.program.training.__dict__)
    assert "Er is nu geen rondje bezig." in running.words
    open_diary(running, qtbot)
    running.go("practice")
    running.click("Ga verder")
    part = view_of(running).part
    assert isinstance(part, WritingPart)
    assert part.boxes[0].text == CANARY


def test_a_round_that_ended_leaves_nothing_of_its_words_in_the_diary(running: Running) -> None:
    running.go("practice-round", "kind:rewrite")
    answer_by_keys(running, CANARY)
    settings = PrivateSettings(running.program.keeper.vault)
    assert CANARY in str(settings.get(LEFT)) or settings.get(LEFT)
    rate_by_keys(running)
    do_a_round_by_keys(running)
    running.click("Klaar voor nu")
    assert settings.get(LEFT) is None
    assert CANARY not in str(settings.all())


def test_own_words_are_kept_when_the_user_says_so(running: Running) -> None:
    before = diary_of(running).count()
    running.go("practice-round", "kind:complete")
    answer_by_keys(running, CANARY)
    rate_by_keys(running)
    do_a_round_by_keys(running)
    running.click("Bewaar mijn zinnen in het dagboek")
    assert "Wat je schreef, staat in je dagboek." in running.words
    assert diary_of(running).count() == before + 1
    running.click("Nog een rondje")
    running.go("diary")
    assert any(CANARY in line for line in running.words) or diary_of(running).count() == before + 1


def test_a_plan_stands_on_today_and_is_asked_about_the_next_day(running: Running) -> None:
    running.go("practice-round", "kind:choose")
    do_a_round_by_keys(running)
    end = end_of(running)
    assert end.plan.condition.hasFocus()
    end.plan.said.show_text("")
    running.press(Key.Key_Return)
    running.press(Key.Key_Return)
    assert "Vul allebei de stukken in: als …, dan …" in running.words
    running.type_words(PLAN)
    running.press(Key.Key_Return)
    running.type_words("Je jas ligt op de grond.")
    running.press(Key.Key_Return)
    assert "Je plan staat op Vandaag." in running.words
    running.press(Key.Key_Return)
    assert USED not in running.words
    running.go("today")
    assert any(SENTENCE in line for line in running.words)
    a_day_later(running)
    running.go("practice")
    assert USED in running.words
    running.click("Nog niet")
    assert USED not in running.words
    a_day_later(running)
    running.go("help")
    running.go("practice")
    running.click("Ja")
    a_day_later(running)
    running.go("help")
    running.go("practice")
    assert USED not in running.words


def test_the_need_of_the_last_estimate_is_told_and_can_be_switched_off(running: Running) -> None:
    running.go("practice")
    told = [line for line in running.words if line.startswith(BY_NEED)]
    assert "‘jij bent er nog’" in told[0]
    running.program.training.begin()
    shown = running.program.training.shown
    assert shown is not None
    assert shown.for_need
    situation = shown.exercise.situation
    assert situation is not None
    assert "still-there" in situation.needs
    running.click("Oefen met van alles wat")
    assert not [line for line in running.words if line.startswith(BY_NEED)]
    assert running.program.parts().training.needs() == ()
    running.click("Oefen wat bij je laatste werkblad past")
    assert running.program.parts().training.needs() == ("still-there",)


def test_what_is_due_is_told_and_a_backlog_is_not(running: Running) -> None:
    running.go("practice")
    told = next(line for line in running.words if line.startswith("Voor vandaag"))
    assert told.count(";") == 2
    assert not any(letter.isdigit() for letter in told)
    for _number in range(5):
        running.program.training.begin()
        running.program.training.tell()
        running.program.training.rate(4)
        if running.program.training.finished:
            running.program.training.end()
    running.go("help")
    running.go("practice")
    assert "Voor vandaag staat er niets. Oefenen kan wel." in running.words


def test_progress_is_found_after_opening_the_diary_again(running: Running, qtbot: QtBot) -> None:
    for _number in range(3):
        running.go("practice-round", "kind:write")
        answer_by_keys(running)
        rate_by_keys(running, Key.Key_4)
    lock_and_open(running, qtbot)
    running.go("practice-progress")
    page = running.room(TrainingProgressPage)
    assert running.words.count("Dit lukt meestal, zeg je zelf.") == 4
    cells = [page.table.item(row, 4) for row in range(4)]
    assert [cell.text() for cell in cells if cell] == ["3"] * 4


def test_what_was_practised_is_not_there_while_the_diary_is_locked(running: Running) -> None:
    running.go("practice-round", "kind:write")
    answer_by_keys(running)
    rate_by_keys(running)
    running.go("practice-progress")
    running.press(Key.Key_L, CTRL)
    assert running.program.training.done == ()
    assert "Het dagboek is niet open. Dit is alleen wat je nu geoefend hebt." in running.words


def test_a_full_disk_is_told_once_and_practising_goes_on(running: Running) -> None:
    running.go("practice-round", "kind:choose")
    full = DiskFullError(Path("diary"))
    with (
        patch("thop_desktop.ui.training_desk.Practice.save", side_effect=full),
        patch("thop_desktop.ui.training_desk.PrivateSettings.set", side_effect=full),
        patch("thop_desktop.ui.training_desk.PrivateSettings.remove", side_effect=full),
    ):
        answer_by_keys(running)
        rate_by_keys(running)
    assert running.dialogs.told == [full]
    assert view_of(running)._shown.number == 2


def test_the_words_of_the_entry_page_are_looked_at_too(running: Running) -> None:
    running.go("diary-practice", "fork")
    running.click("Nee, ik kan rustig oefenen")
    running.type_words("Waarom doe je dat nou?")
    running.click("Kijk terug op wat ik schreef")
    assert points_of_attention(running)
    running.press(Key.Key_L, CTRL)
    settle()
    assert not points_of_attention(running)


ONE = load_situations(Path(__file__).parents[2] / "resources", "nl")


@given(st.integers(0, 50), st.lists(st.sampled_from(list(Kind)), max_size=4), st.text(max_size=20))
def test_a_round_comes_back_from_json(seed: int, kinds: list[Kind], said: str) -> None:
    at = next_exercise(ONE.all, {}, (), EVENING, seed=seed)
    told = Round(tuple(kinds), ((said, "a"),), at, (said,), (("b", said),), is_told=bool(seed % 2))
    assert from_json(to_json(told), ONE) == told


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["kinds", "texts", "at", "kind", "steps"]), inner)
    ),
)


@given(JSON)
def test_what_is_no_round_is_none(told: object) -> None:
    assert from_json(told, ONE) is None  # type: ignore[arg-type]


def test_a_situation_that_is_gone_ends_the_round() -> None:
    at = next_exercise(ONE.all, {}, (), EVENING)
    empty: tuple[Situation, ...] = ()
    assert from_json(to_json(Round(at_hand=at)), Situations(empty)) is None


def test_a_result_leads_to_practising_with_what_fits(running: Running) -> None:
    running.go("worksheet-result", "now")
    running.click("Oefen met situaties die hierbij passen")
    assert running.place.room == "practice"
    assert [line for line in running.words if line.startswith(BY_NEED)]
