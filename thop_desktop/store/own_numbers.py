"""The user's own telephone numbers: the one thing kept in the clear, to be at hand when locked."""

import os
from collections.abc import Mapping
from pathlib import Path

from thop_desktop.errors import NotSavedError

FILE_NAME = "own-numbers.json"
LONGEST = 200


class OwnNumbers:
    """Reads and writes the numbers, by the id of their field."""

    def __init__(self, folder: Path) -> None:
        """Take the folder that the file lives in; it is made at the first save."""
        self._file = folder / FILE_NAME

    def load(self) -> dict[str, str]:
        """The numbers that were filled in; none when the file is missing or damaged."""
        import json  # not at every start: few starts lead to the numbers

        try:
            data = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        if not isinstance(data, dict):
            return {}
        return {
            str(name): value
            for name, value in data.items()
            if isinstance(value, str) and value.strip()
        }

    def save(self, numbers: Mapping[str, str]) -> None:
        """Keep these numbers instead of the former; empty ones are left out.

        The file is replaced in one step, so that a crash leaves the old one or the new one.

        Raises:
            NotSavedError: the folder cannot be written to.
        """
        import json

        short = {name: value.strip()[:LONGEST].strip() for name, value in numbers.items()}
        kept = {name: value for name, value in short.items() if value}
        beside = self._file.with_suffix(".new")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            # Half a character, which Qt lets through, becomes a question mark.
            with beside.open("w", encoding="utf-8", errors="replace") as out:
                json.dump(kept, out, ensure_ascii=False, indent=1)
                out.flush()
                os.fsync(out.fileno())
            beside.replace(self._file)
        except OSError as error:
            raise NotSavedError(self._file, error.strerror or "") from error
