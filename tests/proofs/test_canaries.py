"""A canary in every field of the real window: none is ever readable outside the open diary.

A process with a home, temporary and settings folders of its own follows the tour through the whole
program and types a word of our own into every field that it meets (tests/support/canary_walk.py).
Which fields there are is read from the source, so a field that nobody typed into fails. Every file
in all its folders is read after each step, and the window itself each time the diary is locked.
test_traces.py says the same of what lies below the window.
"""

import base64
import json
import os
import signal
import subprocess
import sys
import zlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.support.canary_words import (
    BEFORE_IT_OPENS,
    FORMER,
    NOT_TYPED_INTO,
    ON_PUBLIC_PAGES,
    PASSPHRASE,
    PRIVATE,
    PUBLIC,
    READABLE,
    READABLE_BY_DESIGN,
    TAKES_NO_WORD,
)
from tests.support.commands import LONGEST_SECONDS, ROOT
from tests.support.proof import times
from tests.support.recorded_fields import made_in_source

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals and folders of POSIX")

# What must be in no file, and a sentence that the tour writes.
SECRETS = (PRIVATE, PUBLIC, FORMER, PASSPHRASE, "gooide haar vork op tafel")
FOLDERS = {
    "HOME": "home",
    "TMPDIR": "temporary",
    "XDG_CONFIG_HOME": "home/.config",
    "XDG_CACHE_HOME": "home/.cache",
    "XDG_DATA_HOME": "home/.local/share",
    "XDG_STATE_HOME": "home/.local/state",
    "XDG_RUNTIME_DIR": "run",
}
WALK = """
from tests.support.recorded_fields import remember_fields
remember_fields()
from tests.support.canary_walk import main
main()
"""
TAKEN_ALONG = "taken-along.pdf"
# Inflating more than this of one stream says nothing new.
LONGEST_STREAM = 1 << 20


@dataclass
class Walk:
    """What came of it: what each step told, and in which files a canary stood afterwards."""

    places: list[Path]
    told: dict[str, dict[str, Any]] = field(default_factory=dict)
    found: dict[str, list[str]] = field(default_factory=dict)
    said: str = ""


@pytest.fixture(scope="module")
def walk(tmp_path_factory: pytest.TempPathFactory) -> Walk:
    """The whole walk, looked at after every step and once more after a kill."""
    if not times(quick=0, ci=1, full=1):
        pytest.skip("takes more than a minute; `make proof-ci` does it")
    folder, secrets = tmp_path_factory.mktemp("canaries"), SECRETS
    variables = {name: str(folder / place) for name, place in FOLDERS.items()}
    for place in variables.values():
        Path(place).mkdir(mode=0o700, parents=True)
    (folder / "working").mkdir()
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    with (
        (folder / "said.txt").open("w") as said,
        subprocess.Popen(
            [sys.executable, "-c", WALK],
            cwd=folder / "working",
            env={
                **kept,
                **variables,
                "PYTHONPATH": str(ROOT),
                "PYTHONDONTWRITEBYTECODE": "1",
                "QT_QPA_PLATFORM": "offscreen",
            },
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=said,
            text=True,
        ) as process,
    ):
        assert process.stdin is not None
        assert process.stdout is not None
        made = Walk([folder / name for name in ("home", "temporary", "run", "working")])
        for line in process.stdout:
            told = json.loads(line)
            made.told[told["step"]] = told
            secrets += tuple(told.get("codes", ()))
            made.found[told["step"]] = traces(made.places, secrets)
            if told["step"] == "open again":
                break
            process.stdin.write("\n")
            process.stdin.flush()
        process.send_signal(signal.SIGKILL)
        process.wait(LONGEST_SECONDS)
    made.said = (folder / "said.txt").read_text(encoding="utf-8")
    assert "open again" in made.told, made.said
    made.found["killed"] = traces(made.places, secrets)
    return made


def traces(places: list[Path], words: tuple[str, ...]) -> list[str]:
    """Each file in which a word stands, in one way or another, or whose name is one."""
    wanted = [form for word in words for form in forms(word)]
    found = []
    for file in (file for place in places for file in place.rglob("*")):
        with suppress(FileNotFoundError):
            data = os.fsencode(file) + (file.read_bytes() if file.is_file() else b"")
            if any(form in text.lower() for text in (data, *inflated(data)) for form in wanted):
                found.append(file.name)
    return found


