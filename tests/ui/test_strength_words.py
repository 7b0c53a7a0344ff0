"""What is said of a passphrase: plain, and no promise."""

import pytest

from tests.support.program import Running
from thop_desktop.store.passphrase import ADVICE, WARNINGS, Strength, judge
from thop_desktop.ui.strength import (
    DAY,
    LOG10_FILE_FASTER,
    YEAR,
    Level,
    careful_log10,
    level_of,
    seconds_to_guess,
)
from thop_desktop.ui.strength_words import StrengthSentences


def level(passphrase: str) -> Level:
    return level_of(seconds_to_guess(careful_log10(passphrase, judge(passphrase))))


@pytest.mark.parametrize(
    ("passphrase", "expected"),
    [
        ("hond", Level.EASY),
        ("welkom01", Level.EASY),
        # No list of English words knows it, and it is one word all the same.
        ("pannenkoek", Level.EASY),
        ("verantwoordelijkheidsgevoel", Level.EASY),
        ("appel nijptang wolk", Level.FAIR),
        ("appel nijptang wolk gitaar", Level.STRONG),
        ("vijf kalme paarden in mei", Level.STRONG),
        ("k8#Lq!2vZp0w5t", Level.STRONG),
    ],
)
def test_dutch_words_count_as_words_and_not_as_letters(passphrase: str, expected: Level) -> None:
    assert level(passphrase) is expected


def test_it_is_never_kinder_than_the_judge() -> None:
    for passphrase in ("aaaaaaaaaaaa", "12345678", "een twee drie vier"):
        strength = judge(passphrase)
        assert careful_log10(passphrase, strength) <= strength.guesses_log10


def test_every_warning_and_advice_has_a_sentence(running: Running) -> None:
    sentences = StrengthSentences()
    codes = {*WARNINGS.values(), "own-word", "common-dutch-word", "unusual-words-are-better"}
    assert codes <= set(sentences._warnings())
    assert {*ADVICE.values(), "unusual-words-are-better"} <= set(sentences._advice())


@pytest.mark.parametrize(
    ("log10", "words"),
    [
        (0.0, "nog geen minuut"),
        (5.0, "een paar minuten"),
        (7.0, "een paar uur"),
        (8.5, "een paar dagen of weken"),
        (10.0, "een paar maanden"),
        (11.0, "jaren of tientallen jaren"),
        (40.0, "langer dan een mensenleven"),
    ],
)
def test_a_time_is_told_roughly(running: Running, log10: float, words: str) -> None:
    _verdict, why = StrengthSentences().said_of(
        "a b c d e f g h i j k l", Strength(4, log10, "", ())
    )
    assert words in why


def test_of_a_file_no_time_is_told_and_the_judgement_is_stricter(running: Running) -> None:
    sentences, words = StrengthSentences(), "a b c d e f g h i j k l"
    for log10 in (0.0, 11.0, 14.0, 40.0):
        strength = Strength(4, log10, "", ())
        verdict, why = sentences.said_of_file(words, strength)
        stricter, _why = sentences.said_of(words, Strength(4, log10 - LOG10_FILE_FASTER, "", ()))
        assert verdict == stricter
        assert why == (
            "Een bestand is sneller te raden dan je dagboek. Neem liever een woord meer."
        )


def test_levels_have_no_gap() -> None:
    assert level_of(30 * DAY) is Level.FAIR
    assert level_of(100 * YEAR) is Level.FAIR
    assert level_of(100 * YEAR + 1) is Level.STRONG
