"""Is it worth a conflict: what three answers come to."""

from pathlib import Path

import pytest

from thop_desktop.instruments.filled import Filled
from thop_desktop.instruments.instrument import Kind
from thop_desktop.instruments.reading import WORTH_IT, load_instrument
from thop_desktop.instruments.showing import shown_fields, shown_steps
from thop_desktop.instruments.worth import VERDICT, Verdict, verdict, with_verdict


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({}, None),
        ({"safety": "yes"}, Verdict.LIMIT),
        ({"safety": "yes", "routine": "yes", "matters": "no"}, Verdict.LIMIT),
        ({"safety": "no"}, None),
        ({"safety": "no", "routine": "yes"}, Verdict.ROUTINE),
        ({"safety": "no", "routine": "no"}, None),
        ({"safety": "no", "routine": "no", "matters": "yes"}, Verdict.WORTH),
        ({"safety": "no", "routine": "no", "matters": "no"}, Verdict.LET_GO),
        ({"safety": "perhaps", "routine": "yes"}, None),
    ],
)
def test_a_limit_goes_first_then_a_routine_then_what_matters(
    answers: dict[str, str], expected: Verdict | None
) -> None:
    filled = Filled(answers)
    assert verdict(filled) is expected
    assert with_verdict(filled).text(VERDICT) == (expected or "")


def test_changing_an_answer_takes_the_verdict_along() -> None:
    limit = with_verdict(Filled({"safety": "yes"}))
    assert with_verdict(limit.with_value("safety", "no")).text(VERDICT) == ""


@pytest.mark.parametrize(
    ("answers", "steps"),
    [
        ({}, ["worth"]),
        ({"safety": "yes"}, ["worth", "instead"]),
        ({"safety": "no", "routine": "yes"}, ["worth"]),
        ({"safety": "no", "routine": "no", "matters": "no"}, ["worth"]),
        (
            {"safety": "no", "routine": "no", "matters": "yes"},
            ["worth", "contact", "close", "instead"],
        ),
    ],
)
def test_keeping_contact_is_for_what_is_worth_it(
    resources: Path, answers: dict[str, str], steps: list[str]
) -> None:
    instrument = load_instrument(resources, "nl", WORTH_IT)
    assert [step.id for step in shown_steps(instrument, with_verdict(Filled(answers)))] == steps


def test_one_question_comes_after_the_other(resources: Path) -> None:
    first = load_instrument(resources, "nl", WORTH_IT).steps[0]

    def shown(**answers: str) -> list[str]:
        fields = shown_fields(first, Filled(answers))
        return [field.id for field in fields if field.kind is Kind.CHOICE]

    assert shown() == ["safety"]
    assert shown(safety="no") == ["safety", "routine"]
    assert shown(safety="no", routine="no") == ["safety", "routine", "matters"]
    # What was answered before safety came into doubt is not asked on.
    assert shown(safety="yes", routine="no") == ["safety"]


def test_nothing_in_it_asks_to_type(resources: Path) -> None:
    instrument = load_instrument(resources, "nl", WORTH_IT)
    assert {field.kind for field in instrument.fields} == {Kind.CHOICE, Kind.NOTE, Kind.VERDICT}
    options = instrument.field(VERDICT).options
    assert [one.id for one in options] == list(Verdict)
    assert all(one.then for one in options)
