"""How entries are told in the language of the reader."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from thop_desktop.store.entry import Area, Entry, Kind


@dataclass(frozen=True)
class EntryWords:
    """The words around what the carer wrote.

    Attributes:
        kinds: what an entry can be.
        areas: the three areas.
        moods: the carer's mood, from 1 to 5.
        energies: the carer's energy, likewise.
        aliases: what each child is called, by its id.
        before: heads what came before.
        did: heads what the carer did.
        outcome: heads how it ended.
        mood: heads the mood.
        energy: heads the energy.
        tags: heads the labels.
        columns: heads of a table: date, time, kind, child, area, mood, energy, text.
        day: a day with its weekday.
        time: hours and minutes.
        no_child: stands where others name a child; "" for nothing.
        people: what those are called who wrote, by id; empty where one person writes alone.
        author: heads who wrote it.
    """

    kinds: Mapping[Kind, str]
    areas: Mapping[Area, str]
    moods: Mapping[int, str]
    energies: Mapping[int, str]
    aliases: Mapping[str, str]
    before: str
    did: str
    outcome: str
    mood: str
    energy: str
    tags: str
    columns: tuple[str, ...]
    day: Callable[[date], str]
    time: Callable[[datetime], str]
    no_child: str = ""
    people: Mapping[str, str] = field(default_factory=dict)
    author: str = ""

    def child(self, entry: Entry) -> str:
        """What the child is called that an entry is about; "" when there is none."""
        return self.aliases.get(entry.child or "", "")

    def writer(self, entry: Entry) -> str:
        """What the person is called who wrote an entry; "" when that is not known."""
        return self.people.get(entry.author or "", "")

    def facts(self, entry: Entry) -> list[str]:
        """What an entry is, in which area it lies and whom it is about."""
        area = self.areas[entry.area] if entry.area is not None else ""
        nobody = "" if entry.kind is Kind.ABOUT_ME else self.no_child
        about = self.child(entry) or nobody
        return [part for part in (self.kinds[entry.kind], area, about) if part]

    def parts(self, entry: Entry) -> list[tuple[str, str]]:
        """What came before, what the carer did and how it ended, each below its head."""
        parts = (
            (self.before, entry.before),
            (self.did, entry.did),
            (self.outcome, entry.outcome),
        )
        return [(head, text) for head, text in parts if text.strip()]

    def feelings(self, entry: Entry) -> list[tuple[str, str]]:
        """The carer's mood and energy, each below its head."""
        told = []
        if entry.mood is not None:
            told.append((self.mood, self.moods[entry.mood]))
        if entry.energy is not None:
            told.append((self.energy, self.energies[entry.energy]))
        return told
