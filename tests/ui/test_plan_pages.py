"""Plans in the real window: filled in step by step, read, printed, changed, thrown away."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.diaries import open_diary
from tests.support.plans import (
    SHOES,
    desk_of,
    fill_page,
    kept_plans,
    make_ready,
    plans_program,
    read_page,
)
from tests.support.program import EVENING, Running
from thop_desktop.instruments.filled import Filled
from thop_desktop.store.machine import MachineSettings
from thop_desktop.tour.seen import settle
from thop_desktop.ui.plan_each import PlanEach
from thop_desktop.ui.plan_rows import PlanRows
from thop_desktop.ui.writing_field import WritingField

TWO = [{"id": "1", "words": "tanden poetsen"}, {"id": "2", "words": "gooien met spullen"}]


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


def rows_of(running: Running) -> PlanRows:
    (rows,) = fill_page(running).findChildren(PlanRows)
    return rows


def test_all_eight_stand_in_the_overview_and_open(locked: Running) -> None:
    for title in (
        "Is dit een conflict waard?", "Waar gaat de strijd over?", "Situaties voor zijn",
        "Goede momenten", "Stapje dichterbij", "In de schoenen van je kind", "Kan het al?",
        "Ruimte voor mezelf",
    ):  # fmt: skip
        locked.go("plans")
        locked.click(title)
        assert locked.place.room != "plans", title
    locked.go("plan", make_ready(locked, "their-shoes", SHOES))
    locked.click("Rond dit plan af")
    # Nothing stays in a diary that is locked.
    assert "Dit plan is afgerond." in locked.words
    locked.go("plans")
    assert locked.button("Is dit een conflict waard? Drie korte vragen, voor nu.")


def test_from_the_first_word_to_the_sheet(running: Running) -> None:
    running.click("In de schoenen van je kind")
    page = fill_page(running)
    assert running.window.focusWidget() == page.first_focus()
    running.type_words("Hij blafte onder de tafel.")
    running.click("Verder: Hoe jong was je kind toen vanbinnen?")
    assert "Bewaard" in running.words
    running.click("Verder: Drie vragen")
    running.click("Terug")
    running.click("Verder: Drie vragen")
    running.click("Verder: Eén ding om te proberen")
    running.click("Klaar")
    read_page(running)
    assert "Hij blafte onder de tafel." in running.words
    agree = running.program.parts().plans.instrument("their-shoes").agree
    assert all(one in read_page(running).sheet_html() for one in agree)
    (kept,) = kept_plans(running)
    assert not kept.draft


def test_stopping_half_way_it_waits_in_the_overview(running: Running) -> None:
    running.go("plan-fill", "their-shoes")
    running.type_words("Hij blafte.")
    running.click("Stop, ga later verder")
    assert "Hier was je mee bezig" in running.words
    # What has a heading stands below it: nothing was made ready yet.
    assert "Jouw plannen" not in running.words
    running.click("Ga verder")
    field = fill_page(running).first_focus()
    assert isinstance(field, WritingField)
    assert field.text == "Hij blafte."
    running.type_words(" Hard.")
    assert field.text == "Hij blafte. Hard."
    for _ in range(2):
        fill_page(running).go_on()
    running.type_words("Grote ogen.")
    running.click("Stop, ga later verder")
    running.click("Ga verder")
    assert "Drie vragen" in running.words


def test_what_a_step_speaks_of_can_be_read_and_the_way_back_leads_to_it(running: Running) -> None:
    running.go("plan-fill", "house-plan")
    running.type_words("tanden")
    assert "Lees hierover" in running.words
    running.click("Verder")
    running.click("Lees: Anchorpoints: hier mag je kind voorlopig winnen")
    assert running.place.room == "article"
    running.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert {"Wat is het?", "tanden"} <= set(running.words)
    running.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert "Waar botsen jullie over?" in running.words


def test_a_list_grows_shrinks_and_takes_back(running: Running) -> None:
    running.go("plan-fill", "house-plan")
    running.type_words("tanden")
    running.press(Qt.Key.Key_Return)
    running.type_words("jas")
    rows = rows_of(running)
    assert [row.words for row in rows.rows] == ["tanden", "jas"]
    running.click("Haal regel 1 weg")
    assert [row.words for row in rows.rows] == ["jas"]
    running.click("Zet terug")
    assert [row.words for row in rows.rows] == ["tanden", "jas"]
    for _ in range(20):
        rows.add()
        field = list(rows.fields.values())[-1]
        field.insertPlainText("x\ny")
    assert len(rows.fields) == 12
    assert rows.add_button.isHidden()


def test_enter_and_backspace_walk_through_the_lines(running: Running) -> None:
    running.go("plan-fill", "house-plan")
    running.type_words("tanden")
    running.press(Qt.Key.Key_Return)
    assert len(rows_of(running).fields) == 2
    running.press(Qt.Key.Key_Return)
    assert len(rows_of(running).fields) == 2
    running.press(Qt.Key.Key_Backspace)
    assert len(rows_of(running).fields) == 1
    running.press(Qt.Key.Key_Backspace)
    assert [row.words for row in rows_of(running).rows] == ["tande"]


def test_conflicts_of_the_diary_are_offered(running: Running) -> None:
    running.go("plan-fill", "house-plan")
    rows = rows_of(running)
    offered = [
        button for button in rows.findChildren(type(rows.add_button))
        if button.accessibleName().startswith("Zet op de lijst")
    ]  # fmt: skip
    assert offered
    offered[0].click()
    assert len(rows.rows) == 1
    assert rows.rows[0].words in offered[0].accessibleName()


def test_each_row_is_asked_about(running: Running) -> None:
    make_ready(running, "house-plan", Filled({"clashes": TWO}))
    (kept,) = kept_plans(running)
    running.go("plan-fill", f"plan:{kept.id}", "sort")
    cards = [card for each in fill_page(running).findChildren(PlanEach) for card in each.cards]
    assert cards[:2] == ["1", "2"]


def test_what_must_be_agreed_first_shuts_the_way(running: Running) -> None:
    desk = desk_of(running)
    desk.begin("step-closer", Filled({"who": "home", "subject": "touch"}))
    running.go("plan-fill", "step-closer")
    before = ""
    for _ in range(9):
        page = fill_page(running)
        if page.step is None or page.step.id == before:
            break
        before = page.step.id
        page.go_on()
    stuck = fill_page(running).step
    assert stuck is not None
    musts = [field for field in stuck.fields if field.must]
    assert musts
    assert musts[0].why in running.words
    # No address leads beyond it either.
    running.go("plans")
    running.go("plan-fill", "step-closer", "ladder")
    step = fill_page(running).step
    assert step is not None
    assert step.id == stuck.id
    assert desk.current is not None


def test_how_far_it_is_follows_the_answers(running: Running) -> None:
    agreed = {"no-force": True, "specialist": True}
    desk_of(running).begin("step-closer", Filled(agreed))
    running.go("plan-fill", "step-closer", "subject")
    assert "Stapje dichterbij · 1 van 6" in running.words
    running.click("Groepsopvoeder: ik zorg voor het kind op een groep")
    settle()
    assert "Stapje dichterbij · 1 van 7" in running.words


def test_steps_to_choose_from_wait_for_a_subject_and_say_so(running: Running) -> None:
    agreed = {"no-force": True, "specialist": True}
    desk_of(running).begin("step-closer", Filled(agreed))
    running.go("plan-fill", "step-closer", "ladder")
    assert fill_page(running).step is not None
    assert "Jullie stappen" in running.words
    assert "Eerst: waar gaat het over?" in running.words
    assert "Of schrijf een eigen stap" not in running.words
    desk_of(running).change(Filled({**agreed, "subject": "touch"}))
    running.go("plan-fill", "step-closer", "ladder")
    assert "Eerst: waar gaat het over?" not in running.words
    assert "Of schrijf een eigen stap" in running.words


def test_without_a_diary_it_says_that_nothing_is_kept(locked: Running, qtbot: QtBot) -> None:
    assert "Er wordt niets bewaard" in locked.words
    locked.click("In de schoenen van je kind")
    locked.type_words("Hij blafte.")
    assert "Er wordt niets bewaard" in locked.words
    page = fill_page(locked)
    for _ in range(4):
        page.go_on()
        page = fill_page(locked) if locked.place.room == "plan-fill" else page
    read_page(locked)
    assert "Er wordt niets bewaard" in locked.words
    open_diary(locked, qtbot)
    place = locked.place
    assert place.room == "plan"
    locked.click("Bewaar het in je dagboek")
    assert len(kept_plans(locked)) == 1
    assert "Er wordt niets bewaard" not in locked.words


def test_locking_shows_nothing_of_it_any_more(running: Running) -> None:
    plan_id = make_ready(running, "their-shoes", SHOES)
    for place in (("plan", plan_id), ("plan-fill", f"plan:{plan_id}"), ("plans", "")):
        running.go(*place)
    running.go("plan", plan_id)
    running.program.keeper.lock()
    assert not [line for line in running.words if "blaffen" in line]
    running.window.step_history(-1)
    running.window.step_history(-1)
    assert not [line for line in running.words if "blaffen" in line]


def test_changing_leaves_an_earlier_version(
    running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan_id = make_ready(running, "their-shoes", SHOES)
    later = EVENING + timedelta(days=1)
    monkeypatch.setattr(desk_of(running), "_clock", lambda: later)
    desk_of(running).begin("ahead")
    running.go("plan", plan_id)
    running.click("Pas aan")
    running.press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    running.type_words(" Heel hard.")
    for _ in range(4):
        fill_page(running).go_on()
    assert "Onder de tafel blaffen. Heel hard." in running.words
    assert "Eerdere versies" in running.words
    assert any(words.startswith("Bijgewerkt op") for words in running.words)
    (version,) = desk_of(running).versions(plan_id)
    running.go("plan", plan_id, f"version:{version.number}")
    assert "Onder de tafel blaffen." in running.words
    # Only the day of the version is told, not that of the plan as it is now.
    assert not any(words.startswith("Bijgewerkt op") for words in running.words)
    running.click("Gebruik deze versie weer")
    assert kept_plans(running)[0].body == SHOES.to_kept()
    assert running.place.anchor == ""


def test_thrown_away_it_can_come_back(running: Running) -> None:
    plan_id = make_ready(running, "their-shoes", SHOES)
    running.go("plan", plan_id)
    running.click("Gooi weg")
    assert running.place.room == "plans"
    assert kept_plans(running) == ()
    running.click("Zet terug")
    assert [one.id for one in kept_plans(running)] == [plan_id]
    running.go("plan", "no such plan")
    assert "Dit plan is er niet meer." in running.words


def test_done_later_and_another_day(running: Running) -> None:
    plan_id = make_ready(running, "their-shoes", SHOES)
    running.go("plan", plan_id)
    running.click("Kies een andere dag")
    running.click("Kies deze dag")
    assert kept_plans(running)[0].look_again_on is not None
    running.click("Rond dit plan af")
    assert kept_plans(running)[0].done is not None
    running.click("Pak het weer op")
    assert kept_plans(running)[0].done is None


def test_it_comes_back_on_the_start_page_and_is_looked_back_on(running: Running) -> None:
    plan_id = make_ready(running, "their-shoes", SHOES)
    desk_of(running).look_again_on(plan_id, desk_of(running).today)
    desk_of(running).begin("ahead")
    running.go("plans")
    assert {"Kijk terug", "In de schoenen van mijn kind"} <= set(running.words)
    running.go("today")
    assert "Tijd om terug te kijken" in running.words
    running.click("Een week verder: hoe ging het met wat je wilde proberen?")
    step = fill_page(running).step
    assert step is not None
    assert step.id == "back"
    running.type_words("Het werd zachter.")
    running.click("Klaar")
    assert "Het werd zachter." in running.words
    running.go("today")
    assert "Tijd om terug te kijken" not in running.words


def test_what_asks_nothing_of_looking_back_begins_again_at_its_first_step(
    running: Running,
) -> None:
    clash = {"id": "1", "words": "gooien", "area": "limit"}
    running.go("plan", make_ready(running, "house-plan", Filled({"clashes": [clash]})))
    running.click("Kijk nu terug")
    assert "Waar botsen jullie over?" in running.words
    running.go("plan", make_ready(running, "good-moments", Filled({"rest": "de schoenen"})))
    assert not {"Kijk nu terug", "Kies een dag"}.intersection(running.words)


def test_printing_tells_the_plan_and_not_the_child(running: Running) -> None:
    plan_id = make_ready(running, "their-shoes", SHOES)
    desk_of(running).open(plan_id)
    desk_of(running).about("vlinder")
    running.go("plan", plan_id)
    assert [line for line in running.words if line.startswith("Vlinder")]
    html = read_page(running).sheet_html()
    assert "Onder de tafel blaffen." in html
    assert "Vlinder" not in html


def test_where_export_is_off_nothing_leaves(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    with plans_program(tmp_path / "home", qtbot) as running:
        running.program.keeper.machine = MachineSettings(export_allowed=False)
        running.go("plan", make_ready(running, "their-shoes", SHOES))
        page = read_page(running)
        assert page.saving is None
        page.print_out()
        assert not [line for line in running.words if line == "Druk af"]


def test_whom_it_is_about_can_be_said(running: Running) -> None:
    running.go("plan-fill", "their-shoes")
    assert "Over wie gaat het?" in running.words
    running.click("Over wie gaat het?: Vlinder")
    fill_page(running).first_focus().setFocus()
    running.type_words("x")
    desk_of(running).save()
    (kept,) = kept_plans(running)
    assert kept.child == "vlinder"


def test_a_page_of_the_book_leads_to_what_can_be_filled_in(running: Running) -> None:
    foot = running.program.parts().links.ways().foot("limits")
    assert "Vul in: Waar gaat de strijd over?" in foot
    place = running.program.parts().links.ways().place("plan:fill:house-plan", "limits")
    assert place is not None
    assert (place.room, place.target) == ("plan-fill", "house-plan")
