"""A round of practising in the real window, without a diary."""

from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from tests.support.program import Running, start_program
from tests.support.training import (
    SAID,
    answer_by_keys,
    do_a_round_by_keys,
    end_of,
    points_of_attention,
    rate_by_keys,
    view_of,
)
from tests.support.written import every_text
from thop_desktop.errors import ContentError
from thop_desktop.tour.seen import settle
from thop_desktop.trainer.skills import Kind
from thop_desktop.ui.place import Place
from thop_desktop.ui.reader_page import ReaderPage
from thop_desktop.ui.training_choosing import ChoosingPart
from thop_desktop.ui.training_ordering import OrderingPart
from thop_desktop.ui.training_progress_page import TrainingProgressPage
from thop_desktop.ui.training_ratings import HARD
from thop_desktop.ui.training_round_page import RoundPage
from thop_desktop.ui.training_start_page import TrainingStartPage
from thop_desktop.ui.training_together_page import TogetherPage
from thop_desktop.ui.training_writing import WritingPart

Key = Qt.Key
CANARY = "kanariepiet"
NOT_KEPT = "Je kunt ook oefenen zonder open dagboek. Dan wordt er niets onthouden."
CHOOSING = (Kind.RECOGNISE, Kind.CHOOSE, Kind.SAFETY, Kind.WORTH)
NO_GRADES = ("fout", "goed gedaan", "punten", "score", "%")


@pytest.fixture
def running(qapp: QApplication, tmp_path: Path) -> Iterator[Running]:
    """The program of somebody without a diary."""
    with start_program(tmp_path / "home", language="nl", accepted=True) as running:
        yield running


def ask(running: Running, kind: str, situation: str = "") -> None:
    running.go("practice-round", f"kind:{kind}" + (f":{situation}" if situation else ""))


def writing(running: Running) -> WritingPart:
    part = view_of(running).part
    assert isinstance(part, WritingPart)
    return part


def primaries(running: Running) -> list[str]:
    return [
        button.text()
        for button in running.window.room.findChildren(QPushButton)
        if button.property("kind") == "primary" and button.isVisible()
    ]


def test_the_first_exercise_is_one_key_away(running: Running) -> None:
    running.press(Key.Key_4, Qt.KeyboardModifier.AltModifier)
    running.room(TrainingStartPage)
    assert primaries(running) == ["Begin"]
    assert NOT_KEPT in running.words
    running.press(Key.Key_Return)
    assert running.place == Place("practice-round")
    assert view_of(running)._shown.number == 1


@pytest.mark.parametrize("kind", list(Kind))
def test_each_kind_can_be_done_by_keyboard_alone(running: Running, kind: Kind) -> None:
    ask(running, kind)
    assert primaries(running)
    answer_by_keys(running)
    shown = " ".join(running.words).lower()
    assert not [word for word in NO_GRADES if word in shown]
    assert "Hoe ging het, vind je zelf?" in running.words
    rate_by_keys(running)
    done = running.program.training.done
    assert [one.kind for one in done] == [kind]
    assert done[0].rating == 3


@pytest.mark.parametrize("kind", CHOOSING)
def test_what_fits_is_told_with_why_and_so_is_what_was_chosen(running: Running, kind: Kind) -> None:
    ask(running, kind)
    part = view_of(running).part
    assert isinstance(part, ChoosingPart)
    exercise = part._exercise
    wrong = next(at for at, option in enumerate(exercise.options) if not option.right)
    assert not view_of(running).button.isEnabled()
    part.answers.rows[wrong].click()
    view_of(running).button.click()
    settle()
    assert {exercise.right.why, exercise.options[wrong].why} <= set(running.words)
    assert "Dit past het best." in running.words
    # Once it is told, nothing else can be chosen.
    part.answers.choose(exercise.options.index(exercise.right))
    assert part.answers.choice == wrong


def test_arrows_go_from_answer_to_answer(running: Running) -> None:
    ask(running, "choose")
    part = view_of(running).part
    assert isinstance(part, ChoosingPart)
    rows = part.answers.rows
    running.press(Key.Key_Down)
    assert rows[1].hasFocus()
    running.press(Key.Key_Up)
    running.press(Key.Key_Up)
    assert rows[-1].hasFocus()
    running.press(Key.Key_Space)
    assert part.answers.choice == len(rows) - 1
    running.press(Key.Key_9)
    assert part.answers.choice == len(rows) - 1


