"""The ways between entries and pages, in the real window."""

from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.diaries import open_diary
from tests.support.program import Running, start_program
from tests.support.written import (
    ENTRIES,
    FORK,
    diary_of,
    every_text,
    form_of,
    page_of,
    save_now,
    titles,
    write_diary,
    written_program,
)
from thop_desktop.errors import ContentError, DatabaseDamagedError
from thop_desktop.store.diary_search import DiarySearch
from thop_desktop.store.entry import Area, Entry, Kind
from thop_desktop.tour.seen import settle
from thop_desktop.ui.place import Place
from thop_desktop.ui.reader_page import ReaderPage
from thop_desktop.ui.suggestion_ways import ABOUT
from thop_desktop.ui.unlock_page import UnlockPage

CTRL = Qt.KeyboardModifier.ControlModifier
WRITE = "Schrijf hierover in je dagboek"
PRACTISE = "Oefen dit met ASSO"
ONE_MOMENT = "In je dagboek: 1 notitie"
DANGER = Entry(id="danger", at=FORK.at, text="Hij zei dat hij dood wil.", kind=Kind.CONFLICT)


@pytest.fixture
def running(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Running]:
    """The program with a diary of five entries, open."""
    with written_program(tmp_path / "home", qtbot, (*ENTRIES, DANGER)) as running:
        yield running


def offered(running: Running) -> list[str]:
    """What stands below the entry that is open."""
    strip = form_of(running).strip
    return [button.text() for button in strip.buttons] if strip.isVisibleTo(strip.window()) else []


def reader_of(running: Running) -> ReaderPage:
    return running.room(ReaderPage)


def foot(running: Running) -> str:
    return reader_of(running).view.toPlainText()


def follow(running: Running, words: str) -> None:
    """Follow the link of the page that says this."""
    reader = reader_of(running)
    cursor = reader.view.document().find(words)
    assert not cursor.isNull(), foot(running)[-400:]
    cursor.setPosition(cursor.selectionStart() + 1)
    reader.view.followed.emit(cursor.charFormat().anchorHref())
    settle()


def test_an_entry_offers_the_pages_that_belong_to_it_with_a_reason(running: Running) -> None:
    running.go("diary", "fork")
    assert offered(running) == [
        "Routines: de dag soepel laten lopen",
        "Contact houden tijdens een conflict",
        "Oefen deze situatie met ASSO",
    ]
    assert "Omdat dit over een Routine gaat." in running.words
    running.click("Routines: de dag soepel laten lopen. Omdat dit over een Routine gaat.")
    assert running.place == Place("article", "routines")
    running.window.step_history(-1)
    settle()
    assert running.place.target == "fork"
    running.go("diary", "guinea-pig")
    assert offered(running) == ["Weer fijne momenten vinden"]
    running.go("diary", "last-year")
    assert offered(running) == ["Oefen deze situatie met ASSO"]


def test_what_is_offered_changes_only_when_the_entry_is_saved(running: Running) -> None:
    running.press(Qt.Key.Key_N, CTRL)
    assert offered(running) == []
    running.type_words("We hebben geknuffeld. ")
    assert offered(running) == []
    save_now(running)
    touch = running.program.book.pages["touch"].title
    assert offered(running) == [touch, "Oefen deze situatie met ASSO"]
    first = form_of(running).strip.buttons[0]
    running.type_words("Lang. ")
    save_now(running)
    assert form_of(running).strip.buttons[0] is first
    form_of(running).fields.set(area=Area.LIMIT)
    settle()
    assert offered(running)[0] == running.program.book.pages["limits"].title


def test_danger_leads_to_help_first_and_not_to_practising(running: Running) -> None:
    running.go("diary", "danger")
    assert offered(running) == ["Bel of kijk bij Hulp", "Contact houden tijdens een conflict"]
    form_of(running).strip.buttons[0].click()
    assert running.place == Place("help")


