"""A stick that can be pulled out: a small file system of its own, mounted for real.

It is taken away as a desktop does it (`umount --lazy`): whoever has files of it open can go on
writing to them, and none of that would ever be seen again. It comes back as another file system
with the same files, as sticks do.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


class Stick:
    """A small file system that can be pulled out and put in."""

    def __init__(self, place: Path) -> None:
        """Take a folder in which it is mounted."""
        self.mounted = place / "stick"
        self.mounted.mkdir()
        self._elsewhere = place / "in a pocket"

    @property
    def folder(self) -> Path:
        """Where the diary is on it."""
        return self.mounted / "d"

    def put_in(self) -> None:
        """Mount it, with what it held."""
        options = ["-t", "tmpfs", "-o", "size=20m,mode=0700", "tmpfs"]
        command = ["mount", *options, str(self.mounted)]
        if subprocess.run(command, check=False, capture_output=True).returncode:
            pytest.skip("mounting is not allowed here")
        if self._elsewhere.exists():
            shutil.copytree(self._elsewhere, self.mounted, dirs_exist_ok=True)
            shutil.rmtree(self._elsewhere)

    def pull_out(self) -> None:
        """Take it away at once, with what is on it at this moment."""
        shutil.copytree(self.mounted, self._elsewhere)
        subprocess.run(["umount", "--lazy", self.mounted], check=True)

    def let_go(self) -> None:
        """Leave nothing mounted."""
        while self.mounted.is_mount():
            subprocess.run(["umount", "--lazy", self.mounted], check=True)


@contextmanager
def stick_in(place: Path) -> Iterator[Stick]:
    """A stick that is in, until the end; the test is skipped where nothing can be mounted."""
    if sys.platform != "linux" or os.geteuid():
        pytest.skip("only root on Linux may mount")
    one = Stick(place)
    one.put_in()
    try:
        yield one
    finally:
        one.let_go()
