"""How plain the Dutch is: the rule on sentences, and how they are counted."""

from pathlib import Path

import pytest
from dutch_texts import ROOT, Passage, passages
from readability import (
    MOST_ON_AVERAGE,
    MOST_WORDS,
    Measured,
    is_everyday,
    measure_all,
    measured,
    report,
    sentences,
)

# Words to search by, first names and streets, and the dictionary.
UNREAD = ("resources/search/", "resources/privacy/", "resources/spelling/")


@pytest.fixture(scope="module")
def files() -> dict[str, Measured]:
    return measure_all()


def lengths(text: str, *, quoted: bool = False) -> list[tuple[int, int]]:
    return [(one.words, one.own_words) for one in sentences(Passage(text, quoted))]


def test_every_kind_of_dutch_text_is_measured(files: dict[str, Measured]) -> None:
    names = [path.relative_to(ROOT).as_posix() for path in (ROOT / "resources").rglob("nl*")]
    begins = {name for name in names if not name.startswith(UNREAD)}
    assert {begin for begin in begins if not any(file.startswith(begin) for file in files)} == set()
    assert all(one.words for one in files.values())


def test_sentences_are_short(files: dict[str, Measured]) -> None:
    on_average = {name: round(one.average, 1) for name, one in files.items()}
    assert {name: words for name, words in on_average.items() if words > MOST_ON_AVERAGE} == {}
    long = [
        f"{name}: {one.own_words} words: {one.text}"
        for name, file in files.items()
        for one in file.sentences
        if one.own_words > MOST_WORDS
    ]
    assert long == []


def test_sentences_are_told_apart_and_what_is_quoted_counts_apart() -> None:
    assert lengths("Je wacht. Zegt ze niets? Eén zin, om 12.30 uur.") == [(2, 2), (3, 3), (5, 5)]
    assert lengths("‘Kom maar. Het is goed.’ Dan wacht je.") == [(2, 0), (3, 0), (3, 3)]
    assert lengths("Je zegt ‘kom maar hier’ en je wacht op de foto’s.") == [(11, 8)]
    assert lengths("Noot 7 noemt een boek.", quoted=True) == [(5, 0)]
    (label,) = sentences(Passage("Bewaar dit"))
    assert not label.whole


def test_a_passive_sentence_needs_a_participle() -> None:
    text = "Het bestand wordt bewaard. Het wordt koud. Dit heb je bewaard."
    assert [one.is_passive for one in sentences(Passage(text))] == [True, False, False]


@pytest.mark.parametrize("word", ["huis", "kinderen", "loopt", "avondeten"])
def test_an_everyday_word_may_have_another_form_or_be_of_two(word: str) -> None:
    assert is_everyday(word)


@pytest.mark.parametrize("word", ["mentaliseren", "gehechtheid", "disharmonisch"])
def test_words_of_the_field_are_no_everyday_ones(word: str) -> None:
    assert not is_everyday(word)


def test_marking_and_ids_are_left_out(resources: Path) -> None:
    texts = passages()
    article = [one.words for one in texts["resources/articles/nl/asso.md"]]
    assert "ASSO: eerst contact, dan de rest" in article
    assert "De vier stappen" in article
    assert not [one for one in article if "](" in one or "claims=" in one or "**" in one]
    situation = texts["resources/situations/nl/scissors.toml"]
    assert {one.quoted for one in situation} == {True, False}
    assert "own-way" not in {one.words for one in situation}
    assert (resources / "situations" / "nl" / "scissors.toml").is_file()


def test_the_report_names_the_hardest_first(files: dict[str, Measured]) -> None:
    hard = " ".join(
        ["Onbegrijpelijkheid wordt geïmplementeerd door instellingsfunctionarissen."] * 40
    )
    told = report({**files, "resources/articles/nl/hard.md": measured([Passage(hard)])})
    hardest = told.partition("## De tien moeilijkste")[2]
    assert hardest.split("| `")[1].startswith("articles/nl/hard.md` | 40 |")
    assert told.startswith("# Hoe leesbaar")
