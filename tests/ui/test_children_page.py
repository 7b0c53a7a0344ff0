"""The children's page: nicknames, the archive, and that nothing stays when it locks."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.moving_on import program_of_children
from tests.support.program import Running
from tests.support.written import diary_of, every_text, form_of, page_of, save_now, titles
from thop_desktop.errors import DiskFullError
from thop_desktop.store.children import Child, Children
from thop_desktop.store.entry import Entry
from thop_desktop.tour.seen import settle
from thop_desktop.ui.children_page import ChildrenPage
from thop_desktop.ui.unlock_page import UnlockPage

FORK_LINE = "Na het eten begon het."


@pytest.fixture
def running(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Running]:
    with program_of_children(tmp_path / "home", qtbot) as running:
        running.go("diary-children")
        yield running


def page(running: Running) -> ChildrenPage:
    return running.room(ChildrenPage)


def children_of(running: Running) -> Children:
    return Children(running.program.keeper.vault)


def choose_field(running: Running, words: str) -> None:
    """Type into the field with the keyboard."""
    running.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    running.type_words(words)


def test_children_are_listed_with_age_and_entries(running: Running) -> None:
    child = children_of(running).get("vlinder")
    children_of(running).change(replace(child, age=9), running.program.start.clock())
    running.go("diary")
    running.go("diary-children")
    assert "9 jaar · 1 notitie" in running.words
    assert "0 notities" in running.words
    assert "In het archief" not in running.words


def test_an_age_of_long_ago_says_when_it_was_told(running: Running) -> None:
    clock = running.program.start.clock
    told = clock()
    child = children_of(running).get("bever")
    children_of(running).change(replace(child, age=6), told.replace(year=told.year - 2))
    running.go("diary")
    running.go("diary-children")
    assert "6 jaar op 23 november 2024 · 0 notities" in running.words


def test_the_menu_and_the_managing_page_lead_here(running: Running) -> None:
    running.go("diary-settings")
    running.click("Naar de kinderen")
    assert running.place.room == "diary-children"
    running.click("Naar het dagboek")
    assert running.place.room == "diary"


def test_a_nickname_and_an_age_are_changed_by_keyboard(running: Running) -> None:
    running.click("Wijzig: Vlinder")
    form = page(running).form
    assert form is not None
    assert form.alias.hasFocus()
    choose_field(running, "Mus")
    form.age.setText("10")
    running.press(Qt.Key.Key_Return)
    assert page(running).form is None
    kept = children_of(running).get("vlinder")
    assert (kept.alias, kept.age) == ("Mus", 10)
    running.go("diary", "fork")
    assert "Vlinder" not in " ".join(running.words).replace("Vlinder gooide", "")


def test_escape_and_rather_not_change_nothing(running: Running) -> None:
    running.click("Wijzig: Vlinder")
    choose_field(running, "Mus")
    running.press(Qt.Key.Key_Escape)
    running.click("Wijzig: Bever")
    choose_field(running, "Mus")
    running.click("Toch niet")
    assert [child.alias for child in children_of(running).all()] == ["Bever", "Vlinder"]


def test_what_cannot_be_kept_is_said(running: Running) -> None:
    running.click("Voeg een kind toe")
    running.click("Bewaar")
    assert "Geef het kind eerst een schuilnaam." in running.words
    running.type_words("bever")
    running.click("Bewaar")
    taken = "Deze schuilnaam is al van een ander kind, misschien in het archief. Kies een andere."
    assert taken in running.words
    form = page(running).form
    assert form is not None
    form.alias.setText("Mus")
    form.age.setText("26")
    form.save()
    assert "Kies een leeftijd van 0 tot en met 25." in running.words
    form.age.setText("")
    with patch.object(Children, "add", side_effect=DiskFullError(running.home)):
        form.save()
    settle()
    assert "Dit is niet bewaard. Probeer het nog eens." in running.words
    assert [type(error) for error in running.dialogs.told] == [DiskFullError]
    running.click("Bewaar")
    assert [child.alias for child in children_of(running).all()] == ["Bever", "Mus", "Vlinder"]


def test_a_child_goes_to_the_archive_and_comes_back(running: Running) -> None:
    running.click("Naar het archief: Vlinder")
    assert "In het archief" in running.words
    assert [child.alias for child in children_of(running).all()] == ["Bever"]
    running.go("diary")
    assert FORK_LINE not in titles(running)
    running.go("diary-children")
    running.click("Haal terug uit het archief: Vlinder")
    assert "In het archief" not in running.words
    running.go("diary")
    assert FORK_LINE in titles(running)


def archive(running: Running) -> None:
    running.click("Naar het archief: Vlinder")
    running.go("diary")


def test_in_the_archive_it_is_in_no_list_search_calendar_or_choice(running: Running) -> None:
    diary = diary_of(running)
    old = diary.get("fork")
    diary.add(replace(old, id="", at=old.at.replace(year=2024), text="vorig jaar"), old.at)
    gone = diary.add(Entry(old.at, "weg ermee", child="vlinder"), old.at)
    diary.delete(gone.id, old.at)
    archive(running)
    shown = page_of(running)
    shown.bar.field.setText("vork")
    settle()
    assert titles(running) == []
    shown.bar.field.setText("")
    settle()
    today = old.at.date()
    assert shown._days(today, today) == {today: 1}
    shown.list.show_on_this_day()
    assert "vorig jaar" not in titles(running)
    shown.list.show_thrown_away()
    assert titles(running) == []
    shown.list.show_all()
    running.click("Filters")
    shown.filters.toggle("child")
    assert "Vlinder" not in running.words
    running.go("diary", "new")
    form_of(running).fields.toggle("child")
    settle()
    assert "Vlinder" not in running.words


def test_on_asking_entries_are_shown_and_can_only_be_read(running: Running) -> None:
    archive(running)
    running.click("Filters")
    running.click("Ook uit het archief")
    assert FORK_LINE in titles(running)
    page_of(running).filters.toggle("child")
    settle()
    running.click("Kind: Vlinder")
    assert titles(running)[1:] == [FORK_LINE]
    running.go("diary", "fork")
    form = form_of(running)
    before = diary_of(running).get("fork")
    assert any(words.startswith("Vlinder staat in het archief.") for words in running.words)
    assert "Gooi weg" not in running.words
    form.text.setFocus()
    running.type_words("zzz")
    running.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    form.text.toggle_bold()
    form.undo_wanted.emit()
    page_of(running).desk.throw_away()
    save_now(running)
    running.go("diary")
    assert diary_of(running).get("fork") == before
    # Letting go of the archive lets go of whom that was about.
    page_of(running).filters._toggle_archive()
    assert page_of(running).filters.filters.child is None
    assert FORK_LINE not in titles(running)


def test_from_the_entry_the_child_comes_out_of_the_archive(running: Running) -> None:
    archive(running)
    running.go("diary", "fork")
    running.click("Haal terug uit het archief")
    form = form_of(running)
    assert not form.is_read_only
    assert FORK_LINE in titles(running)
    form.text.setFocus()
    running.type_words("En toen. ")
    save_now(running)
    assert diary_of(running).get("fork").text.startswith("En toen. ")


def test_another_entry_can_be_written_after_one_that_could_only_be_read(running: Running) -> None:
    archive(running)
    running.go("diary", "fork")
    running.go("diary", "new")
    assert not form_of(running).is_read_only
    running.go("diary", "guinea-pig")
    assert not form_of(running).is_read_only
    assert form_of(running).bar.isVisible()


def test_without_an_archive_nobody_is_bothered_with_it(running: Running) -> None:
    running.go("diary")
    running.click("Filters")
    assert "Ook uit het archief" not in running.words


def test_when_it_locks_no_name_is_left(running: Running) -> None:
    children_of(running).add(Child("Kanariepiet"), running.program.start.clock())
    running.go("diary")
    running.go("diary-children")
    running.click("Wijzig: Kanariepiet")
    running.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(running.window.room, UnlockPage)
    assert not [text for text in every_text() if "kanariepiet" in text.lower()]
