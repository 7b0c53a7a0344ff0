"""Looks at a file or folder, knows by its content what it is, and reads it; it is never changed."""

import json
import re
import stat
from collections.abc import Iterator
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO, NoReturn

from thop_desktop.errors import IntakeError, Unusable
from thop_desktop.intake.found import Intake
from thop_desktop.intake.jrnl import read_jrnl
from thop_desktop.intake.letters import MARKS, decode
from thop_desktop.intake.own_file import OwnFile, is_own_head, read_own, unreadable
from thop_desktop.intake.plain_text import read_text
from thop_desktop.intake.rednotebook import MONTH, is_month, read_months
from thop_desktop.store.progress import Progress

MEBIBYTE = 1024 * 1024
# What is read as a whole, and so is in memory. A file of ours is read a line at a time instead.
MOST_TEXT = 32 * MEBIBYTE
MOST_LOCKED = 256 * MEBIBYTE
MOST_OWN = 4096 * MEBIBYTE
HEAD = 4096
LOCKED = (b"age-encryption.org/v1", b"-----BEGIN AGE ENCRYPTED FILE-----")
# How pyrage says that a passphrase does not fit; of what is damaged it says other things.
WRONG_KEY = frozenset({"Decryption failed", "No matching keys found"})
ZIP = b"PK\x03\x04"
KINDS = (
    (b"%PDF", "pdf"),
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"RIFF", "picture"),
    (b"\xd0\xcf\x11\xe0", "document"),
    (b"{\\rtf", "document"),
    (b"SQLite format 3", "database"),
)
OPENDOCUMENT = re.compile(r"\[Content_Types\]\.xml|mimetype|content\.xml")


def needs_passphrase(file: Path) -> bool:
    """Whether a file is encrypted in the age format.

    Raises:
        IntakeError: it cannot be read.
    """
    return not file.is_dir() and _head(file).startswith(LOCKED)


def read_intake(
    file: Path, now: datetime, progress: Progress, passphrase: str | None = None
) -> Intake:
    """What can be brought in from a file or folder.

    Args:
        file: the file or folder.
        now: the present; times without a zone are on its clock.
        progress: is told how far it is; what it raises ends the reading.
        passphrase: what opens it, where it is encrypted.

    Raises:
        IntakeError: nothing can be brought in from it.
    """
    try:
        if file.is_dir():
            return _folder(file, now, progress)
        head = _head(file)
        size = file.stat().st_size
        if head.startswith(LOCKED):
            return _unlocked(file, passphrase or "", now, progress)
        if head.startswith(ZIP):
            return _zip(file, now, progress)
        _refuse_other_kinds(file, head)
        if is_own_head(head.split(b"\n", 1)[0]):
            _see_size(file, size, MOST_OWN)
            return OwnFile(file, lambda: file.open("rb"), size, progress)
        _see_size(file, size, MOST_TEXT)
        changed = datetime.fromtimestamp(file.stat().st_mtime, now.tzinfo)
        return _content(file, _bytes(file, MOST_TEXT), changed, progress)
    except OSError as error:
        raise unreadable(file, error) from error


def _content(file: Path, data: bytes, changed: datetime, progress: Progress) -> Intake:
    """What stands in a file that is in memory."""
    text = decode(file, data)
    if not text.strip():
        raise IntakeError(file, Unusable.EMPTY)
    progress(0, 1)
    if text.lstrip().startswith("{"):
        whole = _json(file, text)
        if whole.get("format") == "thop-diary":
            return read_own(file, whole)
        if "entries" in whole:
            return read_jrnl(file, whole, changed.tzinfo)
        raise IntakeError(file, Unusable.OTHER_KIND, 0, "json")
    if is_month(file, text):
        return read_months(file, [(file, data)], changed.tzinfo, progress)
    return read_text(file, text, changed)


