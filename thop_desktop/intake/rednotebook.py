"""RedNotebook (https://rednotebook.app): a file of YAML for each month, YYYY-MM.txt.

A month is a mapping of days; a day has its words under "text", and categories beside it, each a
mapping of its own entries. The category "Tags" holds labels.
"""

import re
from collections.abc import Iterable
from datetime import tzinfo
from pathlib import Path, PurePath
from typing import Any

from thop_desktop.errors import IntakeError, Unusable
from thop_desktop.intake.dates import NoSuchDateError, iso_day
from thop_desktop.intake.foreign import Foreign
from thop_desktop.intake.found import Item, Read, Source
from thop_desktop.intake.letters import decode
from thop_desktop.store.progress import Progress

MONTH = re.compile(r"(\d{4})-(\d{2})\.txt")
FIRST_DAY = re.compile(r"\s*(?:#[^\n]*\n\s*)*\d{1,2}:(?:\s|$)")
TEXT, TAGS = "text", "Tags"


def is_month(file: PurePath, text: str) -> bool:
    """Whether a file is a month of RedNotebook, by its name and its beginning."""
    return bool(MONTH.fullmatch(file.name)) and FIRST_DAY.match(text) is not None


def read_months(
    place: Path, months: Iterable[tuple[Path, bytes]], zone: tzinfo | None, progress: Progress
) -> Read:
    """What stands in some months.

    Args:
        place: the folder or file, for what is told.
        months: each file with its bytes, oldest first.
        zone: on whose clock the days are.
        progress: is told how many months were read.

    Raises:
        IntakeError: a month is not as RedNotebook writes it, or there is no entry.
    """
    foreign = Foreign(Source.REDNOTEBOOK, zone)
    items: list[tuple[int, Item]] = []
    for number, (file, data) in enumerate(months):
        progress(number, number + 1)
        items += _month(file, decode(file, data), foreign)
    if not items:
        raise IntakeError(place, Unusable.NOTHING_FOUND)
    return Read(Source.REDNOTEBOOK, items)


def _month(file: Path, text: str, foreign: Foreign) -> list[tuple[int, Item]]:
    items: list[tuple[int, Item]] = []
    for day, content in sorted(_yaml(file, text).items(), key=lambda pair: str(pair[0]).zfill(9)):
        if not isinstance(day, int) or isinstance(day, bool) or not isinstance(content, dict):
            raise IntakeError(file, Unusable.NOT_WELL_FORMED, 0, str(day))
        words, tags = _of_a_day(content)
        if not words and not tags:
            continue
        written = f"{file.stem}-{day:02}"
        try:
            entry = foreign.entry(iso_day(written), None, words, tags)
        except NoSuchDateError as error:
            raise IntakeError(file, Unusable.NO_SUCH_DATE, 0, written) from error
        items.append((0, entry))
    return items


def _of_a_day(content: dict[Any, Any]) -> tuple[str, tuple[str, ...]]:
    """The words of a day, with what stands in its categories below them, and its labels."""
    parts = [str(content.get(TEXT) or "").strip()]
    tags: list[str] = []
    for category, entries in content.items():
        if category == TEXT:
            continue
        names = [str(name) for name in entries] if isinstance(entries, dict) else []
        if category == TAGS:
            tags += names
            continue
        tags.append(str(category))
        if names:
            parts.append("\n".join(f"- {category}: {name}" for name in names))
    return "\n\n".join(filter(None, parts)), tuple(tags)


def _yaml(file: Path, text: str) -> dict[Any, Any]:
    import yaml  # takes a while to load, and is rarely wanted

    # The one in C is ten times as fast; both make nothing but plain values.
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        month = yaml.load(text, Loader=loader)  # noqa: S506 - one of the two safe ones
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark is not None else 0
        raise IntakeError(file, Unusable.NOT_WELL_FORMED, line) from error
    except (ValueError, RecursionError) as error:
        raise IntakeError(file, Unusable.NOT_WELL_FORMED) from error
    if month is None:
        return {}
    if not isinstance(month, dict):
        raise IntakeError(file, Unusable.NOT_WELL_FORMED, 1)
    return month
