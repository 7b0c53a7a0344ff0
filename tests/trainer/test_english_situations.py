"""The English situations: the same as the Dutch in other words, and as good."""

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.situation_checks import ENGLISH, problems
from thop_desktop.trainer.situation import Situation
from thop_desktop.trainer.situations import Situations, load_situations
from thop_desktop.trainer.steps import Step

CLAIMS = Path(__file__).parents[1] / "data/claims.tsv"


@pytest.fixture(scope="module")
def english(resources: Path) -> Situations:
    """All that are in English."""
    return load_situations(resources, "en")


def test_all_keep_to_the_rules(english: Situations) -> None:
    lines = CLAIMS.read_text(encoding="utf-8").splitlines()[1:]
    claims = frozenset(line.partition("\t")[0] for line in lines)

    assert english.all
    assert english.broken == ()
    assert [told for one in english.all for told in problems(one, claims, ENGLISH)] == []


def test_only_the_words_differ(situations: Situations, english: Situations) -> None:
    dutch = {one.id: _without_words(one) for one in situations.all}

    for one in english.all:
        assert _without_words(one) == dutch[one.id], one.id


def test_no_two_share_a_title_or_a_line(english: Situations) -> None:
    titles = Counter(one.title for one in english.all)
    lines = Counter(model.of(step) for one in english.all for model in one.model for step in Step)

    assert max(titles.values()) == 1
    assert max(lines.values()) == 1


def _without_words(situation: Situation) -> Situation:
    """What must be the same in every language: names of kinds, numbers, claims."""
    blank = dict.fromkeys(Step, "")
    return replace(
        situation,
        title="",
        area_reason="",
        see="",
        feelings=(),
        safety="",
        limit_reaction="",
        model=tuple(replace(one, lines=blank) for one in situation.model),
        replies=dict.fromkeys(situation.replies, ""),
        flawed=tuple(replace(one, text="", wrong="") for one in situation.flawed),
        first=tuple(replace(one, text="", wrong="") for one in situation.first),
        naming=replace(situation.naming, text="", steered="", wrong=""),
        rewrite=replace(situation.rewrite, judgement="", seen=""),
    )
