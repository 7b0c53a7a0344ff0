"""The search data of each language is sound, and unsound data is named."""

from collections import Counter
from pathlib import Path

import pytest

from tests.support.searched import Searched
from thop_desktop.content.model import Book
from thop_desktop.content.synonyms import Synonyms, load_synonyms
from thop_desktop.content.words import fold, tokens
from thop_desktop.errors import ContentError


@pytest.fixture
def known(searched: Searched) -> Synonyms:
    """The search data of each language that there is a book in."""
    return searched.synonyms


def folded(phrase: str) -> str:
    return " ".join(token.word for token in tokens(phrase))


def twice(words: list[str]) -> list[str]:
    return [word for word, count in Counter(words).items() if count > 1]


def test_every_lead_has_words_and_leads_to_pages_that_exist(book: Book, known: Synonyms) -> None:
    for lead in known.leads:
        assert lead.words
        assert lead.pages
        assert set(lead.pages) <= set(book.pages), lead.words[0]
        assert set(lead.terms) <= set(book.terms), lead.words[0]
        assert not twice(list(lead.pages)) + twice(list(lead.terms)), lead.words[0]


def test_every_page_can_be_reached_by_a_lead(book: Book, known: Synonyms) -> None:
    assert {page for lead in known.leads for page in lead.pages} == set(book.pages)


def test_no_lead_word_stands_twice_or_is_empty(known: Synonyms) -> None:
    words = [folded(word) for lead in known.leads for word in lead.words]

    assert twice(words) == []
    assert "" not in words


def test_groups_of_like_words_are_sound(known: Synonyms) -> None:
    words = [fold(word) for group in known.same for word in group]

    assert twice(words) == []
    assert all(len(group) >= 2 for group in known.same)
    assert all(len(tokens(word)) == 1 for group in known.same for word in group)
    assert not known.rules.stop.intersection(words)


def test_a_word_has_one_irregular_form_at_most(known: Synonyms) -> None:
    heads = known.rules.heads

    assert not set(heads) & set(heads.values())


@pytest.mark.parametrize(
    "text",
    [
        "[words\n",
        '[words]\nstop = "de"\n',
        "[words]\nstop = [1]\n",
        '[words]\nwhole = "carpet"\n',
        "[words]\nforms = [1]\n",
        "[words]\nfinals = 3\n",
        "words = 3\n",
        "[[lead]]\nwords = 3\n",
        "[[same]]\nwords = [[]]\n",
    ],
)
def test_data_of_another_form_is_named(tmp_path: Path, text: str) -> None:
    file = tmp_path / "search" / "nl.toml"
    file.parent.mkdir()
    file.write_text(text, encoding="utf-8")

    with pytest.raises(ContentError) as caught:
        load_synonyms(tmp_path, "nl")

    assert caught.value.file == file


def test_a_language_without_data_is_named(tmp_path: Path) -> None:
    with pytest.raises(ContentError):
        load_synonyms(tmp_path, "nl")


def test_an_empty_file_is_a_language_without_rules(tmp_path: Path) -> None:
    (tmp_path / "search").mkdir()
    (tmp_path / "search" / "xx.toml").write_text("", encoding="utf-8")

    assert load_synonyms(tmp_path, "xx") == Synonyms()
