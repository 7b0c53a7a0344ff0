"""Entries from diaries of other programs."""

from collections import Counter
from datetime import date, datetime, time, tzinfo
from hashlib import sha256

from thop_desktop.intake.found import Source
from thop_desktop.store.entry import Entry

NOON = time(12)
ID_LENGTH = 32


class Foreign:
    """Makes entries of what others wrote; the same words of the same moment get the same id.

    So nothing comes in twice when a file is brought in again, perhaps longer by then.
    """

    def __init__(self, source: Source, zone: tzinfo | None) -> None:
        """Begin a file.

        Args:
            source: what it is.
            zone: on whose clock its times are.
        """
        self._source, self._zone = source, zone
        self._seen: Counter[str] = Counter()

    def entry(
        self,
        day: date,
        clock: time | None,
        text: str,
        tags: tuple[str, ...] = (),
        *,
        dated: bool = True,
    ) -> Entry:
        """An entry.

        Args:
            day: when it was.
            clock: at which time; noon when that is not known.
            text: what was written.
            tags: its labels.
            dated: whether the day stands in the file.
        """
        parts = (self._source.name, str(day) if dated else "", str(clock), text)
        key = "\0".join(parts)
        self._seen[key] += 1
        name = f"{key}\0{self._seen[key]}".encode("utf-8", "replace")
        at = datetime.combine(day, clock or NOON, self._zone)
        return Entry(at, text, tags=tags, id=sha256(name).hexdigest()[:ID_LENGTH])
