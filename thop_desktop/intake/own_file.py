"""Reads what `thop_desktop.report.as_json` wrote, a line at a time: a diary may be large."""

import json
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any, BinaryIO, NoReturn

from thop_desktop.errors import IntakeError, Unusable
from thop_desktop.intake.found import Found, Item, Read, Source, Summary
from thop_desktop.intake.own_form import BadDateError, item_of
from thop_desktop.store.progress import Progress

FORMAT, VERSION = "thop-diary", 2
HEAD_END = b'"records":['
TAIL_START = b"]"
LONGEST_LINE = 64 * 1024 * 1024
# Lines between two words about how far it is.
STRIDE = 50
SOURCES = {"full": Source.FULL, "part": Source.PART}
NOT_A_RECORD = (ValueError, TypeError, KeyError, RecursionError, OverflowError)


def is_own_head(line: bytes) -> bool:
    """Whether a file that begins with this line is one of ours, in our own lines."""
    return line.rstrip(b"\r\n").endswith(HEAD_END) and b'"format":"thop-diary"' in line


class OwnFile:
    """A file of ours. What is in it is read twice: to be looked at, and to be kept."""

    def __init__(
        self, file: Path, open_it: Callable[[], BinaryIO], size: int, progress: Progress
    ) -> None:
        """Look at all of it.

        Args:
            file: its name, for what is told.
            open_it: opens what is read: the file itself, or what was encrypted in it.
            size: its length in bytes.
            progress: is told how many of them were read.

        Raises:
            IntakeError: something in it is not as it must be.
        """
        self._file, self._open = file, open_it
        self._sum = b""
        self._source = Source.PART
        summary = Summary()
        for _line, item in self._read(lambda done: progress(done, size)):
            summary.add(item)
        self.found: Found = summary.found(self._source)

    def items(self) -> Iterator[tuple[int, Item]]:
        """All that is in it, read again.

        Raises:
            IntakeError: it is no longer what it was.
        """
        looked_at = self._sum
        try:
            yield from self._read(lambda _done: None)
        except IntakeError as error:
            if error.why in (Unusable.GONE, Unusable.UNREADABLE):
                raise
            raise IntakeError(self._file, Unusable.CHANGED) from error
        if self._sum != looked_at:
            raise IntakeError(self._file, Unusable.CHANGED)

    def _read(self, tell: Callable[[int], object]) -> Iterator[tuple[int, Item]]:
        with self._opened() as stream:
            sums, done, number, records = sha256(), 0, 1, 0
            line = self._line(stream)
            self._source = self._source_of(line)
            while True:
                sums.update(line)
                done += len(line)
                line = self._line(stream)
                number += 1
                if line.startswith(TAIL_START):
                    break
                yield number, self._item(line, number)
                records += 1
                if records % STRIDE == 0:
                    tell(done)
            sums.update(line)
            self._see_the_end(line, records, number)
            tell(done + len(line))
            self._sum = sums.digest()

    def _source_of(self, line: bytes) -> Source:
        try:
            head = _json(line.rstrip(b"\r\n") + b"]}")
        except NOT_A_RECORD as error:
            raise IntakeError(self._file, Unusable.NOT_WELL_FORMED, 1) from error
        return source_of(self._file, head)

    def _opened(self) -> BinaryIO:
        try:
            return self._open()
        except OSError as error:
            raise unreadable(self._file, error) from error

    def _line(self, stream: BinaryIO) -> bytes:
        try:
            line = stream.readline(LONGEST_LINE)
        except OSError as error:
            raise unreadable(self._file, error) from error
        if not line:
            raise IntakeError(self._file, Unusable.CUT_OFF)
        return line

    def _item(self, line: bytes, number: int) -> Item:
        whole = line.endswith(b"\n")
        try:
            return item_of(_json(line.rstrip(b"\r\n").removesuffix(b",")))
        except BadDateError as error:
            raise IntakeError(self._file, Unusable.NO_SUCH_DATE, number, str(error)) from error
        except NOT_A_RECORD as error:
            why = Unusable.NOT_WELL_FORMED if whole else Unusable.CUT_OFF
            raise IntakeError(self._file, why, number) from error

    def _see_the_end(self, line: bytes, records: int, number: int) -> None:
        try:
            end = _json(b'{"records":[' + line)
            count = end["count"]
        except NOT_A_RECORD as error:
            raise IntakeError(self._file, Unusable.CUT_OFF, number) from error
        if count != records:
            raise IntakeError(self._file, Unusable.CUT_OFF, number)


def read_own(file: Path, whole: dict[str, Any]) -> Read:
    """A file of ours that another program wrote in other lines, already read.

    Raises:
        IntakeError: something in it is not as it must be.
    """
    source = source_of(file, whole)
    try:
        records = whole["records"]
        if not isinstance(records, list):
            raise TypeError("records are a list")
        return Read(source, [(0, item_of(record)) for record in records])
    except BadDateError as error:
        raise IntakeError(file, Unusable.NO_SUCH_DATE, 0, str(error)) from error
    except NOT_A_RECORD as error:
        raise IntakeError(file, Unusable.NOT_WELL_FORMED) from error


def source_of(file: Path, head: object) -> Source:
    """What the head of a file of ours says that it is.

    Raises:
        IntakeError: a newer version made it, or it is damaged.
    """
    if not isinstance(head, dict):
        raise IntakeError(file, Unusable.NOT_WELL_FORMED, 1)
    version = head.get("version")
    if not isinstance(version, int) or version < 1:
        raise IntakeError(file, Unusable.NOT_WELL_FORMED, 1)
    if version > VERSION:
        raise IntakeError(file, Unusable.NEWER)
    return SOURCES.get(str(head.get("scope")), Source.PART)


def unreadable(file: Path, error: OSError) -> IntakeError:
    """What the system says of a file that it does not give."""
    gone = isinstance(error, FileNotFoundError)
    return IntakeError(file, Unusable.GONE if gone else Unusable.UNREADABLE)


def _refuse(_name: str) -> NoReturn:
    raise ValueError("not a number of JSON")


def _json(line: bytes) -> Any:
    return json.loads(line.decode("utf-8"), parse_constant=_refuse)
