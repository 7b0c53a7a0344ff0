"""Whether the clock can be right: backups, plans and patterns all go by it."""

from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from thop_desktop.selfcheck.finding import Finding

# Before this there was no such program; for copies that do not know when they were made.
EARLIEST = date(2025, 1, 1)
# A program may well be used for long, but a clock so far ahead has lost its battery.
LONGEST_USE = timedelta(days=20 * 365)
# Zones, and files from a computer whose clock runs a little ahead.
TOLERANCE = timedelta(days=1)


def newest_kept(folder: Path) -> datetime | None:
    """When a file below the data folder was last written; None when there is none."""
    times = []
    with suppress(OSError):
        for file in folder.rglob("*"):
            with suppress(OSError):
                if file.is_file():
                    times.append(file.stat().st_mtime)
    return datetime.fromtimestamp(max(times), UTC) if times else None


def check_clock(now: datetime, built: date | None, kept: datetime | None) -> Finding:
    """Whether the clock says a time that can be.

    Args:
        now: what it says, with its zone.
        built: the day that the program was made, if that is known.
        kept: when the newest thing was kept, if there is any.
    """
    begin = built or EARLIEST
    details = {
        "now": now.isoformat(" ", "minutes"),
        "built": built.isoformat() if built else None,
        "kept": kept.astimezone(now.tzinfo).isoformat(" ", "minutes") if kept else None,
    }
    first = datetime(begin.year, begin.month, begin.day, tzinfo=UTC)
    if now < first - TOLERANCE:
        told = "clock-before-program"
    elif now > first + LONGEST_USE:
        told = "clock-far-ahead"
    elif kept is not None and now < kept - TOLERANCE:
        told = "clock-before-kept"
    else:
        told = "clock-right"
    return Finding("clock", told == "clock-right", told, details)