def _unlocked(file: Path, passphrase: str, now: datetime, progress: Progress) -> Intake:
    """What was encrypted; all of it is in memory, for it may not touch the disk."""
    import pyrage  # type: ignore[import-untyped]

    _see_size(file, file.stat().st_size, MOST_LOCKED)
    progress(0, 1)
    locked = _bytes(file, MOST_LOCKED)
    try:
        data = pyrage.passphrase.decrypt(locked, passphrase)
    except pyrage.DecryptError as error:
        why = Unusable.LOCKED if str(error) in WRONG_KEY else Unusable.CUT_OFF
        raise IntakeError(file, why) from error
    if is_own_head(data[:HEAD].split(b"\n", 1)[0]):
        return OwnFile(file, lambda: BytesIO(data), len(data), progress)
    inside = file.with_suffix("") if file.suffix == ".age" else file
    return _content(inside, data, now, progress)


def _folder(folder: Path, now: datetime, progress: Progress) -> Intake:
    files = sorted(one for one in folder.iterdir() if MONTH.fullmatch(one.name))
    if not files:
        raise IntakeError(folder, Unusable.OTHER_KIND, 0, "folder")
    _see_size(folder, sum(file.stat().st_size for file in files), MOST_TEXT)

    def months() -> Iterator[tuple[Path, bytes]]:
        for file in files:
            yield file, _bytes(file, MOST_TEXT)

    return read_months(folder, months(), now.tzinfo, lambda done, _of: progress(done, len(files)))


def _zip(file: Path, now: datetime, progress: Progress) -> Intake:
    """A RedNotebook that was put into one file."""
    import zipfile

    try:
        with zipfile.ZipFile(file) as archive:
            inside = {
                Path(info.filename).name: info
                for info in archive.infolist()
                if MONTH.fullmatch(Path(info.filename).name)
            }
            if not inside:
                found = "document" if _is_document(archive.namelist()) else "zip"
                raise IntakeError(file, Unusable.OTHER_KIND, 0, found)
            _see_size(file, sum(info.file_size for info in inside.values()), MOST_TEXT)
            months = []
            for name, info in sorted(inside.items()):
                with archive.open(info) as stream:
                    # It gives no more than it says, and tells when that is a lie.
                    months.append((Path(name), stream.read()))
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError) as error:
        raise IntakeError(file, Unusable.CUT_OFF) from error
    return read_months(file, months, now.tzinfo, lambda done, _of: progress(done, len(months)))


def _is_document(names: list[str]) -> bool:
    return any(OPENDOCUMENT.fullmatch(name) for name in names)


def _refuse_other_kinds(file: Path, head: bytes) -> None:
    for start, found in KINDS:
        if head.startswith(start):
            raise IntakeError(file, Unusable.OTHER_KIND, 0, found)
    marked = head.startswith(tuple(mark for mark, _name in MARKS))
    # Half of a file in UTF-16 is such bytes; without its mark nobody can tell it from others.
    if b"\0" in head and not marked:
        line = head.split(b"\0", 1)[0].count(b"\n") + 1
        raise IntakeError(file, Unusable.CONTROL_CHARACTER, line)


def _json(file: Path, text: str) -> dict[str, Any]:
    def refuse(_name: str) -> NoReturn:
        raise ValueError("not a number of JSON")

    try:
        whole = json.loads(text, parse_constant=refuse)
    except json.JSONDecodeError as error:
        at_the_end = error.pos >= len(text.rstrip()) or "Unterminated" in error.msg
        why = Unusable.CUT_OFF if at_the_end else Unusable.NOT_WELL_FORMED
        raise IntakeError(file, why, error.lineno) from error
    except (ValueError, RecursionError) as error:
        raise IntakeError(file, Unusable.NOT_WELL_FORMED) from error
    # It begins with a brace, so it is no list.
    return dict(whole)


def _head(file: Path) -> bytes:
    try:
        if not stat.S_ISREG(file.stat().st_mode):
            raise IntakeError(file, Unusable.OTHER_KIND)
        with file.open("rb") as stream:
            head = stream.read(HEAD)
    except OSError as error:
        raise unreadable(file, error) from error
    if not head:
        raise IntakeError(file, Unusable.EMPTY)
    return head


def _bytes(file: Path, most: int) -> bytes:
    stream: BinaryIO
    with file.open("rb") as stream:
        data = stream.read(most + 1)
    _see_size(file, len(data), most)
    return data


def _see_size(file: Path, size: int, most: int) -> None:
    if size > most:
        raise IntakeError(file, Unusable.TOO_LARGE, 0, str(most // MEBIBYTE))
