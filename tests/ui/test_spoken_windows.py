"""That what would mislead somebody who listens is found, and that the Tab key follows the reading.

Each station of the tours in made-up languages is looked over for it: see `clipped_tour`.
"""

import re
from ast import ClassDef, FunctionDef, parse, walk
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QTableWidget, QVBoxLayout, QWidget

from tests.support.commands import ROOT
from tests.support.spoken_windows import mistakes
from thop_desktop.tour.seen import settle
from thop_desktop.ui.buttons import Button, Choice
from thop_desktop.ui.cards import Card
from thop_desktop.ui.labels import IconLabel, Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.spoken import Role
from thop_desktop.ui.tab_order import tab_in_reading_order
from thop_desktop.ui.turn_button import TurnButton

PAINTING = {"paintEvent", "drawObject", "paint"}


class Curve(QWidget):
    """A chart of nothing."""

    spoken_role = Role.Chart

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("Een lijn")


@pytest.fixture
def window(qt: QApplication) -> Iterator[QWidget]:
    """An empty window, in which a screen reader listens."""
    QAccessible.setActive(True)
    window = QWidget()
    QVBoxLayout(window)
    yield window
    window.close()
    QAccessible.setActive(False)


def fill(window: QWidget, *parts: QWidget) -> None:
    column = window.layout()
    assert column is not None
    for part in parts:
        column.addWidget(part)
    window.show()
    settle()


def button(look: Look, words: str) -> Button:
    return Button(look, words, lambda: None)


def group(name: str, *parts: QWidget) -> QWidget:
    holder = QWidget()
    holder.setAccessibleName(name)
    QVBoxLayout(holder)
    fill(holder, *parts)
    return holder


def test_buttons_that_sound_alike_are_found_unless_their_groups_differ(
    window: QWidget, look: Look
) -> None:
    alike = [button(look, "Wijzig") for _one in range(2)]
    fill(window, *alike, group("Avond", button(look, "Wijzig")))
    assert mistakes(window) == ["2 buttons are called 'Wijzig' in ''"]


def test_a_choice_without_a_question_is_found(window: QWidget, look: Look) -> None:
    fill(window, group("Lukte het?", Choice(look, "Ja")), Choice(look, "Misschien"))
    assert mistakes(window) == ["Choice 'Misschien' answers no question"]


def test_what_can_be_clicked_on_and_does_not_tell_is_found(window: QWidget, look: Look) -> None:
    words, nameless = QLabel("Klik hier"), QTableWidget(1, 1)
    words.setCursor(Qt.CursorShape.PointingHandCursor)
    fill(window, words, nameless, IconLabel(look, "lightbulb"))
    found = mistakes(window)
    assert "QLabel 'Klik hier' can be clicked on, and is told as StaticText" in found
    assert "QTableWidget '' is told as Table without a word" in found
    # The icon only decorates, and is not told of at all.
    assert not [line for line in found if "Graphic" in line]


def test_a_chart_has_a_table_or_a_button_that_brings_it(window: QWidget, look: Look) -> None:
    alone, turned, beside = Card(look), Card(look), Card(look)
    for card in (alone, turned, beside):
        card.column.addWidget(Curve())
    turned.column.addWidget(TurnButton(look, lambda: None))
    table = QTableWidget(0, 1)
    table.setAccessibleName("Het zelfde")
    beside.column.addWidget(table)
    fill(window, alone, turned, beside)
    assert mistakes(window) == ["Curve 'Een lijn' is no table, and cannot be made one"]


def test_the_tab_key_goes_where_reading_goes_whatever_was_made_last(
    window: QWidget, look: Look
) -> None:
    last, first = button(look, "Laatste"), button(look, "Eerste")
    within, told = button(look, "Erbinnen"), QWidget()
    holder = group("Groep", within)
    told_by = button(look, "Over de eerste")
    QVBoxLayout(told).addWidget(told_by)
    told.tells_of = first  # type: ignore[attr-defined]
    column = window.layout()
    assert isinstance(column, QVBoxLayout)
    fill(window, last, told)
    column.insertWidget(0, first)
    column.insertWidget(1, holder)
    settle()
    tab_in_reading_order(window)
    order = [one.text().strip() for one in (first, *_chain(first)) if isinstance(one, Button)]
    assert order == ["Eerste", "Over de eerste", "Erbinnen", "Laatste"]


def _chain(stop: QWidget) -> Iterator[QWidget]:
    following = stop.nextInFocusChain()
    while following is not None and following is not stop:
        yield following
        following = following.nextInFocusChain()


def test_headlines_tell_how_deep_they_are_and_great_numbers_are_none(
    qt: QApplication, look: Look
) -> None:
    levels = {}
    for style, heads in (("display", True), ("heading", True), ("display", False)):
        label = Label(look, "112", style, heads=heads)
        told = QAccessible.queryAccessibleInterface(label)
        within = told.attributesInterface()
        levels[style, heads] = (
            told.role(),
            within and within.attributeValue(QAccessible.Attribute.Level),
        )
    assert levels == {
        ("display", True): (Role.Heading, 1),
        ("heading", True): (Role.Heading, 2),
        ("display", False): (Role.StaticText, None),
    }


def test_all_that_is_painted_by_hand_stands_in_the_docs_with_how_it_is_heard() -> None:
    painted = set()
    for file in (ROOT / "thop_desktop" / "ui").glob("*.py"):
        for one in walk(parse(file.read_text(encoding="utf-8"))):
            if isinstance(one, ClassDef):
                own = {part.name for part in one.body if isinstance(part, FunctionDef)}
                painted |= {one.name} if own & PAINTING else set()
    docs = (ROOT / "docs" / "accessibility.md").read_text(encoding="utf-8")
    told = [
        name
        for line in docs.partition("| what paints |")[2].partition("\n\n")[0].splitlines()
        if line.startswith("| `")
        for name in re.findall(r"`(\w+)`", line.split("|")[1])
    ]
    assert sorted(told) == sorted(painted)
