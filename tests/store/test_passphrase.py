"""Passphrases: judged honestly and quickly whatever is typed, and the same on every keyboard."""

import ast
import inspect
import time
import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from zxcvbn import feedback, matching  # type: ignore[import-untyped]

from thop_desktop.store.passphrase import (
    ADVICE,
    COMMON_DUTCH_WORD,
    DUTCH_WORDS,
    LONGEST,
    OWN_WORD,
    UNKNOWN,
    WARNINGS,
    Strength,
    judge,
    normalise,
)

CODES = {*WARNINGS.values(), *ADVICE.values(), OWN_WORD, COMMON_DUTCH_WORD, UNKNOWN}
# As typed, also by who leans on the keyboard: halves of characters and long ones too.
TYPED = st.text(st.characters(), max_size=2 * LONGEST)
# What zxcvbn knows other readings of, so that it has the most to try.
WORST = "4@8({[<3691!|7057$+%2" * 4


def sentences() -> set[str]:
    """Every sentence that zxcvbn has for people: all that it marks as translatable."""
    return {
        call.args[0].value
        for call in ast.walk(ast.parse(inspect.getsource(feedback)))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Name)
        and call.func.id == "_"
        and isinstance(call.args[0], ast.Constant)
        and isinstance(call.args[0].value, str)
    }


def test_every_sentence_of_zxcvbn_has_a_code() -> None:
    assert len(sentences()) > 20
    assert sentences() == {*WARNINGS, *ADVICE}


def test_no_two_sentences_have_the_same_code_and_codes_are_plain() -> None:
    assert len(CODES) == len(WARNINGS) + len(ADVICE) + 3
    assert all(code.replace("-", "").isalnum() and code == code.lower() for code in CODES)


@pytest.mark.parametrize(
    ("passphrase", "warning"),
    [
        ("password", "top-10-common-password"),
        ("monkey", "top-100-common-password"),
        ("dragon##", "similar-to-common-password"),
        ("aaaaaaaa", "repeated-character"),
        ("xyxyxyxyxy", "repeated-part"),
        ("abcdefgh", "sequence"),
        ("1994", "recent-year"),
        ("13-05-1987", "date"),
        ("jansen", "single-name"),
        ("welkom", COMMON_DUTCH_WORD),
        ("Welkom01", COMMON_DUTCH_WORD),
        ("w3lkom", COMMON_DUTCH_WORD),
    ],
)
def test_a_weak_one_is_told_why(passphrase: str, warning: str) -> None:
    strength = judge(passphrase)

    assert strength.score <= 1
    assert strength.warning == warning
    assert "add-more-words" in strength.advice


def test_a_good_one_needs_no_word() -> None:
    strength = judge("zeven blauwe ganzen lezen krant")

    assert strength == Strength(4, strength.guesses_log10, "", ())
    assert strength.guesses_log10 > 12


def test_nothing_known_to_be_wrong_is_not_given_a_reason() -> None:
    assert judge("a") == Strength(0, judge("a").guesses_log10, "", ("add-more-words",))


@pytest.mark.parametrize("word", DUTCH_WORDS)
def test_a_common_dutch_word_is_weak_also_with_a_capital_and_a_digit(word: str) -> None:
    assert judge(word).score == 0
    assert judge(f"{word.capitalize()}1").score <= 1


def test_the_dutch_words_are_as_zxcvbn_looks_them_up() -> None:
    assert len(set(DUTCH_WORDS)) == len(DUTCH_WORDS)
    assert all(word == word.lower().strip() and word for word in DUTCH_WORDS)


@pytest.mark.parametrize("passphrase", ["Zwaantje", "van Buiksloot", "zwaantje van buiksloot"])
def test_own_words_are_easy_to_guess_whole_and_in_part(passphrase: str) -> None:
    known = judge(passphrase, ["", " ", "Zwaantje van Buiksloot"])

    assert known.score < 3 <= judge(passphrase * 2).score
    assert known.warning == OWN_WORD
    assert known.guesses_log10 < judge(passphrase).guesses_log10


def test_own_words_are_found_however_their_accents_are_typed() -> None:
    composed, apart = (unicodedata.normalize(form, "Zoëyïane") for form in ("NFC", "NFD"))

    assert judge(composed, [apart]) == judge(apart, [composed])
    assert judge(apart, [composed]).warning == OWN_WORD


