"""How well the checker does on labelled sentences, also on those of people whom it never met."""

import re
from functools import cache

import pytest

from tests.trainer.measuring import (
    MEASURED,
    SETS,
    Answer,
    answers,
    figures,
    load,
    main,
    of_rules,
)
from thop_desktop import paths
from thop_desktop.trainer.checker import Checker
from thop_desktop.trainer.rules import load_rules

# What a checker would go by that knows words only.
SIGNAL_WORDS = re.compile(
    r"\b(waarom|hoezo|moet|moeten|mag niet|hou op|stop|ophouden|schiet op|doe normaal|altijd|nooit"
    r"|stout|stom|vies|raar|gek|dom|lui|brutaal|flauw|troep|rommel|bende|weer|expres|schuld|anders"
    r"|dan|straf|niet|geen|maar|kom|ga|pak|leg|zet|blijf|rustig|alsof|tuurlijk|hoor|zeker)\b",
    re.IGNORECASE,
)
CHECKER = Checker(load_rules(paths.resources(), "nl"))


@cache
def answered(name: str) -> list[Answer]:
    """What the checker says of each sentence of a set."""
    return answers(CHECKER, load(name))


@pytest.mark.parametrize("name", SETS)
def test_holds_for_labelled_sentences(name: str) -> None:
    told = figures(answered(name))
    assert told.precision >= 0.85
    assert told.recall >= 0.7
    assert told.passed >= 0.9


def test_a_rule_that_is_on_is_right_in_eight_of_ten_cases() -> None:
    every = [one for name in SETS for one in answered(name)]
    wrong = {rule for rule, (_n, flawed, _kind, _recall) in of_rules(every).items() if flawed < 0.8}
    assert wrong == set()


def test_compliments_seldom_stand_at_a_flawed_sentence() -> None:
    for name in SETS:
        assert figures(answered(name)).praise_flawed < 0.08, name


def test_the_sets_are_large_and_of_all_steps() -> None:
    every = {name: load(name) for name in SETS}
    by_others = sum(len(every[name]) for name in every if name != "own")
    assert by_others >= 300
    assert len(every[MEASURED]) >= by_others / 3
    for sentences in every.values():
        assert len({one.step for one in sentences}) == 4
        assert any(one.kinds for one in sentences)
    texts = [one.text.casefold() for sentences in every.values() for one in sentences]
    assert len(set(texts)) == len(texts)


def test_words_alone_do_not_tell_good_from_flawed_in_the_set_that_measures() -> None:
    flawed = [one.text for one in load(MEASURED) if one.kinds]
    good = [one.text for one in load(MEASURED) if not one.kinds]
    assert sum(SIGNAL_WORDS.search(text) is None for text in flawed) >= len(flawed) / 3
    assert sum(SIGNAL_WORDS.search(text) is not None for text in good) >= len(good) / 3


def test_the_tables_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    main({name: answered(name) for name in SETS})
    printed = capsys.readouterr().out
    assert "| second | 260 |" in printed
    assert "| measuring | 859 |" in printed
