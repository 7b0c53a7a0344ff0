"""Finding back: filters that combine, the calendar, the search, in the real window."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.program import Running
from tests.support.written import ENTRIES, page_of, titles, written_program
from thop_desktop.store.entry import Kind
from thop_desktop.store.filters import Filters
from thop_desktop.tour.seen import settle
from thop_desktop.ui.diary_calendar import first_shown, month_after
from thop_desktop.ui.filter_words import bounds_words
from thop_desktop.ui.filters_bar import ALL, periods

ODDITIES = (
    "\x00",
    "'\"`*^:()-+{}[]~\\/;%_?!",
    "مرحبا",
    "👨‍👩‍👧‍👦",
    "x" * 5_000,
    "%1 <b>",
    "\u2028",
)


@pytest.fixture
def running(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Running]:
    with written_program(tmp_path / "home", qtbot) as running:
        yield running


def entries_shown(running: Running) -> set[str]:
    model = page_of(running).list.model
    rows = (model.row(number) for number in range(model.rowCount()))
    return {row.id for row in rows if row is not None and not isinstance(row, date)}


def choose(running: Running, chip: str, option: str) -> None:
    page = page_of(running)
    if not page.filters.isVisible():
        running.click("Filters")
    if page.filters.opened != chip:
        page.filters.toggle(chip)
        settle()
    running.click(option)


@pytest.mark.parametrize(
    ("chip", "option", "found"),
    [
        ("child", "Kind: Vlinder", {"fork"}),
        ("child", "Kind: Bever", set()),
        ("kind", "Soort: Prettig contact", {"guinea-pig"}),
        ("area", "Waarover: Routine", {"fork"}),
        ("mood", "Mijn stemming: Gespannen", {"fork", "about-me"}),
        ("tag", "Label: slaap", {"about-me"}),
        ("period", "Periode: Vorig jaar", {"last-year"}),
        ("period", "Periode: Laatste 7 dagen", {"fork", "guinea-pig", "about-me"}),
    ],
)
def test_each_filter_shows_what_it_says(
    running: Running, chip: str, option: str, found: set[str]
) -> None:
    choose(running, chip, option)
    assert entries_shown(running) == found
    words = option.split(": ")[1]
    assert words in page_of(running).filters.chips[chip].text()
    if not found:
        assert "Niets gevonden." in running.words
        running.click("Toon alle notities")
    else:
        running.click("Wis filters")
    assert len(entries_shown(running)) == len(ENTRIES)


def test_filters_combine_with_each_other_and_with_the_search(running: Running) -> None:
    choose(running, "mood", "Mijn stemming: Gespannen")
    choose(running, "mood", "Mijn stemming: Rustig")
    assert entries_shown(running) == {"fork", "guinea-pig", "about-me"}
    choose(running, "kind", "Soort: Conflict")
    choose(running, "kind", "Soort: Over mij")
    assert entries_shown(running) == {"fork", "about-me"}
    page_of(running).bar.field.setText("vork")
    settle()
    assert entries_shown(running) == {"fork"}
    choose(running, "kind", "Soort: Conflict")
    assert entries_shown(running) == set()
    running.click("Filters")
    assert entries_shown(running) == {"fork"}
    assert not page_of(running).filters.isVisible()


def test_a_filter_is_let_go_by_choosing_it_again(running: Running) -> None:
    choose(running, "area", "Waarover: Routine")
    choose(running, "area", "Waarover: Routine")
    assert page_of(running).filters.filters == ALL


def test_escape_closes_the_choices(running: Running) -> None:
    running.click("Filters")
    bar = page_of(running).filters
    bar.toggle("kind")
    settle()
    QTest.keyClick(bar, Qt.Key.Key_Escape)
    assert bar.opened == ""
    QTest.keyClick(bar, Qt.Key.Key_Escape)
    bar.toggle("tag")
    bar.toggle("tag")
    assert bar.opened == ""


def test_the_calendar_has_the_days_that_were_written_on(running: Running) -> None:
    running.click("Kalender")
    calendar = page_of(running).side.calendar
    assert calendar is not None
    written = [day.day for day, button in calendar.buttons.items() if button.isEnabled()]
    assert written == [21, 23]
    assert calendar.buttons[date(2026, 11, 23)].accessibleName() == (
        "Maandag 23 november: 2 notities"
    )
    assert "November 2026" in running.words
    assert calendar.buttons[date(2026, 11, 21)].hasFocus()
    running.press(Qt.Key.Key_Right)
    assert calendar.buttons[date(2026, 11, 23)].hasFocus()
    running.press(Qt.Key.Key_Right)
    running.press(Qt.Key.Key_Left)
    running.press(Qt.Key.Key_Return)
    assert entries_shown(running) == {"about-me"}
    assert "Zaterdag 21 november" in page_of(running).filters.chips["period"].text()
    assert page_of(running).side.calendar is None


def test_the_calendar_goes_to_other_months(running: Running) -> None:
    running.click("Kalender")
    calendar = page_of(running).side.calendar
    assert calendar is not None
    running.press(Qt.Key.Key_PageUp)
    assert calendar.month == date(2026, 10, 1)
    assert not any(button.isEnabled() for button in calendar.buttons.values())
    running.click("Volgende maand")
    running.click("Kalender")
    assert page_of(running).side.calendar is None


def test_results_come_while_typing_and_the_keys_lead_to_them(running: Running) -> None:
    page = page_of(running)
    page.bar.field.setFocus()
    running.type_words("gefiets")
    assert titles(running)[1:] == ["Voor het eerst samen gefietst."[:24] + " …"] or (
        "last-year" in entries_shown(running)
    )
    running.press(Qt.Key.Key_Down)
    assert page.list.view.hasFocus()
    running.press(Qt.Key.Key_Return)
    assert running.place.target == "last-year"
    page.bar.field.setFocus()
    running.press(Qt.Key.Key_Escape)
    assert len(entries_shown(running)) == len(ENTRIES)


@pytest.mark.parametrize("typed", ODDITIES)
def test_whatever_is_searched_for_the_diary_goes_on(running: Running, typed: str) -> None:
    page = page_of(running)
    page.bar.field.setText(typed)
    page.list.view.grab()
    page.bar.entered.emit()
    page.bar.down.emit()
    page.bar.field.setText("cavia")
    assert entries_shown(running) == {"guinea-pig"}


@given(st.dates(date(1970, 1, 1), date(2100, 12, 31)), st.integers(-2000, 2000))
def test_a_month_further_is_within_the_diary(day: date, step: int) -> None:
    month = month_after(day.replace(day=1), step)
    assert month.day == 1
    assert 1970 <= month.year <= 2100
    if 1971 <= month.year <= 2099:
        assert month_after(month, -step) == day.replace(day=1)


@given(st.dates(date(1970, 2, 1), date(2100, 12, 31)), st.integers(1, 7))
def test_a_month_begins_in_its_first_week(day: date, weekday: int) -> None:
    month = day.replace(day=1)
    corner = first_shown(month, weekday)
    assert corner.isoweekday() == weekday
    assert timedelta(0) <= month - corner < timedelta(days=7)


@given(st.dates(date(1971, 1, 1), date(2099, 12, 31)))
def test_periods_end_today_or_with_a_year(today: date) -> None:
    for first, last in periods(today).values():
        assert first is not None
        assert last is not None
        assert first <= last
    assert periods(today)["week"][1] == today


def test_kinds_of_the_templates_are_kinds() -> None:
    from thop_desktop.content.diary_templates import KINDS

    assert frozenset(kind.value for kind in Kind) == KINDS


def test_an_open_entry_that_is_not_among_the_results_is_told_so(running: Running) -> None:
    words = "Deze notitie hoort niet bij wat je zoekt."
    running.go("diary", "fork")
    page = page_of(running)
    page.bar.field.setText("vork")
    settle()
    assert words not in running.words
    page.bar.field.setText("cavia")
    settle()
    assert words in running.words
    running.go("diary", "guinea-pig")
    assert words not in running.words
    page.filters.take(replace(page.filters.filters, kinds=frozenset({Kind.CONFLICT})))
    settle()
    assert words in running.words
    page.bar.field.clear()
    page.filters.clear()
    settle()
    assert words not in running.words


def test_what_a_pattern_asks_is_one_chip_in_words_and_goes_with_one_click(
    running: Running,
) -> None:
    filters = page_of(running).filters
    for asked, words in (
        (Filters(weekdays=frozenset({0}), hours=(18, 21)), "Maandag, avond"),
        (Filters(before=frozenset({"bezoek", "bezoeken"})), "Ervoor: bezoek/bezoeken"),
        (Filters(without_area=True), "‘Waarover’ niet ingevuld"),
        (Filters(energies=frozenset(range(1, 6))), "Energie ingevuld"),
        (Filters(moods=frozenset(range(1, 6))), "Stemming ingevuld"),
    ):
        filters.take(replace(asked, archived=False))
        assert filters.pattern.accessibleName() == f"Patroon, {words}"
        running.click("Filters")
        assert filters.pattern.isVisible() == filters.isVisible()
        filters.pattern.click()
        assert not filters.is_active
        running.click("Filters")


def test_an_area_takes_the_place_of_none(running: Running) -> None:
    page_of(running).filters.take(Filters(without_area=True, archived=False))
    choose(running, "area", "Waarover: Routine")
    assert entries_shown(running) == {"fork"}
    assert not page_of(running).filters.filters.without_area


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (None, None, ""),
        (date(2026, 8, 24), None, "sinds 24 aug"),
        (date(2026, 8, 24), date(2026, 11, 23), "sinds 24 aug"),
        (date(2025, 8, 24), date(2026, 11, 23), "sinds 24 aug 2025"),
        (date(2026, 8, 24), date(2026, 8, 30), "24 aug – 30 aug"),
        (date(2025, 8, 24), date(2025, 8, 30), "24 aug 2025 – 30 aug 2025"),
    ],
)
def test_any_period_is_told_in_words(
    running: Running, first: date | None, last: date | None, words: str
) -> None:
    assert bounds_words(first, last, date(2026, 11, 23)) == words
    filters = page_of(running).filters
    filters.take(Filters(first=first, last=last, archived=False))
    assert filters.chips["period"].accessibleName() == (f"Periode, {words}" if words else "Periode")