def test_a_common_word_that_is_an_own_word_too_is_told_as_their_own() -> None:
    assert judge("welkom", ["Welkom"]).warning == OWN_WORD


def test_own_words_do_not_stay_behind() -> None:
    judge("zwaantje", ["Zwaantje"])

    assert matching.RANKED_DICTIONARIES["user_inputs"] == {}
    assert judge("zwaantje").warning == ""


@pytest.mark.parametrize("own_words", [(), ("Zwaantje",)])
def test_the_empty_one_is_the_weakest(own_words: tuple[str, ...]) -> None:
    strength = judge("", own_words)

    assert (strength.score, strength.guesses_log10, strength.warning) == (0, 0.0, "")
    assert strength.advice


def test_a_sentence_that_is_new_to_us_becomes_an_advice_that_is_never_wrong(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(feedback, "_", lambda text: f"New: {text}")

    # The sentence for every weak one is made by the function itself.
    assert judge("aaaaaaaa").warning == UNKNOWN
    assert set(judge("aaaaaaaa").advice) == {UNKNOWN}


@settings(deadline=None)  # the first loads the lists of words
@given(TYPED, st.lists(st.text(st.characters(), max_size=20), max_size=5))
@example("\0", [])
@example("\0" * LONGEST, ["\0"])
@example("😀👨‍👩‍👧", ["👧"])
@example("مرحبا بالعالم", ["مرحبا"])
@example("\u202eabc\u202c", [])
@example("\ud800", ["\udfff"])
@example("İİİİ", ["İ"])
@example("١٩٩٩-١٢-٣١", [])
@example("ß\nſ\u2028", [])
@example("²³", [])
@example("e\u0301" * LONGEST, [])
def test_anything_typed_is_judged(passphrase: str, own_words: list[str]) -> None:
    strength = judge(passphrase, own_words)

    assert strength.score in range(5)
    assert 0 <= strength.guesses_log10 < 100
    assert {strength.warning, *strength.advice} <= {*CODES, ""}
    assert strength.advice or strength.score >= 3
    assert strength == judge(passphrase, own_words)


@pytest.mark.parametrize(
    "passphrase",
    [
        "a" * 100_000,
        "zeven blauwe ganzen " * 5_000,
        WORST * 1_000,
        "0123456789" * 10_000,
        "\0" * 100_000,
        "a" + "\u0301\u0316" * 100_000,
        "😀" * 100_000,
    ],
    ids=["letter", "words", "symbols", "digits", "nul", "accents", "emoji"],
)
def test_the_longest_is_judged_quickly_by_its_start(passphrase: str) -> None:
    begin = time.process_time()
    strength = judge(passphrase)

    # A tenth of it is usual; an old machine gets time. All of it would take longer still.
    assert time.process_time() - begin < 8
    assert strength == judge(passphrase[: 2 * LONGEST])


@given(TYPED)
@example("é")
@example("e\u0301")
@example("Å")  # as a letter, and below as the sign for a length
@example("\u212b")
@example("한글")
@example("\ud83d")
def test_the_bytes_do_not_depend_on_how_accents_were_typed(passphrase: str) -> None:
    expected = normalise(passphrase)

    assert normalise(unicodedata.normalize("NFD", passphrase)) == expected
    assert normalise(unicodedata.normalize("NFC", passphrase)) == expected
    assert normalise(expected.decode("utf-8", "surrogatepass")) == expected


@given(TYPED, TYPED)
@example("²", "2")
@example("ﬁets", "fiets")
@example("Ａ", "A")
@example("a", "A")
@example("a", "a ")
@example("a", "а")  # the second is Cyrillic
@example("\ud83d", "?")
@example("\ud83d", "\ufffd")
@example("\ud83d", "\ud83e")
def test_what_only_looks_alike_has_other_bytes(one: str, other: str) -> None:
    same = unicodedata.normalize("NFC", one) == unicodedata.normalize("NFC", other)

    assert (normalise(one) == normalise(other)) == same


@given(st.text(st.characters(codec="ascii")))
def test_plain_letters_are_taken_as_they_are(passphrase: str) -> None:
    assert normalise(passphrase) == passphrase.encode("ascii")
