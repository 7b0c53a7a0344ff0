"""How practising goes: where each exercise stands, and a log of what was practised."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from thop_desktop.store import children
from thop_desktop.store.database import Store
from thop_desktop.store.values import Json, clean, from_json, plain, to_json, to_number, to_time

LOWEST = 1
HIGHEST = 4


@dataclass(frozen=True)
class PracticeState:
    """Where an exercise stands.

    Attributes:
        exercise: which one.
        state: what the schedule keeps of it, as anything that JSON can hold.
        child: id of the child that it is about, or None.
        changed: when it was last changed.
    """

    exercise: str
    state: Json
    child: str | None
    changed: datetime


@dataclass(frozen=True)
class Review:
    """An exercise that was done.

    Attributes:
        exercise: which one; never "".
        reviewed: when.
        rating: how it went by the user's own account, from 1 (again) to 4 (easy).
        details: what else is to be kept of it, as anything that JSON can hold.
        child: id of the child that it was about, or None.

    Raises:
        TypeError: the details hold something that JSON has no word for.
        ValueError: the exercise is empty, the time has no zone, the rating is out of bounds, or
            the details hold a number that is not finite or too large, or nest too deep.
    """

    exercise: str
    reviewed: datetime
    rating: int
    details: Json = field(default=None)
    child: str | None = None

    def __post_init__(self) -> None:
        """Refuse what cannot be, and bring the rest into the form in which it is kept."""
        if not self.exercise:
            raise ValueError("a review of nothing")
        if not LOWEST <= self.rating <= HIGHEST:
            raise ValueError(f"{self.rating} is not from {LOWEST} to {HIGHEST}")
        # The only way to set what is frozen.
        object.__setattr__(self, "exercise", clean(self.exercise))
        object.__setattr__(self, "reviewed", to_time(to_number(self.reviewed)))
        object.__setattr__(self, "details", plain(self.details))


class Practice:
    """Keeps how practising goes."""

    def __init__(self, store: Store) -> None:
        """Take where to keep it."""
        self._store = store

    def save(
        self,
        exercise: str,
        state: Json,
        now: datetime,
        *,
        review: Review | None = None,
        child: str | None = None,
    ) -> None:
        """Keep where an exercise stands, in one step with the review that brought it there.

        Args:
            exercise: which one.
            state: what the schedule keeps of it.
            now: the time.
            review: what is added to the log.
            child: id of the child that the exercise is about.

        Raises:
            KeyError: there is no such child.
            TypeError: the state holds something that JSON has no word for.
            ValueError: the exercise is empty, or the state holds a number that is not finite or
                too large, or nests too deep.
        """
        if not exercise:
            raise ValueError("the state of nothing")
        text = to_json(state)
        with self._store.write() as db:
            children.check(db, child)
            db.conn.execute(
                "INSERT INTO practice_states(exercise, state, changed, child)"
                " VALUES (?, ?, ?, ?) ON CONFLICT (exercise) DO UPDATE SET"
                " state = excluded.state, changed = excluded.changed, child = excluded.child",
                [clean(exercise), text, to_number(now), child],
            )
            if review is not None:
                _log(db, review)

    def log(self, review: Review) -> None:
        """Keep a review alone, as when it comes from another diary.

        Raises:
            KeyError: there is no such child.
        """
        with self._store.write() as db:
            _log(db, review)

    def state(self, exercise: str) -> PracticeState | None:
        """Where an exercise stands, or None when it was never done."""
        return self.states().get(clean(exercise))

    def states(self) -> dict[str, PracticeState]:
        """Where each exercise stands that was ever done."""
        with self._store.read() as db:
            rows = db.conn.execute(
                "SELECT exercise, state, child, changed FROM practice_states ORDER BY exercise"
            )
            return {
                row[0]: PracticeState(row[0], from_json(row[1]), row[2], to_time(row[3]))
                for row in rows
            }

    def reviews(self, since: datetime | None = None) -> tuple[Review, ...]:
        """What was practised, oldest first; only from a time on when one is given."""
        start = None if since is None else to_number(since)
        with self._store.read() as db:
            rows = db.conn.execute(
                "SELECT exercise, reviewed, rating, details, child FROM review_log"
                " WHERE ?1 IS NULL OR reviewed >= ?1 ORDER BY reviewed, id",
                [start],
            )
            return tuple(map(_from_row, rows))

    def forget(self) -> None:
        """Remove all of it, for who wants to begin anew."""
        with self._store.write() as db:
            db.conn.execute("DELETE FROM practice_states")
            db.conn.execute("DELETE FROM review_log")


def _log(db: Database, review: Review) -> None:
    children.check(db, review.child)
    db.conn.execute(
        "INSERT INTO review_log(exercise, reviewed, rating, details, child) VALUES (?, ?, ?, ?, ?)",
        [
            review.exercise,
            to_number(review.reviewed),
            review.rating,
            to_json(review.details),
            review.child,
        ],
    )


def _from_row(row: tuple[Any, ...]) -> Review:
    return Review(row[0], to_time(row[1]), row[2], from_json(row[3]), row[4])
