"""Escape in forms on pages: what was typed stays, and a label half typed becomes one."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.support.escaping import Escaper
from tests.support.program import EVENING, Running
from tests.support.written import form_of, written_program
from thop_desktop.store.plan_sentences import PlanSentences
from thop_desktop.tour.seen import settle
from thop_desktop.ui.child_field import ChildField
from thop_desktop.ui.child_form import ChildForm
from thop_desktop.ui.children_page import ChildrenPage
from thop_desktop.ui.diary_page import DiaryPage
from thop_desktop.ui.entry_fields import EntryFields
from thop_desktop.ui.erase_page import ErasePage
from thop_desktop.ui.manage_diary_page import ManageDiaryPage
from thop_desktop.ui.people_form import NameForm
from thop_desktop.ui.search_page import SearchPage

Key = Qt.Key
DAY = timedelta(days=1)


@pytest.fixture
def running(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Running]:
    """An open diary with children and entries."""
    with written_program(tmp_path / "home", qtbot) as running:
        yield running


def test_a_form_with_words_in_it_stays_and_enter_then_leaves_it(running: Running) -> None:
    """Each kind of form that Escape closes while nothing was typed."""

    def tried(
        open_it: Callable[[], object], field: Callable[[], QLineEdit], form: Callable[[], object]
    ) -> None:
        open_it()
        assert form() is not None
        field().setFocus()
        running.press(Key.Key_Escape)
        assert not form(), "nothing was typed, and it stays"
        open_it()
        field().setFocus()
        running.type_words("Uil")
        for _again in range(2):
            running.press(Key.Key_Escape)
            assert form(), "what was typed is gone"
            assert field().text().endswith("Uil")
        running.press(Key.Key_Return)
        assert not form(), "the verb that leaves has the keyboard"

    running.go("diary-children")
    children = running.room(ChildrenPage)

    def child_form() -> ChildForm:
        assert children.form is not None
        return children.form

    tried(lambda: running.click("Wijzig: Vlinder"), lambda: child_form().alias,
          lambda: children.form)  # fmt: skip
    running.go("diary-settings")
    manage = running.room(ManageDiaryPage)

    def name_form() -> NameForm:
        assert isinstance(manage.people.form, NameForm)
        return manage.people.form

    for words in ("Geef nog iemand toegang", "Andere naam"):
        tried(partial(running.click, words), lambda: name_form().name,
              lambda: manage.people.form)  # fmt: skip
    tried(manage.removal._open_form, lambda: manage.removal.field, lambda: manage.removal._form)
    running.go("diary-erase", "vlinder")
    erase = running.room(ErasePage).form
    assert erase is not None
    tried(erase.open_field, lambda: erase.typed.field,  # type: ignore[union-attr]
          lambda: erase.typed)  # fmt: skip
    running.go("diary", "fork")
    fields = form_of(running).fields
    tried(lambda: fields.toggle("child"), lambda: child_field(fields).field,
          lambda: fields.opened)  # fmt: skip


def child_field(fields: EntryFields) -> ChildField:
    """The form for another child, opened."""
    found = fields.findChildren(ChildField)[-1]
    found.open_form()
    return found


def test_a_label_half_typed_becomes_one(running: Running) -> None:
    running.go("diary", "fork")
    fields = form_of(running).fields
    for leave in (partial(running.press, Key.Key_Escape), partial(fields.toggle, "mood")):
        fields.toggle("tags")
        running.type_words("bad")
        leave()
        assert fields.entry.tags == ("bezoek", "bad")
        fields.set(tags=("bezoek",))


def test_forms_that_no_tour_opens_keep_what_was_typed(running: Running) -> None:
    vault, escaper = running.program.keeper.vault, Escaper()
    running.go("diary-settings")
    manage = running.room(ManageDiaryPage)
    manage.key.open_form()
    manage.passphrase.open_form()
    settle()
    escaper.look(manage)
    long_ago = EVENING - 20 * DAY
    PlanSentences(vault).add("Bever roept", "ga ik zitten", None, long_ago)
    running.go("today")
    running.click("Hielp dit plan?: Ja")
    escaper.look(running.window)
    assert escaper.lost == []
    assert {"manage_key", "manage_passphrase", "plan_list"} <= escaper.met


@pytest.mark.parametrize("room", ["search", "diary"])
def test_what_was_searched_for_comes_back(running: Running, room: str) -> None:
    running.go(room)
    page = running.window.room
    field = page.bar.field if isinstance(page, DiaryPage) else running.room(SearchPage).field
    field.setFocus()
    running.type_words("knuffel")
    running.press(Key.Key_Escape)
    assert field.text() == ""
    running.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "knuffel"
