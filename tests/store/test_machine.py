"""The settings file of a computer: what it says holds, what is wrong in it is told by line."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thop_desktop.paths import first_there
from thop_desktop.store.machine import (
    HIDE_KEYS,
    IDLE_MINUTES,
    LONGEST,
    MOST_NUMBERS,
    Fault,
    MachineNumber,
    MachineSettings,
    read_machine_settings,
)
from thop_desktop.ui import locking

WHOLE = """\
# For the whole house.
language = "en"
idle_minutes = 1
shared = true
lock_on_minimise = true
hide_key = "ctrl-shift-h"
no_screenshots = false
export_allowed = false
backup_folder = "~/Backups/Thop"

[[own_numbers]]
name = "On call"
number = "555 01 23"
when = "Day and night"

[[own_numbers]]
name = "Office"
number = "555 04 56"
"""


def read(folder: Path, text: str | bytes) -> MachineSettings:
    file = folder / "settings.toml"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_machine_settings([file], folder / "home")


def faults(settings: MachineSettings) -> list[tuple[int, str, Fault]]:
    return [(mistake.line, mistake.key, mistake.fault) for mistake in settings.mistakes]


def test_everything_that_can_be_set_holds(tmp_path: Path) -> None:
    settings = read(tmp_path, WHOLE)
    assert settings == MachineSettings(
        file=tmp_path / "settings.toml",
        language="en",
        idle_minutes=1,
        shared=True,
        lock_on_minimise=True,
        hide_key="ctrl-shift-h",
        no_screenshots=False,
        export_allowed=False,
        backup_folder=tmp_path / "home" / "Backups" / "Thop",
        own_numbers=(
            MachineNumber("On call", "555 01 23", "Day and night"),
            MachineNumber("Office", "555 04 56"),
        ),
    )
    assert settings.held == (
        "language = en",
        "idle_minutes = 1",
        "shared = true",
        "lock_on_minimise = true",
        "hide_key = ctrl-shift-h",
        "no_screenshots = false",
        "export_allowed = false",
        f"backup_folder = {settings.backup_folder}",
        "own_numbers = 2",
    )


def test_without_a_file_everything_is_free(tmp_path: Path) -> None:
    settings = read_machine_settings([tmp_path / "no" / "file", tmp_path / "none"], tmp_path)
    assert settings == MachineSettings()
    assert settings.held == ()


def test_an_empty_file_holds_nothing(tmp_path: Path) -> None:
    assert read(tmp_path, "\ufeff# nothing yet\r\n").held == ()


@pytest.mark.parametrize(
    ("line", "fault", "held"),
    [
        ('shared = "yes"', Fault.NOT_YES_OR_NO, ("shared = true",)),
        ("export_allowed = 1", Fault.NOT_YES_OR_NO, ("export_allowed = false",)),
        ("lock_on_minimise = []", Fault.NOT_YES_OR_NO, ("lock_on_minimise = true",)),
        ("no_screenshots = 0", Fault.NOT_YES_OR_NO, ("no_screenshots = true",)),
        ("idle_minutes = 3", Fault.NO_SUCH_TIME, ("idle_minutes = 2",)),
        ("idle_minutes = true", Fault.NO_SUCH_TIME, ("idle_minutes = 2",)),
        ("idle_minutes = 2.0", Fault.NO_SUCH_TIME, ("idle_minutes = 2",)),
        ('language = "fr"', Fault.NO_SUCH_LANGUAGE, ()),
        ("language = 7", Fault.NO_SUCH_LANGUAGE, ()),
        ('hide_key = "F9"', Fault.NO_SUCH_KEY, ()),
        ('backup_folder = "Backups"', Fault.NO_WHOLE_PATH, ()),
        ('backup_folder = "~elsewhere/x"', Fault.NO_WHOLE_PATH, ()),
        ('backup_folder = "/x\\u0000y"', Fault.NO_WHOLE_PATH, ()),
        ("backup_folder = 7", Fault.NO_WHOLE_PATH, ()),
        ("exports_allowed = false", Fault.UNKNOWN, ()),
        ('"two words" = 1', Fault.UNKNOWN, ()),
        ("file = 1", Fault.UNKNOWN, ()),
        ("own_numbers = 7", Fault.NO_NUMBER, ()),
    ],
)
def test_a_mistake_is_told_by_line_and_the_safe_value_holds(
    line: str, fault: Fault, held: tuple[str, ...], tmp_path: Path
) -> None:
    settings = read(tmp_path, f"# settings\n\n{line}\n")
    key = line.split("=")[0].strip().strip('"')
    assert faults(settings) == [(3, key, fault)]
    assert settings.held == held
    assert settings.mistakes[0].file == tmp_path / "settings.toml"


def test_a_table_that_is_no_setting_is_told(tmp_path: Path) -> None:
    assert faults(read(tmp_path, "shared = true\n[locking]\nidle_minutes = 1\n")) == [
        (2, "locking", Fault.UNKNOWN)
    ]


def test_never_does_not_go_with_a_shared_computer(tmp_path: Path) -> None:
    assert read(tmp_path, "idle_minutes = 0").held == ("idle_minutes = 0",)
    settings = read(tmp_path, "shared = true\nidle_minutes = 0\n")
    assert faults(settings) == [(2, "idle_minutes", Fault.NEVER_WHILE_SHARED)]
    assert settings.idle_minutes == 2
    # Whoever cannot be understood on sharing is taken at the strictest.
    assert read(tmp_path, "idle_minutes = 0\nshared = 1\n").idle_minutes == 2


def test_one_bad_number_does_not_hide_the_others(tmp_path: Path) -> None:
    text = """\
