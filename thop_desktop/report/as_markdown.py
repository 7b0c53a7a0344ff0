"""Entries as Markdown, a heading for each day; docs/export.md shows what it looks like."""

from collections.abc import Iterable, Iterator
from datetime import date

from thop_desktop.report.entry_words import EntryWords
from thop_desktop.store.entry import Entry


def as_markdown(title: str, entries: Iterable[Entry], words: EntryWords) -> Iterator[str]:
    """The text in pieces: a title, then an entry at a time.

    Args:
        title: heads the whole.
        entries: oldest first.
        words: what stands around what the carer wrote.
    """
    yield f"# {title}\n"
    last: date | None = None
    for entry in entries:
        day = entry.at.date()
        if day != last:
            yield f"\n## {words.day(day)}\n"
            last = day
        yield _entry(entry, words)


def _entry(entry: Entry, words: EntryWords) -> str:
    lines = [f"### {words.time(entry.at)} · {' · '.join(words.facts(entry))}"]
    if entry.text.strip():
        lines.append(entry.text.strip("\n"))
    lines += [f"**{head}**\n\n{text.strip()}" for head, text in words.parts(entry)]
    small = [f"{head}: {told}" for head, told in words.feelings(entry)]
    if entry.tags:
        small.append(f"{words.tags}: {', '.join(entry.tags)}")
    if writer := words.writer(entry):
        small.append(f"{words.author}: {writer}")
    if small:
        lines.append("*" + " · ".join(small) + "*")
    return "\n" + "\n\n".join(lines) + "\n"
