"""Disks that are full or write-protected: told with a reason, and the lock is tried elsewhere."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.vaults import NOW
from thop_desktop.selfcheck.command import surroundings
from thop_desktop.selfcheck.finding import Finding
from thop_desktop.selfcheck.run import Qt, run_checks
from thop_desktop.ui.translation import is_translation

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="mounts of Linux")

SMALL = 300_000  # bytes: less than a diary takes
READ_ONLY = "remount,ro"


@contextmanager
def disk(place: Path, size: int) -> Iterator[Path]:
    """A disk of its own, of so many bytes."""
    place.mkdir()
    if os.geteuid() != 0:
        pytest.skip("only root may mount")
    options = ["-t", "tmpfs", "-o", f"size={size},mode=0700", "tmpfs"]
    if subprocess.run(["mount", *options, place], check=False, capture_output=True).returncode:
        pytest.skip("mounting is not allowed here")
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", place], check=True)


def checked(home: Path, *, portable: bool = False) -> dict[str, Finding]:
    at = replace(surroundings(NOW), home=home, portable=portable)
    return {
        finding.check: finding for finding in run_checks(at, Qt(is_translation, lambda _kinds: ""))
    }


def test_a_full_disk_is_told_and_the_lock_is_tried_elsewhere(tmp_path: Path) -> None:
    with disk(tmp_path / "disk", SMALL) as place:
        found = checked(place)
        assert found["data-folder"].told == "data-folder-full"
        assert found["cipher"].ok
        assert found["search"].ok
        told = checked(place, portable=True)["cipher"]
        assert told.told == "cipher-not-tried"
        assert told.details["reason"] == "The disk is full. What was saved before is safe."
        # To the last byte.
        with suppress(OSError), (place / "filling").open("wb", buffering=0) as filling:
            while filling.write(bytes(4096)):
                pass
        found = checked(place)
        assert found["data-folder"].details["reason"] == "No space left on device"
        assert list(place.iterdir()) == [place / "filling"]


def test_a_write_protected_disk_is_told(tmp_path: Path) -> None:
    with disk(tmp_path / "disk", 50_000_000) as place:
        assert checked(place)["data-folder"].ok
        subprocess.run(["mount", "-o", READ_ONLY, place], check=True)
        for home in (place, place / "data"):
            found = checked(home)["data-folder"]
            assert found.details["reason"] == "Read-only file system"
