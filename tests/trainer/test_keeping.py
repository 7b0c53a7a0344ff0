"""What is practised is kept in the diary, and practising goes on from there."""

from datetime import UTC, datetime, timedelta

from tests.support.open_database import OpenDatabase
from thop_desktop.store.practice import Practice, Review
from thop_desktop.trainer.done import Done, from_log
from thop_desktop.trainer.rounds import Reason, next_exercise
from thop_desktop.trainer.schedule import A_DAY, Json, due, review
from thop_desktop.trainer.situations import Situations

NOW = datetime(2026, 11, 25, 19, 30, tzinfo=UTC)


def test_another_day_goes_on_where_the_last_one_stopped(situations: Situations) -> None:
    practice = Practice(OpenDatabase())
    states: dict[str, Json] = {}
    practised: list[Done] = []
    for minute in range(A_DAY):
        now = NOW + timedelta(minutes=minute)
        chosen = next_exercise(situations.all, states, practised, now)
        assert chosen.situation is not None
        states[chosen.skill], _log = review(states.get(chosen.skill), 1, now)
        details: dict[str, Json] = {
            "kind": chosen.kind.value,
            "situation": chosen.situation.id,
            "steps": [step.value for step in chosen.steps],
        }
        done = from_log(chosen.skill, now, 1, details)
        assert done is not None
        assert done.details() == details
        practised.append(done)
        line = Review(chosen.skill, now, 1, done.details())
        practice.save(chosen.skill, states[chosen.skill], now, review=line)

    kept: dict[str, Json] = {name: one.state for name, one in practice.states().items()}
    log = [
        from_log(one.exercise, one.reviewed, one.rating, one.details) for one in practice.reviews()
    ]

    assert kept == states
    assert log == practised
    assert due(kept, NOW + timedelta(hours=1)) == ()
    tomorrow = next_exercise(situations.all, kept, practised, NOW + timedelta(days=1))
    assert tomorrow.reason is Reason.DUE
    assert tomorrow.situation is not None
    assert tomorrow.situation.id not in {one.situation for one in practised}
