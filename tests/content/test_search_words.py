"""Words are folded, brought to their stem and taken apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.searched import Searched
from thop_desktop.content.synonyms import Synonyms
from thop_desktop.content.words import (
    LONGEST_WORD,
    REMEMBERED_PIECES,
    REMEMBERED_WORDS,
    WordForms,
    WordRules,
    fold,
    tokens,
)

KNOWN = ["drift", "bui", "slapen", "probleem", "school", "strijd", "logeren", "gezin", "ochtend"]


@pytest.fixture(scope="module")
def forms(synonyms: Synonyms) -> WordForms:
    return WordForms(synonyms.rules, KNOWN)


def test_a_word_is_folded_to_plain_small_letters() -> None:
    assert fold("Één") == "een"
    assert fold("knieën") == "knieen"
    assert fold("Time-out") == "timeout"
    assert fold("x" * 100) == "x" * LONGEST_WORD


def test_tokens_know_their_place() -> None:
    text = "‘Foto’s!’ zei hij; time-out."

    found = tokens(text)

    assert [token.word for token in found] == ["fotos", "zei", "hij", "timeout"]
    assert [text[token.start : token.end] for token in found] == [
        "Foto’s",
        "zei",
        "hij",
        "time-out",
    ]


def test_accents_may_be_written_as_separate_marks() -> None:
    assert [token.word for token in tokens("gee\u0308n re\u0301d")] == ["geen", "red"]


def test_a_word_that_folds_to_nothing_is_left_out() -> None:
    assert tokens("\ufe70 😡 ___ \x00 \ud800") == ()


@given(st.text())
def test_tokens_lie_in_order_within_any_text(text: str) -> None:
    ends = [0]
    for token in tokens(text):
        assert ends[-1] <= token.start < token.end <= len(text)
        assert token.word.isalnum()
        ends.append(token.end)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("boze", "boos"),
        ("grenzen", "grens"),
        ("huizen", "huis"),
        ("slaapt", "slapen"),
        ("liegt", "gelogen"),
        ("steelt", "stal"),
        ("slaat", "geslagen"),
        ("luistert", "luisteren"),
        ("gehuild", "huilt"),
        ("driftbuien", "driftbui"),
        ("collegas", "collega"),
        ("woorden", "woord"),
        ("vreemde", "vreemd"),
        ("opstaat", "opstaan"),
        ("knuffelt", "knuffels"),
    ],
)
def test_forms_of_one_word_share_a_stem(forms: WordForms, one: str, other: str) -> None:
    assert forms.stems(one) & forms.stems(other)


@pytest.mark.parametrize(
    ("one", "other"), [("stelen", "stellen"), ("leeg", "leggen"), ("lezen", "lessen")]
)
def test_other_words_do_not(forms: WordForms, one: str, other: str) -> None:
    assert not forms.stems(one) & forms.stems(other)


def test_a_stop_word_has_no_stem_but_may_have_others_like_it(forms: WordForms) -> None:
    assert forms.stems("kinderen") == frozenset()
    assert forms.parts("kinderen") == ()
    assert "zij" in forms.alike("hij")
    assert forms.alike("want") == {"want"}
    assert forms.alike("driftbui") == {"driftbui"}


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("driftbui", ("drift", "bui")),
        ("slaapproblemen", ("slaap", "problemen")),
        ("schoolstrijd", ("school", "strijd")),
        ("logeergezin", ("logeer", "gezin")),
        ("gezinsschool", ("gezins", "school")),
        ("gezinsdriftbui", ("gezins", "drift", "bui")),
        ("gezinnendrift", ("gezinnen", "drift")),
        ("inslapen", ("slapen",)),
        ("schoolmaken", ("school",)),
        ("moeder", ()),
        ("bui", ()),
    ],
)
def test_a_compound_is_taken_apart(forms: WordForms, word: str, parts: tuple[str, ...]) -> None:
    assert forms.parts(word) == parts


def test_a_word_that_only_looks_like_a_compound_stays_whole() -> None:
    known = ["lap", "top", "bath", "room"]
    forms = WordForms(WordRules(whole=frozenset({"laptop"})), known)

    assert forms.parts("laptop") == ()
    assert forms.parts("bathroom") == ("bath", "room")


def test_half_a_compound_is_better_than_nothing(forms: WordForms) -> None:
    assert forms.half("ochtendchaos") == ("ochtend",)
    assert forms.half("kleuterschool") == ("school",)
    assert forms.half("buixyz") == ()
    assert forms.half("kinderen") == ()


def test_without_rules_a_word_is_its_own_stem() -> None:
    forms = WordForms(WordRules())

    assert forms.stems("driftbui") == {"driftbui"}
    assert forms.parts("driftbui") == ()


def test_what_was_worked_out_for_typed_words_does_not_pile_up(forms: WordForms) -> None:
    for number in range(REMEMBERED_WORDS + 500):
        forms.stems(f"woord{number}x")
        forms.parts(f"woord{number}x")

    assert forms.remembered() <= 2 * REMEMBERED_WORDS + REMEMBERED_PIECES
    assert forms.stems("slaapt") & forms.stems("slapen")


@pytest.fixture(scope="module")
def english_forms(english: Searched) -> WordForms:
    return WordForms(english.synonyms.rules, ["bed", "time", "bath", "room", "hand"])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("lied", "lying"),
        ("stole", "stealing"),
        ("hitting", "hits"),
        ("cried", "crying"),
        ("slept", "sleeping"),
        ("behavior", "behaviour"),
        ("behaves", "behaviours"),
        ("mom", "mum"),
        ("teeth", "tooth"),
        ("angry", "anger"),
        ("cuddles", "cuddling"),
        ("mentalizing", "mentalising"),
    ],
)
def test_forms_of_one_english_word_share_a_stem(
    english_forms: WordForms, one: str, other: str
) -> None:
    assert english_forms.stems(one) & english_forms.stems(other)


@pytest.mark.parametrize(
    ("one", "other"), [("lie", "lay"), ("steal", "steel"), ("bit", "bitter"), ("care", "carpet")]
)
def test_other_english_words_do_not(english_forms: WordForms, one: str, other: str) -> None:
    assert not english_forms.stems(one) & english_forms.stems(other)


def test_english_stop_words_and_compounds(english_forms: WordForms) -> None:
    assert english_forms.stems("children") == frozenset()
    assert "she" in english_forms.alike("he")
    assert english_forms.parts("bedtime") == ("bed",)
    assert english_forms.parts("handover") == ()