[[own_numbers]]
name = "Office"
[[own_numbers]]
name = " On\\ncall "
number = "555 01 23"
colour = "red"
"""
    settings = read(tmp_path, text)
    assert settings.own_numbers == (MachineNumber("On call", "555 01 23"),)
    assert faults(settings) == [
        (1, "own_numbers", Fault.NO_NUMBER),
        (6, "colour", Fault.UNKNOWN),
    ]


def test_numbers_without_end_are_cut_off_and_told(tmp_path: Path) -> None:
    one = f'[[own_numbers]]\nname = "{"x" * 2 * LONGEST}"\nnumber = "1"\n'
    settings = read(tmp_path, one * (MOST_NUMBERS + 2))
    assert len(settings.own_numbers) == MOST_NUMBERS
    assert len(settings.own_numbers[0].name) == LONGEST
    assert faults(settings) == [(3 * MOST_NUMBERS + 1, "own_numbers", Fault.TOO_MANY)]


@pytest.mark.parametrize(
    ("text", "line", "fault"),
    [
        ("shared = false\nshared = \n", 2, Fault.NOT_TOML),
        ("a = " + "[" * 100_000, 1, Fault.NOT_TOML),
        ("a = " + "1" * 5000, 1, Fault.NOT_TOML),
        (b"shared = false\n# caf\xe9\n", 2, Fault.UNREADABLE),
    ],
)
def test_who_cannot_be_understood_at_all_is_taken_at_the_strictest(
    text: str | bytes, line: int, fault: Fault, tmp_path: Path
) -> None:
    settings = read(tmp_path, text)
    assert faults(settings) == [(line, "", fault)]
    assert settings.held == ("shared = true", "lock_on_minimise = true", "export_allowed = false")


def test_a_folder_in_its_place_is_a_mistake_too(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").mkdir()
    settings = read_machine_settings([tmp_path / "settings.toml"], tmp_path)
    assert faults(settings) == [(1, "", Fault.UNREADABLE)]
    assert settings.shared is True


def test_of_two_files_the_first_counts_and_they_are_not_mixed(tmp_path: Path) -> None:
    first, second = tmp_path / "first.toml", tmp_path / "second.toml"
    second.write_text("shared = true\n", encoding="utf-8")
    assert read_machine_settings([first, second], tmp_path).file == second
    first.write_text('language = "en"\n', encoding="utf-8")
    settings = read_machine_settings([first, second], tmp_path)
    assert (settings.file, settings.held) == (first, ("language = en",))


@pytest.mark.skipif(os.name != "posix", reason="Windows tells this in another way")
def test_a_file_that_may_not_be_looked_for_counts_as_there(tmp_path: Path) -> None:
    circle = tmp_path / "circle"
    circle.symlink_to(circle)
    assert first_there([circle / "settings.toml"]) == circle / "settings.toml"
    assert read_machine_settings([circle / "settings.toml"], tmp_path).shared is True


@given(
    st.one_of(
        st.binary(),
        st.text().map(str.encode),
        st.lists(
            st.tuples(
                st.sampled_from(["shared", "idle_minutes", "backup_folder", "own_numbers", "x"]),
                st.sampled_from(["=", ".a =", "]]", " = [", "={"]),
                st.sampled_from(["true", "7", '"~/a"', "[{}]", "[{name=1}]", "1979-05-27", "nan"]),
            )
        ).map(lambda lines: "\n".join("".join(line) for line in lines).encode()),
    )
)
def test_no_file_keeps_the_program_from_starting(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    settings = read(tmp_path_factory.getbasetemp(), data)
    lines = max(data.count(b"\n"), data.count(b"\r")) + 1
    assert all(1 <= mistake.line <= lines + 1 for mistake in settings.mistakes)
    assert isinstance(settings.export_allowed, bool)
    assert settings.idle_minutes in (None, *IDLE_MINUTES)


def test_what_may_be_set_is_what_the_window_knows() -> None:
    assert set(HIDE_KEYS) == set(locking.HIDE_KEYS)
    assert set(IDLE_MINUTES) == {locking.NEVER, *locking.IDLE_MINUTES}
