"""Of which rows something is asked: the house plan asks of each area its own."""

from pathlib import Path

from thop_desktop.instruments.filled import Filled
from thop_desktop.instruments.reading import HOUSE_PLAN, load_instrument
from thop_desktop.instruments.showing import rows_of, shown_parts, shown_steps
from thop_desktop.instruments.telling import tell

CLASHES = [
    {"id": "a", "words": "Gooien met spullen", "safety": "yes", "area": "limit"},
    {"id": "b", "words": "Tandenpoetsen", "safety": "no", "routine": "yes", "area": "routine",
     "give": "Twee tellen is genoeg"},
    {"id": "c", "words": "  ", "area": "limit"},
]  # fmt: skip


def test_a_step_asks_only_of_its_own_area(resources: Path) -> None:
    instrument = load_instrument(resources, "nl", HOUSE_PLAN)
    filled = Filled({"clashes": CLASHES})
    assert [row.id for row in rows_of(instrument.field("limit-plan"), filled)] == ["a"]
    assert [row.id for row in rows_of(instrument.field("sorting"), filled)] == ["a", "b"]
    assert [step.id for step in shown_steps(instrument, filled)] == [
        "clashes", "sort", "limits", "routines", "together",
    ]  # fmt: skip


def test_what_nobody_chose_an_area_for_is_not_clear_yet_and_stays_on_the_sheet(
    resources: Path,
) -> None:
    instrument = load_instrument(resources, "nl", HOUSE_PLAN)
    told = [{"id": "a", "words": "Gooien", "safety": "yes"}, {"id": "b", "words": "De jas"}]
    filled = Filled({"clashes": told})
    assert [row.id for row in rows_of(instrument.field("unclear-plan"), filled)] == ["a", "b"]
    (section,) = tell(instrument, filled, str, {})
    assert section.heading == "Nog niet duidelijk"
    assert [piece.title for piece in section.pieces] == ["Gooien", "De jas"]


def test_what_asks_of_every_row_stays_without_rows(resources: Path) -> None:
    instrument = load_instrument(resources, "nl", HOUSE_PLAN)
    assert [step.id for step in shown_steps(instrument, Filled())] == [
        "clashes", "sort", "together",
    ]  # fmt: skip


def test_what_was_answered_to_a_hidden_question_shows_no_other(resources: Path) -> None:
    sorting = load_instrument(resources, "nl", HOUSE_PLAN).field("sorting")

    def asked(row: dict[str, str]) -> list[str]:
        filled = Filled({"clashes": [{"id": "a", "words": "x", **row}]})
        return [part.id for part in shown_parts(sorting, filled.row("clashes", "a"), filled)]

    assert asked({}) == ["safety", "suggestion"]
    assert asked({"safety": "no", "routine": "no"})[:3] == ["safety", "routine", "signal"]
    assert asked({"safety": "yes", "routine": "no"}) == ["safety", "suggestion", "area"]


def test_it_is_told_by_area(resources: Path) -> None:
    instrument = load_instrument(resources, "nl", HOUSE_PLAN)
    told = tell(instrument, Filled({"clashes": CLASHES}), str, {})
    assert [section.heading for section in told] == [
        "Limits: één voorspelbare reactie",
        "Routines: zo min mogelijk strijd",
    ]
    (piece,) = told[1].pieces
    assert piece.title == "Tandenpoetsen"
    assert [(line.label, line.text) for line in piece.lines] == [
        ("Hierin geven we toe", "Twee tellen is genoeg")
    ]
