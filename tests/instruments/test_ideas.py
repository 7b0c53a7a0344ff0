"""The store of small ideas: complete, safe, findable, and another choice each week."""

import re
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thop_desktop.content.validation import read_claims
from thop_desktop.errors import ContentError
from thop_desktop.instruments.filled import Filled
from thop_desktop.instruments.ideas import (
    FIELD,
    MINUTES,
    OWN,
    PLACES,
    TOGETHER,
    Chosen,
    Idea,
    Ideas,
    Need,
    Wish,
    choose,
    choose_own,
    chosen,
    load_ideas,
    monday_of,
    tell_idea,
    with_entry,
)
from thop_desktop.instruments.reading import load_instrument
from thop_desktop.instruments.telling import Line, Piece
from thop_desktop.worksheet.form import load_form

CLAIMS = Path(__file__).parents[1] / "data" / "claims.tsv"
THURSDAY = date(2026, 11, 26)
# No bathing, undressing or bed, no money, and no touch that an adult begins.
UNSAFE = re.compile(
    r"\b(?:bad|douche|douchen|uitkleden|omkleden|pyjama|bed|bedtijd|slaapkamer|logeren|knuffel\w*|"
    r"schoot|kriebel\w*|massage|masseren|stoeien|aai\w*|kus|kusje|omhels\w*|tegen je aan|koop\w*|"
    r"betaal\w*|euro)\b",
    re.IGNORECASE,
)


@pytest.fixture(scope="module")
def ideas(resources: Path) -> Ideas:
    return load_ideas(resources, "nl")


def test_there_are_many_and_none_is_like_another(ideas: Ideas) -> None:
    assert len(ideas.all) >= 72
    assert len({idea.words for idea in ideas.all}) == len(ideas.all)
    assert len({idea.how for idea in ideas.all}) == len(ideas.all)


def test_every_need_place_and_length_has_enough_to_choose_from(ideas: Ideas) -> None:
    for place in PLACES:
        assert len(ideas.fitting(Wish(place=place))) >= 60
        for need in ideas.needs:
            assert len(ideas.fitting(Wish(need.id, place=place))) > TOGETHER
            for minutes in MINUTES:
                assert len(ideas.fitting(Wish(need.id, minutes, place))) >= 3


def test_an_idea_is_read_at_one_glance_and_is_safe_in_a_group(ideas: Ideas) -> None:
    for idea in ideas.all:
        assert len(idea.words.split()) <= 9, idea.words
        assert not idea.words.endswith("."), idea.words
        assert idea.how.endswith((".", "?", "’")), idea.how
        assert all(len(one.split()) <= 17 for one in re.split(r"[.?:]", idea.how)), idea.how
        assert not UNSAFE.search(f"{idea.words} {idea.how}"), idea.words


def test_the_needs_are_those_of_the_worksheet(ideas: Ideas, resources: Path) -> None:
    advice = load_form(resources, "nl").advice
    assert [(need.id, need.words) for need in ideas.needs] == [
        (band.id, one.need) for band, one in advice.items()
    ]


def test_ideas_rest_on_claims_that_exist(ideas: Ideas) -> None:
    named = {claim for idea in ideas.all for claim in idea.claims}
    assert named <= read_claims(CLAIMS)
    assert {claim.rsplit(".", 1)[0] for claim in named} <= {"2.1.POS", "3.LICH", "3.ZORG"}


