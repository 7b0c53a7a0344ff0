"""Where there is no screen, the program says so and takes its tour."""

import sys
from pathlib import Path

import pytest

from tests.support.commands import run_python
from tests.support.tours import Tour

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="screens elsewhere are always there"
)


def test_without_a_screen_it_says_so_takes_the_tour_and_names_the_folder(
    dutch_tour: Tour,
) -> None:
    assert dutch_tour.told == (
        "There is no screen here, so the program takes its tour instead.",
        f"{len(dutch_tour.index)} pictures: {dutch_tour.folder}",
    )
    assert len(dutch_tour.index) > 60


def test_nothing_is_kept_for_a_user_who_only_wanted_to_look(dutch_tour: Tour) -> None:
    # The user's own folder was within the one that it ran in.
    assert dutch_tour.left == ()


def test_a_tour_that_cannot_be_kept_says_why_in_one_line(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("", encoding="utf-8")
    done = run_python(["-m", "thop_desktop", "--tour", in_the_way], cwd=tmp_path)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert str(in_the_way) in done.stderr
