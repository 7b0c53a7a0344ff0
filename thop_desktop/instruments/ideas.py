"""Small ideas for moments of pleasant contact: a store to choose one from, a week at a time.

Source: the article, claims 2.1.POS.01 to 2.1.POS.06. Which idea goes with which need is our own.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from math import gcd
from pathlib import Path
from types import MappingProxyType

from thop_desktop.data_files import read_table
from thop_desktop.instruments.filled import Filled, Row
from thop_desktop.instruments.instrument import Field
from thop_desktop.instruments.telling import Line, Piece
from thop_desktop.table import Table

# How long an idea takes, in minutes, and for whom it is.
MINUTES = (2, 10, 30)
HOME, GROUP = "home", "group"
PLACES = (HOME, GROUP)
# Written instead of a need by what goes with all of them.
ANY = "any"
# So many are shown together: to choose from, not to read through.
TOGETHER = 10
# The field of the instrument in which the choice is kept, and what is kept of it.
FIELD = "week"
OWN = "own"
HOW, MONDAY, ENTRY = "how", "monday", "entry"


@dataclass(frozen=True)
class Need:
    """What a child may need.

    Attributes:
        id: that of a band of the worksheet.
        name: a few words for it.
        words: the need in full, as the worksheet says it.
    """

    id: str
    name: str
    words: str


@dataclass(frozen=True)
class Idea:
    """Something small to do together.

    Attributes:
        id: its name for ever.
        words: what to do.
        how: a sentence or two on how.
        needs: ids of the needs that it goes with, in order; all of them for what goes with any.
        minutes: how long it takes, about; one of MINUTES.
        places: for whom it is, of PLACES.
        claims: ids of the article's claims that it rests on; none for what is ours.
    """

    id: str
    words: str
    how: str
    needs: tuple[str, ...]
    minutes: int
    places: tuple[str, ...]
    claims: tuple[str, ...] = ()


@dataclass(frozen=True)
class Wish:
    """What is looked for; what is left open does not matter.

    Attributes:
        need: id of a need, or "".
        minutes: one of MINUTES, or 0.
        place: one of PLACES, or "".
    """

    need: str = ""
    minutes: int = 0
    place: str = ""

    def fits(self, idea: Idea) -> bool:
        """Whether an idea is of that kind."""
        return (
            (not self.need or self.need in idea.needs)
            and self.minutes in (0, idea.minutes)
            and (not self.place or self.place in idea.places)
        )


@dataclass(frozen=True)
class Ideas:
    """The store.

    Attributes:
        needs: what ideas go with, from young to grown.
        all: every idea, in the order of the file.
    """

    needs: tuple[Need, ...]
    all: tuple[Idea, ...]

    @property
    def by_id(self) -> Mapping[str, Idea]:
        """Each idea under its id."""
        return MappingProxyType({idea.id: idea for idea in self.all})

    def fitting(self, wish: Wish) -> tuple[Idea, ...]:
        """All that fit, in the order of the file."""
        return tuple(idea for idea in self.all if wish.fits(idea))

    def some(self, wish: Wish, day: date, turn: int = 0) -> tuple[Idea, ...]:
        """So many that fit as are shown together; each week begins at others.

        Args:
            wish: what is looked for.
            day: any day of the week.
            turn: how many times others were asked for; after the last come the first again.
        """
        found = self.fitting(wish)
        if len(found) <= TOGETHER:
            return found
        first, step = (week_of(day) + turn) * TOGETHER, _stride(len(found))
        return tuple(found[(first + n) * step % len(found)] for n in range(TOGETHER))


@dataclass(frozen=True)
class Chosen:
    """What was chosen for a week.

    Attributes:
        words: what to do.
        how: on how to do it, or "".
        monday: the first day of that week.
        idea: id of the idea, or OWN.
        entry: id of the diary entry in which it was noted that it went well, or "".
    """

    words: str
    how: str
    monday: date
    idea: str = OWN
    entry: str = ""

    def is_of_week(self, day: date) -> bool:
        """Whether it is for the week of that day."""
        return self.monday == monday_of(day)


def week_of(day: date) -> int:
    """The number of a week, counted on without a seam at new year."""
    return (day.toordinal() - 1) // 7


def monday_of(day: date) -> date:
    """The first day of the week of a day."""
    return day - timedelta(days=day.weekday())


def choose(filled: Filled, idea: Idea, day: date) -> Filled:
    """The same with this idea as the choice of the week."""
    return _with_choice(filled, Chosen(idea.words, idea.how, monday_of(day), idea.id))


def choose_own(filled: Filled, words: str, day: date) -> Filled:
    """The same with something of the carer's own as the choice of the week; "" for none."""
    return _with_choice(filled, Chosen(words, "", monday_of(day))) if words.strip() else filled


def with_entry(filled: Filled, entry_id: str) -> Filled:
    """The same with the diary entry that notes it; "" when that was taken back."""
    rows = filled.rows(FIELD)
    return filled.with_rows(FIELD, [row.with_value(ENTRY, entry_id) for row in rows[:1]])


def chosen(filled: Filled) -> Chosen | None:
    """What was chosen last, or None."""
    for row in filled.rows(FIELD)[:1]:
        if (monday := row.day(MONDAY)) and row.words.strip():
            return Chosen(row.words.strip(), row.text(HOW), monday, row.id, row.text(ENTRY))
    return None


def tell_idea(_field: Field, filled: Filled) -> tuple[Piece, ...]:
    """The choice as it is read back."""
    choice = chosen(filled)
    if choice is None:
        return ()
    return (Piece(choice.words, (Line("", choice.how),) if choice.how else ()),)


def load_ideas(resources: Path, language: str) -> Ideas:
    """Read the ideas of a language.

    Raises:
        ContentError: the file is missing, lacks something, or names what does not exist.
    """
    data = read_table(resources / "instruments" / language / "ideas.toml")
    needs = tuple(
        Need(one.filled("id"), one.filled("name"), one.filled("words"))
        for one in data.tables("need")
    )
    known = tuple(need.id for need in needs)
    ideas: dict[str, Idea] = {}
    for table in data.tables("idea"):
        idea = _idea(table, known)
        if idea.id in ideas or idea.id == OWN:
            raise table.error("id", f'the id "{idea.id}" is taken')
        ideas[idea.id] = idea
    return Ideas(needs, tuple(ideas.values()))


def _stride(number: int) -> int:
    """A stride through a list that meets each place once: neighbours are much alike."""
    return next(step for step in range(number * 2 // 5, number) if gcd(step, number) == 1)


def _idea(table: Table, known: tuple[str, ...]) -> Idea:
    needs = table.texts("need")
    if needs != (ANY,) and (not needs or not set(needs) <= set(known)):
        raise table.error("need", f'"need" must be "{ANY}", or some of {", ".join(known)}')
    minutes = table.whole("minutes")
    if minutes not in MINUTES:
        raise table.error("minutes", f'"minutes" must be one of {", ".join(map(str, MINUTES))}')
    places = table.texts("where")
    if not places or not set(places) <= set(PLACES):
        raise table.error("where", f'"where" must be some of {", ".join(PLACES)}')
    return Idea(
        id=table.filled("id"),
        words=table.filled("words"),
        how=table.filled("how"),
        needs=known if needs == (ANY,) else needs,
        minutes=minutes,
        places=places,
        claims=table.texts("claims"),
    )


def _with_choice(filled: Filled, choice: Chosen) -> Filled:
    values = {"id": choice.idea, "words": choice.words.strip(), HOW: choice.how}
    row = Row({**values, MONDAY: choice.monday.isoformat()})
    return filled.with_rows(FIELD, [row])
