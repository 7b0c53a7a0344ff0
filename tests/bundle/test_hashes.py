"""The list of hashes is made in the same way as the program reads it."""

import subprocess
import sys
from pathlib import Path

import facts
import hashes
import pytest

from tests.support.commands import ROOT
from thop_desktop import __version__
from thop_desktop.selfcheck.built import read_built
from thop_desktop.selfcheck.hash_list import Differences, differences, from_text


@pytest.fixture
def inside(tmp_path: Path) -> Path:
    """What stands for the folder _internal of a bundle."""
    folder = tmp_path / "_internal"
    for name in ("thop_desktop/resources/a.md", "PySide6/b.so"):
        (folder / name).parent.mkdir(parents=True)
        (folder / name).write_bytes(name.encode())
    return folder


def test_the_program_finds_the_list_right_and_knows_when_it_was_made(inside: Path) -> None:
    made = hashes.write(inside)
    assert made == inside / "hashes.txt"
    listed = from_text(made.read_text(encoding="utf-8"))
    assert set(listed) == {"PySide6/b.so", "built.json", "thop_desktop/resources/a.md"}
    assert differences(inside, listed) == Differences()
    built = read_built(inside)
    assert built is not None
    assert built.version == __version__
    assert built.day.isoformat() == facts.build_date()
    assert built.texts["thop_nl.qm"] > 1000


def test_the_same_files_give_the_same_list(inside: Path) -> None:
    first = hashes.write(inside).read_bytes()
    assert hashes.write(inside).read_bytes() == first
    assert b"\r" not in first


def test_it_runs_by_itself_too(inside: Path) -> None:
    command = [sys.executable, str(ROOT / "packaging" / "hashes.py"), str(inside)]
    done = subprocess.run(command, cwd=inside, check=True, capture_output=True, text=True)
    assert done.stdout.strip() == str(inside / "hashes.txt")
