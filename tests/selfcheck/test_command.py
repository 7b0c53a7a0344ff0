"""The whole self-check, on a copy of the program that is broken in one place after the other."""

import io
import json
import re
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from subprocess import CompletedProcess
from types import SimpleNamespace
from typing import Any

import hashes
import pytest

from tests.support.commands import ROOT, run_python
from thop_desktop import __version__, paths
from thop_desktop.__main__ import main
from thop_desktop.selfcheck.command import Wanted, self_check, surroundings

NAMES = [
    *("version", "files", "window", "screen", "pages", "translations", "cipher", "search", "place"),
    *("machine", "data-folder", "clock", "network"),
]
PAGE = "resources/articles/nl/sources.md"
ICON = "resources/icons/key.svg"
QM = "translations/thop_nl.qm"
# A module is compiled beside its source wherever that may be written.
QUIET = {"PYTHONDONTWRITEBYTECODE": "1"}


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the program with a list of its hashes, as in a bundle."""
    place = tmp_path_factory.mktemp("whole") / "program"
    for name in ("thop_desktop", "resources", "translations"):
        skip = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / name, place / name, ignore=skip)
    hashes.write(place)
    return place


@pytest.fixture
def copy(whole: Path, tmp_path: Path) -> Path:
    """Such a copy, to break."""
    return Path(shutil.copytree(whole, tmp_path / "program"))


def check(program: Path, *arguments: str | Path, **variables: str) -> CompletedProcess[str]:
    """Run the self-check of a copy, in a place of its own."""
    place = program.parent / "place"
    place.mkdir(exist_ok=True)
    return run_python(
        ["-m", "thop_desktop", "--selfcheck", *arguments],
        cwd=place,
        package=program,
        environment=QUIET | variables,
    )


def failed(program: Path, **variables: str) -> dict[str, dict[str, Any]]:
    """Which checks find something, and the details of each."""
    done = check(program, "--json", **variables)
    told = json.loads(done.stdout)
    bad = {one["name"]: one["details"] for one in told["checks"] if not one["ok"]}
    assert done.stderr == ""
    assert done.returncode == (1 if bad else 0)
    assert told["ok"] is not bool(bad)
    return bad


def test_a_whole_program_is_well_and_leaves_nothing_behind(copy: Path) -> None:
    done = check(copy, "--json")
    told = json.loads(done.stdout)
    assert (done.returncode, done.stderr) == (0, "")
    assert (told["version"], told["ok"]) == (__version__, True)
    assert [one["name"] for one in told["checks"]] == NAMES
    assert list((copy.parent / "place").iterdir()) == []


def flip(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)


def test_whatever_is_broken_is_named_together(copy: Path) -> None:
    flip(copy / ICON)
    (copy / PAGE).unlink()
    (copy / "resources" / "icons" / "stray.svg").write_bytes(b"")
    data = (copy / QM).read_bytes()
    (copy / QM).write_bytes(data[: len(data) * 2 // 3])
    bad = failed(copy)
    assert bad.keys() == {"files", "translations"}
    assert bad["files"]["changed"] == [ICON, QM]
    assert bad["files"]["missing"] == [PAGE]
    assert bad["files"]["extra"] == ["resources/icons/stray.svg"]
    assert bad["translations"]["damaged"] == ["thop_nl.qm"]
    # And it can be read, also when it is English.
    told = check(copy, "--language", "en").stdout
    assert f"    changed: {ICON}\n" in told
    assert "Not all is well: the program's files, the translation." in told


def test_a_program_that_is_hardly_there_still_tells_of_it(copy: Path) -> None:
    shutil.rmtree(copy / "resources")
    shutil.rmtree(copy / "translations")
    (copy / "thop_desktop/ui/rail.py").write_bytes(b"import no_such_library\n")
    bad = failed(copy)
    assert bad.keys() == {"files", "pages", "translations", "window"}
    assert "no_such_library" in bad["window"]["reason"]


def test_a_broken_page_and_a_list_that_was_cut_off_are_told(copy: Path) -> None:
    (copy / PAGE).write_bytes(b"\xff")
    (copy / "hashes.txt").write_bytes(b"0123")
    assert failed(copy).keys() == {"files", "pages"}


def test_a_data_folder_that_cannot_be_is_told_and_the_lock_tried_elsewhere(copy: Path) -> None:
    in_the_way = copy.parent / "file"
    in_the_way.write_bytes(b"mine")
    bad = failed(copy, THOP_DESKTOP_HOME=str(in_the_way))
    assert bad.keys() == {"data-folder"}
    assert in_the_way.read_bytes() == b"mine"


def test_the_words_are_dutch_and_as_the_user_chose(copy: Path) -> None:
    home = copy.parent / "home"
    assert "Alles is in orde." in check(copy, THOP_DESKTOP_HOME=str(home)).stdout
    home.mkdir()
    (home / "settings.ini").write_text("[General]\nlanguage=en\n", encoding="utf-8")
    assert "All is well." in check(copy, THOP_DESKTOP_HOME=str(home)).stdout
    told = check(copy, "--language=nl", THOP_DESKTOP_HOME=str(home)).stdout
    assert "Alles is in orde." in told
    assert f"Wat je bewaart staat in {home}." in told


def test_a_report_can_go_into_a_file(copy: Path) -> None:
    file = copy.parent / "report.json"
    done = check(copy, "--json", "--to", file)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert json.loads(file.read_text(encoding="utf-8"))["ok"] is True
    done = check(copy, "--to", copy)
    assert done.returncode == 1
    assert done.stderr.startswith(f"{copy}: ")
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has no screen at times")
def test_no_display_and_no_platform_of_qt_are_needed(copy: Path) -> None:
    assert check(copy, QT_QPA_PLATFORM="no-such-platform").returncode == 0


@pytest.fixture
def shown(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> tuple[Callable[..., int], list[tuple[str, ...]]]:
    """The self-check of this process, and what it shows in a window."""
    monkeypatch.setenv("THOP_DESKTOP_HOME", str(tmp_path / "home"))
    # Other tests of this process load what could speak, such as a reader of PDF.
    monkeypatch.setattr("thop_desktop.selfcheck.run.sys", SimpleNamespace(modules={}))
    reports: list[tuple[str, ...]] = []

    def run(wanted: Wanted, now: datetime) -> int:
        return self_check(surroundings(now), wanted, lambda *told: reports.append(told))

    return run, reports


@dataclass(frozen=True)
class Clock:
    """A moment, and what is said of it."""

    now: datetime
    status: int
    words: str


@pytest.mark.parametrize(
    "clock",
    [
        Clock(datetime(1990, 1, 1, tzinfo=UTC), 1, "loopt achter: 1990-01-01"),
        Clock(datetime(2199, 1, 1, tzinfo=UTC), 1, "loopt ver voor: 2199-01-01"),
        Clock(datetime(2026, 12, 1, tzinfo=UTC), 0, "De klok kan kloppen: 2026-12-01"),
    ],
)
def test_a_clock_that_cannot_be_is_told(
    shown: tuple[Callable[..., int], list[tuple[str, ...]]],
    clock: Clock,
    capsys: pytest.CaptureFixture[str],
) -> None:
    run, reports = shown
    assert run(Wanted(), clock.now) == clock.status
    assert clock.words in capsys.readouterr().out
    assert reports == []


def test_without_standard_output_a_window_shows_it(
    shown: tuple[Callable[..., int], list[tuple[str, ...]]],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    run, reports = shown
    now = datetime(2026, 12, 1, tzinfo=UTC)
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert run(Wanted("en"), now) == 0
    ((text, copy, close),) = reports
    assert "All is well." in text
    assert (copy, close) == ("Copy", "Close")
    assert run(Wanted(to=tmp_path / "report.txt"), now) == 0
    assert len(reports) == 1
    assert run(Wanted(to=tmp_path), now) == 1
    assert str(tmp_path) in reports[1][0]
    errors = io.StringIO()
    monkeypatch.setattr(sys, "stderr", errors)
    assert run(Wanted(to=tmp_path), now) == 1
    assert str(tmp_path) in errors.getvalue()


def test_a_portable_copy_tries_nothing_elsewhere(
    shown: tuple[Callable[..., int], list[tuple[str, ...]]],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    in_the_way = tmp_path / "data"
    in_the_way.write_bytes(b"")
    monkeypatch.setattr("thop_desktop.selfcheck.run.gettempdir", lambda: pytest.fail("elsewhere"))
    at = replace(surroundings(datetime(2026, 12, 1, tzinfo=UTC)), home=in_the_way, portable=True)
    assert self_check(at, Wanted(), lambda *_told: None) == 1
    told = capsys.readouterr().out
    assert "Dit is een draagbare versie." in told
    names = "het slot van het dagboek, zoeken in het dagboek, de map met gegevens"
    assert f"Niet alles is in orde: {names}." in told


def test_a_bundle_is_looked_through_for_what_could_speak(
    shown: tuple[Callable[..., int], list[tuple[str, ...]]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    run, _reports = shown
    monkeypatch.setattr(paths, "is_bundle", lambda: True)
    asked: list[Path] = []

    def inside(folder: Path) -> list[str]:
        asked.append(folder)
        return ["libssl.so.3"]

    monkeypatch.setattr("thop_desktop.selfcheck.run.talkers_inside", inside)
    assert run(Wanted(), datetime(2026, 12, 1, tzinfo=UTC)) == 1
    assert asked == [paths.PACKAGE.parent]
    told = capsys.readouterr().out
    assert "libssl.so.3" in told
    assert run(Wanted(as_json=True), datetime(2026, 12, 1, tzinfo=UTC)) == 1
    assert json.loads(capsys.readouterr().out)["ok"] is False
    # A bundle without a list of its files is not whole.
    assert "De lijst met bestanden ontbreekt" in told


def test_a_library_that_lacks_for_the_window_is_named(
    shown: tuple[Callable[..., int], list[tuple[str, ...]]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    run, _reports = shown
    monkeypatch.setenv("DISPLAY", ":0")
    lacks = "libxcb-cursor.so.0: cannot open shared object file"
    monkeypatch.setattr("thop_desktop.ui.screen_plugin.why_no_window", lambda _kinds: lacks)
    assert run(Wanted(), datetime(2026, 12, 1, tzinfo=UTC)) == 1
    assert lacks in capsys.readouterr().out


def test_the_documentation_tells_of_every_check_in_its_order() -> None:
    text = (ROOT / "docs" / "selfcheck.md").read_text(encoding="utf-8")
    table = text[text.index("## What is checked") : text.index("## For scripts")]
    assert re.findall(r"^\| `([\w-]+)` \|", table, re.MULTILINE) == NAMES


@pytest.mark.parametrize("arguments", [["--json"], ["--to", "report.txt"]])
def test_options_of_the_self_check_belong_to_it(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert "belong to --selfcheck" in capsys.readouterr().err


def test_the_settings_of_a_computer_are_told_and_speak_its_language(copy: Path) -> None:
    # As a checkout it takes the settings that lie beside it; those of this very computer, if there
    # are any, would come first.
    (copy / "pyproject.toml").touch()
    (copy / "hashes.txt").unlink()
    (copy / "settings.toml").write_text('language = "en"\nshared = true\n', encoding="utf-8")
    done = check(copy)
    assert done.returncode == 0
    assert f"are in {copy / 'settings.toml'}." in done.stdout
    assert "    set: shared = true\n" in done.stdout
    (copy / "settings.toml").write_text("shared = 1\n", encoding="utf-8")
    assert failed(copy).keys() == {"machine"}
    assert "    regel: 1: shared: hier hoort true of false te staan\n" in check(copy).stdout
