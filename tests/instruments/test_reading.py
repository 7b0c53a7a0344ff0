"""Instruments are read from data; what is wrong there is named by file and line."""

from pathlib import Path

import pytest

from tests.support.instruments import SMALL, small_instrument, write_instrument
from thop_desktop.errors import ContentError
from thop_desktop.instruments.instrument import Group, Kind
from thop_desktop.instruments.reading import HOUSE_PLAN, instrument_file, load_instrument


def test_all_that_stands_there_is_read(tmp_path: Path) -> None:
    small = small_instrument(tmp_path)
    assert (small.title, small.sheet, small.minutes) == ("Klein", "Ons kleine plan", 2)
    assert small.group is Group.AHEAD
    assert [step.id for step in small.steps] == ["who", "list", "fixed", "back"]
    assert small.field("agreed").must
    assert small.field("agreed").why == "Spreek dit eerst af."
    assert [part.id for part in small.field("each").parts] == ["big", "what", "sure"]
    assert small.field("each").parts[0].options[1].words == "Nee"
    assert small.field("fixed").items[1].when is not None
    assert small.field("who").option("home") == small.field("who").options[0]
    assert small.field("who").option("nobody") is None
    with pytest.raises(KeyError):
        small.field("nothing")


def test_what_is_on_paper(tmp_path: Path) -> None:
    small = small_instrument(tmp_path)
    on_paper = [field.id for field in small.fields if field.is_on_paper]
    assert "secret" not in on_paper
    assert "note" not in on_paper
    assert small.field("day").paper_heading == "Dag"
    assert small.field("team").paper_heading == "Met wie werk je?"
    assert small.steps[0].paper_heading == "Wie ben je?"


FIELD = '[[step.field]]\nid = "x"\nlabel = "Nieuw"\n'
WRONG = {
    "group": ('group = "ahead"', 'group = "elsewhere"', 'there is no group "elsewhere"'),
    "kind": ('kind = "line"', 'kind = "lines"', 'there is no kind "lines"'),
    "pages": ('pages = ["limits"]', "pages = []", "there must be pages"),
    "agree": ('agree = ["Past dit bij ons?"]', "agree = []", "there must be pages"),
    "look again": ('look_again = "Kijk je nog eens?"', "", '"look_again" must say'),
    "one option": (
        '  [[step.field.option]]\n  id = "group"\n  words = "groepsopvoeder"\n',
        "",
        "two options or more",
    ),
    "no items": (FIELD, FIELD + 'kind = "items"\n', "there must be items"),
    "no rows": (FIELD, FIELD + 'kind = "each"\nof = "list"\n', "there must be parts"),
    "must": (FIELD, FIELD + 'kind = "line"\nmust = true\nwhy = "o"\n', "only a tick"),
    "why": ('why = "Spreek dit eerst af."', "", "only a tick"),
    "tone": (FIELD, FIELD + 'kind = "note"\ntone = "loud"\n', 'no tone "loud"'),
    "source": (
        FIELD,
        FIELD + 'kind = "rows"\ntake_from = "web"\n',
        'nothing can be taken from "web"',
    ),
    "part with rows": (
        '  id = "what"\n  kind = "text"',
        '  id = "what"\n  kind = "rows"',
        "a part cannot have rows",
    ),
    "part twice": ('  id = "sure"', '  id = "words"', "two of the same id"),
    "option twice": ('  id = "play"', '  id = "eat"', "two of the same id"),
    "field twice": ('id = "team"', 'id = "agreed"', "two fields of the same id"),
    "step twice": ('id = "back"', 'id = "who"', "two steps of the same id"),
    "recall of nothing": (
        FIELD,
        FIELD + 'kind = "recall"\nof = "nowhere"\n',
        'no "nowhere" for ".*" to repeat',
    ),
    "of nothing": ('of = "list"', 'of = "team"', "which has no rows"),
    "when of nothing": (
        '{ field = "who", is = ["home"] }',
        '{ field = "w", is = ["h"] }',
        'no field "w"',
    ),
    "part of nothing": (
        '{ field = "big", is = ["yes"] }',
        '{ field = "b", is = ["y"] }',
        'no "b" for a part',
    ),
}


@pytest.mark.parametrize("what", WRONG)
def test_what_is_wrong_is_said(tmp_path: Path, what: str) -> None:
    good, bad, reason = WRONG[what]
    text = SMALL + FIELD + 'kind = "line"\n' if good == FIELD else SMALL
    changed = (
        text.replace(good + 'kind = "line"\n', bad) if good == FIELD else text.replace(good, bad, 1)
    )
    assert changed != text
    file = write_instrument(tmp_path, changed)
    with pytest.raises(ContentError, match=reason) as caught:
        load_instrument(tmp_path, "nl", "small")
    assert caught.value.file == file


def test_a_mistake_deep_down_is_named_by_its_line(tmp_path: Path) -> None:
    text = SMALL.replace(
        '  kind = "text"\n  label = "Wat doe je?"', '  kind = "novel"\n  label = "o"'
    )
    write_instrument(tmp_path, text)
    with pytest.raises(ContentError) as caught:
        load_instrument(tmp_path, "nl", "small")
    assert caught.value.line == text.split("\n").index('  kind = "novel"') + 1


def test_looking_back_may_be_switched_off(tmp_path: Path) -> None:
    small = small_instrument(tmp_path, SMALL.replace("looking_back = true", "looking_back = false"))
    assert small.steps[-1].when is not None
    assert not small.steps[-1].when.looking_back


def test_a_single_special_kind_reads_too(tmp_path: Path) -> None:
    small = small_instrument(tmp_path, SMALL + FIELD + 'kind = "energy"\n')
    assert small.field("x").kind is Kind.ENERGY
    assert not small.field("x").is_on_paper


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        ("", "instead"),
        ('[instead]\nname = "o"\nowner = "o"\nthing = "de jas"\nneuter = "het {}"\n', "say {}"),
    ],
)
def test_a_house_plan_says_how_names_are_left_out(tmp_path: Path, more: str, reason: str) -> None:
    file = instrument_file(tmp_path, "nl", HOUSE_PLAN)
    file.parent.mkdir(parents=True)
    file.write_text(SMALL + more, encoding="utf-8")
    with pytest.raises(ContentError, match=reason):
        load_instrument(tmp_path, "nl", HOUSE_PLAN)
