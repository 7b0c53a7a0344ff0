"""The JSON that jrnl exports (https://jrnl.sh): entries with title, body, date and time."""

from datetime import time, tzinfo
from pathlib import Path
from typing import Any

from thop_desktop.errors import IntakeError, Unusable
from thop_desktop.intake.dates import NoSuchDateError, iso_day
from thop_desktop.intake.foreign import Foreign
from thop_desktop.intake.found import Item, Read, Source
from thop_desktop.intake.letters import first_control

STAR = "★"


def read_jrnl(file: Path, whole: dict[str, Any], zone: tzinfo | None) -> Read:
    """What stands in it; what was starred gets the label ★.

    Args:
        file: its name, for what is told.
        whole: the JSON.
        zone: on whose clock its times are.

    Raises:
        IntakeError: an entry is not as jrnl writes it, or there is none.
    """
    entries = whole["entries"]
    if not isinstance(entries, list):
        raise IntakeError(file, Unusable.NOT_WELL_FORMED)
    foreign = Foreign(Source.JRNL, zone)
    items: list[tuple[int, Item]] = []
    for number, record in enumerate(entries, 1):
        try:
            day = iso_day(_text(record, "date"))
            clock = time.fromisoformat(_text(record, "time")) if record.get("time") else None
            words = "\n\n".join(filter(None, (_text(record, "title"), _text(record, "body"))))
            tags = tuple(tag.lstrip("@#") for tag in record.get("tags") or () if tag)
            starred = (STAR,) if record.get("starred") is True else ()
            if first_control(words) or (clock is not None and clock.tzinfo is not None):
                raise ValueError(words)  # noqa: TRY301
            entry = foreign.entry(day, clock, words, (*tags, *starred))
        except NoSuchDateError as error:
            raise IntakeError(file, Unusable.NO_SUCH_DATE, 0, str(error)) from error
        except (ValueError, TypeError, AttributeError) as error:
            raise IntakeError(file, Unusable.NOT_WELL_FORMED, 0, str(number)) from error
        items.append((0, entry))
    if not items:
        raise IntakeError(file, Unusable.NOTHING_FOUND)
    return Read(Source.JRNL, items)


def _text(record: dict[str, Any], name: str) -> str:
    value = record.get(name) or ""
    if not isinstance(value, str):
        raise TypeError(name)
    return value.strip("\n")
