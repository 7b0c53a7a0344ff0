"""Good moments and careful steps in the real window."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.diaries import open_diary
from tests.support.program import EVENING, Running, running_program
from tests.support.written import ALIAS, diary_of, every_text, written_program
from thop_desktop.instruments.filled import Filled
from thop_desktop.instruments.ideas import chosen, load_ideas
from thop_desktop.instruments.ladder import add_own, load_proposals
from thop_desktop.store.entry import Entry, Kind
from thop_desktop.store.filters import Filters
from thop_desktop.tour.plans_closer import care_in_a_group, good_moment, touch_at_home
from thop_desktop.tour.seen import settle
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.line_field import LineField
from thop_desktop.ui.place import Place
from thop_desktop.ui.plan_desk import PlanDesk
from thop_desktop.ui.plan_ideas import PlanIdeas
from thop_desktop.ui.plan_ladder import PlanLadder
from thop_desktop.ui.plan_read_page import PlanReadPage

TODAY = EVENING.date()
CONTACTS = Filters(kinds=frozenset({Kind.CONTACT}))
NOTE, BACK, ANOTHER = "Gelukt: noteer het", "Haal dat weer weg", "Kies een andere"
DOG = "Loop samen een rondje met de hond"


@pytest.fixture
def running(qapp: QApplication, tmp_path: Path) -> Iterator[Running]:
    """The program without a diary."""
    yield from running_program(tmp_path / "home", accepted=True)


@pytest.fixture
def written(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Running]:
    """The program with a diary, open."""
    entry = Entry(EVENING, "Moe.", Kind.ABOUT_ME)
    with written_program(tmp_path / "home", qtbot, [entry]) as running:
        yield running


def desk(running: Running) -> PlanDesk:
    return running.program.parts().plans.desk()


def told(running: Running) -> Filled:
    draft = desk(running).current
    assert draft is not None
    return draft.filled


def choose_dog(running: Running, weeks_ago: int = 0) -> str:
    """Keep a plan with that idea; returns its id."""
    ideas = load_ideas(running.program.resources, "nl")
    filled = good_moment(ideas, TODAY - timedelta(weeks=weeks_ago))
    plans, instrument = desk(running), running.program.parts().plans.instrument("good-moments")
    plan = plans.begin("good-moments")
    plans.change(filled)
    plans.finish(instrument)
    return plan.id


def begin_steps(running: Running, filled: Filled, step: str) -> None:
    plans = desk(running)
    plans.begin("step-closer")
    plans.change(filled)
    running.go("plan-fill", "step-closer", step)


def ladder(running: Running) -> PlanLadder:
    found = running.window.findChild(PlanLadder)
    assert found is not None
    return found


def test_ideas_are_looked_for_by_need_time_and_place(running: Running) -> None:
    running.go("plan-fill", "good-moments")
    ideas = running.window.findChild(PlanIdeas)
    assert ideas is not None
    first = [row.text() for row in ideas.rows]
    assert len(first) == 10
    running.click("Andere ideeën")
    assert not set(first) & {row.text() for row in ideas.rows}
    running.click("Wat je kind nodig heeft: Rust en ritme")
    running.click("Hoe lang het duurt: 30 minuten")
    running.click("Waar: Op de groep")
    shown = [row.text() for row in ideas.rows]
    assert "Loop steeds hetzelfde rondje" in shown
    assert len(shown) < 10
    assert "Andere ideeën" not in running.words
    running.click("Hoe lang het duurt: 30 minuten")
    assert len(ideas.rows) == 10


def test_what_is_chosen_stands_on_top_and_without_a_diary_it_says_what_is_kept(
    running: Running,
) -> None:
    running.go("plan-fill", "good-moments")
    ideas = running.window.findChild(PlanIdeas)
    assert ideas is not None
    words = ideas.rows[0].text()
    ideas.rows[0].click()
    settle()
    assert words in running.words
    assert "Zonder dagboek wordt dit niet genoteerd." in running.words
    assert NOTE not in running.words
    running.click(ANOTHER)
    assert words in running.words
    ideas.rows[-1].setFocus(Qt.FocusReason.TabFocusReason)
    running.press(Qt.Key.Key_Tab)
    assert ideas.more_button.hasFocus()
    ideas.own.setFocus(Qt.FocusReason.OtherFocusReason)
    running.type_words("Samen fluiten")
    running.press(Qt.Key.Key_Return)
    assert "Samen fluiten" in running.words
    choice = chosen(told(running))
    assert choice is not None
    assert choice.words == "Samen fluiten"


def test_one_tap_notes_it_in_the_diary_and_another_takes_that_back(written: Running) -> None:
    choose_dog(written)
    written.go("plan-fill", "good-moments")
    assert DOG in written.words
    written.click(NOTE)
    (entry,) = diary_of(written).newest(5, filters=CONTACTS)
    assert entry.text == f"Gelukt: {DOG}"
    assert "Het staat in je dagboek als goed moment." in written.words
    # What was noted is still so when the page is shown again.
    written.go("today")
    assert "Het staat in je dagboek als goed moment." in written.words
    written.click(BACK)
    assert diary_of(written).count(CONTACTS) == 0
    assert NOTE in written.words


def test_a_note_that_was_thrown_away_in_the_diary_is_none_any_more(written: Running) -> None:
    choose_dog(written)
    written.go("today")
    written.click(NOTE)
    (entry,) = diary_of(written).newest(5, filters=CONTACTS)
    diary_of(written).delete(entry.id, EVENING)
    written.go("plan-fill", "good-moments")
    assert NOTE in written.words
    written.click(NOTE)
    (again,) = diary_of(written).newest(5, filters=CONTACTS)
    diary_of(written).erase(again.id)
    written.go("today")
    assert NOTE in written.words


def test_the_note_is_about_the_child_of_the_plan(written: Running) -> None:
    choose_dog(written)
    desk(written).about(ALIAS.lower())
    written.go("plan-fill", "good-moments")
    written.click(NOTE)
    (entry,) = diary_of(written).newest(5, filters=CONTACTS)
    assert entry.child == ALIAS.lower()


def test_today_leads_to_another_and_after_a_week_to_a_new_one(written: Running) -> None:
    plan = choose_dog(written)
    written.go("today")
    assert "Iets kleins voor deze week" in written.words
    written.click("Pas aan")
    assert written.place == Place("plan-fill", f"plan:{plan}")
    desk(written).erase(plan)
    old = choose_dog(written, weeks_ago=1)
    written.go("today")
    assert f"Vorige week: {DOG}" in written.words
    assert NOTE not in written.words
    desk(written).erase(old)
    choose_dog(written, weeks_ago=2)
    written.go("today")
    assert "Iets kleins voor deze week" not in written.words


def test_once_locked_nothing_of_it_is_left_and_noting_opens_the_diary_first(
    written: Running, qtbot: QtBot
) -> None:
    written.go("plan-fill", "good-moments")
    ideas = written.window.findChild(PlanIdeas)
    assert ideas is not None
    ideas.own.show_text("Kanariepiet voeren")
    ideas.take_own()
    written.go("today")
    assert "Kanariepiet voeren" in written.words
    written.go("plan-fill", "good-moments")
    assert "Kanariepiet voeren" in written.words
    written.program.keeper.lock()
    settle()
    assert not any("Kanariepiet" in text for text in every_text())
    written.go("plans")
    written.click("Goede momenten")
    found = written.window.findChild(PlanIdeas)
    assert found is not None
    found.rows[0].click()
    settle()
    assert "Je dagboek is op slot. Om dit te noteren gaat het eerst open." in written.words
    written.click(NOTE)
    assert written.place.room == "diary"
    open_diary(written, qtbot)


def test_once_locked_no_step_is_left(written: Running) -> None:
    filled = Filled({"who": "home", "subject": "touch", "no-force": True, "specialist": True})
    begin_steps(written, add_own(filled, "Kanariepiet aaien"), "ladder")
    assert "1. Kanariepiet aaien" in written.words
    ladder(written).remove("own-1")
    ladder(written).put_back()
    written.program.keeper.lock()
    settle()
    assert not any("Kanariepiet" in text for text in every_text())


def test_it_cannot_begin_before_it_was_agreed_and_says_why(running: Running) -> None:
    running.go("plan-fill", "step-closer")
    running.click("Ik ben …: Groepsopvoeder: ik zorg voor het kind op een groep")
    running.click("Dit willen we voorzichtig opbouwen: Iets overnemen wat mijn kind zelf regelt")
    running.click("Verder: Wat we nooit doen")
    running.click("Verder: Eerst afspreken")
    assert "Dwang gaat niet samen met sensitief reageren." in " ".join(running.words)
    running.click("Ik dwing niets af, en ik stop meteen als mijn kind nee zegt")
    running.click("Verder: Eerst afspreken")
    running.click("We hebben afgesproken dat we hiermee beginnen")
    running.click("Verder: Wat je team afspreekt")
    assert "Overnemen wat je kind zelf regelt, begint pas dan." in " ".join(running.words)
    # Nor can a step beyond be opened by its name.
    running.go("plan-fill", "step-closer", "ladder")
    assert "We zien samen dat er ontwikkeling op gang komt" in running.words
    running.click("We zien samen dat er ontwikkeling op gang komt")
    running.click("Verder: Wat je team afspreekt")
    running.click("Verder: Grenzen die hierbij horen")
    assert "Op een groep doe je dit niet alleen." in " ".join(running.words)


def test_steps_are_chosen_put_in_order_and_written(running: Running) -> None:
    begin_steps(running, Filled({"who": "home", "subject": "touch", "no-force": True,
                                 "specialist": True}), "ladder")  # fmt: skip
    assert "Concept, nog niet beoordeeld door een specialist" in running.words
    steps = ladder(running)
    choose = "Kies deze stap: "
    running.click(choose + "Laat je kind een groet bedenken, zoals een boks")
    running.click(choose + "Doe samen iets aan tafel, naast elkaar")
    assert list(steps.steps) == ["touch-side-by-side", "touch-greeting"]
    steps.own.setFocus(Qt.FocusReason.OtherFocusReason)
    running.type_words("Samen fluiten")
    running.press(Qt.Key.Key_Return)
    running.type_words("Fluit mee.")
    running.press(Qt.Key.Key_Return)
    running.type_words("Stopt met fluiten.")
    own = told(running).row("steps", "own-1")
    assert (own.text("consent"), own.text("stop")) == ("Fluit mee.", "Stopt met fluiten.")
    running.click("Zet eerder: Samen fluiten")
    running.click("Zet eerder: Samen fluiten")
    assert next(iter(steps.steps)) == "own-1"
    focus = running.window.focusWidget()
    assert isinstance(focus, Button)
    assert focus.accessibleName() == "Zet later: Samen fluiten"
    running.click("Hier zijn we nu: Samen fluiten")
    assert steps.steps["own-1"].here.isChecked()
    running.click("Haal weg: Samen fluiten")
    assert "own-1" not in steps.steps
    running.click("Zet terug")
    assert told(running).row("steps", "own-1").text("consent") == "Fluit mee."
    assert steps.steps["own-1"].here.isChecked()
    assert steps.steps["own-1"].fields["stop"].text == "Stopt met fluiten."


def test_the_tab_key_goes_from_above_to_below(running: Running) -> None:
    filled = Filled({"who": "home", "subject": "care", "no-force": True, "specialist": True})
    begin_steps(running, filled, "ladder")
    steps = ladder(running)
    running.click("Kies deze stap: Zeg bij een pijntje wat je ziet")
    running.click("Kies deze stap: Zet een doosje klaar met pleisters en iets zachts")
    steps.steps["care-box"].here.setFocus(Qt.FocusReason.TabFocusReason)
    gone_through = []
    for _ in range(7):
        running.press(Qt.Key.Key_Tab)
        focus = running.window.focusWidget()
        assert focus is not None
        gone_through.append(focus.accessibleName().split(":")[0])
    assert gone_through == [
        "Zet later", "Haal weg", "Hier zijn we nu", "Zet eerder", "Haal weg",
        "Kies deze stap", "Kies deze stap",
    ]  # fmt: skip


def test_a_ladder_has_an_end(running: Running) -> None:
    filled = Filled({"who": "home", "subject": "care", "no-force": True, "specialist": True})
    for number in range(7):
        filled = add_own(filled, f"Stap {number}")
    begin_steps(running, filled, "ladder")
    steps = ladder(running)
    steps.own.show_text("De laatste")
    running.click("Zet deze stap erbij")
    assert len(steps.steps) == 8
    assert steps.own_part.isHidden()
    assert not steps.choose_buttons


def test_consent_and_signs_to_stop_are_read_back_and_printed(running: Running) -> None:
    proposals = load_proposals(running.program.resources, "nl")
    again = TODAY + timedelta(days=28)
    begin_steps(running, touch_at_home(proposals, TODAY, again), "again")
    running.click("Klaar")
    sheet = running.room(PlanReadPage).sheet_html()
    for words in (*running.words, sheet):
        assert "gedragswetenschapper" not in words
    for text in ("Je kind begint. Jij wacht, en doet het na.", "Dan geef ik de paraplu."):
        assert any(text in one for one in running.words)
        assert text in sheet
    assert sheet.count("Zo zie je dat het goed is") == sheet.count("Dan stop je") == 4
    assert "Concept, nog niet beoordeeld door een specialist" in sheet


def test_a_group_reads_what_its_team_agreed(running: Running) -> None:
    proposals = load_proposals(running.program.resources, "nl")
    again = TODAY + timedelta(days=28)
    begin_steps(running, care_in_a_group(proposals, TODAY, again), "team")
    assert "Welke twee volwassenen weten hiervan?" in running.words
    running.go("plan-fill", "step-closer", "ladder")
    assert "Denk je dat er echt iets is?" in running.words
    running.go("plan-fill", "step-closer", "again")
    running.click("Klaar")
    assert "De mentor en de teamleider" in running.words


def test_what_stands_in_an_empty_line_is_shown_whole(running: Running) -> None:
    running.go("plan-fill", "good-moments")
    field = next(one for one in running.window.findChildren(LineField) if one.isVisible())
    one_line = field.height()
    field.setPlaceholderText("een heel lange wenk " * 12)
    field.resize(field.width() - 1, field.height())
    settle()
    assert field.height() > one_line
    field.show_text("kort")
    settle()
    assert field.height() == one_line
