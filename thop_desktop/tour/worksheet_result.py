"""The part of the tour that shows what follows from a worksheet, and where it comes back."""

from collections.abc import Iterator

from thop_desktop.app import Program
from thop_desktop.store.worksheets import Worksheet, Worksheets
from thop_desktop.tour.diary import EVENING
from thop_desktop.tour.seen import Visit
from thop_desktop.tour.worksheet import FIRST, SECOND, THIRD
from thop_desktop.ui.page import Page
from thop_desktop.ui.place import Place
from thop_desktop.ui.worksheet_compare_page import WorksheetComparePage
from thop_desktop.ui.worksheet_draft import draft_of
from thop_desktop.ui.worksheet_holder import PageHolder
from thop_desktop.ui.worksheet_result_page import WorksheetResultPage
from thop_desktop.worksheet.answers import Answers, to_kept
from thop_desktop.worksheet.form import OTHER_CAUSE

GRANDMOTHER, CAREFUL, FEW = "worksheet-grandmother", "worksheet-careful", "worksheet-few"
CHOSEN = ("look", "small-hurt", "own-time")


def result_visits(program: Program) -> Iterator[Visit]:
    """A result from top to bottom, its table, another cause, few answers, and comparisons.

    Args:
        program: after the worksheet was filled in on the tour, with the diary open.
    """
    go = program.window.go
    yield "worksheet-result-picture", lambda: _look_at(program, 560)
    yield "worksheet-result-table", lambda: _result(program).picture.turn.click()
    yield "worksheet-result-advice", lambda: _turn_back(program, 1250)
    yield "worksheet-result-tries", lambda: _choose(program)
    yield "worksheet-result-end", lambda: _scroll(program, 100_000)
    yield "worksheet-result-careful", lambda: _see_more(program, CAREFUL)
    yield "worksheet-result-few", lambda: go(Place("worksheet-result", FEW))
    yield "worksheet-compare-raters", lambda: _compare(program, GRANDMOTHER, THIRD)
    yield "worksheet-compare-raters-end", lambda: _scroll(program, 900)
    yield "worksheet-compare-three", lambda: _compare(program, FIRST, SECOND, THIRD)
    yield "worksheet-today", lambda: go(Place("today"))


def _page(program: Program) -> Page:
    room = program.window.room
    if not isinstance(room, PageHolder) or room.page is None:
        raise TypeError(room)
    return room.page


def _result(program: Program) -> WorksheetResultPage:
    page = _page(program)
    if not isinstance(page, WorksheetResultPage):
        raise TypeError(page)
    return page


def _scroll(program: Program, value: int) -> None:
    _page(program).verticalScrollBar().setValue(value)


def _look_at(program: Program, value: int) -> None:
    program.window.go(Place("worksheet-result", THIRD))
    _scroll(program, value)


def _turn_back(program: Program, value: int) -> None:
    _result(program).picture.turn.click()
    _scroll(program, value)


def _choose(program: Program) -> None:
    page = _result(program)
    for name in CHOSEN:
        page.tries.rows[name].click()
    page.ensureWidgetVisible(page.tries.count)


def _see_more(program: Program, name: str) -> None:
    """Keep some that others filled in, with less to tell, and show one of them."""
    worksheets = Worksheets(program.keeper.vault)
    third = worksheets.get(THIRD)
    answers = draft_of(third).answers
    first = draft_of(worksheets.get(FIRST)).answers
    few = Answers(dict(list(answers.calm.items())[:5]), dict(list(answers.tense.items())[:3]))
    careful = answers.with_stop(OTHER_CAUSE, applies=True)
    for kept, told, rater in (
        (GRANDMOTHER, first, "Oma"),
        (CAREFUL, careful, "Juf"),
        (FEW, few, "Oma"),
    ):
        new = Worksheet(
            to_kept(told), third.child, rater, "elsewhere", draft=False,
            finished=third.begun, id=kept, begun=third.begun,
        )  # fmt: skip
        worksheets.add(new, EVENING)
    program.window.go(Place("worksheet-result", name))


def _compare(program: Program, *names: str) -> None:
    program.window.go(Place("worksheet-compare", "+".join(names)))
    if not isinstance(_page(program), WorksheetComparePage):
        raise TypeError(_page(program))
