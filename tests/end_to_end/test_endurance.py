"""Used for hours on end, the program keeps what it has and takes no more."""

import gc
import json
import re
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLayout, QSpacerItem, QWidget, QWidgetItem

from tests.support.commands import run_python
from tests.support.program import Running
from thop_desktop.tour.seen import settle

UPDATES = 100_000
MOST_REFERENCES = 50
MOST_GROWTH = 1.10
# An hour's clicks take about six minutes; the machine may be busy.
LONGEST_SECONDS = 2400
ITEMS = (QWidgetItem, QSpacerItem)
# The platform without a screen says so whenever a window or a menu is raised.
OF_NO_INTEREST = re.compile(r"^This plugin does not support ")

needs_smaps = pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells it in this way")


def test_no_reference_is_lost_in_a_hundred_thousand_updates(new_user: Running) -> None:
    new_user.accept_gate()
    widgets: list[QWidget] = [new_user.window, *new_user.window.findChildren(QLabel)]
    assert len(widgets) > 5
    rounds = UPDATES // len(widgets) + 1
    for widget in widgets:
        widget.update()
    settle()
    before = sys.getrefcount(None)
    for _round in range(rounds):
        for widget in widgets:
            widget.update()
    settle()
    assert abs(sys.getrefcount(None) - before) < MOST_REFERENCES


def test_python_knows_of_no_layout_item_that_qt_has_deleted(new_user: Running) -> None:
    # It would be taken for whatever comes to stand at its place in memory: a crash, hours later.
    new_user.accept_gate()
    for room in ("read", "help", "now", "settings"):
        new_user.go(room)
        for width in (760, 1280) * 3:
            new_user.window.resize(width, 800)
            settle()
        gc.collect()
        held = [known for known in gc.get_objects() if isinstance(known, ITEMS)]
        assert held
        layouts = [
            layout for top in QApplication.topLevelWidgets() for layout in top.findChildren(QLayout)
        ]
        present = [layout.itemAt(n) for layout in layouts for n in range(layout.count())]
        assert {id(item) for item in held} <= {id(item) for item in present}, room


@needs_smaps
@pytest.mark.parametrize(
    ("warm_up", "steps"),
    [
        pytest.param(250, 350, id="a while"),
        pytest.param(600, 3600, id="an hour", marks=pytest.mark.endurance),
    ],
)
def test_clicking_leaves_memory_where_it_was(warm_up: int, steps: int, tmp_path: Path) -> None:
    done = run_python(
        ["-m", "tests.support.clicking", str(warm_up), str(steps)],
        cwd=tmp_path,
        longest_seconds=LONGEST_SECONDS,
    )
    assert done.returncode == 0, done.stderr
    # An exception within the window, or a complaint of Qt's, would be told here.
    told = [line for line in done.stderr.splitlines() if not OF_NO_INTEREST.match(line)]
    assert told == []
    story = json.loads(done.stdout)
    assert sum(story["done"].values()) == warm_up + steps
    assert len(story["done"]) == story["kinds"]
    assert story["after"] <= story["warm"] * MOST_GROWTH, story
