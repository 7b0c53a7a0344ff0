"""Patronen in the real window: pictures, tables, the entries behind them, a plan, and locking."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.support.diaries import open_diary
from tests.support.patterned import CANARY, patterned_entries
from tests.support.program import EVENING, Running
from tests.support.written import diary_of, every_text, page_of, written_program
from thop_desktop.store.entry import Entry, Kind
from thop_desktop.store.patterns import LEAST
from thop_desktop.store.plan_sentences import PlanSentences
from thop_desktop.tour.seen import settle
from thop_desktop.ui.pattern_cells import (
    DARK_STEPS,
    HeatCell,
    MarkButton,
    heat,
    step_of,
    words_on,
)
from thop_desktop.ui.pattern_tables import worded_tables
from thop_desktop.ui.patterns_page import PatternsPage
from thop_desktop.ui.place import Place
from thop_desktop.ui.themes import THEMES, contrast
from thop_desktop.ui.unlock_page import UnlockPage

AFTER_SCHOOL = "Dinsdag, na school: 9 conflicten"
GOOD_MOMENTS = "Woensdag, na school: 0 conflicten, 9 keer prettig contact"
TOO_LITTLE = "Te weinig om iets te zeggen."
TABS = ("Wanneer", "Wat ging vooraf", "Waarover", "Goede momenten", "Jijzelf")


@pytest.fixture
def running(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Running]:
    """The program with a diary full of patterns, open at their page."""
    with written_program(tmp_path / "home", qtbot, patterned_entries()) as running:
        running.go("diary-patterns")
        yield running


@pytest.fixture
def few(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Running]:
    """The same with fewer conflicts than say anything."""
    entries = [
        Entry(EVENING - timedelta(days=day), "Ruzie.", Kind.CONFLICT, before="drukte", energy=2)
        for day in range(LEAST - 1)
    ]
    with written_program(tmp_path / "home", qtbot, entries) as running:
        running.go("diary-patterns")
        yield running


def page(running: Running) -> PatternsPage:
    return running.room(PatternsPage)


def marks(running: Running) -> list[MarkButton]:
    grids = (card.grid for card in page(running).cards)
    return [mark for grid in grids if grid is not None for mark in grid.marks]


def shown_filters(running: Running) -> int:
    return diary_of(running).count(page_of(running).filters.filters)


def test_it_opens_from_the_bar_of_the_diary(running: Running) -> None:
    running.go("diary")
    running.click("Patronen")
    assert running.place == Place("diary-patterns")
    assert (
        "Dit laat zien wat je opschreef, niet waarom het gebeurde. "
        "Op drukke dagen schrijf je soms niets op."
    ) in running.words


def test_every_coloured_cell_has_its_count_and_an_empty_one_none(running: Running) -> None:
    cells = marks(running)
    assert {cell.text() for cell in cells} == {"", "1", "9"}
    assert all(isinstance(cell, HeatCell) for cell in cells)
    assert "Zondag, late avond: 1 conflict" in {cell.accessibleName() for cell in cells}
    assert any(
        one.startswith("Geteld: 10 conflicten. Leeg betekent: niet opgeschreven.")
        for one in running.words
    )


@pytest.mark.parametrize("tab", TABS)
def test_every_mark_leads_to_as_many_entries_as_it_says(running: Running, tab: str) -> None:
    running.click(tab)
    told = {mark.accessibleName(): mark.mark.count for mark in marks(running) if mark.mark.count}
    assert told
    for name, count in told.items():
        mark = next(one for one in marks(running) if one.accessibleName() == name)
        mark.opened.emit()
        settle()
        assert running.place.room == "diary"
        assert shown_filters(running) == count
        running.window.step_history(-1)
        settle()


@pytest.mark.parametrize("tab", TABS)
def test_the_table_says_the_same_as_the_picture(running: Running, tab: str) -> None:
    running.click(tab)
    counts = sorted(mark.mark.count for mark in marks(running))
    # On Wednesdays stand the good moments that go with the cells.
    beside = 9 if tab == "Wanneer" else 0
    running.window.resize(1280, 900)
    for card in list(page(running).cards):
        if card.turn_button is not None:
            title = card.title
            running.click(f"{title}: Toon als tabel")
            shown = next(one for one in page(running).cards if one.title == title)
            table = shown.table
            assert table is not None
            assert shown.grid is None
            assert table.accessibleName() == title
            model = table.model()
            cells = [
                str(model.index(row, column).data())
                for row in range(table.rowCount())
                for column in range(1, table.columnCount())
            ]
            numbers = [int(cell) for cell in cells if cell.isdigit()]
            assert all(number in counts for number in numbers)
            assert sum(numbers) <= sum(counts) + beside
            running.click(f"{title}: Toon als beeld")
    assert sorted(mark.mark.count for mark in marks(running)) == counts


def test_good_moments_stand_beside_the_conflicts_and_lead_to_their_entries(
    running: Running,
) -> None:
    assert any("Een stip betekent: er waren ook goede momenten." in one for one in running.words)
    running.click(GOOD_MOMENTS)
    assert "In dezelfde tijd: 9 keer prettig contact." in running.words
    running.click("Toon ze: 9 keer prettig contact")
    assert running.place.room == "diary"
    assert shown_filters(running) == 9


def test_arrow_keys_go_through_the_cells_and_enter_opens(running: Running) -> None:
    fullest = next(one for one in marks(running) if one.accessibleName() == AFTER_SCHOOL)
    assert [one for one in marks(running) if one.focusPolicy() != Qt.FocusPolicy.NoFocus] == [
        fullest
    ]
    fullest.setFocus(Qt.FocusReason.TabFocusReason)
    running.press(Qt.Key.Key_Right)
    focused = running.window.focusWidget()
    assert isinstance(focused, MarkButton)
    assert focused.accessibleName() == GOOD_MOMENTS
    assert "0 conflicten" in running.words
    running.press(Qt.Key.Key_Return)
    assert running.place.room == "diary-patterns"
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left):
        running.press(key)
    assert fullest.hasFocus()
    assert fullest.isChecked()
    running.press(Qt.Key.Key_Return)
    assert running.place.room == "diary"
    assert shown_filters(running) == 9


def test_tab_goes_on_from_a_cell_to_what_can_be_done_with_it(running: Running) -> None:
    next(one for one in marks(running) if one.accessibleName() == AFTER_SCHOOL).setFocus(
        Qt.FocusReason.TabFocusReason
    )
    running.press(Qt.Key.Key_Space)
    running.press(Qt.Key.Key_Tab)
    assert running.button("Toon 9 notities").hasFocus()
    running.press(Qt.Key.Key_Tab)
    running.press(Qt.Key.Key_Return)
    assert page(running).side.form is not None  # type: ignore[union-attr]


def test_what_is_filtered_shows_and_can_be_taken_away(running: Running) -> None:
    QTest.mouseDClick(
        next(one for one in marks(running) if one.accessibleName() == AFTER_SCHOOL),
        Qt.MouseButton.LeftButton,
    )
    settle()
    assert running.place.room == "diary"
    filters = page_of(running).filters
    assert filters.pattern.isVisible()
    running.click("Patroon, Dinsdag, na school")
    assert not filters.pattern.isVisible()
    assert shown_filters(running) == 10
    assert "Kies een notitie uit de lijst, of begin een nieuwe." in running.words


def test_a_mark_that_is_chosen_tells_of_some_entries_and_opens_them_all(running: Running) -> None:
    running.click(AFTER_SCHOOL)
    assert "Dinsdag, na school" in running.words
    assert any("Tas gegooid" in words for words in running.words)
    running.click("Toon 9 notities")
    assert shown_filters(running) == 9


def test_in_a_narrow_window_what_is_behind_a_cell_comes_into_sight(running: Running) -> None:
    running.window.resize(720, 480)
    settle()
    running.click(AFTER_SCHOOL)
    side = page(running).side
    assert side is not None
    settle()
    assert not side.visibleRegion().isEmpty()


def test_a_plan_is_made_from_a_cell_and_shown_on_the_first_page(running: Running) -> None:
    running.click(AFTER_SCHOOL)
    running.click("Maak een plan")
    form = page(running).side.form  # type: ignore[union-attr]
    assert form is not None
    assert form.condition.toPlainText() == "het dinsdag na school is en "
    running.click("Bewaar dit plan")
    assert "Vul allebei de stukken in: als …, dan …" in running.words
    form.condition.insertPlainText("hij komt thuis")
    form.action.setPlainText("zit ik met thee klaar")
    running.click("Bewaar dit plan")
    running.click("Bekijk je plannen")
    assert running.place.room == "today"
    sentence = "Als het dinsdag na school is en hij komt thuis, dan zit ik met thee klaar."
    assert sentence in running.words


def test_a_plan_can_be_left(running: Running) -> None:
    running.click(AFTER_SCHOOL)
    running.click("Maak een plan")
    running.click("Laat maar")
    assert "9 conflicten" in running.words
    assert PlanSentences(running.program.keeper.vault).current() == ()


def choose_from_menu(running: Running, button: str, down: int) -> None:
    """Open a menu by keyboard, and go down so many lines."""
    running.button(button).setFocus(Qt.FocusReason.TabFocusReason)
    running.press(Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    for _line in range(down):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    settle()


def test_a_child_and_a_period_can_be_chosen(running: Running) -> None:
    choose_from_menu(running, "Kind: Alle kinderen", 1)
    assert "Kind: Bever" in [running.button("Bever").accessibleName()]
    assert page(running).patterns.conflicts == 1
    assert any(words.startswith(TOO_LITTLE) for words in running.words)
    choose_from_menu(running, "Kind: Bever", 0)
    choose_from_menu(running, "Periode: 3 maanden", 0)
    assert page(running).patterns.conflicts == 5
    choose_from_menu(running, "Periode: 4 weken", 3)
    assert page(running).patterns.conflicts == 10
    running.click("Goede momenten")
    assert any(mark.mark.title == "nov 2026" for mark in marks(running))


@pytest.mark.parametrize("tab", TABS)
def test_under_eight_it_says_that_it_is_too_little(few: Running, tab: str) -> None:
    few.click(tab)
    assert any(words.startswith(TOO_LITTLE) for words in few.words)
    assert marks(few) == []


def test_an_empty_diary_says_so_and_leads_to_writing(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    with written_program(tmp_path / "home", qtbot, ()) as running:
        running.go("diary-patterns")
        running.click("Tel alles mee")
        assert "Er is nog niets om te tellen. Het groeit met wat je schrijft." in running.words
        running.click("Schrijf een notitie")
        assert running.place == Place("diary", "new")


def test_it_counts_anew_whenever_it_is_opened(running: Running) -> None:
    running.go("today")
    diary_of(running).add(Entry(EVENING, "Nog een.", Kind.CONFLICT), EVENING)
    running.go("diary-patterns")
    assert page(running).patterns.conflicts == 11


def test_it_leads_to_the_page_of_the_article(running: Running) -> None:
    running.click("Lees: Een botsing voor zijn")
    assert running.place == Place("article", "staying-ahead")


@pytest.mark.parametrize("tab", TABS)
def test_nothing_private_is_left_when_the_diary_locks(
    running: Running, qtbot: QtBot, tab: str
) -> None:
    running.click(tab)
    for mark in marks(running)[-1:]:
        mark.click()
    running.program.lock()
    settle()
    assert isinstance(running.window.room, UnlockPage)
    assert not [text for text in every_text() if CANARY in text or "Vlinder" in text]
    open_diary(running, qtbot)
    settle()
    assert page(running).patterns.conflicts == 10


def test_reading_and_looking_hold_at_any_width(running: Running) -> None:
    for tab in TABS:
        running.click(tab)
        for width in (720, 1280):
            running.window.resize(width, 600)
            settle()
            inside = page(running).viewport().width()
            assert all(card.width() <= inside for card in page(running).cards)


def test_a_week_in_which_nobody_wrote_is_no_week_without_conflicts(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    conflicts = [Entry(EVENING - timedelta(days=21 + day), "Ruzie.", Kind.CONFLICT)
                 for day in range(LEAST)]  # fmt: skip
    other = Entry(EVENING - timedelta(days=7), "Gewandeld.", Kind.MOMENT)
    with written_program(tmp_path / "home", qtbot, [*conflicts, other]) as running:
        running.go("diary-patterns")
        running.click("Goede momenten")
        names = [mark.accessibleName() for mark in marks(running)]
        # Of the week before the last something is told, though no conflict.
        assert names[-6:] == [
            "9 nov – 15 nov, Prettig contact: niets opgeschreven",
            "9 nov – 15 nov, Conflicten: niets opgeschreven",
            "16 nov – 22 nov, Prettig contact: 0 keer prettig contact",
            "16 nov – 22 nov, Conflicten: 0 conflicten",
            "23 nov, Prettig contact: niets opgeschreven",
            "23 nov, Conflicten: niets opgeschreven",
        ]
        contact = worded_tables(page(running).patterns)[3]
        assert [row[1:] for row in contact.rows[-3:]] == [
            ("niets opgeschreven", "–"),
            ("0", "0"),
            ("niets opgeschreven", "–"),
        ]
        assert contact.note == "Geteld: 8 notities. 0 betekent: niet opgeschreven."
        assert contact.note in running.words


def test_where_there_is_little_room_names_stand_above_their_rows(running: Running) -> None:
    def name_and_cell() -> tuple[QWidget, MarkButton]:
        grid = page(running).cards[0].grid
        assert grid is not None
        words = next(one for one in grid.findChildren(QLabel) if one.text() == "na school")
        assert words.width() >= words.sizeHint().width()
        return words.parentWidget() or words, grid.rows[3][0]

    running.window.resize(1280, 720)
    settle()
    name, cell = name_and_cell()
    assert "15 tot 18 uur" in running.words
    assert name.geometry().right() < cell.x()
    running.window.resize(720, 720)
    running.program.preferences.text_percent = 150
    running.program.refurnish()
    settle()
    name, cell = name_and_cell()
    assert name.geometry().bottom() <= cell.y()


def test_worded_tables_are_as_wide_as_their_heads(running: Running) -> None:
    tables = worded_tables(page(running).patterns)
    assert len(tables) == 6
    for table in tables:
        assert table.title
        assert table.note
        assert all(len(row) == len(table.headers) for row in table.rows)


@pytest.mark.parametrize("name", sorted(THEMES))
def test_numbers_can_be_read_on_every_colour(name: str) -> None:
    theme = THEMES[name]
    for step in range(len(DARK_STEPS)):
        ground = heat(theme, step)
        assert contrast(words_on(theme, ground).name(), ground.name()) >= 4.5


@pytest.mark.parametrize(
    ("count", "most", "step"),
    [(1, 1, 0), (1, 5, 0), (3, 4, 2), (5, 5, 4), (1, 50, 0), (25, 50, 2), (50, 50, 4), (6, 9, 3)],
)
def test_few_are_pale_also_where_nothing_is_more(count: int, most: int, step: int) -> None:
    assert step_of(count, count / most) == step


@pytest.mark.parametrize(
    ("words", "room"),
    [
        (0, "diary-export"),
        (1, "diary-import"),
        (2, "diary-children"),
        (3, "diary-settings"),
    ],
)
def test_more_is_a_menu_for_the_keyboard(
    running: Running, words: int, room: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    went: list[Place] = []
    running.go("diary")
    take: Callable[[Place], None] = went.append
    page_of(running).bar.place_wanted.disconnect()
    page_of(running).bar.place_wanted.connect(take)
    choose_from_menu(running, "Meer", words)
    assert went == [Place(room)]