def test_lines_get_their_place_one_after_another(running: Running) -> None:
    ask(running, "order")
    part = view_of(running).part
    assert isinstance(part, OrderingPart)
    exercise = part._exercise
    for line in reversed(exercise.right):
        part.rows[exercise.shuffled.index(line)].click()
    assert part.lines == tuple(reversed(exercise.right))
    part.rows[0].click()
    assert not part.ready
    running.click("Begin opnieuw")
    assert part.lines == ()
    running.press(Key.Key_Down)
    running.press(Key.Key_Return)
    assert part.lines == exercise.shuffled[1:2]
    part.clear()
    for line in exercise.right:
        part.rows[exercise.shuffled.index(line)].click()
    view_of(running).button.click()
    settle()
    assert running.words.count("Op deze plek.") == len(exercise.right)
    part.rows[0].click()
    assert part.ready


def test_a_sentence_gets_signals_with_why_and_an_example(running: Running) -> None:
    ask(running, "write", "back-door")
    part = writing(running)
    running.type_words("Waarom doe je dat nou?")
    running.press(Key.Key_Return)
    assert part.boxes[1].field.hasFocus()
    signals = part.boxes[0].lines.signals
    assert signals
    assert points_of_attention(running)
    assert points_of_attention(running)[0] == f"Let op. {signals[0].text}"
    assert f"Bijvoorbeeld: {signals[0].example}" in running.words
    # What was said is of those words; other words have it looked at anew.
    part.boxes[0].field.setPlainText("De klink beweegt.")
    assert not part.boxes[0].lines.signals
    assert not points_of_attention(running)


def test_the_models_come_after_ones_own_words_in_two_tones(running: Running) -> None:
    ask(running, "write", "back-door")
    situation = view_of(running)._shown.exercise.situation
    assert situation is not None
    models = {line for model in situation.model for line in model.lines.values()}
    assert not models & set(running.words)
    part = writing(running)
    part.boxes[0].field.setPlainText("Waarom doe je dat nou?")
    view_of(running).button.click()
    settle()
    assert models <= set(running.words)
    assert {"Warm", "Nuchter"} <= set(running.words)
    # A why makes "hard" likely; the user decides.
    assert view_of(running).rating == HARD
    running.press(Key.Key_Right)
    running.press(Key.Key_Return)
    running.press(Key.Key_Return)
    assert running.program.training.done[-1].rating == HARD + 1


@pytest.mark.parametrize("text", ["", "a", "\0", "木" * 50, "woord " * 2000, "🙂‍↔️ 'n \u202e"])
def test_anything_can_be_typed(running: Running, text: str) -> None:
    ask(running, "complete")
    writing(running).boxes[0].field.setPlainText(text)
    view_of(running).button.click()
    settle()
    assert "Hoe ging het, vind je zelf?" in running.words