def test_without_the_links_an_entry_can_still_be_practised(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    broken = ContentError(tmp_path / "links.toml", 1, "broken")
    with (
        patch("thop_desktop.ui.suggestion_sources.load_links", side_effect=broken),
        written_program(tmp_path / "home", qtbot) as running,
    ):
        running.go("diary", "fork")
        assert offered(running) == ["Oefen deze situatie met ASSO"]
        running.go("article", "limits")
        assert WRITE not in foot(running)


def test_without_the_search_words_an_entry_can_still_be_read(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    broken = ContentError(tmp_path / "nl.toml", 1, "broken")
    with (
        patch("thop_desktop.content.synonyms.load_synonyms", side_effect=broken),
        written_program(tmp_path / "home", qtbot) as running,
    ):
        running.go("diary", "guinea-pig")
        assert offered(running) == []


def test_a_page_leads_to_a_new_entry_that_fits_to_it(running: Running) -> None:
    running.go("article", "routines")
    follow(running, WRITE)
    form = form_of(running)
    assert (form.fields.entry.kind, form.fields.entry.area) == (Kind.CONFLICT, Area.ROUTINE)
    assert form.text.hasFocus()
    running.go("article", "good-moments")
    follow(running, WRITE)
    assert form_of(running).fields.entry.kind is Kind.CONTACT
    running.go("article", "touch")
    follow(running, WRITE)
    running.type_words("Een hand op zijn schouder. ")
    save_now(running)
    assert diary_of(running).newest(1)[0].kind is Kind.CONTACT
    assert running.place.target == diary_of(running).newest(1)[0].id


def test_a_page_tells_how_many_entries_belong_to_it_and_shows_them(running: Running) -> None:
    running.go("article", "routines")
    assert ONE_MOMENT in foot(running)
    assert PRACTISE not in foot(running)
    running.go("article", "contact-in-conflict")
    assert PRACTISE in foot(running)
    follow(running, "In je dagboek: 2 notities")
    shown = [line for line in titles(running) if not line.startswith("Vandaag")]
    assert sorted(shown) == ["Hij zei dat hij dood wil.", "Na het eten begon het."]
    assert page_of(running).filters.filters.kinds == {Kind.CONFLICT}
    assert page_of(running).filters.isVisible()
    assert page_of(running).desk.is_empty


def test_some_pages_lead_nowhere(running: Running) -> None:
    running.go("article", "sources")
    assert WRITE not in foot(running)
    running.go("terms")
    assert WRITE not in foot(running)
    running.go("article", "touch")
    assert "In je dagboek" not in foot(running)
    assert WRITE in foot(running)


def test_a_page_forgets_the_diary_when_that_is_locked_and_stays_where_it_was(
    running: Running, qtbot: QtBot
) -> None:
    running.go("article", "routines")
    reader = reader_of(running)
    reader.view.verticalScrollBar().setValue(300)
    running.press(Qt.Key.Key_L, CTRL)
    assert reader_of(running) is reader
    assert "In je dagboek" not in foot(running)
    assert WRITE in foot(running)
    assert reader.scroll_position() == 300
    assert not [text for text in every_text() if "In je dagboek:" in text]
    open_diary(running, qtbot)
    settle()
    assert ONE_MOMENT in foot(running)


def test_a_page_counts_again_when_it_is_come_back_to(running: Running) -> None:
    running.go("article", "routines")
    running.go("diary", "guinea-pig")
    form_of(running).fields.set(area=Area.ROUTINE)
    settle()
    running.go("article", "routines")
    assert "In je dagboek: 2 notities" in foot(running)


def test_a_diary_that_cannot_be_read_counts_nothing(running: Running) -> None:
    damaged = DatabaseDamagedError(running.home / "diary")
    with patch.object(DiarySearch, "count", side_effect=damaged):
        running.go("article", "routines")
    assert "In je dagboek" not in foot(running)


def test_writing_from_a_page_goes_on_after_unlocking(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    write_diary(tmp_path / "home")
    with start_program(tmp_path / "home", language="nl", accepted=True) as running:
        running.go("article", "limits")
        assert "keeper" not in vars(running.program)
        follow(running, WRITE)
        assert isinstance(running.window.room, UnlockPage)
        open_diary(running, qtbot)
        settle()
        assert form_of(running).fields.entry.area is Area.LIMIT
        assert running.place == Place("diary", "new", ABOUT + "limits")


def test_an_anchor_that_is_no_page_opens_the_diary_as_it_was(running: Running) -> None:
    running.window.go(Place("diary", "", "elsewhere"))
    settle()
    assert not page_of(running).filters.is_active


def test_nothing_that_was_offered_is_left_after_locking(running: Running) -> None:
    running.press(Qt.Key.Key_N, CTRL)
    running.type_words("Weer te laat op school. ")
    save_now(running)
    assert "Omdat je schrijft: ‘te laat op school’." in running.words
    with patch.object(running.window, "forget_room"):
        running.program.keeper.lock()
        settle()
        assert not [text for text in every_text() if "te laat op" in text]
