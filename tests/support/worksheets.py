"""The worksheet in the real window, as a user goes through it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.support.diaries import WORDS, open_diary
from tests.support.program import EVENING, Running, running_program
from tests.support.written import write_diary
from thop_desktop.store.key_slots import Passphrase
from thop_desktop.store.opening import open_vault
from thop_desktop.store.worksheets import Worksheet, Worksheets
from thop_desktop.tour.seen import settle
from thop_desktop.ui.worksheet_desk import Draft, WorksheetDesk
from thop_desktop.ui.worksheet_domain import WorksheetDomain
from thop_desktop.ui.worksheet_fill_page import WorksheetFillPage
from thop_desktop.ui.worksheet_stops import WorksheetStops
from thop_desktop.worksheet.answers import Answers, Band, Pick, State, to_kept
from thop_desktop.worksheet.form import Form, load_form

RATER = "Pleegmoeder"


def form_of(resources: Path) -> Form:
    """The Dutch worksheet."""
    return load_form(resources, "nl")


def filled(form: Form, calm: int = 4, tense: int = 2) -> Answers:
    """All domains answered with the same cards."""
    answers = Answers()
    for name in form.domain_ids:
        answers = answers.with_answer(State.CALM, name, Pick((Band(calm),)))
        answers = answers.with_answer(State.TENSE, name, Pick((Band(tense),)))
    return answers


def finished(
    form: Form, at: datetime, name: str, *, child: str | None = "vlinder", rater: str = RATER
) -> Worksheet:
    """One that was filled in at home at some time."""
    return Worksheet(
        answers=to_kept(filled(form)), child=child, rater=rater, setting="home", draft=False,
        finished=at, begun=at, id=name,
    )  # fmt: skip


@contextmanager
def worksheet_program(
    home: Path, qtbot: QtBot, *kept: Worksheet, opened: bool = True
) -> Iterator[Running]:
    """The program with a diary of two children and some worksheets, at their overview."""
    write_diary(home)
    vault = open_vault(home / "diary", Passphrase(WORDS), EVENING)
    for one in kept:
        Worksheets(vault).add(one, EVENING)
    vault.lock(EVENING)
    for running in running_program(home, language="nl", accepted=True):
        if opened:
            open_diary(running, qtbot)
        running.go("worksheet")
        yield running


def weeks_ago(number: int) -> datetime:
    """An evening so many weeks before the one of the tests."""
    return EVENING - timedelta(weeks=number)


def desk_of(running: Running) -> WorksheetDesk:
    """The worksheet at hand."""
    return running.program.worksheet


def draft_of(running: Running) -> Draft:
    """The worksheet at hand, which there must be."""
    draft = desk_of(running).current
    assert draft is not None
    return draft


def kept_of(running: Running) -> tuple[Worksheet, ...]:
    """What the open diary keeps."""
    return Worksheets(running.program.keeper.vault).all()


def page_of(running: Running) -> WorksheetFillPage:
    """The page on which it is filled in."""
    return running.room(WorksheetFillPage)


def domain_of(running: Running) -> WorksheetDomain:
    """The domain that is shown."""
    step = page_of(running).step
    assert isinstance(step, WorksheetDomain)
    return step


def answer_stops(running: Running) -> None:
    """Answer the questions before, so that nothing applies, and go on."""
    step = page_of(running).step
    assert isinstance(step, WorksheetStops)
    for (name, yes), choice in step.choices.items():
        if yes == (name == "no-specialist"):
            choice.click()
    running.click("Verder: Nabijheid en zorg")
    settle()
