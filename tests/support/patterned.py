"""A diary with patterns in it: conflicts on Tuesdays, good moments, energy."""

from collections.abc import Iterator
from datetime import timedelta

from tests.support.program import EVENING
from thop_desktop.store.entry import Area, Entry, Kind

# The Tuesday before the tests' evening, in the afternoon.
TUESDAY = EVENING.replace(hour=16) - timedelta(days=6)
CANARY = "kanariepiet"


def patterned_entries() -> Iterator[Entry]:
    """Nine conflicts on Tuesdays after school, one on a Sunday night; nine good moments."""
    for week in range(9):
        yield Entry(
            TUESDAY - timedelta(weeks=week),
            f"{CANARY} Tas gegooid, keer {week}.",
            Kind.CONFLICT,
            child="vlinder" if week < 8 else "bever",
            area=Area.ROUTINE if week % 2 else None,
            before=f"{CANARY} kwam uit school" if week % 3 else f"schoolreis van {CANARY}",
            tags=(CANARY,),
        )
        yield Entry(TUESDAY + timedelta(days=1, weeks=-week), "Samen gelopen.", Kind.CONTACT)
        yield Entry(
            TUESDAY + timedelta(days=2, weeks=-week), "Moe.", Kind.ABOUT_ME, energy=1 + week % 2
        )
    yield Entry(TUESDAY.replace(hour=23) - timedelta(days=2), "Wakker.", Kind.CONFLICT)
