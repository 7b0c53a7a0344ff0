"""Every page of the tour with the largest and smallest letters, on a small screen.

Escape is pressed in each of its fields too, so that one tour serves both.
"""

from dataclasses import dataclass
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication

from tests.support.clipped import lasting_faults
from tests.support.escaping import Escaper, files_with_fields
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
# What was searched for goes with Escape, as everywhere; Ctrl+Z brings it back, and the bar within a
# page still has it. A label half typed becomes one.
KEPT_OTHERWISE = {
    ("find_bar", "Zoek op deze bladzijde"),
    ("search_page", "Zoeken"),
    ("diary_bar", "Zoek in je dagboek"),
    ("tags_field", "Nieuw label"),
}
# Forms that no tour opens: tests/ui/test_escape_forms.py does. What can only be read and copied,
# or is never shown.
TRIED_ELSEWHERE = {
    *("child_field", "manage_key", "manage_passphrase", "plan_list"),
    *("dialogs", "report_window", "spoken_secret", "thrown_away"),
}


@dataclass(frozen=True)
class Walk:
    """What was seen on a tour.

    Attributes:
        cut: what has too little room, by the name of the station.
        escaper: what pressed Escape in every field.
    """

    cut: dict[str, list[str]]
    escaper: Escaper


@pytest.fixture(scope="module", params=SIZES)
def walk(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Walk:
    """One tour for whatever looks at it."""
    start = Start(
        home=tmp_path_factory.mktemp("home"),
        clock=lambda: EVENING,
        language="nl",
        theme="contrast-dark",
        text_percent=request.param,
        vault_cost=LEAST_COST,
    )
    program = Program(make_qt(), start)
    program.window.resize(*SMALL_LAPTOP)
    seen = Walk({}, Escaper())
    with pytest.MonkeyPatch.context() as patch:
        # The rest of a text is laid out as its first screen is.
        patch.setattr(Guide, "_screens", lambda _guide: 1)
        for name, shown in Guide(program).stations():
            if wrong := lasting_faults(shown):
                seen.cut[name] = wrong
            seen.escaper.look(shown)
    program.window.close()
    settle()
    program.appearance.translation.switch_to("")
    return seen


def test_no_words_are_cut_off(walk: Walk) -> None:
    assert walk.cut == {}


def test_escape_takes_nothing_away_that_was_typed(walk: Walk) -> None:
    assert set(walk.escaper.lost) - KEPT_OTHERWISE == set()
    # No field of the program was forgotten.
    assert files_with_fields() - walk.escaper.met == TRIED_ELSEWHERE
