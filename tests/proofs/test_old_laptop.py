"""The whole tour on one processor and in one gigabyte of addresses: no error, every picture."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.commands import LONGEST_SECONDS, ROOT
from tests.support.proof import times

pytestmark = pytest.mark.skipif(
    not hasattr(os, "sched_setaffinity"), reason="this system cannot keep it to one processor"
)
LIMITED = """
import os, resource, sys
os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
from thop_desktop.__main__ import main
sys.exit(main())
"""


def test_the_tour_goes_through_on_an_old_laptop(tmp_path: Path) -> None:
    if not times(quick=0, ci=0, full=1):
        pytest.skip("takes a minute; `make proof` does it")
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, "--tour", str(tmp_path / "tour"), "--language", "nl"],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=10 * LONGEST_SECONDS,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Error" not in done.stderr
    assert len(list((tmp_path / "tour").glob("*.png"))) > 300
