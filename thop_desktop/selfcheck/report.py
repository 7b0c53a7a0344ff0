"""What a self-check found, for people and for scripts."""

import json
import re
import sys
from collections.abc import Sequence
from contextlib import suppress
from io import TextIOWrapper
from pathlib import Path

from thop_desktop import paths
from thop_desktop.errors import NotSavedError
from thop_desktop.languages import FIRST_LANGUAGE, interface_languages
from thop_desktop.selfcheck.finding import Finding
from thop_desktop.selfcheck.words import lines, sentence

SETTINGS = "settings.ini"
LANGUAGE = re.compile(r"^language=([\w-]+)\s*$", re.MULTILINE)


def preferred_language(home: Path) -> str:
    """The language that was chosen in the window; Dutch when none was.

    Read without Qt, which may be what is broken.
    """
    with suppress(OSError, UnicodeDecodeError):
        found = LANGUAGE.search((home / SETTINGS).read_text(encoding="utf-8"))
        if found and found[1] in interface_languages(paths.translations()):
            return found[1]
    return FIRST_LANGUAGE


def all_is_well(findings: Sequence[Finding]) -> bool:
    """Whether no check found anything wrong."""
    return all(finding.ok for finding in findings)


def as_words(findings: Sequence[Finding], language: str) -> str:
    """The report for people."""
    return "\n".join([*lines(findings, language), ""])


def as_json(findings: Sequence[Finding], language: str, version: str) -> str:
    """The report for scripts: one object, in ASCII; docs/selfcheck.md names what is in it."""
    told = {
        "version": version,
        "ok": all_is_well(findings),
        "checks": [
            {
                "name": finding.check,
                "ok": finding.ok,
                "words": sentence(finding, language),
                "details": dict(finding.details),
            }
            for finding in findings
        ],
    }
    return json.dumps(told, indent=1) + "\n"


def write_report(text: str, file: Path) -> None:
    """Write a report into a file, in UTF-8.

    Raises:
        NotSavedError: it cannot be written.
    """
    try:
        # Half a character, which a folder's name may have, becomes a question mark.
        file.write_bytes(text.encode(errors="replace"))
    except OSError as error:
        raise NotSavedError(file, error.strerror or type(error).__name__) from error


def print_report(text: str) -> None:
    """Write a report to standard output, with a question mark for what that cannot show."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
    sys.stdout.write(text)
    sys.stdout.flush()
