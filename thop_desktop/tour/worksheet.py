"""The part of the tour that fills in the worksheet, about an invented child."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from functools import partial
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from thop_desktop.app import Program
from thop_desktop.languages import FIRST_LANGUAGE
from thop_desktop.store.worksheets import Worksheet, Worksheets
from thop_desktop.tour.diary import BUTTERFLY, EVENING
from thop_desktop.tour.seen import Visit
from thop_desktop.ui.place import Place
from thop_desktop.ui.worksheet_domain import WorksheetDomain
from thop_desktop.ui.worksheet_fill_page import END, ROOM, WorksheetFillPage
from thop_desktop.ui.worksheet_page import WorksheetPage
from thop_desktop.ui.worksheet_stops import WorksheetStops
from thop_desktop.worksheet.answers import Answers, Band, Pick, Special, State, to_kept
from thop_desktop.worksheet.form import NO_SPECIALIST, TURBULENT, UNSAFE
from thop_desktop.worksheet.keeping import to_kept_over

RATER = "Pleegmoeder"
FIRST, SECOND, THIRD = "worksheet-first", "worksheet-second", "worksheet-third"
# Bands of the nine domains, as somebody might choose them at three times.
CALM = ((3, 3, 4, 4, 3, 4, 4, 5, 4), (4, 3, 4, 4, 3, 4, 4, 5, 4), (4, 4, 4, 5, 4, 4, 5, 5, 4))
TENSE = ((2, 1, 2, 3, 2, 2, 3, 3, 2), (2, 2, 2, 3, 2, 2, 3, 3, 2), (2, 2, 3, 3, 3, 2, 3, 4, 3))

Kind = TypeVar("Kind", bound=QWidget)


def worksheet_without_visits(program: Program) -> Iterator[Visit]:
    """Filling it in without a diary, as far as the questions before the cards.

    Args:
        program: without an open diary.
    """
    go = program.window.go
    yield "worksheet-without", lambda: go(Place("worksheet"))
    yield "worksheet-without-stops", lambda: _room(program, WorksheetPage).begin.begin()
    yield "worksheet-without-waiting", lambda: _room(program, WorksheetFillPage).stop()
    yield "worksheet-without-away", lambda: _throw_away(program)


def worksheet_visits(program: Program) -> Iterator[Visit]:
    """All of it with a diary: two from before, and a third that is filled in now.

    Args:
        program: with its diary open, in which there is the child Vlinder.
    """
    go = program.window.go
    yield "worksheet", lambda: _fill_before(program)
    yield "worksheet-early", lambda: _begin_early(program)
    yield "worksheet-stops", lambda: _begin(program)
    yield "worksheet-danger", lambda: _choose_stop(program, UNSAFE, yes=True)
    yield "worksheet-stops-answered", lambda: _say_it_is_safe(program)
    yield "worksheet-domain", lambda: _answer_stops(program)
    yield "worksheet-domain-chosen", lambda: _choose_cards(program)
    yield "worksheet-domain-apart", lambda: _choose_apart(program)
    yield "worksheet-domain-alone", lambda: _choose_alone(program)
    yield "worksheet-end-open", lambda: _go_to(program, END)
    yield "worksheet-waiting", lambda: _room(program, WorksheetFillPage).stop()
    for name in _answers(program, 0).calm:
        yield f"worksheet-{name}", partial(_go_to, program, name)
    yield "worksheet-end", lambda: _answer_all(program)
    yield "worksheet-result", lambda: _room(program, WorksheetFillPage).go_on()
    yield "worksheet-compare", lambda: go(Place("worksheet-compare", f"{FIRST}+{SECOND}"))
    yield "worksheet-kept", lambda: _see_the_end(program)


def _room(program: Program, kind: type[Kind]) -> Kind:
    room = program.window.room
    if not isinstance(room, kind):
        raise TypeError(room)
    return room


def _domain(program: Program) -> WorksheetDomain:
    step = _room(program, WorksheetFillPage).step
    if not isinstance(step, WorksheetDomain):
        raise TypeError(step)
    return step


def _stops(program: Program) -> WorksheetStops:
    step = _room(program, WorksheetFillPage).step
    if not isinstance(step, WorksheetStops):
        raise TypeError(step)
    return step


def _answers(program: Program, number: int) -> Answers:
    """What was answered the first, second or third time."""
    from thop_desktop.worksheet.form import load_form

    names: Sequence[str] = load_form(program.resources, FIRST_LANGUAGE).domain_ids
    told = Answers()
    for name, calm, tense in zip(names, CALM[number], TENSE[number], strict=True):
        told = told.with_answer(State.CALM, name, Pick((Band(calm),)))
        told = told.with_answer(State.TENSE, name, Pick((Band(tense),)))
    return told.with_stop(NO_SPECIALIST, applies=False)


def _fill_before(program: Program) -> None:
    kept = Worksheets(program.keeper.vault)
    for number, (name, weeks) in enumerate(((FIRST, 21), (SECOND, 6))):
        when = EVENING - timedelta(weeks=weeks)
        kept.add(
            Worksheet(
                answers=to_kept(_answers(program, number)), child=BUTTERFLY.id, rater=RATER,
                setting="home", draft=False, finished=when, begun=when, id=name,
            ),
            when,
        )  # fmt: skip
    program.window.go(Place("worksheet"))


def _begin_early(program: Program) -> None:
    page = _room(program, WorksheetPage)
    if page.begin.about is not None:
        page.begin.about.rater.setText(RATER)
    page.begin.begin()


def _begin(program: Program) -> None:
    """As the page would, but under a known id: it decides how the cards lie in the pictures."""
    Worksheets(program.keeper.vault).add(
        Worksheet(
            answers=to_kept_over({}, Answers(), "Vlinder gaat naar een andere school."),
            child=BUTTERFLY.id, rater=RATER, setting="home", id=THIRD,
        ),
        EVENING,
    )  # fmt: skip
    program.window.go(Place(ROOM, THIRD))


def _choose_stop(program: Program, name: str, *, yes: bool) -> None:
    _stops(program).choices[name, yes].click()


def _say_it_is_safe(program: Program) -> None:
    _stops(program).safe.click()
    _choose_stop(program, TURBULENT, yes=True)


def _answer_stops(program: Program) -> None:
    for (name, yes), choice in _stops(program).choices.items():
        if yes == (name == NO_SPECIALIST):
            choice.click()
    _room(program, WorksheetFillPage).go_on()


def _choose_cards(program: Program) -> None:
    calm, tense = (_domain(program).columns[state] for state in State)
    calm.cards[Band.TOGETHER].click()
    tense.cards[Band.STILL_THERE].click()
    tense.cards[Band.SELF_AND_NO].click()


def _choose_apart(program: Program) -> None:
    """Far from the card that is chosen, so that it has to be explained."""
    _domain(program).columns[State.CALM].cards[Band.BODY].click()


def _choose_alone(program: Program) -> None:
    _domain(program).columns[State.TENSE].cards[Special.ALONE].click()


def _go_to(program: Program, step: str) -> None:
    desk = program.worksheet
    draft = desk.current or next(iter(desk.drafts()), None)
    program.window.go(Place(ROOM, draft.id if draft else "", step))


def _answer_all(program: Program) -> None:
    draft = program.worksheet.current
    if draft is not None:
        told = _answers(program, 2)
        program.worksheet.change(Answers(told.calm, told.tense, {}, draft.answers.stops))
    _go_to(program, END)


def _throw_away(program: Program) -> None:
    draft = program.worksheet.current
    if draft is not None:
        program.worksheet.erase(draft.id)
    program.window.go(Place("worksheet"))


def _see_the_end(program: Program) -> None:
    program.window.go(Place("worksheet"))
    bar = _room(program, WorksheetPage).verticalScrollBar()
    bar.setValue(bar.maximum())
