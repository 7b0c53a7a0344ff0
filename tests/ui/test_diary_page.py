"""The diary in the real window: writing, finding back, throwing away, and locking."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDateEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.support.diaries import LONGEST_MS, open_diary
from tests.support.program import EVENING, Running
from tests.support.written import (
    ALIAS,
    FORK,
    GUINEA_PIG,
    diary_of,
    every_text,
    form_of,
    page_of,
    save_now,
    titles,
    written_program,
)
from thop_desktop.errors import ContentError, DatabaseDamagedError, DiskFullError
from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Entry, Kind
from thop_desktop.tour.seen import settle
from thop_desktop.ui.diary_page import DiaryPage
from thop_desktop.ui.place import Place
from thop_desktop.ui.search_refresh import SearchRefresh
from thop_desktop.ui.thrown_away import KEPT_DAYS
from thop_desktop.ui.unlock_page import UnlockPage

CTRL = Qt.KeyboardModifier.ControlModifier
CANARY = "kanariepiet"


@pytest.fixture
def running(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Running]:
    """The program with a diary of four entries, open."""
    with written_program(tmp_path / "home", qtbot) as running:
        yield running


@pytest.fixture
def empty(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Running]:
    """The program with a diary in which nothing was written."""
    with written_program(tmp_path / "home", qtbot, ()) as running:
        yield running


def lock_and_open(running: Running, qtbot: QtBot) -> None:
    running.press(Qt.Key.Key_L, CTRL)
    assert isinstance(running.window.room, UnlockPage)
    open_diary(running, qtbot)
    settle()


def test_the_list_shows_days_with_their_entries_and_nothing_is_open(running: Running) -> None:
    assert titles(running) == [
        "Vandaag · maandag 23 november",
        "Na het eten begon het.",
        "Samen de cavia gevoerd.",
        "Zaterdag 21 november",
        "Moe vandaag.",
        "Zondag 23 november 2025",
        "Voor het eerst samen gefietst.",
    ]
    assert "Kies een notitie uit de lijst, of begin een nieuwe." in running.words


def test_one_key_leads_to_an_empty_entry_with_the_cursor_in_the_text(running: Running) -> None:
    running.go("today")
    running.press(Qt.Key.Key_N, CTRL)
    form = form_of(running)
    assert form.text.hasFocus()
    assert form.text.text == ""
    assert form.when.button.text().strip() == "Maandag 23 november, 19:30"
    running.type_words("Rustige avond. ")
    save_now(running)
    kept = diary_of(running).newest(1)[0]
    assert (kept.text, kept.at) == ("Rustige avond. ", EVENING)
    assert "Rustige avond." in titles(running)
    assert "Bewaard" in running.words


def test_it_is_saved_by_itself_soon_after_a_pause(running: Running, qtbot: QtBot) -> None:
    running.press(Qt.Key.Key_N, CTRL)
    running.type_words("Zij lachte.")
    assert "Nog niet bewaard" in running.words
    qtbot.waitUntil(lambda: "Bewaard" in running.words, timeout=LONGEST_MS)
    assert "Zij lachte." in [entry.text for entry in diary_of(running).newest(9)]
    assert running.place.target == page_of(running).desk.open_id


def test_an_entry_in_which_nothing_was_written_is_not_kept(running: Running) -> None:
    before = diary_of(running).count()
    running.press(Qt.Key.Key_N, CTRL)
    running.click("Conflict")
    running.go("diary", "fork")
    running.go("diary", "new")
    running.go("today")
    assert diary_of(running).count() == before
    assert diary_of(running).thrown_away() == ()


def test_a_second_press_of_the_key_keeps_the_first_entry_and_begins_another(
    running: Running,
) -> None:
    running.press(Qt.Key.Key_N, CTRL)
    running.type_words("Een.")
    running.press(Qt.Key.Key_N, CTRL)
    assert form_of(running).text.text == ""
    running.type_words("Twee.")
    running.go("today")
    texts = {entry.text: entry.draft for entry in diary_of(running).newest(2)}
    assert texts == {"Een.": False, "Twee.": True}


def test_an_entry_is_opened_by_keyboard_and_changed(running: Running) -> None:
    page = page_of(running)
    page.list.view.setFocus()
    running.press(Qt.Key.Key_Home)
    running.press(Qt.Key.Key_Down)
    assert page.desk.is_empty
    running.press(Qt.Key.Key_Return)
    assert running.place == Place("diary", "guinea-pig")
    form = form_of(running)
    assert form.text.hasFocus()
    running.press(Qt.Key.Key_End, CTRL)
    running.type_words(" Fijn.")
    running.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert diary_of(running).get("guinea-pig").text == GUINEA_PIG.text + " Fijn."


def test_undo_goes_on_across_saves_and_back_again(running: Running) -> None:
    running.go("diary", "fork")
    form = form_of(running)
    running.press(Qt.Key.Key_End, CTRL)
    running.type_words(" A")
    save_now(running)
    page_of(running).desk.autosave.pace.break_off()
    running.type_words(" B")
    save_now(running)
    running.go("diary", "guinea-pig")
    running.go("diary", "fork")
    assert not form.text.document().isUndoAvailable()
    for wanted in (" A", ""):
        running.press(Qt.Key.Key_Z, CTRL)
        assert form.text.text == FORK.text + wanted
    running.press(Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert form.text.text == FORK.text + " A"
    assert diary_of(running).get("fork").text == FORK.text + " A"


def test_undo_within_the_text_comes_before_what_was_saved(running: Running) -> None:
    running.go("diary", "fork")
    form = form_of(running)
    running.press(Qt.Key.Key_End, CTRL)
    for letters in (" A", " B"):
        running.type_words(letters)
        save_now(running)
        page_of(running).desk.autosave.pace.break_off()
    while form.text.document().isUndoAvailable():
        running.press(Qt.Key.Key_Z, CTRL)
    assert form.text.text == FORK.text
    # The child was chosen before this: that is what comes next, and no letter comes back.
    running.press(Qt.Key.Key_Z, CTRL)
    assert form.text.text == FORK.text
    assert diary_of(running).get("fork").child is None


def test_a_property_is_one_click_away_and_can_be_undone(running: Running) -> None:
    running.go("diary", "guinea-pig")
    running.click("Waarover")
    limit = running.button("Waarover: Limit")
    assert "veiligheid" in limit.toolTip()
    assert limit.accessibleDescription() == limit.toolTip()
    running.click("Waarover: Routine")
    assert diary_of(running).get("guinea-pig").area == "routine"
    running.click("Waarover, Routine")
    running.click("Waarover: Routine")
    assert diary_of(running).get("guinea-pig").area is None
    running.click("Maak ongedaan")
    assert diary_of(running).get("guinea-pig").area == "routine"


def test_mood_and_energy_are_words(running: Running) -> None:
    running.go("diary", "guinea-pig")
    running.click("Mijn stemming, Rustig")
    for words in ("Zwaar", "Gespannen", "Gaat wel", "Rustig", "Blij"):
        assert words in running.words
    running.click("Mijn energie")
    for words in ("Leeg", "Moe", "Redelijk", "Fit", "Vol energie"):
        assert words in running.words
    running.click("Mijn energie: Vol energie")
    assert diary_of(running).get("guinea-pig").energy == 5


def test_a_child_is_chosen_or_gets_a_nickname(running: Running) -> None:
    running.go("diary", "guinea-pig")
    running.click("Kind")
    running.click(f"Kind: {ALIAS}")
    assert diary_of(running).get("guinea-pig").child == ALIAS.lower()
    running.click(f"Kind, {ALIAS}")
    running.click("Een ander kind")
    assert "Kies een schuilnaam, niet de echte naam." in running.words
    running.type_words("Egel")
    running.press(Qt.Key.Key_Return)
    running.click("Kind, Egel")
    running.click("Een ander kind")
    running.type_words("EGEL")
    running.press(Qt.Key.Key_Return)
    assert running.button("Kind, Egel")
    assert any("Egel" in str(line) for line in spoken(running))


def spoken(running: Running) -> list[str]:
    model = page_of(running).list.model
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row).data(role)) for row in range(model.rowCount())]


def test_what_is_thrown_away_goes_at_once_and_can_be_put_back(running: Running) -> None:
    running.go("diary", "fork")
    running.click("Gooi weg")
    assert "Na het eten begon het." not in titles(running)
    assert "De notitie is weggegooid." in running.words
    running.click("Zet terug")
    assert "Na het eten begon het." in titles(running)
    assert form_of(running).text.text == FORK.text
    assert "De notitie is weggegooid." not in running.words


def test_the_offer_to_put_back_goes_by_itself(running: Running) -> None:
    running.go("diary", "fork")
    running.click("Gooi weg")
    bar = page_of(running).undo_bar
    assert bar.timer.isActive()
    assert bar.timer.interval() == 30_000
    bar.timer.timeout.emit()
    assert not bar.isVisible()


def test_what_was_thrown_away_is_listed_and_put_back_from_there(running: Running) -> None:
    running.go("diary", "fork")
    running.click("Gooi weg")
    running.click("Weggegooid")
    assert f"Na {KEPT_DAYS} dagen is een notitie echt weg." in running.words
    page_of(running).list.open_first()
    settle()
    assert "vork op tafel" in page_of(running).desk.thrown.text.text
    page_of(running).desk.thrown.button.click()
    settle()
    assert form_of(running).text.text == FORK.text
    assert diary_of(running).thrown_away() == ()


def test_a_new_entry_brings_the_whole_list_back(running: Running) -> None:
    running.go("diary", "fork")
    running.click("Gooi weg")
    running.click("Weggegooid")
    assert "Na het eten begon het." in titles(running)
    running.click("Nieuwe notitie")
    assert "Na het eten begon het." not in titles(running)


def test_the_keyboard_stays_in_the_list_when_it_shows_others(running: Running) -> None:
    running.go("diary", "fork")
    running.click("Gooi weg")
    page = page_of(running)
    page.list.thrown.setFocus()
    running.click("Weggegooid")
    assert page.list.view.hasFocus()
    page.bar.field.setText("qqqq")
    settle()
    button = page.list.empty.button
    assert button is not None
    button.setFocus()
    running.click("Toon alle notities")
    assert page.list.view.hasFocus()


def test_what_was_thrown_away_a_month_ago_is_gone_when_the_diary_is_opened(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    old = EVENING.replace(month=9)
    entry = Entry(id="old", at=old, text="Oud.", deleted=old)
    with written_program(tmp_path / "home", qtbot, (FORK, entry)) as running:
        assert diary_of(running).thrown_away() == ()
        with pytest.raises(KeyError):
            diary_of(running).get("old")


def test_nothing_is_lost_when_the_diary_locks_in_the_middle_of_a_sentence(
    running: Running, qtbot: QtBot
) -> None:
    running.press(Qt.Key.Key_N, CTRL)
    running.type_words("Halverwege deze zi")
    lock_and_open(running, qtbot)
    form = form_of(running)
    assert form.text.text == "Halverwege deze zi"
    assert form.text.textCursor().atEnd()
    running.type_words("n.")
    running.go("diary", "fork")
    assert "Halverwege deze zin." in titles(running)
    lock_and_open(running, qtbot)
    # It was closed, and is no draft any more; one is back at the fork, in which nobody wrote.
    assert page_of(running).desk.open_id == "fork"


def test_nothing_private_is_left_after_locking(running: Running) -> None:
    page = page_of(running)
    running.press(Qt.Key.Key_N, CTRL)
    running.type_words(f"Over {CANARY}. ")
    save_now(running)
    running.type_words(CANARY)
    form = form_of(running)
    form.fields.toggle("tags")
    running.type_words(CANARY)
    running.press(Qt.Key.Key_Return)
    running.click("Ervoor, gedaan, afloop")
    running.type_words(CANARY)
    page.bar.field.setText(CANARY)
    settle()
    assert CANARY in page.bar.field.text() + form.text.text
    page.list.view.grab()
    page.refresh = refresh = SearchRefresh(lambda most: most, page)
    with patch.object(running.window, "forget_room"):
        # Even the page that is about to be deleted holds nothing.
        running.program.keeper.lock()
        settle()
        assert not [text for text in every_text() if CANARY in text or ALIAS in text]
        assert not form.text.document().isUndoAvailable()
        assert not form.text.document().isRedoAvailable()
        assert page.list.model.rowCount() == 0
        assert not refresh.is_busy
    running.window.refresh("diary")
    settle()
    assert isinstance(running.window.room, UnlockPage)
    assert not [text for text in every_text() if CANARY in text or ALIAS in text]


def test_it_locks_although_the_page_was_made_anew_many_times(
    running: Running, qtbot: QtBot
) -> None:
    running.press(Qt.Key.Key_N, CTRL)
    running.type_words("Een")
    for step in (1, 1, 0):
        running.program.resize_text(step)
        settle()
        assert form_of(running).text.text == "Een"
    running.press(Qt.Key.Key_End, CTRL)
    running.type_words(" Twee")
    lock_and_open(running, qtbot)
    assert form_of(running).text.text == "Een Twee"
    assert diary_of(running).count() == 5


def test_closing_the_window_saves(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> None:
    home = tmp_path / "home"
    with written_program(home, qtbot) as running:
        running.press(Qt.Key.Key_N, CTRL)
        running.type_words("Tot morgen.")
        running.window.close()
        settle()
        assert not running.program.keeper.is_open
        open_diary(running, qtbot)
        assert "Tot morgen." in [entry.text for entry in diary_of(running).newest(9)]


def test_a_full_disk_is_told_once_on_the_page_and_the_words_stay(running: Running) -> None:
    running.press(Qt.Key.Key_N, CTRL)
    error = DiskFullError(running.home)
    with patch.object(Diary, "add", side_effect=error):
        for letters in ("Een", " twee", " drie"):
            running.type_words(letters)
            save_now(running)
        assert running.words.count("Dit is nog niet bewaard") == 1
        assert "Nog niet bewaard" in running.words
        # Neither another entry nor the list takes its place.
        running.go("diary", "fork")
        assert form_of(running).text.text == "Een twee drie"
    assert running.dialogs.told == []
    running.click("Probeer het nog eens")
    assert "Dit is nog niet bewaard" not in running.words
    assert "Een twee drie" in [entry.text for entry in diary_of(running).newest(9)]


@pytest.mark.parametrize("leave", ["lock", "close"])
def test_words_that_cannot_be_saved_are_let_go_only_when_the_user_says_so(
    running: Running, leave: str
) -> None:
    running.press(Qt.Key.Key_N, CTRL)
    running.type_words("Nog niet weg")
    with patch.object(Diary, "add", side_effect=DiskFullError(running.home)):
        running.dialogs.answer = 0
        go_away = running.program.lock if leave == "lock" else running.window.close
        go_away()
        settle()
        assert running.dialogs.asked[-1].startswith("Wat je net schreef, is nog niet bewaard")
        assert running.program.keeper.is_open
        assert form_of(running).text.text == "Nog niet weg"
        running.dialogs.answer = 1
        go_away()
        settle()
    assert not running.program.keeper.is_open


def test_locking_asks_nothing_of_a_page_that_another_look_has_replaced(running: Running) -> None:
    running.press(Qt.Key.Key_N, CTRL)
    running.type_words("Wel bewaard")
    running.go("settings")
    running.program.set_theme("dark")
    settle()
    running.program.lock()
    assert running.dialogs.asked == []
    assert not running.program.keeper.is_open


def test_an_entry_that_is_emptied_is_thrown_away_when_it_is_left(running: Running) -> None:
    running.press(Qt.Key.Key_N, CTRL)
    running.type_words("Toch niet.")
    save_now(running)
    form_of(running).text.selectAll()
    running.press(Qt.Key.Key_Delete)
    running.go("diary", "fork")
    assert "Toch niet." not in titles(running)
    assert [entry.text for entry in diary_of(running).thrown_away()] == [""]


def test_an_empty_diary_says_one_sentence_with_one_verb(empty: Running) -> None:
    assert "Hier komt wat je schrijft." in empty.words
    empty.click("Schrijf je eerste notitie")
    empty.type_words("Begonnen.")
    save_now(empty)
    assert titles(empty) == ["Vandaag · maandag 23 november", "Begonnen."]


def test_a_template_opens_what_belongs_to_it(running: Running) -> None:
    running.press(Qt.Key.Key_N, CTRL)
    running.click("ASSO thuis gebruikt")
    form = form_of(running)
    for step in ("Aansluiten", "Sensitief", "Structureren", "Op gang helpen"):
        assert step in form.text.text
    assert list(form.story.shown) == ["outcome"]
    assert "Begin met" not in running.words
    running.go("diary", "new")
    running.go("diary", "fork")
    running.go("diary", "new")
    running.click("Conflict")
    assert list(form.story.shown) == ["before", "did", "outcome"]
    running.type_words("Een botsing.")
    save_now(running)
    kept = next(entry for entry in diary_of(running).newest(3) if entry.text == "Een botsing.")
    assert kept.kind is Kind.CONFLICT


def test_on_this_day_leads_to_earlier_years(running: Running) -> None:
    running.click("Deze dag in eerdere jaren")
    assert titles(running) == ["Zondag 23 november 2025", "Voor het eerst samen gefietst."]
    running.click("Alle notities")
    assert len(titles(running)) == 7


def test_a_narrow_window_shows_list_and_entry_one_after_the_other(running: Running) -> None:
    running.window.resize(900, 600)
    settle()
    page = page_of(running)
    assert page.list.isVisible()
    page.list.open_first()
    settle()
    assert not page.list.isVisible()
    assert page.desk.form.isVisible()
    running.click("Naar de lijst")
    assert page.list.isVisible()
    assert not page.desk.isVisible()
    running.press(Qt.Key.Key_N, CTRL)
    assert form_of(running).text.hasFocus()
    page.find_within()
    settle()
    assert page.bar.field.hasFocus()


def test_the_way_back_to_an_entry_that_is_gone_leads_to_the_list(running: Running) -> None:
    running.go("diary", "fork")
    running.go("today")
    page_of_diary = running.window._rooms["diary"]
    assert isinstance(page_of_diary, DiaryPage)
    page_of_diary.desk.close_entry()
    diary_of(running).erase("fork")
    running.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page_of(running).desk.is_empty
    assert running.dialogs.told == []


def test_an_open_entry_that_is_erased_elsewhere_keeps_its_words(running: Running) -> None:
    running.go("diary", "fork")
    diary_of(running).erase("fork")
    running.press(Qt.Key.Key_End, CTRL)
    running.type_words(" Nog iets.")
    save_now(running)
    assert f"{FORK.text} Nog iets." in [entry.text for entry in diary_of(running).newest(9)]


def test_the_window_can_find_in_the_diary(running: Running) -> None:
    running.press(Qt.Key.Key_F3)
    assert page_of(running).bar.field.hasFocus()
    running.type_words("cavia")
    assert [title for title in titles(running) if "cavia" in title]
    running.press(Qt.Key.Key_Return)
    assert running.place.target == "guinea-pig"


def test_a_long_list_stays_where_it_is_while_an_entry_saves_itself(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    many = [
        Entry(id=f"e{number}", at=EVENING - timedelta(hours=number), text=f"Regel {number}.")
        for number in range(1_200)
    ]
    with written_program(tmp_path / "home", qtbot, many) as running:
        running.go("diary", "e0")
        running.press(Qt.Key.Key_End, CTRL)
        running.type_words(" Meer.")
        view = page_of(running).list.view
        bar = view.verticalScrollBar()
        for _times in range(40):
            bar.setValue(bar.maximum())
            settle()
        rows, place = view.model().rowCount(), bar.value()
        assert rows > 1_200
        save_now(running)
        assert (view.model().rowCount(), bar.value()) == (rows, place)
        bar.setValue(0)
        view.grab()
        assert "Regel 0." in titles(running)[1]


def test_entries_of_long_ago_and_far_ahead_and_of_any_script_are_shown_and_changed(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    odd = [
        Entry(id="first", at=datetime(1970, 1, 1, tzinfo=UTC), text="Heel lang geleden."),
        Entry(id="last", at=datetime(2100, 12, 31, 23, 59, tzinfo=UTC), text="Nog lang niet."),
        Entry(id="arabic", at=EVENING, text="مرحبا \u202estraf\u202c שלום"),
        Entry(id="emoji", at=EVENING, text="👨‍👩‍👧‍👦 " * 200),
        Entry(id="controls", at=EVENING, text="a\x00b\x07c\u2028d\u2029e"),
        Entry(id="long", at=EVENING, text="woord " * 60_000),
    ]
    with written_program(tmp_path / "home", qtbot, odd) as running:
        assert "Vrijdag 31 december 2100" in titles(running)
        assert "Donderdag 1 januari 1970" in titles(running)
        for entry in odd:
            running.go("diary", entry.id)
            form = form_of(running)
            assert form.text.text == entry.text
            running.window.grab()
            running.click("Mijn stemming")
            running.click("Mijn stemming: Blij")
            kept = diary_of(running).get(entry.id)
            assert (kept.text, kept.mood, kept.at) == (entry.text, 5, entry.at)


def test_five_megabytes_that_are_pasted_are_refused_on_the_page(running: Running) -> None:
    running.press(Qt.Key.Key_N, CTRL)
    QGuiApplication.clipboard().setText("woord " * 900_000)
    running.press(Qt.Key.Key_V, CTRL)
    assert "Dit is te veel voor één notitie" in running.words
    assert form_of(running).text.text == ""
    running.go("diary", "fork")
    assert "Dit is te veel voor één notitie" not in running.words


def test_day_and_time_are_changed_and_the_list_follows(running: Running) -> None:
    running.go("diary", "fork")
    form = form_of(running)
    form.when.button.click()
    settle()
    field = form.when.findChild(QDateEdit)
    assert field is not None
    assert field.hasFocus()
    field.setDate(QDate(2026, 11, 22))
    settle()
    assert diary_of(running).get("fork").at == EVENING - timedelta(days=1)
    assert titles(running)[2:4] == ["Gisteren · zondag 22 november", "Na het eten begon het."]
    form.when.button.click()
    running.click("Maak ongedaan")
    assert diary_of(running).get("fork").at == EVENING


def test_the_diary_goes_on_without_its_templates(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    broken = ContentError(tmp_path, 1, "kapot")
    target = "thop_desktop.content.diary_templates.load_templates"
    with (
        patch(target, side_effect=broken),
        written_program(tmp_path / "home", qtbot) as running,
    ):
        running.press(Qt.Key.Key_N, CTRL)
        assert "Begin met" not in running.words
        running.type_words("Toch.")
        save_now(running)
        assert "Toch." in titles(running)


def test_a_diary_that_cannot_be_read_is_told_once(running: Running) -> None:
    error = DatabaseDamagedError(running.home)
    with patch.object(Diary, "search", side_effect=error):
        page_of(running).bar.field.setText("vork")
        page_of(running).bar.field.setText("vorken")
        settle()
    assert running.dialogs.told == [error]
    assert "Niets gevonden." in running.words


def test_every_part_has_a_name_for_screen_readers(running: Running) -> None:
    running.go("diary", "fork")
    for widget in page_of(running).findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            assert widget.accessibleName(), widget


def test_what_the_list_put_off_comes_too_late_after_locking(running: Running) -> None:
    page_of(running).bar.field.setText("vork")
    running.program.keeper.lock()
    settle()
    assert isinstance(running.window.room, UnlockPage)
    assert running.dialogs.told == []


@pytest.mark.parametrize(
    ("width", "percent", "words", "below"),
    [(1280, 100, True, False), (1280, 150, True, True), (760, 100, True, True),
     (760, 150, True, True), (720, 200, False, True)],
)  # fmt: skip
def test_words_of_the_bar_move_to_a_second_row_before_they_go(
    running: Running, width: int, percent: int, words: bool, below: bool
) -> None:
    running.window.resize(width, 720)
    running.program.preferences.text_percent = percent
    running.program.refurnish()
    running.go("diary")
    settle()
    bar = page_of(running).bar
    tools = (bar.filters, bar.calendar, bar.patterns, bar.more)
    assert all(bool(tool.text()) == words for tool in tools)
    assert all((tool.y() > bar.field.geometry().bottom()) == below for tool in tools)
    for tool in (*tools, bar.new):
        assert tool.accessibleName()
        assert tool.width() >= tool.sizeHint().width()
    assert bar.field.width() > bar.new.sizeHint().height() * 2
    bar.field.setFocus(Qt.FocusReason.TabFocusReason)
    reached = []
    for _each in range(5):
        running.press(Qt.Key.Key_Tab)
        reached.append(running.window.focusWidget())
    assert reached == ([bar.new, *tools] if below else [*tools, bar.new])
