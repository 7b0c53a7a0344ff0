"""Changing the language while the program runs: the place stays, and is told in the new one."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.another_language import CODE, MARK, add_language
from tests.support.diaries import open_diary
from tests.support.plans import fill_page
from tests.support.program import Running, start_program
from tests.support.training import view_of
from tests.support.worksheets import answer_stops, draft_of, page_of
from tests.support.written import FORK, form_of, write_diary
from thop_desktop import paths
from thop_desktop.tour.seen import settle
from thop_desktop.trainer.exercise import Choosing
from thop_desktop.ui.reader_page import ReaderPage
from thop_desktop.ui.search_page import SearchPage
from thop_desktop.ui.text_spot import spot_in


@pytest.fixture(scope="module")
def running(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A program to which a language was added by files alone; its diary is locked."""
    folder = tmp_path_factory.mktemp("another-language")
    resources, translations = add_language(
        paths.resources(), paths.translations(), paths.guide(), folder
    )
    write_diary(folder / "home")
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(paths, "resources", lambda: resources)
        patched.setattr(paths, "translations", lambda: translations)
        with start_program(folder / "home", language="nl", accepted=True) as program:
            yield program


@pytest.fixture
def open_one(running: Running, qtbot: QtBot) -> Running:
    """The same in Dutch, with its diary open."""
    if running.program.preferences.language != "nl":
        switch(running, "nl")
    if not running.program.keeper.is_open:
        open_diary(running, qtbot)
    return running


def switch(running: Running, code: str) -> None:
    running.program.set_language(code)
    settle()


def read(running: Running) -> tuple[str, int]:
    """The page that is read, and which of its headings stands at the top."""
    page = running.room(ReaderPage)
    return running.place.target, spot_in(page.view).number


def scroll_to_third_heading(running: Running) -> None:
    running.go("article", "limits")
    view = running.room(ReaderPage).view
    view.verticalScrollBar().setValue(view.headings()[2][0] + 5)
    settle()


def search(running: Running) -> None:
    running.go("search")
    running.type_words("slaan")


def exercise(running: Running) -> tuple[object, ...]:
    shown = view_of(running)._shown.exercise
    assert isinstance(shown, Choosing)
    assert shown.situation is not None
    return shown.situation.id, shown.kind, [(one.id, one.right) for one in shown.options]


def second_domain(running: Running) -> None:
    if running.program.worksheet.current is None:
        running.go("worksheet")
        running.click("Begin")
        answer_stops(running)
    running.go("worksheet-fill", draft_of(running).id, "play")


def second_step(running: Running) -> None:
    running.go("plan-fill", "their-shoes")
    running.type_words("Blaffen.")
    running.click("Verder: Hoe jong was je kind toen vanbinnen?")


def step_of_plan(running: Running) -> str:
    step = fill_page(running).step
    assert step is not None
    return step.id


def entry(running: Running) -> tuple[str, str]:
    return form_of(running).text.text, running.place.target


@dataclass(frozen=True)
class Case:
    """Somewhere in the program.

    Attributes:
        open: goes there, in Dutch.
        where: tells where that is, in no language.
        told: gives words that must be in the new language.
    """

    open: Callable[[Running], object]
    where: Callable[[Running], object]
    told: Callable[[Running], str]


CASES = {
    "a page at its heading": Case(
        scroll_to_third_heading, read, lambda running: running.room(ReaderPage).title
    ),
    "a term": Case(
        lambda running: running.go("terms", anchor="routines"),
        lambda running: spot_in(running.room(ReaderPage).view).heading,
        lambda running: running.room(ReaderPage).view.toPlainText().partition("Fy:")[1],
    ),
    "a chapter of the guide": Case(
        lambda running: running.go("guide", "asso-oefenen"),
        lambda running: running.place.target,
        lambda running: running.room(ReaderPage).title,
    ),
    "the words searched for": Case(
        search,
        lambda running: running.room(SearchPage).field.text(),
        lambda running: str(running.room(SearchPage).results.model().index(1, 0).data()),
    ),
    "an exercise": Case(
        lambda running: running.go("practice-round", "kind:choose"),
        exercise,
        lambda running: view_of(running)._shown.exercise.question,
    ),
    "a question of the worksheet": Case(
        second_domain,
        lambda running: (running.place.anchor, type(page_of(running).step)),
        lambda running: next(line for line in running.words if line.startswith(MARK)),
    ),
    "a step of a plan": Case(
        second_step,
        step_of_plan,
        lambda running: next(line for line in running.words if line.startswith(MARK)),
    ),
    "an entry of the diary": Case(
        lambda running: running.go("diary", FORK.id),
        entry,
        lambda running: MARK,  # what the user wrote stays as it was written
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_changing_the_language_keeps_the_place(open_one: Running, name: str) -> None:
    running, case = open_one, CASES[name]
    case.open(running)
    before, place = case.where(running), running.place
    # At once ...
    switch(running, CODE)
    assert case.where(running) == before
    assert running.place.is_same_page(place)
    assert case.told(running).startswith(MARK)
    # ... and by way of the settings.
    running.go("settings")
    switch(running, "nl")
    running.window.step_history(-1)
    settle()
    assert case.where(running) == before
    assert running.place.is_same_page(place)


def test_the_added_language_can_be_chosen_and_nothing_is_still_in_dutch(open_one: Running) -> None:
    running = open_one
    running.go("settings")
    running.click("Frysk")
    assert running.program.preferences.language == CODE
    for room in ("settings", "read", "today", "plans", "practice", "worksheet", "guide"):
        running.go(room)
        assert not any("in Dutch for now" in words for words in running.words), room


def test_danger_is_danger_in_every_language(open_one: Running) -> None:
    switch(open_one, CODE)
    danger = open_one.program.parts().links.tells_of_danger
    practised = open_one.program.training.is_danger
    for told in (danger, practised):
        assert told("Ik denk aan zelfmoord.")
        assert told("I think of suicide.")
        assert not told("Een rustige dag.")
    switch(open_one, "en")
    assert practised("Ze zegt dat ze niet meer wil leven.")
    assert practised("He hits his brother with a knife.")
    assert not practised("He puts his plate on the floor.")


def test_a_mark_stays_with_the_words_that_were_marked(open_one: Running) -> None:
    running = open_one
    running.go("article", "limits")
    view = running.room(ReaderPage).view
    view.selectAll()
    running.room(ReaderPage).toggle_mark()
    assert view.extraSelections()
    switch(running, CODE)
    assert not running.room(ReaderPage).view.extraSelections()
    switch(running, "nl")
    assert running.room(ReaderPage).view.extraSelections()
