"""The situations that are shipped, and what is said of files that are not well formed."""

import re
import shutil
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.situation_checks import problems, texts
from tests.support.small_book import change
from thop_desktop.trainer.situation import Area, Flaw, Reaction, Setting, Situation, Tone
from thop_desktop.trainer.situations import NEEDS, OLDEST, YOUNGEST, Situations, load_situations
from thop_desktop.trainer.steps import Step
from thop_desktop.worksheet.answers import Band

CLAIMS = Path(__file__).parents[1] / "data/claims.tsv"


@pytest.fixture(scope="module")
def claims() -> frozenset[str]:
    """The ids of the article's claims."""
    lines = CLAIMS.read_text(encoding="utf-8").splitlines()[1:]
    return frozenset(line.partition("\t")[0] for line in lines)


@pytest.fixture
def folder(tmp_path: Path, resources: Path) -> Path:
    """Resources with one situation."""
    inside = tmp_path / "situations/nl"
    inside.mkdir(parents=True)
    shutil.copy(resources / "situations/nl/jacket.toml", inside)
    return tmp_path


@pytest.fixture(scope="module")
def jacket(situations: Situations) -> Situation:
    """One that nothing is wrong with."""
    found = situations.get("jacket")
    assert found is not None
    return found


def test_every_situation_is_well_formed_and_keeps_to_the_rules(
    situations: Situations, claims: frozenset[str]
) -> None:
    assert situations.broken == ()
    assert [told for one in situations.all for told in problems(one, claims)] == []


def test_there_is_enough_of_everything(situations: Situations) -> None:
    everything = situations.all

    assert len(everything) >= 60
    assert {one.age for one in everything} == set(range(YOUNGEST, OLDEST + 1))
    for kinds, counted in (
        (Setting, Counter(one.setting for one in everything)),
        (Area, Counter(one.area for one in everything)),
    ):
        assert set(counted) == set(kinds)
        assert min(counted.values()) >= 5
    assert {need for one in everything for need in one.needs} == set(NEEDS)
    assert {flawed.kind for one in everything for flawed in one.flawed} == set(Flaw)
    assert {model.tone for one in everything for model in one.model} == set(Tone)


def test_no_two_situations_share_a_title_or_a_line(situations: Situations) -> None:
    titles = Counter(one.title for one in situations.all)
    lines = Counter(
        model.of(step) for one in situations.all for model in one.model for step in Step
    )

    assert max(titles.values()) == 1
    assert max(lines.values()) == 1


def test_needs_are_the_bands_of_the_worksheet() -> None:
    assert tuple(band.id for band in Band) == NEEDS


def test_all_of_a_file_is_read(folder: Path) -> None:
    (situation,) = load_situations(folder, "nl").all

    assert (situation.id, situation.setting, situation.age) == ("jacket", Setting.HOME, 3)
    assert situation.area is Area.ROUTINE
    assert situation.model[0].of(Step.CONNECT).startswith("Je jas, je trui")
    assert situation.replies[Reaction.WALKS_OFF].startswith("Je loopt er rustig achteraan")
    assert situation.flawed[2].kind is Flaw.NO_EXPECTATION
    assert situation.first[0].kind is Flaw.WHY
    assert situation.naming.text == "Die mouw vind jij niet fijn."
    assert situation.rewrite.judgement == "Elke ochtend dat gedoe met jou."


def test_a_language_without_situations_has_none(folder: Path) -> None:
    assert load_situations(folder, "en") == Situations(())


