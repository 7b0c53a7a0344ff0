"""Where there is no screen, the program says so and takes its tour."""

import sys
from pathlib import Path

import pytest

from tests.support.commands import run_python

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="screens elsewhere are always there"
)


def test_without_a_screen_it_says_so_takes_the_tour_and_names_the_folder(tmp_path: Path) -> None:
    done = run_python(["-m", "thop_desktop"], cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    folder = tmp_path / "thop-tour"
    pictures = len(list(folder.glob("*.png")))
    assert done.stdout.splitlines() == [
        "There is no screen here, so the program takes its tour instead.",
        f"{pictures} pictures: {folder}",
    ]
    assert pictures > 60
    # On a throw-away profile: nothing is kept for the user who only wanted to look.
    assert [path.name for path in tmp_path.iterdir()] == ["thop-tour"]


def test_a_tour_that_cannot_be_kept_says_why_in_one_line(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("", encoding="utf-8")
    done = run_python(["-m", "thop_desktop", "--tour", in_the_way], cwd=tmp_path)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert str(in_the_way) in done.stderr
