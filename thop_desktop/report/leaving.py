"""Writes a file for what leaves the vault, piece by piece where that is possible."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Enum
from pathlib import Path

from thop_desktop.report.as_csv import as_csv
from thop_desktop.report.as_json import (
    FULL,
    PART,
    VERSION,
    WITH_PEOPLE,
    as_json,
    full_records,
    part_records,
)
from thop_desktop.report.as_markdown import as_markdown
from thop_desktop.report.entry_words import EntryWords
from thop_desktop.report.out_file import whole_file
from thop_desktop.report.picked import Picked, picked_entries
from thop_desktop.report.protect import lock_with_age
from thop_desktop.report.replacing import Replacements
from thop_desktop.report.snapshot import snapshot
from thop_desktop.store.database import Store
from thop_desktop.store.diary_search import DiarySearch
from thop_desktop.store.people import People
from thop_desktop.store.progress import Progress
from thop_desktop.store.vault import Vault

# Pieces between two words about how far it is.
STRIDE = 20


class Form(Enum):
    """What a file is to be."""

    SHEET = "sheet"
    MARKDOWN = "markdown"
    JSON = "json"
    CSV = "csv"
    FULL = "full"

    @property
    def suffix(self) -> str:
        """The ending of its name."""
        return {Form.SHEET: ".pdf", Form.MARKDOWN: ".md", Form.CSV: ".csv"}.get(self, ".json")

    @property
    def can_be_locked(self) -> bool:
        """Whether it can have a passphrase of its own."""
        return self in (Form.SHEET, Form.JSON, Form.FULL)


@dataclass(frozen=True)
class Request:
    """What is to be written.

    Attributes:
        form: as what; anything but a sheet, which is painted.
        words: how entries are told.
        title: heads the text, where the form has a title.
        picked: which entries.
        names: name → what is to stand there instead; not for the full export.
    """

    form: Form
    words: EntryWords
    title: str = ""
    picked: Picked = field(default_factory=Picked)
    names: Mapping[str, str] = field(default_factory=dict)


def write_out(
    vault: Vault, request: Request, file: Path, passphrase: str, now: datetime, progress: Progress
) -> None:
    """Write the file; it may run in another thread while the vault is in use.

    Args:
        vault: the open vault; it is read as it is at this moment.
        request: what to write.
        file: where to.
        passphrase: of the file's own; "" for none. With one, nothing of it is on the disk unlocked.
        now: the present.
        progress: is told how many entries were written, of how many; what it raises ends it, and no
            file is left.

    Raises:
        NotSavedError: the file cannot be written.
        DatabaseDamagedError: the vault does not read.
    """
    with snapshot(vault) as store:
        of = _number(store, request)
        pieces = _counted(_pieces(store, request, now), of, progress)
        if passphrase:
            pieces = iter((lock_with_age(b"".join(pieces), passphrase),))
        with whole_file(file) as out:
            for piece in pieces:
                out.write(piece)
            progress(of, of)  # the last chance to end it, before the file is there


def _pieces(store: Store, request: Request, now: datetime) -> Iterator[str]:
    people = People(store).shown()
    version = WITH_PEOPLE if people else VERSION
    if request.form is Form.FULL:
        return as_json(full_records(store), now, FULL, version)
    names = Replacements(request.names)
    entries = map(names.entry, picked_entries(DiarySearch(store), request.picked))
    aliases = {name: names.text(alias) for name, alias in request.words.aliases.items()}
    people = {person: names.text(name) for person, name in people.items()}
    words = replace(request.words, aliases=aliases, people=people)
    if request.form is Form.JSON:
        return as_json(part_records(store, entries, names.text), now, PART, version)
    if request.form is Form.CSV:
        return as_csv(entries, words)
    return as_markdown(request.title, entries, words)


def _number(store: Store, request: Request) -> int:
    return (
        DiarySearch(store).count()
        if request.form is Form.FULL
        else request.picked.count(DiarySearch(store))
    )


def _counted(pieces: Iterable[str], of: int, progress: Progress) -> Iterator[bytes]:
    for number, piece in enumerate(pieces):
        if number % STRIDE == 0:
            progress(min(number, of), of)
        yield piece.encode("utf-8")
