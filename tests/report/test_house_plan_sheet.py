"""The house plan on paper: by area, without names, in whatever words the instrument has."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from thop_desktop.instruments.filled import Filled
from thop_desktop.instruments.instrument import Instead, Instrument
from thop_desktop.instruments.reading import HOUSE_PLAN, load_instrument
from thop_desktop.report.house_plan_sheet import house_plan_html, house_plan_of
from thop_desktop.report.without_names import WithoutNames
from thop_desktop.tour.plans_house import house_plan

AGAIN = date(2026, 12, 24)
NOBODY = WithoutNames((), Instead("", "", "", ""))


@pytest.fixture
def instrument(resources: Path) -> Instrument:
    return load_instrument(resources, "nl", HOUSE_PLAN)


def test_it_goes_by_area_and_leaves_out_how_one_came_to_it(instrument: Instrument) -> None:
    plan = house_plan_of(instrument, house_plan(AGAIN), date.isoformat, NOBODY)
    assert plan.title == "Ons huisplan"
    assert [area.heading.split(":")[0] for area in plan.areas] == [
        "Limits", "Routines", "Anchorpoints", "Nog niet duidelijk",
    ]  # fmt: skip
    assert plan.areas[0].words == "Een Limit vraagt altijd aandacht."
    assert [piece.title for piece in plan.areas[1].pieces] == [
        "Tandenpoetsen", "Ontbijt voor school",
    ]  # fmt: skip
    assert [(fact.label, fact.text) for fact in plan.facts] == [
        ("Wie er meedoen", "wij allebei, oma, de oppas"),
        ("We kijken er weer naar op", "2026-12-24"),
    ]
    html = house_plan_html(plan, "Met onze specialist.")
    assert "Raakt het" not in html
    assert "Weet ik niet" not in html
    assert html.index("Gooien met spullen") < html.index("Tandenpoetsen") < html.index("oma")
    assert "Met onze specialist." in html


def test_nothing_filled_in_is_a_title_and_a_foot(instrument: Instrument) -> None:
    plan = house_plan_of(instrument, Filled(), date.isoformat, NOBODY)
    assert not plan.areas
    assert not plan.facts
    assert house_plan_html(plan, "Voet").endswith("Voet</p>")


def test_what_was_written_stays_text(instrument: Instrument) -> None:
    row = {"id": "a", "words": "<b>Gooien</b>", "area": "limit", "reaction": "Stop & blijf\nHier"}
    plan = house_plan_of(instrument, Filled({"clashes": [row]}), date.isoformat, NOBODY)
    html = house_plan_html(plan, "")
    assert "&lt;b&gt;Gooien" in html
    assert "Stop &amp; blijf<br/>Hier" in html


def test_names_are_replaced_and_counted(instrument: Instrument) -> None:
    assert instrument.instead is not None
    names = WithoutNames(["Uil"], instrument.instead)
    row = {
        "id": "a",
        "words": "Uils jas",
        "area": "anchorpoint",
        "signal-of": "Uil wil weg.",
        "win": "uil’s jas mag aan",
    }
    filled = Filled({"clashes": [row], "adults": [{"id": "b", "words": "oma van Uil"}]})
    plan = house_plan_of(instrument, filled, date.isoformat, names)
    html = house_plan_html(plan, "")
    assert "uil" not in html.casefold()
    assert "De jas van je kind" in html
    assert "Je kind wil weg." in html
    assert "oma van je kind" in html
    assert names.count == 4


def test_an_area_without_an_explanation_has_none(instrument: Instrument) -> None:
    """Another language may order its parts otherwise."""
    steps = []
    for step in instrument.steps:
        fields = [
            replace(field, parts=tuple(replace(part, when=None) for part in field.parts))
            for field in step.fields
        ]
        steps.append(replace(step, fields=tuple(fields)))
    plan = house_plan_of(
        replace(instrument, steps=tuple(steps)), house_plan(AGAIN), date.isoformat, NOBODY
    )
    assert {area.words for area in plan.areas} == {""}
