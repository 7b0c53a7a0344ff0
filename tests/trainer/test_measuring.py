"""How well the checker does on labelled sentences, also on those of people whom it never met."""

from pathlib import Path

import pytest

from tests.trainer.measuring import (
    HERE,
    MEASURED,
    SETS,
    TUNED,
    answers,
    figures,
    load,
    main,
    of_rules,
    sets,
)
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


def test_compliments_seldom_stand_at_a_flawed_sentence() -> None:
    for name in SETS:
        assert figures(answers(CHECKER, load(name))).praise_flawed < 0.08, name


def test_the_sets_are_large_and_of_all_steps() -> None:
    every = {name: load(name) for name in SETS}
    by_others = sum(len(every[name]) for name in every if name != "own")
    assert by_others >= 700
    for sentences in every.values():
        assert len({one.step for one in sentences}) == 4
        assert any(one.kinds for one in sentences)
    texts = [one.text.casefold() for sentences in every.values() for one in sentences]
    assert len(set(texts)) == len(texts)


def test_a_set_to_measure_is_taken_along_once_it_is_there(tmp_path: Path) -> None:
    assert sets(tmp_path) == TUNED
    (tmp_path / f"{MEASURED}.toml").touch()
    assert sets(tmp_path) == (*TUNED, MEASURED)
    assert sets() == SETS
    assert {file.stem for file in HERE.glob("*.toml")} == set(SETS)


def test_the_tables_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    main()
    printed = capsys.readouterr().out
    assert "| second | 260 |" in printed
    assert (f"There is no {MEASURED}.toml" in printed) is (MEASURED not in SETS)
