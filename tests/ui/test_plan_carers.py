"""Four plans in the real window: ahead, in their shoes, the six conditions, room for the carer."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.patterned import patterned_entries
from tests.support.program import Running
from tests.support.worksheets import finished, form_of, weeks_ago, worksheet_program
from tests.support.written import every_text, written_program
from thop_desktop.instruments.filled import Filled
from thop_desktop.tour.plans_carers import ahead
from thop_desktop.tour.seen import settle
from thop_desktop.ui.pattern_table_view import PatternTable
from thop_desktop.ui.plan_announce import PlanAnnounce
from thop_desktop.ui.plan_energy import EnergyLine
from thop_desktop.ui.plan_fill_page import PlanFillPage
from thop_desktop.ui.plan_need import PlanNeed

CANARY = "kanarieveer"


@pytest.fixture
def patterned(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Running]:
    """The program with a diary full of patterns, open."""
    with written_program(tmp_path / "home", qtbot, patterned_entries()) as running:
        yield running


def page(running: Running) -> PlanFillPage:
    return running.room(PlanFillPage)


def told(running: Running) -> Filled:
    draft = running.program.parts().plans.desk().current
    assert draft is not None
    return draft.filled


def test_a_risk_moment_is_taken_from_the_patterns_and_looked_back_on(patterned: Running) -> None:
    patterned.go("plan-fill", "ahead")
    offered = "Als het dinsdag na school is · {} conflicten"
    patterned.click("Over wie gaat het?: Vlinder")
    assert offered.format(8) in patterned.words
    patterned.click("Over wie gaat het?: Vlinder")
    assert offered.format(9) in patterned.words
    patterned.click("Zet op de lijst: Als het dinsdag na school is · 9 conflicten")
    assert [row.words for row in told(patterned).rows("moments")] == [
        "Als het dinsdag na school is"
    ]
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName().startswith("Zet op de lijst: Als het over")
    QTest.keyClick(focused, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is patterned.button("Nog een moment")
    patterned.click("Verder: Wat doe je dan vroeg?")
    assert "Als het dinsdag na school is" in patterned.words
    patterned.type_words("de tas valt bij het hek")
    patterned.press(Qt.Key.Key_Tab)
    patterned.type_words("thee op de trap")
    patterned.click("Klaar")
    assert "Zo ben ik er vroeg bij" in patterned.words
    assert "Dit zie ik aankomen: de tas valt bij het hek" in patterned.words
    plan = patterned.place.target
    patterned.go("plan-fill", f"back:{plan}")
    assert "Hoe ging het?" in patterned.words
    assert "Je plan: thee op de trap" in patterned.words
    assert not any(words.startswith("In plaats daarvan:") for words in patterned.words)
    patterned.click("Kwam dit moment voor? (Als het dinsdag na school is): Nee")
    assert "Wat hielp?" not in patterned.words
    patterned.click("Kwam dit moment voor? (Als het dinsdag na school is): Ja")
    assert "Wat hielp?" in patterned.words
    assert told(patterned).rows("moments")[0].text("happened") == "yes"
    patterned.go("plan-fill", f"plan:{plan}", "early")
    assert "Als het dinsdag na school is" in every_text()
    patterned.program.lock()
    settle()
    texts = " ".join(every_text())
    assert "dinsdag na school" not in texts
    assert "thee op de trap" not in texts
    assert "de tas valt" not in texts


def test_energy_stands_beside_the_week_and_the_sentences_follow_what_is_written(
    patterned: Running,
) -> None:
    patterned.go("plan-fill", "room-for-me")
    line = page(patterned).findChild(EnergyLine)
    assert line is not None
    assert line.isVisible()
    assert "leeg" in line.accessibleDescription()
    patterned.click("Je energie in je dagboek: Toon als tabel")
    table = page(patterned).findChild(PatternTable)
    assert table is not None
    # The table has the weeks without any too.
    assert table.rowCount() >= line.accessibleDescription().count(": ")
    assert "leeg" in {table.model().index(row, 1).data() for row in range(table.rowCount())}
    assert not line.isVisible()
    patterned.click("Je energie in je dagboek: Toon als beeld")
    assert line.isVisible()
    assert not table.isVisible()
    patterned.go("plan-fill", "room-for-me", "leaving")
    say = page(patterned).findChild(PlanAnnounce)
    assert say is not None
    assert not say.words.isVisible()
    patterned.type_words(f"met {CANARY} lopen")
    assert say.words.text() == f"‘Ik ga met {CANARY} lopen.’"
    patterned.go("plan-fill", "room-for-me")
    patterned.program.lock()
    settle()
    texts = " ".join(every_text())
    assert CANARY not in texts
    assert "leeg" not in texts


def test_the_last_estimate_is_chosen_already_unless_it_is_of_another_child(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot, resources: Path
) -> None:
    kept = finished(form_of(resources), weeks_ago(2), "last")
    with worksheet_program(tmp_path / "home", qtbot, kept) as running:
        running.go("plan-fill", "their-shoes", "need")
        need = page(running).findChild(PlanNeed)
        assert need is not None
        assert need.note is not None
        assert "Vlinder" in need.note.text()
        assert "9 november 2026" in need.note.text()
        assert told(running).text("need") == "still-there"
        running.click("Wat had je kind toen misschien nodig?: Weet ik niet")
        running.go("plan-fill", "their-shoes")
        running.go("plan-fill", "their-shoes", "need")
        assert told(running).text("need") == "unknown"
        running.program.parts().plans.desk().begin("their-shoes", Filled({"behaviour": "blaffen"}))
        running.program.parts().plans.desk().about("bever")
        running.go("plan-fill", "their-shoes", "try")
        running.go("plan-fill", "their-shoes", "need")
        assert told(running).text("need") == ""


def test_without_a_diary_nothing_is_offered_and_conditions_ask_in_ones_own_words(
    running: Running,
) -> None:
    running.accept_gate()
    running.go("plan-fill", "room-for-me")
    assert page(running).findChild(EnergyLine) is None
    assert "Je energie in je dagboek" not in running.words
    running.go("plan-fill", "ahead")
    assert not any("Uit je dagboek" in words for words in running.words)
    running.go("plan-fill", "conditions")
    assert "Kan het al? · 1 van 6" in running.words
    running.click("Ik ben …: Groepsopvoeder")
    running.click("Verder: Wat eerst moet vaststaan")
    running.click("Verder: Een plek die blijft")
    assert "1. Een veilige plek, en achttien maanden" in running.words
    assert "1. Een veilige plek die blijft" not in running.words
    assert "Wie kan ik het vragen?" not in running.words
    running.click("Is dit er? (En na een verhuizing): Weet ik niet")
    assert running.words.count("Wie kan ik het vragen?") == 1


def test_what_was_looked_back_on_is_told_below_what_was_planned(running: Running) -> None:
    running.accept_gate()
    desk = running.program.parts().plans.desk()
    draft = desk.begin("ahead", ahead(looked_back=True))
    running.go("plan", draft.id)
    words = running.words
    assert words.index("Vroeg erbij zijn") < words.index("Teruggekeken")
    assert "Wat hielp? Erbij zitten. Het beslag hoefde niet eens." in words
