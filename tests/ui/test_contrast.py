"""Contrast of every two colours that meet: words 4.5:1, edges 3:1, and 7:1 in high contrast.

Source: WCAG 2.2, success criteria 1.4.3, 1.4.6 and 1.4.11.
"""

from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.support import colour_pairs as found
from tests.support.colour_pairs import Pair
from thop_desktop.ui.stylesheet import colours
from thop_desktop.ui.themes import THEMES, Theme, contrast

TEXT, STRONG_TEXT, EDGE = 4.5, 7.0, 3.0
# Lines that only part one thing from another, or go around what its words tell as well.
ONLY_PARTS = frozenset({"hairline", "main_mid", "careful_edge"})
every_theme = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())


def too_faint(theme: Theme, pairs: Iterable[Pair], least: float) -> list[str]:
    """Every pair below the least contrast, with its ratio and the first place that has it."""
    values, told = colours(theme), dict[tuple[str, str], str]()
    for pair in pairs:
        ratio = contrast(values[pair.front], values[pair.ground])
        if ratio < least:
            told.setdefault((pair.front, pair.ground), f"{ratio:.2f} in {pair.where}")
    return [f"{front} on {ground}: {rest}" for (front, ground), rest in told.items()]


def least_for_words(theme: Theme) -> float:
    return STRONG_TEXT if theme.strong else TEXT


@every_theme
def test_words_of_the_style_sheets_stand_out_in_every_state(theme: Theme) -> None:
    pairs = [pair for sheet in found.sheets() for pair in found.in_sheet(*sheet)]
    assert too_faint(theme, pairs, least_for_words(theme)) == []


@every_theme
def test_words_that_code_writes_stand_out(theme: Theme) -> None:
    pairs = [pair for file in found.of_code() for pair in found.painted(*file)]
    assert too_faint(theme, pairs, least_for_words(theme)) == []


@every_theme
def test_words_in_drawings_stand_out(theme: Theme, resources: Path) -> None:
    files = sorted((resources / "figures").glob("*.svg"))
    pairs = [pair for file in files for pair in found.in_figure(file.name, file.read_text("utf-8"))]
    assert pairs
    assert too_faint(theme, pairs, least_for_words(theme)) == []


@every_theme
def test_edges_of_controls_and_marks_stand_out(theme: Theme) -> None:
    # In high contrast every line does, also one that only parts.
    without = frozenset() if theme.strong else ONLY_PARTS
    pairs = [pair for sheet in found.sheets() for pair in found.borders(*sheet)]
    pairs += [pair for file in found.of_code() for pair in found.lines_of(*file)]
    kept = [pair for pair in pairs if pair.front not in without]
    assert kept
    assert too_faint(theme, kept, EDGE) == []


def test_faint_words_of_a_sheet_would_be_found() -> None:
    sheet = """A { background: ${surface}; color: ${ink}; border: 1px solid ${edge}; }
    A[kind="x"]:hover { background: ${main}; }
    A[kind="x"]:checked, B { color: ${quiet}; border-color: transparent; padding: ${p8}px; }"""
    pairs = {(pair.front, pair.ground) for pair in found.in_sheet("a sheet", sheet)}
    # Hovered; checked; both at once; and words on whatever lies below.
    assert pairs == {
        *(("ink", "surface"), ("ink", "main"), ("quiet", "surface"), ("quiet", "main")),
        ("quiet", "paper"),
    }
    assert too_faint(THEMES["light"], found.in_sheet("a sheet", sheet), TEXT)


def test_faint_words_of_code_would_be_found() -> None:
    source = 'paint(look.colour("danger-soft"), look.colour("accent" if warm else "on-main"))'
    pairs = {(pair.front, pair.ground) for pair in found.painted("a file", source)}
    assert ("accent", "danger_soft") in pairs
    assert ("on_main", "main") in pairs
    drawing = '<svg><g fill="var(--quiet)"><rect fill="var(--mark)"/><text>{{a}}</text></g></svg>'
    pairs = {(pair.front, pair.ground) for pair in found.in_figure("a drawing", drawing)}
    assert pairs == {("quiet", "mark"), ("quiet", "surface")}


def test_what_is_looked_at_is_what_there_is() -> None:
    sheets = dict(found.sheets())
    assert {"stylesheet.py", "diary_sheet.py", "article_document.py"} <= sheets.keys()
    states = {state for sheet in sheets.values() for rule in found.rules_of(sheet)
              for state in rule.states}  # fmt: skip
    assert {"hover", "checked", "disabled", "focus"} <= states