def test_a_situation_that_is_no_longer_there_is_nothing(situations: Situations) -> None:
    assert situations.get("never-was") is None


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ('id = "jacket"', 'id = "coat"', 'id "coat" differs from the file name'),
        ("age = 3", "age = 2", "the age must be from 3 to 17"),
        ("age = 3", 'age = "3"', '"age" must be a whole number'),
        ('setting = "home"', 'setting = "moon"', '"moon" is not one of home, group'),
        ('area = "routine"', 'area = ""', '"area" must not be empty'),
        ("safety_first = false", "safety_first = 0", '"safety_first" must be true or false'),
        ("safety_first = false", "safety_first = true", "it must be given exactly when"),
        ('limit_reaction = ""', 'limit_reaction = "Stop."', "it must be given exactly when"),
        ('needs = ["self-and-no"', 'needs = ["sweets"', "the needs must be of body, still-there"),
        ('"misschien voelt de mouw naar of zit er iets dubbel", ', "", '"feelings" must be 2 text'),
        ('tone = "light"', 'tone = "loud"', '"loud" is not one of warm, plain, light'),
        ('[[flawed]]\nstep = "connect"', '[[flaw]]\nstep = "connect"', '"flawed" must be there 3'),
        ('kind = "vague"', 'kind = "vaag"', '"vaag" is not one of why'),
        ("[naming]", "[named]", '"naming" must be given'),
        ("silent =", "quiet =", '"silent" must be given'),
        ("[rewrite]", "[rewrite", ""),
    ],
)
def test_a_file_that_is_not_well_formed_is_left_out_and_named(
    folder: Path, old: str, new: str, reason: str
) -> None:
    change(folder / "situations/nl/jacket.toml", old, new)

    found = load_situations(folder, "nl")

    assert found.all == ()
    (error,) = found.broken
    assert error.file.name == "jacket.toml"
    assert error.reason.startswith(reason)


def test_what_breaks_a_rule_is_told(jacket: Situation, claims: frozenset[str]) -> None:
    model, _other = jacket.model
    first = jacket.first
    wrong = {
        "the title has more than 6 words": replace(
            jacket, title="een twee drie vier vijf zes zeven"
        ),
        "see has 1 words": replace(jacket, see="Kort."),
        "a feeling is no guess": replace(jacket, feelings=("misschien boos", "hij is boos")),
        "the feelings are the same": replace(jacket, feelings=("misschien moe", "misschien moe")),
        "there are more than 3 needs": replace(jacket, needs=("body", "body")),
        "in a limit safety comes first": replace(jacket, area=Area.LIMIT),
        "there is no claim 9.99": replace(jacket, claims=("9.99",)),
        "something rests on no claim": replace(jacket, claims=()),
        "both models have the same tone": replace(jacket, model=(model, model)),
        "model warm: connect has 16": _with_line(jacket, Step.CONNECT, "woord " * 16),
        "model warm: connect asks": _with_line(jacket, Step.CONNECT, "Is dat je jas?"),
        'model warm: sense has a "maar"': _with_line(jacket, Step.SENSE, "Ik snap het, maar kom."),
        "the flawed answers are of one": replace(jacket, flawed=(jacket.flawed[0],) * 3),
        "a flawed text is there twice": replace(jacket, first=(first[0],) * 3),
        "two first sentences are wrong": replace(jacket, first=(first[0], first[0], first[1])),
        '"Kom." is no question': replace(
            jacket, first=(replace(first[0], text="Kom.", kind=Flaw.QUESTION), *first[1:])
        ),
        '"Kom." is not long': replace(
            jacket, first=(replace(first[0], text="Kom.", kind=Flaw.LONG), *first[1:])
        ),
        "only the last step has": replace(
            jacket,
            flawed=(replace(jacket.flawed[0], kind=Flaw.NO_EXPECTATION), *jacket.flawed[1:]),
        ),
        "two replies are the same": replace(
            jacket, replies=dict.fromkeys(Reaction, "‘Ik blijf hier.’")
        ),
        "safety: 0800-9009 could be": replace(jacket, safety="Bel 0800-9009."),
        "safety: a straight quotation": replace(jacket, safety="Zo'n jas."),
        "see: Jantje could be a name": replace(jacket, see=jacket.see + " Daar komt Jantje aan."),
        "area_reason: more than 25 words": replace(jacket, area_reason="woord " * 26),
    }

    assert problems(jacket, claims) == ()
    for told, situation in wrong.items():
        assert any(re.search(re.escape(told), one) for one in problems(situation, claims)), told


def test_the_emergency_number_may_be_told(jacket: Situation, claims: frozenset[str]) -> None:
    assert problems(replace(jacket, safety="Bij direct gevaar bel je 112."), claims) == ()


def test_every_text_is_looked_at(jacket: Situation) -> None:
    assert len(list(texts(jacket))) == 5 + 2 + 8 + 4 + 12 + 3 + 2


def _with_line(situation: Situation, step: Step, line: str) -> Situation:
    model, other = situation.model
    changed = replace(model, lines={**model.lines, step: line})
    return replace(situation, model=(changed, other))
