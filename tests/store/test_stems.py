"""Words of one family share a form; only long words have a tail to be found by."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thop_desktop.store.stems import ENGLISH, MOST_WORDS, Languages, Stems, words

STEMS = Stems()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("kind", "kinderen"),
        ("pleegkind", "pleegkinderen"),
        ("boos", "boze"),
        ("grens", "grenzen"),
        ("huis", "huizen"),
        ("brief", "brieven"),
        ("lief", "lieve"),
        ("huilen", "huilt"),
        ("huilt", "huilde"),
        ("gooien", "gooide"),
        ("slapen", "sliep"),
        ("slaapt", "slapen"),
        ("speelt", "spelen"),
        ("schreeuwt", "schreeuwde"),
        ("zeggen", "zegt"),
        ("school", "scholen"),
        ("ideeën", "ideeen"),
        ("knuffel", "knuffels"),
        ("bezoek", "bezoeken"),
        ("stad", "steden"),
    ],
)
def test_words_of_one_family_share_a_form(one: str, other: str) -> None:
    assert set(STEMS.of(one).whole()) & set(STEMS.of(other).whole())


@pytest.mark.parametrize(
    ("one", "other"), [("beweging", "gaan"), ("regel", "regen"), ("bed", "bad")]
)
def test_others_do_not(one: str, other: str) -> None:
    assert not set(STEMS.of(one).whole()) & set(STEMS.of(other).whole())


@given(st.text())
def test_any_word_has_itself_as_its_first_form(text: str) -> None:
    for word in words(text):
        whole = STEMS.of(word).whole()
        assert whole[0] == word
        assert all(whole)


def test_the_columns_hold_what_the_text_does_not_say_itself() -> None:
    stems, tails = STEMS.columns("De driftbuien", "en de bedtijd van kinderen.", "")

    assert "driftbui" in stems.split()
    assert "kind" in stems.split()
    assert "de" not in stems.split()
    assert {"iubtfird", "djitdeb"} <= set(tails.split())
    assert "ne" not in tails.split()


def test_a_very_long_word_and_a_book_keep_nobody_waiting() -> None:
    assert STEMS.columns("a" * 1_000_000, "b") == ("", "")
    book = " ".join(f"{number}huizen" for number in range(MOST_WORDS + 100))
    stems = STEMS.columns(book)[0].split()
    assert len(stems) == MOST_WORDS


def test_the_version_is_the_same_for_the_same_stemming() -> None:
    assert STEMS.version() == Stems().version()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("child", "children"),
        ("cry", "cried"),
        ("throw", "threw"),
        ("knife", "knives"),
        ("worry", "worried"),
        ("run", "running"),
        ("lie", "lying"),
        ("asleep", "slept"),
    ],
)
def test_english_words_of_one_family_share_a_form(one: str, other: str) -> None:
    assert set(STEMS.of(one).english) & set(STEMS.of(other).english)


def test_only_stems_of_the_languages_of_the_text_are_kept() -> None:
    english = STEMS.columns("He would not care about his bedtimes")
    dutch = STEMS.columns("Hij wilde over de bedtijden niet praten")
    both = STEMS.columns("Hij zei: I care about the bedtijden")
    neither = STEMS.columns("care bedtijden")

    assert "car" not in english[0].split()
    assert english[1].split() == [f"{ENGLISH}emitdeb"]
    assert ENGLISH in english[0].split()
    assert ENGLISH not in "".join(dutch)
    for one in (both, neither):
        assert {"car", "bedtijd"} <= set(one[0].split())
        assert ENGLISH not in one[0].split()
        assert f"{ENGLISH}nedjitdeb" in one[1].split()


def test_a_short_word_finds_no_end_in_english_and_a_short_compound_is_none() -> None:
    assert STEMS.of("her").typed_ends() == ("reh",)
    assert STEMS.of("room").typed_ends()[-1] == f"{ENGLISH}moor"
    assert STEMS.of("hearing").ends(Languages(dutch=False)) == ()
    assert STEMS.of("bathroom").ends(Languages(dutch=False)) == (f"{ENGLISH}moorhtab",)
