"""Worksheets beside each other: over time, of two raters, with what happened in between."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTableWidget
from pytestqt.qtbot import QtBot

from tests.support.diaries import open_diary
from tests.support.lettered import lettered, sheet
from tests.support.program import EVENING, Running
from tests.support.worksheets import filled, form_of, weeks_ago, worksheet_program
from tests.support.written import every_text
from thop_desktop.errors import DatabaseDamagedError
from thop_desktop.store.diary import Diary
from thop_desktop.store.diary_search import DiarySearch
from thop_desktop.store.entry import Entry
from thop_desktop.store.worksheets import Worksheets
from thop_desktop.tour.seen import settle
from thop_desktop.ui.nothing_page import NothingPage
from thop_desktop.ui.place import Place
from thop_desktop.ui.profile_chart import ProfileChart
from thop_desktop.ui.unlock_page import UnlockPage
from thop_desktop.ui.worksheet_compare_page import WorksheetComparePage
from thop_desktop.ui.worksheet_holder import PageHolder
from thop_desktop.ui.worksheet_result_picture import PictureCard
from thop_desktop.worksheet.answers import State
from thop_desktop.worksheet.form import OTHER_CAUSE, Form
from thop_desktop.worksheet.wording import words_of_bands

CTRL = Qt.KeyboardModifier.ControlModifier
CANARY = "kanariepiet"


@pytest.fixture
def form(resources: Path) -> Form:
    return form_of(resources)


@pytest.fixture
def running(qapp: QApplication, tmp_path: Path, qtbot: QtBot, form: Form) -> Iterator[Running]:
    """The program with an open diary and worksheets about one child."""
    mixed = lettered(form, "D D D D D D D ? !", "B B B B B B B C C")
    kept = (
        sheet(filled(form), weeks_ago(30), "oldest"),
        sheet(filled(form, tense=3), weeks_ago(20), "older", rater="pleegmoeder"),
        sheet(mixed, weeks_ago(10), "old"),
        sheet(filled(form, tense=3), EVENING, "now"),
        sheet(filled(form, calm=5), weeks_ago(1), "oma", rater="Oma"),
        sheet(filled(form), weeks_ago(3), "school", setting="school"),
        sheet(lettered(form, "D " * 9, "B " * 9, OTHER_CAUSE), weeks_ago(40), "cause"),
    )
    with worksheet_program(tmp_path / "home", qtbot, *kept) as running:
        yield running


def cells_of(table: QTableWidget, row: int) -> list[str]:
    model = table.model()
    return [str(model.index(row, column).data()) for column in range(table.columnCount())]


def page_of(running: Running) -> WorksheetComparePage:
    page = running.room(PageHolder).page
    assert isinstance(page, WorksheetComparePage), page
    return page


def test_a_change_is_told_by_the_rule_only_and_without_judging(
    running: Running, form: Form
) -> None:
    running.go("worksheet-compare", "old+now")
    assert (
        "Gespannen: het midden ligt nu minstens één gebied dichter bij ‘eigen weg’."
        in running.words
    )
    assert form.sentences["change_means"] in running.words
    assert form.words["draft"] in running.words
    assert form.words["not_a_test"] in running.words
    assert form.words["honest"] in running.words
    running.go("worksheet-compare", "oldest+old")
    assert form.sentences["noise"] in running.words
    assert form.sentences["change_means"] not in running.words


def test_two_points_are_not_joined_and_three_are(running: Running) -> None:
    running.go("worksheet-compare", "now+old")
    chart = page_of(running).picture.chart.chart
    assert [row.title for row in chart.rows] == ["14 september 2026", "23 november 2026"]
    assert chart.joined == frozenset()
    running.go("worksheet-compare", "oldest+older+old")
    chart = page_of(running).picture.chart.chart
    assert chart.joined == {0, 1}
    assert [row.title for row in chart.rows] == [
        "27 april 2026", "6 juli 2026", "14 september 2026",
    ]  # fmt: skip
    assert [row.tense for row in chart.rows] == [2, 3, 2]
    assert chart.rows[0].ranges[State.CALM].low == 4
    assert "Dit gaat over de laatste twee." in running.words


def test_no_line_joins_what_is_not_compared(running: Running, form: Form) -> None:
    soon = (sheet(filled(form), weeks_ago(at), f"soon-{at}") for at in (18, 4))
    for one in soon:
        Worksheets(running.program.keeper.vault).add(one, EVENING)
    running.go("worksheet-compare", "older+soon-18+old+soon-4+now")
    # Two, eight, six and four weeks lie between them.
    assert page_of(running).picture.chart.chart.joined == {1}
    assert form.sentences["too_soon_last"] in running.words
    assert "Dit gaat over de laatste twee." not in running.words
    assert form.sentences["too_soon"] not in running.words


def test_where_the_answers_lie_too_far_apart_no_area_is_drawn(running: Running, form: Form) -> None:
    apart = lettered(form, "A A B B C D F F F", "B " * 9)
    Worksheets(running.program.keeper.vault).add(sheet(apart, weeks_ago(2), "apart"), EVENING)
    running.go("worksheet-compare", "old+apart")
    row = page_of(running).picture.chart.chart.rows[1]
    assert (row.calm, row.tense, list(row.ranges)) == (None, 2, [State.TENSE])


def test_the_same_stands_in_tables(running: Running) -> None:
    running.go("worksheet-compare", "old+now")
    running.click("Toon als tabel")
    tables = [one for one in page_of(running).findChildren(QTableWidget) if one.isVisible()]
    assert [one.accessibleName() for one in tables] == [
        "Waar het meeste lag, elke keer", "Gespannen", "Rustig",
    ]  # fmt: skip
    assert cells_of(tables[0], 0)[1] == "jij bent er nog"
    model = tables[1].model()
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(3)]
    assert heads == ["Onderdeel", "14 september 2026", "23 november 2026"]
    assert [cells_of(tables[2], row) for row in (7, 8)] == [
        ["Spel en bezigheid", "weet ik niet", "samen en doen alsof"],
        ["Geweten en fouten", "buitenkant", "samen en doen alsof"],
    ]


def test_where_no_area_is_told_the_line_says_so(running: Running, form: Form) -> None:
    running.go("worksheet-compare", "cause+oldest")
    chart = page_of(running).picture.chart.chart
    assert (chart.rows[0].note, dict(chart.rows[0].ranges)) == ("geen gebied", {})
    caveat = next(stop.result for stop in form.stops if stop.id == OTHER_CAUSE)
    assert running.words.count(caveat) == 1


def test_two_raters_stand_side_by_side_and_nothing_is_averaged(
    running: Running, form: Form
) -> None:
    running.go("worksheet-compare", "oma+now")
    words = running.words
    assert form.sentences["other_rater"] in words
    assert "Oma · 16 november 2026" in words
    assert "Pleegmoeder · 23 november 2026" in words
    tables = [one for one in page_of(running).findChildren(QTableWidget) if one.isVisible()]
    tense, calm = tables[:2]
    assert [tense.accessibleName(), calm.accessibleName()] == ["Gespannen", "Rustig"]
    heads = [calm.model().headerData(at, Qt.Orientation.Horizontal) for at in range(3)]
    assert heads == ["Onderdeel", "Oma", "Pleegmoeder"]
    assert cells_of(calm, 1) == ["Rustig worden", "eerlijk en kunnen", "samen en doen alsof"]
    assert any("Wat ziet ieder van ons, en waar?" in one for one in words)
    assert words.count(" ".join(words_of_bands(form))) == 1
    assert not any("dichter bij" in one or "gemiddeld" in one for one in words)


def test_two_settings_likewise_and_of_more_the_last_two(running: Running, form: Form) -> None:
    running.go("worksheet-compare", "oldest+school+now")
    words = running.words
    assert form.sentences["other_setting"] in words
    assert "op school · 2 november 2026" in words
    assert "thuis · 27 april 2026" not in words
    tables = [one for one in page_of(running).findChildren(QTableWidget) if one.isVisible()]
    heads = [tables[0].model().headerData(at, Qt.Orientation.Horizontal) for at in range(3)]
    assert heads == ["Onderdeel", "op school", "thuis"]


def test_two_raters_who_chose_alike_are_told_so(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot, form: Form
) -> None:
    kept = (
        sheet(filled(form), weeks_ago(1), "oma", rater="Oma", child=None),
        sheet(filled(form), EVENING, "now", child=None),
    )
    with worksheet_program(tmp_path / "home", qtbot, *kept) as running:
        running.go("worksheet-compare", "oma+now")
        assert "Nergens is het een heel gebied of meer." in running.words
        assert "Wat er in die tijd gebeurde" not in running.words, "whose they are is not known"


def test_dated_moments_with_the_label_stand_beneath_and_open(running: Running) -> None:
    diary = Diary(running.program.keeper.vault)
    long_ago, day = weeks_ago(11), EVENING - timedelta(days=20)
    tags = ("Gebeurtenis",)
    for entry in (
        Entry(day, "\n Verhuisd naar boven. \nEn meer.", child="vlinder", tags=tags, id="moved"),
        Entry(day, "Gewone dag.", child="vlinder"),
        Entry(day, "Van een ander.", child="bever", tags=tags),
        Entry(long_ago, "Ervoor.", child="vlinder", tags=tags),
        Entry(EVENING, f"{'heel ' * 30}lang", child="vlinder", tags=tags),
        Entry(EVENING - timedelta(days=1), "", child="vlinder", tags=tags),
    ):
        diary.add(entry, EVENING)
    running.go("worksheet-compare", "old+now")
    words = running.words
    start = words.index("Wat er in die tijd gebeurde")
    shown = [one for one in words[start:] if one.endswith(("boven.", "…", "dag.", "ander."))]
    assert len(set(shown)) == 3
    assert "Ervoor." not in words
    assert max(map(len, shown)) < 100
    running.click("Verhuisd naar boven.")
    assert running.place == Place("diary", "moved")


def test_each_of_them_can_be_looked_at(running: Running) -> None:
    running.go("worksheet-compare", "old+now")
    assert "In die tijd zijn ze er niet." in running.words
    running.click("14 september 2026 · Pleegmoeder · thuis")
    assert running.place == Place("worksheet-result", "old")


def test_locking_empties_it_and_opening_shows_it_again(running: Running, qtbot: QtBot) -> None:
    diary = Diary(running.program.keeper.vault)
    entry = Entry(EVENING, f"Een {CANARY}.", child="vlinder", tags=("gebeurtenis",))
    diary.add(entry, EVENING)
    running.go("worksheet-compare", "old+now")
    assert any(CANARY in text for text in every_text())
    running.press(Qt.Key.Key_L, CTRL)
    settle()
    assert not any(CANARY in text or "Vlinder" in text for text in every_text())
    assert running.room(UnlockPage)
    open_diary(running, qtbot)
    settle()
    assert page_of(running)


@pytest.mark.parametrize("target", ["", "now", "now+now", "now+nothing", "+", "x+y"])
def test_without_two_there_is_nothing_to_compare(running: Running, target: str) -> None:
    running.go("worksheet-compare", target)
    assert isinstance(running.room(PageHolder).page, NothingPage)


def test_a_diary_that_cannot_be_read_is_told_once(running: Running) -> None:
    broken = DatabaseDamagedError(Path("diary"))
    with patch.object(DiarySearch, "newest", side_effect=broken):
        running.go("worksheet-compare", "old+now")
    assert running.dialogs.told == [broken]
    assert page_of(running)


def test_cards_are_stacked_too_where_names_would_stand_upright(running: Running) -> None:
    running.go("worksheet-compare", "oma+now")
    settle()
    page = page_of(running)
    one, other = page.findChildren(PictureCard)
    assert one.geometry().top() == other.geometry().top()
    assert not one.wants_more(one.width())
    assert one.wants_more(200)
    with patch.object(ProfileChart, "is_upright", side_effect=lambda width: width < 500):
        page.arrange()
        settle()
        assert one.geometry().bottom() < other.geometry().top()


def test_cards_are_stacked_and_tables_scroll_where_letters_are_large(running: Running) -> None:
    running.window.resize(760, 700)
    for _step in range(5):
        running.program.resize_text(1)
    running.go("worksheet-compare", "oma+now")
    settle()
    page = page_of(running)
    assert page.narrow
    assert page.horizontalScrollBar().maximum() == 0
