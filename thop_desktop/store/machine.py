"""What the person who manages a computer has set for it, in a file that the program only reads.

docs/instellingen.md tells where the file lies and what may stand in it. A mistake in it never keeps
the program from starting: it is told by file, line and key, and the safe value holds instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from thop_desktop.languages import interface_languages
from thop_desktop.paths import first_there, translations

if TYPE_CHECKING:
    from thop_desktop.table import Table

NEVER, SHARED_MINUTES = 0, 2
IDLE_MINUTES = (NEVER, 1, 2, 5, 10, 30)
HIDE_KEYS = ("f9", "ctrl-shift-h", "off")
LONGEST = 200
MOST_NUMBERS = 20
OWN_NUMBERS = "own_numbers"


class Fault(Enum):
    """What is wrong with a line."""

    UNREADABLE = "the file cannot be read"
    NOT_TOML = "this is not written as TOML is"
    UNKNOWN = "there is no such setting"
    NOT_YES_OR_NO = "this must be true or false"
    NO_SUCH_LANGUAGE = "the window does not speak this language"
    NO_SUCH_TIME = "this must be 0, 1, 2, 5, 10 or 30"
    NEVER_WHILE_SHARED = "a shared computer cannot do without"
    NO_SUCH_KEY = 'this must be "f9", "ctrl-shift-h" or "off"'
    NO_WHOLE_PATH = 'this must be a whole path, or begin with "~"'
    NO_NUMBER = "this must be a table with a name and a number"
    TOO_MANY = "no more numbers than twenty are shown"


@dataclass(frozen=True)
class Mistake:
    """One thing that is wrong in the file.

    Attributes:
        file: the file.
        line: counted from 1.
        key: the name of the setting, or "" when it is about the whole file.
        fault: what is wrong.
    """

    file: Path
    line: int
    key: str
    fault: Fault


@dataclass(frozen=True)
class MachineNumber:
    """Whom the people at this computer can call.

    Attributes:
        name: who it is.
        number: as it is dialled.
        when: for what, and when they can be reached; or "".
    """

    name: str
    number: str
    when: str = ""


@dataclass(frozen=True)
class MachineSettings:
    """What holds on this computer; None or "" for what everybody may choose.

    Attributes:
        file: where it stands; None when there is no such file.
        language: of the interface.
        idle_minutes: after how many minutes without a touch a diary locks; 0 for never.
        shared: others use this computer too.
        lock_on_minimise: a diary locks when the window is made an icon.
        hide_key: the key that hides the window at once, one of HIDE_KEYS.
        no_screenshots: the system is asked to leave the window out of pictures of the screen.
        export_allowed: whether something of a diary may become a file or go on paper.
        backup_folder: the second folder for backups.
        own_numbers: whom to call, before all others.
        mistakes: what is wrong in the file.
    """

    file: Path | None = None
    language: str = ""
    idle_minutes: int | None = None
    shared: bool | None = None
    lock_on_minimise: bool | None = None
    hide_key: str | None = None
    no_screenshots: bool | None = None
    export_allowed: bool = True
    backup_folder: Path | None = None
    own_numbers: tuple[MachineNumber, ...] = ()
    mistakes: tuple[Mistake, ...] = ()

    @property
    def held(self) -> tuple[str, ...]:
        """Each setting that holds, as it could stand in the file."""
        names = [field.name for field in fields(self) if field.name not in ("file", "mistakes")]
        usual = NOTHING_SET
        return tuple(
            f"{name} = {_as_written(getattr(self, name))}"
            for name in names
            if getattr(self, name) != getattr(usual, name)
        )


NOTHING_SET = MachineSettings()


def read_machine_settings(places: Sequence[Path], home: Path) -> MachineSettings:
    """Read what is set for this computer; it never fails.

    Args:
        places: where the file may be, the first that is there counts; the others are not read.
        home: the user's own folder, for a path that begins with "~".
    """
    file = first_there(places)
    if file is None:
        return NOTHING_SET
    from thop_desktop.data_files import parsed, read_text  # hardly any computer has such a file
    from thop_desktop.errors import ContentError
    from thop_desktop.table import Table

    try:
        text = read_text(file)
    except ContentError as error:
        return _strictest(Mistake(file, error.line, "", Fault.UNREADABLE))
    try:
        values = parsed(text, file)
    except ContentError as error:
        return _strictest(Mistake(file, error.line, "", Fault.NOT_TOML))
    except (ValueError, RecursionError):  # a number without end, brackets within brackets
        return _strictest(Mistake(file, 1, "", Fault.NOT_TOML))
    lines = text.split("\n")
    return _Reading(Table(values, file, lines), values, file, lines, home).settings()


def _strictest(mistake: Mistake) -> MachineSettings:
    """What holds when nobody can tell what was meant."""
    return MachineSettings(
        file=mistake.file,
        shared=True,
        lock_on_minimise=True,
        export_allowed=False,
        mistakes=(mistake,),
    )


class _Reading:
    """Reads one setting after the other, and remembers what was wrong."""

    def __init__(
        self, table: Table, values: dict[str, object], file: Path, lines: Sequence[str], home: Path
    ) -> None:
        self._table = table
        self._values = values
        self._file = file
        self._lines = lines
        self._home = home
        self._mistakes: list[Mistake] = []

    def settings(self) -> MachineSettings:
        """All of them."""
        known = {field.name for field in fields(MachineSettings)} - {"file", "mistakes"}
        for name in self._values:
            if name not in known:
                self._wrong(name, Fault.UNKNOWN)
        shared = self._yes_or_no("shared", safe=True)
        export = self._yes_or_no("export_allowed", safe=False)
        languages = interface_languages(translations())
        settings = MachineSettings(
            file=self._file,
            language=self._one_of("language", languages, Fault.NO_SUCH_LANGUAGE) or "",
            idle_minutes=self._minutes(shared=shared is True),
            shared=shared,
            lock_on_minimise=self._yes_or_no("lock_on_minimise", safe=True),
            hide_key=self._one_of("hide_key", HIDE_KEYS, Fault.NO_SUCH_KEY),
            no_screenshots=self._yes_or_no("no_screenshots", safe=True),
            export_allowed=export is not False,
            backup_folder=self._folder(),
            own_numbers=tuple(self._numbers()),
        )
        in_order = tuple(sorted(self._mistakes, key=lambda mistake: mistake.line))
        values = {field.name: getattr(settings, field.name) for field in fields(settings)}
        return MachineSettings(**values | {"mistakes": in_order})

    def _yes_or_no(self, name: str, *, safe: bool) -> bool | None:
        value = self._values.get(name)
        if value is None or isinstance(value, bool):
            return value
        self._wrong(name, Fault.NOT_YES_OR_NO)
        return safe

    def _one_of(self, name: str, allowed: Sequence[str], fault: Fault) -> str | None:
        value = self._values.get(name)
        if value is None or (isinstance(value, str) and value in allowed):
            return value
        self._wrong(name, fault)
        return None

    def _minutes(self, *, shared: bool) -> int | None:
        name = "idle_minutes"
        value = self._values.get(name)
        if value is None:
            return None
        # For Python, true is a number too, and so is 2.0.
        if type(value) is not int or value not in IDLE_MINUTES:
            self._wrong(name, Fault.NO_SUCH_TIME)
            return SHARED_MINUTES
        if value == NEVER and shared:
            self._wrong(name, Fault.NEVER_WHILE_SHARED)
            return SHARED_MINUTES
        return value

    def _folder(self) -> Path | None:
        name = "backup_folder"
        value = self._values.get(name)
        if value is None:
            return None
        if isinstance(value, str) and "\0" not in value:
            within_home = re.fullmatch(r"~[/\\]+(.*)", value, re.DOTALL)
            folder = self._home / within_home[1] if within_home else Path(value)
            if folder.is_absolute():
                return folder
        self._wrong(name, Fault.NO_WHOLE_PATH)
        return None

    def _numbers(self) -> Iterable[MachineNumber]:
        from thop_desktop.errors import ContentError

        if OWN_NUMBERS not in self._values:
            return
        try:
            tables = self._table.tables(OWN_NUMBERS)
        except ContentError:
            self._wrong(OWN_NUMBERS, Fault.NO_NUMBER)
            return
        allowed = {field.name for field in fields(MachineNumber)}
        entries = self._values[OWN_NUMBERS]
        for table, entry in zip(tables[:MOST_NUMBERS], entries, strict=False):  # type: ignore[call-overload]
            for name in entry.keys() - allowed:
                self._note(table.line_of(name), name, Fault.UNKNOWN)
            try:
                yield MachineNumber(
                    _short(table.filled("name")),
                    _short(table.filled("number")),
                    _short(table.text("when", "")),
                )
            except ContentError as error:
                self._note(error.line, OWN_NUMBERS, Fault.NO_NUMBER)
        if len(tables) > MOST_NUMBERS:
            self._note(tables[MOST_NUMBERS].line, OWN_NUMBERS, Fault.TOO_MANY)

    def _wrong(self, name: str, fault: Fault) -> None:
        # A header, or the name before a dot or an equals sign; with or without quotes.
        begin = re.compile(rf"\s*\[*\s*[\"']?{re.escape(name)}[\"']?\s*[=.\]]")
        found = (number for number, line in enumerate(self._lines, 1) if begin.match(line))
        self._note(next(found, 1), name, fault)

    def _note(self, line: int, name: str, fault: Fault) -> None:
        self._mistakes.append(Mistake(self._file, line, _short(name), fault))


def _short(text: str) -> str:
    """A text on one line, and not without end."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())[:LONGEST]


def _as_written(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return str(len(value))
    return str(value)
