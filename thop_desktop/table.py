"""A TOML table that knows its place, so that what is wrong in it is named by file and line."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from thop_desktop.errors import ContentError

END = re.compile(r"\s*\[\[?[^\[\]=]+\]\]?\s*(?:#.*)?$|\+\+\+$")


class Table:
    """Gives values by name and kind; a value that is missing or of another kind is an error."""

    def __init__(
        self,
        values: Mapping[str, object],
        file: Path,
        lines: Sequence[str],
        header: int = 0,
        path: str = "",
        end: int | None = None,
    ) -> None:
        """Take what was parsed, and where it came from.

        Args:
            values: what stands in the table.
            file: where it was read from.
            lines: all lines of that file.
            header: the line above the table, counted from 1; 0 for the top of a file.
            path: what its header says between the brackets; "" for the top of a file.
            end: the last line of the table and all tables within it; None for that of the file.
        """
        self._values = values
        self._file = file
        self._lines = lines
        self._header = header
        self._path = path
        self._end = len(lines) if end is None else end

    @property
    def line(self) -> int:
        """Where the table starts, counted from 1."""
        return max(1, self._header)

    def line_of(self, name: str) -> int:
        """Where a value stands; where the table starts if that cannot be told."""
        for number, line in enumerate(self._lines[self._header :], start=self._header + 1):
            if END.match(line):
                break
            if re.match(rf"\s*{re.escape(name)}\s*=", line):
                return number
        return self.line

    def text(self, name: str, default: str | None = None) -> str:
        """A text, which may be empty; the default if there is one and the text is missing."""
        value = self._value(name, default)
        if not isinstance(value, str):
            raise self.error(name, f'"{name}" must be a text')
        return value

    def filled(self, name: str) -> str:
        """A text that says something."""
        value = self.text(name)
        if not value.strip():
            raise self.error(name, f'"{name}" must not be empty')
        return value

    def whole(self, name: str, default: int | None = None) -> int:
        """A whole number; the default if there is one and the number is missing."""
        value = self._value(name, default)
        # For Python, true is a number too.
        if not isinstance(value, int) or isinstance(value, bool):
            raise self.error(name, f'"{name}" must be a whole number')
        return value

    def yes_or_no(self, name: str) -> bool:
        """True or false."""
        value = self._value(name)
        if not isinstance(value, bool):
            raise self.error(name, f'"{name}" must be true or false')
        return value

    def texts(self, name: str, default: Sequence[str] | None = None) -> tuple[str, ...]:
        """A list of texts; the default if there is one and the list is missing."""
        value = self._value(name, default)
        if not isinstance(value, (list, tuple)) or not all(isinstance(one, str) for one in value):
            raise self.error(name, f'"{name}" must be a list of texts')
        return tuple(value)

    def has(self, name: str) -> bool:
        """Whether anything of that name stands in the table."""
        return name in self._values

    def table(self, name: str) -> "Table":
        """A table below a header of one pair of brackets."""
        value = self._value(name)
        if not isinstance(value, dict):
            raise self.error(name, f'"{name}" must be a table')
        headers = self._headers(name, r"\[", r"\]")
        line = headers[0] if headers else self.line_of(name)
        return Table(value, self._file, self._lines, line, self._below(name), self._end)

    def tables(self, name: str) -> tuple["Table", ...]:
        """The tables below headers of two pairs of brackets, in order."""
        value = self._value(name)
        if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
            raise self.error(name, f'"{name}" must be one or more tables')
        headers = self._headers(name, r"\[\[", r"\]\]")
        if len(headers) != len(value):
            headers = [self.line_of(name)] * len(value)
        ends = [*(header - 1 for header in headers[1:]), self._end]
        return tuple(
            Table(one, self._file, self._lines, header, self._below(name), end)
            for one, header, end in zip(value, headers, ends, strict=True)
        )

    def tables_if_any(self, name: str) -> tuple["Table", ...]:
        """The same; none when there are none."""
        return self.tables(name) if self.has(name) else ()

    def error(self, name: str, reason: str) -> ContentError:
        """What to raise when the value of this name will not do."""
        return ContentError(self._file, self.line_of(name), reason)

    def _value(self, name: str, default: object = None) -> object:
        value = self._values.get(name, default)
        if value is None:
            raise self.error(name, f'"{name}" must be given')
        return value

    def _below(self, name: str) -> str:
        """What the header of a table within this one says."""
        return f"{self._path}.{name}" if self._path else name

    def _headers(self, name: str, opened: str, closed: str) -> list[int]:
        """The lines of such headers within this table."""
        pattern = rf"\s*{opened}\s*{re.escape(self._below(name))}\s*{closed}"
        return [
            number
            for number in range(self._header + 1, self._end + 1)
            if re.match(pattern, self._lines[number - 1])
        ]
