"""Plannen with canaries: what is kept is private, what no diary keeps is in no file."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from tests.support.canary_words import PRIVATE, PUBLIC
from thop_desktop.app import Program
from thop_desktop.instruments.filled import Filled
from thop_desktop.instruments.ideas import choose_own
from thop_desktop.instruments.ladder import add_own
from thop_desktop.instruments.reading import (
    AHEAD,
    CONDITIONS,
    GOOD_MOMENTS,
    HOUSE_PLAN,
    ROOM_FOR_ME,
    STEP_CLOSER,
    THEIR_SHOES,
)
from thop_desktop.store.children import Children
from thop_desktop.store.plans import Plans
from thop_desktop.tour import leaving, plans, plans_carers, worksheet
from thop_desktop.tour.seen import settle
from thop_desktop.ui.place import Place
from thop_desktop.ui.plan_fill_page import BACK, CHANGE, PlanFillPage
from thop_desktop.ui.plan_rows import PlanRows
from thop_desktop.ui.worksheet_page import WorksheetPage

# Those of them that have a field of words where they are begun.
LOOSE_PLANS = 3
AGREED = {"who": "home", "subject": "touch", "no-force": True, "with": "x", "specialist": True}


class PlanPages:
    """Opens the pages of plans in a program whose diary is open."""

    def __init__(self, program: Program) -> None:
        """Take the program."""
        self._program = program

    def all(self) -> Iterator[tuple[str, Callable[[], object]]]:
        """A name and what opens it, for each."""
        yield "plan_rows", self.rows
        yield "plan_each", self.each
        yield "plan_lines_and_texts", self.lines_and_texts
        yield "plan_announce", self.announce
        yield "plan_back", self.back
        yield "plan_ideas", self.ideas
        yield "plan_ladder", self.ladder
        yield "plan_read", self.read
        yield "plan_version", self.version
        yield "plan_overview", lambda: self._go(Place("plans"))
        yield "plan_today", lambda: self._go(Place("today"))

    def rows(self) -> None:
        """Lines, of which one can be put back."""
        self._begin(HOUSE_PLAN, _rows("clashes", 2), "clashes")
        (lines,) = self._room.findChildren(PlanRows)
        lines.remove("1")

    def each(self) -> None:
        """Questions about each line, which stands above them."""
        self._begin(AHEAD, _rows("moments", 2), "early")

    def lines_and_texts(self) -> None:
        """Longer words."""
        self._begin(STEP_CLOSER, Filled(AGREED), "again")

    def announce(self) -> None:
        """Sentences that are made of what is filled in."""
        words = f"{PRIVATE}going"
        self._begin(ROOM_FOR_ME, Filled({"going": words, "back": words, "say": words}), "leaving")

    def back(self) -> None:
        """Looking back, with what was told before."""
        self._begin(THEIR_SHOES, Filled({"behaviour": f"{PRIVATE}act", "try": f"{PRIVATE}try"}))
        self._finish(THEIR_SHOES)
        self._show(BACK, "back")

    def ideas(self) -> None:
        """Something small for this week, of one's own, and another one that is thought of."""
        desk = self._program.plans
        self._begin(GOOD_MOMENTS, choose_own(Filled(), f"{PRIVATE}idea", desk.today), "choose")
        widget = self._field("week")
        widget.choose_another()

    def ladder(self) -> None:
        """Steps of one's own, of which one can be put back."""
        told = add_own(add_own(Filled(AGREED), f"{PRIVATE}step"), f"{PRIVATE}second")
        self._begin(STEP_CLOSER, told, "ladder")
        widget = self._field("steps")
        widget.remove(next(iter(widget.steps)))

    def read(self) -> None:
        """A plan about a child, as it is read."""
        self._begin(THEIR_SHOES, Filled({"behaviour": f"{PRIVATE}act"}))
        child = next(c for c in Children(self._program.keeper.vault).all() if PRIVATE in c.alias)
        self._program.plans.about(child.id)
        self._finish(THEIR_SHOES)
        self._go(Place("plan", self._current))

    def version(self) -> None:
        """How that plan was before it was changed on another evening."""
        kept = Plans(self._program.keeper.vault)
        plan = next(one for one in kept.by_kinds([THEIR_SHOES]) if one.child and not one.draft)
        kept.change(replace(plan, body={"behaviour": "x"}), plans.LATER)
        (version, *_) = kept.versions(plan.id)
        self._go(Place("plan", plan.id, f"version:{version.number}"))

    @property
    def _current(self) -> str:
        current = self._program.plans.current
        assert current is not None
        return current.id

    @property
    def _room(self) -> PlanFillPage:
        room = self._program.window.room
        assert isinstance(room, PlanFillPage)
        return room

    def _field(self, field_id: str) -> Any:
        assert self._room.fields is not None
        return next(one.widget for one in self._room.fields.holders if one.field.id == field_id)

    def _begin(self, instrument: str, filled: Filled, step: str = "") -> None:
        self._program.plans.begin(instrument, filled)
        self._show(CHANGE, step)

    def _finish(self, instrument: str) -> None:
        self._program.plans.finish(self._program.parts().plans.instrument(instrument))

    def _show(self, way: str, step: str) -> None:
        self._go(Place("plan-fill", way + self._current, step))
        assert not step or (self._room.step is not None and self._room.step.id == step)

    def _go(self, place: Place) -> None:
        self._program.window.go(place)
        settle()


def make_without_a_diary(program: Program, fill: Callable[[], object]) -> bool:
    """Plans and a worksheet while the diary is locked; whether they are in memory now.

    Args:
        program: its diary locked.
        fill: types a canary for everybody into every field that shows.
    """
    desk, go = program.plans, program.window.go
    for instrument, filled, step in (
        (HOUSE_PLAN, None, "clashes"),
        (THEIR_SHOES, None, "behaviour"),
        (CONDITIONS, plans_carers.conditions_home(), "place"),
        (GOOD_MOMENTS, None, "choose"),
    ):
        draft = desk.begin(instrument, filled)
        go(Place("plan-fill", CHANGE + draft.id, step))
        settle()
        fill()
        go(Place("plan", draft.id))
        settle()
    go(Place("worksheet"))
    leaving._room(program, WorksheetPage).begin.begin()
    settle()
    answers = worksheet._answers(program, 0)
    program.worksheet.change(answers)
    worksheet._go_to(program, next(iter(answers.calm)))
    settle()
    fill()
    go(Place("plans"))
    settle()
    held = [one for one in desk.all() if PUBLIC in str(one.filled.to_kept())]
    told = program.worksheet.current
    return len(held) >= LOOSE_PLANS and told is not None and PUBLIC in str(told.answers)


def _rows(field: str, number: int) -> Filled:
    lines = [{"id": str(at), "words": f"{PRIVATE}line{'ab'[at]}"} for at in range(number)]
    return Filled({field: lines})
