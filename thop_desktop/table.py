"""A TOML table that knows its place, so that what is wrong in it is named by file and line."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from thop_desktop.errors import ContentError

END = re.compile(r"\s*\[\[?[^\[\]=]+\]\]?\s*(?:#.*)?$|\+\+\+$")


class Table:
    """Gives values by name and kind; a value that is missing or of another kind is an error."""

    def __init__(
        self, values: Mapping[str, object], file: Path, lines: Sequence[str], header: int = 0
    ) -> None:
        """Take what was parsed, and where it came from.

        Args:
            values: what stands in the table.
            file: where it was read from.
            lines: all lines of that file.
            header: the line above the table, counted from 1; 0 for the top of a file.
        """
        self._values = values
        self._file = file
        self._lines = lines
        self._header = header

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

    def table(self, name: str) -> "Table":
        """A table below a header of one pair of brackets."""
        value = self._value(name)
        if not isinstance(value, dict):
            raise self.error(name, f'"{name}" must be a table')
        headers = self._headers(rf"\[\s*{re.escape(name)}\s*\]")
        return Table(value, self._file, self._lines, headers[0] if headers else self.line_of(name))

    def tables(self, name: str) -> tuple["Table", ...]:
        """The tables below headers of two pairs of brackets, in order."""
        value = self._value(name)
        if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
            raise self.error(name, f'"{name}" must be one or more tables')
        headers = self._headers(rf"\[\[\s*{re.escape(name)}\s*\]\]")
        if len(headers) != len(value):
            headers = [self.line_of(name)] * len(value)
        return tuple(
            Table(one, self._file, self._lines, header)
            for one, header in zip(value, headers, strict=True)
        )

    def error(self, name: str, reason: str) -> ContentError:
        """What to raise when the value of this name will not do."""
        return ContentError(self._file, self.line_of(name), reason)

    def _value(self, name: str, default: object = None) -> object:
        value = self._values.get(name, default)
        if value is None:
            raise self.error(name, f'"{name}" must be given')
        return value

    def _headers(self, pattern: str) -> list[int]:
        return [
            number
            for number, line in enumerate(self._lines, start=1)
            if re.match(rf"\s*{pattern}", line)
        ]
