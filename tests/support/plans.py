"""Plans in the real window, as a user makes them."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.support.diaries import open_diary
from tests.support.program import EVENING, Running, running_program
from tests.support.written import write_diary
from thop_desktop.instruments.filled import Filled
from thop_desktop.instruments.reading import INSTRUMENTS
from thop_desktop.store.plan import Plan
from thop_desktop.store.plans import Plans
from thop_desktop.tour.seen import settle
from thop_desktop.ui.plan_desk import PlanDesk
from thop_desktop.ui.plan_fill_page import PlanFillPage
from thop_desktop.ui.plan_read_page import PlanReadPage

SHOES = Filled({"behaviour": "Onder de tafel blaffen.", "try": "ernaast gaan zitten"})


@contextmanager
def plans_program(
    home: Path, qtbot: QtBot, *, opened: bool = True, clock: datetime = EVENING
) -> Iterator[Running]:
    """The program with a diary of two children, at the overview of plans."""
    write_diary(home)
    for running in running_program(home, language="nl", accepted=True, clock=lambda: clock):
        if opened:
            open_diary(running, qtbot)
        running.go("plans")
        yield running


def desk_of(running: Running) -> PlanDesk:
    """The plan at hand."""
    return running.program.plans


def kept_plans(running: Running) -> tuple[Plan, ...]:
    """What the open diary keeps of the instruments."""
    return Plans(running.program.keeper.vault).by_kinds(INSTRUMENTS)


def fill_page(running: Running) -> PlanFillPage:
    """The page on which one is filled in."""
    return running.room(PlanFillPage)


def read_page(running: Running) -> PlanReadPage:
    """The page on which one is read."""
    return running.room(PlanReadPage)


def make_ready(running: Running, instrument: str, filled: Filled) -> str:
    """Make a plan in one go; returns its id."""
    desk = desk_of(running)
    draft = desk.begin(instrument, filled)
    desk.finish(running.program.parts().plans.instrument(instrument))
    settle()
    return draft.id
