"""The rows of the diary's list: days, and the entries of each in a few words."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from thop_desktop.content.snippets import Snippet
from thop_desktop.store.entry import Entry, Kind
from thop_desktop.ui.diary_names import area_names, clock_time, kind_names, mood_names
from thop_desktop.ui.found_words import FoundWords
from thop_desktop.ui.mirror import own_order

# What fits on the first line; the rest goes on below it.
LONGEST_TITLE = 30
# More than any list shows of a text.
SHOWN = 400
MARKDOWN = re.compile(r"\*\*|^#{1,6} |^[-*] ", re.MULTILINE)
SENTENCE = re.compile(r"(?<=[.!?…])\s+")
NOTHING = Snippet("")

Row = date | Entry


@dataclass(frozen=True)
class Line:
    """What an entry shows of itself in the list.

    Attributes:
        title: its first words.
        snippet: what follows; or where the words that were searched for are.
        note: what it is and whom it is about.
        time: hours and minutes.
    """

    title: Snippet
    snippet: Snippet
    note: str
    time: str

    @property
    def spoken(self) -> str:
        """All of it, for screen readers."""
        parts = (self.title.text, self.snippet.text, self.note, self.time)
        return ". ".join(part.rstrip(".") for part in parts if part)


def rows_of(entries: Iterable[Entry], last_day: date | None) -> list[Row]:
    """The entries with each day before the first of its entries.

    Args:
        entries: in the order of the list.
        last_day: the day that the list has come to already.
    """
    rows: list[Row] = []
    for entry in entries:
        day = entry.at.date()
        if day != last_day:
            rows.append(day)
            last_day = day
        rows.append(entry)
    return rows


def line_of(entry: Entry, aliases: Mapping[str, str], found: FoundWords | None = None) -> Line:
    """What the list shows of an entry.

    Args:
        entry: the entry.
        aliases: what the children are called, by id.
        found: marks what was searched for.
    """
    title, rest = title_and_rest(entry)
    snippet = Snippet(rest)
    if found is not None:
        texts = [text for text in (entry.text, entry.before, entry.did, entry.outcome) if text]
        parts = [found.part(plain(text)) for text in texts]
        snippet = next((part for part in parts if part.marks), Snippet(rest))
        if snippet.text.startswith(title.removesuffix(" …")):
            # The title would stand there twice.
            own = found.whole(title)
            rest_part = found.part(rest) if rest else NOTHING
            return Line(own, rest_part, note_of(entry, aliases), clock_time(entry.at))
    shown = found.whole(title) if found is not None else Snippet(title)
    return Line(shown, snippet, note_of(entry, aliases), clock_time(entry.at))


def title_and_rest(entry: Entry) -> tuple[str, str]:
    """The first line or sentence of an entry, and the beginning of what comes after it."""
    texts = [entry.text, entry.before, entry.did, entry.outcome]
    text = "\n".join(plain(one[:SHOWN]) for one in texts if one.strip()).strip()
    line, _end, below = text.partition("\n")
    first, *more = SENTENCE.split(" ".join(line.split()), maxsplit=1)
    title, cut_off = _fitting(first)
    rest = " ".join(part for part in (cut_off, *more, below) if part)
    if not title and entry.mood is not None:
        title = mood_names()[entry.mood].capitalize()
    return title or kind_names()[entry.kind], " ".join(rest.split())


def _fitting(sentence: str) -> tuple[str, str]:
    """The first words of a sentence, and those that do not fit beside them."""
    if len(sentence) <= LONGEST_TITLE:
        return sentence, ""
    end = sentence.rfind(" ", 0, LONGEST_TITLE)
    if end < 0:
        return sentence, ""  # one long word: the list cuts it
    return sentence[:end].rstrip(",;:") + " …", "… " + sentence[end + 1 :]


def note_of(entry: Entry, aliases: Mapping[str, str]) -> str:
    """What an entry is, the area it lies in, the child, who wrote it, and the tags.

    Args:
        entry: the entry.
        aliases: what the children are called, and the people where there are several, by id.
    """
    parts = [kind_names()[entry.kind]]
    if entry.area is not None:
        parts.append(area_names()[entry.area])
    if entry.child is not None and entry.child in aliases:
        parts.append(aliases[entry.child])
    if entry.kind is Kind.ABOUT_ME and entry.mood is not None:
        parts.append(mood_names()[entry.mood])
    if entry.author is not None and entry.author in aliases:
        parts.append(aliases[entry.author])
    return " · ".join(map(own_order, [*parts, *entry.tags]))


def plain(text: str) -> str:
    """The text without the signs that make it bold or a list."""
    return MARKDOWN.sub("", text)
