"""What the user has chosen so far of what goes along; forgotten when the diary locks."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from thop_desktop.report.leaving import Form, Request
from thop_desktop.report.picked import Picked, picked_entries
from thop_desktop.report.replacing import Replacements
from thop_desktop.report.talk_sheet import SheetTable, TalkSheet, talk_sheet_html
from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Entry
from thop_desktop.store.erasing import REPLACED_NAMES
from thop_desktop.store.patterns import read_patterns
from thop_desktop.store.private_settings import PrivateSettings
from thop_desktop.store.vault import Vault
from thop_desktop.ui.day_words import day_words
from thop_desktop.ui.export_words import (
    entry_words,
    no_child,
    period_words,
    sheet_heads,
    sheet_tables,
    text_title,
)
from thop_desktop.ui.pattern_tables import worded_tables

# In the private settings: which names were replaced before, and by what.
NAMES = REPLACED_NAMES


@dataclass
class ExportDraft:
    """Choices, from page to page.

    Attributes:
        vault: the open vault.
        aliases: what each child is called, by its id.
        today: tells the day.
        stop_words: words that tell nothing by themselves, for the patterns.
        form: what the file is to be.
        picked: which entries go along.
        with_patterns: whether the patterns stand on the sheet.
        questions: what the carer wants to raise.
        names: name → what is to stand there instead.
    """

    vault: Vault
    aliases: dict[str, str]
    today: Callable[[], date]
    stop_words: Callable[[], frozenset[str]] = frozenset
    form: Form = Form.SHEET
    picked: Picked = field(default_factory=Picked)
    with_patterns: bool = False
    questions: str = ""
    names: dict[str, str] = field(default_factory=dict)

    def load_names(self) -> None:
        """Remember which names were replaced before."""
        kept = PrivateSettings(self.vault).get(NAMES)
        if isinstance(kept, dict):
            self.names = {str(name): str(other) for name, other in kept.items()}

    def keep_names(self, names: dict[str, str]) -> bool:
        """Remember them for the next time, in the vault; returns that this was done."""
        if names != self.names:
            PrivateSettings(self.vault).set(NAMES, dict(names))
        self.names = names
        return True

    def count(self) -> int:
        """How many entries go along."""
        picked = Picked() if self.form is Form.FULL else self.picked
        return picked.count(Diary(self.vault))

    def entries(self) -> Sequence[Entry]:
        """Those entries, oldest first, as they are."""
        return tuple(picked_entries(Diary(self.vault), self.picked))

    def request(self) -> Request:
        """What is to be written, for all but the sheet."""
        return Request(
            self.form, entry_words(self.aliases), text_title(), self.picked, dict(self.names)
        )

    def sheet_html(self) -> str:
        """The talk sheet, with names replaced."""
        names = Replacements(self.names)
        entries = [names.entry(entry) for entry in self.entries()]
        days = [entry.at.date() for entry in entries]
        filters = self.picked.filters
        first = filters.first or (min(days) if days else None)
        last = filters.last or (max(days) if days else None)
        children = self._children(entries)
        aliases = {name: names.text(alias) for name, alias in self.aliases.items()}
        words = entry_words(aliases)
        if len(children) > 1:
            words = replace(words, no_child=no_child())
        sheet = TalkSheet(
            period=period_words(first, last),
            made=day_words(self.today()),
            children=tuple(names.text(alias) for alias in children),
            questions=names.text(self.questions),
            entries=entries,
            tables=self._tables(names) if self.with_patterns else (),
        )
        return talk_sheet_html(sheet, sheet_heads(), words)

    def children(self) -> int:
        """About how many children the entries are that go along."""
        return len(self._children(self.entries()))

    def forget(self) -> None:
        """Know nothing any more."""
        self.aliases, self.names, self.questions = {}, {}, ""
        self.picked = Picked()

    def _children(self, entries: Sequence[Entry]) -> tuple[str, ...]:
        """What those are called that entries are about, in the order of the entries."""
        named = dict.fromkeys(self.aliases.get(entry.child or "", "") for entry in entries)
        return tuple(alias for alias in named if alias)

    def _tables(self, names: Replacements) -> tuple[SheetTable, ...]:
        patterns = read_patterns(self.vault, self.picked.filters, self.today(), self.stop_words())
        return tuple(
            SheetTable(
                table.title,
                table.headers,
                tuple(tuple(map(names.text, row)) for row in table.rows),
                table.note,
            )
            for table in sheet_tables(worded_tables(patterns))
        )
