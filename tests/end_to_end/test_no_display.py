"""Where there is no screen, the program takes its tour, or says why it cannot.

That tour itself is looked at with the others, in test_tour.py: it takes a minute.
"""

import sys
from pathlib import Path

import pytest

from tests.support.commands import run_python

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="screens elsewhere are always there"
)


def test_a_tour_that_cannot_be_kept_says_why_in_one_line(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("", encoding="utf-8")
    done = run_python(["-m", "thop_desktop", "--tour", in_the_way], cwd=tmp_path)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert str(in_the_way) in done.stderr
