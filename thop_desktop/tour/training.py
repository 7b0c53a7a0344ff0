"""The part of the tour that practises: every kind of exercise, a plan, and how it goes."""

from collections.abc import Iterator
from functools import partial
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from thop_desktop.app import Program
from thop_desktop.store.practice import Practice, Review
from thop_desktop.tour.diary import EVENING
from thop_desktop.tour.seen import Visit
from thop_desktop.trainer.schedule import review
from thop_desktop.trainer.skills import Kind, Skill
from thop_desktop.trainer.steps import Step
from thop_desktop.ui.page import Page
from thop_desktop.ui.place import Place
from thop_desktop.ui.training_choosing import ChoosingPart
from thop_desktop.ui.training_exercise import ExerciseView
from thop_desktop.ui.training_ordering import OrderingPart
from thop_desktop.ui.training_round_page import ROOM, RoundPage
from thop_desktop.ui.training_together_page import TogetherPage
from thop_desktop.ui.training_writing import WritingPart

# A situation for each kind, and what somebody might write.
SITUATIONS = {
    Kind.NAME: "jacket",
    Kind.RECOGNISE: "midnight-gaming",
    Kind.ORDER: "toothbrush",
    Kind.CHOOSE: "torn-drawing",
    Kind.REWRITE: "tablet-time",
    Kind.COMPLETE: "four-calls",
    Kind.WRITE: "back-door",
    Kind.REPLY: "an-hour-late",
    Kind.SAFETY: "car-park",
    Kind.WORTH: "pudding",
    Kind.OWN: "",
}
WRITTEN = {
    Kind.NAME: ("Jij wilt die mouw niet om je arm.",),
    Kind.REWRITE: ("Ik zie dat je met de tablet onder de deken ligt.",),
    Kind.COMPLETE: ("Het is misschien een beetje vreemd daar, zo zonder je eigen bed.",),
    Kind.WRITE: (
        "Waarom sta je nou weer bij die deur?",
        "Volgens mij vind je het spannend. Dat snap ik.",
        "De deur is op slot. Over vijf minuten ga ik ook naar boven.",
        "We voelen samen nog één keer.",
    ),
    Kind.REPLY: ("Ik zit beneden. Je mag straks komen, het eten staat warm.",),
    Kind.OWN: (
        "Na het eten gooide ze haar vork op tafel en riep dat alles stom was.",
        "Je vork ligt op tafel.",
        "Volgens mij was het vandaag veel voor je.",
        "Oma blijft nog een half uur. Daarna is het weer rustig.",
        "Kom je naast me zitten?",
    ),
}
# Ratings of some weeks: skill, kind, and how it went.
BEFORE = (
    (Skill.SEEN, Kind.REWRITE, (Step.CONNECT,), (2, 3, 3, 4, 3, 3)),
    (Skill.GUESS, Kind.COMPLETE, (Step.SENSE,), (1, 2, 3, 2, 3)),
    (Skill.FACT, Kind.RECOGNISE, (Step.STRUCTURE,), (3, 4)),
    (Skill.DOABLE, Kind.COMPLETE, (Step.START,), (1, 2, 2, 1)),
)
SEEN, SAID = "de jas weer uitgaat bij de deur", "Jouw jas ligt weer op de mat."

Kept = TypeVar("Kept", bound=QWidget)


def training_visits(program: Program) -> Iterator[Visit]:
    """Practising with a diary in which some weeks of it are kept.

    Args:
        program: with its diary open.
    """
    go = program.window.go
    yield "training", lambda: _start(program)
    yield "training-kinds", lambda: go(Place("practice-kinds"))
    for kind, situation in SITUATIONS.items():
        name = f"training-{kind.value}"
        yield name, partial(_ask, program, kind, situation)
        yield f"{name}-answered", partial(_answer, program, kind)
        yield f"{name}-told", partial(_tell, program)
        yield f"{name}-told-end", partial(_scroll_down, program)
    yield "training-stopped", lambda: _room(program, RoundPage).stop()
    yield "training-end", lambda: _go_to_the_end(program)
    yield "training-end-plan", lambda: _plan(program)
    yield "training-end-kept", lambda: _keep(program)
    yield "training-today", lambda: go(Place("today"))
    yield "training-progress", lambda: go(Place("practice-progress"))
    yield "training-together", lambda: go(Place("practice-together"))
    yield "training-together-told", lambda: _room(program, TogetherPage).go_on()


def _room(program: Program, kind: type[Kept]) -> Kept:
    room = program.window.room
    if not isinstance(room, kind):
        raise TypeError(room)
    return room


def _view(program: Program) -> ExerciseView:
    view = _room(program, RoundPage).view
    if view is None:
        raise TypeError(view)
    return view


def _start(program: Program) -> None:
    """As after some weeks of practising, now and then."""
    program.training.forget()
    practice = Practice(program.keeper.vault)
    for skill, kind, steps, ratings in BEFORE:
        state = None
        for number, rating in enumerate(ratings):
            at = EVENING.replace(day=1 + 3 * number)
            state, _log = review(state, rating, at)
            details = {
                "kind": kind.value, "situation": "jacket",
                "steps": [step.value for step in steps],
            }  # fmt: skip
            practice.save(skill, state, at, review=Review(skill, at, rating, details))
    program.window.go(Place("practice"))


def _ask(program: Program, kind: Kind, situation: str) -> None:
    program.window.go(Place(ROOM, f"kind:{kind.value}:{situation}"))


def _answer(program: Program, kind: Kind) -> None:
    part = _view(program).part
    if isinstance(part, ChoosingPart):
        # One that does not fit, so that it says why.
        options = [row for row, told in zip(part.answers.rows, part.answers.fits, strict=True)
                   if not told]  # fmt: skip
        options[0].click()
    elif isinstance(part, OrderingPart):
        for row in part.rows:
            row.click()
    elif isinstance(part, WritingPart):
        fields = [*([part.own] if part.own is not None else []), *part.boxes]
        for box, text in zip(fields, WRITTEN[kind], strict=True):
            box.field.setPlainText(text)
            box.look_at_it()


def _tell(program: Program) -> None:
    _room(program, RoundPage).go_on()


def _scroll_down(program: Program) -> None:
    bar = _room(program, Page).verticalScrollBar()
    bar.setValue(bar.maximum())


def _go_to_the_end(program: Program) -> None:
    """The round that was left has its last exercises done."""
    desk = program.training
    desk.answer((WRITTEN[Kind.OWN][1],), (("Aansluiten", WRITTEN[Kind.OWN][1]),))
    while desk.shown is not None:
        desk.tell()
        desk.rate(3)
    program.window.go(Place(ROOM))


def _plan(program: Program) -> None:
    end = _room(program, RoundPage).end
    if end is not None:
        end.plan.condition.setPlainText(SEEN)
        end.plan.said.setPlainText(SAID)


def _keep(program: Program) -> None:
    end = _room(program, RoundPage).end
    if end is not None:
        end.plan.keep()
        end.keep_texts()