def forms(word: str) -> Iterator[bytes]:
    """A word as it may be written: in three encodings, and as base64 at any place in a line.

    All in small letters, as the files are compared.
    """
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        data = word.encode(encoding)
        yield data.lower()
        for shift in range(3):
            # The first and last symbols hold bits of what is beside it.
            coded = base64.b64encode(b"\0" * shift + data)
            yield coded[4 if shift else 0 : len(coded) // 4 * 4 - 4].lower()


def inflated(data: bytes) -> Iterator[bytes]:
    """What is in every compressed stream that begins with a header."""
    for header in (b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda", b"\x1f\x8b\x08"):
        at = data.find(header)
        while at >= 0:
            with suppress(zlib.error):
                yield zlib.decompressobj(47).decompress(data[at:], LONGEST_STREAM)
            at = data.find(header, at + 1)


def test_no_canary_stands_in_any_file(walk: Walk) -> None:
    """While open, locked, closed, open again, and after a kill; what the user saves is theirs."""
    assert {step: sorted(set(files) - {TAKEN_ALONG}) for step, files in walk.found.items()} == {
        step: [] for step in walk.found
    }
    assert set(walk.found) >= {
        "walked", "left", "locked", "without a diary", "closed", "open again", "killed",
    }  # fmt: skip
    assert (walk.places[0] / TAKEN_ALONG).is_file()
    assert len(walk.told["walked"]["codes"]) >= 2


def test_no_canary_is_left_in_the_window_when_it_is_locked_or_hidden(walk: Walk) -> None:
    """Nor ever in a title, whether or not it is locked."""
    assert walk.told["open again"]["shown"] == []


def test_every_field_of_the_program_was_typed_into(walk: Walk) -> None:
    told = walk.told["open again"]
    assert set(told["met"]) <= set(told["places"])
    assert set(told["places"]) - set(told["typed"]) == set(NOT_TYPED_INTO)
    assert set(told["short"]) == set(TAKES_NO_WORD)


def test_every_private_field_was_full_when_the_diary_was_locked(walk: Walk) -> None:
    told = walk.told["open again"]
    private = set(told["typed"]) - set(ON_PUBLIC_PAGES) - set(BEFORE_IT_OPENS)
    assert private - set(told["left"]) == set()


def test_each_field_that_is_spoken_of_is_there() -> None:
    spoken_of = {*NOT_TYPED_INTO, *TAKES_NO_WORD, *ON_PUBLIC_PAGES, *READABLE_BY_DESIGN}
    assert spoken_of | set(BEFORE_IT_OPENS) <= set(made_in_source())


def test_what_is_readable_by_design_is_all_that_is_readable(walk: Walk) -> None:
    """The names of diaries and people, and telephone numbers; so a word would be found indeed.

    The name of a diary stands with its keys too, for a diary that lost its profile.json.
    """
    found = set(traces(walk.places, (READABLE,)))
    assert found == {"keyslots.json", "own-numbers.json", "profile.json"}


def test_private_words_are_off_the_clipboard_after_a_while(walk: Walk) -> None:
    assert walk.told["copied"]["cleared"] is True


def test_what_no_diary_keeps_was_in_memory_and_in_no_file(walk: Walk) -> None:
    """Plans and a worksheet that are made while it is locked stay until the program closes."""
    assert walk.told["without a diary"]["held"] is True
    assert walk.found["without a diary"] == walk.found["locked"]


def test_a_mistake_of_ours_is_told_without_private_words(walk: Walk) -> None:
    report = walk.told["mistaken"]["report"]
    assert "ValueError" in report
    for text in (report, walk.said):
        assert not any(secret in text for secret in SECRETS)


@pytest.mark.parametrize(
    "hide",
    [
        str.encode,
        lambda text: text.encode("utf-16-le"),
        lambda text: base64.b64encode(text.encode()),
        lambda text: base64.b64encode(f"a{text}".encode()),
        lambda text: base64.b64encode(f"ab{text}".encode("utf-16-be")),
        lambda text: b"stream " + zlib.compress(text.encode()),
    ],
)
def test_a_trace_would_be_found(hide: Any, tmp_path: Path) -> None:
    """So that finding nothing means something."""
    (tmp_path / "clean").write_bytes(hide("zomaar wat woorden " * 9))
    (tmp_path / "trace").write_bytes(hide(f"zo: {PRIVATE}ab en verder"))
    assert traces([tmp_path], (PRIVATE,)) == ["trace"]