def test_enter_goes_on_and_shift_enter_begins_a_line(running: Running) -> None:
    ask(running, "rewrite")
    running.type_words("Een jas.")
    running.press(Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    running.type_words("Nog een.")
    assert writing(running).boxes[0].text == "Een jas.\nNog een."


def test_stopping_loses_nothing(running: Running) -> None:
    running.go("practice-round", "on")
    answer_by_keys(running)
    rate_by_keys(running)
    ask(running, "rewrite")
    running.type_words(SAID)
    running.click("Stop voor nu")
    assert running.place == Place("practice")
    assert "Je rondje wacht op je" in running.words
    running.click("Ga verder")
    assert view_of(running)._shown.number == 2
    assert writing(running).boxes[0].text == SAID
    running.program.resize_text(1)
    settle()
    assert writing(running).boxes[0].text == SAID
    running.press(Key.Key_Return)
    running.program.resize_text(-1)
    settle()
    assert "Hoe ging het, vind je zelf?" in running.words


def test_a_round_ends_after_some_minutes_and_begins_anew(running: Running) -> None:
    running.go("practice-round", "on")
    assert 2 <= do_a_round_by_keys(running) <= 8
    assert primaries(running) == ["Klaar voor nu"]
    assert "Met een open dagboek kun je het bewaren." in running.words
    end_of(running).plan.keep()
    running.click("Nog een rondje")
    assert view_of(running)._shown.number == 1
    do_a_round_by_keys(running)
    running.click("Klaar voor nu")
    assert running.place == Place("practice")
    assert primaries(running) == ["Begin"]


def test_what_was_written_is_nowhere_after_the_round(running: Running) -> None:
    ask(running, "complete")
    answer_by_keys(running, CANARY)
    rate_by_keys(running)
    do_a_round_by_keys(running)
    assert "Wat je schreef, wordt niet bewaard." in running.words
    running.click("Klaar voor nu")
    running.window.history = type(running.window.history)(running.place)
    assert not [text for text in every_text() if CANARY in text]


def test_danger_in_ones_own_situation_leads_to_help_and_not_to_coaching(running: Running) -> None:
    ask(running, "own")
    part = writing(running)
    assert part.own is not None
    part.own.field.setPlainText("Hij zei dat hij dood wil.")
    settle()
    assert "Gaat dit over gevaar?" in running.words
    part.boxes[0].field.setPlainText("Waarom doe je dat nou?")
    view_of(running).button.click()
    settle()
    assert not points_of_attention(running)
    running.click("Open Hulp")
    assert running.place == Place("help")


def test_an_exercise_leads_to_its_page_and_a_page_to_a_fitting_exercise(running: Running) -> None:
    running.go("practice-round", "page:pause-and-name")
    assert running.place == Place("practice-round")
    assert view_of(running)._shown.exercise.kind is Kind.NAME
    answer_by_keys(running)
    running.click("Lees: Stilstaan en benoemen")
    assert running.place == Place("article", "pause-and-name")
    running.go("article", "contact-in-conflict")
    running.room(ReaderPage)
    running.go("practice-round", "page:touch")
    assert running.room(RoundPage).view is not None


def test_all_kinds_can_be_chosen(running: Running) -> None:
    running.go("practice")
    running.click("Kies een oefening")
    running.press(Key.Key_Return)
    assert view_of(running)._shown.exercise.kind is Kind.RECOGNISE


def test_together_it_is_first_shown_then_told(running: Running) -> None:
    running.go("practice")
    running.click("Samen oefenen")
    page = running.room(TogetherPage)
    first = page.situation
    assert first.see in running.words
    assert first.model[0].lines["connect"] not in running.words  # type: ignore[index]
    running.press(Key.Key_Return)
    assert first.model[0].lines["connect"] in running.words  # type: ignore[index]
    running.press(Key.Key_Return)
    assert page.situation is not first
    assert page.situation.see in running.words
    assert first.see not in running.words
    running.click("Stop")
    assert running.place == Place("practice")


def test_together_says_what_comes_first(running: Running) -> None:
    running.go("practice-together")
    page = running.room(TogetherPage)
    while not page.situation.limit_reaction:
        page.go_on()
        page.go_on()
    page.go_on()
    settle()
    assert page.situation.limit_reaction in running.words


def test_progress_counts_what_the_user_said_and_no_more(running: Running) -> None:
    ask(running, "write")
    answer_by_keys(running)
    rate_by_keys(running, Key.Key_1)
    running.go("practice")
    running.click("Hoe het gaat")
    page = running.room(TrainingProgressPage)
    assert running.words.count("Nog te weinig om iets te zeggen.") == 4
    cells = [page.table.item(row, 1) for row in range(4)]
    assert [cell.text() for cell in cells if cell] == ["1"] * 4
    running.click("Naar het oefenen")
    assert running.place == Place("practice")


def test_situations_can_be_printed_with_answers_and_without(running: Running) -> None:
    printed: list[tuple[str, ...]] = []
    running.go("practice")
    with patch(
        "thop_desktop.ui.printing.DialogPaper.print_sheet",
        lambda _paper, *told: printed.append(told),
    ):
        running.click("Druk situaties af")
        running.click("Druk ze af met antwoorden")
    (without, title, _foot), (with_answers, _title, _again) = printed
    assert title == "Situaties om te oefenen met ASSO"
    situations = running.program.training.content.situations.all
    on_it = [one for one in situations if one.title in without]
    assert len(on_it) == 10
    assert all(one.area_reason not in without for one in on_it)
    assert all(one.area_reason in with_answers for one in on_it if "'" not in one.area_reason)
    assert "______" in without
    assert "______" not in with_answers


def test_without_its_words_the_page_says_so(running: Running, tmp_path: Path) -> None:
    broken = ContentError(tmp_path / "exercises.toml", 1, "broken")
    with patch("thop_desktop.ui.training_content.load_words", side_effect=broken):
        running.go("practice")
    assert any("exercises.toml" in line for line in running.words)


def test_without_its_rules_practising_goes_on(running: Running, tmp_path: Path) -> None:
    broken = ContentError(tmp_path / "rules.toml", 1, "broken")
    with patch("thop_desktop.ui.training_content.load_rules", side_effect=broken):
        ask(running, "rewrite")
        answer_by_keys(running, "Waarom doe je dat nou?")
    assert not points_of_attention(running)


def test_the_own_situation_page_says_what_stands_out(running: Running) -> None:
    running.go("practice")
    running.click("Iets wat je zelf meemaakte")
    assert running.place == Place("practice-own")
    running.click("Nee, ik kan rustig oefenen")
    running.press(Key.Key_Tab)
    running.type_words("Waarom doe je dat nou?")
    running.click("Kijk terug op wat ik schreef")
    assert points_of_attention(running)
    running.type_words("x")
