"""Sentences with which a carer goes away for a while."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from thop_desktop.instruments.announcing import announcement, tell_announcement
from thop_desktop.instruments.filled import Filled
from thop_desktop.instruments.instrument import Field, Kind, Option
from thop_desktop.instruments.reading import ROOM_FOR_ME, load_instrument
from thop_desktop.instruments.telling import Line, Piece

SAY = Field(
    "say",
    Kind.ANNOUNCE,
    "Ready to say",
    options=(Option("going", "I go …."), Option("guard", "Will you look after …?")),
)


def test_each_gap_takes_what_was_told() -> None:
    filled = Filled({"going": "to the choir", "guard": "my scarf"})
    assert announcement(SAY, filled) == ("I go to the choir.", "Will you look after my scarf?")
    lines = (Line("", "I go to the choir."), Line("", "Will you look after my scarf?"))
    assert tell_announcement(SAY, filled) == (Piece("", lines),)


def test_what_was_not_told_makes_no_sentence() -> None:
    assert announcement(SAY, Filled({"guard": "my scarf"})) == ("Will you look after my scarf?",)
    assert announcement(SAY, Filled({"going": " … ."})) == ()
    assert tell_announcement(SAY, Filled()) == ()


def test_a_whole_sentence_is_not_begun_twice() -> None:
    filled = Filled({"going": "i go to the choir.", "guard": "Will you look after my scarf?"})
    assert announcement(SAY, filled) == ("I go to the choir.", "Will you look after my scarf?")


@given(st.text(max_size=60), st.text(max_size=60))
def test_a_sentence_is_one_line_and_has_one_end(going: str, guard: str) -> None:
    filled = Filled({"going": going, "guard": guard})
    for sentence, told in zip(SAY.options, (going, guard), strict=True):
        found = announcement(Field("", Kind.ANNOUNCE, "", options=(sentence,)), filled)
        assert len(found) <= 1
        for one in found:
            assert "\n" not in one
            assert not one.endswith(("..", ".?", " .", " ?", "….", "…?"))
            assert told.split()[0].strip(".,;:!?…") in one


def test_the_data_asks_for_every_gap(resources: Path) -> None:
    instrument = load_instrument(resources, "nl", ROOM_FOR_ME)
    say = instrument.field("say")
    assert say.kind is Kind.ANNOUNCE
    for option in say.options:
        assert option.words.count("…") == 1
        assert instrument.field(option.id).kind is Kind.LINE
