"""How well the checker does on labelled sentences, also on those of people whom it never met."""

import pytest

from tests.trainer.measuring import SETS, answers, figures, load, main, of_rules
from thop_desktop import paths
from thop_desktop.trainer.checker import Checker
from thop_desktop.trainer.rules import load_rules

CHECKER = Checker(load_rules(paths.resources(), "nl"))


@pytest.mark.parametrize("name", SETS)
def test_holds_for_labelled_sentences(name: str) -> None:
    told = figures(answers(CHECKER, load(name)))
    assert told.precision >= 0.85
    assert told.recall >= 0.7
    assert told.passed >= 0.9


def test_a_rule_that_is_on_is_right_in_eight_of_ten_cases() -> None:
    every = [one for name in SETS for one in answers(CHECKER, load(name))]
    wrong = {rule for rule, (_n, flawed, _kind, _recall) in of_rules(every).items() if flawed < 0.8}
    assert wrong == set()


def test_the_sets_are_large_and_of_all_steps() -> None:
    sets = {name: load(name) for name in SETS}
    assert sum(map(len, sets.values())) >= 300
    measured = len(sets["measuring"]) + len(sets["unseen"])
    assert measured * 3 >= sum(map(len, sets.values()))
    for sentences in sets.values():
        assert len({one.step for one in sentences}) == 4
        assert any(one.kinds for one in sentences)
    texts = [one.text.casefold() for sentences in sets.values() for one in sentences]
    assert len(set(texts)) == len(texts)


def test_the_tables_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    main()
    assert "| measuring | 260 |" in capsys.readouterr().out
