"""What a Linux desktop tells, on a real bus: logind and the screen savers are stand-ins."""

import shutil
import sys
from pathlib import Path

import pytest

from tests.support.commands import run_python
from thop_desktop.ui.session_watch import SessionWatch, watch_session

BUS = shutil.which("dbus-run-session")
needs_bus = pytest.mark.skipif(BUS is None, reason="there is no D-Bus here")


def heard(place: Path, *happenings: str) -> list[str]:
    done = run_python(
        ["-m", "tests.support.hear_session", *happenings], cwd=place, launcher=[BUS or "", "--"]
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@needs_bus
def test_it_hears_what_means_that_the_user_leaves_and_nothing_else(tmp_path: Path) -> None:
    leaves = {"lock": 1, "lock-other": 0, "sleep": 1, "wake": 0, "saver": 1, "saver-off": 0}
    leaves |= {"gnome": 1, "switch": 1, "return": 0}
    # A question mark waits for no more than a silence.
    happenings = [name if times else f"{name}?" for name, times in leaves.items()]
    assert heard(tmp_path, *happenings) == [f"{name} {times}" for name, times in leaves.items()]


@needs_bus
def test_the_machine_sleeps_once_there_was_time_to_lock(tmp_path: Path) -> None:
    assert heard(tmp_path, "sleep", "let") == ["sleep 1", "may sleep"]
    assert heard(tmp_path, "end", "let") == ["may sleep"]


@needs_bus
def test_it_hears_nothing_once_it_has_ended(tmp_path: Path) -> None:
    assert heard(tmp_path, "saver", "end", "lock?", "saver?", "switch?") == [
        "saver 1", "lock 0", "saver 0", "switch 0",
    ]  # fmt: skip


@pytest.mark.skipif(sys.platform != "linux", reason="it is about Linux")
def test_without_any_bus_it_is_silent_and_starts_none(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from thop_desktop.ui import session_linux

    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.delenv("DBUS_SYSTEM_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setattr(session_linux, "SYSTEM_BUS", str(tmp_path / "none"))
    watch = watch_session()
    watch.begin(0)
    watch.end()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    assert not session_linux.has_bus("DBUS_SESSION_BUS_ADDRESS", "")


def test_systems_that_tell_nothing_have_a_watch_that_is_silent(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "platform", "freebsd14")
    watch = watch_session()
    assert type(watch) is SessionWatch
    watch.begin(0)
    watch.end()
