"""Every page of the tour with the largest and smallest letters, on a small screen."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from tests.support.clipped import faults
from tests.support.proof import times
from thop_desktop.app import Program, Start, make_qt
from thop_desktop.store.stretching import LEAST_COST
from thop_desktop.tour.guide import Guide
from thop_desktop.tour.seen import settle
from thop_desktop.ui.preferences import LARGEST, SMALLEST

EVENING = datetime(2026, 11, 23, 19, 30, tzinfo=UTC)
SMALL_LAPTOP = (1280, 720)
# Large letters are what goes wrong; each tour takes half a minute.
SIZES = [LARGEST, SMALLEST][: times(1, 1, 2)]


def lasting(shown: QWidget) -> list[str]:
    """What is still wrong when layouts that wait for one another are ready."""
    for _again in range(4):
        found = faults(shown)
        if not found:
            break
        settle()
    return found


@pytest.mark.parametrize("percent", SIZES)
def test_no_words_are_cut_off(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, percent: int
) -> None:
    # The rest of a text is laid out as its first screen is.
    monkeypatch.setattr(Guide, "_screens", lambda _guide: 1)
    start = Start(
        home=tmp_path / "home",
        clock=lambda: EVENING,
        language="nl",
        theme="contrast-dark",
        text_percent=percent,
        vault_cost=LEAST_COST,
    )
    program = Program(make_qt(), start)
    program.window.resize(*SMALL_LAPTOP)
    found = {name: wrong for name, shown in Guide(program).stations() if (wrong := lasting(shown))}
    program.window.close()
    settle()
    assert found == {}
