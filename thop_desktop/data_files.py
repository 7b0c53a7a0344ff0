"""Reads the files of resources/ that hold data; what is wrong in them is named by file and line."""

import re
import tomllib
from pathlib import Path
from typing import Any

from thop_desktop.errors import ContentError
from thop_desktop.table import Table


def read_table(file: Path) -> Table:
    """Read a data file whose values are asked for by name and kind.

    Raises:
        ContentError: it is missing, not UTF-8 or not TOML.
    """
    text = read_text(file)
    return Table(parsed(text, file), file, text.split("\n"))


def read_toml(file: Path) -> dict[str, Any]:
    """Read a data file.

    Raises:
        ContentError: it is missing, not UTF-8 or not TOML.
    """
    return parsed(read_text(file), file)


def read_text(file: Path) -> str:
    """Read a text file with any kind of line ends.

    Raises:
        ContentError: it is missing or not UTF-8.
    """
    try:
        text = file.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise ContentError(file, 1, error.strerror or "cannot be read") from error
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise ContentError(file, line, "not UTF-8 text") from error
    return text


def parsed(toml: str, file: Path, above: int = 0) -> dict[str, Any]:
    """The values in a piece of TOML that has so many lines above it in its file.

    Raises:
        ContentError: it is not TOML.
    """
    try:
        return tomllib.loads(toml)
    except tomllib.TOMLDecodeError as error:
        # Only Python 3.14 gives the line as an attribute.
        place = re.search(r"at line (\d+)", str(error))
        line = int(place[1]) if place else toml.count("\n") + 1
        raise ContentError(file, line + above, str(error)) from error
