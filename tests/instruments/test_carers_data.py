"""What the instruments ask of the carer's own side: ahead, their shoes, conditions, room."""

from pathlib import Path

import pytest

from thop_desktop.instruments.filled import Filled
from thop_desktop.instruments.reading import (
    AHEAD,
    CONDITIONS,
    ROOM_FOR_ME,
    THEIR_SHOES,
    load_instrument,
)
from thop_desktop.instruments.showing import shown_items, shown_parts, shown_steps
from thop_desktop.instruments.telling import Line, Piece, Section, tell
from thop_desktop.report.plan_sheet import LINES_TO_WRITE, PlanSheet, plan_sheet_html
from thop_desktop.tour import plans_carers
from thop_desktop.worksheet.answers import BANDS
from thop_desktop.worksheet.form import load_form


def test_the_needs_are_those_of_the_worksheet(resources: Path) -> None:
    options = load_instrument(resources, "nl", THEIR_SHOES).field("need").options
    needs = {option.id: option.words.lower() for option in options}
    advice = load_form(resources, "nl").advice
    assert needs.pop("unknown")
    assert needs == {name: advice[band].need for name, band in BANDS.items()}


@pytest.mark.parametrize("who", ["home", "group"])
def test_each_carer_goes_through_all_six_conditions_in_their_own_words(
    resources: Path, who: str
) -> None:
    instrument = load_instrument(resources, "nl", CONDITIONS)
    filled = Filled({"who": who})
    asked = [
        item
        for step in shown_steps(instrument, filled)
        for field in step.fields
        for item in shown_items(field, filled)
    ]
    assert [item.title[0] for item in asked if item.title[0].isdigit()] == list("123456")
    assert all(item.id.endswith(who) and item.words for item in asked)
    told = " ".join(item.words for item in asked)
    # Claims 5.1b and 5.1c.
    assert ("achttien maanden" in told) == (who == "group")
    assert ("buiten werktijd" in told) == (who == "group")


def test_who_does_not_say_who_they_are_passes_no_condition_by(resources: Path) -> None:
    instrument = load_instrument(resources, "nl", CONDITIONS)
    shown = {item.id for field in instrument.fields for item in shown_items(field, Filled())}
    assert len(shown) == 6
    assert all(item.endswith("-home") for item in shown)


def test_what_is_there_needs_nobody_to_ask(resources: Path) -> None:
    place = load_instrument(resources, "nl", CONDITIONS).field("place")

    def asked(answer: str) -> list[str]:
        filled = Filled({"who": "home"})
        row = filled.row("place", "place-home").with_value("how", answer)
        return [part.id for part in shown_parts(place, row, filled)][1:]

    assert asked("") == []
    assert asked("there") == ["is-there"]
    assert asked("partly") == ["is-there", "missing", "ask"]
    assert asked("not-yet") == ["missing", "ask"]
    assert asked("unknown") == ["ask"]


def test_looking_back_is_told_with_the_moment_it_is_about(resources: Path) -> None:
    instrument = load_instrument(resources, "nl", AHEAD)
    kept = Filled({"moments": [{"id": "1", "words": "Als het eten klaar is", "do": "Vroeg roepen",
                                "happened": "yes", "helped": "Samen dekken"}]})  # fmt: skip
    assert "back" not in [step.id for step in shown_steps(instrument, kept)]
    early, back = tell(instrument, kept, str, {})
    assert [piece.title for piece in (*early.pieces, *back.pieces)] == ["Als het eten klaar is"] * 2
    assert early.pieces[0].lines == (Line("Dan doe ik vroeg", "Vroeg roepen"),)
    assert [line.text for line in back.pieces[0].lines] == ["Ja", "Samen dekken"]


def test_the_examples_fill_in_what_is_asked(resources: Path) -> None:
    for instrument_id, filled in [
        (AHEAD, plans_carers.ahead(looked_back=True)),
        (THEIR_SHOES, plans_carers.their_shoes()),
        (CONDITIONS, plans_carers.conditions_home()),
        (CONDITIONS, plans_carers.conditions_group()),
        (ROOM_FOR_ME, plans_carers.room_for_me()),
    ]:
        instrument = load_instrument(resources, "nl", instrument_id)
        asked = {field.id: field for field in instrument.fields}
        for name in filled.values:
            field = asked[name]
            if field.options:
                assert field.option(filled.text(name))
            for row in filled.rows(name):
                assert not field.items or row.id in {item.id for item in field.items}
                parts = {
                    part.id: part
                    for other in instrument.fields
                    if name in (other.id, other.of)
                    for part in other.parts
                }
                for part in set(row.values) - {"id", "words"}:
                    assert not parts[part].options or parts[part].option(row.text(part))


@pytest.mark.parametrize(
    ("label", "lead"),
    [("What I see", "What I see:"), ("Is it there?", "Is it there?"), ("Then I …", "Then I …")],
)
def test_a_label_before_its_text_ends_with_one_mark(label: str, lead: str) -> None:
    assert Line(label, "text").lead == lead


def test_what_belongs_to_a_row_stands_beside_its_label_on_paper() -> None:
    row = Piece("When it rains", (Line("I see", "<wet> shoes"), Line("I do", "one\ntwo")))
    html = plan_sheet_html(PlanSheet("T", "", (Section("S", (row,)),), "A", ("B",), "", "F"))
    assert html.count("<tr>") == 2 + LINES_TO_WRITE
    assert "I see</p></td>" in html
    assert ">&lt;wet&gt; shoes</p></td>" in html
    assert ">one<br/>two</p></td>" in html


def test_a_row_is_told_once_where_nothing_was_looked_back_on(resources: Path) -> None:
    instrument = load_instrument(resources, "nl", AHEAD)
    untouched = Filled({"moments": [{"id": "1", "words": "Als het regent"}]})
    (only,) = tell(instrument, untouched, str, {})
    assert only.pieces == (Piece("Als het regent", ()),)
    sections = tell(instrument, plans_carers.ahead(), str, {})
    assert [section.heading for section in sections] == ["Vroeg erbij zijn"]
