"""Contrast of everything that must be told apart by eye, computed from the themes' own values."""

from itertools import chain

import pytest
from PySide6.QtGui import QColor

from thop_desktop.ui.themes import THEMES, Theme, contrast

TEXT, TEXT_IN_CONTRAST, EDGE = 4.5, 7.0, 3.0

# Words, and the grounds that they stand on.
WORDS = {
    "ink": (
        *("paper", "rail", "surface", "hover", "mark"),
        *("main_soft", "accent_soft", "careful_soft", "danger_soft"),
    ),
    "quiet": ("paper", "rail", "surface", "hover", "main_soft"),
    "main": ("paper", "rail", "surface", "hover", "main_soft", "careful_soft"),
    "on_main": ("main",),
    "on_mid": ("main_mid",),
    "accent": ("paper", "surface", "accent_soft"),
    "on_accent": ("accent",),
    "careful": ("paper", "surface", "careful_soft"),
    "danger": ("paper", "surface", "danger_soft"),
    "good": ("paper", "surface"),
}
# Edges by which a control or its state is known, and what lies on either side of them.
EDGES = {
    "edge": ("paper", "rail", "surface"),
    # Also the ring around whatever has the keyboard, which can lie on every ground.
    "main": (
        *("paper", "rail", "surface", "hover"),
        *("main_soft", "accent_soft", "careful_soft"),
    ),
    "accent": ("paper", "rail", "accent_soft"),
    "accent_edge": ("paper", "rail", "accent_soft"),
}
# What only decorates: no word is on it and no control is known by it.
ORNAMENT = {
    *("hairline", "careful_edge"),
    *("sky", "sun", "sun_halo", "hill_far", "hill_mid", "hill_near", "wall", "roof", "window"),
}
every_theme = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())


def too_faint(theme: Theme, pairs: dict[str, tuple[str, ...]], least: float) -> list[str]:
    """Every pair below the least contrast, with its ratio."""
    return [
        f"{front} on {ground}: {ratio:.2f}"
        for front, grounds in pairs.items()
        for ground in grounds
        if (ratio := contrast(getattr(theme, front), getattr(theme, ground))) < least
    ]


@every_theme
def test_words_stand_out_from_their_ground(theme: Theme) -> None:
    least = TEXT_IN_CONTRAST if theme.strong else TEXT
    assert too_faint(theme, WORDS, least) == []


@every_theme
def test_edges_of_controls_stand_out(theme: Theme) -> None:
    assert too_faint(theme, EDGES, EDGE) == []


@every_theme
def test_every_colour_is_whole_and_has_a_use_that_is_checked(theme: Theme) -> None:
    tokens = theme.tokens()
    checked = {*WORDS, *EDGES, *chain(*WORDS.values()), *chain(*EDGES.values()), *ORNAMENT}
    assert {name.replace("-", "_") for name in tokens} <= checked
    assert all(len(value) == 7 and QColor(value).isValid() for value in tokens.values())


def test_every_theme_has_the_same_colours_by_name() -> None:
    assert {name: theme.name for name, theme in THEMES.items()} == {name: name for name in THEMES}
    assert len({tuple(theme.tokens()) for theme in THEMES.values()}) == 1


@every_theme
def test_a_dark_theme_is_darker_than_its_words(theme: Theme) -> None:
    brighter_paper = QColor(theme.paper).lightness() > QColor(theme.ink).lightness()
    assert brighter_paper != theme.dark


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#FFFFFF", 21.0),
        ("#FFFFFF", "#000000", 21.0),
        ("#1F6F64", "#1F6F64", 1.0),
        # The greys on either side of 4.5:1, from the WCAG's own explanations.
        ("#777777", "#FFFFFF", 4.48),
        ("#767676", "#FFFFFF", 4.54),
        ("#FF0000", "#FFFFFF", 4.0),
    ],
)
def test_contrast_is_that_of_the_wcag(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.005)
