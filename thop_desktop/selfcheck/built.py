"""What a bundle knows of how it was made."""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

FILE_NAME = "built.json"


@dataclass(frozen=True)
class Built:
    """What a bundle knows of how it was made.

    Attributes:
        version: of the program that went in.
        day: the day that it is dated with (UTC).
        texts: how many texts each compiled translation has to hold, by the name of its file.
    """

    version: str
    day: date
    texts: Mapping[str, int]


def write_built(folder: Path, built: Built) -> None:
    """Write it into the folder that the list of hashes comes in; the same bytes on any system.

    Raises:
        OSError: it cannot be written.
    """
    told = {"date": built.day.isoformat(), "texts": dict(built.texts), "version": built.version}
    text = json.dumps(told, indent=1, sort_keys=True)
    (folder / FILE_NAME).write_bytes(f"{text}\n".encode())


def read_built(folder: Path) -> Built | None:
    """Read it; None where it is missing or damaged, and in a checkout."""
    with suppress(OSError, ValueError, TypeError, KeyError, AttributeError):
        told = json.loads((folder / FILE_NAME).read_text(encoding="utf-8"))
        texts = {str(name): int(number) for name, number in told["texts"].items()}
        return Built(str(told["version"]), date.fromisoformat(told["date"]), texts)
    return None
