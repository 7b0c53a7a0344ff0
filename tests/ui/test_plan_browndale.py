"""What the answers about a clash point to: it comes, changes and goes with them."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.program import EVENING, Running
from thop_desktop.instruments.filled import Filled, Row
from thop_desktop.instruments.reading import HOUSE_PLAN, load_instrument
from thop_desktop.ui.look import Look
from thop_desktop.ui.plan_browndale import PlanBrowndale
from thop_desktop.ui.plan_slot import PlanContext
from thop_desktop.ui.plan_sources import PlanSources

CLASH = "De telefoon aan tafel"


class Answers:
    """The answers about one clash, and the widget that follows them."""

    def __init__(self, qtbot: QtBot, look: Look, resources: Path) -> None:
        self.filled = Filled({"clashes": [{"id": "a", "words": CLASH}]})
        instrument = load_instrument(resources, "nl", HOUSE_PLAN)
        context = PlanContext(
            look, instrument, lambda: self.filled, self._put, PlanSources(),
            lambda: EVENING, lambda _place: None,
        )  # fmt: skip
        part = next(one for one in instrument.field("sorting").parts if one.id == "suggestion")
        self.widget = PlanBrowndale(context, part, context.row("clashes", "a", CLASH))
        qtbot.addWidget(self.widget)

    def _put(self, filled: Filled, _soon: bool) -> None:
        self.filled = filled

    def give(self, **answers: str) -> list[str]:
        """Answer so; returns what is said then."""
        row = Row({"id": "a", "words": CLASH, **answers})
        self.filled = self.filled.with_row("clashes", row)
        self.widget.show_what_fits()
        return [label.text() for label in self.widget.labels]


@pytest.fixture
def answers(qtbot: QtBot, look: Look, resources: Path) -> Answers:
    return Answers(qtbot, look, resources)


def test_it_comes_with_the_answers_and_goes_with_them(answers: Answers) -> None:
    assert answers.widget.is_empty
    assert answers.give(safety="yes") == ["Dit lijkt een Limit.", "Het raakt de veiligheid."]
    assert not answers.widget.is_empty
    assert answers.widget.accessibleName() == "Dit lijkt een Limit. Het raakt de veiligheid."
    assert answers.give(safety="no") == []
    assert answers.widget.accessibleName() == ""
    assert answers.widget.is_empty
    assert answers.give(safety="no", routine="yes")[0] == "Dit lijkt een Routine."


def test_doubt_names_each_side_with_what_speaks_for_it(answers: Answers) -> None:
    said = answers.give(safety="unsure", routine="no", signal="no")
    assert said[0] == "Dit kan meer kanten op."
    assert [line.split(":")[0] for line in said[1:3]] == ["Limit", "Anchorpoint"]
    # What speaks for none of the three has no name.
    assert said[3].startswith("Sommige onderwerpen")


def test_nothing_of_it_stays_when_the_diary_locks(answers: Answers) -> None:
    answers.give(safety="yes")
    answers.widget.forget_private()
    assert answers.widget.labels == []
    # The same answers are told again when they are there again.
    assert answers.give(safety="yes")


def test_in_the_window_a_question_shows_when_it_is_needed(running: Running) -> None:
    desk = running.program.plans
    desk.begin(HOUSE_PLAN, Filled({"clashes": [{"id": "a", "words": CLASH}]}))
    running.go("plan-fill", HOUSE_PLAN, "sort")
    question = "Raakt het de veiligheid? Van je kind, van een ander of in huis?"
    assert question in running.words
    assert "Wat kies jij?" not in running.words
    running.click(f"{question} ({CLASH}): Ja")
    assert {"Dit lijkt een Limit.", "Wat kies jij?"} <= set(running.words)
    # The carer may choose another.
    running.click(f"Wat kies jij? ({CLASH}): Anchorpoint")
    assert "Verder: Anchorpoints: wat wil het zeggen?" in {
        running.button("Verder").accessibleName()
    }
    assert desk.current is not None
    assert desk.current.filled.row("clashes", "a").text("area") == "anchorpoint"
