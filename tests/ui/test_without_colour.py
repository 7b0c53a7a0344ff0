"""A state of a control shows without its colours: by a shape, or lighter or darker by 3:1.

Shapes are the width and the kind of an edge, the weight and slant of letters, a line below them,
and a dot. Being pointed at is no state that has to be told: the pointer is there.
"""

from collections.abc import Iterator

import pytest

from tests.support import colour_pairs as found
from tests.support.colour_pairs import Rule
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.look import Look
from thop_desktop.ui.stylesheet import colours
from thop_desktop.ui.themes import THEMES, Theme, contrast

LEAST = 3.0
# What a style sheet can say of a control that somebody has to know.
STATES = frozenset({"checked", "selected", "disabled"})
ON = '="true"'
GROUND = "paper"
Worn = tuple[dict[str, str], dict[str, str]]


def worn(rules: list[Rule], rule: Rule, attributes: frozenset[str], states: frozenset[str]) -> Worn:
    """The colours and the shapes of a control in some states."""
    painted, shapes = dict[str, str](), dict[str, str]()
    for other in sorted(rules, key=lambda one: one.weight):
        if (
            (other.kind, other.part) == (rule.kind, rule.part)
            and other.name in ("", rule.name)
            and other.attributes <= attributes
            and other.states <= states
        ):
            painted |= dict(other.colours)
            shapes |= dict(other.shapes)
    return painted, shapes


def told_states(rules: list[Rule]) -> Iterator[tuple[str, Worn, Worn]]:
    """Each state that has a rule of its own: its name, a part of the control in it, and out of it.

    Parts that a control has one of, such as the circle of a choice, tell about the whole.
    """
    for rule in rules:
        part = "" if rule.part == "indicator" else rule.part
        where = f"{rule.kind}{sorted(rule.attributes)}{part}"
        for state in sorted(rule.states & STATES):
            yield (
                f"{where}:{state}",
                worn(rules, rule, rule.attributes, rule.states),
                worn(rules, rule, rule.attributes, rule.states - {state}),
            )
        for on in sorted(one for one in rule.attributes if one.endswith(ON)):
            off = rule.attributes - {on} | {on.replace("true", "false")}
            yield (
                f"{where} {on}",
                worn(rules, rule, rule.attributes, rule.states),
                worn(rules, rule, off, rule.states),
            )


def is_told(theme: Theme, one: Worn, other: Worn) -> bool:
    """Whether two states of a control look different in grey."""
    values = colours(theme)

    def shade(painted: dict[str, str], key: str) -> str:
        return values[painted.get(key) or GROUND]

    differ = one[1] != other[1]
    keys = ("color", "background", "border")
    return differ or any(
        contrast(shade(one[0], key), shade(other[0], key)) >= LEAST
        for key in keys
        if key in one[0] and key in other[0]
    )


def hidden_states(theme: Theme, sheet: str) -> list[str]:
    """The states of a sheet that would not be seen in grey, in any part of the control."""
    told = dict[str, bool]()
    for where, one, other in told_states(found.rules_of(sheet)):
        told[where] = told.get(where, False) or is_told(theme, one, other)
    return [where for where, seen in told.items() if not seen]


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())
def test_every_state_of_the_style_sheets_shows_in_grey(theme: Theme) -> None:
    assert [
        f"{name}: {where}"
        for name, sheet in found.sheets()
        for where in hidden_states(theme, sheet)
    ] == []


def test_states_are_found() -> None:
    states = {
        where.partition("]")[2]
        for _name, sheet in found.sheets()
        for where, *_worn in told_states(found.rules_of(sheet))
    }
    assert {":checked", ":disabled", "item:selected"} <= states
    assert {' filled="true"', ' written="true"', ' bare="true"'} <= states


@pytest.mark.parametrize(
    "told",
    [
        "border: 2px solid ${edge};",
        "border: 1px dashed ${edge};",
        "border-color: ${ink};",
        "font-weight: 600;",
        "background: ${main}; color: ${on_main};",
    ],
)
def test_a_state_that_only_has_another_hue_would_be_found(told: str) -> None:
    plain = """A { background: ${surface}; color: ${quiet}; border: 1px solid ${hairline}; }
    A:checked { background: ${main_soft}; color: ${main}; border-color: ${main_mid}; %s }"""
    theme = THEMES["light"]
    assert hidden_states(theme, plain % "") == ["A[]:checked"]
    assert hidden_states(theme, plain % told) == []


@pytest.mark.parametrize("icon", ["", "plus"])
def test_words_without_an_edge_have_a_line_or_an_icon(look: Look, icon: str) -> None:
    edges = {
        str(*(one.split('"')[1] for one in rule.attributes))
        for rule in found.rules_of(dict(found.sheets())["stylesheet.py"])
        if len(rule.attributes) == 1
        and rule.kind == "QPushButton"
        and not rule.states
        and dict(rule.colours).get("border") == ""
    }
    for kind in sorted(edges):
        button = Button(look, "Verder", lambda: None, kind=kind, icon=icon)
        assert button.property("bare") is (not icon), kind
    assert edges == {"link", "quiet"}
