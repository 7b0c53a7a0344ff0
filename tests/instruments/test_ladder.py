"""Steps from far to near: what is proposed, to whom, and what becomes of those that are chosen."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thop_desktop.content.validation import read_claims
from thop_desktop.errors import ContentError
from thop_desktop.instruments.filled import Filled, Row
from thop_desktop.instruments.instrument import Field, Kind
from thop_desktop.instruments.ladder import (
    CONSENT,
    DRAFT,
    FIELD,
    NOW,
    STOP,
    SUBJECTS,
    WORDS,
    Proposals,
    add_own,
    always,
    is_own,
    load_proposals,
    move,
    remove,
    stand_at,
    standing_at,
    tell_ladder,
    words_of,
)
from thop_desktop.instruments.reading import load_instrument

CLAIMS = Path(__file__).parents[1] / "data" / "claims.tsv"
SECTIONS = {"touch": "3.LICH", "care": "3.ZORG", "control": "3.CTRL"}
# What the article names and we propose to nobody; and what is never done.
NEVER = re.compile(
    r"\b(?:nek|kriebel\w*|afdrogen|douche|bad|stoeien|massage|masseren|schoot|bed|dwing\w*|"
    r"moet|holding|rebirthing)\b",
    re.IGNORECASE,
)


@pytest.fixture(scope="module")
def proposals(resources: Path) -> Proposals:
    return load_proposals(resources, "nl")


@pytest.fixture(scope="module")
def field(resources: Path) -> Field:
    return load_instrument(resources, "nl", "step-closer").field(FIELD)


def ids(filled: Filled) -> list[str]:
    return [row.id for row in filled.rows(FIELD)]


@pytest.mark.parametrize("subject", SUBJECTS)
def test_each_subject_has_steps_with_consent_and_a_sign_to_stop(
    proposals: Proposals, subject: str
) -> None:
    rungs = proposals.rungs_for(subject, "home")
    assert len(rungs) >= 6
    assert proposals.note(subject)
    for rung in rungs:
        assert rung.consent.endswith("."), rung.id
        assert rung.stop.endswith("."), rung.id
        assert not NEVER.search(f"{rung.words} {rung.consent} {rung.stop}"), rung.id
        said = [rung.words, *re.split(r"[.?:]", rung.consent), *re.split(r"[.?:]", rung.stop)]
        assert all(len(one.split()) <= 14 for one in said), rung.id


def test_steps_rest_on_the_claims_of_their_subject_or_are_ours(proposals: Proposals) -> None:
    known = read_claims(CLAIMS)
    for rung in proposals.rungs:
        assert set(rung.claims) <= known
        assert all(claim.startswith(SECTIONS[rung.subject]) for claim in rung.claims), rung.id
    for subject in proposals.subjects:
        assert set(subject.claims) <= known
    assert any(not rung.claims for rung in proposals.rungs), "it says that some are ours"


def test_coming_close_is_not_proposed_in_a_group_nor_to_who_did_not_say(
    proposals: Proposals,
) -> None:
    assert "touch-lean" in [rung.id for rung in proposals.rungs_for("touch", "home")]
    for who in ("group", ""):
        assert "touch-lean" not in [rung.id for rung in proposals.rungs_for("touch", who)]


def test_a_subject_that_there_is_not_has_nothing(proposals: Proposals) -> None:
    assert proposals.note("sleep") == ""
    assert proposals.rungs_for("sleep", "home") == ()


def test_what_is_chosen_is_no_longer_proposed(proposals: Proposals) -> None:
    filled = Filled({"subject": "care", "who": "home"})
    first, second, *_ = proposals.open_rungs(filled)
    filled = proposals.add(filled, first)
    assert proposals.open_rungs(filled)[0] == second
    row = filled.rows(FIELD)[0]
    assert (row.words, row.text(CONSENT), row.text(STOP)) == (
        first.words, first.consent, first.stop,
    )  # fmt: skip


def test_a_farther_step_comes_before_a_nearer_one(proposals: Proposals) -> None:
    filled = Filled({"subject": "control", "who": "home"})
    one, two, three, *_ = proposals.open_rungs(filled)
    filled = add_own(proposals.add(proposals.add(filled, one), three), "Samen afsluiten")
    assert ids(proposals.add(filled, two)) == [one.id, two.id, three.id, "own-1"]


def test_steps_of_ones_own_get_ids_of_their_own() -> None:
    filled = add_own(add_own(Filled(), " Naast elkaar lopen "), "Samen een ijsje")
    filled = add_own(remove(filled, "own-1"), "Samen zingen")
    assert ids(filled) == ["own-2", "own-1"]
    assert [row.words for row in filled.rows(FIELD)] == ["Samen een ijsje", "Samen zingen"]
    assert all(map(is_own, filled.rows(FIELD)))
    assert not is_own(Row({"id": "touch-list"}))
    assert add_own(filled, " ") is filled


def test_the_family_stands_at_one_step_or_none() -> None:
    filled = add_own(add_own(Filled(), "Een"), "Twee")
    assert standing_at(filled) == ""
    filled = stand_at(stand_at(filled, "own-1"), "own-2")
    assert standing_at(filled) == "own-2"
    assert standing_at(stand_at(filled, "")) == ""
    assert standing_at(remove(filled, "own-2")) == ""


@given(st.integers(1, 6), st.data())
def test_moving_changes_the_order_and_nothing_else(number: int, data: st.DataObject) -> None:
    filled = Filled()
    for words in range(number):
        filled = add_own(filled, f"Stap {words}")
    before = ids(filled)
    row, by = data.draw(st.sampled_from(before)), data.draw(st.integers(-7, 7))
    after = ids(move(filled, row, by))
    assert sorted(after) == sorted(before)
    assert after.index(row) == min(max(before.index(row) + by, 0), number - 1)
    assert [one for one in after if one != row] == [one for one in before if one != row]


def test_consent_and_signs_to_stop_are_told_at_every_step(
    proposals: Proposals, field: Field
) -> None:
    assert tell_ladder(field, Filled()) == ()
    filled = Filled({"subject": "touch", "who": "home"})
    rung = proposals.open_rungs(filled)[0]
    filled = stand_at(add_own(proposals.add(filled, rung), "Samen fluiten"), "own-1")
    first, second, holds, last = tell_ladder(field, filled)
    assert first.title == f"1. {rung.words}"
    assert second.title == "2. Samen fluiten (hier zijn we nu)"
    assert [line.text for line in first.lines] == [rung.consent, rung.stop]
    assert [line.text for line in second.lines] == [always(field, CONSENT), always(field, STOP)]
    assert always(field, STOP) in holds.lines[0].text
    assert words_of(field, DRAFT) in last.lines[0].text


def test_all_that_stands_around_the_steps_is_there(field: Field) -> None:
    assert all(words_of(field, name) for name in WORDS)
    assert all(always(field, name) for name in (DRAFT, CONSENT, STOP))
    assert "makers" in always(field, DRAFT)
    assert "nog niet beoordeeld door een specialist" in words_of(field, DRAFT)
    bare = Field("steps", Kind.LADDER, "Stappen")
    assert words_of(bare, NOW) == always(bare, STOP) == ""


GOOD = """
[[subject]]
id = "touch"
note = "n"
claims = []
[[subject]]
id = "care"
note = "n"
claims = []
[[subject]]
id = "control"
note = "n"
claims = []
[[rung]]
id = "a"
subject = "touch"
words = "w"
consent = "c"
stop = "s"
where = ["home"]
claims = []
"""


def read(folder: Path, text: str) -> Proposals:
    file = folder / "instruments" / "nl" / "ladder.toml"
    file.parent.mkdir(parents=True)
    file.write_text(text, encoding="utf-8")
    return load_proposals(folder, "nl")


@pytest.mark.parametrize(
    ("right", "wrong", "line", "words"),
    [
        ('id = "control"', 'id = "sleep"', 1, "the subjects must be touch, care, control"),
        ('subject = "touch"', 'subject = "sleep"', 16, 'there is no subject "sleep"'),
        ('where = ["home"]', 'where = ["school"]', 20, '"where" must be some of home, group'),
        ('where = ["home"]', "where = []", 20, '"where" must be some of home, group'),
        ('id = "a"', 'id = "own-1"', 15, 'the id "own-1" is taken'),
    ],
)
def test_what_is_wrong_is_named_by_file_and_line(
    tmp_path: Path, right: str, wrong: str, line: int, words: str
) -> None:
    with pytest.raises(ContentError) as error:
        read(tmp_path, GOOD.replace(right, wrong))
    assert words in str(error.value)
    assert error.value.line == line


def test_two_steps_cannot_have_one_id(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match='the id "a" is taken'):
        read(tmp_path, GOOD + GOOD[GOOD.index("[[rung]]") :])