def test_a_week_shows_ten_and_goes_on_until_all_were_shown(ideas: Ideas) -> None:
    turns = -(-len(ideas.all) // TOGETHER)
    shown = [ideas.some(Wish(), THURSDAY, turn) for turn in range(turns)]
    assert all(len(ten) == TOGETHER for ten in shown)
    assert {idea.id for ten in shown for idea in ten} == set(ideas.by_id)


def test_all_days_of_a_week_show_the_same_and_the_next_week_others(ideas: Ideas) -> None:
    monday, sunday = date(2026, 12, 28), date(2027, 1, 3)
    assert ideas.some(Wish(), monday) == ideas.some(Wish(), sunday)
    assert not set(ideas.some(Wish(), sunday)) & set(ideas.some(Wish(), sunday + timedelta(days=1)))


def idea_of(number: int) -> Idea:
    return Idea(f"i{number}", f"Doe {number}", "Zo.", ("body",), 2, ("home",))


@given(number=st.integers(0, 25), day=st.dates(), turn=st.integers(0, 9))
def test_never_the_same_idea_twice_and_as_many_as_there_are(
    number: int, day: date, turn: int
) -> None:
    store = Ideas((Need("body", "a", "b"),), tuple(map(idea_of, range(number))))
    shown = store.some(Wish("body", 2, "home"), day, turn)
    assert len(shown) == len(set(shown)) == min(number, TOGETHER)


@pytest.mark.parametrize("wish", [Wish("fair"), Wish(minutes=10), Wish(place="group")])
def test_what_does_not_fit_is_left_out(wish: Wish) -> None:
    assert not wish.fits(idea_of(1))


def test_a_choice_is_kept_for_its_week() -> None:
    filled = choose(Filled({"moment": "na het eten"}), idea_of(1), THURSDAY)
    choice = chosen(Filled.from_kept(filled.to_kept()))
    assert choice == Chosen("Doe 1", "Zo.", date(2026, 11, 23), "i1")
    assert choice.is_of_week(date(2026, 11, 29))
    assert not choice.is_of_week(date(2026, 11, 30))
    assert filled.text("moment") == "na het eten"


def test_something_of_ones_own_can_be_chosen_and_nothing_changes_nothing() -> None:
    filled = choose_own(choose(Filled(), idea_of(1), THURSDAY), " Samen vissen ", THURSDAY)
    choice = chosen(filled)
    assert choice is not None
    assert (choice.words, choice.idea, choice.how) == ("Samen vissen", OWN, "")
    assert choose_own(filled, "  ", THURSDAY) is filled


def test_the_diary_entry_that_notes_it_can_be_taken_back() -> None:
    filled = with_entry(choose(Filled(), idea_of(1), THURSDAY), "e1")
    choice = chosen(filled)
    assert choice is not None
    assert choice.entry == "e1"
    back = chosen(with_entry(filled, ""))
    assert back is not None
    assert back.entry == ""


def test_a_choice_is_read_back_with_how_to_do_it(resources: Path) -> None:
    field = load_instrument(resources, "nl", "good-moments").field(FIELD)
    assert tell_idea(field, Filled()) == ()
    told = tell_idea(field, choose(Filled(), idea_of(1), THURSDAY))
    assert told == (Piece("Doe 1", (Line("", "Zo."),)),)
    assert tell_idea(field, choose_own(Filled(), "Vissen", THURSDAY)) == (Piece("Vissen", ()),)


@pytest.mark.parametrize(
    "rows",
    [
        [],
        [{"id": "i1", "words": "Doe", "monday": "gisteren"}],
        [{"id": "i1", "words": " ", "monday": "2026-11-23"}],
    ],
)
def test_what_cannot_be_read_is_no_choice(rows: list[dict[str, str]]) -> None:
    assert chosen(Filled({FIELD: rows})) is None


@given(st.dates(min_value=date(1, 1, 8)))
def test_a_week_begins_on_monday(day: date) -> None:
    assert monday_of(day).weekday() == 0
    assert 0 <= (day - monday_of(day)).days < 7


GOOD = """
[[need]]
id = "body"
name = "Rust"
words = "rust"

[[idea]]
id = "mug"
words = "Zet een mok klaar"
how = "Elke dag."
need = ["any"]
minutes = 2
where = ["home", "group"]
claims = []
"""


def read(folder: Path, text: str) -> Ideas:
    file = folder / "instruments" / "nl" / "ideas.toml"
    file.parent.mkdir(parents=True)
    file.write_text(text, encoding="utf-8")
    return load_ideas(folder, "nl")


def test_an_idea_for_any_need_goes_with_each(tmp_path: Path) -> None:
    assert read(tmp_path, GOOD).all[0].needs == ("body",)


@pytest.mark.parametrize(
    ("right", "wrong", "line", "words"),
    [
        ('need = ["any"]', 'need = ["sleep"]', 11, '"need" must be "any", or some of body'),
        ('need = ["any"]', "need = []", 11, '"need" must be "any", or some of body'),
        ("minutes = 2", "minutes = 5", 12, '"minutes" must be one of 2, 10, 30'),
        ('where = ["home", "group"]', 'where = ["school"]', 13, '"where" must be some of'),
        ('where = ["home", "group"]', "where = []", 13, '"where" must be some of'),
        ('id = "mug"', 'id = "own"', 8, 'the id "own" is taken'),
    ],
)
def test_what_is_wrong_is_named_by_file_and_line(
    tmp_path: Path, right: str, wrong: str, line: int, words: str
) -> None:
    with pytest.raises(ContentError) as error:
        read(tmp_path, GOOD.replace(right, wrong))
    assert words in str(error.value)
    assert error.value.line == line


def test_two_ideas_cannot_have_one_id(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match='the id "mug" is taken'):
        read(tmp_path, GOOD + GOOD[GOOD.index("[[idea]]") :])
