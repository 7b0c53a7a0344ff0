"""The part of the tour through Plannen: every instrument, filled in about an invented child."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial

from thop_desktop.app import Program
from thop_desktop.instruments.filled import Filled
from thop_desktop.instruments.reading import (
    AHEAD,
    CONDITIONS,
    GOOD_MOMENTS,
    HOUSE_PLAN,
    ROOM_FOR_ME,
    STEP_CLOSER,
    THEIR_SHOES,
)
from thop_desktop.store.plans import Plans
from thop_desktop.tour import plans_carers, plans_closer, plans_house
from thop_desktop.tour.seen import Visit
from thop_desktop.ui.place import Place
from thop_desktop.ui.plan_fill_page import BACK, CHANGE, PlanFillPage
from thop_desktop.ui.plan_read_page import PlanReadPage

# Another evening than that of the tour.
LATER = datetime(2026, 11, 24, 20, 0, tzinfo=UTC)
# The steps of each instrument that are looked at, by the names that the data gives them.
STEPS = {
    HOUSE_PLAN: ("clashes", "sort", "limits", "routines", "anchorpoints", "unclear", "together"),
    AHEAD: ("moments", "early"),
    THEIR_SHOES: ("behaviour", "need", "questions", "try"),
    CONDITIONS: ("who", "first", "place", "you", "around", "talk"),
    ROOM_FOR_ME: ("week", "who", "leaving", "people"),
    GOOD_MOMENTS: ("choose", "when"),
    STEP_CLOSER: ("subject", "never", "agreed", "boundaries", "ladder", "again"),
}


def plans_without_visits(program: Program) -> Iterator[Visit]:
    """The overview, the aid for the moment itself, and a plan that is kept nowhere.

    Args:
        program: without an open diary.
    """
    go, desk = program.window.go, program.plans
    yield "plans-without", lambda: go(Place("plans"))
    yield "plan-without-first", lambda: go(Place("plan-fill", HOUSE_PLAN))
    yield "plan-without-subject", lambda: _to_steps_without_subject(program)
    yield "plan-without-shut", lambda: _to_what_must_be_agreed(program)
    yield "plan-without-read", lambda: _read(program, THEIR_SHOES, plans_carers.their_shoes())
    yield "plans-without-waiting", lambda: go(Place("plans"))
    yield "worth", lambda: go(Place("worth"))
    yield "worth-limit", lambda: go(Place("worth", "yes"))
    yield "worth-contact", lambda: go(Place("worth", "no-no-yes"))
    yield "worth-let-go", lambda: go(Place("worth", "no-no-no"))
    desk.drop()


def plans_visits(program: Program) -> Iterator[Visit]:
    """Every instrument with a diary: its steps, and how it is read; then what becomes of it.

    Args:
        program: with its diary open, in which there is the child Vlinder.
    """
    go, desk = program.window.go, program.plans
    yield "plans-new", lambda: go(Place("plans"))
    for instrument, filled in _examples(program).items():
        yield f"plan-{instrument}-read", partial(_read, program, instrument, filled)
        yield f"plan-{instrument}-read-end", lambda: _scroll_down(program)
        for step in STEPS[instrument]:
            yield f"plan-{instrument}-{step}", partial(_show_step, program, step)
    yield "plan-ideas", lambda: _see_ideas(program)
    yield "plan-group-team", lambda: _show_in_a_group(program, "team")
    yield "plan-group-ladder", lambda: _show_step(program, "ladder")
    yield "plan-back", lambda: _look_back(program)
    yield "plan-version", lambda: _see_version(program)
    yield "plans", lambda: _see_all(program)
    yield "plans-today", lambda: go(Place("today"))
    desk.save()


def _examples(program: Program) -> dict[str, Filled]:
    today = program.plans.today
    sources = program.parts().plans.sources()
    proposals = sources.proposals()
    assert proposals is not None  # noqa: S101 - they are shipped with the program
    return {
        HOUSE_PLAN: plans_house.house_plan(today + timedelta(weeks=4)),
        AHEAD: plans_carers.ahead(),
        THEIR_SHOES: plans_carers.their_shoes(),
        GOOD_MOMENTS: plans_closer.good_moment(sources.ideas(), today),
        STEP_CLOSER: plans_closer.touch_at_home(
            proposals, today - timedelta(days=3), today + timedelta(weeks=4)
        ),
        CONDITIONS: plans_carers.conditions_home(),
        ROOM_FOR_ME: plans_carers.room_for_me(),
    }


def _read(program: Program, instrument: str, filled: Filled) -> None:
    desk = program.plans
    draft = desk.begin(instrument, filled)
    desk.finish(program.parts().plans.instrument(instrument))
    program.window.go(Place("plan", draft.id))


def _show_step(program: Program, step: str) -> None:
    draft = program.plans.current
    if draft is None:
        raise TypeError(step)
    program.window.go(Place("plan-fill", CHANGE + draft.id, step))
    room = program.window.room
    if not isinstance(room, PlanFillPage) or room.step is None or room.step.id != step:
        raise TypeError(step)


def _see_ideas(program: Program) -> None:
    """What can be chosen from, before anything is."""
    program.plans.begin(GOOD_MOMENTS, Filled({"rest": "De schoenen in de gang"}))
    program.window.go(Place("plan-fill", GOOD_MOMENTS, "choose"))


def _show_in_a_group(program: Program, step: str) -> None:
    today, proposals = program.plans.today, program.parts().plans.sources().proposals()
    assert proposals is not None  # noqa: S101 - they are shipped with the program
    filled = plans_closer.care_in_a_group(
        proposals, today - timedelta(days=3), today + timedelta(weeks=4)
    )
    program.plans.begin(STEP_CLOSER, filled)
    program.plans.finish(program.parts().plans.instrument(STEP_CLOSER))
    _show_step(program, step)


def _scroll_down(program: Program) -> None:
    room = program.window.room
    if isinstance(room, PlanReadPage):
        room.verticalScrollBar().setValue(room.verticalScrollBar().maximum())


def _to_steps_without_subject(program: Program) -> None:
    """Everything is agreed, and nobody said about what."""
    program.plans.begin(STEP_CLOSER, Filled({"no-force": True, "specialist": True}))
    program.window.go(Place("plan-fill", STEP_CLOSER, "ladder"))


def _to_what_must_be_agreed(program: Program) -> None:
    """As far as somebody comes who did not agree anything with a specialist."""
    program.plans.drop()
    program.plans.begin(STEP_CLOSER, Filled({"who": "home", "subject": "touch", "no-force": True}))
    program.window.go(Place("plan-fill", STEP_CLOSER, "agreed"))
    room = program.window.room
    if isinstance(room, PlanFillPage):
        room.go_on()


def _look_back(program: Program) -> None:
    desk = program.plans
    plan = next(one for one in desk.all() if one.instrument == AHEAD)
    desk.look_again_on(plan.id, desk.today)
    desk.open(plan.id)
    desk.change(plans_carers.ahead(looked_back=True))
    program.window.go(Place("plan-fill", BACK + plan.id))


def _see_version(program: Program) -> None:
    """How a plan was before it was changed on another evening."""
    desk, vault = program.plans, program.keeper.vault
    desk.begin(CONDITIONS)
    plan = next(one for one in Plans(vault).by_kinds([HOUSE_PLAN]))
    later = Filled.from_kept(plan.body).with_value("adults", "")
    Plans(vault).change(replace(plan, body=later.to_kept()), LATER)
    (version, *_) = desk.versions(plan.id)
    program.window.go(Place("plan", plan.id, f"version:{version.number}"))


def _see_all(program: Program) -> None:
    desk = program.plans
    for plan in desk.all():
        if plan.instrument in (AHEAD, HOUSE_PLAN):
            desk.look_again_on(plan.id, desk.today)
    desk.begin(ROOM_FOR_ME, Filled({"visitors": "Oma, op zondag"}))
    desk.save()
    program.window.go(Place("plans"))
