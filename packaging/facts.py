"""What all scripts of the bundle agree on: places, the version, and the moment it is dated with."""

import os
import re
import subprocess
import time
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
NAME = "thop-desktop"
# Codes of the languages that the interface is translated into, Dutch first.
LANGUAGES = sorted(
    (file.stem.removeprefix("thop_") for file in (ROOT / "translations").glob("thop_*.ts")),
    key=lambda code: (code != "nl", code),
)


@cache
def version() -> str:
    """The version of the program: thop_desktop/__init__.py is the one place where it stands.

    Raises:
        ValueError: no version stands there.
    """
    text = (ROOT / "thop_desktop" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    if found is None:
        raise ValueError("thop_desktop/__init__.py names no version")
    return found[1]


@cache
def source_date() -> int:
    """The moment that everything made is dated with, in seconds since 1970 (UTC).

    SOURCE_DATE_EPOCH if it is set (https://reproducible-builds.org/specs/source-date-epoch),
    otherwise the moment of the last commit; where there is no git, that of the newest release note.
    """
    if told := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(told)
    command = ["git", "log", "-1", "--format=%ct"]
    try:
        done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
        return int(done.stdout)
    except (OSError, subprocess.SubprocessError, ValueError):
        return int((ROOT / "CHANGELOG.md").stat().st_mtime)


def build_date() -> str:
    """The day of source_date(), as YYYY-MM-DD (UTC)."""
    return time.strftime("%Y-%m-%d", time.gmtime(source_date()))
